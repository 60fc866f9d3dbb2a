"""Sorting undecided people: each decision is one step that can be taken back exactly."""

from collections.abc import Callable
from datetime import date

import pytest

from netplanner.domain.changes import Changes, Label
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, Relation, Tie
from netplanner.operations import contacts as operations
from netplanner.operations import planning, ties
from netplanner.storage import contacts, outreach, rule_setting_writes, steps, triage
from netplanner.storage.store import Store
from netplanner.storage.timeline import timeline

TODAY = date(2026, 11, 24)
WHY = "I read your piece on loyalty, because we do the same in Lund"


def added(store: Store, name: str, **values: object) -> int:
    created = operations.add(store, Contact(fn=name, **values)).created  # type: ignore[arg-type]
    assert created is not None
    return created


def plan_for(contact_id: int, day: str = "2026-11-24") -> Outreach:
    return Outreach(contacts=[contact_id], due_on=day, kind=OutreachKind.INVITE, channel="linkedin", why=WHY)


def state(store: Store) -> list[object]:
    tables = ("contact", "invitation", "outreach", "outreach_contact", "interaction", "note")
    return [store.reader.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in tables]


def test_the_undecided_come_last_in_touch_first_known_before_prospects(store: Store) -> None:
    zoe = added(store, "Zoe")
    cy = added(store, "Cy", relation=Relation.PROSPECT)
    bo, anna = added(store, "Bo", last_contact_on="2026-11-01"), added(store, "Anna")
    added(store, "Decided", tie=Tie.GOOD)
    added(store, "Nordlys", kind="org")
    operations.delete(store, [added(store, "Gone")])
    assert list(triage.undecided_ids(store.reader)) == [bo, anna, zoe, cy]
    assert list(triage.undecided_ids(store.reader, [zoe, bo])) == [bo, zoe]
    assert triage.count_undecided(store.reader) == 4


ACTS: dict[str, Callable[[Store, int], Changes]] = {
    "tie": lambda store, one: ties.decide(store, one, Tie.CLOSE),
    "pass over": lambda store, one: ties.pass_over(store, one, "linkedin", " I don't know them "),
    "invite": lambda store, one: ties.invite(store, plan_for(one)),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_a_decision_takes_a_person_off_the_list_and_undo_puts_them_back(
    store: Store, act: Callable[[Store, int], Changes]
) -> None:
    anna = added(store, "Anna")
    before = state(store)
    changes = act(store, anna)
    assert changes.contacts == {anna}
    assert changes.label is not None
    assert changes.label.values["name"] == "Anna"
    assert not triage.is_undecided(store.reader, anna)
    after = state(store)
    store.undo()
    assert state(store) == before
    assert list(triage.undecided_ids(store.reader)) == [anna]
    store.redo()
    assert state(store) == after


def test_whoever_is_passed_over_counts_as_decided_and_the_timeline_says_why(store: Store) -> None:
    anna = added(store, "Anna")
    with store.step(Label("x")) as step:
        step.connection.execute("UPDATE me SET primary_platform = 'linkedin'")
    assert steps.primary_platform(store.reader) == "linkedin"
    assert steps.facts(store.reader, TODAY).decided == 0
    ties.pass_over(store, anna, "linkedin", "We never met")
    assert steps.facts(store.reader, TODAY).decided == 1
    (entry,) = timeline(store.reader, anna)
    assert (entry.source, entry.day, entry.status, entry.text) == (
        "invitation",
        "2026-11-24",
        "skipped",
        "We never met",
    )


def test_an_invitation_that_was_called_off_brings_the_person_back(store: Store) -> None:
    anna = added(store, "Anna")
    created = ties.invite(store, plan_for(anna)).created
    assert created is not None
    plan = outreach.load(store.reader, created)
    assert plan is not None
    assert (plan.kind, plan.why, plan.due_on) == (OutreachKind.INVITE, WHY, "2026-11-24")
    planning.skip(store, [created])
    assert triage.is_undecided(store.reader, anna)


def test_invitations_are_spread_over_working_days(store: Store) -> None:
    people = [added(store, f"P{number}") for number in range(9)]
    with store.step(Label("set_quota")) as step:
        rule_setting_writes.put(step, "daily_quota", 2)
    days = []
    for one in people:
        day = triage.free_days(store.reader, date(2026, 11, 27), 1)[0]
        days.append(day.isoformat())
        ties.invite(store, plan_for(one, day.isoformat()))
    # A Friday; the weekend is left out.
    assert days == ["2026-11-27"] * 2 + ["2026-11-30"] * 2 + ["2026-12-01"] * 2 + ["2026-12-02"] * 2 + ["2026-12-03"]


def test_a_rhythm_is_set_counted_from_the_last_contact_and_given_back_to_the_tie(store: Store) -> None:
    anna = added(store, "Anna", last_contact_on="2026-11-01", tie=Tie.GOOD)
    ties.set_rhythm(store, anna, 14)
    person = contacts.load(store.reader, anna)
    assert person is not None
    assert (person.cadence_days, person.next_due_on) == (14, "2026-11-15")
    assert not ties.set_rhythm(store, anna, 14)
    ties.set_rhythm(store, anna, None)
    person = contacts.load(store.reader, anna)
    assert person is not None
    assert (person.cadence_days, person.next_due_on) == (None, "2027-01-30")


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda store, one: ties.decide(store, one + 1, Tie.CLOSE), "contact_gone"),
        (lambda store, one: ties.pass_over(store, one, "linkedin", " "), "reason_required"),
        (lambda store, one: ties.set_rhythm(store, one, 0), "bad_rhythm"),
        (lambda store, one: ties.invite(store, plan_for(one + 1)), "contact_gone"),
        (lambda store, one: ties.invite(store, Outreach(contacts=[one], due_on="2026-11-24")), "unknown_channel"),
    ],
)
def test_what_can_not_be_is_refused_and_leaves_nothing(
    store: Store, act: Callable[[Store, int], Changes], code: str
) -> None:
    anna = added(store, "Anna")
    before = state(store)
    with pytest.raises(UserError) as caught:
        act(store, anna)
    assert caught.value.code == code
    assert state(store) == before
