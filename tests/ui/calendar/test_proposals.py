"""The proposal of the next weeks: ticked, moved, taken as one step or thrown away."""

from collections.abc import Sequence
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from netplanner.domain.auto_plan import Ground, GroundCode, Lane, Proposal
from netplanner.domain.contact import Contact
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.words import CriterionKey, DoNotContact, GoalKind, OutreachKind, Tie
from netplanner.operations import contacts, goals
from netplanner.storage import outreach
from netplanner.ui.calendar import proposal_words
from netplanner.ui.calendar.ghosts import is_ghost, number_of
from netplanner.ui.calendar.pane import CalendarPane
from netplanner.ui.calendar.proposal_model import BELOW_ROLE, ProposalModel
from netplanner.ui.calendar.proposal_panel import ProposalPanel
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button

GOAL = Goal(
    what="5 customers in Skåne",
    kind=GoalKind.CUSTOMERS,
    amount=5,
    by="2027-03-01",
    area=["anywhere"],
    criteria=[Criterion(CriterionKey.ROLE, "CMO")],
    primary_platform="linkedin",
    secondary_platform="xing",
)
DAY = date(2026, 12, 1)


@pytest.fixture
def people(session: Session) -> list[int]:
    goals.add(session.store, GOAL)
    made = [
        contacts.add(session.store, Contact(fn=f"Person {number}", title="CMO", tie=Tie.GOOD)).created
        for number in range(6)
    ]
    return [contact_id for contact_id in made if contact_id is not None]


@pytest.fixture
def panel(session: Session, people: Sequence[int], qtbot: QtBot) -> ProposalPanel:
    made = ProposalPanel(session)
    qtbot.addWidget(made)
    made.resize(420, 600)
    made.show()
    qtbot.waitUntil(lambda: made.model.count() == len(people))
    return made


