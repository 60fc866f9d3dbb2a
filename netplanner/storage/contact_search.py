"""Finding contacts: their ids in list order, by words and conditions.

Who holds each word as the beginning of a word comes first, then who holds one inside ("berg" in Lindberg). The first
are found by the index of words, at once; the others by reading, which is the worker's and can be given up.
"""

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import isqrt
from typing import TYPE_CHECKING, NamedTuple

import apsw

from netplanner.domain.progress import Progress
from netplanner.domain.search_query import Condition, parse
from netplanner.domain.text import search_terms, sort_key
from netplanner.storage.locale import locale_of
from netplanner.storage.received import WAITS_FOR_ANSWER
from netplanner.storage.spheres import OF_CONTACT
from netplanner.storage.stopping import Deadline, TimeUpError, stopping

if TYPE_CHECKING:
    from netplanner.storage.contact_conditions import Test

# A word shorter than this is found as a beginning alone.
SHORTEST_INSIDE = 3
# The letters of beginnings that the index of words has ready (the "prefix" of contact_search).
_READY_BEGINNINGS = 3
# Rows that are looked at for words that very many hold, at most.
_SOON = 2000
_HAS_WORDS = "c.id IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ?)"
_HAS_TAG = "c.id IN (SELECT contact_id FROM contact_tag WHERE tag_id = ?)"
_IS_ONE_OF = "c.id IN (SELECT value FROM json_each(?))"
# The stored search text begins each word after a space.
_BEGINS = "instr(' ' || c.search_text, ?) > 0"
_HOLDS = "instr(c.search_text, ?) > 0"
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
    """What a contact list shows. `text` holds words, searched over all fields.

    `ties` with "" for the undecided; `tags` are ids, all of which must be there; `only` restricts to a set of ids
    (those who serve a goal, those just imported); `sphere` to private or business people, with those who are both;
    `to_answer` to those whose invitation waits for an answer;
    `conditions` to those who fulfil them, counted from `today`, an ISO day.
    `order`: name, last_contact, overdue or recent.
    """

    text: str = ""
    ties: frozenset[str] = frozenset()
    tags: frozenset[int] = frozenset()
    only: frozenset[int] | None = None
    to_answer: bool = False
    sphere: str = ""
    conditions: tuple[Condition, ...] = ()
    today: str = ""
    order: str = "name"


def typed(text: str, today: date) -> ContactFilter:
    """The filter that a typed search stands for, its conditions counted from `today`."""
    query = parse(text)
    return ContactFilter(text=query.words, conditions=query.conditions, today=today.isoformat())


class First(NamedTuple):
    """The beginning of a list; `is_all` says that nobody comes after."""

    ids: "array[int]"
    is_all: bool


class Found(NamedTuple):
    """A list whole. The first `beginnings` hold each word as a beginning, the rest one of them inside a word."""

    ids: "array[int]"
    beginnings: int


def ids(
    connection: apsw.Connection, wanted: ContactFilter = ContactFilter(), *, progress: Progress | None = None
) -> "array[int]":
    """All ids that pass the filter, in list order. Raises Cancelled soon after `progress` does."""
    return found(connection, wanted, progress=progress).ids


def found(connection: apsw.Connection, wanted: ContactFilter, *, progress: Progress | None = None) -> Found:
    """As `ids`, parted by how the words were found."""
    # Both halves from one state of the book: nobody stands in both.
    with connection, stopping(connection, progress):
        halves = [
            array("q", (row[0] for row in connection.execute(*_select("c.id", wanted, tests=tests))))
            for tests in _halves(connection, wanted)
        ]
    beginnings = len(halves[0])
    for inside in halves[1:]:
        halves[0].extend(inside)
    return Found(halves[0], beginnings)


def count(connection: apsw.Connection, wanted: ContactFilter = ContactFilter()) -> int:
    """How many pass the filter."""
    return sum(counts(connection, wanted))


