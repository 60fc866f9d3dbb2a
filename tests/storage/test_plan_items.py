"""What stands in a plan: which touches, on which day, and how each person is reached."""

from dataclasses import replace
from datetime import date

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.domain.goal import Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import GoalKind, GoalState, OutreachKind, OutreachStatus, Tie
from netplanner.storage import contact_writes, goal_writes, outreach_writes, plan
from netplanner.storage.store import Store

TODAY = date(2026, 11, 24)
MONDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 29)

_SARA = Contact(
    fn="Sara Berg",
    title="CMO",
    organization="Nordlys Retail",
    tie=Tie.GOOD,
    phones=[ContactPoint("+46 40 628 04 01"), ContactPoint("+46 40 628 04 02", preferred=True)],
    emails=[ContactPoint("sara@nordlys.example")],
    urls=[ContactPoint("https://sara.example/blog")],
    addresses=[Address(street="Stora Nygatan 12", postal_code="211 37", city="Malmö")],
    profiles=[Profile("xing", "", "sara_berg"), Profile("linkedin", "https://www.linkedin.com/in/saraberg")],
)


def add_person(store: Store, contact: Contact) -> int:
    with store.step(Label("add_contact")) as step:
        (number,) = contact_writes.insert_many(step, [contact])
    return number


def add_touch(store: Store, *people: int, day: str = "2026-11-25", kind: str = "message", **fields: object) -> int:
    touch = Outreach(contacts=list(people), due_on=day, kind=OutreachKind(kind), **fields)  # type: ignore[arg-type]
    with store.step(Label("plan_outreach")) as step:
        (number,) = outreach_writes.insert_many(step, [touch])
    return number


def items(store: Store, first: date = MONDAY, last: date = SUNDAY, today: date = TODAY) -> list[plan.PlanItem]:
    return plan.items(store.reader, first, last, today)


def test_a_touch_comes_with_its_person(store: Store) -> None:
    sara = add_person(store, _SARA)
    number = add_touch(store, sara, kind="invite", channel="linkedin", why="Because of the seminar")
    assert items(store) == [
        plan.PlanItem(
            id=number,
            day=date(2026, 11, 25),
            time="",
            kind="invite",
            channel="linkedin",
            platform="LinkedIn",
            status="planned",
            why="Because of the seminar",
            goal_what="",
            goal_colour=0,
            names=("Sara Berg",),
            organisation="Nordlys Retail",
            title="CMO",
            city="Malmö",
            tie="good",
            reach="https://www.linkedin.com/in/saraberg",
            refused=False,
            overdue_since=None,
            phone="+46 40 628 04 02",
        )
    ]


def test_a_phone_stands_beside_other_channels_unless_calls_are_unwelcome(store: Store) -> None:
    add_touch(store, add_person(store, replace(_SARA)), kind="call", channel="phone")
    quiet = replace(_SARA, id=0, uid="", do_not_contact=frozenset({"phone"}))
    add_touch(store, add_person(store, quiet), kind="mail", channel="email")
    assert [item.phone for item in items(store)] == ["", ""]


@pytest.mark.parametrize(
    ("kind", "channel", "expected"),
    [
        ("call", "phone", ("phone", "+46 40 628 04 02")),
        ("call", "", ("phone", "+46 40 628 04 02")),
        ("mail", "email", ("email", "sara@nordlys.example")),
        ("mail", "", ("email", "sara@nordlys.example")),
        ("message", "xing", ("xing", "sara_berg")),
        ("meeting", "", ("in_person", "Stora Nygatan 12, 211 37 Malmö")),
        ("message", "post", ("post", "Stora Nygatan 12, 211 37 Malmö")),
        ("comment", "other", ("other", "https://sara.example/blog")),
        ("invite", "facebook", ("facebook", "")),
        ("message", "", ("", "")),
    ],
)
def test_people_are_reached_by_the_channel(store: Store, kind: str, channel: str, expected: tuple[str, str]) -> None:
    add_touch(store, add_person(store, _SARA), kind=kind, channel=channel)
    (item,) = items(store)
    assert (item.channel, item.reach) == expected


