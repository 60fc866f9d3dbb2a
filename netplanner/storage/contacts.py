"""Reading contacts: ids in list order, pages of rows, one contact whole, search."""

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import isqrt
from typing import NamedTuple

import apsw

from netplanner.domain.contact import Contact, ContactRow, Photo
from netplanner.domain.search_query import Condition
from netplanner.domain.text import search_terms, sort_key
from netplanner.domain.words import Basis, Relation, Sphere, Tie
from netplanner.storage import contact_parts
from netplanner.storage.locale import locale_of
from netplanner.storage.received import WAITS_FOR_ANSWER

_ROW_COLUMNS = (
    "c.id, c.display_name, c.organization, c.title, c.tie, c.last_contact_on, c.next_due_on, c.do_not_contact, "
    "EXISTS (SELECT 1 FROM photo p WHERE p.contact_id = c.id), "
    "(SELECT group_concat(k.goal_id) FROM candidate k JOIN goal g ON g.id = k.goal_id "
    "WHERE k.contact_id = c.id AND g.deleted IS NULL AND g.state IN ('draft', 'active', 'paused'))"
)
_PAGE = 500
_HAS_WORDS = "c.id IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ?)"
_HAS_TAG = "c.id IN (SELECT contact_id FROM contact_tag WHERE tag_id = ?)"
_IS_ONE_OF = "c.id IN (SELECT value FROM json_each(?))"
_ORDERS = {
    "name": "c.sort_key, c.id",
    "last_contact": "c.last_contact_on IS NULL, c.last_contact_on DESC, c.sort_key, c.id",
    "overdue": "c.next_due_on IS NULL, c.next_due_on, c.sort_key, c.id",
    "recent": "c.id DESC",
}
# The same orders as a chain of parts that an index gives without sorting all: (index, condition, order).
_WALKS = {
    "name": (("contact_by_name", "1", "c.sort_key, c.id"),),
    "last_contact": (
        ("contact_by_last_contact", "c.last_contact_on IS NOT NULL", "c.last_contact_on DESC, c.sort_key, c.id"),
        ("contact_by_name", "c.last_contact_on IS NULL", "c.sort_key, c.id"),
    ),
    "overdue": (
        ("contact_by_due", "c.next_due_on IS NOT NULL", "c.next_due_on, c.sort_key, c.id"),
        ("contact_by_name", "c.next_due_on IS NULL", "c.sort_key, c.id"),
    ),
    "recent": (("", "1", "c.id DESC"),),
}


@dataclass(frozen=True, slots=True)
class ContactFilter:
    """What a contact list shows. `text` is searched over all fields, each word as a beginning.

    `ties` with "" for the undecided; `tags` are ids, all of which must be there; `only` restricts to a set of ids
    (those who serve a goal, those just imported); `to_answer` to those whose invitation waits for an answer;
    `conditions` to those who fulfil them, counted from `today`, an ISO day.
    `order`: name, last_contact, overdue or recent.
    """

    text: str = ""
    ties: frozenset[str] = frozenset()
    tags: frozenset[int] = frozenset()
    only: frozenset[int] | None = None
    to_answer: bool = False
    conditions: tuple[Condition, ...] = ()
    today: str = ""
    order: str = "name"


def ids(connection: apsw.Connection, wanted: ContactFilter = ContactFilter()) -> "array[int]":
    """All ids that pass the filter, in list order."""
    sql, values = _select("c.id", wanted)
    return array("q", (row[0] for row in connection.execute(sql, values)))


def all_ids(connection: apsw.Connection) -> "array[int]":
    """The ids of everybody, those in the trash too, ascending."""
    return array("q", (row[0] for row in connection.execute("SELECT id FROM contact ORDER BY id")))


def first_ids(connection: apsw.Connection, wanted: ContactFilter, limit: int = 100) -> "array[int]":
    """The first `limit` of `ids`, much sooner than all of them.

    Few hits are looked up and sorted. Many are met soon by walking the list in order and testing each row's words.
    In between, the walk asks a set of the hits, which an index answers without the rows.
    """
    # Looking up h hits costs h, walking until `limit` are met limit · n / h rows: about equal at √(limit · n).
    equal = isqrt(limit * last_id(connection))
    # A tie leaves out some of those who are met: the walk by words is longer then.
    few, many = equal // 3, int(equal * (3 if wanted.ties else 1.5))
    sets = _sets(connection, wanted, many)
    is_sorted = bool(sets) and sets[0].size <= few
    conditions, values = _conditions(replace(wanted, text="", tags=frozenset(), only=None))
    for place, part in enumerate(sets):
        drives = is_sorted and place == 0
        conditions += [("" if drives or part.size > many else "+") + (part.test if part.size > many else part.member)]
        values.append(part.value)
    walk = (("", "1", _ORDERS[wanted.order]),) if is_sorted else _WALKS[wanted.order]
    found = array("q")
    for index, condition, order in walk:
        sql = "SELECT c.id FROM contact c " + ("INDEXED BY " + index if index else "NOT INDEXED")  # noqa: S608 - constants
        sql += " WHERE " + " AND ".join((*conditions, condition)) + " ORDER BY " + order + " LIMIT ?"
        found.extend(row[0] for row in connection.execute(sql, (*values, limit - len(found))))
        if len(found) >= limit:
            break
    return found


