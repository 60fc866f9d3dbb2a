"""Recurrence rules of iCalendar (RFC 5545, 3.3.10), expanded within a span of time and a bounded amount of work."""

import re
from calendar import isleap, monthrange
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import product
from typing import Final

_DAYS: Final = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_BY_DAY: Final = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_NUMBER: Final = re.compile(r"[+-]?\d{1,9}")
_STAMP: Final = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?")
# Part of a rule → least and most of a value's size, and whether it counts from the end too.
_RANGES: Final = {
    "BYMONTH": (1, 12, False),
    "BYMONTHDAY": (1, 31, True),
    "BYYEARDAY": (1, 366, True),
    "BYWEEKNO": (1, 53, True),
    "BYSETPOS": (1, 366, True),
    "BYHOUR": (0, 23, False),
    "BYMINUTE": (0, 59, False),
    "BYSECOND": (0, 60, False),
}
_UNDER_A_DAY: Final = {"HOURLY": 3600, "MINUTELY": 60, "SECONDLY": 1}
_FREQUENCIES: Final = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", *_UNDER_A_DAY)


class RuleError(ValueError):
    """A rule that can't be read."""


class TooLong(Exception):  # noqa: N818 - it is an outcome, not an error
    """The work that was allowed is done."""


class Budget:
    """How many days and moments may be looked at; shared by all rules of a file."""

    def __init__(self, most: int) -> None:
        self._left = most

    def spend(self, count: int) -> None:
        self._left -= count
        if self._left < 0:
            raise TooLong


@dataclass(frozen=True, slots=True)
class Until:
    """The last moment: a whole day where `moment` is its midnight and `is_day`, an instant where `is_utc`."""

    moment: datetime
    is_day: bool
    is_utc: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as written; `by_day` pairs a number (0 for every one) with a weekday, Monday being 0."""

    frequency: str
    interval: int = 1
    count: int | None = None
    until: Until | None = None
    by_day: tuple[tuple[int, int], ...] = ()
    week_start: int = 0
    by: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def numbers(self, part: str) -> tuple[int, ...]:
        return self.by.get(part, ())


def parse_rule(text: str) -> Rule:
    """The rule of an RRULE's value. Raises RuleError."""
    parts: dict[str, str] = {}
    for part in text.strip().strip(";").upper().split(";"):
        key, equals, value = part.partition("=")
        if not equals or key.strip() in parts:
            raise RuleError
        parts[key.strip()] = value.strip()
    frequency = parts.get("FREQ", "")
    if frequency not in _FREQUENCIES:
        raise RuleError
    interval = _number(parts.get("INTERVAL", "1"))
    count = _number(parts["COUNT"]) if "COUNT" in parts else None
    if interval < 1 or (count is not None and count < 1):
        raise RuleError
    return Rule(
        frequency,
        interval,
        count,
        _until(parts["UNTIL"]) if "UNTIL" in parts else None,
        tuple(map(_weekday, parts["BYDAY"].split(","))) if parts.get("BYDAY") else (),
        _week_start(parts.get("WKST", "MO")),
        {key: _numbers(key, parts[key]) for key in _RANGES if parts.get(key)},
    )


def _number(text: str) -> int:
    if not _NUMBER.fullmatch(text):
        raise RuleError
    return int(text)


def _numbers(part: str, text: str) -> tuple[int, ...]:
    least, most, signed = _RANGES[part]
    numbers = sorted({_number(one.strip()) for one in text.split(",")})
    if any(not least <= (abs(number) if signed else number) <= most for number in numbers):
        raise RuleError
    return tuple(numbers)


def _weekday(text: str) -> tuple[int, int]:
    match = _BY_DAY.fullmatch(text.strip())
    if match is None or (match[1] and not 1 <= abs(int(match[1])) <= 53):
        raise RuleError
    return int(match[1] or 0), _DAYS[match[2]]


def _week_start(text: str) -> int:
    if text not in _DAYS:
        raise RuleError
    return _DAYS[text]


def _until(text: str) -> Until:
    match = _STAMP.fullmatch(text)
    if match is None:
        raise RuleError
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
        if match[4] is None:
            return Until(datetime.combine(day, time()), True, False)
        at = time(int(match[4]), int(match[5]), min(int(match[6]), 59))
    except ValueError:
        raise RuleError from None
    return Until(datetime.combine(day, at), False, bool(match[7]))


