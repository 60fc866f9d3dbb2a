"""The plans day by day in both directions, as a list that goes on needs them."""

from array import array

import apsw

from netplanner.storage import outreach
from netplanner.storage.spheres import of_plan

Days = list[tuple[str, "array[int]"]]

_LATER = "SELECT o.due_on FROM outreach o WHERE o.due_on >= ?1 AND o.deleted IS NULL"
_EARLIER = "SELECT o.due_on FROM outreach o WHERE o.due_on < ?1 AND o.deleted IS NULL"
_UP = " ORDER BY o.due_on LIMIT 1 OFFSET ?2"
_DOWN = " ORDER BY o.due_on DESC LIMIT 1 OFFSET ?2"
_FIRST, _LAST = "0001-01-01", "9999-12-31"


def later(connection: apsw.Connection, day: str, count: int, sphere: str = "") -> Days:
    """The days with plans from `day` on (ISO, counted), whole ones, until they hold `count` plans; [] at the end."""
    last = _nth(connection, _LATER, _UP, day, count, sphere) or _LAST
    return outreach.agenda_ids(connection, day, last, sphere)


def earlier(connection: apsw.Connection, day: str, count: int, sphere: str = "") -> Days:
    """The days with plans before `day`, in order of days, as many as hold `count` plans; [] at the beginning."""
    first = _nth(connection, _EARLIER, _DOWN, day, count, sphere) or _FIRST
    return [one for one in outreach.agenda_ids(connection, first, day, sphere) if one[0] < day]


def between(connection: apsw.Connection, first: str, last: str, sphere: str = "") -> Days:
    """The days with plans from `first` to `last`, both counted."""
    return outreach.agenda_ids(connection, first, last, sphere)


def _nth(connection: apsw.Connection, sql: str, order: str, day: str, count: int, sphere: str) -> str | None:
    """The day of the plan that completes the number, None where there are fewer."""
    values: tuple[object, ...] = (day, count - 1)
    if sphere:
        sql, values = sql + " AND " + of_plan(3), (*values, sphere)
    row = connection.execute(sql + order, values).fetchone()
    return str(row[0]) if row else None
