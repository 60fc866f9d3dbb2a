"""What a week's page shows: its days, what has a time by the clock here, and when the user is busy."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from netplanner.domain.calendar import WEEK, add_days, week_start
from netplanner.domain.outreach import OutreachRow
from netplanner.storage.busy import BusyTime
from netplanner.storage.outreach import DayPlans
from netplanner.storage.week_plans import TimedPlan
from netplanner.ui.calendar import wall

DAY_MINUTES = 24 * 60
# How long a plan takes where nobody said.
USUAL_MINUTES = 30


@dataclass(frozen=True, slots=True)
class WeekPage:
    """Seven days from `first` on."""

    first: date

    @classmethod
    def of(cls, day: date, first_weekday: int) -> "WeekPage":
        return cls(week_start(day, first_weekday))

    @property
    def last(self) -> date:
        return add_days(self.first, WEEK - 1)

    def day(self, column: int) -> date:
        return add_days(self.first, column)

    def column(self, day: date) -> int | None:
        at = (day - self.first).days
        return at if 0 <= at < WEEK else None


class Block(NamedTuple):
    """A plan at a time: minutes from midnight by the wall here. `zone` is named where it is another one."""

    row: OutreachRow
    day: date
    begin: int
    minutes: int
    zone: str


class BusySpan(NamedTuple):
    """A time of a day when the user is busy."""

    day: date
    begin: int
    end: int
    summary: str


@dataclass(frozen=True, slots=True)
class WeekPlans:
    """What stands on the page."""

    blocks: tuple[Block, ...] = ()
    all_day: dict[str, DayPlans] = field(default_factory=dict)
    busy: tuple[BusySpan, ...] = ()


def blocks(page: WeekPage, plans: Iterable[TimedPlan], zone: str) -> tuple[Block, ...]:
    """The plans that fall on the page by the wall of `zone`, in order."""
    found = []
    for row, own, minutes in plans:
        iso, at = wall.converted(row.due_on, row.due_time, own, zone)
        day = date.fromisoformat(iso)
        if page.column(day) is not None:
            length = USUAL_MINUTES if minutes is None else max(1, minutes)
            found.append(Block(row, day, wall.minutes_of(at), length, "" if own in ("", zone) else own))
    return tuple(sorted(found, key=lambda block: (block.day, block.begin, block.row.id)))


def busy_spans(page: WeekPage, times: Iterable[BusyTime], zone: str) -> tuple[BusySpan, ...]:
    """The busy times cut at midnight."""
    spans: list[BusySpan] = []
    for busy in times:
        if busy.all_day:
            first, last = date.fromisoformat(busy.starts), date.fromisoformat(busy.ends)
            spans += _span(page, first, 0, last, DAY_MINUTES, busy.summary)
            continue
        begin, end = wall.day_and_minutes(busy.starts, zone), wall.day_and_minutes(busy.ends, zone)
        if begin is not None and end is not None:
            spans += _span(page, *begin, *end, busy.summary)
    return tuple(spans)


def _span(page: WeekPage, first: date, begin: int, last: date, end: int, summary: str) -> list[BusySpan]:
    spans = []
    for column in range(WEEK):
        day = page.day(column)
        if first <= day <= last:
            starts, ends = begin if day == first else 0, end if day == last else DAY_MINUTES
            if ends > starts:
                spans.append(BusySpan(day, starts, ends, summary))
    return spans
