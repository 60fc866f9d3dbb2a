"""Invitations that others sent: the list of those who wait, and the answers."""

from collections.abc import Callable

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.words import OutreachResult, Relation
from netplanner.operations import invitations
from netplanner.storage import contact_writes, contacts, received
from netplanner.storage.contacts import ContactFilter
from netplanner.storage.store import Store
from netplanner.storage.timeline import timeline

State = Callable[[Store], object]


@pytest.fixture
def inviting(store: Store) -> list[int]:
    """Anna and Bo invited the user, Carl was invited."""
    people = [Contact(fn=name, relation=Relation.PROSPECT) for name in ("Anna", "Bo", "Carl")]
    with store.step(Label("import_contacts")) as step:
        ids = contact_writes.insert_many(step, people)
        step.connection.executemany(
            "INSERT INTO invitation(contact_id, platform, direction, state, sent_on) "
            "VALUES (?, 'linkedin', ?, 'pending', '2026-11-01')",
            zip(ids, ("in", "in", "out"), strict=True),
        )
    return ids


def _waiting(store: Store) -> list[int]:
    return list(contacts.ids(store.reader, ContactFilter(to_answer=True)))


def test_those_who_invited_the_user_wait_until_they_are_answered(store: Store, inviting: list[int]) -> None:
    anna, bo, _ = inviting
    assert _waiting(store) == list(contacts.first_ids(store.reader, ContactFilter(to_answer=True))) == [anna, bo]
    invitations.answer(store, inviting, "later")
    assert _waiting(store) == [anna, bo]
    invitations.answer(store, [anna], "accepted")
    invitations.answer(store, [bo], "declined")
    assert _waiting(store) == []
    assert received.count(store.reader) == 0
    people = contacts.load_many(store.reader, inviting)
    assert [person.relation for person in people] == [Relation.KNOWN, Relation.PROSPECT, Relation.PROSPECT]
    rows = store.reader.execute("SELECT state, answered_on FROM invitation ORDER BY id").fetchall()
    assert rows == [("accepted", "2026-11-24"), ("declined", "2026-11-24"), ("pending", None)]


def test_an_answer_is_taken_back_exactly(store: Store, inviting: list[int]) -> None:
    before = store.reader.execute("SELECT * FROM invitation").fetchall()
    changes = invitations.answer(store, inviting, "accepted")
    assert changes.label == Label("answer_invitations", {"count": 2})
    assert changes.contacts == frozenset(inviting[:2])
    store.undo()
    assert store.reader.execute("SELECT * FROM invitation").fetchall() == before
    assert _waiting(store) == inviting[:2]


def test_an_unknown_answer_is_refused(store: Store, inviting: list[int]) -> None:
    with pytest.raises(UserError, match="unknown_answer"):
        invitations.answer(store, inviting, "perhaps")
    assert _waiting(store) == inviting[:2]


def test_who_is_in_the_trash_waits_no_more(store: Store, inviting: list[int]) -> None:
    from netplanner.operations import contacts as acts

    acts.delete(store, inviting[:1])
    assert received.count(store.reader) == 1


def test_invitations_stand_in_the_timeline_with_their_answer(store: Store, inviting: list[int]) -> None:
    anna, _, carl = inviting
    invitations.answer(store, [anna], "accepted")
    seen = [
        [
            (entry.source, entry.day, entry.kind, entry.channel, entry.status, entry.result, entry.direction)
            for entry in timeline(store.reader, contact_id)
        ]
        for contact_id in (anna, carl)
    ]
    assert seen == [
        [("invitation", "2026-11-01", "invite", "linkedin", "done", "accepted", "in")],
        [("invitation", "2026-11-01", "invite", "linkedin", "waiting", "", "out")],
    ]


@pytest.mark.parametrize(
    ("result", "state_now", "answered_on", "last", "relation"),
    [
        (OutreachResult.ACCEPTED, "accepted", "2026-11-24", "2026-11-24", "known"),
        (OutreachResult.DECLINED, "declined", "2026-11-24", None, "prospect"),
        (OutreachResult.NO_ANSWER, "no_answer", None, None, "prospect"),
        (OutreachResult.REPLIED, "pending", None, "2026-11-24", "prospect"),
    ],
)
def test_the_answer_to_an_invitation_that_was_no_plan(
    store: Store, result: OutreachResult, state_now: str, answered_on: str | None, last: str | None, relation: str
) -> None:
    with store.step(Label("test")) as step:
        (created,) = contact_writes.insert_many(step, [Contact(fn="Cy Holm", relation=Relation.PROSPECT)])
        step.connection.execute(
            "INSERT INTO invitation(contact_id, platform, direction, state, sent_on) "
            "VALUES (?, 'xing', 'out', 'pending', '2026-10-01')",
            (created,),
        )
        number = step.connection.last_insert_rowid()
    row = "SELECT state, answered_on, sent_on FROM invitation WHERE id = ?"
    changes = invitations.note_answer(store, number, result, minutes=5)
    assert changes.label == Label("note_answer", {"result": str(result), "name": "Cy Holm"})
    assert store.reader.execute(row, (number,)).fetchone() == (state_now, answered_on, "2026-10-01")
    person = "SELECT last_contact_on, relation FROM contact WHERE id = ?"
    assert store.reader.execute(person, (created,)).fetchone() == (last, relation)
    store.undo()
    assert store.reader.execute(row, (number,)).fetchone() == ("pending", None, "2026-10-01")
    assert store.reader.execute("SELECT count(*) FROM interaction").get == 0


def test_an_answer_to_an_invitation_that_is_gone(store: Store) -> None:
    with pytest.raises(UserError, match="entry_gone"):
        invitations.note_answer(store, 99, OutreachResult.ACCEPTED)
