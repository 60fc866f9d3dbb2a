"""Pairs of records of which it is known whether they are one person: made from a seed, and from real cards' names.

Each kind is something that address books really hold. What can't be decided from two records alone is left out.
"""

import json
import random
import string
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from netplanner.domain.contact import Address, Contact, ContactPoint, Profile

SEED = 20261124
CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "expected.jsonl"
_ROUNDS = 12

_GIVEN = (
    "Anna", "Peter", "Lars", "Mette", "Søren", "Jürgen", "Ulrike", "Heike", "Thomas", "Robert", "William",
    "Katharina", "Hanne", "Jørgen", "Åse", "Björn", "Günther", "Frederik", "Emma", "Oliver", "Charlotte", "Sigrid",
    "Matthias", "Claudia", "Rikke", "Kasper", "Signe", "Torben", "Wolfgang", "Ingrid", "George", "Lucy",
)  # fmt: skip
_FAMILY = (
    "Berg", "Holm", "Ålund", "Ødegård", "Müller", "Schröder", "Kjær", "Nørgaard", "Weißmann", "Bach", "Lindqvist",
    "Thomsen", "Hartmann", "Rasmussen", "Becker", "Winther", "Fletcher", "Harrison", "Jäger", "Søndergaard",
    "Friis", "Vestergaard", "Lorenzen", "Zimmermann", "Overgaard", "Whitfield", "Krüger",
)  # fmt: skip
_FIRMS = (
    "Nordlys Retail", "Fjord & Søn", "Hafen Logistik", "Kystens Kaffe", "Brücke Verlag", "Alder Partners",
    "Sølvgade Studio", "Morgen Medien",
)  # fmt: skip
_CITIES = ("Malmö", "Hamburg", "Aarhus", "Lund", "Kiel", "Leeds", "Odense", "Bremen")
_TITLES = ("CMO", "Buyer", "Editor", "Partner", "Sales manager", "Architect")
# Short forms in English, German and Danish.
_NICKNAMES = (
    ("Robert", "Bob"), ("William", "Bill"), ("Elizabeth", "Liz"), ("Margaret", "Peggy"), ("Richard", "Dick"),
    ("Katharina", "Kathrin"), ("Wolfgang", "Wolf"), ("Ulrich", "Uli"), ("Maximilian", "Max"), ("Gabriele", "Gabi"),
    ("Johannes", "Hannes"), ("Frederik", "Fritz"), ("Katrine", "Trine"), ("Kirsten", "Kirsti"), ("Carl", "Kalle"),
    ("Nikolaj", "Niels"), ("Christine", "Stine"), ("Margrethe", "Grethe"), ("Thomas", "Tommy"), ("Steffen", "Stephan"),
)  # fmt: skip
_SPELT = (
    ("Søren Kjær", "Soeren Kjaer"), ("Jürgen Müller", "Juergen Mueller"), ("Åse Ødegård", "Aase Oedegaard"),
    ("Björn Schröder", "Bjoern Schroeder"), ("Günther Weißmann", "Guenther Weissmann"), ("Åse Ålund", "Ase Alund"),
    ("Jørgen Nørgård", "Jorgen Norgaard"), ("Ulrike Jäger", "ULRIKE JAEGER"),
)  # fmt: skip


class LabelledPair(NamedTuple):
    kind: str
    first: Contact
    second: Contact
    same: bool


