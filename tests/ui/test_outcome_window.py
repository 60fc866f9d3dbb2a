"""Outcomes in the window: by command for what is chosen, from menus, and from the banner after a plan is done."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import CriterionKey, GoalKind, OutreachKind, OutreachResult
from netplanner.operations import contacts, goals, planning
from netplanner.storage import outcomes
from netplanner.ui.main_window import MainWindow
from netplanner.ui.outcomes.outcome_sheet import OutcomeSheet
from netplanner.ui.outcomes.results_sheet import ResultsSheet
from netplanner.ui.session import Session

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def sara(session: Session) -> int:
    created = contacts.add(session.store, Contact(fn="Sara Berg", title="CMO")).created
    assert created is not None
    return created


@pytest.fixture
def goal(session: Session) -> int:
    made = Goal(
        what="5 customers",
        kind=GoalKind.CUSTOMERS,
        amount=5,
        by="2027-01-04",
        area=["SE"],
        criteria=[Criterion(CriterionKey.ROLE, "CMO")],
    )
    created = goals.add(session.store, made).created
    assert created is not None
    return created


@pytest.fixture
def plan(session: Session, sara: int, goal: int) -> int:
    made = Outreach(
        contacts=[sara], goal_id=goal, due_on="2026-11-24", kind=OutreachKind.MEETING, channel="in_person", why="Coffee"
    )
    created = planning.add(session.store, made).created
    assert created is not None
    return created


@pytest.fixture
def window(session: Session, qtbot: QtBot, plan: int) -> MainWindow:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    return made


def sheet_of(window: MainWindow) -> OutcomeSheet:
    (sheet,) = [one for one in window.findChildren(OutcomeSheet) if one.isVisible()]
    return sheet


def test_the_command_takes_the_person_and_the_goal_that_are_chosen(window: MainWindow, sara: int, goal: int) -> None:
    window.focus_pane("contacts")
    window.panes.contacts.select([sara])
    window.panes.goals.choose(goal)
    window.commands["outcome.log"].trigger()
    outcome = sheet_of(window).outcome()
    assert (outcome.contact_id, outcome.goals, outcome.outreach_id) == (sara, [goal], None)


def test_the_command_takes_the_plan_of_the_calendar(window: MainWindow, sara: int, goal: int, plan: int) -> None:
    window.focus_pane("calendar")
    calendar = window.panes.calendar
    calendar.set_view("month")
    calendar.list.select(plan)
    assert calendar.selected_ids() == [plan]
    window.commands["outcome.log"].trigger()
    outcome = sheet_of(window).outcome()
    assert (outcome.contact_id, outcome.goals, outcome.outreach_id) == (sara, [goal], plan)


def test_results_open_for_the_chosen_goal(window: MainWindow, goal: int) -> None:
    window.panes.goals.choose(goal)
    window.commands["results.show"].trigger()
    (sheet,) = window.findChildren(ResultsSheet)
    assert sheet.goal.currentData() == goal


def banner_button(window: MainWindow, text: str) -> QAbstractButton:
    (button,) = [one for one in window.banner.findChildren(QAbstractButton) if one.text() == text]
    return button


def test_after_a_plan_is_done_the_banner_asks_what_it_brought(
    window: MainWindow, session: Session, sara: int, goal: int, plan: int, qtbot: QtBot
) -> None:
    session.perform(planning.finish, [plan], result=OutreachResult.MET)
    qtbot.waitUntil(window.banner.isVisible)
    banner_button(window, "Log outcome…").click()
    sheet = sheet_of(window)
    assert sheet.outcome().outreach_id == plan
    with qtbot.waitSignal(session.changed):
        sheet.save()
    (row,) = outcomes.of_goal(session.store.reader, goal)
    assert row.contact == sara


def test_two_clicks_from_a_person_log_and_the_banner_leads_to_details(
    window: MainWindow, session: Session, sara: int, goal: int, qtbot: QtBot
) -> None:
    menu = QMenu(window)
    window.panes.contacts.fill_menu(menu, [sara])
    (submenu,) = [action.menu() for action in menu.actions() if action.text() == "Log outcome"]
    with qtbot.waitSignal(session.changed):
        submenu.actions()[0].trigger()
    (row,) = outcomes.of_goal(session.store.reader, goal)
    assert (row.contact, row.amount) == (sara, 1)
    qtbot.waitUntil(window.banner.isVisible)
    banner_button(window, "Details…").click()
    assert sheet_of(window)._before == outcomes.load(session.store.reader, row.id)


def test_the_log_menu_and_the_plan_menu_lead_to_it(window: MainWindow, session: Session, sara: int, plan: int) -> None:
    log = QMenu(window)
    window.panes.contacts._acts.fill_log_menu(log, [sara])
    (entry,) = [action for action in log.actions() if action.text().startswith("O&utcome…")]
    entry.trigger()
    sheet = sheet_of(window)
    assert sheet.outcome().contact_id == sara
    sheet.reject()
    several = QMenu(window)
    window.panes.contacts._acts.fill_log_menu(several, [sara, sara])
    assert not [action for action in several.actions() if "utcome" in action.text()]
    of_plan = QMenu(window)
    window.panes.calendar.desk._fill_outcome(plan, of_plan)
    assert of_plan.actions()[0].text() == "For “5 customers”"
