"""How a plan comes again: so long after it was done, or by date.

As text: "after 3 months" counts from the day it was done, "every 2 weeks" goes by date. One that goes by date keeps the
day it counts from, "every 2 weeks from 2026-11-30": a touch that is moved to another day moves none that follow, and
the 31st stays the last day of each month.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from netplanner.domain.calendar import add_days, add_months
from netplanner.domain.errors import UserError

# Ten years: what comes again more seldom is no habit.
MOST = {"days": 3660, "weeks": 520, "months": 120, "years": 10}
_TEXT = re.compile(r"(after|every) (\d{1,4}) (day|week|month|year)s?(?: from (\d{4}-\d\d-\d\d))?", re.ASCII)
_DAYS = {"days": 1, "weeks": 7}
_MONTHS = {"months": 1, "years": 12}


class Counted(StrEnum):
    """From what the next day is counted: the day it was done, or the day it was due."""

    AFTER = "after"
    EVERY = "every"


class Unit(StrEnum):
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class Recurrence:
    """Every or after `number` of `unit`; `first_on` is the day that one by date counts from, None where not said."""

    counted: Counted
    number: int
    unit: Unit
    first_on: date | None = None


def parse(text: str) -> Recurrence | None:
    """The rule that a text of `text_of` tells; None for "". Raises UserError("bad_repeat", text)."""
    words = " ".join(text.split())
    if not words:
        return None
    found = _TEXT.fullmatch(words)
    if found is None:
        raise UserError("bad_repeat", text=text)
    counted, number, unit = Counted(found[1]), int(found[2]), Unit(found[3] + "s")
    if not 1 <= number <= MOST[unit] or (found[4] and counted is Counted.AFTER):
        raise UserError("bad_repeat", text=text)
    try:
        first_on = date.fromisoformat(found[4]) if found[4] else None
    except ValueError:
        raise UserError("bad_repeat", text=text) from None
    return Recurrence(counted, number, unit, first_on)


def text_of(rule: Recurrence | None) -> str:
    """The rule as it is stored: "every 2 weeks from 2026-11-30"; "" for None."""
    if rule is None:
        return ""
    unit = str(rule.unit) if rule.number != 1 else str(rule.unit)[:-1]
    counted_from = f" from {rule.first_on.isoformat()}" if rule.first_on else ""
    return f"{rule.counted} {rule.number} {unit}{counted_from}"


def anchored(text: str, due_on: date) -> str:
    """The text of a rule in its one form; one by date counts from `due_on` where it doesn't say from when."""
    rule = parse(text)
    if rule is not None and rule.counted is Counted.EVERY and rule.first_on is None:
        rule = replace(rule, first_on=due_on)
    return text_of(rule)


def shifted(text: str, days: int) -> str:
    """The text of a rule whose days all move by so many."""
    rule = parse(text)
    if rule is None or rule.first_on is None:
        return text_of(rule)
    return text_of(replace(rule, first_on=add_days(rule.first_on, days)))


def is_same(text: str, other: str) -> bool:
    """Whether two rules say the same, from whatever day they count."""
    one, two = parse(text), parse(other)
    return one == two if one is None or two is None else replace(one, first_on=None) == replace(two, first_on=None)


def is_by_date(text: str) -> bool:
    """Whether a rule counts from the day it was due."""
    rule = parse(text)
    return rule is not None and rule.counted is Counted.EVERY


def next_day(rule: Recurrence, due_on: date, done_on: date, first_on: date | None = None) -> date:
    """The day on which a plan due on `due_on` and done (or skipped) on `done_on` comes again.

    By date it is the first day of the rule after both: what was missed doesn't pile up. It counts from the rule's own
    `first_on`, else from the one given, else from `due_on`.
    """
    if rule.counted is Counted.AFTER:
        return _on(rule, done_on, 1)
    return _occurrence(rule, rule.first_on or first_on or due_on, max(due_on, done_on), 1)


def last_day(rule: Recurrence, due_on: date, today: date) -> date:
    """The latest day of a rule by date that has come by `today`; `due_on` where none came since."""
    if rule.counted is Counted.AFTER:
        return due_on
    return max(due_on, _occurrence(rule, rule.first_on or due_on, today, 0))


def _occurrence(rule: Recurrence, first_on: date, day: date, ahead: int) -> date:
    """Of the rule's days, counted from `first_on`: the last one that is not after `day`, and `ahead` more."""
    if rule.unit in _DAYS:
        steps = (day - first_on).days // (_DAYS[rule.unit] * rule.number)
        return _on(rule, first_on, steps + ahead)
    months = (day.year - first_on.year) * 12 + day.month - first_on.month
    steps = months // (_MONTHS[rule.unit] * rule.number)
    if _on(rule, first_on, steps) > day:
        steps -= 1
    return _on(rule, first_on, steps + ahead)


def _on(rule: Recurrence, first_on: date, steps: int) -> date:
    """The day so many steps from `first_on`, held inside the calendar."""
    if rule.unit in _DAYS:
        return add_days(first_on, steps * rule.number * _DAYS[rule.unit])
    return add_months(first_on, steps * rule.number * _MONTHS[rule.unit])
