"""How plans come again: tables, and rules that hold for all."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.calendar import add_days
from netplanner.domain.errors import UserError
from netplanner.domain.recurrence import (
    MOST,
    Counted,
    Recurrence,
    Unit,
    anchored,
    is_same,
    last_day,
    next_day,
    parse,
    shifted,
    text_of,
)


def day(text: str) -> date:
    return date.fromisoformat(text)


def rule_of(text: str) -> Recurrence:
    rule = parse(text)
    assert rule is not None
    return rule


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("", ""),
        ("  ", ""),
        ("after 3 months", "after 3 months"),
        ("after 1 months", "after 1 month"),
        ("every 1 week", "every 1 week"),
        ("every  2   weeks", "every 2 weeks"),
        ("every 2 weeks from 2026-11-30", "every 2 weeks from 2026-11-30"),
        ("after 3660 days", "after 3660 days"),
        ("every 10 years", "every 10 years"),
    ],
)
def test_a_rule_has_one_text(text: str, stored: str) -> None:
    assert text_of(parse(text)) == stored


@pytest.mark.parametrize(
    "text",
    [
        "weekly", "every week", "every 0 days", "every -1 days", "after 3661 days", "every 521 weeks",
        "every 121 months", "every 11 years", "after 3 fortnights", "Every 2 weeks", "every 2 weeks from 2026-02-30",
        "every 2 weeks from today", "after 2 weeks from 2026-11-30", "every ٣ weeks", "every 2 weeks; x",
    ],
)  # fmt: skip
def test_what_is_no_rule_is_refused(text: str) -> None:
    with pytest.raises(UserError) as error:
        parse(text)
    assert (error.value.code, error.value.values) == ("bad_repeat", {"text": text})


@pytest.mark.parametrize(
    ("rule", "done_on", "expected"),
    [
        ("after 1 day", "2026-12-31", "2027-01-01"),
        ("after 30 days", "2028-02-01", "2028-03-02"),
        ("after 2 weeks", "2026-11-24", "2026-12-08"),
        # Into week 53 of 2026, and out of it.
        ("after 1 week", "2026-12-22", "2026-12-29"),
        ("after 1 week", "2026-12-29", "2027-01-05"),
        ("after 1 month", "2026-01-31", "2026-02-28"),
        ("after 1 month", "2028-01-31", "2028-02-29"),
        ("after 3 months", "2026-11-30", "2027-02-28"),
        ("after 1 year", "2028-02-29", "2029-02-28"),
        ("after 4 years", "2028-02-29", "2032-02-29"),
        ("after 1 year", "9999-06-01", "9999-12-31"),
    ],
)
def test_after_counts_from_the_day_it_was_done(rule: str, done_on: str, expected: str) -> None:
    for due_on in ("2026-01-01", "2099-01-01"):
        assert next_day(rule_of(rule), day(due_on), day(done_on)) == day(expected)


@pytest.mark.parametrize(
    ("rule", "due_on", "done_on", "expected"),
    [
        # Done on its day, early, late, on the day of the next, and after three were missed.
        ("every 1 week from 2026-11-02", "2026-11-23", "2026-11-23", "2026-11-30"),
        ("every 1 week from 2026-11-02", "2026-11-23", "2026-11-20", "2026-11-30"),
        ("every 1 week from 2026-11-02", "2026-11-23", "2026-11-26", "2026-11-30"),
        ("every 1 week from 2026-11-02", "2026-11-23", "2026-11-30", "2026-12-07"),
        ("every 1 week from 2026-11-02", "2026-11-02", "2026-11-24", "2026-11-30"),
        # Moved to Wednesday: the next is on Monday all the same.
        ("every 1 week from 2026-11-02", "2026-11-25", "2026-11-25", "2026-11-30"),
        ("every 2 weeks from 2026-12-15", "2026-12-29", "2026-12-29", "2027-01-12"),
        # The 31st stays the last of the month.
        ("every 1 month from 2026-01-31", "2026-01-31", "2026-01-31", "2026-02-28"),
        ("every 1 month from 2026-01-31", "2026-02-28", "2026-02-28", "2026-03-31"),
        ("every 1 month from 2026-01-31", "2026-03-31", "2026-03-31", "2026-04-30"),
        ("every 1 month from 2027-12-30", "2028-01-30", "2028-01-30", "2028-02-29"),
        ("every 3 months from 2026-11-30", "2026-11-30", "2026-11-30", "2027-02-28"),
        # 29 February comes on the 28th in other years, and on the 29th again.
        ("every 1 year from 2028-02-29", "2028-02-29", "2028-02-29", "2029-02-28"),
        ("every 1 year from 2028-02-29", "2031-02-28", "2031-02-28", "2032-02-29"),
        # A day each day, through week 53.
        ("every 1 day from 2026-12-31", "2026-12-31", "2026-12-31", "2027-01-01"),
        # Without a day of its own it counts from the one that was due.
        ("every 2 days", "2026-11-24", "2026-11-27", "2026-11-28"),
    ],
)
def test_every_goes_by_date(rule: str, due_on: str, done_on: str, expected: str) -> None:
    assert next_day(rule_of(rule), day(due_on), day(done_on)) == day(expected)


def test_the_first_day_may_be_told_apart_from_the_rule() -> None:
    assert next_day(rule_of("every 1 month"), day("2026-02-28"), day("2026-02-28"), day("2026-01-31")) == day(
        "2026-03-31"
    )


@pytest.mark.parametrize(
    ("rule", "due_on", "today", "expected"),
    [
        ("every 1 week from 2026-11-02", "2026-11-02", "2026-11-24", "2026-11-23"),
        ("every 1 week from 2026-11-02", "2026-11-02", "2026-11-08", "2026-11-02"),
        ("every 1 week from 2026-11-02", "2026-11-02", "2026-11-09", "2026-11-09"),
        # Moved to Wednesday: it stays there until Monday.
        ("every 1 week from 2026-11-02", "2026-11-18", "2026-11-22", "2026-11-18"),
        ("every 1 month from 2026-01-31", "2026-01-31", "2026-03-30", "2026-02-28"),
        ("every 1 year from 2028-02-29", "2028-02-29", "2031-12-31", "2031-02-28"),
        ("after 1 week", "2026-11-02", "2026-11-24", "2026-11-02"),
    ],
)
def test_missed_days_roll_forward_as_one(rule: str, due_on: str, today: str, expected: str) -> None:
    assert last_day(rule_of(rule), day(due_on), day(today)) == day(expected)


def test_a_rule_by_date_keeps_the_day_it_counts_from() -> None:
    assert anchored("every 2 weeks", day("2026-11-30")) == "every 2 weeks from 2026-11-30"
    assert anchored("every 2 weeks from 2026-11-30", day("2026-12-02")) == "every 2 weeks from 2026-11-30"
    assert anchored("after 2 weeks", day("2026-11-30")) == "after 2 weeks"
    assert shifted("every 2 weeks from 2026-11-30", -2) == "every 2 weeks from 2026-11-28"
    assert (shifted("after 2 weeks", 3), shifted("", 3)) == ("after 2 weeks", "")
    assert is_same("every 2 weeks", "every 2 weeks from 2026-11-30")
    assert not is_same("every 2 weeks", "after 2 weeks")
    assert is_same("", " ")
    assert not is_same("", "after 2 weeks")


_DAYS = st.dates(date(1970, 1, 1), date(2100, 12, 31))
_RULES = st.sampled_from(list(Unit)).flatmap(
    lambda unit: st.builds(Recurrence, st.sampled_from(list(Counted)), st.integers(1, MOST[unit]), st.just(unit))
)


@given(_RULES, _DAYS, st.integers(-40, 400))
def test_the_next_day_lies_ahead_of_what_was_due_and_done(rule: Recurrence, due_on: date, late: int) -> None:
    done_on = add_days(due_on, late)
    found = next_day(rule, due_on, done_on)
    assert found > done_on
    if rule.counted is Counted.EVERY:
        assert found > due_on
        # Never two on the way, and the same one from any day before it.
        assert next_day(rule, due_on, found - timedelta(1)) == found
        assert last_day(rule, due_on, found) == found


@given(_RULES, _DAYS)
def test_a_rule_survives_its_text(rule: Recurrence, due_on: date) -> None:
    assert parse(text_of(rule)) == rule
    stored = anchored(text_of(rule), due_on)
    assert text_of(parse(stored)) == stored
    assert is_same(stored, text_of(rule))
