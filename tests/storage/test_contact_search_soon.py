"""Words that very many people hold are met at once, and the first screen is still the beginning of the list."""

from dataclasses import replace

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.words import Tie
from netplanner.storage import contact_search, contact_writes
from netplanner.storage.contact_search import ContactFilter
from netplanner.storage.store import Store

PEOPLE = 3000


@pytest.fixture
def crowd(store: Store) -> Store:
    """Everybody has an address at "example", every third one at "linkedin", one in four hundred at "rarity"."""
    people = [
        Contact(
            fn=f"Person {number * 7919 % PEOPLE:05d}",
            tie=Tie.CLOSE if number % 2 else Tie.GOOD,
            last_contact_on=f"2026-10-{number % 28 + 1:02d}" if number % 5 else None,
            emails=[ContactPoint(f"p{number}@{_firm(number)}.example")],
        )
        for number in range(PEOPLE)
    ]
    with store.step(Label("import_contacts", {"count": PEOPLE})) as step:
        ids = contact_writes.insert_many(step, people)
        contact_writes.mark_deleted(step, ids[::10])
    return store


def _firm(number: int) -> str:
    return "rarity" if number % 400 == 1 else "linkedin" if number % 3 == 0 else "nordlys"


@pytest.mark.parametrize("words", ["example", "exampl", "linkedin", "linke exam", "rarity", "nordlys pers", "examplex"])
@pytest.mark.parametrize("order", ["name", "last_contact", "overdue", "recent"])
def test_the_first_screen_is_the_beginning_of_the_list(crowd: Store, words: str, order: str) -> None:
    for wanted in (
        ContactFilter(text=words, order=order),
        ContactFilter(text=words, order=order, ties=frozenset({"close"})),
    ):
        found = contact_search.found(crowd.reader, wanted)
        first = contact_search.first_screen(crowd.reader, wanted, 100)
        assert first.ids == found.ids[: found.beginnings][:100]


def test_what_is_met_soon_agrees_with_the_index(crowd: Store) -> None:
    wanted = ContactFilter(text="linkedin")
    soon = contact_search._met_soon(crowd.reader, wanted, 100, 10)
    assert soon == list(contact_search.ids(crowd.reader, wanted)[:100])
    assert contact_search._met_soon(crowd.reader, wanted, PEOPLE, 10) == []
    assert contact_search._met_soon(crowd.reader, replace(wanted, text="lin"), 100, 10) == []