def next_by_name(
    connection: apsw.Connection, wanted: ContactFilter, beginning: str, after: int | None = None
) -> int | None:
    """The id of the first contact that passes the filter and whose name begins so, in name order; None if none does.

    `after` an id goes on behind that contact and starts over at the end.
    """
    key = sort_key(beginning, locale_of(connection).language)
    if not key:
        return None
    conditions, values = _conditions(wanted)
    conditions.append("c.sort_key >= ? AND c.sort_key < ?")
    values += (key, key + "\U0010ffff")
    sql = "SELECT c.id FROM contact c WHERE " + " AND ".join(conditions)  # noqa: S608 - constants
    order = " ORDER BY c.sort_key, c.id LIMIT 1"
    if after is not None:
        behind = " AND (c.sort_key, c.id) > (SELECT sort_key, id FROM contact WHERE id = ?)"
        if row := connection.execute(sql + behind + order, (*values, after)).fetchone():
            return int(row[0])
    row = connection.execute(sql + order, values).fetchone()
    return int(row[0]) if row else None


def count(connection: apsw.Connection, wanted: ContactFilter = ContactFilter()) -> int:
    sql, values = _select("count(*)", wanted, ordered=False)
    return int(connection.execute(sql, values).fetchone()[0])


def rows(connection: apsw.Connection, wanted_ids: Sequence[int]) -> dict[int, ContactRow]:
    """List rows by id; ids that are no longer there are left out."""
    sql = "SELECT " + _ROW_COLUMNS + " FROM contact c WHERE c.id IN (SELECT value FROM json_each(?))"  # noqa: S608 - constants
    return {
        row[0]: ContactRow._make((*row[:8], bool(row[8]), tuple(map(int, row[9].split(","))) if row[9] else ()))
        for row in connection.execute(sql, (json.dumps(list(wanted_ids)),))
    }


def load(connection: apsw.Connection, contact_id: int) -> Contact | None:
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


def load_many(connection: apsw.Connection, wanted_ids: Iterable[int], *, trashed: bool = False) -> list[Contact]:
    """Contacts whole, in the order asked for, without those that are gone; with `trashed` those in the trash too."""
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
        found[row[0]] = _contact(row)
    contact_parts.read(connection, parameter, found)
    return [found[contact_id] for contact_id in wanted if contact_id in found]


def each(connection: apsw.Connection, wanted_ids: Sequence[int]) -> Iterator[Contact]:
    """As `load_many`, but however many are asked for, only a page of them is in memory."""
    for start in range(0, len(wanted_ids), _PAGE):
        yield from load_many(connection, wanted_ids[start : start + _PAGE])


def living(connection: apsw.Connection, wanted_ids: Iterable[int]) -> list[int]:
    """Those of `wanted_ids` who are there and not in the trash, ascending."""
    sql = "SELECT id FROM contact WHERE id IN (SELECT value FROM json_each(?)) AND deleted IS NULL ORDER BY id"
    return [contact_id for (contact_id,) in connection.execute(sql, (json.dumps(list(wanted_ids)),))]


def photo(connection: apsw.Connection, contact_id: int) -> Photo | None:
    row = connection.execute("SELECT data, media_type FROM photo WHERE contact_id = ?", (contact_id,)).fetchone()
    return Photo(*row) if row else None


def names(connection: apsw.Connection, wanted_ids: Iterable[int]) -> dict[int, str]:
    sql = "SELECT id, display_name FROM contact WHERE id IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(sql, (json.dumps(list(wanted_ids)),)).fetchall())


def tags(connection: apsw.Connection) -> list[tuple[int, str, int]]:
    """(id, name, number of contacts) of every tag in use, most used first."""
    return connection.execute(
        "SELECT t.id, t.name, count(*) FROM tag t JOIN contact_tag ct ON ct.tag_id = t.id "
        "JOIN contact c ON c.id = ct.contact_id WHERE c.deleted IS NULL GROUP BY t.id ORDER BY 3 DESC, t.folded"
    ).fetchall()


