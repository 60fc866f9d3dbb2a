"""Keeping in touch: whose rhythm counts and how late somebody is (method, rule 10)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.cadence import LONGEST, Lateness, Period, Scope, lateness, next_due, overdue, period

TIE = Period(30, Scope.TIE, "close")
PRESS, KEY = Period(60, Scope.TAG, "press"), Period(45, Scope.TAG, "key customers")
CLUB, BOARD = Period(20, Scope.GROUP, "Club"), Period(400, Scope.GROUP, "Board")


@pytest.mark.parametrize(
    ("since", "days", "late", "colour"),
    [
        (45, 30, 0.5, Lateness.RED),
        (400, 180, 1.22, Lateness.RED),
        (30, 30, 0, Lateness.ON_TIME),
        (31, 30, 0.03, Lateness.YELLOW),
        (44, 30, 0.47, Lateness.YELLOW),
        (0, 30, 0, Lateness.ON_TIME),
        (90, 90, 0, Lateness.ON_TIME),
        (134, 90, 0.49, Lateness.YELLOW),
        (135, 90, 0.5, Lateness.RED),
        (2, 1, 1, Lateness.RED),
        # A touch noted ahead of its day.
        (-3, 30, 0, Lateness.ON_TIME),
    ],
)
def test_how_late(since: int, days: int, late: float, colour: Lateness) -> None:
    assert overdue(since, days) == pytest.approx(late, abs=0.005)
    assert lateness(overdue(since, days)) is colour


@pytest.mark.parametrize(
    ("own", "tags", "groups", "tie", "counts"),
    [
        (None, (), (), TIE, TIE),
        (None, (), (CLUB,), TIE, CLUB),
        (None, (PRESS,), (CLUB,), TIE, PRESS),
        (7, (PRESS,), (CLUB,), TIE, Period(7, Scope.PERSON)),
        # Of several the shortest, even where a shorter one stands behind.
        (None, (PRESS, KEY), (CLUB,), TIE, KEY),
        (None, (), (BOARD, CLUB), TIE, CLUB),
        (None, (), (BOARD,), TIE, BOARD),
        (None, (), (BOARD,), None, BOARD),
        (None, (), (), None, None),
    ],
)
def test_whose_rhythm_counts(
    own: int | None, tags: tuple[Period, ...], groups: tuple[Period, ...], tie: Period | None, counts: Period | None
) -> None:
    assert period(own, tags, groups, tie) == counts


@pytest.mark.parametrize(
    ("last", "days", "due"),
    [
        (date(2026, 10, 25), 30, date(2026, 11, 24)),
        (date(2028, 1, 30), 30, date(2028, 2, 29)),
        (date(2027, 1, 30), 30, date(2027, 3, 1)),
        (date(2026, 12, 31), 1, date(2027, 1, 1)),
        (None, 30, None),
        (date(2026, 10, 25), None, None),
        (date(9999, 12, 1), LONGEST, date.max),
    ],
)
def test_when_somebody_is_due(last: date | None, days: int | None, due: date | None) -> None:
    assert next_due(last, days) == due


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.integers(1, LONGEST), st.integers(0, 5000))
def test_nobody_is_late_before_the_day_they_are_due(last: date, days: int, since: int) -> None:
    due, today = next_due(last, days), last + timedelta(days=since)
    assert due is not None
    assert (overdue(since, days) > 0) == (today > due)
