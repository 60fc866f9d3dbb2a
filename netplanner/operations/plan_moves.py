"""Moving and copying plans on the calendar, several at once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachResult, OutreachStatus
from netplanner.operations import plan_checks, plan_steps
from netplanner.storage import outreach_writes
from netplanner.storage.store import Store


def move_many(store: Store, ids: Sequence[int], days: int, minutes: int = 0) -> Changes:
    """Moves plans by so many days, and those that have a time by so many minutes of the wall clock too.

    What lies between them stays; of a series only the plan itself moves. Raises UserError: outreach_gone,
    outreach_bad_date, platform_closed.
    """
    with store.step(Label("move_outreach", {"count": len(ids)})) as step:
        for plan in plan_steps.existing(step, ids) if days or minutes else []:
            after = plan_steps.kept_day(plan, _shifted(plan, days, minutes))
            plan_steps.check_channels(step, [after], after.due_on)
            outreach_writes.update(step, plan, after)
    return step.changes


def place(
    store: Store, outreach_id: int, day: str, time: str = "", zone: str = "", minutes: int | None = None
) -> Changes:
    """Puts one plan on a day at a time of the wall clock in a zone (IANA), all day where both are "".

    `minutes` is how long it takes, None leaves that as it is. Raises UserError: outreach_gone, outreach_bad_date,
    outreach_bad_time, bad_minutes, platform_closed.
    """
    with store.step(Label("move_outreach", {"count": 1, "day": day})) as step:
        (plan,) = plan_steps.existing(step, [outreach_id])
        wanted = replace(plan, due_on=day, due_time=time, zone=zone)
        if minutes is not None:
            wanted.minutes = minutes
        after = plan_steps.kept_day(plan, plan_checks.clean(wanted))
        plan_steps.check_channels(step, [after], after.due_on)
        outreach_writes.update(step, plan, after)
    return step.changes


def copy(store: Store, ids: Sequence[int], days: int) -> Changes:
    """Plans the same once more, so many days after the day of each; `Changes.created` is its id where it is one.

    A copy repeats nothing and belongs to no series. A why that is still to be written is so in the copy too. Raises
    UserError as `operations.planning.add`, but for the why.
    """
    with store.step(Label("copy_outreach", {"count": len(ids)})) as step:
        copies = [_copied(plan, days) for plan in plan_steps.existing(step, ids)]
        for plan in copies:
            plan_checks.check(step.connection, plan, with_why=False)
        made = outreach_writes.insert_many(step, copies)
        step.touched.created = made[0] if len(made) == 1 else None
    return step.changes


def _shifted(plan: Outreach, days: int, minutes: int) -> Outreach:
    if not plan.due_time or not minutes:
        return replace(plan, due_on=plan_steps.moved_day(plan.due_on, days))
    try:
        at = datetime.fromisoformat(f"{plan.due_on}T{plan.due_time}") + timedelta(days=days, minutes=minutes)
    except (ValueError, OverflowError):
        raise UserError("outreach_bad_date", date=plan.due_on) from None
    return replace(plan, due_on=at.date().isoformat(), due_time=at.strftime("%H:%M"))


def _copied(plan: Outreach, days: int) -> Outreach:
    return replace(
        plan,
        id=0,
        contacts=list(plan.contacts),
        due_on=plan_steps.moved_day(plan.due_on, days),
        status=OutreachStatus.PLANNED,
        result=OutreachResult.NONE,
        done_on="",
        snoozed_from=None,
        repeat_rule="",
        series="",
        follows_id=None,
        created="",
        changed="",
    )
