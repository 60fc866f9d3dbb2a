"""Dated notes on people and on goals."""

from collections.abc import Iterable
from typing import Any, NamedTuple

import apsw

from netplanner.storage.store import Step

_NOTES = "SELECT id, contact_id, noted_on, text, private, goal_id FROM note"


class Note(NamedTuple):
    """On a person or on a goal. `noted_on` is an ISO day; a private note can be left out of what is printed."""

    id: int
    contact_id: int | None
    noted_on: str
    text: str
    private: bool
    goal_id: int | None = None


def load(connection: apsw.Connection, note_id: int) -> Note | None:
    row = connection.execute(_NOTES + " WHERE id = ?", (note_id,)).fetchone()
    return _note(row) if row else None


def of_goal(connection: apsw.Connection, goal_id: int) -> list[Note]:
    """The notes on a goal, the newest first."""
    rows = connection.execute(_NOTES + " WHERE goal_id = ? ORDER BY noted_on DESC, id DESC", (goal_id,))
    return [_note(row) for row in rows]


def insert(
    step: Step, noted_on: str, text: str, *, private: bool, contact_id: int | None = None, goal_id: int | None = None
) -> int:
    """Adds a note on a person or on a goal; returns its id."""
    (note_id,) = step.connection.execute(
        "INSERT INTO note(contact_id, goal_id, noted_on, text, private, created) VALUES (?, ?, ?, ?, ?, ?) "
        "RETURNING id",
        (contact_id, goal_id, noted_on, text, int(private), step.now),
    ).fetchone()
    _touch(step, [(contact_id, goal_id)])
    return int(note_id)


def update(step: Step, note_id: int, noted_on: str, text: str, *, private: bool) -> None:
    changed = step.connection.execute(
        "UPDATE note SET noted_on = ?1, text = ?2, private = ?3 "
        "WHERE id = ?4 AND (noted_on, text, private) IS NOT (?1, ?2, ?3) RETURNING contact_id, goal_id",
        (noted_on, text, int(private), note_id),
    ).fetchall()
    _touch(step, changed)


def remove(step: Step, note_id: int) -> None:
    sql = "DELETE FROM note WHERE id = ? RETURNING contact_id, goal_id"
    _touch(step, step.connection.execute(sql, (note_id,)).fetchall())


def _note(row: tuple[Any, ...]) -> Note:
    return Note._make((*row[:4], bool(row[4]), row[5]))


def _touch(step: Step, rows: Iterable[tuple[Any, ...]]) -> None:
    """Says that the person or the goal of each (contact id, goal id) has other notes now."""
    for contact_id, goal_id in rows:
        step.touched.touch(
            contacts=[contact_id] if contact_id is not None else [], goals=[goal_id] if goal_id is not None else []
        )
