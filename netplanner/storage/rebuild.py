"""What is derived from a contact's fields, made anew: after a change of language or country."""

from collections.abc import Iterable

from netplanner.domain.normal import phone_key
from netplanner.domain.text import search_text, sort_key
from netplanner.storage import contacts
from netplanner.storage.locale import locale_of
from netplanner.storage.store import Step


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
