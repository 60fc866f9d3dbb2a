"""Shares of attention and the slots of a week in exact arithmetic."""

import random
from collections import Counter
from datetime import date, timedelta
from fractions import Fraction

import pytest

from netplanner.domain.attention import TIES, balance, fitted, next_slots, slots
from netplanner.domain.spread import spread

SEED = 20261124
FIRST = date(2026, 11, 30)


def naive_slots(shares: list[Fraction], target: list[Fraction], count: int) -> tuple[int, ...]:
    """Each slot by itself: whole ones first, then one each to the largest remainders, the nearer tie first."""
    lacks = [max(want - have, Fraction(0)) for want, have in zip(target, shares, strict=True)]
    if not any(lacks):
        lacks = target
    exact = [count * lack / sum(lacks) for lack in lacks]
    given = [int(one) for one in exact]
    order = sorted(range(3), key=lambda place: (-(exact[place] - given[place]), place))
    for place in order[: count - sum(given)]:
        given[place] += 1
    return tuple(given)


def test_the_golden_week() -> None:
    """810/76/14 minutes: 90/8.4/1.6 %, distance .30, ten slots 0/6/4."""
    found = balance(dict(zip(TIES, (810, 76, 14), strict=True)), 12)
    assert found.shares == pytest.approx((0.9, 0.084, 0.016), abs=5e-4)
    assert found.distance == pytest.approx(0.3)
    assert next_slots(found, 10) == (0, 6, 4)
    exact = [Fraction(one, 900) for one in (810, 76, 14)]
    assert naive_slots(exact, [Fraction(60, 100), Fraction(25, 100), Fraction(15, 100)], 10) == (0, 6, 4)


def test_random_balances() -> None:
    rng = random.Random(SEED)
    print("seed", SEED)
    for _ in range(6000):
        minutes = [rng.randrange(rng.choice((2, 40, 3000))) for _ in range(3)]
        cuts = sorted(rng.randrange(101) for _ in range(2))
        percents = [cuts[0], cuts[1] - cuts[0], 100 - cuts[1]]
        contacts, count = rng.randrange(14), rng.randrange(16)
        aim = (percents[0] / 100, percents[1] / 100, percents[2] / 100)
        found = balance(dict(zip(TIES, minutes, strict=True)), contacts, aim)
        whole, target = sum(minutes), [Fraction(one, 100) for one in percents]
        print(minutes, percents, contacts, count)
        assert found.is_enough == (contacts >= 10 and whole >= 60)
        if not found.is_enough:
            assert (found.shares, found.distance) == (None, None)
            assert next_slots(found, count) == naive_slots([Fraction(0)] * 3, target, count)
            continue
        shares = [Fraction(one, whole) for one in minutes]
        assert found.shares == pytest.approx([float(one) for one in shares])
        distance = sum(abs(one - want) for one, want in zip(shares, target, strict=True)) / 2
        assert found.distance == pytest.approx(float(distance), abs=1e-12)
        assert next_slots(found, count) == naive_slots(shares, target, count)


def test_random_slots_follow_what_is_lacking() -> None:
    """All slots are given; who lacks more gets no fewer; who lacks nothing gets none while another lacks something."""
    rng = random.Random(SEED)
    for _ in range(6000):
        raw = [[rng.random() for _ in range(3)] for _ in range(2)]
        shares, target = ([one / sum(row) for one in row] for row in raw)
        count = rng.randrange(30)
        found = slots((shares[0], shares[1], shares[2]), (target[0], target[1], target[2]), count)
        lacks = [want - have for want, have in zip(target, shares, strict=True)]
        assert sum(found) == count
        assert min(found) >= 0
        for one in range(3):
            assert lacks[one] > 0 or not found[one]
            for other in range(3):
                assert lacks[one] <= lacks[other] or found[one] >= found[other]


def test_random_places_are_filled_as_far_as_there_are_people() -> None:
    rng = random.Random(SEED)
    for _ in range(3000):
        wanted, present = ([rng.randrange(8) for _ in range(3)] for _ in range(2))
        found = fitted(wanted, present)
        assert sum(found) == min(sum(wanted), sum(present))
        for taken, want, have in zip(found, wanted, present, strict=True):
            assert min(want, have) <= taken <= have


def test_random_weeks_hold_no_day_over_its_cap() -> None:
    rng = random.Random(SEED)
    for _ in range(800):
        taken = {FIRST + timedelta(days=rng.randrange(20)): rng.randrange(8) for _ in range(rng.randrange(9))}
        number, cap = rng.randrange(25), rng.randrange(1, 7)
        found = spread(number, FIRST, taken, cap)
        assert len(found) == number
        load = Counter(taken) + Counter(found)
        for day in set(found):
            assert day.isoweekday() < 6
            assert load[day] <= cap
        # Nobody waits for a day while one before it in another week has room.
        week = [FIRST + timedelta(days=ahead) for ahead in range(5)]
        if any(day > week[-1] for day in found):
            assert all(load[day] >= cap for day in week)
        # As even as may be: a day that got one more was not fuller than another of the week before.
        for day in {*found} & {*week}:
            assert all(load[day] - 1 <= load[other] for other in week)
