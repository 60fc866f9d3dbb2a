"""Reading plans: the rows of days, a month at a glance, what is overdue, one plan whole."""

import json
from array import array
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

import apsw

from netplanner.domain.outreach import Outreach, OutreachRow
from netplanner.domain.text import search_terms, search_tokens
from netplanner.domain.words import OutreachKind, OutreachResult, OutreachStatus, ReasonType
from netplanner.storage.spheres import of_plan

# People and goals in the trash are left out, the plan stays. Names travel as JSON in the plan's own order.
_ROW_COLUMNS = (
    "o.id, o.due_on, o.due_time, o.kind, o.channel, o.status, o.result, o.why, "
    "g.id, coalesce(g.what, ''), coalesce(g.colour, 0), "
    "(SELECT json_group_array(json_array(c.id, c.display_name) ORDER BY oc.position, c.id) "
    "FROM outreach_contact oc JOIN contact c ON c.id = oc.contact_id AND c.deleted IS NULL "
    "WHERE oc.outreach_id = o.id), o.zone"
)
_GOAL = " LEFT JOIN goal g ON g.id = o.goal_id AND g.deleted IS NULL "
_ROWS = "SELECT " + _ROW_COLUMNS + " FROM outreach o" + _GOAL + "WHERE o.deleted IS NULL "  # noqa: S608 - constants
_BY_DAY = "ORDER BY o.due_on, o.due_time, o.id"
_IS_OPEN = "o.deleted IS NULL AND o.status IN ('planned', 'waiting')"


class DayPlans(NamedTuple):
    """A cell of the month: how many plans the day holds, how many of them are open, and the first few."""

    total: int
    open: int
    rows: tuple[OutreachRow, ...]


def rows(connection: apsw.Connection, first: str, last: str) -> list[OutreachRow]:
    """The plans of the days `first` to `last` (ISO, both counted) by day, time and id."""
    sql = _ROWS + "AND o.due_on BETWEEN ? AND ? " + _BY_DAY
    return [_row(row) for row in connection.execute(sql, (first, last))]


def rows_of(connection: apsw.Connection, wanted_ids: Sequence[int]) -> dict[int, OutreachRow]:
    """Rows by id; plans that are gone are left out."""
    sql = _ROWS + "AND o.id IN (SELECT value FROM json_each(?))"  # noqa: S608 - constants
    return {row[0]: _row(row) for row in connection.execute(sql, (json.dumps(list(wanted_ids)),))}


# In these queries a `sphere` leaves the plans of the other one out, see storage.spheres; "" leaves out none.


def day_ids(connection: apsw.Connection, day: str, sphere: str = "") -> "array[int]":
    """The ids of a day's plans by time."""
    sql = "SELECT o.id FROM outreach o WHERE o.due_on = ?1 AND o.deleted IS NULL"
    found = _execute(connection, sql, "ORDER BY o.due_time, o.id", (day,), sphere)
    return array("q", (row[0] for row in found))


def count_open(connection: apsw.Connection, day: str, sphere: str = "") -> int:
    """How many of a day's plans are open."""
    sql = "SELECT count(*) FROM outreach o WHERE o.due_on = ?1 AND " + _IS_OPEN  # noqa: S608 - constants
    return int(_execute(connection, sql, "", (day,), sphere).get)


def overdue_ids(connection: apsw.Connection, today: str, limit: int = -1, sphere: str = "") -> "array[int]":
    """The ids of open plans of days before `today`, the oldest first; at most `limit` where it is not negative."""
    sql = "SELECT o.id FROM outreach o WHERE o.due_on < ?1 AND " + _IS_OPEN  # noqa: S608 - constants
    found = _execute(connection, sql, "ORDER BY o.due_on, o.id LIMIT ?2", (today, limit), sphere)
    return array("q", (row[0] for row in found))


def agenda_ids(connection: apsw.Connection, first: str, last: str, sphere: str = "") -> list[tuple[str, "array[int]"]]:
    """(day, ids by time) of each day from `first` to `last` that holds a plan."""
    sql = "SELECT o.due_on, o.id FROM outreach o WHERE o.due_on BETWEEN ?1 AND ?2 AND o.deleted IS NULL"
    days: dict[str, array[int]] = {}
    for day, outreach_id in _execute(connection, sql, _BY_DAY, (first, last), sphere):
        days.setdefault(day, array("q")).append(outreach_id)
    return list(days.items())


def overdue(connection: apsw.Connection, today: str, limit: int = -1) -> list[OutreachRow]:
    """Open plans of days before `today`, the oldest first; at most `limit` where it is not negative."""
    found = rows_of(connection, ids := overdue_ids(connection, today, limit))
    return [found[outreach_id] for outreach_id in ids]


def count_overdue(connection: apsw.Connection, today: str, sphere: str = "") -> int:
    sql = "SELECT count(*) FROM outreach o WHERE o.due_on < ?1 AND " + _IS_OPEN  # noqa: S608 - constants
    return int(_execute(connection, sql, "", (today,), sphere).get)


def _execute(connection: apsw.Connection, sql: str, order: str, values: tuple[object, ...], sphere: str) -> apsw.Cursor:
    if not sphere:
        return connection.execute(sql + " " + order, values)
    test = " AND " + of_plan(len(values) + 1) + " "
    return connection.execute(sql + test + order, (*values, sphere))


