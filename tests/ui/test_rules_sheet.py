"""The rules of the queue."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from netplanner.domain.queue import WEIGHTS
from netplanner.storage import coverage, queue, queue_quota
from netplanner.ui.rules_sheet import RulesSheet
from netplanner.ui.session import Session


def opened(session: Session, qtbot: QtBot) -> RulesSheet:
    sheet = RulesSheet(session)
    qtbot.addWidget(sheet)
    sheet.open()
    return sheet


def test_they_begin_as_the_method_has_them(session: Session, qtbot: QtBot) -> None:
    sheet = opened(session, qtbot)
    assert (sheet.quota.value(), sheet.steps.value()) == (5, 3)
    assert [box.value() for box in sheet.weights] == [45, 20, 15, 10, 10]
    assert not sheet.is_changed()


def test_what_is_set_holds_and_can_be_taken_back(session: Session, qtbot: QtBot) -> None:
    sheet = opened(session, qtbot)
    sheet.quota.setValue(8)
    sheet.weights[0].setValue(25)
    sheet.enough.setValue(5)
    sheet.enough_near.setValue(9)
    assert "Together 80 %; they count by their share of that." in [label.text() for label in sheet.findChildren(QLabel)]
    with qtbot.waitSignal(session.changed):
        sheet.save()
    reader = session.store.reader
    assert queue_quota.quota(reader) == 8
    assert queue.weights_set(reader).fit == 0.25
    assert coverage.enough(reader) == (5, 5)
    again = opened(session, qtbot)
    assert [box.value() for box in again.weights] == [25, 20, 15, 10, 10]
    again.usual.click()
    with qtbot.waitSignal(session.changed):
        again.save()
    assert queue_quota.quota(reader) == 5
    assert queue.weights_set(reader) == WEIGHTS
    assert reader.execute("SELECT count(*) FROM rule_setting").get == 0
    session.store.undo()
    assert queue_quota.quota(reader) == 8


def test_a_score_of_nothing_is_refused(session: Session, qtbot: QtBot) -> None:
    sheet = opened(session, qtbot)
    for box in sheet.weights:
        box.setValue(0)
    sheet.save()
    qtbot.waitUntil(lambda: "At least one part must count something." in [x.text() for x in sheet.findChildren(QLabel)])
    assert sheet.isVisible()
