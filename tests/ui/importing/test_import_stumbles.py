"""What somebody new to an import stumbles over: numbers that don't add up, cards without a name, a slip of the hand."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from netplanner.domain.errors import DataError
from netplanner.domain.words import ImportAction
from netplanner.operations import contacts as contact_operations
from netplanner.operations import importing
from netplanner.storage import contacts
from netplanner.storage.store import Store
from netplanner.ui.importing.decisions import Choice
from netplanner.ui.importing.last_imports import LastImportsSheet
from netplanner.ui.importing.model import ACTION, ImportModel
from netplanner.ui.importing.paste_page import PastePage
from netplanner.ui.importing.pasting import write_pasted
from netplanner.ui.importing.report_page import ReportPage
from netplanner.ui.session import Session
from netplanner.ui.widgets.confirm import ConfirmSheet
from tests.ui.importing.import_sheets import ANNA, BO, card, names, press, rows, run_import, texts

# Qt's offscreen platform says so of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_several_cards_of_one_person_are_one_person(open_sheet, session: Session, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "twice.vcf"
    again = ANNA.replace("TITLE:CMO", "TEL:+45 20 00 00 07")
    path.write_text(ANNA + again + BO, encoding="utf-8", newline="")
    sheet = open_sheet(path)
    assert sheet._preview.tiles.tiles[ImportAction.UPDATE].number == 1
    assert sheet.import_button.text() == "Import 2 person(s)"
    run_import(sheet, qtbot)
    assert sheet.windowTitle() == "2 person(s) imported"
    assert texts(sheet).splitlines()[1] == "2 added."
    assert len(names(session)) == 2


def test_who_comes_twice_still_comes_where_the_first_card_is_skipped(open_sheet, tmp_path: Path) -> None:
    path = tmp_path / "twice.vcf"
    path.write_text(ANNA + ANNA.replace("TITLE:CMO", "TITLE:Founder"), encoding="utf-8", newline="")
    sheet = open_sheet(path)
    sheet._preview.model.choose([0], Choice("skip"))
    assert sheet.import_button.text() == "Import 1 person(s)"


def test_the_report_says_nothing_of_what_did_not_happen(open_sheet, people: Path, known: int, qtbot) -> None:
    sheet = open_sheet(people)
    run_import(sheet, qtbot)
    assert "2 added, 1 updated, 1 not imported." in texts(sheet)
    press(sheet, qtbot, "Done")


def test_a_card_without_a_name_shows_where_it_stands(open_sheet, tmp_path: Path) -> None:
    path = tmp_path / "empty.vcf"
    path.write_text(ANNA + "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n", encoding="utf-8", newline="")
    found = rows(open_sheet(path)._preview.model)
    assert [row[:3] for row in found] == [("Anna Ålund", "New", "Add"), ("Line 8", "An empty card", "Skip")]


def asked(window: QWidget) -> ConfirmSheet:
    (question,) = [one for one in window.findChildren(ConfirmSheet) if one.isVisible()]
    return question


def test_leaving_with_decisions_made_asks_first(
    open_sheet, window: QMainWindow, people: Path, session: Session, qtbot
) -> None:
    sheet = open_sheet(people)
    sheet._preview.model.choose([0], Choice("skip"))
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    question = asked(window)
    assert "What you decided about 1 card(s) is forgotten." in texts(question)
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert len(sheet._preview.model.decisions) == 1
    press(sheet, qtbot, "Cancel")
    question = asked(window)
    qtbot.mouseClick(question.accept_button, Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()
    assert names(session) == []


def test_a_refused_undo_leaves_the_report(
    open_sheet, people: Path, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    sheet = open_sheet(people)
    run_import(sheet, qtbot)

    def refuse(store: object) -> None:
        raise DataError("disk_full")

    monkeypatch.setattr(Store, "undo", refuse)
    press(sheet, qtbot, "Undo import")
    qtbot.waitUntil(lambda: sheet.undo_button is not None)
    assert sheet.windowTitle() == "3 person(s) imported"
    assert "Nothing was imported." not in texts(sheet)
    assert len(names(session)) == 3


def test_the_tip_of_a_past_import_names_all_its_files(
    session: Session, window: QMainWindow, people: Path, tmp_path: Path
) -> None:
    other = tmp_path / "others.vcf"
    other.write_text(card("Dora Dahl"), encoding="utf-8", newline="")
    importing.run(session.store, [people, other])
    sheet = LastImportsSheet(session, window)
    tip = str(sheet.list.entries.index(0).data(Qt.ItemDataRole.ToolTipRole))
    assert all(word in tip for word in ("people.vcf", "others.vcf", "4 added, 1 failed"))


def test_nothing_of_the_example_in_the_paste_box_is_lost(session: Session, tmp_path: Path, qtbot) -> None:
    page = PastePage(session)
    qtbot.addWidget(page)
    path = write_pasted(page.box.placeholderText(), tmp_path, "pasted")
    assert path is not None
    importing.run(session.store, [path])
    reader = session.store.reader
    anna, bo = contacts.load_many(reader, contacts.ids(reader))
    assert ([one.value for one in anna.emails], anna.note) == (["anna@nordlys.example"], "CMO\nNordlys Retail")
    assert [one.value for one in (*bo.emails, *bo.phones)] == ["bo@hafen.example", "+45 00 00 00 01"]


@pytest.mark.parametrize("length", [560, 700, 880, 1120])
def test_the_head_over_the_pills_is_never_cut(
    session: Session, people: Path, monkeypatch: pytest.MonkeyPatch, qtbot, length: int
) -> None:
    real = ImportModel.headerData
    words = "What became of each one of the cards"

    def long_head(model: ImportModel, section: int, across: Qt.Orientation, role: int = 0) -> object:
        return words if (section, role) == (ACTION, 0) else real(model, section, across, role)

    monkeypatch.setattr(ImportModel, "headerData", long_head)
    page = ReportPage(importing.run(session.store, [people]))
    qtbot.addWidget(page)
    page.tiles.choose(None)
    page.resize(length, 500)
    page.show()
    head = page.table.horizontalHeader()
    assert head.sectionSize(ACTION) >= head.sectionSizeHint(ACTION)
    assert head.length() <= page.table.viewport().width()


def test_a_disputed_field_is_no_addition_and_is_asked_about_once(
    open_sheet, known: int, session: Session, tmp_path: Path, qtbot
) -> None:
    before = contacts.load(session.store.reader, known)
    assert before is not None
    contact_operations.edit(session.store, before, replace(before, title="Mine"))
    path = tmp_path / "new.vcf"
    path.write_text(ANNA.replace("CMO", "Theirs"), encoding="utf-8", newline="")
    sheet = open_sheet(path)
    assert "1 card(s) differ from what you wrote. Undecided, yours stays." in texts(sheet)
    assert "they are added" not in texts(sheet)
    assert not sheet.import_button.isEnabled()
    sheet._preview.decide_next()
    sheet._preview.panel.same_button.click()
    assert sheet.import_button.text() == "Remember what I decided"
    run_import(sheet, qtbot)
    after = contacts.load(session.store.reader, known)
    assert after is not None
    assert after.title == "Mine"
    press(sheet, qtbot, "Done")
    assert open_sheet(path)._preview.undecided_count() == 0


def test_the_windows_banner_stays_below_the_last_imports(
    session: Session, window: QMainWindow, people: Path, qtbot
) -> None:
    importing.run(session.store, [people])
    banner = QWidget(window)
    session.changed.connect(lambda changes: (banner.show(), banner.raise_()))
    sheet = LastImportsSheet(session, window)
    sheet.open()
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(sheet.back_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not sheet._writing)
    children = window.children()
    assert children.index(sheet._backdrop) > children.index(banner)
