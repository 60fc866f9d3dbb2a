"""The card in edit mode: keys, what is asked before something is lost, and what each field makes of the card."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Address, CardSource, Contact, ContactPoint, CustomField, Profile
from netplanner.domain.words import Tie
from netplanner.operations import contacts as operations
from netplanner.storage import contacts
from netplanner.ui.contacts.card_editor import CardEditor
from netplanner.ui.contacts.editor_rows import Row
from netplanner.ui.contacts.point_rows import CustomRow, PointRow
from netplanner.ui.contacts.row_marks import Cross
from netplanner.ui.contacts.suggestions import Suggestions
from netplanner.ui.questions import may_leave
from netplanner.ui.session import Session
from netplanner.ui.widgets.chip import Chip

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Open = Callable[..., CardEditor]


def anna() -> Contact:
    return Contact(
        fn="Anna Ålund", given="Anna", family="Ålund", organization="Nordlys Retail",
        phones=[ContactPoint("+45 1", ("cell",)), ContactPoint("+45 2", ("work",)), ContactPoint("+45 3", ("home",))],
        emails=[ContactPoint("a@x.example", ("work",), "", True), ContactPoint("b@x.example", ("home",))],
        needs=["speakers"],
        card=CardSource("3.0", ("FN:Anna Ålund", "X-PET:dog", "item1.X-CAR:red", "item1.X-ABLabel:Car")),
    )  # fmt: skip


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(800, 700)
    window.setLayout(QVBoxLayout())
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def edit(session: Session, window: QWidget) -> Open:
    def opened(person: Contact | None, field: str = "") -> CardEditor:
        editor = CardEditor(
            session,
            person,
            tags=["customer"],
            platforms=[("linkedin", "LinkedIn"), ("xing", "XING")],
            language="en",
            field=field,
            parent=window,
        )
        layout = window.layout()
        assert layout is not None
        layout.addWidget(editor)
        editor.show()
        window.activateWindow()
        return editor

    return opened


@pytest.fixture
def person(session: Session) -> Contact:
    created = operations.add(session.store, anna()).created
    assert created is not None
    return loaded(session, created)


def loaded(session: Session, contact_id: int) -> Contact:
    contact = contacts.load(session.store.reader, contact_id)
    assert contact is not None
    return contact


def type_into(field: QLineEdit, text: str) -> None:
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def saved(editor: CardEditor, qtbot: QtBot) -> int:
    with qtbot.waitSignal(editor.saved) as heard:
        editor.save()
    return int(heard.args[0])


def point(row: Row) -> PointRow:
    assert isinstance(row, PointRow)
    return row


def question(editor: CardEditor) -> QMessageBox:
    (box,) = [box for box in editor.findChildren(QMessageBox) if box.isVisible()]
    return box


# Keys and leaving ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_keys_save(
    session: Session, edit: Open, person: Contact, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    editor = edit(person)
    type_into(editor.form._texts["title"], "CMO")
    with qtbot.waitSignal(editor.saved):
        QTest.keyClick(editor.form._texts["title"], key, modifier)
    assert loaded(session, person.id).title == "CMO"


def test_the_keys_of_the_editor_are_no_commands_of_the_window(edit: Open, person: Contact) -> None:
    editor = edit(person)
    for key, modifier in ((Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_S, _CONTROL)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifier)
        event.ignore()
        QApplication.sendEvent(editor.form._texts["given"], event)
        assert event.isAccepted()
    other = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_N, _CONTROL)
    other.ignore()
    QApplication.sendEvent(editor, other)
    assert not other.isAccepted()


_CONTROL = Qt.KeyboardModifier.ControlModifier


def test_escape_leaves_at_once_where_nothing_is_lost(edit: Open, person: Contact, qtbot: QtBot) -> None:
    editor = edit(person)
    with qtbot.waitSignal(editor.cancelled):
        QTest.keyClick(editor.form._texts["given"], Qt.Key.Key_Escape)


def test_escape_asks_where_something_would_be_lost(session: Session, edit: Open, person: Contact, qtbot: QtBot) -> None:
    editor = edit(person)
    type_into(editor.form._texts["title"], "CMO")
    heard: list[str] = []
    editor.cancelled.connect(lambda: heard.append("cancelled"))
    editor.saved.connect(lambda _: heard.append("saved"))
    QTest.keyClick(editor.form._texts["title"], Qt.Key.Key_Escape)
    question(editor).button(QMessageBox.StandardButton.Cancel).click()
    assert heard == []
    assert editor.is_changed()
    editor.cancel()
    question(editor).button(QMessageBox.StandardButton.Save).click()
    qtbot.waitUntil(lambda: heard == ["saved"])
    assert loaded(session, person.id).title == "CMO"


def test_thrown_away_changes_are_gone(session: Session, edit: Open, person: Contact, qtbot: QtBot) -> None:
    editor = edit(person)
    type_into(editor.form._texts["title"], "CMO")
    with qtbot.waitSignal(editor.cancelled):
        editor.cancel()
        question(editor).button(QMessageBox.StandardButton.Discard).click()
    assert loaded(session, person.id) == person


def test_going_elsewhere_waits_for_the_answer(session: Session, edit: Open, person: Contact, qtbot: QtBot) -> None:
    went: list[str] = []
    edit(person).leave(lambda: went.append("unchanged"))
    assert went == ["unchanged"]
    editor = edit(person)
    type_into(editor.form._texts["title"], "CMO")
    editor.leave(lambda: went.append("saved"))
    question(editor).button(QMessageBox.StandardButton.Save).click()
    qtbot.waitUntil(lambda: went == ["unchanged", "saved"])
    assert loaded(session, person.id).title == "CMO"


def test_going_elsewhere_does_not_happen_where_something_is_to_be_mended(edit: Open, person: Contact) -> None:
    went: list[str] = []
    editor = edit(person)
    type_into(point(editor.form.rows["emails"].rows()[0]).value, "nonsense")
    editor.leave(lambda: went.append("left"))
    question(editor).button(QMessageBox.StandardButton.Save).click()
    assert went == []
    assert "nonsense" in editor.form.error("emails")
    point(editor.form.rows["emails"].rows()[0]).value.setText("a@x.example")
    editor.save()
    assert went == []


def test_the_window_does_not_close_over_what_was_typed(
    edit: Open, person: Contact, window: QWidget, qtbot: QtBot
) -> None:
    editor = edit(person)
    assert may_leave(window, False, window.close)
    type_into(editor.form._texts["title"], "CMO")
    editor.hide()
    assert not may_leave(window, False, window.close)
    box = question(editor)
    assert box.text().startswith("Edit Anna Ålund")
    assert box.textFormat() == Qt.TextFormat.PlainText
    with qtbot.waitSignal(editor.cancelled):
        box.button(QMessageBox.StandardButton.Discard).click()


def test_what_others_change_meanwhile_stays(session: Session, edit: Open, person: Contact, qtbot: QtBot) -> None:
    editor = edit(person)
    operations.edit(session.store, person, replace(person, met="Lund", tie=Tie.CLOSE))
    type_into(editor.form._texts["title"], "CMO")
    saved(editor, qtbot)
    after = loaded(session, person.id)
    assert (after.title, after.met, after.tie) == ("CMO", "Lund", Tie.CLOSE)


def test_saving_nothing_makes_no_step(session: Session, edit: Open, person: Contact, qtbot: QtBot) -> None:
    editor = edit(person)
    saved(editor, qtbot)
    assert session.store.undo_label is not None
    assert session.store.undo_label.code == "add_contact"


def test_saving_behind_long_work_says_so_and_follows(
    session: Session, edit: Open, person: Contact, qtbot: QtBot
) -> None:
    editor = edit(person)
    goes_on = Event()
    session.worker.run(lambda progress: goes_on.wait(30))
    type_into(editor.form._texts["title"], "CMO")
    try:
        editor.save()
        qtbot.waitUntil(editor._waiting.isVisible)
        # It goes on to be read, and does not ask: what was saved is promised.
        QTest.keyClick(editor.form._texts["title"], Qt.Key.Key_Escape)
        assert not editor.findChildren(QMessageBox)
    finally:
        with qtbot.waitSignal(editor.saved):
            goes_on.set()
    assert not editor._waiting.isVisible()
    assert loaded(session, person.id).title == "CMO"


# The field that was asked for ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("", "Anna"), ("phones:1", "+45 2"), ("emails:0", "a@x.example"), ("organization", "Nordlys Retail"),
        ("birthday", ""), ("nickname", ""), ("fn", ""), ("custom:0", ""), ("addresses:4", ""), ("met_on", ""),
    ],
)  # fmt: skip
def test_the_field_asked_for_has_the_focus_and_is_in_sight(
    edit: Open, person: Contact, qtbot: QtBot, field: str, text: str
) -> None:
    editor = edit(person, field)
    focused = editor.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.text() == text
    area = editor.editing

    def in_sight() -> bool:
        place = focused.mapTo(area.viewport(), focused.rect().center())
        return focused.isVisibleTo(editor) and area.viewport().rect().contains(place)

    qtbot.waitUntil(in_sight)


@pytest.mark.parametrize("field", ["tie", "tags", "needs", "note", "preferred_channel", "do_not_contact", "basis", "x"])
def test_every_field_can_be_asked_for(edit: Open, person: Contact, field: str) -> None:
    editor = edit(person, field)
    assert editor.focusWidget() is not None


def test_rare_fields_wait_in_a_menu(session: Session, edit: Open, person: Contact, qtbot: QtBot) -> None:
    editor = edit(person)
    assert editor.form.is_row_hidden("nickname")
    menu = QMenu(editor)
    editor.editing.fill_add_menu(menu)
    names = [action.text() for action in menu.actions()]
    assert {"Nickname", "Web", "Messaging", "Anniversary", "Own fields", "Gender", "Kind of card"} <= set(names)
    next(action for action in menu.actions() if action.text() == "Own fields").trigger()
    (row,) = editor.form.rows["custom"].rows()
    assert isinstance(row, CustomRow)
    QTest.keyClicks(row.name, "Coffee")
    QTest.keyClicks(row.value, "black")
    next(action for action in menu.actions() if action.text() == "Kind of card").trigger()
    box = editor.form.choices["kind"]
    box.setCurrentIndex(box.findData("org"))
    saved(editor, qtbot)
    after = loaded(session, person.id)
    assert (after.custom, after.kind) == ([CustomField("Coffee", "black")], "org")


def test_labels_go_above_the_fields_where_there_is_no_room_beside_them(
    edit: Open, person: Contact, window: QWidget, qtbot: QtBot
) -> None:
    editor = edit(person)
    name, cell = editor.form._rows["emails"]
    value = point(editor.form.rows["emails"].rows()[0]).value

    def is_above() -> bool:
        return name.mapTo(editor, QPoint()).y() < cell.mapTo(editor, QPoint()).y() + 1 and name.parentWidget() is cell

    assert not is_above()
    beside = value.mapTo(editor, QPoint()).x()
    window.resize(460, 700)
    qtbot.waitUntil(is_above)
    assert name.isVisible()
    assert value.mapTo(editor, QPoint()).x() < beside
    assert editor.form.width() <= editor.editing.viewport().width()
    window.resize(900, 700)
    qtbot.waitUntil(lambda: not is_above())
    assert name.isVisible()


# Rows ---------------------------------------------------------------------------------------------------------------


def test_rows_change_places_by_key_and_keep_the_focus(
    session: Session, edit: Open, person: Contact, qtbot: QtBot
) -> None:
    editor = edit(person, "phones:2")
    last = point(editor.form.rows["phones"].rows()[2]).value
    QTest.keyClick(last, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(last, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(last, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert editor.focusWidget() is last
    # Tab follows the eye.
    chain = [last]
    while len(chain) < 12:
        chain.append(chain[-1].nextInFocusChain())  # type: ignore[arg-type]
    values = [point(row).value for row in editor.form.rows["phones"].rows()]
    assert [widget for widget in chain if widget in values] == values
    saved(editor, qtbot)
    assert [one.value for one in loaded(session, person.id).phones] == ["+45 3", "+45 1", "+45 2"]


def test_a_row_is_dragged_past_its_neighbour(session: Session, edit: Open, person: Contact, qtbot: QtBot) -> None:
    editor = edit(person)
    rows = editor.form.rows["phones"]
    first, _, third = rows._lines
    grip = first.grip
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=grip.rect().center())
    QTest.mouseMove(grip, grip.mapFromGlobal(third.mapToGlobal(third.rect().center() + QPoint(0, 8))))
    QTest.mouseMove(grip, grip.mapFromGlobal(third.mapToGlobal(third.rect().center() + QPoint(0, 8))))
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton)
    saved(editor, qtbot)
    assert loaded(session, person.id).phones[0].value == "+45 2"


def test_one_at_most_is_preferred(session: Session, edit: Open, person: Contact, qtbot: QtBot) -> None:
    editor = edit(person)
    first, second = (point(row) for row in editor.form.rows["emails"].rows())
    assert first.star().isChecked()
    QTest.mouseClick(second.star(), Qt.MouseButton.LeftButton)
    assert not first.star().isChecked()
    saved(editor, qtbot)
    assert [one.preferred for one in loaded(session, person.id).emails] == [False, True]


def test_a_label_of_ones_own(session: Session, edit: Open, person: Contact, qtbot: QtBot) -> None:
    editor = edit(person)
    kind = point(editor.form.rows["phones"].rows()[1]).kind
    kind.setCurrentIndex(kind.count() - 1)
    line = kind.lineEdit()
    assert line is not None
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not kind.isEditable()
    assert editor.isVisible()
    assert kind.currentText() == "work"
    kind.setCurrentIndex(kind.count() - 1)
    line = kind.lineEdit()
    assert line is not None
    QTest.keyClicks(line, "Reception")
    saved(editor, qtbot)
    after = loaded(session, person.id)
    assert after.phones[1] == ContactPoint("+45 2", ("work",), "Reception")
    again = edit(after)
    assert point(again.form.rows["phones"].rows()[1]).kind.currentText() == "Reception"
    assert not again.is_changed()


def test_kinds_of_two_words_are_known(session: Session, edit: Open, qtbot: QtBot) -> None:
    editor = edit(Contact(fn="A", phones=[ContactPoint("+45 1", ("fax", "work", "voice"))]))
    row = point(editor.form.rows["phones"].rows()[0])
    assert row.kind.currentText() == "fax at work"
    assert editor.form.contact().phones == [ContactPoint("+45 1", ("fax", "work", "voice"))]
    row.kind.setCurrentIndex(row.kind.findData("home,fax"))
    assert editor.form.contact().phones == [ContactPoint("+45 1", ("home", "fax"))]


def test_the_menu_of_a_row_has_its_acts(edit: Open, person: Contact) -> None:
    editor = edit(person)
    rows = editor.form.rows["phones"]
    menu = QMenu(editor)
    rows.fill_menu(menu, rows.rows()[0])
    acts = {action.text().partition("\t")[0]: action for action in menu.actions()}
    assert not acts["Move up"].isEnabled()
    acts["Move down"].trigger()
    acts["Preferred"].trigger()
    assert [(one.value, one.preferred) for one in editor.form.contact().phones] == [
        ("+45 2", False), ("+45 1", True), ("+45 3", False),
    ]  # fmt: skip
    acts["Remove"].trigger()
    assert [one.value for one in editor.form.contact().phones] == ["+45 2", "+45 3"]
    edit_line = point(rows.rows()[0]).value
    QApplication.sendEvent(
        edit_line,
        QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(4, 4), edit_line.mapToGlobal(QPoint(4, 4))),
    )
    shown = [one for one in edit_line.findChildren(QMenu) if one.isVisible()]
    assert any("Move down" in action.text() for action in shown[0].actions())
    shown[0].close()


def test_an_empty_row_has_nothing_to_prefer_or_take_away(edit: Open) -> None:
    editor = edit(None)
    (row,) = editor.form.rows["phones"].rows()
    assert not point(row).star().isVisible()
    crosses = editor.form.rows["phones"].findChildren(Cross)
    assert not any(cross.isVisible() for cross in crosses)
    QTest.keyClicks(point(row).value, "+45 1")
    assert point(row).star().isVisible()
    assert all(cross.isVisible() for cross in crosses)


def test_a_long_list_is_shown_by_and_by_and_kept_whole(session: Session, edit: Open, qtbot: QtBot) -> None:
    many = Contact(
        fn="Anna",
        emails=[ContactPoint(f"a{number}@x.example", ("work",)) for number in range(300)],
        tags=[f"tag {number}" for number in range(300)],
    )
    created = operations.add(session.store, many).created
    assert created is not None
    person = loaded(session, created)
    editor = edit(person)
    rows = editor.form.rows["emails"]
    assert len(rows.rows()) == 20
    assert not editor.is_changed()
    QTest.mouseClick(rows.more_button, Qt.MouseButton.LeftButton)
    assert len(rows.rows()) == 40
    rows.remove_row(rows.rows()[0])
    saved(editor, qtbot)
    after = loaded(session, created)
    assert after.emails == person.emails[1:]
    assert after.tags == person.tags
    again = edit(after, "emails:65")
    focused = again.focusWidget()
    assert isinstance(focused, QLineEdit)
    assert focused.text() == "a66@x.example"


# What is wrong ------------------------------------------------------------------------------------------------------


def test_what_is_wrong_is_said_in_its_row_when_the_field_is_left(edit: Open, person: Contact) -> None:
    editor = edit(person, "emails:1")
    second = editor.form.rows["emails"]._lines[1]
    type_into(point(second.row).value, "b at x")
    assert not second.problem.isVisible()
    QTest.keyClick(point(second.row).value, Qt.Key.Key_Tab)
    assert "b at x" in second.problem.text()
    assert point(second.row).value.accessibleDescription() == second.problem.text()
    type_into(point(second.row).value, "b@x.example")
    assert not second.problem.text()


def test_the_day_of_meeting_needs_a_year(session: Session, edit: Open, person: Contact, qtbot: QtBot) -> None:
    editor = edit(person, "met_on")
    type_into(editor.form.days["met_on"], "12 May")
    editor.save()
    assert "No such day" in editor.form.error("met")
    type_into(editor.form.days["met_on"], "2014-05-12")
    saved(editor, qtbot)
    assert loaded(session, person.id).met_on == "2014-05-12"
    again = edit(loaded(session, person.id), "met_on")
    type_into(again.form.days["met_on"], "")
    saved(again, qtbot)
    assert loaded(session, person.id).met_on is None


def test_an_own_field_needs_a_name(edit: Open, person: Contact) -> None:
    editor = edit(person, "custom:0")
    (row,) = editor.form.rows["custom"].rows()
    assert isinstance(row, CustomRow)
    QTest.keyClicks(row.value, "black")
    editor.save()
    assert editor.form.error("custom")
    assert editor.focusWidget() is row.name


# Topics, companies and the card's own lines ------------------------------------------------------------------------


def test_needs_and_offers_keep_their_commas(session: Session, edit: Open, person: Contact, qtbot: QtBot) -> None:
    editor = edit(person, "needs")
    line = editor.form.topics["needs"].line
    QTest.keyClicks(line, "a job, soon")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert editor.isVisible()
    QTest.keyClicks(editor.form.topics["offers"].line, "retail data")
    saved(editor, qtbot)
    after = loaded(session, person.id)
    assert (after.needs, after.offers) == (["speakers", "a job, soon"], ["retail data"])


def test_backspace_in_an_empty_line_goes_to_the_last_chip(edit: Open, person: Contact) -> None:
    editor = edit(person, "needs")
    QTest.keyClick(editor.form.topics["needs"].line, Qt.Key.Key_Backspace)
    focused = editor.focusWidget()
    assert isinstance(focused, Chip)
    QTest.keyClick(focused, Qt.Key.Key_Backspace)
    assert editor.form.contact().needs == []


def test_known_companies_are_proposed(session: Session, edit: Open, person: Contact, qtbot: QtBot) -> None:
    operations.add(session.store, Contact(fn="Bo", organization="Hafen Logistik"))
    editor = edit(None, "organization")
    company = editor.form._texts["organization"]
    (proposed,) = company.findChildren(Suggestions)
    QTest.keyClicks(company, "haf")
    qtbot.waitUntil(lambda: proposed.completionCount() == 1)
    popup = proposed.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert company.text() == "Hafen Logistik"
    assert editor.form.contact().organization == "Hafen Logistik"


def test_escape_on_proposals_closes_only_them(session: Session, edit: Open, person: Contact, qtbot: QtBot) -> None:
    operations.add(session.store, Contact(fn="Bo", organization="Hafen Logistik"))
    editor = edit(None, "organization")
    company = editor.form._texts["organization"]
    (proposed,) = company.findChildren(Suggestions)
    QTest.keyClicks(company, "haf")
    popup = proposed.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert not editor.findChildren(QMessageBox)
    assert company.text() == "haf"


def test_lines_of_the_card_are_taken_away_one_by_one(
    session: Session, edit: Open, person: Contact, qtbot: QtBot
) -> None:
    editor = edit(person)
    lines = editor.form.lines
    crosses = {cross.accessibleName(): cross for cross in lines.findChildren(Cross)}
    assert set(crosses) == {"Remove X-PET", "Remove Car"}
    crosses["Remove X-PET"].click()
    lines.put_back()
    assert not editor.is_changed()
    crosses["Remove Car"].click()
    saved(editor, qtbot)
    after = loaded(session, person.id)
    assert after.card == CardSource("3.0", ("FN:Anna Ålund", "X-PET:dog"))
    session.undo()
    qtbot.waitUntil(lambda: loaded(session, person.id).card == person.card)


def test_somebody_new_with_everything(session: Session, edit: Open, qtbot: QtBot) -> None:
    editor = edit(None)
    form = editor.form
    type_into(form._texts["given"], "Bo")
    form.rows["addresses"].add()
    form.rows["profiles"].add()
    address = form.rows["addresses"].rows()[0].fields()
    QTest.keyClicks(address[1], "Havnen 1")
    QTest.keyClicks(form.rows["profiles"].rows()[0].first_edit(), "bo-hansen")
    form.choices["language"].setCurrentIndex(form.choices["language"].findData("da"))
    form.choices["gender"].setCurrentIndex(form.choices["gender"].findData("M"))
    after = loaded(session, saved(editor, qtbot))
    assert after.addresses == [Address("Havnen 1", types=("work",))]
    assert after.profiles == [Profile("linkedin", "", "bo-hansen")]
    assert (after.language, after.gender) == ("da", "M")
