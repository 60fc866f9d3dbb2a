"""netplanner export, plan print, backup, restore, check, demo: files that come and go."""

import csv
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar


@pytest.fixture
def book(run: Any, people: Path) -> None:
    assert run("import", people).code == 0
    plan = ("plan", "add", "--contact", 1, "--date", "2026-11-26", "--channel", "phone", "--why", "Ask about the club")
    assert run(*plan).code == 0


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize(("words", "version"), [((), "4.0"), (("--vcard", "3.0"), "3.0"), (("--vcard", "4.0"), "4.0")])
def test_vcards_go_out_and_come_back(run: Any, tmp_path: Path, words: tuple[str, ...], version: str) -> None:
    out = tmp_path / "out.vcf"
    assert run("export", out, *words).code == 0
    text = out.read_text("utf-8")
    assert text.count("BEGIN:VCARD") == 3
    assert text.count(f"VERSION:{version}") == 3
    again = run("import", out, "--data-dir", tmp_path / "fresh", "--json").json()
    assert (again["added"], again["failed"]) == (3, 0)


@pytest.mark.usefixtures("book")
def test_search_narrows_an_export(run: Any, tmp_path: Path) -> None:
    run("export", tmp_path / "one.vcf", "--search", "fjord")
    assert (tmp_path / "one.vcf").read_text("utf-8").count("BEGIN:VCARD") == 1


@pytest.mark.usefixtures("book")
def test_csv_for_spreadsheets_and_for_programs(run: Any, tmp_path: Path) -> None:
    card = tmp_path / "formula.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:=1+1\nTEL:+45 00 99 88 77\nEND:VCARD\n")
    run("import", card)
    run("export", tmp_path / "a.csv")
    run("export", tmp_path / "b.csv", "--for", "programs")
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        guarded = {row["Name"]: row for row in csv.DictReader(file)}
    with (tmp_path / "b.csv").open(encoding="utf-8", newline="") as file:
        plain = {row["Name"]: row for row in csv.DictReader(file)}
    assert "'=1+1" in guarded
    assert guarded["'=1+1"]["Phone 1"] == "+45 00 99 88 77"
    assert "=1+1" in plain
    assert plain["Åse Ødegård"]["E-mail 2"] == "aase@oedegaard.example"


@pytest.mark.usefixtures("book")
def test_the_plan_goes_out_as_calendar(run: Any, tmp_path: Path) -> None:
    assert run("export", tmp_path / "plan.ics").code == 0
    calendar = Calendar.from_ical((tmp_path / "plan.ics").read_bytes())
    (event,) = calendar.walk("VEVENT")
    assert event["SUMMARY"] == "Call, Åse Ødegård"
    assert event.decoded("DTSTART").isoformat() == "2026-11-26"
    assert event["DESCRIPTION"] == "Ask about the club"


