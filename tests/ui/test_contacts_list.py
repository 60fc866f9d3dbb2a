"""The contact list through its widgets: filter, choose, type ahead, delete, drag out."""

import math
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.search_query import Condition, ConditionKey
from netplanner.domain.words import Tie
from netplanner.formats.vcard import read_cards
from netplanner.operations import contacts as operations
from netplanner.operations import goals as goal_operations
from netplanner.storage import contact_writes, contacts
from netplanner.ui import mime
from netplanner.ui.contacts.entries import LONG_OVERDUE, ON_TIME, OVERDUE, Entry, lateness
from netplanner.ui.contacts.list_model import PAGE, ContactListModel
from netplanner.ui.contacts.list_view import ContactListView
from netplanner.ui.contacts.pane import ContactsPane
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.chip import Chip

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Made = Callable[[], ContactsPane]


def add_people(session: Session, people: Sequence[Contact]) -> list[int]:
    with session.store.step(Label("import_contacts", {"count": len(people)})) as step:
        return contact_writes.insert_many(step, people)


def named(session: Session, *names: str) -> list[int]:
    return add_people(session, [Contact(fn=name) for name in names])


@pytest.fixture
def make(session: Session, qtbot: QtBot) -> Made:
    def made() -> ContactsPane:
        pane = ContactsPane(session)
        qtbot.addWidget(pane)
        pane.resize(380, 700)
        pane.show()
        qtbot.waitExposed(pane)
        pane.activateWindow()
        return pane

    return made


def view_of(pane: ContactsPane) -> ContactListView:
    view = pane.findChild(ContactListView)
    assert view is not None
    return view


def shown(pane: ContactsPane) -> list[str]:
    model = view_of(pane).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def chip_of(pane: ContactsPane, text: str) -> Chip:
    (found,) = [chip for chip in pane.findChildren(Chip) if chip.text() == text]
    return found


def click_row(pane: ContactsPane, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view = view_of(pane)
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)


# Model ---------------------------------------------------------------------------------------------------------------


def an_entry(contact_id: int) -> Entry:
    return Entry(contact_id, f"Person {contact_id}", "", "P", "", "—", ON_TIME, (), "", False)


def test_the_model_is_sound_while_it_grows_shrinks_and_forgets(qtmodeltester: ModelTester) -> None:
    model = ContactListModel(lambda ids: {contact_id: an_entry(contact_id) for contact_id in ids})
    qtmodeltester.check(model)
    model.set_ids(array("q", range(1, 101)))
    assert model.extend_to(array("q", range(1, 301)))
    model.forget(frozenset({150}))
    model.forget()
    model.set_page(7)
    assert model.entry(299) == an_entry(300)
    assert model.rowCount() == 300
    assert model.data(model.index(299)) == "Person 300"
    assert not model.extend_to(array("q", range(2, 400)))
    model.set_ids(array("q"))
    assert model.rowCount() == 0


def test_rows_are_read_by_the_page_and_kept() -> None:
    asked: list[list[int]] = []

    def read(ids: Sequence[int]) -> dict[int, Entry]:
        asked.append(list(ids))
        return {contact_id: an_entry(contact_id) for contact_id in ids if contact_id != PAGE + 6}

    model = ContactListModel(read)
    model.set_ids(array("q", range(1, 1001)))
    assert asked == []
    for row in range(PAGE + 10):
        model.entry(row)
    assert asked == [list(range(1, PAGE + 1)), list(range(PAGE + 1, 2 * PAGE + 1))]
    # Who is gone since the ids were read has no entry.
    assert model.entry(PAGE + 5) is None
    model.forget(frozenset({3}))
    model.entry(0)
    model.entry(PAGE)
    assert len(asked) == 3
    for row in range(0, 1000, PAGE):
        model.entry(row)
    assert len(asked) == 3 + math.ceil(1000 / PAGE) - 2


