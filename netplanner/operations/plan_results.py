"""How plans went: what is written of those that were done, sent or answered."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from netplanner.domain import follow_up
from netplanner.domain.outreach import Outreach, lacks_why
from netplanner.domain.words import Direction, OutreachKind, OutreachResult, OutreachStatus
from netplanner.operations import plan_steps
from netplanner.storage import contact_writes, invitation_writes, outreach_series, outreach_writes
from netplanner.storage.invitation_writes import SentPlan
from netplanner.storage.outreach_writes import Interaction
from netplanner.storage.store import Step

# Held together unless it is said how it went.
_TOGETHER = frozenset({OutreachKind.MEETING, OutreachKind.CALL, OutreachKind.SEMINAR})
# A refusal is an answer, but keeps nobody in touch.
_TWO_WAY = frozenset({OutreachResult.MET, OutreachResult.REPLIED, OutreachResult.ACCEPTED})


def direction_of(kind: OutreachKind, result: OutreachResult) -> Direction:
    """Whether a finished plan was a two-way touch."""
    if result in _TWO_WAY or (result is OutreachResult.NONE and kind in _TOGETHER):
        return Direction.BOTH
    return Direction.OUT


def record(
    step: Step, plans: Sequence[Outreach], result: OutreachResult, minutes: int | None, on: str
) -> list[Outreach]:
    """Writes how plans went on the day `on`, and returns them as they are now.

    What says what follows a silence waits for an answer once it was sent, until the day of that; the answer leaves
    what was logged of its sending. All else is done, and what was logged of it before is corrected.
    """
    sent = outreach_series.sent_days(step.connection, [plan.id for plan in plans])
    after = [_gone(plan, result, minutes, on, sent.get(plan.id)) for plan in plans]
    answered = [plan for plan in after if _is_answer(plan, sent)]
    plain = [plan for plan in after if not _is_answer(plan, sent)]
    taken_back = outreach_writes.forget_interactions(step, [plan.id for plan in plain])
    # Forgetting an answer must not hide one that was taken back with it.
    for contact_id, day in outreach_writes.forget_answers(step, [plan.id for plan in answered]).items():
        taken_back[contact_id] = max(day, taken_back.get(contact_id, ""))
    for before, now in zip(plans, after, strict=True):
        outreach_writes.update(step, before, now)
    logged = interactions(step, plain, result, on) + _answers(step, answered, result, minutes, on)
    outreach_writes.log_interactions(step, logged)
    # Of one that is not waited for any more nothing is new of its sending.
    silent = {plan.id for plan in answered if result is OutreachResult.NONE}
    for one in _invitations(step, plans):
        invitation_writes.record(step, [one], result, sent[one.plan.id] if one.plan.id in silent else on)
    step.touched.touch(outreach=[plan.id for plan in plans])
    plan_steps.touch(step, plans)
    reached = {touch.contact_id for touch in logged if touch.direction == Direction.BOTH}
    if taken_back:
        contact_writes.set_last_contact(step, sorted(taken_back), taken_back=taken_back)
    if fresh := reached - taken_back.keys():
        contact_writes.set_last_contact(step, sorted(fresh))
    return after


def say_why(step: Step, plans: Sequence[Outreach], why: str) -> list[Outreach]:
    """Writes the why of the invitations among the plans that lack one, and returns the plans as they are now."""
    now = [replace(plan, why=why) if why and lacks_why(plan) else plan for plan in plans]
    for plan, after in zip(plans, now, strict=True):
        if after is not plan:
            outreach_writes.update(step, plan, after)
    return now


def record_new(step: Step, plan: Outreach) -> None:
    """Puts on record whom an edit made people of an invitation that was sent."""
    people = invitation_writes.not_recorded(step, plan)
    if people and plan.kind is OutreachKind.INVITE and plan.status in (OutreachStatus.WAITING, OutreachStatus.DONE):
        sent_on = outreach_series.sent_days(step.connection, [plan.id]).get(plan.id, plan.due_on)
        invitation_writes.record(
            step, _invitations(step, [replace(plan, contacts=people)]), plan.result, plan.done_on or sent_on
        )


def waits_until(step: Step, plan: Outreach) -> str:
    """The day until which a plan that was sent waits for an answer, by its chain; else the day it is due on."""
    sent_on = outreach_series.sent_days(step.connection, [plan.id]).get(plan.id)
    rule = follow_up.parse(plan.chain_rule)
    if plan.status is not OutreachStatus.WAITING or sent_on is None or rule is None:
        return plan.due_on
    return follow_up.until(rule, date.fromisoformat(sent_on)).isoformat()


def interactions(step: Step, plans: Sequence[Outreach], result: OutreachResult, on: str) -> list[Interaction]:
    """The touches that plans were on a day, one for each of their people, with the tie as it is now."""
    ties = outreach_writes.ties(step, [contact_id for plan in plans for contact_id in plan.contacts])
    return [
        Interaction(
            contact_id=contact_id,
            happened_on=on,
            at_time=plan.due_time if plan.due_on == on else "",
            kind=str(plan.kind),
            channel=plan.channel,
            direction=str(direction_of(plan.kind, result)),
            minutes=plan.minutes,
            tie=ties[contact_id],
            text=plan.message or plan.why,
            goal_id=plan.goal_id,
            outreach_id=plan.id,
            source="plan",
        )
        for plan in plans
        for contact_id in plan.contacts
    ]


def _gone(plan: Outreach, result: OutreachResult, minutes: int | None, on: str, sent_on: str | None) -> Outreach:
    """The plan after it went so; `sent_on` is the day it went out, None where it didn't yet."""
    rule = follow_up.parse(plan.chain_rule)
    awaited = follow_up.is_awaited(plan.kind, plan.chain_rule)
    if minutes is not None and not (awaited and sent_on and result in _TWO_WAY):
        plan = replace(plan, minutes=minutes)
    if rule is not None and awaited and _goes_out(plan, result):
        due_on = follow_up.until(rule, date.fromisoformat(on)).isoformat()
        waiting = replace(plan, status=OutreachStatus.WAITING, result=OutreachResult.SENT, done_on="", due_on=due_on)
        return plan_steps.kept_day(plan, waiting)
    done = replace(plan, status=OutreachStatus.DONE, result=result, done_on=on)
    # On the calendar it stands where it was sent, not where its answer was waited for.
    was_awaited = plan.status in (OutreachStatus.WAITING, OutreachStatus.SKIPPED)
    return replace(done, due_on=sent_on) if was_awaited and sent_on else done


