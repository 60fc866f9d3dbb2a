"""Deciding on people of a goal's queue, several at once: invite, ask later, or leave out with a reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind
from netplanner.operations import plan_checks
from netplanner.storage import candidate_writes, goals, outreach_writes
from netplanner.storage.store import Step, Store


class Choice(StrEnum):
    INVITE = "invite"
    LATER = "later"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to become of one person: an invitation on `day` with a why, a question again on `day`, or none for
    the reason in `why`. `day` is an ISO date, not asked for where the person is left out."""

    contact_id: int
    choice: Choice
    why: str = ""
    day: str = ""


def decide(store: Store, goal_id: int, channel: str, decisions: Sequence[Decision]) -> Changes:
    """Carries out all decisions about people of a goal as one step, or none; invitations go on `channel`.

    Raises UserError: goal_gone, reason_required (contact_id), and those of `operations.planning.add` (contact_id too).
    """
    invited = [one for one in decisions if one.choice is Choice.INVITE]
    with store.step(Label("decide_invitations", {"count": len(decisions), "invited": len(invited)})) as step:
        if goals.load(step.connection, goal_id) is None:
            raise UserError("goal_gone")
        plans = [_checked(step, one, goal_id, channel) for one in invited]
        outreach_writes.insert_many(step, plans)
        for one in decisions:
            if one.choice is Choice.LATER:
                candidate_writes.snooze(step, goal_id, [one.contact_id], _day_to_ask(step, one))
            elif one.choice is Choice.SKIP:
                candidate_writes.skip(step, goal_id, [one.contact_id], _reason(one))
    return step.changes


def _checked(step: Step, decision: Decision, goal_id: int, channel: str) -> Outreach:
    """The invitation that a decision asks for."""
    plan = Outreach(
        contacts=[decision.contact_id],
        goal_id=goal_id,
        due_on=decision.day,
        kind=OutreachKind.INVITE,
        channel=channel,
        why=decision.why,
    )
    try:
        cleaned = plan_checks.clean(plan)
        plan_checks.check(step.connection, cleaned)
    except UserError as error:
        raise UserError(error.code, **{**error.values, "contact_id": decision.contact_id}) from None
    return cleaned


def _day_to_ask(step: Step, decision: Decision) -> str:
    day = plan_checks.day_of(decision.day).isoformat()
    if day <= step.today.isoformat():
        # From today on it would be asked again at once.
        raise UserError("outreach_bad_date", date=decision.day, contact_id=decision.contact_id)
    return day


def _reason(decision: Decision) -> str:
    if not decision.why.strip():
        raise UserError("reason_required", contact_id=decision.contact_id)
    return decision.why.strip()
