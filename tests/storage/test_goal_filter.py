"""Searches that ask for a goal find its candidates and those who fit it."""

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.search_query import parse
from netplanner.domain.words import CriterionKey
from netplanner.operations import goals as operations
from netplanner.storage import contact_search, contact_writes
from netplanner.storage.contact_search import ContactFilter
from netplanner.storage.goal_filter import people_found, with_goals
from netplanner.storage.store import Store


@pytest.fixture
def book(store: Store) -> Store:
    """A fits the first goal, B is its candidate, C that of the second."""
    with store.step(Label("import_contacts", {"count": 4})) as step:
        people = [Contact(fn="A", tags=["press"]), Contact(fn="B"), Contact(fn="C"), Contact(fn="D")]
        contact_writes.insert_many(step, people)
    operations.add(store, Goal(what="Five customers", criteria=[Criterion(key=CriterionKey.TAG, value="press")]))
    operations.add(store, Goal(what="Two talks"))
    operations.add_candidates(store, 1, [2])
    operations.add_candidates(store, 2, [3])
    return store


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("goal:1", [1, 2]),
        ("goal:01", [1, 2]),
        ("goal:five", [1, 2]),
        ("goal:talks", [3]),
        ("goal:1 goal:2", [1, 2, 3]),
        ("goal:1 tag:press", [1]),
        ("goal:nothing", []),
        ("goal:0", []),
        ("goal:" + "9" * 5000, []),
        ("tag:press", [1]),
        ("", [1, 2, 3, 4]),
    ],
)
def test_all_who_serve_are_found(book: Store, text: str, people: list[int]) -> None:
    query = parse(text)
    wanted = ContactFilter(text=query.words, conditions=query.conditions, today="2026-11-24")
    assert list(contact_search.ids(book.reader, with_goals(book.reader, wanted))) == people
    assert people_found(book.reader, wanted) == len(people)


def test_what_restricted_before_does_so_still(book: Store) -> None:
    wanted = ContactFilter(only=frozenset({2, 4}), conditions=parse("goal:1").conditions, today="2026-11-24")
    assert with_goals(book.reader, wanted).only == {2}


def test_a_filter_without_goals_stays_as_it_is(book: Store) -> None:
    wanted = ContactFilter(text="a", conditions=parse("-goal:1 no:email").conditions, today="2026-11-24")
    assert with_goals(book.reader, wanted) is wanted
