"""The PDF: its text, its paper, where it may be written."""

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication

from netplanner.domain.errors import DataError, UserError
from netplanner.printing.options import PrintOptions
from netplanner.printing.pdf import ensure_application, write_plan_pdf
from netplanner.storage.store import Store

PdfText = Callable[[bytes], list[list[str]]]

TODAY = date(2026, 11, 24)
WEEK = {"first": date(2026, 11, 23), "last": date(2026, 11, 29), "today": TODAY}


@pytest.fixture(autouse=True)
def _application(qapp: QGuiApplication) -> None:
    """Fonts need one."""


_EXPECTED = {
    "en": (
        "Outreach plan, week 48", "23–29 November 2026 · Michael Berg", "Tuesday 24 November", "Invite.", "Answer?",
        "3 of 5 · behind · by 4 Jan", "Overdue since 19 Nov", "NetPlanner · printed 24 Nov 2026", "Page 1 of 1",
    ),
    "da": (
        "Kontaktplan, uge 48", "23.–29. november 2026 · Michael Berg", "Tirsdag den 24. november", "Invitér.",
        "3 af 5 · bagud · senest 4. jan.", "Forfalden siden 19. nov.", "Side 1 af 1", "Noter",
    ),
    "de": (
        "Kontaktplan, Woche 48", "23.–29. November 2026 · Michael Berg", "Dienstag, 24. November", "Einladen.",
        "3 von 5 · im Rückstand · bis 4. Jan.", "Überfällig seit 19. Nov.", "Seite 1 von 1", "Notizen",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", _EXPECTED)
def test_text_can_be_copied_in_each_language(week: Store, tmp_path: Path, pdf_text: PdfText, language: str) -> None:
    path = tmp_path / "plan.pdf"
    assert write_plan_pdf(week.reader, path, **WEEK, language=language) == 1
    (runs,) = pdf_text(path.read_bytes())
    assert [text for text in _EXPECTED[language] if text not in runs] == []
    people = ["Sara Berg", "Frauke Weiß", "Erik Lindström", "Gustav Åberg", "Bo Hansen", "Dorthe Kjær"]
    ways = ["in/saraberg", "+49 30 23125 021", "XING", "+46 40 628 04 33", "bo@hafen.example", "5 customers in Skåne"]
    assert [text for text in people + ways if text not in runs] == []
    assert not any("Next week" in text or "Done long ago" in text for text in runs)


@pytest.mark.parametrize(("paper", "box"), [("A4", b"595.000000 842.000000"), ("Letter", b"612.000000 792.000000")])
def test_paper_is_the_one_asked_for(week: Store, tmp_path: Path, paper: str, box: bytes) -> None:
    path = tmp_path / "plan.pdf"
    write_plan_pdf(week.reader, path, **WEEK, paper=paper)
    assert b"/MediaBox [0 0 " + box + b"]" in path.read_bytes()


def test_metadata_names_the_plan_and_the_program(week: Store, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    write_plan_pdf(week.reader, path, **WEEK)
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    for text in ("Outreach plan, week 48", "NetPlanner"):
        assert b"(\xfe\xff" + text.encode("utf-16-be") + b")" in content


def test_the_same_plan_gives_the_same_text(week: Store, tmp_path: Path, pdf_text: PdfText) -> None:
    contents = []
    for name in ("one.pdf", "two.pdf"):
        write_plan_pdf(week.reader, tmp_path / name, **WEEK)
        contents.append(pdf_text((tmp_path / name).read_bytes()))
    assert contents[0] == contents[1]


def test_what_is_private_stays_out_on_request(week: Store, tmp_path: Path, pdf_text: PdfText) -> None:
    path = tmp_path / "plan.pdf"
    write_plan_pdf(week.reader, path, **WEEK, options=PrintOptions(goals=False, why=False, ways=False))
    (runs,) = pdf_text(path.read_bytes())
    text = "\n".join(runs)
    assert "Sara Berg" in runs
    assert "Invite" in runs
    for private in ("loyalty", "3 of 5", "saraberg", "+49", "@"):
        assert private not in text


def test_a_file_that_was_there_is_replaced_and_nothing_is_left_beside_it(week: Store, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    path = folder / "plan.pdf"
    path.write_text("old")
    write_plan_pdf(week.reader, path, **WEEK)
    assert path.read_bytes().startswith(b"%PDF-")
    assert list(folder.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX permissions")
def test_the_file_is_the_users_alone(week: Store, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    write_plan_pdf(week.reader, path, **WEEK)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["no/such/folder/plan.pdf", "folder"])
def test_a_place_that_cannot_be_written_is_said(week: Store, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    before = sorted(tmp_path.iterdir())
    with pytest.raises(UserError) as caught:
        write_plan_pdf(week.reader, tmp_path / name, **WEEK)
    assert (caught.value.code, caught.value.values["file"]) == ("cannot_write", str(tmp_path / name))
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_full_disk_is_said_and_the_old_file_stays(
    week: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    path = tmp_path / "plan.pdf"
    path.write_text("old")

    def full(handle: int) -> None:
        raise OSError(number, "full")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DataError) as caught:
        write_plan_pdf(week.reader, path, **WEEK)
    assert caught.value.code == "disk_full"
    assert path.read_text() == "old"
    assert list(tmp_path.glob(".plan*")) == []


def test_a_range_must_not_end_before_it_begins(week: Store, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        write_plan_pdf(week.reader, tmp_path / "plan.pdf", first=TODAY, last=date(2026, 11, 23), today=TODAY)
    assert caught.value.code == "bad_range"
    assert dict(caught.value.values) == {"first": "2026-11-24", "last": "2026-11-23"}
    assert not (tmp_path / "plan.pdf").exists()


def test_unknown_paper_is_refused(week: Store, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="bad_paper"):
        write_plan_pdf(week.reader, tmp_path / "plan.pdf", **WEEK, paper="A7")


def test_without_dates_it_is_this_week(week: Store, tmp_path: Path, pdf_text: PdfText) -> None:
    write_plan_pdf(week.reader, tmp_path / "plan.pdf", today=TODAY)
    assert "23–29 November 2026 · Michael Berg" in pdf_text((tmp_path / "plan.pdf").read_bytes())[0]


def test_the_running_application_is_used(qapp: QGuiApplication) -> None:
    assert ensure_application() is qapp


def test_without_a_display_one_is_made_off_screen(tmp_path: Path) -> None:
    script = (
        "from datetime import date\n"
        "from pathlib import Path\n"
        "from netplanner.domain.clock import FixedClock\n"
        "from netplanner.printing.pdf import write_plan_pdf\n"
        "from netplanner.storage.store import Store\n"
        f"folder, today = Path({str(tmp_path)!r}), date(2026, 11, 24)\n"
        "with Store.open(folder / 'netplanner.db', FixedClock(today)) as store:\n"
        "    print([write_plan_pdf(store.reader, folder / name, today=today) for name in ('1.pdf', '2.pdf')])\n"
    )
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=environment,
        cwd=Path(__file__).parents[2],
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "[1, 1]\n", "")


def test_qt_takes_the_file_for_a_pdf(week: Store, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    write_plan_pdf(week.reader, path, **WEEK)
    content = QByteArray(path.read_bytes())
    assert content.trimmed().endsWith(b"%%EOF")
    start = int(content.data().rpartition(b"startxref")[2].split()[0])
    assert content.data()[start : start + 4] == b"xref"
