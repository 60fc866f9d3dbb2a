"""Days, moments and lengths as iCalendar writes them (RFC 5545, 3.3.4 to 3.3.6)."""

import re
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple

_STAMP: Final = re.compile(r"(\d{4})(\d\d)(\d\d)(?:[Tt](\d\d)(\d\d)(\d\d)?([Zz]?))?")
_LENGTH: Final = re.compile(
    r"([+-])?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:(\d{1,8})S)?)?", re.IGNORECASE
)


class Moment(NamedTuple):
    """What stands in a file: `wall` without a zone; a day where `is_day`, in UTC where `is_utc`."""

    wall: datetime
    is_day: bool
    is_utc: bool


class Length(NamedTuple):
    """`days` are of the wall, `exact` is time that passes (3.3.6)."""

    days: int
    exact: timedelta


def parse_moment(text: str) -> Moment:
    """A DATE or DATE-TIME. Raises ValueError."""
    match = _STAMP.fullmatch(text.strip())
    if match is None:
        raise ValueError(text[:40])
    day = date(int(match[1]), int(match[2]), int(match[3]))
    if match[4] is None:
        return Moment(datetime.combine(day, time()), True, False)
    # A leap second is the last one of its minute for everybody else.
    at = time(int(match[4]), int(match[5]), min(int(match[6] or 0), 59))
    return Moment(datetime.combine(day, at), False, bool(match[7]))


def parse_length(text: str) -> Length:
    """A DURATION, never below zero. Raises ValueError."""
    match = _LENGTH.fullmatch(text.strip())
    if match is None or not any(match.groups()[1:]):
        raise ValueError(text[:40])
    if match[1] == "-":
        return Length(0, timedelta())
    weeks, days, hours, minutes, seconds = (int(number or 0) for number in match.groups()[1:])
    return Length(weeks * 7 + days, timedelta(hours=hours, minutes=minutes, seconds=seconds))
