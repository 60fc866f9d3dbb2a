"""Writing invitations of the user's own."""

import json
from collections.abc import Iterable
from typing import NamedTuple

import apsw

from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, OutreachResult
from netplanner.storage.store import Step

_ANSWERED = {
    OutreachResult.ACCEPTED: "accepted",
    OutreachResult.DECLINED: "declined",
    OutreachResult.NO_ANSWER: "no_answer",
}


class Worth(NamedTuple):
    """What the why of an invitation scored, None where it was not judged, and whether it was not ready to be sent."""

    score: int | None = None
    sent_anyway: bool = False


class Sent(NamedTuple):
    """An invitation that the user sent."""

    id: int
    contact_id: int
    platform: str
    goal_id: int | None


class SentPlan(NamedTuple):
    """An invitation that was a plan, with what its why was worth when it went out."""

    plan: Outreach
    worth: Worth = Worth()


def pass_over(step: Step, contact_id: int, platform: str, reason: str) -> None:
    """Notes that a person is not to be invited: an invitation withdrawn before it went out, with the reason as text."""
    step.connection.execute(
        "INSERT INTO invitation(contact_id, platform, direction, state, answered_on, text) "
        "VALUES (?, ?, 'out', 'withdrawn', ?, ?)",
        (contact_id, platform, step.today.isoformat(), reason),
    )
    step.touched.touch(contacts=[contact_id])
    step.touched.lists = True


def insert(
    step: Step,
    contact_id: int,
    platform: str,
    state: str,
    *,
    sent_on: str,
    answered_on: str | None,
    goal_id: int | None,
    reason_type: str,
) -> None:
    """Adds an invitation that was sent."""
    step.connection.execute(
        "INSERT INTO invitation(direction, contact_id, platform, state, sent_on, answered_on, goal_id, reason_type) "
        "VALUES ('out', ?, ?, ?, ?, ?, ?, ?)",
        (contact_id, platform, state, sent_on, answered_on, goal_id, reason_type),
    )
    step.touched.touch(contacts=[contact_id])


def remove(step: Step, ids: Iterable[int]) -> list[int]:
    """Removes invitations, sent or received; returns whose they were."""
    removed = step.connection.execute(
        "DELETE FROM invitation WHERE id IN (SELECT value FROM json_each(?)) RETURNING contact_id",
        (json.dumps(list(ids)),),
    ).fetchall()
    people = [contact_id for (contact_id,) in removed]
    step.touched.touch(contacts=people)
    step.touched.lists = True
    return people


def sent(connection: apsw.Connection, invitation_id: int) -> Sent | None:
    """An invitation that the user sent; None for one that is gone or was received."""
    row = connection.execute(
        "SELECT id, contact_id, platform, goal_id FROM invitation WHERE id = ? AND direction = 'out'", (invitation_id,)
    ).fetchone()
    return Sent._make(row) if row else None


def answer(step: Step, one: Sent, result: OutreachResult, on: str) -> None:
    """Writes how an invitation was answered on the day `on`; a result that ends no waiting leaves it pending."""
    state = _ANSWERED.get(result, "pending")
    step.connection.execute(
        "UPDATE invitation SET state = ?1, answered_on = ?2 WHERE id = ?3 AND (state, answered_on) IS NOT (?1, ?2)",
        (state, on if state in ("accepted", "declined") else None, one.id),
    )
    if state == "accepted":
        _is_known(step, one.contact_id)
    step.touched.touch(contacts=[one.contact_id])
    step.touched.lists = True


def record(step: Step, sent: Iterable[SentPlan], result: OutreachResult, on: str) -> None:
    """Writes the invitations that plans were: sent or answered on the day `on`.

    Said again, it corrects what was written before: the day it was sent stays, that of the answer is `on`. Where only
    the answer is told, it was sent on the day it was planned for. An answer holds for what an export brought too.
    """
    state = _ANSWERED.get(result, "pending")
    for one in sent:
        for contact_id in one.plan.contacts:
            _record_one(step, one, contact_id, state, on)
    step.touched.lists = True


