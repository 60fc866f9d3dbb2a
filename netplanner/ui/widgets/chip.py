"""Chips: pills to switch a filter, to open a choice, or to show a tag."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.tie import paint_tie

_CROSS = 6.0


class Chip(QAbstractButton):
    """A pill. It may carry the sign of a tie, the square of a goal's colour, a ✕ (`removed`), or open a menu.

    Delete or Backspace on a removable chip removes it too; the chip itself stays until its owner takes it away.
    """

    removed = Signal()

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        checkable: bool = False,
        removable: bool = False,
        tie: str | None = None,
        goal_colour: int | None = None,
        menu: QMenu | None = None,
        tone: str = "",
    ) -> None:
        super().__init__(parent)
        self._removable = removable
        self._tie = tie
        self._goal_colour = goal_colour
        self._menu = menu
        self._tone = tone
        self._hover = False
        self.setFont(theme.font("body"))
        self.setText(text)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if menu is not None:
            self.clicked.connect(self._open_menu)

    def setText(self, text: str) -> None:
        super().setText(text)
        # A tag may be called R&D: that is no shortcut.
        self.setShortcut(QKeySequence())
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_menu(self, menu: QMenu) -> None:
        if self._menu is None:
            self.clicked.connect(self._open_menu)
        self._menu = menu
        self.updateGeometry()

    def set_tone(self, tone: str) -> None:
        """ "" (outline), soft (accent), warn or danger: the ground the chip has even when it isn't checked."""
        self._tone = tone
        self.update()

    def set_tie(self, tie: str | None) -> None:
        self._tie = tie
        self.updateGeometry()
        self.update()

    def set_goal_colour(self, colour: int | None) -> None:
        self._goal_colour = colour
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * theme.px(10)
        width += theme.px(15) * (self._tie is not None) + theme.px(13) * (self._goal_colour is not None)
        width += theme.px(16) * self._removable + theme.px(14) * (self._menu is not None)
        return QSize(width, self.fontMetrics().height() + theme.px(8))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme.px(60)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        ground, ink, line = self._paint_colours(colours)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colours.accent, 1.5) if self.hasFocus() else QPen(line, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        left = float(theme.px(10))
        middle = pill.center().y()
        if self._tie is not None:
            paint_tie(painter, QRectF(left, 0, theme.px(10), self.height()), self._tie, colours)
            left += theme.px(15)
        if self._goal_colour is not None:
            side = theme.px(7)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.goal[self._goal_colour % len(colours.goal)])
            painter.drawRoundedRect(QRectF(left, middle - side / 2, side, side), 1.5, 1.5)
            left += theme.px(13)
        right = self.width() - theme.px(10) - theme.px(16) * self._removable
        right -= theme.px(14) * (self._menu is not None)
        painter.setPen(ink)
        painter.setFont(self.font())
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, max(0, int(right - left) + 1))
        painter.drawText(QRectF(left, 0, right - left + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        self._paint_end(painter, ink, middle)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._removable and self.isDown() and self._on_cross(event.position()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def _paint_colours(self, colours: theme.Colours) -> tuple[QColor, QColor, QColor]:
        """Ground, ink and outline."""
        soft = {"soft": colours.accent_soft, "warn": colours.warn_soft, "danger": colours.danger_soft}
        inks = {"soft": colours.accent, "warn": colours.warn, "danger": colours.danger}
        if not self.isEnabled():
            return QColor(Qt.GlobalColor.transparent), colours.faint, colours.line
        if self.isChecked():
            return colours.accent_soft, colours.accent, colours.accent_soft
        if self._tone:
            return soft[self._tone], inks[self._tone], soft[self._tone]
        ground = colours.hover if self._hover or self.isDown() else QColor(Qt.GlobalColor.transparent)
        return ground, colours.muted, colours.line

    def _paint_end(self, painter: QPainter, ink: QColor, middle: float) -> None:
        """The ✕ or the ▾ at the right end."""
        if self._removable:
            centre = self._cross_centre()
            reach = theme.px(_CROSS) / 2
            painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(centre + QPointF(-reach, -reach), centre + QPointF(reach, reach))
            painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach))
        elif self._menu is not None:
            tip = QPointF(self.width() - theme.px(13), middle + theme.px(2))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            side = theme.px(4)
            painter.drawPolygon(QPolygonF([tip, tip + QPointF(-side, -side), tip + QPointF(side, -side)]))

    def _cross_centre(self) -> QPointF:
        return QPointF(self.width() - theme.px(14), self.height() / 2)

    def _on_cross(self, position: QPointF) -> bool:
        return position.x() >= self.width() - theme.px(24)

    def _open_menu(self) -> None:
        if self._menu is not None:
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
