"""Commands: declared once, each with a handler, none on a bare letter."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from netplanner.ui.commands import COMMANDS, MENUS
from netplanner.ui.handlers import handlers
from netplanner.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

BARE = {Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F11}


def test_keys_of_commands_are_unique():
    assert max(Counter(command.key for command in COMMANDS).values()) == 1
    keys = [QKeySequence.fromString(command.keys).toString() for command in COMMANDS if command.keys]
    assert max(Counter(keys).values()) == 1
    assert all(keys)


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.keys], ids=lambda command: command.key)
def test_no_bare_letter_acts_globally(command):
    combination = QKeySequence.fromString(command.keys)[0]
    modifiers = combination.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
    assert modifiers != Qt.KeyboardModifier.NoModifier or combination.key() in BARE


def test_every_command_stands_in_a_menu_that_exists():
    menus = {key for key, _ in MENUS}
    assert all(set(command.menus) <= menus and command.menus for command in COMMANDS)


def test_every_command_has_a_handler_and_no_handler_is_left_over(session, qtbot):
    window = MainWindow(session)
    qtbot.addWidget(window)
    assert set(handlers(window)) == {command.key for command in COMMANDS}


def test_menus_show_the_commands_with_their_keys(session, qtbot):
    window = MainWindow(session)
    qtbot.addWidget(window)
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles == ["File", "Edit", "View", "Contact", "Goal", "Outreach", "Help"]
    file_menu = window.commands.menus["file"]
    shown = {action.objectName(): action.shortcut().toString() for action in file_menu.actions()}
    assert shown["file.import"] == "Ctrl+I"
    assert window.commands["contact.delete"].text().endswith("\tDel")
    assert window.commands["contact.delete"].shortcut().isEmpty()


def test_commands_rest_without_what_they_need(session, qtbot):
    window = MainWindow(session)
    qtbot.addWidget(window)
    for key in ("edit.undo", "contact.delete", "goal.edit", "outreach.done"):
        assert not window.commands[key].isEnabled()
    assert window.commands["file.demo"].isVisible()
    assert not window.commands["file.own"].isVisible()
