"""What the week and the month have in common as views of the outreach pane: plans on a grid of days."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.domain.calendar import add_days
from netplanner.domain.changes import Changes
from netplanner.storage import outreach
from netplanner.ui.calendar.grid_drag import DragGrid
from netplanner.ui.calendar.plan_desk import PlanDesk
from netplanner.ui.calendar.screen import CalendarScreen
from netplanner.ui.calendar.slots import How, Slot
from netplanner.ui.session import Session


class GridScreen(CalendarScreen):
    """A `DragGrid` and what it shows; a subclass reads its pages."""

    def __init__(self, session: Session, desk: PlanDesk, view: DragGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._desk, self._grid = session, desk, view
        self._today = session.clock.today()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(view)
        self.setFocusProxy(view)
        view.day_chosen.connect(self._choose_day)
        view.plan_chosen.connect(self.plan_chosen)
        view.day_opened.connect(self.day_opened)
        view.plan_opened.connect(desk.edit)
        view.ghost_opened.connect(self.ghost_opened)
        view.new_requested.connect(lambda slot: desk.plan([], slot.day, time=slot.time or ""))
        view.put_requested.connect(self._put)
        view.finish_requested.connect(lambda plans: desk.ask_result(plans, self._menu_place(plans[0])))
        view.delete_requested.connect(desk.delete)
        view.menu_requested.connect(self._open_menu)
        view.plans_dropped.connect(self._drop)
        view.ghosts_dropped.connect(lambda numbers, slot: self.ghosts_moved.emit(numbers, slot.day))
        view.contacts_dropped.connect(lambda people, slot: desk.plan(people, slot.day, time=slot.time or ""))
        view.goal_dropped.connect(lambda goal, slot: desk.schedule(goal, slot.day))

    def is_on_page(self, day: date) -> bool:
        """Whether the page that is shown is the one of `day`."""
        raise NotImplementedError

    def _turn_page(self, day: date) -> None:
        """Shows the page of `day`."""
        raise NotImplementedError

    # --- what the pane asks for ------------------------------------------------------------------------------

    def show_day(self, day: date, today: date, *, fresh: bool) -> None:
        anew = fresh or not self.is_on_page(day) or today != self._today
        self._today = today
        self._grid.set_day(day, self._grid.plan if day == self._grid.day else None)
        if anew:
            self._turn_page(day)
        if fresh and (chosen := self._grid.selected_ids()):
            # What is gone isn't chosen any more.
            self._grid.set_selected(outreach.rows_of(self._session.store.reader, chosen))

    def selected_ids(self) -> list[int]:
        return self._grid.selected_ids()

    def select(self, plan: int | None) -> None:
        self._grid.set_day(self._grid.day, plan)

    def place_of(self, plan: int) -> QPoint | None:
        return self._grid.global_place_of(plan)

    def focus_screen(self) -> None:
        self._grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- what the user does ----------------------------------------------------------------------------------

    def _choose_day(self, day: date) -> None:
        if not self.is_on_page(day):
            self._turn_page(day)
        self.day_chosen.emit(day)

    def _menu_place(self, plan: int) -> QPoint:
        return self.place_of(plan) or self._grid.mapToGlobal(self._grid.rect().center())

    def _open_menu(self, plan: int | None, place: QPoint) -> None:
        chosen = self._grid.selected_ids()
        self._desk.open_menu(chosen if plan in chosen else [], self._grid.day, place)

    def _put(self, ids: list[int], days: int, how: How) -> None:
        day = add_days(self._grid.day, days)
        self._desk.mover.put(ids, days, how, done=self._follow_to(ids, day, how, turns=True))

    def _drop(self, ids: list[int], slot: Slot, how: How, together: bool) -> None:
        # The page stays under the pointer, whichever month the day belongs to: the next drop goes there too.
        done = self._follow_to(ids, slot.day, how, turns=self.is_on_page(slot.day))
        self._desk.mover.drop(ids, slot, how, together, done=done)

    def _follow_to(self, ids: list[int], day: date, how: How, *, turns: bool) -> Callable[[Changes], object] | None:
        """After a move of what is chosen the next key acts on the same plans, after a copy on the new one."""
        if how is How.COPY or set(ids) & set(self._grid.selected_ids()):
            return partial(self._follow, ids, day, how, turns)
        return None

    def _follow(self, ids: list[int], day: date, how: How, turns: bool, changes: Changes) -> None:
        made: Iterable[int] = [] if changes.created is None else [changes.created]
        if turns:
            self._grid.set_day(day)
            self._choose_day(day)
        self._grid.set_selected(made if how is How.COPY else ids)
        self.plan_chosen.emit(self._grid.plan)
