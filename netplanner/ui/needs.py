"""What the commands of the window need, and which of it is there."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from netplanner.ui.merge_count import can_merge

if TYPE_CHECKING:
    from netplanner.ui.panes import Panes
    from netplanner.ui.session import Session

THEMES = ("system", "light", "dark")


def needs_met(session: "Session", panes: "Panes", *, demo: bool, outreach: int | None) -> Iterator[str]:
    """The states by which commands are enabled, see `commands.Command.needs`."""
    yield "demo" if demo else "own"
    if panes.contacts.has_selection():
        yield "contacts"
        if panes.contacts.selected_count() == 1:
            yield "one"
        if can_merge(panes.contacts.selected_count()):
            yield "few"
    if panes.goals.selected_id() is not None:
        yield "goal"
    if outreach is not None:
        yield "outreach"
    if session.store.undo_label:
        yield "undo"
    if session.store.redo_label:
        yield "redo"