def test_rows_are_found_by_id() -> None:
    model = ContactListModel(lambda ids: {})
    model.set_ids(array("q", [5, 3, 9, 7, 1, 8]))
    assert (model.row_of(9), model.row_of(4)) == (2, -1)
    assert model.rows_of([7, 5, 4]) == [0, 3]
    assert model.rows_of([1, 3, 5, 7, 8, 9]) == [0, 1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("last", "due", "expected"),
    [
        (None, None, ON_TIME),
        ("2026-11-01", None, ON_TIME),
        ("2026-10-25", "2026-11-24", ON_TIME),
        ("2026-10-24", "2026-11-23", OVERDUE),
        # 45 days where 30 are the rhythm: half a period over.
        ("2026-10-10", "2026-11-09", LONG_OVERDUE),
        ("2026-10-11", "2026-11-10", OVERDUE),
    ],
)
def test_overdue_is_a_share_of_the_rhythm(session: Session, last: str | None, due: str | None, expected: int) -> None:
    assert lateness(last, due, session.clock.today()) == expected


# Reading -------------------------------------------------------------------------------------------------------------


def test_the_first_hundred_come_at_once_and_all_of_them_after(session: Session, make: Made, qtbot: QtBot) -> None:
    named(session, *[f"Person {number:04d}" for number in range(1500)])
    pane = ContactsPane(session)
    qtbot.addWidget(pane)
    assert len(shown(pane)) == 100
    qtbot.waitUntil(lambda: view_of(pane).model().rowCount() == 1500)
    assert shown(pane)[-1] == "Person 1499"


def test_painting_a_screen_asks_once_a_page(session: Session, make: Made, qtbot: QtBot) -> None:
    named(session, *[f"Person {number:04d}" for number in range(300)])
    pane = make()
    qtbot.waitUntil(lambda: view_of(pane).model().rowCount() == 300)
    asked: list[str] = []
    session.store.reader.exec_trace = lambda _, sql, __: bool(asked.append(sql)) or True
    view = view_of(pane)
    view.verticalScrollBar().setValue(view.row_height() * 200)
    view.grab()
    view.verticalScrollBar().setValue(view.row_height() * 203)
    view.grab()
    session.store.reader.exec_trace = None
    assert 1 <= len(asked) <= 2


def test_typing_narrows_the_list_and_esc_brings_all_back(session: Session, make: Made, qtbot: QtBot) -> None:
    named(session, "Anna Ålund", "Bo Hansen", "Anders Kjær")
    pane = make()
    QTest.keyClick(view_of(pane), Qt.Key.Key_Slash)
    search = pane.focusWidget()
    QTest.keyClicks(search, "an")
    assert shown(pane) == ["Anders Kjær", "Anna Ålund"]
    QTest.keyClicks(search, "n")
    assert shown(pane) == ["Anna Ålund"]
    QTest.keyClicks(search, "x")
    qtbot.waitUntil(lambda: shown(pane) == [])
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert len(shown(pane)) == 3
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert pane.focusWidget() is view_of(pane)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_going_from_the_search_into_the_list_chooses_the_first_found(
    session: Session, make: Made, key: Qt.Key, qtbot: QtBot
) -> None:
    anna, bo, anders = named(session, "Anna Ålund", "Bo Hansen", "Anders Kjær")
    pane = make()
    # Somebody has had the keys before, and was let go.
    click_row(pane, 2)
    pane.focus_search()
    QTest.keyClicks(pane.focusWidget(), "ann")
    assert shown(pane) == ["Anna Ålund"]
    QTest.keyClick(pane.focusWidget(), key)
    assert pane.focusWidget() is view_of(pane)
    assert pane.selected_ids() == [anna]
    # Whoever is chosen stays so.
    pane.select([bo, anders])
    pane.focus_search()
    QTest.keyClick(pane.focusWidget(), key)
    qtbot.waitUntil(lambda: sorted(pane.selected_ids()) == [bo, anders])


def test_enter_opens_who_has_the_keys_though_nobody_is_chosen(session: Session, make: Made, qtbot: QtBot) -> None:
    ids = named(session, "Anna Ålund", "Bo Hansen")
    pane = make()
    view = view_of(pane)
    pane.focus_list()
    QTest.keyClick(view, Qt.Key.Key_End)
    pane.select([])
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [ids[1]]
    assert pane.selected_ids() == [ids[1]]


