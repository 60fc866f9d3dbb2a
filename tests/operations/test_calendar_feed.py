"""The calendar for other programs: what is in it, when it is written anew, and that it is never half."""

import errno
import stat
from datetime import date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar, Event

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.errors import DataError
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind
from netplanner.operations import calendar_feed, contacts, planning
from netplanner.operations.calendar_feed import CalendarOptions, CalendarWords
from netplanner.storage import group_writes
from netplanner.storage.store import Store


def person(store: Store, name: str, birthday: str = "") -> int:
    created = contacts.add(store, Contact(fn=name, birthday=birthday)).created
    assert created is not None
    return created


@pytest.fixture
def book(store: Store) -> Store:
    anna = person(store, "Anna Ålund", "1984-02-29")
    person(store, "Bo Hansen", "--12-24")
    person(store, "Cy", "2099-01-01")
    plan = Outreach(contacts=[anna], due_on="2026-11-26", kind=OutreachKind.CALL, channel="phone", why="The club")
    planning.add(store, plan)
    planning.add(store, Outreach(due_on="2020-01-01", kind=OutreachKind.POST, channel="linkedin"))
    with store.step(Label("add_group")) as step:
        group = group_writes.insert(step, name="Retail Nordics")
        step.connection.execute(
            "INSERT INTO activity(group_id, kind, planned_on, at_time, zone, place, what) "
            "VALUES (?, 'seminar', '2026-12-03', '17:00', 'Europe/Stockholm', 'Malmö', 'Prices that hold')",
            (group,),
        )
    return store


def events(path: Path) -> dict[str, Event]:
    calendar = Calendar.from_ical(path.read_bytes())
    return {str(event["SUMMARY"]): event for event in calendar.walk("VEVENT")}


def test_the_export_has_plans_birthdays_and_seminars(book: Store, tmp_path: Path) -> None:
    path = tmp_path / "plan.ics"
    assert calendar_feed.export(book, path) == 5
    found = events(path)
    assert list(found) == [
        "Post", "Call, Anna Ålund", "Birthday of Anna Ålund", "Birthday of Bo Hansen",
        "Seminar, Prices that hold, Retail Nordics",
    ]  # fmt: skip
    assert found["Call, Anna Ålund"]["DESCRIPTION"] == "The club"
    leap = found["Birthday of Anna Ålund"]
    assert leap.decoded("DTSTART") == date(1984, 2, 29)
    assert leap["RRULE"].to_ical() == b"FREQ=YEARLY;BYYEARDAY=60"
    plain = found["Birthday of Bo Hansen"]
    assert plain.decoded("DTSTART") == date(2000, 12, 24)
    assert (plain["RRULE"].to_ical(), plain["TRANSP"]) == (b"FREQ=YEARLY", "TRANSPARENT")
    seminar = found["Seminar, Prices that hold, Retail Nordics"]
    assert seminar.decoded("DTSTART").isoformat() == "2026-12-03T17:00:00+01:00"
    assert seminar["LOCATION"] == "Malmö"


def test_what_is_left_out_when_asked(book: Store, tmp_path: Path) -> None:
    path = tmp_path / "plan.ics"
    assert calendar_feed.export(book, path, CalendarOptions(notes=False, birthdays=False, seminars=False)) == 2
    assert "DESCRIPTION" not in events(path)["Call, Anna Ålund"]
    assert calendar_feed.export(book, path, text="anna") == 2
    assert calendar_feed.export(book, path, text="malmö") == 1


def test_the_feed_is_what_is_not_long_past(book: Store, tmp_path: Path) -> None:
    path = tmp_path / "feed.ics"
    words = CalendarWords({"call": "Ring til"}, "{name}s fødselsdag", "Min plan")
    assert calendar_feed.refresh(book, path, CalendarOptions(), words)
    assert list(events(path)) == [
        "Ring til, Anna Ålund", "Anna Ålunds fødselsdag", "Bo Hansens fødselsdag",
        "Seminar, Prices that hold, Retail Nordics",
    ]  # fmt: skip
    assert Calendar.from_ical(path.read_bytes())["X-WR-CALNAME"] == "Min plan"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_feed_is_written_anew_only_where_it_says_something_else(book: Store, tmp_path: Path) -> None:
    path = tmp_path / "feed.ics"
    assert calendar_feed.refresh(book, path)
    former = path.stat().st_ino
    assert not calendar_feed.refresh(book, path)
    assert path.stat().st_ino == former
    planning.move(book, [1], "2026-11-27")
    assert calendar_feed.refresh(book, path)
    moved = events(path)["Call, Anna Ålund"]
    assert moved.decoded("DTSTART") == date(2026, 11, 27)


def test_uids_stay_and_revisions_grow(book: Store, tmp_path: Path) -> None:
    path = tmp_path / "feed.ics"
    calendar_feed.refresh(book, path)
    before = events(path)
    with book.step(Label("later")) as step:
        step.connection.execute("UPDATE outreach SET changed = '2026-11-24T09:05:00Z', due_on = '2026-11-30'")
    calendar_feed.refresh(book, path)
    after = events(path)
    assert {name: event["UID"] for name, event in before.items()} == {
        name: event["UID"] for name, event in after.items() if name in before
    }
    call = after["Call, Anna Ålund"]
    assert (before["Call, Anna Ålund"]["SEQUENCE"], call["SEQUENCE"]) == (0, 300)
    assert call.decoded("LAST-MODIFIED").isoformat() == "2026-11-24T09:05:00+00:00"


def test_a_full_disk_keeps_the_former_feed(book: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "feed.ics"
    calendar_feed.refresh(book, path)
    former = path.read_bytes()
    planning.move(book, [1], "2026-11-27")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DataError) as caught:
        calendar_feed.refresh(book, path)
    assert caught.value.code == "disk_full"
    assert path.read_bytes() == former
    assert sorted(one.name for one in tmp_path.glob("*feed*")) == ["feed.ics"]


def test_taking_the_feed_away(book: Store, tmp_path: Path) -> None:
    path = tmp_path / "feed.ics"
    calendar_feed.refresh(book, path)
    calendar_feed.stop(path)
    calendar_feed.stop(path)
    assert not path.exists()


@pytest.mark.parametrize("zone", ["Europe/Copenhagen", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"])
def test_a_plan_is_at_its_wall_time_whoever_reads(store: Store, tmp_path: Path, zone: str) -> None:
    planned = []
    for day in ("2026-11-30", "2027-03-14", "2027-03-28", "2027-04-04", "2027-07-01", "2027-10-03", "2027-10-31"):
        plan = Outreach(due_on=day, due_time="02:30", zone=zone, kind=OutreachKind.POST, channel="linkedin")
        planning.add(store, plan)
        planned.append(datetime.fromisoformat(f"{day}T02:30"))
    path = tmp_path / "plan.ics"
    calendar_feed.export(store, path)
    found = list(Calendar.from_ical(path.read_bytes()).walk("VEVENT"))
    assert [event.decoded("DTSTART").replace(tzinfo=None) for event in found] == planned
    assert {str(event["DTSTART"].params["TZID"]) for event in found} == {zone}
