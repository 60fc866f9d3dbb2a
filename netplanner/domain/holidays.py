"""Public holidays by country, offline, from the package `holidays` (holidays.readthedocs.io)."""

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

_CODE = re.compile(r"[A-Z]{2}")


def is_holiday(day: date, country: str) -> bool:
    """Whether `day` is a public holiday in all of a country (ISO 3166-1 alpha-2); False where none are known."""
    return day in _of_year(country.upper(), day.year)


def any_holiday(day: date, countries: Iterable[str]) -> str:
    """The first of the countries that keeps `day` as a public holiday, "" where none does."""
    return next((country for country in countries if is_holiday(day, country)), "")


def name_of(day: date, country: str, language: str = "en") -> str:
    """What the holiday is called, in the language where known, else in the country's own; "" for a working day."""
    return _names(country.upper(), day.year, language).get(day, "")


def is_known(country: str) -> bool:
    """Whether the public holidays of a country are known."""
    import holidays

    return country.upper() in holidays.list_supported_countries(include_aliases=False)


@lru_cache(maxsize=256)
def _of_year(country: str, year: int) -> frozenset[date]:
    return frozenset(_names(country, year, ""))


@lru_cache(maxsize=256)
def _names(country: str, year: int, language: str) -> dict[date, str]:
    # Only what looks like a country's code is asked about: the package takes other names for its own objects.
    if not _CODE.fullmatch(country):
        return {}
    # The package costs a part of a start; most days are asked about after the first paint.
    import holidays

    try:
        found = holidays.country_holidays(country, years=year, language=language or None)
    except NotImplementedError:
        return {}
    return {day: found[day] for day in found}