def test_an_answer_to_what_was_typed_before_is_dropped(session: Session, make: Made, qtbot: QtBot) -> None:
    add_people(session, [Contact(fn=f"Anna {number}", note="x" if number % 2 else "y") for number in range(600)])
    pane = make()
    pane.focus_search()
    search = pane.focusWidget()
    # Each of these has more than a hundred hits, so that a full answer is on its way while the next is typed.
    for letter in "anna x":
        QTest.keyClicks(search, letter)
    with qtbot.waitSignal(session.worker.read(lambda _: None).ended):
        pass
    qtbot.waitUntil(lambda: view_of(pane).model().rowCount() == 300)
    assert not session.worker.is_busy()


def test_tie_chips_and_tags_narrow_the_list(session: Session, make: Made) -> None:
    add_people(
        session,
        [
            Contact(fn="A", tie=Tie.CLOSE, tags=["kunde"]),
            Contact(fn="B", tie=Tie.GOOD, tags=["kunde", "R&D"]),
            Contact(fn="C", tie=Tie.ACQUAINTANCE),
            Contact(fn="D"),
        ],
    )
    pane = make()
    QTest.mouseClick(chip_of(pane, "Close"), Qt.MouseButton.LeftButton)
    assert shown(pane) == ["A"]
    QTest.mouseClick(chip_of(pane, "Good"), Qt.MouseButton.LeftButton)
    assert shown(pane) == ["A", "B"]
    pane._people.bar.add_condition(Condition(ConditionKey.TAG, "R&D"))
    assert shown(pane) == ["B"]
    assert chip_of(pane, "Tag: R&D").isVisibleTo(pane)
    QTest.mouseClick(chip_of(pane, "Close"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(chip_of(pane, "Good"), Qt.MouseButton.LeftButton)
    assert shown(pane) == ["B"]


def test_the_order_menu_sorts(session: Session, make: Made) -> None:
    add_people(
        session,
        [
            Contact(fn="A", last_contact_on="2026-11-01", next_due_on="2026-12-01"),
            Contact(fn="B"),
            Contact(fn="C", last_contact_on="2026-11-20", next_due_on="2026-11-21"),
        ],
    )
    pane = make()
    (button,) = [child for child in pane.findChildren(QMenu) if any(a.text() == "By name" for a in child.actions())]
    orders = {action.text(): action for action in button.actions()}
    expected = {
        "Last contact first": ["C", "A", "B"],
        "Most overdue first": ["C", "A", "B"],
        "Recently added first": ["C", "B", "A"],
        "By name": ["A", "B", "C"],
    }
    for name, people in expected.items():
        orders[name].trigger()
        assert shown(pane) == people
        assert orders[name].isChecked()


def add_goal(session: Session, what: str, candidates: Sequence[int]) -> int:
    with session.store.step(Label("add_goal")) as step:
        connection = step.connection
        connection.execute(
            "INSERT INTO goal(what, state, colour, created, changed) VALUES (?, 'active', 2, '', '')", (what,)
        )
        goal_id = connection.last_insert_rowid()
        rows = [(goal_id, contact_id) for contact_id in candidates]
        connection.executemany("INSERT INTO candidate(goal_id, contact_id, added) VALUES (?, ?, '')", rows)
    return goal_id


def test_a_goal_narrows_the_list_until_its_chip_is_clicked_away(session: Session, make: Made, qtbot: QtBot) -> None:
    ids = named(session, "A", "B", "C")
    goal = add_goal(session, "5 <b>customers</b>", [ids[0], ids[2]])
    pane = make()
    pane.filter_by_goal(goal)
    qtbot.waitUntil(lambda: shown(pane) == ["A", "C"])
    chip = chip_of(pane, "Serves: 5 <b>customers</b>")
    assert chip.isVisible()
    place = QPoint(chip.width() - 10, chip.height() // 2)
    with qtbot.waitSignal(pane.goal_filter_cleared):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=place)
    assert shown(pane) == ["A", "B", "C"]
    assert not chip.isVisible()


def test_who_invited_the_user_is_shown_alone_and_answered(session: Session, make: Made, qtbot: QtBot) -> None:
    ids = named(session, "A", "B", "C")
    with session.store.step(Label("import_contacts")) as step:
        step.connection.execute(
            "INSERT INTO invitation(contact_id, platform, direction, state) VALUES (?, 'linkedin', 'in', 'pending')",
            (ids[1],),
        )
    pane = make()
    chip = pane._people.bar._to_answer
    assert chip.isVisible()
    assert "1" in chip.text()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(pane) == ["B"])
    pane.select(ids[1:2])
    menu = QMenu()
    qtbot.addWidget(menu)
    pane.fill_menu(menu, ids[1:2])
    answers = next(action.menu() for action in menu.actions() if action.text() == "Answer invitation")
    next(action for action in answers.actions() if action.text() == "Accepted").trigger()
    qtbot.waitUntil(lambda: shown(pane) == ["A", "B", "C"])
    assert not chip.isVisible()


def test_choosing_somebody_whom_goal_and_words_leave_out_shows_everybody(
    session: Session, make: Made, qtbot: QtBot
) -> None:
    ids = named(session, "A", "B", "C")
    goal = add_goal(session, "G", ids[:1])
    pane = make()
    pane.filter_by_goal(goal)
    qtbot.waitUntil(lambda: shown(pane) == ["A"])
    pane.focus_search()
    QTest.keyClicks(pane._people.bar.search, "a")
    with qtbot.waitSignal(pane.goal_filter_cleared):
        pane.select(ids[1:2])
    assert shown(pane) == ["A", "B", "C"]
    assert pane.selected_ids() == ids[1:2]
    assert pane._people.bar.search.text() == ""


def test_who_becomes_a_candidate_joins_the_list_of_the_goal(session: Session, make: Made, qtbot: QtBot) -> None:
    ids = named(session, "A", "B")
    goal = add_goal(session, "G", ids[:1])
    pane = make()
    pane.filter_by_goal(goal)
    qtbot.waitUntil(lambda: shown(pane) == ["A"])
    session.perform(goal_operations.add_candidates, goal, ids[1:])
    qtbot.waitUntil(lambda: shown(pane) == ["A", "B"])


def test_a_goal_that_is_gone_lets_go_of_the_list(session: Session, make: Made, qtbot: QtBot) -> None:
    named(session, "A", "B")
    pane = make()
    with qtbot.waitSignal(pane.goal_filter_cleared):
        pane.filter_by_goal(99)
    assert shown(pane) == ["A", "B"]


def test_an_empty_book_and_an_empty_answer_say_what_to_do(session: Session, make: Made, qtbot: QtBot) -> None:
    pane = make()
    assert not view_of(pane).isVisible()
    assert button(pane, "Import…").isVisible()
    with qtbot.waitSignal(pane.import_requested):
        QTest.mouseClick(button(pane, "Import…"), Qt.MouseButton.LeftButton)
    session.perform(operations.add, Contact(fn="Anna"))
    qtbot.waitUntil(lambda: view_of(pane).isVisible())
    pane.focus_search()
    QTest.keyClicks(pane.focusWidget(), "zz")
    assert not view_of(pane).isVisible()
    QTest.keyClicks(pane.focusWidget(), "z")
    qtbot.waitUntil(lambda: button(pane, "Show everybody").isVisible())
    QTest.mouseClick(button(pane, "Show everybody"), Qt.MouseButton.LeftButton)
    assert view_of(pane).isVisible()
    assert shown(pane) == ["Anna"]


def button(pane: ContactsPane, text: str) -> Button:
    (found,) = [child for child in pane.findChildren(Button) if child.text() == text]
    return found


# Choosing ------------------------------------------------------------------------------------------------------------


def test_choosing_tells_the_ids(session: Session, make: Made, qtbot: QtBot) -> None:
    a, b, c, d = named(session, "A", "B", "C", "D")
    pane = make()
    heard: list[list[int]] = []
    pane.selection_changed.connect(heard.append)
    click_row(pane, 1)
    qtbot.waitUntil(lambda: heard[-1:] == [[b]])
    click_row(pane, 3, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: heard[-1:] == [[b, c, d]])
    click_row(pane, 2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: heard[-1:] == [[b, d]])
    QTest.keyClick(view_of(pane), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: heard[-1:] == [[a, b, c, d]])
    assert pane.has_selection()
    pane.select([])
    qtbot.waitUntil(lambda: heard[-1:] == [[]])
    assert not pane.has_selection()


def test_keys_move_and_extend_the_choice(session: Session, make: Made) -> None:
    ids = named(session, *[f"P{number:03d}" for number in range(90)])
    pane = make()
    pane.focus_list()
    view = view_of(pane)
    key, shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, key.Key_End)
    assert pane.selected_ids() == ids[-1:]
    QTest.keyClick(view, key.Key_Up, shift)
    assert pane.selected_ids() == ids[-2:]
    QTest.keyClick(view, key.Key_Home)
    QTest.keyClick(view, key.Key_Down)
    assert pane.selected_ids() == ids[1:2]
    QTest.keyClick(view, key.Key_PageDown, shift)
    page = (view.viewport().height() - view._layout().heading_height) // view.row_height() - 1
    assert pane.selected_ids() == ids[1 : page + 2]
    QTest.keyClick(view, key.Key_PageUp)
    assert pane.selected_ids() == ids[1:2]
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_choice_and_place_stay_by_id_when_the_list_changes(session: Session, make: Made, qtbot: QtBot) -> None:
    ids = named(session, *[f"P{number:03d}" for number in range(400)])
    pane = make()
    qtbot.waitUntil(lambda: view_of(pane).model().rowCount() == 400)
    view = view_of(pane)
    pane.select([ids[200], ids[205]])
    bar = view.verticalScrollBar()
    bar.setValue(view.row_height() * 195 + 7)
    place = view.visualRect(view.model().index(200, 0))
    heard: list[list[int]] = []
    qtbot.waitUntil(lambda: not view._announcing.isActive())
    pane.selection_changed.connect(heard.append)
    session.perform(operations.delete, ids[:50])
    session.perform(operations.add, Contact(fn="A first one"))
    qtbot.waitUntil(lambda: view.model().rowCount() == 351)
    assert view.visualRect(view.model().index(200 - 49, 0)) == place
    assert pane.selected_ids() == [ids[200], ids[205]]
    assert heard == []
    session.perform(operations.delete, [ids[200]])
    qtbot.waitUntil(lambda: heard == [[ids[205]]])


