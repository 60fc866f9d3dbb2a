"""What people may be filtered by: the values that a condition can have in this book, and how many people have each."""

from typing import NamedTuple

import apsw

from netplanner.domain.search_query import ConditionKey
from netplanner.domain.text import fold

_MOST = 200


class Value(NamedTuple):
    """`value` is what a condition says, `name` what people call it; `id` where it is a thing with a row of its own.

    `people` is None where counting takes long.
    """

    value: str
    name: str
    people: int | None = None
    id: int | None = None


def values(connection: apsw.Connection, key: ConditionKey, containing: str = "", limit: int = _MOST) -> list[Value]:
    """The values of a key that anybody has, the most frequent first; none for a key whose values are no data.

    `containing` leaves those whose name, folded, holds it.
    """
    sql = _QUERIES.get(key)
    if sql is None:
        return []
    wanted = fold(containing).strip()
    if wanted and key is ConditionKey.COMPANY:
        rows = connection.execute(_COMPANIES_CALLED, (wanted, limit))
        return [Value(name, name, people, company_id) for company_id, name, people in rows]
    # Names are folded here, not by SQLite; without a text to look for the database cuts the list short.
    rows = connection.execute(sql, (-1 if wanted else limit,))
    if key in _BY_ID:
        found = (Value(str(row[0]) if key is ConditionKey.GOAL else row[1], row[1], row[2], row[0]) for row in rows)
    else:
        found = (Value(row[0], row[0], row[1]) for row in rows)
    if not wanted:
        return list(found)
    hits = [value for value in found if wanted in fold(value.name)]
    return sorted(hits, key=lambda value: not fold(value.name).startswith(wanted))[:limit]


# Each answers (value, people), or (id, name, people) for the keys of _BY_ID.
_BY_ID = frozenset({ConditionKey.TAG, ConditionKey.GROUP, ConditionKey.GOAL, ConditionKey.COMPANY})
_COLUMN = (
    "SELECT {column}, count(*) FROM contact WHERE deleted IS NULL AND {column} <> '' "
    "GROUP BY {column} ORDER BY 2 DESC, 1 LIMIT ?"
)
_TOPICS = (
    "SELECT min(t.text), count(DISTINCT t.contact_id) FROM contact_topic t JOIN contact c ON c.id = t.contact_id "
    "WHERE t.kind = '{kind}' AND c.deleted IS NULL GROUP BY t.folded ORDER BY 2 DESC, 1 LIMIT ?"
)
_PEOPLE_OF_COMPANY = "SELECT count(*) FROM contact c WHERE c.company_id = o.id AND c.deleted IS NULL"
# There are as many companies as people, and their folded names are at hand.
_COMPANIES_CALLED = (
    "SELECT o.id, o.name, (" + _PEOPLE_OF_COMPANY + ") AS people FROM company o "  # noqa: S608 - constants
    "WHERE instr(o.folded, ?1) > 0 AND people > 0 ORDER BY instr(o.folded, ?1) <> 1, people DESC, o.folded LIMIT ?2"
)
_QUERIES: dict[ConditionKey, str] = {
    ConditionKey.TIE: (
        "SELECT tie, count(*) FROM contact WHERE deleted IS NULL GROUP BY tie ORDER BY 2 DESC, 1 LIMIT ?"
    ),
    # All by the index, less the few in the trash: four times sooner than asking each person.
    ConditionKey.TAG: (
        "WITH gone AS (SELECT ct.tag_id, count(*) AS people FROM contact c "
        "CROSS JOIN contact_tag ct ON ct.contact_id = c.id WHERE c.deleted IS NOT NULL GROUP BY ct.tag_id) "
        "SELECT t.id, t.name, used.people - coalesce(gone.people, 0) AS living "
        "FROM (SELECT tag_id, count(*) AS people FROM contact_tag GROUP BY tag_id) used "
        "JOIN tag t ON t.id = used.tag_id LEFT JOIN gone ON gone.tag_id = t.id "
        "WHERE living > 0 ORDER BY living DESC, t.folded LIMIT ?"
    ),
    ConditionKey.GROUP: (
        "SELECT g.id, g.name, count(c.id) FROM network_group g LEFT JOIN membership m ON m.group_id = g.id "
        "AND m.until IS NULL "
        "LEFT JOIN contact c ON c.id = m.contact_id AND c.deleted IS NULL "
        "WHERE g.deleted IS NULL GROUP BY g.id ORDER BY 3 DESC, g.name COLLATE NOCASE, g.id LIMIT ?"
    ),
    ConditionKey.GOAL: (
        "SELECT id, what, NULL FROM goal WHERE deleted IS NULL AND state IN ('draft', 'active', 'paused') "
        "ORDER BY position, id LIMIT ?"
    ),
    # The index alone tells which are large; who of their people is in the trash is asked for those only.
    ConditionKey.COMPANY: (
        "SELECT o.id, o.name, (" + _PEOPLE_OF_COMPANY + ") AS people "  # noqa: S608 - constants
        "FROM (SELECT company_id FROM contact WHERE company_id IS NOT NULL GROUP BY company_id "
        "ORDER BY count(*) DESC, company_id LIMIT ?) large JOIN company o ON o.id = large.company_id "
        "WHERE people > 0 ORDER BY people DESC, o.folded"
    ),
    ConditionKey.CITY: (
        "SELECT a.city, count(DISTINCT a.contact_id) FROM address a JOIN contact c ON c.id = a.contact_id "
        "WHERE a.city <> '' AND c.deleted IS NULL GROUP BY a.city ORDER BY 2 DESC, 1 LIMIT ?"
    ),
    ConditionKey.PLATFORM: (
        "SELECT p.platform, count(DISTINCT p.contact_id) FROM profile p JOIN contact c ON c.id = p.contact_id "
        "WHERE c.deleted IS NULL GROUP BY p.platform ORDER BY 2 DESC, 1 LIMIT ?"
    ),
    ConditionKey.NEED: _TOPICS.format(kind="need"),
    ConditionKey.OFFER: _TOPICS.format(kind="offer"),
    **{
        key: _COLUMN.format(column=column)
        for key, column in {
            ConditionKey.COUNTRY: "country",
            ConditionKey.SOURCE: "source",
            ConditionKey.BASIS: "basis",
            ConditionKey.SPHERE: "sphere",
            ConditionKey.RELATION: "relation",
            ConditionKey.LANGUAGE: "language",
            ConditionKey.CHANNEL: "preferred_channel",
        }.items()
    },
}
