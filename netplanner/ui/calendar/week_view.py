"""A week with its hours: one widget that paints itself and acts by mouse, drag and keys."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from netplanner.domain.calendar import add_days
from netplanner.domain.outreach import OutreachRow
from netplanner.ui import mime, theme
from netplanner.ui.calendar import chip_paint, ghosts, grid_keys, plan_text, wall, week_layout, week_paint
from netplanner.ui.calendar.grid_drag import DragGrid
from netplanner.ui.calendar.plan_grid import PlanPlace
from netplanner.ui.calendar.slots import Slot
from netplanner.ui.calendar.week_days import DAY_MINUTES, USUAL_MINUTES, WeekPage, WeekPlans
from netplanner.ui.calendar.week_layout import STEP, WeekLayout, WeekPlace

# Where the hours begin at first: the number of the eighth is seen whole.
_MORNING = 8 * 60 - 15
_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ALONG = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -7, Qt.Key.Key_PageDown: 7}
_LONGER = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Minus: -STEP}


class WeekView(DragGrid):
    """Shows a `WeekPage`; what the user wants comes as signals, nothing is changed here.

    Keys: left and right choose a day, up and down a half hour of it (above midnight the whole day), Page Up and Down
    turn the page. Ctrl with up and down moves what is chosen by a quarter of an hour, + and - make it longer or
    shorter; the others are in `grid_keys`. The lower edge of a plan is dragged to say how long it takes.
    """

    length_requested = Signal(int, int)
    time_requested = Signal(list, int)
    page_needed = Signal(object)

    def __init__(self, today: date, first_weekday: int, parent: QWidget | None = None) -> None:
        super().__init__(today, parent)
        self.first_weekday = first_weekday
        self._page = WeekPage.of(today, first_weekday)
        self._book = self._plans = WeekPlans()
        self._ghosts: tuple[OutreachRow, ...] = ()
        self._layout: WeekLayout | None = None
        self._brushes: chip_paint.Brushes | None = None
        self._now = -1
        self._grabbed = 0
        self._stretched: tuple[WeekPlace, int] | None = None
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setAccessibleName(self.tr("Hours"))
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.setSingleStep(2 * STEP)
        self._bar.setValue(_MORNING)
        self._bar.valueChanged.connect(self._redo)
        self._is_scrolled = False
        self.describe()

    # --- what is shown ---------------------------------------------------------------------------------------

    @property
    def page(self) -> WeekPage:
        return self._page

    @property
    def time(self) -> str:
        """The time that keys act on, "" for the whole day."""
        return self._marks.time

    def show_page(self, page: WeekPage, plans: WeekPlans, today: date, now: int) -> None:
        """`now` is the minute of today's wall."""
        self._page, self._book, self._now = page, plans, now
        self._plans = self._merged()
        self._marks.today = today
        self._marks.hover_plan = self._marks.hover_more = None
        self._redo()

    def set_now(self, now: int) -> None:
        if now != self._now:
            self._now = now
            self.update()

    def set_rings(self, contacts: frozenset[int]) -> None:
        self._marks.ringed = contacts
        self.update()

    def set_goal(self, goal_id: int | None) -> None:
        self._marks.goal = goal_id
        self.update()

    def set_ghosts(self, rows: Sequence[OutreachRow]) -> None:
        self._ghosts = tuple(rows)
        self._plans = self._merged()
        self._redo()

    def _merged(self) -> WeekPlans:
        if not self._ghosts:
            return self._book
        days = (self._page.first.isoformat(), self._page.last.isoformat())
        shown = [row for row in self._ghosts if days[0] <= row.due_on <= days[1]]
        return WeekPlans(self._book.blocks, ghosts.among(self._book.all_day, shown), self._book.busy)

    def layout_now(self) -> WeekLayout:
        """The page as it stands, for hit tests."""
        if self._layout is None:
            size = QSizeF(self.width() - self._bar.width(), self.height())
            metrics = QFontMetrics(theme.font("small"))
            self._layout = week_layout.lay_out(self._page, size, self._plans, metrics, self._bar.value())
        return self._layout

    def places(self) -> Sequence[WeekPlace]:
        return self.layout_now().places

    def place_at(self, position: QPointF) -> PlanPlace | None:
        layout = self.layout_now()
        above = position.y() < layout.hours.top()
        # Of those that overlap the later one lies above, and what is scrolled away is under the head.
        found = (one for one in reversed(layout.places) if (one.block is None) == above)
        return next((one for one in found if one.rect.contains(position)), None)

    def slot_at(self, position: QPointF) -> Slot | None:
        return self.layout_now().slot_at(position)

    def more_at(self, position: QPointF) -> date | None:
        return next((more.day for more in self.layout_now().more if more.rect.contains(position)), None)

    def rows_of(self, day: date) -> tuple[OutreachRow, ...]:
        plans = self._plans.all_day.get(day.isoformat())
        timed = tuple(block.row for block in self._plans.blocks if block.day == day)
        return (*(plans.rows if plans else ()), *timed)

    def total_of(self, day: date) -> int:
        plans = self._plans.all_day.get(day.isoformat())
        return (plans.total if plans else 0) + sum(block.day == day for block in self._plans.blocks)

    def menu_place(self) -> QPointF:
        column = self._page.column(self._marks.day)
        return super().menu_place() if column is None else self.layout_now().all_day_rect(column).center()

    def tip_at(self, position: QPointF) -> tuple[str, QRectF] | None:
        found = super().tip_at(position)
        if found is not None:
            place = self.place_at(position)
            zone = place.block.zone if isinstance(place, WeekPlace) and place.block is not None else ""
            return (f"{found[0]}\n{zone}" if zone else found[0]), found[1]
        layout, slot = self.layout_now(), self.slot_at(position)
        if slot is None or not slot.time:
            return None
        minute = layout.minutes_at(position.y())
        texts = [
            span.summary or self.tr("Busy")
            for span in self._plans.busy
            if span.day == slot.day and span.begin <= minute < span.end
        ]
        return ("\n".join(texts), QRectF(position, QSizeF(1, 1))) if texts else None

    def sizeHint(self) -> QSize:
        return QSize(theme.px(560), theme.px(470))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(200))

    def _day_name(self) -> str:
        name = super()._day_name()
        return f"{name}, {plan_text.local_time_text(self._marks.time)}" if self._marks.time else name

    def _redo(self) -> None:
        self._layout = None
        self.describe()
        self.update()

    # --- events ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self._marks.has_focus = self.hasFocus()
        if self._brushes is None:
            self._brushes = chip_paint.Brushes(theme.colours_of(self))
        painter = QPainter(self)
        week_paint.paint(painter, self.layout_now(), self._plans.busy, self._marks, self._brushes, self._now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._layout = None
        width, layout = self._bar.sizeHint().width(), self.layout_now()
        top = int(layout.hours.top())
        self._bar.setGeometry(self.width() - width, top, width, max(0, self.height() - top))
        visible = int(layout.hours.height() * 60 / layout.lengths.hour)
        self._bar.setPageStep(max(STEP, visible))
        self._bar.setRange(0, max(0, DAY_MINUTES - visible))
        if not self._is_scrolled:
            self._bar.setValue(_MORNING)
            self._is_scrolled = event.size().height() > 0 and self.isVisible()
        self._redo()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.LocaleChange):
            self._brushes = None
            self._redo()
        super().changeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._bar.event(event)

    # --- mouse -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position())
        if isinstance(place, WeekPlace) and place.block is not None:
            grip = self._grip_at(event.position())
            if event.button() == Qt.MouseButton.LeftButton and grip is not None:
                self._choose_plan(grip.day, grip.row.id)
                self._stretched = (grip, place.block.minutes)
                return
            self._grabbed = self.layout_now().minutes_at(event.position().y()) - place.block.begin
        else:
            self._grabbed = 0
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._stretched is None:
            super().mouseMoveEvent(event)
            if self._pressed is None and self._grip_at(event.position()) is not None:
                self.setCursor(Qt.CursorShape.SizeVerCursor)
            return
        place, _ = self._stretched
        if place.block is not None:
            length = self._length_at(event.position(), place.block.begin)
            self._stretched = (place, length)
            self._stretch(place.row.id, length)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._stretched is None:
            super().mouseReleaseEvent(event)
            return
        (place, length), self._stretched = self._stretched, None
        if place.block is not None and length != place.block.minutes:
            self.length_requested.emit(place.row.id, length)

    def drop_slot(self, position: QPointF, data: QMimeData) -> Slot | None:
        """A plan of this page is held where it was grabbed, not by its begin."""
        slot = self.slot_at(position)
        if slot is None or not slot.time:
            return slot
        if not mime.ids_of(data, mime.OUTREACH) or not self._grabbed:
            return slot
        begin = (self.layout_now().minutes_at(position.y()) - self._grabbed + STEP // 2) // STEP * STEP
        return Slot(slot.day, wall.time_of(min(max(begin, 0), DAY_MINUTES - STEP)))

    def _grip_at(self, position: QPointF) -> WeekPlace | None:
        """The plan whose lower edge is under the mouse."""
        place = self.place_at(position)
        if not isinstance(place, WeekPlace) or place.block is None or not plan_text.is_open(place.row):
            return None
        grip = self.layout_now().lengths.grip
        return place if place.rect.bottom() - position.y() <= min(grip, place.rect.height() / 3) else None

    def _length_at(self, position: QPointF, begin: int) -> int:
        end = (self.layout_now().minutes_at(position.y()) + STEP // 2) // STEP * STEP
        return max(STEP, min(end, DAY_MINUTES) - begin)

    def _stretch(self, plan: int, length: int) -> None:
        blocks = tuple(one._replace(minutes=length) if one.row.id == plan else one for one in self._plans.blocks)
        self._plans = WeekPlans(blocks, self._plans.all_day, self._plans.busy)
        self._redo()

    # --- keys ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = grid_keys.pressed(event)
        if modifiers == Qt.KeyboardModifier.NoModifier and self._plain_key(key):
            return
        if modifiers == Qt.KeyboardModifier.ControlModifier and key in _ALONG and self.selected_ids():
            self.time_requested.emit(self.selected_ids(), _ALONG[key] * STEP)
            return
        # The sign may need Shift, depending on the keyboard.
        if key in _LONGER and not modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            self._make_longer(_LONGER[key])
            return
        if not grid_keys.act(self, key, modifiers):
            super().keyPressEvent(event)

    def _plain_key(self, key: Qt.Key) -> bool:
        day = self._marks.day
        if key in _ACROSS:
            self._choose_day(add_days(day, _ACROSS[key]))
        elif key in _ALONG:
            self._choose_time(_ALONG[key])
        elif key in _PAGES:
            self.page_needed.emit(add_days(day, _PAGES[key]))
        elif key == Qt.Key.Key_Home:
            self._choose_day(self._page.first)
        elif key == Qt.Key.Key_End:
            self._choose_day(self._page.last)
        else:
            return False
        return True

    def _choose_time(self, step: int) -> None:
        marks = self._marks
        if marks.time:
            minutes = wall.minutes_of(marks.time) + step * USUAL_MINUTES
        else:
            minutes = self._bar.value() if step > 0 else -1
            minutes = -(-minutes // USUAL_MINUTES) * USUAL_MINUTES if minutes >= 0 else minutes
        marks.time = wall.time_of(min(minutes, DAY_MINUTES - USUAL_MINUTES)) if minutes >= 0 else ""
        if marks.time:
            self._show_minutes(wall.minutes_of(marks.time))
        self._choose_day(marks.day)

    def _show_minutes(self, minutes: int) -> None:
        top, page = self._bar.value(), self._bar.pageStep()
        if minutes < top:
            self._bar.setValue(minutes)
        elif minutes + USUAL_MINUTES > top + page:
            self._bar.setValue(minutes + USUAL_MINUTES - page)

    def _make_longer(self, minutes: int) -> None:
        block = next((one for one in self._plans.blocks if one.row.id == self.plan), None)
        if block is not None and plan_text.is_open(block.row):
            self.length_requested.emit(block.row.id, max(STEP, block.minutes + minutes))