def test_a_choice_outlives_a_filter_that_shows_only_the_first_part_at_first(
    session: Session, make: Made, qtbot: QtBot
) -> None:
    ids = named(session, *[f"Anna {number:03d}" for number in range(400)])
    pane = make()
    qtbot.waitUntil(lambda: view_of(pane).model().rowCount() == 400)
    pane.select([ids[300]])
    pane.focus_search()
    QTest.keyClicks(pane.focusWidget(), "anna")
    qtbot.waitUntil(lambda: view_of(pane).model().rowCount() == 400)
    assert pane.selected_ids() == [ids[300]]


def test_typing_ahead_goes_to_the_name_and_on(session: Session, make: Made) -> None:
    ids = named(session, "Anna", "Anders", "Bo", "Bente", "Åse")
    by_name = dict(zip(["Anna", "Anders", "Bo", "Bente", "Åse"], ids, strict=True))
    pane = make()
    pane.focus_list()
    view = view_of(pane)
    QTest.keyClicks(view, "bo")
    assert pane.selected_ids() == [by_name["Bo"]]
    view.keyboardSearch("")
    view._since_typed.invalidate()
    for expected in ("Anders", "Anna", "Åse", "Anders"):
        QTest.keyClicks(view, "a")
        assert pane.selected_ids() == [by_name[expected]]


