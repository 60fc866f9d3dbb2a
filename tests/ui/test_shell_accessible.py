"""Every widget of the window: whoever listens instead of looking is told what it is; data is never markup."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact
from netplanner.domain.search_query import ConditionKey
from netplanner.operations import demo
from netplanner.storage import companies as contact_companies
from netplanner.storage import contacts
from netplanner.storage.store import Store
from netplanner.ui.contacts.card_editor import CardEditor
from netplanner.ui.contacts.company_page import CompanyPage
from netplanner.ui.contacts.filter_picker import FilterPicker
from netplanner.ui.contacts.group_sheet import GroupSheet
from netplanner.ui.contacts.membership_sheet import MembershipSheet
from netplanner.ui.contacts.relation_sheet import RelationSheet
from netplanner.ui.contacts.triage import TriagePage
from netplanner.ui.errors import CrashSheet
from netplanner.ui.help_sheets import AboutSheet, KeysSheet
from netplanner.ui.main_window import MainWindow
from netplanner.ui.me.me_sheet import MeSheet
from netplanner.ui.me.platforms_sheet import PlatformsSheet
from netplanner.ui.preferences import PreferencesSheet
from netplanner.ui.session import Session
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
        MeSheet(session, window),
        PlatformsSheet(session, window),
        CrashSheet(ValueError(), window),
    ]
    for sheet in sheets:
        sheet.open()
        assert nameless(sheet) == []
        assert rich(sheet) == []
        assert sheet.accessibleName()
        sheet.reject()


class Strays(QObject):
    """Notes widgets that are shown before they have their place: on a screen each is a window that flashes up."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if is_shown and watched.windowType() == Qt.WindowType.Window and not isinstance(watched, QMainWindow):
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def strays(qapp: QApplication) -> Iterator[list[str]]:
    noticing = Strays()
    qapp.installEventFilter(noticing)
    yield noticing.seen
    qapp.removeEventFilter(noticing)


def open_one(session: Session) -> int:
    """Somebody of the sample book with a company and more on the card."""
    sql = "SELECT id FROM contact WHERE organization <> '' AND deleted IS NULL ORDER BY id LIMIT 1"
    return int(session.store.reader.execute(sql).fetchone()[0])


def show_company(window: MainWindow, contact_id: int, qtbot: QtBot) -> QWidget:
    company = contact_companies.of_contact(window.session.store.reader, contact_id)
    assert company is not None
    pane = window.panes.contacts
    pane.open_company(company.id)
    page = pane.findChild(CompanyPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.widget() is not None)
    return page


def edit_company(window: MainWindow, contact_id: int, qtbot: QtBot) -> QWidget:
    page = show_company(window, contact_id, qtbot)
    assert isinstance(page, CompanyPage)
    page.edit()
    return page


def edit_card(window: MainWindow, contact_id: int, qtbot: QtBot) -> QWidget:
    pane = window.panes.contacts
    pane.edit_selected()
    editor = pane.findChild(CardEditor)
    assert editor is not None
    for part in editor.form.findChildren(QAbstractButton):
        assert part.text() or part.accessibleName()
    return editor


def new_card(window: MainWindow, contact_id: int, qtbot: QtBot) -> QWidget:
    pane = window.panes.contacts
    pane.new_contact()
    editor = pane.findChild(CardEditor)
    assert editor is not None
    menu = QMenu()
    editor.editing.fill_add_menu(menu)
    for action in menu.actions():
        action.trigger()
    return editor


def triage(key: Qt.Key | None, window: MainWindow, contact_id: int, qtbot: QtBot) -> QWidget:
    pane = window.panes.contacts
    pane.sort_undecided()
    page = pane.findChild(TriagePage)
    assert page is not None
    qtbot.waitUntil(lambda: page.shown is not None)
    if key is not None:
        QTest.keyClick(page, key)
    return page


def picker(window: MainWindow, contact_id: int, qtbot: QtBot, key: ConditionKey | None = None) -> QWidget:
    bar = window.panes.contacts._people.bar
    found = FilterPicker(window.session, bar.names(), bar)
    found.open_below(bar)
    if key is not None:
        found._show_values(key)
        qtbot.waitUntil(lambda: not window.session.worker.is_busy())
    return found


def side(window: MainWindow, contact_id: int, qtbot: QtBot) -> QWidget:
    panel = window.panes.contacts.side.made()
    qtbot.waitUntil(lambda: not window.session.worker.is_busy())
    assert panel.isVisible()
    return panel


def sheet(make: Callable[..., object], window: MainWindow, contact_id: int, qtbot: QtBot) -> QWidget:
    before = set(window.findChildren(Sheet))
    made = make(window, contact_id)
    opened = [made] if isinstance(made, Sheet) else [one for one in window.findChildren(Sheet) if one not in before]
    (one,) = opened
    if one is made:
        one.open()
    qtbot.waitUntil(lambda: not window.session.worker.is_busy())
    assert one.isVisible()
    assert one.accessibleName()
    return one


