"""Dates in tables: many spellings, and none that could be another day."""

import pytest

from netplanner.formats.table.dates import Order, iso_date, order_of


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2024/3/5", "2024-03-05"),
        ("20240305", "2024-03-05"),
        ("05 Mar 2024", "2024-03-05"),
        ("5. marts 2024", "2024-03-05"),
        ("5. März 2024", "2024-03-05"),
        ("March 5, 2024", "2024-03-05"),
        ("5th March 1970", "1970-03-05"),
        ("tirsdag den 5. marts 2024", "2024-03-05"),
        ("Dienstag, 5. März 2024", "2024-03-05"),
        ("Tuesday, March 5, 2024", "2024-03-05"),
        ("05-Mar-85", "1985-03-05"),
        ("5.3.2024", "2024-03-05"),
        ("20/01/1991", "1991-01-20"),
        ("1/20/1991", "1991-01-20"),
        ("11/11/2011", "2011-11-11"),
        ("7/26/1980 12:00:00 AM", "1980-07-26"),
        ("1980-01-01T00:00:00Z", "1980-01-01"),
        ("2026-07-01 10:00:00 UTC", "2026-07-01"),
        ("--12-01", "--12-01"),
        ("--0229", "--02-29"),
        ("12. august", "--08-12"),
        ("25/12", "--12-25"),
        ("1604-05-06", "--05-06"),
        ("0/0/00", ""),
        ("00-00-0000", ""),
        ("", ""),
    ],
)
def test_clear_dates(text: str, day: str) -> None:
    assert iso_date(text) == day


@pytest.mark.parametrize(
    "text", ["1/2/1991", "5/6", "1/2/05", "20/01/05", "2023-02-29", "13/13/2000", "unknown", "Marts", "1" * 500]
)
def test_what_could_be_another_day_or_none_stays_text(text: str) -> None:
    assert iso_date(text) is None


def test_an_order_decides() -> None:
    assert iso_date("1/2/1991", Order.DAY_FIRST) == "1991-02-01"
    assert iso_date("1/2/1991", Order.MONTH_FIRST) == "1991-01-02"
    assert iso_date("1-2-85", Order.DAY_FIRST) == "1985-02-01"
    # Even then, a number above 12 is no month.
    assert iso_date("1/20/1991", Order.DAY_FIRST) == "1991-01-20"


def test_a_column_tells_its_order_unless_it_contradicts_itself() -> None:
    assert order_of(["1/2/1991", "20/1/1991"]) is Order.DAY_FIRST
    assert order_of(["1/2/1991", "1/20/1991 0:00"]) is Order.MONTH_FIRST
    assert order_of(["1/2/1991"]) is Order.UNKNOWN
    assert order_of(["20/1/1991", "1/20/1991"]) is Order.UNKNOWN
    assert order_of(["20.1.1991"]) is Order.UNKNOWN
