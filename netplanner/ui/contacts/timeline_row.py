"""One line of a timeline: the day, a mark, what it was."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netplanner.storage.timeline import TimelineEntry
from netplanner.ui import theme
from netplanner.ui.contacts import timeline_words as words
from netplanner.ui.widgets.buttons import ToolButton
from netplanner.ui.widgets.labels import Label


class _Mark(QWidget):
    """● what happened, ○ what is planned, in the goal's colour where there is one; dotted what the rhythm asks for."""

    def __init__(self, entry: TimelineEntry) -> None:
        super().__init__()
        self._filled = words.is_past(entry)
        self._dashed = entry.source == words.AHEAD
        self._goal = entry.goal_colour if entry.goal_id is not None else None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(10), theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        colour = colours.accent if self._goal is None else colours.goal[self._goal % len(colours.goal)]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(1, 0, theme.px(8), theme.px(8))
        circle.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DotLine if self._dashed else Qt.PenStyle.SolidLine))
        painter.setBrush(colour if self._filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)


class EntryRow(QWidget):
    """`menu_requested(entry, place)`, `opened(entry)` by Enter or a double click, `removed(entry)` by Del.

    One that has acts takes the focus and shows a button for them while it has it or the mouse is over it.
    """

    menu_requested = Signal(object, QPoint)
    opened = Signal(object)
    removed = Signal(object)

    def __init__(
        self,
        entry: TimelineEntry,
        day: str,
        day_width: int,
        today: date,
        platforms: Mapping[str, str],
        *,
        has_acts: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.entry = entry
        self._has_acts = has_acts
        self._hover = False
        self._more: ToolButton | None = None
        when = Label(day, font="small", tone="muted")
        when.setMinimumWidth(day_width)
        text = QVBoxLayout()
        text.setSpacing(theme.px(1))
        title = words.title(entry)
        details = words.details(entry, today, platforms)
        text.addWidget(Label(title, wrap=True))
        if details:
            tone = "danger" if words.is_overdue(entry, today) else "muted"
            text.addWidget(Label(details, font="small", tone=tone, wrap=True))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(4), theme.px(6), theme.px(4), theme.px(6))
        self._row.setSpacing(theme.px(12))
        self._row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(_Mark(entry), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(text, 1)
        self.setObjectName(f"card-{entry.source}-{entry.id}")
        self.setAccessibleName(", ".join(part for part in (day, title, details) if part))
        if has_acts:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._has_acts and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.entry)
        elif self._has_acts and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self.entry)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._has_acts:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._has_acts:
            self.opened.emit(self.entry)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._has_acts:
            by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
            self.menu_requested.emit(self.entry, self._below() if by_keys else event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self._show_more()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self._show_more()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_more()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._show_more()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._has_acts or not (self._hover or self.hasFocus()):
            return
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent, 1) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(colours.hover)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_more()

    def _show_more(self) -> None:
        wanted = self._has_acts and (self._hover or self.hasFocus())
        if wanted and self._more is None:
            # Only the line looked at needs one.
            self._more = ToolButton("ellipsis", self.tr("Acts"), self, clicked=self._open_menu)
            self._more.setFixedSize(theme.px(26), theme.px(26))
            self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._place_more()
        if self._more is not None:
            self._more.setVisible(wanted)
        self.update()

    def _place_more(self) -> None:
        if self._more is not None:
            self._more.move(self.width() - self._more.width() - theme.px(4), theme.px(3))

    def _open_menu(self) -> None:
        self.menu_requested.emit(self.entry, self._below())

    def _below(self) -> QPoint:
        return self.mapToGlobal(QPoint(self.width() - theme.px(30), theme.px(30)))
