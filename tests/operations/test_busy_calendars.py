"""Calendars of busy times: read in, read again, taken away, each as one step."""

from datetime import UTC
from pathlib import Path

import pytest

from netplanner.domain.errors import UserError
from netplanner.operations import busy as operations
from netplanner.storage import busy
from netplanner.storage.store import Store


def write(path: Path, *days: str, name: str = "") -> Path:
    events = (f"BEGIN:VEVENT\nUID:{day}\nDTSTART;VALUE=DATE:{day}\nSUMMARY:Busy\nEND:VEVENT" for day in days)
    head = f"X-WR-CALNAME:{name}\n" if name else ""
    path.write_text("BEGIN:VCALENDAR\n" + head + "\n".join(events) + "\nEND:VCALENDAR\n")
    return path


def days(store: Store) -> list[str]:
    return [one.starts for one in busy.times(store.reader, "2026-01-01", "2030-01-01")]


def test_a_file_is_a_calendar_by_its_own_name_or_the_file(store: Store, tmp_path: Path) -> None:
    report = operations.read_file(store, write(tmp_path / "a.ics", "20261124", name="Work"), UTC)
    assert (report.name, report.size, dict(report.problems)) == ("Work", 1, {})
    assert report.changes.label is not None
    assert report.changes.label.values == {"count": 1, "name": "Work"}
    assert operations.read_file(store, write(tmp_path / "home.ics", "20261125"), UTC).name == "home"
    assert days(store) == ["2026-11-24", "2026-11-25"]


def test_reading_again_replaces(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    first = operations.read_file(store, write(path, "20261124", "20261125", name="Work"), UTC)
    again = operations.read_file(store, write(path, "20261126", name="work"), UTC)
    assert again.calendar_id == first.calendar_id
    assert days(store) == ["2026-11-26"]
    # Asked for by its id it keeps the name that it has, whatever the file says.
    renamed = operations.read_file(store, write(path, "20261127", name="Other"), UTC, calendar_id=first.calendar_id)
    assert renamed.name == "work"
    assert days(store) == ["2026-11-27"]
    for expected in (["2026-11-26"], ["2026-11-24", "2026-11-25"], []):
        store.undo()
        assert days(store) == expected
    store.redo()
    assert days(store) == ["2026-11-24", "2026-11-25"]


def test_repetitions_are_followed_for_two_years(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "a.ics", "20200101")
    path.write_text(path.read_text().replace("SUMMARY", "RRULE:FREQ=MONTHLY\nSUMMARY"))
    operations.read_file(store, path, UTC)
    assert (days(store)[0], days(store)[-1], len(days(store))) == ("2026-11-01", "2028-11-01", 25)


def test_taking_away(store: Store, tmp_path: Path) -> None:
    report = operations.read_file(store, write(tmp_path / "a.ics", "20261124"), UTC)
    operations.remove(store, report.calendar_id)
    assert days(store) == []
    store.undo()
    assert days(store) == ["2026-11-24"]
    store.redo()
    for act in (
        lambda: operations.remove(store, report.calendar_id),
        lambda: operations.read_file(store, tmp_path / "a.ics", UTC, calendar_id=report.calendar_id),
    ):
        with pytest.raises(UserError) as caught:
            act()
        assert caught.value.code == "calendar_gone"


@pytest.mark.parametrize(("name", "code"), [("none.ics", "file_not_found"), (".", "file_unreadable")])
def test_a_file_that_is_none(store: Store, tmp_path: Path, name: str, code: str) -> None:
    with pytest.raises(UserError) as caught:
        operations.read_file(store, tmp_path / name, UTC)
    assert caught.value.code == code


def test_what_is_no_calendar_changes_nothing(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    operations.read_file(store, write(path, "20261124"), UTC)
    path.write_text("BEGIN:VCARD\nEND:VCARD\n")
    with pytest.raises(UserError) as caught:
        operations.read_file(store, path, UTC)
    assert caught.value.code == "not_a_calendar"
    assert days(store) == ["2026-11-24"]
