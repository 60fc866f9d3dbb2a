"""Our calendars read by other programs, event by event.

Each program is tried where it is installed and its test skipped, saying what it needs, where not (Debian's packages:
khal; libical-dev, pkg-config and gcc). Python's icalendar is always there.
"""

import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar

from netplanner.formats.plan_ics import IcsEvent, birthday_event, calendar_lines

PEERS = Path(__file__).parent / "peers"
HERE = "Europe/Copenhagen"
TEXTS = (
    "Call, Anna Ålund",
    'semi; colon: comma, “quotes” "plain" and 山田太郎',
    "a line\nanother\n\nand one so long that it has to be folded, æøå æøå æøå æøå æøå æøå æøå æøå æøå æøå æøå 🙂🙂🙂",
)
ZONES = ("Europe/Copenhagen", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC")
DAYS = ("2026-11-26", "2027-03-14", "2027-03-28", "2027-07-01", "2027-10-31", "2028-02-29", "2026-12-31")
# Summer time skips half past two on two of the days and makes it come twice on another.
TIMES = ("09:00", "02:30", "23:45")


class Seen(NamedTuple):
    """An occurrence: days for a whole day, the last one left out, else instants in UTC."""

    uid: str
    begin: str
    end: str
    summary: str
    description: str


def ours() -> list[IcsEvent]:
    events = [
        IcsEvent(f"timed-{number}", TEXTS[number % 2], day, at, zone, 45, TEXTS[number % 3])
        for number, (day, at, zone) in enumerate(product(DAYS, TIMES, ZONES))
    ]
    events += [IcsEvent(f"day-{day}", "Post", day, description="Why: it's due") for day in DAYS]
    today = date(2026, 11, 24)
    for number, day in enumerate(("1984-02-29", "--02-29", "1970-12-24", "--01-01")):
        event = birthday_event(str(number), day, f"Birthday {number}", today)
        assert event is not None
        events.append(event)
    return events


def meant() -> list[Seen]:
    """What stands in `ours`, worked out by the zones of the system alone."""
    seen = []
    for event in ours():
        day = date.fromisoformat(event.day)
        if event.time:
            begin = datetime.fromisoformat(f"{event.day}T{event.time}").replace(tzinfo=ZoneInfo(event.zone))
            instant = begin.astimezone(UTC)
            end = instant + timedelta(minutes=45)
            seen.append(Seen(event.uid, _stamp(instant), _stamp(end), event.summary, event.description))
            continue
        days = [day] if not event.yearly else [_in_year(day, year) for year in range(2026, 2033)]
        seen += [Seen(event.uid, *_days(one), event.summary, event.description) for one in days]
    return seen


def _in_year(day: date, year: int) -> date:
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def _stamp(instant: datetime) -> str:
    return f"{instant:%Y%m%dT%H%M%SZ}"


def _days(day: date) -> tuple[str, str]:
    return f"{day:%Y%m%d}", f"{day + timedelta(days=1):%Y%m%d}"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "plan.ics"
    made.write_bytes(b"".join(calendar_lines(ours(), stamp=datetime(2026, 11, 24, 9, tzinfo=UTC), name="NetPlanner")))
    return made


def by_icalendar(path: Path) -> Iterator[Seen]:
    for event in Calendar.from_ical(path.read_bytes()).walk("VEVENT"):
        uid = str(event["UID"])
        words = str(event["SUMMARY"]), str(event.get("DESCRIPTION", ""))
        start = event.decoded("DTSTART")
        if isinstance(start, datetime):
            instant = start.astimezone(UTC)
            yield Seen(uid, _stamp(instant), _stamp(instant + event.decoded("DURATION")), *words)
            continue
        assert event.decoded("DTEND") - start == timedelta(days=1)
        days = [start]
        if "RRULE" in event:
            first = datetime(start.year, start.month, start.day)  # noqa: DTZ001 - a day
            rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=first)
            days = [one.date() for one in rule.between(datetime(2026, 1, 1), datetime(2032, 12, 31), inc=True)]  # noqa: DTZ001
        for day in days:
            yield Seen(uid, *_days(day), *words)


def by_libical(path: Path) -> Iterator[Seen]:
    found = shutil.which("pkg-config") and shutil.which("gcc")
    if not found or subprocess.run(["pkg-config", "--exists", "libical"], check=False).returncode:
        pytest.skip("needs libical-dev, pkg-config and gcc")
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "libical"], check=True, capture_output=True, text=True
    ).stdout.split()
    program = path.with_name("libical_events")
    subprocess.run(["gcc", "-o", program, PEERS / "libical_events.c", *flags], check=True)
    told = subprocess.run([program, path], check=True, capture_output=True, text=True).stdout
    for line in told.splitlines():
        uid, begin, end, summary, description = line.split("\t")
        yield Seen(uid, begin, end, summary.replace("\\n", "\n"), description.replace("\\n", "\n"))


def by_khal(path: Path) -> Iterator[Seen]:
    if shutil.which("khal") is None:
        pytest.skip("needs khal")
    folder = path.parent
    (folder / "calendar").mkdir()
    shown = "\n".join(f"{name} = %Y-%m-%d" for name in ("dateformat", "longdateformat"))
    shown += "\n" + "\n".join(f"{name} = %Y-%m-%d %H:%M" for name in ("datetimeformat", "longdatetimeformat"))
    (folder / "khal.conf").write_text(
        f"[calendars]\n[[own]]\npath = {folder / 'calendar'}\n[locale]\ntimeformat = %H:%M\n{shown}\n"
        f"local_timezone = {HERE}\ndefault_timezone = {HERE}\n[sqlite]\npath = {folder / 'khal.db'}\n"
    )
    khal = ["khal", "-c", str(folder / "khal.conf")]
    subprocess.run([*khal, "import", "--batch", str(path)], check=True, capture_output=True)
    form = (
        "\x1f".join(("{uid}", "{start-long-full}", "{end-long-full}", "{title}", "{description}", "{all-day}")) + "\x1e"
    )
    told = subprocess.run(
        [*khal, "list", "--format", form, "--day-format", "", "2026-01-01", "2556d"],
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    for line in told.split("\x1e")[:-1]:
        uid, begin, end, summary, description, is_day = line.lstrip("\n").split("\x1f")
        if is_day == "True":
            yield Seen(uid, *_days(date.fromisoformat(begin[:10])), summary, description)
            continue
        yield Seen(uid, _by_wall(begin), _by_wall(end), summary, description)


def _by_wall(text: str) -> str:
    return _stamp(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(HERE)).astimezone(UTC))


# RFC 5545, 3.3.5: a time that summer time skips counts by the clock before, one that comes twice is the first. libical
# 3.0.16 counts the skipped ones (in New York and Copenhagen) by the clock after; it and khal 0.10.5 take the second.
_SKIPPED, _TWICE = {"timed-21", "timed-35"}, {"timed-65"}
OTHERWISE = {"libical": _SKIPPED | _TWICE, "khal": _TWICE}
READERS = {"icalendar": by_icalendar, "libical": by_libical, "khal": by_khal}


@pytest.mark.parametrize("reader", READERS)
def test_other_programs_read_the_same_events(reader: str, path: Path) -> None:
    found = sorted(READERS[reader](path))
    expected = sorted(meant())
    assert len(found) >= len(ours())
    differing = {one.uid for one in set(expected) ^ set(found)}
    assert differing == OTHERWISE.get(reader, set())
