"""The week as a view of the outreach pane: reads its pages and passes on what is wanted."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.domain.calendar import WEEK, add_days, week_number
from netplanner.domain.changes import Changes
from netplanner.domain.clock import stamp
from netplanner.domain.outreach import OutreachRow
from netplanner.storage import busy, outreach, week_plans
from netplanner.ui.calendar import wall, week_days
from netplanner.ui.calendar.plan_desk import PlanDesk
from netplanner.ui.calendar.screen import CalendarScreen
from netplanner.ui.calendar.slots import How, Slot
from netplanner.ui.calendar.week_days import WeekPage, WeekPlans
from netplanner.ui.calendar.week_layout import MOST_LINES
from netplanner.ui.calendar.week_view import WeekView
from netplanner.ui.session import Session

_MINUTE_MS = 30_000
_THURSDAY = 4


class WeekScreen(CalendarScreen):
    """A `WeekView` and what it shows. It needs the height, so the list of the day doesn't stand below."""

    with_day_list = False

    def __init__(self, session: Session, desk: PlanDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self._today = session.clock.today()
        self.view = WeekView(self._today, session.settings.week_start or QLocale().firstDayOfWeek().value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._clock.timeout.connect(lambda: self.view.set_now(self._now()))
        self._clock.start()
        self._connect()

    def _connect(self) -> None:
        view, desk = self.view, self._desk
        view.day_chosen.connect(self._choose_day)
        view.plan_chosen.connect(self.plan_chosen)
        view.day_opened.connect(self.day_opened)
        view.plan_opened.connect(desk.edit)
        view.ghost_opened.connect(self.ghost_opened)
        view.new_requested.connect(lambda slot: desk.plan([], slot.day, time=slot.time or ""))
        view.put_requested.connect(self._put)
        view.time_requested.connect(self._shift_time)
        view.length_requested.connect(self._set_length)
        view.finish_requested.connect(lambda plans: desk.ask_result(plans, self._menu_place(plans[0])))
        view.delete_requested.connect(desk.delete)
        view.menu_requested.connect(self._open_menu)
        view.plans_dropped.connect(self._drop)
        view.ghosts_dropped.connect(lambda numbers, slot: self.ghosts_moved.emit(numbers, slot.day))
        view.contacts_dropped.connect(lambda people, slot: desk.plan(people, slot.day, time=slot.time or ""))
        view.goal_dropped.connect(lambda goal, slot: desk.schedule(goal, slot.day))
        view.page_needed.connect(self._turn_to)

    # --- what the pane asks for ------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Week {number}, {month}").format(number=self._number(), month=self._month())

    def short_title(self) -> str:
        return self.tr("Week {number}").format(number=self._number())

    def widest_title(self) -> str:
        return self.tr("Week {number}, {month}").format(number="88", month=self._month())

    def _thursday(self) -> date:
        """The day that says which week and month it is (ISO 8601), also where weeks begin on Sunday."""
        days = (self.view.page.day(column) for column in range(WEEK))
        return next(day for day in days if day.isoweekday() == _THURSDAY)

    def _number(self) -> str:
        return QLocale().toString(week_number(self._thursday()))

    def _month(self) -> str:
        day = self._thursday()
        return f"{QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)} {day.year}"

    def show_day(self, day: date, today: date, *, fresh: bool) -> None:
        page = WeekPage.of(day, self.view.first_weekday)
        anew = fresh or page != self.view.page or today != self._today
        self._today = today
        self.view.set_day(day, self.view.plan if day == self.view.day else None)
        if anew:
            self._show_page(page)
        if fresh and (chosen := self.view.selected_ids()):
            # What is gone isn't chosen any more.
            self.view.set_selected(outreach.rows_of(self._session.store.reader, chosen))

    def turned(self, day: date, steps: int, today: date) -> date:
        return add_days(day, steps * WEEK)

    def selected_ids(self) -> list[int]:
        return self.view.selected_ids()

    def select(self, plan: int | None) -> None:
        self.view.set_day(self.view.day, plan)

    def place_of(self, plan: int) -> QPoint | None:
        return self.view.global_place_of(plan)

    def focus_screen(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_rings(self, contacts: frozenset[int]) -> None:
        self.view.set_rings(contacts)

    def set_goal(self, goal_id: int | None) -> None:
        self.view.set_goal(goal_id)

    def set_ghosts(self, rows: Sequence[OutreachRow]) -> None:
        self.view.set_ghosts(rows)

    # --- showing ---------------------------------------------------------------------------------------------

    def _zone(self) -> str:
        return wall.zone_here(self._session.settings)

    def _now(self) -> int:
        found = wall.day_and_minutes(stamp(self._session.clock), self._zone())
        return found[1] if found is not None else -1

    def _show_page(self, page: WeekPage) -> None:
        reader, sphere, zone = self._session.store.reader, self._session.sphere, self._zone()
        first, last = page.first.isoformat(), page.last.isoformat()
        # A time elsewhere may be one of the day before or after here.
        wide = (add_days(page.first, -1).isoformat(), add_days(page.last, 1).isoformat())
        plans = WeekPlans(
            week_days.blocks(page, week_plans.timed(reader, *wide, sphere), zone),
            week_plans.all_day(reader, first, last, MOST_LINES, sphere),
            week_days.busy_spans(page, busy.times(reader, first, last), zone),
        )
        self.view.show_page(page, plans, self._today, self._now())
        self.title_changed.emit()

    # --- what the user does ----------------------------------------------------------------------------------

    def _choose_day(self, day: date) -> None:
        page = WeekPage.of(day, self.view.first_weekday)
        if page != self.view.page:
            self._show_page(page)
        self.day_chosen.emit(day)

    def _turn_to(self, day: date) -> None:
        self.view.set_day(day)
        self._choose_day(day)

    def _menu_place(self, plan: int) -> QPoint:
        return self.place_of(plan) or self.view.mapToGlobal(self.view.rect().center())

    def _open_menu(self, plan: int | None, place: QPoint) -> None:
        chosen = self.view.selected_ids()
        self._desk.open_menu(chosen if plan in chosen else [], self.view.day, place)

    def _put(self, ids: list[int], days: int, how: How) -> None:
        self._desk.mover.put(ids, days, how, done=self._follow_to(ids, add_days(self.view.day, days), how))

    def _drop(self, ids: list[int], slot: Slot, how: How, together: bool) -> None:
        self._desk.mover.drop(ids, slot, how, together, done=self._follow_to(ids, slot.day, how))

    def _shift_time(self, ids: list[int], minutes: int) -> None:
        self._desk.mover.shift_time(ids, minutes)

    def _set_length(self, plan_id: int, minutes: int) -> None:
        plan = outreach.load(self._session.store.reader, plan_id)
        if plan is not None:
            day, at = self._desk.mover.here(plan)
            self._desk.mover.place(plan, Slot(day, at), minutes)

    def _follow_to(self, ids: list[int], day: date, how: How) -> Callable[[Changes], object] | None:
        """After a move of what is chosen the next key acts on the same plans, after a copy on the new one."""
        if how is How.COPY or set(ids) & set(self.view.selected_ids()):
            return partial(self._follow, ids, day, how)
        return None

    def _follow(self, ids: list[int], day: date, how: How, changes: Changes) -> None:
        made = [] if changes.created is None else [changes.created]
        self.view.set_day(day)
        self._choose_day(day)
        self.view.set_selected(made if how is How.COPY else ids)
        self.plan_chosen.emit(self.view.plan)
