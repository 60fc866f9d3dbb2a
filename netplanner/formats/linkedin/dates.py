"""The dates and times of LinkedIn's files, whose form goes by the language of the site."""

import re
from datetime import date
from typing import Final

from netplanner.domain.text import fold

# English, Danish, German, Norwegian, Swedish, Dutch, French, Spanish, Italian, Portuguese; by their beginnings.
_MONTHS: Final = (
    ("jan", "ene", "gen"),
    ("feb", "fev", "fevr"),
    ("mar", "mrz", "mae", "maa", "mrt"),
    ("apr", "avr", "abr"),
    ("may", "mai", "maj", "mei", "mag"),
    ("jun", "juin", "giu"),
    ("jul", "juil", "lug"),
    ("aug", "aou", "ago"),
    ("sep", "set"),
    ("oct", "okt", "out", "ott"),
    ("nov",),
    ("dec", "dez", "des", "dic"),
)
_LONGEST: Final = 60
_ISO: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_NAMED: Final = re.compile(r"(\d{1,2})\.?[\s-]+(?:de )?([a-z]{3,12})\.?[\s-]+(?:de )?(\d{4}|\d\d)(?!\d)")
_AMERICAN: Final = re.compile(r"([a-z]{3,12})\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)")
_NUMBERS: Final = re.compile(r"(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4}|\d\d)(?!\d)")
_TIME: Final = re.compile(r"(\d{1,2})[:.](\d\d)(?:[:.]\d\d)?\s*([ap])?\.?m?\.?(?!\d)")


def date_and_time(text: str) -> tuple[str, str]:
    """ISO date and "15:43" of a moment as LinkedIn writes it; "" for what isn't there or can't be told."""
    plain = " ".join(fold(text[:_LONGEST]).split())
    for pattern, read in ((_ISO, _iso), (_NAMED, _named), (_AMERICAN, _american), (_NUMBERS, _numbers)):
        if found := pattern.search(plain):
            on = read(found, plain)
            return on, _time(plain[found.end() :]) if on else ""
    return "", ""


def _iso(found: re.Match[str], text: str) -> str:
    return _day(int(found[1]), int(found[2]), int(found[3]))


def _named(found: re.Match[str], text: str) -> str:
    return _day(_year(found[3]), _month(found[2]), int(found[1]))


def _american(found: re.Match[str], text: str) -> str:
    return _day(int(found[3]), _month(found[1]), int(found[2]))


def _numbers(found: re.Match[str], text: str) -> str:
    first, second, year = int(found[1]), int(found[3]), _year(found[4])
    # "7/8/26, 3:43 PM" is American; 08.07.2026, 08-07-2026 and the British 08/07/2026 have the day first.
    american = found[2] == "/" and (len(found[4]) == 2 or text.endswith("m"))
    if (american and first <= 12) or second > 12:
        return _day(year, first, second)
    return _day(year, second, first)


def _year(digits: str) -> int:
    # LinkedIn began in 2003.
    return 2000 + int(digits) if len(digits) == 2 else int(digits)


def _month(name: str) -> int:
    return next((number for number, names in enumerate(_MONTHS, 1) if name.startswith(names)), 0)


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _time(text: str) -> str:
    found = _TIME.search(text)
    if found is None:
        return ""
    hour, minute = int(found[1]), int(found[2])
    if found[3]:
        hour = hour % 12 + (12 if found[3] == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""
