"""Reading contacts: pages of rows, one contact whole, and the names of `contact_search` to find them by."""

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import apsw

from netplanner.domain.contact_row import ContactRow
from netplanner.storage.contact_search import ContactFilter, count, first_ids, ids, last_id, next_by_name

if TYPE_CHECKING:
    from netplanner.domain.contact import Contact, Photo

__all__ = ("ContactFilter", "count", "first_ids", "ids", "last_id", "next_by_name")

_ROW_COLUMNS = (
    "c.id, c.display_name, c.organization, c.title, c.tie, c.last_contact_on, c.next_due_on, c.do_not_contact, "
    "EXISTS (SELECT 1 FROM photo p WHERE p.contact_id = c.id), "
    "(SELECT group_concat(k.goal_id) FROM candidate k JOIN goal g ON g.id = k.goal_id "
    "WHERE k.contact_id = c.id AND k.decision = '' AND g.deleted IS NULL AND g.state IN ('draft', 'active', 'paused'))"
)
_PAGE = 500


def all_ids(connection: apsw.Connection) -> "array[int]":
    """The ids of everybody, those in the trash too, ascending."""
    return array("q", (row[0] for row in connection.execute("SELECT id FROM contact ORDER BY id")))


def rows(connection: apsw.Connection, wanted_ids: Sequence[int]) -> dict[int, ContactRow]:
    """List rows by id; ids that are no longer there are left out."""
    sql = "SELECT " + _ROW_COLUMNS + " FROM contact c WHERE c.id IN (SELECT value FROM json_each(?))"  # noqa: S608 - constants
    return {
        row[0]: ContactRow._make((*row[:8], bool(row[8]), tuple(map(int, row[9].split(","))) if row[9] else ()))
        for row in connection.execute(sql, (json.dumps(list(wanted_ids)),))
    }


def load(connection: apsw.Connection, contact_id: int) -> "Contact | None":
    """One contact with all that belongs to it; None where there is none or it is in the trash.

    Who was merged into another answers as the other.
    """
    found = load_many(connection, [contact_id])
    if not found and (other := resolve(connection, contact_id)) != contact_id:
        found = load_many(connection, [other])
    return found[0] if found else None


def resolve(connection: apsw.Connection, contact_id: int) -> int:
    """The id of the one whom a person was merged into, and who was again merged, and so on; else the id itself."""
    row = connection.execute(
        "WITH RECURSIVE became(id, depth) AS (SELECT ?1, 0 UNION ALL SELECT c.merged_into, depth + 1 FROM became "
        "JOIN contact c ON c.id = became.id WHERE c.merged_into IS NOT NULL AND depth < 100) "
        "SELECT id FROM became ORDER BY depth DESC LIMIT 1",
        (contact_id,),
    ).fetchone()
    return int(row[0])


def load_many(connection: apsw.Connection, wanted_ids: Iterable[int], *, trashed: bool = False) -> "list[Contact]":
    """Contacts whole, in the order asked for, without those that are gone; with `trashed` those in the trash too."""
    # Lists are read before the first card is.
    from netplanner.storage import contact_parts

    wanted = list(wanted_ids)
    parameter = (json.dumps(wanted),)
    sql = (
        "SELECT id, uid, kind, fn, display_name, family, given, additional, prefix, suffix, nickname, organization, "
        "department, title, role, birthday, anniversary, gender, language, note, tie, relation, sphere, country, met, "
        "met_on, preferred_channel, do_not_contact, source, basis, cadence_days, last_contact_on, next_due_on, "
        "created, changed "
        "FROM contact WHERE id IN (SELECT value FROM json_each(?)) AND (deleted IS NULL OR ?)"
    )
    found: dict[int, Contact] = {}
    for row in connection.execute(sql, (*parameter, trashed)):
        found[row[0]] = contact_parts.contact_of(row)
    contact_parts.read(connection, parameter, found)
    return [found[contact_id] for contact_id in wanted if contact_id in found]


def each(connection: apsw.Connection, wanted_ids: Sequence[int]) -> "Iterator[Contact]":
    """As `load_many`, but however many are asked for, only a page of them is in memory."""
    for start in range(0, len(wanted_ids), _PAGE):
        yield from load_many(connection, wanted_ids[start : start + _PAGE])


def living(connection: apsw.Connection, wanted_ids: Iterable[int]) -> list[int]:
    """Those of `wanted_ids` who are there and not in the trash, ascending."""
    sql = "SELECT id FROM contact WHERE id IN (SELECT value FROM json_each(?)) AND deleted IS NULL ORDER BY id"
    return [contact_id for (contact_id,) in connection.execute(sql, (json.dumps(list(wanted_ids)),))]


def photo(connection: apsw.Connection, contact_id: int) -> "Photo | None":
    from netplanner.domain.contact import Photo

    row = connection.execute("SELECT data, media_type FROM photo WHERE contact_id = ?", (contact_id,)).fetchone()
    return Photo(*row) if row else None


def names(connection: apsw.Connection, wanted_ids: Iterable[int]) -> dict[int, str]:
    sql = "SELECT id, display_name FROM contact WHERE id IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(sql, (json.dumps(list(wanted_ids)),)).fetchall())


def tag_names(connection: apsw.Connection) -> list[str]:
    """The names of all tags in use, most used first; in milliseconds also where the book is large."""
    # Those in the trash count for the order alone: who is there is looked for only until one is found.
    rows = connection.execute(
        "SELECT t.name FROM tag t "
        "JOIN (SELECT tag_id, count(*) AS people FROM contact_tag GROUP BY tag_id) AS used ON used.tag_id = t.id "
        "WHERE EXISTS (SELECT 1 FROM contact_tag ct JOIN contact c ON c.id = ct.contact_id "
        "WHERE ct.tag_id = t.id AND c.deleted IS NULL) ORDER BY used.people DESC, t.folded"
    )
    return [name for (name,) in rows]
