"""Reading what plans lead to: those that repeat one another, that follow one another, that wait for an answer."""

import json
from collections.abc import Iterable

import apsw


def open_of_series(connection: apsw.Connection, series: Iterable[str]) -> list[int]:
    """The open plans of the series, by day."""
    sql = (
        "SELECT id FROM outreach WHERE series IN (SELECT value FROM json_each(?)) AND series <> '' "
        "AND status IN ('planned', 'waiting') AND deleted IS NULL ORDER BY due_on, id"
    )
    return [row[0] for row in connection.execute(sql, (json.dumps(sorted(set(series))),))]


def series_of(connection: apsw.Connection, ids: Iterable[int]) -> dict[int, str]:
    """The series of those of the plans that repeat."""
    sql = "SELECT id, series FROM outreach WHERE id IN (SELECT value FROM json_each(?)) AND series <> ''"
    return dict(connection.execute(sql, (json.dumps(list(ids)),)).fetchall())


def untouched_followers(connection: apsw.Connection, ids: Iterable[int]) -> list[int]:
    """The plans that came of others and are as they were made: still to be done, and changed by nobody.

    Of a series the open one counts in any case, since no series has two.
    """
    sql = (
        "SELECT f.id FROM outreach f JOIN outreach o ON o.id = f.follows_id "
        "WHERE f.follows_id IN (SELECT value FROM json_each(?)) AND f.status = 'planned' AND f.deleted IS NULL "
        "AND (f.changed = f.created OR (f.series <> '' AND f.series = o.series)) ORDER BY f.id"
    )
    return [row[0] for row in connection.execute(sql, (json.dumps(list(ids)),))]


def sent_days(connection: apsw.Connection, ids: Iterable[int]) -> dict[int, str]:
    """The day on which each plan that was sent went out."""
    sql = (
        "SELECT outreach_id, min(happened_on) FROM interaction "
        "WHERE outreach_id IN (SELECT value FROM json_each(?)) AND direction = 'out' GROUP BY outreach_id"
    )
    return dict(connection.execute(sql, (json.dumps(list(ids)),)).fetchall())


def answers(connection: apsw.Connection, ids: Iterable[int]) -> dict[int, tuple[str, str]]:
    """How plans that wait were answered otherwise: the result and the day.

    The answer to an invitation may be in the book already; whoever was in touch after the day it went out has replied.
    """
    wanted = json.dumps(list(ids))
    sql = (
        "SELECT oc.outreach_id, max(c.last_contact_on) FROM outreach_contact oc JOIN contact c ON c.id = oc.contact_id "
        "WHERE oc.outreach_id IN (SELECT value FROM json_each(?)) AND c.last_contact_on > "
        "(SELECT min(i.happened_on) FROM interaction i WHERE i.outreach_id = oc.outreach_id AND i.direction = 'out') "
        "GROUP BY oc.outreach_id"
    )
    found = {plan: ("replied", day) for plan, day in connection.execute(sql, (wanted,))}
    told = (
        "SELECT outreach_id, state, answered_on FROM invitation WHERE outreach_id IN (SELECT value FROM json_each(?)) "
        "AND state IN ('accepted', 'declined') AND answered_on IS NOT NULL"
    )
    return found | {plan: (state, day) for plan, state, day in connection.execute(told, (wanted,))}


def no_longer_waiting(connection: apsw.Connection, today: str) -> list[int]:
    """The plans whose days of waiting for an answer are over, and that say what follows."""
    sql = (
        "SELECT id FROM outreach WHERE due_on <= ? AND status = 'waiting' AND chain_rule <> '' AND deleted IS NULL "
        "ORDER BY due_on, id"
    )
    return [row[0] for row in connection.execute(sql, (today,))]


def past_by_date(connection: apsw.Connection, today: str) -> list[int]:
    """The plans that come again by date, not done yet, and of a day before `today`."""
    sql = (
        "SELECT id FROM outreach WHERE due_on < ? AND status = 'planned' AND repeat_rule <> '' "
        "AND repeat_rule LIKE 'every %' AND deleted IS NULL ORDER BY due_on, id"
    )
    return [row[0] for row in connection.execute(sql, (today,))]


def others_open(connection: apsw.Connection, contact_id: int, without: int) -> bool:
    """Whether anything but the plan `without` is planned or waited for with a person."""
    sql = (
        "SELECT EXISTS (SELECT 1 FROM outreach_contact oc JOIN outreach o ON o.id = oc.outreach_id "
        "WHERE oc.contact_id = ? AND o.id <> ? AND o.status IN ('planned', 'waiting') AND o.deleted IS NULL)"
    )
    return bool(connection.execute(sql, (contact_id, without)).fetchone()[0])
