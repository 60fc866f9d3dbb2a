"""A card as the book keeps it, read again."""

from netplanner.domain.contact import CardSource, Contact
from netplanner.formats.vcard.limits import Limits
from netplanner.formats.vcard.mapping import contact_of
from netplanner.formats.vcard.properties import known_heads


def contact_from_card(card: CardSource) -> Contact:
    """The contact that a kept card describes; without the photo, whose bytes are not kept in the lines."""
    return contact_of(list(card.lines), known_heads(), Limits(), careful=True)
