"""Whom to meet on a journey: the golden table, who is near, and how days are spread."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.coverage import Place
from netplanner.domain.travel import Near, nearest, score, spread

MONDAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("tie", "serves", "overdue", "near", "expected"),
    [
        ("close", True, 1.0, Near.THERE, 100.0),
        ("close", True, 3.0, Near.THERE, 100.0),
        ("close", False, 0.0, Near.THERE, 50.0),
        ("good", False, 0.5, Near.THERE, 49.5),
        ("acquaintance", True, 0.0, Near.NEARBY, 48.0),
        ("", True, 0.0, Near.THERE, 48.5),
        ("", False, 0.0, Near.UNCLEAR, 7.25),
    ],
)
def test_what_a_meeting_is_worth(tie, serves, overdue, near, expected):
    assert score(tie, serves=serves, overdue=overdue, near=near) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("area", "place", "near"),
    [
        (["city:SE:Malmö"], Place("SE", "", "Malmö"), Near.THERE),
        (["city:SE:Malmö"], Place("SE", "", "Lund"), Near.NEARBY),
        (["city:SE:Malmö"], Place("SE", "Skåne", ""), Near.NEARBY),
        (["city:SE:Malmö"], Place("SE", "", ""), Near.UNCLEAR),
        (["city:SE:Malmö"], Place("SE", "", "Stockholm"), None),
        (["city:SE:Malmö"], Place("DK", "", "København"), None),
        (["city:SE:Malmö"], Place("", "", "Malmö"), None),
        (["SE-M", "city:DK:Aarhus"], Place("DK", "", "Aarhus C"), Near.THERE),
        (["SE"], Place("SE", "", "Stockholm"), Near.THERE),
    ],
)
def test_who_is_near(area, place, near):
    found = nearest(area, [Place("FR", "", "Paris"), place])
    assert found == (None if near is None else (near, place))


def test_of_two_places_the_nearer_counts():
    there = Place("SE", "", "Malmö")
    assert nearest(["city:SE:Malmö"], [Place("SE", "", "Lund"), there]) == (Near.THERE, there)
    assert nearest(["city:SE:Malmö"], []) is None


def test_days_are_spread_evenly_over_working_days():
    days = [MONDAY + timedelta(days=number) for number in range(-2, 3)]
    monday, tuesday, wednesday = days[2:]
    assert spread(3, days) == [monday, tuesday, wednesday]
    assert spread(6, days) == [monday, monday, tuesday, tuesday, wednesday, wednesday]
    assert spread(1, days) == [monday]
    assert spread(2, days[:2]) == days[:2]
    assert spread(0, days) == []
    assert spread(3, []) == []


@given(st.integers(1, 40), st.integers(1, 60))
def test_spreading_is_even_and_in_order(count, length):
    days = [MONDAY + timedelta(days=number) for number in range(length)]
    found = spread(count, days)
    assert found == sorted(found)
    assert set(found) <= set(days)
    busy = [found.count(day) for day in set(found)]
    assert max(busy) - min(busy) <= 1
