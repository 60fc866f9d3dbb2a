"""Which days may be planned on: weekends, quiet days, holidays of two countries, calendars, and what a day bears."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain import holidays
from netplanner.domain.calendar import is_weekend
from netplanner.domain.free_days import DayRules, Obstacle, free_days, is_free, next_free, obstacle, taken_days

TUESDAY, SATURDAY = date(2026, 11, 24), date(2026, 11, 28)
RULES = DayRules(countries=("DK",))


@pytest.mark.parametrize(
    ("day", "rules", "load", "country", "why"),
    [
        (TUESDAY, RULES, 0, "", None),
        (SATURDAY, RULES, 0, "", Obstacle.WEEKEND),
        (SATURDAY, DayRules(weekends=True), 0, "", None),
        (TUESDAY, DayRules(quiet_weekdays=frozenset({2})), 0, "", Obstacle.QUIET),
        (TUESDAY, DayRules(quiet_dates=frozenset({TUESDAY})), 0, "", Obstacle.QUIET),
        (TUESDAY, DayRules(busy=frozenset({TUESDAY})), 0, "", Obstacle.BUSY),
        (TUESDAY, RULES, 4, "", None),
        (TUESDAY, RULES, 5, "", Obstacle.FULL),
        (TUESDAY, DayRules(per_day=8), 5, "", None),
        # Ascension Day in Denmark; the Danes work on Sweden's national day and not on Good Friday.
        (date(2026, 5, 14), RULES, 0, "", Obstacle.HOLIDAY),
        (date(2026, 4, 3), RULES, 0, "", Obstacle.HOLIDAY),
        (date(2028, 6, 6), RULES, 0, "", None),
        (date(2028, 6, 6), RULES, 0, "SE", Obstacle.HOLIDAY),
        (date(2028, 6, 6), RULES, 0, "se", Obstacle.HOLIDAY),
        (date(2028, 6, 6), DayRules(countries=("DK",), of_contacts=False), 0, "SE", None),
        (date(2028, 6, 6), DayRules(countries=("DK", "SE")), 0, "", Obstacle.HOLIDAY),
        # Week 53, a leap day, a country of which nothing is known.
        (date(2027, 1, 1), RULES, 0, "", Obstacle.HOLIDAY),
        (date(2028, 2, 29), RULES, 0, "", None),
        (TUESDAY, DayRules(countries=("XX",)), 0, "ZZ", None),
    ],
)
def test_what_stands_in_the_way(day: date, rules: DayRules, load: int, country: str, why: Obstacle | None) -> None:
    assert obstacle(day, rules, {day: load}, country) == why
    assert is_free(day, rules, {day: load}, country) is (why is None)


def test_the_next_free_day_goes_over_christmas() -> None:
    assert next_free(date(2026, 12, 25), RULES) == date(2026, 12, 28)
    assert next_free(date(2026, 12, 25), RULES, {date(2026, 12, 28): 5}) == date(2026, 12, 29)
    assert next_free(SATURDAY, RULES) == date(2026, 11, 30)


def test_a_year_without_a_free_day_has_none() -> None:
    assert next_free(TUESDAY, DayRules(quiet_weekdays=frozenset(range(1, 8)))) is None


def test_at_the_end_of_time_nothing_breaks() -> None:
    assert next_free(date(9999, 12, 31), DayRules(quiet_weekdays=frozenset(range(1, 8)))) is None


@given(
    st.dates(date(2020, 1, 1), date(2035, 1, 1)),
    st.integers(0, 40),
    st.builds(
        DayRules,
        per_day=st.integers(1, 4),
        weekends=st.booleans(),
        quiet_weekdays=st.frozensets(st.integers(1, 7), max_size=3),
        countries=st.sampled_from([(), ("DK",), ("DE", "US")]),
    ),
    st.sampled_from(["", "SE", "JP"]),
    st.randoms(use_true_random=False),
)
def test_no_free_day_breaks_a_rule(first: date, ahead: int, rules: DayRules, country: str, random: object) -> None:
    last = first + timedelta(days=ahead)
    load = {first + timedelta(days=number): random.randrange(6) for number in range(0, ahead, 2)}  # type: ignore[attr-defined]
    found = free_days(first, last, rules, load, country)
    assert found == sorted(set(found))
    for day in found:
        assert first <= day <= last
        assert rules.weekends or not is_weekend(day)
        assert day.isoweekday() not in rules.quiet_weekdays
        assert load.get(day, 0) < rules.per_day
        assert not holidays.any_holiday(day, (*rules.countries, country))
    if found:
        assert next_free(first, rules, load, country) == found[0]


def span(day: int, begin: float, end: float) -> tuple[datetime, datetime]:
    start = datetime(2026, 11, day)  # noqa: DTZ001 - by the wall
    return start + timedelta(hours=begin), start + timedelta(hours=end)


@pytest.mark.parametrize(
    ("spans", "taken"),
    [
        ([], []),
        ([span(24, 9, 15)], [24]),
        ([span(24, 9, 14.9)], []),
        # Twice the same hours are no more hours.
        ([span(24, 9, 12), span(24, 10, 12), span(24, 11, 12)], []),
        ([span(24, 8, 11), span(24, 14, 17)], [24]),
        # A party in the evening takes nobody's day; a journey of two days does.
        ([span(24, 18, 24)], []),
        ([span(24, 12, 24 + 17)], [24, 25]),
        ([span(24, 15, 24 + 9)], []),
    ],
)
def test_which_days_calendars_take(spans: list[tuple[datetime, datetime]], taken: list[int]) -> None:
    assert taken_days(spans) == {date(2026, 11, day) for day in taken}


def test_holidays_have_names_where_the_country_is_known() -> None:
    assert holidays.name_of(date(2026, 12, 25), "DK", "en_US")
    assert holidays.name_of(TUESDAY, "DK") == ""
    assert holidays.is_known("DK")
    assert not holidays.is_known("XX")
    assert holidays.any_holiday(date(2028, 6, 6), ("DK", "SE")) == "SE"


@pytest.mark.parametrize("country", ["MON", "PUBLIC", "DENMARK", "US-CA", "country_holidays", "", "1"])
def test_what_is_no_code_of_a_country_keeps_no_holidays(country: str) -> None:
    assert not holidays.is_holiday(date(2026, 12, 25), country)
    assert holidays.name_of(date(2026, 12, 25), country) == ""
