"""Where time went, whom to turn to and the plans of next week, in random books, against plain lists."""

import random
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from netplanner.domain.attention import fitted
from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.words import Sphere, Tie
from netplanner.operations import attention as operations
from netplanner.storage import attention, contact_writes, rule_setting_writes
from netplanner.storage.store import Store

SEED = 20261124
BOOKS, MANY = 30, 1500
# A Tuesday.
TODAY = date(2026, 11, 24)
TIES = ("close", "good", "acquaintance")
USUAL = {
    "meeting": 60, "seminar": 60, "call": 20, "introduction": 10, "message": 5, "mail": 5, "invite": 5, "comment": 2,
}  # fmt: skip
Row = dict[str, Any]
World = dict[str, Any]


def random_world(rng: random.Random) -> World:
    people = [_person(rng, number) for number in range(rng.randrange(6, 30))]
    count = len(people)
    return {
        "people": people,
        "touches": [
            {
                "contact": rng.randrange(count), "day": -rng.choice((0, 1, 2, 30, 89, 90, 120, rng.randrange(100))),
                "kind": rng.choice(list(USUAL)), "minutes": rng.choice((None, None, 0, 30)),
                "tie": rng.choice((*TIES, "")), "tone": rng.choice(("ask", "ask", "give", "neutral")),
            }
            for _ in range(rng.choice((5, 40, 60)))
        ],
        "plans": [
            {
                "contacts": rng.sample(range(count), rng.choice((1, 1, 2))), "day": rng.randrange(-3, 16),
                "status": rng.choice(("planned", "planned", "waiting", "done", "skipped")),
                "kind": rng.choice(list(USUAL)), "minutes": rng.choice((None, None, 45)),
                "deleted": rng.random() < 0.15,
            }
            for _ in range(rng.randrange(rng.choice((4, 25))))
        ],
        # Goals: the state, and who was set on it with what decision.
        "goals": [
            {
                "state": rng.choice(("active", "active", "paused")), "deleted": rng.random() < 0.2,
                "candidates": {one: rng.choice(("", "", "skipped", "queued")) for one in rng.sample(range(count), 3)},
            }
            for _ in range(2)
        ],
        "target": rng.choice((None, (20, 30, 50), (100, 0, 0))), "own_minutes": rng.choice((None, {"call": 33})),
        "cap": rng.choice((None, 1, 2, 4)),
    }  # fmt: skip


def _person(rng: random.Random, number: int) -> Row:
    last = rng.choice((None, -rng.randrange(1, 300), -rng.choice((30, 60))))
    return {
        "name": f"P{rng.randrange(10**4):04d}-{number}", "tie": rng.choice((*TIES, *TIES, "")),
        "sphere": rng.choice(("business", "business", "private", "both")),
        "stops": rng.choice((*[()] * 8, ("all",), ("email",), ("phone", "email"))),
        "snoozed": rng.choice((*[None] * 6, -1, 0, 1)), "deleted": rng.random() < 0.07, "org": rng.random() < 0.05,
        "last": last, "due": None if last is None else last + rng.choice((30, 90, 180)),
        "email": rng.random() < 0.5, "phone": rng.random() < 0.5,
    }  # fmt: skip


def _day(number: int | None) -> str | None:
    return None if number is None else (TODAY + timedelta(days=number)).isoformat()


