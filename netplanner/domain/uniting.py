"""Making one contact of several records of a person, so that no value is lost."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from netplanner.domain.contact import Address, Contact, ContactPoint, Profile, display_name_of
from netplanner.domain.merge import merge
from netplanner.domain.normal import email_key, phone_key, profile_of, url_key
from netplanner.domain.text import fold
from netplanner.domain.words import Basis, Sphere, Tie

# A name is one thing: half of each would be nobody's.
NAME_FIELDS = ("fn", "family", "given", "additional", "prefix", "suffix")
# Of these a person has one. What is said otherwise elsewhere goes to the note.
TEXT_FIELDS = (
    "nickname", "organization", "department", "title", "role", "birthday", "anniversary", "gender", "language", "met",
)  # fmt: skip
# What the book says of a person; of these the kept one's holds, and what it doesn't know comes from the others.
BOOK_FIELDS = ("kind", "country", "met_on", "preferred_channel", "source", "basis", "cadence_days", "tie")
SINGLE_FIELDS = (*NAME_FIELDS, *TEXT_FIELDS, *BOOK_FIELDS, "relation", "sphere", "photo")

_Value = TypeVar("_Value")


class United(NamedTuple):
    """`left_over` are (field, value) that found no place in a field of their own; they stand in the note."""

    contact: Contact
    left_over: tuple[tuple[str, str], ...]


def unite(keep: Contact, others: Sequence[Contact], chosen: Mapping[str, int], region: str = "") -> United:
    """What `keep` becomes with what the others say; none of them is changed.

    `chosen` names for single fields the id of the one whose value stays. Addresses, numbers, tags, needs, offers, own
    fields and notes of all stay, each once by its normal form; numbers without a country are read in the person's,
    else in `region`. Do not contact is what any of them says. The earliest day of creation and the latest contact stay.
    """
    people = [keep, *others]
    by_id = {person.id: person for person in people}
    united = replace(keep)
    left_over: list[tuple[str, str]] = []
    _unite_names(united, people, by_id, chosen, left_over)
    for name in TEXT_FIELDS:
        _unite_text(united, people, by_id.get(chosen.get(name, 0)), name, left_over)
    for name in BOOK_FIELDS:
        _unite_book_field(united, people, by_id.get(chosen.get(name, 0)), name, left_over)
    _unite_relation(united, people, by_id, chosen)
    united.photo = next((person.photo for person in _in_order(people, by_id.get(chosen.get("photo", 0)))
                         if person.photo is not None), None)  # fmt: skip
    _unite_lists(united, people, region)
    _unite_dates(united, people)
    for other in others:
        # Lines that no field holds: unknown properties and their labels.
        united.card = merge(Contact(card=united.card), Contact(card=other.card)).contact.card
    united.note = _note(people, left_over)
    return United(united, tuple(left_over))


def _in_order(people: Sequence[Contact], chosen: Contact | None) -> list[Contact]:
    return [chosen, *(person for person in people if person is not chosen)] if chosen is not None else list(people)


def _plain(text: object) -> str:
    return " ".join(str(text or "").split())


def _unite_names(
    united: Contact,
    people: Sequence[Contact],
    by_id: Mapping[int, Contact],
    chosen: Mapping[str, int],
    left_over: list[tuple[str, str]],
) -> None:
    first = by_id.get(chosen.get("fn", 0))
    named = [person for person in people if any(_plain(getattr(person, name)) for name in NAME_FIELDS)]
    bearer = first or next(iter(named), people[0])
    for name in NAME_FIELDS:
        of_part = by_id.get(chosen.get(name, 0), bearer)
        setattr(united, name, getattr(of_part, name))
    # The parts of a name written out in one: another record may know which is which.
    for person in named:
        if fold(_plain(person.fn or display_name_of(person))) == fold(_plain(united.fn or display_name_of(united))):
            for name in NAME_FIELDS:
                if not _plain(getattr(united, name)):
                    setattr(united, name, getattr(person, name))
    united.display_name = display_name_of(united) or bearer.display_name
    kept = {fold(_plain(getattr(united, name))) for name in NAME_FIELDS} | {fold(_plain(united.display_name))}
    for person in people:
        for name in NAME_FIELDS:
            value = _plain(getattr(person, name))
            if value and fold(value) not in kept:
                kept.add(fold(value))
                left_over.append((name, value))


def _unite_text(
    united: Contact, people: Sequence[Contact], first: Contact | None, name: str, left_over: list[tuple[str, str]]
) -> None:
    values = [value for person in _in_order(people, first) if _plain(value := getattr(person, name))]
    if not values:
        return
    setattr(united, name, values[0])
    known = {_plain(values[0])}
    for value in values[1:]:
        if _plain(value) not in known:
            known.add(_plain(value))
            left_over.append((name, _plain(value)))


def _unite_book_field(
    united: Contact, people: Sequence[Contact], first: Contact | None, name: str, left_over: list[tuple[str, str]]
) -> None:
    unknown = (None, "", Basis.UNKNOWN, Tie.UNDECIDED)
    values = [value for person in _in_order(people, first) if (value := getattr(person, name)) not in unknown]
    if not values:
        return
    setattr(united, name, values[0])
    for value in dict.fromkeys(values[1:]):
        if value != values[0]:
            left_over.append((name, str(value)))


def _unite_relation(
    united: Contact, people: Sequence[Contact], by_id: Mapping[int, Contact], chosen: Mapping[str, int]
) -> None:
    known = next((person.relation for person in people if str(person.relation) == "known"), people[0].relation)
    united.relation = by_id[chosen["relation"]].relation if chosen.get("relation") in by_id else known
    if chosen.get("sphere") in by_id:
        united.sphere = by_id[chosen["sphere"]].sphere
    elif len({person.sphere for person in people}) > 1:
        united.sphere = Sphere.BOTH


def _unite_lists(united: Contact, people: Sequence[Contact], region: str) -> None:
    def phone(point: ContactPoint, of: Contact) -> Hashable:
        return phone_key(point.value, of.country or united.country or region) or fold(_plain(point.value))

    united.emails = _points(people, "emails", lambda point, _: email_key(point.value))
    united.phones = _points(people, "phones", phone)
    united.urls = _points(people, "urls", lambda point, _: url_key(point.value))
    united.messaging = _points(people, "messaging", lambda point, _: fold(_plain(point.value)))
    united.addresses = _once([(place, _address(place)) for person in people for place in person.addresses])
    united.profiles = _once([(page, _profile(page)) for person in people for page in person.profiles])
    united.tags = _words(people, "tags")
    united.needs = _words(people, "needs")
    united.offers = _words(people, "offers")
    united.custom = _once(
        [(field, (fold(field.name.strip()), _plain(field.value))) for person in people for field in person.custom]
    )
    united.do_not_contact = frozenset().union(*(person.do_not_contact for person in people))


def _points(
    people: Sequence[Contact], name: str, key: Callable[[ContactPoint, Contact], Hashable]
) -> list[ContactPoint]:
    points: list[tuple[ContactPoint, Hashable]] = [
        (point, key(point, person)) for person in people for point in getattr(person, name)
    ]
    # One is preferred: the first that is, which is the kept one's where it has one.
    first: ContactPoint | None = next((point for point, _ in points if point.preferred), None)
    alone = [(point if point is first else replace(point, preferred=False), mark) for point, mark in points]
    return _once(alone)


def _words(people: Sequence[Contact], name: str) -> list[str]:
    return _once([(text, " ".join(fold(text).split())) for person in people for text in getattr(person, name)])


def _once(values: Sequence[tuple[_Value, Hashable]]) -> list[_Value]:
    known: dict[Hashable, _Value] = {}
    for value, key in values:
        known.setdefault(key, value)
    return list(known.values())


def _address(place: Address) -> Hashable:
    parts = (place.street, place.extended, place.po_box, place.city, place.region, place.postal_code, place.country)
    return tuple(fold(_plain(part)) for part in parts)


def _profile(page: Profile) -> Hashable:
    return profile_of(page.url) or (page.platform, url_key(page.url), fold(page.handle.strip()))


def _unite_dates(united: Contact, people: Sequence[Contact]) -> None:
    united.created = min((person.created for person in people if person.created), default="")
    united.last_contact_on = max((person.last_contact_on for person in people if person.last_contact_on), default=None)


def _note(people: Sequence[Contact], left_over: Sequence[tuple[str, str]]) -> str:
    """The notes of all, then what found no place: a line each, as "title: Buyer"."""
    parts: list[str] = []
    for person in people:
        text = person.note.strip()
        if text and not any(_plain(text) in _plain(part) for part in parts):
            parts.append(person.note if not parts else text)
    written = _plain("\n".join(parts))
    lines = [line for name, value in left_over if (line := f"{name}: {value}") not in written]
    if lines:
        parts.append("\n".join(lines))
    return "\n\n".join(parts)
