"""The time of a plan as a list tells it."""

import pytest

from netplanner.domain.outreach import OutreachRow
from netplanner.ui.calendar.plan_text import promised_time_text
from netplanner.ui.plan_titles import title_of


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


@pytest.mark.parametrize(
    ("why", "text"),
    [
        ("Seminar in Malmö: loyalty", "Seminar in Malmö: loyalty"),
        ("seminar", "seminar"),
        ("Loyalty in small shops", "Seminar: Loyalty in small shops"),
        ("Seminarium i Lund", "Seminar: Seminarium i Lund"),
        ("", "Seminar"),
    ],
)
def test_a_title_says_its_kind_once(why: str, text: str, qapp: object) -> None:
    assert title_of("seminar", (), why) == text
