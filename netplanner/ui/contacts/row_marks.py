"""The signs on a row of a field: the star of the preferred one, the ✕, and the dots to drag it by."""

from math import cos, pi, sin

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from netplanner.ui import theme


class _Mark(QAbstractButton):
    """A sign that stands back until the mouse or the focus is on it; its place stays when it is hidden."""

    def __init__(self, text: str, tip: str, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = theme.px(width)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        self.setToolTip(tip)

    def sizeHint(self) -> QSize:
        return QSize(self._width, theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(colours.accent, 1))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 3.5, -0.5, -3.5), theme.RADIUS, theme.RADIUS)
        self.paint_sign(painter, colours, self.underMouse() or self.hasFocus())

    def paint_sign(self, painter: QPainter, colours: theme.Colours, near: bool) -> None:
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()


class Star(_Mark):
    """Marks the one that is used first: filled in the accent colour, else an outline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", 26, parent)
        self.setCheckable(True)
        self.setAccessibleName(self.tr("Preferred"))
        self.setToolTip(self.tr("Preferred: used first"))

    def paint_sign(self, painter: QPainter, colours: theme.Colours, near: bool) -> None:
        ink = colours.accent if self.isChecked() else colours.text if near else colours.muted
        painter.setPen(_pen(ink, 1.3))
        painter.setBrush(colours.accent if self.isChecked() else QBrush())
        painter.drawPolygon(_star(self.rect().toRectF().center(), theme.px(7)))


class Cross(_Mark):
    """Takes a row away."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, text, 26, parent)

    def paint_sign(self, painter: QPainter, colours: theme.Colours, near: bool) -> None:
        painter.setPen(_pen(colours.danger if near else colours.muted, 1.5))
        centre, reach = self.rect().toRectF().center(), theme.px(9) / 2
        painter.drawLine(centre + QPointF(-reach, -reach), centre + QPointF(reach, reach))
        painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach))


def _pen(ink: QColor, width: float) -> QPen:
    return QPen(ink, width * theme.scale(), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


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
        self.setFixedWidth(theme.px(12))
        self.setFixedHeight(theme.px(32))
        policy = self.sizePolicy()
        # Fields stand in line with those that can't be moved.
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
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
