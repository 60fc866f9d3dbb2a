"""Zones that we write, read by the rules in the file alone."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from netplanner.formats.busy_ics import read_busy
from netplanner.formats.ics_zones import find_zone, zone_lines


@pytest.mark.parametrize(
    "name",
    [
        "Europe/Copenhagen", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca",
        "Pacific/Apia", "America/Sao_Paulo", "Europe/Dublin", "Antarctica/Troll", "UTC",
    ],
)  # fmt: skip
def test_the_rules_say_what_the_zone_says(name: str) -> None:
    zone = ZoneInfo(name)
    first, last = date(2026, 1, 1), date(2028, 12, 31)
    # By another name nothing but the rules in the file can tell.
    lines = ["X-OWN" if line == f"TZID:{name}" else line for line in zone_lines(name, zone, first, last)]
    rules = "\n".join("TZID:X" if line == "X-OWN" else line for line in lines)
    moments = [datetime(2026, 1, 1) + timedelta(hours=7 * step) for step in range(3_700)]  # noqa: DTZ001 - the wall
    events = "\n".join(
        f"BEGIN:VEVENT\nUID:{number}\nDTSTART;TZID=X:{moment:%Y%m%dT%H%M%S}\nDURATION:PT1M\nEND:VEVENT"
        for number, moment in enumerate(moments)
    )
    data = f"BEGIN:VCALENDAR\n{rules}\n{events}\nEND:VCALENDAR\n".encode()
    found = {int(one.uid): one.starts for one in read_busy(data, first, date(2028, 12, 1), UTC).times}
    assert len(found) > 3_600
    for number, starts in found.items():
        expected = moments[number].replace(tzinfo=zone).astimezone(UTC)
        assert starts == f"{expected:%Y-%m-%dT%H:%M:%SZ}", moments[number]


def test_no_zone_of_that_name() -> None:
    for name in ("", "Nowhere", "../../etc/passwd", "Europe", "\0", "x" * 5000):
        assert find_zone(name) is None


def test_the_ends_of_the_calendar() -> None:
    for day in (date(1, 1, 1), date(9999, 12, 31)):
        lines = zone_lines("Europe/Copenhagen", ZoneInfo("Europe/Copenhagen"), day, day)
        assert lines[0] == "BEGIN:VTIMEZONE"