# The days are walked one by one, so that of a day with ten thousand plans only index entries and `per_day` rows
# are read.
def _month(test: str) -> str:
    return (
        "WITH RECURSIVE days(day) AS "  # noqa: S608 - constants
        "(SELECT ?1 UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < ?2) "
        "SELECT d.day, (SELECT count(*) FROM outreach o WHERE o.due_on = d.day AND o.deleted IS NULL" + test + "), "
        "(SELECT count(*) FROM outreach o WHERE o.due_on = d.day AND "
        + _IS_OPEN
        + test
        + "), "
        + _ROW_COLUMNS
        + " FROM days d JOIN outreach o ON o.id IN (SELECT o.id FROM outreach o WHERE o.due_on = d.day "
        "AND o.deleted IS NULL" + test + " ORDER BY o.due_time, o.id LIMIT ?3)" + _GOAL + _BY_DAY
    )


_MONTH = _month("")
_MONTH_OF_SPHERE = _month(" AND " + of_plan(4))


def month(
    connection: apsw.Connection, first: str, last: str, per_day: int = 3, sphere: str = ""
) -> dict[str, DayPlans]:
    """The days from `first` to `last` that hold plans: counts and the first `per_day` rows, in one query."""
    days: dict[str, DayPlans] = {}
    sql, values = (_MONTH_OF_SPHERE, (first, last, per_day, sphere)) if sphere else (_MONTH, (first, last, per_day))
    for day, total, still_open, *found in connection.execute(sql, values):
        before = days[day].rows if day in days else ()
        days[day] = DayPlans(total, still_open, (*before, _row(tuple(found))))
    return days


def days_of_contacts(connection: apsw.Connection, contact_ids: Collection[int], first: str, last: str) -> set[str]:
    """The days from `first` to `last` on which one of the contacts has a plan."""
    # The plans of some weeks are few, the contacts may be the whole book.
    sql = (
        "SELECT o.due_on, oc.contact_id FROM outreach o JOIN outreach_contact oc ON oc.outreach_id = o.id "
        "WHERE o.due_on BETWEEN ? AND ? AND o.deleted IS NULL"
    )
    wanted = frozenset(contact_ids)
    return {day for day, contact_id in connection.execute(sql, (first, last)) if contact_id in wanted}


def listing(connection: apsw.Connection, text: str = "") -> list[OutreachRow]:
    """All plans by day; with `text` those that hold each of its words, as a beginning.

    Looked for in who, why, goal, kind, channel and day.
    """
    found = (_row(row) for row in connection.execute(_ROWS + _BY_DAY))
    terms = [" " + term for term in search_terms(text)]
    return [row for row in found if _holds(row, terms)] if terms else list(found)


def load(connection: apsw.Connection, outreach_id: int) -> Outreach | None:
    """One plan whole; None where there is none or it is in the trash."""
    found = load_many(connection, [outreach_id])
    return found[0] if found else None


def load_many(connection: apsw.Connection, wanted_ids: Iterable[int]) -> list[Outreach]:
    """Plans whole, in the order asked for, without those that are gone."""
    wanted = list(wanted_ids)
    sql = (
        "SELECT o.id, (SELECT json_group_array(contact_id ORDER BY position, contact_id) "
        "FROM outreach_contact oc WHERE oc.outreach_id = o.id), o.goal_id, o.due_on, o.due_time, o.zone, o.kind, "
        "o.channel, o.template_id, o.reason_type, o.why, o.message, o.minutes, o.status, o.result, o.done_on, "
        "o.snoozed_from, o.repeat_rule, o.series, o.follows_id, o.chain_rule, o.cadence, o.created, o.changed "
        "FROM outreach o WHERE o.id IN (SELECT value FROM json_each(?)) AND o.deleted IS NULL"
    )
    found = {row[0]: _outreach(row) for row in connection.execute(sql, (json.dumps(wanted),))}
    return [found[outreach_id] for outreach_id in wanted if outreach_id in found]


def last_id(connection: apsw.Connection) -> int:
    """The highest id ever given."""
    row = connection.execute("SELECT seq FROM main.sqlite_sequence WHERE name = 'outreach'").fetchone()
    return int(row[0]) if row else 0


def _row(row: tuple[Any, ...]) -> OutreachRow:
    people = json.loads(str(row[11]))
    ids = tuple(contact_id for contact_id, _ in people)
    return OutreachRow._make((*row[:11], ids, tuple(name for _, name in people), row[12]))


def _outreach(row: tuple[Any, ...]) -> Outreach:
    outreach = Outreach(*row)
    outreach.contacts = json.loads(str(row[1]))
    outreach.kind = OutreachKind(outreach.kind)
    outreach.reason_type = ReasonType(outreach.reason_type)
    outreach.status = OutreachStatus(outreach.status)
    outreach.result = OutreachResult(outreach.result)
    outreach.cadence = bool(outreach.cadence)
    return outreach


def _holds(row: OutreachRow, terms: Sequence[str]) -> bool:
    text = " ".join((*row.contact_names, row.why, row.goal_what, row.kind, row.channel, row.due_on))
    words = " " + " ".join(search_tokens(text))
    return all(term in words for term in terms)
