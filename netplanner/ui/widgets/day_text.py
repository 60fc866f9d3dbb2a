"""Birthdays and other days as people type them, with or without a year."""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

_ISO = re.compile(r"\d{4}-\d\d-\d\d|--\d\d-\d\d")
_DAY_AND_MONTH = re.compile(r"(?<!d)d\.? MMMM|MMMM d(?!d)")
_YEARLESS = ("d MMMM", "d. MMMM", "d MMM", "d. MMM", "MMMM d", "MMM d")


def day_shown(stored: str, locale: QLocale) -> str:
    """A stored day for a text field, in a form that `day_stored` reads back; what is no day as it stands."""
    if not _ISO.fullmatch(stored):
        return stored
    day = QDate.fromString(stored.replace("--", "2000-", 1) if stored[:2] == "--" else stored, "yyyy-MM-dd")
    if not day.isValid():
        return stored
    return locale.toString(day, _words(locale) if stored[:2] == "--" else _numbers(locale))


def day_stored(typed: str, locale: QLocale) -> str | None:
    """ISO "1980-02-29", or "--02-29" without a year; None where it is no day, "" where nothing is typed."""
    text = " ".join(typed.split())
    if not text:
        return ""
    if _ISO.fullmatch(text):
        return text if QDate.fromString(text.replace("--", "2000-", 1), "yyyy-MM-dd").isValid() else None
    for form in (_numbers(locale), "d.M.yyyy", "d/M/yyyy", "d-M-yyyy", *[f"{part} yyyy" for part in _YEARLESS]):
        day = locale.toDate(text, form)
        if day.isValid():
            return day.toString("yyyy-MM-dd")
    for form in (*_YEARLESS, *_numbers_of_day(locale)):
        # The 29th of February is a birthday too: read it in a leap year.
        day = locale.toDate(f"{text} 2000", f"{form} yyyy")
        if day.isValid():
            return day.toString("--MM-dd")
    return None


def day_example(locale: QLocale, day: date = date(1980, 4, 12)) -> str:
    """How a day is written; unless another is given, one that may be a birthday."""
    return locale.toString(QDate(day.year, day.month, day.day), _numbers(locale))


def _words(locale: QLocale) -> str:
    """Day and month as the locale's long form has them: "d. MMMM", "MMMM d"."""
    found = _DAY_AND_MONTH.search(locale.dateFormat(QLocale.FormatType.LongFormat))
    return found[0] if found else "d MMMM"


def _numbers(locale: QLocale) -> str:
    """The locale's short form with a whole year: of "80" nobody knows the century."""
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def _numbers_of_day(locale: QLocale) -> tuple[str, ...]:
    """Day and month in numbers, in the locale's order: "12.4." is nothing to an American."""
    if locale.dateFormat(QLocale.FormatType.ShortFormat).startswith("M"):
        return ("M/d", "M-d")
    return ("d.M.", "d.M", "d/M", "d-M")
