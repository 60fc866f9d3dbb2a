"""All that is done with plans from any view: made, opened, moved, done, put off, deleted, and their menus."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.words import OutreachKind, OutreachResult
from netplanner.storage import outreach
from netplanner.ui import wording
from netplanner.ui.calendar import done_asking, menus
from netplanner.ui.calendar.moving import Mover
from netplanner.ui.calendar.slots import How
from netplanner.ui.lazy import Lazy
from netplanner.ui.session import Session

if TYPE_CHECKING:
    from netplanner.operations import planning
else:
    planning = Lazy("netplanner.operations.planning")


class PlanDesk(QObject):
    """The acts; `parent` is the widget that sheets and menus belong to. Everything is written by operations."""

    contact_chosen = Signal(int)

    def __init__(self, session: Session, parent: QWidget, goal: Callable[[], int | None]) -> None:
        """`goal` tells the goal chosen in the window: what is planned without one is for it."""
        super().__init__(parent)
        self._session = session
        self._widget = parent
        self._goal = goal
        self.mover = Mover(session)
        # Proposes a schedule from a day on, for a goal or for all; without one a goal dropped on a day opens the sheet.
        self.scheduler: Callable[[int | None, date], object] | None = None

    # --- sheets ----------------------------------------------------------------------------------------------

    def plan(
        self,
        contact_ids: Sequence[int],
        day: date,
        goal_id: int | None = None,
        kind: OutreachKind | None = None,
        template: str = "",
        time: str = "",
    ) -> None:
        """Opens the sheet for a new outreach with these people, at a time of the wall here where one is given.

        Several people get one each.
        """
        from netplanner.ui.calendar.editor import OutreachEditor

        goal = self._goal() if goal_id is None else goal_id
        OutreachEditor.for_new(
            self._session, contact_ids, day, goal, self._widget, kind=kind, template=template, time=time
        ).open()

    def edit(self, plan_id: int) -> None:
        """Opens the sheet of a plan, wherever it stands."""
        from netplanner.ui.calendar.editor import OutreachEditor

        plan = outreach.load(self._session.store.reader, plan_id)
        if plan is not None:
            OutreachEditor.for_existing(self._session, plan, self._widget).open()

    def schedule(self, goal_id: int | None, day: date) -> None:
        """Proposes a schedule from a day on: for a goal that was dropped on it, or for all."""
        if self.scheduler is None:
            self.plan([], day, goal_id)
        else:
            self.scheduler(goal_id, day)

    # --- moving ----------------------------------------------------------------------------------------------

    def move(self, ids: Sequence[int], day: date, done: Callable[[Changes], object] | None = None) -> None:
        """Puts plans on one day."""
        self._session.perform(planning.move, list(ids), day.isoformat(), done=done)

    def shift(self, ids: Sequence[int], days: int) -> None:
        """Puts each plan that many days later."""
        self.mover.put(ids, days, How.MOVE)

    # --- acting ----------------------------------------------------------------------------------------------

    def delete(self, ids: Sequence[int]) -> None:
        self._session.perform(planning.delete, list(ids))

    def reopen(self, ids: Sequence[int]) -> None:
        self._session.perform(planning.reopen, list(ids))

    def ask_result(self, ids: Sequence[int], place: QPoint) -> None:
        """Asks how it went, by one key, at `place` on the screen."""
        done_asking.ask(self._session, self._widget, ids, place)

    def finish(self, ids: Sequence[int], result: OutreachResult, place: QPoint) -> None:
        """Writes how it went; at `place` on the screen it asks for the why that an invitation lacks."""
        done_asking.ask(self._session, self._widget, ids, place, result)

    def ask_snooze(self, ids: Sequence[int], place: QPoint) -> None:
        today = self._session.clock.today()
        self.popup(menus.snooze_menu(self._widget, today, lambda day: self.snooze(ids, day)), place)

    def snooze(self, ids: Sequence[int], until: date) -> None:
        self._session.perform(planning.snooze, list(ids), until.isoformat())

    # --- menus -----------------------------------------------------------------------------------------------

    def open_menu(self, plan_ids: Sequence[int], day: date, place: QPoint) -> None:
        """The menu of a plan, of several, or of a day where there is none."""
        rows = outreach.rows_of(self._session.store.reader, plan_ids)
        if len(rows) > 1:
            self.popup(self._menu_of_many(list(rows), place), place)
            return
        row = next(iter(rows.values()), None)
        if row is None:
            self.popup(self._day_menu(day), place)
            return
        ids = [row.id]
        acts = menus.PlanActs(
            edit=lambda: self.edit(row.id),
            finish=lambda result: self.finish(ids, result, place),
            reopen=lambda: self.reopen(ids),
            snooze=lambda until: self.snooze(ids, until),
            move=lambda to: self.move(ids, to),
            put=lambda days, how: self.mover.put(ids, days, how),
            repeats=self._repeats(row.id),
            skip=lambda: self._session.perform(planning.skip, ids),
            copy=QGuiApplication.clipboard().setText,
            show_contact=self.contact_chosen.emit,
            fill_outcome=partial(self._fill_outcome, row.id),
            delete=lambda: self.delete(ids),
        )
        self.popup(menus.plan_menu(self._widget, row, self._session.clock.today(), acts), place)

    def popup(self, menu: QMenu, place: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _repeats(self, plan_id: int) -> bool:
        plan = outreach.load(self._session.store.reader, plan_id)
        return plan is not None and bool(plan.repeat_rule)

    def _menu_of_many(self, ids: list[int], place: QPoint) -> QMenu:
        today = self._session.clock.today()
        menu = QMenu(self._widget)
        menu.setAccessibleName(self.tr("%Ln plan(s)", "", len(ids)))
        menus.fill_for_many(
            menu,
            today,
            finish=lambda result: self.finish(ids, result, place),
            snooze=lambda until: self.snooze(ids, until),
            move=lambda to: self.move(ids, to),
            put=lambda days, how: self.mover.put(ids, days, how),
            skip=lambda: self._session.perform(planning.skip, ids),
            delete=lambda: self.delete(ids),
        )
        return menu

    def _fill_outcome(self, plan_id: int, menu: QMenu) -> None:
        from netplanner.ui.outcomes.outcome_menu import OutcomeMenu

        OutcomeMenu(self._session, self._widget).fill(menu, outreach_id=plan_id)

    def _day_menu(self, day: date) -> QMenu:
        menu = QMenu(self._widget)
        text = self.tr("Plan outreach on {day} …").format(day=wording.date_text(day, self._widget, "long"))
        menu.addAction(text).triggered.connect(lambda: self.plan([], day))
        return menu
