"""The worlds of `naive_queue` in a real book."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.domain.words import Relation, Tie
from netplanner.storage import company_writes, contact_writes, rule_setting_writes
from netplanner.storage.store import Step, Store
from tests.conftest import TODAY
from tests.storage.naive_queue import FIRMS, GROUPS, WEIGHTS, WHERE, Person, World


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
        sql = "UPDATE platform SET notes_per_month = ?, withdraw_days = ? WHERE key = 'linkedin'"
        self._step.connection.execute(sql, (world["notes"], world["wait"]))
        if world["quota"] != 5:
            rule_setting_writes.put(self._step, "daily_quota", world["quota"])
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
                goal_id=None if one["goal"] is None else one["goal"] + 1, text=one["text"],
            )  # fmt: skip
        for plan in person["plans"]:
            self._plan(contact_id, plan)
        for goal, (decision, until) in person["decisions"].items():
            self._insert(
                "candidate", goal_id=goal + 1, contact_id=contact_id, added="", decision=decision,
                snoozed_until=self._day(until), reason="a competitor" if decision == "skipped" else "",
            )  # fmt: skip

    def _plan(self, contact_id: int, plan: dict[str, Any]) -> None:
        number = self._insert(
            "outreach", due_on=self._day(plan["due"]), why=plan["why"], kind=plan["kind"],
            channel=plan["channel"], status=plan["status"],
            result=plan["result"], done_on=self._day(-1) if plan["status"] == "done" else "", created="", changed="",
            deleted="2026-11-20T00:00:00Z" if plan["deleted"] else None,
        )  # fmt: skip
        self._insert("outreach_contact", outreach_id=number, contact_id=contact_id)
        if plan["record"]:
            self._insert(
                "invitation", contact_id=contact_id, platform=plan["channel"], direction="out", state=plan["record"],
                sent_on=self._day(plan["record_sent"]), outreach_id=number, text=plan["why"],
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
