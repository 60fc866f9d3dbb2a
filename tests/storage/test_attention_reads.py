"""Where time went and whom to turn to, read from a book."""

import random
from datetime import date, timedelta

import pytest

from netplanner.domain.attention import TARGET, TIES, fitted, next_slots, overdue
from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import CriterionKey, GoalKind, OutreachKind, Sphere, Tie
from netplanner.operations import contacts as contact_operations
from netplanner.operations import goals as goal_operations
from netplanner.operations import planning
from netplanner.storage import attention, contact_writes, outreach, rule_setting_writes, rule_settings
from netplanner.storage.store import Store

TODAY = date(2026, 11, 24)


def people(store: Store, *contacts: Contact) -> list[int]:
    with store.step(Label("test", {})) as step:
        return contact_writes.insert_many(step, list(contacts))


def touch(
    store: Store, contact: int, tie: str, kind: str, minutes: int | None, day: str, tone: str = "neutral"
) -> None:
    with store.step(Label("test", {})) as step:
        step.connection.execute(
            "INSERT INTO interaction(contact_id, happened_on, kind, minutes, tie, tone, created) "
            "VALUES (?, ?, ?, ?, ?, ?, '')",
            (contact, day, kind, minutes, tie, tone),
        )


def put(store: Store, key: str, value: object) -> bool:
    with store.step(Label("test", {})) as step:
        rule_setting_writes.put(step, key, value)
    return bool(step.changes)


def names(store: Store, count: int = 10, sphere: str = "") -> list[str]:
    return [one.name for one in attention.suggested(store.reader, TODAY, count, sphere)]


# Settings


def test_a_setting_is_read_as_it_was_put(store: Store) -> None:
    assert rule_settings.get(store.reader, "x", 5) == 5
    assert put(store, "x", {"æ": [1, 2.5, None]})
    assert rule_settings.get(store.reader, "x", 5) == {"æ": [1, 2.5, None]}
    assert put(store, "x", None)
    assert rule_settings.get(store.reader, "x", 5) == 5


def test_the_same_setting_again_is_no_step(store: Store) -> None:
    assert put(store, "x", [1])
    assert not put(store, "x", [1])
    assert not put(store, "y", None)


def test_a_setting_that_cant_be_read_gives_way_to_the_rules_own(store: Store) -> None:
    with store.step(Label("test", {})) as step:
        step.connection.execute("INSERT INTO rule_setting VALUES ('attention_target', '[60, 25'), ('x', '')")
    assert rule_settings.get(store.reader, "x", 5) == 5
    assert attention.target(store.reader) == TARGET


@pytest.mark.parametrize("value", [[60, 25], [60, 25, 25], {"close": 60}, "60/25/15", [110, -20, 10]])
def test_a_target_that_is_none_gives_way(store: Store, value: object) -> None:
    put(store, "attention_target", value)
    assert attention.target(store.reader) == TARGET


# What was


def test_the_window_is_ninety_days_with_today(store: Store) -> None:
    found = attention.read(store.reader, TODAY)
    assert (found.days.first, found.days.last) == (date(2026, 8, 27), TODAY)


def test_an_empty_book_gives_no_verdict(store: Store) -> None:
    found = attention.read(store.reader, TODAY)
    assert not found.balance.is_enough
    assert found.asks.ratio is None
    assert found.slots == (6, 3, 1)
    assert (found.week, found.planned, found.budget) == (0, 0, None)


def test_the_golden_balance_from_a_book(store: Store) -> None:
    ids = people(store, *[Contact(fn=f"P{number}") for number in range(12)])
    touch(store, ids[0], "close", "meeting", 810, "2026-10-01")
    touch(store, ids[1], "good", "meeting", 76, "2026-10-01")
    for contact_id in ids[2:]:
        touch(store, contact_id, "acquaintance", "comment", None, "2026-10-01", "ask")
    found = attention.read(store.reader, TODAY)
    assert found.balance.shares == pytest.approx((810 / 906, 76 / 906, 20 / 906))
    assert found.slots == (0, 6, 4)
    assert (found.asks.ratio, found.asks.flagged) == (1.0, True)


def test_one_sphere_alone(store: Store) -> None:
    private, both, business = people(
        store,
        Contact(fn="A", sphere=Sphere.PRIVATE),
        Contact(fn="B", sphere=Sphere.BOTH),
        Contact(fn="C", sphere=Sphere.BUSINESS),
    )
    for contact_id, minutes in ((private, 1), (both, 10), (business, 100)):
        touch(store, contact_id, "good", "call", minutes, "2026-11-23")
    for sphere, minutes in (("private", 11.0), ("business", 110.0), ("", 111.0)):
        found = attention.read(store.reader, TODAY, sphere)
        assert found.balance.minutes[1] == minutes
        assert found.week == minutes


