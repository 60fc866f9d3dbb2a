"""Writing rhythms, and the days on which people are due again that follow from them."""

import json
from collections.abc import Iterable

from netplanner.domain.cadence import Scope
from netplanner.storage import cadence
from netplanner.storage.store import Step

# The one place where the day is worked out: last real contact and the days that count.
_SET_DUE = (
    "UPDATE contact SET next_due_on = new.due FROM "  # noqa: S608 - constants
    "(SELECT c.id, date(c.last_contact_on, '+' || " + cadence.DAYS + " || ' days') AS due FROM contact c "
    "WHERE c.id IN (SELECT value FROM json_each(?))) new "
    "WHERE contact.id = new.id AND contact.next_due_on IS NOT new.due RETURNING id"
)
_CONCERNED = {
    Scope.TIE: "SELECT id FROM contact WHERE tie = ? AND last_contact_on IS NOT NULL",
    Scope.TAG: "SELECT ct.contact_id FROM contact_tag ct JOIN tag t ON t.id = ct.tag_id WHERE t.name = ?",
    Scope.GROUP: "SELECT m.contact_id FROM membership m JOIN network_group g ON g.id = m.group_id WHERE g.name = ?",
}


def put(step: Step, scope: Scope, key: str, days: int | None) -> None:
    """Sets the days of a tie, a tag or a group by its name, None for none, and when those concerned are due."""
    if days is None:
        step.connection.execute("DELETE FROM cadence WHERE scope = ? AND key = ?", (str(scope), key))
    else:
        step.connection.execute(
            "INSERT INTO cadence(scope, key, days) VALUES (?, ?, ?) ON CONFLICT(scope, key) "
            "DO UPDATE SET days = excluded.days WHERE days <> excluded.days",
            (str(scope), key, days),
        )
    step.touched.lists = True
    follow_all(step, scope, key)


def follow_all(step: Step, scope: Scope, key: str) -> None:
    """Works out when all of a tie, a tag or a group are due, and touches those for whom that is another day now."""
    moved = set_due(step, [row[0] for row in step.connection.execute(_CONCERNED[scope], (key,))])
    if moved:
        step.touched.touch(contacts=moved)
        step.touched.lists = True


def set_due(step: Step, ids: Iterable[int]) -> list[int]:
    """Works out when people are due: the last real contact and their rhythm; returns those with another day."""
    wanted = list(ids)
    return [row[0] for row in step.connection.execute(_SET_DUE, (json.dumps(wanted),))] if wanted else []
