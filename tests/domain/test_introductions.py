"""Ways to a person through others."""

import random
from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.introductions import LINK_STRENGTH, SAME_COMPANY, TIE_STRENGTH, Link, Network, Way

ANNA, SARA, CY, DEE, ERIK = 1, 2, 3, 4, 5


def near(ways: list[Way]) -> list[tuple[float, tuple[int, ...], bool]]:
    return [(round(way.strength, 6), way.people, way.guessed) for way in ways]


def test_the_strength_of_a_way_is_the_product_of_its_steps() -> None:
    network = Network(
        {ANNA: "close", CY: "acquaintance"},
        [Link(ANNA, SARA, "knows"), Link(DEE, CY, "knows_well"), Link(DEE, SARA, "knows_well")],
    )
    assert near(network.ways(SARA)) == [(0.54, (ANNA, SARA), False), (0.243, (CY, DEE, SARA), False)]
    best = network.best()[SARA]
    assert (round(best.strength, 6), best.connector) == (0.54, ANNA)


def test_a_connector_asked_lately_counts_half() -> None:
    links = [Link(ANNA, SARA, "knows"), Link(ERIK, SARA, "knows")]
    network = Network({ANNA: "close", ERIK: "good"}, links, asked={ANNA})
    assert near(network.ways(SARA)) == [(0.36, (ERIK, SARA), False), (0.27, (ANNA, SARA), False)]
    assert network.best()[SARA].connector == ERIK


def test_colleagues_are_a_guess_and_no_two_guesses_follow_each_other() -> None:
    network = Network({ANNA: "close"}, companies={ANNA: 7, SARA: 7, DEE: 7})
    assert near(network.ways(SARA)) == [(0.18, (ANNA, SARA), True)]
    known = Network({ANNA: "close"}, [Link(ANNA, SARA, "has_met")], companies={ANNA: 7, SARA: 7})
    assert near(known.ways(SARA)) == [(0.27, (ANNA, SARA), False)]


def test_ways_have_at_most_three_steps_unless_more_are_allowed() -> None:
    chain = Network({1: "close"}, [Link(one, one + 1, "knows_well") for one in range(1, 8)])
    assert [way.people for way in chain.ways(3)] == [(1, 2, 3)]
    assert chain.ways(4) == []
    assert 4 not in chain.best()
    assert [way.people for way in chain.ways(7, most_steps=7)] == [(1, 2, 3, 4, 5, 6, 7)]
    assert chain.ways(8, most_steps=9) == []
    assert 7 in chain.best(7)
    assert 8 not in chain.best(9)


def test_nobody_is_asked_who_is_not_to_be_contacted() -> None:
    links = [Link(ANNA, SARA, "knows"), Link(ANNA, DEE, "knows"), Link(DEE, ERIK, "knows")]
    network = Network({ANNA: "close", DEE: "good"}, links, unavailable={ANNA})
    assert network.ways(SARA) == []
    assert SARA not in network.best()
    assert near(network.ways(ERIK)) == [(0.36, (DEE, ERIK), False)]


def test_a_link_to_oneself_leads_nowhere() -> None:
    assert Network({ANNA: "close"}, [Link(ANNA, ANNA, "knows")]).best() == {}


@pytest.mark.parametrize("kind", ["knows_well", "knows", "has_met"])
def test_ways_lead_both_ways_along_a_link(kind: str) -> None:
    for link in (Link(ANNA, SARA, kind), Link(SARA, ANNA, kind)):
        assert Network({ANNA: "good"}, [link]).best()[SARA].strength == pytest.approx(0.6 * LINK_STRENGTH[kind])


people = st.integers(1, 6)
networks = st.tuples(
    st.dictionaries(people, st.sampled_from(["close", "good", "acquaintance", ""]), max_size=4),
    st.lists(st.builds(Link, people, people, st.sampled_from(["knows_well", "knows", "has_met"])), max_size=8),
    st.dictionaries(people, st.integers(1, 2), max_size=6),
    st.sets(people, max_size=2),
)


def by_trying_all(
    ties: dict[int, str], links: list[Link], companies: dict[int, int], asked: set[int], person: int
) -> list[float]:
    """The strengths of all simple paths of two or three steps to a person, by the rule as it is written."""

    def step(one: int, other: int) -> tuple[float, bool]:
        known = [LINK_STRENGTH[link.kind] for link in links if {link.one, link.other} == {one, other} and one != other]
        guess = one in companies and companies[one] == companies.get(other)
        return (max(known), False) if known else (SAME_COMPANY if guess else 0.0, guess)

    strengths = []
    others = [one for one in range(1, 7) if one != person]
    for path in [*permutations(others, 1), *permutations(others, 2)]:
        whole = (*path, person)
        steps = [step(one, other) for one, other in pairwise(whole)]
        if any(first[1] and second[1] for first, second in pairwise(steps)):
            continue
        strength = TIE_STRENGTH.get(ties.get(path[0], ""), 0.0) * (0.5 if path[0] in asked else 1.0)
        for value, _ in steps:
            strength *= value
        if strength:
            strengths.append(strength)
    return sorted(strengths, reverse=True)


@given(networks, people)
def test_the_best_three_are_those_of_all_paths(
    drawn: tuple[dict[int, str], list[Link], dict[int, int], set[int]], person: int
) -> None:
    ties, links, companies, asked = drawn
    network = Network(ties, links, companies, asked)
    expected = by_trying_all(ties, links, companies, asked, person)
    assert [way.strength for way in network.ways(person)] == pytest.approx(expected[:3])
    best = network.best().get(person)
    if expected and (ties.get(person, "") == ""):
        assert best is not None
        assert best.strength == pytest.approx(expected[0])
    elif best is not None:
        # To somebody known a walk may lead back to them: never stronger than writing to them.
        assert best.strength <= max([TIE_STRENGTH.get(ties.get(person, ""), 0.0), *expected]) + 1e-9


@given(networks)
def test_the_order_of_what_is_given_does_not_matter(
    drawn: tuple[dict[int, str], list[Link], dict[int, int], set[int]],
) -> None:
    ties, links, companies, asked = drawn
    chance = random.Random(20261124)
    other_ties = dict(chance.sample(list(ties.items()), len(ties)))
    other_companies = dict(chance.sample(list(companies.items()), len(companies)))
    one = Network(ties, links, companies, asked)
    other = Network(other_ties, chance.sample(links, len(links)), other_companies, asked)
    assert one.best() == other.best()
    assert [one.ways(person) for person in range(1, 7)] == [other.ways(person) for person in range(1, 7)]
