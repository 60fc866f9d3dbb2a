"""Calendars of any bytes: only the declared error, within bounds of time."""

import os
import random
from datetime import date
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest

from netplanner.domain.errors import UserError
from netplanner.formats.busy_ics import read_busy

SEED = int(os.environ.get("FUZZ_SEED", "20261124"))
FIRST, LAST = date(2026, 11, 1), date(2027, 11, 30)
CODES = {"not_a_calendar", "file_too_large"}

WHOLE = b"""BEGIN:VCALENDAR
VERSION:2.0
X-WR-CALNAME:Work
BEGIN:VTIMEZONE
TZID:Own
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RDATE:19710329T020000,19720329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:1
SUMMARY:Board\\, with lunch
DTSTART;TZID=Own:20261123T090000
DTEND;TZID=Own:20261123T100000
RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20270601T000000Z;WKST=SU
EXDATE;TZID=Own:20261125T090000
RDATE;VALUE=PERIOD:20261201T090000Z/PT1H
END:VEVENT
BEGIN:VEVENT
UID:1
RECURRENCE-ID;TZID=Own:20261207T090000
DTSTART;TZID="Europe/Copenhagen":20261207T110000
DURATION:P1DT2H3M4S
BEGIN:VALARM
TRIGGER:-PT5M
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTART;VALUE=DATE:20240229
RRULE:FREQ=YEARLY;BYYEARDAY=60,-1;BYSETPOS=-1;COUNT=9
TRANSP:OPAQUE
END:VEVENT
BEGIN:VFREEBUSY
FREEBUSY;FBTYPE=BUSY:20261124T090000Z/PT1H,20261124T120000Z/20261124T130000Z
END:VFREEBUSY
END:VCALENDAR
"""
WORDS = [
    *WHOLE.split(b"\n"), b":", b";", b",", b"=", b'"', b"\\", b"\n ", b"\r\n", b"\0", b"\xff\xfe", b"0000", b"9999",
    b"99999999999", b"-", b"P", b"T", b"Z", b"FREQ=SECONDLY", b"COUNT=999999999", b"INTERVAL=999999999", b"00010101",
    b"99991231T235960Z", b"BYDAY=-53FR", b"BYMONTHDAY=31;BYMONTH=2", b"TZID=../../etc/passwd", b"TZID=Europe",
    b"TZOFFSETTO:+2359", b"DURATION:P999999D", b"BYWEEKNO=53", b"UNTIL=00010101",
]  # fmt: skip


def mutated(pick: random.Random) -> bytes:
    data = bytearray(WHOLE)
    for _ in range(pick.randint(1, 8)):
        place = pick.randrange(len(data) + 1)
        match pick.randrange(6):
            case 0:
                data[place : place + 1] = bytes([pick.randrange(256)])
            case 1:
                data[place : place + pick.randint(0, 40)] = b""
            case 2:
                data[place:place] = pick.choice(WORDS)
            case 3:
                end = place + pick.randint(0, 200)
                data[place:place] = data[place:end] * pick.randint(1, 4)
            case 4:
                lines = bytes(data).split(b"\n")
                pick.shuffle(lines)
                data = bytearray(b"\n".join(lines))
            case _:
                data[place : place + 8] = b"%08d" % pick.randrange(10**8)
    return bytes(data)


def grammar(pick: random.Random) -> bytes:
    names = ("VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VALARM", "VFREEBUSY", "X")
    lines = [b"BEGIN:VCALENDAR"]
    for _ in range(pick.randint(1, 60)):
        kind = pick.random()
        if kind < 0.2:
            lines.append(b"BEGIN:" + pick.choice(names).encode())
        elif kind < 0.3:
            lines.append(b"END:" + pick.choice(names).encode())
        else:
            lines.append(b"".join(pick.choice(WORDS) for _ in range(pick.randint(1, 3))))
    return b"\r\n".join(lines)


def check(count: int, seed: int) -> None:
    print("seed", seed)
    pick = random.Random(seed)
    zones = [ZoneInfo(name) for name in ("Europe/Copenhagen", "America/New_York", "Pacific/Apia")]
    refused: set[str] = set()
    for number in range(count):
        data = grammar(pick) if number % 4 == 0 else mutated(pick)
        begin = perf_counter()
        try:
            found = read_busy(data, FIRST, LAST, pick.choice(zones))
        except UserError as error:
            refused.add(error.code)
            continue
        assert perf_counter() - begin < 2 + len(data) / 1_000_000, (number, data)
        for one in found.times:
            assert one.starts <= one.ends if one.all_day else one.starts < one.ends, data
            assert len(one.starts) == (10 if one.all_day else 20)
            assert not set(one.summary) & {"\n", "\r", "\0"}
    assert refused <= CODES


def test_any_bytes() -> None:
    check(20_000, SEED)


@pytest.mark.exhaustive
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("part", range(20))
def test_very_many(part: int) -> None:
    check(50_000, SEED + 1 + part)
