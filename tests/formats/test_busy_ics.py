"""Busy times read from calendars: repetitions, exceptions, zones, and what blocks no time."""

import tracemalloc
from datetime import UTC, date, tzinfo
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest

from netplanner.domain.errors import UserError
from netplanner.formats.busy_ics import MOST_TIMES, BusyFile, read_busy

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
FIRST, LAST = date(2026, 11, 1), date(2027, 11, 30)


def calendar(*components: str, head: str = "") -> bytes:
    body = "\n".join(components)
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{head}\n{body}\nEND:VCALENDAR\n"
    return text.replace("\n\n", "\n").replace("\n", "\r\n").encode()


def event(*lines: str, uid: str = "1") -> str:
    return "\n".join(("BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20261101T000000Z", *lines, "END:VEVENT"))


def own(zone: str, start: str, *lines: str) -> tuple[str, ...]:
    return f"DTSTART;TZID={zone}:{start}", *(lines or ("DURATION:PT1H",))


def read(*components: str, head: str = "", here: tzinfo = COPENHAGEN) -> BusyFile:
    return read_busy(calendar(*components, head=head), FIRST, LAST, here)


def spans(*components: str, here: tzinfo = COPENHAGEN) -> list[tuple[str, str]]:
    found = read(*components, here=here)
    assert not found.problems
    return [(one.starts, one.ends) for one in found.times]


def test_one_event_with_its_name() -> None:
    found = read(
        event("SUMMARY:Board\\, with lunch", "DTSTART:20261124T090000Z", "DTEND:20261124T100000Z"),
        head="X-WR-CALNAME:Work\\, mine",
    )
    assert found.times == [("1", "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z", False, "Board, with lunch")]
    assert not found.problems


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("DTSTART;VALUE=DATE:20261124",), ("2026-11-24", "2026-11-24")),
        (("DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261127"), ("2026-11-24", "2026-11-26")),
        (("DTSTART;VALUE=DATE:20261124", "DURATION:P1W"), ("2026-11-24", "2026-11-30")),
        (("DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261124"), ("2026-11-24", "2026-11-24")),
        # In the zone of the user, of the file's reader
        (("DTSTART:20261124T090000", "DURATION:PT45M"), ("2026-11-24T08:00:00Z", "2026-11-24T08:45:00Z")),
        (
            ("DTSTART;TZID=America/New_York:20261124T090000", "DTEND;TZID=Europe/Berlin:20261124T170000"),
            ("2026-11-24T14:00:00Z", "2026-11-24T16:00:00Z"),
        ),
        # Windows' name, a path before IANA's
        (own("Romance Standard Time", "20261124T090000"), ("2026-11-24T08:00:00Z", "2026-11-24T09:00:00Z")),
        (own("/example.org/Europe/Berlin", "20261124T090000"), ("2026-11-24T08:00:00Z", "2026-11-24T09:00:00Z")),
        (
            ('DTSTART;TZID="America/Argentina/Buenos_Aires":20261124T090000', "DURATION:PT1H"),
            ("2026-11-24T12:00:00Z", "2026-11-24T13:00:00Z"),
        ),
        # A time that summer time skips counts by the clock before it; one that comes twice is the first.
        (own("Europe/Copenhagen", "20270328T023000"), ("2027-03-28T01:30:00Z", "2027-03-28T02:30:00Z")),
        (own("Europe/Copenhagen", "20271031T023000"), ("2027-10-31T00:30:00Z", "2027-10-31T01:30:00Z")),
        # A day is of the wall, an hour is not
        (own("Europe/Copenhagen", "20270327T120000", "DURATION:P1D"), ("2027-03-27T11:00:00Z", "2027-03-28T10:00:00Z")),
        (
            own("Europe/Copenhagen", "20270327T120000", "DURATION:PT24H"),
            ("2027-03-27T11:00:00Z", "2027-03-28T11:00:00Z"),
        ),
    ],
)  # fmt: skip
def test_when_it_is(lines: tuple[str, ...], expected: tuple[str, str]) -> None:
    assert spans(event(*lines)) == [expected]


@pytest.mark.parametrize(
    "line",
    [
        "TRANSP:TRANSPARENT",
        "transp:transparent",
        "STATUS:CANCELLED",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
        "DTEND:20261124T090000Z",
    ],
)
def test_what_blocks_no_time(line: str) -> None:
    assert spans(event("DTSTART:20261124T090000Z", line)) == []


def test_a_private_event_keeps_its_name_to_itself() -> None:
    (one,) = read(event("SUMMARY:Dentist", "CLASS:PRIVATE", "DTSTART:20261124T090000Z", "DURATION:PT1H")).times
    assert one.summary == ""


def test_an_alarm_within_is_no_part_of_it() -> None:
    alarm = "BEGIN:VALARM\nDURATION:PT9H\nSUMMARY:Ring\nDTSTART:20200101T000000Z\nEND:VALARM"
    assert spans(event("DTSTART:20261124T090000Z", alarm, "DURATION:PT1H")) == [
        ("2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z")
    ]