def occurrences(rule: Rule, start: datetime, first: datetime, last: datetime, budget: Budget) -> Iterator[datetime]:
    """The moments of `rule` from `first` to `last`, in order, where the first of all is `start`.

    All are by the wall, without a zone. UNTIL in UTC is the caller's to compare. Raises TooLong when `budget` is
    spent.
    """
    found = 0
    for moment in _moments(rule, start, first, last, budget):
        if moment < start:
            continue
        found += 1
        if moment > last or _is_over(rule.until, moment):
            return
        if moment >= first:
            yield moment
        if rule.count is not None and found >= rule.count:
            return


def _is_over(until: Until | None, moment: datetime) -> bool:
    if until is None or until.is_utc:
        return False
    return moment.date() > until.moment.date() if until.is_day else moment > until.moment


def _moments(rule: Rule, start: datetime, first: datetime, last: datetime, budget: Budget) -> Iterator[datetime]:
    """All moments of the rule's periods, also before `start` and `first`; begins near `first` where none is counted."""
    periods = _short_periods if rule.frequency in _UNDER_A_DAY else _long_periods
    # What is counted has to be counted from its beginning.
    begin = start if rule.count is not None else max(start, first)
    wanted = rule.numbers("BYSETPOS")
    try:
        for moments in periods(rule, start, begin, last, budget):
            yield from _at_positions(moments, wanted) if wanted else moments
    except OverflowError:
        # The calendar ends with the year 9999, and so does the rule.
        return


def _at_positions(moments: list[datetime], wanted: tuple[int, ...]) -> list[datetime]:
    places = {place - 1 if place > 0 else len(moments) + place for place in wanted}
    return [moments[place] for place in sorted(places) if 0 <= place < len(moments)]


# Periods of a day and more