def counts(connection: apsw.Connection, wanted: ContactFilter) -> list[int]:
    """How many hold each word as a beginning, and how many come after them where any can."""
    with connection:
        return [
            int(connection.execute(*_select("count(*)", wanted, tests=tests, ordered=False)).get)
            for tests in _halves(connection, wanted)
        ]


def has_words(wanted: ContactFilter) -> bool:
    """Whether anything is asked of the words."""
    return bool(search_terms(wanted.text))


def looks_inside(wanted: ContactFilter) -> bool:
    """Whether people may be found by the inside of a word: they are not among the first that are looked up."""
    return any(len(term) >= SHORTEST_INSIDE for term in search_terms(wanted.text))


def first_screen(
    connection: apsw.Connection, wanted: ContactFilter, limit: int = 100, *, within: float | None = None
) -> First:
    """The first `limit` of `ids`, as far as conditions let them be met in `within` seconds.

    Where the time is up, what was met is still the beginning of the list, and may be empty. Words alone are met soon
    and have all the time. Who is found by the inside of a word is left to `ids`.
    """
    met = array("q")
    is_whole = True
    # Of a sphere that few belong to, the first may stand far down.
    takes_long = bool(wanted.conditions or wanted.sphere)
    deadline = Deadline(within) if within is not None and takes_long else None
    with stopping(connection, deadline):
        try:
            for row in _first(connection, wanted, limit):
                met.append(row)
        except TimeUpError:
            is_whole = False
    return First(met, is_whole and len(met) < limit and not looks_inside(wanted))


def first_ids(connection: apsw.Connection, wanted: ContactFilter, limit: int = 100) -> "array[int]":
    """The first `limit` of those who hold each word as a beginning, much sooner than all of them."""
    return first_screen(connection, wanted, limit).ids


def next_by_name(
    connection: apsw.Connection, wanted: ContactFilter, beginning: str, after: int | None = None
) -> int | None:
    """The id of the first contact that passes the filter and whose name begins so, in name order; None if none does.

    `after` an id goes on behind that contact and starts over at the end. Who is found by the inside of a word counts
    as well.
    """
    # Behind \x01 stand the marks: the letters begin a name with and without them.
    key = sort_key(beginning, locale_of(connection).language).partition("\x01")[0]
    if not key:
        return None
    tests, values = tests_of(connection, wanted)
    tests.append("c.sort_key >= ? AND c.sort_key < ?")
    values += (key, key + "\U0010ffff")
    sql = "SELECT c.id FROM contact c WHERE " + " AND ".join(tests)  # noqa: S608 - constants
    order = " ORDER BY c.sort_key, c.id LIMIT 1"
    if after is not None:
        behind = " AND (c.sort_key, c.id) > (SELECT sort_key, id FROM contact WHERE id = ?)"
        if row := connection.execute(sql + behind + order, (*values, after)).fetchone():
            return int(row[0])
    row = connection.execute(sql + order, values).fetchone()
    return int(row[0]) if row else None


def last_id(connection: apsw.Connection) -> int:
    """The highest id ever given, so that a caller can tell whether an id was used and is gone."""
    row = connection.execute("SELECT seq FROM main.sqlite_sequence WHERE name = 'contact'").fetchone()
    return int(row[0]) if row else 0


class _Set(NamedTuple):
    """A part of the filter as a set of ids: how large, at most; its test as a set, and row by row."""

    size: int
    member: str
    test: str
    values: Sequence[object]


