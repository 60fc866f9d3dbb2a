"""Sheets with fields: nothing typed is lost unasked, and a write under way is waited for."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPlainTextEdit, QWidget

from netplanner.domain.contact import Contact
from netplanner.domain.words import GoalKind
from netplanner.operations import contacts as contact_operations
from netplanner.storage import contacts
from netplanner.ui.calendar.editor import OutreachEditor
from netplanner.ui.contacts.editor import ContactEditor
from netplanner.ui.contacts.log_sheet import LogSheet
from netplanner.ui.goals.editor import GoalEditor
from netplanner.ui.me.me_sheet import MeSheet
from netplanner.ui.me.platforms_sheet import PlatformsSheet
from netplanner.ui.outcomes.outcome_sheet import OutcomeSheet
from netplanner.ui.session import Session
from netplanner.ui.widgets.edit_sheet import EditSheet

Make = Callable[[Session, QWidget, int], EditSheet]

SHEETS: dict[str, Make] = {
    "contact": lambda session, host, person: ContactEditor(
        session,
        contacts.load(session.store.reader, person),
        tags=[],
        platforms=[("linkedin", "LinkedIn")],
        language="en",
        parent=host,
    ),
    "outreach": lambda session, host, person: OutreachEditor.for_new(
        session, [person], session.clock.today(), None, host
    ),
    "goal": lambda session, host, person: GoalEditor(session, None, host, kind=GoalKind.JOB),
    "outcome": lambda session, host, person: OutcomeSheet.for_new(session, host, contact_id=person),
    "log": lambda session, host, person: LogSheet(session, [person], host),
    "me": lambda session, host, person: MeSheet(session, host),
    "platforms": lambda session, host, person: PlatformsSheet(session, host),
}


@pytest.fixture
def host(qtbot) -> QWidget:
    window = QWidget()
    window.resize(QSize(1100, 800))
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def person(session: Session) -> int:
    return contact_operations.add(session.store, Contact(given="Anna", fn="Anna", title="CEO")).created


def question_of(sheet: EditSheet) -> QMessageBox | None:
    return next((box for box in sheet.findChildren(QMessageBox) if box.isVisible()), None)


def type_something(sheet: EditSheet) -> None:
    plain = [edit for edit in sheet.findChildren(QPlainTextEdit) if edit.isVisible()]
    fields = plain or [edit for edit in sheet.findChildren(QLineEdit) if edit.isVisible()]
    QTest.keyClicks(fields[0], "ten minutes of work")


@pytest.mark.parametrize("kind", SHEETS)
def test_esc_leaves_an_untouched_sheet_and_asks_before_it_loses_text(
    session: Session, host: QWidget, person: int, kind: str, qtbot
) -> None:
    untouched = SHEETS[kind](session, host, person)
    untouched.open()
    QTest.keyClick(untouched, Qt.Key.Key_Escape)
    assert not untouched.isVisible()

    sheet = SHEETS[kind](session, host, person)
    sheet.open()
    type_something(sheet)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    box = question_of(sheet)
    assert box is not None
    # Asked once, however often Esc is pressed on the way.
    sheet.reject()
    assert len(sheet.findChildren(QMessageBox)) == 1
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert sheet.isVisible()
    assert question_of(sheet) is None
    sheet.reject()
    box = question_of(sheet)
    assert box is not None
    box.button(QMessageBox.StandardButton.Discard).click()
    assert not sheet.isVisible()


def test_what_cannot_be_saved_yet_is_not_offered_to_be_saved(
    session: Session, host: QWidget, person: int, qtbot
) -> None:
    editor = OutreachEditor.for_new(session, [person], session.clock.today(), None, host)
    editor.open()
    editor.people.show_person(person)
    editor.why.setPlainText("Hello {nothing}")
    qtbot.waitUntil(lambda: not editor.save.isEnabled())
    editor.reject()
    box = question_of(editor)
    assert box is not None
    assert box.button(QMessageBox.StandardButton.Save) is None
    box.button(QMessageBox.StandardButton.Discard).click()


@pytest.mark.parametrize("kind", ["contact", "log", "me"])
def test_a_sheet_waits_for_what_it_writes(session: Session, host: QWidget, person: int, kind: str, qtbot) -> None:
    free = threading.Event()
    session.worker.run(lambda progress: free.wait(20))
    sheet = SHEETS[kind](session, host, person)
    sheet.open()
    type_something(sheet)
    sheet._save_button.click()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert question_of(sheet) is None
    with qtbot.waitSignal(sheet.accepted):
        free.set()


@pytest.mark.parametrize("kind", ["contact", "log", "outcome"])
def test_a_sheet_that_waits_long_says_so_and_takes_nothing_that_would_be_lost(
    session: Session, host: QWidget, person: int, kind: str, qtbot
) -> None:
    free = threading.Event()
    session.worker.run(lambda progress: free.wait(20))
    sheet = SHEETS[kind](session, host, person)
    sheet.open()
    type_something(sheet)
    field = sheet.focusWidget()
    before = sheet.typed()
    sheet.set_writing(True)
    told = "Other work is being saved first. This follows by itself."
    qtbot.waitUntil(lambda: told in [label.text() for label in sheet.findChildren(QLabel) if label.isVisibleTo(sheet)])
    assert field is not None
    assert not field.isEnabled()
    QTest.keyClicks(field, "lost")
    assert sheet.typed() == before
    # Refused, it can be mended where one was.
    sheet.show_refusal(ValueError("no"))
    assert field.isEnabled()
    assert sheet.focusWidget() is field
    assert told not in [label.text() for label in sheet.findChildren(QLabel) if label.isVisibleTo(sheet)]
    free.set()
    qtbot.waitUntil(lambda: not session.worker.is_busy())
