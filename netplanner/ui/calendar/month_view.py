"""A month on one page: one widget that paints itself and acts by mouse, drag and keys."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QMimeData, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from netplanner.domain.calendar import WEEK, add_days
from netplanner.domain.outreach import OutreachRow
from netplanner.ui import mime, theme, wording
from netplanner.ui.calendar import drops, ghosts, month_layout, month_paint, plan_text
from netplanner.ui.calendar.month_cache import Days
from netplanner.ui.calendar.month_days import MonthPage
from netplanner.ui.calendar.month_layout import ChipPlace, MonthLayout
from netplanner.ui.widgets.labels import plain_tip

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MonthView(QWidget):
    """Shows a `MonthPage` of `Days`; what the user wants comes as signals, nothing is changed here.

    Keys: arrows choose a day, Page Up and Down turn the page, Alt+Up and Down choose one of the day's plans,
    Ctrl+arrows move it, Enter opens it (or the day), Space finishes, Delete deletes, Insert plans something new.
    """

    day_chosen = Signal(object)
    plan_chosen = Signal(object)
    day_opened = Signal(object)
    plan_opened = Signal(int)
    new_requested = Signal(object)
    move_requested = Signal(list, object)
    finish_requested = Signal(int)
    delete_requested = Signal(list)
    menu_requested = Signal(object, object)
    contacts_dropped = Signal(list, object)
    goal_dropped = Signal(int, object)
    page_needed = Signal(object)
    size_changed = Signal()

    def __init__(self, today: date, first_weekday: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = month_paint.Marks(today=today, day=today)
        self._page = MonthPage.of(today, first_weekday)
        # Of the book, and with the proposals among them.
        self._plans: Days = {}
        self._days: Days = {}
        self._ghosts: tuple[OutreachRow, ...] = ()
        self._layout: MonthLayout | None = None
        self._brushes: month_paint.Brushes | None = None
        self._pressed: tuple[QPointF, ChipPlace] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self._describe()

    # --- what is shown ---------------------------------------------------------------------------------------

    @property
    def page(self) -> MonthPage:
        return self._page

    @property
    def day(self) -> date:
        """The day that keys act on."""
        return self._marks.day

    @property
    def plan(self) -> int | None:
        """The plan that keys act on."""
        return self._marks.plan

    @property
    def lines(self) -> int:
        """How many lines of plans a day has room for."""
        return self.capacity(self._page)

    def capacity(self, page: MonthPage) -> int:
        return month_layout.capacity(page, QSizeF(self.size()))

    def show_page(self, page: MonthPage, days: Days, today: date) -> None:
        self._page, self._plans = page, days
        self._days = ghosts.among(days, self._ghosts) if self._ghosts else days
        self._marks.today = today
        self._marks.hover_plan = self._marks.hover_more = None
        self._redo()

    def set_day(self, day: date, plan: int | None = None) -> None:
        """Marks a day and a plan of it, without a signal."""
        self._marks.day, self._marks.plan = day, plan
        self._describe()
        self.update()

    def set_rings(self, contacts: frozenset[int], days: frozenset[str]) -> None:
        self._marks.ringed, self._marks.ringed_days = contacts, days
        self.update()

    def set_goal(self, goal_id: int | None) -> None:
        """Dims the plans of other goals; None dims none."""
        self._marks.goal = goal_id
        self.update()

    def set_ghosts(self, rows: Sequence[OutreachRow]) -> None:
        """Proposals that are shown among the plans."""
        self._ghosts = tuple(rows)
        self._days = ghosts.among(self._plans, self._ghosts)
        self._redo()

    def layout_now(self) -> MonthLayout:
        """The page as it stands, for hit tests."""
        if self._layout is None:
            metrics = QFontMetrics(theme.font("small"))
            self._layout = month_layout.lay_out(self._page, QSizeF(self.size()), self._days, metrics)
        return self._layout

    def sizeHint(self) -> QSize:
        return QSize(theme.px(560), theme.px(470))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(170))

    def _redo(self) -> None:
        self._layout = None
        self._describe()
        self.update()

    # --- painting --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self._marks.has_focus = self.hasFocus()
        if self._brushes is None:
            self._brushes = month_paint.Brushes(theme.colours_of(self))
        month_paint.paint(QPainter(self), self.layout_now(), self._marks, self._brushes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redo()
        self.size_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.LocaleChange):
            self._brushes = None
            self._redo()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # --- what is said of it ----------------------------------------------------------------------------------

    def _describe(self) -> None:
        """The day as accessible name, its plans as description, so that a screen reader follows the arrows."""
        day, plans = self._marks.day, self._days.get(self._marks.day.isoformat())
        name = wording.date_text(day, self, "long")
        if day == self._marks.today:
            name = self.tr("Today, {day}").format(day=name)
        total = plans.total if plans else 0
        said = self.tr("%Ln plan(s)", "", total) if total else self.tr("Nothing planned")
        chosen = next((row for row in self._rows_of(day) if row.id == self._marks.plan), None)
        text = f"{name}, {plan_text.title(chosen)}" if chosen else f"{name}, {said}"
        details = "; ".join(plan_text.chip_text(row) for row in self._rows_of(day))
        if (text, details) == (self.accessibleName(), self.accessibleDescription()):
            return
        # The name comes last: Qt announces it, and a reader then finds the description that belongs to it.
        self.setAccessibleDescription(details)
        self.setAccessibleName(text)

    def _rows_of(self, day: date) -> tuple[OutreachRow, ...]:
        plans = self._days.get(day.isoformat())
        return plans.rows if plans else ()

    # --- keys ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.NoModifier and self._plain_key(key):
            return
        if modifiers == Qt.KeyboardModifier.ControlModifier and key in _STEPS:
            self._move_plan(_STEPS[key])
            return
        if modifiers == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose_next_plan(1 if key == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)

    def _plain_key(self, key: Qt.Key) -> bool:
        plan = self._marks.plan
        if key in _STEPS:
            self._choose(add_days(self._marks.day, _STEPS[key]))
        elif key in _PAGES:
            self.page_needed.emit(self._page.turned(_PAGES[key]))
        elif key == Qt.Key.Key_Home:
            self._choose(self._marks.day.replace(day=1))
        elif key == Qt.Key.Key_End:
            self._choose(MonthPage.of(self._marks.day, self._page.first_weekday).end)
        elif key in _ENTER:
            self._open()
        elif key == Qt.Key.Key_Insert:
            self.new_requested.emit(self._marks.day)
        elif key == Qt.Key.Key_Space and plan is not None:
            self.finish_requested.emit(plan)
        elif key == Qt.Key.Key_Delete and plan is not None:
            self.delete_requested.emit([plan])
        elif key == Qt.Key.Key_Escape and plan is not None:
            self._choose_plan(self._marks.day, None)
        else:
            return False
        return True

    def _open(self) -> None:
        if self._marks.plan is not None:
            self.plan_opened.emit(self._marks.plan)
        elif self._rows_of(self._marks.day):
            self.day_opened.emit(self._marks.day)
        else:
            self.new_requested.emit(self._marks.day)

    def _move_plan(self, days: int) -> None:
        if self._marks.plan is None:
            self._choose_next_plan(1)
        plan = next((row for row in self._rows_of(self._marks.day) if row.id == self._marks.plan), None)
        if plan is not None and plan_text.is_open(plan):
            self.move_requested.emit([plan.id], add_days(self._marks.day, days))

    def _choose_next_plan(self, step: int) -> None:
        ids = [row.id for row in self._rows_of(self._marks.day)]
        if not ids:
            return
        plan = self._marks.plan
        at = ids.index(plan) + step if plan in ids else (0 if step > 0 else len(ids) - 1)
        self._choose_plan(self._marks.day, ids[at % len(ids)])

    def _choose(self, day: date) -> None:
        self.set_day(day)
        self.day_chosen.emit(day)
        self.plan_chosen.emit(None)

    def _choose_plan(self, day: date, plan: int | None) -> None:
        changed = day != self._marks.day
        self.set_day(day, plan)
        if changed:
            self.day_chosen.emit(day)
        self.plan_chosen.emit(plan)

    # --- mouse -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        chip = self.layout_now().chip_at(event.position())
        day = self.layout_now().day_at(event.position())
        if day is None:
            return
        if chip is not None:
            self._choose_plan(day, chip.row.id)
        else:
            self._choose(day)
        if event.button() == Qt.MouseButton.LeftButton and chip is not None and plan_text.is_open(chip.row):
            self._pressed = (event.position(), chip)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._hover(event.position())
            return
        start, chip = self._pressed
        if (event.position() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self._drag(chip, start)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        more = self.layout_now().more_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and more is not None:
            self.day_opened.emit(more.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        chip = self.layout_now().chip_at(event.position())
        day = self.layout_now().day_at(event.position())
        if chip is not None:
            self.plan_opened.emit(chip.row.id)
        elif day is not None:
            self.new_requested.emit(day)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QPointF(-1, -1))
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            place = event.globalPos()
        else:
            cell = self.layout_now().cell_of(self._marks.day)
            inside = cell.center().toPoint() if cell is not None else self.rect().center()
            place = self.mapToGlobal(inside)
        self.menu_requested.emit(self._marks.plan, place)

    def _hover(self, position: QPointF) -> None:
        chip, more = self.layout_now().chip_at(position), self.layout_now().more_at(position)
        plan, day = chip.row.id if chip else None, more.day if more else None
        if (plan, day) == (self._marks.hover_plan, self._marks.hover_more):
            return
        self._marks.hover_plan, self._marks.hover_more = plan, day
        hand = plan is not None or day is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().event(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        chip = self.layout_now().chip_at(QPointF(event.pos()))
        if chip is None:
            QToolTip.hideText()
            return
        lines = (plan_text.chip_text(chip.row), chip.row.why, chip.row.goal_what)
        tip = plain_tip("\n".join(filter(None, lines))).replace("\n", "<br>")
        QToolTip.showText(event.globalPos(), tip, self, chip.rect.toRect())

    # --- drag and drop ---------------------------------------------------------------------------------------

    def _drag(self, chip: ChipPlace, start: QPointF) -> None:
        data = QMimeData()
        mime.put_ids(data, mime.OUTREACH, [chip.row.id])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab(chip.rect.toRect()))
        drag.setHotSpot((start - chip.rect.topLeft()).toPoint())
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)
        if drops.is_ours(event.mimeData()):
            # Who refuses this event gets no further one, and a drag may come in over the numbers of the weeks.
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_drop_day(None)

    def dropEvent(self, event: QDropEvent) -> None:
        day = self._target(event)
        self._set_drop_day(None)
        if day is None:
            event.ignore()
            return
        drops.accept(event)
        data = event.mimeData()
        if plans := mime.ids_of(data, mime.OUTREACH):
            self.move_requested.emit(plans, day)
        elif people := mime.ids_of(data, mime.CONTACTS):
            self.contacts_dropped.emit(people, day)
        elif goals := mime.ids_of(data, mime.GOAL):
            self.goal_dropped.emit(goals[0], day)

    def _consider(self, event: QDragMoveEvent) -> None:
        day = self._target(event)
        self._set_drop_day(day)
        if day is None:
            event.ignore()
        else:
            drops.accept(event)

    def _target(self, event: QDropEvent) -> date | None:
        """The day under a drag that we take; files go on to the window."""
        if not drops.is_ours(event.mimeData()):
            return None
        return self.layout_now().day_at(event.position())

    def _set_drop_day(self, day: date | None) -> None:
        if day != self._marks.drop_day:
            self._marks.drop_day = day
            self.update()

    def drop_day(self) -> date | None:
        """The day a drag is over."""
        return self._marks.drop_day
