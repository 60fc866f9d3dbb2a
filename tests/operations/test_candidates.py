"""Deciding about people in the queue of a goal."""

from collections.abc import Callable

import pytest

from netplanner.domain.changes import Changes, Label
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Goal
from netplanner.operations import candidates
from netplanner.operations import goals as goal_operations
from netplanner.storage import contact_writes, goals
from netplanner.storage.store import Store

State = Callable[[Store], str]


@pytest.fixture
def goal_id(store: Store) -> int:
    created = goal_operations.add(store, Goal(what="Customers")).created
    assert created is not None
    return created


@pytest.fixture
def people(store: Store) -> list[int]:
    with store.step(Label("import", {})) as step:
        return contact_writes.insert_many(step, [Contact(fn=f"Person {number}") for number in range(3)])


def decisions(store: Store, goal_id: int) -> dict[int, tuple[str, str, str | None]]:
    sql = "SELECT contact_id, decision, reason, snoozed_until FROM candidate WHERE goal_id = ?"
    return {row[0]: row[1:] for row in store.reader.execute(sql, (goal_id,))}


def test_leaving_out_keeps_the_reason_and_can_be_undone(
    store: Store, state: State, goal_id: int, people: list[int]
) -> None:
    before = state(store)
    changes = candidates.skip(store, goal_id, people[:2], "  a  competitor ")
    assert decisions(store, goal_id) == dict.fromkeys(people[:2], ("skipped", "a competitor", None))
    assert changes.label == Label("skip_candidates", {"count": 2, "what": "Customers", "reason": "a competitor"})
    assert set(changes.contacts or ()) == set(people[:2])
    after = state(store)
    store.undo()
    assert state(store) == before
    store.redo()
    assert state(store) == after
    candidates.unskip(store, goal_id, people[:1])
    assert list(decisions(store, goal_id)) == [people[1]]


def test_putting_off_until_a_day(store: Store, goal_id: int, people: list[int]) -> None:
    changes = candidates.snooze(store, goal_id, people[:1], "2026-12-01")
    assert decisions(store, goal_id) == {people[0]: ("queued", "", "2026-12-01")}
    assert changes.label == Label("snooze_candidates", {"count": 1, "what": "Customers", "day": "2026-12-01"})
    assert goals.candidates(store.reader, goal_id) == []
    candidates.skip(store, goal_id, people[:1], "no")
    assert decisions(store, goal_id) == {people[0]: ("skipped", "no", None)}
    candidates.snooze(store, goal_id, people[:1], "2026-12-02")
    assert decisions(store, goal_id) == {people[0]: ("queued", "", "2026-12-02")}
    candidates.unskip(store, goal_id, people[:1])
    assert decisions(store, goal_id) == {}


def test_who_was_set_on_the_goal_is_so_again_when_put_back(store: Store, goal_id: int, people: list[int]) -> None:
    goal_operations.add_candidates(store, goal_id, people[:1])
    candidates.snooze(store, goal_id, people[:1], "2026-12-01")
    assert goals.candidates(store.reader, goal_id) == people[:1]
    candidates.skip(store, goal_id, people[:1], "no")
    assert goals.candidates(store.reader, goal_id) == []
    candidates.unskip(store, goal_id, people[:1])
    assert goals.candidates(store.reader, goal_id) == people[:1]
    assert decisions(store, goal_id) == {people[0]: ("", "", None)}


def test_who_was_left_out_can_be_set_on_the_goal_but_not_taken_off(
    store: Store, goal_id: int, people: list[int]
) -> None:
    candidates.skip(store, goal_id, people[:2], "no")
    assert goal_operations.remove_candidates(store, goal_id, people[:1]) == Changes()
    goal_operations.add_candidates(store, goal_id, people[:1])
    assert goals.candidates(store.reader, goal_id) == people[:1]
    assert list(decisions(store, goal_id)) == people[:2]


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda store, goal, ids: candidates.skip(store, goal, ids, " "), "reason_required"),
        (lambda store, goal, ids: candidates.skip(store, 99, ids, "no"), "goal_gone"),
        (lambda store, goal, ids: candidates.snooze(store, goal, ids, "2026-11-24"), "outreach_bad_date"),
        (lambda store, goal, ids: candidates.snooze(store, goal, ids, "soon"), "outreach_bad_date"),
        (lambda store, goal, ids: candidates.snooze(store, 99, ids, "2026-12-01"), "goal_gone"),
        (lambda store, goal, ids: candidates.unskip(store, 99, ids), "goal_gone"),
    ],
)
def test_what_is_refused_leaves_nothing(
    store: Store,
    state: State,
    goal_id: int,
    people: list[int],
    act: Callable[[Store, int, list[int]], object],
    code: str,
) -> None:
    before = state(store)
    with pytest.raises(UserError) as refused:
        act(store, goal_id, people)
    assert refused.value.code == code
    assert state(store) == before


def test_nobody_to_decide_about_is_no_step(store: Store, goal_id: int, people: list[int]) -> None:
    assert candidates.skip(store, goal_id, [999], "no") == Changes()
    assert candidates.unskip(store, goal_id, people) == Changes()
