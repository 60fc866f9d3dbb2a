"""The balance of attention, against numbers worked out by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.attention import (
    HABIT,
    TARGET,
    Balance,
    Shares,
    ask_ratio,
    balance,
    fitted,
    is_target,
    next_slots,
    overdue,
    slots,
)
from netplanner.domain.words import Tie

GOLDEN = {Tie.CLOSE: 810.0, Tie.GOOD: 76.0, Tie.ACQUAINTANCE: 14.0}


def test_the_golden_balance() -> None:
    found = balance(GOLDEN, contacts=20)
    assert found.shares is not None
    assert [round(share * 100, 1) for share in found.shares] == [90.0, 8.4, 1.6]
    assert found.distance == pytest.approx(0.30, abs=0.005)
    assert slots(found.shares, found.target, 10) == (0, 6, 4)


def test_habit_and_target_are_whole() -> None:
    assert sum(HABIT) == pytest.approx(1)
    assert sum(TARGET) == pytest.approx(1)


@pytest.mark.parametrize(
    ("minutes", "contacts", "enough"),
    [(60.0, 10, True), (59.9, 10, False), (60.0, 9, False), (0.0, 0, False), (900.0, 100, True)],
)
def test_too_little_gives_no_balance(minutes: float, contacts: int, enough: bool) -> None:
    found = balance({Tie.GOOD: minutes}, contacts)
    assert found.is_enough is enough
    assert (found.distance is None) is not enough


def test_at_the_target_the_distance_is_nothing_and_slots_follow_the_target() -> None:
    found = balance({Tie.CLOSE: 60.0, Tie.GOOD: 25.0, Tie.ACQUAINTANCE: 15.0}, 12)
    assert found.distance == pytest.approx(0)
    assert found.shares is not None
    assert slots(found.shares, TARGET, 20) == (12, 5, 3)


def test_a_target_of_ones_own() -> None:
    found = balance({Tie.CLOSE: 100.0}, 12, target=(0.0, 0.5, 0.5))
    assert found.distance == pytest.approx(1)
    assert found.shares is not None
    assert slots(found.shares, found.target, 3) == (0, 2, 1)


shares = st.tuples(st.integers(0, 100), st.integers(0, 100), st.integers(1, 100)).map(
    lambda parts: tuple(part / sum(parts) for part in parts)
)


@given(shares, shares, st.integers(0, 50))
def test_slots_add_up(found: Shares, target: Shares, count: int) -> None:
    spread = slots(found, target, count)
    assert sum(spread) == count
    assert min(spread) >= 0


@given(st.lists(st.floats(0, 10_000), min_size=3, max_size=3), shares)
def test_distance_lies_between_nothing_and_all(minutes: list[float], target: Shares) -> None:
    found = balance(dict(zip((Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE), minutes, strict=True)), 50, target)
    if found.shares is not None and found.distance is not None:
        assert sum(found.shares) == pytest.approx(1)
        assert -1e-9 <= found.distance <= 1 + 1e-9


@pytest.mark.parametrize(
    ("asks", "gives", "neutral", "contacts", "ratio", "flagged"),
    [
        (0, 0, 0, 0, None, False),
        (3, 1, 0, 3, 0.75, True),
        (3, 1, 0, 2, 0.75, False),
        (2, 1, 0, 5, 2 / 3, False),
        (1, 1, 2, 5, 0.25, False),
    ],
)
def test_ask_ratio(asks: int, gives: int, neutral: int, contacts: int, ratio: float | None, flagged: bool) -> None:
    found = ask_ratio(asks, gives, neutral, contacts)
    assert found.ratio == pytest.approx(ratio) if ratio is not None else found.ratio is None
    assert found.flagged is flagged


def test_without_a_balance_the_next_touches_follow_the_target() -> None:
    assert next_slots(Balance((0.0, 0.0, 0.0), 0), 10) == (6, 3, 1)
    assert next_slots(balance(GOLDEN, 20), 10) == (0, 6, 4)


@pytest.mark.parametrize(
    ("wanted", "present", "taken"),
    [
        ((0, 6, 4), (5, 10, 10), (0, 6, 4)),
        ((0, 6, 4), (5, 10, 1), (0, 9, 1)),
        # Where most are wanted first, and only then to those of whom none are.
        ((0, 6, 4), (5, 2, 6), (2, 2, 6)),
        ((0, 6, 4), (1, 1, 1), (1, 1, 1)),
        ((6, 3, 1), (0, 0, 0), (0, 0, 0)),
    ],
)
def test_where_people_are_too_few(
    wanted: tuple[int, int, int], present: tuple[int, int, int], taken: tuple[int, int, int]
) -> None:
    assert fitted(wanted, present) == taken


@given(
    st.tuples(*[st.integers(0, 20)] * 3),
    st.tuples(*[st.integers(0, 20)] * 3),
)
def test_as_many_as_there_are(wanted: tuple[int, int, int], present: tuple[int, int, int]) -> None:
    taken = fitted(wanted, present)
    assert sum(taken) == min(sum(wanted), sum(present))
    assert all(one <= have for one, have in zip(taken, present, strict=True))


@pytest.mark.parametrize(("days", "period", "late"), [(45, 30, 0.5), (400, 180, 1.22), (30, 30, 0), (3, 30, 0)])
def test_overdue_as_a_part_of_the_period(days: int, period: int, late: float) -> None:
    last = date(2025, 1, 1)
    found = overdue(last, last + timedelta(days=period), last + timedelta(days=days))
    assert found == pytest.approx(late, abs=0.005)


def test_nobody_is_late_who_was_never_in_touch() -> None:
    assert overdue(None, None, date(2026, 1, 1)) == 0
    assert overdue(date(2026, 1, 1), date(2026, 1, 1), date(2026, 5, 1)) == 0


@pytest.mark.parametrize(
    ("percents", "fits"),
    [((60, 25, 15), True), ((0, 0, 100), True), ((60, 25, 16), False), ((110, -10, 0), False), ((50, 50), False)],
)
def test_a_target_is_a_hundred_percent(percents: tuple[int, ...], fits: bool) -> None:
    assert is_target(percents) is fits