def test_somebody_out_of_sight_can_be_chosen_from_outside(session: Session, make: Made, qtbot: QtBot) -> None:
    ids = named(session, *[f"P{number:03d}" for number in range(400)])
    pane = make()
    pane.select([ids[390]])
    qtbot.waitUntil(lambda: pane.selected_ids() == [ids[390]])
    view = view_of(pane)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    pane.focus_search()
    QTest.keyClicks(pane.focusWidget(), "p001")
    assert shown(pane) == ["P001"]
    # Who is asked for from outside is shown, whatever was filtered.
    pane.select([ids[5]])
    qtbot.waitUntil(lambda: pane.selected_ids() == [ids[5]])


# Acts ----------------------------------------------------------------------------------------------------------------


def test_del_deletes_and_undo_brings_back(session: Session, make: Made, qtbot: QtBot) -> None:
    _, _, c = named(session, "A", "B", "C")
    pane = make()
    click_row(pane, 1)
    with qtbot.waitSignal(session.changed) as heard:
        QTest.keyClick(view_of(pane), Qt.Key.Key_Delete)
    assert heard.args[0].label == Label("delete_contacts", {"count": 1, "name": "B"})
    qtbot.waitUntil(lambda: shown(pane) == ["A", "C"])
    # The keyboard goes on where it was.
    assert view_of(pane).current_id() == c
    session.undo()
    qtbot.waitUntil(lambda: shown(pane) == ["A", "B", "C"])