def test_a_weekly_meeting_stays_at_its_wall_time_over_summer_time() -> None:
    found = spans(
        event(
            "DTSTART;TZID=Europe/Copenhagen:20270315T090000",
            "DTEND;TZID=Europe/Copenhagen:20270315T100000",
            "RRULE:FREQ=WEEKLY;COUNT=4",
        )
    )
    assert [starts for starts, _ in found] == [
        "2027-03-15T08:00:00Z", "2027-03-22T08:00:00Z", "2027-03-29T07:00:00Z", "2027-04-05T07:00:00Z",
    ]  # fmt: skip


def test_an_old_series_is_followed_from_its_begin() -> None:
    found = spans(event("DTSTART;VALUE=DATE:19800229", "RRULE:FREQ=YEARLY;BYYEARDAY=60"))
    assert found == [("2027-03-01", "2027-03-01")]


def test_until_in_utc_ends_it() -> None:
    found = spans(
        event(
            "DTSTART;TZID=Europe/Copenhagen:20261123T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20261125T080000Z"
        )
    )
    assert [starts[:10] for starts, _ in found] == ["2026-11-23", "2026-11-24", "2026-11-25"]


def test_exceptions_and_moved_ones() -> None:
    series = event(
        "DTSTART;TZID=Europe/Copenhagen:20261123T090000",
        "DURATION:PT1H",
        "RRULE:FREQ=DAILY;COUNT=5",
        "EXDATE;TZID=Europe/Copenhagen:20261124T090000",
        "EXDATE:20261125T080000Z",
        "RDATE;TZID=America/New_York:20261130T120000",
    )
    moved = event("RECURRENCE-ID;TZID=Europe/Copenhagen:20261126T090000", "DTSTART:20261126T150000Z", "DURATION:PT30M")
    cancelled = event("RECURRENCE-ID:20261127T080000Z", "DTSTART:20261127T080000Z", "STATUS:CANCELLED")
    expected = ["2026-11-23T08:00:00Z", "2026-11-26T15:00:00Z", "2026-11-30T17:00:00Z"]
    for order in ((series, moved, cancelled), (cancelled, moved, series)):
        assert [starts for starts, _ in spans(*order)] == expected


def test_a_day_left_out_of_a_timed_series() -> None:
    found = spans(
        event("DTSTART:20261123T090000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20261124")
    )
    assert [starts[:10] for starts, _ in found] == ["2026-11-23", "2026-11-25"]


def test_a_zone_of_the_file_alone() -> None:
    zone = """BEGIN:VTIMEZONE
TZID:Own Time
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE"""
    for day in ("20261124", "20270327", "20270328", "20270701", "20271030", "20271031", "20271101"):
        for clock in ("013000", "023000", "033000", "120000"):
            ours = spans(zone, event(f"DTSTART;TZID=Own Time:{day}T{clock}", "DURATION:PT1H"))
            real = spans(event(f"DTSTART;TZID=Europe/Copenhagen:{day}T{clock}", "DURATION:PT1H"))
            assert ours == real, (day, clock)


def test_busy_periods() -> None:
    periods = "\n".join(
        (
            "BEGIN:VFREEBUSY",
            "UID:f",
            "FREEBUSY:20261124T090000Z/PT1H,20261124T120000Z/20261124T130000Z",
            "FREEBUSY;FBTYPE=FREE:20261124T150000Z/PT1H",
            "END:VFREEBUSY",
        )
    )
    assert [starts for starts, _ in spans(periods)] == ["2026-11-24T09:00:00Z", "2026-11-24T12:00:00Z"]


def test_one_bad_event_leaves_the_others() -> None:
    found = read(
        event("DTSTART:yesterday", uid="a"),
        event("SUMMARY:no start", uid="b"),
        event("DTSTART:20261124T090000Z", "DURATION:PT1H", "RRULE:FREQ=SOMETIMES", uid="c"),
        event("DTSTART:20261124T090000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY;BYMONTHDAY=24", uid="d"),
        event("DTSTART;TZID=Nowhere:20261124T090000", "DURATION:PT1H", uid="e"),
        event("DTSTART:99991231T230000Z", "DURATION:P400D", "RRULE:FREQ=DAILY", uid="f"),
        event("DTSTART:20261124T110000Z", "DURATION:PT1H", uid="g"),
    )
    assert dict(found.problems) == {"bad_event": 2, "bad_rule": 1, "rule_too_long": 1, "unknown_zone": 1}
    assert {one.uid for one in found.times} == {"d", "e", "g"}


