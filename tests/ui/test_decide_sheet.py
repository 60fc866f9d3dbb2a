"""Deciding on the next ten of a goal's queue."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact, Profile
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.words import CriterionKey, GoalKind
from netplanner.operations import contacts, goals
from netplanner.operations.inviting import Choice
from netplanner.storage import outreach
from netplanner.ui.inviting.decide_sheet import DecideSheet
from netplanner.ui.inviting.person_row import PersonRow
from netplanner.ui.reasons_label import ReasonsLabel
from netplanner.ui.session import Session
from netplanner.ui.widgets.confirm import ConfirmSheet

GOAL = Goal(
    what="5 customers in Skåne",
    kind=GoalKind.CUSTOMERS,
    amount=5,
    by="2027-03-01",
    area=["SE-M"],
    criteria=[Criterion(CriterionKey.ROLE, "CMO")],
    primary_platform="linkedin",
    secondary_platform="xing",
)


@pytest.fixture
def goal_id(session: Session) -> int:
    created = goals.add(session.store, GOAL).created
    assert created is not None
    return created


def add_people(session: Session, count: int, connected: bool = False) -> list[int]:
    made = []
    for number in range(count):
        person = Contact(fn=f"Person {number:02d}", title="CMO", organization=f"Company {number:02d}")
        person.profiles = [Profile("linkedin", f"https://www.linkedin.com/in/p{number}")]
        made.append(contacts.add(session.store, person).created)
    if connected:
        with session.store.step(Label("import_contacts")) as step:
            step.connection.execute("UPDATE profile SET connected_on = '2026-01-01'")
    return [contact_id for contact_id in made if contact_id is not None]


def opened(session: Session, goal_id: int | None, qtbot: QtBot) -> DecideSheet:
    sheet = DecideSheet(session, goal_id)
    qtbot.addWidget(sheet)
    sheet.open()
    qtbot.waitUntil(lambda: not session.worker.is_busy())
    return sheet


def choose(row: PersonRow, choice: Choice) -> None:
    row.choice.setCurrentIndex(row.choice.findData(choice))


def words(sheet: DecideSheet) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())


def test_ten_are_planned_by_one_key(session: Session, goal_id: int, qtbot: QtBot) -> None:
    add_people(session, 12)
    sheet = opened(session, goal_id, qtbot)
    assert len(sheet.rows) == 10
    assert sheet.rows[0].why.text() == "because Person 00 is CMO at Company 00; my goal: 5 customers in Skåne"
    assert sheet.rows[0].why.hasFocus()
    with qtbot.waitSignal(sheet.decided):
        qtbot.keyClick(sheet.rows[0].why, Qt.Key.Key_Return)
    plans = outreach.listing(session.store.reader)
    # Two a day on the five working days that come.
    assert [row.due_on for row in plans] == [f"2026-11-{day}" for day in (24, 24, 25, 25, 26, 26, 27, 27, 30, 30)]
    assert {(row.kind, row.channel) for row in plans} == {("invite", "linkedin")}
    assert all(row.why.startswith("because Person") for row in plans)
    session.store.undo()
    assert outreach.listing(session.store.reader) == []


def test_whom_is_decided_otherwise(session: Session, goal_id: int, qtbot: QtBot) -> None:
    people = add_people(session, 3)
    sheet = opened(session, goal_id, qtbot)
    first, second, _ = sheet.rows
    choose(first, Choice.LATER)
    assert not first.why.isEnabled()
    choose(second, Choice.SKIP)
    assert second.why.text() == ""
    assert not sheet.save_button.isEnabled()
    assert "1 to invite · 1 later · 1 left out · 1 still need" in words(sheet)
    qtbot.keyClicks(second.why, "No longer there")
    with qtbot.waitSignal(sheet.decided):
        sheet.save_button.click()
    rows = session.store.reader.execute(
        "SELECT contact_id, decision, reason, snoozed_until FROM candidate ORDER BY contact_id"
    ).fetchall()
    assert rows == [(people[0], "queued", "", "2026-12-24"), (people[1], "skipped", "No longer there", None)]
    (plan,) = outreach.listing(session.store.reader)
    assert plan.contacts == (people[2],)
    # Asked again, nobody of them comes up.
    again = opened(session, goal_id, qtbot)
    assert again.rows == []


def test_going_back_to_inviting_finds_the_why_again(session: Session, goal_id: int, qtbot: QtBot) -> None:
    add_people(session, 1)
    sheet = opened(session, goal_id, qtbot)
    (row,) = sheet.rows
    row.why.setText("because you run loyalty as CMO at Company 00")
    choose(row, Choice.SKIP)
    row.why.setText("Works for a competitor")
    choose(row, Choice.INVITE)
    assert row.why.text() == "because you run loyalty as CMO at Company 00"
    choose(row, Choice.SKIP)
    assert row.why.text() == "Works for a competitor"


def test_an_invitation_without_a_why_is_not_planned(session: Session, goal_id: int, qtbot: QtBot) -> None:
    add_people(session, 1)
    sheet = opened(session, goal_id, qtbot)
    (row,) = sheet.rows
    row.why.clear()
    assert not sheet.save_button.isEnabled()
    assert "1 still need" in words(sheet)


def test_who_is_connected_already_is_told(session: Session, goal_id: int, qtbot: QtBot) -> None:
    add_people(session, 2, connected=True)
    sheet = opened(session, goal_id, qtbot)
    assert sheet.rows == []
    assert "2 people are connected with you on LinkedIn already." in words(sheet)
    assert not sheet.save_button.isEnabled()
    with qtbot.waitSignal(sheet.people_requested) as asked:
        sheet._nobody.buttons[0].click()
    assert asked.args == [goal_id]


def test_an_empty_book_leads_to_the_import(session: Session, goal_id: int, qtbot: QtBot) -> None:
    sheet = opened(session, goal_id, qtbot)
    assert "Import the people you know" in words(sheet)
    with qtbot.waitSignal(sheet.import_requested):
        sheet._nobody.buttons[1].click()


def test_another_goal_has_its_own_queue(session: Session, goal_id: int, qtbot: QtBot) -> None:
    add_people(session, 2)
    other = goals.add(session.store, replace(GOAL, what="Two talks", kind=GoalKind.TALKS)).created
    sheet = opened(session, None, qtbot)
    assert sheet.goal.currentData() == goal_id
    sheet.goal.setCurrentIndex(sheet.goal.findData(other))
    qtbot.waitUntil(lambda: not session.worker.is_busy() and len(sheet.rows) == 2)
    assert "my goal: Two talks" in sheet.rows[0].why.text()


def test_names_in_braces_fill_no_other_place(session: Session, goal_id: int, qtbot: QtBot) -> None:
    contacts.add(session.store, Contact(fn="{goal} Berg", title="{company}", organization="Nordlys"))
    sheet = opened(session, goal_id, qtbot)
    assert sheet.rows[0].why.text() == "because (goal) Berg is (company) at Nordlys; my goal: 5 customers in Skåne"


@pytest.mark.parametrize(("drafts", "act"), [(0, "New goal"), (1, "Complete the goal")])
def test_without_an_active_goal_it_leads_to_one(session: Session, qtbot: QtBot, drafts: int, act: str) -> None:
    add_people(session, 2)
    for _ in range(drafts):
        goals.add(session.store, replace(GOAL, area=[]))
    sheet = opened(session, None, qtbot)
    assert "No goal is active yet" in words(sheet)
    assert "Looking who comes next" not in words(sheet)
    assert not sheet.goal.isVisible()
    button = sheet.focusWidget()
    assert isinstance(button, QAbstractButton)
    assert button.text() == act
    with qtbot.waitSignal(sheet.goal_requested):
        button.click()
    assert not sheet.isVisible()


def test_the_foot_says_what_will_be_done(session: Session, goal_id: int, qtbot: QtBot) -> None:
    add_people(session, 3)
    sheet = opened(session, goal_id, qtbot)
    choose(sheet.rows[0], Choice.LATER)
    assert "2 to invite · 1 later" in words(sheet)


def test_leaving_while_it_looks_asks_nothing(session: Session, goal_id: int, qtbot: QtBot) -> None:
    add_people(session, 3)
    sheet = DecideSheet(session, goal_id)
    qtbot.addWidget(sheet)
    sheet.open()
    assert "Looking who comes next …" in words(sheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    qtbot.waitUntil(lambda: not session.worker.is_busy())


def test_the_reasons_are_told_in_full_and_as_they_are(session: Session, qtbot: QtBot) -> None:
    """What a goal looks for may hold what looks like HTML."""
    wanted = [Criterion(CriterionKey.ROLE, "CMO"), Criterion(CriterionKey.TAG, "<b>loud</b>")]
    created = goals.add(session.store, replace(GOAL, criteria=wanted)).created
    contacts.add(session.store, Contact(fn="Bo", title="CMO", organization="Company", tags=["<b>loud</b>"]))
    sheet = opened(session, created, qtbot)
    (reasons,) = sheet.rows[0].findChildren(ReasonsLabel)
    sheet.resize(sheet.width() - 40, sheet.height())
    assert "<b>loud</b>" in reasons.accessibleName()
    assert "&lt;b&gt;loud&lt;/b&gt;" in reasons.toolTip()


def test_decisions_are_not_lost_unasked_when_another_goal_is_chosen(
    session: Session, goal_id: int, qtbot: QtBot
) -> None:
    other = goals.add(session.store, replace(GOAL, what="Two talks")).created
    add_people(session, 3)
    sheet = opened(session, goal_id, qtbot)
    sheet.rows[0].why.setText("because we met at the fair in Malmö last week")
    sheet.goal.setCurrentIndex(sheet.goal.findData(other))
    assert sheet.goal.currentData() == goal_id
    (question,) = sheet.findChildren(ConfirmSheet)
    question.reject()
    assert sheet.rows[0].why.text() == "because we met at the fair in Malmö last week"
    sheet.goal.setCurrentIndex(sheet.goal.findData(other))
    question = sheet.findChildren(ConfirmSheet)[-1]
    question.accept_button.click()
    qtbot.waitUntil(lambda: len(sheet.rows) == 3 and sheet.rows[0].why.text().endswith("my goal: Two talks"))
    assert sheet.goal.currentData() == other
    # Nothing was typed for this one: it may be left at once.
    sheet.goal.setCurrentIndex(sheet.goal.findData(goal_id))
    assert sheet.goal.currentData() == goal_id
    qtbot.waitUntil(lambda: not session.worker.is_busy())


def test_tab_goes_from_the_goal_through_the_rows_to_the_buttons(session: Session, goal_id: int, qtbot: QtBot) -> None:
    add_people(session, 2)
    sheet = opened(session, goal_id, qtbot)
    sheet.goal.setFocus()
    for stop in [stop for row in sheet.rows for stop in (row.why, row.choice)]:
        qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
        assert stop.hasFocus()
    qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
    button = sheet.focusWidget()
    assert isinstance(button, QAbstractButton)
    assert button.text() == "Cancel"
