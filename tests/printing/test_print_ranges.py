"""Ranges of days: weeks, months, and what is made of half a range."""

from datetime import date

import pytest

from netplanner.domain.errors import UserError
from netplanner.printing.ranges import month_of, plan_range, week_of

TODAY = date(2026, 11, 24)


def test_a_week_goes_from_monday_to_sunday() -> None:
    for day in (23, 24, 29):
        assert week_of(date(2026, 11, day)) == (date(2026, 11, 23), date(2026, 11, 29))


@pytest.mark.parametrize(
    ("day", "last"), [((2026, 11, 24), 30), ((2028, 2, 1), 29), ((2027, 2, 28), 28), ((2026, 12, 31), 31)]
)
def test_a_month_goes_to_its_last_day(day: tuple[int, int, int], last: int) -> None:
    asked = date(*day)
    assert month_of(asked) == (asked.replace(day=1), asked.replace(day=last))


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (None, None, ((2026, 11, 23), (2026, 11, 29))),
        ((2026, 12, 1), None, ((2026, 12, 1), (2026, 12, 7))),
        (None, (2026, 12, 1), ((2026, 11, 24), (2026, 12, 1))),
        (None, (2026, 11, 1), ((2026, 11, 1), (2026, 11, 1))),
        ((2026, 11, 24), (2026, 11, 24), ((2026, 11, 24), (2026, 11, 24))),
    ],
)
def test_a_missing_end_is_filled_in(
    first: tuple[int, int, int] | None, last: tuple[int, int, int] | None, expected: tuple[tuple[int, int, int], ...]
) -> None:
    found = plan_range(date(*first) if first else None, date(*last) if last else None, TODAY)
    assert found == tuple(date(*day) for day in expected)


def test_a_range_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(UserError, match="bad_range"):
        plan_range(TODAY, date(2026, 11, 23), TODAY)
