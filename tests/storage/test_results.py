"""What outreach brought: funnels, talks that led to customers, credit."""

import random

import pytest

from netplanner.domain.changes import Changes, Label
from netplanner.domain.contact import Contact
from netplanner.domain.goal import Goal
from netplanner.domain.outcome import OutcomeStep, StepKind
from netplanner.domain.outreach import Outreach
from netplanner.domain.ratios import Funnel, Ratio
from netplanner.domain.words import Direction, GoalKind, OutreachKind, OutreachResult
from netplanner.operations import contacts, goals, groups, interactions, planning
from netplanner.operations import outcomes as operations
from netplanner.storage import results
from netplanner.storage.groups import Group
from netplanner.storage.results import Dimension, FunnelRow
from netplanner.storage.store import Store
from netplanner.storage.timeline import timeline


def created(changes: Changes) -> int:
    assert changes.created is not None
    return changes.created


def person(store: Store, name: str) -> int:
    return created(contacts.add(store, Contact(fn=name)))


def goal(store: Store, what: str = "5 customers") -> int:
    return created(goals.add(store, Goal(what=what)))


def invite(
    store: Store,
    contact_id: int,
    state: str = "pending",
    sent_on: str | None = "2026-10-01",
    *,
    platform: str = "linkedin",
    goal_id: int | None = None,
    reason: str = "",
    template: int | None = None,
) -> None:
    with store.step(Label("invite")) as step:
        step.connection.execute(
            "INSERT INTO invitation(direction, contact_id, platform, state, sent_on, goal_id, reason_type, "
            "template_id) VALUES ('out', ?, ?, ?, ?, ?, ?, ?)",
            (contact_id, platform, state, sent_on, goal_id, reason, template),
        )


def talk(store: Store, contact_id: int, day: str, direction: Direction = Direction.BOTH) -> None:
    interactions.log(store, [contact_id], kind=OutreachKind.CALL, happened_on=day, direction=direction)


def customer(store: Store, goal_id: int, day: str = "2026-11-01", **values: object) -> int:
    return created(operations.log(store, [goal_id], kind=GoalKind.CUSTOMERS, happened_on=day, **values))  # type: ignore[arg-type]


def test_an_empty_book_has_empty_results(store: Store) -> None:
    found = results.read(store.reader)
    assert found.funnel == Funnel(0, 0, 0, 0)
    assert found.talks == Ratio(0, 0)
    assert (found.credit, found.outcomes, found.nobodys) == ([], 0, 0)
    assert set(found.by) == set(Dimension)
    assert not any(found.by.values())


def test_each_stage_is_counted_among_the_one_before(store: Store) -> None:
    number = goal(store)
    people = [person(store, name) for name in "ABCDEFGH"]
    for contact_id in people[:5]:
        invite(store, contact_id, "accepted")
    invite(store, people[5], "pending")
    # Left out before it was sent, and one that came in: neither was sent.
    invite(store, people[6], "withdrawn", None)
    talk(store, people[0], "2026-10-02")
    # Before the invitation, without an answer, without acceptance: no talk of it.
    talk(store, people[1], "2026-09-30")
    talk(store, people[2], "2026-10-05", Direction.OUT)
    talk(store, people[5], "2026-10-05")
    customer(store, number, contact_id=people[0])
    # It was through them, though they delivered nothing; and an outcome is a talk.
    customer(store, number, chain=[OutcomeStep(StepKind.INTRODUCED_BY, contact_id=people[3])])
    # Too early to be of this invitation.
    customer(store, number, "2026-09-01", contact_id=people[4])
    assert results.funnel_of(store.reader) == Funnel(invited=6, accepted=5, talked=2, outcome=2)


def test_acceptance_alone_is_no_talk(store: Store) -> None:
    plan = Outreach(
        contacts=[person(store, "Sara Berg")],
        due_on="2026-11-20",
        kind=OutreachKind.INVITE,
        channel="linkedin",
        why="We met at the seminar in May, and I can share what we learned there.",
    )
    planning.finish(store, [created(planning.add(store, plan))], result=OutreachResult.ACCEPTED)
    assert results.funnel_of(store.reader) == Funnel(1, 1, 0, 0)


