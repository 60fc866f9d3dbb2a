"""What people do with plans: make them, move them, do them and say how it went."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import Direction, OutreachKind, OutreachResult, OutreachStatus, ReasonType
from netplanner.operations import plan_checks
from netplanner.storage import contact_writes, invitation_writes, outreach, outreach_writes
from netplanner.storage.database import Connection
from netplanner.storage.invitation_writes import SentPlan
from netplanner.storage.outreach_writes import Interaction
from netplanner.storage.store import Step, Store

if TYPE_CHECKING:
    from netplanner.domain.invitation import Judgement

OPEN = frozenset({OutreachStatus.PLANNED, OutreachStatus.WAITING})

# Set by the program or by `finish`, never by an edit.
_NOT_EDITED = frozenset({"id", "created", "changed"})
# Held together unless it is said how it went.
_TOGETHER = frozenset({OutreachKind.MEETING, OutreachKind.CALL, OutreachKind.SEMINAR})
# A refusal is an answer, but keeps nobody in touch.
_TWO_WAY = frozenset({OutreachResult.MET, OutreachResult.REPLIED, OutreachResult.ACCEPTED})


def add(store: Store, plan: Outreach) -> Changes:
    """Adds a plan; `Changes.created` is its id.

    Raises UserError: outreach_needs_contact, outreach_bad_date, outreach_bad_time, contact_gone, goal_gone,
    unknown_channel, platform_closed, do_not_contact, why_required, why_blocked, bad_minutes.
    """
    return add_many(store, [plan])


def add_many(store: Store, plans: Sequence[Outreach]) -> Changes:
    """Adds plans as one step, all or none; raises as `add`."""
    cleaned = [plan_checks.clean(plan) for plan in plans]
    with store.step(Label("plan_outreach", {"count": len(cleaned)})) as step:
        for plan in cleaned:
            plan_checks.check(step.connection, plan)
        ids = outreach_writes.insert_many(step, cleaned)
        step.touched.created = ids[0] if len(ids) == 1 else None
    return step.changes


def edit(store: Store, before: Outreach, after: Outreach) -> Changes:
    """Writes what the user changed between `before` (as loaded) and `after`.

    What someone else changed meanwhile stays. Raises UserError: outreach_gone and those of `add`.
    """
    cleaned = plan_checks.clean(after)
    with store.step(Label("edit_outreach", {"count": 1})) as step:
        (current,) = _existing(step, [after.id])
        changed = {
            name: getattr(cleaned, name)
            for name in Outreach.__dataclass_fields__
            if name not in _NOT_EDITED and getattr(before, name) != getattr(cleaned, name)
        }
        merged = replace(current, **changed)
        # What was done stays readable, whatever became of the person or the platform since.
        if merged.status in OPEN:
            plan_checks.check(step.connection, merged)
        else:
            plan_checks.check_new(step.connection, current, merged)
        outreach_writes.update(step, current, merged)
        if merged.status not in OPEN:
            invitation_writes.follow(step, merged)
            _record_new(step, merged)
    return step.changes


def move(store: Store, ids: Sequence[int], day: str) -> Changes:
    """Puts plans on another day. Raises UserError: outreach_bad_date, outreach_gone, platform_closed."""
    due_on = plan_checks.day_of(day).isoformat()
    with store.step(Label("move_outreach", {"count": len(ids), "day": due_on})) as step:
        moved = [plan for plan in _existing(step, ids) if plan.due_on != due_on]
        _check_channels(step, moved, due_on)
        if moved:
            outreach_writes.set_columns(step, [plan.id for plan in moved], due_on=due_on)
            _touch(step, moved)
    return step.changes


def finish(
    store: Store,
    ids: Sequence[int],
    *,
    result: OutreachResult = OutreachResult.NONE,
    minutes: int | None = None,
    on: str | None = None,
) -> Changes:
    """Marks plans as done on the day `on` (today if None) and logs each as an interaction with its people.

    A result met, replied or accepted is a two-way touch and counts as contact; so is a meeting, call or seminar
    without a result. An invitation counts from then on as sent or answered. Finishing again corrects what was
    logged before.
    Raises UserError: outreach_gone, bad_minutes; outreach_bad_date for a day that is none or is to come.
    """
    plan_checks.check_minutes(minutes)
    with store.step(Label("finish_outreach", {"count": len(ids), "result": str(result)})) as step:
        done_on = _day_done(on, step.today)
        plans = _existing(step, ids)
        columns: dict[str, object] = {"status": str(OutreachStatus.DONE), "result": str(result), "done_on": done_on}
        if minutes is not None:
            columns["minutes"] = minutes
        taken_back = outreach_writes.forget_interactions(step, [plan.id for plan in plans])
        outreach_writes.set_columns(step, [plan.id for plan in plans], **columns)
        logged = _interactions(
            step, plans if minutes is None else [replace(plan, minutes=minutes) for plan in plans], result, done_on
        )
        outreach_writes.log_interactions(step, logged)
        invitation_writes.record(step, _invitations(step, plans), result, done_on)
        answered = {touch.contact_id for touch in logged if touch.direction == Direction.BOTH}
        _touch(step, plans)
        if taken_back:
            contact_writes.set_last_contact(step, sorted(taken_back), taken_back=taken_back)
        if answered := answered - taken_back.keys():
            contact_writes.set_last_contact(step, sorted(answered))
    return step.changes


def reopen(store: Store, ids: Sequence[int]) -> Changes:
    """Takes "done" or "skipped" back: planned again, and what was logged for it is gone.

    Raises UserError("outreach_gone").
    """
    with store.step(Label("reopen_outreach", {"count": len(ids)})) as step:
        plans = [plan for plan in _existing(step, ids) if plan.status not in OPEN]
        answered = outreach_writes.forget_interactions(step, [plan.id for plan in plans])
        invitation_writes.forget(step, [plan.id for plan in plans])
        planned = {"status": str(OutreachStatus.PLANNED), "result": "", "done_on": ""}
        outreach_writes.set_columns(step, [plan.id for plan in plans], **planned)
        _touch(step, plans)
        if answered:
            contact_writes.set_last_contact(step, sorted(answered), taken_back=answered)
    return step.changes


def snooze(store: Store, ids: Sequence[int], until: str) -> Changes:
    """Puts open plans off until a day after today; the day first meant is kept, and it never counts as contact.

    Raises UserError: outreach_bad_date, outreach_gone, platform_closed.
    """
    due_on = plan_checks.day_of(until).isoformat()
    with store.step(Label("snooze_outreach", {"count": len(ids), "day": due_on})) as step:
        if due_on <= step.today.isoformat():
            raise UserError("outreach_bad_date", date=due_on)
        plans = [plan for plan in _existing(step, ids) if plan.status in OPEN]
        _check_channels(step, plans, due_on)
        outreach_writes.snooze(step, [plan.id for plan in plans], due_on)
        _touch(step, plans)
    return step.changes


def skip(store: Store, ids: Sequence[int]) -> Changes:
    """Marks open plans as not to be done; nothing is logged. Raises UserError("outreach_gone")."""
    with store.step(Label("skip_outreach", {"count": len(ids)})) as step:
        plans = [plan for plan in _existing(step, ids) if plan.status in OPEN]
        outreach_writes.set_columns(step, [plan.id for plan in plans], status=str(OutreachStatus.SKIPPED))
        _touch(step, plans)
    return step.changes


def delete(store: Store, ids: Sequence[int]) -> Changes:
    """Moves plans to the trash; what was logged as done stays."""
    with store.step(Label("delete_outreach", {"count": len(ids)})) as step:
        plans = outreach.load_many(step.connection, ids)
        outreach_writes.mark_deleted(step, [plan.id for plan in plans])
        _touch(step, plans)
    return step.changes


def check_why(
    connection: Connection,
    *,
    contact_id: int | None,
    goal_id: int | None,
    channel: str,
    text: str,
    reason_type: ReasonType = ReasonType.NONE,
    without: int = 0,
) -> "Judgement":
    """What `text` is worth as the why to a person; `without` is the plan being edited, 0 for a new one."""
    from netplanner.operations import why

    background = why.gather(connection, contact_id=contact_id, goal_id=goal_id, channel=channel, without=without)
    return background.judge(text, reason_type)


def direction_of(kind: OutreachKind, result: OutreachResult) -> Direction:
    """Whether a finished plan was a two-way touch."""
    if result in _TWO_WAY or (result is OutreachResult.NONE and kind in _TOGETHER):
        return Direction.BOTH
    return Direction.OUT


def _invitations(step: Step, plans: Sequence[Outreach]) -> list[SentPlan]:
    from netplanner.operations import why

    return [SentPlan(plan, why.worth(step.connection, plan)) for plan in plans if plan.kind is OutreachKind.INVITE]


def _record_new(step: Step, plan: Outreach) -> None:
    """Puts on record whom an edit made people of an invitation that was sent."""
    people = invitation_writes.not_recorded(step, plan)
    if people and plan.kind is OutreachKind.INVITE and plan.status is OutreachStatus.DONE:
        sent = _invitations(step, [replace(plan, contacts=people)])
        invitation_writes.record(step, sent, plan.result, plan.done_on)


def _existing(step: Step, ids: Sequence[int]) -> list[Outreach]:
    plans = outreach.load_many(step.connection, dict.fromkeys(ids))
    if len(plans) < len(set(ids)):
        raise UserError("outreach_gone")
    return plans


def _check_channels(step: Step, plans: Iterable[Outreach], day: str) -> None:
    for channel in {plan.channel for plan in plans if plan.status in OPEN}:
        plan_checks.check_channel(step.connection, channel, day)


def _touch(step: Step, plans: Sequence[Outreach]) -> None:
    step.touched.touch(
        contacts=[contact_id for plan in plans for contact_id in plan.contacts],
        goals=[plan.goal_id for plan in plans if plan.goal_id is not None],
    )


def _day_done(on: str | None, today: date) -> str:
    if on is None:
        return today.isoformat()
    day = plan_checks.day_of(on)
    if day > today:
        raise UserError("outreach_bad_date", date=on)
    return day.isoformat()


def _interactions(step: Step, plans: Sequence[Outreach], result: OutreachResult, on: str) -> list[Interaction]:
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