def words(panel: ProposalPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_all_are_ticked_and_nothing_is_written(
    panel: ProposalPanel, session: Session, qtmodeltester: ModelTester
) -> None:
    assert len(panel.model.taken()) == 6
    assert panel.accept.text() == "Take 6"
    assert outreach.listing(session.store.reader) == []
    assert len(panel.model.ghosts()) == 6
    assert all(is_ghost(row.id) for row in panel.model.ghosts())
    assert panel.list.chosen() is not None
    qtmodeltester.check(panel.model)


def test_some_are_taken_as_one_step(panel: ProposalPanel, session: Session, qtbot: QtBot) -> None:
    first = panel.list.chosen()
    assert first is not None
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert not panel.model.is_taken(first)
    assert panel.accept.text() == "Take 5"
    left_out = panel.model.proposal(first).contact_id
    with qtbot.waitSignal(panel.closed):
        qtbot.mouseClick(panel.accept, Qt.MouseButton.LeftButton)
    rows = outreach.listing(session.store.reader)
    assert len(rows) == 5
    assert all(left_out not in row.contacts for row in rows)
    session.store.undo()
    assert outreach.listing(session.store.reader) == []


def test_none_can_be_taken_until_some_are_ticked(panel: ProposalPanel) -> None:
    panel.none.click()
    assert not panel.accept.isEnabled()
    assert panel.model.ghosts() == []
    panel.all.click()
    assert panel.accept.isEnabled()


def test_one_is_moved_and_gets_its_why(panel: ProposalPanel, session: Session, qtbot: QtBot) -> None:
    number = panel.list.chosen()
    assert number is not None
    panel.day.setDate(QDate(2026, 12, 17))
    assert panel.list.chosen() == number
    qtbot.keyClicks(panel.why, "because you are CMO and can judge our loyalty results")
    one = panel.model.proposal(number)
    assert (one.day, one.why) == (date(2026, 12, 17), "because you are CMO and can judge our loyalty results")
    with qtbot.waitSignal(panel.closed):
        panel.take()
    moved = next(row for row in outreach.listing(session.store.reader) if row.contacts == (one.contact_id,))
    assert (moved.due_on, moved.why) == ("2026-12-17", one.why)


def test_keys_go_from_one_to_the_next_open_it_and_put_it_on_another_day(
    panel: ProposalPanel, session: Session, qtbot: QtBot
) -> None:
    seen = []
    for _ in range(panel.model.count()):
        seen.append(panel.list.chosen())
        qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert sorted(number for number in seen if number is not None) == list(range(6))
    number = panel.list.chosen()
    assert number is not None
    before = panel.model.proposal(number).day
    qtbot.keyClick(panel.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert (panel.model.proposal(number).day - before).days == 7
    for _ in range(9):
        qtbot.keyClick(panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert panel.model.proposal(number).day == session.clock.today()
    assert panel.list.chosen() == number
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert panel.focusWidget() is panel.why
    qtbot.keyClick(panel.why, Qt.Key.Key_Return)
    assert panel.focusWidget() is panel.list


def test_a_low_panel_shows_whole_lines_and_fields(panel: ProposalPanel, qtbot: QtBot) -> None:
    assert panel.reasons.isVisible()
    # As in a splitter, which gives it no more than it asks for.
    panel.setMinimumSize(panel.minimumSizeHint())
    panel.resize(420, panel.minimumSizeHint().height())
    qtbot.waitUntil(lambda: not panel.reasons.isVisible())
    qtbot.waitUntil(lambda: panel.why.height() >= panel.why.sizeHint().height())
    line = panel.list.visualRect(panel.list.currentIndex())
    assert panel.list.viewport().height() >= line.height()
    panel.resize(420, 600)
    qtbot.waitUntil(panel.reasons.isVisible)


def test_what_is_refused_is_said_at_its_person(
    panel: ProposalPanel, session: Session, people: Sequence[int], qtbot: QtBot
) -> None:
    from dataclasses import replace

    from netplanner.storage import contacts as queries

    before = queries.load(session.store.reader, people[3])
    assert before is not None
    contacts.edit(session.store, before, replace(before, do_not_contact=frozenset({DoNotContact.ALL})))
    panel.take()
    qtbot.waitUntil(lambda: panel.error.isVisible())
    number = panel.list.chosen()
    assert number is not None
    assert panel.model.proposal(number).contact_id == people[3]
    assert panel.accept.isEnabled()
    assert outreach.listing(session.store.reader) == []


def test_other_weeks_are_read_anew(panel: ProposalPanel, qtbot: QtBot) -> None:
    panel.model.take_all(False)
    panel.weeks.setValue(1)
    qtbot.waitUntil(lambda: panel.model.count() > 0 and len(panel.model.taken()) == panel.model.count())
    assert all(panel.model.proposal(number).day <= date(2026, 12, 1) for number in range(panel.model.count()))


def test_an_empty_book_is_told_what_lacks(session: Session, qtbot: QtBot) -> None:
    panel = ProposalPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    panel.list.setFocus()
    qtbot.waitUntil(lambda: "Nobody waits for you in these weeks" in words(panel))
    assert not panel.accept.isVisible()
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Escape)


def test_it_stands_in_the_place_of_the_days_list(session: Session, people: Sequence[int], qtbot: QtBot) -> None:
    pane = CalendarPane(session)
    qtbot.addWidget(pane)
    pane.resize(1200, 800)
    pane.show()
    pane.plan_ahead()
    panel = pane.proposal
    assert panel is not None
    qtbot.waitUntil(lambda: panel.model.count() == len(people))
    assert panel.isVisible()
    assert not pane.panel.isVisible()
    assert len(pane._ghosts) == len(people)
    ghost = pane._ghosts[0]
    pane.current_screen().ghosts_moved.emit([number_of(ghost.id)], date(2026, 12, 10))
    assert panel.model.proposal(number_of(ghost.id)).day == date(2026, 12, 10)
    pane.current_screen().ghost_opened.emit(number_of(ghost.id))
    assert panel.list.chosen() == number_of(ghost.id)
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Escape)
    assert pane.proposal is None
    assert pane.current_screen().isAncestorOf(pane.focusWidget())
    assert pane._ghosts == ()
    assert pane.panel.isVisible()


@pytest.mark.parametrize(
    ("ground", "expected"),
    [
        (
            Ground(GroundCode.DUE, "2026-11-01", "tie", 9, 0.5),
            "overdue since 1 Nov 2026 (every 9 days, rhythm of the tie)",
        ),
        (Ground(GroundCode.DUE, "2026-12-03", "person", 14, 0.0), "due on 3 Dec 2026 (every 14 days, own rhythm)"),
        (Ground(GroundCode.LAST_CONTACT, ""), "no contact known"),
        (Ground(GroundCode.LACKS_TIME, "good", share=0.1, target=0.25), "good: 10 % of your time, 25 % wanted"),
        (Ground(GroundCode.LACKS_TIME, "good", target=0.25), "good: 25 % of your time wanted"),
        (Ground(GroundCode.NOTES_USED, "linkedin"), "this month's notes on LinkedIn are used up"),
        (Ground(GroundCode.CONNECTIONS_FULL, "linkedin"), "LinkedIn holds no more connections"),
    ],
)
def test_each_ground_has_words(ground: Ground, expected: str) -> None:
    proposal = Proposal(1, "Sara Berg", DAY, OutreachKind.MESSAGE, "linkedin", reasons=(ground,), lane=Lane.CADENCE)
    assert proposal_words.reasons(proposal, {"linkedin": "LinkedIn"}) == [expected]


def test_an_introduction_names_whom_to_ask(session: Session) -> None:
    proposal = Proposal(
        2, "Sara Berg", DAY, OutreachKind.INTRODUCTION, "linkedin", connector_id=1, connector_name="Anna Ålund"
    )
    model = ProposalModel()
    model.show_proposals([proposal], {}, {"linkedin": "LinkedIn"})
    assert model.index(1).data() == "Ask Anna Ålund to introduce Sara Berg"
    assert model.index(1).data(BELOW_ROLE) == "LinkedIn"
    (ghost,) = model.ghosts()
    assert (ghost.contacts, ghost.contact_names) == ((1, 2), ("Anna Ålund", "Sara Berg"))


def test_an_empty_today_leads_to_a_proposal(session: Session, people: Sequence[int], qtbot: QtBot) -> None:
    pane = CalendarPane(session)
    qtbot.addWidget(pane)
    pane.resize(1200, 800)
    pane.show()
    pane.set_view("today")
    button = next(one for one in pane.findChildren(Button) if one.text() == "Plan the next weeks…")
    qtbot.waitUntil(button.isVisible)
    button.click()
    panel = pane.proposal
    assert panel is not None
    qtbot.waitUntil(lambda: panel.model.count() == len(people))
