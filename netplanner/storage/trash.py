"""What was deleted and is kept for a while, people, goals, plans and groups: to look at, take back, remove for good."""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import apsw

from netplanner.storage import contact_writes, goal_writes, group_writes, outreach_writes
from netplanner.storage.store import Step


class TrashItem(NamedTuple):
    """`kind` is contact, goal, outreach or group; `deleted` the UTC instant; `detail` the organisation of a person, the
    kind of a goal, the kind of a plan with its day ("call 2026-11-24"), the platform of a group. The name of a plan is
    that of its people."""

    kind: str
    id: int
    name: str
    detail: str
    deleted: str


# Who was merged into another is not deleted: the old id goes on to answer with the one kept. Plans that went with their
# people come back with them.
_ITEMS = """
SELECT 'contact', c.id, c.display_name, c.organization, c.deleted FROM contact c
WHERE c.deleted IS NOT NULL AND c.merged_into IS NULL
UNION ALL
SELECT 'goal', g.id, g.what, g.kind, g.deleted FROM goal g WHERE g.deleted IS NOT NULL
UNION ALL
SELECT 'outreach', o.id, coalesce((SELECT group_concat(c.display_name, ', ') FROM outreach_contact oc
    JOIN contact c ON c.id = oc.contact_id WHERE oc.outreach_id = o.id), ''), o.kind || ' ' || o.due_on, o.deleted
FROM outreach o WHERE o.deleted IS NOT NULL AND NOT EXISTS (SELECT 1 FROM outreach_contact oc
    JOIN contact c ON c.id = oc.contact_id WHERE oc.outreach_id = o.id AND c.deleted = o.deleted)
UNION ALL
SELECT 'group', n.id, n.name, n.platform, n.deleted FROM network_group n WHERE n.deleted IS NOT NULL
ORDER BY 5 DESC, 1, 2
"""
_EXPIRED = """
SELECT 'contact', id FROM contact WHERE deleted < ?1 AND merged_into IS NULL
UNION ALL SELECT 'goal', id FROM goal WHERE deleted < ?1
UNION ALL SELECT 'outreach', id FROM outreach WHERE deleted < ?1
UNION ALL SELECT 'group', id FROM network_group WHERE deleted < ?1
"""
_WITH_MERGED = """
WITH RECURSIVE gone(id) AS (SELECT value FROM json_each(?)
    UNION SELECT c.id FROM contact c JOIN gone ON c.merged_into = gone.id) SELECT id FROM gone ORDER BY id
"""
_THEIR_PLANS = """
SELECT outreach_id FROM outreach_contact WHERE contact_id IN (SELECT value FROM json_each(?1))
EXCEPT SELECT outreach_id FROM outreach_contact WHERE contact_id NOT IN (SELECT value FROM json_each(?1))
"""
_PLANS_WITHOUT_PEOPLE = """
SELECT DISTINCT o.id FROM outreach_contact oc JOIN outreach o ON o.id = oc.outreach_id
WHERE oc.contact_id IN (SELECT value FROM json_each(?)) AND o.deleted IS NULL AND NOT EXISTS (
    SELECT 1 FROM outreach_contact other JOIN contact c ON c.id = other.contact_id
    WHERE other.outreach_id = o.id AND c.deleted IS NULL)
"""
_PLANS_THAT_WENT_ALONG = """
SELECT DISTINCT o.id FROM outreach_contact oc JOIN outreach o ON o.id = oc.outreach_id
JOIN contact c ON c.id = oc.contact_id
WHERE oc.contact_id IN (SELECT value FROM json_each(?)) AND o.deleted = c.deleted
"""
_TABLES = {"contact": "contact", "goal": "goal", "outreach": "outreach", "group": "network_group"}


def items(connection: apsw.Connection) -> list[TrashItem]:
    """All that is in the trash, what was deleted last first."""
    return [TrashItem(*row) for row in connection.execute(_ITEMS)]


def expired(connection: apsw.Connection, before: str) -> list[tuple[str, int]]:
    """(kind, id) of what was deleted before an instant; it reads whole tables, so it belongs beside the window."""
    return connection.execute(_EXPIRED, (before,)).fetchall()


def trashed_among(connection: apsw.Connection, kind: str, ids: Iterable[int]) -> list[int]:
    """Those of `ids` that are in the trash, ascending."""
    merged = " AND merged_into IS NULL" if kind == "contact" else ""
    among = " WHERE id IN (SELECT value FROM json_each(?)) AND deleted IS NOT NULL"
    sql = "SELECT id FROM " + _TABLES[kind] + among + merged + " ORDER BY id"  # noqa: S608 - constants
    return [row[0] for row in connection.execute(sql, (json.dumps(list(ids)),))]


def put_people(step: Step, ids: Iterable[int]) -> list[int]:
    """Puts people into the trash with the plans that are about nobody else; returns who was not there before."""
    gone = contact_writes.mark_deleted(step, ids)
    plans = [row[0] for row in step.connection.execute(_PLANS_WITHOUT_PEOPLE, (json.dumps(gone),))]
    if plans:
        outreach_writes.mark_deleted(step, plans)
    return gone


def put_back(step: Step, kind: str, ids: Sequence[int]) -> None:
    """Takes things out of the trash, as they were; people with the plans that went with them."""
    if kind == "contact":
        plans = [row[0] for row in step.connection.execute(_PLANS_THAT_WENT_ALONG, (json.dumps(list(ids)),))]
        if plans:
            put_back(step, "outreach", plans)
        contact_writes.set_columns(step, ids, deleted=None)
    elif kind == "goal":
        goal_writes.set_columns(step, ids, deleted=None)
        goal_writes.touch_people(step, ids)
    elif kind == "group":
        group_writes.set_deleted(step, ids, None)
    else:
        outreach_writes.set_columns(step, ids, deleted=None)
    step.touched.lists = True


def remove(step: Step, kind: str, ids: Sequence[int]) -> None:
    """Removes rows with all that belongs to them alone (sqlite.org/foreignkeys.html, 4.3), people with those who were
    merged into them and with the plans that were about nobody else."""
    if kind == "contact":
        ids = [row[0] for row in step.connection.execute(_WITH_MERGED, (json.dumps(list(ids)),))]
        remove(step, "outreach", [row[0] for row in step.connection.execute(_THEIR_PLANS, (json.dumps(ids),))])
    sql = "DELETE FROM " + _TABLES[kind] + " WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608 - constants
    step.connection.execute(sql, (json.dumps(list(ids)),))
    if noun := {"contact": "contacts", "goal": "goals", "outreach": "outreach"}.get(kind):
        step.touched.touch(**{noun: ids})
    step.touched.lists = True