class _Makes:
    """Invented people, each with mailboxes, numbers and profiles nobody else has."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self._number = 0

    def phone(self) -> str:
        self._number += 1
        return f"+45 00 {self._number:06d}"

    def profile(self) -> Profile:
        self._number += 1
        handle = f"p{self._number}-example"
        return Profile("linkedin", f"https://www.linkedin.com/in/{handle}", handle)

    def mail(self, name: str, firm: str = "") -> str:
        self._number += 1
        local = "".join(char for char in name.lower().replace(" ", ".") if char.isascii())
        return f"{local}.{self._number}@{_domain(firm)}"

    def person(self, given: str = "", family: str = "", *, parts: bool | None = None) -> Contact:
        """Somebody with a firm, a mailbox, a number and a city; with the name in parts, or written out alone."""
        pick = self.random.choice
        given, family, firm = given or pick(_GIVEN), family or pick(_FAMILY), pick(_FIRMS)
        made = Contact(organization=firm, title=pick(_TITLES), addresses=[Address(city=pick(_CITIES))])
        made.emails = [ContactPoint(self.mail(f"{given} {family}", firm))]
        made.phones = [ContactPoint(self.phone())]
        return _named(made, given, family, parts=self.random.random() < 0.5 if parts is None else parts)

    def bare(self, contact: Contact) -> Contact:
        """The same name and firm as another program or network knows them: no mailbox, no number."""
        return replace(contact, emails=[], phones=[], addresses=[], title=self.random.choice(("", contact.title)))

    def other(self, values: tuple[str, ...], than: str) -> str:
        return self.random.choice([value for value in values if value != than])

    def typo(self, word: str) -> str:
        """One letter dropped, doubled, changed or swapped, behind the first one."""
        place = self.random.randrange(1, len(word) - 1)
        letter = self.random.choice(string.ascii_lowercase.replace(word[place].lower(), ""))
        return self.random.choice(
            (
                word[:place] + word[place + 1 :],
                word[:place] + word[place] * 2 + word[place + 1 :],
                word[:place] + letter + word[place + 1 :],
                word[:place] + word[place + 1] + word[place] + word[place + 2 :],
            )
        )


def _domain(firm: str) -> str:
    return (
        "".join(char for char in firm.lower() if char.isascii() and char.isalpha()) + ("." if firm else "") + "example"
    )


def _named(contact: Contact, given: str, family: str, *, parts: bool = False, fn: str = "") -> Contact:
    fn = fn or f"{given} {family}".strip()
    return replace(contact, fn=fn, display_name=fn, given=given if parts else "", family=family if parts else "")


def _names(contact: Contact) -> tuple[str, str]:
    given, _, family = contact.display_name.rpartition(" ")
    return given, family


# One person, twice ---------------------------------------------------------------------------------------------------


def _same_mailbox(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person()
    return one, replace(makes.bare(one), emails=[ContactPoint(one.emails[0].value.upper())])


def _same_number_written_otherwise(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person()
    return one, replace(makes.bare(one), phones=[ContactPoint(one.phones[0].value.replace("+45 00", "0045 (00)"))])


def _network_export(makes: _Makes) -> tuple[Contact, Contact]:
    """A card, and the name, firm and profile a network knows."""
    one = makes.person()
    return one, replace(makes.bare(one), profiles=[makes.profile()])


def _name_alone(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person()
    given, family = _names(one)
    return one, _named(Contact(phones=[ContactPoint(makes.phone())]), given, family)


def _nickname(makes: _Makes) -> tuple[Contact, Contact]:
    full, short = makes.random.choice(_NICKNAMES)
    one = makes.person(full)
    other = _named(makes.bare(one), short, _names(one)[1])
    if makes.random.random() < 0.5:
        other = replace(other, organization="", emails=list(one.emails))
    return one, other


def _typo_at_the_same_firm(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person()
    given, family = _names(one)
    if makes.random.random() < 0.3 and len(given) > 4:
        return one, _named(makes.bare(one), makes.typo(given), family)
    return one, _named(makes.bare(one), given, makes.typo(family))


def _typo_with_the_same_mailbox(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person()
    given, family = _names(one)
    return one, _named(Contact(emails=list(one.emails)), given, makes.typo(family))


def _moved_with_number(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person()
    later = replace(one, organization=makes.other(_FIRMS, one.organization), title=makes.other(_TITLES, one.title))
    return one, replace(later, emails=[ContactPoint(makes.mail(one.display_name, later.organization))])


def _moved_with_profile(makes: _Makes) -> tuple[Contact, Contact]:
    one = replace(makes.person(), profiles=[makes.profile()])
    later = replace(makes.person(*_names(one)), profiles=list(one.profiles))
    return one, later


def _initial(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person()
    given, family = _names(one)
    other = _named(makes.bare(one), "", family, fn=f"{given[0]}. {family}")
    if makes.random.random() < 0.4:
        other = replace(other, organization="", phones=list(one.phones))
    return one, other


def _family_initial(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person()
    given, family = _names(one)
    return one, _named(makes.bare(one), "", "", fn=f"{given} {family[0]}.")


def _swapped(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person(parts=True)
    given, family = one.given, one.family
    fn = makes.random.choice((f"{family} {given}", f"{family}, {given}"))
    return one, _named(makes.bare(one), "", "", fn=fn)


def _married(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person()
    given, family = _names(one)
    other = makes.person(given, makes.other(_FAMILY, family))
    if makes.random.random() < 0.5:
        return one, replace(other, emails=list(one.emails))
    return replace(one, profiles=[shared := makes.profile()]), replace(other, profiles=[shared])


def _double_name(makes: _Makes) -> tuple[Contact, Contact]:
    """Both names after the wedding."""
    one = makes.person()
    given, family = _names(one)
    return one, _named(makes.bare(one), given, f"{makes.other(_FAMILY, family)}-{family}")


def _spelt_out(makes: _Makes) -> tuple[Contact, Contact]:
    marked, plain = makes.random.choice(_SPELT)
    one = makes.person(*marked.split())
    return one, _named(makes.bare(one), *plain.split(), parts=makes.random.random() < 0.5)


def _titled(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person()
    before, after = makes.random.choice((("Dr. ", ""), ("Prof. Dr. ", ""), ("", ", MBA"), ("Frau ", ""), ("", " PhD")))
    return one, _named(makes.bare(one), "", "", fn=f"{before}{one.display_name}{after}")


def _compound(makes: _Makes) -> tuple[Contact, Contact]:
    long, short = makes.random.choice(
        (("Anna-Maria", "Anna"), ("Jens Peter", "Jens-Peter"), ("Hans-Jürgen", "Hans Jürgen"),
         ("Annemarie", "Anne Marie"), ("Karl Heinz", "Karlheinz"), ("Eva Maria", "Eva"))
    )  # fmt: skip
    one = makes.person(long, makes.random.choice(_FAMILY), parts=True)
    return one, _named(makes.bare(one), short, one.family, parts=True)


def _middle_name(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person()
    given, family = _names(one)
    middle = makes.random.choice(("M.", "Maria", "J.", "Christian"))
    return one, _named(makes.bare(one), "", "", fn=f"{given} {middle} {family}")


def _mailbox_without_a_name(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person()
    address = one.emails[0].value
    return one, Contact(display_name=address, emails=[ContactPoint(address)])


def _same_name_at_info(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person()
    mailbox = [ContactPoint(f"info@{_domain(one.organization)}")]
    return replace(one, emails=mailbox), replace(makes.bare(one), emails=mailbox)


# Two people ----------------------------------------------------------------------------------------------------------


def _homonyms(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person()
    return one, replace(
        makes.person(*_names(one)),
        organization=makes.other(_FIRMS, one.organization),
        addresses=[Address(city=makes.other(_CITIES, one.addresses[0].city))],
    )


def _homonyms_at_one_firm(makes: _Makes) -> tuple[Contact, Contact]:
    one = replace(makes.person(), profiles=[makes.profile()])
    other = replace(makes.person(*_names(one)), organization=one.organization, profiles=[makes.profile()])
    other.emails = [ContactPoint(makes.mail(one.display_name, one.organization))]
    return one, replace(other, addresses=list(one.addresses))


def _father_and_son(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person()
    suffix = makes.random.choice(("Jr.", "jun.", "II", "sen."))
    return one, replace(_named(one, "", "", fn=f"{one.display_name} {suffix}"), emails=[], organization="")


def _family_with_one_mailbox(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person("Peter")
    other = _named(one, makes.random.choice(("Mette", "Emma", "Ulrike", "Kasper")), _names(one)[1], parts=True)
    local = makes.random.choice(("familie", "family", _names(one)[1].lower(), "peter.and.all"))
    mailbox = [ContactPoint(f"{local}@home.example")]
    return replace(one, emails=mailbox), replace(other, emails=mailbox)


def _siblings_with_similar_names(makes: _Makes) -> tuple[Contact, Contact]:
    first, second = makes.random.choice((("Jan", "Jens"), ("Anna", "Annette"), ("Hanne", "Johanna"), ("Lisa", "Else")))
    one = makes.person(first)
    other = replace(_named(one, second, _names(one)[1]), emails=[ContactPoint(makes.mail(second))])
    if makes.random.random() < 0.5:
        mailbox = [ContactPoint(makes.mail(_names(one)[1]))]
        one, other = replace(one, emails=mailbox), replace(other, emails=mailbox)
    return one, other


def _couple(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person("Heike")
    other = makes.person("Torben", makes.other(_FAMILY, _names(one)[1]))
    shared = [ContactPoint(makes.phone())]
    return replace(one, phones=shared), replace(other, phones=shared, addresses=list(one.addresses))


def _switchboard(makes: _Makes) -> tuple[Contact, Contact]:
    one, other = makes.person("Oliver"), makes.person("Signe")
    return one, replace(other, organization=one.organization, phones=list(one.phones), title=one.title)


def _colleagues_at_info(makes: _Makes) -> tuple[Contact, Contact]:
    one, other = makes.person("Rikke"), makes.person("George")
    mailbox = [
        ContactPoint(f"{makes.random.choice(('info', 'kontakt', 'salg', 'office'))}@{_domain(one.organization)}")
    ]
    return replace(one, emails=mailbox), replace(other, emails=mailbox, organization=one.organization)


def _firm_and_its_person(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person()
    mailbox = [ContactPoint(f"info@{_domain(one.organization)}")]
    firm = Contact(kind="org", fn=one.organization, display_name=one.organization, organization=one.organization)
    return replace(one, emails=mailbox), replace(firm, emails=mailbox, phones=list(one.phones))


def _one_initial_two_names(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person("Jakob", "Berg")
    other = makes.person("Jonas", "Winther")
    fn = makes.random.choice(("J. Winther", "Jonas W."))
    return one, replace(_named(other, "", "", fn=fn), phones=list(one.phones), organization=one.organization)


def _namesakes_by_family(makes: _Makes) -> tuple[Contact, Contact]:
    one = makes.person("Sigrid")
    return one, replace(makes.person("Claudia", _names(one)[1]), organization=one.organization)


def _strangers(makes: _Makes) -> tuple[Contact, Contact]:
    return makes.person("Thomas"), makes.person("Charlotte")


def _similar_names_elsewhere(makes: _Makes) -> tuple[Contact, Contact]:
    first, second = makes.random.choice((("Petersen", "Pedersen"), ("Jansen", "Hansen"), ("Meyer", "Meier")))
    one = makes.person("Lars", first)
    return one, replace(
        makes.person("Lars", second),
        organization=makes.other(_FIRMS, one.organization),
        addresses=[Address(city=makes.other(_CITIES, one.addresses[0].city))],
    )


_Make = Callable[[_Makes], tuple[Contact, Contact]]
_ONE: tuple[_Make, ...] = (
    _same_mailbox, _same_number_written_otherwise, _network_export, _name_alone, _nickname, _typo_at_the_same_firm,
    _typo_with_the_same_mailbox, _moved_with_number, _moved_with_profile, _initial, _family_initial, _swapped, _married,
    _double_name, _spelt_out, _titled, _compound, _middle_name, _mailbox_without_a_name, _same_name_at_info,
)  # fmt: skip
_TWO: tuple[_Make, ...] = (
    _homonyms, _homonyms_at_one_firm, _father_and_son, _family_with_one_mailbox, _siblings_with_similar_names, _couple,
    _switchboard, _colleagues_at_info, _firm_and_its_person, _one_initial_two_names, _namesakes_by_family, _strangers,
    _similar_names_elsewhere,
)  # fmt: skip


def invented_pairs(seed: int = SEED) -> list[LabelledPair]:
    """Pairs of invented people: of each kind as many."""
    makes = _Makes(seed)
    found = []
    for kinds, same in ((_ONE, True), (_TWO, False)):
        for make in kinds:
            for _ in range(_ROUNDS):
                first, second = make(makes)
                if makes.random.random() < 0.5:
                    first, second = second, first
                found.append(LabelledPair(make.__name__.strip("_"), first, second, same))
    return found


def corpus_pairs(seed: int = SEED, count: int = 200) -> list[LabelledPair]:
    """Pairs about names and mailboxes as real cards have them; half are one person. Needs `CORPUS`."""
    makes = _Makes(seed)
    cards = _real_cards()
    makes.random.shuffle(cards)
    found = []
    for number, card in enumerate(cards[: count // 2]):
        found.append(_changed(makes, card))
        # Colleagues at one firm, with its number.
        shared = [ContactPoint(makes.phone())]
        one, other = (replace(who, organization="Fjord & Søn", phones=shared) for who in (card, cards[-1 - number]))
        found.append(LabelledPair("real_strangers", one, other, False))
    return found


def _changed(makes: _Makes, card: Contact) -> LabelledPair:
    """The same person as another program has it: capitals, the other way round, a typo, with the mailbox it has."""
    *given, family = card.display_name.split()
    first, numbered = " ".join(given), [ContactPoint(makes.phone())]
    one = replace(card, organization="Nordlys Retail") if not card.emails else card
    like = replace(one, phones=numbered)
    kind = makes.random.choice(("upper", "swapped", "typo", "same"))
    if kind == "upper":
        return LabelledPair("real_upper", one, _named(like, "", "", fn=card.display_name.upper()), True)
    if kind == "swapped":
        return LabelledPair("real_swapped", one, _named(like, "", "", fn=f"{family}, {first}"), True)
    if kind == "typo" and len(family) > 4 and family.isalpha():
        return LabelledPair("real_typo", one, _named(like, first, makes.typo(family)), True)
    return LabelledPair("real_same", one, like, True)


def _real_cards() -> list[Contact]:
    """One card for each name of two words or three, no two with a word or mailbox in common."""
    used: set[str] = set()
    found = []
    for name, mailboxes in _names_and_mailboxes():
        marks = {word.strip(".,").lower() for word in name.split()} | set(mailboxes)
        if not marks & used:
            used |= marks
            found.append(Contact(fn=name, display_name=name, emails=[ContactPoint(box) for box in mailboxes]))
    return found


def _names_and_mailboxes() -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in CORPUS.read_text("utf-8").splitlines():
        for card in json.loads(line).get("cards") or ():
            words = (card.get("fn") or "").split()
            if len(words) in (2, 3) and all(word.replace("-", "").isalpha() and len(word) > 2 for word in words):
                yield " ".join(words), tuple(box.lower() for box in card.get("emails") or ())
