"""The queue of random books against a naive reading of the method."""

import random
from datetime import timedelta
from fractions import Fraction
from math import floor
from pathlib import Path
from typing import Any

import pytest

from netplanner.domain.queue import Reason
from netplanner.domain.words import QueueList
from netplanner.storage import goals, queue, steps
from tests.conftest import TODAY
from tests.storage.naive_queue import (
    LISTS,
    WEIGHTS,
    Person,
    Placed,
    Ways,
    World,
    fit,
    placed,
    platforms_of,
    random_world,
)
from tests.storage.naive_queue_book import Book, book_of
from tests.storage.naive_reasons import CODES, decided, notes_of_month, told, used_of_day

SEED = 20261124
BOOKS, MANY = 40, 1500


Found = dict[str, list[tuple[str, float | None]]]


def _read(book: Book, world: World, goal: int) -> Found:
    """Names and scores of each list, as the program has them."""
    names = {contact_id: world["people"][number]["name"] for number, contact_id in book.ids.items()}
    found = queue.read(book.store.reader, goal + 1, book.today)
    return {
        str(name): [(names[entry.contact_id], entry.score) for entry in entries]
        for name, entries in found.lists.items()
    }


def _expected(world: World, goal: int, found: Found) -> Found:
    """The same by the naive reading. A score on the very edge between two decimals may fall to either side."""
    told = {name: score for entries in found.values() for name, score in entries}
    lists: Found = {name: [] for name in LISTS}
    for number, (name, score) in placed(world, goal).items():
        person = world["people"][number]["name"]
        lists[name].append((person, _told(score, told.get(person))))
    return {name: sorted(entries, key=lambda entry: (-(entry[1] or 0), entry[0])) for name, entries in lists.items()}


def _told(score: Fraction | None, told: float | None) -> float | None:
    if score is None:
        return None
    rounded = floor(score * 10 + Fraction(1, 2)) / 10
    on_the_edge = (score * 10 + Fraction(1, 2)).denominator == 1
    return told if on_the_edge and told is not None and abs(told - rounded) < 0.11 else rounded


def _check(rng: random.Random, path: Path) -> None:
    world = random_world(rng)
    with book_of(world, path) as book:
        found = [_read(book, world, goal) for goal in range(2)]
        for goal in range(2):
            assert found[goal] == _expected(world, goal, found[goal])
            _check_first(book, world, goal, found[goal], rng.randrange(1, 9))
            _check_serving(book, world, goal)
            _check_reasons(book, world, goal)
            _check_limits(book, world, goal)
        facts = steps.facts(book.store.reader, book.today)
        assert (facts.existing, facts.decided) == decided(world)
        both = queue.read_many(book.store.reader, [1, 2], book.today)
        assert [both[goal + 1].counts for goal in range(2)] == [
            {QueueList(name): len(entries) for name, entries in found[goal].items()} for goal in range(2)
        ]
    # Neither the order in which people came into the book nor the day of the calendar make a difference.
    order = rng.sample(range(len(world["people"])), len(world["people"]))
    with book_of(world, path, TODAY + timedelta(days=rng.choice((-900, 31, 2000))), order) as book:
        assert [_read(book, world, goal) for goal in range(2)] == found


def _check_first(book: Book, world: World, goal: int, found: Found, limit: int) -> None:
    """The rows of the next people: existing contacts before others."""
    shown = queue.first(book.store.reader, goal + 1, book.today, limit)
    wanted = [*found["existing"], *found["ranked"]][:limit]
    assert [(row.name, row.score) for row in shown.rows] == wanted
    assert {str(name): count for name, count in shown.counts.items()} == {name: len(one) for name, one in found.items()}
    for row in shown.rows:
        number = next(number for number, contact_id in book.ids.items() if contact_id == row.contact_id)
        person = world["people"][number]
        assert (row.title, row.organization, str(row.tie)) == (person["title"], person["firm"], person["tie"])
        assert row.phase == ("existing" if person["known"] else "ranked")


def _check_serving(book: Book, world: World, number: int) -> None:
    """Who serves a goal is the same wherever it is asked."""
    goal = goals.load(book.store.reader, number + 1)
    assert goal is not None
    people = {book.ids[at]: person for at, person in enumerate(world["people"]) if not person["deleted"]}
    serving = {one for one, person in people.items() if fit(person, world["goals"][number])[1]}
    assert goals.serving_criteria(book.store.reader, goal.criteria, goal.targets) == serving
    set_on = {one for one, person in people.items() if person["decisions"].get(number, (None,))[0] == ""}
    found = goals.goals_of_contacts(book.store.reader, people)
    assert {one for one, of_them in found.items() if goal.id in of_them} == serving | set_on


