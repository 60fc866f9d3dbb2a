"""netplanner import: what comes in, what is told, what changes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from netplanner.lock import BookLock

REPORT = {"added", "updated", "unchanged", "skipped", "failed", "files"}
FILE = {"file", "cards", "added", "updated", "unchanged", "skipped", "failures", "rejects"}


def test_people_come_in_whatever_the_file_is_called(run: Any, people: Path) -> None:
    done = run("import", people, "--json")
    report = done.json()
    assert done.code == 0
    assert set(report) == REPORT
    assert set(report["files"][0]) == FILE
    assert (report["added"], report["failed"]) == (3, 0)
    assert report["files"][0] == {
        "file": str(people), "cards": 3, "added": 3, "updated": 0, "unchanged": 0, "skipped": 0,
        "failures": [], "rejects": None,
    }  # fmt: skip
    assert done.err == ""


def test_the_same_file_again_changes_nothing(run: Any, people: Path, state: Callable[[], object]) -> None:
    run("import", people)
    before = state()
    report = run("import", people, "--json").json()
    assert (report["added"], report["updated"], report["unchanged"]) == (0, 0, 3)
    assert state() == before


def test_a_dry_run_tells_each_card_as_read_and_changes_nothing(
    run: Any, people: Path, broken: Path, state: Callable[[], object]
) -> None:
    run("list", "contacts")
    before = state()
    done = run("import", broken, people, "--dry-run", "--json")
    assert done.code == 1
    first, second = done.json()["files"]
    assert set(first) == {*FILE, "records"}
    assert [record["fn"] for record in second["records"]] == ["Åse Ødegård", None, "Jürgen Müller"]
    assert second["records"][0] == {
        "line": 1,
        "fn": "Åse Ødegård",
        "emails": ["ase@fjord.example", "aase@oedegaard.example"],
        "phones": ["+45 00 11 22 33"],
        "action": "unchanged",
    }
    assert second["records"][1]["emails"] == ["info@hafen.example"]
    # Before any matching: the second file's cards are there although the first had them.
    assert len(first["records"]) == len(second["records"]) == 3
    assert state() == before


def test_a_card_that_fails_is_told_by_line_and_reason_and_kept(run: Any, broken: Path) -> None:
    done = run("import", broken, "--json")
    report = done.json()
    assert done.code == 1
    assert (report["added"], report["failed"]) == (3, 1)
    (file,) = report["files"]
    assert file["failures"] == [{"line": 1, "reason": "too_many_properties"}]
    assert Path(file["rejects"]).read_text("utf-8").startswith("BEGIN:VCARD")
    assert "Too much" in Path(file["rejects"]).read_text("utf-8")


def test_failures_are_told_to_people_too(run: Any, broken: Path) -> None:
    done = run("import", broken)
    assert done.out == "3 added, 1 failed\n"
    assert f"{broken}:1: The card has more than 1000 properties" in done.err


def test_nothing_readable_ends_with_3(run: Any, tmp_path: Path, state: Callable[[], object]) -> None:
    run("list", "contacts")
    before = state()
    image = tmp_path / "holiday.vcf"
    image.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    empty = tmp_path / "empty.vcf"
    empty.touch()
    folder = tmp_path / "folder"
    folder.mkdir()
    for path in (image, empty, tmp_path / "missing.vcf", folder):
        done = run("import", path, "--json")
        assert done.code == 3, path
        assert done.json()["added"] == 0
    assert state() == before


def test_one_missing_file_among_good_ones_is_partly(run: Any, people: Path, tmp_path: Path) -> None:
    done = run("import", tmp_path / "missing.vcf", people, "--json")
    assert done.code == 1
    assert done.json()["added"] == 3
    assert done.json()["failed"] == 1


def test_folders_are_searched(run: Any, people: Path, tmp_path: Path) -> None:
    inside = tmp_path / "cards" / "deeper"
    inside.mkdir(parents=True)
    people.rename(inside / "people.bak")
    (inside / "notes.txt").write_text("no cards here")
    report = run("import", tmp_path / "cards", "--json").json()
    assert [Path(file["file"]).name for file in report["files"]] == ["people.bak"]
    assert report["added"] == 3


def test_tie_and_tag_go_to_all(run: Any, people: Path) -> None:
    run("import", people, "--tie", "good", "--tag", "Fair 2026")
    rows = run("list", "contacts", "--json").json()
    assert {row["tie"] for row in rows} == {"good"}
    assert all("Fair 2026" in row["tags"] for row in rows)


def test_a_match_can_be_skipped_or_added(run: Any, people: Path, tmp_path: Path) -> None:
    run("import", people)
    other = tmp_path / "other.vcf"
    other.write_text(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Åse Ødegård\r\nEMAIL:ase@fjord.example\r\nNOTE:New\r\nEND:VCARD\r\n", "utf-8"
    )
    assert run("import", other, "--on-match", "skip", "--json").json()["skipped"] == 1
    assert run("import", other, "--on-match", "add", "--json").json()["added"] == 1
    assert len(run("list", "contacts", "--search", "Ødegård", "--json").json()) == 2


def test_while_the_window_holds_the_book_nothing_is_written(
    run: Any, people: Path, data: Path, state: Callable[[], object]
) -> None:
    run("list", "contacts")
    before = state()
    lock = BookLock(data / "netplanner.lock")
    assert lock.acquire()
    try:
        for words in (("import", people), ("import", people, "--dry-run"), ("demo",)):
            done = run(*words)
            assert done.code == 4, words
            assert done.err.count("\n") == 1
        assert run("list", "contacts").code == 0
    finally:
        lock.release()
    assert state() == before
    assert run("import", people).code == 0
