"""The days that a condition's value stands for."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.search_days import MOVING_DAYS, day_before, days_of


@pytest.mark.parametrize(
    ("value", "today", "first", "last"),
    [
        ("2026-11-24", "2026-11-24", "2026-11-24", "2026-11-24"),
        ("2026-02", "2026-11-24", "2026-02-01", "2026-02-28"),
        ("2026", "2026-11-24", "2026-01-01", "2026-12-31"),
        ("2026-11-01..2026-11-24", "2026-11-24", "2026-11-01", "2026-11-24"),
        ("2025..2026-03", "2026-11-24", "2025-01-01", "2026-03-31"),
        ("2026-11-01..", "2026-11-24", "2026-11-01", "9999-12-31"),
        ("..2026", "2026-11-24", "0001-01-01", "2026-12-31"),
        ("7d", "2026-11-24", "2026-11-17", "2026-11-24"),
        ("0d", "2026-11-24", "2026-11-24", "2026-11-24"),
        ("9999d", "0005-01-01", "0001-01-01", "0005-01-01"),
        ("today", "2026-11-24", "2026-11-24", "2026-11-24"),
        ("yesterday", "2026-03-01", "2026-02-28", "2026-02-28"),
        ("this_week", "2026-11-24", "2026-11-23", "2026-11-29"),
        ("last_week", "2027-01-03", "2026-12-21", "2026-12-27"),
        ("this_month", "2028-02-10", "2028-02-01", "2028-02-29"),
        ("last_month", "2026-01-31", "2025-12-01", "2025-12-31"),
        ("this_year", "2026-11-24", "2026-01-01", "2026-12-31"),
        ("last_year", "2026-11-24", "2025-01-01", "2025-12-31"),
    ],
)
def test_values_stand_for_days(value: str, today: str, first: str, last: str) -> None:
    assert days_of(value, today) == (first, last)


@pytest.mark.parametrize(
    "value", ["", "x", "2026-13", "2026-02-30", "0000", "d", "-1d", "2026-11-01..x", "x..", "20261124"]
)
def test_what_is_no_day_stands_for_none(value: str) -> None:
    assert days_of(value, "2026-11-24") is None


@given(st.sampled_from(MOVING_DAYS), st.dates(date(2, 1, 1), date(9998, 1, 1)))
def test_moving_days_hold_or_follow_today(word: str, today: date) -> None:
    span = days_of(word, today.isoformat())
    assert span is not None
    first, last = map(date.fromisoformat, span)
    assert first <= last
    if word.startswith("this") or word == "today":
        assert first <= today <= last
    else:
        assert last < today
        now = "today" if word == "yesterday" else word.replace("last", "this")
        assert span == days_of(now, last.isoformat())


@given(st.dates(), st.integers(0, 5_000_000))
def test_a_day_before_is_never_before_the_first(today: date, days: int) -> None:
    before = day_before(today.isoformat(), days)
    assert before == (max(date.min, today - timedelta(days)).isoformat() if days < today.toordinal() else "0001-01-01")
