"""The page of a goal in the main window: what its acts open elsewhere."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact, Profile
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import CriterionKey, GoalKind, GoalState, LinkKind, OutreachKind, Relation, Tie
from netplanner.operations import contacts, goals, planning, relationships
from netplanner.storage import goals as stored
from netplanner.ui.calendar.editor import OutreachEditor
from netplanner.ui.goals.finish_sheet import FinishSheet
from netplanner.ui.goals.page import GoalPage
from netplanner.ui.goals.plans_card import PlanLine
from netplanner.ui.main_window import MainWindow
from netplanner.ui.outcomes.outcome_sheet import OutcomeSheet
from netplanner.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

GOAL = Goal(
    what="5 customers",
    kind=GoalKind.CUSTOMERS,
    amount=5,
    by="2027-05-24",
    area=["SE"],
    criteria=[Criterion(CriterionKey.ROLE, "CMO")],
    primary_platform="linkedin",
)


def add(session: Session, name: str, **values: object) -> int:
    created = contacts.add(session.store, Contact(fn=name, **values)).created  # type: ignore[arg-type]
    assert created is not None
    return created


@pytest.fixture
def open_window(session: Session, qtbot: QtBot) -> Callable[[], tuple[MainWindow, GoalPage]]:
    def opened() -> tuple[MainWindow, GoalPage]:
        window = MainWindow(session)
        qtbot.addWidget(window)
        window.resize(1440, 900)
        window.show()
        window.area.set_expanded("goals", True)
        (page,) = window.panes.goals.findChildren(GoalPage)
        return window, page

    return opened


def only(window: QWidget, kind: type[QWidget]) -> QWidget:
    (found,) = [one for one in window.findChildren(kind) if one.isVisible()]
    return found


Open = Callable[[], tuple[MainWindow, GoalPage]]


def test_the_queue_leads_to_the_why_and_to_whoever_can_introduce(
    session: Session, open_window: Open, qtbot: QtBot
) -> None:
    goals.add(session.store, GOAL)
    anna = add(
        session, "Anna Lund", tie=Tie.CLOSE, profiles=[Profile("linkedin", "https://www.linkedin.com/in/a.example")]
    )
    sara = add(session, "Sara Berg", title="CMO", country="SE", relation=Relation.PROSPECT)
    eva = add(session, "Eva Nilsson", title="CMO", country="SE", relation=Relation.PROSPECT)
    relationships.add(session.store, anna, sara, LinkKind.KNOWS)
    window, page = open_window()
    qtbot.waitUntil(lambda: {sara, eva} <= {line.person.contact_id for line in page._invite.lines()})
    lines = {line.person.contact_id: line for line in page._invite.lines()}
    assert lines[sara].act.text() == "Ask Anna"
    lines[sara].act.click()
    editor = only(window, OutreachEditor)
    assert editor._typed().kind is OutreachKind.INTRODUCTION
    assert editor.people.ids() == [anna, sara]
    assert "You know Sara Berg" in editor.message.toPlainText()
    assert editor._typed().goal_id == 1
    editor.reject()
    lines[eva].act.click()
    editor = only(window, OutreachEditor)
    assert (editor._typed().kind, editor.people.ids()) == (OutreachKind.INVITE, [eva])
    assert editor._typed().channel == "linkedin"
    editor.reject()


def test_plans_and_people_open_where_they_live(session: Session, open_window: Open, qtbot: QtBot) -> None:
    goal_id = goals.add(session.store, GOAL).created
    sara = add(session, "Sara Berg", title="CMO", country="SE")
    planning.add(
        session.store, Outreach(contacts=[sara], goal_id=goal_id, due_on="2026-12-01", channel="email", why="Hello")
    )
    window, page = open_window()
    qtbot.waitUntil(lambda: bool(page.findChildren(PlanLine)))
    page.findChildren(PlanLine)[0].opened.emit()
    editor = only(window, OutreachEditor)
    assert editor.why.toPlainText() == "Hello"
    editor.reject()
    page.people_chosen.emit([sara])
    assert window.area.current == "contacts"
    assert window.panes.contacts.selected_ids() == [sara]


def test_the_menu_finishes_archives_and_shows_archived(session: Session, open_window: Open, qtbot: QtBot) -> None:
    goal_id = goals.add(session.store, GOAL).created
    assert goal_id is not None
    window, _ = open_window()
    pane = window.panes.goals
    window.commands["goal.finish"].trigger()
    sheet = only(window, FinishSheet)
    with qtbot.waitSignal(session.changed):
        sheet.save()
    with qtbot.waitSignal(session.changed):
        window.commands["goal.archive"].trigger()
    found = stored.load(session.store.reader, goal_id)
    assert found is not None
    assert found.state is GoalState.ARCHIVED
    assert pane.selected_id() is None
    assert not window.commands["goal.finish"].isEnabled()
    window.commands["goal.archived"].trigger()
    pane.choose(goal_id)
    assert pane.selected_id() == goal_id


def test_a_last_outcome_is_logged_over_the_review(session: Session, open_window: Open, qtbot: QtBot) -> None:
    goals.add(session.store, GOAL)
    window, page = open_window()
    window.commands["goal.finish"].trigger()
    review = only(window, FinishSheet)
    review.review.setPlainText("Seminars.")
    review.log_button.click()
    outcome = only(window, OutcomeSheet)
    with qtbot.waitSignal(session.changed):
        outcome.save()
    qtbot.waitUntil(lambda: review.reached.text() == "1 of 5 reached")
    assert review.review.toPlainText() == "Seminars."
    with qtbot.waitSignal(session.changed):
        review.save()
    qtbot.waitUntil(lambda: page._review.isVisible())
