"""The month as a view of the outreach pane: reads its pages, those beside it ahead, and passes on what is wanted."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.domain.calendar import add_days
from netplanner.domain.changes import Changes
from netplanner.domain.outreach import OutreachRow
from netplanner.storage import outreach
from netplanner.ui import wording
from netplanner.ui.calendar.month_cache import MonthCache
from netplanner.ui.calendar.month_days import MonthPage
from netplanner.ui.calendar.month_view import MonthView
from netplanner.ui.calendar.plan_desk import PlanDesk
from netplanner.ui.calendar.screen import CalendarScreen
from netplanner.ui.calendar.slots import How, Slot
from netplanner.ui.first_paint import after_first_paint
from netplanner.ui.session import Session


class MonthScreen(CalendarScreen):
    """A `MonthView` and what it shows."""

    def __init__(self, session: Session, desk: PlanDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk = session, desk
        self._cache = MonthCache()
        self._ringed: frozenset[int] = frozenset()
        self._today = session.clock.today()
        self.view = MonthView(self._today, session.settings.week_start or QLocale().firstDayOfWeek().value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(lambda: after_first_paint(self, self._read_ahead))
        self._connect()

    def _connect(self) -> None:
        view, desk = self.view, self._desk
        view.day_chosen.connect(self._choose_day)
        view.plan_chosen.connect(self.plan_chosen)
        view.day_opened.connect(self.day_opened)
        view.plan_opened.connect(desk.edit)
        view.ghost_opened.connect(self.ghost_opened)
        view.new_requested.connect(lambda slot: desk.plan([], slot.day))
        view.put_requested.connect(self._put)
        view.finish_requested.connect(self._finish)
        view.delete_requested.connect(desk.delete)
        view.menu_requested.connect(self._open_menu)
        view.plans_dropped.connect(self._drop)
        view.ghosts_dropped.connect(lambda numbers, slot: self.ghosts_moved.emit(numbers, slot.day))
        view.contacts_dropped.connect(lambda people, slot: desk.plan(people, slot.day))
        view.goal_dropped.connect(lambda goal, slot: desk.schedule(goal, slot.day))
        view.page_needed.connect(self._turn_to)
        view.size_changed.connect(lambda: self._show_page(view.page))

    # --- what the pane asks for ------------------------------------------------------------------------------

    def title(self) -> str:
        return wording.date_text(self.view.page.start, None, "month")

    def short_title(self) -> str:
        start = self.view.page.start
        return f"{QLocale().standaloneMonthName(start.month, QLocale.FormatType.ShortFormat)} {start.year}"

    def widest_title(self) -> str:
        metrics, year = self.fontMetrics(), self.view.page.year
        names = (wording.date_text(date(year, month, 1), None, "month") for month in range(1, 13))
        return max(names, key=metrics.horizontalAdvance)

    def show_day(self, day: date, today: date, *, fresh: bool) -> None:
        if fresh:
            self._cache.forget()
        page = MonthPage.of(day, self.view.page.first_weekday)
        anew = fresh or page != self.view.page or today != self._today
        self._today = today
        self.view.set_day(day, self.view.plan if day == self.view.day else None)
        if anew:
            self._show_page(page)
        if fresh and (chosen := self.view.selected_ids()):
            # What is gone isn't chosen any more.
            self.view.set_selected(outreach.rows_of(self._session.store.reader, chosen))

    def turned(self, day: date, steps: int, today: date) -> date:
        """The same day of the month, or today in today's."""
        page = self.view.page.turned(steps)
        return today if page.is_own(today) else page.same_day(day)

    def selected_ids(self) -> list[int]:
        return self.view.selected_ids()

    def select(self, plan: int | None) -> None:
        self.view.set_day(self.view.day, plan)

    def place_of(self, plan: int) -> QPoint | None:
        return self.view.global_place_of(plan)

    def focus_screen(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

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

    def _choose_day(self, day: date) -> None:
        page = MonthPage.of(day, self.view.page.first_weekday)
        if page != self.view.page:
            self._show_page(page)
        self.day_chosen.emit(day)

    def _turn_to(self, page: MonthPage) -> None:
        """Turns the page and keeps the day of the month."""
        day = self._today if page.is_own(self._today) else page.same_day(self.view.day)
        self.view.set_day(day)
        self._choose_day(day)

    def _finish(self, plans: list[int]) -> None:
        self._desk.ask_result(plans, self._menu_place(plans[0]))

    def _menu_place(self, plan: int) -> QPoint:
        return self.place_of(plan) or self.view.mapToGlobal(self.view.rect().center())

    def _open_menu(self, plan: int | None, place: QPoint) -> None:
        chosen = self.view.selected_ids()
        self._desk.open_menu(chosen if plan in chosen else [], self.view.day, place)

    def _put(self, ids: list[int], days: int, how: How) -> None:
        self._desk.mover.put(ids, days, how, done=self._follow_to(ids, add_days(self.view.day, days), how))

    def _drop(self, ids: list[int], slot: Slot, how: How, together: bool) -> None:
        self._desk.mover.drop(ids, slot, how, together, done=self._follow_to(ids, slot.day, how))

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
