"""Ways to people against all simple paths there are, in random networks."""

import random
from fractions import Fraction
from typing import NamedTuple

import pytest

from netplanner.domain.introductions import Link, Network
from netplanner.domain.words import LinkKind
from tests.domain.naive_ways import BETWEEN, Path, all_ways, best_introduction

SEED = 20261124
NETWORKS, MANY = 250, 20_000
HAIR = 1e-12


class Around(NamedTuple):
    ties: dict[int, str]
    links: list[Link]
    companies: dict[int, int]
    asked: set[int]
    closed: set[int]
    steps: int


def _random(rng: random.Random) -> Around:
    people = range(1, rng.randrange(3, 10))
    ties = {one: rng.choice(("close", "good", "acquaintance")) for one in people if rng.random() < 0.5}
    links = [
        Link(*rng.choices(people, k=2), rng.choice(list(BETWEEN)))
        for _ in range(rng.randrange(2 * len(people)))
    ]  # fmt: skip
    companies = {one: rng.randrange(3) for one in people if rng.random() < 0.5}
    asked, closed = ({one for one in people if rng.random() < share} for share in (0.25, 0.1))
    return Around(ties, links, companies, asked, closed, rng.choice((1, 2, 3, 3, 3, 4, 5)))


def _ways(around: Around, person: int) -> dict[Path, tuple[Fraction, bool]]:
    return all_ways(
        person, around.ties, around.links, around.companies, around.asked, around.closed, around.steps
    )  # fmt: skip


def _check(around: Around) -> None:
    network = Network(around.ties, around.links, around.companies, around.asked, around.closed)
    best = network.best(around.steps)
    for person in range(1, 11):
        expected = _ways(around, person)
        strengths = sorted((strength for strength, _ in expected.values()), reverse=True)
        found = network.ways(person, 3, around.steps)
        assert [way.strength for way in found] == pytest.approx([float(one) for one in strengths[:3]], abs=HAIR)
        for way in found:
            strength, guessed = expected[way.people]
            assert way.strength == pytest.approx(float(strength), abs=HAIR)
            assert way.guessed == guessed
            assert way.connector == way.people[0]
        assert len({way.people for way in found}) == len(found)
        if person in around.ties:
            # Whether somebody introduces them is of no use: the user writes to them.
            continue
        strength, connectors = best_introduction(expected)
        assert (person in best) == bool(strength), person
        if strength:
            assert best[person].strength == pytest.approx(float(strength), abs=HAIR)
            assert best[person].connector in connectors


def test_ways_are_the_best_of_all_simple_paths() -> None:
    rng = random.Random(SEED)
    print("seed", SEED)
    for number in range(NETWORKS):
        around = _random(rng)
        print(number, around)
        _check(around)


@pytest.mark.exhaustive
@pytest.mark.timeout(1800)
def test_ways_are_the_best_of_all_simple_paths_in_many_networks(request: pytest.FixtureRequest) -> None:
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    rng = random.Random(SEED + 1)
    for number in range(MANY):
        around = _random(rng)
        print(number, around)
        _check(around)


def test_the_naive_ways_know_the_golden_values() -> None:
    """me–Anna .9–Sara .6 = .54; me–Cy .3–Dee .9–Sara .9 = .243; half of it where the connector was asked lately."""
    anna, cy, dee, sara = range(4)
    ties = {anna: "close", cy: "acquaintance"}
    links = [Link(anna, sara, "knows"), Link(cy, dee, "knows_well"), Link(dee, sara, "knows_well")]
    ways = all_ways(sara, ties, links, {})
    assert ways == {(anna, sara): (Fraction(54, 100), False), (cy, dee, sara): (Fraction(243, 1000), False)}
    assert all_ways(sara, ties, links, {}, asked={anna})[anna, sara] == (Fraction(27, 100), False)


def test_the_naive_ways_know_every_link() -> None:
    assert set(BETWEEN) == set(LinkKind)
