"""Reminders: each once, whatever the clock does."""

from datetime import UTC, datetime, timedelta

import pytest

from netplanner.domain.reminders import Reminder, TimedPlan, due, instant_of, is_digest_due

TEN_MINUTES = timedelta(minutes=10)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "at", "zone", "instant"),
    [
        ("2026-11-24", "14:30", "Europe/Copenhagen", "2026-11-24T13:30"),
        ("2026-07-24", "14:30", "Europe/Copenhagen", "2026-07-24T12:30"),
        # The clock jumps from 2:00 to 3:00.
        ("2026-03-29", "02:30", "Europe/Copenhagen", "2026-03-29T01:30"),
        # 2:30 comes twice: the first.
        ("2026-10-25", "02:30", "Europe/Copenhagen", "2026-10-25T00:30"),
        ("2026-11-24", "09:00", "America/New_York", "2026-11-24T14:00"),
        ("2026-11-24", "09:00", "Asia/Kathmandu", "2026-11-24T03:15"),
        ("2026-11-24", "00:10", "Pacific/Kiritimati", "2026-11-23T10:10"),
        ("2028-02-29", "09:00", "Australia/Lord_Howe", "2028-02-28T22:00"),
    ],
)
def test_the_wall_time_promised_is_kept(day: str, at: str, zone: str, instant: str) -> None:
    assert instant_of(TimedPlan(1, day, at, zone)) == utc(instant)


@pytest.mark.parametrize(
    ("day", "at"), [("2026-02-30", "09:00"), ("2026-11-24", "25:00"), ("", ""), ("9999-12-31", "x")]
)
def test_what_is_no_time_is_none(day: str, at: str) -> None:
    assert instant_of(TimedPlan(1, day, at, "Europe/Berlin")) is None


def test_a_zone_that_is_unknown_here_is_this_computers() -> None:
    unknown, own = (instant_of(TimedPlan(1, "2026-11-24", "09:00", zone)) for zone in ("Mars/Olympus", ""))
    assert unknown == own is not None


PLANS = [
    TimedPlan(1, "2026-11-24", "10:00", "UTC"),
    TimedPlan(2, "2026-11-24", "10:05", "UTC"),
    TimedPlan(3, "2026-11-25", "10:00", "UTC"),
]
FIRST, SECOND = Reminder(1, "2026-11-24T10:00:00Z"), Reminder(2, "2026-11-24T10:05:00Z")


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-24T09:49:59", []),
        ("2026-11-24T09:50:00", [FIRST]),
        ("2026-11-24T09:56:00", [FIRST, SECOND]),
        # The computer slept; told late rather than never, until it is old.
        ("2026-11-24T21:59:00", [FIRST, SECOND]),
        ("2026-11-24T22:04:00", [SECOND]),
        ("2026-11-24T23:00:00", []),
    ],
)
def test_they_come_before_the_time_and_not_long_after(now: str, expected: list[Reminder]) -> None:
    assert due(PLANS, utc(now), TEN_MINUTES, {}) == expected


def test_each_comes_once_also_where_the_clock_is_set_back() -> None:
    told: dict[int, str] = {}
    heard: list[Reminder] = []
    for now in ("09:50", "09:51", "09:40", "09:52", "08:00", "09:58", "10:30"):
        found = due(PLANS, utc(f"2026-11-24T{now}"), TEN_MINUTES, told)
        told |= {one.plan_id: one.at for one in found}
        heard += found
    assert heard == [FIRST, SECOND]


def test_one_that_was_moved_comes_again() -> None:
    told = {1: FIRST.at}
    moved = [TimedPlan(1, "2026-11-24", "11:00", "UTC")]
    assert due(moved, utc("2026-11-24T10:55"), TEN_MINUTES, told) == [Reminder(1, "2026-11-24T11:00:00Z")]


@pytest.mark.parametrize(
    ("wall", "told_on", "expected"),
    [
        ("2026-11-24T08:29", "2026-11-23", False),
        ("2026-11-24T08:30", "2026-11-23", True),
        # Started in the evening.
        ("2026-11-24T20:00", "2026-11-20", True),
        ("2026-11-24T20:00", "2026-11-24", False),
        # The clock was set back by a day.
        ("2026-11-23T09:00", "2026-11-24", False),
        # It had been wrong by years.
        ("2026-11-24T09:00", "2031-01-01", True),
        ("2026-11-24T09:00", "", True),
    ],
)
def test_the_digest_comes_once_a_day(wall: str, told_on: str, expected: bool) -> None:
    assert is_digest_due(datetime.fromisoformat(wall), "08:30", told_on) is expected


@pytest.mark.parametrize("at", ["", "soon", "25:00"])
def test_no_time_is_no_digest(at: str) -> None:
    assert not is_digest_due(datetime.fromisoformat("2026-11-24T09:00"), at, "")
