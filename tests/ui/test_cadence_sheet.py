"""The sheet of how the user keeps in touch."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact
from netplanner.domain.words import OutreachKind, Tie
from netplanner.operations import cadence, contacts, interactions
from netplanner.storage import contacts as contact_queries
from netplanner.ui.cadence_sheet import CadenceSheet
from netplanner.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def sheet(session: Session, window: QMainWindow) -> CadenceSheet:
    contacts.add(session.store, Contact(fn="Sara Berg", tie=Tie.CLOSE, tags=["customer", "R&D"]))
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    opened = CadenceSheet(session, window)
    opened.open()
    QLocale.setDefault(before)
    return opened


def save(session: Session, sheet: CadenceSheet, qtbot: QtBot) -> cadence.Rules:
    with qtbot.waitSignal(session.changed):
        sheet.save()
    assert not sheet.isVisible()
    return cadence.rules(session.store.reader)


def test_it_begins_with_the_rules_as_they_are_and_asks_nothing_when_left(sheet: CadenceSheet) -> None:
    assert {str(tie): box.value() for tie, box in sheet.ties.items()} == {"close": 30, "good": 90, "acquaintance": 180}
    assert not sheet.is_changed()
    sheet.reject()
    assert not sheet.isVisible()


def test_all_rules_are_saved_as_one_step(session: Session, sheet: CadenceSheet, qtbot: QtBot) -> None:
    before = cadence.rules(session.store.reader)
    sheet.ties[Tie.CLOSE].setValue(14)
    sheet.ties[Tie.ACQUAINTANCE].setValue(0)
    sheet.tags.menu.aboutToShow.emit()
    (offered,) = [action for action in sheet.tags.menu.actions() if action.text() == "R&&D"]
    offered.trigger()
    sheet.tags.boxes["R&D"].setValue(7)
    sheet.per_day.setValue(3)
    sheet.weekends.setChecked(True)
    qtbot.mouseClick(sheet.weekdays.chips[5], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(sheet.quiet.field, "24/12/2026")
    qtbot.keyClick(sheet.quiet.field, Qt.Key.Key_Return)
    assert sheet.isVisible()
    sheet.countries.put("SE", "Sweden")
    sheet.of_contacts.setChecked(False)
    found = save(session, sheet, qtbot)
    assert found == cadence.Rules(
        ties={"close": 14, "good": 90},
        tags={"R&D": 7},
        per_day=3,
        weekends=True,
        quiet_weekdays=(5,),
        quiet_dates=("2026-12-24",),
        countries=("SE",),
        of_contacts=False,
    )
    session.store.undo()
    assert cadence.rules(session.store.reader) == before


def test_people_are_due_by_it_at_once(session: Session, sheet: CadenceSheet, qtbot: QtBot) -> None:
    (sara,) = contact_queries.ids(session.store.reader)
    interactions.log(session.store, [sara], kind=OutreachKind.CALL, happened_on="2026-11-20")
    sheet.ties[Tie.CLOSE].setValue(10)
    save(session, sheet, qtbot)
    person = contact_queries.load(session.store.reader, sara)
    assert person is not None
    assert person.next_due_on == "2026-11-30"


def test_a_quiet_day_that_is_none_is_said_at_its_field(sheet: CadenceSheet, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.quiet.field, "32 soon")
    sheet.save()
    assert sheet.isVisible()
    assert sheet._form.error("quiet_dates").startswith("No such day.")


def test_what_was_added_can_be_taken_away(session: Session, sheet: CadenceSheet, qtbot: QtBot) -> None:
    sheet.tags.put("customer", 20)
    sheet.quiet.put("2026-12-24", "24 Dec 2026")
    qtbot.keyClick(sheet.quiet.chips["2026-12-24"], Qt.Key.Key_Delete)
    sheet.tags.take("customer")
    sheet.ties[Tie.GOOD].setValue(60)
    found = save(session, sheet, qtbot)
    assert (found.tags, found.quiet_dates, found.ties["good"]) == ({}, (), 60)


def test_numbers_say_that_they_are_days_and_a_day_is_shown_as_it_is_typed(sheet: CadenceSheet) -> None:
    assert sheet.ties[Tie.CLOSE].text() == "30 days"
    sheet.ties[Tie.CLOSE].setValue(0)
    assert sheet.ties[Tie.CLOSE].text() == "never"
    shown = sheet.quiet.field.placeholderText()
    assert "24" in shown
    assert "2026" in shown
