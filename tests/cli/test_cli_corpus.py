"""Real contact files through the command line: each is read or refused with a reason, never with an accident.

The files lie outside the repository, in ../shared/corpus; without them these tests are skipped.
"""

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
EXPECTED = CORPUS / "expected.jsonl"
pytestmark = pytest.mark.skipif(not EXPECTED.is_file(), reason="needs the contact files of ../shared/corpus")
# Of the files on which the references agree.
ENOUGH = 0.99
# Where one reference stands alone we may know better: what it says of them, and why ours differs.
KNOWN_BETTER = {
    "rolomind/custom.csv": "the reference looks for no head called Full Name or Contact Email",
    "roundcube/all.csv": "the reference looks for no head called Home E-mail or Business Phone 2",
}


def _expected(*statuses: str) -> list[dict[str, Any]]:
    rows = [json.loads(line) for line in EXPECTED.read_text("utf-8").splitlines()]
    return [row for row in rows if row["status"] in statuses]


def _plain(text: str | None) -> str | None:
    return unicodedata.normalize("NFC", " ".join(text.split())) if text and text.strip() else None


def _as_expected(records: list[dict[str, Any]]) -> list[tuple[str | None, list[str | None], list[str | None]]]:
    return [
        (
            _plain(record["fn"]),
            sorted(filter(None, map(_plain, record["emails"]))),
            sorted(filter(None, map(_plain, record["phones"]))),
        )
        for record in records
    ]


def _differing(run: Any, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The files whose people are others than expected, with what was seen and what was wanted."""
    done = run("import", *(CORPUS / row["file"] for row in rows), "--dry-run", "--json")
    assert done.code in (0, 1)
    seen = {file["file"]: file["records"] for file in done.json()["files"]}
    differ = {}
    for row in rows:
        got = _as_expected(seen[str(CORPUS / row["file"])])
        want = [(_plain(card["fn"]), sorted(card["emails"]), sorted(card["tels"])) for card in row["cards"]]
        if "charset_caveat" in row:
            got, want = [(None, *card[1:]) for card in got], [(None, *card[1:]) for card in want]
        if "do not compare emails" in row.get("adjudicated", ""):
            got, want = [(card[0], [], card[2]) for card in got], [(card[0], [], card[2]) for card in want]
        if got != want:
            differ[row["file"]] = (got, want)
    return differ


def test_records_of_a_dry_run_are_those_that_other_readers_see(run: Any) -> None:
    rows = _expected("agreed", "majority")
    assert len(rows) > 200
    differ = _differing(run, rows)
    assert len(differ) <= (1 - ENOUGH) * len(rows), differ


def test_disputed_files_are_read_as_adjudicated(run: Any) -> None:
    assert not _differing(run, _expected("disputed"))


def test_tables_and_directories_are_read_as_their_reference_says(run: Any) -> None:
    differ = _differing(run, _expected("single-reference"))
    assert not {file: seen for file, seen in differ.items() if file not in KNOWN_BETTER}


def test_the_whole_corpus_comes_in_and_the_second_time_nothing_is_new(run: Any) -> None:
    files = sorted(path for path in CORPUS.rglob("*") if path.is_file())
    done = run("import", *files, "--json")
    assert done.code == 1, "broken files are among them"
    first = done.json()
    assert first["added"] > 300
    assert all(failure["reason"] for file in first["files"] for failure in file["failures"])
    assert run("check").code == 0
    second = run("import", *files, "--json").json()
    assert (second["added"], second["updated"]) == (0, 0)
    assert second["failed"] == first["failed"]
