"""Days by the user's wall and the instants in UTC that are stored."""

import os
import time
from collections.abc import Iterator

import pytest

from netplanner.domain.clock import day_of, instants

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs a zone that a process can set (POSIX)")


@pytest.fixture(params=["UTC", "Europe/Copenhagen", "America/Los_Angeles", "Pacific/Auckland"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield str(os.environ["TZ"])
    monkeypatch.undo()
    time.tzset()


BEGINS = {
    "UTC": "2026-11-24T00:00:00Z", "Europe/Copenhagen": "2026-11-23T23:00:00Z",
    "America/Los_Angeles": "2026-11-24T08:00:00Z", "Pacific/Auckland": "2026-11-23T11:00:00Z",
}  # fmt: skip


def test_a_day_begins_and_ends_by_the_wall(zone: str) -> None:
    begin, _ = instants("2026-11-24", "2026-11-30")
    assert begin == BEGINS[zone]
    assert day_of(begin) == "2026-11-24"
    assert instants("2026-11-20", "2026-11-23")[1] == begin


def test_a_day_in_which_clocks_change_is_whole(zone: str) -> None:
    begin, over = instants("2026-03-29", "2026-03-29")
    assert (day_of(begin), day_of(over)) == ("2026-03-29", "2026-03-30")


def test_the_first_and_the_last_day_hold_every_instant(zone: str) -> None:
    begin, over = instants("0001-01-01", "9999-12-31")
    assert begin < "0001-01-02" < "2026-11-24T09:00:00Z" < "9999-12-31T23:59:59Z" < over


def test_what_is_no_instant_is_cut_to_a_day() -> None:
    assert day_of("x") == "x"
    assert day_of("") == ""
