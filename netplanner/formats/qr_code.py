"""A person as a QR code that a phone's camera reads as a contact."""

from collections.abc import Iterator
from dataclasses import replace

from netplanner.domain.contact import Contact
from netplanner.formats.vcard import write_card

# Larger codes are hard to read for a camera (ISO/IEC 18004: version 15 has 77 modules a side).
_LARGEST_VERSION = 15
_LONGEST_NAME = 100
_KEPT = frozenset({"BEGIN", "VERSION", "N", "FN", "ORG", "TITLE", "TEL", "EMAIL", "URL", "ADR", "END"})


def card_for_code(contact: Contact) -> bytes:
    """A short vCard 3.0, which phones read: name, work, numbers, addresses. Notes and pictures stay out."""
    lines = write_card(contact, "3.0").replace(b"\r\n ", b"").split(b"\r\n")
    kept = [line for line in lines if line.split(b":")[0].split(b";")[0].decode("ascii", "replace").upper() in _KEPT]
    return b"\r\n".join(kept)


def matrix_of(contact: Contact) -> tuple[tuple[bool, ...], ...]:
    """The modules of the code in rows, true for dark, without the quiet zone of four modules around it."""
    import segno

    for person in _shorter_and_shorter(contact):
        try:
            code = segno.make_qr(card_for_code(person), error="m", boost_error=False)
        except segno.DataOverflowError:
            continue
        if int(code.version) <= _LARGEST_VERSION:
            break
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def _shorter_and_shorter(contact: Contact) -> Iterator[Contact]:
    """The person with less and less, the least important first; the last is a name that fits."""
    person = replace(contact, card=None, photo=None, phones=contact.phones[:3], emails=contact.emails[:2])
    person = replace(person, urls=contact.urls[:1], addresses=contact.addresses[:1])
    yield person
    yield (person := replace(person, addresses=[]))
    yield (person := replace(person, urls=[], phones=person.phones[:1], emails=person.emails[:1]))
    yield (person := replace(person, title="", role=""))
    yield replace(person, organization="", department="")
    name = contact.display_name[:_LONGEST_NAME]
    yield Contact(fn=name, display_name=name)