def _first(connection: apsw.Connection, wanted: ContactFilter, limit: int) -> Iterator[int]:
    """The first ids of a list as they are met.

    Few hits are looked up and sorted. Many are met soon by walking the list in order and testing each row's words.
    In between, the walk asks a set of the hits, which an index answers without the rows.
    """
    # Looking up h hits costs h, walking until `limit` are met limit · n / h rows: about equal at √(limit · n).
    equal = isqrt(limit * last_id(connection))
    # A hit of the index costs far less than a row whose words are tested. A tie or a condition leaves out some of those
    # who are met: the walk by words is longer then.
    few, many = equal // 3, equal * (6 if wanted.ties or wanted.sphere or wanted.conditions else 4)
    if soon := _met_soon(connection, wanted, limit, many):
        yield from soon
        return
    tests, values = tests_of(
        connection, ContactFilter(ties=wanted.ties, to_answer=wanted.to_answer, sphere=wanted.sphere)
    )
    sets = _sets(connection, wanted, many)
    is_sorted = bool(sets) and sets[0].size <= few
    for place, part in enumerate(sets):
        drives = is_sorted and place == 0
        is_large = not part.member or part.size > many
        tests.append(("" if drives or is_large else "+") + (part.test if is_large else part.member))
        values += part.values
    walk = (("", "1", _ORDERS[wanted.order]),) if is_sorted else _WALKS[wanted.order]
    left = limit
    for index, test, order in walk:
        sql = "SELECT c.id FROM contact c " + ("INDEXED BY " + index if index else "NOT INDEXED")  # noqa: S608 - constants
        sql += " WHERE " + " AND ".join((*tests, test)) + " ORDER BY " + order + " LIMIT ?"
        for (contact_id,) in connection.execute(sql, (*values, left)):
            yield contact_id
            left -= 1
        if not left:
            break


def _met_soon(connection: apsw.Connection, wanted: ContactFilter, limit: int, many: int) -> list[int]:
    """The first `limit` where words that very many hold are met among the first rows; else nobody.

    The index of words lists the rows of a beginning longer than those it keeps ready by putting all of them together,
    which nothing can end: a word that everybody has ("example", "linkedin") would take many frames.
    """
    terms = search_terms(wanted.text)
    sql = "SELECT count(*) FROM (SELECT 1 FROM contact_search WHERE contact_search MATCH ? LIMIT ?)"
    beginnings = {term[:_READY_BEGINNINGS] for term in terms if len(term) > _READY_BEGINNINGS}
    if all(connection.execute(sql, (_match([begun]), many + 1)).get <= many for begun in beginnings):
        return []
    tests, values = tests_of(connection, replace(wanted, text=""))
    tests += [_BEGINS] * len(terms)
    values += [" " + term for term in terms]
    index, test, order = _WALKS[wanted.order][0]
    sql = "SELECT c.id, " + " AND ".join(tests) + " FROM contact c "  # noqa: S608 - constants
    sql += ("INDEXED BY " + index if index else "NOT INDEXED") + " WHERE c.deleted IS NULL AND " + test
    sql += " ORDER BY " + order + " LIMIT ?"
    met: list[int] = []
    for number, (contact_id, passes) in enumerate(connection.execute(sql, (*values, _SOON))):
        if number == _SOON // 8 and len(met) < limit // 16:
            # At this rate there won't be enough of them.
            break
        if passes:
            met.append(contact_id)
            if len(met) == limit:
                return met
    return []


def _sets(connection: apsw.Connection, wanted: ContactFilter, enough: int) -> list[_Set]:
    """The words, tags, conditions and `only` of a filter, the smallest first; sizes are counted to `enough` + 1."""
    sets: list[_Set] = []

    def size_of(members: str, values: Sequence[object]) -> int:
        sql = "SELECT count(*) FROM (SELECT 1 FROM (" + members + ") LIMIT ?)"  # noqa: S608 - constants
        return int(connection.execute(sql, (*values, enough + 1)).get)

    terms = search_terms(wanted.text)
    if terms:
        # Asked once: the index of words takes as long for the second time.
        size, ids = connection.execute(
            "SELECT count(*), json_group_array(rowid) FROM "
            "(SELECT rowid FROM contact_search WHERE contact_search MATCH ? LIMIT ?)",
            (_match(terms), enough + 1),
        ).get
        if size <= enough:
            sets.append(_Set(size, _IS_ONE_OF, "", (ids,)))
        else:
            sets += [_Set(size, "", _BEGINS, (" " + term,)) for term in terms]
    for tag in sorted(wanted.tags):
        size = size_of("SELECT 1 FROM contact_tag WHERE tag_id = ?", (tag,))
        one = "EXISTS (SELECT 1 FROM contact_tag WHERE contact_id = c.id AND tag_id = ?)"
        sets.append(_Set(size, _HAS_TAG, one, (tag,)))
    for test in _condition_tests(connection, wanted):
        if test.members:
            size = size_of(test.members, test.values)
            sets.append(_Set(size, "c.id IN (" + test.members + ")", test.row, test.values))
        else:
            sets.append(_Set(enough + 1, "", test.row, test.values))
    if wanted.only is not None:
        sets.append(_Set(len(wanted.only), _IS_ONE_OF, "+" + _IS_ONE_OF, (json.dumps(sorted(wanted.only)),)))
    return sorted(sets, key=lambda part: part.size)


