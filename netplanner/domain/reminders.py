"""Reminders: which are due at an instant, each once whatever the clock does."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from netplanner.domain.calendar import add_days

# What was due longer ago is no news any more: it stands under what is overdue.
LATE = timedelta(hours=12)


class TimedPlan(NamedTuple):
    """An open plan with a time: `due_time` "14:30" by the wall of `zone` (IANA, "" for this computer's)."""

    id: int
    due_on: str
    due_time: str
    zone: str


class Reminder(NamedTuple):
    """A plan to be reminded of; `at` is when it is due, as stored: "2026-11-24T13:30:00Z"."""

    plan_id: int
    at: str


def instant_of(plan: TimedPlan) -> datetime | None:
    """When a plan is due, in UTC; None where its day or time is none.

    A wall time that the clock jumps over comes as much later as it jumps, one that comes twice is the first (PEP 495).
    """
    try:
        wall = datetime.combine(date.fromisoformat(plan.due_on), time.fromisoformat(plan.due_time))
        return wall.replace(tzinfo=_zone(plan.zone)).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None


def due(plans: Iterable[TimedPlan], now: datetime, lead: timedelta, told: Mapping[int, str]) -> list[Reminder]:
    """Whom to tell of at `now`, `lead` before they are due, by when they are due.

    `told` holds for each plan the instant that was told of last: no plan is told of twice for the same instant, also
    where the clock was set back; one that was moved is told of again.
    """
    found = []
    for plan in plans:
        at = instant_of(plan)
        if at is None or not at - lead <= now < at + LATE:
            continue
        stored = at.strftime("%Y-%m-%dT%H:%M:%SZ")
        if told.get(plan.id) != stored:
            found.append(Reminder(plan.id, stored))
    return sorted(found, key=lambda one: (one.at, one.plan_id))


def is_digest_due(wall: datetime, at: str, told_on: str) -> bool:
    """Whether the day's digest is to come: once a day, from the time `at` ("08:30") by the wall on.

    `told_on` is the ISO day of the last one; a clock that was set back brings no second one. A day farther ahead than
    any two zones are apart was told by a clock that was wrong: it silences no day that comes before it.
    """
    try:
        begins = time.fromisoformat(at)
    except ValueError:
        return False
    is_wrong = told_on > add_days(wall.date(), 1).isoformat()
    return wall.time() >= begins and (is_wrong or told_on < wall.date().isoformat())


def _zone(name: str) -> ZoneInfo | None:
    """None, which means this computer's own zone, also where the name is unknown here."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
