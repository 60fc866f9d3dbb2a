"""The funnel, the outcomes of a goal and the sheet of all results."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact
from netplanner.domain.goal import Goal
from netplanner.domain.outcome import OutcomeStep, StepKind
from netplanner.domain.outreach import Outreach
from netplanner.domain.ratios import Funnel
from netplanner.domain.words import Direction, GoalKind, OutreachKind, OutreachResult, ReasonType
from netplanner.operations import contacts as contact_operations
from netplanner.operations import goals as goal_operations
from netplanner.operations import interactions, planning
from netplanner.operations import outcomes as operations
from netplanner.storage import goals, outcomes, results
from netplanner.storage.results import Dimension
from netplanner.ui.goals.funnel_card import FunnelCard
from netplanner.ui.goals.outcomes_card import OutcomesCard
from netplanner.ui.outcomes.funnel_chart import FunnelBox, FunnelChart
from netplanner.ui.outcomes.outcome_sheet import OutcomeSheet
from netplanner.ui.outcomes.results_sheet import ResultsSheet
from netplanner.ui.session import Session

WHY = "We met at the seminar in May, and I can share what we learned from it there."


def add_goal(session: Session, what: str = "5 customers") -> int:
    created = goal_operations.add(session.store, Goal(what=what, kind=GoalKind.CUSTOMERS, amount=5)).created
    assert created is not None
    return created


def load(session: Session, goal_id: int) -> Goal:
    goal = goals.load(session.store.reader, goal_id)
    assert goal is not None
    return goal


def invite(
    session: Session,
    name: str,
    result: OutreachResult,
    goal_id: int | None,
    *,
    channel: str = "linkedin",
    talked: bool = False,
) -> int:
    person = contact_operations.add(session.store, Contact(fn=name)).created
    assert person is not None
    plan = Outreach(
        contacts=[person],
        goal_id=goal_id,
        due_on="2026-10-01",
        kind=OutreachKind.INVITE,
        channel=channel,
        why=WHY,
        reason_type=ReasonType.MET_AT,
    )
    created = planning.add(session.store, plan).created
    assert created is not None
    planning.finish(session.store, [created], result=result, on="2026-10-03")
    if talked:
        interactions.log(
            session.store, [person], kind=OutreachKind.CALL, happened_on="2026-10-20", direction=Direction.BOTH
        )
    return person


@pytest.fixture
def goal_id(session: Session) -> int:
    """Six invited on LinkedIn of whom five accepted, five on XING of whom one did; three talked, two brought one."""
    number = add_goal(session)
    people = [invite(session, f"Linked {i}", OutreachResult.ACCEPTED, number, talked=i < 3) for i in range(5)]
    invite(session, "Linked 5", OutreachResult.SENT, number)
    for i in range(5):
        result = OutreachResult.NO_ANSWER if i else OutreachResult.ACCEPTED
        invite(session, f"Xing {i}", result, number, channel="xing")
    operations.log(
        session.store,
        [number],
        kind=GoalKind.CUSTOMERS,
        happened_on="2026-11-01",
        what="Nordlys Retail",
        contact_id=people[0],
        chain=[OutcomeStep(StepKind.INTRODUCED_BY, contact_id=people[1])],
    )
    return number


def shown(card: FunnelCard, qtbot: QtBot) -> FunnelCard:
    qtbot.waitUntil(lambda: card._funnel is not None)
    return card


def test_the_card_shows_how_far_people_got(session: Session, goal_id: int, qtbot: QtBot) -> None:
    card = FunnelCard(session)
    qtbot.addWidget(card)
    card.show_goal(load(session, goal_id))
    shown(card, qtbot)
    assert card.title.text() == "From invitation to customer"
    assert card.chart.accessibleDescription() == "11 invited, 6 accepted, 3 talked, 2 with outcome"
    assert card.box.foot.text() == "6 of 11 accepted (28–79 %)"
    told = card._calculation()
    for part in ("“5 customers”", "Invited: 11", "Accepted: 6", "Talked: with 3", "Outcome: 2", "28–79 %"):
        assert part in told


def test_a_card_without_invitations_says_what_to_do(session: Session, qtbot: QtBot) -> None:
    card = FunnelCard(session)
    qtbot.addWidget(card)
    card.show_goal(load(session, add_goal(session)))
    shown(card, qtbot)
    assert card.box.isHidden()
    assert "Nobody invited yet" in card._nobody.text()


def test_a_late_answer_of_another_goal_is_dropped(session: Session, goal_id: int, qtbot: QtBot) -> None:
    other = load(session, add_goal(session, "Another"))
    card = FunnelCard(session)
    qtbot.addWidget(card)
    card.show_goal(load(session, goal_id))
    card.show_goal(other)
    shown(card, qtbot)
    assert card._funnel == Funnel(0, 0, 0, 0)
    card._show(1, load(session, goal_id), Funnel(9, 9, 9, 9))
    assert card._funnel == Funnel(0, 0, 0, 0)


def test_the_chart_has_a_table_twin_and_a_picture(qtbot: QtBot, qtmodeltester) -> None:
    chart = FunnelChart()
    box = FunnelBox(chart)
    qtbot.addWidget(box)
    box.show()
    chart.show_funnel(Funnel(64, 38, 14, 3), GoalKind.CUSTOMERS, 0)
    model = chart.table()
    qtmodeltester.check(model)
    rows = [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]
    assert rows == [
        ("Invited", "64", "", ""),
        ("Accepted", "38", "59 %", "47–71 %"),
        ("Talked", "14", "37 %", "23–53 %"),
        ("With outcome", "3", "21 %", "8–48 %"),
    ]
    low = box.sizeHint().height()
    box.turn()
    assert box.is_table
    qtbot.waitUntil(lambda: box.sizeHint().height() > low)
    box.turn()
    qtbot.waitUntil(lambda: box.sizeHint().height() == low)
    assert not chart.image().isNull()
    assert b"64" in chart.svg() or b"<svg" in chart.svg()


def test_few_cases_have_no_share(qtbot: QtBot) -> None:
    chart = FunnelChart()
    qtbot.addWidget(chart)
    chart.show_funnel(Funnel(4, 4, 4, 0))
    model = chart.table()
    assert [model.index(row, 2).data() for row in range(4)] == ["", "", "", ""]


def test_outcomes_are_listed_opened_and_taken_away(
    session: Session, goal_id: int, window: QMainWindow, qtbot: QtBot
) -> None:
    card = OutcomesCard(session)
    window.setCentralWidget(card)
    session.changed.connect(lambda _changes: card.show_goal(load(session, goal_id)))
    card.show_goal(load(session, goal_id))
    (line,) = card.lines()
    assert card.aside.text() == "1 of 5"
    QTest.mouseClick(line.change_button, Qt.MouseButton.LeftButton)
    sheet = window.findChild(OutcomeSheet)
    assert sheet is not None
    assert sheet.what.text() == "Nordlys Retail"
    sheet.reject()
    QTest.mouseClick(card.lines()[0].delete_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not card.lines())
    assert outcomes.of_goal(session.store.reader, goal_id) == []
    QTest.mouseClick(card.log_button, Qt.MouseButton.LeftButton)
    assert any(one.goals.chosen() == [goal_id] for one in window.findChildren(OutcomeSheet))


def test_many_outcomes_are_shown_in_parts(session: Session, qtbot: QtBot) -> None:
    number = add_goal(session)
    for day in range(1, 10):
        operations.log(session.store, [number], kind=GoalKind.CUSTOMERS, happened_on=f"2026-11-0{day}", amount=day)
    card = OutcomesCard(session)
    qtbot.addWidget(card)
    card.show_goal(load(session, number))
    assert [line.outcome.amount for line in card.lines()] == [9, 8, 7, 6, 5, 4]
    assert "1 + 2 + 3 + 4 + 5 + 6 + … = 45" in card._calculation()
    card._show_more()
    assert len(card.lines()) == 9


# --- all results -----------------------------------------------------------------------------------------------


def results_sheet(session: Session, window: QMainWindow, qtbot: QtBot, goal_id: int | None = None) -> ResultsSheet:
    sheet = ResultsSheet(session, window, goal_id=goal_id)
    sheet.open()
    qtbot.waitUntil(lambda: sheet._results is not None)
    return sheet


def cells(sheet: ResultsSheet) -> list[tuple[str, ...]]:
    model = sheet.compare.model
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_all_results_with_best_and_worst(session: Session, goal_id: int, window: QMainWindow, qtbot: QtBot) -> None:
    sheet = results_sheet(session, window, qtbot)
    assert sheet.chart.accessibleDescription() == "11 invited, 6 accepted, 3 talked, 2 with outcome"
    assert cells(sheet) == [
        ("LinkedIn", "6", "5", "3", "2", "83 % (44–97 %)"),
        ("XING", "5", "1", "0", "0", "20 % (4–62 %)"),
    ]
    assert sheet.compare.verdict.text() == (
        "Best: LinkedIn, 5 of 6 (44–97 %) accepted. Worst: XING, 1 of 5 (4–62 %) accepted. "
        "The difference may still be chance."
    )
    QTest.mouseClick(sheet.chips[Dimension.REASON], Qt.MouseButton.LeftButton)
    assert [row[0] for row in cells(sheet)] == ["We met at"]
    QTest.mouseClick(sheet.chips[Dimension.GROUP], Qt.MouseButton.LeftButton)
    assert [row[0] for row in cells(sheet)] == ["In no group"]
    assert "counts in both" in sheet.compare._calculation()
    QTest.mouseClick(sheet.chips[Dimension.GOAL], Qt.MouseButton.LeftButton)
    assert [row[0] for row in cells(sheet)] == ["5 customers"]
    credit = sheet.credit.model
    assert [[credit.index(row, column).data() for column in range(3)] for row in range(2)] == [
        ["Linked 0", "1", "0.5"],
        ["Linked 1", "1", "0.5"],
    ]


def test_results_of_one_goal_and_of_late(session: Session, goal_id: int, window: QMainWindow, qtbot: QtBot) -> None:
    other = add_goal(session, "Another")
    sheet = results_sheet(session, window, qtbot, other)
    assert sheet.chips[Dimension.GOAL].isHidden()
    assert sheet.chart.accessibleDescription().startswith("0 invited")
    sheet.goal.setCurrentIndex(0)
    qtbot.waitUntil(lambda: sheet._results is not None and sheet._results.funnel.invited == 11)
    assert not sheet.chips[Dimension.GOAL].isHidden()
    sheet.time.setCurrentIndex(2)
    assert sheet._since() == "2026-08-26"
    clock_day = date(2026, 11, 24)
    assert (clock_day - date.fromisoformat(sheet._since())).days == 90


def test_an_open_sheet_follows_the_book(session: Session, goal_id: int, window: QMainWindow, qtbot: QtBot) -> None:
    sheet = results_sheet(session, window, qtbot)
    assert sheet.talks.text.text().startswith("No talk yet")
    session.perform(operations.log, [goal_id], kind=GoalKind.TALKS, happened_on="2026-11-20")
    qtbot.waitUntil(lambda: not sheet.talks.text.text().startswith("No talk yet"))
    assert sheet._results == results.read(session.store.reader)


def test_talks_have_their_interval(session: Session, window: QMainWindow, qtbot: QtBot) -> None:
    number = add_goal(session)
    for day in range(10, 18):
        talk = operations.log(session.store, [number], kind=GoalKind.TALKS, happened_on=f"2026-10-{day}").created
        if day < 16:
            operations.log(
                session.store,
                [number],
                kind=GoalKind.CUSTOMERS,
                happened_on="2026-11-01",
                chain=[OutcomeStep(StepKind.TALK, earlier_id=talk)],
            )
    sheet = results_sheet(session, window, qtbot)
    assert "6 of 8 talk" in sheet.talks.text.text()
    assert "(41–93 %)" in sheet.talks.text.text()
    assert "75 %" in sheet.talks._calculation()


def test_the_sheet_fits_a_small_window(session: Session, goal_id: int, window: QMainWindow, qtbot: QtBot) -> None:
    sheet = results_sheet(session, window, qtbot)
    assert window.rect().contains(sheet.geometry())
    for part in (sheet.goal, sheet.time, sheet.compare.table, sheet.credit.table, sheet.chart):
        assert part.accessibleName()
