"""What names a tag or a group by its name: rhythms, and what goals look for."""

from typing import Literal

from netplanner.domain.cadence import Scope
from netplanner.domain.text import fold
from netplanner.storage import cadence_writes
from netplanner.storage.store import Step


def follow(step: Step, scope: Literal["tag", "group"], before: str, after: str) -> None:
    """Lets all that names a tag or a group name it as it is called now; a rhythm that the new name has stays."""
    connection = step.connection
    names = (scope, before, after)
    connection.execute(
        "UPDATE OR IGNORE cadence SET key = ?3 WHERE scope = ?1 AND key = ?2 AND key <> ?3",
        names,
    )
    connection.execute("DELETE FROM cadence WHERE scope = ?1 AND key = ?2 AND key <> ?3", names)
    cadence_writes.follow_all(step, Scope(scope), after)
    criteria = connection.execute("SELECT id, goal_id, value FROM criterion WHERE key = ?", (scope,))
    found = [row for row in criteria if fold(row[2]).strip() == fold(before).strip()]
    connection.executemany("UPDATE criterion SET value = ? WHERE id = ?", [(after, row[0]) for row in found])
    step.touched.touch(goals=[row[1] for row in found])