def test_this_week_counts_everybody_from_monday_on(store: Store) -> None:
    one, two = people(store, Contact(fn="One"), Contact(fn="Two"))
    touch(store, one, "", "call", None, "2026-11-23")
    touch(store, two, "close", "meeting", 30, "2026-11-24")
    touch(store, two, "close", "meeting", 500, "2026-11-22")
    assert attention.read(store.reader, TODAY).week == 50


def test_next_week_counts_what_is_planned_for_each_person(store: Store) -> None:
    one, two = people(store, Contact(fn="One"), Contact(fn="Two"))
    plans = [
        Outreach(contacts=[one, two], due_on="2026-11-30", kind=OutreachKind.INTRODUCTION, channel="email"),
        Outreach(contacts=[one], due_on="2026-12-06", kind=OutreachKind.MEETING, channel="in_person", minutes=45),
        Outreach(contacts=[one], due_on="2026-12-07", kind=OutreachKind.MEETING, channel="in_person"),
        Outreach(contacts=[one], due_on="2026-11-29", kind=OutreachKind.MEETING, channel="in_person"),
    ]
    planning.add_many(store, plans)
    assert attention.read(store.reader, TODAY).planned == 2 * 10 + 45
    put(store, "attention_minutes", {"introduction": 7})
    assert attention.read(store.reader, TODAY).planned == 2 * 7 + 45


# Whom to turn to


def test_nobody_to_suggest(store: Store) -> None:
    people(store, Contact(fn="Undecided"))
    assert names(store) == []


def test_overdue_first_then_longest_without_contact(store: Store) -> None:
    people(
        store,
        Contact(fn="Recent", tie=Tie.GOOD, last_contact_on="2026-11-20", next_due_on="2027-02-18"),
        Contact(fn="Long ago", tie=Tie.GOOD, last_contact_on="2026-09-01", next_due_on="2026-12-01"),
        # 10 of 30 days late before 20 of 90.
        Contact(fn="Late", tie=Tie.GOOD, last_contact_on="2026-08-06", next_due_on="2026-11-04"),
        Contact(fn="Later", tie=Tie.GOOD, last_contact_on="2026-10-15", next_due_on="2026-11-14"),
        Contact(fn="Never", tie=Tie.GOOD),
    )
    found = attention.suggested(store.reader, TODAY)
    assert [one.name for one in found] == ["Later", "Late", "Never", "Long ago", "Recent"]
    assert [round(one.overdue, 2) for one in found] == [0.33, 0.22, 0, 0, 0]


def test_who_is_left_out(store: Store) -> None:
    _wish, _gone, planned, waiting, done, _org, _later, _mail = people(
        store,
        Contact(fn="Wish", tie=Tie.GOOD, do_not_contact=frozenset({"all"})),
        Contact(fn="Gone", tie=Tie.GOOD),
        Contact(fn="Planned", tie=Tie.GOOD),
        Contact(fn="Waiting", tie=Tie.GOOD),
        Contact(fn="Done", tie=Tie.GOOD),
        Contact(fn="Org", tie=Tie.GOOD, kind="org"),
        Contact(fn="Put off", tie=Tie.GOOD),
        Contact(fn="No mail", tie=Tie.GOOD, do_not_contact=frozenset({"email"})),
    )
    contact_operations.delete(store, [_gone])
    plans = [Outreach(contacts=[one], due_on="2026-11-30", channel="phone") for one in (planned, waiting, done)]
    planning.add_many(store, plans)
    first, second, third = (row.id for row in outreach.listing(store.reader))
    planning.finish(store, [third])
    with store.step(Label("test", {})) as step:
        step.connection.execute("UPDATE outreach SET status = 'waiting' WHERE id = ?", (second,))
        step.connection.execute("UPDATE contact SET snoozed_until = '2026-11-25' WHERE id = ?", (_later,))
    assert names(store) == ["Done", "No mail"]
    planning.delete(store, [first])
    assert names(store) == ["Done", "No mail", "Planned"]


