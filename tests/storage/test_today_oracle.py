"""Whom a day names to keep in touch with, against a naive reading; and what becomes of days nobody looked at."""

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from netplanner.domain.birthday import next_birthday
from netplanner.domain.cadence import next_due, overdue
from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact
from netplanner.domain.free_days import is_free
from netplanner.domain.goal_rules import parse_day
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachStatus, Sphere, Tie
from netplanner.storage import cadence, cadence_writes, contact_writes, contacts, free_days, outreach_writes, today
from netplanner.storage import contacts as contact_queries
from netplanner.storage.outreach_writes import Interaction
from netplanner.storage.store import Store
from netplanner.storage.today import TouchLine

DAY = date(2026, 11, 24)
SEED = 20261124


def fill(store: Store, rng: random.Random, count: int = 60) -> None:
    with store.step(Label("test")) as step:
        people = [
            Contact(
                fn=f"P{number}",
                kind=rng.choice(("individual",) * 9 + ("org",)),
                tie=rng.choice(list(Tie)),
                sphere=rng.choice(list(Sphere)),
                country=rng.choice(("", "DK", "SE", "US")),
                tags=rng.sample(("press", "speaker"), rng.randrange(3)),
                cadence_days=rng.choice((None, None, 7, 45)),
                birthday=rng.choice(("", "", "--11-24", "1980-11-30")),
                do_not_contact=rng.choice((frozenset(), frozenset(), frozenset({"phone"}), frozenset({"all"}))),
                last_contact_on=rng.choice((None, *((DAY - timedelta(rng.randrange(400))).isoformat() for _ in "abc"))),
            )
            for number in range(count)
        ]
        ids = contact_writes.insert_many(step, people)
        cadence_writes.set_due(step, ids)
        cadence_writes.put(step, cadence.Scope.TAG, "press", 30)
        for contact_id in rng.sample(ids, count // 10):
            contact_writes.set_columns(
                step, [contact_id], snoozed_until=(DAY + timedelta(rng.randrange(-3, 4))).isoformat()
            )
        contact_writes.mark_deleted(step, rng.sample(ids, count // 12))
        outreach_writes.insert_many(
            step,
            [
                Outreach(
                    contacts=[rng.choice(ids)],
                    due_on=(DAY + timedelta(rng.randrange(1, 9))).isoformat(),
                    status=rng.choice(list(OutreachStatus)),
                )
                for _ in range(count // 5)
            ],
        )


def naive(store: Store, day: date, sphere: str) -> list[tuple[float, date, int]]:
    """Everybody who is due, the longest overdue first: (overdue, last contact, id)."""
    reader = store.reader
    busy = {
        contact_id
        for contact_id, status, deleted in reader.execute(
            "SELECT oc.contact_id, o.status, o.deleted FROM outreach_contact oc "
            "JOIN outreach o ON o.id = oc.outreach_id"
        )
        if status in ("planned", "waiting") and deleted is None
    }
    snoozed = dict(reader.execute("SELECT id, coalesce(snoozed_until, '') FROM contact").fetchall())
    ids = [row[0] for row in reader.execute("SELECT id FROM contact WHERE deleted IS NULL")]
    whose = cadence.periods(reader, ids)
    found = []
    for person in contacts.load_many(reader, ids):
        last = parse_day(person.last_contact_on)
        days = whose[person.id].days if person.id in whose else None
        due = next_due(last, days)
        if last is None or days is None or due is None or due > day or person.kind == "org" or person.id in busy:
            continue
        if "all" in person.do_not_contact or snoozed[person.id] > day.isoformat():
            continue
        if sphere and person.sphere not in (sphere, "both"):
            continue
        if next_birthday(person.birthday, day) == day:
            continue
        found.append((overdue((day - last).days, days), last, person.id))
    return sorted(found, key=lambda one: (-one[0], one[1], one[2]))


@pytest.mark.parametrize("number", range(12))
def test_names_those_a_naive_reading_names(store: Store, number: int) -> None:
    print("seed", SEED + number)
    rng = random.Random(SEED + number)
    fill(store, rng)
    for day in (DAY, DAY + timedelta(rng.randrange(1, 300)), date(2027, 6, 6), date(2027, 7, 5)):
        for sphere in ("", "private", "business"):
            rules = free_days.read(store.reader, day, day)
            found = today.read(store.reader, day, sphere)
            expected = naive(store, day, sphere)
            assert found.keep_in_touch.total == len(expected)
            countries = {
                one.id: one.country for one in contact_queries.load_many(store.reader, [e[2] for e in expected])
            }
            free = [one for one in expected if is_free(day, rules, country=countries[one[2]])]
            lines = found.keep_in_touch.lines
            assert [(line.overdue, line.last_contact_on, line.contact_id) for line in lines] == free[: found.room]


def keep_on(
    store: Store, days: Iterator[date], is_open: Callable[[date], bool], answered: Callable[[TouchLine], bool]
) -> dict[date, list[int]]:
    """A life with the program: on each day it is looked at everybody it names is turned to."""
    named: dict[date, list[int]] = {}
    for day in days:
        if not is_open(day):
            continue
        lines = today.read(store.reader, day).keep_in_touch.lines
        named[day] = [line.contact_id for line in lines]
        with store.step(Label("test")) as step:
            for line in lines:
                way = "both" if answered(line) else "out"
                outreach_writes.log_interactions(
                    step,
                    [Interaction(line.contact_id, day.isoformat(), "", "call", "", way, None, "", "", None, None, "")],
                )
                contact_writes.set_last_contact(step, [line.contact_id])
    return named


@pytest.mark.parametrize("number", range(6))
def test_weeks_with_the_program_closed_lose_nobody_and_pile_nothing_up(
    tmp_path: Path, clock: FixedClock, number: int
) -> None:
    print("seed", SEED + number)
    rng = random.Random(SEED + number)
    with Store.open(tmp_path / "a.db", clock) as store:
        fill(store, rng, 30)
        with store.step(Label("test")) as step:
            step.connection.execute("DELETE FROM outreach")
            step.connection.execute("UPDATE contact SET snoozed_until = NULL, birthday = ''")
        closed = rng.randrange(5, 40)
        back = DAY + timedelta(days=closed)
        waiting = {contact_id for _, _, contact_id in naive(store, back, "")}
        # Reading itself changes nothing, and a day that nobody saw leaves no trace.
        days = (back + timedelta(days=ahead) for ahead in range(40))
        named = keep_on(store, days, lambda day: rng.random() < 0.8, lambda line: True)
    everyone = [contact_id for people in named.values() for contact_id in people]
    assert waiting <= set(everyone)
    for day, people in named.items():
        assert len(people) <= 5
        assert len(set(people)) == len(people)
        assert day.isoweekday() < 6 or not people


def test_who_does_not_answer_stays_overdue_and_is_not_named_twice_on_a_day(store: Store) -> None:
    with store.step(Label("test")) as step:
        ids = contact_writes.insert_many(step, [Contact(fn="Anna", tie=Tie.CLOSE, last_contact_on="2026-10-01")])
        cadence_writes.set_due(step, ids)
    named = keep_on(store, iter([DAY, DAY, DAY + timedelta(days=1)]), lambda day: True, lambda line: False)
    assert named == {DAY: [], DAY + timedelta(days=1): ids}
    (line,) = today.read(store.reader, DAY + timedelta(days=2)).keep_in_touch.lines
    assert (line.last_contact_on, line.days) == (date(2026, 10, 1), 56)