def test_a_file_that_breaks_off() -> None:
    whole = calendar(event("DTSTART:20261124T090000Z", "DURATION:PT1H"), event("DTSTART:20261125T090000Z", uid="2"))
    found = read_busy(whole[: whole.index(b"20261125")], FIRST, LAST, UTC)
    assert found.problems["cut_off"] == 1
    assert [one.uid for one in found.times] == ["1"]


@pytest.mark.parametrize(("data", "code"), [
    (b"", "not_a_calendar"), (b"BEGIN:VCARD\nEND:VCARD", "not_a_calendar"), (b"\x00\xff" * 99, "not_a_calendar"),
    (b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 17, "not_a_calendar"),
])  # fmt: skip
def test_what_is_no_calendar(data: bytes, code: str) -> None:
    with pytest.raises(UserError) as caught:
        read_busy(data, FIRST, LAST, UTC)
    assert caught.value.code == code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(encoding: str, end: str) -> None:
    text = calendar(event("SUMMARY:Må\n de hos Åse", "DTSTART:20261124T090000Z", "DURATION:PT1H")).decode()
    data = text.replace("\r\n", end).encode(encoding)
    assert [one.summary for one in read_busy(data, FIRST, LAST, UTC).times] == ["Måde hos Åse"]


def _hourly(count: int) -> bytes:
    rule = "RRULE:FREQ=HOURLY;INTERVAL=3"
    return calendar(*(event("DTSTART:20261101T000000Z", "DURATION:PT1H", rule, uid=str(n)) for n in range(count)))


def test_a_calendar_holds_a_bounded_number_of_times() -> None:
    found = read_busy(_hourly(40), FIRST, LAST, UTC)
    assert len(found.times) == MOST_TIMES
    assert found.problems["too_many_times"] == 1


@pytest.mark.parametrize("length", ["DURATION:PT0S", "DURATION:PT1H"])
def test_a_file_that_says_the_same_again_and_again_ends(length: str) -> None:
    again = [event("DTSTART:20261101T000000Z", length, "RRULE:FREQ=MINUTELY", uid="1")] * 100
    found = read_busy(calendar(*again, event("DTSTART:20261124T090000Z", "DURATION:PT1H", uid="2")), FIRST, LAST, UTC)
    assert found.problems["too_many_times"] == 1
    assert "2" not in {one.uid for one in found.times}


GROWN = {
    "events": lambda n: calendar(*(event("DTSTART:20261124T090000Z", "DURATION:PT1H", uid=str(k)) for k in range(n))),
    "endless rules": lambda n: calendar(
        *(event("DTSTART:19000101T000000", "RRULE:FREQ=DAILY;COUNT=999999999", uid=str(k)) for k in range(n // 20))
    ),
    "exceptions": lambda n: calendar(
        event("DTSTART:20261124T090000Z", "RRULE:FREQ=DAILY", "EXDATE:" + ",".join(["20261125T090000Z"] * n))
    ),
    "zones": lambda n: calendar(
        *(event(f"DTSTART;TZID=Zone {k}:20261124T090000", "DURATION:PT1H", uid=str(k)) for k in range(n))
    ),
    "changes of a zone": lambda n: calendar(
        "BEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nDTSTART:20200101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
        "RDATE:" + ",".join(["20261124T090000"] * n) + "\nEND:STANDARD\nEND:VTIMEZONE",
        *(event("DTSTART;TZID=Z:20261124T090000", "DURATION:PT1H", uid=str(k)) for k in range(n // 10)),
    ),
    "folds": lambda n: calendar(event("SUMMARY:" + "x\n " * n, "DTSTART:20261124T090000Z", "DURATION:PT1H")),
    "lines of one": lambda n: calendar(event(*["RDATE:20261125T090000Z"] * n, "DTSTART:20261124T090000Z")),
    "one long line": lambda n: calendar(event("SUMMARY:" + "x" * n * 100, "DTSTART:20261124T090000Z", "DURATION:PT1H")),
    "open quotes": lambda n: calendar(event(*['SUMMARY;X="a:b'] * n, "DTSTART:20261124T090000Z", "DURATION:PT1H")),
}


@pytest.mark.parametrize("shape", GROWN)
def test_time_and_memory_grow_with_the_file_alone(shape: str) -> None:
    """Twice the file, at most a little more than twice the work; never more than 64 MB and eight times the file."""
    build = GROWN[shape]
    costs = []
    for size in (2_000, 4_000, 8_000):
        data = build(size)
        best = 1e9
        for _ in range(3):
            begin = perf_counter()
            read_busy(data, FIRST, LAST, COPENHAGEN)
            best = min(best, perf_counter() - begin)
        costs.append(best)
    tracemalloc.start()
    try:
        read_busy(data, FIRST, LAST, COPENHAGEN)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    print(shape, [round(cost, 4) for cost in costs], len(data), peak)
    assert peak <= (64 << 20) + 8 * len(data)
    # A ratio of twice, with room for a machine that does other things.
    assert costs[2] <= 4 * 2.2 * max(costs[0], 0.002)
