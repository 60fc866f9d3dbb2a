"""What people do with plans: make them, move them, do them and say how it went."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.outcome import Outcome
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachResult, OutreachStatus, ReasonType
from netplanner.operations import outcomes, plan_checks, plan_results, plan_series, plan_steps
from netplanner.storage import contact_writes, invitation_writes, outreach, outreach_series, outreach_writes
from netplanner.storage.database import Connection
from netplanner.storage.store import Step, Store

if TYPE_CHECKING:
    from netplanner.domain.invitation import Judgement

OPEN = plan_steps.OPEN

# Set by the program or by `finish`, never by an edit.
_NOT_EDITED = frozenset({"id", "created", "changed"})


def add(store: Store, plan: Outreach) -> Changes:
    """Adds a plan; `Changes.created` is its id.

    Raises UserError: outreach_needs_contact, outreach_bad_date, outreach_bad_time, outreach_bad_zone, contact_gone,
    goal_gone, unknown_channel, platform_closed, do_not_contact, why_required, why_blocked, bad_minutes, bad_repeat,
    bad_chain.
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

    What someone else changed meanwhile stays. Another day moves the whole series; one that waits for an answer waits as
    long as its chain says now. Raises UserError: outreach_gone and those of `add`.
    """
    cleaned = plan_checks.clean(replace(after, repeat_rule=plan_series.rule_after(before, after)))
    with store.step(Label("edit_outreach", {"count": 1})) as step:
        (current,) = plan_steps.existing(step, [after.id])
        changed = {
            name: getattr(cleaned, name)
            for name in Outreach.__dataclass_fields__
            if name not in _NOT_EDITED and getattr(before, name) != getattr(cleaned, name)
        }
        merged = replace(current, **changed)
        if merged.repeat_rule and not merged.series:
            merged.series = str(merged.id)
        if current.chain_rule != merged.chain_rule and current.due_on == merged.due_on:
            merged.due_on = plan_results.waits_until(step, merged)
        # What was sent or done stays readable, whatever became of the person or the platform since.
        if merged.status is OutreachStatus.PLANNED:
            plan_checks.check(step.connection, merged)
        else:
            plan_checks.check_new(step.connection, current, merged)
        outreach_writes.update(step, current, merged)
        if merged.status is not OutreachStatus.PLANNED:
            invitation_writes.follow(step, merged)
            plan_results.record_new(step, merged)
    return step.changes


def move(store: Store, ids: Sequence[int], day: str) -> Changes:
    """Puts plans on one day; of a series only the plan itself moves.

    Raises UserError: outreach_bad_date, outreach_gone, platform_closed.
    """
    due_on = plan_checks.day_of(day).isoformat()
    with store.step(Label("move_outreach", {"count": len(ids), "day": due_on})) as step:
        moved = [plan for plan in plan_steps.existing(step, ids) if plan.due_on != due_on]
        plan_steps.check_channels(step, moved, due_on)
        if moved:
            outreach_writes.move(step, [plan.id for plan in moved], due_on)
            plan_steps.touch(step, moved)
    return step.changes


def finish(
    store: Store,
    ids: Sequence[int],
    *,
    result: OutreachResult = OutreachResult.NONE,
    minutes: int | None = None,
    on: str | None = None,
    outcome: Outcome | None = None,
    next: Outreach | None = None,  # noqa: A002 - as the question says it
    why: str = "",
) -> Changes:
    """Takes the answer to the one question about plans: done on the day `on` (today if None), and how it went.

    Each is logged as an interaction with its people. A result met, replied or accepted is a two-way touch and counts
    as contact; so is a meeting, call or seminar without a result. An invitation counts from then on as sent or
    answered. One with a chain that is sent (or done without a result) waits for its answer until the chain's day; the
    answer to one that waits is told here too. Finishing again corrects what was logged before.

    `why` is what an invitation among them says that said nothing; one that goes out without is sent anyway and counted
    so. What repeats is planned again. `outcome` is logged; goals, person, plan and day are the plan's where it has
    none. `next` is planned as what follows: `Changes.created` is its id. Raises UserError: outreach_gone, bad_minutes;
    outreach_bad_date for a day that is none or is to come; for `outcome` and `next` as `outcomes.log` and `add`.
    """
    plan_checks.check_minutes(minutes)
    with store.step(Label("finish_outreach", {"count": len(ids), "result": str(result)})) as step:
        done_on = _day_done(on, step.today)
        before = plan_results.say_why(step, plan_steps.existing(step, ids), why.strip())
        plans = plan_results.record(step, before, result, minutes, done_on.isoformat())
        plan_series.take_back(step, _open_again(before, plans))
        plan_series.go_on(step, [plan for plan in plans if plan.status not in OPEN], done_on)
        if outcome is not None and plans:
            outcomes.write(step, _completed(outcome, plans[0], done_on))
        if next is not None:
            (step.touched.created,) = outreach_writes.insert_many(step, [_next(step, next, plans)])
    return step.changes


def reopen(store: Store, ids: Sequence[int]) -> Changes:
    """Takes "sent", "done" or "skipped" back: planned again, and what was logged for it is gone.

    What followed it goes to the trash where it is still as it was made. One whose series has gone on all the same
    stands alone. Raises UserError("outreach_gone").
    """
    with store.step(Label("reopen_outreach", {"count": len(ids)})) as step:
        plans = [plan for plan in plan_steps.existing(step, ids) if plan.status is not OutreachStatus.PLANNED]
        numbers = [plan.id for plan in plans]
        sent = outreach_series.sent_days(step.connection, numbers)
        answered = outreach_writes.forget_interactions(step, numbers)
        invitation_writes.forget(step, numbers)
        for plan in plans:
            # One that waits stands where its answer is waited for.
            waited = plan.status is OutreachStatus.WAITING and plan.id in sent
            due_on = sent[plan.id] if waited else plan.due_on
            fresh = replace(plan, status=OutreachStatus.PLANNED, result=OutreachResult.NONE, done_on="", due_on=due_on)
            outreach_writes.update(step, plan, fresh)
        plan_series.take_back(step, plans)
        plan_steps.touch(step, plans)
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
        plans = [plan for plan in plan_steps.existing(step, ids) if plan.status in OPEN]
        plan_steps.check_channels(step, plans, due_on)
        outreach_writes.snooze(step, [plan.id for plan in plans], due_on)
        plan_steps.touch(step, plans)
    return step.changes


def skip(store: Store, ids: Sequence[int]) -> Changes:
    """Marks open plans as not to be done; nothing is logged, and what repeats is planned again.

    Raises UserError("outreach_gone").
    """
    with store.step(Label("skip_outreach", {"count": len(ids)})) as step:
        plans = [plan for plan in plan_steps.existing(step, ids) if plan.status in OPEN]
        outreach_writes.set_columns(step, [plan.id for plan in plans], status=str(OutreachStatus.SKIPPED))
        plan_series.go_on(step, plans, step.today)
        plan_steps.touch(step, plans)
    return step.changes


def delete(store: Store, ids: Sequence[int]) -> Changes:
    """Moves plans to the trash; what was logged as done stays."""
    with store.step(Label("delete_outreach", {"count": len(ids)})) as step:
        plans = outreach.load_many(step.connection, ids)
        outreach_writes.mark_deleted(step, [plan.id for plan in plans])
        plan_steps.touch(step, plans)
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


def _open_again(before: Sequence[Outreach], after: Sequence[Outreach]) -> list[Outreach]:
    """Those of the plans that were not open before."""
    return [was for was, now in zip(before, after, strict=True) if was.status not in OPEN and now.status in OPEN]


def _completed(outcome: Outcome, plan: Outreach, done_on: date) -> Outcome:
    """An outcome with what it doesn't say itself taken from the plan that it came from."""
    return replace(
        outcome,
        goals=outcome.goals or ([plan.goal_id] if plan.goal_id is not None else []),
        contact_id=outcome.contact_id if outcome.contact_id is not None else next(iter(plan.contacts), None),
        outreach_id=outcome.outreach_id if outcome.outreach_id is not None else plan.id,
        happened_on=outcome.happened_on or done_on.isoformat(),
    )


def _next(step: Step, wanted: Outreach, plans: Sequence[Outreach]) -> Outreach:
    follows = wanted.follows_id if wanted.follows_id is not None else next((plan.id for plan in plans), None)
    cleaned = plan_checks.clean(replace(wanted, id=0, follows_id=follows))
    plan_checks.check(step.connection, cleaned)
    return cleaned


def _day_done(on: str | None, today: date) -> date:
    if on is None:
        return today
    day = plan_checks.day_of(on)
    if day > today:
        raise UserError("outreach_bad_date", date=on)
    return day
