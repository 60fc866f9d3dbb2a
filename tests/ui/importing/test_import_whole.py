"""Imports from the file to the book through the sheet: decisions, platforms, many files, and what comes after."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QRadioButton

from netplanner.operations import importing
from netplanner.storage import contacts
from netplanner.ui.importing import ImportSheet
from netplanner.ui.importing import sheet as sheet_module
from netplanner.ui.importing.decisions import DECIDE
from netplanner.ui.importing.model import CHANGES, MATCH
from netplanner.ui.importing.report_page import ReportPage
from netplanner.ui.session import Session
from tests.ui.importing.import_sheets import press, texts

# Qt's offscreen platform says so of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SOREN = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Søren Hansen\r\nN:Hansen;Søren;;;\r\nORG:Hafen Logistik\r\n{}END:VCARD\r\n"
CONNECTIONS = (
    "Notes:\n\"When exporting your connection data, you may notice that some of the e-mail addresses are missing.\"\n\n"
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Anna,Ålund,https://www.linkedin.com/in/anna-aalund-0,anna@nordlys.example,Nordlys Retail,CMO,05 Mar 2024\n"
)  # fmt: skip


def card_file(path: Path, *lines: str) -> Path:
    path.write_text(SOREN.format("".join(f"{line}\r\n" for line in lines)), encoding="utf-8", newline="")
    return path


@pytest.fixture
def soren(session: Session, tmp_path: Path) -> int:
    """Søren Hansen is in the book, a buyer; his id."""
    path = card_file(tmp_path / "old.vcf", "TITLE:Buyer", "EMAIL:soren@hafen.example")
    (contact_id,) = importing.run(session.store, [path]).contact_ids()
    return contact_id


def run_import(sheet: ImportSheet, qtbot) -> ReportPage:
    qtbot.mouseClick(sheet.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.undo_button is not None)
    page = sheet._pages.currentWidget()
    assert isinstance(page, ReportPage)
    return page


def people(session: Session) -> list[tuple[str, str, tuple[str, ...]]]:
    reader = session.store.reader
    found = contacts.load_many(reader, contacts.ids(reader))
    return [(one.display_name, one.title, tuple(point.value for point in one.emails)) for one in found]


# --- deciding ----------------------------------------------------------------------


@pytest.fixture
def namesake(tmp_path: Path) -> Path:
    return card_file(tmp_path / "new.vcf", "TITLE:Head of purchasing", "EMAIL:sh@logistik.example")


def test_the_same_person_is_merged_as_the_fields_say(
    open_sheet, soren: int, namesake: Path, session: Session, qtbot
) -> None:
    sheet = open_sheet(namesake)
    preview = sheet._preview
    assert preview.tiles.tiles[DECIDE].number == 1
    assert preview.model.index(0, MATCH).data().startswith("Søren Hansen? Same name, same organisation")
    preview.decide_next()
    (theirs,) = [
        button
        for button in preview.panel.findChildren(QRadioButton)
        if button.accessibleName() == "Title: Head of purchasing, in the file"
    ]
    theirs.click()
    preview.panel.same_button.click()
    assert preview.tiles.tiles[DECIDE].number == 0
    run_import(sheet, qtbot)
    ((name, title, emails),) = people(session)
    assert (name, title) == ("Søren Hansen", "Head of purchasing")
    assert set(emails) == {"soren@hafen.example", "sh@logistik.example"}


def test_ours_stays_where_so_chosen(open_sheet, soren: int, namesake: Path, session: Session, qtbot) -> None:
    sheet = open_sheet(namesake)
    sheet._preview.decide_next()
    (ours,) = [
        button
        for button in sheet._preview.panel.findChildren(QRadioButton)
        if button.accessibleName() == "Title: Buyer, in your book"
    ]
    ours.click()
    sheet._preview.panel.same_button.click()
    run_import(sheet, qtbot)
    assert [title for _, title, _ in people(session)] == ["Buyer"]


@pytest.mark.parametrize(("button", "count"), [("two_button", 2), ("skip_button", 1)])
def test_two_people_or_skipped(
    open_sheet, soren: int, namesake: Path, session: Session, qtbot, button: str, count: int
) -> None:
    sheet = open_sheet(namesake)
    sheet._preview.decide_next()
    getattr(sheet._preview.panel, button).click()
    if count == 1:
        assert sheet.import_button.text() == "Nothing to import"
        return
    run_import(sheet, qtbot)
    assert len(people(session)) == count
    # What was decided is remembered: the next file of theirs asks no more.
    namesake.write_bytes(namesake.read_bytes().replace(b"Head of purchasing", b"Chief of purchasing"))
    again = open_sheet(namesake)
    assert again._preview.tiles.tiles[DECIDE].number == 0


def test_undecided_ones_are_added(open_sheet, soren: int, namesake: Path, session: Session, qtbot) -> None:
    sheet = open_sheet(namesake)
    assert "Undecided, they are added; Find duplicates offers them later." in texts(sheet)
    run_import(sheet, qtbot)
    assert [name for name, _, _ in people(session)] == ["Søren Hansen", "Søren Hansen"]


# --- platforms and many files ----------------------------------------------------------------------


def test_a_list_of_linkedin_is_read_and_read_again(open_sheet, tmp_path: Path, session: Session, qtbot) -> None:
    path = tmp_path / "Connections.csv"
    path.write_text(CONNECTIONS, encoding="utf-8")
    sheet = open_sheet(path)
    assert sheet.import_button.text() == "Import 1 person(s)"
    run_import(sheet, qtbot)
    assert people(session) == [("Anna Ålund", "CMO", ("anna@nordlys.example",))]
    path.write_text(CONNECTIONS.replace("CMO", "Chief customer officer"), encoding="utf-8")
    again = open_sheet(path)
    assert again._preview.model.index(0, CHANGES).data() == "title: CMO → Chief customer officer"


def test_many_files_are_asked_about_before_they_are_read(
    open_sheet, soren: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    monkeypatch.setattr(sheet_module, "_MANY_FILES", 3)
    files = [card_file(tmp_path / f"{number}.vcf", f"UID:person-number-{number:010}") for number in range(3)]
    sheet = open_sheet(*files)
    assert sheet._preview is None
    assert "3 file(s) to read" in texts(sheet)
    assert "XING gives one file a person" in texts(sheet)
    press(sheet, qtbot, "Read it")
    qtbot.waitUntil(lambda: sheet.import_button is not None)


def test_a_file_with_nobody_is_said_in_the_report_too(
    open_sheet, tmp_path: Path, namesake: Path, session: Session, qtbot
) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Buy milk")
    sheet = open_sheet(namesake, notes)
    assert "“notes.txt” holds no contacts." in texts(sheet)
    run_import(sheet, qtbot)
    assert "“notes.txt” holds no contacts." in texts(sheet)


# --- after ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "signal"),
    [("Set for all these people…", "for_all_requested"), ("Show these people", "people_requested")],
)
def test_the_report_leads_on_to_the_people(
    open_sheet, namesake: Path, session: Session, qtbot, text: str, signal: str
) -> None:
    sheet = open_sheet(namesake)
    run_import(sheet, qtbot)
    with qtbot.waitSignal(getattr(sheet, signal)) as asked:
        press(sheet, qtbot, text)
    assert asked.args == [list(contacts.ids(session.store.reader))]
    assert not sheet.isVisible()


def test_the_folder_of_rejects_opens_on_a_click(
    open_sheet, tmp_path: Path, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    path = card_file(tmp_path / "a.vcf", *["X-NUMBER:1"] * 1001)
    path.write_bytes(path.read_bytes() + SOREN.format("").encode())
    sheet = open_sheet(path)
    run_import(sheet, qtbot)
    assert opened == []
    press(sheet, qtbot, "Show in folder")
    assert opened == [str(session.folders.rejects)]
