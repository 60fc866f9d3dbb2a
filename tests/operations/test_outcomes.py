"""Logging, correcting and taking away outcomes with the steps that led to them."""

from dataclasses import replace

import pytest

from netplanner.domain.changes import Changes
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Goal
from netplanner.domain.outcome import Outcome, OutcomeStep, StepKind
from netplanner.domain.words import Direction, GoalKind, OutreachKind
from netplanner.operations import contacts, goals, interactions, merging
from netplanner.operations import outcomes as operations
from netplanner.storage import goals as goal_queries
from netplanner.storage import outcomes
from netplanner.storage.store import Store

INTRODUCED = StepKind.INTRODUCED_BY


def created(changes: Changes) -> int:
    assert changes.created is not None
    return changes.created


@pytest.fixture
def goal(store: Store) -> int:
    return created(goals.add(store, Goal(what="5 customers")))


@pytest.fixture
def anna(store: Store) -> int:
    return created(contacts.add(store, Contact(fn="Anna")))


@pytest.fixture
def bo(store: Store) -> int:
    return created(contacts.add(store, Contact(fn="Bo")))


def log(store: Store, goal: int, **values: object) -> int:
    arguments = {"kind": GoalKind.CUSTOMERS, "happened_on": "2026-11-20", **values}
    return created(operations.log(store, [goal], **arguments))  # type: ignore[arg-type]


def load(store: Store, outcome_id: int) -> Outcome:
    outcome = outcomes.load(store.reader, outcome_id)
    assert outcome is not None
    return outcome


def rows(store: Store) -> list[tuple[object, ...]]:
    tables = ("outcome", "outcome_goal", "outcome_step")
    return [(table, *row) for table in tables for row in store.reader.execute(f"SELECT * FROM {table} ORDER BY 1, 2")]


def test_it_comes_back_with_the_steps_that_led_to_it(store: Store, goal: int, anna: int, bo: int) -> None:
    talk = log(store, goal, kind=GoalKind.TALKS, contact_id=bo)
    met = created(
        interactions.log(store, [anna], kind=OutreachKind.CALL, happened_on="2026-11-01", direction=Direction.BOTH)
    )
    chain = [
        OutcomeStep(INTRODUCED, contact_id=anna, interaction_id=met),
        OutcomeStep(StepKind.TALK, earlier_id=talk),
    ]
    customer = log(store, goal, what="  Nordlys   signed ", contact_id=bo, chain=chain, note=" 12 months ")
    found = load(store, customer)
    assert (found.what, found.note, found.contact_id, found.goals) == ("Nordlys signed", "12 months", bo, [goal])
    assert found.chain == chain
    assert [row.links for row in outcomes.of_goal(store.reader, goal)] == [(), ("Anna",)]


def test_steps_that_name_nothing_are_left_out(store: Store, goal: int, anna: int) -> None:
    chain = [OutcomeStep(StepKind.TALK), OutcomeStep(INTRODUCED, contact_id=anna)]
    assert load(store, log(store, goal, chain=chain)).chain == chain[1:]


def test_an_edit_writes_what_changed_and_says_whom_it_touches(store: Store, goal: int, anna: int, bo: int) -> None:
    second = created(goals.add(store, Goal(what="Talks")))
    before = load(store, log(store, goal, contact_id=anna))
    after = replace(
        before, goals=[second, goal], amount=2.5, contact_id=bo, chain=[OutcomeStep(INTRODUCED, contact_id=anna)]
    )
    changes = operations.edit(store, before, after)
    assert changes.goals == {goal, second}
    assert changes.contacts == {anna, bo}
    assert load(store, before.id) == replace(after, goals=[goal, second])
    found = goal_queries.load(store.reader, second)
    assert found is not None
    assert found.done == 2.5


def test_nothing_changed_is_no_step(store: Store, goal: int) -> None:
    before = load(store, log(store, goal))
    assert not operations.edit(store, before, before)


def test_undo_takes_every_step_back(store: Store, goal: int, anna: int) -> None:
    states = [rows(store)]
    before = load(store, log(store, goal, chain=[OutcomeStep(INTRODUCED, contact_id=anna)]))
    states.append(rows(store))
    operations.edit(store, before, replace(before, what="Signed", chain=[], amount=3))
    states.append(rows(store))
    operations.delete(store, before.id)
    last = rows(store)
    assert outcomes.load(store.reader, before.id) is None
    for state in reversed(states):
        assert store.undo()
        assert rows(store) == state
    while store.redo():
        pass
    assert rows(store) == last


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"contact_id": 99}, "contact_gone"),
        ({"chain": [OutcomeStep(INTRODUCED, contact_id=99)]}, "contact_gone"),
        ({"chain": [OutcomeStep(StepKind.TALK, earlier_id=99)]}, "outcome_gone"),
        ({"chain": [OutcomeStep(StepKind.TALK, interaction_id=99)]}, "entry_gone"),
        ({"outreach_id": 99}, "outreach_gone"),
        ({"amount": float("inf")}, "outcome_bad_amount"),
        ({"happened_on": "2026-11-25"}, "outcome_in_future"),
    ],
)
def test_what_can_not_be_is_refused_and_changes_nothing(
    store: Store, goal: int, wrong: dict[str, object], code: str
) -> None:
    dumped = rows(store)
    with pytest.raises(UserError) as raised:
        log(store, goal, **wrong)
    assert raised.value.code == code
    assert rows(store) == dumped


def test_no_outcome_leads_to_itself(store: Store, goal: int) -> None:
    first = log(store, goal)
    second = log(store, goal, chain=[OutcomeStep(StepKind.TALK, earlier_id=first)])
    third = log(store, goal, chain=[OutcomeStep(StepKind.TALK, earlier_id=second)])
    before = load(store, first)
    with pytest.raises(UserError) as raised:
        operations.edit(store, before, replace(before, chain=[OutcomeStep(StepKind.TALK, earlier_id=third)]))
    assert raised.value.code == "outcome_in_circle"


def test_who_is_gone_may_stay_in_an_outcome(store: Store, goal: int, anna: int) -> None:
    before = load(store, log(store, goal, contact_id=anna))
    contacts.delete(store, [anna])
    operations.edit(store, before, replace(before, what="Later words"))
    assert load(store, before.id).contact_id == anna


def test_who_was_merged_delivered_as_the_other(store: Store, goal: int, anna: int, bo: int) -> None:
    first = log(store, goal, contact_id=bo, chain=[OutcomeStep(INTRODUCED, contact_id=bo)])
    merging.merge(store, anna, [bo])
    assert load(store, first).contact_id == anna
    assert load(store, log(store, goal, contact_id=bo)).contact_id == anna
    assert outcomes.ways(store.reader)[first].steps == ((anna, None),)


def test_deleting_twice_is_refused(store: Store, goal: int) -> None:
    number = log(store, goal)
    operations.delete(store, number)
    with pytest.raises(UserError) as raised:
        operations.delete(store, number)
    assert raised.value.code == "outcome_gone"


def test_latest_outcomes_first(store: Store, goal: int) -> None:
    first, second = log(store, goal, happened_on="2026-10-01"), log(store, goal, happened_on="2026-11-01")
    gone = log(store, goal)
    operations.delete(store, gone)
    assert [row.id for row in outcomes.recent(store.reader, 9)] == [second, first]
    assert [row.id for row in outcomes.recent(store.reader, 9, without=second)] == [first]
