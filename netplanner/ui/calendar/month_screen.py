"""The month as a view of the outreach pane: reads its pages, those beside it ahead, and passes on what is wanted."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QWidget

from netplanner.domain.outreach import OutreachRow
from netplanner.storage import outreach
from netplanner.ui import wording
from netplanner.ui.calendar.grid_screen import GridScreen
from netplanner.ui.calendar.month_cache import MonthCache
from netplanner.ui.calendar.month_days import MonthPage
from netplanner.ui.calendar.month_view import MonthView
from netplanner.ui.calendar.plan_desk import PlanDesk
from netplanner.ui.calendar.screen import short_month
from netplanner.ui.first_paint import after_first_paint
from netplanner.ui.session import Session


class MonthScreen(GridScreen):
    """A `MonthView` and what it shows."""

    def __init__(self, session: Session, desk: PlanDesk, parent: QWidget | None = None) -> None:
        view = MonthView(session.clock.today(), session.settings.week_start or QLocale().firstDayOfWeek().value)
        super().__init__(session, desk, view, parent)
        self.view = view
        self._cache = MonthCache()
        self._ringed: frozenset[int] = frozenset()
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(lambda: after_first_paint(self, self._read_ahead))
        self.view.page_needed.connect(self._turn_to)
        self.view.size_changed.connect(lambda: self._show_page(self.view.page))

    # --- what the pane asks for ------------------------------------------------------------------------------

    def title(self) -> str:
        return wording.date_text(self.view.page.start, None, "month")

    def short_title(self) -> str:
        return short_month(self.view.page.start)

    def widest_title(self) -> str:
        metrics, year = self.fontMetrics(), self.view.page.year
        names = (wording.date_text(date(year, month, 1), None, "month") for month in range(1, 13))
        return max(names, key=metrics.horizontalAdvance)

    def is_on_page(self, day: date) -> bool:
        return MonthPage.of(day, self.view.page.first_weekday) == self.view.page

    def show_day(self, day: date, today: date, *, fresh: bool) -> None:
        if fresh:
            self._cache.forget()
        super().show_day(day, today, fresh=fresh)

    def turned(self, day: date, steps: int, today: date) -> date:
        """The same day of the month, or today in today's."""
        page = self.view.page.turned(steps)
        return today if page.is_own(today) else page.same_day(day)

    def set_rings(self, contacts: frozenset[int]) -> None:
        self._ringed = contacts
        self._show_rings()

    def set_goal(self, goal_id: int | None) -> None:
        self.view.set_goal(goal_id)

    def set_ghosts(self, rows: Sequence[OutreachRow]) -> None:
        self.view.set_ghosts(rows)

    # --- showing ---------------------------------------------------------------------------------------------

    def _show_page(self, page: MonthPage) -> None:
        lines = self.view.capacity(page)
        days = self._cache.days(self._session.store.reader, page, max(1, lines), self._session.sphere)
        self.view.show_page(page, days, self._today)
        self.title_changed.emit()
        self._show_rings()
        self._ahead.start()

    def _read_ahead(self) -> None:
        """Reads the neighbours of the page shown, one at a time while nothing else is going on."""
        page, lines = self.view.page, max(1, self.view.lines)
        for near in (page.turned(1), page.turned(-1)):
            if not self._cache.holds(near, lines):
                self._cache.days(self._session.store.reader, near, lines, self._session.sphere)
                self._ahead.start()
                return

    def _show_rings(self) -> None:
        page = self.view.page
        days: set[str] = set()
        if self._ringed:
            days = outreach.days_of_contacts(
                self._session.store.reader, self._ringed, page.first.isoformat(), page.last.isoformat()
            )
        self.view.set_rings(self._ringed, frozenset(days))

    # --- what the user does ----------------------------------------------------------------------------------

    def _turn_page(self, day: date) -> None:
        self._show_page(MonthPage.of(day, self.view.page.first_weekday))

    def _turn_to(self, page: MonthPage) -> None:
        """Turns the page and keeps the day of the month."""
        day = self._today if page.is_own(self._today) else page.same_day(self.view.day)
        self.view.set_day(day)
        self._choose_day(day)
