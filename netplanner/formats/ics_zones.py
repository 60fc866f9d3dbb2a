"""Time zones in iCalendar: VTIMEZONE written from the system's zones (RFC 5545, 3.6.5)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

# Whoever plans for more years than these gets the rules of the last one.
_MOST_YEARS = 60
_MINUTE = timedelta(minutes=1)


class _Change(NamedTuple):
    """From `at` on, an instant in UTC, the clock shows `offset` and its time is called `name`."""

    at: datetime
    before: timedelta
    offset: timedelta
    name: str
    is_summer: bool


def find_zone(name: str) -> ZoneInfo | None:
    """The zone of that IANA name; None where this machine has no data for it."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def zone_lines(name: str, zone: ZoneInfo, first: date, last: date) -> list[str]:
    """A VTIMEZONE, unfolded, that is right from `first` to `last`.

    Its observances name each change of these years; each begins at the wall time that the clock shows at that moment
    without having been changed (3.6.5: DTSTART goes with TZOFFSETFROM).
    """
    begin = _instant(date(max(first.year - 1, 1), 1, 1))
    end = _instant(date(min(last.year + 1, first.year + _MOST_YEARS, 9999), 12, 31))
    opening = begin.astimezone(zone)
    offset = opening.utcoffset() or timedelta()
    # What was before the first change.
    changes = [_Change(begin, offset, offset, opening.tzname() or name, bool(opening.dst()))]
    changes += _changes(zone, begin, end)
    lines = ["BEGIN:VTIMEZONE", f"TZID:{name}"]
    kinds = dict.fromkeys((change.before, change.offset, change.name, change.is_summer) for change in changes)
    for kind in kinds:
        lines += _observance([change for change in changes if change[1:] == kind])
    return [*lines, "END:VTIMEZONE"]


def _observance(changes: list[_Change]) -> list[str]:
    kind = "DAYLIGHT" if changes[0].is_summer else "STANDARD"
    onsets = [_stamp(change.at.replace(tzinfo=None) + change.before) for change in changes]
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{onsets[0]}",
        *(f"RDATE:{onset}" for onset in onsets[1:]),
        f"TZOFFSETFROM:{_offset_text(changes[0].before)}",
        f"TZOFFSETTO:{_offset_text(changes[0].offset)}",
        f"TZNAME:{changes[0].name}",
        f"END:{kind}",
    ]


def _changes(zone: ZoneInfo, begin: datetime, end: datetime) -> Iterator[_Change]:
    """The changes between two instants, to the minute; days are looked at one by one."""
    low, former = begin, _state(zone, begin)
    while low < end:
        high = low + timedelta(days=1)
        state = _state(zone, high)
        if state != former:
            at = _moment_of_change(zone, low, high)
            yield _Change(at, former[0], *state)
        low, former = high, state


def _moment_of_change(zone: ZoneInfo, low: datetime, high: datetime) -> datetime:
    former = _state(zone, low)
    while high - low > _MINUTE:
        middle = low + ((high - low) / 2 // _MINUTE) * _MINUTE
        if _state(zone, middle) == former:
            low = middle
        else:
            high = middle
    return high


def _state(zone: ZoneInfo, instant: datetime) -> tuple[timedelta, str, bool]:
    local = instant.astimezone(zone)
    return local.utcoffset() or timedelta(), local.tzname() or "", bool(local.dst())


def _instant(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds").replace("-", "").replace(":", "")


def _offset_text(offset: timedelta) -> str:
    """ "+0100", with seconds where a zone of long ago has them (3.3.14)."""
    seconds = int(offset.total_seconds())
    hours, rest = divmod(abs(seconds), 3600)
    minutes, rest = divmod(rest, 60)
    text = f"{'-' if seconds < 0 else '+'}{hours:02}{minutes:02}"
    return f"{text}{rest:02}" if rest else text
