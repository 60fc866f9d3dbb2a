"""The signs on a row of a field: the star of the preferred one, and the dots to drag it by."""

from math import cos, pi, sin

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from netplanner.ui import theme


class Star(QAbstractButton):
    """Marks the one that is used first: filled in the accent colour, else an outline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Preferred"))
        self.setToolTip(self.tr("Preferred: used first"))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(26), theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(colours.accent, 1))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 3.5, -0.5, -3.5), theme.RADIUS, theme.RADIUS)
        strong = self.isChecked() or self.underMouse() or self.hasFocus()
        ink = colours.accent if self.isChecked() else colours.muted if strong else colours.faint
        painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        if self.isChecked():
            painter.setBrush(colours.accent)
        painter.drawPolygon(_star(self.rect().toRectF().center(), theme.px(7)))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()


def _star(centre: QPointF, radius: float) -> QPolygonF:
    points = []
    for number in range(10):
        reach = radius if number % 2 == 0 else radius * 0.45
        angle = number * pi / 5
        points.append(centre + QPointF(sin(angle), -cos(angle)) * reach)
    return QPolygonF(points)


class Grip(QWidget):
    """Six dots to drag a row by."""

    moved = Signal(int)
    """The height on the screen, to which the row was dragged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_held = False
        self.setFixedWidth(theme.px(10))
        self.setFixedHeight(theme.px(32))
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setToolTip(self.tr("Drag to change the order, or press Alt+Up and Alt+Down"))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.muted if self.underMouse() or self._is_held else colours.faint)
        dot, middle = theme.px(1.5), self.rect().toRectF().center()
        for across in (-2.5, 2.5):
            for down in (-5, 0, 5):
                painter.drawEllipse(middle + QPointF(theme.px(1) * across, theme.px(1) * down), dot, dot)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_held = event.button() == Qt.MouseButton.LeftButton

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_held:
            self.moved.emit(event.globalPosition().toPoint().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_held = False

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