@contextmanager
def book_of(world: World, path: Path) -> Iterator[Store]:
    """A book of a world; the id of a person is one more than their number."""
    with Store.open(path, FixedClock(TODAY)) as store:
        with store.step(Label("set_up")) as step:
            contact_writes.insert_many(step, [_contact(person) for person in world["people"]])
            run = step.connection.execute
            for number, person in enumerate(world["people"], 1):
                sql = "UPDATE contact SET snoozed_until = ?, deleted = ? WHERE id = ?"
                run(sql, (_day(person["snoozed"]), "x" if person["deleted"] else None, number))
            for one in world["touches"]:
                run(
                    "INSERT INTO interaction(contact_id, happened_on, kind, minutes, tie, tone, created) "
                    "VALUES (?, ?, ?, ?, ?, ?, '')",
                    (one["contact"] + 1, _day(one["day"]), one["kind"], one["minutes"], one["tie"], one["tone"]),
                )
            for number, plan in enumerate(world["plans"], 1):
                run(
                    "INSERT INTO outreach(id, due_on, status, kind, minutes, deleted, created, changed) "
                    "VALUES (?, ?, ?, ?, ?, ?, '', '')",
                    (number, _day(plan["day"]), plan["status"], plan["kind"], plan["minutes"],
                     "x" if plan["deleted"] else None),
                )  # fmt: skip
                for one in plan["contacts"]:
                    run("INSERT INTO outreach_contact(outreach_id, contact_id) VALUES (?, ?)", (number, one + 1))
            for number, goal in enumerate(world["goals"], 1):
                run(
                    "INSERT INTO goal(id, what, state, deleted, created, changed) VALUES (?, 'x', ?, ?, '', '')",
                    (number, goal["state"], "x" if goal["deleted"] else None),
                )
                for one, decision in goal["candidates"].items():
                    sql = "INSERT INTO candidate(goal_id, contact_id, added, decision) VALUES (?, ?, '', ?)"
                    run(sql, (number, one + 1, decision))
            for key, name in (("attention_target", "target"), ("attention_minutes", "own_minutes"),
                              ("plans_per_day", "cap")):  # fmt: skip
                if world[name] is not None:
                    value = list(world[name]) if name == "target" else world[name]
                    rule_setting_writes.put(step, key, value)
        yield store
    path.unlink()


def _contact(person: Row) -> Contact:
    return Contact(
        fn=person["name"], kind="org" if person["org"] else "individual", tie=Tie(person["tie"]),
        sphere=Sphere(person["sphere"]), do_not_contact=frozenset(person["stops"]),
        last_contact_on=_day(person["last"]), next_due_on=_day(person["due"]),
        emails=[ContactPoint("a@nordlys.example")] * person["email"],
        phones=[ContactPoint("040 123456")] * person["phone"],
    )  # fmt: skip


def _in(person: Row, sphere: str) -> bool:
    return not person["deleted"] and (not sphere or person["sphere"] in (sphere, "both"))


def _minutes(world: World, one: Row) -> int:
    if one["minutes"] is not None:
        return int(one["minutes"])
    return int((USUAL | (world["own_minutes"] or {}))[one["kind"]])


def _has_plan(world: World, number: int) -> bool:
    return any(
        number in plan["contacts"] and plan["status"] in ("planned", "waiting") and not plan["deleted"]
        for plan in world["plans"]
    )  # fmt: skip


def naive_suggested(world: World, slots: tuple[int, ...], sphere: str) -> list[str]:
    """Per tie so many: overdue first, then longest without contact, those set on an active goal before others."""
    free: dict[str, list[int]] = {
        tie: [
            number for number, person in enumerate(world["people"])
            if person["tie"] == tie and _in(person, sphere) and not person["org"] and "all" not in person["stops"]
            and (person["snoozed"] is None or person["snoozed"] <= 0) and not _has_plan(world, number)
        ]
        for tie in TIES
    }  # fmt: skip

    def order(number: int) -> tuple[Any, ...]:
        person = world["people"][number]
        is_set_on = any(
            goal["candidates"].get(number) == "" and goal["state"] == "active" and not goal["deleted"]
            for goal in world["goals"]
        )
        late = Fraction(0)
        if person["due"] is not None:
            late = Fraction(max(-person["due"], 0), person["due"] - person["last"])
        never = -(10**6)
        return -late, never if person["last"] is None else person["last"], not is_set_on, person["name"]

    numbers = fitted(slots, [len(free[tie]) for tie in TIES])
    return [
        world["people"][one]["name"]
        for tie, number in zip(TIES, numbers, strict=True)
        for one in sorted(free[tie], key=order)[:number]
    ]


