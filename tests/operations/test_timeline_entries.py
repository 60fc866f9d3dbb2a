"""Logging, correcting and taking away what stands in a person's timeline."""

from collections.abc import Callable
from datetime import date

import pytest

from netplanner.domain.changes import Changes, Label
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.words import Direction, OutreachKind, Tie, Tone
from netplanner.operations import contacts as operations
from netplanner.operations import interactions, merging, notes
from netplanner.storage import contacts
from netplanner.storage import interactions as logged
from netplanner.storage.attention import spent
from netplanner.storage.store import Store
from netplanner.storage.timeline import timeline


def added(store: Store, name: str, **values: object) -> int:
    created = operations.add(store, Contact(fn=name, **values)).created  # type: ignore[arg-type]
    assert created is not None
    return created


def log(
    store: Store, *ids: int, kind: OutreachKind = OutreachKind.CALL, day: str = "2026-11-24", **more: object
) -> int:
    created = interactions.log(store, ids, kind=kind, happened_on=day, **more).created  # type: ignore[arg-type]
    return created or 0


def last_contact(store: Store, contact_id: int) -> str | None:
    person = contacts.load(store.reader, contact_id)
    assert person is not None
    return person.last_contact_on


def state(store: Store) -> list[object]:
    tables = ("contact", "interaction", "note")
    return [store.reader.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in tables]


def test_one_touch_with_several_people_is_one_step(store: Store) -> None:
    anna, bo = added(store, "Anna", tie=Tie.CLOSE), added(store, "Bo", tie=Tie.ACQUAINTANCE)
    before = state(store)
    changes = interactions.log(
        store, [anna, bo, anna], kind=OutreachKind.MEETING, happened_on="2026-11-20", minutes=45, tone=Tone.ASK
    )
    assert changes.label == Label("log_contact", {"kind": "meeting", "count": 2, "name": ""})
    assert (changes.created, changes.contacts) == (None, {anna, bo})
    assert [last_contact(store, one) for one in (anna, bo)] == ["2026-11-20"] * 2
    assert [entry.tone for entry in timeline(store.reader, bo)] == ["ask"]
    # What was asked of acquaintances is what the balance counts.
    assert spent(store.reader, "2026-11-01", "2026-11-30").tones == {Tone.ASK: 1}
    store.undo()
    assert state(store) == before


def test_one_of_one_person_is_named_and_found_again(store: Store) -> None:
    anna = added(store, "Anna")
    changes = interactions.log(store, [anna], kind=OutreachKind.CALL, happened_on="2026-11-24")
    assert changes.label == Label("log_contact", {"kind": "call", "count": 1, "name": "Anna"})
    assert changes.created is not None
    entry = logged.load(store.reader, changes.created)
    assert entry is not None
    assert (entry.contact_id, entry.kind, entry.tone) == (anna, "call", "neutral")


def test_who_was_merged_is_logged_with_the_one_they_became(store: Store) -> None:
    anna, other = added(store, "Anna"), added(store, "Anna Ålund")
    with store.step(Label("x")) as step:
        step.connection.execute("UPDATE contact SET deleted = '', merged_into = ? WHERE id = ?", (anna, other))
    log(store, other)
    assert [entry.source for entry in timeline(store.reader, anna)] == ["interaction"]


def test_a_correction_moves_the_last_contact_with_it(store: Store) -> None:
    anna = added(store, "Anna", tie=Tie.CLOSE)
    log(store, anna, day="2026-11-01")
    entry_id = log(store, anna, day="2026-11-20", minutes=5)
    entry = logged.load(store.reader, entry_id)
    assert entry is not None
    operations.set_tie(store, [anna], Tie.GOOD)
    before = state(store)
    changed = entry._replace(
        contact_id=99,
        tie="",
        happened_on="2026-11-18",
        kind="mail",
        direction="both",
        minutes=None,
        text=" Hi ",
        tone="give",
    )
    assert interactions.edit(store, entry_id, changed).contacts == {anna}
    now = logged.load(store.reader, entry_id)
    # With whom, and the tie as it was, are no matter of taste.
    assert now == changed._replace(contact_id=anna, tie="close", text="Hi")
    assert last_contact(store, anna) == "2026-11-18"
    assert not interactions.edit(store, entry_id, changed)
    interactions.edit(store, entry_id, changed._replace(direction="out"))
    assert last_contact(store, anna) == "2026-11-01"
    store.undo()
    store.undo()
    assert state(store) == before


def test_what_is_taken_away_no_longer_counts(store: Store) -> None:
    anna = added(store, "Anna")
    first, second = log(store, anna, day="2026-11-01"), log(store, anna, day="2026-11-20")
    before = state(store)
    interactions.delete(store, [second])
    assert (len(timeline(store.reader, anna)), last_contact(store, anna)) == (1, "2026-11-01")
    store.undo()
    assert state(store) == before
    interactions.delete(store, [first, second])
    assert (timeline(store.reader, anna), last_contact(store, anna)) == ([], None)


def test_an_unanswered_touch_is_no_last_contact(store: Store) -> None:
    anna = added(store, "Anna", last_contact_on="2026-10-01")
    entry = log(store, anna, kind=OutreachKind.MAIL, direction=Direction.OUT)
    interactions.delete(store, [entry])
    assert last_contact(store, anna) == "2026-10-01"


