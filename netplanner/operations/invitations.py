"""What people do with invitations."""

from collections.abc import Sequence

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.storage import invitation_writes, received
from netplanner.storage.store import Store

_ANSWERS = ("accepted", "declined", "later")


def answer(store: Store, ids: Sequence[int], state: str) -> Changes:
    """Notes how the user answered the invitations of these people: accepted, declined, or later, which keeps them.

    People who wait for no answer stay as they are. Raises UserError("unknown_answer").
    """
    if state not in _ANSWERS:
        raise UserError("unknown_answer", value=state)
    with store.step(Label("answer_invitations", {"count": len(ids)})) as step:
        waiting = received.waiting_among(step.connection, ids)
        received.answer(step, waiting, state)
        step.touched.label = Label("answer_invitations", {"count": len(waiting)})
    return step.changes


def delete(store: Store, ids: Sequence[int]) -> Changes:
    """Takes invitations away, those too by which somebody was left out. Raises UserError("entry_gone")."""
    with store.step(Label("delete_invitations", {"count": len(set(ids))})) as step:
        if not invitation_writes.remove(step, ids):
            raise UserError("entry_gone")
    return step.changes
