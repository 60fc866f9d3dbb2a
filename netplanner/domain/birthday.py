"""Birthdays: how old somebody is, and when the next one comes."""

import re
from datetime import date

_DAY = re.compile(r"(\d{4}|-)-(\d\d)-(\d\d)")


def next_birthday(stored: str, today: date) -> date | None:
    """The next day, today included, on which a day stored as "1980-04-12" or "--04-12" comes round.

    Who was born on 29 February has it on 1 March in other years. None for text that is no day, and for a birth that
    lies ahead.
    """
    parts = _parts(stored)
    if parts is None or (parts[0] is not None and _on(*parts[1:], parts[0]) > today):
        return None
    _, month, day = parts
    this_year = _on(month, day, today.year)
    return this_year if this_year >= today else _on(month, day, today.year + 1)


def age_on(stored: str, today: date) -> int | None:
    """Whole years since a day stored with its year; None without a year, and where it lies ahead."""
    parts = _parts(stored)
    if parts is None:
        return None
    year, month, day = parts
    if year is None:
        return None
    years = today.year - year - (today < _on(month, day, today.year))
    return years if years >= 0 else None


def _parts(stored: str) -> tuple[int | None, int, int] | None:
    """(year or None, month, day) of a day that exists in a leap year, or in its own year."""
    match = _DAY.fullmatch(stored)
    if match is None:
        return None
    year = None if match[1] == "-" else int(match[1])
    try:
        date(2000 if year is None else year, int(match[2]), int(match[3]))
    except ValueError:
        return None
    return year, int(match[2]), int(match[3])


def _on(month: int, day: int, year: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, 3, 1)
