"""vCard 2.1, 3.0 and 4.0: reading, and writing 3.0 and 4.0, without losing what we don't understand."""

from netplanner.formats.vcard.limits import CardError, Limits
from netplanner.formats.vcard.reader import CardRecord, looks_like_vcard, read_cards
from netplanner.formats.vcard.writer import write_card

__all__ = ["CardError", "CardRecord", "Limits", "looks_like_vcard", "read_cards", "write_card"]