def _check_reasons(book: Book, world: World, goal: int) -> None:
    """What is said of each is true, and nothing of it is missing."""
    numbers = {contact_id: number for number, contact_id in book.ids.items()}
    living = [at for at, person in enumerate(world["people"]) if not person["deleted"] and not person["org"]]
    ways = Ways(world, living)
    for name, entries in queue.read(book.store.reader, goal + 1, book.today).lists.items():
        for entry in entries:
            number = numbers[entry.contact_id]
            said: dict[str, list[Reason]] = {}
            for reason in entry.reasons:
                said.setdefault(str(reason.code), []).append(reason)
            if name in CODES:
                assert len(entry.reasons) == 1
                assert set(said) <= CODES[name]
                if name == "connector_asked":
                    assert numbers[entry.reasons[0].contact_id] in ways.asked_for[number]
                if said.get("until"):
                    assert entry.reasons[0].value > book.today.isoformat()
                continue
            expected = told(world, goal, number, ways)
            assert [(one.key, one.value) for one in said.pop("criterion", [])] == expected.met
            assert bool(said.pop("target", None)) == expected.at_target
            assert bool(said.pop("candidate", None)) == expected.by_hand
            evidence = said.pop("evidence", None)
            assert (evidence[0].share if evidence else 1) == pytest.approx(expected.known)
            if name == "serves_no_goal":
                assert not said
                continue
            via = said.pop("via", None)
            assert bool(via) == bool(expected.connectors)
            if via:
                assert numbers[via[0].contact_id] in expected.connectors
                assert via[0].share == pytest.approx(float(ways.part(number)))
                assert via[0].value == world["people"][numbers[via[0].contact_id]]["name"]
            tie = said.pop("tie", None)
            assert (tie[0].value if tie else "") == ("" if via else world["people"][number]["tie"])
            platform = said.pop("platform", None)
            assert (platform[0].value if platform else "") == expected.platform
            assert {(code, one[0].value) for code, one in said.items()} == expected.place


def _check_limits(book: Book, world: World, goal: int) -> None:
    found = queue.first(book.store.reader, goal + 1, book.today, 1)
    assert (found.quota, found.used) == (world["quota"], used_of_day(world))
    primary, secondary = platforms_of(world, goal)
    assert (found.platform, found.secondary) == (primary, secondary)
    if not primary:
        return
    assert found.notes_used == notes_of_month(world, primary, book.today)
    most = world["notes"] if primary == "linkedin" else None
    assert found.notes_per_month == most
    is_used_up = most is not None and found.notes_used >= most
    assert found.instead == (("email", "introduction", "comment", *filter(None, [secondary])) if is_used_up else ())


def test_random_books_are_queued_as_the_method_says(tmp_path: Path) -> None:
    for number in range(BOOKS):
        print("seed", SEED + number)
        _check(random.Random(SEED + number), tmp_path / "book.db")


@pytest.mark.exhaustive
@pytest.mark.timeout(3600)
def test_many_random_books_are_queued_as_the_method_says(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    for number in range(BOOKS, BOOKS + MANY):
        print("seed", SEED + number)
        _check(random.Random(SEED + number), tmp_path / "book.db")


def test_the_random_books_hold_people_for_every_list() -> None:
    held: dict[str, int] = dict.fromkeys(LISTS, 0)
    for number in range(BOOKS):
        for goal in range(2):
            for one in placed(random_world(random.Random(SEED + number)), goal).values():
                held[one.list] += 1
    assert min(held.values()) >= 5, held
    assert list(held) == list(QueueList)


def _somebody(**fields: Any) -> Person:
    usual: Person = {
        "name": "", "org": False, "deleted": False, "tie": "", "known": False, "stops": [], "title": "", "role": "",
        "firm": "", "email": False, "where": [], "country": "", "tags": [], "groups": [], "profiles": {},
        "invitations": [], "plans": [], "decisions": {},
    }  # fmt: skip
    return usual | fields


def test_the_naive_reading_knows_the_golden_scores() -> None:
    """Half behind, on the primary platform: all met, by Anna .54, in Sweden: 85.8; the role alone, by Anna .81, in
    Norway: 61.2."""
    goal = {
        "amount": 2, "started": -100, "by": 100, "brought": [], "area": ("SE",), "targets": [],
        "criteria": [("role", "CMO", 3), ("industry", "retail", 2), ("size", "50+", 1)],
        "primary": "linkedin", "secondary": "",
    }  # fmt: skip
    anna = _somebody(tie="close", known=True)
    sara = _somebody(title="CMO", firm="Nordlys Retail", where=[0], profiles={"linkedin": None})
    dee = _somebody(title="CMO", where=[7], profiles={"linkedin": None})
    world = {
        "people": [anna, sara, dee], "goals": [goal], "links": [(0, 1, "knows"), (2, 0, "knows_well")],
        "introductions": [], "me": ("", ""), "steps": 3, "weights": WEIGHTS, "wait": 21,
    }  # fmt: skip
    found = placed(world, 0)
    assert found[1] == Placed("ranked", Fraction(858, 10))
    assert found[2] == Placed("ranked", Fraction(612, 10))