def _select(
    columns: str, wanted: ContactFilter, *, tests: tuple[list[str], list[object]], ordered: bool = True
) -> tuple[str, list[object]]:
    conditions, values = tests
    # An index gives everybody in order. Where rows must be looked at, to read them as they lie and sort who is left
    # is some times faster than to fetch them one by one in order.
    table = "contact c NOT INDEXED" if ordered and len(conditions) > 1 else "contact c"
    sql = "SELECT " + columns + " FROM " + table + " WHERE " + " AND ".join(conditions)  # noqa: S608 - constants
    return sql + (" ORDER BY " + _ORDERS[wanted.order] if ordered else ""), values


def _halves(connection: apsw.Connection, wanted: ContactFilter) -> list[tuple[list[str], list[object]]]:
    """The tests of those who hold each word as a beginning, and of those who come after them, if any can."""
    conditions, values = tests_of(connection, replace(wanted, text=""))
    terms = search_terms(wanted.text)
    if not terms:
        return [(conditions, values)]
    match = _match(terms)
    halves = [([*conditions, _HAS_WORDS], [*values, match])]
    if looks_inside(wanted):
        inside = [_row_test(term) for term in terms]
        # Whoever is met by the index already is told by it: cheaper than to look for every beginning again.
        halves.append(
            (
                [*conditions, *(test for test, _ in inside), "NOT " + _HAS_WORDS],
                [*values, *(value for _, value in inside), match],
            )
        )
    return halves


def tests_of(connection: apsw.Connection, wanted: ContactFilter) -> tuple[list[str], list[object]]:
    """The filter as tests of a row of `contact c`, all of which must hold, and the values they name in order."""
    conditions = ["c.deleted IS NULL"]
    values: list[object] = []
    for term in search_terms(wanted.text):
        word, value = _row_test(term)
        conditions.append(word)
        values.append(value)
    if wanted.ties:
        conditions.append("c.tie IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(sorted(wanted.ties)))
    for tag in sorted(wanted.tags):
        conditions.append(_HAS_TAG)
        values.append(tag)
    if wanted.to_answer:
        conditions.append(WAITS_FOR_ANSWER)
    if wanted.sphere:
        conditions.append(OF_CONTACT)
        values.append(wanted.sphere)
    for test in _condition_tests(connection, wanted):
        conditions.append("c.id IN (" + test.members + ")" if test.members else test.row)
        values += test.values
    if wanted.only is not None:
        conditions.append(_IS_ONE_OF)
        values.append(json.dumps(sorted(wanted.only)))
    return conditions, values


def _row_test(term: str) -> tuple[str, str]:
    """Whether a row holds a word: as a beginning, or inside as well where it is long enough."""
    return (_HOLDS, term) if len(term) >= SHORTEST_INSIDE else (_BEGINS, " " + term)


def _condition_tests(connection: apsw.Connection, wanted: ContactFilter) -> "Sequence[Test]":
    if not wanted.conditions:
        return ()
    # Most lists are shown without any, the first one always.
    from netplanner.storage.contact_conditions import tests

    return tests(connection, wanted.conditions, wanted.today)


def _match(terms: Iterable[str]) -> str:
    """The FTS5 expression: every term as a quoted prefix, all of them needed."""
    return " AND ".join('"' + term.replace('"', '""') + '"*' for term in terms)
