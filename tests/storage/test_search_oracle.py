"""The search for people against a naive scan that shares no code with it: the same people, the same order."""

import itertools
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from netplanner.domain.changes import Label
from netplanner.storage import contact_search, contacts, tags
from netplanner.storage.contact_search import ContactFilter
from netplanner.storage.locale import Locale, set_locale
from netplanner.storage.rebuild import rebuild_many
from netplanner.storage.store import Store
from tests.storage.naive_book import book_of
from tests.storage.naive_people import TAGS, Person, people
from tests.storage.naive_queries import ORDERS, filter_of, random_query
from tests.storage.naive_search import Naive, alphabetical, order_key

SEED = 20261124
PEOPLE = 2000
DEFAULT, EXHAUSTIVE = 2000, 10_000


@pytest.fixture(scope="module")
def naive() -> Naive:
    return Naive(people(random.Random(SEED), PEOPLE))


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory, naive: Naive) -> Iterator[Store]:
    with book_of(naive.people, tmp_path_factory.mktemp("oracle") / "netplanner.db") as store:
        yield store


def test_2000_searches_find_whom_a_naive_scan_finds(book: Store, naive: Naive) -> None:
    _compare(book, naive, SEED, DEFAULT)


@pytest.mark.exhaustive
@pytest.mark.timeout(900)
def test_10000_searches_find_whom_a_naive_scan_finds(book: Store, naive: Naive, request: pytest.FixtureRequest) -> None:
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    _compare(book, naive, SEED + 1, EXHAUSTIVE)


def test_a_list_of_tags_holds_who_has_them_all(book: Store, naive: Naive) -> None:
    ids_of = {name: tags.named(book.reader, name).id for name in contacts.tag_names(book.reader)}
    assert sorted(ids_of) == sorted(TAGS)
    for one, other in itertools.combinations_with_replacement(TAGS, 2):
        who = {each["id"] for each in naive.people if {one, other} <= {*each["tags"]} and not each["deleted"]}
        assert set(_ids(book, ContactFilter(tags=frozenset({ids_of[one], ids_of[other]})))) == who


@pytest.mark.parametrize("language", ["en", "da"])
def test_people_stand_by_the_alphabet_of_the_language(tmp_path: Path, language: str) -> None:
    some = people(random.Random(SEED), 500)
    with book_of(some, tmp_path / "netplanner.db") as store:
        with store.step(Label("set_up")) as step:
            set_locale(step.connection, Locale(language, "DK"))
            rebuild_many(step, range(1, len(some) + 1))
        names = [some[contact_id - 1]["fn"] for contact_id in _ids(store, ContactFilter())]
    assert len(names) > 300
    keys = [alphabetical(name, language) for name in names]
    assert keys == sorted(keys)


def _compare(book: Store, naive: Naive, seed: int, number: int) -> None:
    rng = random.Random(seed)
    print(f"seed {seed}, {number} searches among {len(naive.people)} people")
    by_id = {person["id"]: person for person in naive.people}
    places = {
        order: {contact_id: place for place, contact_id in enumerate(_ids(book, ContactFilter(order=order)))}
        for order in ORDERS
    }
    wrong: list[str] = []
    hits = 0
    for _ in range(number):
        query = random_query(rng, naive.people)
        beginning, inside = naive.search(query)
        hits += bool(beginning or inside)
        if trouble := _trouble(book, query, beginning, inside, by_id, places[query["order"]], rng):
            wrong.append(trouble)
    assert hits > number // 3, "most searches ask for nobody: they show little"
    assert not wrong, f"{len(wrong)} of {number} differ:\n" + "\n".join(wrong[:20])


def _trouble(
    book: Store,
    query: dict[str, Any],
    beginning: set[int],
    inside: set[int],
    by_id: dict[int, Person],
    places: dict[int, int],
    rng: random.Random,
) -> str:
    shown = {key: value for key, value in query.items() if value and key != "only"}
    wanted = filter_of(query)
    found = contact_search.found(book.reader, wanted)
    first, rest = list(found.ids[: found.beginnings]), list(found.ids[found.beginnings :])
    for name, ours, theirs in (("beginnings", first, beginning), ("insides", rest, inside)):
        if set(ours) != theirs or len(set(ours)) != len(ours):
            more, less = sorted(set(ours) - theirs)[:3], sorted(theirs - set(ours))[:3]
            one = {key: value for key, value in by_id[[*more, *less][0]].items() if value}
            return f"{name} of {shown}: too many {more}, missing {less}, such as {one}"
        keys = [order_key(by_id[contact_id], query["order"]) for contact_id in ours]
        if keys != sorted(keys):
            return f"{name} of {shown} don't stand in their order"
        if [places[contact_id] for contact_id in ours] != sorted(places[contact_id] for contact_id in ours):
            return f"{name} of {shown} stand otherwise than in the whole list"
    limit = rng.choice([1, 7, 100, 5000])
    if list(contact_search.first_ids(book.reader, wanted, limit)) != first[:limit]:
        return f"the first {limit} of {shown} are no beginning of the list"
    way = _other_ways(book, wanted, limit, first, rest)
    return f"{way} of {shown} is another" if way else ""


def _other_ways(book: Store, wanted: ContactFilter, limit: int, first: list[int], rest: list[int]) -> str:
    """The way of asking whose answer differs from `found`."""
    if limit > 7:  # half of the searches: these answers follow from one another
        return ""
    if _ids(book, wanted) != [*first, *rest]:
        return "ids"
    if contact_search.count(book.reader, wanted) != len(first) + len(rest):
        return "count"
    if sum(contact_search.counts(book.reader, wanted)) != len(first) + len(rest):
        return "counts"
    for within in (None, 0.0, 0.0005):
        screen = contact_search.first_screen(book.reader, wanted, limit, within=within)
        met = list(screen.ids)
        if met != first[: len(met)] or (within is None and len(met) < min(limit, len(first))):
            return f"the first screen within {within} s"
        if screen.is_all and len(met) < len(first):
            return f"the end of the first screen within {within} s"
    return ""


def _ids(book: Store, wanted: ContactFilter) -> list[int]:
    return list(contact_search.ids(book.reader, wanted))
