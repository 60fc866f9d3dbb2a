"""Shares with their intervals, and the funnel."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.ratios import Extremes, Funnel, Interval, Invited, Ratio, extremes, funnel, wilson


@pytest.mark.parametrize(
    ("hits", "cases", "low", "high"),
    [
        # The method's own figure: 60 to 86 %.
        (30, 40, 0.598, 0.858),
        (0, 10, 0.0, 0.278),
        (10, 10, 0.722, 1.0),
        # Newcombe 1998, Statistics in Medicine 17, table I.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson(hits: int, cases: int, low: float, high: float) -> None:
    assert wilson(hits, cases) == pytest.approx((low, high), abs=6e-4)


@given(st.integers(0, 500).flatmap(lambda cases: st.tuples(st.integers(0, cases), st.just(cases))))
def test_the_interval_holds_the_share(counts: tuple[int, int]) -> None:
    hits, cases = counts
    low, high = wilson(hits, cases)
    assert 0 <= low <= high <= 1
    if cases:
        assert low - 1e-12 <= hits / cases <= high + 1e-12
    mirrored = wilson(cases - hits, cases)
    assert (1 - mirrored.high, 1 - mirrored.low) == pytest.approx((low, high))


def test_more_hits_than_cases_are_refused() -> None:
    with pytest.raises(ValueError, match="3 of 2"):
        wilson(3, 2)


def test_silent_under_five_cases() -> None:
    assert Ratio(4, 4).share is None
    assert Ratio(4, 4).interval is None
    assert Ratio(4, 5).share == 0.8
    assert isinstance(Ratio(4, 5).interval, Interval)


def test_a_funnel_counts_people_as_far_as_they_got() -> None:
    found = funnel(
        [
            Invited(1, accepted=True, talked=True, outcome=True),
            Invited(2, accepted=True, talked=False, outcome=False),
            # Invited twice: the second time she accepted.
            Invited(3, accepted=False, talked=False, outcome=False),
            Invited(3, accepted=True, talked=True, outcome=False),
            # An outcome is a talk, logged or not.
            Invited(4, accepted=True, talked=False, outcome=True),
            # Who did not accept came by another way.
            Invited(5, accepted=False, talked=True, outcome=True),
        ]
    )
    assert found == Funnel(invited=5, accepted=4, talked=3, outcome=2)
    assert found.acceptance == (4, 5)


@given(st.lists(st.builds(Invited, st.integers(1, 9), st.booleans(), st.booleans(), st.booleans())))
def test_a_funnel_narrows_and_knows_no_order(invitations: list[Invited]) -> None:
    found = funnel(invitations)
    assert list(found) == sorted(found, reverse=True)
    assert found == funnel(reversed(invitations))


@pytest.mark.parametrize(
    ("ratios", "expected"),
    [
        ([], None),
        ([Ratio(5, 10)], None),
        ([Ratio(5, 10), Ratio(10, 20)], None),
        # Too few cases to be named.
        ([Ratio(4, 4), Ratio(5, 10)], None),
        ([Ratio(4, 4), Ratio(5, 10), Ratio(1, 10)], Extremes(1, 2, sure=False)),
        ([Ratio(2, 40), Ratio(30, 40)], Extremes(1, 0, sure=True)),
        # Of equal shares the one with more cases says more.
        ([Ratio(5, 10), Ratio(10, 20), Ratio(0, 9)], Extremes(1, 2, sure=True)),
    ],
)
def test_best_and_worst(ratios: list[Ratio], expected: Extremes | None) -> None:
    assert extremes(ratios) == expected
