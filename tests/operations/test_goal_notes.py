"""Dated notes on a goal, and finishing one and taking it up again."""

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.words import CriterionKey, GoalKind, GoalState
from netplanner.operations import finishing, notes
from netplanner.operations import goals as operations
from netplanner.storage import goals
from netplanner.storage import notes as stored
from netplanner.storage.store import Store


def added(store: Store, **values: object) -> int:
    fields: dict[str, object] = {
        "what": "5 customers in Skåne",
        "kind": GoalKind.CUSTOMERS,
        "amount": 5,
        "by": "2027-01-04",
        "area": ["SE-M"],
        "criteria": [Criterion(CriterionKey.ROLE, "CMO")],
    }
    created = operations.add(store, Goal(**(fields | values))).created  # type: ignore[arg-type]
    assert created is not None
    return created


def goal_of(store: Store, goal_id: int) -> Goal:
    goal = goals.load(store.reader, goal_id)
    assert goal is not None
    return goal


def test_notes_on_a_goal_are_written_rewritten_and_taken_away(store: Store) -> None:
    goal_id, other = added(store), added(store, what="Two talks")
    older = notes.add_to_goal(store, goal_id, " Retail is slow in May ", "2026-11-02")
    newer = notes.add_to_goal(store, goal_id, "Seminars work", "2026-11-20", private=True)
    notes.add_to_goal(store, other, "Elsewhere", "2026-11-20")
    assert (newer.goals, newer.contacts) == ({goal_id}, frozenset())
    found = stored.of_goal(store.reader, goal_id)
    assert [(note.text, note.noted_on, note.private) for note in found] == [
        ("Seminars work", "2026-11-20", True),
        ("Retail is slow in May", "2026-11-02", False),
    ]
    assert older.created is not None
    assert notes.edit(store, older.created, "Retail sleeps in May", "2026-11-03").goals == {goal_id}
    assert newer.created is not None
    notes.delete(store, newer.created)
    assert [note.text for note in stored.of_goal(store.reader, goal_id)] == ["Retail sleeps in May"]
    store.undo()
    store.undo()
    assert [note.text for note in stored.of_goal(store.reader, goal_id)] == ["Seminars work", "Retail is slow in May"]


@pytest.mark.parametrize(
    ("text", "day", "code"), [(" ", "2026-11-20", "note_needs_text"), ("Text", "20.11.2026", "bad_date")]
)
def test_a_note_that_says_nothing_is_refused(store: Store, text: str, day: str, code: str) -> None:
    goal_id = added(store)
    with pytest.raises(UserError) as refused:
        notes.add_to_goal(store, goal_id, text, day)
    assert refused.value.code == code
    assert stored.of_goal(store.reader, goal_id) == []


def test_a_note_on_a_goal_that_is_gone_is_refused(store: Store) -> None:
    goal_id = added(store)
    operations.delete(store, [goal_id])
    with pytest.raises(UserError) as refused:
        notes.add_to_goal(store, goal_id, "Text", "2026-11-20")
    assert refused.value.code == "goal_gone"


def test_finishing_keeps_the_review_and_is_one_step(store: Store) -> None:
    goal_id = added(store)
    changes = finishing.finish(store, goal_id, "  Seminars brought most.\n")
    done = goal_of(store, goal_id)
    assert (done.state, done.review, done.finished_on) == (GoalState.DONE, "Seminars brought most.", "2026-11-24")
    assert changes.label is not None
    assert (changes.label.code, changes.label.values) == ("finish_goal", {"what": "5 customers in Skåne"})
    store.undo()
    before = goal_of(store, goal_id)
    assert (before.state, before.review, before.finished_on) == (GoalState.ACTIVE, "", "")


def test_the_review_of_a_finished_goal_may_be_written_anew(store: Store) -> None:
    goal_id = added(store)
    finishing.finish(store, goal_id, "First")
    finishing.finish(store, goal_id, "Second")
    assert goal_of(store, goal_id).review == "Second"


def test_the_review_of_an_archived_goal_leaves_it_in_the_archive(store: Store) -> None:
    goal_id = added(store)
    operations.set_state(store, [goal_id], GoalState.ARCHIVED)
    ended = goal_of(store, goal_id).finished_on
    finishing.finish(store, goal_id, "Second thoughts")
    after = goal_of(store, goal_id)
    assert (after.state, after.review, after.finished_on) == (GoalState.ARCHIVED, "Second thoughts", ended)


@pytest.mark.parametrize("state", [GoalState.DONE, GoalState.PAUSED, GoalState.ARCHIVED])
def test_what_rests_is_taken_up_again(store: Store, state: GoalState) -> None:
    goal_id = added(store)
    finishing.finish(store, goal_id, "Seminars brought most.")
    operations.set_state(store, [goal_id], state)
    finishing.reopen(store, goal_id)
    again = goal_of(store, goal_id)
    assert (again.state, again.finished_on, again.review) == (GoalState.ACTIVE, "", "Seminars brought most.")


def test_a_goal_whose_day_has_passed_comes_back_as_a_draft_that_says_what_it_needs(store: Store) -> None:
    goal_id = added(store)
    finishing.finish(store, goal_id, "")
    with store.step(Label("test")) as step:
        step.connection.execute("UPDATE goal SET due_by = '2026-10-01' WHERE id = ?", (goal_id,))
    finishing.reopen(store, goal_id)
    assert goal_of(store, goal_id).state is GoalState.DRAFT


def test_a_goal_that_is_gone_is_neither_finished_nor_taken_up(store: Store) -> None:
    for act in (lambda: finishing.finish(store, 7, ""), lambda: finishing.reopen(store, 7)):
        with pytest.raises(UserError) as refused:
            act()
        assert refused.value.code == "goal_gone"
