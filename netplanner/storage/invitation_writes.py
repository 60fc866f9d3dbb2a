"""Writing invitations of the user's own."""

import json
from collections.abc import Iterable

from netplanner.storage.store import Step


def pass_over(step: Step, contact_id: int, platform: str, reason: str) -> None:
    """Notes that a person is not to be invited: an invitation withdrawn before it went out, with the reason as text."""
    step.connection.execute(
        "INSERT INTO invitation(contact_id, platform, direction, state, answered_on, text) "
        "VALUES (?, ?, 'out', 'withdrawn', ?, ?)",
        (contact_id, platform, step.today.isoformat(), reason),
    )
    step.touched.touch(contacts=[contact_id])
    step.touched.lists = True


def remove(step: Step, ids: Iterable[int]) -> list[int]:
    """Removes invitations, sent or received; returns whose they were."""
    removed = step.connection.execute(
        "DELETE FROM invitation WHERE id IN (SELECT value FROM json_each(?)) RETURNING contact_id",
        (json.dumps(list(ids)),),
    ).fetchall()
    people = [contact_id for (contact_id,) in removed]
    step.touched.touch(contacts=people)
    step.touched.lists = True
    return people
