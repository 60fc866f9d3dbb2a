"""An invitation that was planned without a why is asked for one before it counts as sent."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from netplanner.domain.auto_plan import Proposal
from netplanner.domain.words import OutreachKind, OutreachResult
from netplanner.operations import auto_plan
from netplanner.storage import outreach
from netplanner.ui.calendar.done_asking import DonePopup, ask
from netplanner.ui.calendar.pane import CalendarPane
from netplanner.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Opened = Callable[..., CalendarPane]
WHY = "because you lead loyalty at Nordlys and can judge our Danish results"


def proposed(session: Session, *people: int) -> list[int]:
    """Invitations taken from a proposal: without a why."""
    taken = [
        Proposal(person, "Sara Berg", date(2026, 11, 24), OutreachKind.INVITE, "linkedin", reasons=())
        for person in people
    ]
    return sorted(auto_plan.take(session.store, taken).outreach)


def asked(session: Session, pane: CalendarPane, ids: list[int], result: OutreachResult | None = None) -> DonePopup:
    popup = ask(session, pane, ids, pane.mapToGlobal(QPoint(20, 20)), result)
    assert popup is not None
    return popup


def said(session: Session) -> list[tuple[str, int]]:
    return session.store.reader.execute("SELECT text, sent_anyway FROM invitation ORDER BY id").fetchall()


def test_its_why_is_written_in_a_line_and_all_is_one_step(
    session: Session, pane: Opened, sara: int, qtbot: QtBot
) -> None:
    (plan,) = proposed(session, sara)
    before = session.store.reader.execute("SELECT * FROM outreach").fetchall()
    bar = asked(session, pane(), [plan]).bar
    qtbot.keyClick(bar, Qt.Key.Key_S)
    assert "no why yet" in bar.told()
    assert bar.why.hasFocus()
    assert not any(chip.isVisible() for chip in bar.results.values())
    # Nothing said is no why.
    qtbot.keyClick(bar.why, Qt.Key.Key_Return)
    assert bar.why.isVisible()
    qtbot.keyClicks(bar.why, WHY)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(bar.why, Qt.Key.Key_Return)
    done = outreach.load(session.store.reader, plan)
    assert done is not None
    assert (done.status, done.result, done.why) == ("done", "sent", WHY)
    assert said(session)[0][0] == WHY
    session.store.undo()
    assert session.store.reader.execute("SELECT * FROM outreach").fetchall() == before


def test_it_may_go_without_and_counts_so(session: Session, pane: Opened, sara: int, qtbot: QtBot) -> None:
    (plan,) = proposed(session, sara)
    bar = asked(session, pane(), [plan]).bar
    qtbot.keyClick(bar, Qt.Key.Key_S)
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(bar.why, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said(session) == [("", 1)]


def test_esc_leads_back_and_out(session: Session, pane: Opened, sara: int, qtbot: QtBot) -> None:
    (plan,) = proposed(session, sara)
    bar = asked(session, pane(), [plan]).bar
    qtbot.keyClick(bar, Qt.Key.Key_A)
    qtbot.keyClick(bar.why, Qt.Key.Key_Escape)
    assert all(chip.isVisible() for chip in bar.results.values())
    assert bar.title() == "How did it go?"
    with qtbot.waitSignal(bar.cancelled):
        qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert said(session) == []


def test_a_result_of_the_menu_asks_too(session: Session, pane: Opened, sara: int, bo: int, qtbot: QtBot) -> None:
    ids = proposed(session, sara, bo)
    opened = pane()
    for chosen in (ids[:1], ids):
        opened.desk.open_menu(chosen, date(2026, 11, 24), opened.mapToGlobal(QPoint(20, 20)))
        menu = next(menu for menu in opened.findChildren(QMenu) if menu.isVisible())
        done = next(action.menu() for action in menu.actions() if action.text() == "&Done")
        assert isinstance(done, QMenu)
        next(action for action in done.actions() if action.text() == "&Sent").trigger()
        menu.close()
        popup = next(popup for popup in opened.findChildren(DonePopup) if popup.isVisible())
        assert popup.bar.title() == "Why this invitation?"
        assert popup.bar.why.isVisible() is (len(chosen) == 1)
        if len(chosen) == 1:
            popup.close()
    assert popup.bar.told().startswith("2 invitation")
    assert said(session) == []
    with qtbot.waitSignal(session.changed):
        qtbot.mouseClick(popup.bar.anyway, Qt.MouseButton.LeftButton)
    assert said(session) == [("", 1), ("", 1)]


def test_one_that_says_why_is_asked_nothing_more(
    session: Session, pane: Opened, plan: Callable[..., int], sara: int, qtbot: QtBot
) -> None:
    created = plan("2026-11-24", sara, kind=OutreachKind.INVITE, channel="linkedin", why=f"Hi Sara, {WHY}.")
    bar = asked(session, pane(), [created]).bar
    with qtbot.waitSignal(session.changed):
        qtbot.keyClick(bar, Qt.Key.Key_S)


def test_a_key_held_down_does_not_answer(session: Session, pane: Opened, sara: int) -> None:
    (plan,) = proposed(session, sara)
    bar = asked(session, pane(), [plan]).bar
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
    QApplication.sendEvent(bar, held)
    assert bar.title() == "How did it go?"
