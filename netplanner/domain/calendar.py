"""Days, weeks and months as a calendar and a plan need them. Weekdays count from 1, Monday, to 7, Sunday (ISO 8601)."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

MONDAY, SATURDAY = 1, 6
WEEK = 7
# Six rows show every month whole and keep a grid still when turning pages.
GRID_WEEKS = 6


class DayRange(NamedTuple):
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    def days(self) -> Iterator[date]:
        for number in range((self.last - self.first).days + 1):
            yield self.first + timedelta(days=number)

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last


def add_days(day: date, days: int) -> date:
    """`day` moved by `days`, held inside the years 1 to 9999."""
    ordinal = day.toordinal() + days
    return date.fromordinal(min(max(ordinal, date.min.toordinal()), date.max.toordinal()))


def add_months(day: date, months: int) -> date:
    """`day` in another month; the last day of that month where it has no such day (31 January → 28 February)."""
    number = day.year * 12 + day.month - 1 + months
    if number < 12:
        return date.min
    if number >= 12 * 10_000:
        return date.max
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, days_in_month(year, month + 1)))


def days_in_month(year: int, month: int) -> int:
    following = date(year, month, 28) + timedelta(days=4) if (year, month) != (9999, 12) else None
    return (following - timedelta(days=following.day)).day if following else 31


def month_range(year: int, month: int) -> DayRange:
    return DayRange(date(year, month, 1), date(year, month, days_in_month(year, month)))


def week_start(day: date, first_weekday: int = MONDAY) -> date:
    """The first day of the week that `day` is in."""
    return add_days(day, -((day.isoweekday() - first_weekday) % WEEK))


def week_of(day: date, first_weekday: int = MONDAY) -> DayRange:
    first = week_start(day, first_weekday)
    return DayRange(first, add_days(first, WEEK - 1))


def weekday_order(first_weekday: int = MONDAY) -> list[int]:
    """The seven weekdays in the order of a week that begins with `first_weekday`."""
    return [(first_weekday - 1 + number) % WEEK + 1 for number in range(WEEK)]


def week_number(day: date) -> int:
    """The week's number by ISO 8601: week 1 holds the year's first Thursday."""
    return day.isocalendar().week


def is_weekend(day: date) -> bool:
    return day.isoweekday() >= SATURDAY


def plan_range(name: str, today: date, first_weekday: int = MONDAY) -> DayRange:
    """The days of a range by its name, such as "this_week". Raises KeyError for one that is none of the seven."""
    week = week_of(today, first_weekday)
    following = add_months(today.replace(day=1), 1)
    ranges = {
        "today": DayRange(today, today),
        "tomorrow": DayRange(add_days(today, 1), add_days(today, 1)),
        "this_week": week,
        "next_week": DayRange(add_days(week.first, WEEK), add_days(week.last, WEEK)),
        "next_14_days": DayRange(today, add_days(today, 13)),
        "this_month": month_range(today.year, today.month),
        "next_month": month_range(following.year, following.month),
    }
    return ranges[name]
