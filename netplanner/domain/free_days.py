"""Which days may be planned on: neither weekend nor holiday, nor quiet, busy or full."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from netplanner.domain import holidays
from netplanner.domain.calendar import add_days, is_weekend

# Days looked ahead for a free one: a year without any means that nobody plans by them.
MOST_DAYS = 366
# A day is taken where calendars hold this much of its hours of work.
DAY_BEGINS, DAY_ENDS = time(8), time(18)
BUSY_MINUTES = 6 * 60
_NOTHING: Mapping[date, int] = {}


class Obstacle(StrEnum):
    """Why a day may not be planned on; the first that holds, in this order."""

    WEEKEND = "weekend"
    QUIET = "quiet"
    BUSY = "busy"
    FULL = "full"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class DayRules:
    """What the user lets the program plan on.

    `per_day` is how many plans a day bears, `weekends` whether Saturdays and Sundays count as days like others.
    `quiet_weekdays` are ISO numbers (1 is Monday), `quiet_dates` single days. `countries` (ISO 3166-1) are those
    whose public holidays the user keeps; `of_contacts` leaves a person alone on those of the person's country too.
    `busy` are days that the user's calendars take whole.
    """

    per_day: int = 5
    weekends: bool = False
    quiet_weekdays: frozenset[int] = frozenset()
    quiet_dates: frozenset[date] = frozenset()
    countries: tuple[str, ...] = ()
    of_contacts: bool = True
    busy: frozenset[date] = frozenset()


def obstacle(day: date, rules: DayRules, load: Mapping[date, int] = _NOTHING, country: str = "") -> Obstacle | None:
    """Why nothing more is to be planned on `day`; None where it is free.

    `load` counts the open plans a day holds already, `country` is that of the person to be reached, "" for none.
    """
    if not rules.weekends and is_weekend(day):
        return Obstacle.WEEKEND
    if day.isoweekday() in rules.quiet_weekdays or day in rules.quiet_dates:
        return Obstacle.QUIET
    if day in rules.busy:
        return Obstacle.BUSY
    if load.get(day, 0) >= rules.per_day:
        return Obstacle.FULL
    # Last, as only this one loads something.
    return Obstacle.HOLIDAY if holidays.any_holiday(day, _countries(rules, country)) else None


def is_free(day: date, rules: DayRules, load: Mapping[date, int] = _NOTHING, country: str = "") -> bool:
    """Whether one more touch of a person in `country` may be planned on `day`."""
    return obstacle(day, rules, load, country) is None


def next_free(first: date, rules: DayRules, load: Mapping[date, int] = _NOTHING, country: str = "") -> date | None:
    """The first free day from `first` on, that day included; None where a year holds none."""
    days = (add_days(first, ahead) for ahead in range(MOST_DAYS))
    return next((day for day in days if is_free(day, rules, load, country)), None)


def free_days(
    first: date, last: date, rules: DayRules, load: Mapping[date, int] = _NOTHING, country: str = ""
) -> list[date]:
    """The free days from `first` to `last`, both included, in order."""
    days = (add_days(first, ahead) for ahead in range((last - first).days + 1))
    return [day for day in days if is_free(day, rules, load, country)]


def taken_days(spans: Iterable[tuple[datetime, datetime]]) -> frozenset[date]:
    """The days of which spans by the wall's clock, without a zone, take six of the ten hours from eight to six.

    What overlaps counts once.
    """
    taken: dict[date, int] = {}
    until: dict[date, datetime] = {}
    for starts, ends in sorted(spans):
        for ahead in range((ends.date() - starts.date()).days + 1):
            day = add_days(starts.date(), ahead)
            begin = max(starts, datetime.combine(day, DAY_BEGINS), until.get(day, starts))
            end = min(ends, datetime.combine(day, DAY_ENDS))
            if end > begin:
                taken[day] = taken.get(day, 0) + (end - begin) // timedelta(minutes=1)
                until[day] = end
    return frozenset(day for day, minutes in taken.items() if minutes >= BUSY_MINUTES)


def _countries(rules: DayRules, country: str) -> tuple[str, ...]:
    return (*rules.countries, country) if country and rules.of_contacts else rules.countries
