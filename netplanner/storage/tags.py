"""Tags as things of their own: read, renamed, joined, deleted."""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import apsw

from netplanner.domain.text import fold
from netplanner.storage import cadence_writes, contact_writes
from netplanner.storage.naming import follow
from netplanner.storage.rebuild import rebuild_many
from netplanner.storage.store import Step


class Tag(NamedTuple):
    id: int
    name: str


def load(connection: apsw.Connection, tag_id: int) -> Tag | None:
    row = connection.execute("SELECT id, name FROM tag WHERE id = ?", (tag_id,)).fetchone()
    return Tag._make(row) if row else None


def named(connection: apsw.Connection, name: str) -> Tag | None:
    """The tag of that name, however it is spelt."""
    row = connection.execute("SELECT id, name FROM tag WHERE folded = ?", (fold(name),)).fetchone()
    return Tag._make(row) if row else None


def people(connection: apsw.Connection, tag_ids: Iterable[int]) -> list[int]:
    """The ids of those who have any of the tags, those in the trash too, ascending."""
    sql = "SELECT DISTINCT contact_id FROM contact_tag WHERE tag_id IN (SELECT value FROM json_each(?)) ORDER BY 1"
    return [row[0] for row in connection.execute(sql, (json.dumps(list(tag_ids)),))]


def rename(step: Step, tag: Tag, name: str) -> None:
    """Gives a tag a name that no other has; people are found by it, goals that look for it do so under it."""
    owners = people(step.connection, [tag.id])
    step.connection.execute("UPDATE tag SET name = ?, folded = ? WHERE id = ?", (name, fold(name), tag.id))
    follow(step, "tag", tag.name, name)
    _touch(step, owners)


def join(step: Step, tags: Sequence[Tag], into: Tag) -> None:
    """Gives everybody who has one of `tags` the tag `into` in its place; `tags` are gone then."""
    owners = people(step.connection, [tag.id for tag in tags])
    for tag in tags:
        step.connection.execute(
            "INSERT INTO contact_tag(contact_id, tag_id, position) "
            "SELECT contact_id, ?, position FROM contact_tag WHERE tag_id = ? ON CONFLICT DO NOTHING",
            (into.id, tag.id),
        )
        _remove(step, tag)
        follow(step, "tag", tag.name, into.name)
    _touch(step, owners)


def delete(step: Step, tags: Sequence[Tag]) -> None:
    """Takes tags from everybody and away."""
    owners = people(step.connection, [tag.id for tag in tags])
    for tag in tags:
        _remove(step, tag)
        step.connection.execute("DELETE FROM cadence WHERE scope = 'tag' AND key = ?", (tag.name,))
    _touch(step, owners)


def take_from(step: Step, tag: Tag, ids: Iterable[int]) -> list[int]:
    """Takes a tag from some people; returns the ids of those who had it. The tag itself stays."""
    wanted = set(ids)
    owners = [owner for owner in people(step.connection, [tag.id]) if owner in wanted]
    step.connection.execute(
        "DELETE FROM contact_tag WHERE tag_id = ? AND contact_id IN (SELECT value FROM json_each(?))",
        (tag.id, json.dumps(owners)),
    )
    _touch(step, owners)
    return owners


def _remove(step: Step, tag: Tag) -> None:
    step.connection.execute("DELETE FROM contact_tag WHERE tag_id = ?", (tag.id,))
    step.connection.execute("DELETE FROM tag WHERE id = ?", (tag.id,))


def _touch(step: Step, owners: Sequence[int]) -> None:
    rebuild_many(step, owners)
    if owners:
        contact_writes.set_columns(step, owners)
        cadence_writes.set_due(step, owners)
    step.touched.lists = True
