"""Sorting undecided people through the window: one key each, each one step, and the way back."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.words import DoNotContact, OutreachKind, Tie
from netplanner.operations import contacts as operations
from netplanner.operations import interactions
from netplanner.resources import resource
from netplanner.storage import contacts, outreach, triage
from netplanner.storage.timeline import timeline
from netplanner.ui.contacts.triage import TriagePage
from netplanner.ui.contacts.triage_invite import InvitePanel
from netplanner.ui.contacts.triage_keys import KeyButton, back_key, invite_key, rhythm_key, skip_key
from netplanner.ui.contacts.triage_panels import RhythmPanel, SkipPanel
from netplanner.ui.contacts.triage_place import sort_people
from netplanner.ui.main_window import MainWindow
from netplanner.ui.session import Session
from netplanner.ui.widgets.pane import Pane

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key
Open = Callable[..., TriagePage]


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def tie_of(session: Session, contact_id: int) -> Tie:
    person = contacts.load(session.store.reader, contact_id)
    assert person is not None
    return person.tie


@pytest.fixture
def people(session: Session) -> list[int]:
    """Anna, Bo, Cy and Dee, in this order on the page."""
    ids = []
    for name in ("Anna", "Bo", "Cy", "Dee"):
        created = operations.add(session.store, Contact(fn=f"{name} Test", given=name)).created
        assert created is not None
        ids.append(created)
    return ids


@pytest.fixture
def page(session: Session, people: list[int], qtbot: QtBot) -> TriagePage:
    made = TriagePage(session)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.start()
    qtbot.waitUntil(lambda: made.shown == people[0])
    return made


def press(page: TriagePage, key: Key, qtbot: QtBot, then: int | None) -> None:
    QTest.keyClick(page, key)
    qtbot.waitUntil(lambda: page.shown == then)
    qtbot.waitUntil(lambda: not page._session.worker.is_busy())


def test_one_key_decides_and_the_next_comes(
    session: Session, page: TriagePage, people: list[int], qtbot: QtBot
) -> None:
    for key, at in ((Key.Key_1, 0), (Key.Key_2, 1), (Key.Key_3, 2)):
        press(page, key, qtbot, people[at + 1])
        assert f"{at + 2} of 4" in texts(page)
        assert page.accessibleName().endswith(f"{at + 2} of 4")
    assert [tie_of(session, one) for one in people] == [Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE, Tie.UNDECIDED]
    press(page, Key.Key_Space, qtbot, None)
    shown = texts(page)
    assert shown.count("1") == 4
    assert {"Close", "Good", "Acquaintance", "Left for later"} <= set(shown)
    qtbot.waitUntil(lambda: page.accessibleName().startswith("3 people sorted"))
    qtbot.waitUntil(lambda: "1 people are undecided still." in texts(page))


def test_each_decision_is_one_named_step_and_is_taken_back_by_a_key(
    session: Session, page: TriagePage, people: list[int], qtbot: QtBot
) -> None:
    press(page, Key.Key_1, qtbot, people[1])
    assert session.store.undo_label == Label("decide_tie", {"tie": "close", "name": "Anna Test"})
    press(page, Key.Key_0, qtbot, people[2])
    press(page, Key.Key_2, qtbot, people[3])
    press(page, Key.Key_U, qtbot, people[2])
    assert tie_of(session, people[2]) is Tie.UNDECIDED
    press(page, Key.Key_Backspace, qtbot, people[1])
    assert tie_of(session, people[0]) is Tie.CLOSE
    QTest.keyClick(page, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.shown == people[0])
    assert tie_of(session, people[0]) is Tie.UNDECIDED
    # Nothing of the time before is taken back here.
    QTest.keyClick(page, Key.Key_U)
    assert session.store.undo_label == Label("add_contact", {"name": "Dee Test"})
    assert "There is nothing to take back here." in texts(page)


def test_undo_from_the_menu_brings_the_person_back_too(
    session: Session, page: TriagePage, people: list[int], qtbot: QtBot
) -> None:
    press(page, Key.Key_1, qtbot, people[1])
    session.undo()
    qtbot.waitUntil(lambda: page.shown == people[0])
    # Done again, it is decided again.
    session.redo()
    qtbot.waitUntil(lambda: page.shown == people[1])


def test_what_came_on_top_is_not_taken_back_by_mistake(
    session: Session, page: TriagePage, people: list[int], qtbot: QtBot
) -> None:
    press(page, Key.Key_1, qtbot, people[1])
    with qtbot.waitSignal(session.changed):
        session.perform(operations.add_tag, [people[3]], "customer")
    QTest.keyClick(page, Key.Key_U)
    qtbot.waitUntil(lambda: any("Something else was changed since" in text for text in texts(page)))
    assert tie_of(session, people[0]) is Tie.CLOSE
    assert session.store.undo_label == Label("add_tag", {"count": 1, "tag": "customer"})


def test_enter_takes_what_is_suggested_and_nothing_is_set_unasked(
    session: Session, people: list[int], qtbot: QtBot
) -> None:
    for _ in range(3):
        interactions.log(session.store, [people[2]], kind=OutreachKind.MEETING, happened_on="2026-11-20")
    page = TriagePage(session)
    qtbot.addWidget(page)
    page.show()
    page.start()
    # Those last in touch come first.
    qtbot.waitUntil(lambda: page.shown == people[2])
    assert "Suggested: Good" in texts(page)
    assert [tie for tie, button in page._keys.ties.items() if button.suggested] == [Tie.GOOD]
    assert page._keys.ties[Tie.GOOD].accessibleName() == "Good, suggested"
    assert tie_of(session, people[2]) is Tie.UNDECIDED
    press(page, Key.Key_Return, qtbot, people[0])
    assert tie_of(session, people[2]) is Tie.GOOD
    assert "Nothing to suggest" in texts(page)
    QTest.keyClick(page, Key.Key_Return)
    assert page.shown == people[0]
    assert tie_of(session, people[0]) is Tie.UNDECIDED


def test_the_sum_behind_a_suggestion_can_be_seen(session: Session, people: list[int], qtbot: QtBot) -> None:
    interactions.log(session.store, [people[0]], kind=OutreachKind.CALL, happened_on="2026-11-20")
    page = TriagePage(session)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.start()
    qtbot.waitUntil(lambda: page.shown == people[0])
    (how,) = [one for one in page.findChildren(QAbstractButton) if one.text() == "How is this suggested?"]
    QTest.mouseClick(how, Qt.MouseButton.LeftButton)
    assert any("5.0 points in all" in text for text in texts(page))


def panel_of(page: TriagePage, kind: type[QWidget]) -> QWidget:
    (found,) = [panel for panel in page.findChildren(kind) if panel.isVisible()]
    return found


def test_skipping_asks_for_a_reason_by_a_digit_or_in_own_words(
    session: Session, page: TriagePage, people: list[int], qtbot: QtBot
) -> None:
    QTest.keyClick(page, Key.Key_S)
    panel = panel_of(page, SkipPanel)
    QTest.keyClick(panel, Key.Key_Escape)
    assert page.shown == people[0]
    assert page.hasFocus()
    QTest.keyClick(page, Key.Key_S)
    QTest.keyClick(panel_of(page, SkipPanel), Key.Key_2)
    qtbot.waitUntil(lambda: page.shown == people[1])
    QTest.keyClick(page, Key.Key_S)
    own = panel_of(page, SkipPanel)
    assert isinstance(own, SkipPanel)
    QTest.keyClicks(own, "P")
    QTest.keyClicks(own.own, "erhaps 1 day")
    # An empty one is none, a digit within is text.
    assert own.own.text() == "Perhaps 1 day"
    QTest.keyClick(own.own, Key.Key_Return)
    qtbot.waitUntil(lambda: page.shown == people[2])
    qtbot.waitUntil(lambda: not session.worker.is_busy())
    reasons = [[entry.text for entry in timeline(session.store.reader, one)] for one in people[:2]]
    assert reasons == [["We have lost touch"], ["Perhaps 1 day"]]
    assert list(triage.undecided_ids(session.store.reader)) == people[2:]
    press(page, Key.Key_U, qtbot, people[1])
    assert timeline(session.store.reader, people[1]) == []


def test_a_rhythm_is_set_and_the_person_stays_for_the_tie(
    session: Session, page: TriagePage, people: list[int], qtbot: QtBot
) -> None:
    QTest.keyClick(page, Key.Key_R)
    QTest.keyClick(panel_of(page, RhythmPanel), Key.Key_1)
    qtbot.waitUntil(lambda: contacts.load(session.store.reader, people[0]).cadence_days == 14)  # type: ignore[union-attr]
    assert page.shown == people[0]
    press(page, Key.Key_2, qtbot, people[1])
    assert page._past.counts() == {"good": 1}
    press(page, Key.Key_U, qtbot, people[0])
    QTest.keyClick(page, Key.Key_R)
    panel = panel_of(page, RhythmPanel)
    assert isinstance(panel, RhythmPanel)
    assert panel.days.value() == 14
    panel.days.setValue(45)
    QTest.keyClick(panel.days, Key.Key_Return)
    qtbot.waitUntil(lambda: contacts.load(session.store.reader, people[0]).cadence_days == 45)  # type: ignore[union-attr]


WHY = "because you run loyalty and I can share our results"


def test_an_invitation_is_planned_with_its_why(
    session: Session, page: TriagePage, people: list[int], qtbot: QtBot
) -> None:
    QTest.keyClick(page, Key.Key_I)
    panel = panel_of(page, InvitePanel)
    assert isinstance(panel, InvitePanel)
    assert not panel.save.isEnabled()
    panel.why.setPlainText(WHY)
    assert panel.save.isEnabled()
    QTest.keyClick(panel.why, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.shown == people[1])
    (plan,) = outreach.rows(session.store.reader, "2026-11-24", "2026-11-24")
    assert (plan.kind, plan.channel, plan.why, plan.contacts) == ("invite", "linkedin", WHY, (people[0],))
    press(page, Key.Key_U, qtbot, people[0])
    assert outreach.rows(session.store.reader, "2026-11-24", "2026-11-24") == []


def test_an_invitation_that_is_refused_says_why_and_keeps_the_words(session: Session, qtbot: QtBot) -> None:
    person = operations.add(session.store, Contact(fn="Anna", do_not_contact=frozenset({DoNotContact.ALL}))).created
    page = TriagePage(session)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.start()
    qtbot.waitUntil(lambda: page.shown == person)
    assert "Do not contact" in texts(page)
    QTest.keyClick(page, Key.Key_I)
    panel = panel_of(page, InvitePanel)
    assert isinstance(panel, InvitePanel)
    panel.why.setPlainText(WHY)
    QTest.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any("asked not to be contacted" in text for text in texts(panel)))
    assert (panel.why.toPlainText(), panel.save.isEnabled(), page.shown) == (WHY, True, person)
    assert not page._past.decisions


def test_letters_typed_into_a_panel_decide_nothing(
    session: Session, page: TriagePage, people: list[int], qtbot: QtBot
) -> None:
    before = session.store.undo_label
    QTest.keyClick(page, Key.Key_I)
    panel = panel_of(page, InvitePanel)
    assert isinstance(panel, InvitePanel)
    QTest.keyClicks(panel.why, "1 2 3 s u i")
    QTest.keyClick(panel, Key.Key_1)
    QTest.keyClick(panel, Key.Key_Escape)
    assert (page.shown, session.store.undo_label) == (people[0], before)


def test_a_key_held_down_decides_once(session: Session, page: TriagePage, people: list[int], qtbot: QtBot) -> None:
    from PySide6.QtGui import QKeyEvent

    for repeated in (False, True, True):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", repeated)
        page.keyPressEvent(event)
    assert page.shown == people[1]


def test_those_left_for_later_come_again_and_the_past_can_still_be_taken_back(
    session: Session, page: TriagePage, people: list[int], qtbot: QtBot
) -> None:
    press(page, Key.Key_0, qtbot, people[1])
    press(page, Key.Key_1, qtbot, people[2])
    press(page, Key.Key_0, qtbot, people[3])
    press(page, Key.Key_1, qtbot, None)
    (again,) = [one for one in page.findChildren(QAbstractButton) if one.text() == "Go through those left for later"]
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.shown == people[0])
    press(page, Key.Key_3, qtbot, people[2])
    press(page, Key.Key_3, qtbot, None)
    assert page._past.counts() == {"close": 2, "acquaintance": 2}
    press(page, Key.Key_U, qtbot, people[2])
    press(page, Key.Key_U, qtbot, people[0])
    press(page, Key.Key_U, qtbot, people[3])
    assert [tie_of(session, one) for one in people] == [Tie.UNDECIDED, Tie.CLOSE, Tie.UNDECIDED, Tie.UNDECIDED]


def test_who_goes_or_is_decided_elsewhere_is_passed(
    session: Session, page: TriagePage, people: list[int], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(session.changed):
        session.perform(operations.delete, [people[0]])
    qtbot.waitUntil(lambda: page.shown == people[1])
    with qtbot.waitSignal(session.changed):
        session.perform(operations.set_tie, [people[1], people[2]], Tie.GOOD)
    qtbot.waitUntil(lambda: page.shown == people[3])


def test_esc_shows_what_was_done_and_then_ends(
    session: Session, page: TriagePage, people: list[int], qtbot: QtBot
) -> None:
    press(page, Key.Key_1, qtbot, people[1])
    press(page, Key.Key_Escape, qtbot, None)
    qtbot.waitUntil(lambda: "3 people are undecided still." in texts(page))
    (go_on,) = [one for one in page.findChildren(QAbstractButton) if one.text() == "Go on sorting"]
    QTest.mouseClick(go_on, Qt.MouseButton.LeftButton)
    assert page.shown == people[1]
    press(page, Key.Key_Escape, qtbot, None)
    with qtbot.waitSignal(page.finished):
        QTest.keyClick(page, Key.Key_Escape)


def test_nobody_to_sort_is_said(session: Session, qtbot: QtBot) -> None:
    page = TriagePage(session)
    qtbot.addWidget(page)
    page.show()
    page.start()
    qtbot.waitUntil(lambda: "Nobody to sort" in texts(page))
    with qtbot.waitSignal(page.finished):
        QTest.keyClick(page, Key.Key_Return)


def test_decisions_wait_for_a_long_write_without_holding_up_the_page(
    session: Session, page: TriagePage, people: list[int], qtbot: QtBot
) -> None:
    go = threading.Event()
    session.worker.run(lambda progress: go.wait(10))
    QTest.keyClick(page, Key.Key_1)
    QTest.keyClick(page, Key.Key_2)
    QTest.keyClick(page, Key.Key_3)
    assert page.shown == people[3]
    # Taken back before it was ever written.
    QTest.keyClick(page, Key.Key_U)
    assert tie_of(session, people[0]) is Tie.UNDECIDED
    go.set()
    qtbot.waitUntil(lambda: page.shown == people[2])
    assert [tie_of(session, one) for one in people[:3]] == [Tie.CLOSE, Tie.GOOD, Tie.UNDECIDED]


def test_an_invitation_that_waits_to_be_written_passes_nobody_over(
    session: Session, page: TriagePage, people: list[int], qtbot: QtBot
) -> None:
    go = threading.Event()
    session.worker.run(lambda progress: go.wait(10))
    QTest.keyClick(page, Key.Key_I)
    panel = panel_of(page, InvitePanel)
    assert isinstance(panel, InvitePanel)
    panel.why.setPlainText(WHY)
    QTest.keyClick(panel.why, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.why, Key.Key_Escape)
    QTest.keyClick(page, Key.Key_1)
    assert page.shown == people[1]
    go.set()
    qtbot.waitUntil(lambda: not session.worker.is_busy())
    assert page.shown == people[1]
    assert tie_of(session, people[0]) is Tie.CLOSE
    assert len(outreach.rows(session.store.reader, "2026-11-24", "2026-11-24")) == 1


def test_every_button_says_its_act_and_its_key(page: TriagePage) -> None:
    shown = [button for button in page.findChildren(KeyButton) if button.isVisibleTo(page)]
    assert len(shown) >= 9
    for button in shown:
        assert button.accessibleName()
        assert button.accessibleDescription().startswith("Key ")


def test_the_page_covers_the_pane_and_gives_it_back(session: Session, people: list[int], qtbot: QtBot) -> None:
    pane = Pane("Contacts")
    body = Body()
    pane.set_body(body)
    qtbot.addWidget(pane)
    pane.expand_requested.connect(lambda: pane.set_expanded(not pane.expanded))
    pane.resize(700, 500)
    pane.show()
    page = sort_people(session, pane)
    qtbot.waitUntil(lambda: page.shown == people[0])
    assert (pane.expanded, page.geometry(), body.isEnabled()) == (True, pane.rect(), False)
    assert sort_people(session, pane) is page
    pane.resize(900, 600)
    assert page.geometry() == pane.rect()
    QTest.keyClick(page, Key.Key_Escape)
    assert (pane.expanded, page.isVisible(), body.isEnabled()) == (False, False, True)


class Body(QWidget):
    """The list of the pane."""


@pytest.fixture
def window(session: Session, people: list[int], qtbot: QtBot) -> MainWindow:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.activateWindow()
    made.panes.contacts.focus_list()
    return made


def test_the_command_sorts_in_the_whole_window_and_ctrl_z_stays_there(
    session: Session, window: MainWindow, people: list[int], qtbot: QtBot
) -> None:
    window.panes.contacts.select([people[3]])
    window.commands["contact.triage"].trigger()
    (page,) = window.findChildren(TriagePage)
    qtbot.waitUntil(lambda: page.shown == people[0])
    assert window.area.expanded
    # What needs somebody chosen rests: nobody out of sight may be meant.
    assert not window.commands["tie.close"].isEnabled()
    qtbot.waitUntil(page.hasFocus)
    # Before anything is decided here, Ctrl+Z takes nothing of the time before.
    QTest.keyClick(page, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.store.undo_label == Label("add_contact", {"name": "Dee Test"})
    QTest.keyClick(page, Key.Key_S)
    QTest.keyClick(panel_of(page, SkipPanel), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.store.undo_label == Label("add_contact", {"name": "Dee Test"})
    QTest.keyClick(panel_of(page, SkipPanel), Key.Key_Escape)
    press(page, Key.Key_1, qtbot, people[1])
    # The page is the receipt: no banner gets in the way.
    assert not window.banner.isVisible()
    assert window.commands["edit.undo"].text() == "Undo: Set Anna Test to close"
    QTest.keyClick(page, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.shown == people[0])
    QTest.keyClick(page, Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.isVisible())
    assert not window.area.expanded
    assert window.panes.contacts.selected_ids() == [people[3]]


def test_the_list_of_the_undecided_leads_there(window: MainWindow, people: list[int], qtbot: QtBot) -> None:
    window.panes.contacts.side.triage_requested.emit()
    (page,) = window.findChildren(TriagePage)
    qtbot.waitUntil(lambda: page.shown == people[0])


@pytest.mark.parametrize("language", ["en", "da", "de"])
def test_no_key_stands_for_two_acts(language: str, qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(resource(f"i18n/netplanner_{language}.qm")))
    qapp.installTranslator(translator)
    try:
        keys = [key() for key in (invite_key, skip_key, rhythm_key, back_key)]
    finally:
        qapp.removeTranslator(translator)
    assert len({key.casefold() for key in keys} | set("0123")) == 8
    assert all(len(key) == 1 and key.isalpha() for key in keys)
