"""The outreach pane: one of its views, and with some of them the plans of the chosen day."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.outreach import OutreachRow
from netplanner.domain.words import OutreachKind
from netplanner.ui import theme
from netplanner.ui.calendar import screens
from netplanner.ui.calendar.day_panel import DayPanel
from netplanner.ui.calendar.header import CalendarHeader
from netplanner.ui.calendar.list_acts import connect_list, place_in_list
from netplanner.ui.calendar.plan_desk import PlanDesk
from netplanner.ui.calendar.screen import CalendarScreen
from netplanner.ui.session import Session
from netplanner.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from netplanner.ui.calendar.proposal_panel import ProposalPanel

# How often the day is asked for, so that a window left open overnight shows the new today.
_LOOK_AT_CLOCK_MS = 30_000
_DAY_WIDTH = 440


class CalendarPane(Pane):
    """A view above, the chosen day below; beside one another where the pane has the whole window."""

    outreach_selected = Signal(object)
    contact_chosen = Signal(int)
    view_changed = Signal(str)
    ghosts_moved = Signal(list, object)
    ghost_opened = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Outreach"), self.tr("Plan outreach"), parent)
        self.setObjectName("calendar")
        self._session = session
        self._today = self._day = session.clock.today()
        self._ringed: frozenset[int] = frozenset()
        self._goal: int | None = None
        self._ghosts: tuple[OutreachRow, ...] = ()
        self.proposal: ProposalPanel | None = None
        self._view = ""
        self._is_following = False
        self._screens: dict[str, CalendarScreen] = {}
        # Those that were shown before what they show has changed.
        self._stale: set[str] = set()
        self.desk = PlanDesk(session, self, lambda: self._goal)
        self.desk.scheduler = self.plan_ahead
        self.panel = DayPanel(session, lambda: self.plan([]))
        self.list = self.panel.list
        self.header = CalendarHeader()
        self._stack = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.splitterMoved.connect(self._keep_shares)
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self.panel)
        self._share()
        self._midnight = QTimer(self, interval=_LOOK_AT_CLOCK_MS)
        self.set_body(self._splitter)
        self.header.place(self)
        self._connect()
        self._midnight.start()
        self.set_view(screens.FIRST)

    def _connect(self) -> None:
        self.add_requested.connect(lambda: self.plan([]))
        self._session.changed.connect(self._refresh)
        self._session.sphere_changed.connect(self._read_anew)
        self._midnight.timeout.connect(self._look_at_clock)
        self.desk.contact_chosen.connect(self.contact_chosen)
        self.header.previous_pressed.connect(self.previous)
        self.header.next_pressed.connect(self.next)
        self.header.today_pressed.connect(self.today)
        self.header.view_chosen.connect(self.set_view)
        connect_list(self.list, self.desk, lambda: self._day)
        self.list.plan_chosen.connect(self._choose_in_list)
        self.panel.plans_dropped.connect(lambda plans: self.desk.move(plans, self._day))
        self.panel.contacts_dropped.connect(self.plan)
        self.panel.goal_dropped.connect(lambda goal: self.desk.schedule(goal, self._day))

    # --- the views -------------------------------------------------------------------------------------------

    @property
    def view(self) -> str:
        """The key of the view that is shown: one of `screens.MAKERS`."""
        return self._view

    @property
    def day(self) -> date:
        """The day that keys act on and that is planned on."""
        return self._day

    def screen_of(self, view: str) -> CalendarScreen:
        """The view of that key, made where it hasn't been shown yet."""
        if view not in self._screens:
            self._screens[view] = screen = screens.MAKERS[view](self._session, self.desk)
            screen.day_chosen.connect(partial(self._hear, view, self._follow_screen))
            screen.plan_chosen.connect(partial(self._hear, view, self._choose_plan))
            screen.day_opened.connect(partial(self._hear, view, self._open_day))
            screen.title_changed.connect(partial(self._hear, view, self._show_title))
            screen.ghosts_moved.connect(self.ghosts_moved)
            screen.ghost_opened.connect(self.ghost_opened)
            screen.ghosts_moved.connect(self._move_ghosts)
            screen.ghost_opened.connect(self._open_ghost)
            screen.set_goal(self._goal)
            screen.set_rings(self._ringed)
            screen.set_ghosts(self._ghosts)
            self._stack.addWidget(screen)
            # Made later than the day's list, it comes before it all the same.
            self.setTabOrder(screen, self.panel)
            self._stale.add(view)
        return self._screens[view]

    def current_screen(self) -> CalendarScreen:
        return self.screen_of(self._view)

    def set_view(self, view: str) -> None:
        """today, week, month or agenda."""
        if view == self._view:
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        screen = self.screen_of(view)
        self._view = view
        self._stack.setCurrentWidget(screen)
        self._show_panel()
        self.header.set_view(view, turns=screen.turns)
        self._show()
        if had_focus:
            screen.focus_screen()
        self.view_changed.emit(view)

    def set_ghosts(self, rows: Sequence[OutreachRow]) -> None:
        """Shows proposals in every view, see `CalendarScreen.set_ghosts`."""
        self._ghosts = tuple(rows)
        for screen in self._screens.values():
            screen.set_ghosts(self._ghosts)

    def plan_ahead(self, goal_id: int | None = None, first: date | None = None) -> None:
        """Shows what the program proposes for the next weeks (for one goal, from a day on) in the place of the day's
        list, and as ghosts in every view; nothing is written before it is taken."""
        from netplanner.ui.calendar.proposal_panel import ProposalPanel

        self._end_proposal()
        self.proposal = ProposalPanel(self._session, goal_id=goal_id, first=first)
        self.proposal.ghosts_changed.connect(self.set_ghosts)
        self.proposal.closed.connect(self._end_proposal)
        self._splitter.addWidget(self.proposal)
        self._share()
        self._show_panel()
        if not self.current_screen().turns:
            self.set_view("month")
        self.proposal.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_proposal(self) -> None:
        had_focus = self.proposal is not None and self.proposal.isAncestorOf(self.window().focusWidget() or self)
        if self.proposal is not None:
            self.set_ghosts([])
            self.proposal.hide()
            self.proposal.deleteLater()
            self.proposal = None
        self._show_panel()
        if had_focus:
            self.current_screen().focus_screen()

    def _show_panel(self) -> None:
        """The list of the day, unless a proposal stands in its place."""
        self.panel.setVisible(self.proposal is None and self.current_screen().with_day_list)

    def _move_ghosts(self, numbers: list[int], day: date) -> None:
        if self.proposal is not None:
            self.proposal.put_on(numbers, day)

    def _open_ghost(self, number: int) -> None:
        if self.proposal is not None:
            self.proposal.open(number)

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
        self.desk.plan(contact_ids, day or self._day, goal_id, kind, template)

    def highlight_contacts(self, ids: Sequence[int]) -> None:
        """Rings the plans of contacts; none takes the rings away."""
        self._ringed = frozenset(ids)
        for screen in self._screens.values():
            screen.set_rings(self._ringed)

    def dim_other_goals(self, goal_id: int | None) -> None:
        self._goal = goal_id
        for screen in self._screens.values():
            screen.set_goal(goal_id)

    def show_day(self, day: date) -> None:
        self._choose_day(day)

    def today(self) -> None:
        self._choose_day(self._session.clock.today())

    def previous(self) -> None:
        self._choose_day(self.current_screen().turned(self._day, -1, self._today))

    def next(self) -> None:
        self._choose_day(self.current_screen().turned(self._day, 1, self._today))

    def mark_done(self) -> None:
        if ids := self.selected_ids():
            self.desk.ask_result(ids, self._place_of(ids[0]))

    def snooze(self) -> None:
        if ids := self.selected_ids():
            self.desk.ask_snooze(ids, self._place_of(ids[0]))

    def delete_selected(self) -> None:
        if ids := self.selected_ids():
            self.desk.delete(ids)

    def edit_plan(self, outreach_id: int) -> None:
        """Opens the sheet of a plan, wherever it stands."""
        self.desk.edit(outreach_id)

    def edit_selected(self) -> None:
        if ids := self.selected_ids():
            self.desk.edit(ids[0])

    def has_selection(self) -> bool:
        return bool(self.selected_ids())

    def selected_ids(self) -> list[int]:
        """What acts apply to: the plans chosen in the view, or in the list of the day where it holds them all."""
        screen = self.current_screen()
        shown = screen.selected_ids()
        if not screen.with_day_list:
            return shown
        listed = self.list.selected_ids()
        return listed if set(shown) <= set(listed) else shown

    def focus_list(self) -> None:
        self.current_screen().focus_screen()

    def set_expanded(self, expanded: bool) -> None:
        super().set_expanded(expanded)
        self._splitter.setOrientation(Qt.Orientation.Horizontal if expanded else Qt.Orientation.Vertical)
        self._share()

    def _share(self) -> None:
        """Two thirds for the view beside the day; a little less above it, so that today's first lines are seen."""
        shares = (66, 34) if self.expanded else (63, 37)
        for place, share in enumerate(shares):
            self._splitter.setStretchFactor(place, share)
        length = self.width() if self.expanded else self.height()
        rest = length * shares[1] // 100
        if self.expanded:
            # The day and its counts are to be read whole.
            rest = max(rest, theme.px(_DAY_WIDTH))
        # A proposal stands in the place of the list.
        self._splitter.setSizes([max(length - rest, 1), rest, rest])
        # A pane that was hidden gets its size only after this.
        self._is_shared = False

    def _keep_shares(self) -> None:
        self._is_shared = True

    # --- showing ---------------------------------------------------------------------------------------------

    def _show(self) -> None:
        """The view that is up, and the list of the day beside it."""
        screen = self.current_screen()
        fresh = self._view in self._stale
        self._stale.discard(self._view)
        screen.show_day(self._day, self._today, fresh=fresh)
        self._show_title()
        self._show_list()

    def _show_list(self) -> None:
        if self.current_screen().with_day_list:
            self.panel.show_day(self._day, self._today)

    def _show_title(self) -> None:
        screen = self.current_screen()
        self.header.set_title(screen.title(), screen.short_title(), screen.widest_title())

    def _refresh(self, changes: Changes) -> None:
        # Busy times that were read in or taken away name no plan: they tell of lists alone.
        touched = changes.outreach or changes.goals or changes.contacts or changes.platforms
        if touched or changes.lists or changes.everything:
            self._read_anew()

    def _read_anew(self) -> None:
        self._stale.update(self._screens)
        self._show()

    def _look_at_clock(self) -> None:
        today = self._session.clock.today()
        if today == self._today:
            return
        was_today = self._day == self._today
        self._today = today
        if was_today:
            self._day = today
        self._read_anew()

    def _hear(self, view: str, act: Callable[..., object], *values: object) -> None:
        """Views that are not up may still get answers to what they asked; what keys act on is not theirs to say."""
        if view == self._view:
            act(*values)

    # --- choosing --------------------------------------------------------------------------------------------

    def _choose_day(self, day: date) -> None:
        self._day = day
        self._show()

    def _follow_screen(self, day: date) -> None:
        """Chosen in the view: what the list of the day before had chosen is not taken from the view."""
        self._is_following = True
        self._choose_day(day)
        self._is_following = False

    def _choose_plan(self, plan: int | None) -> None:
        """Chosen in the view: the list follows."""
        self.list.quiet = True
        self.list.select(plan)
        self.list.quiet = False
        self.outreach_selected.emit(plan)

    def _choose_in_list(self, plan: int | None) -> None:
        if self._is_following:
            return
        self.current_screen().select(plan)
        self.outreach_selected.emit(plan)

    def _open_day(self, day: date) -> None:
        self._choose_day(day)
        if not self.current_screen().with_day_list:
            self.set_view("month")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_of(self, plan_id: int) -> QPoint:
        """Where a menu about a plan opens: where the view or the list shows it, or in the middle."""
        place = self.current_screen().place_of(plan_id) or place_in_list(self.list, plan_id)
        return place or self.mapToGlobal(self.rect().center())

    def minimumSizeHint(self) -> QSize:
        # The header gives way with the width, so what it asks for at the moment is no limit.
        return QSize(theme.px(330), theme.px(330))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_shared:
            self._share()
            self._is_shared = True
        self.header.fit(self.width())
