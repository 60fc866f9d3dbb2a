"""Groups to read: which there are, who is in them, in which one person is."""

from typing import NamedTuple

import apsw

from netplanner.domain.group import Group

_COLUMNS = "id, name, platform, theme, area, my_role, goal_id, url, note"


class Membership(NamedTuple):
    """That a person is in a group; `role` as written, `since` an ISO day or None."""

    group_id: int
    name: str
    platform: str
    role: str
    since: str | None


def load(connection: apsw.Connection, group_id: int) -> Group | None:
    sql = "SELECT " + _COLUMNS + " FROM network_group WHERE id = ? AND deleted IS NULL"  # noqa: S608 - constants
    row = connection.execute(sql, (group_id,)).fetchone()
    return Group(*row) if row else None


def listing(connection: apsw.Connection) -> list[tuple[int, str]]:
    """(id, name) of the groups, in order of name."""
    sql = "SELECT id, name FROM network_group WHERE deleted IS NULL ORDER BY name COLLATE NOCASE, id"
    return connection.execute(sql).fetchall()


def of_contact(connection: apsw.Connection, contact_id: int) -> list[Membership]:
    """The groups a person is in, in order of name."""
    rows = connection.execute(
        "SELECT g.id, g.name, g.platform, m.role, m.since FROM membership m JOIN network_group g ON g.id = m.group_id "
        "WHERE m.contact_id = ? AND m.until IS NULL AND g.deleted IS NULL ORDER BY g.name COLLATE NOCASE, g.id",
        (contact_id,),
    )
    return [Membership._make(row) for row in rows]


def people(connection: apsw.Connection, group_id: int) -> list[int]:
    """The ids of those who are in a group, in order of name."""
    sql = (
        "SELECT c.id FROM membership m JOIN contact c ON c.id = m.contact_id "
        "WHERE m.group_id = ? AND m.until IS NULL AND c.deleted IS NULL ORDER BY c.sort_key, c.id"
    )
    return [contact_id for (contact_id,) in connection.execute(sql, (group_id,))]


def roles(connection: apsw.Connection) -> list[str]:
    """The roles that people have in groups, as written, the most frequent first."""
    sql = "SELECT role FROM membership WHERE role <> '' GROUP BY role ORDER BY count(*) DESC, role"
    return [role for (role,) in connection.execute(sql)]
