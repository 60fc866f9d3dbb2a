"""Keeping in touch: how often, how late, and whose word on it counts (method, rule 10)."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

# A person's own rhythm may have this many days.
SHORTEST, LONGEST = 1, 3660
# From here on somebody is not just late: half a period and more.
RED = 0.5


class Scope(StrEnum):
    """Whose rhythm it is; an earlier one comes before those after it."""

    PERSON = "person"
    TAG = "tag"
    GROUP = "group"
    TIE = "tie"


class Lateness(StrEnum):
    ON_TIME = ""
    YELLOW = "yellow"
    RED = "red"


class Period(NamedTuple):
    """How many days may lie between two touches, and which tag, group or tie (`key`) says so."""

    days: int
    scope: Scope
    key: str = ""


def period(
    own: int | None, tags: Iterable[Period] = (), groups: Iterable[Period] = (), tie: Period | None = None
) -> Period | None:
    """The rhythm that counts: the person's own, else the shortest of the tags', of the groups', else the tie's.

    None where nobody says anything: such a person is never late.
    """
    if own is not None:
        return Period(own, Scope.PERSON)
    return min(tags, default=None) or min(groups, default=None) or tie


def next_due(last: date | None, days: int | None) -> date | None:
    """The day to be in touch again, counted from the last real two-way contact; None without either."""
    if last is None or days is None:
        return None
    try:
        return last + timedelta(days=days)
    except OverflowError:
        return date.max


def overdue(days_since: int, period_days: int) -> float:
    """How much of a period somebody waits beyond it: max(0, days − period) / period. 45 of 30 → 0.5."""
    return max(0, days_since - period_days) / period_days


def lateness(late: float) -> Lateness:
    """Yellow above 0, red from 0.5 on."""
    if late <= 0:
        return Lateness.ON_TIME
    return Lateness.RED if late >= RED else Lateness.YELLOW
