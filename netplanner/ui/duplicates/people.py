"""People side by side, as values to compare: read from the book, field by field, in words."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale

from netplanner.domain.contact import CARD_FIELDS, Contact
from netplanner.domain.place_names import country_names
from netplanner.domain.text import fold
from netplanner.domain.words import Basis, OutreachStatus, Relation
from netplanner.storage import contacts, goals
from netplanner.storage.database import Connection
from netplanner.storage.timeline import timeline
from netplanner.ui import wording
from netplanner.ui.contacts.field_text import address_text
from netplanner.ui.translation import spoken

_OPEN = frozenset({OutreachStatus.PLANNED, OutreachStatus.WAITING})

# What a person has one of, in the order shown.
SINGLES = (
    "name", "nickname", "organization", "department", "title", "role", "birthday", "anniversary", "photo", "tie",
    "cadence_days", "met", "met_on", "preferred_channel", "relation", "sphere", "country", "gender", "language",
    "source", "basis",
)  # fmt: skip
# What a person has many of: all of them stay.
LISTS = (
    "emails",
    "phones",
    "profiles",
    "urls",
    "messaging",
    "addresses",
    "tags",
    "needs",
    "offers",
    "custom",
    "do_not_contact",
    "note",
    "goals",
)
# Shown where they differ alone: every record has them, and a picture is seen above.
QUIET = frozenset({"photo", "relation", "sphere", "country", "gender", "language", "source", "basis"})
# The parts of a name go together: half of each would be nobody's.
NAME_PARTS = ("fn", "family", "given", "additional", "prefix", "suffix")


class Person(NamedTuple):
    """`history` and `plans` count what happened and what is planned; `goals` are those a candidate of."""

    contact: Contact
    history: int
    plans: int
    goals: tuple[str, ...]

    @property
    def id(self) -> int:
        return self.contact.id


def read_people(connection: Connection, ids: Sequence[int]) -> list[Person]:
    """Those of `ids` who are in the book and not in the trash, in that order."""
    found = {contact.id: contact for contact in contacts.load_many(connection, ids)}
    served = goals.goals_of_contacts(connection, list(found))
    names = {goal.id: goal.what for goal in goals.listing(connection)}
    return [_person(connection, found[key], served.get(key, ()), names) for key in ids if key in found]


def _person(connection: Connection, contact: Contact, served: Sequence[int], names: Mapping[int, str]) -> Person:
    entries = timeline(connection, contact.id)
    plans = sum(entry.source == "outreach" and entry.status in _OPEN for entry in entries)
    chosen = tuple(names[goal_id] for goal_id in served if goal_id in names)
    # An import is nothing that happened between two people.
    happened = sum(entry.source != "import" for entry in entries) - plans
    return Person(contact, happened, plans, chosen)


def richest(people: Sequence[Person]) -> int:
    """The id of the one that should stay: with most behind and ahead, then most known of, then longest there."""

    def worth(person: Person) -> tuple[int, int, int]:
        known = sum(bool(getattr(person.contact, name)) for name in CARD_FIELDS)
        return person.history + person.plans + len(person.goals), known, -person.id

    return max(people, key=worth).id


def single_text(person: Person, field: str) -> str:
    """The value of one of `SINGLES` in words, "" where there is none."""
    contact = person.contact
    words = _SINGLE_TEXTS.get(field)
    return words(contact) if words is not None else str(getattr(contact, field) or "")


_SINGLE_TEXTS: Mapping[str, Callable[[Contact], str]] = {
    "name": lambda contact: contact.display_name,
    "birthday": lambda contact: wording.date_text(contact.birthday) if contact.birthday else "",
    "anniversary": lambda contact: wording.date_text(contact.anniversary) if contact.anniversary else "",
    "met_on": lambda contact: wording.date_text(contact.met_on) if contact.met_on else "",
    # Two pictures are two values; which is which is seen above.
    "photo": lambda contact: _photo_text(contact),
    "tie": lambda contact: wording.tie_name(contact.tie) if contact.tie else "",
    "cadence_days": lambda contact: wording.days_text(contact.cadence_days) if contact.cadence_days else "",
    "preferred_channel": lambda contact: (
        wording.channel_name(contact.preferred_channel) if contact.preferred_channel else ""
    ),
    "relation": lambda contact: wording.relation_name(contact.relation) if contact.relation in tuple(Relation) else "",
    "sphere": lambda contact: wording.sphere_name(contact.sphere),
    "country": lambda contact: country_names(spoken()).get(contact.country, contact.country),
    "source": lambda contact: wording.source_name(contact.source) if contact.source else "",
    "basis": lambda contact: wording.basis_name(contact.basis) if contact.basis != Basis.UNKNOWN else "",
}


def _photo_text(contact: Contact) -> str:
    if contact.photo is None:
        return ""
    size = QLocale().formattedDataSize(len(contact.photo.data))
    return f"{contact.photo.media_type.removeprefix('image/').upper()} {size}".strip()


def list_texts(person: Person, field: str) -> list[str]:
    """The values of one of `LISTS` in words."""
    contact = person.contact
    if field == "goals":
        return list(person.goals)
    if field == "note":
        return [contact.note.strip()] if contact.note.strip() else []
    if field == "addresses":
        return [address_text(place).replace("\n", ", ") for place in contact.addresses if not place.is_empty()]
    if field == "profiles":
        return [profile.handle or _bare(profile.url) for profile in contact.profiles]
    if field in ("tags", "needs", "offers"):
        return list(getattr(contact, field))
    if field == "custom":
        return [f"{own.name}: {own.value}" for own in contact.custom]
    if field == "do_not_contact":
        return [wording.do_not_contact_name(channel) for channel in sorted(contact.do_not_contact)]
    return [point.value for point in getattr(contact, field)]


def same_value(field: str, text: str) -> str:
    """`text` so that two spellings of one value are equal."""
    if field == "phones":
        return "".join(letter for letter in text if letter.isdigit())
    return fold(text)


def _bare(url: str) -> str:
    return url.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
