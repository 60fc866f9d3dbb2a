"""The week as a view of the outreach pane: reads its pages and passes on what is wanted."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QWidget

from netplanner.domain.calendar import WEEK, add_days, week_number
from netplanner.domain.clock import stamp
from netplanner.domain.outreach import OutreachRow
from netplanner.storage import busy, outreach, week_plans
from netplanner.ui.calendar import wall, week_days
from netplanner.ui.calendar.grid_screen import GridScreen
from netplanner.ui.calendar.plan_desk import PlanDesk
from netplanner.ui.calendar.screen import short_month
from netplanner.ui.calendar.slots import Slot
from netplanner.ui.calendar.week_days import WeekPage, WeekPlans
from netplanner.ui.calendar.week_layout import MOST_LINES
from netplanner.ui.calendar.week_view import WeekView
from netplanner.ui.session import Session

_MINUTE_MS = 30_000
_THURSDAY = 4


class WeekScreen(GridScreen):
    """A `WeekView` and what it shows. It needs the height, so the list of the day doesn't stand below."""

    with_day_list = False

    def __init__(self, session: Session, desk: PlanDesk, parent: QWidget | None = None) -> None:
        view = WeekView(session.clock.today(), session.settings.week_start or QLocale().firstDayOfWeek().value)
        super().__init__(session, desk, view, parent)
        self.view = view
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._clock.timeout.connect(lambda: view.set_now(self._now()))
        self._clock.start()
        view.time_requested.connect(desk.mover.shift_time)
        view.length_requested.connect(self._set_length)
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
        return short_month(self._thursday())

    def is_on_page(self, day: date) -> bool:
        return WeekPage.of(day, self.view.first_weekday) == self.view.page

    def turned(self, day: date, steps: int, today: date) -> date:
        return add_days(day, steps * WEEK)

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

    def _turn_page(self, day: date) -> None:
        self._show_page(WeekPage.of(day, self.view.first_weekday))

    def _turn_to(self, day: date) -> None:
        self.view.set_day(day)
        self._choose_day(day)

    def _set_length(self, plan_id: int, minutes: int) -> None:
        plan = outreach.load(self._session.store.reader, plan_id)
        if plan is not None:
            day, at = self._desk.mover.here(plan)
            self._desk.mover.place(plan, Slot(day, at), minutes)
