"""What people do with dated notes on a person or a goal."""

from datetime import date

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.storage import contacts, goals, notes
from netplanner.storage.store import Store


def add(store: Store, contact_id: int, text: str, noted_on: str, *, private: bool = False) -> Changes:
    """Adds a note of an ISO day to a person; `Changes.created` is its id.

    A private one can be left out of what is printed. Raises UserError: note_needs_text, bad_date, contact_gone.
    """
    clean, day = _text(text), _day(noted_on)
    with store.step(Label("add_note")) as step:
        person_id = contacts.resolve(step.connection, contact_id)
        if not contacts.living(step.connection, [person_id]):
            raise UserError("contact_gone")
        step.touched.created = notes.insert(step, day, clean, private=private, contact_id=person_id)
    return step.changes


def add_to_goal(store: Store, goal_id: int, text: str, noted_on: str, *, private: bool = False) -> Changes:
    """Adds a note of an ISO day to a goal; `Changes.created` is its id.

    Raises UserError: note_needs_text, bad_date, goal_gone.
    """
    clean, day = _text(text), _day(noted_on)
    with store.step(Label("add_note")) as step:
        if goals.load(step.connection, goal_id) is None:
            raise UserError("goal_gone")
        step.touched.created = notes.insert(step, day, clean, private=private, goal_id=goal_id)
    return step.changes


def edit(store: Store, note_id: int, text: str, noted_on: str, *, private: bool = False) -> Changes:
    """Writes a note anew. Raises UserError: note_needs_text, bad_date, entry_gone."""
    clean, day = _text(text), _day(noted_on)
    with store.step(Label("edit_note")) as step:
        if notes.load(step.connection, note_id) is None:
            raise UserError("entry_gone")
        notes.update(step, note_id, day, clean, private=private)
    return step.changes


def delete(store: Store, note_id: int) -> Changes:
    """Takes a note away. Raises UserError("entry_gone")."""
    with store.step(Label("delete_note")) as step:
        if notes.load(step.connection, note_id) is None:
            raise UserError("entry_gone")
        notes.remove(step, note_id)
    return step.changes


def _text(text: str) -> str:
    if not text.strip():
        raise UserError("note_needs_text")
    return text.strip()


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise UserError("bad_date", text=text) from None
