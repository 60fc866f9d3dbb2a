"""Weeks, months and ranges of a plan."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.calendar import (
    DayRange,
    add_days,
    add_months,
    days_in_month,
    is_weekend,
    plan_range,
    week_number,
    week_of,
    week_start,
    weekday_order,
)

TODAY = date(2026, 11, 24)  # a Tuesday
RANGES = ("today", "tomorrow", "this_week", "next_week", "next_14_days", "this_month", "next_month")


def test_a_week_may_begin_on_sunday() -> None:
    assert weekday_order(7) == [7, 1, 2, 3, 4, 5, 6]
    assert week_of(TODAY, 7) == (date(2026, 11, 22), date(2026, 11, 28))


@given(st.dates())
def test_a_week_holds_its_day(day: date) -> None:
    week = week_of(day)
    assert day in week
    assert week_start(day) == week.first


@pytest.mark.parametrize(
    ("day", "number"), [("2026-01-01", 1), ("2027-01-01", 53), ("2024-12-30", 1), ("2026-11-24", 48)]
)
def test_week_numbers_are_those_of_iso(day: str, number: int) -> None:
    assert week_number(date.fromisoformat(day)) == number


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2026-01-15", -1, "2025-12-15"),
        ("2026-11-24", 14, "2028-01-24"),
        ("9999-12-31", 1, "9999-12-31"),
        ("0001-01-01", -1, "0001-01-01"),
    ],
)
def test_months_are_added(day: str, months: int, expected: str) -> None:
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(expected)


@given(st.dates(), st.integers(-20000, 20000))
def test_days_added_never_leave_the_calendar(day: date, days: int) -> None:
    moved = add_days(day, days)
    assert moved in (date.min, date.max) or (moved - day).days == days


def test_the_last_month_has_its_days() -> None:
    assert days_in_month(9999, 12) == 31
    assert days_in_month(2024, 2) == 29


def test_saturday_and_sunday_are_the_weekend() -> None:
    assert [day for day in week_of(TODAY).days() if is_weekend(day)] == [date(2026, 11, 28), date(2026, 11, 29)]


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("today", "2026-11-24", "2026-11-24"),
        ("tomorrow", "2026-11-25", "2026-11-25"),
        ("this_week", "2026-11-23", "2026-11-29"),
        ("next_week", "2026-11-30", "2026-12-06"),
        ("next_14_days", "2026-11-24", "2026-12-07"),
        ("this_month", "2026-11-01", "2026-11-30"),
        ("next_month", "2026-12-01", "2026-12-31"),
    ],
)
def test_the_ranges_of_a_plan(name: str, first: str, last: str) -> None:
    assert plan_range(name, TODAY) == DayRange(date.fromisoformat(first), date.fromisoformat(last))


@given(st.dates(date(2, 1, 1), date(9998, 1, 1)), st.sampled_from(RANGES))
def test_a_range_runs_forward(today: date, name: str) -> None:
    days = plan_range(name, today)
    every = list(days.days())
    assert (every[0], every[-1]) == days
    assert every == sorted(every)
