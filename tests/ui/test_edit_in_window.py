"""Editing a person in the main window: the window's keys and the editor's don't cross."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact, ContactPoint
from netplanner.operations import contacts as operations
from netplanner.storage import contacts
from netplanner.ui.contacts.card_editor import CardEditor
from netplanner.ui.contacts.editor import ContactEditor
from netplanner.ui.main_window import MainWindow
from netplanner.ui.session import Session

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    operations.add(session.store, Contact(fn="Anna Ålund", phones=[ContactPoint("+45 1", ("cell",))]))
    operations.add(session.store, Contact(fn="Bo Hansen"))
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    window.panes.contacts.select([1])
    return window


def title_of(session: Session, contact_id: int) -> str:
    contact = contacts.load(session.store.reader, contact_id)
    assert contact is not None
    return contact.title


def in_place(window: MainWindow, qtbot: QtBot) -> CardEditor:
    window.panes.contacts.open_card(1)
    qtbot.waitUntil(lambda: window.panes.contacts.expanded)
    window.panes.contacts.edit_selected()
    (editor,) = window.panes.contacts.findChildren(CardEditor)
    qtbot.waitUntil(editor.isVisible)
    return editor


def test_escape_leaves_the_editor_and_not_the_card(window: MainWindow, qtbot: QtBot) -> None:
    editor = in_place(window, qtbot)
    with qtbot.waitSignal(editor.cancelled):
        QTest.keyClick(editor.form._texts["title"], Qt.Key.Key_Escape)
    assert window.area.expanded


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_S])
def test_the_keys_that_save_are_no_commands_meanwhile(
    window: MainWindow, session: Session, qtbot: QtBot, key: Qt.Key
) -> None:
    editor = in_place(window, qtbot)
    title = editor.form._texts["title"]
    QTest.keyClicks(title, "CMO")
    with qtbot.waitSignal(editor.saved):
        QTest.keyClick(title, key, Qt.KeyboardModifier.ControlModifier)
    assert title_of(session, 1) == "CMO"


def test_the_same_form_in_a_sheet_where_the_list_is_alone(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    window.panes.contacts.edit_selected()
    (sheet,) = window.findChildren(ContactEditor)
    title = sheet.form._texts["title"]
    QTest.keyClicks(title, "CMO")
    with qtbot.waitSignal(sheet.saved):
        QTest.keyClick(title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert title_of(session, 1) == "CMO"


def test_what_was_typed_waits_while_the_pane_is_small(window: MainWindow, qtbot: QtBot) -> None:
    editor = in_place(window, qtbot)
    QTest.keyClicks(editor.form._texts["title"], "CMO")
    window.area.set_expanded("contacts", False)
    assert not editor.isVisible()
    window.panes.contacts.edit_selected()
    qtbot.waitUntil(editor.isVisible)
    assert window.findChildren(ContactEditor) == []
    assert editor.form._texts["title"].text() == "CMO"


def test_undo_in_a_line_is_the_line_s(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    editor = in_place(window, qtbot)
    title = editor.form._texts["title"]
    QTest.keyClicks(title, "CMO")
    QTest.keyClick(title, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert title.text() == ""
    assert contacts.load(session.store.reader, 2) is not None


def test_quitting_asks_for_what_was_typed(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    editor = in_place(window, qtbot)
    QTest.keyClicks(editor.form._texts["title"], "CMO")
    assert not window.close()
    (box,) = [box for box in editor.findChildren(QMessageBox) if box.isVisible()]
    box.button(QMessageBox.StandardButton.Discard).click()
    qtbot.waitUntil(lambda: not window.panes.contacts.findChildren(CardEditor))
    assert window.close()
