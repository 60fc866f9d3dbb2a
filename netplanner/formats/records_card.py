"""Makes a card of a person who came in another way (CSV, LDIF, JSON), so that all formats are kept alike."""

from collections.abc import Iterable
from operator import attrgetter
from typing import Final

from netplanner.domain.contact import CARD_FIELDS, CardSource, Contact, Profile
from netplanner.formats.vcard.compose import entry_line, label_line, photo_line, single_line, tags_line
from netplanner.formats.vcard.limits import Limits
from netplanner.formats.vcard.lines import ContentLine, escape
from netplanner.formats.vcard.mapping import contact_of
from netplanner.formats.vcard.origin import LISTS, SINGLE
from netplanner.formats.vcard.properties import known_heads
from netplanner.formats.vcard.quirks import CONTROLS

COLUMN: Final = "X-NETPLANNER-COLUMN"

_VERSION: Final = "4.0"
_HIDDEN: Final = dict.fromkeys(CONTROLS)
_CONTROLS: Final = {**_HIDDEN, 0x0A: None}
_LIMITS: Final = Limits()
# Each field that one property fills: what reads its values from a contact, and what that gives where it is empty.
_SINGLES: Final = [(name, values, values(Contact())) for name, keys in SINGLE.items() for values in [attrgetter(*keys)]]
# A column's name longer than this is no name; it would make each line of its values as long.
_LONGEST_NAME: Final = 200


def as_card(contact: Contact, others: Iterable[tuple[str, str]] = (), *, line: int = 1) -> None:
    """Gives `contact` a card (vCard 4.0) that says all its values, and the values that reading that card gives.

    `others` are the name and value of what no field holds (a column, an attribute): each becomes a line
    `X-NETPLANNER-COLUMN;X-NAME=<name>:<value>`, so that it is kept, shown and written back. FN is made of N where it
    is missing and left empty where there is no name. What only the book knows (tie, …) stays as it is.
    `line` is where the record begins. Raises CardError: `too_many_properties`, `too_many_values`.
    """
    if not _visible(contact.fn or ""):
        parts = (contact.prefix, contact.given, contact.additional, contact.family, contact.suffix)
        contact.fn = " ".join(text for part in parts if (text := _visible(part))) or None
    lines = [*_lines_of(contact), *(column_line(name, value) for name, value in others if value)]
    clean = [text if text.isprintable() else text.translate(_CONTROLS) for text in lines]
    read = contact_of(clean, known_heads(), _LIMITS, line, careful=True)
    for name in CARD_FIELDS:
        setattr(contact, name, getattr(read, name))
    contact.display_name = read.display_name
    contact.card = CardSource(_VERSION, read.card.lines if read.card is not None else ())


def column_line(name: str, value: str) -> str:
    """The content line that keeps what no property of a card is for."""
    return ContentLine(COLUMN, escape(value), [("X-NAME", [name.strip()[:_LONGEST_NAME]])]).serialize()


def _visible(text: str) -> str:
    return " ".join(text.translate(_HIDDEN).split())


def _lines_of(contact: Contact) -> list[str]:
    """The content lines of a contact in the order of the standard's chapters; FN always, as 4.0 demands."""
    lines = ["FN:"] if contact.fn is None else []
    for name, values, empty in _SINGLES:
        if values(contact) != empty:
            lines.append(single_line(name, contact, _VERSION, None).serialize())
    groups = 0
    for name in LISTS:
        for entry in getattr(contact, name):
            made = entry_line(name, entry, _VERSION)
            if not isinstance(entry, Profile) and entry.label:
                groups += 1
                made.group = f"item{groups}"
                lines.append(label_line(made.group, entry.label).serialize())
            lines.append(made.serialize())
    if contact.tags:
        lines.append(tags_line(list(dict.fromkeys(contact.tags)), None).serialize())
    if contact.photo is not None:
        lines.append(photo_line(contact.photo, _VERSION, None).serialize())
    return lines
