"""What people do with invitations."""

from collections.abc import Sequence

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.words import Direction, OutreachKind, OutreachResult
from netplanner.operations import plan_checks, plan_results
from netplanner.storage import contact_writes, contacts, invitation_writes, outreach_writes, received
from netplanner.storage.outreach_writes import Interaction
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


def note_answer(store: Store, invitation_id: int, result: OutreachResult, *, minutes: int | None = None) -> Changes:
    """Notes how somebody answered an invitation the user sent, by another way than a plan, as one step of today.

    Accepted or declined ends the waiting, and so does no answer; who accepted is known from then on. An answer that
    keeps in touch is logged as a touch. Raises UserError: entry_gone, bad_minutes.
    """
    plan_checks.check_minutes(minutes)
    with store.step(Label("note_answer", {"result": str(result)})) as step:
        sent = invitation_writes.sent(step.connection, invitation_id)
        if sent is None:
            raise UserError("entry_gone")
        today = step.today.isoformat()
        invitation_writes.answer(step, sent, result, today)
        (person,) = contacts.load_many(step.connection, [sent.contact_id], trashed=True)
        if plan_results.direction_of(OutreachKind.INVITE, result) is Direction.BOTH:
            touch = Interaction(
                person.id, today, "", str(OutreachKind.INVITE), sent.platform, str(Direction.BOTH), minutes,
                str(person.tie), "", sent.goal_id, None, "manual",
            )  # fmt: skip
            outreach_writes.log_interactions(step, [touch])
            contact_writes.set_last_contact(step, [person.id])
        step.touched.label = Label("note_answer", {"result": str(result), "name": person.display_name})
    return step.changes


def delete(store: Store, ids: Sequence[int]) -> Changes:
    """Takes invitations away, those too by which somebody was left out. Raises UserError("entry_gone")."""
    with store.step(Label("delete_invitations", {"count": len(set(ids))})) as step:
        if not invitation_writes.remove(step, ids):
            raise UserError("entry_gone")
    return step.changes