def _check_reading(world: World, store: Store, sphere: str, count: int) -> None:
    found = attention.read(store.reader, TODAY, sphere, count)
    people = world["people"]
    recent = [one for one in world["touches"] if -90 < one["day"] <= 0 and _in(people[one["contact"]], sphere)]
    minutes = [sum(_minutes(world, one) for one in recent if one["tie"] == tie) for tie in TIES]
    assert list(found.balance.minutes) == minutes
    contacts = {one["contact"] for one in recent if one["tie"]}
    assert found.balance.contacts == len(contacts)
    target = [Fraction(one, 100) for one in world["target"] or (60, 25, 15)]
    enough = len(contacts) >= 10 and sum(minutes) >= 60
    assert found.balance.is_enough == enough
    if enough:
        shares = [Fraction(one, sum(minutes)) for one in minutes]
        distance = sum(abs(one - want) for one, want in zip(shares, target, strict=True)) / 2
        assert found.balance.distance == pytest.approx(float(distance))
    asks = [one for one in recent if one["tie"] == "acquaintance"]
    ratio = Fraction(sum(one["tone"] == "ask" for one in asks), len(asks)) if asks else None
    assert found.asks.ratio == (None if ratio is None else pytest.approx(float(ratio)))
    people_asked = {one["contact"] for one in asks}
    assert found.asks.flagged == (ratio is not None and ratio > Fraction(2, 3) and len(people_asked) >= 3)
    assert sum(found.slots) == count
    assert found.week == sum(_minutes(world, one) for one in recent if one["day"] >= -1)
    # Next week is from the sixth day on to the twelfth.
    ahead = [plan for plan in world["plans"] if 6 <= plan["day"] <= 12 and not plan["deleted"]]
    assert found.planned == sum(
        _minutes(world, plan) for plan in ahead if plan["status"] in ("planned", "waiting")
        for one in plan["contacts"] if _in(people[one], sphere)
    )  # fmt: skip
    suggested = attention.suggested(store.reader, TODAY, count, sphere)
    assert [one.name for one in suggested] == naive_suggested(world, found.slots, sphere)


def _check_planning(world: World, store: Store) -> None:
    """The suggested get one plan each, on working days, no day over its cap; the same again plans nothing more."""
    before = _open_plans(store)
    ids = [one.contact_id for one in attention.suggested(store.reader, TODAY, 10)]
    operations.add_to_next_week(store, [*ids, *ids[:2]])
    plans = {number: row for number, row in _open_plans(store).items() if number not in before}
    assert sorted(one for _, people in plans.values() for one in people) == sorted(ids)
    cap, load = world["cap"] or 5, Counter(day for day, _ in _open_plans(store).values())
    for day, people in plans.values():
        assert len(people) == 1
        assert date.fromisoformat(day) >= TODAY + timedelta(days=6)
        assert date.fromisoformat(day).isoweekday() < 6
        assert load[day] <= cap
        assert "all" not in world["people"][people[0] - 1]["stops"]
    planned = store.reader.execute(
        "SELECT oc.contact_id, o.kind, o.channel FROM outreach o "
        "JOIN outreach_contact oc ON oc.outreach_id = o.id WHERE o.created <> ''"
    )
    for contact_id, kind, channel in planned:
        stops = world["people"][contact_id - 1]["stops"]
        assert channel not in stops
        assert not (kind == "call" and "phone" in stops)
    assert not operations.add_to_next_week(store, ids)
    assert not {one.contact_id for one in attention.suggested(store.reader, TODAY, 10)} & set(ids)


def _open_plans(store: Store) -> dict[int, tuple[str, list[int]]]:
    found: dict[int, tuple[str, list[int]]] = {}
    rows = store.reader.execute(
        "SELECT o.id, o.due_on, oc.contact_id FROM outreach o JOIN outreach_contact oc ON oc.outreach_id = o.id "
        "WHERE o.deleted IS NULL AND o.status IN ('planned', 'waiting')"
    )
    for number, day, contact_id in rows:
        found.setdefault(number, (day, []))[1].append(contact_id)
    return found


def _run(numbers: range, path: Path) -> None:
    for number in numbers:
        print("seed", SEED + number)
        rng = random.Random(SEED + number)
        world = random_world(rng)
        with book_of(world, path / "book.db") as store:
            for sphere in ("", "business", "private"):
                _check_reading(world, store, sphere, rng.randrange(1, 13))
            _check_planning(world, store)


def test_random_books_are_weighed_as_the_method_says(tmp_path: Path) -> None:
    _run(range(BOOKS), tmp_path)


@pytest.mark.exhaustive
@pytest.mark.timeout(3600)
def test_many_random_books_are_weighed_as_the_method_says(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    _run(range(BOOKS, BOOKS + MANY), tmp_path)
