"""How well the user's people cover the area of a goal, where the gaps are, and whose place isn't known.

A place of the area ("unit": a country, a region or a city) is covered at three contacts of whom one is close or good,
or as the user has it. Contacts are people the user knows; prospects are counted apart. Somebody with two addresses
counts at both.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from netplanner.domain import places
from netplanner.domain.area import unit_holds
from netplanner.domain.goal import ANYWHERE
from netplanner.domain.location import Location, locate
from netplanner.domain.words import Tie

# Invitations of so many days tell where the user looks for people.
RECENT_DAYS = 90
_NEAR = frozenset({Tie.CLOSE, Tie.GOOD})


class Enough(NamedTuple):
    """From how many contacts a place is covered, and how many of them must be close or good."""

    contacts: int = 3
    near: int = 1


ENOUGH = Enough()


class Place(NamedTuple):
    """An address as it is written: a country as code or name, a region and a city by name."""

    country: str
    region: str
    city: str


class PersonAt(NamedTuple):
    """A person with all their places; `is_known` tells contacts from prospects."""

    id: int
    tie: str
    is_known: bool
    places: tuple[Place, ...]


class Unclear(StrEnum):
    """Why it can't be told whether somebody is in an area."""

    NO_PLACE = "no_place"
    NO_COUNTRY = "no_country"
    UNKNOWN_COUNTRY = "unknown_country"
    NO_REGION = "no_region"
    UNKNOWN_CITY = "unknown_city"


@dataclass(slots=True)
class Unit:
    """One place of the area with who is there: `near` of the `contacts` are close or good, `prospects` not yet known.

    `ids` are contacts and prospects in the order they were given. `parts` are the regions of a country and the cities
    of a region in which they are, by code; they tell where inside and are not judged.
    """

    code: str
    contacts: int = 0
    near: int = 0
    prospects: int = 0
    ids: list[int] = field(default_factory=list)
    parts: "dict[str, Unit]" = field(default_factory=dict)
    enough: Enough = ENOUGH

    @property
    def fullest_parts(self) -> "list[Unit]":
        """The parts with most contacts first."""
        return sorted(self.parts.values(), key=lambda part: (-part.contacts, -part.near, part.code))

    @property
    def is_covered(self) -> bool:
        return self.contacts >= self.enough.contacts and self.near >= self.enough.near

    @property
    def lacks_near(self) -> bool:
        """Enough contacts, but too few of whom the user could ask something."""
        return self.contacts >= self.enough.contacts and self.near < self.enough.near


@dataclass(slots=True)
class Unresolved:
    """People of whom it isn't known whether they are in the area; `place` is what their address says, or ""."""

    place: str
    why: Unclear
    ids: list[int] = field(default_factory=list)


class Invited(NamedTuple):
    """Where the recent invitations of a goal went."""

    inside: int = 0
    outside: int = 0
    unknown: int = 0

    @property
    def share_outside(self) -> float | None:
        """Of those whose place is known; None where none is."""
        known = self.inside + self.outside
        return self.outside / known if known else None


@dataclass(slots=True)
class Coverage:
    """`units` in the order of the area; for an area without borders the countries of the book, fullest first."""

    has_borders: bool
    units: list[Unit]
    unresolved: list[Unresolved]
    invited: Invited
    enough: Enough = ENOUGH

    @property
    def covered(self) -> int:
        return sum(unit.is_covered for unit in self.units)

    @property
    def gaps(self) -> list[Unit]:
        """What isn't covered, the emptiest first; an area without borders has none."""
        found = [unit for unit in self.units if not unit.is_covered] if self.has_borders else []
        return sorted(found, key=lambda unit: (unit.contacts, unit.near))


def coverage(
    area: Sequence[str], people: Iterable[PersonAt], invited: Iterable[int] = (), enough: Enough = ENOUGH
) -> Coverage:
    """The coverage of `area` by `people`; `invited` holds the ids of those invited lately, once per invitation."""
    if ANYWHERE in area:
        return _without_borders(people, invited, enough)
    if not area:
        return Coverage(True, [], [], Invited(), enough)
    units = {code: Unit(code, enough=enough) for code in area}
    answers = _Answers(list(units))
    unresolved: dict[tuple[str, Unclear], Unresolved] = {}
    inside: dict[int, bool | None] = {}
    asked = Counter(invited)
    for person in people:
        answer = answers.of(person.places)
        if person.id in asked:
            inside[person.id] = answer.inside
        for code, parts in answer.units.items():
            _count(units[code], person, parts)
        if answer.inside is None and answer.why is not None and person.is_known:
            key = answer.text, answer.why
            unresolved.setdefault(key, Unresolved(*key)).ids.append(person.id)
    counted = Counter[bool | None]()
    for contact_id, times in asked.items():
        counted[inside.get(contact_id)] += times
    where = Invited(counted[True], counted[False], counted[None])
    # Whoever has no place at all comes last: there is nothing to correct, only something to find out.
    work = sorted(unresolved.values(), key=lambda one: (one.why is Unclear.NO_PLACE, -len(one.ids), one.place))
    return Coverage(True, list(units.values()), work, where, enough)


