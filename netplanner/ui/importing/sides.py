"""The two sides of a decision: what the book has of a person, and what the file."""

from collections.abc import Sequence
from typing import NamedTuple

from netplanner.domain.contact import Contact
from netplanner.domain.text import fold
from netplanner.operations.import_report import Decision, Difference, ImportRecord

NAME_PARTS = ("fn", "family", "given", "additional", "prefix", "suffix")
_LISTS = ("emails", "phones")
_NO_CONTACT = Contact()


class Side(NamedTuple):
    """A field that people have one of. `fields` are those a choice is about; () where both sides agree."""

    name: str
    fields: tuple[str, ...]
    ours: str
    theirs: str
    taken: str


class Both(NamedTuple):
    """A field that people have many of: all of both sides stay. Values of both stand among `ours`."""

    name: str
    ours: tuple[str, ...]
    theirs: tuple[str, ...]


def singles(record: ImportRecord, contact: Contact | None, decision: Decision | None) -> list[Side]:
    """The fields to choose in, the name first; organisation and title even where they agree, to tell people apart."""
    chosen = decision.fields if decision is not None else {}
    differences = {difference.field: difference for difference in record.differences}
    found = [*_name(record, contact, differences, chosen.get("fn", "")), *_organization(record, contact, differences)]
    for difference in record.differences:
        if difference.field not in NAME_PARTS:
            taken = chosen.get(difference.field, difference.taken)
            found.append(Side(difference.field, (difference.field,), difference.ours, difference.theirs, taken))
    return found


def lists(record: ImportRecord, contact: Contact | None) -> list[Both]:
    """E-mail addresses and phone numbers of both sides, where there are some."""
    found = []
    for name in _LISTS:
        ours = tuple(point.value for point in getattr(contact or _NO_CONTACT, name))
        known = {_alike(name, value) for value in ours}
        theirs = tuple(value for value in getattr(record, name) if _alike(name, value) not in known)
        if ours or theirs:
            found.append(Both(name, ours, theirs))
    return found


def _name(record: ImportRecord, contact: Contact | None, differences: dict[str, Difference], chosen: str) -> list[Side]:
    ours = contact.display_name if contact is not None else record.match_name
    if not ours or not record.name:
        return []
    if ours == record.name:
        return [Side("fn", (), ours, record.name, "ours")]
    parts = [differences[part] for part in NAME_PARTS if part in differences]
    taken = chosen or ("theirs" if any(part.taken == "theirs" for part in parts) else "ours")
    return [Side("fn", NAME_PARTS, ours, record.name, taken)]


def _organization(record: ImportRecord, contact: Contact | None, differences: dict[str, Difference]) -> Sequence[Side]:
    ours = contact.organization if contact is not None else ""
    if "organization" in differences or not (ours or record.organization):
        return []
    fields = ("organization",) if ours and record.organization and ours != record.organization else ()
    return [Side("organization", fields, ours, record.organization, "ours")]


def _alike(name: str, value: str) -> str:
    if name == "phones":
        return "".join(letter for letter in value if letter.isdigit())[-8:]
    return fold(value)
