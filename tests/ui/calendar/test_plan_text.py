"""The time of a plan as a list tells it."""

import pytest

from netplanner.domain.outreach import OutreachRow
from netplanner.ui.calendar.plan_text import promised_time_text


def row(at: str, zone: str, day: str = "2026-11-24") -> OutreachRow:
    return OutreachRow(1, day, at, "call", "phone", "planned", "", "", None, "", 0, (), (), zone)


@pytest.mark.parametrize(
    ("plan", "text"),
    [
        (row("", ""), ""),
        (row("09:05", ""), "09:05"),
        # The same by the wall as here, whatever it is called.
        (row("09:05", "Europe/Berlin"), "09:05"),
        (row("09:05", "Europe/Copenhagen"), "09:05"),
        (row("09:05", "America/New_York"), "09:05 (New York)"),
        (row("09:05", "Africa/Lagos"), "09:05"),
        (row("09:05", "Africa/Lagos", "2026-07-24"), "09:05 (Lagos)"),
        (row("09:05", "Mars/Olympus"), "09:05"),
    ],
)
def test_another_place_is_named_where_its_time_is_another(plan: OutreachRow, text: str, in_berlin: None) -> None:
    assert promised_time_text(plan) == text
