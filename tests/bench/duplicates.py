"""Finding everybody who is in a large book twice, against the least that such a search must do."""

import random
from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from rapidfuzz.fuzz import ratio

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.normal import email_key, phone_key, url_key
from netplanner.domain.text import search_tokens
from netplanner.operations import duplicates as work
from netplanner.storage import contact_writes, contacts
from netplanner.storage.database import connect
from netplanner.storage.store import Store
from tests.bench import data
from tests.bench.measure import Contender, Line, Scale, in_turn, seconds

# One in so many is there twice.
_TWICE = 50
_SUGGESTED = 88.0

_Row = tuple[str, list[str], list[str], list[str]]


def measure(scale: Scale) -> Iterable[Line]:
    book, twins = _book(scale)
    try:
        with Store.open(book, data.CLOCK) as store:
            rows = _rows(store)
            reader = connect(book, read_only=True)
            ours, floor = in_turn(scale.rounds, Contender(lambda: work.find(reader)), Contender(lambda: _least(rows)))
            found = {frozenset((pair.first, pair.second)) for group in work.find(reader) for pair in group.pairs}
            reader.close()
    finally:
        data.remove(book)
    yield Line(
        f"duplicates among {len(rows):,}",
        seconds(ours),
        f"normalise + hashes + rapidfuzz {seconds(floor)}",
        ours / floor,
        1.5,
    )
    recall = len(twins & found) / len(twins)
    yield Line("duplicates found of those made", f"{recall:.1%}", f"{len(twins):,} made", recall, 0.99, better=1)


def _book(scale: Scale) -> tuple[Path, set[frozenset[int]]]:
    """A book of which some are there twice, and the pairs of ids."""
    book = data.copy_of(data.book(scale.folder, scale.people))
    chance = random.Random(data.SEED)
    with Store.open(book, data.CLOCK) as store:
        originals = contacts.load_many(store.reader, range(1, scale.people, _TWICE))
        again = [_again(person, chance) for person in originals]
        with store.step(Label("bench")) as step:
            ids = contact_writes.insert_many(step, again)
    return book, {frozenset((person.id, other)) for person, other in zip(originals, ids, strict=True)}


def _again(person: Contact, chance: random.Random) -> Contact:
    """The person as another program has them: another spelling, one address in common or the firm."""
    given, family = person.given, person.family
    at = chance.randrange(1, len(family) - 1)
    name = chance.choice(
        (f"{given} {family}", f"{family}, {given}", f"{given[0]}. {family}", f"{given} {family[:at]}{family[at + 1 :]}")
    )
    fresh = Contact(fn=name, organization=chance.choice(("", person.organization)))
    kept = chance.choice(("emails", "phones", "profiles")) if not fresh.organization else "tags"
    return replace(fresh, **{kept: getattr(person, kept)})


def _rows(store: Store) -> list[_Row]:
    rows = []
    for person in contacts.each(store.reader, contacts.all_ids(store.reader)):
        emails, phones = ([point.value for point in points] for points in (person.emails, person.phones))
        rows.append((person.display_name, emails, phones, [profile.url for profile in person.profiles]))
    return rows


def _least(rows: list[_Row]) -> int:
    """Names and addresses in normal form, who shares an address, and names compared in blocks of like beginnings."""
    names = [" ".join(sorted(search_tokens(name))) for name, _, _, _ in rows]
    shared: dict[str, list[int]] = {}
    for number, (_, emails, phones, urls) in enumerate(rows):
        for value in emails:
            shared.setdefault(email_key(value), []).append(number)
        for value in phones:
            shared.setdefault(phone_key(value), []).append(number)
        for value in urls:
            shared.setdefault(url_key(value), []).append(number)
    found = sum(len(numbers) > 1 for numbers in shared.values())
    blocks: dict[str, list[str]] = {}
    for name in names:
        first, _, last = name.partition(" ")
        blocks.setdefault(first[:3] + last[:3], []).append(name)
    for block in blocks.values():
        found += sum(ratio(one, other) >= _SUGGESTED for one, other in combinations(block, 2))
    return found
