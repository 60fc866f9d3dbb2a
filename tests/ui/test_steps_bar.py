"""The seven steps above the panes: their words, what is next, the page of all, the way to each place."""

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.steps import Step, StepState
from netplanner.domain.words import CriterionKey, GoalKind
from netplanner.operations import contacts, goals
from netplanner.ui.session import Session
from netplanner.ui.steps.bar import StepsBar
from netplanner.ui.steps.sheet import StepsSheet
from netplanner.ui.steps.words import ShownStep, shown, shown_steps

GOAL = Goal(
    what="5 customers in Skåne",
    kind=GoalKind.CUSTOMERS,
    amount=5,
    by="2027-01-04",
    area=["SE-M"],
    criteria=[Criterion(CriterionKey.ROLE, "CMO")],
)
REASONS = ("no_goal", "no_area", "no_primary", "profile_incomplete", "undecided_contacts", "no_invitation")


def steps(done: int = 0) -> list[ShownStep]:
    """The seven, the first `done` of them done."""
    made = []
    for number in range(1, 8):
        if number <= done:
            made.append(Step(number, StepState.DONE, 1, 1))
            continue
        state = StepState.NEXT if number == done + 1 else StepState.OPEN
        made.append(Step(number, state, 0, 10, (*REASONS, "overdue_contacts")[number - 1]))
    return [shown(step) for step in made]


def buttons(bar: StepsBar) -> list[QAbstractButton]:
    return [button for button in bar.strip.findChildren(QAbstractButton) if button.isVisibleTo(bar)]


@pytest.fixture
def bar(qtbot: QtBot) -> StepsBar:
    made = StepsBar()
    qtbot.addWidget(made)
    made.fit(900)
    made.resize(1200, made.sizeHint().height())
    made.show()
    return made


def test_the_steps_are_worded(session: Session) -> None:
    found = shown_steps(session)
    assert [step.number for step in found] == [1, 2, 3, 4, 5, 6, 7]
    assert (found[0].name, found[0].state, found[0].detail) == ("Purpose", StepState.NEXT, "")
    assert (found[0].reason, found[0].act) == ("Say what you want, and by when: make a goal.", "New goal")
    goals.add(session.store, GOAL)
    contacts.add(session.store, Contact(fn="Sara"))
    found = shown_steps(session)
    assert [step.state for step in found][:3] == [StepState.DONE, StepState.DONE, StepState.NEXT]
    assert (found[4].name, found[4].state, found[4].detail) == ("Existing contacts", StepState.OPEN, "0 %")
    assert all(bool(step.reason) == bool(step.act) == (step.state is not StepState.DONE) for step in found)
    assert all(step.why and step.rule for step in found)


def test_what_is_next_is_said_with_the_way_there(bar: StepsBar, qtbot: QtBot) -> None:
    bar.set_steps(steps(done=2))
    assert [label.text() for label in bar.line.findChildren(QLabel)] == [
        "Next:",
        "Choose the platform that you will use most.",
    ]
    with qtbot.waitSignal(bar.chosen) as asked:
        bar.line.act.click()
    assert asked.args == [3]
    with qtbot.waitSignal(bar.all_requested):
        bar.line.why.click()


def test_a_step_that_has_the_focus_keeps_it(bar: StepsBar, qtbot: QtBot) -> None:
    bar.set_steps(steps(done=2))
    bar.activateWindow()
    third = buttons(bar)[2]
    third.setFocus()
    bar.set_steps(steps(done=3))
    assert third.hasFocus()
    assert "done" in third.accessibleName()


def test_once_all_are_done_they_are_quiet(bar: StepsBar) -> None:
    bar.set_steps(steps(done=6))
    assert bar.isVisible()
    bar.set_steps(steps(done=7))
    assert not bar.isVisible()
    bar.set_steps(steps(done=6))
    assert bar.isVisible()


def test_nothing_moves_where_it_is_likely_how_they_are(bar: StepsBar, qtbot: QtBot) -> None:
    bar.set_steps(steps(done=7))
    likely = bar.state()
    again = StepsBar()
    qtbot.addWidget(again)
    again.show()
    again.fit(900)
    assert again.line.isVisible()
    again.restore(likely)
    assert not again.isVisible()
    again.set_steps(steps(done=7))
    assert not again.isVisible()


def test_the_line_can_be_hidden_until_another_step_is_next(bar: StepsBar) -> None:
    bar.set_steps(steps(done=2))
    bar.line.close_button.click()
    assert (bar.strip.isVisible(), bar.line.isVisible()) == (True, False)
    state = bar.state()
    bar.set_steps(steps(done=3))
    assert bar.line.isVisible()
    bar.restore(state)
    bar.set_steps(steps(done=2))
    assert not bar.line.isVisible()


@pytest.mark.parametrize(("height", "shown_parts"), [(900, (True, True)), (640, (True, False)), (300, (False, False))])
def test_a_low_window_keeps_its_room(bar: StepsBar, height: int, shown_parts: Sequence[bool]) -> None:
    bar.set_steps(steps())
    bar.fit(height)
    assert (bar.strip.isVisible(), bar.line.isVisible()) == tuple(shown_parts)


def test_the_page_of_all_leads_to_each_place(qtbot: QtBot) -> None:
    sheet = StepsSheet(steps(done=2))
    qtbot.addWidget(sheet)
    sheet.open()
    assert list(sheet.buttons) == [3, 4, 5, 6, 7]
    words = "\n".join(label.text() for label in sheet.findChildren(QLabel))
    assert "Done when 80 % of the people you know are invited" in words
    with qtbot.waitSignal(sheet.chosen) as asked:
        sheet.buttons[4].click()
    assert asked.args == [4]
    assert not sheet.isVisible()


@pytest.mark.parametrize(
    ("step", "numbers"),
    [
        (Step(5, StepState.OPEN, 12, 19, "undecided_contacts"), "Now it is 12 of 19 people."),
        (Step(7, StepState.DONE, 19, 20, ""), "Now 19 of 20 are not overdue."),
        (Step(7, StepState.OPEN, 0, 0, "no_close_contacts"), ""),
        (Step(4, StepState.OPEN, 7, 10, "profile_incomplete"), ""),
    ],
)
def test_a_percentage_is_told_in_numbers(qapp: object, step: Step, numbers: str) -> None:
    told = shown(step).rule
    assert told.startswith("Done when")
    assert told.endswith(numbers or ".")
    assert ("Now" in told) is bool(numbers)
