"""What to do next with somebody once a touch is done: a proposal, which the user takes or leaves."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from netplanner.domain import follow_up
from netplanner.domain.calendar import SATURDAY, add_days
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import Channel, OutreachKind, OutreachResult

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
    way: tuple[OutreachKind, str] | None = None,
    free_from: Callable[[date], date] = working_day,
) -> NextTouch | None:
    """What may follow a plan that was done today with a result; None where nothing does.

    `days` is how many may lie between two touches of the person, None where nobody said; `way` how they are best turned
    to, by domain.reach; `free_from` gives the first day from one on that may be planned.
    """
    reason = _reason(plan, result, days)
    if reason is None:
        return None
    if reason is Reason.NO_ANSWER:
        chained = follow_up.following(plan, free_from(today))
        return NextTouch(chained, reason) if chained is not None else None
    kind, channel, ahead = *_written(plan, way), MESSAGE_AFTER
    if reason is Reason.THANKS:
        kind, channel, ahead = OutreachKind.MESSAGE, plan.channel, THANKS_AFTER
    elif reason is Reason.CADENCE and days is not None:
        kind, channel, ahead = plan.kind, plan.channel, days
    following = Outreach(
        contacts=plan.contacts[:1],
        goal_id=plan.goal_id,
        due_on=free_from(add_days(today, ahead)).isoformat(),
        kind=kind,
        channel=channel,
        follows_id=plan.id or None,
        cadence=reason is Reason.CADENCE,
    )
    return NextTouch(following, reason)


def _written(plan: Outreach, way: tuple[OutreachKind, str] | None) -> tuple[OutreachKind, str]:
    """How to follow a meeting up: the person's own way, but with no other meeting."""
    if way is not None and way[0] is not OutreachKind.MEETING:
        return way
    channel = str(Channel.OTHER) if plan.channel in (Channel.IN_PERSON, Channel.PHONE) else plan.channel
    return OutreachKind.MESSAGE, channel


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