def contact_of(window: MainWindow, contact_id: int) -> Contact:
    contact = contacts.load(window.session.store.reader, contact_id)
    assert contact is not None
    return contact


PLACES: dict[str, Callable[[MainWindow, int, QtBot], QWidget]] = {
    "card editor": edit_card,
    "new card": new_card,
    "company": show_company,
    "company form": edit_company,
    "side": side,
    "filters": picker,
    "values of a filter": partial(picker, key=ConditionKey.COMPANY),
    "triage": partial(triage, None),
    "triage invite": partial(triage, Qt.Key.Key_I),
    "triage skip": partial(triage, Qt.Key.Key_S),
    "triage rhythm": partial(triage, Qt.Key.Key_R),
    "mail": partial(sheet, lambda window, one: window.people.mail([one])),
    "code": partial(sheet, lambda window, one: window.people.show_code([one])),
    "print": partial(sheet, lambda window, one: window.people.print_person([one])),
    "trash": partial(sheet, lambda window, one: window.people.show_trash()),
    "for all": partial(sheet, lambda window, one: window.people.set_for_all([one])),
    "log": partial(sheet, lambda window, one: window.panes.contacts._acts.log(one)),
    "tag": partial(sheet, lambda window, one: window.panes.contacts.tag_selected()),
    "note": partial(sheet, lambda window, one: window.panes.contacts._acts.add_note(one)),
    "group": partial(sheet, lambda window, one: GroupSheet(window.session, [one], window)),
    "smart list": partial(sheet, lambda window, one: window.panes.contacts.side._save_new()),
    "relation": partial(
        sheet, lambda window, one: RelationSheet(window.session, contact_of(window, one), None, window)
    ),
    "membership": partial(
        sheet, lambda window, one: MembershipSheet(window.session, contact_of(window, one), None, window)
    ),
}


@pytest.mark.parametrize("place", PLACES)
def test_so_it_is_where_people_are_kept(
    window: MainWindow, session: Session, place: str, qtbot: QtBot, strays: list[str]
) -> None:
    one = open_one(session)
    window.area.set_expanded("contacts", True)
    window.panes.contacts.select([one])
    qtbot.waitUntil(lambda: window.panes.contacts.selected_ids() == [one])
    shown = PLACES[place](window, one, qtbot)
    assert nameless(shown) == []
    assert rich(shown) == []
    assert strays == []


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


def way_by_tab(window: MainWindow, qtbot: QtBot) -> list[QWidget]:
    """All that Tab comes to until it is where it began."""
    start = QApplication.focusWidget()
    assert start is not None
    way = [start]
    while True:
        QTest.keyClick(way[-1], Qt.Key.Key_Tab)
        reached = QApplication.focusWidget()
        assert reached is not None
        if reached is start:
            return way
        assert reached not in way, f"Tab goes round between {reached} and {way[-1]}"
        way.append(reached)


def test_tab_goes_round_through_list_card_and_side(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    pane = window.panes.contacts
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.area.set_expanded("contacts", True)
    qtbot.waitUntil(pane.side.dock.isVisible)
    qtbot.waitUntil(lambda: not session.worker.is_busy())
    for contact_id in (open_one(session), open_one(session) + 1):
        pane.select([contact_id])
        qtbot.waitUntil(lambda contact_id=contact_id: pane.selected_ids() == [contact_id])
        qtbot.waitUntil(lambda: pane.findChild(QTabBar) is not None)
        pane.focus_list()
        way = way_by_tab(window, qtbot)
        names = [widget.objectName() for widget in way]
        assert {"card-edit", "card-tie", "card-tabs"} <= set(names)
        assert pane.side.made().view in way
        assert window.top.isAncestorOf(next(one for one in way if one.accessibleName() == "Search everything"))


def test_tab_goes_round_through_an_editor_that_has_grown(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    pane = window.panes.contacts
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.area.set_expanded("contacts", True)
    pane.select([open_one(session)])
    qtbot.waitUntil(lambda: pane.selected_ids() == [open_one(session)])
    editor = edit_card(window, open_one(session), qtbot)
    assert isinstance(editor, CardEditor)
    for button in editor.findChildren(QAbstractButton):
        if button.isVisible() and (button.accessibleName() or button.text()).startswith("Add "):
            button.click()
            button.click()
    field = next(one for one in editor.findChildren(QLineEdit) if one.accessibleName() == "Add a tag")
    field.setFocus()
    QTest.keyClicks(field, "fresh,other,")
    field.setFocus()
    way = way_by_tab(window, qtbot)
    assert editor.save_button in way
    assert editor.cancel_button in way
