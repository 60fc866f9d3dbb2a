"""Writing to somebody now: what went out is planned, sent and logged in one step."""

from dataclasses import replace
from datetime import date

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.queue import invitation_claim
from netplanner.domain.words import OutreachKind, OutreachResult, OutreachStatus, QueueList
from netplanner.operations import plan_checks, plan_results, plan_series, plan_steps
from netplanner.storage import contacts, invitation_writes, invitations, outreach_writes, platforms
from netplanner.storage.database import Connection
from netplanner.storage.queue_book import WITHDRAW_DAYS
from netplanner.storage.store import Step, Store

# After this time without an answer something follows, where the plan says nothing else.
USUAL_CHAIN = "no_answer 10 message"
_REFUSED = {
    QueueList.CONNECTED: "already_connected",
    QueueList.PENDING: "already_invited",
    QueueList.DECLINED: "invitation_declined",
    QueueList.WITHDRAWN: "invitation_withdrawn",
}


def send_now(store: Store, plan: Outreach, *, message_id: str = "") -> Changes:
    """Notes that `plan` went out today: a new one is made, one with an id takes over what is written now.

    An invitation waits for its answer from then on, with what its why was worth; one that was not ready is counted as
    sent anyway. `message_id` is kept of a mail. `Changes.created` is the plan's id. Raises UserError: those of
    `operations.planning.add`, outreach_gone, plan_is_done, and of an invitation those of `check_not_invited`.
    """
    cleaned = plan_checks.clean(plan)
    with store.step(Label("send_outreach")) as step:
        (person,) = contacts.load_many(step.connection, cleaned.contacts[:1]) or (None,)
        name = person.display_name if person is not None else ""
        step.touched.label = Label("send_outreach", {"name": name, "kind": str(cleaned.kind)})
        if cleaned.kind is OutreachKind.INVITE:
            for contact_id in cleaned.contacts:
                check_not_invited(step.connection, contact_id, cleaned.channel, step.today)
        sent = _written(step, cleaned)
        after = plan_results.record(step, [sent], OutreachResult.SENT, None, step.today.isoformat())
        plan_series.go_on(step, [one for one in after if one.status not in plan_steps.OPEN], step.today)
        if message_id:
            invitation_writes.set_message_id(step, sent.id, message_id)
        step.touched.created = sent.id
    return step.changes


def check_not_invited(connection: Connection, contact_id: int, platform: str, today: date) -> None:
    """Nobody is invited twice on a network, and a no is a no; e-mail and the like are no networks.

    Raises UserError: already_connected, already_invited, invitation_declined, invitation_withdrawn (day: until when);
    `day` is "" where it is not known.
    """
    row = platforms.by_key(connection, platform)
    if row is None:
        return
    wait = WITHDRAW_DAYS if row.withdraw_days is None else row.withdraw_days
    claims = [
        claim
        for one in invitations.between(connection, contact_id, platform)
        if (claim := invitation_claim(*one, today, wait)) is not None
    ]
    since = invitations.connected_on(connection, contact_id, platform)
    if since is not None:
        raise UserError("already_connected", platform=row.name, day=since)
    for refused, code in _REFUSED.items():
        for claim in claims:
            if claim.list is refused:
                raise UserError(code, platform=row.name, day=claim.reason.value)


def _written(step: Step, plan: Outreach) -> Outreach:
    """The plan as it stands in the book before it is noted as sent."""
    if not plan.id:
        plan_checks.check(step.connection, plan)
        outreach_writes.insert_many(step, [plan])
        return plan
    (current,) = plan_steps.existing(step, [plan.id])
    if current.status is not OutreachStatus.PLANNED:
        raise UserError("plan_is_done")
    merged = replace(
        current, contacts=plan.contacts, kind=plan.kind, channel=plan.channel, goal_id=plan.goal_id, why=plan.why,
        message=plan.message, template_id=plan.template_id, reason_type=plan.reason_type, chain_rule=plan.chain_rule,
    )  # fmt: skip
    plan_checks.check(step.connection, merged)
    outreach_writes.update(step, current, merged)
    return merged
