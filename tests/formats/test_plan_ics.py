"""The plan as iCalendar, read again by an independent reader."""

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar, Event

from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachStatus
from netplanner.formats.plan_ics import write_ics

STAMP = datetime(2026, 11, 24, 9, tzinfo=UTC)


def events(*plans: tuple[Outreach, str]) -> list[Event]:
    calendar = Calendar.from_ical(write_ics(plans, stamp=STAMP))
    assert calendar["VERSION"] == "2.0"
    return list(calendar.walk("VEVENT"))


def plan(**values: object) -> Outreach:
    return Outreach(**{"id": 7, "due_on": "2026-11-26", "created": "2026-11-01T08:00:00Z", **values})  # type: ignore[arg-type]


def test_a_plan_without_a_time_is_a_day() -> None:
    (event,) = events((plan(why="Ask about the club; and more, if she has time"), "Call, Anna Ålund"))
    assert event.decoded("DTSTART") == date(2026, 11, 26)
    assert event.decoded("DTEND") == date(2026, 11, 27)
    assert event["TRANSP"] == "TRANSPARENT"
    assert event["SUMMARY"] == "Call, Anna Ålund"
    assert event["DESCRIPTION"] == "Ask about the club; and more, if she has time"
    # Without a METHOD it says when the record changed.
    assert event.decoded("DTSTAMP") == datetime(2026, 11, 1, 8, tzinfo=UTC)
    assert event["UID"] == "outreach-7-2026-11-01T08:00:00Z@netplanner"


@pytest.mark.parametrize(("day", "hours"), [("2026-11-26", 1), ("2026-07-01", 2), ("2026-10-25", 1), ("2027-03-28", 2)])
def test_a_plan_with_a_time_stays_at_its_wall_time(day: str, hours: int) -> None:
    (event,) = events((plan(due_on=day, due_time="14:30", zone="Europe/Copenhagen", minutes=45), "Meeting"))
    start = event.decoded("DTSTART")
    assert start.isoformat() == f"{day}T14:30:00+0{hours}:00"
    assert event["DTSTART"].params["TZID"] == "Europe/Copenhagen"
    assert event.decoded("DURATION") == timedelta(minutes=45)


def test_a_zone_this_machine_does_not_know_floats() -> None:
    (event,) = events((plan(due_time="14:30", zone="Mars/Olympus"), "Meeting"))
    assert event.decoded("DTSTART") == datetime(2026, 11, 26, 14, 30)  # noqa: DTZ001 - floating by intent
    assert event.decoded("DURATION") == timedelta(minutes=30)


def test_a_skipped_plan_is_cancelled() -> None:
    kept, skipped = events((plan(), "A"), (plan(id=8, status=OutreachStatus.SKIPPED), "B"))
    assert (kept["STATUS"], skipped["STATUS"]) == ("CONFIRMED", "CANCELLED")


def test_text_cannot_break_out_of_its_property() -> None:
    hostile = "line\r\nEND:VEVENT\r\nBEGIN:VALARM"
    (event,) = events((plan(why=hostile), hostile))
    assert event.subcomponents == []
    assert event["DESCRIPTION"].replace("\r\n", "\n") == hostile.replace("\r\n", "\n")


def test_no_plan_is_an_empty_calendar() -> None:
    assert events() == []


def test_no_control_character_is_written() -> None:
    (event,) = events((plan(why="a\x00b\x1bc\x7fd\te"), "x\x0by"))
    assert event["DESCRIPTION"] == "abcd\te"
    assert event["SUMMARY"] == "xy"
