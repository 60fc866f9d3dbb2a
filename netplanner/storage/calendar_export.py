"""What a calendar for other programs is made of, besides the plans: birthdays and activities of groups."""

from typing import NamedTuple

import apsw


class Birthday(NamedTuple):
    """`uid` is the contact's; `day` as stored, "1980-04-12" or "--04-12"."""

    uid: str
    name: str
    day: str
    changed: str


class Activity(NamedTuple):
    """An activity of a group; `at` is "14:30" or "", `created` and `changed` are the group's."""

    id: int
    kind: str
    day: str
    at: str
    zone: str
    place: str
    what: str
    status: str
    group: str
    created: str
    changed: str


def plan_ids(connection: apsw.Connection, since: str) -> list[int]:
    """The plans from the ISO day `since` on, without those that were skipped, by day."""
    sql = (
        "SELECT id FROM outreach WHERE due_on >= ? AND status <> 'skipped' AND deleted IS NULL "
        "ORDER BY due_on, due_time, id"
    )
    return [outreach_id for (outreach_id,) in connection.execute(sql, (since,))]


def birthdays(connection: apsw.Connection) -> list[Birthday]:
    rows = connection.execute(
        "SELECT uid, display_name, birthday, changed FROM contact WHERE birthday <> '' AND deleted IS NULL "
        "ORDER BY sort_key, id"
    )
    return [Birthday._make(row) for row in rows]


def activities(connection: apsw.Connection, since: str = "") -> list[Activity]:
    """The activities of the groups from an ISO day on, by day."""
    rows = connection.execute(
        "SELECT a.id, a.kind, a.planned_on, a.at_time, a.zone, a.place, a.what, a.status, g.name, g.created, g.changed "
        "FROM activity a JOIN network_group g ON g.id = a.group_id "
        "WHERE a.deleted IS NULL AND g.deleted IS NULL AND a.planned_on >= ? ORDER BY a.planned_on, a.at_time, a.id",
        (since,),
    )
    return [Activity._make(row) for row in rows]
