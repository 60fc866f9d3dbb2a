"""Random books: whatever stands in them, a plan of the next weeks keeps to what the user may expect."""

import random
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from netplanner.domain.auto_plan import Lane, Proposal
from netplanner.domain.calendar import week_of
from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact, ContactPoint, Profile
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import (
    CriterionKey,
    GoalState,
    OutreachKind,
    OutreachStatus,
    Relation,
    Sphere,
    Tie,
)
from netplanner.operations import auto_plan
from netplanner.storage import (
    contact_writes,
    goal_writes,
    me_writes,
    outreach_writes,
    rule_setting_writes,
)
from netplanner.storage.store import Store
from tests.conftest import TODAY

MINUTES = {"invite": 5, "message": 5, "mail": 5, "call": 20, "meeting": 60, "introduction": 10, "comment": 2}
QUICK, MANY = range(25), range(25, 600)


class World:
    """A book of a seed, and what its user set."""

    def __init__(self, path: Path, seed: int) -> None:
        self.rng = random.Random(seed)
        self.per_day = self.rng.choice((1, 2, 5))
        self.quota = self.rng.choice((0, 1, 3, 5))
        self.notes = self.rng.choice((0, 2, 5, None))
        self.minutes = self.rng.choice((None, 0, 30, 120, 600))
        self.quiet = sorted(self.rng.sample(range(1, 6), self.rng.choice((0, 0, 1, 2))))
        self.store = Store.open(path, FixedClock(TODAY))
        with self.store.step(Label("set_up")) as step:
            for key, value in (
                ("plans_per_day", self.per_day),
                ("daily_quota", self.quota),
                ("quiet_weekdays", self.quiet),
            ):
                rule_setting_writes.put(step, key, value)
            step.connection.execute("UPDATE platform SET notes_per_month = ? WHERE key = 'linkedin'", (self.notes,))
            me_writes.update_me(step, weekly_minutes=self.minutes)
            for number in range(self.rng.choice((0, 1, 3))):
                goal_writes.insert(step, self._goal(number))
            self.ids = contact_writes.insert_many(step, [self._person(number) for number in range(60)])
            for contact_id in self.ids:
                if self.rng.random() < 0.1:
                    until = self._day(-20, 60).isoformat()
                    contact_writes.set_columns(step, [contact_id], snoozed_until=until)
            contact_writes.set_next_due(step, self.ids)
            plans = [self._plan(contact_id) for contact_id in self.rng.sample(self.ids, self.rng.choice((0, 5, 25)))]
            if plans:
                outreach_writes.insert_many(step, plans)

    def _day(self, first: int, last: int) -> date:
        return TODAY + timedelta(self.rng.randrange(first, last))

    def _goal(self, number: int) -> Goal:
        return Goal(
            what=f"{number + 2} customers",
            amount=number + 2,
            by="2027-03-01",
            area=["anywhere"],
            criteria=[Criterion(CriterionKey.ROLE, self.rng.choice(("CMO", "Editor")))],
            state=self.rng.choice((GoalState.ACTIVE, GoalState.ACTIVE, GoalState.PAUSED)),
            sphere=self.rng.choice(list(Sphere)),
            primary_platform=self.rng.choice(("linkedin", "xing", "")),
            secondary_platform=self.rng.choice(("xing", "")),
            started_on=self._day(-100, 1).isoformat(),
        )

    def _person(self, number: int) -> Contact:
        chance = self.rng.random
        return Contact(
            fn=f"Person {number}",
            kind=self.rng.choice(("individual",) * 9 + ("org",)),
            title=self.rng.choice(("CMO", "Editor", "Baker")),
            tie=self.rng.choice(list(Tie)),
            relation=self.rng.choice(list(Relation)),
            sphere=self.rng.choice(list(Sphere)),
            do_not_contact=frozenset(self.rng.sample(("email", "phone", "post", "all"), self.rng.choice((0, 0, 1, 2)))),
            emails=[ContactPoint("a@b.example")] if chance() < 0.5 else [],
            phones=[ContactPoint("+45 00 11 22 33")] if chance() < 0.4 else [],
            profiles=[Profile("linkedin", "https://x.example/a")] if chance() < 0.5 else [],
            preferred_channel=self.rng.choice(("", "", "phone", "email", "in_person")),
            country=self.rng.choice(("", "DK", "SE")),
            last_contact_on=self._day(-500, 1).isoformat() if chance() < 0.6 else None,
        )

    def _plan(self, contact_id: int) -> Outreach:
        kind = self.rng.choice((OutreachKind.CALL, OutreachKind.INVITE, OutreachKind.MAIL))
        return Outreach(
            contacts=[contact_id],
            due_on=self._day(-10, 25).isoformat(),
            kind=kind,
            channel="linkedin" if kind is OutreachKind.INVITE else "email",
            why=self.rng.choice(("", "because we met at the fair")),
            status=self.rng.choice((OutreachStatus.PLANNED, OutreachStatus.PLANNED, OutreachStatus.SKIPPED)),
        )

    def rows(self, sql: str) -> list[tuple]:  # type: ignore[type-arg]
        return self.store.reader.execute(sql).fetchall()


