"""What the operations on plans share inside their steps."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from netplanner.domain import recurrence
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, OutreachStatus
from netplanner.operations import plan_checks
from netplanner.storage import contacts, outreach
from netplanner.storage.store import Step

OPEN = frozenset({OutreachStatus.PLANNED, OutreachStatus.WAITING})


def existing(step: Step, ids: Sequence[int]) -> list[Outreach]:
    """The plans, each once, in order; raises UserError("outreach_gone") where one is gone."""
    plans = outreach.load_many(step.connection, dict.fromkeys(ids))
    if len(plans) < len(set(ids)):
        raise UserError("outreach_gone")
    return plans


def check_channels(step: Step, plans: Iterable[Outreach], day: str) -> None:
    """Whether the platforms of open plans are open on a day; raises platform_closed, unknown_channel."""
    for channel in {plan.channel for plan in plans if plan.status in OPEN}:
        plan_checks.check_channel(step.connection, channel, day)


def may_be(step: Step, plan: Outreach) -> bool:
    """Whether a plan that the program makes may be made: see `plan_checks.check`."""
    try:
        plan_checks.check(step.connection, plan)
    except UserError:
        return False
    return True


def for_the_living(step: Step, plan: Outreach) -> Outreach:
    """A plan that the program makes of another, without those of its people who are gone since.

    An introduction stays as it is: it is of two, and none without one of them.
    """
    if plan.kind is OutreachKind.INTRODUCTION:
        return plan
    there = set(contacts.living(step.connection, plan.contacts))
    # Where nobody is left it is not to be: `may_be` says so of the plan as it was.
    return replace(plan, contacts=[one for one in plan.contacts if one in there]) if there else plan


def touch(step: Step, plans: Sequence[Outreach]) -> None:
    """Tells of the people and goals of plans."""
    step.touched.touch(
        contacts=[contact_id for plan in plans for contact_id in plan.contacts],
        goals=[plan.goal_id for plan in plans if plan.goal_id is not None],
    )


def moved_day(day: str, days: int) -> str:
    """The ISO date so many days from `day`; raises outreach_bad_date outside of the calendar."""
    try:
        return date.fromordinal(date.fromisoformat(day).toordinal() + days).isoformat()
    except (ValueError, OverflowError):
        raise UserError("outreach_bad_date", date=day) from None


def kept_day(before: Outreach, after: Outreach) -> Outreach:
    """A plan that is moved: one that comes again by date keeps the day it was meant for, which the next one follows."""
    if before.due_on == after.due_on or not recurrence.is_by_date(after.repeat_rule):
        return after
    return replace(after, snoozed_from=before.snoozed_from or before.due_on)
