"""The seven steps against a table of books."""

from dataclasses import replace
from datetime import date

import pytest

from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.steps import PROFILE_ITEMS, Step, StepFacts, StepState, profile_items, steps
from netplanner.domain.words import CriterionKey, GoalKind, GoalState

TODAY = date(2026, 11, 24)
GOAL = Goal(
    what="5 customers in Skåne",
    kind=GoalKind.CUSTOMERS,
    amount=5,
    by="2027-01-04",
    area=["SE-M"],
    criteria=[Criterion(CriterionKey.ROLE, "CMO")],
    state=GoalState.ACTIVE,
)
DRAFT = replace(GOAL, amount=0, state=GoalState.DRAFT)
LATE = replace(GOAL, by="2026-11-01")
ALL_DONE = StepFacts(
    goals=[GOAL],
    primary="linkedin",
    secondary="xing",
    checklist=frozenset(PROFILE_ITEMS),
    purpose="I look for customers of loyalty programmes",
    existing=100,
    decided=80,
    ready_invitations=1,
    tended=10,
    overdue=1,
)


def step(facts: StepFacts, number: int) -> Step:
    return steps(facts, TODAY)[number - 1]


def test_all_done() -> None:
    found = steps(ALL_DONE, TODAY)
    assert [one.number for one in found] == [1, 2, 3, 4, 5, 6, 7]
    assert {one.state for one in found} == {StepState.DONE}
    assert {one.reason for one in found} == {""}


def test_an_empty_book() -> None:
    found = steps(StepFacts(), TODAY)
    assert [one.reason for one in found] == [
        "no_goal", "no_goal", "no_primary", "no_primary", "no_contacts", "no_invitation", "no_close_contacts",
    ]  # fmt: skip
    assert [one.state for one in found] == [StepState.NEXT, *[StepState.OPEN] * 6]


@pytest.mark.parametrize(
    ("changes", "number", "expected"),
    [
        ({"goals": []}, 1, (0, 0, "no_goal")),
        ({"goals": [DRAFT]}, 1, (0, 1, "goals_incomplete")),
        ({"goals": [GOAL, DRAFT]}, 1, (1, 2, "")),
        ({"goals": [GOAL, LATE]}, 1, (1, 2, "goals_incomplete")),
        ({"goals": [replace(GOAL, area=[])]}, 2, (0, 1, "no_area")),
        ({"goals": [replace(GOAL, area=["anywhere"])]}, 2, (1, 1, "")),
        ({"goals": [DRAFT]}, 2, (0, 1, "no_area")),
        ({"primary": ""}, 3, (0, 2, "no_primary")),
        ({"secondary": ""}, 3, (1, 2, "no_secondary")),
        ({"secondary": "linkedin"}, 3, (1, 2, "no_secondary")),
        ({"primary": ""}, 4, (0, 10, "no_primary")),
        ({"checklist": frozenset({"photo", "skills"})}, 4, (3, 10, "profile_incomplete")),
        ({"purpose": "I like people"}, 4, (9, 10, "profile_incomplete")),
        ({"existing": 0, "decided": 0}, 5, (0, 0, "no_contacts")),
        ({"decided": 79}, 5, (79, 100, "undecided_contacts")),
        ({"ready_invitations": 0}, 6, (0, 1, "no_invitation")),
        ({"tended": 0, "overdue": 0}, 7, (0, 0, "no_close_contacts")),
        ({"overdue": 2}, 7, (8, 10, "overdue_contacts")),
    ],
)
def test_each_step(changes: dict[str, object], number: int, expected: tuple[int, int, str]) -> None:
    found = step(replace(ALL_DONE, **changes), number)  # type: ignore[arg-type]
    assert (found.done, found.total, found.reason) == expected
    assert (found.state is StepState.DONE) is (not expected[2])


def test_only_the_first_open_step_is_next() -> None:
    found = steps(replace(ALL_DONE, secondary="", ready_invitations=0), TODAY)
    assert [one.number for one in found if one.state is StepState.NEXT] == [3]
    assert [one.number for one in found if one.state is StepState.OPEN] == [6]


def test_the_purpose_is_read_not_ticked() -> None:
    ticked = replace(ALL_DONE, checklist=frozenset({"purpose", "photo"}), purpose="")
    assert profile_items(ticked) == {"photo"}
    assert profile_items(replace(ticked, purpose="Looking for a customer")) == {"photo", "purpose"}
    assert profile_items(replace(ticked, purpose="Looking for a customer", goals=[DRAFT])) == {"photo"}