def people_of(found: list[Proposal]) -> list[int]:
    return [one for proposal in found for one in (proposal.contact_id, proposal.connector_id) if one is not None]


def check_people(world: World, found: list[Proposal], sphere: str) -> None:
    """Nobody twice, and nobody who wants no contact, is gone, put off, of the other sphere or has a plan already."""
    people = people_of(found)
    assert len(people) == len(set(people))
    told = {
        row[0]: row[1:] for row in world.rows("SELECT id, do_not_contact, snoozed_until, kind, sphere FROM contact")
    }
    planned = {
        row[0]
        for row in world.rows(
            "SELECT contact_id FROM outreach_contact JOIN outreach ON id = outreach_id WHERE status = 'planned'"
        )
    }
    for one in found:
        stops, snoozed, kind, of = told[one.contact_id]
        assert "all" not in stops.split(",")
        assert (snoozed or "") <= one.day.isoformat()
        assert kind != "org"
        assert not sphere or of in (sphere, "both")
        if one.kind is OutreachKind.MAIL:
            assert "email" not in stops.split(",")
        if one.kind is OutreachKind.CALL:
            assert "phone" not in stops.split(",")
    assert planned.isdisjoint(people)


def check_days(world: World, found: list[Proposal], weeks: int) -> None:
    """No day over what it bears or its quota, no quiet one; no month over its notes, no week over its time."""
    open_plans = world.rows(
        "SELECT due_on, kind, channel, minutes FROM outreach WHERE status = 'planned' AND deleted IS NULL"
    )
    load = Counter(date.fromisoformat(row[0]) for row in open_plans)
    invited = Counter(date.fromisoformat(row[0]) for row in open_plans if row[1] == "invite")
    for day, count in Counter(one.day for one in found).items():
        assert TODAY <= day < TODAY + timedelta(weeks=weeks)
        assert day.isoweekday() < 6
        assert day.isoweekday() not in world.quiet
        assert count + load[day] <= world.per_day
    invitations = [one for one in found if one.kind is OutreachKind.INVITE]
    for day, count in Counter(one.day for one in invitations).items():
        assert count + invited[day] <= world.quota
    if world.notes is not None:
        noted = Counter(row[0][:7] for row in open_plans if row[1] == "invite" and row[2] == "linkedin")
        months = Counter(one.day.isoformat()[:7] for one in invitations if one.channel == "linkedin")
        assert all(count + noted[month] <= world.notes for month, count in months.items())
    if world.minutes is not None:
        used: Counter[date] = Counter()
        for text, kind, _, minutes in open_plans:
            used[week_of(date.fromisoformat(text)).first] += minutes or MINUTES[kind]
        proposed: Counter[date] = Counter()
        for one in found:
            proposed[week_of(one.day).first] += one.minutes
        assert all(count + used[monday] <= world.minutes for monday, count in proposed.items())


def check_all(seeds: range, folder: Path) -> None:
    proposed: Counter[Lane] = Counter()
    for seed in seeds:
        world = World(folder / f"{seed}.db", seed)
        weeks, sphere = world.rng.randrange(1, 9), world.rng.choice(("", "", "private", "business"))
        with world.store as store:
            found = auto_plan.propose(store.reader, TODAY, weeks, sphere)
            assert found == auto_plan.propose(store.reader, TODAY, weeks, sphere), seed
            check_people(world, found, sphere)
            check_days(world, found, weeks)
            auto_plan.take(store, found)
            again = auto_plan.propose(store.reader, TODAY, weeks, sphere)
            assert set(people_of(again)).isdisjoint(people_of(found)), seed
            if found:
                store.undo()
            # Weeks later nobody who waited for their rhythm is forgotten, if the days bear as many.
            later = auto_plan.propose(store.reader, TODAY + timedelta(weeks=weeks), weeks, sphere)
            if world.minutes is None and world.per_day == 5 and not world.quiet:
                kept = {one.contact_id for one in found if one.lane is Lane.CADENCE}
                assert kept <= set(people_of(later)) or len(later) == 25 * weeks, seed
        proposed.update(one.lane for one in found)
    assert all(proposed[lane] for lane in Lane)


def test_random_books(tmp_path: Path) -> None:
    check_all(QUICK, tmp_path)


@pytest.mark.exhaustive
def test_many_random_books(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    check_all(MANY, tmp_path)
