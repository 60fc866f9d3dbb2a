"""Every widget of the window: whoever listens instead of looking is told what it is; data is never markup."""

import shutil
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from netplanner.domain.clock import FixedClock
from netplanner.operations import demo
from netplanner.storage.store import Store
from netplanner.ui.errors import CrashSheet
from netplanner.ui.help_sheets import AboutSheet, KeysSheet
from netplanner.ui.main_window import MainWindow
from netplanner.ui.preferences import PreferencesSheet
from netplanner.ui.widgets.sheet import Sheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QTabBar,
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "netplanner.db"
    demo.create(path, FixedClock(date(2026, 11, 24)))
    return path


@pytest.fixture
def store(tmp_path, clock, sample):
    """A copy of the sample book."""
    path = tmp_path / "netplanner.db"
    shutil.copyfile(sample, path)
    with Store.open(path, clock) as opened:
        yield opened


@pytest.fixture
def window(session, qtbot):
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    return made


def is_inner(widget: QWidget) -> bool:
    """A part that Qt makes inside another widget: scroll bars' buttons, a combo box's list and edit."""
    if widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (QComboBox, QAbstractSpinBox, QAbstractItemView, QLineEdit)):
            return True
        parent = parent.parentWidget()
    return False


def nameless(root: QWidget) -> list[str]:
    found = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, INTERACTIVE) or is_inner(widget) or not widget.isVisibleTo(root):
            continue
        spoken = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        if not spoken.strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def rich(root: QWidget) -> list[str]:
    """Labels that would read data as markup. Qt's own parts show only our texts."""
    return [
        f"{type(label).__name__} {label.text()!r} in {type(label.parentWidget()).__name__}"
        for label in root.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText and label.pixmap().isNull() and label.text()
    ]


@pytest.mark.parametrize("expanded", ["", "contacts", "goals", "calendar"])
def test_every_interactive_widget_has_a_name_and_labels_are_plain(window, expanded):
    if expanded:
        window.area.set_expanded(expanded, True)
    assert nameless(window) == []
    assert rich(window) == []


def test_so_it_is_in_sheets(window, session):
    sheets: list[Sheet] = [
        KeysSheet(window),
        AboutSheet(window),
        PreferencesSheet(session, window),
        CrashSheet(ValueError(), window),
    ]
    for sheet in sheets:
        sheet.open()
        assert nameless(sheet) == []
        assert rich(sheet) == []
        assert sheet.accessibleName()
        sheet.reject()


def test_so_it_is_on_the_start_page(qtbot):
    from netplanner.ui.start_page import StartPage

    page = StartPage()
    qtbot.addWidget(page)
    assert nameless(page) == []
    assert rich(page) == []


def test_the_focus_can_go_round_by_tab_and_is_seen(window, qtbot):
    window.activateWindow()
    seen: list[QWidget] = []
    for _ in range(200):
        focus = window.focusWidget()
        if focus in seen:
            break
        seen.append(focus)
        window.focusNextChild()
    assert len(seen) > 8
    assert {pane for pane in window.panes if any(pane.isAncestorOf(widget) for widget in seen)} == set(window.panes)
