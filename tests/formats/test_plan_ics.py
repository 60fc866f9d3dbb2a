"""The plan as iCalendar, read again by an independent reader."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachStatus
from netplanner.formats.ics_reading import read_components
from netplanner.formats.plan_ics import IcsEvent, birthday_event, calendar_lines, plan_event, write_ics
from netplanner.formats.vcard.lines import unescape

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


def written(*made: IcsEvent, name: str = "") -> bytes:
    return b"".join(calendar_lines(made, stamp=STAMP, name=name))


def test_lines_are_folded_at_75_octets_and_end_as_they_should() -> None:
    data = written(IcsEvent("a", "æøå🙂" * 60, "2026-11-26", description="語" * 200))
    lines = data.split(b"\r\n")
    assert lines.pop() == b""
    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    for line in lines:
        line.decode()
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    assert (event["SUMMARY"], event["DESCRIPTION"]) == ("æøå🙂" * 60, "語" * 200)


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_comes_back(summary: str, description: str) -> None:
    data = written(IcsEvent("a", summary, "2026-11-26", description=description, location=summary), name=summary)
    file = read_components(data, frozenset({"SUMMARY", "DESCRIPTION", "LOCATION", "X-WR-CALNAME"}))
    (event,) = file.components
    plain = _plain(summary)
    assert not file.cut_off
    assert unescape(event.lines[0].value) == plain
    if description:
        assert unescape(event.lines[1].value) == _plain(description)
    if summary:
        assert [unescape(line.value) for line in file.calendar.lines] == [plain]


def _plain(text: str) -> str:
    ends = text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").decode()
    return "".join(sign for sign in ends if sign in "\n\t" or (sign >= " " and sign != "\x7f"))


@pytest.mark.parametrize(
    ("stored", "start", "rule"),
    [
        ("1980-04-12", date(1980, 4, 12), "FREQ=YEARLY"),
        ("--04-12", date(2000, 4, 12), "FREQ=YEARLY"),
        ("1984-02-29", date(1984, 2, 29), "FREQ=YEARLY;BYYEARDAY=60"),
        ("--02-29", date(2000, 2, 29), "FREQ=YEARLY;BYYEARDAY=60"),
        ("1900-03-01", date(1900, 3, 1), "FREQ=YEARLY"),
    ],
)
def test_a_birthday_comes_each_year(stored: str, start: date, rule: str) -> None:
    made = birthday_event("x", stored, "Birthday", date(2026, 11, 24))
    assert made is not None
    (event,) = Calendar.from_ical(written(made)).walk("VEVENT")
    assert event.decoded("DTSTART") == start
    assert event["RRULE"].to_ical().decode() == rule
    assert event["UID"] == "birthday-x@netplanner"


@pytest.mark.parametrize("stored", ["", "1980", "1981-02-29", "2099-01-01", "--13-01", "soon"])
def test_what_is_no_birthday_is_no_event(stored: str) -> None:
    assert birthday_event("x", stored, "Birthday", date(2026, 11, 24)) is None


def test_private_notes_stay_here_where_asked() -> None:
    full = plan(why="The club", message="Dear Anna")
    assert plan_event(full, "Call").description == "The club\n\nDear Anna"
    assert plan_event(full, "Call", notes=False).description == ""


def test_revisions() -> None:
    times = ("2026-11-01T08:00:00Z", "2026-11-01T08:01:40Z")
    new, changed, set_back = events(
        (plan(id=1, changed=times[0], created=times[0]), "A"),
        (plan(id=2, changed=times[1], created=times[0]), "B"),
        (plan(id=3, changed=times[0], created=times[1]), "C"),
    )
    assert [event["SEQUENCE"] for event in (new, changed, set_back)] == [0, 100, 0]
    assert changed.decoded("LAST-MODIFIED") == datetime(2026, 11, 1, 8, 1, 40, tzinfo=UTC)


def test_the_same_events_are_the_same_bytes() -> None:
    made = plan_event(plan(due_time="14:30", zone="Europe/Copenhagen"), "Meet")
    assert written(made, name="N") == written(made, name="N")


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize("at", ["", "14:30"])
def test_the_ends_of_the_calendar(day: str, at: str) -> None:
    data = written(IcsEvent("a", "A", day, at, "Europe/Copenhagen" if at else ""))
    assert data.endswith(b"END:VCALENDAR\r\n")


def test_utc_needs_no_zone() -> None:
    data = written(IcsEvent("a", "A", "2026-11-26", "14:30", "UTC"))
    assert b"DTSTART:20261126T143000Z" in data
    assert b"VTIMEZONE" not in data
