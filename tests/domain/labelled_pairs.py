"""Pairs of records, labelled as one person or two, by a seeded generator; made before the matcher tried on them.

Own names stand for two thirds, names of a folder of contact files, where there is one, for the last third.
"""

import copy
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from netplanner.domain.contact import Address, Contact, ContactPoint, Profile

SEED = 20261124
_GIVEN = (
    "Anna Søren Mette Jürgen Katharina Robert Niels Birgit Thomas Elisabeth Jørgen Lars Günther Sofie Wolfgang "
    "Margrethe Alexander Pernille Michael Ingeborg Frederik Åse Björn Christian Henrik Dorothea Peter Ulrike"
)
_FAMILY = (
    "Bergström Müller Kjærgaard Søndergaard Hoffmann Ålund Thygesen Schröder Madsen Vestergaard Lindqvist Fairweather "
    "Østergaard Weißenborn Christoffersen Nørgaard Whitfield Kirchner Bæk Dahlström Grünewald Mikkelsen Ackermann "
    "Højbjerg Brandstätter Rasmussen Steinmetz Worthington"
)
_NICKNAMES = {
    "Robert": "Bob", "Katharina": "Kate", "Thomas": "Tom", "Elisabeth": "Lisbeth", "Niels": "Klaus",
    "Margrethe": "Grethe", "Alexander": "Sascha", "Michael": "Mike", "Ingeborg": "Inge", "Frederik": "Fritz",
    "Christian": "Chris", "Henrik": "Harry", "Dorothea": "Dörte", "Peter": "Pete", "Ulrike": "Ulla", "Anna": "Annie",
    "Birgit": "Gitte", "Günther": "Gunther", "Jørgen": "Jürgen", "Sofie": "Sophie", "Wolfgang": "Wolle",
}  # fmt: skip
# Of contact files: half of our own.
_NAMES = 17
_FIRMS = ("Nordlys Retail", "Hafen Logistik", "Blue Harbour", "Sample Partners", "Muster Werke", "Prøve Medier")
_CITIES = ("Malmö", "Aarhus", "Hamburg", "Leeds", "Odense", "Kiel")
_SPELT_OUT = str.maketrans(
    {"ø": "oe", "ö": "oe", "ü": "ue", "ä": "ae", "æ": "ae", "å": "aa", "ß": "ss", "Ø": "Oe", "Å": "Aa", "Ö": "Oe"}
)
_PLAIN = str.maketrans({"ø": "o", "ö": "o", "ü": "u", "ä": "a", "æ": "ae", "å": "a", "ß": "ss", "Ø": "O", "Å": "A"})


class LabelledPair(NamedTuple):
    """`kind` says how the second record came about."""

    kind: str
    one: Contact
    other: Contact
    same: bool


class Named(NamedTuple):
    given: str
    family: str
    emails: tuple[str, ...] = ()


def own_pairs() -> list[LabelledPair]:
    """Pairs of invented people: about 300, more than half of them one person."""
    return _pairs(own_names(), SEED)


def corpus_pairs(folder: Path) -> list[LabelledPair]:
    """Half as many pairs, of names read from the vCards in `folder`; empty where there are none."""
    names = list(corpus_names(folder))
    random.Random(SEED).shuffle(names)
    return _pairs(names[:_NAMES], SEED + 1) if len(names) >= _NAMES else []


def own_names() -> list[Named]:
    return [Named(given, family) for given, family in zip(_GIVEN.split(), _FAMILY.split(), strict=True)]


def corpus_names(folder: Path) -> Iterator[Named]:
    """Names of two or three words, each once, with the addresses on their cards."""
    from netplanner.formats.vcard import read_cards

    seen: set[str] = set()
    for path in sorted(folder.rglob("*.vcf")):
        for record in read_cards(path):
            words = (record.contact.fn or "").split() if record.contact else []
            if not 2 <= len(words) <= 3 or not all(len(word) > 2 and word.isalpha() for word in words):
                continue
            key = " ".join(words).lower()
            if key not in seen and record.contact is not None:
                seen.add(key)
                emails = tuple(point.value for point in record.contact.emails if "@" in point.value)
                yield Named(" ".join(words[:-1]), words[-1], emails)


def _pairs(names: Sequence[Named], seed: int) -> list[LabelledPair]:
    makers = _Makers(random.Random(seed))
    pairs: list[LabelledPair] = []
    for number, named in enumerate(names):
        other_name = names[(number + 5) % len(names)]
        person = makers.person(number, named)
        stranger = makers.person(number + 1000, other_name)
        for kind, make in makers.positives():
            if (record := make(copy.deepcopy(person))) is not None:
                pairs.append(LabelledPair(kind, person, record, same=True))
        for kind, make_other in makers.negatives():
            pairs.append(LabelledPair(kind, *make_other(copy.deepcopy(person), copy.deepcopy(stranger)), same=False))
    return pairs