def _record_one(step: Step, sent: SentPlan, contact_id: int, state: str, on: str) -> None:
    plan = sent.plan
    written = step.connection.execute(
        "SELECT id, sent_on FROM invitation WHERE outreach_id = ? AND contact_id = ?", (plan.id, contact_id)
    ).fetchone()
    sent_on = on if state == "pending" else min(on, (written and written[1]) or plan.due_on)
    answered_on = on if state in ("accepted", "declined") else None
    if written:
        step.connection.execute(
            "UPDATE invitation SET state = ?, sent_on = ?, answered_on = ? WHERE id = ?",
            (state, sent_on, answered_on, written[0]),
        )
    else:
        step.connection.execute(
            "INSERT INTO invitation(contact_id, direction, outreach_id, state, sent_on, answered_on, platform, "
            "goal_id, template_id, text, reason_type, score, sent_anyway) "
            "VALUES (?, 'out', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (contact_id, plan.id, state, sent_on, answered_on, *_said(plan), sent.worth.score, sent.worth.sent_anyway),
        )
    if answered_on is not None:
        step.connection.execute(
            "UPDATE invitation SET state = ?, answered_on = ? WHERE contact_id = ? AND platform = ? "
            "AND direction = 'out' AND outreach_id IS NULL AND state IN ('pending', 'no_answer')",
            (state, answered_on, contact_id, plan.channel),
        )
    if state == "accepted":
        _is_known(step, contact_id)
    step.touched.touch(contacts=[contact_id])


def set_message_id(step: Step, plan_id: int, message_id: str) -> None:
    """Keeps the id of the mail that an invitation went out as (RFC 5322, 3.6.4)."""
    step.connection.execute("UPDATE invitation SET message_id = ? WHERE outreach_id = ?", (message_id, plan_id))


def follow(step: Step, plan: Outreach) -> None:
    """Lets the invitations of a plan say what it says now; none where it is no invitation any more."""
    if plan.kind is not OutreachKind.INVITE:
        forget(step, [plan.id])
        return
    step.connection.execute(
        "UPDATE invitation SET platform = ?, goal_id = ?, template_id = ?, text = ?, reason_type = ? "
        "WHERE outreach_id = ?",
        (*_said(plan), plan.id),
    )
    step.connection.execute(
        "DELETE FROM invitation WHERE outreach_id = ? AND contact_id NOT IN (SELECT value FROM json_each(?))",
        (plan.id, json.dumps(plan.contacts)),
    )


def not_recorded(step: Step, plan: Outreach) -> list[int]:
    """The people of a plan of whom no invitation tells."""
    found = step.connection.execute("SELECT contact_id FROM invitation WHERE outreach_id = ?", (plan.id,)).fetchall()
    known = {contact_id for (contact_id,) in found}
    return [contact_id for contact_id in plan.contacts if contact_id not in known]


def forget(step: Step, plan_ids: Iterable[int]) -> None:
    """Removes the invitations that plans were, for plans that are open again."""
    removed = step.connection.execute(
        "DELETE FROM invitation WHERE outreach_id IN (SELECT value FROM json_each(?)) RETURNING contact_id",
        (json.dumps(list(plan_ids)),),
    ).fetchall()
    step.touched.touch(contacts=[contact_id for (contact_id,) in removed])


def _is_known(step: Step, contact_id: int) -> None:
    step.connection.execute(
        "UPDATE contact SET relation = 'known', changed = ? WHERE id = ? AND relation = 'prospect'",
        (step.now, contact_id),
    )


def _said(plan: Outreach) -> tuple[object, ...]:
    return plan.channel, plan.goal_id, plan.template_id, plan.why or plan.message, str(plan.reason_type)
