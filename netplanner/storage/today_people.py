"""Whom a day asks for without a plan: who has a birthday, who came to a seminar, who wasn't heard of for too long."""

import json
from collections.abc import Callable, Collection
from contextlib import closing
from datetime import date, timedelta
from itertools import islice
from typing import Any, NamedTuple

import apsw

from netplanner.domain.birthday import age_on, next_birthday
from netplanner.domain.cadence import Period, Scope, lateness, overdue
from netplanner.domain.goal_rules import parse_day
from netplanner.storage import cadence
from netplanner.storage.today_lines import BirthdayLine, FollowUpLine, Section, TouchLine

# How far ahead birthdays are told.
BIRTHDAY_DAYS = 7
# A guest of a seminar should hear of the user in so many days; one who didn't is kept in mind for so many.
FOLLOW_UP_DAYS, FOLLOW_UP_KEPT = 7, 30
# Attendance of those who were there.
CAME = "came"
# More people who are due aren't counted.
MOST_COUNTED = 200

# Whom one may turn to today: ?1 is the day, ?2 a sphere, "" for all.
_REACHABLE = (
    "c.deleted IS NULL AND (?2 = '' OR c.sphere IN (?2, 'both')) AND coalesce(c.snoozed_until, '') <= ?1 "
    "AND ',' || c.do_not_contact || ',' NOT LIKE '%,all,%' "
)
# Who was turned to today has had their turn, answered or not.
_NOT_TOUCHED = (
    "AND NOT EXISTS (SELECT 1 FROM interaction i WHERE i.contact_id = c.id AND i.happened_on = ?1 "
    "AND i.direction <> 'in') "
)
_NOTHING_OPEN = (
    "AND NOT EXISTS (SELECT 1 FROM outreach_contact oc JOIN outreach o ON o.id = oc.outreach_id "
    "WHERE oc.contact_id = c.id AND o.status IN ('planned', 'waiting') AND o.deleted IS NULL) "
)
# Read by the index on month and day.
_BIRTHDAYS = (
    "SELECT c.id, c.display_name, c.tie, c.birthday FROM contact c WHERE c.birthday <> '' "  # noqa: S608 - constants
    "AND substr(c.birthday, -5) IN (SELECT value FROM json_each(?3)) AND " + _REACHABLE + "ORDER BY "
    "CASE c.tie WHEN 'close' THEN 0 WHEN 'good' THEN 1 WHEN 'acquaintance' THEN 2 ELSE 3 END, c.sort_key, c.id"
)
_OPEN_PLANS = (
    "SELECT oc.contact_id, min(o.id) FROM outreach_contact oc JOIN outreach o ON o.id = oc.outreach_id "
    "WHERE oc.contact_id IN (SELECT value FROM json_each(?)) AND o.status IN ('planned', 'waiting') "
    "AND o.deleted IS NULL GROUP BY oc.contact_id"
)
# Who came, from ?3 until yesterday, and was neither written to nor heard of since; the latest event of each.
_FOLLOW_UPS = (
    "WITH came(contact_id, activity_id, seminar_id, what, goal_id, held_on) AS MATERIALIZED ("  # noqa: S608 - constants
    "SELECT t.contact_id, a.id, NULL, coalesce(nullif(a.what, ''), g.name), g.goal_id, a.planned_on FROM activity a "
    "JOIN network_group g ON g.id = a.group_id JOIN attendance t ON t.activity_id = a.id "
    "WHERE a.deleted IS NULL AND g.deleted IS NULL AND a.planned_on >= ?3 AND a.planned_on < ?1 AND t.status = ?4 "
    "UNION ALL SELECT oc.contact_id, NULL, o.id, o.why, o.goal_id, o.done_on FROM outreach o "
    "JOIN outreach_contact oc ON oc.outreach_id = o.id WHERE o.deleted IS NULL AND o.kind = 'seminar' "
    "AND o.status = 'done' AND o.result IN ('', 'met') AND o.done_on >= ?3 AND o.done_on < ?1) "
    "SELECT c.id, c.display_name, c.tie, e.activity_id, e.seminar_id, e.what, e.goal_id, max(e.held_on) "
    "FROM came e CROSS JOIN contact c ON c.id = e.contact_id WHERE " + _REACHABLE + _NOTHING_OPEN + "AND NOT EXISTS "
    "(SELECT 1 FROM interaction i WHERE i.contact_id = c.id AND (i.happened_on > e.held_on "
    "OR (i.happened_on = e.held_on AND i.kind NOT IN ('seminar', 'meeting')))) "
    "GROUP BY c.id ORDER BY max(e.held_on), c.sort_key, c.id"
)
# Somebody whose rhythm has run out, as one open thing: no plan, no seminar, no birthday beside it.
_DUE = (
    "FROM contact c INDEXED BY contact_by_rhythm WHERE c.next_due_on IS NOT NULL AND c.next_due_on <= ?1 "  # noqa: S608 - constants
    "AND c.last_contact_on < c.next_due_on AND c.kind <> 'org' AND "
    + _REACHABLE
    + _NOTHING_OPEN
    + _NOT_TOUCHED
    + "AND c.id NOT IN (SELECT value FROM json_each(?3)) "
)
# The days of a rhythm as the index on it holds them.
_DAYS = "CAST(julianday({c}next_due_on) - julianday({c}last_contact_on) AS INTEGER)"
_INDEXED = " FROM contact WHERE deleted IS NULL AND next_due_on IS NOT NULL"
_RHYTHMS = (
    "WITH RECURSIVE rhythm(days) AS (SELECT min(" + _DAYS.format(c="") + ")" + _INDEXED + " UNION ALL "  # noqa: S608
    "SELECT (SELECT min(" + _DAYS.format(c="") + ")" + _INDEXED + " AND " + _DAYS.format(c="") + " > rhythm.days) "
    "FROM rhythm WHERE rhythm.days IS NOT NULL) SELECT days FROM rhythm WHERE days > 0"
)
_DUE_OF_RHYTHM = (
    "SELECT c.id, c.display_name, c.title, c.organization, c.tie, c.country, c.last_contact_on "
    + _DUE
    + "AND "
    + _DAYS.format(c="c.")
    + " = ?4 ORDER BY c.next_due_on, c.id"
)