def _goes_out(plan: Outreach, result: OutreachResult) -> bool:
    """Whether a plan is sent now: without a result one that is still to be done, and none that was sent before."""
    if result is OutreachResult.NONE:
        return plan.status in (OutreachStatus.PLANNED, OutreachStatus.SKIPPED)
    return result is OutreachResult.SENT


def _is_answer(plan: Outreach, sent: Mapping[int, str]) -> bool:
    return plan.id in sent and plan.status is OutreachStatus.DONE and follow_up.is_awaited(plan.kind, plan.chain_rule)


def _answers(
    step: Step, plans: Sequence[Outreach], result: OutreachResult, minutes: int | None, on: str
) -> list[Interaction]:
    """What is logged of answers: a touch that took `minutes`, which are the sending's where no touch was answered."""
    if direction_of(OutreachKind.MESSAGE, result) is Direction.BOTH:
        return interactions(step, [replace(plan, minutes=minutes or 0) for plan in plans], result, on)
    if minutes is not None:
        outreach_writes.set_minutes(step, [plan.id for plan in plans], minutes)
    return []


def _invitations(step: Step, plans: Iterable[Outreach]) -> list[SentPlan]:
    # Judging brings a good deal of code along that no other plan needs.
    from netplanner.operations import why

    return [SentPlan(plan, why.worth(step.connection, plan)) for plan in plans if plan.kind is OutreachKind.INVITE]
