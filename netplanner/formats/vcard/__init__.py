"""vCard 2.1, 3.0 and 4.0: reading, and writing 3.0 and 4.0, without losing what we don't understand."""

from netplanner.formats.records import CardError, CardRecord
from netplanner.formats.vcard.limits import Limits
from netplanner.formats.vcard.reader import looks_like_vcard, read_cards
from netplanner.formats.vcard.writer import write_card

__all__ = ["CardError", "CardRecord", "Limits", "looks_like_vcard", "read_cards", "write_card"]
