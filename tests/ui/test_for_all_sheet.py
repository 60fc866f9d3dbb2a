"""Setting tie, tag, group, goal and more for many people at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QMessageBox

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Goal
from netplanner.domain.words import Basis, GoalKind, Tie
from netplanner.operations import contacts as operations
from netplanner.operations import goals as goal_operations
from netplanner.storage import contacts, goals, group_writes, groups
from netplanner.ui.contacts.for_all_sheet import ForAllSheet
from netplanner.ui.importing import ImportSheet
from netplanner.ui.importing.report_page import ReportPage
from netplanner.ui.main_window import MainWindow
from netplanner.ui.session import Session

# Qt's offscreen platform says so of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def people(session: Session) -> list[int]:
    """Three people, the last of whom has a tie and a tag."""
    made = [
        operations.add(session.store, Contact(fn=name)).created for name in ("Anna Ålund", "Bo Hansen", "Carl Berg")
    ]
    ids = [contact_id for contact_id in made if contact_id is not None]
    operations.set_tie(session.store, ids[2:], Tie.CLOSE)
    operations.add_tag(session.store, ids[2:], "customer")
    return ids


@pytest.fixture
def sheet(session: Session, people: list[int], window: QMainWindow) -> ForAllSheet:
    made = ForAllSheet(session, people, window)
    made.open()
    return made


def load(session: Session, people: list[int]) -> list[Contact]:
    return contacts.load_many(session.store.reader, people)


def save(sheet: ForAllSheet, session: Session, qtbot) -> None:
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(sheet.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not sheet.isVisible())


def test_only_what_is_filled_in_is_set(sheet: ForAllSheet, session: Session, people: list[int], qtbot) -> None:
    assert not sheet.save_button.isEnabled()
    qtbot.keyClicks(sheet.tag.lineEdit(), "fair 2026")
    assert sheet.save_button.isEnabled()
    save(sheet, session, qtbot)
    after = load(session, people)
    assert [person.tie for person in after] == [Tie.UNDECIDED, Tie.UNDECIDED, Tie.CLOSE]
    assert [sorted(person.tags) for person in after] == [["fair 2026"], ["fair 2026"], ["customer", "fair 2026"]]
    assert {person.source for person in after} == {"manual"}
    assert {person.basis for person in after} == {Basis.UNKNOWN}


def test_all_of_it_is_one_step(session: Session, people: list[int], window: QMainWindow, qtbot) -> None:
    created = goal_operations.add(
        session.store, Goal(kind=GoalKind.CUSTOMERS, what="5 customers", amount=5, by="2027-05-01")
    ).created
    assert created is not None
    before = load(session, people)
    sheet = ForAllSheet(session, people, window)
    sheet.open()
    sheet.tie.setCurrentIndex(sheet.tie.findData(str(Tie.GOOD)))
    sheet.goal.setCurrentIndex(sheet.goal.findData(created))
    sheet.basis.setCurrentIndex(sheet.basis.findData(str(Basis.CONSENT)))
    sheet.cadence.setValue(30)
    qtbot.keyClicks(sheet.source.lineEdit(), "fair or event")
    qtbot.keyClicks(sheet.group.lineEdit(), "Oresund Club")
    assert "A new group is made." in sheet.group.accessibleDescription()
    save(sheet, session, qtbot)
    after = load(session, people)
    assert {(p.tie, p.basis, p.cadence_days, p.source) for p in after} == {(Tie.GOOD, Basis.CONSENT, 30, "event")}
    assert set(goals.candidates(session.store.reader, created)) == set(people)
    assert [name for _, name in groups.listing(session.store.reader)] == ["Oresund Club"]
    session.store.undo()
    assert load(session, people) == before
    assert groups.listing(session.store.reader) == []


def test_a_known_group_is_found_whatever_its_spelling(
    session: Session, people: list[int], window: QMainWindow, qtbot
) -> None:
    with session.store.step(Label("add_group")) as step:
        group_writes.insert(step, name="Øresund Club")
    sheet = ForAllSheet(session, people, window)
    sheet.open()
    qtbot.keyClicks(sheet.group.lineEdit(), "øresund club")
    assert sheet.group.accessibleDescription() == ""
    save(sheet, session, qtbot)
    assert len(groups.listing(session.store.reader)) == 1


def test_what_was_filled_in_is_not_lost_unasked(sheet: ForAllSheet, qtbot) -> None:
    sheet.cadence.setValue(7)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    (box,) = sheet.findChildren(QMessageBox)
    qtbot.mouseClick(box.button(QMessageBox.StandardButton.Discard), Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()


def test_a_refusal_is_said_in_the_sheet(sheet: ForAllSheet, monkeypatch: pytest.MonkeyPatch, qtbot) -> None:
    def refuse(*_: object) -> None:
        raise UserError("goal_gone")

    monkeypatch.setattr(operations, "set_for_all", refuse)
    sheet.cadence.setValue(7)
    qtbot.mouseClick(sheet.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(sheet._error.isVisible)
    assert sheet.save_button.isEnabled()


def test_enter_in_a_field_sets_it(sheet: ForAllSheet, session: Session, people: list[int], qtbot) -> None:
    sheet.tag.setFocus()
    qtbot.keyClicks(sheet.tag.lineEdit(), "x")
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(sheet.tag.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert all("x" in person.tags for person in load(session, people))


def test_the_window_sets_for_those_selected(session: Session, people: list[int], qtbot) -> None:
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.panes.contacts.select(people[:2])
    qtbot.waitUntil(window.commands["contact.for_all"].isEnabled)
    window.commands["contact.for_all"].trigger()
    (sheet,) = window.findChildren(ForAllSheet)
    assert sheet.windowTitle() == "Set for 2 person(s)"
    sheet.tie.setCurrentIndex(sheet.tie.findData(str(Tie.GOOD)))
    save(sheet, session, qtbot)
    assert [person.tie for person in load(session, people)] == [Tie.GOOD, Tie.GOOD, Tie.CLOSE]
    assert window.banner.text() == "2 contact(s) changed"


def test_an_import_leads_to_it(session: Session, tmp_path, qtbot) -> None:
    path = tmp_path / "fair.vcf"
    path.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dora Holm\r\nEND:VCARD\r\n")
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    window.files.import_files([path])
    (report,) = window.findChildren(ImportSheet)
    qtbot.waitUntil(lambda: report.import_button is not None and report.import_button.isEnabled())
    qtbot.mouseClick(report.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: report.undo_button is not None)
    report.findChild(ReportPage).for_all_button.click()
    (sheet,) = window.findChildren(ForAllSheet)
    qtbot.keyClicks(sheet.tag.lineEdit(), "fair")
    save(sheet, session, qtbot)
    (dora,) = contacts.load_many(session.store.reader, contacts.ids(session.store.reader))
    assert (dora.display_name, dora.tags) == ("Dora Holm", ["fair"])
    qtbot.waitUntil(lambda: window.panes.contacts.selected_ids() == [dora.id])