def test_an_outcome_counts_for_the_goal_of_the_invitation(store: Store) -> None:
    first, second = goal(store), goal(store, "Two talks")
    for contact_id, outcome_goal in ((person(store, "A"), first), (person(store, "B"), second)):
        invite(store, contact_id, "accepted", goal_id=first)
        customer(store, outcome_goal, contact_id=contact_id)
    # Sent for no goal: any outcome is one of it.
    third = person(store, "C")
    invite(store, third, "accepted")
    customer(store, second, contact_id=third)
    assert results.funnel_of(store.reader, first) == Funnel(2, 2, 1, 1)
    assert results.funnel_of(store.reader) == Funnel(3, 3, 2, 2)
    assert results.funnel_of(store.reader, second) == Funnel(0, 0, 0, 0)
    assert results.read(store.reader).by[Dimension.GOAL] == [
        FunnelRow(str(first), "5 customers", Funnel(2, 2, 1, 1)),
        FunnelRow("", "", Funnel(1, 1, 1, 1)),
    ]


def test_by_platform_group_template_and_reason(store: Store) -> None:
    anna, bo, cy = (person(store, name) for name in ("Anna", "Bo", "Cy"))
    groups.add(store, Group(name="Oresund"), [anna, bo])
    groups.add(store, Group(name="Retail"), [anna])
    invite(store, anna, "accepted", reason="met_at", template=1)
    invite(store, bo, reason="met_at")
    invite(store, cy, platform="xing")
    by = results.read(store.reader).by
    assert [(row.key, row.name, row.funnel[:2]) for row in by[Dimension.PLATFORM]] == [
        ("linkedin", "LinkedIn", (2, 1)), ("xing", "XING", (1, 0)),
    ]  # fmt: skip
    assert [(row.name, row.funnel[:2]) for row in by[Dimension.GROUP]] == [
        ("Oresund", (2, 1)), ("Retail", (1, 1)), ("", (1, 0)),
    ]  # fmt: skip
    assert [(row.key, row.funnel[:2]) for row in by[Dimension.REASON]] == [("met_at", (2, 1)), ("", (1, 0))]
    assert [(row.key, row.funnel[:2]) for row in by[Dimension.TEMPLATE]] == [("1", (1, 1)), ("", (2, 0))]


def test_only_from_a_day_on_and_only_the_living(store: Store) -> None:
    early, late, gone = (person(store, name) for name in ("A", "B", "C"))
    invite(store, early, sent_on="2026-08-31")
    invite(store, late, sent_on="2026-09-01")
    invite(store, gone, sent_on="2026-09-01")
    contacts.delete(store, [gone])
    assert results.funnel_of(store.reader).invited == 2
    assert results.funnel_of(store.reader, since="2026-09-01").invited == 1


def seminar(store: Store, contact_id: int, day: str = "2026-10-10") -> int:
    plan = Outreach(contacts=[contact_id], due_on=day, kind=OutreachKind.SEMINAR, channel="in_person")
    number = created(planning.add(store, plan))
    planning.finish(store, [number], result=OutreachResult.MET, on=day)
    return number


def test_talks_that_led_to_customers(store: Store) -> None:
    number, anna = goal(store), person(store, "Anna")
    talks = [created(operations.log(store, [number], kind=GoalKind.TALKS, happened_on="2026-10-01")) for _ in range(3)]
    assert results.talks(store.reader) == Ratio(0, 3)
    # Straight, twice from one talk, and by way of an introduction that came of the talk.
    for _ in range(2):
        customer(store, number, chain=[OutcomeStep(StepKind.TALK, earlier_id=talks[0])])
    introduced = created(
        operations.log(
            store,
            [number],
            kind=GoalKind.INTRODUCTIONS,
            happened_on="2026-10-20",
            chain=[OutcomeStep(StepKind.TALK, earlier_id=talks[1])],
        )
    )
    customer(store, number, chain=[OutcomeStep(StepKind.INTRODUCED_BY, contact_id=anna, earlier_id=introduced)])
    assert results.talks(store.reader) == Ratio(2, 3)
    # A seminar is a talk: what came of it is logged at the plan, or has its touch among the steps.
    held, other, silent = (seminar(store, anna) for _ in range(3))
    assert results.talks(store.reader) == Ratio(2, 6)
    customer(store, number, outreach_id=held)
    touch = store.reader.execute("SELECT id FROM interaction WHERE outreach_id = ?", (other,)).get
    customer(store, number, chain=[OutcomeStep(StepKind.TALK, interaction_id=touch)])
    assert results.talks(store.reader) == Ratio(4, 6)
    # The same talk logged as an outcome too is still one.
    operations.log(store, [number], kind=GoalKind.TALKS, happened_on="2026-10-10", outreach_id=silent)
    assert results.talks(store.reader) == Ratio(4, 6)
    assert results.talks(store.reader, since="2026-10-05") == Ratio(2, 3)


