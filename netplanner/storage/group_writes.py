"""Writing groups: who is in them and how they grow."""

import json
from collections.abc import Iterable

from netplanner.domain.group import Group
from netplanner.storage import cadence_writes
from netplanner.storage.store import Step


def insert(
    step: Step,
    *,
    name: str,
    platform: str = "",
    theme: str = "",
    area: str = "",
    my_role: str = "",
    goal_id: int | None = None,
    url: str = "",
    note: str = "",
) -> int:
    """Adds a group and returns its id. `area` holds codes joined by commas, `my_role` is member or moderator."""
    step.connection.execute(
        "INSERT INTO network_group(name, platform, theme, area, my_role, goal_id, url, note, created, changed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (name, platform, theme, area, my_role, goal_id, url, note, step.now, step.now),
    )
    step.touched.lists = True
    return step.connection.last_insert_rowid()


def write(step: Step, group: Group, members: Iterable[int]) -> None:
    """Writes a group anew under its id; `members` are those whose cards show it."""
    step.connection.execute(
        "UPDATE network_group SET name = ?, platform = ?, theme = ?, area = ?, my_role = ?, goal_id = ?, url = ?, "
        "note = ?, changed = ? WHERE id = ?",
        (
            group.name, group.platform, group.theme, group.area, group.my_role, group.goal_id, group.url, group.note,
            step.now, group.id,
        ),
    )  # fmt: skip
    step.touched.touch(contacts=members)
    step.touched.lists = True


def set_deleted(step: Step, ids: Iterable[int], deleted: str | None) -> None:
    """Moves groups to the trash, with their members, or takes them out of it where `deleted` is None."""
    chosen = json.dumps(list(ids))
    members = "SELECT DISTINCT contact_id FROM membership WHERE group_id IN (SELECT value FROM json_each(?))"
    people = [row[0] for row in step.connection.execute(members, (chosen,))]
    step.touched.touch(contacts=people)
    step.connection.execute(
        "UPDATE network_group SET deleted = ?1, changed = ?2 WHERE id IN (SELECT value FROM json_each(?3)) "
        "AND (deleted IS NULL) <> (?1 IS NULL)",
        (deleted, step.now, chosen),
    )
    step.touched.lists = True
    # Those of a group have its rhythm as long as it is there.
    cadence_writes.set_due(step, people)


def add_members(step: Step, group_id: int, contact_ids: Iterable[int], role: str = "") -> None:
    """Sets people on a group from today on; those who are in it stay as they are, those who had left are back."""
    ids = list(contact_ids)
    step.connection.executemany(
        "INSERT INTO membership(group_id, contact_id, role, since) VALUES (?, ?, ?, ?) "
        "ON CONFLICT(group_id, contact_id) DO UPDATE SET until = NULL, since = excluded.since, role = excluded.role "
        "WHERE until IS NOT NULL",
        [(group_id, contact_id, role, step.today.isoformat()) for contact_id in ids],
    )
    cadence_writes.set_due(step, ids)
    step.touched.touch(contacts=ids)
    step.touched.lists = True


def remove_members(step: Step, group_id: int, contact_ids: Iterable[int]) -> list[int]:
    """Takes people out of a group; returns who was in it."""
    gone = [
        row[0]
        for row in step.connection.execute(
            "DELETE FROM membership WHERE group_id = ? AND contact_id IN (SELECT value FROM json_each(?)) "
            "RETURNING contact_id",
            (group_id, json.dumps(list(contact_ids))),
        )
    ]
    cadence_writes.set_due(step, gone)
    step.touched.touch(contacts=gone)
    step.touched.lists = True
    return gone


def set_role(step: Step, group_id: int, contact_ids: Iterable[int], role: str) -> list[int]:
    """Gives members a role; returns those who had another."""
    changed = [
        row[0]
        for row in step.connection.execute(
            "UPDATE membership SET role = ?1 WHERE group_id = ?2 AND role <> ?1 "
            "AND contact_id IN (SELECT value FROM json_each(?3)) RETURNING contact_id",
            (role, group_id, json.dumps(list(contact_ids))),
        )
    ]
    step.touched.touch(contacts=changed)
    return changed


def count_members(step: Step, group_id: int, day: str, members: int) -> None:
    """Writes down how many members the group had on an ISO day."""
    step.connection.execute(
        "INSERT INTO member_count(group_id, counted_on, members) VALUES (?, ?, ?) "
        "ON CONFLICT(group_id, counted_on) DO UPDATE SET members = excluded.members",
        (group_id, day, members),
    )
