"""What to do next with somebody once a touch is done: a proposal, which the user takes or leaves."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from netplanner.domain import follow_up
from netplanner.domain.calendar import SATURDAY, add_days
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, OutreachResult

THANKS_AFTER = 2
MESSAGE_AFTER = 7
_TOGETHER = frozenset({OutreachKind.MEETING, OutreachKind.SEMINAR})
# Both of them heard of one another.
_IN_TOUCH = frozenset({OutreachResult.ACCEPTED, OutreachResult.REPLIED, OutreachResult.MET})


class Reason(StrEnum):
    """Why a touch is proposed."""

    THANKS = "thanks"
    AFTER_MEETING = "after_meeting"
    NO_ANSWER = "no_answer"
    CADENCE = "cadence"


class NextTouch(NamedTuple):
    """A plan that isn't written yet, and why it is proposed."""

    plan: Outreach
    reason: Reason


def working_day(day: date) -> date:
    """The day itself, or the Monday after it where it is a Saturday or Sunday."""
    return add_days(day, 8 - day.isoweekday()) if day.isoweekday() >= SATURDAY else day


def propose(
    plan: Outreach,
    result: OutreachResult,
    today: date,
    *,
    days: int | None = None,
    written_by: str = "",
    free_from: Callable[[date], date] = working_day,
) -> NextTouch | None:
    """What may follow a plan that was done today with a result; None where nothing does.

    `days` is how many may lie between two touches of the person, None where nobody said; `written_by` the channel they
    are best written to by, "" for the plan's own; `free_from` gives the first day from one on that may be planned.
    """
    reason = _reason(plan, result, days)
    if reason is None:
        return None
    chain = follow_up.parse(plan.chain_rule)
    kind, channel, ahead = OutreachKind.MESSAGE, written_by or plan.channel, MESSAGE_AFTER
    if reason is Reason.THANKS:
        channel, ahead = plan.channel, THANKS_AFTER
    elif reason is Reason.NO_ANSWER and chain is not None:
        kind, channel, ahead = chain.kind, follow_up.channel_of(chain.kind, plan.channel), 0
    elif reason is Reason.CADENCE and days is not None:
        kind, channel, ahead = plan.kind, plan.channel, days
    following = Outreach(
        contacts=plan.contacts[:1],
        goal_id=plan.goal_id,
        due_on=free_from(add_days(today, ahead)).isoformat(),
        kind=kind,
        channel=channel,
        why=plan.why if reason is Reason.NO_ANSWER else "",
        follows_id=plan.id or None,
        cadence=reason is Reason.CADENCE,
    )
    return NextTouch(following, reason)


def _reason(plan: Outreach, result: OutreachResult, days: int | None) -> Reason | None:
    # One that repeats comes again by itself: another beside it would pile up.
    if not plan.contacts or plan.repeat_rule or result is OutreachResult.DECLINED:
        return None
    if result is OutreachResult.NO_ANSWER:
        return Reason.NO_ANSWER if plan.chain_rule else None
    if plan.kind is OutreachKind.INVITE:
        return Reason.THANKS if result is OutreachResult.ACCEPTED else None
    held = result is OutreachResult.MET or (result is OutreachResult.NONE and plan.kind in _TOGETHER)
    if held:
        return Reason.AFTER_MEETING
    talked = result in _IN_TOUCH or (result is OutreachResult.NONE and plan.kind is OutreachKind.CALL)
    return Reason.CADENCE if talked and days is not None else None
