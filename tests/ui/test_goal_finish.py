"""Finishing a goal with a review, archiving it, looking at archived ones and taking one up again."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.words import CriterionKey, GoalKind, GoalState
from netplanner.operations import finishing, outcomes
from netplanner.operations import goals as operations
from netplanner.storage import goals
from netplanner.ui.goals.finish_sheet import FinishSheet
from netplanner.ui.goals.list_view import GoalList
from netplanner.ui.goals.page import GoalPage
from netplanner.ui.goals.pane import GoalsPane
from netplanner.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def goal(session: Session) -> int:
    made = Goal(
        what="5 customers in Skåne",
        kind=GoalKind.CUSTOMERS,
        amount=5,
        by="2027-01-04",
        area=["SE-M"],
        criteria=[Criterion(CriterionKey.ROLE, "CMO")],
    )
    created = operations.add(session.store, made).created
    assert created is not None
    return created


@pytest.fixture
def make(session: Session, qtbot: QtBot) -> Callable[[], GoalsPane]:
    def made() -> GoalsPane:
        pane = GoalsPane(session)
        qtbot.addWidget(pane)
        pane.resize(1200, 700)
        pane.set_expanded(True)
        with qtbot.waitExposed(pane):
            pane.show()
        return pane

    return made


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def rows(pane: GoalsPane) -> int:
    view = pane.findChild(GoalList)
    assert view is not None
    return view.model().rowCount()


def state(session: Session, goal_id: int) -> GoalState:
    found = goals.load(session.store.reader, goal_id)
    assert found is not None
    return found.state


def test_a_goal_is_finished_with_what_worked(
    session: Session, goal: int, make: Callable[[], GoalsPane], qtbot: QtBot
) -> None:
    outcomes.log(session.store, [goal], kind=GoalKind.CUSTOMERS, happened_on="2026-11-20", what="Nordlys")
    pane = make()
    pane.finish_selected()
    (sheet,) = pane.findChildren(FinishSheet)
    assert "1 of 5 reached" in texts(sheet)
    assert "Nordlys" in texts(sheet)
    outcomes.log(session.store, [goal], kind=GoalKind.CUSTOMERS, happened_on="2026-11-21", what="Fjord")
    session.changed.emit(outcomes.log(session.store, [goal], kind=GoalKind.CUSTOMERS, happened_on="2026-11-22"))
    assert "3 of 5 reached" in texts(sheet)
    sheet.review.setPlainText("Seminars brought most.")
    with qtbot.waitSignal(session.changed):
        sheet.save()
    assert state(session, goal) is GoalState.DONE
    (page,) = pane.findChildren(GoalPage)
    assert "Seminars brought most." in texts(page)
    assert "finished on 24 Nov 2026 · 3 of 5 reached" in texts(page)
    assert not page._invite.isVisible()
    assert page._head.reopen.isVisible()
    # One undo brings back the state and takes the review.
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert state(session, goal) is GoalState.ACTIVE
    assert "Seminars brought most." not in texts(page)


def test_the_sheet_leads_to_a_last_outcome(
    session: Session, goal: int, make: Callable[[], GoalsPane], qtbot: QtBot
) -> None:
    pane = make()
    pane.finish_selected()
    (sheet,) = pane.findChildren(FinishSheet)
    assert "Nothing was logged for it." in texts(sheet)
    with qtbot.waitSignal(sheet.outcome_requested):
        sheet.log_button.click()


def test_a_review_is_written_later_too(
    session: Session, goal: int, make: Callable[[], GoalsPane], qtbot: QtBot
) -> None:
    finishing.finish(session.store, goal, "")
    pane = make()
    (page,) = pane.findChildren(GoalPage)
    assert "No review yet" in texts(page)
    page._review.review_requested.emit()
    (sheet,) = pane.findChildren(FinishSheet)
    sheet.review.setPlainText("Ask earlier.")
    with qtbot.waitSignal(session.changed):
        sheet.save()
    assert "Ask earlier." in texts(page)
    assert state(session, goal) is GoalState.DONE


def test_archived_goals_are_seen_on_request_and_taken_up(
    session: Session, goal: int, make: Callable[[], GoalsPane], qtbot: QtBot
) -> None:
    pane = make()
    assert not pane.archived_button.isVisible()
    with qtbot.waitSignal(session.changed):
        pane.archive_selected()
    assert rows(pane) == 0
    assert pane.archived_button.text() == "Show 1 archived"
    pane.archived_button.click()
    assert rows(pane) == 1
    assert pane.archived_button.text() == "Hide archived"
    pane.choose(goal)
    (page,) = pane.findChildren(GoalPage)
    with qtbot.waitSignal(session.changed):
        page._head.reopen.click()
    assert state(session, goal) is GoalState.ACTIVE
    assert not pane.archived_button.isVisible()
    assert rows(pane) == 1


def test_what_can_be_done_follows_the_state(
    session: Session, goal: int, make: Callable[[], GoalsPane], qtbot: QtBot
) -> None:
    pane = make()
    (page,) = pane.findChildren(GoalPage)

    def acts() -> list[str]:
        return [action.text() for action in page._head.more.menu().actions() if action.text()]

    assert acts() == ["Plan the next weeks…", "Pause goal", "Finish goal…", "Archive goal", "Delete goal"]
    (pause,) = [action for action in page._head.more.menu().actions() if action.text() == "Pause goal"]
    with qtbot.waitSignal(session.changed):
        pause.trigger()
    assert state(session, goal) is GoalState.PAUSED
    assert acts() == ["Finish goal…", "Archive goal", "Delete goal"]
    assert "Nobody is invited for a goal that rests." in texts(page._invite)
    with qtbot.waitSignal(session.changed):
        page._head.reopen.click()
    assert state(session, goal) is GoalState.ACTIVE
    assert page._head.plan.isVisible()
