"""Logging and correcting outcomes in the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.outcome import OutcomeStep, StepKind
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import CriterionKey, Direction, GoalKind, OutreachKind
from netplanner.operations import contacts as contact_operations
from netplanner.operations import goals as goal_operations
from netplanner.operations import interactions, planning, relationships
from netplanner.operations import outcomes as operations
from netplanner.storage import outcomes
from netplanner.ui.outcomes.outcome_menu import OutcomeMenu
from netplanner.ui.outcomes.outcome_sheet import OutcomeSheet
from netplanner.ui.session import Session
from netplanner.ui.widgets.explain import Popover


def add_goal(
    session: Session, what: str = "5 customers", kind: GoalKind = GoalKind.CUSTOMERS, role: str = "CMO"
) -> int:
    goal = Goal(
        what=what, kind=kind, amount=5, by="2027-01-04", area=["SE"], criteria=[Criterion(CriterionKey.ROLE, role)]
    )
    created = goal_operations.add(session.store, goal).created
    assert created is not None
    return created


def add_person(session: Session, name: str, title: str = "") -> int:
    created = contact_operations.add(session.store, Contact(fn=name, title=title)).created
    assert created is not None
    return created


def opened(sheet: OutcomeSheet) -> OutcomeSheet:
    sheet.open()
    return sheet


def choose(sheet_field, name: str, qtbot: QtBot) -> None:
    sheet_field.clear()
    qtbot.keyClicks(sheet_field, name)
    qtbot.waitUntil(lambda: sheet_field.person() is not None)


def save(sheet: OutcomeSheet, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.changed):
        sheet.save()
    qtbot.waitUntil(lambda: not sheet.isVisible())


def test_what_is_chosen_is_filled_in_and_enter_logs_it(session: Session, window: QMainWindow, qtbot: QtBot) -> None:
    customers, talks = add_goal(session), add_goal(session, "Two talks", GoalKind.TALKS)
    sara = add_person(session, "Sara Berg")
    sheet = opened(OutcomeSheet.for_new(session, window, goals=[talks], contact_id=sara))
    assert sheet.kind.currentData() == "talks"
    assert not sheet.is_changed()
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(sheet.what, Qt.Key.Key_Return)
    (row,) = outcomes.of_goal(session.store.reader, talks)
    assert (row.kind, row.happened_on, row.amount, row.contact) == ("talks", "2026-11-24", 1, sara)
    assert outcomes.of_goal(session.store.reader, customers) == []


def test_the_kind_follows_the_goal_until_it_is_chosen(session: Session, window: QMainWindow) -> None:
    customers, talks = add_goal(session), add_goal(session, "Two talks", GoalKind.TALKS)
    sheet = opened(OutcomeSheet.for_new(session, window, goals=[customers]))
    sheet.goals.chips[customers].setChecked(False)
    sheet.goals.chips[talks].setChecked(True)
    assert sheet.kind.currentData() == "talks"
    sheet.kind.setCurrentIndex(sheet.kind.findData("hire"))
    sheet.kind.activated.emit(sheet.kind.currentIndex())
    sheet.goals.chips[customers].setChecked(True)
    assert sheet.kind.currentData() == "hire"


def test_a_goal_is_guessed_from_the_person(session: Session, window: QMainWindow) -> None:
    add_goal(session)
    talks = add_goal(session, "Two talks", GoalKind.TALKS, role="Conference host")
    host = add_person(session, "Nils Persson", "Conference host")
    assert OutcomeSheet.for_new(session, window, contact_id=host).goals.chosen() == [talks]
    assert OutcomeSheet.for_new(session, window).goals.chosen() == []


def test_the_chain_is_written_shown_and_kept(session: Session, window: QMainWindow, qtbot: QtBot) -> None:
    goal = add_goal(session)
    sara, lars = add_person(session, "Sara Berg"), add_person(session, "Lars Holm")
    host = add_person(session, "Nils Persson")
    talk = operations.log(
        session.store, [goal], kind=GoalKind.TALKS, happened_on="2026-10-01", what="Seminar", contact_id=host
    ).created
    touch = interactions.log(
        session.store, [lars], kind=OutreachKind.CALL, happened_on="2026-09-01", direction=Direction.BOTH
    ).created
    sheet = opened(OutcomeSheet.for_new(session, window, goals=[goal], contact_id=sara))
    QTest.mouseClick(sheet.chain.add_button, Qt.MouseButton.LeftButton)
    (first,) = sheet.chain.rows
    assert first.kind.currentData() == "introduced_by"
    choose(first.person, "Lars Holm", qtbot)
    first.which.setCurrentIndex(first.which.findData(f"touch:{touch}"))
    QTest.mouseClick(sheet.chain.add_button, Qt.MouseButton.LeftButton)
    second = sheet.chain.rows[1]
    second.which.setCurrentIndex(second.which.findData(f"outcome:{talk}"))
    assert sheet._credit.text() == "Credit: Lars Holm 25 %, Nils Persson 25 %, Sara Berg 50 %"
    # Up and down again.
    QTest.mouseClick(second.up_button, Qt.MouseButton.LeftButton)
    assert sheet.chain.rows == [second, first]
    QTest.mouseClick(first.up_button, Qt.MouseButton.LeftButton)
    assert not first.up_button.isEnabled()
    save(sheet, session, qtbot)
    row = outcomes.of_goal(session.store.reader, goal)[-1]
    found = outcomes.load(session.store.reader, row.id)
    assert found is not None
    assert found.chain == [
        OutcomeStep(StepKind.INTRODUCED_BY, contact_id=lars, interaction_id=touch),
        OutcomeStep(StepKind.TALK, earlier_id=talk),
    ]
    again = OutcomeSheet.for_existing(session, row.id, window)
    assert again is not None
    opened(again)
    assert again.outcome() == found
    QTest.mouseClick(again.chain.rows[0].remove_button, Qt.MouseButton.LeftButton)
    save(again, session, qtbot)
    found = outcomes.load(session.store.reader, row.id)
    assert found is not None
    assert found.chain == [OutcomeStep(StepKind.TALK, earlier_id=talk)]


def test_an_edit_corrects_and_deletes(session: Session, window: QMainWindow, qtbot: QtBot) -> None:
    goal = add_goal(session)
    number = operations.log(
        session.store, [goal], kind=GoalKind.CUSTOMERS, happened_on="2026-10-01", amount=2.25, note="n"
    ).created
    assert number is not None
    sheet = OutcomeSheet.for_existing(session, number, window)
    assert sheet is not None
    opened(sheet)
    assert sheet.amount.text() == "2.25"
    sheet.day.setDate(QDate(2026, 10, 2))
    sheet.what.setText("Nordlys")
    save(sheet, session, qtbot)
    (row,) = outcomes.of_goal(session.store.reader, goal)
    assert (row.happened_on, row.what, row.amount) == ("2026-10-02", "Nordlys", 2.25)
    sheet = OutcomeSheet.for_existing(session, number, window)
    assert sheet is not None
    opened(sheet)
    with qtbot.waitSignal(session.changed):
        sheet._delete()
    assert outcomes.of_goal(session.store.reader, goal) == []
    assert OutcomeSheet.for_existing(session, number, window) is None


def test_what_lacks_is_said_at_its_field(session: Session, window: QMainWindow, qtbot: QtBot) -> None:
    goal = add_goal(session)
    add_goal(session, "Second")
    sheet = opened(OutcomeSheet.for_new(session, window))
    sheet.save()
    qtbot.waitUntil(lambda: bool(sheet._form.error("goals")))
    sheet.goals.chips[goal].setChecked(True)
    QTest.mouseClick(sheet.chain.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(sheet.chain.rows[0].person, "Nobody at all")
    sheet.save()
    assert sheet._form.error("chain")
    assert outcomes.of_goal(session.store.reader, goal) == []


def test_a_book_without_goals_says_what_to_do(session: Session, window: QMainWindow) -> None:
    sheet = opened(OutcomeSheet.for_new(session, window))
    texts = [label.text() for label in sheet.goals.findChildren(QWidget) if hasattr(label, "text")]
    assert "There is no goal yet. Add one first: an outcome counts for a goal." in texts


def test_every_part_has_a_name_and_fits_a_small_window(session: Session, window: QMainWindow) -> None:
    goal = add_goal(session, "A goal with a name that is rather long and would like to have all of the room there is")
    sheet = opened(OutcomeSheet.for_new(session, window, goals=[goal]))
    for _ in range(3):
        QTest.mouseClick(sheet.chain.add_button, Qt.MouseButton.LeftButton)
    for row in sheet.chain.rows:
        for part in (row.kind, row.person, row.which, row.up_button, row.remove_button):
            assert part.accessibleName()
    assert window.rect().contains(sheet.geometry())


# --- in two clicks ---------------------------------------------------------------------------------------------


@pytest.fixture
def menu(window: QMainWindow) -> Iterator[QMenu]:
    made = QMenu(window)
    yield made
    made.close()


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_a_click_logs_one_for_the_person(session: Session, window: QMainWindow, menu: QMenu, qtbot: QtBot) -> None:
    customers = add_goal(session, "R&D customers")
    talks = add_goal(session, "Two talks", GoalKind.TALKS, role="Conference host")
    host = add_person(session, "Nils Persson", "Conference host")
    OutcomeMenu(session, window).fill(menu, contact_id=host)
    # What they serve stands first.
    assert texts(menu) == ["For “Two talks”", "For “R&&D customers”", "Details…"]
    with qtbot.waitSignal(session.changed) as told:
        menu.actions()[0].trigger()
    (row,) = outcomes.of_goal(session.store.reader, talks)
    assert (row.id, row.kind, row.happened_on, row.contact) == (told.args[0].created, "talks", "2026-11-24", host)
    assert outcomes.of_goal(session.store.reader, customers) == []


def test_a_click_logs_what_a_plan_brought(session: Session, window: QMainWindow, menu: QMenu, qtbot: QtBot) -> None:
    add_goal(session)
    talks = add_goal(session, "Two talks", GoalKind.TALKS)
    sara = add_person(session, "Sara Berg")
    plan = Outreach(contacts=[sara], due_on="2026-11-24", kind=OutreachKind.MEETING, channel="in_person", goal_id=talks)
    number = planning.add(session.store, plan).created
    OutcomeMenu(session, window).fill(menu, outreach_id=number)
    assert texts(menu)[0] == "For “Two talks”"
    with qtbot.waitSignal(session.changed):
        menu.actions()[0].trigger()
    (row,) = outcomes.of_goal(session.store.reader, talks)
    found = outcomes.load(session.store.reader, row.id)
    assert found is not None
    assert (found.contact_id, found.outreach_id) == (sara, number)


def test_details_open_the_sheet_with_all_that_is_known(session: Session, window: QMainWindow, menu: QMenu) -> None:
    goal, sara = add_goal(session), add_person(session, "Sara Berg")
    OutcomeMenu(session, window).fill(menu, contact_id=sara)
    menu.actions()[-1].trigger()
    sheet = window.findChild(OutcomeSheet)
    assert sheet is not None
    assert sheet.outcome().contact_id == sara
    assert sheet.outcome().goals == [goal]
    assert window.findChild(Popover) is None


def test_who_introduced_the_person_is_known_already(session: Session, window: QMainWindow) -> None:
    add_goal(session)
    sara, lars, bo = (add_person(session, name) for name in ("Sara Berg", "Lars Holm", "Bo Hansen"))
    relationships.add(session.store, sara, lars, "introduced_by")
    with session.store.step(Label("introduction")) as step:
        step.connection.execute(
            "INSERT INTO introduction(direction, connector_id, first_id, state, asked_on, made_on) VALUES "
            "('asked', ?1, ?2, 'made', '2026-10-01', '2026-10-03'), ('asked', ?3, ?2, 'asked', '2026-10-01', NULL)",
            (bo, sara, lars),
        )
    sheet = opened(OutcomeSheet.for_new(session, window, contact_id=sara))
    assert [(one.kind, one.contact_id) for one in sheet.chain.steps()] == [
        (StepKind.INTRODUCED_BY, lars),
        (StepKind.INTRODUCED_BY, bo),
    ]
    assert not sheet.is_changed()
    assert OutcomeSheet.for_new(session, window, contact_id=lars).chain.steps() == []