def test_tie_of_all_chosen_is_set_by_the_menu(session: Session, make: Made, qtbot: QtBot) -> None:
    ids = named(session, "A", "B", "C")
    pane = make()
    pane.select(ids[:2])
    menu = QMenu(pane)
    pane.fill_menu(menu, pane.selected_ids())
    (ties,) = [action.menu() for action in menu.actions() if action.text() == "Tie"]
    with qtbot.waitSignal(session.changed):
        ties.actions()[1].trigger()
    assert [contact.tie for contact in contacts.load_many(session.store.reader, ids)] == [Tie.GOOD, Tie.GOOD, ""]


def test_the_menu_offers_for_one_what_makes_no_sense_for_many(session: Session, make: Made, qtbot: QtBot) -> None:
    ids = named(session, "A", "B")
    pane = make()
    one, many = QMenu(pane), QMenu(pane)
    pane.fill_menu(one, ids[:1])
    pane.fill_menu(many, ids)
    assert {action.text() for action in one.actions()} - {action.text() for action in many.actions()} == {
        "Open card",
        "Edit…",
        "Log outcome",
        "Print…",
        "Show QR code…",
    }
    pane.select(ids)
    (plan,) = [action for action in many.actions() if action.text() == "Plan outreach…"]
    with qtbot.waitSignal(pane.plan_requested) as heard:
        plan.trigger()
    assert heard.args == [ids]


def test_a_row_says_all_that_it_shows(session: Session, make: Made) -> None:
    person = Contact(
        fn="Anna Ålund",
        title="CMO",
        organization="Nordlys",
        tie=Tie.CLOSE,
        last_contact_on="2026-10-01",
        next_due_on="2026-10-31",
        do_not_contact=frozenset({"phone"}),
    )
    add_people(session, [person])
    pane = make()
    index = view_of(pane).model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Anna Ålund, Close, CMO · Nordlys, last contact 54 d ago, overdue, Not by phone"
    )
    reader = QAccessible.queryAccessibleInterface(view_of(pane))
    assert reader is not None
    assert reader.childCount() >= 1


def test_rows_are_painted_and_a_chosen_one_otherwise(session: Session, make: Made) -> None:
    ids = named(session, "A <b>bold</b> name that is much too long for the width of the list " * 5, "B")
    pane = make()
    view = view_of(pane)
    before = view.grab().toImage()
    pane.select(ids[:1])
    after = view.grab().toImage()
    rect = view.visualRect(view.model().index(0, 0))
    assert part(before, rect.top(), rect.height()) != part(after, rect.top(), rect.height())
    assert part(before, rect.bottom() + 1, rect.height()) == part(after, rect.bottom() + 1, rect.height())


def part(image: QImage, top: int, height: int) -> QImage:
    ratio = image.devicePixelRatio()
    return image.copy(0, round(top * ratio), image.width(), round(height * ratio))


