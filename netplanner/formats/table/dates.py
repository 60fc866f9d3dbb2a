"""Dates as people and programs write them in tables → ISO."""

import datetime
import re
from collections.abc import Iterable
from enum import Enum
from typing import Final

from netplanner.domain.text import fold


class Order(Enum):
    """Which of two small numbers is the day; UNKNOWN where nothing tells."""

    UNKNOWN = 0
    DAY_FIRST = 1
    MONTH_FIRST = 2


# In a file's own clock a day begins at midnight: a time behind a date says nothing.
_TIME: Final = re.compile(
    r"[t ,]+\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d+)?)?\s*(?:[ap]\.?m\.?|uhr)?\s*(?:z|utc|[+-]\d\d:?\d\d)?"
)
_YEAR_FIRST: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?")
_COMPACT: Final = re.compile(r"(\d{4})(\d\d)(\d\d)")
_NO_YEAR: Final = re.compile(r"--(\d\d)-?(\d\d)")
_NUMBERS: Final = re.compile(r"(\d{1,2})\s*([-/.])\s*(\d{1,2})(?:\s*[-/.]\s*(\d{4}|\d\d))?\.?")
_DAY_NAME: Final = re.compile(r"(\d{1,2})\.?\s*(?:st|nd|rd|th|de|of|den)?[\s./-]+([a-z]+)\.?[\s,./-]*(\d{4}|\d\d)?")
_NAME_DAY: Final = re.compile(r"([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:[\s,]+(\d{4}))?")
_WEEKDAY: Final = re.compile(
    r"(?:mon|tue|wed|thu|fri|sat|sun|man|tir|ons|tor|fre|lor|son|mo|di|mi|do|fr|sa|so)[a-z]*[.,]?\s+(?:den\s+)?"
)
_NOTHING: Final = re.compile(r"[0/.\-\s]*")
_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan januar january janner", "feb februar february", "mar mrz marts march marz", "apr april",
            "may maj mai", "jun june juni", "jul july juli", "aug august", "sep sept september",
            "oct okt october oktober", "nov november", "dec dez december dezember",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
# Programs write these years where they have none (Outlook's for Apple, Exchange, Excel's first day).
_NO_YEARS: Final = frozenset({0, 1604})
_EARLIEST: Final = 1000
_CLEARLY_LAST_CENTURY: Final = 40
_LONGEST: Final = 60


def iso_date(text: str, order: Order = Order.UNKNOWN) -> str | None:
    """`text` as ISO date, or `--MM-DD` without a year; "" for an empty date ("0/0/00"), None where it is no clear one.

    `order` decides between the day and the month of numbers that could be either. A year of two digits is of the
    last century where it can't be of this one yet ("85"); "05" could be both.
    """
    text = text.strip()
    if _NOTHING.fullmatch(text):
        return ""
    if len(text) > _LONGEST:
        return None
    folded = " ".join(fold(text).split())
    return _date(folded, order) or _date(_TIME.sub("", folded), order)


def _date(text: str, order: Order) -> str | None:
    if found := _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text):
        return _iso(int(found[1]), int(found[2]), int(found[3]))
    if found := _NO_YEAR.fullmatch(text):
        return _iso(0, int(found[1]), int(found[2]))
    if found := _NUMBERS.fullmatch(text):
        return _numbers(int(found[1]), int(found[3]), found[4] or "", found[2], order)
    text = _WEEKDAY.sub("", text, count=1) if _WEEKDAY.match(text) else text
    if (found := _DAY_NAME.fullmatch(text)) and found[2] in _MONTHS:
        return _iso(_year(found[3] or ""), _MONTHS[found[2]], int(found[1]))
    if (found := _NAME_DAY.fullmatch(text)) and found[1] in _MONTHS:
        return _iso(int(found[3] or 0), _MONTHS[found[1]], int(found[2]))
    return None


def _numbers(first: int, second: int, year: str, separator: str, order: Order) -> str | None:
    if first > 12 or separator == "." or (order is Order.DAY_FIRST and second <= 12):
        day, month = first, second
    elif second > 12 or order is Order.MONTH_FIRST or first == second:
        month, day = first, second
    else:
        return None
    return _iso(_year(year), month, day)


def _year(digits: str) -> int:
    """0 for none, and 1 (which is no date) where the century isn't clear."""
    if len(digits) == 2:
        return 1900 + int(digits) if int(digits) > _CLEARLY_LAST_CENTURY else 1
    return int(digits or 0)


def _iso(year: int, month: int, day: int) -> str | None:
    yearless = year in _NO_YEARS
    if not yearless and year < _EARLIEST:
        return None
    try:
        # 2000 is a leap year: --02-29 is a day.
        date = datetime.date(2000 if yearless else year, month, day)
    except ValueError:
        return None
    return date.strftime("--%m-%d") if yearless else date.isoformat()


def order_of(values: Iterable[str]) -> Order:
    """The order that a column's values tell by those with a number above 12; UNKNOWN where they contradict."""
    day_first = month_first = False
    for value in values:
        found = _NUMBERS.match(value.strip()[:_LONGEST])
        if found is None or found[2] == ".":
            continue
        day_first = day_first or 12 < int(found[1]) <= 31
        month_first = month_first or 12 < int(found[3]) <= 31
    if day_first == month_first:
        return Order.UNKNOWN
    return Order.DAY_FIRST if day_first else Order.MONTH_FIRST
