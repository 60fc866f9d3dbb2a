"""Notes that people would call a why or none, judged through a real book as the product does it.

`labelled_notes.json`: language, platform, person, goal, sender, text and label (good, bad). Most were written by people
who had read no rule.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from netplanner.domain.changes import Label
from netplanner.domain.contact import Address, Contact
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.group import Group
from netplanner.domain.invitation import Judgement
from netplanner.domain.me import Me
from netplanner.domain.words import CriterionKey, LinkKind
from netplanner.operations import contacts, goals, groups, me, relationships, why
from netplanner.storage.store import Store

NOTES = Path(__file__).with_name("labelled_notes.json")

Note = Mapping[str, Any]


def notes(path: Path = NOTES) -> list[Note]:
    found: list[Note] = json.loads(path.read_text("utf-8"))
    return found


def judged(store: Store, note: Note) -> Judgement:
    """What the book says of a note: all that it tells of the person, the goal and the sender is added first."""
    person, goal = note["person"], note["goal"]
    sender = note.get("sender") or {}
    me.edit(
        store, Me(name=sender.get("name", ""), title=sender.get("title", ""), organization=sender.get("company", ""))
    )
    whom = created(contacts.add(store, _contact(person)).created)
    for name in person.get("groups") or ():
        group = store.reader.execute(
            "SELECT id FROM network_group WHERE name = ? AND deleted IS NULL", (name,)
        ).fetchone()
        if group is None:
            groups.add(store, Group(name=name), [whom])
        else:
            groups.join(store, group[0], [whom])
    _attend(store, whom, person.get("events") or ())
    for name in person.get("mutual") or ():
        given, _, family = name.rpartition(" ")
        other = created(contacts.add(store, Contact(fn=name, given=given, family=family)).created)
        relationships.add(store, whom, other, LinkKind.KNOWS)
    wanted = [Criterion(CriterionKey.TAG, word) for word in goal.get("criteria") or ()]
    aim = created(goals.add(store, Goal(what=goal["what"], criteria=wanted, area=["anywhere"])).created)
    background = why.gather(store.reader, contact_id=whom, goal_id=aim, channel=note.get("platform") or "linkedin")
    return background.judge(note["text"])


def created(number: int | None) -> int:
    assert number is not None
    return number


def _contact(person: Note) -> Contact:
    given, family = person.get("given") or "", person.get("family") or ""
    city, country = person.get("city") or "", person.get("country") or ""
    return Contact(
        fn=f"{given} {family}".strip(),
        given=given,
        family=family,
        title=person.get("title") or "",
        organization=person.get("company") or "",
        country=country,
        met=person.get("met") or "",
        addresses=[Address(city=city, country=country)] if city else [],
    )


def _attend(store: Store, contact_id: int, events: Iterable[str]) -> None:
    for event in events:
        host = created(groups.add(store, Group(name=f"Hosts {contact_id} {event}")).created)
        with store.step(Label("edit_group")) as step:
            step.connection.execute(
                "INSERT INTO activity (group_id, kind, planned_on, what, status) VALUES (?, 'seminar', ?, ?, 'done')",
                (host, "2026-10-01", event),
            )
            activity = step.connection.last_insert_rowid()
            step.connection.execute("INSERT INTO attendance VALUES (?, ?, 'came')", (activity, contact_id))
