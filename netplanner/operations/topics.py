"""What people need and offer: the words that introductions go by. Each change is one undoable step."""

from collections.abc import Sequence
from copy import copy

from netplanner.domain.changes import Changes, Label
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.text import fold
from netplanner.storage import contact_writes, contacts
from netplanner.storage.store import Step, Store

_FIELDS = {"need": "needs", "offer": "offers"}


def add(store: Store, ids: Sequence[int], kind: str, text: str) -> Changes:
    """Notes that people need or offer something (`kind` need or offer); those of whom it is said stay as they are.

    Raises UserError: unknown_topic, topic_needs_text.
    """
    name, text = _field(kind), " ".join(text.split())
    if not fold(text).strip():
        raise UserError("topic_needs_text")
    with store.step(Label("add_" + kind, {"count": 0, "text": text})) as step:
        changed = 0
        for contact in contacts.each(step.connection, contacts.living(step.connection, ids)):
            if _key(text) not in map(_key, getattr(contact, name)):
                changed += _write(step, contact, name, [*getattr(contact, name), text])
        step.touched.label = Label("add_" + kind, {"count": changed, "text": text})
    return step.changes


def remove(store: Store, ids: Sequence[int], kind: str, text: str) -> Changes:
    """Takes a need or an offer from people, however it is spelt. Raises UserError("unknown_topic")."""
    name = _field(kind)
    with store.step(Label("remove_" + kind, {"count": 0, "text": text})) as step:
        changed = 0
        for contact in contacts.each(step.connection, ids):
            kept = [one for one in getattr(contact, name) if _key(one) != _key(text)]
            changed += _write(step, contact, name, kept)
        step.touched.label = Label("remove_" + kind, {"count": changed, "text": text})
    return step.changes


def _write(step: Step, contact: Contact, name: str, texts: list[str]) -> bool:
    after = copy(contact)
    setattr(after, name, texts)
    return contact_writes.update(step, contact, after)


def _field(kind: str) -> str:
    if kind not in _FIELDS:
        raise UserError("unknown_topic", kind=kind)
    return _FIELDS[kind]


def _key(text: str) -> str:
    return " ".join(fold(text).split())
