"""Who is to thank: credit sums to 1."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.credit import Way, credit, credit_of, earlier_people

ANNA, BO, CY, DEE = 1, 2, 3, 4


@pytest.mark.parametrize(
    ("deliverer", "earlier", "expected"),
    [
        (None, [], {}),
        (ANNA, [], {ANNA: Fraction(1)}),
        (ANNA, [BO], {BO: Fraction(1, 2), ANNA: Fraction(1, 2)}),
        (ANNA, [BO, CY], {BO: Fraction(1, 4), CY: Fraction(1, 4), ANNA: Fraction(1, 2)}),
        # Named twice is one person.
        (ANNA, [BO, CY, BO], {BO: Fraction(1, 4), CY: Fraction(1, 4), ANNA: Fraction(1, 2)}),
        # Led there and delivered it.
        (ANNA, [ANNA], {ANNA: Fraction(1)}),
        (ANNA, [BO, ANNA], {BO: Fraction(1, 4), ANNA: Fraction(3, 4)}),
        # Nobody is known to have delivered it.
        (None, [BO, CY], {BO: Fraction(1, 2), CY: Fraction(1, 2)}),
    ],
)
def test_half_to_who_delivered_half_to_those_before(
    deliverer: int | None, earlier: list[int], expected: dict[int, Fraction]
) -> None:
    assert credit(deliverer, earlier) == expected


@given(st.none() | st.integers(1, 6), st.lists(st.integers(1, 6)))
def test_credit_sums_to_one(deliverer: int | None, earlier: list[int]) -> None:
    shares = credit(deliverer, earlier)
    anybody = deliverer is not None or bool(earlier)
    assert sum(shares.values()) == (1 if anybody else 0)
    assert set(shares) == {*earlier, *([deliverer] if deliverer is not None else [])}
    assert all(share > 0 for share in shares.values())


def test_introduction_talk_customer() -> None:
    """Anna introduced Bo, Bo had the talk held, Cy became a customer because of it."""
    talk, customer = 10, 11
    ways = {talk: Way(BO, ((ANNA, None),)), customer: Way(CY, ((None, talk),))}
    assert earlier_people(customer, ways) == [ANNA, BO]
    assert credit_of(customer, ways) == {ANNA: Fraction(1, 4), BO: Fraction(1, 4), CY: Fraction(1, 2)}
    assert credit_of(talk, ways) == {ANNA: Fraction(1, 2), BO: Fraction(1, 2)}


def test_a_gone_earlier_outcome_leaves_its_person() -> None:
    assert credit_of(1, {1: Way(ANNA, ((BO, 99),))}) == {BO: Fraction(1, 2), ANNA: Fraction(1, 2)}


_people = st.none() | st.integers(1, 5)
_steps = st.lists(st.tuples(_people, st.none() | st.integers(1, 6)), max_size=4).map(tuple)


@given(st.dictionaries(st.integers(1, 6), st.builds(Way, _people, _steps), min_size=1))
def test_circles_end_and_sums_hold(ways: dict[int, Way]) -> None:
    for number in ways:
        assert sum(credit_of(number, ways).values()) in (0, 1)
