"""The words of a printed page in its own language, which need not be the window's."""

from datetime import date
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from netplanner.resources import json_resource

LANGUAGES = ("en", "da", "de")


class Words:
    """Words, dates and numbers of one language: "en", "da" or "de"; English for any other."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._words: dict[str, str] = json_resource("i18n/print.json")[self.language]
        self._locale = QLocale(self.language)

    def word(self, key: str, **values: object) -> str:
        """The text of `key` with its places filled. Values are put in as they are."""
        text = self._words[key]
        for name, value in values.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    def kind(self, kind: str) -> str:
        """What is to be done in a touch of this kind: "Invite"."""
        return self._words.get("kind_" + kind, kind)

    def channel(self, channel: str) -> str:
        return self._words.get("channel_" + channel, channel)

    def day_heading(self, day: date, *, with_year: bool) -> str:
        """ "Tuesday 24 November"."""
        text = self._date(day, "day_heading_year" if with_year else "day_heading")
        return text[:1].upper() + text[1:]

    def short_date(self, day: date, *, with_year: bool = False) -> str:
        """ "24 Nov", "24 Nov 2026"."""
        return self._date(day, "short_date_year" if with_year else "short_date")

    def date_range(self, first: date, last: date) -> str:
        """ "23–29 November 2026", with as much of the first day as differs."""
        full = self._date(last, "range_full")
        if first == last:
            return full
        if (first.year, first.month) == (last.year, last.month):
            return self._date(first, "range_day") + "–" + full
        return self._date(first, "range_month" if first.year == last.year else "range_full") + " – " + full

    def number(self, value: float) -> str:
        """A whole number without decimals, else as many as it has: "3", "2.5"."""
        if value == int(value):
            return self._locale.toString(int(value))
        return self._locale.toString(float(value), "g", 6)

    def _date(self, day: date, form: str) -> str:
        return _formatted(self._locale, day, self._words[form])


@lru_cache(maxsize=1024)
def _formatted(locale: QLocale, day: date, form: str) -> str:
    return locale.toString(QDate(day.year, day.month, day.day), form)
