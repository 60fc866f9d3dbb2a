"""Plans that come again: what follows one that was done, and what is done to the whole series."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from netplanner.domain import recurrence
from netplanner.domain.changes import Changes, Label
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachResult, OutreachStatus
from netplanner.operations import plan_checks, plan_steps
from netplanner.storage import outreach, outreach_series, outreach_writes
from netplanner.storage.store import Step, Store


def move_series(store: Store, ids: Sequence[int], days: int) -> Changes:
    """Moves the open plans of the series of `ids` by so many days, and with them all that come after.

    A plan that doesn't repeat moves alone. Raises UserError: outreach_gone, outreach_bad_date, platform_closed.
    """
    with store.step(Label("move_series", {"count": len(ids), "days": days})) as step:
        plans = _open_of(step, ids) if days else []
        moved = [_moved(plan, days) for plan in plans]
        for before, after in zip(plans, moved, strict=True):
            plan_steps.check_channels(step, [after], after.due_on)
            outreach_writes.update(step, before, after)
        step.touched.label = Label("move_series", {"count": len(plans), "days": days})
    return step.changes


def skip_series(store: Store, ids: Sequence[int]) -> Changes:
    """Marks the open plans of the series of `ids` as not to be done, and nothing comes after them.

    Raises UserError("outreach_gone").
    """
    with store.step(Label("skip_series", {"count": len(ids)})) as step:
        plans = _open_of(step, ids)
        if plans:
            numbers = [plan.id for plan in plans]
            outreach_writes.set_columns(step, numbers, status=str(OutreachStatus.SKIPPED), repeat_rule="")
            plan_steps.touch(step, plans)
    return step.changes


def end_series(store: Store, ids: Sequence[int]) -> Changes:
    """Makes the open plans of the series of `ids` the last ones. Raises UserError("outreach_gone")."""
    with store.step(Label("end_series", {"count": len(ids)})) as step:
        plans = [plan for plan in _open_of(step, ids) if plan.repeat_rule]
        if plans:
            outreach_writes.set_columns(step, [plan.id for plan in plans], repeat_rule="")
            plan_steps.touch(step, plans)
    return step.changes


def go_on(step: Step, plans: Sequence[Outreach], done_on: date) -> list[Outreach]:
    """Plans what comes after plans that were done or skipped on a day, where they repeat; returns the new ones.

    Nothing comes where the series has an open plan already, nor where it may not be planned: the person asked to be
    left alone, or the platform is closed by then. Of several people those who are in the trash are left out.
    """
    repeating = [plan for plan in plans if plan.repeat_rule]
    if not repeating:
        return []
    running = outreach_series.open_of_series(step.connection, [plan.series for plan in repeating])
    taken = set(outreach_series.series_of(step.connection, running).values())
    fresh = []
    for plan in repeating:
        following = _following(plan_steps.for_the_living(step, plan), done_on)
        if following is None or plan.series in taken or not plan_steps.may_be(step, following):
            continue
        taken.add(plan.series)
        fresh.append(following)
    outreach_writes.insert_many(step, fresh)
    return fresh


def take_back(step: Step, plans: Sequence[Outreach]) -> None:
    """Sees to what came of plans that are open again, given as they were before.

    What followed goes to the trash where it is still as it was made. One whose series has gone on all the same stands
    alone from now on: no series has two that are open.
    """
    numbers = [plan.id for plan in plans]
    following = outreach.load_many(step.connection, outreach_series.untouched_followers(step.connection, numbers))
    outreach_writes.mark_deleted(step, [plan.id for plan in following])
    plan_steps.touch(step, following)
    for plan in sorted(plans, key=lambda plan: plan.due_on):
        if len(outreach_series.open_of_series(step.connection, [plan.series])) > 1:
            outreach_writes.set_columns(step, [plan.id], series="", repeat_rule="")


def rule_after(before: Outreach, after: Outreach) -> str:
    """The repetition of an edited plan: moved with its day where it stays the same, else counted from its day."""
    if not recurrence.is_same(before.repeat_rule, after.repeat_rule):
        return recurrence.anchored(after.repeat_rule, plan_checks.day_of(after.due_on))
    days = (plan_checks.day_of(after.due_on) - plan_checks.day_of(before.due_on)).days
    return recurrence.shifted(before.repeat_rule, days)


def _following(plan: Outreach, done_on: date) -> Outreach | None:
    rule = recurrence.parse(plan.repeat_rule)
    if rule is None:
        return None
    # One that was moved to an earlier day stands for the day it was meant for all the same.
    due_on = max(plan.due_on, plan.snoozed_from or "")
    return replace(
        plan,
        id=0,
        contacts=list(plan.contacts),
        due_on=recurrence.next_day(rule, date.fromisoformat(due_on), done_on).isoformat(),
        status=OutreachStatus.PLANNED,
        result=OutreachResult.NONE,
        done_on="",
        snoozed_from=None,
        follows_id=plan.id,
        created="",
        changed="",
    )


def _open_of(step: Step, ids: Sequence[int]) -> list[Outreach]:
    """The open plans that are meant by `ids`: of a series its open one, else the plan itself."""
    named = plan_steps.existing(step, ids)
    meant = [plan.id for plan in named if not plan.series]
    meant += outreach_series.open_of_series(step.connection, [plan.series for plan in named])
    plans = outreach.load_many(step.connection, dict.fromkeys(meant))
    return [plan for plan in plans if plan.status in plan_steps.OPEN]


def _moved(plan: Outreach, days: int) -> Outreach:
    return replace(
        plan,
        due_on=plan_steps.moved_day(plan.due_on, days),
        snoozed_from=plan.snoozed_from and plan_steps.moved_day(plan.snoozed_from, days),
        repeat_rule=recurrence.shifted(plan.repeat_rule, days),
    )
