"""Where an import begins: the file, how to get it, pasted text."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from netplanner.ui.file_actions import FileActions
from netplanner.ui.importing import ImportSheet
from netplanner.ui.importing.pasting import people_in, write_pasted
from netplanner.ui.importing.place_page import PlacePage
from netplanner.ui.importing.places import places
from netplanner.ui.importing.start_sheet import PASTE, ImportStartSheet
from netplanner.ui.links import web_url
from netplanner.ui.session import Session
from netplanner.ui.start_page import StartPage
from tests.ui.importing.import_sheets import texts

# Qt's offscreen platform says so of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LINES = "Anna Ålund, Nordlys Retail, anna@nordlys.example\nBo Hansen <bo@hafen.example>\n"


@pytest.fixture
def sheet(session: Session, window: QMainWindow) -> ImportStartSheet:
    made = ImportStartSheet(session, window)
    made.open()
    return made


def page_of(sheet: ImportStartSheet) -> PlacePage:
    page = sheet._pages.currentWidget()
    assert isinstance(page, PlacePage)
    return page


def test_all_the_places_of_the_plan_are_there() -> None:
    keys = [place.key for place in places()]
    assert {"linkedin", "xing", "facebook", "google", "outlook", "thunderbird", "apple", "phone"} <= set(keys)
    assert all(place.steps for place in places())


@pytest.mark.parametrize("place", [place for place in places() if place.link], ids=lambda place: place.key)
def test_links_are_encrypted_and_sound(place) -> None:
    assert place.link.startswith("https://")
    assert web_url(place.link) is not None


def test_the_list_leads_to_the_steps_by_keys(sheet: ImportStartSheet, qtbot) -> None:
    assert sheet.place() == "linkedin"
    assert "may take up to 24 hours" in texts(page_of(sheet))
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down)
    assert sheet.place() == "xing"
    assert "it gives one vCard a person" in texts(page_of(sheet))
    qtbot.keyClick(sheet.list, Qt.Key.Key_End)
    assert sheet.place() == PASTE
    assert not sheet.files_button.isVisible()


def test_a_link_opens_on_a_click_alone(sheet: ImportStartSheet, monkeypatch: pytest.MonkeyPatch, qtbot) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    for place in places():
        sheet.show_place(place.key)
    assert opened == []
    sheet.show_place("google")
    button = page_of(sheet).link_button
    assert button is not None
    assert button.text() == "Open contacts.google.com"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == ["https://contacts.google.com"]


def test_choosing_files_closes_it_first(sheet: ImportStartSheet, qtbot) -> None:
    with qtbot.waitSignal(sheet.files_wanted):
        qtbot.mouseClick(sheet.files_button, Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()


def test_files_may_be_dropped_on_it(sheet: ImportStartSheet, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "a.vcf"
    path.touch()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    either = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(20, 20).toPoint(), either, data, left, none)
    QApplication.sendEvent(sheet, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(20, 20), either, data, left, none)
    with qtbot.waitSignal(sheet.dropped) as dropped:
        QApplication.sendEvent(sheet, drop)
    assert dropped.args == [[path]]
    # A move would delete the file where it came from.
    assert drop.dropAction() == Qt.DropAction.CopyAction
    words = QMimeData()
    words.setText("Anna")
    other = QDragEnterEvent(QPointF(20, 20).toPoint(), Qt.DropAction.CopyAction, words, left, none)
    QApplication.sendEvent(sheet, other)
    assert not other.isAccepted()


def test_pasted_text_says_whom_it_holds(session: Session, window: QMainWindow, qtbot) -> None:
    sheet = ImportStartSheet(session, window, PASTE)
    sheet.open()
    assert not sheet.look_button.isEnabled()
    with qtbot.waitSignal(sheet.paste_page.usable):
        sheet.paste_page.box.setPlainText(LINES)
    assert "2 person(s) found" in texts(sheet)
    with qtbot.waitSignal(sheet.pasted) as pasted:
        qtbot.mouseClick(sheet.look_button, Qt.MouseButton.LeftButton)
    assert pasted.args == [LINES]


def test_pasted_text_comes_to_the_preview_and_its_file_goes(session: Session, window: QMainWindow, qtbot) -> None:
    actions = FileActions(session, window)
    actions.import_text(LINES)
    (sheet,) = window.findChildren(ImportSheet)
    qtbot.waitUntil(lambda: sheet.import_button is not None)
    assert sheet._preview is not None
    names = [sheet._preview.model.entry(row).record.name for row in range(sheet._preview.model.rowCount())]
    assert names == ["Anna Ålund", "Bo Hansen"]
    (path,) = sheet._files
    assert path.exists()
    assert path.parent.stat().st_mode & 0o077 == 0
    sheet.reject()
    assert not path.parent.exists()


@pytest.mark.parametrize("text", ["", "  \n", "\0"])
def test_nobody_in_a_text_is_no_file(text: str, tmp_path: Path) -> None:
    assert people_in(text) == 0
    assert write_pasted(text, tmp_path, "x") is None
    assert list(tmp_path.iterdir()) == []


def test_the_file_menu_begins_here(session: Session, window: QMainWindow, qtbot) -> None:
    actions = FileActions(session, window)
    actions.start_import("facebook")
    (sheet,) = window.findChildren(ImportStartSheet)
    assert sheet.place() == "facebook"
    sheet.reject()


def test_the_start_page_leads_to_each_place(qtbot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.show()
    assert set(page.place_buttons) == {place.key for place in places()} | {PASTE}
    with qtbot.waitSignal(page.place_requested) as asked:
        qtbot.mouseClick(page.place_buttons["xing"], Qt.MouseButton.LeftButton)
    assert asked.args == ["xing"]


def test_nothing_is_cut_off(sheet: ImportStartSheet) -> None:
    assert sheet.parentWidget().rect().contains(sheet.geometry())
    for button in (sheet.files_button, sheet.list):
        assert sheet.rect().contains(button.mapTo(sheet, button.rect().bottomRight()))