def last_id(connection: apsw.Connection) -> int:
    """The highest id ever given, so that a caller can tell whether an id was used and is gone."""
    row = connection.execute("SELECT seq FROM main.sqlite_sequence WHERE name = 'contact'").fetchone()
    return int(row[0]) if row else 0


def _match(terms: Sequence[str]) -> str | None:
    """The FTS5 expression: every term as a quoted prefix, all of them needed."""
    return " AND ".join('"' + term.replace('"', '""') + '"*' for term in terms) or None


class _Set(NamedTuple):
    """A part of the filter as a set of ids: how large, at most; its test as a set, and row by row."""

    size: int
    member: str
    test: str
    value: object


def _sets(connection: apsw.Connection, wanted: ContactFilter, enough: int) -> list[_Set]:
    """The words, tags and `only` of a filter, the smallest first; sizes are counted up to `enough` + 1."""
    sets: list[_Set] = []
    terms = search_terms(wanted.text)
    if (match := _match(terms)) is not None:
        sql = "SELECT count(*) FROM (SELECT 1 FROM contact_search WHERE contact_search MATCH ? LIMIT ?)"
        (size,) = connection.execute(sql, (match, enough + 1)).fetchone()
        if size <= enough:
            sets.append(_Set(size, _HAS_WORDS, "", match))
        else:
            # The stored search text begins each word after a space.
            sets += [_Set(size, "", "instr(' ' || c.search_text, ?) > 0", " " + term) for term in terms]
    for tag in wanted.tags:
        sql = "SELECT count(*) FROM (SELECT 1 FROM contact_tag WHERE tag_id = ? LIMIT ?)"
        (size,) = connection.execute(sql, (tag, enough + 1)).fetchone()
        one = "EXISTS (SELECT 1 FROM contact_tag WHERE contact_id = c.id AND tag_id = ?)"
        sets.append(_Set(size, _HAS_TAG, one, tag))
    if wanted.only is not None:
        sets.append(_Set(len(wanted.only), _IS_ONE_OF, "+" + _IS_ONE_OF, json.dumps(sorted(wanted.only))))
    return sorted(sets, key=lambda part: part.size)


def _select(columns: str, wanted: ContactFilter, *, ordered: bool = True) -> tuple[str, list[object]]:
    conditions, values = _conditions(wanted)
    sql = "SELECT " + columns + " FROM contact c WHERE " + " AND ".join(conditions)  # noqa: S608 - constants
    return sql + (" ORDER BY " + _ORDERS[wanted.order] if ordered else ""), values


def _conditions(wanted: ContactFilter) -> tuple[list[str], list[object]]:
    conditions = ["c.deleted IS NULL"]
    values: list[object] = []
    if (match := _match(search_terms(wanted.text))) is not None:
        conditions.append(_HAS_WORDS)
        values.append(match)
    if wanted.ties:
        conditions.append("c.tie IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(sorted(wanted.ties)))
    for tag in sorted(wanted.tags):
        conditions.append(_HAS_TAG)
        values.append(tag)
    if wanted.to_answer:
        conditions.append(WAITS_FOR_ANSWER)
    if wanted.only is not None:
        conditions.append(_IS_ONE_OF)
        values.append(json.dumps(sorted(wanted.only)))
    return conditions, values


def _contact(row: tuple[object, ...]) -> Contact:
    contact = Contact(*row[:20])  # type: ignore[arg-type]
    (
        tie, relation, sphere, country, met, met_on, channel, do_not_contact, source, basis, cadence, last, due,
        created, changed,
    ) = row[20:]  # fmt: skip
    contact.tie = Tie(tie)  # type: ignore[arg-type]
    contact.relation = Relation(relation)  # type: ignore[arg-type]
    contact.sphere = Sphere(sphere)  # type: ignore[arg-type]
    contact.basis = Basis(basis)  # type: ignore[arg-type]
    contact.country, contact.met, contact.preferred_channel = str(country), str(met), str(channel)
    contact.do_not_contact = frozenset(filter(None, str(do_not_contact).split(",")))
    contact.source, contact.created, contact.changed = str(source), str(created), str(changed)
    contact.met_on, contact.cadence_days = met_on, cadence  # type: ignore[assignment]
    contact.last_contact_on, contact.next_due_on = last, due  # type: ignore[assignment]
    return contact
