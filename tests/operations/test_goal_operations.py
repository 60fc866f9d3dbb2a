"""What people do with goals."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.words import CriterionKey as Key
from netplanner.domain.words import GoalKind, GoalState
from netplanner.operations import contacts as contact_operations
from netplanner.operations import goals as operations
from netplanner.operations import outcomes as outcome_operations
from netplanner.storage import contacts, goals
from netplanner.storage.store import Store

GOAL = Goal(
    what="5 customers in Skåne",
    kind=GoalKind.CUSTOMERS,
    amount=5,
    by="2027-01-04",
    area=["SE-M"],
    criteria=[Criterion(Key.ROLE, "CMO")],
)


def add(store: Store, goal: Goal = GOAL) -> int:
    created = operations.add(store, goal).created
    assert created is not None
    return created


def load(store: Store, goal_id: int) -> Goal:
    goal = goals.load(store.reader, goal_id)
    assert goal is not None
    return goal


def add_person(store: Store, name: str) -> int:
    created = contact_operations.add(store, Contact(fn=name)).created
    assert created is not None
    return created


def dump(store: Store) -> list[tuple[object, ...]]:
    tables = ("goal", "criterion", "area", "candidate", "outcome", "outcome_goal")
    return [(table, *row) for table in tables for row in store.reader.execute(f"SELECT * FROM {table}")]


def test_a_complete_goal_is_active_from_today(store: Store) -> None:
    goal = load(store, add(store))
    assert (goal.state, goal.started_on) == (GoalState.ACTIVE, "2026-11-24")


@pytest.mark.parametrize(
    "lacking",
    [{"amount": 0}, {"by": ""}, {"by": "2026-11-24"}, {"area": []}, {"criteria": []}],
    ids=["amount", "by", "by today", "area", "criterion"],
)
def test_what_lacks_something_is_a_draft(store: Store, lacking: dict[str, object]) -> None:
    goal = load(store, add(store, replace(GOAL, **lacking)))  # type: ignore[arg-type]
    assert (goal.state, goal.started_on) == (GoalState.DRAFT, "")


def test_a_draft_becomes_active_when_completed_and_a_draft_again_when_not(store: Store) -> None:
    before = load(store, add(store, replace(GOAL, amount=0)))
    operations.edit(store, before, replace(before, amount=5))
    active = load(store, before.id)
    assert (active.state, active.started_on) == (GoalState.ACTIVE, "2026-11-24")
    operations.edit(store, active, replace(active, criteria=[]))
    assert load(store, before.id).state is GoalState.DRAFT


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"what": "  "}, "goal_needs_what"),
        ({"amount": -1}, "goal_bad_amount"),
        ({"by": "2027-02-30"}, "goal_bad_date"),
        ({"area": ["Atlantis"]}, "unknown_area"),
        ({"criteria": [Criterion(Key.ROLE, "CMO", 0)]}, "bad_weight"),
        ({"primary_platform": "xing", "secondary_platform": "xing"}, "goal_same_platforms"),
        ({"primary_platform": "pigeon"}, "unknown_platform"),
    ],
)
def test_bad_values_change_nothing(store: Store, wrong: dict[str, object], code: str) -> None:
    before = load(store, add(store))
    dumped = dump(store)
    with pytest.raises(UserError) as raised:
        operations.add(store, replace(GOAL, **wrong))  # type: ignore[arg-type]
    assert raised.value.code == code
    with pytest.raises(UserError) as raised:
        operations.edit(store, before, replace(before, **wrong))  # type: ignore[arg-type]
    assert raised.value.code == code
    assert dump(store) == dumped


def test_places_are_stored_as_codes(store: Store) -> None:
    goal = load(store, add(store, replace(GOAL, area=["Skåne", "Denmark", "SE-M"])))
    assert goal.area == ["SE-M", "DK"]


def test_blank_criteria_and_keywords_are_dropped(store: Store) -> None:
    wanted = replace(GOAL, criteria=[*GOAL.criteria, Criterion(Key.TAG, " ")], keywords=["a  b", "", "a b"])
    goal = load(store, add(store, wanted))
    assert goal.criteria == GOAL.criteria
    assert goal.keywords == ["a b"]


def test_goals_take_the_least_used_colour(store: Store) -> None:
    ids = [add(store, replace(GOAL, what=f"Goal {number}")) for number in range(9)]
    assert [load(store, goal_id).colour for goal_id in ids] == [0, 1, 2, 3, 4, 5, 6, 7, 0]
    operations.delete(store, [ids[3]])
    assert load(store, add(store)).colour == 3


def test_an_edit_keeps_what_was_changed_meanwhile(store: Store) -> None:
    before = load(store, add(store))
    operations.edit(store, before, replace(before, note="from the other window"))
    operations.edit(store, before, replace(before, what="6 customers", amount=6))
    after = load(store, before.id)
    assert (after.what, after.amount, after.note) == ("6 customers", 6, "from the other window")


def test_an_edit_of_nothing_is_no_step(store: Store) -> None:
    before = load(store, add(store))
    assert not operations.edit(store, before, replace(before))
    label = store.undo_label
    assert label is not None
    assert label.code == "add_goal"


def test_editing_a_goal_that_is_gone_is_refused(store: Store) -> None:
    before = load(store, add(store))
    operations.delete(store, [before.id])
    with pytest.raises(UserError, match="goal_gone"):
        operations.edit(store, before, replace(before, what="More"))


def test_a_late_goal_stays_active_when_edited(tmp_path: Path) -> None:
    path = tmp_path / "book.db"
    with Store.open(path, FixedClock(date(2026, 11, 24))) as store:
        goal_id = add(store)
    with Store.open(path, FixedClock(date(2027, 2, 1))) as store:
        before = load(store, goal_id)
        operations.edit(store, before, replace(before, note="late"))
        assert load(store, goal_id).state is GoalState.ACTIVE


def test_states(store: Store) -> None:
    goal_id = add(store)
    operations.set_state(store, [goal_id], GoalState.PAUSED)
    assert load(store, goal_id).state is GoalState.PAUSED
    operations.set_state(store, [goal_id], GoalState.DONE)
    assert load(store, goal_id).finished_on == "2026-11-24"
    operations.set_state(store, [goal_id], GoalState.ACTIVE)
    goal = load(store, goal_id)
    assert (goal.state, goal.finished_on, goal.started_on) == (GoalState.ACTIVE, "", "2026-11-24")


def test_a_draft_can_not_be_activated(store: Store) -> None:
    draft = add(store, replace(GOAL, amount=0, criteria=[]))
    complete = add(store)
    operations.set_state(store, [complete], GoalState.PAUSED)
    with pytest.raises(UserError) as raised:
        operations.set_state(store, [complete, draft], GoalState.ACTIVE)
    assert raised.value.code == "goal_incomplete"
    assert raised.value.values["missing"] == "amount, criterion"
    assert load(store, complete).state is GoalState.PAUSED


def test_candidates_are_added_once(store: Store) -> None:
    goal_id = add(store)
    anna, bo = add_person(store, "Anna"), add_person(store, "Bo")
    operations.add_candidates(store, goal_id, [anna])
    changes = operations.add_candidates(store, goal_id, [anna, bo, 999])
    assert changes.contacts == {bo}
    assert changes.label is not None
    assert changes.label.values == {"count": 1, "what": GOAL.what}
    assert not operations.add_candidates(store, goal_id, [anna, bo])
    assert goals.candidates(store.reader, goal_id) == [anna, bo]
    assert contacts.rows(store.reader, [bo])[bo].goals == (goal_id,)
    operations.remove_candidates(store, goal_id, [anna])
    assert goals.candidates(store.reader, goal_id) == [bo]


def test_deleting_a_goal_repaints_its_people(store: Store) -> None:
    goal_id = add(store)
    anna = add_person(store, "Anna")
    operations.add_candidates(store, goal_id, [anna])
    changes = operations.delete(store, [goal_id])
    assert changes.contacts == {anna}
    assert changes.lists
    assert contacts.rows(store.reader, [anna])[anna].goals == ()


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"goal_ids": []}, "outcome_needs_goal"),
        ({"goal_ids": [99]}, "goal_gone"),
        ({"amount": 0}, "outcome_bad_amount"),
        ({"amount": float("nan")}, "outcome_bad_amount"),
        ({"happened_on": "yesterday"}, "outcome_bad_date"),
        ({"happened_on": "2026-11-25"}, "outcome_in_future"),
        ({"contact_id": 99}, "contact_gone"),
    ],
)
def test_bad_outcomes_change_nothing(store: Store, wrong: dict[str, object], code: str) -> None:
    goal_id = add(store)
    dumped = dump(store)
    arguments = {"goal_ids": [goal_id], "kind": GoalKind.TALKS, "happened_on": "2026-11-24", **wrong}
    with pytest.raises(UserError) as raised:
        outcome_operations.log(store, **arguments)  # type: ignore[arg-type]
    assert raised.value.code == code
    assert dump(store) == dumped


def test_one_outcome_may_count_for_two_goals(store: Store) -> None:
    first, second = add(store), add(store, replace(GOAL, what="Second"))
    changes = outcome_operations.log(store, [first, second, first], kind=GoalKind.CUSTOMERS, happened_on="2026-11-24")
    assert changes.goals == {first, second}
    assert (load(store, first).done, load(store, second).done) == (1, 1)


def test_undo_takes_every_step_back(store: Store) -> None:
    states = [dump(store)]
    goal_id = add(store)
    states.append(dump(store))
    before = load(store, goal_id)
    operations.edit(store, before, replace(before, area=["DK", "SE"], criteria=[Criterion(Key.TAG, "x", 2)]))
    states.append(dump(store))
    outcome_operations.log(store, [goal_id], kind=GoalKind.CUSTOMERS, happened_on="2026-11-01")
    states.append(dump(store))
    operations.set_state(store, [goal_id], GoalState.PAUSED)
    states.append(dump(store))
    operations.delete(store, [goal_id])
    last = dump(store)
    for state in reversed(states):
        assert store.undo()
        assert dump(store) == state
    while store.redo():
        pass
    assert dump(store) == last


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("role=CMO", Criterion(Key.ROLE, "CMO", 1)),
        ("Role = marketing chief:3", Criterion(Key.ROLE, "marketing chief", 3)),
        ("size=50+:2", Criterion(Key.SIZE, "50+", 2)),
        ("company=A: the firm", Criterion(Key.COMPANY, "A: the firm", 1)),
        ("tag=a=b", Criterion(Key.TAG, "a=b", 1)),
    ],
)
def test_criteria_on_the_command_line(text: str, expected: Criterion) -> None:
    assert operations.parse_criterion(text) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("CMO", "bad_criterion"),
        ("role=", "bad_criterion"),
        ("colour=red", "unknown_criterion"),
        ("role=CMO:0", "bad_weight"),
        ("role=CMO:-2", "bad_weight"),
        ("role=CMO:11", "bad_weight"),
    ],
)
def test_bad_criteria_on_the_command_line(text: str, code: str) -> None:
    with pytest.raises(UserError) as raised:
        operations.parse_criterion(text)
    assert raised.value.code == code
