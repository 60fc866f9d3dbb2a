"""How areas are covered and whom to meet on a journey, in random books, against a recount of plain people."""

import random
from collections import Counter
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from netplanner.domain.coverage import Unclear
from netplanner.storage import coverage, travel
from tests.conftest import TODAY
from tests.storage.naive_queue import UNITS, Person, World, fit, invitations_of, places_of, random_world
from tests.storage.naive_queue_book import Book, book_of

SEED = 20261124
BOOKS, MANY = 25, 1500
NEAR = ("close", "good")
# The region around a city.
AROUND = {"city:SE:Malmö": "SE-M"}
PARTS = {"close": Fraction(1), "good": Fraction(7, 10), "acquaintance": Fraction(3, 10), "": Fraction(1, 10)}


def living(world: World) -> list[int]:
    return [number for number, one in enumerate(world["people"]) if not one["deleted"] and not one["org"]]


def is_in(person: Person, area: tuple[str, ...]) -> bool | None:
    """Whether any of their places is in any of the area's; None where one of them may be."""
    if "anywhere" in area:
        return True
    held = [where.held[unit] for where in places_of(person) for unit in area]
    return True if True in held else None if None in held or not held else False


def _check_coverage(book: Book, world: World, number: int) -> None:
    goal = world["goals"][number]
    area = goal["area"]
    found = coverage.of_goal(book.store.reader, number + 1, book.today)
    assert found is not None
    people = {at: world["people"][at] for at in living(world)}
    units = (
        area if "anywhere" not in area else sorted({w.code for p in people.values() for w in places_of(p) if w.code})
    )
    told = {unit.code: unit for unit in found.units}
    assert set(told) == set(units)
    for code in units:
        there = {
            at for at, person in people.items()
            if any(where.held[code] if code in UNITS and "anywhere" not in area else where.code == code
                   for where in places_of(person))
        }  # fmt: skip
        unit = told[code]
        known = [people[at] for at in there if people[at]["known"]]
        near = sum(person["tie"] in NEAR for person in known)
        assert sorted(unit.ids) == sorted(book.ids[at] for at in there)
        assert (unit.contacts, unit.near, unit.prospects) == (len(known), near, len(there) - len(known))
        assert unit.is_covered == (len(known) >= 3 and near >= 1)
    assert found.covered == sum(unit.is_covered for unit in told.values())
    gaps = [] if "anywhere" in area else [code for code in area if not told[code].is_covered]
    assert sorted(unit.code for unit in found.gaps) == sorted(gaps)
    assert [unit.contacts for unit in found.gaps] == sorted(unit.contacts for unit in found.gaps)
    _check_unresolved(book, world, number)
    sent = Counter(
        is_in(people[at], area) if at in people else True if "anywhere" in area else None
        for at, person in enumerate(world["people"]) if not person["deleted"]
        for one in invitations_of(person)
        if one["direction"] == "out" and one["sent"] is not None and -90 <= one["sent"] <= 0
        and one["goal"] in (None, number)
    )  # fmt: skip
    if area:
        assert tuple(found.invited) == (sent[True], sent[False], sent[None])
        resolved = sent[True] + sent[False]
        share = found.invited.share_outside
        assert share == (pytest.approx(sent[False] / resolved) if resolved else None)


def _check_unresolved(book: Book, world: World, number: int) -> None:
    """The work list: every contact of whom it can't be told, once."""
    area = world["goals"][number]["area"]
    found = coverage.of_goal(book.store.reader, number + 1, book.today)
    assert found is not None
    known = {at: world["people"][at] for at in living(world) if world["people"][at]["known"]}
    if "anywhere" in area:
        unclear = {at for at, person in known.items() if not any(where.code for where in places_of(person))}
    else:
        unclear = {at for at, person in known.items() if is_in(person, area) is None} if area else set()
    told = [one for work in found.unresolved for one in work.ids]
    assert sorted(told) == sorted(book.ids[at] for at in unclear)
    nowhere = [one for work in found.unresolved if work.why is Unclear.NO_PLACE for one in work.ids]
    assert sorted(nowhere) == sorted(book.ids[at] for at in unclear if not places_of(known[at]))


def naive_near(person: Person, area: list[str]) -> str | None:
    """There, nearby (in the region around a city), of unclear place in the right country, or elsewhere."""
    places = places_of(person)
    if any(where.held[unit] for where in places for unit in area):
        return "there"
    if any(where.held[AROUND[unit]] for where in places for unit in area if unit in AROUND):
        return "nearby"
    return "unclear" if any(where.code and where.held[unit] is None for where in places for unit in area) else None


def _check_travel(book: Book, world: World, area: list[str]) -> None:
    found = travel.whom_to_meet(book.store.reader, area, TODAY, TODAY + timedelta(days=2), book.today)
    names = {contact_id: number for number, contact_id in book.ids.items()}
    expected = {}
    for number in living(world):
        person = world["people"][number]
        near = naive_near(person, area)
        if near is None or "all" in person["stops"]:
            continue
        set_on = {at for at, (decision, _) in person["decisions"].items() if decision == ""}
        serving = tuple(at + 1 for at in range(2) if at in set_on or fit(person, world["goals"][at])[1])
        part = {"there": Fraction(1), "nearby": Fraction(1, 2), "unclear": Fraction(1, 4)}[near]
        score = 35 * PARTS[person["tie"]] + 30 * bool(serving) + 15 * part
        expected[number] = (near, serving, float(score))
    assert {names[host.id] for host in found} == set(expected)
    for host in found:
        near, serving, score = expected[names[host.id]]
        assert (str(host.near), host.goals) == (near, serving)
        assert host.score == pytest.approx(score)
    assert [host.score for host in found] == sorted((host.score for host in found), reverse=True)


def _run(numbers: range, path: Path) -> None:
    for number in numbers:
        print("seed", SEED + number)
        rng = random.Random(SEED + number)
        world = random_world(rng, 40)
        with book_of(world, path / "book.db") as book:
            for goal in range(2):
                _check_coverage(book, world, goal)
            _check_travel(book, world, rng.sample(UNITS, rng.randrange(1, 3)))


def test_random_books_are_covered_as_the_method_says(tmp_path: Path) -> None:
    _run(range(BOOKS), tmp_path)


@pytest.mark.exhaustive
@pytest.mark.timeout(3600)
def test_many_random_books_are_covered_as_the_method_says(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    _run(range(BOOKS, BOOKS + MANY), tmp_path)