def test_hit_tests_agree_with_what_is_painted(session: Session, make: Made) -> None:
    named(session, *[f"P{number:03d}" for number in range(60)])
    pane = make()
    view = view_of(pane)
    view.verticalScrollBar().setValue(333)
    for row in range(60):
        rect = view.visualRect(view.model().index(row, 0))
        ends = {view.indexAt(rect.topLeft()).row(), view.indexAt(rect.bottomRight()).row()}
        # What the heading on top covers is nobody's.
        assert ends <= ({row} if rect.top() >= view._layout().heading_height or rect.bottom() < 0 else {row, -1})
    below = view.visualRect(view.model().index(59, 0)).bottom() + 5
    assert not view.indexAt(QPoint(5, below)).isValid()
    selection = view.selectionModel()
    selection.select(view.model().index(8, 0), QItemSelectionModel.SelectionFlag.Select)
    region = view.visualRegionForSelection(selection.selection())
    assert region.boundingRect() == view.visualRect(view.model().index(8, 0)).intersected(view.viewport().rect())


# Out of the window ---------------------------------------------------------------------------------------------------


def dragged(pane: ContactsPane, ids: Sequence[int]) -> QMimeData:
    return pane._people._drag_data(ids)


def test_a_drag_carries_ids_cards_and_a_file_written_when_asked_for(session: Session, make: Made) -> None:
    ids = add_people(session, [Contact(fn="Anna / Ålund", emails=[ContactPoint("a@x.example")]), Contact(fn="Bo")])
    pane = make()
    data = dragged(pane, ids[:1])
    assert mime.ids_of(data, mime.CONTACTS) == ids[:1]
    assert not mime.has_files(data)
    folder = pane._people.files
    assert folder._folder is None
    (record,) = read_cards(bytes(data.data("text/vcard").data()))
    assert record.contact.fn == "Anna / Ålund"
    assert data.text().startswith("BEGIN:VCARD")
    (url,) = data.urls()
    path = Path(url.toLocalFile())
    assert path.name == "Anna Ålund.vcf"
    assert path.read_bytes() == bytes(data.data("text/vcard").data())
    assert path.stat().st_mode & 0o077 == 0
    assert folder._folder is not None
    assert folder._folder.stat().st_mode & 0o077 == 0
    assert data.urls() == [url]
    other = Path(dragged(pane, ids).urls()[0].toLocalFile())
    assert other.name == "contacts.vcf"
    assert len(list(read_cards(other.read_bytes()))) == 2
    root = folder._folder
    folder.close()
    assert not root.exists()


def test_dragging_a_row_starts_a_drag_of_all_chosen(
    session: Session, make: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = named(session, "A", "B", "C")
    pane = make()
    pane.select(ids[:2])
    started: list[list[int]] = []
    view = view_of(pane)
    monkeypatch.setattr(view, "startDrag", lambda _: started.append(view.selected_ids()))
    start = view.visualRect(view.model().index(0, 0)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for distance in (5, 15, 40):
        QTest.mouseMove(view.viewport(), start + QPoint(0, distance))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(0, 40))
    assert started == [ids[:2]]


def test_files_dragged_over_the_list_go_through_to_the_window(make: Made) -> None:
    pane = make()
    assert not view_of(pane).acceptDrops()
    assert not view_of(pane).viewport().acceptDrops()


def test_copied_contacts_are_on_the_clipboard_as_vcards(session: Session, make: Made, qtbot: QtBot) -> None:
    ids = named(session, "Anna Ålund", "Bo")
    pane = make()
    pane.select(ids)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    with qtbot.waitSignal(clipboard.dataChanged):
        pane.copy_as_vcard()
    records = list(read_cards(bytes(clipboard.mimeData().data("text/vcard").data())))
    assert [record.contact.fn for record in records] == ["Anna Ålund", "Bo"]
    assert "FN:Anna Ålund" in clipboard.text()


def test_exported_contacts_stand_in_the_file(session: Session, make: Made, qtbot: QtBot, tmp_path: Path) -> None:
    ids = named(session, "Anna", "Bo", "C")
    pane = make()
    target = tmp_path / "out.vcf"
    pane._acts.export_to(ids[:2], target, "3.0")
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: not session.worker.is_busy())
    records = list(read_cards(target.read_bytes()))
    assert [record.contact.fn for record in records] == ["Anna", "Bo"]
    assert b"VERSION:3.0" in target.read_bytes()


def test_keys_the_list_has_no_use_for_go_on_to_the_window(session: Session, make: Made) -> None:
    named(session, "A")
    pane = make()
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view_of(pane), event)
    assert not event.isAccepted()
