"""netplanner export OUT.ics: birthdays go out too, whys stay here where that is asked."""

from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar


@pytest.fixture
def book(run: Any, tmp_path: Path) -> None:
    card = tmp_path / "bo.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Bo Hansen\nBDAY:--0229\nEND:VCARD\n")
    run("import", card)
    plan = ("plan", "add", "--contact", 1, "--date", "2026-11-26", "--channel", "phone", "--why", "Ask about the club")
    assert run(*plan).code == 0


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize(("words", "why"), [((), "Ask about the club"), (("--without-notes",), None)])
def test_a_calendar_of_plans_and_birthdays(run: Any, tmp_path: Path, words: tuple[str, ...], why: str | None) -> None:
    answer = run("export", tmp_path / "plan.ics", *words)
    assert answer.code == 0
    assert "2 written" in answer.out
    plan, birthday = Calendar.from_ical((tmp_path / "plan.ics").read_bytes()).walk("VEVENT")
    assert plan.get("DESCRIPTION") == why
    assert birthday["SUMMARY"] == "Birthday of Bo Hansen"
    assert birthday["RRULE"].to_ical() == b"FREQ=YEARLY;BYYEARDAY=60"