def test_credit_per_person(store: Store) -> None:
    number, other = goal(store), goal(store, "Other")
    anna, bo, cy = (person(store, name) for name in ("Anna", "Bo", "Cy"))
    by_anna = [OutcomeStep(StepKind.INTRODUCED_BY, contact_id=anna)]
    talk_held = created(
        operations.log(store, [number], kind=GoalKind.TALKS, happened_on="2026-10-01", contact_id=bo, chain=by_anna)
    )
    customer(store, number, contact_id=cy, chain=[OutcomeStep(StepKind.TALK, earlier_id=talk_held)])
    customer(store, other, contact_id=cy)
    customer(store, number)
    found = results.read(store.reader)
    assert [(row.name, row.outcomes, row.credit) for row in found.credit] == [
        ("Cy", 2, 1.5), ("Anna", 2, 0.75), ("Bo", 2, 0.75),
    ]  # fmt: skip
    assert (found.outcomes, found.nobodys) == (4, 1)
    assert sum(row.credit for row in found.credit) == pytest.approx(found.outcomes - found.nobodys)
    assert [row.name for row in results.read(store.reader, other).credit] == ["Cy"]
    assert results.credit_shares(store.reader, talk_held) == [(anna, "Anna", 0.5), (bo, "Bo", 0.5)]


@pytest.mark.parametrize("seed", range(5))
def test_parts_add_up_whatever_the_book_holds(store: Store, seed: int) -> None:
    print("seed", seed)
    dice = random.Random(seed)
    number = goal(store)
    people = [person(store, f"P{i}") for i in range(12)]
    for contact_id in people:
        for _ in range(dice.randrange(3)):
            invite(
                store,
                contact_id,
                dice.choice(["pending", "accepted", "declined", "no_answer", "withdrawn"]),
                dice.choice(["2026-08-01", "2026-10-01"]),
                platform=dice.choice(["linkedin", "xing"]),
                goal_id=dice.choice([None, number]),
                reason=dice.choice(["", "met_at"]),
            )
        if dice.random() < 0.5:
            talk(store, contact_id, "2026-09-01")
        if dice.random() < 0.3:
            customer(store, number, contact_id=contact_id)
    found = results.read(store.reader)
    assert list(found.funnel) == sorted(found.funnel, reverse=True)
    for rows in found.by.values():
        # A person may be in several parts, and is in one at least.
        assert max((row.funnel.invited for row in rows), default=0) <= found.funnel.invited
        assert sum(row.funnel.invited for row in rows) >= found.funnel.invited
        assert sum(row.funnel.outcome for row in rows) >= found.funnel.outcome
    assert found == results.read(store.reader)


def test_an_outcome_stands_in_the_timeline_of_all_who_led_there(store: Store) -> None:
    number = goal(store)
    anna, bo, cy = (person(store, name) for name in ("Anna", "Bo", "Cy"))
    outcome = customer(store, number, contact_id=bo, chain=[OutcomeStep(StepKind.INTRODUCED_BY, contact_id=anna)] * 2)
    for contact_id, expected in ((anna, [outcome]), (bo, [outcome]), (cy, [])):
        found = [entry.id for entry in timeline(store.reader, contact_id) if entry.source == "outcome"]
        assert found == expected