class _Due(NamedTuple):
    """Somebody whose rhythm of so many days has run out."""

    late: float
    last: date
    days: int
    row: tuple[Any, ...]


def birthdays(connection: apsw.Connection, today: date, sphere: str, limit: int) -> Section[BirthdayLine]:
    """Birthdays of today and the next seven days, by day and tie; one of 29 February is on 1 March in other years.

    Who was turned to on the day itself has been wished well.
    """
    ahead = [today + timedelta(days=number) for number in range(BIRTHDAY_DAYS + 1)]
    wanted = {day.isoformat()[5:] for day in ahead}
    if "03-01" in wanted:
        wanted.add("02-29")
    greeted = touched(connection, today)
    lines = []
    for contact_id, name, tie, stored in connection.execute(
        _BIRTHDAYS, (today.isoformat(), sphere, json.dumps(sorted(wanted)))
    ):
        on = next_birthday(stored, today)
        if on is not None and on <= ahead[-1] and not (on == today and contact_id in greeted):
            age = age_on(stored, on)
            lines.append(BirthdayLine(contact_id, name, tie, on, (on - today).days, age or None, None))
    lines.sort(key=lambda line: line.days)
    shown = lines[:limit]
    plans = dict(connection.execute(_OPEN_PLANS, (json.dumps([line.contact_id for line in shown]),)).fetchall())
    return Section(tuple(line._replace(outreach_id=plans.get(line.contact_id)) for line in shown), len(lines))


def follow_ups(connection: apsw.Connection, today: date, sphere: str, limit: int) -> Section[FollowUpLine]:
    """Those who came to a seminar and wait for a word since, the longest waiting first."""
    first = (today - timedelta(days=FOLLOW_UP_KEPT)).isoformat()
    lines = []
    for contact_id, name, tie, activity_id, seminar_id, what, goal_id, held_on in connection.execute(
        _FOLLOW_UPS, (today.isoformat(), sphere, first, CAME)
    ):
        on = parse_day(held_on)
        if on is not None:
            days = (today - on).days
            late = days > FOLLOW_UP_DAYS
            lines.append(FollowUpLine(contact_id, name, tie, activity_id, seminar_id, what, goal_id, on, days, late))
    return Section(tuple(lines[:limit]), len(lines))


def keep_in_touch(
    connection: apsw.Connection,
    today: date,
    sphere: str,
    limit: int,
    *,
    without: Collection[int] = (),
    is_free: Callable[[str], bool] = lambda country: True,
) -> tuple[TouchLine, ...]:
    """Those whose rhythm has run out, the longest overdue as a part of it first; at most `limit`.

    Left out are those of `without`, those in whose country `is_free` says no, who are put off, who want no contact or
    with whom something is open.
    """
    due: list[_Due] = []
    excluded = json.dumps(sorted(without))
    for (days,) in connection.execute(_RHYTHMS).fetchall():
        # Within a rhythm who was due first is the longest overdue: no more than these can be among the first.
        # An answer left half read would hold the book as it was for every later reading: it is closed.
        with closing(connection.execute(_DUE_OF_RHYTHM, (today.isoformat(), sphere, excluded, days))) as rows:
            due += islice((_due(row, today, days) for row in rows if is_free(row[5])), limit)
    due = sorted(due, key=lambda one: (-one.late, one.last, one.row[0]))[:limit]
    whose = cadence.periods(connection, [one.row[0] for one in due])
    return tuple(_touch(one, today, whose.get(one.row[0])) for one in due)


def count_due(connection: apsw.Connection, today: date, sphere: str, without: Collection[int]) -> int:
    """How many people `keep_in_touch` could name, counted up to `MOST_COUNTED`."""
    sql = "SELECT count(*) FROM (SELECT 1 " + _DUE + "LIMIT ?4)"  # noqa: S608 - constants
    values = (today.isoformat(), sphere, json.dumps(sorted(without)), MOST_COUNTED)
    return int(connection.execute(sql, values).get)


def touched(connection: apsw.Connection, today: date) -> set[int]:
    """Those the user turned to today, answered or not."""
    sql = "SELECT DISTINCT contact_id FROM interaction WHERE happened_on = ? AND direction <> 'in'"
    return {row[0] for row in connection.execute(sql, (today.isoformat(),))}


def _due(row: tuple[Any, ...], today: date, days: int) -> _Due:
    last = date.fromisoformat(row[-1])
    return _Due(overdue((today - last).days, days), last, days, row)


def _touch(one: _Due, today: date, whose: Period | None) -> TouchLine:
    scope, key = (whose.scope, whose.key) if whose is not None else (Scope.TIE, one.row[4])
    contact_id, name, title, organization, tie, country, _ = one.row
    days = (today - one.last).days
    return TouchLine(
        contact_id, name, title, organization, tie, country, one.last, days, one.days, scope, key, one.late,
        lateness(one.late),
    )  # fmt: skip
