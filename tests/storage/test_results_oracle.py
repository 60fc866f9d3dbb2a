"""Funnels, talks and credit of random books against a recount over plain rows."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact
from netplanner.domain.ratios import Funnel
from netplanner.storage import contact_writes, results
from netplanner.storage.results import Dimension
from netplanner.storage.store import Store
from tests.conftest import TODAY

SEED = 20261124
BOOKS, MANY = 40, 1500
Row = dict[str, Any]
World = dict[str, list[Row]]


def _day(rng: random.Random) -> str:
    return f"2026-{rng.randrange(8, 11):02d}-{rng.randrange(1, 8):02d}"


def _maybe(rng: random.Random, value: Any, share: float = 0.5) -> Any:
    return value if rng.random() < share else None


def random_world(rng: random.Random) -> World:
    """Rows as they stand in the tables; ids count from 1. An outcome stands on earlier ones."""
    people, goals, groups, templates = range(1, rng.randrange(4, 13)), range(1, 4), range(1, 4), range(1, 3)
    plans = [
        {
            "kind": rng.choice(("seminar", "seminar", "meeting")), "status": rng.choice(("done", "done", "planned")),
            "due_on": _day(rng), "done_on": rng.choice(("", _day(rng))), "deleted": _maybe(rng, "x", 0.15),
        }
        for _ in range(rng.randrange(5))
    ]  # fmt: skip
    interactions = [
        {
            "contact_id": rng.choice(people), "happened_on": _day(rng),
            "kind": rng.choice(("call", "meeting", "message", "mail", "invite")),
            "direction": rng.choice(("out", "in", "both")),
            "outreach_id": _maybe(rng, rng.randrange(1, len(plans) + 1), 0.3) if plans else None,
        }
        for _ in range(rng.randrange(12))
    ]  # fmt: skip
    outcomes = []
    for number in range(1, rng.randrange(1, 10)):
        earlier = range(1, number)
        outcomes.append(
            {
                "kind": rng.choice(("customers", "customers", "talks", "job")), "happened_on": _day(rng),
                "contact_id": _maybe(rng, rng.choice(people), 0.7), "deleted": _maybe(rng, "x", 0.15),
                "outreach_id": _maybe(rng, rng.randrange(1, len(plans) + 1), 0.3) if plans else None,
                "goals": sorted({rng.choice(goals) for _ in range(rng.randrange(1, 3))}),
                "steps": [
                    {
                        "contact_id": _maybe(rng, rng.choice(people)),
                        "earlier_id": _maybe(rng, rng.choice(earlier), 0.4) if earlier else None,
                        "interaction_id": _maybe(rng, rng.randrange(1, len(interactions) + 1), 0.3)
                        if interactions else None,
                    }
                    for _ in range(rng.randrange(4))
                ],
            }
        )  # fmt: skip
    invitations = [
        {
            "contact_id": rng.choice(people), "platform": rng.choice(("linkedin", "xing")),
            "direction": rng.choice(("out", "out", "out", "in")),
            "state": rng.choice(("accepted", "accepted", "accepted", "pending", "declined", "withdrawn", "no_answer")),
            "goal_id": _maybe(rng, rng.choice(goals)), "template_id": _maybe(rng, rng.choice(templates)),
            "sent_on": _maybe(rng, _day(rng), 0.9), "reason_type": rng.choice(("", "met_at", "shared_group")),
        }
        for _ in range(rng.randrange(14))
    ]  # fmt: skip
    return {
        "people": [{"deleted": rng.random() < 0.12} for _ in people],
        "groups": [{"deleted": rng.random() < 0.2, "members": [one for one in people if rng.random() < 0.3]}
                   for _ in groups],
        "plans": plans, "interactions": interactions, "outcomes": outcomes, "invitations": invitations,
    }  # fmt: skip


@contextmanager
def book_of(world: World, path: Path) -> Iterator[Store]:
    with Store.open(path, FixedClock(TODAY)) as store:
        with store.step(Label("set_up")) as step:
            contact_writes.insert_many(step, [Contact(fn=f"P{number}") for number in range(len(world["people"]))])
            run = step.connection.execute
            run("DELETE FROM template")

            def insert(table: str, **columns: Any) -> None:
                marks = ", ".join("?" * len(columns))
                run(f"INSERT INTO {table}({', '.join(columns)}) VALUES ({marks})", tuple(columns.values()))

            for number, person in enumerate(world["people"], 1):
                if person["deleted"]:
                    run("UPDATE contact SET deleted = 'x' WHERE id = ?", (number,))
            for number in range(1, 4):
                insert("goal", id=number, what=f"G{number}", created="", changed="")
                insert("template", id=number, kind="invite", language="en", name=f"T{number}", body="x")
            for number, group in enumerate(world["groups"], 1):
                deleted = "x" if group["deleted"] else None
                insert("network_group", id=number, name=f"N{number}", created="", changed="", deleted=deleted)
                for member in group["members"]:
                    insert("membership", group_id=number, contact_id=member)
            for number, plan in enumerate(world["plans"], 1):
                insert("outreach", id=number, created="", changed="", **plan)
            for number, one in enumerate(world["interactions"], 1):
                insert("interaction", id=number, created="", **one)
            for one in world["invitations"]:
                insert("invitation", **one)
            for number, one in enumerate(world["outcomes"], 1):
                columns = {name: value for name, value in one.items() if name not in ("goals", "steps")}
                insert("outcome", id=number, created="", **columns)
                for goal in one["goals"]:
                    insert("outcome_goal", outcome_id=number, goal_id=goal)
                for position, each in enumerate(one["steps"]):
                    insert("outcome_step", outcome_id=number, position=position, kind="other", **each)
        yield store
    path.unlink()


def _living(world: World, person: int | None) -> bool:
    return person is not None and not world["people"][person - 1]["deleted"]


def _outcomes(world: World) -> dict[int, Row]:
    return {number: one for number, one in enumerate(world["outcomes"], 1) if not one["deleted"]}


def naive_funnel(world: World, sent: list[Row]) -> Funnel:
    """People invited; who accepted; of those who answered since or are part of an outcome; of those the latter."""
    stages: list[set[int]] = [set(), set(), set(), set()]
    for one in sent:
        person, day = one["contact_id"], one["sent_on"]
        got = [True, one["state"] == "accepted"]
        reached = any(
            outcome["happened_on"] >= day
            and person in (outcome["contact_id"], *(step["contact_id"] for step in outcome["steps"]))
            and (one["goal_id"] is None or one["goal_id"] in outcome["goals"])
            for outcome in _outcomes(world).values()
        )
        answered = any(
            touch["contact_id"] == person and touch["happened_on"] >= day
            and touch["kind"] != "invite" and touch["direction"] in ("in", "both")
            for touch in world["interactions"]
        )  # fmt: skip
        got += [answered or reached, reached]
        for stage, people in enumerate(stages):
            if all(got[: stage + 1]):
                people.add(person)
    return Funnel(*map(len, stages))


def naive_sent(world: World, goal: int | None, since: str) -> list[Row]:
    return [
        one for one in world["invitations"]
        if one["direction"] == "out" and one["sent_on"] is not None and one["sent_on"] >= since
        and goal in (None, one["goal_id"]) and _living(world, one["contact_id"])
    ]  # fmt: skip


def naive_keys(world: World, one: Row, dimension: Dimension) -> list[str]:
    if dimension is Dimension.GROUP:
        groups = enumerate(world["groups"], 1)
        return [str(n) for n, g in groups if one["contact_id"] in g["members"] and not g["deleted"]] or [""]
    column = {"platform": "platform", "reason": "reason_type", "goal": "goal_id", "template": "template_id"}[dimension]
    return [str(one[column] or "")]


def naive_credit(world: World, number: int) -> dict[int, Fraction]:
    """Half to who delivered it, half shared by the others on the way, those on the way to earlier outcomes too."""
    outcomes = _outcomes(world)

    def way_to(number: int) -> set[int]:
        people: set[int] = set()
        for step in outcomes[number]["steps"]:
            earlier = step["earlier_id"]
            if earlier in outcomes:
                people |= way_to(earlier) | {outcomes[earlier]["contact_id"]}
            people.add(step["contact_id"])
        return {one for one in people if _living(world, one)}

    links, deliverer = way_to(number), outcomes[number]["contact_id"]
    if not _living(world, deliverer):
        return {one: Fraction(1, len(links)) for one in links}
    if not links:
        return {deliverer: Fraction(1)}
    shares = {one: Fraction(1, 2 * len(links)) for one in links}
    shares[deliverer] = shares.get(deliverer, Fraction(0)) + Fraction(1, 2)
    return shares


def naive_talks(world: World, since: str) -> tuple[int, int]:
    """Talks that led to a customer, and all of them: seminars that were held and outcomes that say so, each once."""
    outcomes = _outcomes(world)
    cases: list[set[tuple[str, int]]] = [
        {("plan", number)} for number, plan in enumerate(world["plans"], 1)
        if plan["kind"] == "seminar" and plan["status"] == "done" and not plan["deleted"]
        and (plan["done_on"] or plan["due_on"]) >= since
    ]  # fmt: skip
    for number, one in outcomes.items():
        if one["kind"] != "talks" or one["happened_on"] < since:
            continue
        same = next((case for case in cases if ("plan", one["outreach_id"]) in case), None)
        if same is None:
            cases.append({("outcome", number)})
        else:
            same.add(("outcome", number))

    def stands_on(number: int) -> set[tuple[str, int | None]]:
        found: set[tuple[str, int | None]] = {("plan", outcomes[number]["outreach_id"])}
        for step in outcomes[number]["steps"]:
            if step["interaction_id"]:
                found.add(("plan", world["interactions"][step["interaction_id"] - 1]["outreach_id"]))
            if step["earlier_id"] in outcomes:
                found |= {("outcome", step["earlier_id"])} | stands_on(step["earlier_id"])
        return found

    led = set().union(*(stands_on(number) for number, one in outcomes.items() if one["kind"] == "customers"))
    return sum(bool(case & led) for case in cases), len(cases)


def _check(world: World, store: Store, goal: int | None, since: str) -> None:
    found = results.read(store.reader, goal, since)
    sent = naive_sent(world, goal, since)
    assert found.funnel == naive_funnel(world, sent) == results.funnel_of(store.reader, goal, since)
    for dimension in Dimension:
        keys = {key for one in sent for key in naive_keys(world, one, dimension)}
        expected = {
            key: naive_funnel(world, [one for one in sent if key in naive_keys(world, one, dimension)]) for key in keys
        }
        assert {row.key: row.funnel for row in found.by[dimension]} == expected
    assert tuple(found.talks) == naive_talks(world, since)
    counted = [
        naive_credit(world, number) for number, one in _outcomes(world).items()
        if one["happened_on"] >= since and (goal is None or goal in one["goals"])
    ]  # fmt: skip
    sums: dict[int, Fraction] = {}
    for shares in counted:
        assert not shares or sum(shares.values()) == 1
        for person, share in shares.items():
            sums[person] = sums.get(person, Fraction(0)) + share
    assert {row.contact_id: row.credit for row in found.credit} == pytest.approx(
        {person: float(share) for person, share in sums.items()}, abs=1e-9
    )
    for row in found.credit:
        assert row.outcomes == sum(row.contact_id in shares for shares in counted)
        assert row.name == f"P{row.contact_id - 1}"
    assert [row.credit for row in found.credit] == sorted((row.credit for row in found.credit), reverse=True)
    assert (found.outcomes, found.nobodys) == (len(counted), sum(not shares for shares in counted))
    for number in _outcomes(world):
        shares = results.credit_shares(store.reader, number)
        assert sum(share for _, _, share in shares) == pytest.approx(1.0 if shares else 0.0, abs=1e-9)


def _run(numbers: range, path: Path) -> None:
    for number in numbers:
        print("seed", SEED + number)
        rng = random.Random(SEED + number)
        world = random_world(rng)
        print(world)
        with book_of(world, path / "book.db") as store:
            _check(world, store, None, "")
            _check(world, store, rng.randrange(1, 5), rng.choice(("", _day(rng))))


def test_random_books_are_counted_as_documented(tmp_path: Path) -> None:
    _run(range(BOOKS), tmp_path)


@pytest.mark.exhaustive
@pytest.mark.timeout(3600)
def test_many_random_books_are_counted_as_documented(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    _run(range(BOOKS, BOOKS + MANY), tmp_path)


def test_what_lies_in_the_trash_leads_nowhere(tmp_path: Path) -> None:
    """A customer that stands on an outcome in the trash stands on no talk before it, as nobody there has credit."""
    usual: Row = {"happened_on": "2026-09-01", "contact_id": None, "deleted": None, "outreach_id": None, "goals": [1]}
    after = [[{"contact_id": 1, "earlier_id": number, "interaction_id": None}] for number in (1, 2)]
    world: World = {
        "people": [{"deleted": False}, {"deleted": False}], "groups": [], "plans": [], "interactions": [],
        "invitations": [],
        "outcomes": [
            usual | {"kind": "talks", "contact_id": 2, "steps": []},
            usual | {"kind": "job", "deleted": "x", "steps": after[0]},
            usual | {"kind": "customers", "steps": after[1]},
        ],
    }  # fmt: skip
    with book_of(world, tmp_path / "book.db") as store:
        assert results.talks(store.reader) == (0, 1)
        assert [share[0] for share in results.credit_shares(store.reader, 3)] == [1]
        _check(world, store, None, "")
