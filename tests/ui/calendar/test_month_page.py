"""Which days a month's page shows, in leap years, weeks 53 and at the ends of the calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.ui.calendar.month_days import MonthPage


@pytest.mark.parametrize(
    ("page", "first", "weeks"),
    [
        (MonthPage(2026, 11), date(2026, 10, 26), [44, 45, 46, 47, 48, 49]),
        (MonthPage(2026, 11, 7), date(2026, 11, 1), [45, 46, 47, 48, 49, 50]),
        (MonthPage(2024, 2), date(2024, 1, 29), [5, 6, 7, 8, 9, 10]),
        (MonthPage(2020, 12), date(2020, 11, 30), [49, 50, 51, 52, 53, 1]),
        (MonthPage(2021, 1), date(2020, 12, 28), [53, 1, 2, 3, 4, 5]),
        (MonthPage(2027, 2), date(2027, 2, 1), [5, 6, 7, 8, 9, 10]),
    ],
)
def test_pages_begin_with_the_week_of_the_first(page: MonthPage, first: date, weeks: list[int]) -> None:
    assert page.first == first
    assert [page.week_number(row) for row in range(page.weeks)] == weeks


@given(
    st.dates(date(1900, 1, 1), date(2100, 12, 31)),
    st.integers(1, 7),
)
def test_every_month_is_whole_on_its_page(day: date, weekday: int) -> None:
    page = MonthPage.of(day, weekday)
    shown = [page.day(index) for index in range(page.weeks * 7)]
    assert shown == [page.first + timedelta(days=number) for number in range(42)]
    assert shown[0].isoweekday() == weekday
    assert {page.start, page.end, day} <= set(shown)
    assert all(page.index(one) == at for at, one in enumerate(shown))
    assert (page.index(shown[0] - timedelta(days=1)), page.index(shown[-1] + timedelta(days=1))) == (None, None)


@pytest.mark.parametrize(
    ("page", "months", "day", "same"),
    [
        (MonthPage(2026, 1), 1, date(2026, 1, 31), date(2026, 2, 28)),
        (MonthPage(2024, 1), 1, date(2024, 1, 31), date(2024, 2, 29)),
        (MonthPage(2026, 12), 1, date(2026, 12, 24), date(2027, 1, 24)),
        (MonthPage(2026, 1), -1, date(2026, 1, 31), date(2025, 12, 31)),
    ],
)
def test_turning_keeps_the_day_of_the_month(page: MonthPage, months: int, day: date, same: date) -> None:
    assert page.turned(months).same_day(day) == same
