"""Invitations that others sent to the user and that wait for an answer."""

import json
from collections.abc import Iterable

import apsw

from netplanner.storage.store import Step

# The people of whom one waits: a condition on `contact c`.
WAITS_FOR_ANSWER = (
    "c.id IN (SELECT contact_id FROM invitation WHERE direction = 'in' AND state IN ('pending', 'later'))"
)


def count(connection: apsw.Connection) -> int:
    """How many people wait for an answer."""
    sql = "SELECT count(*) FROM contact c WHERE c.deleted IS NULL AND " + WAITS_FOR_ANSWER  # noqa: S608 - constants
    return int(connection.execute(sql).get)


def waiting_among(connection: apsw.Connection, ids: Iterable[int]) -> list[int]:
    """Those of `ids` who wait for an answer."""
    sql = "SELECT c.id FROM contact c WHERE c.id IN (SELECT value FROM json_each(?)) AND " + WAITS_FOR_ANSWER  # noqa: S608
    return [row[0] for row in connection.execute(sql, (json.dumps(list(ids)),))]


def answer(step: Step, ids: Iterable[int], state: str) -> None:
    """Sets the state of what these people sent: accepted, declined or later. Who is accepted is known from then on."""
    answered_on = None if state == "later" else step.today.isoformat()
    rows = [(state, answered_on, contact_id) for contact_id in ids]
    step.connection.executemany(
        "UPDATE invitation SET state = ?, answered_on = ? WHERE contact_id = ? AND direction = 'in' "
        "AND state IN ('pending', 'later')",
        rows,
    )
    if state == "accepted":
        step.connection.executemany(
            "UPDATE contact SET relation = 'known', changed = ? WHERE id = ? AND relation = 'prospect'",
            [(step.now, contact_id) for _, _, contact_id in rows],
        )
    step.touched.touch(contacts=[contact_id for _, _, contact_id in rows])
    step.touched.lists = True
