"""Touches spread over working days."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.spread import spread, working_days

TUESDAY = date(2026, 11, 24)


def test_working_days_leave_out_the_weekend() -> None:
    assert working_days(TUESDAY, 5) == [date(2026, 11, day) for day in (24, 25, 26, 27, 30)]
    assert working_days(date(2026, 11, 28), 1) == [date(2026, 11, 30)]


@pytest.mark.parametrize(
    ("number", "taken", "cap", "over", "expected"),
    [
        # Ten over five working days are two a day.
        (10, {}, 5, 5, {24: 2, 25: 2, 26: 2, 27: 2, 30: 2}),
        # A day that holds something gets less.
        (5, {24: 2}, 5, 5, {25: 2, 26: 1, 27: 1, 30: 1}),
        # Full days are left alone, and the next one follows.
        (2, {24: 5, 25: 4}, 5, 1, {25: 1, 26: 1}),
        (1, {}, 2, 1, {24: 1}),
        (0, {}, 5, 5, {}),
    ],
)
def test_they_go_where_there_is_room(
    number: int, taken: dict[int, int], cap: int, over: int, expected: dict[int, int]
) -> None:
    held = {date(2026, 11, day): count for day, count in taken.items()}
    assert Counter(day.day for day in spread(number, TUESDAY, held, cap, over)) == expected


@given(
    number=st.integers(0, 60),
    first=st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    taken=st.dictionaries(st.integers(0, 20), st.integers(0, 8), max_size=12),
    cap=st.integers(1, 6),
    over=st.integers(1, 10),
)
def test_no_day_gets_more_than_its_cap(number: int, first: date, taken: dict[int, int], cap: int, over: int) -> None:
    held = {first + timedelta(days=ahead): count for ahead, count in taken.items()}
    found = spread(number, first, held, cap, over)
    assert len(found) == number
    assert found == sorted(found)
    for day, count in Counter(found).items():
        assert day >= first
        assert day.weekday() < 5
        assert held.get(day, 0) + count <= cap


def test_a_year_of_full_days_leaves_the_first() -> None:
    full = {TUESDAY + timedelta(days=ahead): 9 for ahead in range(800)}
    assert spread(2, TUESDAY, full, 5) == [TUESDAY, TUESDAY]
