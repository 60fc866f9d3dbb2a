"""The outreach pane: the month, the plans of a day, the agenda, and all that is done with plans."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from netplanner.domain.calendar import add_days
from netplanner.domain.changes import Changes
from netplanner.domain.words import OutreachKind, OutreachResult
from netplanner.storage import outreach
from netplanner.ui import theme, wording
from netplanner.ui.calendar import menus
from netplanner.ui.calendar.day_panel import DayPanel
from netplanner.ui.calendar.header import CalendarHeader
from netplanner.ui.calendar.month_cache import MonthCache
from netplanner.ui.calendar.month_days import MonthPage
from netplanner.ui.calendar.month_view import MonthView
from netplanner.ui.first_paint import after_first_paint
from netplanner.ui.lazy import Lazy
from netplanner.ui.session import Session
from netplanner.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from netplanner.operations import planning
else:
    planning = Lazy("netplanner.operations.planning")

# How often the day is asked for, so that a window left open overnight shows the new today.
_LOOK_AT_CLOCK_MS = 30_000
_DAY_WIDTH = 440
_WITHOUT_ANSWER = frozenset({OutreachKind.POST, OutreachKind.ARTICLE})


class CalendarPane(Pane):
    """Month or agenda above, the chosen day below; beside one another where the pane has the whole window."""

    outreach_selected = Signal(object)
    contact_chosen = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Outreach"), self.tr("Plan outreach"), parent)
        self.setObjectName("calendar")
        self._session = session
        self._today = session.clock.today()
        self._cache = MonthCache()
        self._ringed: frozenset[int] = frozenset()
        self._goal: int | None = None
        self._view = "month"
        weekday = session.settings.week_start or QLocale().firstDayOfWeek().value
        self.month = MonthView(self._today, weekday)
        self.panel = DayPanel(session, lambda: self.plan([], self.month.day))
        self.list = self.panel.list
        self.header = CalendarHeader()
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.splitterMoved.connect(self._keep_shares)
        self._splitter.addWidget(self.month)
        self._splitter.addWidget(self.panel)
        self._share()
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._midnight = QTimer(self, interval=_LOOK_AT_CLOCK_MS)
        self.set_body(self._splitter)
        self.header.place(self)
        self._connect()
        self._midnight.start()
        self._show_page(self.month.page)
        self._show_list()

    def _connect(self) -> None:
        self.add_requested.connect(lambda: self.plan([], self.month.day))
        self._session.changed.connect(self._refresh)
        self._session.sphere_changed.connect(self._read_anew)
        self._ahead.timeout.connect(lambda: after_first_paint(self, self._read_ahead))
        self._midnight.timeout.connect(self._look_at_clock)
        self._connect_header()
        self._connect_month()
        self._connect_list()
        self._connect_drops()

    def _connect_header(self) -> None:
        self.header.previous_pressed.connect(self.previous)
        self.header.next_pressed.connect(self.next)
        self.header.today_pressed.connect(self.today)
        self.header.view_chosen.connect(self.set_view)

    def _connect_month(self) -> None:
        month = self.month
        month.day_chosen.connect(self._choose_day)
        month.plan_chosen.connect(self._choose_plan)
        month.day_opened.connect(self._open_day)
        month.plan_opened.connect(self._edit)
        month.new_requested.connect(lambda day: self.plan([], day))
        month.move_requested.connect(self._move)
        month.finish_requested.connect(lambda plan: self._ask_result([plan], self._place_of(plan)))
        month.delete_requested.connect(self._delete)
        month.menu_requested.connect(self._open_menu)
        month.contacts_dropped.connect(lambda people, day: self.plan(people, day))
        month.goal_dropped.connect(lambda goal, day: self.plan([], day, goal))
        month.page_needed.connect(self._turn_to)
        month.size_changed.connect(lambda: self._show_page(self.month.page))

    def _connect_list(self) -> None:
        plans = self.list
        plans.plan_chosen.connect(self._choose_in_list)
        plans.plan_opened.connect(self._edit)
        plans.new_requested.connect(lambda: self.plan([], self.month.day))
        plans.finish_requested.connect(lambda plan, place: self._ask_result([plan], place))
        plans.reopen_requested.connect(lambda plan: self._session.perform(planning.reopen, [plan]))
        plans.snooze_requested.connect(lambda plan, place: self._ask_snooze([plan], place))
        plans.delete_requested.connect(self._delete)
        plans.shift_requested.connect(self._shift)
        plans.menu_requested.connect(self._open_menu)

    def _connect_drops(self) -> None:
        self.panel.plans_dropped.connect(lambda plans: self._move(plans, self.month.day))
        self.panel.contacts_dropped.connect(lambda people: self.plan(people, self.month.day))
        self.panel.goal_dropped.connect(lambda goal: self.plan([], self.month.day, goal))

    # --- what the window asks for ----------------------------------------------------------------------------

    def plan(
        self,
        contact_ids: Sequence[int],
        day: date | None = None,
        goal_id: int | None = None,
        kind: OutreachKind | None = None,
        template: str = "",
    ) -> None:
        """Opens the sheet for a new outreach with these people; several people get one each.

        Without a goal it is for the one chosen in the window, if any. `kind` and the key of a built-in `template`
        say what it begins with; an introduction is one for the connector and whom to meet.
        """
        from netplanner.ui.calendar.editor import OutreachEditor

        goal = self._goal if goal_id is None else goal_id
        OutreachEditor.for_new(
            self._session, contact_ids, day or self.month.day, goal, self, kind=kind, template=template
        ).open()

    def highlight_contacts(self, ids: Sequence[int]) -> None:
        """Rings the plans of contacts; none takes the rings away."""
        self._ringed = frozenset(ids)
        self._show_rings()

    def dim_other_goals(self, goal_id: int | None) -> None:
        self._goal = goal_id
        self.month.set_goal(goal_id)

    def show_day(self, day: date) -> None:
        self._choose_day(day)

    def today(self) -> None:
        self._choose_day(self._session.clock.today())

    def previous(self) -> None:
        self._turn_to(self.month.page.turned(-1))

    def next(self) -> None:
        self._turn_to(self.month.page.turned(1))

    def set_view(self, view: str) -> None:
        """month or agenda."""
        self._view = view
        self.month.setVisible(view == "month")
        self.header.set_view(view)
        self._show_list()

    def mark_done(self) -> None:
        if ids := self.selected_ids():
            self._ask_result(ids, self._place_of(ids[0]))

    def snooze(self) -> None:
        if ids := self.selected_ids():
            self._ask_snooze(ids, self._place_of(ids[0]))

    def delete_selected(self) -> None:
        if ids := self.selected_ids():
            self._delete(ids)

    def edit_plan(self, outreach_id: int) -> None:
        """Opens the sheet of a plan, wherever it stands."""
        self._edit(outreach_id)

    def edit_selected(self) -> None:
        if ids := self.selected_ids():
            self._edit(ids[0])

    def has_selection(self) -> bool:
        return bool(self.selected_ids())

    def selected_ids(self) -> list[int]:
        """What acts apply to: the plans chosen in the list, else the one chosen in the month."""
        chosen = self.list.selected_ids()
        if self.month.plan is not None and self.month.plan not in chosen:
            return [self.month.plan]
        return chosen

    def focus_list(self) -> None:
        target = self.month if self._view == "month" else self.list
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_expanded(self, expanded: bool) -> None:
        super().set_expanded(expanded)
        self._splitter.setOrientation(Qt.Orientation.Horizontal if expanded else Qt.Orientation.Vertical)
        self._share()

    def _share(self) -> None:
        """Two thirds for the month beside the day; a little less above it, so that today's first lines are seen."""
        shares = (66, 34) if self.expanded else (63, 37)
        for place, share in enumerate(shares):
            self._splitter.setStretchFactor(place, share)
        length = self.width() if self.expanded else self.height()
        rest = length * shares[1] // 100
        if self.expanded:
            # The day and its counts are to be read whole.
            rest = max(rest, theme.px(_DAY_WIDTH))
        self._splitter.setSizes([max(length - rest, 1), rest])
        # A pane that was hidden gets its size only after this.
        self._is_shared = False

    def _keep_shares(self) -> None:
        self._is_shared = True

    # --- showing ---------------------------------------------------------------------------------------------

    def _show_page(self, page: MonthPage) -> None:
        lines = self.month.capacity(page)
        days = self._cache.days(self._session.store.reader, page, max(1, lines), self._session.sphere)
        self.month.show_page(page, days, self._today)
        self.header.set_month(page.start)
        self._show_rings()
        self._ahead.start()

    def _read_ahead(self) -> None:
        """Reads the neighbours of the page shown, one at a time while nothing else is going on."""
        page, lines = self.month.page, max(1, self.month.lines)
        for near in (page.turned(1), page.turned(-1)):
            if not self._cache.holds(near, lines):
                self._cache.days(self._session.store.reader, near, lines, self._session.sphere)
                self._ahead.start()
                return

    def _show_rings(self) -> None:
        page = self.month.page
        days: set[str] = set()
        if self._ringed:
            days = outreach.days_of_contacts(
                self._session.store.reader, self._ringed, page.first.isoformat(), page.last.isoformat()
            )
        self.month.set_rings(self._ringed, frozenset(days))

    def _show_list(self) -> None:
        if self._view == "agenda":
            page = self.month.page
            self.panel.show_agenda(self._today if page.is_own(self._today) else page.start, self._today)
        else:
            self.panel.show_day(self.month.day, self._today)

    def _refresh(self, changes: Changes) -> None:
        if not (changes.everything or changes.outreach or changes.goals or changes.contacts or changes.platforms):
            return
        self._read_anew()

    def _read_anew(self) -> None:
        self._cache.forget()
        self._show_page(self.month.page)
        self._show_list()

    def _look_at_clock(self) -> None:
        today = self._session.clock.today()
        if today == self._today:
            return
        was_today = self.month.day == self._today
        self._today = today
        if was_today:
            self._choose_day(today)
        else:
            self._show_page(self.month.page)
            self._show_list()

    # --- choosing --------------------------------------------------------------------------------------------

    def _turn_to(self, page: MonthPage) -> None:
        """Turns the page and keeps the day of the month."""
        day = self._today if page.is_own(self._today) else page.same_day(self.month.day)
        self._choose_day(day)

    def _choose_day(self, day: date) -> None:
        plan = self.month.plan if day == self.month.day else None
        page = MonthPage.of(day, self.month.page.first_weekday)
        self.month.set_day(day, plan)
        if page != self.month.page:
            self._show_page(page)
        self._show_list()

    def _choose_plan(self, plan: int | None) -> None:
        """Chosen in the month: the list follows."""
        self.list.quiet = True
        self.list.select(plan)
        self.list.quiet = False
        self.outreach_selected.emit(plan)

    def _choose_in_list(self, plan: int | None) -> None:
        self.month.set_day(self.month.day, plan)
        self.outreach_selected.emit(plan)

    def _open_day(self, day: date) -> None:
        self._choose_day(day)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- acting ----------------------------------------------------------------------------------------------

    def _edit(self, plan_id: int) -> None:
        from netplanner.ui.calendar.editor import OutreachEditor

        plan = outreach.load(self._session.store.reader, plan_id)
        if plan is not None:
            OutreachEditor.for_existing(self._session, plan, self).open()

    def _move(self, ids: list[int], day: date) -> None:
        chosen = self.month.plan if self.month.plan in ids else None
        self._session.perform(planning.move, ids, day.isoformat(), done=partial(self._follow, chosen, day))

    def _follow(self, plan: int | None, day: date, changes: Changes) -> None:
        """After a move, the next key acts on the same plan."""
        if plan is not None:
            self._choose_day(day)
            self.month.set_day(day, plan)
            self._choose_plan(plan)

    def _shift(self, ids: list[int], days: int) -> None:
        plans = outreach.load_many(self._session.store.reader, ids)
        for day in {plan.due_on for plan in plans}:
            target = add_days(date.fromisoformat(day), days)
            self._move([plan.id for plan in plans if plan.due_on == day], target)

    def _delete(self, ids: list[int]) -> None:
        self._session.perform(planning.delete, ids)

    def _ask_result(self, ids: list[int], place: QPoint) -> None:
        rows = outreach.rows_of(self._session.store.reader, ids)
        if not rows:
            return
        kinds = {row.kind for row in rows.values()}
        if kinds <= _WITHOUT_ANSWER:
            self._finish(ids, OutreachResult.SENT)
            return
        kind = kinds.pop() if len(kinds) == 1 else OutreachKind.MESSAGE
        self._popup(menus.result_menu(self, kind, lambda result: self._finish(ids, result)), place)

    def _finish(self, ids: list[int], result: OutreachResult) -> None:
        self._session.perform(planning.finish, ids, result=result)

    def _ask_snooze(self, ids: list[int], place: QPoint) -> None:
        self._popup(menus.snooze_menu(self, self._today, lambda day: self._snooze(ids, day)), place)

    def _snooze(self, ids: list[int], until: date) -> None:
        self._session.perform(planning.snooze, ids, until.isoformat())

    def _open_menu(self, plan_id: int | None, place: QPoint) -> None:
        row = outreach.rows_of(self._session.store.reader, [plan_id]).get(plan_id) if plan_id is not None else None
        if row is None:
            self._popup(self._day_menu(), place)
            return
        ids = [row.id]
        acts = menus.PlanActs(
            edit=lambda: self._edit(row.id),
            finish=lambda result: self._finish(ids, result),
            reopen=lambda: self._session.perform(planning.reopen, ids),
            snooze=lambda day: self._snooze(ids, day),
            move=lambda day: self._move(ids, day),
            skip=lambda: self._session.perform(planning.skip, ids),
            copy=QGuiApplication.clipboard().setText,
            show_contact=self.contact_chosen.emit,
            fill_outcome=partial(self._fill_outcome, row.id),
            delete=lambda: self._delete(ids),
        )
        self._popup(menus.plan_menu(self, row, self._today, acts), place)

    def _fill_outcome(self, plan_id: int, menu: QMenu) -> None:
        from netplanner.ui.outcomes.outcome_menu import OutcomeMenu

        OutcomeMenu(self._session, self).fill(menu, outreach_id=plan_id)

    def _day_menu(self) -> QMenu:
        menu = QMenu(self)
        day = self.month.day
        text = self.tr("Plan outreach on {day} …").format(day=wording.date_text(day, self, "long"))
        menu.addAction(text).triggered.connect(lambda: self.plan([], day))
        return menu

    def _popup(self, menu: QMenu, place: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _place_of(self, plan_id: int) -> QPoint:
        """Where a menu about a plan opens: at its chip, its line, or in the middle."""
        for chip in self.month.layout_now().chips:
            if chip.row.id == plan_id and self.month.isVisible():
                return self.month.mapToGlobal(chip.rect.bottomLeft().toPoint())
        rect = self.list.visualRect(self.list.plans.index_of(plan_id))
        inside = rect.bottomLeft() + QPoint(theme.px(14), 0) if rect.isValid() else self.list.rect().center()
        return self.list.viewport().mapToGlobal(inside)

    def minimumSizeHint(self) -> QSize:
        # The header gives way with the width, so what it asks for at the moment is no limit.
        return QSize(theme.px(330), theme.px(330))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_shared:
            self._share()
            self._is_shared = True
        self.header.fit(self.width())
