"""Reading and changing what was logged."""

import apsw

from netplanner.storage.outreach_writes import Interaction as Interaction
from netplanner.storage.store import Step

_COLUMNS = ", ".join(Interaction._fields)
# What an edit may change: whom it was with, the tie as it was then and where it came from stay.
_EDITABLE = ("happened_on", "at_time", "kind", "channel", "direction", "minutes", "text", "goal_id", "tone")
_UPDATE = "UPDATE interaction SET " + ", ".join(name + " = ?" for name in _EDITABLE) + " WHERE id = ?"  # noqa: S608 - constants


def load(connection: apsw.Connection, interaction_id: int) -> Interaction | None:
    sql = "SELECT " + _COLUMNS + " FROM interaction WHERE id = ?"  # noqa: S608 - constants
    row = connection.execute(sql, (interaction_id,)).fetchone()
    return Interaction._make(row) if row else None


def last_id(connection: apsw.Connection) -> int:
    """The highest id ever given."""
    row = connection.execute("SELECT seq FROM main.sqlite_sequence WHERE name = 'interaction'").fetchone()
    return int(row[0]) if row else 0


def update(step: Step, interaction_id: int, after: Interaction) -> None:
    values = [getattr(after, name) for name in _EDITABLE]
    step.connection.execute(_UPDATE, (*values, interaction_id))
    step.touched.touch(contacts=[after.contact_id])