def _long_periods(
    rule: Rule, start: datetime, begin: datetime, last: datetime, budget: Budget
) -> Iterator[list[datetime]]:
    days_of = _days_of(rule, start.date())
    times = [
        time(hour, minute, min(second, 59))
        for hour, minute, second in product(
            rule.numbers("BYHOUR") or (start.hour,),
            rule.numbers("BYMINUTE") or (start.minute,),
            rule.numbers("BYSECOND") or (start.second,),
        )
    ]
    place = max(0, _periods_between(rule, start.date(), begin.date()) // rule.interval - 1)
    while True:
        opens, days = days_of(place * rule.interval)
        if opens > last.date():
            return
        budget.spend(len(days) + 1)
        fitting = [day for day in days if _fits_day(rule, day)]
        budget.spend(len(fitting) * len(times))
        yield [datetime.combine(day, at) for day in fitting for at in times]
        place += 1


def _periods_between(rule: Rule, start: date, begin: date) -> int:
    if rule.frequency == "YEARLY":
        return begin.year - start.year
    if rule.frequency == "MONTHLY":
        return (begin.year - start.year) * 12 + begin.month - start.month
    return (begin - start).days // (7 if rule.frequency == "WEEKLY" else 1)


class _days_of:  # noqa: N801 - a function that remembers its rule
    """For a number of periods after the first: the day it opens, and its days that may fit, in order.

    Where a rule says nothing of days, the start's own day is meant (RFC 5545, 3.3.10).
    """

    def __init__(self, rule: Rule, start: date) -> None:
        self._rule = rule
        self._start = start
        says_nothing = not rule.by_day and not any(map(rule.numbers, ("BYWEEKNO", "BYYEARDAY", "BYMONTHDAY")))
        self._month_days = (start.day,) if says_nothing else self._plain_month_days()
        self._months = rule.numbers("BYMONTH") or ((start.month,) if says_nothing else ())
        self._weekdays = frozenset(
            {start.weekday()} if says_nothing else {weekday for _, weekday in rule.by_day} or range(7)
        )

    def _plain_month_days(self) -> tuple[int, ...]:
        """Days of the month that alone can fit, empty where others may."""
        numbers = self._rule.numbers("BYMONTHDAY")
        return numbers if numbers and numbers[0] > 0 else ()

    def __call__(self, after: int) -> tuple[date, list[date]]:
        match self._rule.frequency:
            case "YEARLY":
                year = self._start.year + after
                return _day(year, 1, 1), self._of_year(year)
            case "MONTHLY":
                years, month = divmod(self._start.month - 1 + after, 12)
                year = self._start.year + years
                return _day(year, month + 1, 1), self._of_month(year, month + 1)
            case "WEEKLY":
                opens = self._start - timedelta((self._start.weekday() - self._rule.week_start) % 7)
                opens += timedelta(7 * after)
                days = (opens + timedelta(day) for day in range(7) if opens <= date.max - timedelta(day))
                return opens, [day for day in days if day.weekday() in self._weekdays]
            case _:
                day = self._start + timedelta(after)
                return day, [day]

    def _of_year(self, year: int) -> list[date]:
        if self._months or self._month_days:
            months = self._months or range(1, 13)
            return [day for month in months for day in self._of_month(year, month)]
        opens = _day(year, 1, 1)
        return [opens + timedelta(day) for day in range(365 + isleap(year))]

    def _of_month(self, year: int, month: int) -> list[date]:
        most = monthrange(_day(year, month, 1).year, month)[1]
        days = self._month_days or range(1, most + 1)
        return [date(year, month, day) for day in days if day <= most]


def _day(year: int, month: int, day: int) -> date:
    if year > date.max.year:
        raise OverflowError
    return date(year, month, day)


def _fits_day(rule: Rule, day: date) -> bool:
    """Whether every part of the rule that speaks of days allows one."""
    if rule.by:
        months, numbers = rule.numbers("BYMONTH"), rule.numbers("BYMONTHDAY")
        if months and day.month not in months:
            return False
        if numbers:
            most = monthrange(day.year, day.month)[1]
            if day.day not in numbers and day.day - most - 1 not in numbers:
                return False
        numbers = rule.numbers("BYYEARDAY")
        if numbers:
            place = day.timetuple().tm_yday
            if place not in numbers and place - 366 - isleap(day.year) not in numbers:
                return False
        numbers = rule.numbers("BYWEEKNO")
        if numbers and rule.frequency == "YEARLY" and not _fits_week(day, rule.week_start, numbers):
            return False
    return not rule.by_day or any(_fits_weekday(rule, day, place, weekday) for place, weekday in rule.by_day)


def _fits_weekday(rule: Rule, day: date, place: int, weekday: int) -> bool:
    if day.weekday() != weekday:
        return False
    if not place or rule.frequency not in ("YEARLY", "MONTHLY"):
        return True
    if rule.frequency == "MONTHLY" or rule.numbers("BYMONTH"):
        before, most = day.day, monthrange(day.year, day.month)[1]
    else:
        before, most = day.timetuple().tm_yday, 365 + isleap(day.year)
    return place == ((before - 1) // 7 + 1 if place > 0 else -((most - before) // 7 + 1))


def _fits_week(day: date, week_start: int, numbers: tuple[int, ...]) -> bool:
    middle = _middle_of_week(day, week_start)
    number = (middle.timetuple().tm_yday - 1) // 7 + 1
    # The week of 28 December is the last of its year.
    most = (_middle_of_week(date(middle.year, 12, 28), week_start).timetuple().tm_yday - 1) // 7 + 1
    return number in numbers or number - most - 1 in numbers


def _middle_of_week(day: date, week_start: int) -> date:
    """The fourth day of the week: it says to which year the week belongs."""
    return day + timedelta(3 - (day.weekday() - week_start) % 7)


# Periods under a day


def _short_periods(
    rule: Rule, start: datetime, begin: datetime, last: datetime, budget: Budget
) -> Iterator[list[datetime]]:
    length = _UNDER_A_DAY[rule.frequency]
    opens = start.replace(
        minute=0 if rule.frequency == "HOURLY" else start.minute,
        second=start.second if rule.frequency == "SECONDLY" else 0,
    )
    step = timedelta(seconds=length * rule.interval)
    opens += step * max(0, (begin - opens) // step - 1)
    minutes = (rule.numbers("BYMINUTE") or (start.minute,)) if rule.frequency == "HOURLY" else ()
    seconds = (rule.numbers("BYSECOND") or (start.second,)) if rule.frequency != "SECONDLY" else ()
    while opens <= last:
        budget.spend(1)
        if _fits_day(rule, opens.date()) and _fits_moment(rule, opens):
            moments = [opens.replace(minute=minute) for minute in minutes] or [opens]
            if seconds:
                moments = [moment.replace(second=min(second, 59)) for moment in moments for second in seconds]
            budget.spend(len(moments))
            yield moments
        opens += step


def _fits_moment(rule: Rule, opens: datetime) -> bool:
    hours, minutes, seconds = map(rule.numbers, ("BYHOUR", "BYMINUTE", "BYSECOND"))
    if hours and opens.hour not in hours:
        return False
    if rule.frequency != "HOURLY" and minutes and opens.minute not in minutes:
        return False
    return rule.frequency != "SECONDLY" or not seconds or opens.second in seconds
