"""Reading which days the program may plan on: the user's own settings and the calendars that were read in."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

import apsw

from netplanner.domain.calendar import WEEK, DayRange
from netplanner.domain.free_days import DayRules, taken_days
from netplanner.domain.goal_rules import parse_day
from netplanner.storage import busy, plan_load, rule_settings
from netplanner.storage.locale import locale_of

WEEKENDS_KEY = "plan_on_weekends"
QUIET_WEEKDAYS_KEY = "quiet_weekdays"
QUIET_DATES_KEY = "quiet_dates"
COUNTRIES_KEY = "holiday_countries"
OF_CONTACTS_KEY = "holidays_of_contacts"


def read(connection: apsw.Connection, first: date, last: date) -> DayRules:
    """The rules for the days `first` to `last`; of other days no calendar tells."""
    return replace(settings(connection), busy=_busy(connection, first, last))


def settings(connection: apsw.Connection) -> DayRules:
    """The rules that hold for every day, without calendars."""
    weekdays = {number for number in _list(connection, QUIET_WEEKDAYS_KEY) if isinstance(number, int)}
    return DayRules(
        per_day=plan_load.most_per_day(connection),
        weekends=rule_settings.get(connection, WEEKENDS_KEY, False) is True,
        quiet_weekdays=frozenset(weekdays & set(range(1, WEEK + 1))),
        quiet_dates=frozenset(filter(None, (parse_day(str(day)) for day in _list(connection, QUIET_DATES_KEY)))),
        countries=countries(connection),
        of_contacts=rule_settings.get(connection, OF_CONTACTS_KEY, True) is not False,
    )


def countries(connection: apsw.Connection) -> tuple[str, ...]:
    """The countries whose public holidays the user keeps: as chosen, else the one the user lives in."""
    chosen = rule_settings.get(connection, COUNTRIES_KEY, None)
    if isinstance(chosen, list):
        return tuple(str(code) for code in chosen)
    own = home(connection)
    return (own,) if own else ()


def home(connection: apsw.Connection) -> str:
    """The country the user lives in (ISO 3166-1), else the one the book reads phone numbers in; "" for neither."""
    row = connection.execute("SELECT country FROM me WHERE id = 1").fetchone()
    return (str(row[0]) if row else "") or locale_of(connection).region


def _list(connection: apsw.Connection, key: str) -> Iterable[Any]:
    found = rule_settings.get(connection, key, [])
    return found if isinstance(found, list) else []


def _busy(connection: apsw.Connection, first: date, last: date) -> frozenset[date]:
    whole: set[date] = set()
    spans: list[tuple[datetime, datetime]] = []
    for one in busy.times(connection, first.isoformat(), last.isoformat()):
        if one.all_day:
            begins, ends = parse_day(one.starts), parse_day(one.ends)
            if begins is not None and ends is not None:
                whole.update(DayRange(max(begins, first), min(ends, last)).days())
        else:
            begin, end = _by_wall(one.starts), _by_wall(one.ends)
            spans.append((max(begin, datetime.combine(first, time.min)), min(end, datetime.combine(last, time.max))))
    return frozenset(whole) | taken_days(spans)


def _by_wall(instant: str) -> datetime:
    """An instant as stored, by the clock on the wall here."""
    return datetime.fromisoformat(instant).astimezone().replace(tzinfo=None)
