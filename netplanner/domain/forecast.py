"""How a goal grows: what was brought day by day, the line of the pace needed, and where the pace so far leads.

pace needed on a day = amount · days gone / days in all (0 before the start, the amount after the end).
likely on the last day = done + done / days gone · days left: it goes on as it went.
likely reached on = today + days gone / done · (amount − done), rounded up to a whole day.

Nothing is foretold while that would be guessing: before a tenth of the time and a week have gone, while nothing is
done, once the amount is reached, after the last day, and while the goal rests.

| amount | days in all | day | done | likely |
|---|---|---|---|---|
| 5 | 217 | 176 | 3 | 3.7 |
| 3 | 240 | 160 | 1 | 1.5 |
| 3 | 240 | 160 | 2 | 3.0 |
| 4 | 364 | 182 | 1.5 | 3.0 |
| 3 | 240 | 24 | 1 | 10.0 |
| 3 | 240 | 23 | 1 | – too early |
| 5 | 30 | 6 | 1 | – too early (a week at least) |
| 3 | 240 | 0 | 0 | – too early |
| 3 | 240 | 160 | 0 | – nothing done |
| 3 | 240 | 100 | 3 | – reached |
| 3 | 240 | 100 | 4.5 | – reached |
| 3 | 240 | 240 | 2 | – over |
| 3 | 240 | 300 | 2 | – over |
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import ceil

from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import parse_day
from netplanner.domain.words import GoalState

# Before this share of the time, and at least these days, a pace is chance.
QUIET_SHARE = 0.1
QUIET_DAYS = 7


class Silence(StrEnum):
    """Why nothing is foretold."""

    NONE = ""
    TOO_EARLY = "too_early"
    NOTHING_DONE = "nothing_done"
    REACHED = "reached"
    OVER = "over"
    RESTS = "rests"


@dataclass(frozen=True, slots=True)
class BurnUp:
    """What a chart of a goal shows.

    `points` are (day, sum after it), in order of days; `today` is the day up to which they count, for a finished goal
    the day it ended. `likely` is the amount on `end` and `likely_on` the day of the whole amount where it goes on as
    it went, both None where `silence` says why. `reached_on` is the day on which the amount was reached.
    """

    start: date
    end: date
    today: date
    amount: float
    points: tuple[tuple[date, float], ...] = ()
    likely: float | None = None
    likely_on: date | None = None
    reached_on: date | None = None
    silence: Silence = Silence.NONE

    def pace_on(self, day: date) -> float:
        """The amount needed on a day to be on pace."""
        return self.amount * min(max((day - self.start).days / (self.end - self.start).days, 0.0), 1.0)

    @property
    def done(self) -> float:
        return self.points[-1][1] if self.points else 0.0

    @property
    def days_gone(self) -> int:
        return (self.today - self.start).days


def burn_up(goal: Goal, brought: Iterable[tuple[str, float]], today: date) -> BurnUp | None:
    """The growth of `goal` by what it `brought`: (ISO date, amount) in any order.

    None while it has no amount, no date, or a date before its start. What came before the start stands at the start;
    what has no day is left out.
    """
    end = parse_day(goal.by)
    start = parse_day(goal.started_on) or parse_day(goal.created[:10])
    if end is None or start is None or goal.amount < 1 or end <= start:
        return None
    points = _points(brought, start)
    ended = parse_day(goal.finished_on) if goal.state in (GoalState.DONE, GoalState.ARCHIVED) else None
    until = min(today, ended) if ended is not None else today
    grown = BurnUp(start, end, until, float(goal.amount), points, reached_on=_reached_on(points, goal.amount))
    silence = _silence(grown, goal.state)
    if silence:
        return BurnUp(start, end, until, grown.amount, points, reached_on=grown.reached_on, silence=silence)
    per_day = grown.done / grown.days_gone
    likely = grown.done + per_day * (end - until).days
    # A hair less than a whole day is rounding, not a day.
    days = ceil((grown.amount - grown.done) / per_day - 1e-9)
    likely_on = until + timedelta(days=days) if days < (date.max - until).days else None
    return BurnUp(start, end, until, grown.amount, points, likely, likely_on)


def _points(brought: Iterable[tuple[str, float]], start: date) -> tuple[tuple[date, float], ...]:
    days = sorted((max(day, start), amount) for text, amount in brought if (day := parse_day(text)) is not None)
    total = 0.0
    points = []
    for day, amount in days:
        total += amount
        points.append((day, total))
    return tuple(points)


def _reached_on(points: tuple[tuple[date, float], ...], amount: float) -> date | None:
    return next((day for day, total in points if total >= amount), None)


def _silence(grown: BurnUp, state: GoalState) -> Silence:
    if grown.reached_on is not None:
        return Silence.REACHED
    if grown.today >= grown.end:
        return Silence.OVER
    if state not in (GoalState.DRAFT, GoalState.ACTIVE):
        return Silence.RESTS
    if grown.days_gone < max(QUIET_DAYS, QUIET_SHARE * (grown.end - grown.start).days):
        return Silence.TOO_EARLY
    return Silence.NONE if grown.done > 0 else Silence.NOTHING_DONE
