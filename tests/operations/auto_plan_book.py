"""A real book for plans of the next weeks: goals, prospects, friends, and what is proposed for them."""

from dataclasses import replace
from datetime import timedelta

from netplanner.domain.auto_plan import Proposal
from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact, Profile
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.words import (
    CriterionKey,
    GoalKind,
    Relation,
    Tie,
)
from netplanner.operations import auto_plan, contacts, goals
from netplanner.storage import contact_writes, rule_setting_writes
from netplanner.storage.store import Store
from tests.conftest import TODAY

WHY = "because you run loyalty as CMO at Nordlys Retail and I can share our Danish results"


def goal(store: Store, what: str = "5 customers in Skåne", role: str = "CMO", **fields: object) -> int:
    one = Goal(
        what=what,
        kind=GoalKind.CUSTOMERS,
        amount=5,
        by="2027-03-01",
        area=["anywhere"],
        criteria=[Criterion(CriterionKey.ROLE, role)],
        primary_platform="linkedin",
    )
    created = goals.add(store, replace(one, **fields)).created
    assert created is not None
    return created


def person(store: Store, name: str, **fields: object) -> int:
    created = contacts.add(store, replace(Contact(fn=name), **fields)).created
    assert created is not None
    return created


def prospect(store: Store, name: str, title: str = "CMO", **fields: object) -> int:
    return person(store, name, title=title, relation=Relation.PROSPECT, **fields)


def friend(store: Store, name: str, days_ago: int, tie: Tie = Tie.CLOSE, **fields: object) -> int:
    """Somebody known, last met so many days ago; who are close are due after thirty days."""
    last = (TODAY - timedelta(days=days_ago)).isoformat()
    made = person(store, name, tie=tie, **fields)
    with store.step(Label("set_up")) as step:
        contact_writes.set_columns(step, [made], last_contact_on=last)
        contact_writes.set_next_due(step, [made])
        sql = "UPDATE profile SET connected_on = '2024-01-01' WHERE contact_id = ?"
        step.connection.execute(sql, (made,))
    return made


def put(store: Store, key: str, value: object) -> None:
    with store.step(Label("set_up")) as step:
        rule_setting_writes.put(step, key, value)


def propose(store: Store, weeks: int = 4, **fields: object) -> list[Proposal]:
    found: list[Proposal] = auto_plan.propose(store.reader, TODAY, weeks, **fields)  # type: ignore[arg-type]
    return found


def who(found: list[Proposal]) -> list[int]:
    return [one.contact_id for one in found]


def connected(profile_id: str) -> list[Profile]:
    return [Profile("linkedin", f"https://www.linkedin.com/in/{profile_id}", profile_id)]
