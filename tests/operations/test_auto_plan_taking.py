"""Taking what is proposed: one step, checked as any plan."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from netplanner.domain.auto_plan import Lane
from netplanner.domain.changes import Label
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.progress import Cancelled
from netplanner.domain.words import (
    LinkKind,
    OutreachKind,
    OutreachStatus,
)
from netplanner.operations import auto_plan, contacts, planning, relationships
from netplanner.storage import outreach, templates
from netplanner.storage.store import Store
from tests.operations.auto_plan_book import WHY, connected, friend, goal, propose, prospect


def test_what_is_taken_is_one_step(store: Store, state: Callable[[Store], str]) -> None:
    goal(store)
    for number in range(3):
        friend(store, f"Friend {number}", 90, profiles=connected(str(number)))
        prospect(store, f"Chief {number}")
    found = propose(store)
    before = state(store)
    changes = auto_plan.take(store, found)
    after = state(store)
    assert changes.label == Label("take_auto_plan", {"count": 6})
    plans = outreach.load_many(store.reader, sorted(changes.outreach))
    assert [(plan.contacts[0], plan.due_on, plan.kind, plan.channel, plan.goal_id) for plan in plans] == [
        (one.contact_id, one.day.isoformat(), one.kind, one.channel, one.goal_id) for one in found
    ]
    assert [plan.cadence for plan in plans] == [one.lane is Lane.CADENCE for one in found]
    assert all(plan.status is OutreachStatus.PLANNED for plan in plans)
    assert propose(store) == []
    store.undo()
    assert state(store) == before
    assert propose(store) == found
    store.redo()
    assert state(store) == after


def test_taking_nothing_changes_nothing(store: Store, state: Callable[[Store], str]) -> None:
    before = state(store)
    assert not auto_plan.take(store, [])
    assert state(store) == before


def test_a_why_that_was_written_is_judged(store: Store, state: Callable[[Store], str]) -> None:
    goal(store)
    prospect(store, "Chief One")
    (found,) = propose(store)
    before = state(store)
    with pytest.raises(UserError) as caught:
        auto_plan.take(store, [replace(found, why="Hi")])
    assert (caught.value.code, caught.value.values["contact_id"]) == ("why_blocked", found.contact_id)
    assert state(store) == before
    changes = auto_plan.take(store, [replace(found, why=WHY, day=date(2026, 12, 9))])
    assert changes.created is not None
    (plan,) = outreach.load_many(store.reader, [changes.created])
    assert (plan.why, plan.due_on) == (WHY, "2026-12-09")


def test_an_invitation_keeps_its_place_until_the_why_is_written(store: Store) -> None:
    goal(store)
    prospect(store, "Chief One")
    created = auto_plan.take(store, propose(store)).created
    assert created is not None
    (plan,) = outreach.load_many(store.reader, [created])
    assert (plan.kind, plan.why) == (OutreachKind.INVITE, "")
    with pytest.raises(UserError, match="why_required"):
        planning.edit(store, plan, replace(plan, due_time="10:00", zone="Europe/Copenhagen"))
    planning.edit(store, plan, replace(plan, why=WHY))


def test_an_introduction_is_asked_for_with_its_template(store: Store) -> None:
    goal(store)
    anna = friend(store, "Anna Ålund", 1, profiles=connected("a"))
    chief = prospect(store, "Ask Anna")
    relationships.add(store, anna, chief, LinkKind.KNOWS_WELL)
    with store.step(Label("set_up")) as step:
        step.connection.execute("UPDATE platform SET notes_per_month = 0 WHERE key = 'linkedin'")
    (found,) = propose(store, 1)
    created = auto_plan.take(store, [found]).created
    assert created is not None
    (plan,) = outreach.load_many(store.reader, [created])
    assert plan.contacts == [anna, chief]
    template = templates.load(store.reader, plan.template_id or 0)
    assert template is not None
    assert template.key == "introduction_request"


def test_what_changed_meanwhile(store: Store) -> None:
    one, other = friend(store, "Friend One", 90), friend(store, "Friend Two", 95)
    found = propose(store)
    planning.add(store, Outreach(contacts=[one], due_on="2027-05-01", channel="email"))
    changes = auto_plan.take(store, found)
    assert changes.label == Label("take_auto_plan", {"count": 1})
    store.undo()
    contacts.delete(store, [other])
    with pytest.raises(UserError) as caught:
        auto_plan.take(store, found)
    assert (caught.value.code, caught.value.values["contact_id"]) == ("contact_gone", other)


def test_it_ends_when_it_is_no_longer_wanted(store: Store) -> None:
    class Ends:
        def report(self, done: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        propose(store, progress=Ends())
