"""Busy times by day, where the wall tells which day an instant is."""

import time
from collections.abc import Iterator

import pytest

from netplanner.domain.changes import Label
from netplanner.storage import busy, busy_writes
from netplanner.storage.store import Store


@pytest.fixture(params=["Europe/Copenhagen", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def put(store: Store, *rows: busy_writes.Row, name: str = "Work") -> int:
    with store.step(Label("read_busy")) as step:
        return busy_writes.replace(step, name, "work.ics", rows, busy.id_of(step.connection, name))


def summaries(store: Store, first: str, last: str) -> list[str]:
    return [one.summary for one in busy.times(store.reader, first, last)]


@pytest.mark.usefixtures("zone")
def test_a_day_never_moves_with_the_zone(store: Store) -> None:
    put(store, ("a", "2026-11-24", "2026-11-26", True, "Fair"))
    shown = {day: summaries(store, day, day) for day in ("2026-11-23", "2026-11-24", "2026-11-26", "2026-11-27")}
    assert shown == {"2026-11-23": [], "2026-11-24": ["Fair"], "2026-11-26": ["Fair"], "2026-11-27": []}
    assert summaries(store, "2026-11-01", "2026-11-25") == ["Fair"]


def test_an_instant_is_of_the_day_that_the_wall_shows(store: Store, zone: str) -> None:
    put(store, ("a", "2026-11-24T22:30:00Z", "2026-11-24T23:30:00Z", False, "Late"))
    days = [day for day in ("2026-11-24", "2026-11-25") if summaries(store, day, day)]
    assert (
        days
        == {
            "Europe/Copenhagen": ["2026-11-24", "2026-11-25"],
            "America/New_York": ["2026-11-24"],
            "Asia/Kathmandu": ["2026-11-25"],
            "Pacific/Auckland": ["2026-11-25"],
        }[zone]
    )


def test_one_that_ends_at_midnight_is_not_of_the_next_day(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    put(store, ("a", "2026-11-24T22:00:00Z", "2026-11-25T00:00:00Z", False, "Evening"))
    assert summaries(store, "2026-11-24", "2026-11-24") == ["Evening"]
    assert summaries(store, "2026-11-25", "2026-11-25") == []
    monkeypatch.undo()
    time.tzset()


def test_reading_again_replaces_and_undo_brings_back(store: Store) -> None:
    first = put(store, ("a", "2026-11-24", "2026-11-24", True, "Old"), ("b", "2026-11-25", "2026-11-25", True, "Old"))
    assert put(store, ("a", "2026-11-26", "2026-11-26", True, "New"), name="WORK") == first
    assert summaries(store, "2026-11-01", "2026-11-30") == ["New"]
    assert [(one.name, one.size) for one in busy.calendars(store.reader)] == [("WORK", 1)]
    store.undo()
    assert summaries(store, "2026-11-01", "2026-11-30") == ["Old", "Old"]
    with store.step(Label("remove_busy")) as step:
        busy_writes.remove(step, first)
    assert busy.calendars(store.reader) == []
    store.undo()
    assert [(one.name, one.size, one.source) for one in busy.calendars(store.reader)] == [("Work", 2, "work.ics")]
