"""Which days may be planned on, as the book says: the user's settings, country and calendars."""

import time
from collections.abc import Iterator
from datetime import date

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.free_days import DayRules
from netplanner.storage import free_days, me_writes, rule_setting_writes
from netplanner.storage.store import Store

MONDAY, SUNDAY = date(2026, 10, 19), date(2026, 11, 1)


@pytest.fixture
def in_copenhagen(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Copenhagen")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def put(store: Store, **settings: object) -> None:
    with store.step(Label("test")) as step:
        for key, value in settings.items():
            rule_setting_writes.put(step, key, value)


def busy(store: Store, *times: tuple[str, str, int]) -> frozenset[date]:
    with store.step(Label("test")) as step:
        step.connection.execute("INSERT INTO busy_calendar(name, read_at) VALUES ('Work', 'x')")
        step.connection.executemany("INSERT INTO busy(calendar_id, starts, ends, all_day) VALUES (1, ?, ?, ?)", times)
    return free_days.read(store.reader, MONDAY, SUNDAY).busy


def test_a_new_book_leaves_out_weekends_and_knows_no_country(store: Store) -> None:
    assert free_days.read(store.reader, MONDAY, SUNDAY) == DayRules()


def test_the_users_own_settings(store: Store) -> None:
    put(
        store, plans_per_day=3, plan_on_weekends=True, quiet_weekdays=[5, 7], quiet_dates=["2026-12-24"],
        holiday_countries=["DK", "SE"], holidays_of_contacts=False,
    )  # fmt: skip
    assert free_days.settings(store.reader) == DayRules(
        per_day=3,
        weekends=True,
        quiet_weekdays=frozenset({5, 7}),
        quiet_dates=frozenset({date(2026, 12, 24)}),
        countries=("DK", "SE"),
        of_contacts=False,
    )


def test_what_another_hand_wrote_is_passed_over(store: Store) -> None:
    put(
        store, plans_per_day="many", plan_on_weekends="yes", quiet_weekdays=[0, 8, "Monday", None],
        quiet_dates=["soon", 7], holiday_countries="DK", holidays_of_contacts=0,
    )  # fmt: skip
    assert free_days.settings(store.reader) == DayRules()


def test_the_users_country_comes_before_that_of_the_book(store: Store) -> None:
    with store.step(Label("test")) as step:
        step.connection.execute("INSERT OR REPLACE INTO rule_setting VALUES ('home_country', 'DE')")
    assert free_days.countries(store.reader) == ("DE",)
    with store.step(Label("test")) as step:
        me_writes.update_me(step, country="SE")
    assert free_days.countries(store.reader) == ("SE",)
    put(store, holiday_countries=[])
    assert free_days.countries(store.reader) == ()


@pytest.mark.usefixtures("in_copenhagen")
@pytest.mark.parametrize(
    ("times", "days"),
    [
        ([("2026-10-20", "2026-10-21", 1)], [20, 21]),
        # From eight to two by the wall, in summer and, after the clocks went back on the 25th, in winter.
        ([("2026-10-20T06:00:00Z", "2026-10-20T12:00:00Z", 0)], [20]),
        ([("2026-10-27T07:00:00Z", "2026-10-27T13:00:00Z", 0)], [27]),
        # An hour of it lies before the day begins.
        ([("2026-10-27T06:00:00Z", "2026-10-27T12:00:00Z", 0)], []),
        (
            [("2026-10-27T07:00:00Z", "2026-10-27T10:00:00Z", 0), ("2026-10-27T12:00:00Z", "2026-10-27T15:00:00Z", 0)],
            [27],
        ),
        # Over the night in which the clocks go back.
        ([("2026-10-24T06:00:00Z", "2026-10-25T17:00:00Z", 0)], [24, 25]),
        # What began long ago and ends long after takes the days asked about.
        ([("2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z", 0)], [*range(19, 32), 32]),
        ([("1000-01-01", "9999-12-31", 1)], [*range(19, 32), 32]),
    ],
)
def test_days_that_calendars_take(store: Store, times: list[tuple[str, str, int]], days: list[int]) -> None:
    assert busy(store, *times) == {date(2026, 10, day) if day < 32 else SUNDAY for day in days}