def test_as_many_of_each_tie_as_the_target_asks_for(store: Store) -> None:
    ties = [*[Tie.CLOSE] * 9, *[Tie.GOOD] * 9, *[Tie.ACQUAINTANCE] * 9]
    people(store, *[Contact(fn=f"{tie} {number}", tie=tie) for number, tie in enumerate(ties)])
    found = attention.suggested(store.reader, TODAY)
    assert [sum(one.tie is tie for one in found) for tie in (Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE)] == [6, 3, 1]
    put(store, "attention_target", [0, 0, 100])
    found = attention.suggested(store.reader, TODAY)
    # Nine acquaintances are all there are: somebody else takes the tenth place.
    assert [sum(one.tie is tie for one in found) for tie in (Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE)] == [1, 0, 9]


def test_those_set_on_a_goal_come_first_and_say_whom_they_serve(store: Store) -> None:
    _a, _b, zoe = people(
        store,
        Contact(fn="Anna", tie=Tie.GOOD, title="Nurse"),
        Contact(fn="Bo", tie=Tie.GOOD, title="CMO"),
        Contact(fn="Zoe", tie=Tie.GOOD, title="Nurse"),
    )
    goal = Goal(
        what="Five customers",
        kind=GoalKind.CUSTOMERS,
        amount=5,
        by="2027-05-01",
        area=["anywhere"],
        criteria=[Criterion(CriterionKey.ROLE, "CMO")],
    )
    goal_id = goal_operations.add(store, goal).created
    assert goal_id is not None
    goal_operations.add_candidates(store, goal_id, [zoe])
    found = attention.suggested(store.reader, TODAY)
    assert [(one.name, one.goals) for one in found] == [
        ("Zoe", ("Five customers",)),
        ("Anna", ()),
        ("Bo", ("Five customers",)),
    ]


def test_suggestions_keep_to_the_sphere(store: Store) -> None:
    people(
        store,
        Contact(fn="A", tie=Tie.GOOD, sphere=Sphere.PRIVATE, emails=[ContactPoint("a@a.example")]),
        Contact(fn="B", tie=Tie.GOOD, sphere=Sphere.BOTH),
        Contact(fn="C", tie=Tie.GOOD, sphere=Sphere.BUSINESS),
    )
    assert names(store, sphere="private") == ["A", "B"]
    assert names(store, sphere="business") == ["B", "C"]
    assert names(store, count=2) == ["A", "B"]


def made_up(seed: int) -> list[Contact]:
    """A small book in which everything that matters here differs, in some order."""
    pick = random.Random(seed)
    found = []
    for number in range(pick.randrange(40)):
        last = TODAY - timedelta(days=pick.randrange(300)) if pick.random() < 0.7 else None
        due = last + timedelta(days=pick.choice((30, 90, 180))) if last and pick.random() < 0.8 else None
        found.append(
            Contact(
                fn=f"Person {number:02}",
                kind=pick.choice(("individual", "individual", "org")),
                tie=pick.choice(list(Tie)),
                sphere=pick.choice(list(Sphere)),
                last_contact_on=last.isoformat() if last else None,
                next_due_on=due.isoformat() if due else None,
                do_not_contact=frozenset(pick.sample(("email", "all"), pick.randrange(2))),
            )
        )
    pick.shuffle(found)
    return found


def naive(store: Store, people: list[Contact], count: int, sphere: str) -> list[str]:
    """Whom the rule names, worked out person by person."""

    def late(one: Contact) -> float:
        last, due = one.last_contact_on, one.next_due_on
        return overdue(date.fromisoformat(last), date.fromisoformat(due), TODAY) if last and due else 0.0

    free = [
        one
        for one in people
        if one.kind != "org" and "all" not in one.do_not_contact and (not sphere or one.sphere in (sphere, Sphere.BOTH))
    ]
    by_tie = [[one for one in free if one.tie is tie] for tie in TIES]
    slots = next_slots(attention.weighed(store.reader, TODAY, sphere), count)
    found = []
    for some, number in zip(by_tie, fitted(slots, [len(some) for some in by_tie]), strict=True):
        some.sort(key=lambda one: (-late(one), one.last_contact_on or "", one.fn))
        found += [one.fn or "" for one in some[:number]]
    return found


@pytest.mark.parametrize("seed", range(25))
def test_names_those_the_rule_names_whatever_the_order_of_rows(store: Store, seed: int) -> None:
    book = made_up(seed)
    people(store, *book)
    for sphere in ("", "private", "business"):
        for count in (1, 4, 10, 40):
            assert names(store, count, sphere) == naive(store, book, count, sphere), f"seed {seed}"
