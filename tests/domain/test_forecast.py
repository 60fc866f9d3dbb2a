"""How a goal grows and where that leads, against numbers worked out by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.forecast import BurnUp, Silence, burn_up
from netplanner.domain.goal import Goal
from netplanner.domain.words import GoalState

START = date(2026, 1, 1)


def goal(amount: int, days: int, **values: object) -> Goal:
    by = (START + timedelta(days=days)).isoformat()
    given = {"what": "x", "amount": amount, "started_on": START.isoformat(), "by": by, "state": GoalState.ACTIVE}
    return Goal(**{**given, **values})  # type: ignore[arg-type]


def grown(amount: int, days: int, day: int, done: float) -> BurnUp:
    brought = [(START.isoformat(), done)] if done else []
    found = burn_up(goal(amount, days), brought, START + timedelta(days=day))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("amount", "days", "day", "done", "likely"),
    [
        (5, 217, 176, 3, 3.7),
        (3, 240, 160, 1, 1.5),
        (3, 240, 160, 2, 3.0),
        (4, 364, 182, 1.5, 3.0),
        (3, 240, 24, 1, 10.0),
    ],
)
def test_goes_on_as_it_went(amount: int, days: int, day: int, done: float, likely: float) -> None:
    found = grown(amount, days, day, done)
    assert found.likely == pytest.approx(likely, abs=0.01)
    assert found.silence is Silence.NONE


@pytest.mark.parametrize(
    ("amount", "days", "day", "done", "silence"),
    [
        (3, 240, 23, 1, Silence.TOO_EARLY),
        (5, 30, 6, 1, Silence.TOO_EARLY),
        (3, 240, 0, 0, Silence.TOO_EARLY),
        (3, 240, -5, 0, Silence.TOO_EARLY),
        (3, 240, 160, 0, Silence.NOTHING_DONE),
        (3, 240, 100, 3, Silence.REACHED),
        (3, 240, 100, 4.5, Silence.REACHED),
        (3, 240, 0, 3, Silence.REACHED),
        (3, 240, 240, 2, Silence.OVER),
        (3, 240, 300, 2, Silence.OVER),
    ],
)
def test_foretells_nothing_where_it_would_guess(
    amount: int, days: int, day: int, done: float, silence: Silence
) -> None:
    found = grown(amount, days, day, done)
    assert (found.likely, found.likely_on, found.silence) == (None, None, silence)


@pytest.mark.parametrize(
    ("day", "done", "on"),
    [
        # 1 in 40 days: 2 more in 80.
        (40, 1, 120),
        # 2 in 90 days: the third in 45.
        (90, 2, 135),
        # 2 in 160 days: the third in 80, on the very last day.
        (160, 2, 240),
        # 1 in 160 days: 2 more in 320, long after the end.
        (160, 1, 480),
        # 1.5 in 100 days: as much again in as many.
        (100, 1.5, 200),
        # 2.5 in 99 days: .5 in 19.8, so on the 20th.
        (99, 2.5, 119),
    ],
)
def test_says_when_the_amount_is_likely_to_be_there(day: int, done: float, on: int) -> None:
    assert grown(3, 240, day, done).likely_on == START + timedelta(days=on)


def test_a_day_beyond_the_calendar_is_none() -> None:
    found = burn_up(goal(9999, 3000), [("2026-01-02", 0.001)], START + timedelta(days=300))
    assert found is not None
    assert found.likely is not None
    assert found.likely_on is None


def test_sums_in_order_of_days_whatever_the_order_given() -> None:
    brought = [("2026-03-01", 0.5), ("2026-02-01", 1.0), ("", 7.0), ("2025-12-01", 1.0)]
    found = burn_up(goal(5, 240), brought, date(2026, 6, 1))
    assert found is not None
    assert found.points == ((START, 1.0), (date(2026, 2, 1), 2.0), (date(2026, 3, 1), 2.5))
    assert found.done == 2.5


def test_knows_the_day_on_which_the_amount_was_reached() -> None:
    brought = [("2026-02-01", 2.0), ("2026-03-01", 1.5), ("2026-04-01", 1.0)]
    found = burn_up(goal(3, 240), brought, date(2026, 6, 1))
    assert found is not None
    assert found.reached_on == date(2026, 3, 1)
    assert found.done == 4.5


@pytest.mark.parametrize(("day", "needed"), [(-10, 0.0), (0, 0.0), (100, 1.25), (160, 2.0), (240, 3.0), (300, 3.0)])
def test_the_pace_needed(day: int, needed: float) -> None:
    assert grown(3, 240, 50, 1).pace_on(START + timedelta(days=day)) == needed


@pytest.mark.parametrize(
    "values", [{"amount": 0}, {"by": ""}, {"by": "2026-01-01"}, {"by": "2025-05-05"}, {"started_on": ""}]
)
def test_needs_an_amount_and_two_days(values: dict[str, object]) -> None:
    assert burn_up(goal(**{"amount": 3, "days": 240, **values}), [], START) is None


def test_a_finished_goal_stands_still_on_its_last_day() -> None:
    done = goal(3, 240, state=GoalState.DONE, finished_on="2026-04-01")
    found = burn_up(done, [("2026-02-01", 1.0)], date(2026, 12, 24))
    assert found is not None
    assert found.today == date(2026, 4, 1)
    assert found.silence is Silence.RESTS


def test_a_paused_goal_is_not_foretold() -> None:
    found = burn_up(goal(3, 240, state=GoalState.PAUSED), [("2026-02-01", 1.0)], date(2026, 5, 1))
    assert found is not None
    assert found.silence is Silence.RESTS


@given(
    amount=st.integers(1, 1000),
    days=st.integers(1, 3000),
    day=st.integers(-100, 4000),
    brought=st.lists(st.tuples(st.integers(0, 3000), st.floats(0.01, 50)), max_size=12),
)
def test_what_is_foretold_agrees_with_the_pace(
    amount: int, days: int, day: int, brought: list[tuple[int, float]]
) -> None:
    rows = [((START + timedelta(days=at)).isoformat(), value) for at, value in brought]
    today = START + timedelta(days=day)
    found = burn_up(goal(amount, days), rows, today)
    assert found is not None
    assert found == burn_up(goal(amount, days), reversed(rows), today)
    assert (found.likely is None) == bool(found.silence)
    if found.likely is None:
        return
    assert found.likely >= found.done
    # Reaching it in time and having enough on the last day are the same.
    if found.likely_on is not None and abs(found.likely - amount) > 1e-6:
        assert (found.likely_on <= found.end) == (found.likely > amount)
