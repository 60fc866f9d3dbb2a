"""The days that a condition's value stands for: a day, a month, a year, a span, or words that move with today."""

import re
from calendar import monthrange
from datetime import date, timedelta

# Words of a value that mean other days tomorrow; a saved search keeps them.
MOVING_DAYS = (
    "today", "yesterday", "this_week", "last_week", "this_month", "last_month", "this_year", "last_year",
)  # fmt: skip
_FIRST, _LAST = "0001-01-01", "9999-12-31"
_WITHIN = re.compile(r"(\d{1,4})d", re.ASCII)
_PART = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)


def days_of(value: str, today: str) -> tuple[str, str] | None:
    """The first and the last ISO day of a value, counted from `today`; None where it says no day.

    Values: "2026-11-24", "2026-11", "2026", "2026-11-01..2026-11-24" with either end open, one of `MOVING_DAYS`
    (weeks begin on Monday, ISO 8601), or "7d" for today and the seven days before it.
    """
    if ".." in value:
        begin, _, end = value.partition("..")
        first, last = (part and days_of(part.strip(), today) for part in (begin, end))
        if first is None or last is None:
            return None
        return first[0] if first else _FIRST, last[1] if last else _LAST
    if found := _PART.fullmatch(value):
        return _calendar_days(*(int(part) if part else 0 for part in found.groups()))
    if found := _WITHIN.fullmatch(value):
        return day_before(today, int(found[1])), today
    if value in MOVING_DAYS and (now := _day(today)):
        first_day, last_day = _moving(value, now)
        return first_day.isoformat(), last_day.isoformat()
    return None


def is_days(value: str) -> bool:
    """Whether a value says which days are meant."""
    return days_of(value, "2000-01-01") is not None


def day_before(today: str, days: int) -> str:
    """The ISO day `days` before; the first of all where that is before it or `today` is none."""
    now = _day(today)
    if now is None or days >= now.toordinal():
        return _FIRST
    return (now - timedelta(days)).isoformat()


def _calendar_days(year: int, month: int, day: int) -> tuple[str, str] | None:
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return first.isoformat(), first.isoformat()
    if month:
        return first.isoformat(), f"{first.isoformat()[:8]}{monthrange(year, month)[1]}"
    return first.isoformat(), f"{year:04d}-12-31"


def _moving(word: str, today: date) -> tuple[date, date]:
    monday = today - timedelta(today.weekday())
    first = today.replace(day=1)
    before = (first - timedelta(1)).replace(day=1)
    new_year = date(today.year, 1, 1)
    spans = {
        "today": (today, today),
        "yesterday": (today - timedelta(1), today - timedelta(1)),
        "this_week": (monday, monday + timedelta(6)),
        "last_week": (monday - timedelta(7), monday - timedelta(1)),
        "this_month": (first, (first + timedelta(31)).replace(day=1) - timedelta(1)),
        "last_month": (before, first - timedelta(1)),
        "this_year": (new_year, date(today.year, 12, 31)),
        "last_year": (date(today.year - 1, 1, 1), new_year - timedelta(1)),
    }
    return spans[word]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
