"""Whom to meet on a journey: people at a place, ranked, and spread over the days there."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from netplanner.domain import places
from netplanner.domain.area import unit_holds
from netplanner.domain.calendar import SATURDAY
from netplanner.domain.coverage import Place
from netplanner.domain.location import locate
from netplanner.domain.words import Tie

# Longer stays are planned week by week.
MOST_DAYS = 60

TIE_WEIGHT, GOAL_WEIGHT, OVERDUE_WEIGHT, PLACE_WEIGHT = 0.35, 0.30, 0.20, 0.15
TIE_PART = {Tie.CLOSE: 1.0, Tie.GOOD: 0.7, Tie.ACQUAINTANCE: 0.3}
# Whoever isn't known yet, or not sorted, can be met too.
_OTHER_TIE = 0.1


class Near(StrEnum):
    """How sure it is that somebody is where the journey goes."""

    THERE = "there"
    NEARBY = "nearby"
    UNCLEAR = "unclear"


PLACE_PART = {Near.THERE: 1.0, Near.NEARBY: 0.5, Near.UNCLEAR: 0.25}


def score(tie: str, *, serves: bool, overdue: float, near: Near) -> float:
    """How much a meeting is worth, 0 to 100: 35 for the tie (close 1, good 0.7, acquaintance 0.3, others 0.1), 30 for
    an active goal, 20 for being overdue (a whole period or more counts full), 15 for the place (there 1, in the region
    around 0.5, only the country known 0.25)."""
    tie_part = TIE_PART.get(Tie(tie), _OTHER_TIE) if tie else _OTHER_TIE
    return 100 * (
        TIE_WEIGHT * tie_part
        + GOAL_WEIGHT * serves
        + OVERDUE_WEIGHT * min(max(overdue, 0.0), 1.0)
        + PLACE_WEIGHT * PLACE_PART[near]
    )


def nearest(area: Sequence[str], where: Sequence[Place]) -> tuple[Near, Place] | None:
    """How near somebody with these places is to those of a journey, and by which place; None for who is elsewhere.

    Who lives in the region around a city is nearby. Of whom no more is known than the country may be there.
    """
    found: dict[Near, Place] = {}
    for place in where:
        if (near := _near(area, place)) is not None:
            found.setdefault(near, place)
    return next(((near, found[near]) for near in Near if near in found), None)


def _near(area: Sequence[str], place: Place) -> Near | None:
    here = locate(*place)
    answers = [unit_holds(code, here) for code in area]
    if True in answers:
        return Near.THERE
    around = [known.region for code in area if (known := places.city(code)) is not None and known.region]
    if any(unit_holds(region, here) for region in around):
        return Near.NEARBY
    return Near.UNCLEAR if here.country and None in answers else None


def working(days: Sequence[date]) -> list[date]:
    """The working days of a journey, all of its days where it has none."""
    return [day for day in days if day.isoweekday() < SATURDAY] or list(days)


def spread(count: int, days: Sequence[date]) -> list[date]:
    """A day for each of `count` people, evenly and in order; on working days where the journey has any."""
    chosen = working(days)
    return [chosen[number * len(chosen) // count] for number in range(count)] if chosen else []
