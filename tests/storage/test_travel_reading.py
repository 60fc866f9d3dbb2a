"""Whom to meet on a journey, read from a book, and the meetings planned from it."""

from datetime import date, timedelta

import pytest

from netplanner.domain.contact import Address, Contact
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.travel import Near
from netplanner.domain.words import CriterionKey, DoNotContact, GoalKind, OutreachKind, Sphere, Tie
from netplanner.operations import contacts, goals, journeys, planning
from netplanner.operations.journeys import Meeting
from netplanner.storage import outreach, travel
from netplanner.storage.store import Store

FIRST, LAST = date(2026, 12, 1), date(2026, 12, 3)


def person(store: Store, name: str, city: str = "Malmö", country: str = "Sweden", **fields: object) -> int:
    contact = Contact(fn=name, addresses=[Address(city=city, country=country)], **fields)
    created = contacts.add(store, contact).created
    assert created is not None
    return created


def hosts(store: Store, *area: str, sphere: str = "") -> list[travel.Host]:
    return travel.whom_to_meet(store.reader, area or ("city:SE:Malmö",), FIRST, LAST, store.clock.today(), sphere)


def test_people_there_are_ranked_with_what_speaks_for_them(store: Store) -> None:
    goal = Goal(
        what="5 customers",
        kind=GoalKind.CUSTOMERS,
        amount=5,
        by="2027-03-01",
        area=["SE"],
        criteria=[Criterion(CriterionKey.ROLE, "CMO")],
    )
    goal_id = goals.add(store, goal).created
    anna = person(store, "Anna", tie=Tie.CLOSE)
    bo = person(store, "Bo", tie=Tie.ACQUAINTANCE, title="CMO")
    cy = person(store, "Cy", "Lund", tie=Tie.GOOD)
    dan = person(store, "Dan", "", tie=Tie.GOOD)
    person(store, "Eva", "Stockholm", tie=Tie.CLOSE)
    person(store, "Finn", tie=Tie.CLOSE, do_not_contact={DoNotContact.ALL})
    found = hosts(store)
    assert [(host.id, host.near) for host in found] == [
        (bo, Near.THERE),
        (anna, Near.THERE),
        (cy, Near.NEARBY),
        (dan, Near.UNCLEAR),
    ]
    assert found[0].goals == (goal_id,)
    assert found[0].score == pytest.approx(55.5)
    assert found[0].place == "Malmö, SE"


def test_who_waits_too_long_comes_first(store: Store) -> None:
    today = store.clock.today()
    late, early = person(store, "Late", tie=Tie.GOOD), person(store, "Early", tie=Tie.GOOD)
    with store.step(None) as step:  # type: ignore[arg-type]
        for contact_id, days in ((late, 135), (early, 10)):
            last = today - timedelta(days=days)
            step.connection.execute(
                "UPDATE contact SET last_contact_on = ?, next_due_on = ? WHERE id = ?",
                (last.isoformat(), (last + timedelta(days=90)).isoformat(), contact_id),
            )
    found = hosts(store)
    assert [host.id for host in found] == [late, early]
    assert (found[0].overdue, found[0].late_days, found[1].overdue) == (0.5, 45, 0.0)


def test_the_sphere_narrows_the_journey(store: Store) -> None:
    both = person(store, "Anna", sphere=Sphere.BOTH)
    private = person(store, "Bo", sphere=Sphere.PRIVATE)
    person(store, "Cy", sphere=Sphere.BUSINESS)
    assert {host.id for host in hosts(store, sphere="private")} == {both, private}


def test_a_plan_on_these_days_is_told(store: Store) -> None:
    anna, bo = person(store, "Anna"), person(store, "Bo")
    planning.add(store, Outreach(contacts=[anna], due_on="2026-12-02", kind=OutreachKind.CALL, channel="phone"))
    planning.add(store, Outreach(contacts=[bo], due_on="2026-12-04", kind=OutreachKind.CALL, channel="phone"))
    assert {host.id: host.planned_on for host in hosts(store)} == {anna: "2026-12-02", bo: ""}


def test_meetings_are_planned_as_one_step(store: Store) -> None:
    anna, bo = person(store, "Anna"), person(store, "Bo")
    goal_id = goals.add(store, Goal(what="Talks")).created
    meetings = [Meeting(anna, FIRST, goal_id), Meeting(bo, LAST)]
    changes = journeys.plan(store, meetings, where="Malmö", why="I am in Malmö these days.")
    assert changes.label is not None
    assert (changes.label.code, changes.label.values) == ("plan_journey", {"count": 2, "where": "Malmö"})
    rows = outreach.rows_of(store.reader, sorted(changes.outreach)).values()
    assert [(row.contacts, row.due_on, row.kind, row.channel, row.goal_id) for row in rows] == [
        ((anna,), "2026-12-01", "meeting", "in_person", goal_id),
        ((bo,), "2026-12-03", "meeting", "in_person", None),
    ]
    store.undo()
    assert outreach.rows_of(store.reader, sorted(changes.outreach)) == {}


def test_all_meetings_or_none(store: Store) -> None:
    anna = person(store, "Anna")
    gone = person(store, "Gone")
    contacts.delete(store, [gone])
    with pytest.raises(UserError) as caught:
        journeys.plan(store, [Meeting(anna, FIRST), Meeting(gone, LAST)], where="Malmö", why="")
    assert caught.value.code == "contact_gone"
    assert hosts(store)[0].planned_on == ""