def test_a_note_has_its_day_and_can_be_rewritten_and_removed(store: Store) -> None:
    anna = added(store, "Anna")
    created = notes.add(store, anna, " Likes sailing ", "2026-10-01", private=True).created
    assert created is not None
    entries = [(entry.source, entry.id, entry.day, entry.text, entry.tone) for entry in timeline(store.reader, anna)]
    assert entries == [("note", created, "2026-10-01", "Likes sailing", "private")]
    before = state(store)
    assert notes.edit(store, created, "Likes rowing", "2026-10-02").contacts == {anna}
    assert not notes.edit(store, created, "Likes rowing", "2026-10-02")
    notes.delete(store, created)
    assert timeline(store.reader, anna) == []
    store.undo()
    store.undo()
    assert state(store) == before


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda store, one: interactions.delete(store, [7]), "entry_gone"),
        (lambda store, one: log(store, one, one + 9), "contact_gone"),
        (
            lambda store, one: interactions.log(store, [], kind=OutreachKind.CALL, happened_on="2026-11-24"),
            "contact_gone",
        ),
        (lambda store, one: log(store, one, goal_id=5), "goal_gone"),
        (lambda store, one: notes.add(store, one, " ", "2026-11-24"), "note_needs_text"),
        (lambda store, one: notes.add(store, one, "x", "soon"), "bad_date"),
        (lambda store, one: notes.add(store, 9, "x", "2026-11-24"), "contact_gone"),
        (lambda store, one: notes.edit(store, 9, "x", "2026-11-24"), "entry_gone"),
        (lambda store, one: notes.delete(store, 9), "entry_gone"),
    ],
)
def test_what_can_not_be_is_refused(store: Store, act: Callable[[Store, int], Changes], code: str) -> None:
    anna = added(store, "Anna")
    before = state(store)
    with pytest.raises(UserError) as caught:
        act(store, anna)
    assert caught.value.code == code
    assert state(store) == before


def test_imports_and_introductions_stand_in_the_timeline(store: Store) -> None:
    anna, bo, cy = (added(store, name) for name in ("Anna", "Bo", "Cy"))
    with store.step(Label("x")) as step:
        connection = step.connection
        connection.execute(
            "INSERT INTO import_log(started, source, files, added, updated, unchanged, skipped, failed) "
            "VALUES ('2026-11-02T08:00:00Z', 'linkedin', '', 1, 0, 0, 0, 0)"
        )
        connection.executemany(
            "INSERT INTO import_record(import_id, contact_id, action) VALUES (1, ?, ?)",
            [(anna, "add"), (bo, "unchanged")],
        )
        connection.execute(
            "INSERT INTO introduction(direction, connector_id, first_id, second_id, state, asked_on) "
            "VALUES ('asked', ?, ?, NULL, 'asked', '2026-11-10')",
            (anna, cy),
        )
    entries = [(one.source, one.day, one.kind, one.text, one.other) for one in timeline(store.reader, anna)]
    assert entries == [
        ("introduction", "2026-11-10", "introduction", "", "Cy"),
        ("import", "2026-11-02", "add", "linkedin", ""),
    ]
    assert [one.other for one in timeline(store.reader, cy)] == ["Anna"]
    assert timeline(store.reader, bo) == []
    assert date.fromisoformat(entries[0][1])


def test_what_happened_on_the_day_of_an_import_stands_above_it(store: Store) -> None:
    anna = added(store, "Anna")
    with store.step(Label("x")) as step:
        step.connection.execute(
            "INSERT INTO import_log(started, source, files, added, updated, unchanged, skipped, failed) "
            "VALUES ('2026-11-24T08:00:00Z', 'vcard', '', 1, 0, 0, 0, 0)"
        )
        step.connection.execute(
            "INSERT INTO import_record(import_id, contact_id, action) VALUES (1, ?, 'add')", (anna,)
        )
    for day in ("2026-11-23", "2026-11-24"):
        interactions.log(store, [anna], kind=OutreachKind.CALL, happened_on=day)
    entries = [(one.source, one.day) for one in timeline(store.reader, anna)]
    assert entries == [
        ("interaction", "2026-11-24"),
        ("import", "2026-11-24"),
        ("interaction", "2026-11-23"),
    ]


def test_a_contact_that_a_file_told_outlives_an_earlier_touch_that_is_taken_away(store: Store) -> None:
    anna = added(store, "Anna", last_contact_on="2026-10-01")
    touch = log(store, anna, day="2026-03-02")
    before = logged.load(store.reader, touch)
    assert before is not None
    interactions.edit(store, touch, before._replace(happened_on="2026-02-02"))
    assert last_contact(store, anna) == "2026-10-01"
    interactions.delete(store, [touch])
    assert last_contact(store, anna) == "2026-10-01"


def test_a_note_on_somebody_merged_since_goes_to_the_one_kept(store: Store) -> None:
    kept, other = added(store, "Anna"), added(store, "Anna A.")
    merging.merge(store, kept, [other])
    notes.add(store, other, "Met at the fair", "2026-11-20")
    assert [entry.text for entry in timeline(store.reader, kept)] == ["Met at the fair"]
