"""Where the keys go when the place that had them goes away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact
from netplanner.operations import contacts as operations
from netplanner.ui.contacts.people_list import PeopleList
from netplanner.ui.main_window import MainWindow
from netplanner.ui.people.trash_sheet import TrashSheet
from netplanner.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    for name in ("Anna", "Bo"):
        operations.add(session.store, Contact(fn=name, organization="Nordlys"))
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.panes.contacts.select([1])
    made.panes.contacts.focus_list()
    return made


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    assert widget.isVisible()
    return widget


def list_of(window: MainWindow) -> PeopleList:
    found = window.panes.contacts.findChild(PeopleList)
    assert found is not None
    return found


@pytest.mark.parametrize("leave", ["esc", "command"])
@pytest.mark.parametrize("from_company", [False, True])
def test_the_keys_of_the_card_go_to_the_list_with_it(
    window: MainWindow, leave: str, from_company: bool, qtbot: QtBot
) -> None:
    pane = window.panes.contacts
    pane.open_card(1)
    card = focus()
    assert card is not list_of(window).view
    if from_company:
        pane.open_company(1)
        qtbot.waitUntil(lambda: focus() is not card)
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: focus() is card)
    if leave == "esc":
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
    else:
        window.commands["view.expand"].trigger()
    assert not pane.expanded
    assert focus() is list_of(window).view


def test_the_keys_of_the_side_go_to_the_list_with_it(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.panes.contacts
    window.area.set_expanded("contacts", True)
    qtbot.waitUntil(pane.side.dock.isVisible)
    pane.side.focus()
    assert pane.side.dock.isAncestorOf(focus())
    pane.side.toggle()
    assert focus() is list_of(window).view
    pane.side.focus()
    window.area.set_expanded("contacts", False)
    assert focus() is list_of(window).view


def test_where_nobody_is_found_the_keys_reach_the_way_back(window: MainWindow, qtbot: QtBot) -> None:
    people = list_of(window)
    people.focus_search()
    QTest.keyClicks(focus(), "zzzz")
    qtbot.waitUntil(lambda: people.model.rowCount() == 0 and not people.view.isVisible())
    QTest.keyClick(focus(), Qt.Key.Key_Down)
    assert focus().text() == "Show everybody"
    # Whoever goes on to type is not taken out of the line by those who are found.
    people.focus_search()
    QTest.keyClicks(focus(), "anna")
    qtbot.waitUntil(people.view.isVisible)
    assert focus() is people.bar.search
    QTest.keyClicks(focus(), "zzzz")
    qtbot.waitUntil(lambda: not people.view.isVisible())
    QTest.keyClick(focus(), Qt.Key.Key_Down)
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: people.model.rowCount() == 2)
    assert focus() is people.view


def test_an_empty_trash_keeps_the_keys_where_they_are_seen(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    window.people.show_trash()
    sheet = window.findChild(TrashSheet)
    assert sheet is not None
    qtbot.waitUntil(lambda: not session.worker.is_busy() and not sheet.table.isVisible())
    assert sheet.isAncestorOf(focus())
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert focus() is list_of(window).view
