"""Where each of the seven steps is done, and the way there."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import missing
from netplanner.domain.steps import StepState
from netplanner.domain.words import GoalState
from netplanner.storage import goals

if TYPE_CHECKING:
    from netplanner.ui.main_window import MainWindow
    from netplanner.ui.steps.words import ShownStep

_EXISTING, _NEW = 5, 6


class StepPlaces(QObject):
    """Opens the places of steps in the main window; `steps` are those shown last."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.steps: list[ShownStep] = []

    def show_all(self) -> None:
        """The page of the seven steps, as they stand now."""
        from netplanner.ui.steps.sheet import StepsSheet
        from netplanner.ui.steps.words import shown_steps

        self._window.session.worker.read(lambda progress: shown_steps(self._window.session)).tell(
            succeeded=partial(self._open_sheet, StepsSheet), failed=self._window.session.failed.emit
        )

    def go(self, number: int) -> None:
        """Opens the place of a step. Taking new people before those known says why the order matters."""
        existing = self._step(_EXISTING)
        if number == _NEW and existing is not None and existing.state is not StepState.DONE and existing.detail:
            self._ask_for_order(existing)
        else:
            self._open(number)

    def _step(self, number: int) -> "ShownStep | None":
        return next((step for step in self.steps if step.number == number), None)

    def _open_sheet(self, sheet_type: type, steps: "list[ShownStep]") -> None:
        self.steps = steps
        sheet = sheet_type(steps, self._window)
        sheet.chosen.connect(self.go)
        sheet.open()

    def _ask_for_order(self, existing: "ShownStep") -> None:
        from netplanner.ui.widgets.confirm import ConfirmSheet

        text = self.tr(
            "Those who know you answer first, and through them you reach the others. So far {percent} of them are "
            "decided."
        ).replace("{percent}", existing.detail)
        ConfirmSheet(
            self._window,
            self.tr("Begin with the people you know?"),
            text,
            self.tr("Begin with them"),
            partial(self._open, _EXISTING),
            other=(self.tr("Go on anyway"), partial(self._open, _NEW)),
        ).open()

    def _open(self, number: int) -> None:
        step = self._step(number)
        self._window.in_panes(
            {1: self.make_goal, 2: self._area, 3: self._platforms, 4: self._platforms}.get(
                number, partial(self._people, step.code if step else "")
            )
        )

    # The places

    def make_goal(self) -> None:
        """Opens the goal that still needs something, a new one where there is none, else the goals."""
        found = goals.listing(self._window.session.store.reader, states={GoalState.DRAFT, GoalState.ACTIVE})
        today = self._window.session.clock.today()
        incomplete = next((goal for goal in found if missing(goal, today)), None)
        if not found:
            self._window.commands["goal.new"].trigger()
        elif incomplete is not None:
            self._edit(incomplete)
        else:
            self._window.focus_pane("goals")

    def _area(self) -> None:
        found = goals.listing(self._window.session.store.reader, states={GoalState.DRAFT, GoalState.ACTIVE})
        unplaced = next((goal for goal in found if not goal.area), None)
        chosen = self._window.panes.goals.selected_id()
        wanted = unplaced or next((goal for goal in found if goal.id == chosen), None) or next(iter(found), None)
        if wanted is None:
            self._window.commands["goal.new"].trigger()
        else:
            self._edit(wanted)

    def _edit(self, goal: Goal) -> None:
        pane = self._window.panes.goals
        pane.choose(goal.id)
        pane.edit_selected()

    def _platforms(self) -> None:
        self._window.commands["edit.platforms"].trigger()

    def _people(self, code: str) -> None:
        window = self._window
        if code == "no_contacts":
            window.commands["file.import"].trigger()
        elif code in ("undecided_contacts", "no_invitation"):
            window.commands["outreach.decide"].trigger()
        elif code == "no_close_contacts":
            window.commands["contact.triage"].trigger()
        elif code == "overdue_contacts":
            window.area.show_pane("contacts")
            window.panes.contacts.search("overdue")
        else:
            window.focus_pane("contacts")
