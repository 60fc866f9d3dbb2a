"""The side of the contacts pane through its widgets: every list, smart lists, tags and groups, drops, the menu."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from netplanner.domain.changes import Changes, Label
from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.group import Group
from netplanner.domain.search_query import Condition, ConditionKey, Query
from netplanner.domain.words import DoNotContact, Tie
from netplanner.operations import groups as group_operations
from netplanner.operations import smart_lists
from netplanner.storage import contact_writes, contacts, groups
from netplanner.storage import smart_lists as stored
from netplanner.ui import mime
from netplanner.ui.contacts.group_sheet import GroupSheet
from netplanner.ui.contacts.pane import ContactsPane
from netplanner.ui.contacts.side_data import MORE
from netplanner.ui.contacts.side_model import EVERYBODY, Entry, Part, SideModel, built_in
from netplanner.ui.contacts.side_panel import SidePanel
from netplanner.ui.contacts.smart_list_sheet import SmartListSheet
from netplanner.ui.session import Session
from netplanner.ui.widgets.edit_sheet import EditSheet

# The offscreen platform has no window manager to tell of sizes and grabs.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

TODAY = "2026-11-24"


@dataclass
class Side:
    pane: ContactsPane
    session: Session
    qtbot: QtBot

    @property
    def panel(self) -> SidePanel:
        return self.pane.side.made()

    @property
    def model(self) -> SideModel:
        model = self.panel.view.model()
        assert isinstance(model, SideModel)
        return model

    def entry(self, name: str) -> Entry:
        (found,) = [entry for part in Part for entry in self.model.entries(part) if entry.name == name]
        return found

    def index(self, name: str) -> QModelIndex:
        return self.model.index_of(self.entry(name).key)

    def click(self, name: str) -> None:
        view, index = self.panel.view, self.index(name)
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())

    def chosen(self) -> str | None:
        indexes = self.panel.view.selectedIndexes()
        return indexes[0].data() if indexes else None

    def shown(self) -> list[str]:
        model = self.pane._people.model
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def wait_for_names(self, part: Part, *names: str) -> None:
        self.qtbot.waitUntil(lambda: [entry.name for entry in self.model.entries(part)] == list(names))

    def wait_for_people(self, name: str, people: int) -> None:
        self.qtbot.waitUntil(lambda: self.entry(name).people == people)

    def menu(self, name: str) -> QMenu:
        menu = QMenu(self.pane)
        self.panel.fill_menu(menu, self.entry(name))
        return menu

    def trigger(self, name: str, action: str) -> None:
        menu = self.menu(name)
        (found,) = [one for one in menu.actions() if one.text() == action]
        found.trigger()

    def select(self, *names: str) -> list[int]:
        known = self.pane._people.model.ids
        ids = [known[self.shown().index(name)] for name in names]
        self.pane.select(ids)
        return ids


def add_people(session: Session, *people: Contact) -> list[int]:
    with session.store.step(Label("import_contacts", {"count": len(people)})) as step:
        return contact_writes.insert_many(step, people)


@pytest.fixture
def make(session: Session, qtbot: QtBot) -> Callable[[], Side]:
    def made() -> Side:
        pane = ContactsPane(session)
        qtbot.addWidget(pane)
        pane.resize(1300, 800)
        pane.set_expanded(True)
        pane.show()
        qtbot.waitExposed(pane)
        pane.activateWindow()
        side = Side(pane, session, qtbot)
        side.wait_for_people("Everybody", contacts.count(session.store.reader))
        return side

    return made


def tags_of(session: Session, contact_id: int) -> list[str]:
    contact = contacts.load(session.store.reader, contact_id)
    assert contact is not None
    return contact.tags


# Model ---------------------------------------------------------------------------------------------------------------


def an_entry(key: str, name: str = "", people: int | None = None) -> Entry:
    query = Query(conditions=(Condition(ConditionKey.TAG, name or key),))
    return Entry(Part.TAGS, key, name or key, query, id=1, people=people)


def test_the_model_is_sound_while_lists_come_move_and_go(qtmodeltester: ModelTester) -> None:
    model = SideModel(lambda entry, name: None)
    qtmodeltester.check(model)
    for keys in ("abc", "cab", "b", "", "bd", "dbca"):
        model.set_entries(Part.TAGS, [an_entry(key) for key in keys])
        assert [entry.key for entry in model.entries(Part.TAGS)] == list(keys)
    model.set_entries(Part.TAGS, [an_entry("a", "other", 7)])
    model.set_counts(Part.BUILT_IN, {EVERYBODY: 9})
    qtmodeltester.check(model)
    assert model.index_of("a").data() == "other"
    assert model.index_of(EVERYBODY).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Everybody, 9 ")


def test_a_list_that_stays_keeps_its_place_in_the_view(qtbot: QtBot) -> None:
    model = SideModel(lambda entry, name: None)
    model.set_entries(Part.TAGS, [an_entry("a"), an_entry("b")])
    moved: list[object] = []
    model.rowsRemoved.connect(lambda *_: moved.append("removed"))
    model.modelReset.connect(lambda: moved.append("reset"))
    model.set_entries(Part.TAGS, [an_entry("b"), an_entry("new"), an_entry("a", people=3)])
    assert moved == []
    assert [entry.people for entry in model.entries(Part.TAGS)] == [None, None, 3]


# The built-in lists --------------------------------------------------------------------------------------------------


def everyone(session: Session) -> None:
    """One person in each of the built-in lists, named after it."""
    mail = [ContactPoint("a@b.example")]
    fresh: dict[str, object] = {
        "emails": mail,
        "tie": Tie.GOOD,
        "last_contact_on": "2026-11-20",
        "created": "2020-01-01T00:00:00Z",
    }
    people = {
        "Undecided": {"tie": Tie.UNDECIDED},
        "Overdue": {"next_due_on": "2026-11-01"},
        "No contact for 90 days": {"last_contact_on": "2026-08-26"},
        "No e-mail": {"emails": []},
        "Answer invitations": {},
        "Recently added": {"created": "2026-11-20T09:00:00Z"},
        "Do not contact": {"do_not_contact": frozenset({str(DoNotContact.PHONE)})},
        "Nobody special": {},
    }
    ids = add_people(session, *(Contact(fn=name, **{**fresh, **given}) for name, given in people.items()))  # type: ignore[arg-type]
    with session.store.step(Label("import_contacts", {"count": 1})) as step:
        step.connection.execute(
            "INSERT INTO invitation(contact_id, platform, direction, state, sent_on) VALUES (?, 'linkedin', 'in', "
            "'pending', '2026-11-01')",
            (ids[4],),
        )


def test_every_built_in_list_finds_just_its_people(session: Session, make: Callable[[], Side]) -> None:
    everyone(session)
    side = make()
    for entry in built_in():
        side.click(entry.name)
        expected = {entry.name} if entry.key != EVERYBODY else {one.name for one in built_in()} - {"Everybody"}
        if entry.key == EVERYBODY:
            expected |= {"Nobody special"}
        side.qtbot.waitUntil(lambda expected=expected: set(side.shown()) == expected)  # type: ignore[misc]
        side.wait_for_people(entry.name, len(expected))
        assert side.chosen() == entry.name


def test_a_list_brings_its_order_and_gives_back_the_users_own(session: Session, make: Callable[[], Side]) -> None:
    everyone(session)
    side = make()
    bar = side.pane._people.bar
    bar.set_order("last_contact")
    side.click("Recently added")
    assert bar.wanted().order == "recent"
    side.click("Overdue")
    assert bar.wanted().order == "overdue"
    side.click("Everybody")
    assert bar.wanted().order == "last_contact"


def test_what_is_typed_marks_the_list_that_finds_it_and_nothing_else(
    session: Session, make: Callable[[], Side]
) -> None:
    everyone(session)
    side = make()
    assert side.chosen() == "Everybody"
    bar = side.pane._people.bar
    bar.search.setFocus()
    QTest.keyClicks(bar.search, "no:email ")
    assert side.chosen() == "No e-mail"
    QTest.keyClicks(bar.search, "x")
    assert side.chosen() is None
    side.click("Everybody")
    assert (bar.query(), bar.search.text()) == (Query(), "")


def test_choosing_lets_a_goal_go(session: Session, make: Callable[[], Side]) -> None:
    add_people(session, Contact(fn="A", tags=["kunde"]), Contact(fn="B"))
    side = make()
    side.wait_for_names(Part.TAGS, "kunde")
    gone: list[int] = []
    side.pane.goal_filter_cleared.connect(lambda: gone.append(1))
    side.pane._people.bar.set_goal("Serves: x", 0, frozenset({2}), 1)
    assert side.chosen() is None
    side.click("kunde")
    assert side.shown() == ["A"]
    assert gone == [1]


def test_the_keys_choose_fold_and_leave(session: Session, make: Callable[[], Side]) -> None:
    add_people(session, Contact(fn="A", tie=Tie.CLOSE, tags=["kunde"]), Contact(fn="B"))
    side = make()
    side.wait_for_names(Part.TAGS, "kunde")
    view = side.panel.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert (side.chosen(), side.shown()) == ("Undecided", ["B"])
    heading = side.model.index(int(Part.TAGS), 0)
    view.setCurrentIndex(heading)
    assert view.isExpanded(heading)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert not view.isExpanded(heading)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.isExpanded(heading)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert side.pane._people.view.hasFocus()


def test_a_click_on_a_heading_folds_it(session: Session, make: Callable[[], Side]) -> None:
    add_people(session, Contact(fn="A", tags=["kunde"]))
    side = make()
    side.wait_for_names(Part.TAGS, "kunde")
    view, heading = side.panel.view, side.model.index(int(Part.TAGS), 0)
    for is_open in (False, True):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(heading).center())
        assert view.isExpanded(heading) is is_open


# Smart lists ---------------------------------------------------------------------------------------------------------


def sheet_of(side: Side) -> SmartListSheet:
    sheets = [sheet for sheet in side.pane.window().findChildren(SmartListSheet) if sheet.isVisible()]
    assert len(sheets) == 1
    return sheets[0]


def test_a_search_is_saved_chosen_changed_and_deleted(session: Session, make: Callable[[], Side]) -> None:
    add_people(
        session,
        Contact(fn="Anna Nord", tie=Tie.CLOSE, tags=["kunde"]),
        Contact(fn="Bo Nord", tags=["kunde"]),
        Contact(fn="Carl", tags=["kunde"]),
    )
    side = make()
    bar = side.pane._people.bar
    assert bar.save_link.isHidden()
    bar.search.setFocus()
    QTest.keyClicks(bar.search, "nord tag:kunde ")
    assert bar.save_link.isVisible()
    bar.save_link.click()
    sheet = sheet_of(side)
    assert sheet.name.text() == "nord, kunde"
    side.qtbot.waitUntil(lambda: "2" in sheet._found.text())
    sheet.name.setText("Nordlys")
    sheet.save()
    side.wait_for_names(Part.SMART_LISTS, "Nordlys")
    side.wait_for_people("Nordlys", 2)
    assert side.chosen() == "Nordlys"
    assert bar.save_link.isHidden()
    # Another condition: the list may be changed, or a new one made.
    side.click("Everybody")
    side.click("Nordlys")
    assert side.shown() == ["Anna Nord", "Bo Nord"]
    QTest.mouseClick(bar._ties[Tie.CLOSE], Qt.MouseButton.LeftButton)
    assert bar.save_link.isVisible()
    bar.save_link.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Save in “Nordlys”", "Save as smart list…"]
    menu.actions()[0].trigger()
    menu.close()
    side.wait_for_people("Nordlys", 1)
    assert stored.listing(session.store.reader)[0].query == "tie:close tag:kunde nord"
    side.trigger("Nordlys", "Delete smart list")
    side.wait_for_names(Part.SMART_LISTS)
    assert side.shown() == ["Anna Nord"]


def test_the_sheet_says_what_is_wrong_beside_the_field(session: Session, make: Callable[[], Side]) -> None:
    smart_lists.add(session.store, "CMOs", "tie:close")
    side = make()
    side.panel.new_list_requested.emit()
    sheet = sheet_of(side)
    for name, query, field, code in (
        ("", "tag:x", "name", "name"),
        ("cmos", "tag:x", "name", "CMOs"),
        ("Other", " ", "query", "find"),
    ):
        sheet.name.setText(name)
        sheet.query.setText(query)
        sheet.save()
        side.qtbot.waitUntil(lambda field=field, code=code: code in sheet._form.error(field))  # type: ignore[misc]
    sheet.query.setText("tie:good no:email müller")
    sheet.save()
    side.wait_for_names(Part.SMART_LISTS, "CMOs", "Other")
    assert stored.listing(session.store.reader)[1].query == "tie:good no:email müller"


def test_a_smart_list_is_edited_and_shown_anew(session: Session, make: Callable[[], Side]) -> None:
    add_people(session, Contact(fn="A", tie=Tie.CLOSE), Contact(fn="B", tie=Tie.GOOD))
    smart_lists.add(session.store, "Mine", "tie:close")
    side = make()
    side.wait_for_names(Part.SMART_LISTS, "Mine")
    side.click("Mine")
    side.trigger("Mine", "Edit…")
    sheet = sheet_of(side)
    assert (sheet.name.text(), sheet.query.text()) == ("Mine", "tie:close")
    sheet.name.setText("Good ones")
    sheet.query.setText("tie:good")
    sheet.save()
    side.wait_for_names(Part.SMART_LISTS, "Good ones")
    side.qtbot.waitUntil(lambda: side.shown() == ["B"])
    assert session.store.undo_label is not None
    session.undo()
    side.wait_for_names(Part.SMART_LISTS, "Mine")


def test_smart_lists_move_by_keys_and_menu(session: Session, make: Callable[[], Side]) -> None:
    for name in "ABC":
        smart_lists.add(session.store, name, f"tag:{name}")
    side = make()
    side.wait_for_names(Part.SMART_LISTS, "A", "B", "C")
    side.click("C")
    side.panel.view.setFocus()
    QTest.keyClick(side.panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    side.wait_for_names(Part.SMART_LISTS, "A", "C", "B")
    assert side.chosen() == "C"
    side.trigger("A", "Move down")
    side.wait_for_names(Part.SMART_LISTS, "C", "A", "B")
    assert [action.text() for action in side.menu("B").actions() if not action.isEnabled() and action.text()] == [
        "Move down"
    ]


# Tags, groups, companies ---------------------------------------------------------------------------------------------


def drop(side: Side, name: str, ids: Sequence[int], kind: str = mime.CONTACTS, *, lower: bool = False) -> bool:
    """Drags people onto a line and lets them go, in its `lower` half; answers whether they were taken."""
    view, index = side.panel.view, side.index(name)
    view.scrollTo(index)
    data = QMimeData()
    mime.put_ids(data, kind, ids)
    place = view.visualRect(index).center() + QPoint(0, 5 if lower else -5)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(view.viewport(), enter)
    move = QDragMoveEvent(place, Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(view.viewport(), move)
    event = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(view.viewport(), event)
    return move.isAccepted() and event.isAccepted()


def test_people_dropped_on_a_tag_get_it_in_one_step(session: Session, make: Callable[[], Side]) -> None:
    ids = add_people(session, Contact(fn="A", tags=["kunde"]), Contact(fn="B"), Contact(fn="C"))
    side = make()
    side.wait_for_names(Part.TAGS, "kunde")
    assert drop(side, "kunde", ids)
    side.wait_for_people("kunde", 3)
    assert [tags_of(session, one) for one in ids] == [["kunde"]] * 3
    session.undo()
    side.wait_for_people("kunde", 1)


def test_people_dropped_on_a_group_join_it(session: Session, make: Callable[[], Side]) -> None:
    ids = add_people(session, Contact(fn="A"), Contact(fn="B"))
    group = group_operations.add(session.store, Group(name="Club")).created
    side = make()
    side.wait_for_names(Part.GROUPS, "Club")
    assert side.entry("Club").people == 0
    assert drop(side, "Club", ids)
    side.wait_for_people("Club", 2)
    assert group is not None
    assert groups.people(session.store.reader, group) == ids
    side.click("Club")
    assert side.shown() == ["A", "B"]
    side.select("A")
    side.trigger("Club", "Take out 1 selected person(s)")
    side.wait_for_people("Club", 1)


def test_what_is_no_person_or_no_place_for_one_is_not_taken(session: Session, make: Callable[[], Side]) -> None:
    ids = add_people(session, Contact(fn="A", tags=["kunde"], organization="Nordlys"), Contact(fn="B"))
    side = make()
    side.wait_for_names(Part.COMPANIES, "Nordlys")
    assert not drop(side, "Undecided", ids)
    assert not drop(side, "Nordlys", ids)
    assert not drop(side, "kunde", ids, mime.GOAL)
    assert session.store.undo_label is not None
    assert session.store.undo_label.code == "import_contacts"


def test_smart_lists_are_dragged_into_another_order(session: Session, make: Callable[[], Side]) -> None:
    ids = [smart_lists.add(session.store, name, f"tag:{name}").created or 0 for name in "ABC"]
    add_people(session, Contact(fn="P", tags=["kunde"]))
    side = make()
    side.wait_for_names(Part.SMART_LISTS, "A", "B", "C")
    data = side.model.mimeData([side.index("C")])
    assert mime.ids_of(data, mime.SMART_LIST) == [ids[2]]
    for moved, target, lower, expected in (
        (2, "A", False, "CAB"),
        (2, "B", True, "ABC"),
        (0, "B", True, "BAC"),
        (0, "C", False, "BAC"),
    ):
        assert drop(side, target, [ids[moved]], mime.SMART_LIST, lower=lower)
        side.wait_for_names(Part.SMART_LISTS, *expected)
    assert not drop(side, "kunde", ids[:1], mime.SMART_LIST)
    assert not drop(side, "A", [1])


def test_held_over_a_folded_heading_people_open_it(session: Session, make: Callable[[], Side]) -> None:
    ids = add_people(session, Contact(fn="A", tags=["kunde"]))
    side = make()
    side.wait_for_names(Part.TAGS, "kunde")
    view, heading = side.panel.view, side.model.index(int(Part.TAGS), 0)
    view.collapse(heading)
    data = QMimeData()
    mime.put_ids(data, mime.CONTACTS, ids)
    place = view.visualRect(heading).center()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(place, Qt.DropAction.CopyAction, data, left, none))
    move = QDragMoveEvent(place, Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(view.viewport(), move)
    assert not move.isAccepted()
    side.qtbot.waitUntil(lambda: view.isExpanded(heading))


def test_tags_are_given_taken_renamed_joined_and_deleted_by_the_menu(
    session: Session, make: Callable[[], Side]
) -> None:
    first, second = add_people(session, Contact(fn="A", tags=["kunde", "vært"]), Contact(fn="B", tags=["kunde"]))
    side = make()
    side.wait_for_names(Part.TAGS, "kunde", "vært")
    side.select("B")
    side.trigger("vært", "Tag 1 selected person(s)")
    side.wait_for_people("vært", 2)
    side.trigger("kunde", "Take from 1 selected person(s)")
    side.wait_for_people("kunde", 1)
    assert tags_of(session, second) == ["vært"]
    joined = next(action.menu() for action in side.menu("kunde").actions() if action.text() == "Join with")
    assert isinstance(joined, QMenu)
    joined.actions()[0].trigger()
    side.wait_for_names(Part.TAGS, "vært")
    assert tags_of(session, first) == ["vært"]
    side.trigger("vært", "Delete tag")
    side.wait_for_names(Part.TAGS)


def test_a_name_is_edited_in_its_place(session: Session, make: Callable[[], Side]) -> None:
    add_people(session, Contact(fn="A", tags=["kunde"]))
    group_operations.add(session.store, Group(name="Club"))
    smart_lists.add(session.store, "Mine", "tag:kunde")
    side = make()
    side.wait_for_names(Part.SMART_LISTS, "Mine")
    for part, before, after in (
        (Part.TAGS, "kunde", "customer"),
        (Part.GROUPS, "Club", "The club"),
        (Part.SMART_LISTS, "Mine", "Customers"),
    ):
        side.panel.view.setFocus()
        side.panel.start_rename(side.entry(before))
        editor = side.panel.view.findChild(QLineEdit)
        assert isinstance(editor, QLineEdit)
        assert editor.text() == before
        editor.setText(after)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        side.wait_for_names(part, after)
    assert stored.listing(session.store.reader)[0].query == "tag:customer"


def test_f2_renames_in_the_side_where_there_is_a_name_to_change(session: Session, make: Callable[[], Side]) -> None:
    add_people(session, Contact(fn="A", tags=["kunde"]))
    side = make()
    side.wait_for_names(Part.TAGS, "kunde")
    view = side.panel.view
    for name, taken in (("kunde", True), ("Overdue", False)):
        view.setCurrentIndex(side.index(name))
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
        asked.ignore()
        QApplication.sendEvent(view, asked)
        assert asked.isAccepted() is taken
    view.setCurrentIndex(side.index("kunde"))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    assert view.findChild(QLineEdit) is not None


def test_a_built_in_list_has_no_name_of_the_users_own(session: Session, make: Callable[[], Side]) -> None:
    side = make()
    assert not side.index("Overdue").flags() & Qt.ItemFlag.ItemIsEditable
    assert side.menu("Overdue").isEmpty()
    asked: list[bool] = []
    side.pane.side.triage_requested.connect(lambda: asked.append(True))
    side.trigger("Undecided", "Sort undecided people…")
    assert asked == [True]


def test_many_companies_come_in_parts(session: Session, make: Callable[[], Side]) -> None:
    add_people(session, *(Contact(fn=f"P{number}", organization=f"Firm {number:02}") for number in range(12)))
    side = make()
    side.qtbot.waitUntil(lambda: len(side.model.entries(Part.COMPANIES)) == 9)
    assert side.model.entries(Part.COMPANIES)[-1].key == MORE
    side.click("More companies…")
    side.qtbot.waitUntil(lambda: len(side.model.entries(Part.COMPANIES)) == 12)
    side.click("Firm 11")
    assert side.shown() == ["P11"]
    asked: list[int] = []
    side.pane.side.company_requested.connect(asked.append)
    side.trigger("Firm 11", "Open company")
    assert asked == [side.entry("Firm 11").id]


def test_days_of_importing_are_lists(session: Session, make: Callable[[], Side]) -> None:
    ids = add_people(session, Contact(fn="A"), Contact(fn="B"), Contact(fn="C"))
    with session.store.step(Label("import_contacts", {"count": 3})) as step:
        for number, (started, files, people) in enumerate(
            (
                ("2026-10-02T08:00:00Z", '["/home/x/Connections.csv"]', ids[:2]),
                ("2026-11-24T08:00:00Z", '["a.vcf"]', ids[2:]),
                ("2026-11-24T09:00:00Z", '["b.vcf"]', ids[:1]),
            ),
            1,
        ):
            step.connection.execute(
                "INSERT INTO import_log(started, source, files, added, updated, unchanged, skipped, failed) "
                "VALUES (?, 'csv', ?, 0, 0, 0, 0, 0)",
                (started, files),
            )
            step.connection.executemany(
                "INSERT INTO import_record(import_id, contact_id, action) VALUES (?, ?, 'added')",
                [(number, contact_id) for contact_id in people],
            )
    side = make()
    side.qtbot.waitUntil(lambda: [entry.people for entry in side.model.entries(Part.IMPORTS)] == [2, 2])
    newest, oldest = side.model.entries(Part.IMPORTS)
    assert newest.name.startswith("b.vcf, ")
    assert oldest.name.startswith("Connections.csv, ")
    side.click(oldest.name)
    assert side.shown() == ["A", "B"]
    side.click(newest.name)
    assert side.shown() == ["A", "C"]
    assert side.menu(newest.name).isEmpty()


# Where it stands -----------------------------------------------------------------------------------------------------


def test_among_three_panes_the_lists_open_from_a_button(session: Session, qtbot: QtBot) -> None:
    add_people(session, Contact(fn="A", tie=Tie.CLOSE), Contact(fn="B"))
    pane = ContactsPane(session)
    qtbot.addWidget(pane)
    pane.resize(380, 700)
    pane.show()
    side = Side(pane, session, qtbot)
    assert pane.side.dock.isHidden()
    assert pane.side.button.accessibleName() == "Lists of people"
    pane.side.button.click()
    side.wait_for_people("Undecided", 1)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    side.click("Undecided")
    assert QApplication.activePopupWidget() is None
    assert side.shown() == ["B"]
    # The same lists are there again with the whole window.
    pane.resize(1300, 700)
    pane.set_expanded(True)
    qtbot.waitUntil(pane.side.dock.isVisible)
    assert side.panel.isVisible()
    assert side.chosen() == "Undecided"


def test_the_side_folds_and_gives_way_to_a_narrow_window(session: Session, make: Callable[[], Side]) -> None:
    side = make()
    pane = side.pane
    assert pane.side.dock.isVisible()
    assert pane.side.button.accessibleName() == "Hide the lists"
    pane.side.button.click()
    assert pane.side.dock.isHidden()
    pane.side.button.click()
    assert pane.side.dock.isVisible()
    pane.resize(700, 700)
    assert pane.side.dock.isHidden()


def test_what_was_folded_is_folded_at_the_next_start(session: Session, make: Callable[[], Side]) -> None:
    add_people(session, Contact(fn="A", tags=["kunde"]))
    side = make()
    side.wait_for_names(Part.TAGS, "kunde")
    side.panel.view.collapse(side.model.index(int(Part.TAGS), 0))
    assert side.pane.side.state() == "tags"
    side.pane.side.button.click()
    again = ContactsPane(session)
    side.qtbot.addWidget(again)
    again.resize(1300, 800)
    again.side.restore(side.pane.side.state())
    again.set_expanded(True)
    again.show()
    assert again.side.dock.isHidden()
    again.side.focus()
    assert again.side.dock.isVisible()
    assert again.side.made().view.folded() == ["tags"]
    assert again.side.state() == "tags"


def test_a_search_follows_a_tag_that_is_called_otherwise(session: Session, make: Callable[[], Side]) -> None:
    add_people(session, Contact(fn="A", tags=["kunde"]), Contact(fn="B"))
    side = make()
    side.wait_for_names(Part.TAGS, "kunde")
    side.click("kunde")
    side.panel.rename(side.entry("kunde"), "customer")
    side.wait_for_names(Part.TAGS, "customer")
    side.qtbot.waitUntil(lambda: side.chosen() == "customer")
    assert side.shown() == ["A"]


def test_nothing_is_read_while_nobody_looks(session: Session, make: Callable[[], Side]) -> None:
    side = make()
    side.pane.side.button.click()
    assert not side.panel.isVisible()
    add_people(session, Contact(fn="A", tags=["kunde"]))
    reads: list[object] = []
    side.session.worker.started.connect(reads.append)
    smart_lists.add(session.store, "Mine", "tag:kunde")
    session.announce(smart_lists.rename(session.store, 1, "Other"))
    assert reads == []
    side.pane.side.button.click()
    side.wait_for_names(Part.SMART_LISTS, "Other")


def test_a_screen_reader_hears_names_and_numbers(session: Session, make: Callable[[], Side]) -> None:
    add_people(session, Contact(fn="A", tags=["kunde"]))
    side = make()
    side.wait_for_names(Part.TAGS, "kunde")
    view = QAccessible.queryAccessibleInterface(side.panel.view)
    assert view is not None
    assert view.text(QAccessible.Text.Name) == "Lists of people"
    assert side.index("kunde").data(Qt.ItemDataRole.AccessibleTextRole).startswith("kunde, 1 ")


def test_what_acts_in_the_side_and_its_sheets_has_a_name(session: Session, make: Callable[[], Side]) -> None:
    side = make()
    side.panel.new_list_requested.emit()
    side.panel.new_group_requested.emit([])
    sheets = side.pane.window().findChildren(EditSheet)
    assert len(sheets) == 2
    for widget in (
        side.pane.side.button,
        *(part for root in (side.panel, *sheets) for part in root.findChildren(QWidget)),
    ):
        if isinstance(widget, (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)) and widget.isVisible():
            own = not isinstance(widget.parentWidget(), (QLineEdit, QComboBox))
            assert not own or widget.accessibleName() or getattr(widget, "text", lambda: "")(), widget


def test_a_group_is_made_of_those_chosen(session: Session, make: Callable[[], Side]) -> None:
    add_people(session, Contact(fn="A"), Contact(fn="B"))
    side = make()
    side.select("B")
    side.panel.new_group_requested.emit(side.pane.selected_ids())
    (sheet,) = side.pane.window().findChildren(GroupSheet)
    sheet.save()
    side.qtbot.waitUntil(lambda: sheet._form.error("name") != "")
    sheet.name.setText("Club")
    sheet.save()
    side.wait_for_names(Part.GROUPS, "Club")
    side.click("Club")
    assert side.shown() == ["B"]


def test_the_menu_of_the_list_takes_people_into_a_group(session: Session, make: Callable[[], Side]) -> None:
    ids = add_people(session, Contact(fn="A"), Contact(fn="B"))
    group = group_operations.add(session.store, Group(name="R&D")).created
    side = make()
    menu = QMenu(side.pane)
    side.pane.fill_menu(menu, ids)
    into = next(action.menu() for action in menu.actions() if action.text() == "Add to group")
    assert isinstance(into, QMenu)
    assert [action.text() for action in into.actions() if action.text()] == ["R&&D", "New group…"]
    with side.qtbot.waitSignal(session.changed):
        into.actions()[0].trigger()
    assert group is not None
    assert groups.people(session.store.reader, group) == ids


def test_lists_answer_while_something_is_being_written(session: Session, make: Callable[[], Side]) -> None:
    add_people(session, Contact(fn="A", tags=["kunde"]), Contact(fn="B", tie=Tie.CLOSE))
    side = make()
    side.wait_for_names(Part.TAGS, "kunde")
    go_on = threading.Event()

    def write(progress: object) -> None:
        with session.store.step(Label("import_contacts", {"count": 1})) as step:
            contact_writes.insert_many(step, [Contact(fn="C", tags=["kunde"])])
            assert go_on.wait(30)

    job = session.worker.run(write)
    try:
        side.click("Undecided")
        assert side.shown() == ["A"]
        side.panel._data._read()
        side.wait_for_people("Undecided", 1)
        assert side.entry("kunde").people == 1
    finally:
        with side.qtbot.waitSignal(job.ended):
            go_on.set()
    session.announce(Changes(contacts=frozenset({3}), lists=True))
    side.wait_for_people("kunde", 2)
    side.wait_for_people("Undecided", 2)


def test_tab_goes_through_the_side_before_what_stands_right_of_it(session: Session, make: Callable[[], Side]) -> None:
    add_people(session, Contact(fn="A"))
    side = make()
    side.panel.view.setFocus()
    for expected in (side.panel.add_button, side.pane.side.button, side.pane.add_button):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
    for expected in (side.pane.side.button, side.panel.add_button, side.panel.view):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        assert QApplication.focusWidget() is expected
