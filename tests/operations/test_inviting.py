"""Deciding on several people of a goal's queue as one step."""

from dataclasses import replace

import pytest

from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.words import CriterionKey, DoNotContact, GoalKind, OutreachKind
from netplanner.operations import contacts, goals, inviting
from netplanner.operations.inviting import Choice, Decision
from netplanner.storage import contacts as contact_queries
from netplanner.storage import goals as goal_queries
from netplanner.storage import outreach
from netplanner.storage.store import Store

WHY = "because {} is CMO at Nordlys Retail; my goal: 5 customers in Skåne"


@pytest.fixture
def goal_id(store: Store) -> int:
    goal = Goal(
        what="5 customers in Skåne",
        kind=GoalKind.CUSTOMERS,
        amount=5,
        by="2027-03-01",
        area=["SE-M"],
        criteria=[Criterion(CriterionKey.ROLE, "CMO")],
    )
    created = goals.add(store, goal).created
    assert created is not None
    return created


@pytest.fixture
def people(store: Store) -> list[int]:
    made = [
        contacts.add(store, Contact(fn=name, title="CMO", organization="Nordlys Retail")).created
        for name in ("Sara Berg", "Bo Hansen", "Ida Møller")
    ]
    return [contact_id for contact_id in made if contact_id is not None]


def decided(store: Store, goal_id: int) -> dict[int, tuple[str, str, str | None]]:
    rows = store.reader.execute(
        "SELECT contact_id, decision, reason, snoozed_until FROM candidate WHERE goal_id = ?", (goal_id,)
    )
    return {row[0]: row[1:] for row in rows}


def test_all_decisions_are_one_step(store: Store, goal_id: int, people: list[int]) -> None:
    sara, bo, ida = people
    changes = inviting.decide(
        store,
        goal_id,
        "linkedin",
        [
            Decision(sara, Choice.INVITE, WHY.format("Sara Berg"), "2026-11-25"),
            Decision(bo, Choice.LATER, day="2026-12-24"),
            Decision(ida, Choice.SKIP, " Works for a competitor "),
        ],
    )
    assert changes.label is not None
    assert (changes.label.code, changes.label.values) == ("decide_invitations", {"count": 3, "invited": 1})
    assert {sara, bo, ida} <= changes.contacts
    (plan,) = outreach.load_many(store.reader, outreach_ids(store))
    assert (plan.contacts, plan.kind, plan.channel, plan.due_on) == (
        [sara],
        OutreachKind.INVITE,
        "linkedin",
        "2026-11-25",
    )
    assert plan.goal_id == goal_id
    assert decided(store, goal_id) == {
        bo: ("queued", "", "2026-12-24"),
        ida: ("skipped", "Works for a competitor", None),
    }
    # Neither was set on the goal.
    assert goal_queries.candidates(store.reader, goal_id) == []
    store.undo()
    assert decided(store, goal_id) == {}
    assert outreach_ids(store) == []


def outreach_ids(store: Store) -> list[int]:
    return [row[0] for row in store.reader.execute("SELECT id FROM outreach WHERE deleted IS NULL")]


def test_one_that_cannot_be_carried_out_leaves_all_as_it_was(store: Store, goal_id: int, people: list[int]) -> None:
    sara, bo, _ = people
    contacts.edit(store, *with_stop(store, bo))
    wanted = [
        Decision(sara, Choice.INVITE, WHY.format("Sara Berg"), "2026-11-25"),
        Decision(bo, Choice.INVITE, WHY.format("Bo Hansen"), "2026-11-25"),
    ]
    with pytest.raises(UserError) as refused:
        inviting.decide(store, goal_id, "linkedin", wanted)
    assert (refused.value.code, refused.value.values["contact_id"]) == ("do_not_contact", bo)
    assert outreach_ids(store) == []


def with_stop(store: Store, contact_id: int) -> tuple[Contact, Contact]:
    before = contact_queries.load(store.reader, contact_id)
    assert before is not None
    return before, replace(before, do_not_contact=frozenset({DoNotContact.ALL}))


@pytest.mark.parametrize(
    ("decision", "code"),
    [
        (Decision(1, Choice.SKIP, " "), "reason_required"),
        (Decision(1, Choice.INVITE, "", "2026-11-25"), "why_required"),
        (Decision(1, Choice.INVITE, "Hi", "2026-11-25"), "why_blocked"),
        (Decision(1, Choice.LATER, day="soon"), "outreach_bad_date"),
        (Decision(1, Choice.LATER, day="2026-11-24"), "outreach_bad_date"),
    ],
)
def test_what_lacks_a_reason_is_refused(
    store: Store, goal_id: int, people: list[int], decision: Decision, code: str
) -> None:
    with pytest.raises(UserError) as refused:
        inviting.decide(store, goal_id, "linkedin", [decision])
    assert refused.value.code == code


def test_without_its_goal_nothing_is_decided(store: Store, people: list[int]) -> None:
    with pytest.raises(UserError, match="goal_gone"):
        inviting.decide(store, 99, "linkedin", [Decision(people[0], Choice.SKIP, "No longer there")])


def test_somebody_left_out_can_be_set_on_the_goal_by_hand(store: Store, goal_id: int, people: list[int]) -> None:
    inviting.decide(store, goal_id, "linkedin", [Decision(people[0], Choice.SKIP, "No longer there")])
    goals.add_candidates(store, goal_id, people[:1])
    assert goal_queries.candidates(store.reader, goal_id) == people[:1]
