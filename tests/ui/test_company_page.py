"""The page of a company: whom one knows there, which goals target it, its facts, and the way back."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.words import Tie
from netplanner.operations import contacts as operations
from netplanner.storage import companies
from netplanner.ui.contacts.card import ContactCard
from netplanner.ui.contacts.company_form import CompanyForm
from netplanner.ui.contacts.company_page import CompanyPage
from netplanner.ui.contacts.pane import ContactsPane
from netplanner.ui.contacts.person_line import PersonLine
from netplanner.ui.contacts.values import LinkButton
from netplanner.ui.questions import may_leave
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.chip import Chip

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Open = Callable[[], tuple[ContactsPane, CompanyPage]]


@pytest.fixture
def open_page(session: Session, qtbot: QtBot) -> Open:
    """Two people at Nordlys, one elsewhere; the page opened from the card of the first."""

    def opened() -> tuple[ContactsPane, CompanyPage]:
        for name, company, tie in (
            ("Anna", "Nordlys Retail", Tie.GOOD),
            ("Bo", "nordlys retail", Tie.CLOSE),
            ("Carl", "Hafen", Tie.CLOSE),
        ):
            operations.add(session.store, Contact(fn=name, organization=company, title="Buyer", tie=tie))
        with session.store.step(Label("add_goal")) as step:
            for what in ("Sell in Skåne", "Give talks & more"):
                step.connection.execute(
                    "INSERT INTO goal(what, kind, amount, due_by, state, colour, created, changed) "
                    "VALUES (?, 'customers', 5, '2027-01-04', 'active', 1, '', '')",
                    (what,),
                )
        pane = ContactsPane(session)
        qtbot.addWidget(pane)
        pane.resize(1300, 900)
        pane.show()
        pane.activateWindow()
        qtbot.waitUntil(pane.isActiveWindow)
        pane.expand_requested.connect(lambda: pane.set_expanded(True))
        pane.open_card(1)
        card = pane.findChild(ContactCard)
        assert card is not None
        qtbot.waitUntil(lambda: card.shown == 1)
        link = card.findChild(LinkButton, "card-company")
        assert link is not None
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
        page = pane.findChild(CompanyPage)
        assert page is not None
        qtbot.waitUntil(lambda: bool(page.findChildren(PersonLine)))
        return pane, page

    return opened


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def card_of(pane: ContactsPane) -> ContactCard:
    card = pane.findChild(ContactCard)
    assert card is not None
    return card


def start_editing(page: CompanyPage) -> CompanyForm:
    button = page.findChild(Button, "company-edit")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.form is not None
    return page.form


def test_those_one_knows_there_stand_best_known_first(open_page: Open) -> None:
    _, page = open_page()
    lines = page.findChildren(PersonLine)
    assert [line.text() for line in lines] == ["Bo", "Anna"]
    assert lines[0].accessibleName() == "Bo, Close, Buyer · nordlys retail"
    assert "2 person(s) you know there" in texts(page)


def test_a_person_opens_and_both_keys_go_back(open_page: Open, qtbot: QtBot) -> None:
    pane, page = open_page()
    QTest.keyClick(page.findChildren(PersonLine)[0], Qt.Key.Key_Return)
    card = card_of(pane)
    qtbot.waitUntil(lambda: card.isVisibleTo(pane) and card.shown == 2)
    assert pane.selected_ids() == [2]
    # From wherever the keys are in the pane.
    pane.focus_list()
    QTest.keyClick(pane._people.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: page.isVisibleTo(pane) and len(page.findChildren(PersonLine)) == 2)
    back = pane.findChild(QAbstractButton, "card-back")
    assert back is not None
    assert back.text() == "Anna"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: card.isVisibleTo(pane) and card.shown == 1)
    assert pane.selected_ids() == [1]
    assert not back.isVisibleTo(pane)


def test_choosing_in_the_list_leaves_the_page(open_page: Open, qtbot: QtBot) -> None:
    pane, page = open_page()
    pane.select([3])
    card = card_of(pane)
    qtbot.waitUntil(lambda: card.isVisibleTo(pane) and card.shown == 3)
    assert page.shown == 0


def test_goals_are_set_and_taken_off(session: Session, open_page: Open, qtbot: QtBot) -> None:
    _, page = open_page()
    add = page.findChild(Chip, "company-add-goal")
    assert add is not None
    (menu,) = add.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["Sell in Skåne", "Give talks && more"]
    menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: any(chip.text() == "Give talks & more" for chip in page.findChildren(Chip)))
    assert companies.targeted_by(session.store.reader, page.shown) == [(2, "Give talks & more")]
    (chip,) = [chip for chip in page.findChildren(Chip) if chip.text() == "Give talks & more"]
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: companies.targeted_by(session.store.reader, page.shown) == [])
    session.undo()
    qtbot.waitUntil(lambda: len(companies.targeted_by(session.store.reader, page.shown)) == 1)


def test_facts_are_edited_in_place(session: Session, open_page: Open, qtbot: QtBot) -> None:
    _, page = open_page()
    hint = page.findChild(Button, "company-add-facts")
    assert hint is not None
    QTest.mouseClick(hint, Qt.MouseButton.LeftButton)
    form = page.form
    assert form is not None
    qtbot.waitUntil(form.industry.hasFocus)
    QTest.keyClicks(form.industry, "Retail")
    form.size_box.setEditText("201–500")
    form.country.setEditText("Sverige")
    form.city.setText("Malmö")
    QTest.keyClicks(form.url, "not a page")
    QTest.keyClick(form.url, Qt.Key.Key_Return)
    # What is wrong is said beside the field, and nothing is written.
    assert form.form.error("url")
    assert form.url.hasFocus()
    form.url.setText("nordlys.example")
    QTest.keyClick(form.url, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.form is None and "Malmö, Sweden" in texts(page))
    company = companies.load(session.store.reader, page.shown)
    assert company is not None
    assert (company.industry, company.size, company.country) == ("Retail", "201-500", "SE")
    assert "201–500" in texts(page)


def test_escape_leaves_the_facts_as_they_were(session: Session, open_page: Open, qtbot: QtBot) -> None:
    _, page = open_page()
    form = start_editing(page)
    QTest.keyClicks(form.name, " and more")
    QTest.keyClick(form.name, Qt.Key.Key_Escape)
    # What was typed is not lost unasked.
    (box,) = form.findChildren(QMessageBox)
    box.done(QMessageBox.StandardButton.Cancel)
    assert page.form is form
    QTest.keyClick(form.name, Qt.Key.Key_Escape)
    form.findChildren(QMessageBox)[-1].done(QMessageBox.StandardButton.Discard)
    assert page.form is None
    assert page.isVisibleTo(page.window())
    assert companies.load(session.store.reader, page.shown).name == "Nordlys Retail"  # type: ignore[union-attr]


def test_escape_with_nothing_typed_asks_nothing(open_page: Open) -> None:
    _, page = open_page()
    form = start_editing(page)
    QTest.keyClick(form.name, Qt.Key.Key_Escape)
    assert page.form is None


def test_going_elsewhere_with_facts_unsaved_asks_and_goes_after_saving(
    session: Session, open_page: Open, qtbot: QtBot
) -> None:
    pane, page = open_page()
    company_id = page.shown
    form = start_editing(page)
    QTest.keyClicks(form.city, "Lund")
    pane.select([3])
    qtbot.waitUntil(lambda: bool(form.findChildren(QMessageBox)))
    form.findChildren(QMessageBox)[0].done(QMessageBox.StandardButton.Save)
    card = card_of(pane)
    qtbot.waitUntil(lambda: card.isVisibleTo(pane) and card.shown == 3)
    company = companies.load(session.store.reader, company_id)
    assert company is not None
    assert company.city == "Lund"


def test_the_window_does_not_close_over_facts_unsaved(open_page: Open) -> None:
    _, page = open_page()
    form = start_editing(page)
    QTest.keyClicks(form.city, "Lund")
    assert not may_leave(page.window(), False, lambda: None)
    assert form.findChildren(QMessageBox)


def test_what_is_typed_stays_while_others_change_the_book(session: Session, open_page: Open, qtbot: QtBot) -> None:
    _, page = open_page()
    form = start_editing(page)
    QTest.keyClicks(form.city, "Lu")
    operations_done = session.perform(operations.add, Contact(fn="Dora", organization="Nordlys Retail"))
    del operations_done
    qtbot.waitUntil(lambda: page._view is not None and page._view.count == 3)
    assert page.form is form
    assert form.city.text() == "Lu"


def test_the_name_of_another_joins_the_two(session: Session, open_page: Open, qtbot: QtBot) -> None:
    _, page = open_page()
    before = page.shown
    form = start_editing(page)
    form.name.selectAll()
    QTest.keyClicks(form.name, "HAFEN")
    assert "become one" in form.name.accessibleDescription()
    form.save()
    qtbot.waitUntil(lambda: page.form is None and len(page.findChildren(PersonLine)) == 3)
    assert companies.load(session.store.reader, before) is None or page.shown == before
    assert page.shown != 0
    # Undone, the company that was joined is gone again, or is shown as it was.
    session.undo()
    qtbot.waitUntil(lambda: len(page.findChildren(PersonLine)) in (1, 2))


def test_its_people_are_shown_in_the_list(open_page: Open, qtbot: QtBot) -> None:
    pane, page = open_page()
    show = page.findChild(Button, "company-search")
    assert show is not None
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane._people.model.rowCount() == 2)
    assert page.isVisibleTo(pane)


def test_everything_that_acts_has_a_name_and_text_is_plain(open_page: Open) -> None:
    _, page = open_page()
    start_editing(page)
    for button in page.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text() or not button.isVisibleTo(page), button
    for label in page.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()


def test_a_company_is_written_once_however_often_enter_is_pressed(
    session: Session, open_page: Open, qtbot: QtBot
) -> None:
    _, page = open_page()
    page.edit("city")
    form = page.form
    assert form is not None
    QTest.keyClicks(form.city, "Lund")
    free = threading.Event()
    session.worker.run(lambda progress: free.wait(20))
    before = session.store.undo_label
    for _ in range(3):
        QTest.keyClick(form.city, Qt.Key.Key_Return)
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert page.form is form
    told = "Other work is being saved first. This follows by itself."
    qtbot.waitUntil(lambda: told in texts(form))
    free.set()
    qtbot.waitUntil(lambda: page.form is None and not session.worker.is_busy())
    assert companies.load(session.store.reader, page.shown).city == "Lund"
    session.store.undo()
    assert session.store.undo_label == before
