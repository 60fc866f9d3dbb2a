"""Relationships that a person's card tells of and the book doesn't have: proposed, never set unasked."""

from typing import NamedTuple

from netplanner.domain.text import sort_key
from netplanner.storage import contact_parts, contacts, relationships
from netplanner.storage.database import Connection
from netplanner.storage.locale import locale_of
from netplanner.storage.relationships import DEGREES


class SuggestedRelationship(NamedTuple):
    """That `other_id`, a person of the book, is `kind` to the person whose card was read; `note` is the card's word."""

    other_id: int
    name: str
    kind: str
    note: str


def suggested(connection: Connection, contact_id: int) -> list[SuggestedRelationship]:
    """Whom a person's card names, by UID or by a name that one person alone has, and who isn't related so yet."""
    card = contact_parts.card(connection, contact_id)
    if card is None:
        return []
    from netplanner.formats.vcard.related import related

    known = {(one.other_id, _slot(one.kind)) for one in relationships.of(connection, contact_id)}
    found: list[SuggestedRelationship] = []
    for one in related(card):
        other_id = _person(connection, one.uid, one.name)
        if other_id is None or other_id == contact_id or (other_id, _slot(one.kind)) in known:
            continue
        known.add((other_id, _slot(one.kind)))
        name = contacts.names(connection, [other_id])[other_id]
        found.append(SuggestedRelationship(other_id, name, str(one.kind), one.note))
    return found


def _slot(kind: str) -> str:
    return "degree" if kind in DEGREES else kind


def _person(connection: Connection, uid: str, name: str) -> int | None:
    if uid:
        return relationships.by_uid(connection, uid)
    key = sort_key(name, locale_of(connection).language)
    same = relationships.by_sort_key(connection, key) if key else []
    return same[0] if len(same) == 1 else None
