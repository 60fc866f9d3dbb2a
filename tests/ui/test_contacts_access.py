"""Everything in the contacts pane that acts has a name, and text of the data is plain."""

from collections.abc import Iterator

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
    QWidget,
)
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Address, CardSource, Contact, ContactPoint, Photo, Profile
from netplanner.operations import contacts as operations
from netplanner.ui.contacts.card_editor import CardEditor
from netplanner.ui.contacts.editor import ContactEditor
from netplanner.ui.contacts.log_sheet import LogSheet
from netplanner.ui.contacts.pane import ContactsPane
from netplanner.ui.contacts.tag_sheet import TagSheet
from netplanner.ui.session import Session
from netplanner.ui.widgets.chip import Chip

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_ACTING = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)


@pytest.fixture
def pane(session: Session, qtbot: QtBot) -> ContactsPane:
    person = Contact(
        fn="<b>Anna</b> & Co",
        note="<img src='file:///x'>",
        emails=[ContactPoint("a@x.example", ("work",))],
        phones=[ContactPoint("+45 1")],
        addresses=[Address(city="<i>Malmö</i>")],
        profiles=[Profile("xing", "", "anna")],
        tags=["<u>t</u>"],
        do_not_contact=frozenset({"post"}),
        photo=Photo(b"<svg/>"),
        card=CardSource("4.0", ("X-A:<b>x</b>",)),
    )
    operations.add(session.store, person)
    pane = ContactsPane(session)
    qtbot.addWidget(pane)
    pane.resize(1200, 900)
    pane.show()
    pane.expand_requested.connect(lambda: pane.set_expanded(True))
    pane.open_card(1)
    qtbot.waitUntil(lambda: pane.findChild(QLabel, "do-not-contact") is not None)
    return pane


def parts(place: QWidget) -> Iterator[QWidget]:
    """What the user can reach; a spin box's or a combo box's own line edit is named by its owner."""
    for widget in place.findChildren(QWidget):
        owner = widget.parentWidget()
        if isinstance(widget, _ACTING) and not isinstance(owner, QAbstractSpinBox | QComboBox):
            inner = widget.objectName().startswith("qt_") or type(widget) is QAbstractItemView
            if widget.isVisibleTo(place) and not inner and widget.window() is place.window():
                yield widget


def nameless(place: QWidget) -> list[str]:
    found = []
    for widget in parts(place):
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or text):
            parent = widget.parentWidget()
            # The cross in a line edit belongs to that line edit.
            if not isinstance(parent, QLineEdit):
                found.append(f"{type(widget).__name__} in {type(parent).__name__}")
    return found


def not_plain(place: QWidget) -> list[str]:
    labels = place.findChildren(QLabel)
    return [label.text() for label in labels if label.text() and label.textFormat() != Qt.TextFormat.PlainText]


def test_list_and_card_name_what_acts_and_show_plain_text(pane: ContactsPane) -> None:
    assert len(list(parts(pane))) > 15
    assert nameless(pane) == []
    assert not_plain(pane) == []


@pytest.mark.parametrize("sheet", [CardEditor, ContactEditor, LogSheet, TagSheet])
def test_sheets_name_what_acts_and_show_plain_text(pane: ContactsPane, sheet: type[QWidget]) -> None:
    if sheet is ContactEditor:
        # Where the list is alone, the form comes in a sheet.
        pane.set_expanded(False)
    opening = {LogSheet: pane.log_contact, TagSheet: pane.tag_selected}
    opening.get(sheet, pane.edit_selected)()  # type: ignore[call-overload]
    (opened,) = pane.window().findChildren(sheet)
    assert len(list(parts(opened))) >= 3
    assert nameless(opened) == []
    assert not_plain(opened) == []


def test_tab_goes_through_every_field_of_the_editor(pane: ContactsPane) -> None:
    pane.edit_selected()
    (editor,) = pane.window().findChildren(CardEditor)
    wanted = {widget for widget in parts(editor) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus}
    reached: set[QWidget] = set()
    widget: QWidget = editor
    for _ in range(500):
        widget = widget.nextInFocusChain()
        reached.add(widget)
    assert {type(missing).__name__ for missing in wanted - reached} == set()


def test_tab_follows_the_eye_through_a_row_that_was_added(pane: ContactsPane) -> None:
    pane.edit_selected()
    (editor,) = pane.window().findChildren(CardEditor)
    rows = editor.form.rows["phones"]
    rows.add()
    first, second = rows._lines
    expected = [*first.widgets(), *second.widgets(), rows.add_button]
    assert len(expected) == 9
    reached = [first.widgets()[0]]
    while reached[-1] is not rows.add_button and len(reached) < 50:
        following = reached[-1].nextInFocusChain()
        while following not in expected:
            following = following.nextInFocusChain()
        reached.append(following)
    assert reached == expected
    tags = editor.form.tags
    (chip,) = tags.findChildren(Chip)
    assert next_by_tab(chip) is tags.line
    # Behind it come the e-mail addresses, as below it.
    assert editor.form.rows["emails"].isAncestorOf(next_by_tab(rows.add_button))


def next_by_tab(widget: QWidget) -> QWidget:
    following = widget.nextInFocusChain()
    while not (following.focusPolicy() & Qt.FocusPolicy.TabFocus and following.isVisibleTo(widget.window())):
        following = following.nextInFocusChain()
    return following
