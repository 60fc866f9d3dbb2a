"""Spreading touches over days: a few a day, on working days, where there is room."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import count, islice

_SATURDAY = 5
# Days looked ahead for room: a year of full days means that nobody plans by them.
MOST_DAYS = 366


def working_days(first: date, number: int) -> list[date]:
    """The next `number` days from `first` on that are no Saturday or Sunday."""
    days = (first + timedelta(days=ahead) for ahead in count())
    return list(islice((day for day in days if day.weekday() < _SATURDAY), number))


def spread(number: int, first: date, taken: Mapping[date, int], cap: int, over: int = 5) -> list[date]:
    """A day for each of `number` touches, in order: as evenly as may be over the next `over` working days from `first`.

    `taken` counts what each day holds already; no day gets more than `cap` with it. Where those days are full the
    next ones follow; after a year of full days the rest stays on the first day.
    """
    load = dict(taken)
    days = working_days(first, MOST_DAYS)
    room = over
    found: list[date] = []
    for _ in range(number):
        while room < len(days) and all(load.get(day, 0) >= cap for day in days[:room]):
            room += 1
        free = [day for day in days[:room] if load.get(day, 0) < cap]
        day = min(free, key=lambda one: (load.get(one, 0), one)) if free else days[0]
        load[day] = load.get(day, 0) + 1
        found.append(day)
    return sorted(found)
