"""Who knows whom, to read: each relationship is one row and is seen from both of its people."""

from typing import NamedTuple

import apsw

from netplanner.domain.words import LinkKind

# Read the same from both sides; the others say what `to` is to `from`.
MUTUAL = frozenset({LinkKind.KNOWS_WELL, LinkKind.KNOWS, LinkKind.HAS_MET, LinkKind.PARTNER, LinkKind.OTHER})
# How well two know each other: one of these holds for a pair.
DEGREES = (LinkKind.KNOWS_WELL, LinkKind.KNOWS, LinkKind.HAS_MET)
_FIRST = (LinkKind.MANAGER, LinkKind.PARTNER)


class Relationship(NamedTuple):
    """A relationship as one of its people sees it: the other, by id and name, and what the other is to this one.

    With `inward` it is told from the other's side: of a manager that this one is the other's, of introduced_by that
    the other was introduced by this one. Mutual kinds are never inward.
    """

    id: int
    other_id: int
    name: str
    kind: str
    inward: bool
    note: str


class Link(NamedTuple):
    """A relationship as it is kept: `to_id` is to `from_id` what `kind` says."""

    id: int
    from_id: int
    to_id: int
    kind: str
    note: str


def of(connection: apsw.Connection, contact_id: int) -> list[Relationship]:
    """The relationships of a person to people who are there: manager and partner first, then by name.

    A mutual one that is told from both sides is given once, and of how well two know each other the most.
    """
    rows = connection.execute(
        "SELECT l.id, c.id, c.display_name, l.kind, l.to_id = ?1, l.note FROM contact_link l "
        "JOIN contact c ON c.id = CASE l.from_id WHEN ?1 THEN l.to_id ELSE l.from_id END "
        "WHERE (l.from_id = ?1 OR l.to_id = ?1) AND c.deleted IS NULL ORDER BY c.sort_key, c.id, l.id",
        (contact_id,),
    )
    found: dict[tuple[int, str, bool], Relationship] = {}
    for link_id, other_id, name, kind, is_far, note in rows:
        inward = bool(is_far) and kind not in MUTUAL
        one = Relationship(link_id, other_id, name, kind, inward, note)
        slot = (other_id, "degree" if kind in DEGREES else kind, inward)
        if slot not in found or _rank(one) < _rank(found[slot]):
            found[slot] = one
    return sorted(found.values(), key=lambda one: one.kind not in _FIRST)


def _rank(one: Relationship) -> int:
    return DEGREES.index(LinkKind(one.kind)) if one.kind in DEGREES else 0


def load(connection: apsw.Connection, link_id: int) -> Link | None:
    row = connection.execute(
        "SELECT id, from_id, to_id, kind, note FROM contact_link WHERE id = ?", (link_id,)
    ).fetchone()
    return Link._make(row) if row else None


def between(connection: apsw.Connection, first_id: int, second_id: int) -> list[Link]:
    """All relationships of two people, whichever tells of the other, the oldest first."""
    rows = connection.execute(
        "SELECT id, from_id, to_id, kind, note FROM contact_link "
        "WHERE (from_id = ?1 AND to_id = ?2) OR (from_id = ?2 AND to_id = ?1) ORDER BY id",
        (first_id, second_id),
    )
    return [Link._make(row) for row in rows]


def by_uid(connection: apsw.Connection, uid: str) -> int | None:
    """The person whose card has that UID, with or without `urn:uuid:` and in any case; None where nobody has."""
    bare = uid.strip().lower().removeprefix("urn:uuid:")
    row = connection.execute(
        "SELECT id FROM contact WHERE uid IN (?, ?, ?, ?, ?) AND deleted IS NULL",
        (uid.strip(), bare, "urn:uuid:" + bare, bare.upper(), "urn:uuid:" + bare.upper()),
    ).fetchone()
    return int(row[0]) if row else None


def by_sort_key(connection: apsw.Connection, key: str) -> list[int]:
    """Those whose name has that sort key (`domain.text.sort_key`), ascending."""
    sql = "SELECT id FROM contact WHERE sort_key = ? AND deleted IS NULL ORDER BY id"
    return [contact_id for (contact_id,) in connection.execute(sql, (key,))]
