"""The queue of random books against a naive reading of the method."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from fractions import Fraction
from math import floor
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.domain.words import QueueList, Relation, Tie
from netplanner.storage import company_writes, contact_writes, goals, queue, rule_setting_writes
from netplanner.storage.store import Step, Store
from tests.storage.naive_queue import (
    FIRMS,
    GROUPS,
    LISTS,
    WEIGHTS,
    WHERE,
    Person,
    Placed,
    World,
    fit,
    placed,
    random_world,
)

SEED = 20261124
BOOKS, MANY = 40, 1500
TODAY = date(2026, 11, 24)


class Book(NamedTuple):
    """A book of a world; the row of each person by their number."""

    store: Store
    ids: dict[int, int]
    today: date


@contextmanager
def book_of(world: World, path: Path, today: date = TODAY, order: list[int] | None = None) -> Iterator[Book]:
    """A real book of a world on a day, its people added in an order."""
    order = order or list(range(len(world["people"])))
    with Store.open(path, FixedClock(today)) as store:
        with store.step(Label("set_up")) as step:
            added = contact_writes.insert_many(step, [_contact(world["people"][number]) for number in order])
            ids = dict(zip(order, added, strict=True))
            _Surroundings(step, ids, today).write(world)
        yield Book(store, ids, today)
    path.unlink()


def _contact(person: Person) -> Contact:
    written = [WHERE[number] for number in person["where"]]
    return Contact(
        fn=person["name"],
        kind="org" if person["org"] else "individual",
        tie=Tie(person["tie"]),
        relation=Relation.KNOWN if person["known"] else Relation.PROSPECT,
        do_not_contact=frozenset(person["stops"]),
        title=person["title"],
        role=person["role"],
        organization=person["firm"],
        emails=[ContactPoint("a@nordlys.example")] if person["email"] else [],
        addresses=[Address(city=where.city, region=where.region, country=where.country) for where in written],
        country=person["country"],
        tags=list(person["tags"]),
        profiles=[Profile(platform, "https://x.example/a") for platform in person["profiles"]],
    )


class _Surroundings:
    """Writes what stands around people."""

    def __init__(self, step: Step, ids: dict[int, int], today: date) -> None:
        self._step, self._ids, self._today = step, ids, today

    def write(self, world: World) -> None:
        self._platforms_and_rules(world)
        companies = self._companies()
        for number, goal in enumerate(world["goals"], 1):
            self._goal(number, goal, companies)
        for number, group in enumerate(GROUPS, 1):
            deleted = "2026-01-01T00:00:00Z" if group.startswith("Gone") else None
            self._insert("network_group", id=number, name=group, created="", changed="", deleted=deleted)
        for number, person in enumerate(world["people"]):
            self._person(self._ids[number], person)
        for one, other, kind in world["links"]:
            self._insert("contact_link", from_id=self._ids[one], to_id=self._ids[other], kind=kind)
        for introduction in world["introductions"]:
            self._introduction(introduction)

    def _insert(self, table: str, **columns: Any) -> int:
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        sql = f"INSERT INTO {table}({names}) VALUES ({marks})"
        self._step.connection.execute(sql, tuple(columns.values()))
        return self._step.connection.last_insert_rowid()

    def _day(self, number: int | None) -> str | None:
        return None if number is None else (self._today + timedelta(days=number)).isoformat()

    def _platforms_and_rules(self, world: World) -> None:
        sql = "UPDATE me SET primary_platform = ?, secondary_platform = ?"
        self._step.connection.execute(sql, world["me"])
        if world["steps"] != 3:
            rule_setting_writes.put(self._step, "introduction_steps", world["steps"])
        if world["weights"] != WEIGHTS:
            names = ("fit", "path", "area", "platform", "urgency")
            rule_setting_writes.put(self._step, "queue_weights", dict(zip(names, world["weights"], strict=True)))

    def _companies(self) -> dict[str, int]:
        found = {}
        for name, (industry, size) in FIRMS.items():
            if name:
                found[name] = company_writes.ensure(self._step, name)
                sql = "UPDATE company SET industry = ?, size = ? WHERE id = ?"
                self._step.connection.execute(sql, (industry, size, found[name]))
        return found

    def _goal(self, number: int, goal: dict[str, Any], companies: dict[str, int]) -> None:
        self._insert(
            "goal", id=number, what=f"G{number}", kind="customers", amount=goal["amount"], due_by=self._day(goal["by"]),
            state="active", started_on=self._day(goal["started"]), primary_platform=goal["primary"],
            secondary_platform=goal["secondary"], position=number, created="", changed="",
        )  # fmt: skip
        for position, code in enumerate(goal["area"]):
            self._insert("area", goal_id=number, code=code, position=position)
        for position, (key, value, weight) in enumerate(goal["criteria"]):
            self._insert("criterion", goal_id=number, position=position, key=key, value=value, weight=weight)
        for name in goal["targets"]:
            self._insert("target_company", goal_id=number, company_id=companies[name])
        for amount, deleted in goal["brought"]:
            outcome = self._insert(
                "outcome", kind="customers", happened_on=self._day(0), amount=float(amount), created="",
                deleted="2026-11-24T00:00:00Z" if deleted else None,
            )  # fmt: skip
            self._insert("outcome_goal", outcome_id=outcome, goal_id=number)

    def _person(self, contact_id: int, person: Person) -> None:
        run = self._step.connection
        if person["deleted"]:
            run.execute("UPDATE contact SET deleted = '2026-11-20T00:00:00Z' WHERE id = ?", (contact_id,))
        for platform, day in person["profiles"].items():
            sql = "UPDATE profile SET connected_on = ? WHERE contact_id = ? AND platform = ?"
            run.execute(sql, (self._day(day), contact_id, platform))
        for group in person["groups"]:
            self._insert("membership", group_id=GROUPS.index(group) + 1, contact_id=contact_id)
        for one in person["invitations"]:
            self._insert(
                "invitation", contact_id=contact_id, platform=one["platform"], direction=one["direction"],
                state=one["state"], sent_on=self._day(one["sent"]), answered_on=self._day(one["answered"]),
            )  # fmt: skip
        for plan in person["plans"]:
            self._plan(contact_id, plan)
        for goal, (decision, until) in person["decisions"].items():
            self._insert(
                "candidate", goal_id=goal + 1, contact_id=contact_id, added="", decision=decision,
                snoozed_until=self._day(until),
            )  # fmt: skip

    def _plan(self, contact_id: int, plan: dict[str, Any]) -> None:
        number = self._insert(
            "outreach", due_on=self._day(3), kind=plan["kind"], channel=plan["channel"], status=plan["status"],
            result=plan["result"], done_on=self._day(-1) if plan["status"] == "done" else "", created="", changed="",
            deleted="2026-11-20T00:00:00Z" if plan["deleted"] else None,
        )  # fmt: skip
        self._insert("outreach_contact", outreach_id=number, contact_id=contact_id)
        if plan["record"]:
            self._insert(
                "invitation", contact_id=contact_id, platform=plan["channel"], direction="out", state=plan["record"],
                sent_on=self._day(plan["record_sent"]), outreach_id=number,
            )  # fmt: skip

    def _introduction(self, introduction: dict[str, Any]) -> None:
        connector, person = (self._ids[number] for number in introduction["people"])
        day, status = self._day(introduction["day"]), introduction["status"]
        if not introduction["as_plan"]:
            direction = "given" if status == "skipped" else "asked"
            self._insert(
                "introduction", direction=direction, connector_id=connector, first_id=person, asked_on=day
            )  # fmt: skip
            return
        done = status == "done"
        number = self._insert(
            "outreach", due_on=self._day(-70) if done else day, done_on=day if done else "", status=status,
            kind="introduction", created="", changed="",
        )  # fmt: skip
        for position, contact_id in enumerate((connector, person)):
            self._insert("outreach_contact", outreach_id=number, contact_id=contact_id, position=position)


Found = dict[str, list[tuple[str, float | None]]]


def _read(book: Book, world: World, goal: int) -> Found:
    """Names and scores of each list, as the program has them."""
    names = {contact_id: world["people"][number]["name"] for number, contact_id in book.ids.items()}
    found = queue.read(book.store.reader, goal + 1, book.today)
    return {
        str(name): [(names[entry.contact_id], entry.score) for entry in entries]
        for name, entries in found.lists.items()
    }


def _expected(world: World, goal: int, found: Found) -> Found:
    """The same by the naive reading. A score on the very edge between two decimals may fall to either side."""
    told = {name: score for entries in found.values() for name, score in entries}
    lists: Found = {name: [] for name in LISTS}
    for number, (name, score) in placed(world, goal).items():
        person = world["people"][number]["name"]
        lists[name].append((person, _told(score, told.get(person))))
    return {name: sorted(entries, key=lambda entry: (-(entry[1] or 0), entry[0])) for name, entries in lists.items()}


def _told(score: Fraction | None, told: float | None) -> float | None:
    if score is None:
        return None
    rounded = floor(score * 10 + Fraction(1, 2)) / 10
    on_the_edge = (score * 10 + Fraction(1, 2)).denominator == 1
    return told if on_the_edge and told is not None and abs(told - rounded) < 0.11 else rounded


def _check(rng: random.Random, path: Path) -> None:
    world = random_world(rng)
    with book_of(world, path) as book:
        found = [_read(book, world, goal) for goal in range(2)]
        for goal in range(2):
            assert found[goal] == _expected(world, goal, found[goal])
            _check_first(book, world, goal, found[goal], rng.randrange(1, 9))
            _check_serving(book, world, goal)
        both = queue.read_many(book.store.reader, [1, 2], book.today)
        assert [both[goal + 1].counts for goal in range(2)] == [
            {QueueList(name): len(entries) for name, entries in found[goal].items()} for goal in range(2)
        ]
    # Neither the order in which people came into the book nor the day of the calendar make a difference.
    order = rng.sample(range(len(world["people"])), len(world["people"]))
    with book_of(world, path, TODAY + timedelta(days=rng.choice((-900, 31, 2000))), order) as book:
        assert [_read(book, world, goal) for goal in range(2)] == found


def _check_first(book: Book, world: World, goal: int, found: Found, limit: int) -> None:
    """The rows of the next people: existing contacts before others."""
    shown = queue.first(book.store.reader, goal + 1, book.today, limit)
    wanted = [*found["existing"], *found["ranked"]][:limit]
    assert [(row.name, row.score) for row in shown.rows] == wanted
    assert {str(name): count for name, count in shown.counts.items()} == {name: len(one) for name, one in found.items()}
    for row in shown.rows:
        number = next(number for number, contact_id in book.ids.items() if contact_id == row.contact_id)
        person = world["people"][number]
        assert (row.title, row.organization, str(row.tie)) == (person["title"], person["firm"], person["tie"])
        assert row.phase == ("existing" if person["known"] else "ranked")


def _check_serving(book: Book, world: World, number: int) -> None:
    """Who serves a goal is the same wherever it is asked."""
    goal = goals.load(book.store.reader, number + 1)
    assert goal is not None
    people = {book.ids[at]: person for at, person in enumerate(world["people"]) if not person["deleted"]}
    serving = {one for one, person in people.items() if fit(person, world["goals"][number])[1]}
    assert goals.serving_criteria(book.store.reader, goal.criteria, goal.targets) == serving
    set_on = {one for one, person in people.items() if person["decisions"].get(number, (None,))[0] == ""}
    found = goals.goals_of_contacts(book.store.reader, people)
    assert {one for one, of_them in found.items() if goal.id in of_them} == serving | set_on


def test_random_books_are_queued_as_the_method_says(tmp_path: Path) -> None:
    for number in range(BOOKS):
        print("seed", SEED + number)
        _check(random.Random(SEED + number), tmp_path / "book.db")


@pytest.mark.exhaustive
@pytest.mark.timeout(3600)
def test_many_random_books_are_queued_as_the_method_says(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    for number in range(BOOKS, BOOKS + MANY):
        print("seed", SEED + number)
        _check(random.Random(SEED + number), tmp_path / "book.db")


def test_the_random_books_hold_people_for_every_list() -> None:
    held: dict[str, int] = dict.fromkeys(LISTS, 0)
    for number in range(BOOKS):
        for goal in range(2):
            for one in placed(random_world(random.Random(SEED + number)), goal).values():
                held[one.list] += 1
    assert min(held.values()) >= 5, held
    assert list(held) == list(QueueList)


def _somebody(**fields: Any) -> Person:
    usual: Person = {
        "name": "", "org": False, "deleted": False, "tie": "", "known": False, "stops": [], "title": "", "role": "",
        "firm": "", "email": False, "where": [], "country": "", "tags": [], "groups": [], "profiles": {},
        "invitations": [], "plans": [], "decisions": {},
    }  # fmt: skip
    return usual | fields


def test_the_naive_reading_knows_the_golden_scores() -> None:
    """Half behind, on the primary platform: all met, by Anna .54, in Sweden: 85.8; the role alone, by Anna .81, in
    Norway: 61.2."""
    goal = {
        "amount": 2, "started": -100, "by": 100, "brought": [], "area": ("SE",), "targets": [],
        "criteria": [("role", "CMO", 3), ("industry", "retail", 2), ("size", "50+", 1)],
        "primary": "linkedin", "secondary": "",
    }  # fmt: skip
    anna = _somebody(tie="close", known=True)
    sara = _somebody(title="CMO", firm="Nordlys Retail", where=[0], profiles={"linkedin": None})
    dee = _somebody(title="CMO", where=[7], profiles={"linkedin": None})
    world = {
        "people": [anna, sara, dee], "goals": [goal], "links": [(0, 1, "knows"), (2, 0, "knows_well")],
        "introductions": [], "me": ("", ""), "steps": 3, "weights": WEIGHTS,
    }  # fmt: skip
    found = placed(world, 0)
    assert found[1] == Placed("ranked", Fraction(858, 10))
    assert found[2] == Placed("ranked", Fraction(612, 10))
