"""What lies between people, to read: whom one knows, what one needs and offers, how often one wants to be met."""

from typing import NamedTuple

import apsw


class Network(NamedTuple):
    """Of one person: (name, kind of link) of those known, in order of name; needs and offers as written; `rhythm` is
    the person's own or the tie's, in days, None where neither has one."""

    knows: tuple[tuple[str, str], ...] = ()
    needs: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    rhythm: int | None = None


def network_of(connection: apsw.Connection, contact_id: int) -> Network:
    """What the book knows of a person's own network; all empty for one who isn't there.

    Whose manager one is, and by whom introduced, is said on one side of the link only.
    """
    knows = connection.execute(
        "SELECT c.display_name, max(l.kind) FROM (SELECT to_id AS other, kind FROM contact_link WHERE from_id = ?1 "
        "UNION ALL SELECT from_id, CASE WHEN kind IN ('manager', 'introduced_by', 'other') THEN 'knows' ELSE kind END "
        "FROM contact_link WHERE to_id = ?1) l "
        "JOIN contact c ON c.id = l.other WHERE c.deleted IS NULL GROUP BY c.id ORDER BY c.sort_key, c.id",
        (contact_id,),
    ).fetchall()
    topics = connection.execute(
        "SELECT kind, text FROM contact_topic WHERE contact_id = ? ORDER BY id", (contact_id,)
    ).fetchall()
    rhythm = connection.execute(
        "SELECT coalesce(c.cadence_days, d.days) FROM contact c "
        "LEFT JOIN cadence d ON d.scope = 'tie' AND d.key = c.tie WHERE c.id = ?",
        (contact_id,),
    ).fetchone()
    return Network(
        tuple(knows),
        tuple(text for kind, text in topics if kind == "need"),
        tuple(text for kind, text in topics if kind == "offer"),
        rhythm[0] if rhythm else None,
    )


def groups(connection: apsw.Connection) -> list[tuple[int, str]]:
    """(id, name) of the groups, in order of name."""
    sql = "SELECT id, name FROM network_group WHERE deleted IS NULL ORDER BY name COLLATE NOCASE, id"
    return [(group_id, name) for group_id, name in connection.execute(sql)]
