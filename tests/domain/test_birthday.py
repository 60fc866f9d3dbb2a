"""Ages and next birthdays, leap days among them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.birthday import age_on, next_birthday

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("stored", "day", "age"),
    [
        ("1980-04-12", date(2027, 4, 12), 46),
        ("1980-11-24", date(2026, 11, 24), 46),
        ("1980-11-25", date(2026, 11, 25), 45),
        ("--04-12", date(2027, 4, 12), None),
        ("--12-01", date(2026, 12, 1), None),
        ("2000-02-29", date(2027, 3, 1), 26),
        ("--02-29", date(2027, 3, 1), None),
        ("2026-11-24", date(2026, 11, 24), 0),
        ("2027-01-01", None, None),
        ("1981-02-29", None, None),
        ("in spring", None, None),
        ("", None, None),
        ("1980", None, None),
        ("--13-01", None, None),
    ],
)
def test_table(stored: str, day: date | None, age: int | None) -> None:
    assert next_birthday(stored, TODAY) == day
    assert age_on(stored, TODAY) == age


@given(
    st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)),
    st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)),
)
def test_the_next_one_is_within_a_year_and_makes_one_older(born: date, today: date) -> None:
    coming = next_birthday(born.isoformat(), today)
    if born > today:
        assert coming is None
        return
    assert coming is not None
    assert today <= coming <= today + timedelta(days=366)
    age = age_on(born.isoformat(), coming)
    before = age_on(born.isoformat(), coming - timedelta(days=1))
    assert age is not None
    assert before == (age - 1 if age else None)
