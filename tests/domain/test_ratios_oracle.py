"""Wilson's interval against its equation in 50 digits, and the golden values of the method."""

from decimal import Decimal, getcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.credit import Way, credit_of
from netplanner.domain.ratios import LEAST_CASES, Ratio, wilson

# The 97.5th percentile of the normal distribution.
Z = Decimal("1.9599639845400542355245944305205515279555")


def exact(hits: int, cases: int) -> tuple[float, float]:
    """The two π with (hits/cases − π)² = z²·π(1 − π)/cases, in which a share that was seen is just possible."""
    getcontext().prec = 50
    n, share, square = Decimal(cases), Decimal(hits) / Decimal(cases), Z * Z
    # (1 + z²/n)π² − (2p + z²/n)π + p² = 0
    a, b, c = 1 + square / n, -(2 * share + square / n), share * share
    root = max(b * b - 4 * a * c, Decimal(0)).sqrt()
    return float((-b - root) / (2 * a)), float((-b + root) / (2 * a))


def test_every_interval_to_sixty_cases_is_exact() -> None:
    for cases in range(1, 61):
        for hits in range(cases + 1):
            assert wilson(hits, cases) == pytest.approx(exact(hits, cases), abs=1e-13)


@given(st.integers(1, 10**6).flatmap(lambda cases: st.tuples(st.integers(0, cases), st.just(cases))))
def test_intervals_of_many_cases_are_exact(counts: tuple[int, int]) -> None:
    found = wilson(*counts)
    assert found == pytest.approx(exact(*counts), abs=1e-12)
    assert 0 <= found.low <= found.high <= 1


def test_thirty_of_forty_is_sixty_to_eighty_six_percent() -> None:
    ratio = Ratio(30, 40)
    assert ratio.interval is not None
    assert [round(100 * end) for end in ratio.interval] == [60, 86]
    assert [round(100 * end) for end in exact(30, 40)] == [60, 86]


def test_four_cases_say_nothing_and_five_do() -> None:
    assert LEAST_CASES == 5
    for hits in range(5):
        assert (Ratio(hits, 4).share, Ratio(hits, 4).interval) == (None, None)
        assert (Ratio(hits, 5).share, Ratio(hits, 5).interval) == (hits / 5, wilson(hits, 5))


Steps = list[tuple[int | None, int | None]]
# Up to six outcomes, each with who delivered it and its steps; they may stand on one another in a circle, or on none.
_people = st.none() | st.integers(1, 5)
_ways = st.lists(
    st.tuples(_people, st.lists(st.tuples(_people, st.none() | st.integers(0, 6)), max_size=4)), max_size=6
)


@given(_ways)
def test_credit_is_shared_out_to_the_last_bit(rows: list[tuple[int | None, Steps]]) -> None:
    ways = {number: Way(deliverer, tuple(steps)) for number, (deliverer, steps) in enumerate(rows)}
    for number, (deliverer, _) in enumerate(rows):
        shares = credit_of(number, ways)
        links = _links(number, rows)
        assert set(shares) == links | ({deliverer} if deliverer is not None else set())
        assert not shares or sum(shares.values()) == 1
        for person, share in shares.items():
            is_last = person == deliverer
            half = Fraction(0) if deliverer is None else Fraction(1, 2)
            alone = is_last and not links
            expected = Fraction(1) if alone else half * is_last + ((1 - half) / len(links) if person in links else 0)
            assert share == expected


def _links(number: int, rows: list[tuple[int | None, Steps]]) -> set[int]:
    """Who stands on the way: of every outcome that this one stands on, near or far, all that it names."""
    reached, size = {number}, 0
    while size != len(reached):
        size = len(reached)
        reached |= {
            earlier for one in reached for _, earlier in rows[one][1] if earlier is not None and earlier < len(rows)
        }
    people = {person for one in reached for person, _ in rows[one][1]}
    people |= {rows[one][0] for one in reached if one != number}
    return {one for one in people if one is not None}