class _Answer(NamedTuple):
    """`units` are the places of the area that somebody is in, with the parts of each."""

    units: dict[str, tuple[str, ...]]
    inside: bool | None
    text: str
    why: Unclear | None


class _Answers:
    """Where places lie, found once for each distinct set of them: a book holds few."""

    def __init__(self, area: list[str]) -> None:
        self._area = area
        self._known: dict[tuple[Place, ...], _Answer] = {}

    def of(self, addresses: tuple[Place, ...]) -> _Answer:
        found = self._known.get(addresses)
        if found is None:
            found = self._known[addresses] = self._find(addresses)
        return found

    def _find(self, addresses: tuple[Place, ...]) -> _Answer:
        if not addresses:
            return _Answer({}, None, "", Unclear.NO_PLACE)
        where = [locate(*place) for place in addresses]
        answers = {code: [unit_holds(code, one) for one in where] for code in self._area}
        units = {code: _parts(code, where, held) for code, held in answers.items() if True in held}
        if units:
            return _Answer(units, True, "", None)
        for number, place in enumerate(addresses):
            if any(held[number] is None for held in answers.values()):
                return _Answer({}, None, place_text(place), why_unclear(place, where[number]))
        return _Answer({}, False, "", None)


def _parts(code: str, where: Sequence[Location], held: Sequence[bool | None]) -> tuple[str, ...]:
    """The parts of a unit that hold those of the places which lie in it."""
    inside = (_part(code, place) for place, holds in zip(where, held, strict=True) if holds)
    return tuple(dict.fromkeys(filter(None, inside)))


def _part(code: str, where: Location) -> str:
    if places.is_country(code):
        # Of regions inside one another the outer one: people say Jutland before they say Viborg.
        return where.regions[-1] if where.regions else ""
    return where.city if places.is_region(code) and places.is_city(where.city) else ""


def place_text(place: Place) -> str:
    """An address in a line, as it was written."""
    return ", ".join(part for part in (place.city, place.region, place.country) if part)


def why_unclear(place: Place, where: Location) -> Unclear:
    """What keeps a place from being found."""
    if not where.country:
        return Unclear.UNKNOWN_COUNTRY if place.country else Unclear.NO_COUNTRY
    return Unclear.UNKNOWN_CITY if place.city else Unclear.NO_REGION


def _count(unit: Unit, person: PersonAt, parts: Iterable[str] = ()) -> None:
    for part in parts:
        _count(unit.parts.setdefault(part, Unit(part)), person)
    unit.ids.append(person.id)
    if not person.is_known:
        unit.prospects += 1
        return
    unit.contacts += 1
    unit.near += person.tie in _NEAR


def _without_borders(people: Iterable[PersonAt], invited: Iterable[int], enough: Enough) -> Coverage:
    """Everybody is inside: the countries they live in, and who names none."""
    units: dict[str, Unit] = {}
    unresolved: dict[tuple[str, Unclear], Unresolved] = {}
    for person in people:
        where = [locate(*place) for place in person.places]
        for country in dict.fromkeys(one.country for one in where if one.country):
            parts = _parts(country, where, [one.country == country for one in where])
            _count(units.setdefault(country, Unit(country, enough=enough)), person, parts)
        if not person.is_known or any(one.country for one in where):
            continue
        if person.places:
            key = place_text(person.places[0]), why_unclear(person.places[0], where[0])
        else:
            key = "", Unclear.NO_PLACE
        unresolved.setdefault(key, Unresolved(*key)).ids.append(person.id)
    work = sorted(unresolved.values(), key=lambda one: (one.why is Unclear.NO_PLACE, -len(one.ids), one.place))
    fullest = sorted(units.values(), key=lambda unit: (-unit.contacts, -unit.near, unit.code))
    return Coverage(False, fullest, work, Invited(inside=sum(1 for _ in invited)), enough)
