"""Sections, found fields and marked letters of a list, against what one would say of the people themselves."""

import random
import re
from collections.abc import Iterator
from datetime import date
from itertools import groupby, pairwise
from pathlib import Path

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.highlight import highlights
from netplanner.domain.text import search_terms
from netplanner.storage import contact_search
from netplanner.storage.contact_hits import where_found
from netplanner.storage.contact_search import ContactFilter
from netplanner.storage.contact_sections import Section, listing, sections
from netplanner.storage.locale import Locale, set_locale
from netplanner.storage.rebuild import rebuild_many
from netplanner.storage.store import Store
from tests.storage.naive_book import book_of
from tests.storage.naive_people import TODAY, Person, people
from tests.storage.naive_queries import ORDERS, filter_of, random_query, random_words
from tests.storage.naive_search import Naive, alphabetical, in_every_spelling, terms

SEED = 77
PEOPLE = people(random.Random(SEED), 500)
BY_ID = {person["id"]: person for person in PEOPLE}
MONDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 29)


@pytest.fixture(scope="module", params=["en", "da"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory, language: str) -> Iterator[Store]:
    path: Path = tmp_path_factory.mktemp(language) / "netplanner.db"
    with book_of(PEOPLE, path) as store:
        with store.step(Label("set_up")) as step:
            set_locale(step.connection, Locale(language, ""))
            rebuild_many(step, [*BY_ID])
        yield store


def test_a_section_holds_whom_its_name_says(book: Store, language: str) -> None:
    rng = random.Random(SEED)
    print(f"seed {SEED}")
    for number in range(200):
        query = random_query(rng, PEOPLE) | {"words": ""}
        if number < len(ORDERS):
            query |= {"conditions": [], "only": None, "ties": [], "to_answer": False, "order": ORDERS[number]}
        wanted = filter_of(query)
        shown = listing(book.reader, wanted)
        assert list(shown.ids) == list(contact_search.ids(book.reader, wanted))
        assert sections(book.reader, wanted) == shown.sections
        keys = [_section(BY_ID[contact_id], query["order"], language) for contact_id in shown.ids]
        assert shown.sections == _runs(keys), query


def test_a_search_for_words_has_beginnings_and_insides(book: Store) -> None:
    rng, naive = random.Random(SEED), Naive(PEOPLE)
    for _ in range(200):
        query = random_query(rng, PEOPLE) | {"words": random_words(rng, rng.choice(PEOPLE))}
        beginning, inside = naive.search(query)
        keys = ["beginning"] * len(beginning) + ["inside"] * len(inside)
        assert listing(book.reader, filter_of(query)).sections == _runs(keys), query


def _runs(keys: list[str]) -> list[Section]:
    runs, start = [], 0
    for key, members in groupby(keys):
        runs.append(Section(key, start))
        start += len(list(members))
    return runs


def _section(person: Person, order: str, language: str) -> str:
    if order == "name":
        letter = alphabetical(person["fn"], language)[0][0]
        letter = dict(zip("{|}", "ÆØÅ", strict=True)).get(letter, letter.upper())
        return letter if letter.isalpha() else "#"
    if order == "overdue":
        return _due(person["next_due_on"] and date.fromisoformat(person["next_due_on"]))
    if order == "recent":
        day = date.fromisoformat(person["created"])
        steps = [(TODAY, "today"), (MONDAY, "this_week"), (date(2026, 11, 1), "this_month")]
        return next((key for first, key in steps if day >= first), "earlier")
    if not person["last_contact_on"]:
        return "never"
    day = date.fromisoformat(person["last_contact_on"])
    firsts = {"this_week": MONDAY, "this_month": date(2026, 11, 1), "this_quarter": date(2026, 10, 1),
              "this_year": date(2026, 1, 1)}  # fmt: skip
    return next((key for key, first in firsts.items() if day >= first), "earlier")


def _due(day: date | None) -> str:
    if day is None:
        return "none"
    if day < TODAY:
        return "long_overdue" if (TODAY - day).days > 30 else "overdue"
    return "this_week" if day <= SUNDAY else "later"


def test_typing_a_name_goes_to_the_next_one_that_begins_so(book: Store, language: str) -> None:
    rng = random.Random(SEED)
    met = 0
    for _ in range(300):
        query = random_query(rng, PEOPLE)
        if rng.random() < 0.7:
            query |= {"conditions": query["conditions"][:1], "words": "", "only": None}
        wanted = filter_of(query)
        found = [*contact_search.ids(book.reader, filter_of(query | {"order": "name"}))]
        # Insides stand behind in a list, but a name is typed in the order of names.
        whole = [contact_id for contact_id in contact_search.ids(book.reader) if contact_id in set(found)]
        name = rng.choice(PEOPLE)["fn"]
        typed = rng.choice([str, str.lower, str.upper])(name[: rng.randint(1, len(name))])
        key = " ".join(alphabetical(typed, language))
        begins = [each for each in whole if " ".join(alphabetical(BY_ID[each]["fn"], language)).startswith(key)]
        after = rng.choice(begins) if begins and rng.random() < 0.7 else None
        if begins == [after]:
            continue  # There is no other one.
        ours = contact_search.next_by_name(book.reader, wanted, typed, after)
        place = begins.index(after) + 1 if after else 0
        assert ours == ((begins[place:] + begins)[0] if begins else None), (query, typed, after)
        met += ours is not None
    assert met > 100


def test_what_a_list_does_not_show_is_told_and_marked(book: Store) -> None:
    rng = random.Random(SEED)
    told = marked = 0
    for _ in range(300):
        typed = random_words(rng, rng.choice(PEOPLE))
        looked_for = search_terms(typed)
        found = list(contact_search.ids(book.reader, ContactFilter(text=typed)))[:100]
        elsewhere = where_found(book.reader, found, looked_for)
        for contact_id in found:
            person = BY_ID[contact_id]
            shown = " ".join((person["fn"], person["organization"], person["title"]))
            in_sight = in_every_spelling(shown)
            if _is_short_inside(terms(typed), in_sight):
                continue
            if all(term in in_sight for term in terms(typed)):
                assert contact_id not in elsewhere, (typed, person, elsewhere[contact_id])
                continue
            assert contact_id in elsewhere, (typed, person)
            told += 1
            marked += bool(highlights(elsewhere[contact_id][1], looked_for))
    assert told > 300
    # Labels of countries and platforms may stand in another word than the one typed.
    assert marked > told * 0.97, (marked, told)


def _is_short_inside(looked_for: tuple[str, ...], in_sight: str) -> bool:
    """Whether a word of one or two letters is in sight only inside a word, where it is not looked for."""
    return any(len(term) < 3 and f" {term}" not in in_sight for term in looked_for)


def test_the_letters_marked_are_the_ones_looked_for() -> None:
    rng = random.Random(SEED)
    marked = 0
    for _ in range(3000):
        person = rng.choice(PEOPLE)
        text = " · ".join(filter(None, (person["fn"], person["organization"], person["title"], person["note"])))
        typed = random_words(rng, person)
        looked_for = search_terms(typed)
        spans = highlights(text, looked_for)
        assert all(0 <= begin < end <= len(text) for begin, end in spans), (text, typed, spans)
        assert all(one[1] < other[0] for one, other in pairwise(spans)), (text, typed, spans)
        for begin, end in spans:
            letters = text[begin:end]
            assert any(term in in_every_spelling(letters) for term in looked_for), (text, typed, letters)
        text_words = in_every_spelling(text)
        for term in looked_for:
            if f" {term}" in text_words:
                assert any(term in in_every_spelling(text[begin:end]) for begin, end in spans), (text, typed, spans)
        marked += bool(spans)
    assert marked > 1000


def test_nothing_is_marked_for_nothing() -> None:
    assert highlights("Anna Ålund", []) == []
    assert not re.findall("x", "".join("Anna Ålund"[begin:end] for begin, end in highlights("Anna Ålund", ["x"])))
