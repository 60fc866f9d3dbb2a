"""The plans of a week for a page with hours: those at a time with how long they take, and those of whole days."""

from typing import NamedTuple

import apsw

from netplanner.domain.outreach import OutreachRow
from netplanner.storage import outreach
from netplanner.storage.outreach import DayPlans
from netplanner.storage.spheres import of_plan

# Of a week with more plans at a time the first are shown: more than these side by side nobody can read.
MOST_TIMED = 500
_COUNTS = (
    "SELECT due_on, count(*), sum(status IN ('planned', 'waiting')) FROM outreach o "
    "WHERE o.due_on BETWEEN ?1 AND ?2 AND o.due_time <> '' AND o.deleted IS NULL"
)
_TIMED = (
    "SELECT o.id, o.zone, o.minutes FROM outreach o "
    "WHERE o.due_on BETWEEN ?1 AND ?2 AND o.due_time <> '' AND o.deleted IS NULL"
)
_IN_ORDER = " ORDER BY o.due_on, o.due_time, o.id LIMIT ?3"
_BY_DAY = " GROUP BY o.due_on"


class TimedPlan(NamedTuple):
    """A plan at a time of the wall of `zone`; `minutes` is None where nobody said how long it takes."""

    row: OutreachRow
    zone: str
    minutes: int | None


def timed(
    connection: apsw.Connection, first: str, last: str, sphere: str = "", limit: int = MOST_TIMED
) -> list[TimedPlan]:
    """The plans at a time on the days `first` to `last` (ISO, both counted) as written in their zones, in order."""
    if sphere:
        sql, values = _TIMED + " AND " + of_plan(4) + _IN_ORDER, (first, last, limit, sphere)
        found = connection.execute(sql, values).fetchall()
    else:
        found = connection.execute(_TIMED + _IN_ORDER, (first, last, limit)).fetchall()
    rows = outreach.rows_of(connection, [row[0] for row in found])
    return [TimedPlan(rows[plan], zone, minutes) for plan, zone, minutes in found if plan in rows]


def all_day(connection: apsw.Connection, first: str, last: str, per_day: int, sphere: str = "") -> dict[str, DayPlans]:
    """The days from `first` to `last` with plans of no time: how many, how many of them open, and the first few."""
    if sphere:
        counted = connection.execute(_COUNTS + " AND " + of_plan(3) + _BY_DAY, (first, last, sphere)).fetchall()
    else:
        counted = connection.execute(_COUNTS + _BY_DAY, (first, last)).fetchall()
    at_times = {day: (total, still_open) for day, total, still_open in counted}
    days = {}
    for day, plans in outreach.month(connection, first, last, per_day, sphere).items():
        total, still_open = at_times.get(day, (0, 0))
        rows = tuple(row for row in plans.rows if not row.due_time)
        if rows:
            days[day] = DayPlans(plans.total - total, plans.open - still_open, rows)
    return days
