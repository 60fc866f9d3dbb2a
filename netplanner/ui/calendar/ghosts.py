"""Proposals shown among the plans: rows like theirs, told apart by their ids."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from netplanner.domain.outreach import OutreachRow
from netplanner.storage.outreach import DayPlans
from netplanner.ui.calendar import plan_text

# Numbers of proposals, dragged.
MIME = "application/x-netplanner-proposals"
# Below every id of a plan, and below the negative ordinals that stand for the headings of days.
_BASE = -(1 << 40)


def ghost_id(number: int) -> int:
    """The id of the row of proposal `number` (from 0)."""
    return _BASE - number


def number_of(row_id: int) -> int:
    """The proposal that a ghost's id stands for."""
    return _BASE - row_id


def is_ghost(row_id: int) -> bool:
    return row_id <= _BASE


def among(days: Mapping[str, DayPlans], ghosts: Sequence[OutreachRow]) -> dict[str, DayPlans]:
    """The days with the proposals at the head of theirs: what is to be judged must not hide behind "+3 more"."""
    merged = dict(days)
    by_day: dict[str, list[OutreachRow]] = {}
    for row in ghosts:
        by_day.setdefault(row.due_on, []).append(row)
    for day, rows in by_day.items():
        before = days.get(day, DayPlans(0, 0, ()))
        merged[day] = DayPlans(before.total + len(rows), before.open, (*rows, *before.rows))
    return merged


def words(row: OutreachRow) -> str:
    """A proposal as a screen reader says it, so that it isn't taken for a plan."""
    return QCoreApplication.translate("Plans", "Proposed: {plan}").format(plan=plan_text.title(row))