@pytest.mark.usefixtures("book")
def test_an_export_that_cannot_be_written_leaves_the_old_file(run: Any, tmp_path: Path) -> None:
    assert run("export", tmp_path / "out.doc").code == 2
    assert run("export", tmp_path / "no folder" / "out.vcf").code == 2
    taken = tmp_path / "taken.vcf"
    taken.mkdir()
    done = run("export", taken)
    assert done.code == 2
    assert done.err.count("\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "people.txt", "taken.vcf"]


@pytest.mark.usefixtures("book", "qapp")
@pytest.mark.parametrize(
    ("words", "paper"),
    [((), (595, 842)), (("--paper", "Letter", "--lang", "da"), (612, 792)), (("--lang", "de"), None)],
)
def test_the_plan_is_printed(
    run: Any, tmp_path: Path, words: tuple[str, ...], paper: tuple[int, int] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Setting it is the command's own doing; take it back after the test.
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    pdf = tmp_path / "plan.pdf"
    done = run("plan", "print", "--pdf", pdf, "--from", "2026-11-23", "--to", "2026-11-29", *words)
    assert (done.code, done.out) == (0, f"1 page written to {pdf}\n")
    content = pdf.read_bytes()
    assert content.startswith(b"%PDF-")
    if paper:
        assert b"/MediaBox [0 0 %d.000000 %d.000000]" % paper in content


@pytest.mark.usefixtures("book", "qapp")
def test_a_range_that_ends_before_it_begins_is_refused(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    done = run("plan", "print", "--pdf", tmp_path / "plan.pdf", "--from", "2026-11-29", "--to", "2026-11-23")
    assert done.code == 2
    assert "before the first" in done.err
    assert not (tmp_path / "plan.pdf").exists()


@pytest.mark.usefixtures("book")
def test_a_backup_brings_the_book_back(run: Any, tmp_path: Path, data: Path) -> None:
    copy = tmp_path / "copy.db"
    before = run("list", "contacts", "--json").out
    assert run("backup", copy).code == 0
    assert (tmp_path / "copy.db.sha256").read_text("utf-8").split()[1] == "copy.db"
    run("goal", "add", "--what", "After the backup")
    done = run("restore", copy)
    assert done.code == 0
    assert "before-restore" in done.out
    assert run("list", "contacts", "--json").out == before
    assert run("list", "goals", "--json").json() == []
    (kept,) = data.glob("netplanner-before-restore-*.db")
    assert run("restore", kept).code == 0
    assert [goal["what"] for goal in run("list", "goals", "--json").json()] == ["After the backup"]


@pytest.mark.usefixtures("book")
def test_a_bad_backup_changes_nothing(run: Any, tmp_path: Path, state: Callable[[], object]) -> None:
    copy = tmp_path / "copy.db"
    run("backup", copy)
    spoilt = tmp_path / "spoilt.db"
    content = bytearray(copy.read_bytes())
    content[len(content) // 2] ^= 1
    spoilt.write_bytes(content)
    spoilt.with_name("spoilt.db.sha256").write_text(copy.with_name("copy.db.sha256").read_text("utf-8"))
    text = tmp_path / "letter.txt"
    text.write_text("Dear book")
    empty = tmp_path / "empty.db"
    empty.touch()
    before = state()
    for path, code in ((spoilt, 4), (text, 4), (empty, 4), (tmp_path, 3), (tmp_path / "missing.db", 3)):
        done = run("restore", path)
        assert (done.code, done.err.count("\n")) == (code, 1), (path, done.err)
    assert state() == before


@pytest.mark.usefixtures("book")
def test_a_backup_does_not_overwrite_the_book(
    run: Any, tmp_path: Path, data: Path, state: Callable[[], object]
) -> None:
    before = state()
    for path in (data / "netplanner.db", tmp_path, tmp_path / "none" / "copy.db"):
        assert run("backup", path).code == 2, path
    assert state() == before


@pytest.mark.usefixtures("book")
def test_check_tells_sound_from_damaged(run: Any, data: Path) -> None:
    report = run("check", "--json").json()
    assert report == {
        "ok": True,
        "problems": [],
        "counts": {"contact": 3, "goal": 0, "outreach": 1, "interaction": 0},
    }
    book = data / "netplanner.db"
    content = book.read_bytes()
    book.write_bytes(content[: len(content) // 2])
    done = run("check", "--json")
    assert done.code == 4
    assert done.json()["ok"] is False
    assert done.json()["problems"]
    done = run("list", "contacts")
    assert (done.code, done.err.count("\n")) == (4, 1)
    book.write_text("no book at all" * 1000)
    done = run("import", data.parent / "people.txt")
    assert (done.code, done.err.count("\n")) == (4, 1)
    assert book.read_text().startswith("no book at all")


def test_demo_is_a_book_of_its_own(run: Any, data: Path, people: Path) -> None:
    run("import", people)
    done = run("demo", "--json")
    assert done.code == 0
    counts = done.json()
    assert counts["file"] == str(data / "demo.db")
    assert len(run("--demo", "list", "contacts", "--json").json()) == counts["contacts"] > 50
    assert len(run("list", "goals", "--json", "--demo").json()) == counts["goals"]
    assert len(run("list", "contacts", "--json").json()) == 3
    run("goal", "add", "--what", "Mine", "--demo")
    assert run("demo").code == 0
    assert "Mine" not in [goal["what"] for goal in run("list", "goals", "--json", "--demo").json()]


@pytest.mark.usefixtures("book")
def test_everything_written_is_private(run: Any, data: Path, tmp_path: Path, broken: Path) -> None:
    run("import", broken)
    run("demo")
    run("backup", tmp_path / "copy.db")
    run("export", tmp_path / "out.vcf")
    ours = [data, *data.rglob("*"), tmp_path / "copy.db", tmp_path / "copy.db.sha256", tmp_path / "out.vcf"]
    assert len(ours) > 12
    for path in ours:
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path
