"""The one place that makes the three panes."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from netplanner.ui.calendar.pane import CalendarPane
    from netplanner.ui.contacts.pane import ContactsPane
    from netplanner.ui.goals.pane import GoalsPane
    from netplanner.ui.session import Session


class Panes(NamedTuple):
    contacts: "ContactsPane"
    goals: "GoalsPane"
    calendar: "CalendarPane"


def make_panes(session: "Session") -> Panes:
    from netplanner.ui.calendar.pane import CalendarPane
    from netplanner.ui.contacts.pane import ContactsPane
    from netplanner.ui.goals.pane import GoalsPane

    return Panes(ContactsPane(session), GoalsPane(session), CalendarPane(session))
