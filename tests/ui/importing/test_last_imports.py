"""The imports of the past through their sheet: the report kept, the people shown, the way back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

from netplanner.domain.errors import UserError
from netplanner.domain.words import ImportAction
from netplanner.operations import contacts as operations
from netplanner.operations import imported, importing
from netplanner.storage import contacts
from netplanner.ui.importing.last_imports import LastImportsSheet
from netplanner.ui.importing.model import CARD, MATCH
from netplanner.ui.main_window import MainWindow
from netplanner.ui.session import Session

# Qt's offscreen platform says so of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def card(name: str, *lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""])


ANNA = card("Anna Ålund", "EMAIL:anna@nordlys.example", "TITLE:CMO")
BO = card("Bo Hansen", "EMAIL:bo@hafen.example")
CARL = card("Carl Berg", "EMAIL:carl@berg.example")
BROKEN = card("Too Long", *["X-NUMBER:1"] * 1001)


Bring = Callable[[str, str], list[int]]


@pytest.fixture
def bring(session: Session, tmp_path: Path) -> Bring:
    """Imports a file of that name and content; the ids of the people."""

    def bring(name: str, text: str) -> list[int]:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8", newline="")
        return importing.run(session.store, [path]).contact_ids()

    return bring


@pytest.fixture
def two(bring: Bring) -> tuple[list[int], list[int]]:
    """Two imports, the later one with a change and a failure: the people of each."""
    return bring("first.vcf", ANNA + BO), bring("second.vcf", ANNA.replace("CMO", "CEO") + CARL + BROKEN)


@pytest.fixture
def open_sheet(session: Session, window: QMainWindow) -> Callable[[], LastImportsSheet]:
    def open_sheet() -> LastImportsSheet:
        made = LastImportsSheet(session, window)
        made.open()
        return made

    return open_sheet


def texts(root: QWidget) -> str:
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


def names(session: Session) -> set[str]:
    reader = session.store.reader
    return {contact.display_name for contact in contacts.load_many(reader, contacts.ids(reader))}


def click(button: QWidget, qtbot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_list_says_when_what_and_how_many(open_sheet, two: object) -> None:
    sheet = open_sheet()
    model = sheet.list.entries
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert [text.split(", ")[0] for text in spoken] == ["second.vcf", "first.vcf"]
    assert "24 Nov 2026" in spoken[0] or "Nov 24, 2026" in spoken[0]
    assert spoken[0].endswith("1 added, 1 updated, 1 failed")
    assert spoken[1].endswith("2 added")
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.deleteLater()


def test_the_report_kept_is_shown(open_sheet, two: object, qtbot) -> None:
    sheet = open_sheet()
    model = sheet.page.model

    def shown() -> dict[str, str]:
        return {model.index(row, CARD).data(): model.index(row, MATCH).data() for row in range(model.rowCount())}

    qtbot.waitUntil(lambda: set(shown()) == {"Anna Ålund", "Carl Berg", "Line 12"})
    assert "1000 lines" in shown()["Line 12"]
    assert sheet.page.tiles.tiles[ImportAction.FAIL].number == 1
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: set(shown()) == {"Anna Ålund", "Bo Hansen"})
    assert sheet.page.tiles.tiles[ImportAction.FAIL].number == 0


def test_its_people_are_shown(open_sheet, two: tuple[list[int], list[int]], qtbot) -> None:
    sheet = open_sheet()
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(sheet.people_requested) as requested:
        click(sheet.show_button, qtbot)
    assert set(requested.args[0]) == set(two[0])
    assert not sheet.isVisible()


def test_the_last_step_is_undone(open_sheet, two: tuple[list[int], list[int]], session: Session, qtbot) -> None:
    sheet = open_sheet()
    assert sheet.back_button.text() == "Undo import"
    with qtbot.waitSignal(session.changed):
        click(sheet.back_button, qtbot)
    qtbot.waitUntil(lambda: sheet.list.entries.rowCount() == 1)
    assert names(session) == {"Anna Ålund", "Bo Hansen"}
    anna = next(
        one for one in contacts.load_many(session.store.reader, contacts.ids(session.store.reader)) if one.title
    )
    assert anna.title == "CMO"
    # What is the last step now is the first import.
    assert sheet.back_button.text() == "Undo import"


def test_an_earlier_one_goes_to_the_trash_and_comes_back(open_sheet, two: object, session: Session, qtbot) -> None:
    sheet = open_sheet()
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down)
    assert sheet.back_button.text() == "Move the people it added to the trash"
    with qtbot.waitSignal(session.changed):
        click(sheet.back_button, qtbot)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert names(session) == {"Carl Berg"}
    session.store.undo()
    assert names(session) == {"Anna Ålund", "Bo Hansen", "Carl Berg"}


def test_after_another_step_the_last_import_is_not_undone(open_sheet, two: object, session: Session, qtbot) -> None:
    sheet = open_sheet()
    session.perform(operations.add_tag, list(contacts.ids(session.store.reader)), "fair")
    qtbot.waitUntil(lambda: sheet.back_button.text() == "Move the people it added to the trash")


def test_a_refusal_is_said(open_sheet, two: object, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot) -> None:
    def refuse(*_: object) -> None:
        raise UserError("contact_gone")

    monkeypatch.setattr(imported, "remove", refuse)
    sheet = open_sheet()
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down)
    click(sheet.back_button, qtbot)
    qtbot.waitUntil(sheet._error.isVisible)
    assert sheet.back_button.isEnabled()


def test_before_the_first_import_it_says_so(open_sheet) -> None:
    sheet = open_sheet()
    assert "Nothing was imported yet" in texts(sheet)
    assert not sheet.back_button.isEnabled()
    assert not sheet.show_button.isEnabled()
    QTest.keyClick(sheet.window().focusWidget(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_window_selects_the_people_of_an_import(session: Session, two: tuple[list[int], list[int]], qtbot) -> None:
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.commands["file.imports"].trigger()
    (sheet,) = window.findChildren(LastImportsSheet)
    click(sheet.show_button, qtbot)
    qtbot.waitUntil(lambda: set(window.panes.contacts.selected_ids()) == set(two[1]))


def test_the_window_names_what_went_to_the_trash(session: Session, two: object, qtbot) -> None:
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.commands["file.imports"].trigger()
    (sheet,) = window.findChildren(LastImportsSheet)
    qtbot.keyClick(sheet.list, Qt.Key.Key_Down)
    click(sheet.back_button, qtbot)
    qtbot.waitUntil(lambda: window.banner.text() == "2 imported contact(s) moved to the trash")