@pytest.mark.parametrize(
    ("refusals", "channel", "refused"),
    [
        ({"phone"}, "phone", True),
        ({"phone"}, "email", False),
        ({"all"}, "linkedin", True),
        ({"email", "post"}, "post", True),
        (set(), "phone", False),
    ],
)
def test_who_asked_not_to_be_contacted_is_not_reached(
    store: Store, refusals: set[str], channel: str, refused: bool
) -> None:
    contact = Contact(fn="Ida Holm", do_not_contact=frozenset(refusals), phones=[ContactPoint("+46 40 628 04 03")])
    add_touch(store, add_person(store, contact), channel=channel)
    (item,) = items(store)
    assert item.refused is refused
    assert item.reach == ("+46 40 628 04 03" if channel == "phone" and not refused else "")


def test_only_open_touches_of_the_range_are_there(store: Store) -> None:
    sara = add_person(store, _SARA)
    wanted = [
        add_touch(store, sara, day="2026-11-24"),
        add_touch(store, sara, day="2026-11-29", status=OutreachStatus.WAITING),
    ]
    add_touch(store, sara, day="2026-11-30")
    add_touch(store, sara, day="2026-11-25", status=OutreachStatus.DONE)
    add_touch(store, sara, day="2026-11-25", status=OutreachStatus.SKIPPED)
    trashed = add_touch(store, sara, day="2026-11-25")
    with store.step(Label("delete_outreach")) as step:
        outreach_writes.mark_deleted(step, [trashed])
    assert [item.id for item in items(store)] == wanted


def test_what_is_overdue_stands_under_today_where_the_range_holds_it(store: Store) -> None:
    sara = add_person(store, _SARA)
    on_time = add_touch(store, sara, day="2026-11-24")
    late = add_touch(store, sara, day="2026-11-23")
    long_late = add_touch(store, sara, day="2026-10-01")
    with_time = add_touch(store, sara, day="2026-11-24", due_time="09:00", zone="Europe/Copenhagen")
    found = {item.id: (item.day, item.overdue_since) for item in items(store)}
    assert found == {
        with_time: (TODAY, None),
        long_late: (TODAY, date(2026, 10, 1)),
        late: (TODAY, MONDAY),
        on_time: (TODAY, None),
    }
    assert [item.id for item in items(store)] == [with_time, long_late, late, on_time]
    # A range in the past or the future shows what was planned there and nothing else.
    assert [item.day for item in items(store, date(2026, 10, 1), date(2026, 10, 1))] == [date(2026, 10, 1)]
    assert items(store, date(2026, 11, 25), SUNDAY) == []


def test_an_introduction_names_both(store: Store) -> None:
    bo = add_person(store, Contact(fn="Bo Hansen", organization="Hafen Logistik"))
    sara = add_person(store, _SARA)
    add_touch(store, sara, bo, kind="introduction")
    (item,) = items(store)
    assert item.names == ("Sara Berg", "Bo Hansen")
    assert item.organisation == "Nordlys Retail"


def test_people_in_the_trash_are_left_out(store: Store) -> None:
    sara, bo = add_person(store, _SARA), add_person(store, Contact(fn="Bo Hansen"))
    add_touch(store, sara)
    both = add_touch(store, sara, bo, kind="introduction")
    post = add_touch(store, kind="post")
    with store.step(Label("delete_contacts")) as step:
        contact_writes.mark_deleted(step, [sara])
    assert [(item.id, item.names) for item in items(store)] == [(both, ("Bo Hansen",)), (post, ())]


def test_a_plan_has_my_name_and_the_active_goals(store: Store) -> None:
    assert plan.load(store.reader, MONDAY, SUNDAY, TODAY) == plan.Plan(MONDAY, SUNDAY, TODAY, "", (), ())
    with store.step(Label("add_goal")) as step:
        step.connection.execute("UPDATE me SET name = 'Michael Berg'")
        active = Goal(what="5 customers", kind=GoalKind.CUSTOMERS, amount=5, by="2027-01-04", state=GoalState.ACTIVE)
        number = goal_writes.insert(step, active)
        goal_writes.insert(step, Goal(what="A draft"))
    add_touch(store, goal_id=number, kind="post")
    loaded = plan.load(store.reader, MONDAY, SUNDAY, TODAY)
    assert loaded.my_name == "Michael Berg"
    assert [goal.what for goal in loaded.goals] == ["5 customers"]
    assert [item.goal_what for item in loaded.items] == ["5 customers"]
