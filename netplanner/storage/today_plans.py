"""What of the plan a day asks for: what is due, overdue, and waits for an answer."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import apsw

from netplanner.domain.goal_rules import parse_day
from netplanner.domain.words import OutreachKind
from netplanner.storage import outreach
from netplanner.storage.spheres import of_plan
from netplanner.storage.today_lines import PlanLine, Section, WaitingLine

# The index on open plans holds those that wait too.
_PLANNED = (
    "FROM outreach o INDEXED BY outreach_open WHERE o.deleted IS NULL AND o.status IN ('planned', 'waiting') "
    "AND o.status = 'planned' AND "
)
# ?2 is a sphere, "" for all.
_OF_SPHERE = " AND (?2 = '' OR " + of_plan(2) + ") "
_DUE = _PLANNED + "o.due_on = ?1" + _OF_SPHERE
_OVERDUE = _PLANNED + "o.due_on < ?1" + _OF_SPHERE
_WAITING = "FROM outreach o WHERE o.deleted IS NULL AND o.status = 'waiting' AND (?1 = '' OR " + of_plan(1) + ") "
# One that was set to wait by another hand than ours is reckoned from its day.
_LONGEST_WAITING = (
    "SELECT o.id, coalesce((SELECT min(i.happened_on) FROM interaction i WHERE i.outreach_id = o.id "  # noqa: S608 - constants
    "AND i.direction = 'out'), o.due_on) AS since " + _WAITING + "ORDER BY since, o.id LIMIT ?2"
)
# Both have an index of their own.
_OPEN_BEFORE = (
    "SELECT (SELECT count(*) FROM outreach WHERE deleted IS NULL AND status IN ('planned', 'waiting') AND due_on < ?1) "
    "- (SELECT count(*) FROM outreach WHERE deleted IS NULL AND status = 'waiting' AND due_on < ?1)"
)
# What a plan that waits is for already isn't told twice.
_INVITED = (
    "FROM invitation i JOIN contact c ON c.id = i.contact_id AND c.deleted IS NULL "
    "LEFT JOIN goal g ON g.id = i.goal_id AND g.deleted IS NULL "
    "WHERE i.direction = 'out' AND i.state = 'pending' AND i.sent_on IS NOT NULL "
    "AND (?1 = '' OR c.sphere IN (?1, 'both')) AND NOT EXISTS (SELECT 1 FROM outreach o "
    "WHERE o.id = i.outreach_id AND o.status IN ('planned', 'waiting') AND o.deleted IS NULL) "
)
_INVITED_LINES = (
    "SELECT c.id, c.display_name, i.outreach_id, i.id, i.platform, i.text, g.id, coalesce(g.what, ''), "
    "coalesce(g.colour, 0), i.sent_on " + _INVITED + "ORDER BY i.sent_on, i.id LIMIT ?2"
)


def due(connection: apsw.Connection, today: date, sphere: str, limit: int) -> Section[PlanLine]:
    """Today's plans yet to be done, by time."""
    values = (today.isoformat(), sphere)
    ids = _ids(connection, "SELECT o.id " + _DUE + "ORDER BY o.due_time, o.id LIMIT ?3", (*values, limit))
    total = len(ids) if len(ids) < limit else int(connection.execute("SELECT count(*) " + _DUE, values).get)
    return Section(_lines(connection, ids, today), total)


def overdue(connection: apsw.Connection, today: date, sphere: str, limit: int) -> Section[PlanLine]:
    """Plans of earlier days that weren't done, the oldest first."""
    values = (today.isoformat(), sphere)
    ids = _ids(connection, "SELECT o.id " + _OVERDUE + "ORDER BY o.due_on, o.due_time, o.id LIMIT ?3", (*values, limit))
    if len(ids) < limit:
        total = len(ids)
    elif sphere:
        total = int(connection.execute("SELECT count(*) " + _OVERDUE, values).get)
    else:
        total = count_overdue(connection, today)
    return Section(_lines(connection, ids, today), total)


def count_overdue(connection: apsw.Connection, today: date) -> int:
    """How many plans of earlier days weren't done, of either sphere."""
    return int(connection.execute(_OPEN_BEFORE, (today.isoformat(),)).get)


def count_due(connection: apsw.Connection, today: date) -> int:
    """How many plans of today are yet to be done, of either sphere."""
    return int(connection.execute("SELECT count(*) " + _DUE, (today.isoformat(), "")).get)


def waiting(connection: apsw.Connection, today: date, sphere: str, limit: int) -> Section[WaitingLine]:
    """Plans that wait for an answer and invitations sent, the longest waiting first."""
    sent = dict(connection.execute(_LONGEST_WAITING, (sphere, limit)).fetchall())
    invited = connection.execute(_INVITED_LINES, (sphere, limit)).fetchall()
    lines = (*_waiting_plans(connection, sent, today), *(_invited(row, today) for row in invited))
    found = tuple(sorted(lines, key=lambda line: line.since)[:limit])
    if len(lines) < limit:
        return Section(found, len(found))
    counts = "SELECT (SELECT count(*) " + _WAITING + ") + (SELECT count(*) " + _INVITED + ")"
    return Section(found, int(connection.execute(counts, (sphere,)).get))


def _ids(connection: apsw.Connection, sql: str, values: tuple[object, ...]) -> list[int]:
    return [row[0] for row in connection.execute(sql, values)]


def _lines(connection: apsw.Connection, ids: list[int], today: date) -> tuple[PlanLine, ...]:
    found = outreach.rows_of(connection, ids)
    return tuple(PlanLine(found[one], _days(found[one].due_on, today)) for one in ids)


def _days(day: str, today: date) -> int:
    since = parse_day(day)
    return (today - since).days if since is not None else 0


def _waiting_plans(connection: apsw.Connection, sent: Mapping[int, str], today: date) -> list[WaitingLine]:
    """The plans, by the day on which each went out."""
    rows = outreach.rows_of(connection, list(sent))
    chains = _chains(connection, sent)
    lines = []
    for number, day in sent.items():
        row = rows[number]
        since = min(parse_day(day) or today, today)
        lines.append(
            WaitingLine(
                row.contacts, row.contact_names, number, None, row.kind, row.channel, row.why, row.goal_id,
                row.goal_what, row.goal_colour, since, (today - since).days, parse_day(row.due_on), chains[number],
            )
        )  # fmt: skip
    return lines


def _chains(connection: apsw.Connection, ids: Iterable[int]) -> dict[int, str]:
    sql = "SELECT id, chain_rule FROM outreach WHERE id IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(sql, (json.dumps(list(ids)),)).fetchall())


def _invited(row: tuple[Any, ...], today: date) -> WaitingLine:
    contact_id, name, outreach_id, number, platform, text, goal_id, goal_what, goal_colour, sent_on = row
    since = parse_day(sent_on) or today
    return WaitingLine(
        (contact_id,), (name,), outreach_id, number, str(OutreachKind.INVITE), platform, text, goal_id, goal_what,
        goal_colour, since, (today - since).days,
    )  # fmt: skip
