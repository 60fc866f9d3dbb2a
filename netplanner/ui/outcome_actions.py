"""What the menus do with outcomes: log one for what is chosen, show the results."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from netplanner.ui.main_window import MainWindow


class OutcomeActions(QObject):
    """Acts on what is chosen in the panes of `window`."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def log(self) -> None:
        """Opens the sheet with what is chosen: a plan in the calendar, else a person; and the goal."""
        from netplanner.ui.outcomes.outcome_sheet import OutcomeSheet

        contacts, goals, calendar = self._window.panes
        plans = calendar.selected_ids() if self._window.area.current == "calendar" else []
        people = contacts.selected_ids() if not plans else []
        goal_id = goals.selected_id() if not plans else None
        OutcomeSheet.for_new(
            self._window.session,
            self._window,
            goals=[goal_id] if goal_id is not None else [],
            contact_id=people[0] if len(people) == 1 else None,
            outreach_id=plans[0] if len(plans) == 1 else None,
        ).open()

    def show_results(self) -> None:
        """Of the chosen goal, of all where none is."""
        from netplanner.ui.outcomes.results_sheet import ResultsSheet

        ResultsSheet(self._window.session, self._window, goal_id=self._window.panes.goals.selected_id()).open()
