"""Pace and forecast of random goals by counting days."""

import random
from datetime import date, timedelta
from fractions import Fraction

import pytest

from netplanner.domain.forecast import Silence, burn_up
from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import pace
from netplanner.domain.words import GoalState

SEED = 20261124
START = date(2026, 1, 1)


def goal(amount: int, days: int, done: float = 0.0, **values: object) -> Goal:
    by = (START + timedelta(days=days)).isoformat()
    given = {"amount": amount, "by": by, "started_on": START.isoformat(), "done": done, "state": GoalState.ACTIVE}
    return Goal(**{**given, **values})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("day", "done", "verdict"),
    [(100, 1, "behind"), (160, 1, "at_risk"), (160, 2, "on_track"), (0, 0, "on_track")],
)
def test_the_golden_paces(day: int, done: float, verdict: str) -> None:
    """N = 3 over 240 days: day 100 expects 1.25, day 160 expects 2."""
    found = pace(goal(3, 240, done), START + timedelta(days=day))
    assert found is not None
    assert found.expected == pytest.approx({0: 0, 100: 1.25, 160: 2}[day])
    assert found.verdict == verdict


def test_random_paces() -> None:
    rng = random.Random(SEED)
    print("seed", SEED)
    for _ in range(4000):
        amount, days, day = rng.randrange(1, 9), rng.randrange(1, 300), rng.randrange(-20, 330)
        done = Fraction(rng.randrange(0, 24), 4)
        found = pace(goal(amount, days, float(done)), START + timedelta(days=day))
        # Each day that is over adds its part.
        expected = sum((Fraction(amount, days) for one in range(days) if one < day), Fraction(0))
        assert found is not None
        assert found.expected == pytest.approx(float(expected), abs=1e-9)
        assert found.days_left == days - day
        ratio = done / expected if expected else Fraction(1)
        assert found.verdict == ("on_track" if ratio >= 1 else "behind" if ratio >= Fraction(7, 10) else "at_risk")


def test_what_is_just_on_its_pace_is_on_track() -> None:
    """N of N days, one a day: never behind, whatever the rounding."""
    for days in range(1, 400):
        for day in range(days + 1):
            found = pace(goal(days, days, float(day)), START + timedelta(days=day))
            assert found is not None
            assert found.verdict == "on_track", (days, day)


def test_random_forecasts() -> None:
    rng = random.Random(SEED)
    print("seed", SEED)
    silences = set()
    for _ in range(1500):
        amount, days, day = rng.randrange(1, 9), rng.randrange(1, 300), rng.randrange(0, 330)
        brought = [(rng.randrange(-5, day + 1), Fraction(rng.randrange(1, 8), 4)) for _ in range(rng.randrange(5))]
        state = rng.choice((GoalState.ACTIVE, GoalState.ACTIVE, GoalState.ACTIVE, GoalState.PAUSED))
        rows = [((START + timedelta(days=on)).isoformat(), float(much)) for on, much in brought]
        found = burn_up(goal(amount, days, state=state), rng.sample(rows, len(rows)), START + timedelta(days=day))
        assert found is not None
        done = sum((much for _, much in brought), Fraction(0))
        assert found.done == float(done)
        expected = _silence(amount, days, day, done, state)
        assert found.silence == expected, (amount, days, day, brought)
        silences.add(expected)
        reached = [on for on in range(331) if sum(much for when, much in brought if when <= on) >= amount]
        assert found.reached_on == (START + timedelta(days=reached[0]) if reached else None)
        if expected:
            assert (found.likely, found.likely_on) == (None, None)
            continue
        per_day = done / day
        assert found.likely == pytest.approx(float(done + per_day * (days - day)))
        on = day
        while done + per_day * (on - day) < amount:
            on += 1
        assert found.likely_on == START + timedelta(days=on), (amount, days, day, brought)
    assert silences == set(Silence)


def _silence(amount: int, days: int, day: int, done: Fraction, state: GoalState) -> Silence:
    if done >= amount:
        return Silence.REACHED
    if day >= days:
        return Silence.OVER
    if state is GoalState.PAUSED:
        return Silence.RESTS
    if day < 7 or day * 10 < days:
        return Silence.TOO_EARLY
    return Silence.NONE if done else Silence.NOTHING_DONE
