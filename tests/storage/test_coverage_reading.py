"""The coverage of a goal's area, read from a book."""

from datetime import timedelta

import pytest

from netplanner.domain.contact import Address, Contact
from netplanner.domain.coverage import Invited, Unclear
from netplanner.domain.goal import Goal
from netplanner.domain.progress import Cancelled
from netplanner.domain.words import Relation, Tie
from netplanner.operations import contacts, goals
from netplanner.storage import coverage
from netplanner.storage.store import Store


def person(store: Store, name: str, tie: Tie = Tie.ACQUAINTANCE, **fields: object) -> int:
    created = contacts.add(store, Contact(fn=name, tie=tie, **fields)).created
    assert created is not None
    return created


def goal(store: Store, *area: str) -> int:
    created = goals.add(store, Goal(what="5 customers", area=list(area))).created
    assert created is not None
    return created


def at(city: str = "", country: str = "", region: str = "") -> list[Address]:
    return [Address(city=city, country=country, region=region)]


def test_people_are_counted_where_they_are(store: Store) -> None:
    goal_id = goal(store, "SE-M", "NO-03")
    anna = person(store, "Anna", Tie.CLOSE, addresses=at("Malmö", "Sverige"))
    person(store, "Bo", addresses=at("Lund", "Sweden"))
    person(store, "Cy", addresses=[*at("Stockholm", "Sweden"), *at("Helsingborg", "Schweden")])
    person(store, "Dan", addresses=at("Oslo", "Norge"))
    person(store, "Eva", relation=Relation.PROSPECT, addresses=at("Ystad", "SE"))
    person(store, "Nobody", addresses=at("Paris", "France"))
    person(store, "Shop", kind="org", addresses=at("Malmö", "Sverige"))
    gone = person(store, "Gone", Tie.CLOSE, addresses=at("Malmö", "Sverige"))
    contacts.delete(store, [gone])
    found = coverage.of_goal(store.reader, goal_id, store.clock.today())
    assert found is not None
    skane, oslo = found.units
    assert (skane.contacts, skane.near, skane.prospects, skane.is_covered) == (3, 1, 1, True)
    assert (oslo.contacts, oslo.is_covered) == (1, False)
    assert skane.ids[0] == anna


def test_the_country_of_a_person_stands_for_addresses_without_one(store: Store) -> None:
    goal_id = goal(store, "SE-M")
    person(store, "Anna", country="SE", addresses=at("Malmö"))
    lost = person(store, "Bo", addresses=at("Malmö"))
    nowhere = person(store, "Cy")
    found = coverage.of_goal(store.reader, goal_id, store.clock.today())
    assert found is not None
    assert found.units[0].contacts == 1
    assert [(one.why, one.ids) for one in found.unresolved] == [
        (Unclear.NO_COUNTRY, [lost]),
        (Unclear.NO_PLACE, [nowhere]),
    ]


def test_recent_invitations_of_the_goal_and_of_none_count(store: Store) -> None:
    goal_id, other = goal(store, "SE-M"), goal(store, "NO")
    inside = person(store, "Anna", addresses=at("Malmö", "SE"))
    outside = person(store, "Bo", addresses=at("Oslo", "NO"))
    today = store.clock.today()
    rows = [
        (inside, "out", goal_id, 1),
        (outside, "out", None, 90),
        (outside, "out", None, 91),
        (outside, "out", other, 1),
        (outside, "in", goal_id, 1),
    ]
    with store.step(None) as step:  # type: ignore[arg-type]
        for contact_id, direction, of_goal, days in rows:
            step.connection.execute(
                "INSERT INTO invitation (contact_id, platform, direction, state, goal_id, sent_on) "
                "VALUES (?, 'linkedin', ?, 'pending', ?, ?)",
                (contact_id, direction, of_goal, (today - timedelta(days=days)).isoformat()),
            )
    found = coverage.of_goal(store.reader, goal_id, today)
    assert found is not None
    assert found.invited == Invited(inside=1, outside=1)


def test_a_goal_that_is_gone_has_no_coverage(store: Store) -> None:
    goal_id = goal(store, "SE")
    goals.delete(store, [goal_id])
    assert coverage.of_goal(store.reader, goal_id, store.clock.today()) is None


def test_reading_ends_when_nobody_waits_for_it(store: Store) -> None:
    class Never:
        def report(self, done: int, total: int) -> None:
            raise Cancelled

    goal_id = goal(store, "SE")
    person(store, "Anna")
    with pytest.raises(Cancelled):
        coverage.of_goal(store.reader, goal_id, store.clock.today(), Never())
