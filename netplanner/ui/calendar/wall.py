"""Times of plans on the user's wall: a plan keeps its own zone, the week shows it by the clock here."""

from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimeZone

from netplanner.settings import Settings


def zone_here(settings: Settings) -> str:
    """The user's zone (IANA): the one that was set, else the system's."""
    return settings.zone or bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii") or "UTC"


def converted(day: str, at: str, zone: str, other: str) -> tuple[str, str]:
    """(day, time) of a wall time of `zone` by the wall of `other`; as it is where a zone is unknown or the same.

    A time that a change of the clock leaves out is that of the moment reckoned by the offset before it; of one that
    comes twice the first is meant.
    """
    if not at or not zone or zone == other:
        return day, at
    here, there = _zone(zone), _zone(other)
    if here is None or there is None:
        return day, at
    try:
        moved = datetime.fromisoformat(f"{day}T{at}").replace(tzinfo=here).astimezone(there)
    except (ValueError, OverflowError):
        return day, at
    return moved.date().isoformat(), moved.strftime("%H:%M")


def minutes_of(at: str) -> int:
    """Minutes from midnight of "14:30"."""
    hours, minutes = at.split(":")
    return int(hours) * 60 + int(minutes)


def time_of(minutes: int) -> str:
    """ "14:30" of minutes from midnight, held inside the day."""
    hours, rest = divmod(min(max(minutes, 0), 24 * 60 - 1), 60)
    return time(hours, rest).strftime("%H:%M")


def day_and_minutes(instant: str, zone: str) -> tuple[date, int] | None:
    """The day and the minute by the wall of `zone` of an instant in UTC ("2026-11-24T09:00:00Z")."""
    there = _zone(zone)
    try:
        at = datetime.fromisoformat(instant)
        local = at.astimezone(there) if there is not None else at.astimezone()
    except (ValueError, OverflowError):
        return None
    return local.date(), local.hour * 60 + local.minute


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        # An unknown zone is a KeyError, a name that is none a ValueError or an OSError.
        return None
