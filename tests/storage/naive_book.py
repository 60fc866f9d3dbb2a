"""The people of `naive_people` in a real book."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Address, Contact, ContactPoint, CustomField, Photo, Profile
from netplanner.domain.words import Basis, Relation, Sphere, Tie
from netplanner.storage import contact_writes
from netplanner.storage.store import Step, Store
from tests.storage.naive_people import GOALS, GROUPS, IMPORTS, TODAY, Person, import_day

# The same day from Hawaii to New Zealand.
_IN_THE_DAY = "T10:30:00Z"


@contextmanager
def book_of(people: list[Person], path: Path) -> Iterator[Store]:
    with Store.open(path, FixedClock(TODAY)) as store:
        with store.step(Label("set_up")) as step:
            contact_writes.insert_many(step, [_contact(person) for person in people])
            _surroundings(step, people)
        yield store


def _contact(person: Person) -> Contact:
    as_they_are = (
        "fn", "given", "family", "country", "prefix", "nickname", "organization", "title", "note", "department", "met",
        "birthday", "language", "source", "tags", "needs", "offers", "last_contact_on", "next_due_on",
    )  # fmt: skip
    return Contact(
        **{name: person[name] for name in as_they_are},
        tie=Tie(person["tie"]),
        relation=Relation(person["relation"]),
        sphere=Sphere(person["sphere"]),
        basis=Basis(person["basis"]),
        preferred_channel=person["channel"],
        do_not_contact=frozenset(person["stops"]),
        custom=[CustomField(*custom) for custom in person["custom"]],
        emails=[ContactPoint(email) for email in person["emails"]],
        phones=[ContactPoint(phone["written"], label=phone["label"]) for phone in person["phones"]],
        addresses=[
            Address(street=each["street"], city=each["city"], country=each["country"], label=each["label"])
            for each in person["addresses"]
        ],
        profiles=[Profile(each["platform"], each["url"], each["handle"]) for each in person["profiles"]],
        photo=Photo(b"\x89PNG") if person["photo"] else None,
    )


def _surroundings(step: Step, people: list[Person]) -> None:
    """What stands around people: goals, groups, imports, plans, invitations, what there was with them."""
    run = step.connection
    for place, what in enumerate(GOALS, start=1):
        run.execute("INSERT INTO goal(id, what, created, changed) VALUES (?, ?, '', '')", (place, what))
    for place, name in enumerate(GROUPS, start=1):
        run.execute("INSERT INTO network_group(id, name, created, changed) VALUES (?, ?, '', '')", (place, name))
    for place in range(IMPORTS):
        run.execute(
            "INSERT INTO import_log(id, started, source, files, added, updated, unchanged, skipped, failed)"
            " VALUES (?, ?, 'vcard', '[]', 1, 0, 0, 0, 0)",
            (place + 1, import_day(place) + _IN_THE_DAY),
        )
    run.execute("INSERT INTO outreach(id, due_on, kind, created, changed) VALUES (1, '2026-12-01', 'call', '', '')")
    for person in people:
        _surrounding(step, person)


def _surrounding(step: Step, person: Person) -> None:
    run, contact_id = step.connection, person["id"]
    deleted = "2026-11-20T00:00:00Z" if person["deleted"] else None
    created = person["created"] + _IN_THE_DAY
    run.execute("UPDATE contact SET created = ?, deleted = ? WHERE id = ?", (created, deleted, contact_id))
    run.executemany("INSERT INTO candidate(goal_id, contact_id, added) VALUES (?, ?, '')",
                    [(place + 1, contact_id) for place in person["goals"]])  # fmt: skip
    run.executemany("INSERT INTO membership(group_id, contact_id) VALUES (?, ?)",
                    [(place + 1, contact_id) for place in person["groups"]])  # fmt: skip
    run.executemany("INSERT INTO import_record VALUES (?, ?, 'add')",
                    [(place + 1, contact_id) for place in person["imports"]])  # fmt: skip
    run.executemany("INSERT INTO interaction(contact_id, happened_on, kind, created) VALUES (?, ?, 'call', '')",
                    [(contact_id, day) for day in person["contacted"]])  # fmt: skip
    if person["plan"]:
        run.execute("INSERT INTO outreach_contact(outreach_id, contact_id) VALUES (1, ?)", (contact_id,))
    if person["waiting"]:
        run.execute(
            "INSERT INTO invitation(contact_id, platform, direction, state) VALUES (?, 'xing', 'in', 'pending')",
            (contact_id,),
        )
