"""The place beside the list: card, form and company page give way to one another, and nothing typed is lost."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QTabBar
from pytestqt.qtbot import QtBot

from netplanner.domain.changes import Changes, Label
from netplanner.domain.contact import Contact, ContactPoint
from netplanner.operations import companies as company_operations
from netplanner.operations import contacts as operations
from netplanner.storage import companies, contacts
from netplanner.storage.store import Store
from netplanner.ui.contacts.card_editor import CardEditor
from netplanner.ui.contacts.card_place import CardPlace
from netplanner.ui.contacts.company_page import CompanyPage
from netplanner.ui.contacts.editor import ContactEditor
from netplanner.ui.contacts.pane import ContactsPane
from netplanner.ui.contacts.person_line import PersonLine
from netplanner.ui.contacts.timeline_list import TimelineList
from netplanner.ui.contacts.values import LinkButton
from netplanner.ui.session import Session
from netplanner.ui.widgets.chip import Chip

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ANNA, BO = 1, 2
Open = Callable[[], tuple[ContactsPane, CardPlace]]


@pytest.fixture
def opened(session: Session, qtbot: QtBot) -> Open:
    def made() -> tuple[ContactsPane, CardPlace]:
        operations.add(session.store, Contact(fn="Anna Berg", given="Anna", family="Berg", organization="Hafen"))
        operations.add(session.store, Contact(fn="Bo Holm", given="Bo", family="Holm"))
        pane = ContactsPane(session)
        qtbot.addWidget(pane)
        pane.resize(1300, 900)
        pane.show()
        pane.activateWindow()
        pane.expand_requested.connect(lambda: pane.set_expanded(True))
        pane.open_card(ANNA)
        place = pane.findChild(CardPlace)
        assert place is not None
        qtbot.waitUntil(lambda: place.card.shown == ANNA)
        return pane, place

    return made


def start(pane: ContactsPane, place: CardPlace) -> CardEditor:
    pane.edit_selected()
    assert place.editor is not None
    return place.editor


def question(pane: ContactsPane) -> QMessageBox:
    (box,) = [box for box in pane.findChildren(QMessageBox) if box.isVisible()]
    return box


def title(session: Session, contact_id: int) -> str:
    person = contacts.load(session.store.reader, contact_id)
    assert person is not None
    return person.title


def test_the_form_takes_the_place_of_the_card_and_gives_it_back(session: Session, opened: Open, qtbot: QtBot) -> None:
    pane, place = opened()
    editor = start(pane, place)
    assert editor.isVisibleTo(pane)
    assert not place.card.isVisibleTo(pane)
    QTest.keyClicks(editor.form._texts["title"], "Buyer")
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: place.editor is None)
    assert place.card.isVisibleTo(pane)
    assert "Buyer at " in [label.text() for label in place.card.findChildren(QLabel)]
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert title(session, ANNA) == ""


def test_choosing_somebody_else_asks_first_where_something_was_typed(
    session: Session, opened: Open, qtbot: QtBot
) -> None:
    pane, place = opened()
    editor = start(pane, place)
    QTest.keyClicks(editor.form._texts["title"], "Buyer")
    pane.select([BO])
    qtbot.waitUntil(lambda: bool(pane.findChildren(QMessageBox)))
    box = question(pane)
    box.done(QMessageBox.StandardButton.Cancel)
    # Still being edited: nothing was said about what was typed.
    assert place.editor is editor
    with qtbot.waitSignal(session.changed):
        editor.save()
    qtbot.waitUntil(lambda: place.editor is None and place.card.shown == BO)
    assert title(session, ANNA) == "Buyer"


def test_choosing_somebody_else_with_nothing_typed_shows_them(opened: Open, qtbot: QtBot) -> None:
    pane, place = opened()
    start(pane, place)
    pane.select([BO])
    qtbot.waitUntil(lambda: place.editor is None and place.card.shown == BO)


def test_a_filter_that_hides_the_person_leaves_the_form(opened: Open, qtbot: QtBot) -> None:
    pane, place = opened()
    editor = start(pane, place)
    QTest.keyClicks(editor.form._texts["title"], "Buyer")
    pane.search("Holm")
    qtbot.waitUntil(lambda: pane._people.model.rowCount() == 1)
    assert place.editor is editor
    assert not pane.findChildren(QMessageBox)


def test_the_same_person_edited_again_keeps_the_form(opened: Open) -> None:
    pane, place = opened()
    editor = start(pane, place)
    pane.edit_selected()
    assert place.editor is editor


def test_a_company_waits_for_the_answer(session: Session, opened: Open, qtbot: QtBot) -> None:
    pane, place = opened()
    editor = start(pane, place)
    QTest.keyClicks(editor.form._texts["title"], "Buyer")
    company = companies.of_contact(session.store.reader, ANNA)
    assert company is not None
    pane.open_company(company.id)
    assert place.current_company() is None
    question(pane).done(QMessageBox.StandardButton.Discard)
    qtbot.waitUntil(lambda: place.current_company() is not None)
    assert title(session, ANNA) == ""


def test_edit_on_the_page_of_a_company_edits_the_company(session: Session, opened: Open, qtbot: QtBot) -> None:
    pane, place = opened()
    company = companies.of_contact(session.store.reader, ANNA)
    assert company is not None
    pane.open_company(company.id)
    page = place.current_company()
    assert isinstance(page, CompanyPage)
    qtbot.waitUntil(lambda: page.widget() is not None)
    pane.edit_selected()
    assert page.form is not None
    assert place.editor is None


def test_somebody_new_is_written_in_the_place_and_then_chosen(session: Session, opened: Open, qtbot: QtBot) -> None:
    pane, place = opened()
    pane.new_contact()
    editor = place.editor
    assert editor is not None
    QTest.keyClicks(editor.form._texts["given"], "Dora")
    with qtbot.waitSignal(session.changed):
        editor.save()
    qtbot.waitUntil(lambda: place.editor is None and place.card.shown == 3)
    assert pane.selected_ids() == [3]


def test_in_three_panes_a_sheet_edits(opened: Open, qtbot: QtBot) -> None:
    pane, place = opened()
    pane.set_expanded(False)
    pane.edit_selected()
    assert place.editor is None
    assert pane.window().findChildren(ContactEditor)


def test_what_is_typed_outlives_the_three_panes(opened: Open) -> None:
    pane, place = opened()
    editor = start(pane, place)
    QTest.keyClicks(editor.form._texts["title"], "Buyer")
    pane.set_expanded(False)
    pane.set_expanded(True)
    assert place.editor is editor
    assert editor.isVisibleTo(pane)


def test_a_person_deleted_leaves_the_place_empty_and_undo_brings_them_back(
    session: Session, opened: Open, qtbot: QtBot
) -> None:
    pane, place = opened()
    with qtbot.waitSignal(session.changed):
        pane.delete_selected()
    qtbot.waitUntil(lambda: place.card.shown != ANNA)
    with qtbot.waitSignal(session.changed):
        session.undo()
    pane.select([ANNA])
    qtbot.waitUntil(lambda: place.card.shown == ANNA)


def test_the_page_goes_where_its_company_goes(session: Session, opened: Open, qtbot: QtBot) -> None:
    pane, place = opened()
    operations.add(session.store, Contact(fn="Carl", organization="Nordlys"))
    company = companies.of_contact(session.store.reader, ANNA)
    assert company is not None
    pane.open_company(company.id)
    page = place.current_company()
    assert page is not None
    qtbot.waitUntil(lambda: page.widget() is not None)
    # Somewhere else it is joined with another.
    with qtbot.waitSignal(session.changed):
        session.perform(company_operations.edit, company, replace(company, name="Nordlys"))
    qtbot.waitUntil(lambda: place.card.isVisibleTo(pane) and place.card.shown == ANNA)


def test_running_through_the_list_leaves_the_timeline_for_a_later_turn(opened: Open, qtbot: QtBot) -> None:
    _, place = opened()
    qtbot.waitUntil(lambda: place.card.findChild(TimelineList) is not None)
    place.follow_person(BO)
    place.show_people([BO])
    assert place.card.shown == BO
    assert place.card.findChild(QTabBar) is None
    qtbot.waitUntil(lambda: place.card.findChild(TimelineList) is not None)


def test_what_changed_out_of_sight_is_shown_on_the_way_back(session: Session, opened: Open, qtbot: QtBot) -> None:
    pane, place = opened()
    pane.hide()
    with qtbot.waitSignal(session.changed):
        session.perform(operations.add_tag, [ANNA], "press")
    pane.show()
    assert "press" in [chip.text() for chip in place.card.findChildren(Chip)]


def test_editing_begins_in_the_field_that_has_the_focus(session: Session, opened: Open, qtbot: QtBot) -> None:
    pane, place = opened()
    with qtbot.waitSignal(session.changed):
        before = contacts.load(session.store.reader, ANNA)
        assert before is not None
        session.perform(operations.edit, before, replace(before, phones=[ContactPoint("+45 1"), ContactPoint("+45 2")]))
    (number,) = [link for link in place.card.findChildren(LinkButton) if link.text() == "+45 2"]
    qtbot.waitUntil(pane.isActiveWindow)
    number.setFocus()
    editor = start(pane, place)
    qtbot.waitUntil(lambda: isinstance(editor.focusWidget(), QLineEdit))
    focused = editor.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.text() == "+45 2"


def test_cards_and_companies_open_while_something_long_is_written(session: Session, opened: Open, qtbot: QtBot) -> None:
    pane, place = opened()
    company = companies.of_contact(session.store.reader, ANNA)
    assert company is not None
    writes, done = threading.Event(), threading.Event()

    def write_long(store: Store) -> Changes:
        with store.step(Label("import_contacts")):
            writes.set()
            done.wait(30)
        return Changes()

    session.perform(write_long)
    try:
        qtbot.waitUntil(writes.is_set)
        pane.select([BO])
        qtbot.waitUntil(lambda: place.card.shown == BO)
        pane.open_company(company.id)
        qtbot.waitUntil(lambda: place.current_company() is not None and bool(pane.findChildren(PersonLine)))
        pane.select([ANNA])
        qtbot.waitUntil(lambda: place.card.shown == ANNA and place.current_company() is None)
    finally:
        done.set()
