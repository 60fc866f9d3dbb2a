"""What is derived from a contact's fields, made anew: after a change of language or country."""

from collections.abc import Iterable, Sequence

from netplanner.domain.normal import phone_key
from netplanner.domain.text import search_text, sort_key
from netplanner.storage import contacts
from netplanner.storage.locale import locale_of
from netplanner.storage.store import Step

_PAGE = 500


def rebuild_many(step: Step, ids: Sequence[int]) -> None:
    """`rebuild` of a page of people at a time, however many there are."""
    for start in range(0, len(ids), _PAGE):
        rebuild(step, ids[start : start + _PAGE])


def rebuild(step: Step, ids: Iterable[int]) -> None:
    """Writes sort key, search text and phone keys of contacts by the book's language and country."""
    connection, locale = step.connection, locale_of(step.connection)
    rows = []
    keys = []
    for contact in contacts.load_many(connection, ids, trashed=True):
        rows.append((sort_key(contact.display_name, locale.language), search_text(contact), contact.id))
        region = contact.country or locale.region
        for position, point in enumerate(contact.phones):
            keys.append((phone_key(point.value, region), contact.id, position))
    connection.executemany("UPDATE contact SET sort_key = ?, search_text = ? WHERE id = ?", rows)
    connection.executemany(
        "UPDATE contact_point SET normal = ? WHERE contact_id = ? AND kind = 'phone' AND position = ?", keys
    )
