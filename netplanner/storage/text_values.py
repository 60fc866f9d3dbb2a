"""What the book fills into a text besides the cards: shared groups, events, common contacts."""

import json
from collections.abc import Iterable

from netplanner.storage.database import Connection

# Of each person the group that serves the goal asked for, else the first by name. ?2 is the goal or NULL.
_GROUPS = (
    "SELECT m.contact_id, g.name FROM membership m JOIN network_group g ON g.id = m.group_id AND g.deleted IS NULL "
    "WHERE m.contact_id IN (SELECT value FROM json_each(?1)) "
    "ORDER BY (g.goal_id IS NOT NULL AND g.goal_id = ?2), g.name DESC, g.id DESC"
)
_EVENTS = (
    "SELECT t.contact_id, a.what FROM attendance t JOIN activity a ON a.id = t.activity_id AND a.deleted IS NULL "
    "WHERE t.contact_id IN (SELECT value FROM json_each(?1)) AND t.status = 'came' AND a.what <> '' "
    "ORDER BY a.planned_on, a.id"
)
_MUTUAL = (
    "SELECT l.one, c.display_name FROM ("
    "SELECT from_id AS one, to_id AS other FROM contact_link UNION SELECT to_id, from_id FROM contact_link) l "
    "JOIN contact c ON c.id = l.other AND c.deleted IS NULL "
    "WHERE l.one IN (SELECT value FROM json_each(?1)) ORDER BY c.sort_key DESC, c.id DESC"
)


def around(connection: Connection, ids: Iterable[int], goal_id: int | None = None) -> dict[int, dict[str, str]]:
    """`group`, `event` (the last one they came to) and `mutual` of each person, those that are known.

    A group that serves the goal stands before others.
    """
    wanted = list(ids)
    found: dict[int, dict[str, str]] = {contact_id: {} for contact_id in wanted}
    people = json.dumps(wanted)
    # The last row of a person wins.
    for contact_id, name in connection.execute(_GROUPS, (people, goal_id)):
        found[contact_id]["group"] = name
    for contact_id, what in connection.execute(_EVENTS, (people,)):
        found[contact_id]["event"] = what
    for contact_id, name in connection.execute(_MUTUAL, (people,)):
        found[contact_id]["mutual"] = name
    return found
