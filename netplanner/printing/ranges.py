"""The ranges of days that a plan is printed for."""

from datetime import date

from netplanner.domain.calendar import add_days, days_in_month
from netplanner.domain.errors import UserError


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of the ISO 8601 week that holds `day`."""
    first = add_days(day, -day.weekday())
    return first, add_days(first, 6)


def month_of(day: date) -> tuple[date, date]:
    """The first and the last day of the month that holds `day`."""
    first = day.replace(day=1)
    return first, first.replace(day=days_in_month(day.year, day.month))


def plan_range(first: date | None, last: date | None, today: date) -> tuple[date, date]:
    """The range that was asked for; without both ends the week of today, without one a week from or to the other.

    Raises UserError("bad_range", first=…, last=…) where it ends before it begins.
    """
    if first is None and last is None:
        return week_of(today)
    if first is None:
        first = min(today, last) if last is not None else today
    if last is None:
        last = add_days(first, 6)
    if last < first:
        raise UserError("bad_range", first=first.isoformat(), last=last.isoformat())
    return first, last