class _Makers:
    """How a second record of a person, or a record of somebody like them, comes about."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance

    def person(self, number: int, named: Named) -> Contact:
        ascii_name = f"{named.given}.{named.family}".translate(_PLAIN).lower().replace(" ", ".")
        firm = _FIRMS[number % len(_FIRMS)]
        domain = firm.translate(_PLAIN).lower().replace(" ", "-") + ".example"
        emails = list(named.emails) or [f"{ascii_name}@{domain}"]
        return Contact(
            fn=f"{named.given} {named.family}",
            display_name=f"{named.given} {named.family}",
            given=named.given,
            family=named.family,
            organization=firm,
            title="Buyer",
            emails=[ContactPoint(value) for value in emails],
            phones=[ContactPoint(f"+45 00 {number // 100 % 100:02d} {number % 100:02d} 17")],
            addresses=[Address(city=_CITIES[number % len(_CITIES)])],
            profiles=[Profile("linkedin", f"https://www.linkedin.com/in/{ascii_name}-{number}")],
        )

    def positives(self) -> list[tuple[str, Callable[[Contact], Contact | None]]]:
        kinds = (
            self.nickname, self.typo, self.moved_job, self.initial, self.swapped, self.married, self.transliterated,
            self.titled, self.compound,
        )  # fmt: skip
        return [(kind.__name__, kind) for kind in kinds]

    def negatives(self) -> list[tuple[str, Callable[[Contact, Contact], tuple[Contact, Contact]]]]:
        kinds = (
            self.homonyms, self.switchboard, self.family_address, self.assistant, self.namesakes_of_one_firm,
            self.initials_of_one_firm, self.father_and_son,
        )  # fmt: skip
        return [(kind.__name__, kind) for kind in self._chance.sample(kinds, 4)]

    def keep(self, contact: Contact, *fields: str) -> Contact:
        """The record with its names and these fields alone; they come from another program, which has no more."""
        fresh = Contact(fn=contact.fn, display_name=contact.display_name, given=contact.given, family=contact.family)
        for name in fields:
            setattr(fresh, name, getattr(contact, name))
        return fresh

    def some(self, contact: Contact, name: str) -> Contact:
        """The record under another spelling, with one thing that both programs know."""
        renamed = replace(contact, fn=name, display_name=name, given="", family="")
        known = self._chance.choice(("emails", "phones", "profiles", "organization"))
        return self.keep(renamed, known)

    # One person

    def nickname(self, person: Contact) -> Contact | None:
        short = _NICKNAMES.get(person.given)
        return self.some(person, f"{short} {person.family}") if short else None

    def typo(self, person: Contact) -> Contact:
        at = self._chance.randrange(1, len(person.family) - 1)
        family = person.family
        wrong = self._chance.choice(
            (
                family[:at] + family[at + 1 :],
                family[:at] + family[at] + family[at:],
                family[: at - 1] + family[at] + family[at - 1] + family[at + 1 :],
            )
        )
        return self.some(person, f"{person.given} {wrong}")

    def moved_job(self, person: Contact) -> Contact:
        moved = replace(
            person, organization="New Start", title="Director", emails=[ContactPoint("hello2@new-start.example")]
        )
        return self.keep(
            moved, "organization", "title", "emails", self._chance.choice(("phones", "profiles", "addresses"))
        )

    def initial(self, person: Contact) -> Contact:
        return self.some(person, f"{person.given[0]}. {person.family}")

    def swapped(self, person: Contact) -> Contact:
        comma = self._chance.choice((", ", " "))
        return self.some(person, f"{person.family}{comma}{person.given}")

    def married(self, person: Contact) -> Contact:
        renamed = replace(
            person, fn=f"{person.given} Neumann", display_name=f"{person.given} Neumann", family="Neumann"
        )
        return self.keep(renamed, "organization", self._chance.choice(("emails", "phones", "profiles")))

    def transliterated(self, person: Contact) -> Contact | None:
        name = person.display_name
        other = name.translate(self._chance.choice((_SPELT_OUT, _PLAIN)))
        return self.some(person, other) if other != name else None

    def titled(self, person: Contact) -> Contact:
        title = self._chance.choice(("Dr.", "Prof. Dr.", "Hr.", "Frau", "Dipl.-Ing."))
        return self.some(person, f"{title} {person.display_name}")

    def compound(self, person: Contact) -> Contact:
        other = self._chance.choice((f"{person.display_name}-Holm", f"{person.given} Marie {person.family}"))
        return self.some(person, other)

    # Two people

    def homonyms(self, person: Contact, stranger: Contact) -> tuple[Contact, Contact]:
        """The same name, another life."""
        named = replace(
            stranger, fn=person.fn, display_name=person.display_name, given=person.given, family=person.family
        )
        return person, named

    def switchboard(self, person: Contact, stranger: Contact) -> tuple[Contact, Contact]:
        return person, replace(stranger, organization=person.organization, phones=person.phones)

    def family_address(self, person: Contact, stranger: Contact) -> tuple[Contact, Contact]:
        """A couple with one address, one number at home and one name."""
        name = f"{stranger.given} {person.family}"
        partner = self.keep(replace(person, fn=name, display_name=name, given=stranger.given), "emails", "phones")
        return person, partner

    def assistant(self, person: Contact, stranger: Contact) -> tuple[Contact, Contact]:
        """The assistant's address stands on the card of the one assisted."""
        return replace(person, emails=[*person.emails, *stranger.emails]), stranger

    def namesakes_of_one_firm(self, person: Contact, stranger: Contact) -> tuple[Contact, Contact]:
        """Two of one name in one firm, with the firm's number and each with an address of their own."""
        second = self.homonyms(person, stranger)[1]
        return person, replace(second, organization=person.organization, phones=person.phones)

    def initials_of_one_firm(self, person: Contact, stranger: Contact) -> tuple[Contact, Contact]:
        """Somebody whose initial is the same, who shares the mailbox and the number of the office."""
        name = f"{person.given[0]}. {person.family}"
        office = [ContactPoint("info@office.example")]
        second = replace(stranger, fn=name, display_name=name, given="", family="", emails=office, phones=person.phones)
        return replace(person, emails=office), second

    def father_and_son(self, person: Contact, stranger: Contact) -> tuple[Contact, Contact]:
        """The same name, address and number at home; born thirty years apart."""
        son = self.keep(person, "emails", "phones", "addresses")
        return replace(person, birthday="1950-03-01"), replace(son, birthday="1981-07-12")
