"""Dated notes on people."""

from typing import NamedTuple

import apsw

from netplanner.storage.store import Step


class Note(NamedTuple):
    """`noted_on` is an ISO day; a private note can be left out of what is printed."""

    id: int
    contact_id: int | None
    noted_on: str
    text: str
    private: bool


def load(connection: apsw.Connection, note_id: int) -> Note | None:
    row = connection.execute(
        "SELECT id, contact_id, noted_on, text, private FROM note WHERE id = ?", (note_id,)
    ).fetchone()
    return Note._make((*row[:4], bool(row[4]))) if row else None


def insert(step: Step, contact_id: int, noted_on: str, text: str, *, private: bool) -> int:
    (note_id,) = step.connection.execute(
        "INSERT INTO note(contact_id, noted_on, text, private, created) VALUES (?, ?, ?, ?, ?) RETURNING id",
        (contact_id, noted_on, text, int(private), step.now),
    ).fetchone()
    step.touched.touch(contacts=[contact_id])
    return int(note_id)


def update(step: Step, note_id: int, noted_on: str, text: str, *, private: bool) -> None:
    changed = step.connection.execute(
        "UPDATE note SET noted_on = ?1, text = ?2, private = ?3 "
        "WHERE id = ?4 AND (noted_on, text, private) IS NOT (?1, ?2, ?3) RETURNING contact_id",
        (noted_on, text, int(private), note_id),
    ).fetchall()
    step.touched.touch(contacts=[contact_id for (contact_id,) in changed if contact_id is not None])


def remove(step: Step, note_id: int) -> None:
    removed = step.connection.execute("DELETE FROM note WHERE id = ? RETURNING contact_id", (note_id,)).fetchall()
    step.touched.touch(contacts=[contact_id for (contact_id,) in removed if contact_id is not None])
