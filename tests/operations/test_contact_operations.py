"""What people do with contacts: each one step, each refusal a code, nothing half done."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from netplanner.domain.changes import Changes, Label
from netplanner.domain.contact import Contact, ContactPoint, Photo
from netplanner.domain.errors import UserError
from netplanner.domain.words import Direction, DoNotContact, OutreachKind, Sphere, Tie
from netplanner.operations import contacts as operations
from netplanner.operations import interactions
from netplanner.storage import contact_search, contacts
from netplanner.storage.contact_search import ContactFilter
from netplanner.storage.store import Store
from netplanner.storage.timeline import timeline


def added(store: Store, **fields: object) -> Contact:
    changes = operations.add(store, Contact(**fields))  # type: ignore[arg-type]
    assert changes.created is not None
    return loaded(store, changes.created)


def loaded(store: Store, contact_id: int) -> Contact:
    contact = contacts.load(store.reader, contact_id)
    assert contact is not None
    return contact


def test_add_tells_the_new_id_and_where_it_came_from(store: Store) -> None:
    given = Contact(fn="Anna Ålund")
    changes = operations.add(store, given)
    assert changes == Changes(
        label=Label("add_contact", {"name": "Anna Ålund"}), contacts=frozenset({1}), lists=True, created=1
    )
    assert loaded(store, 1).source == "manual"
    assert loaded(store, 1).uid
    assert given.id == 0


def test_a_nameless_contact_is_refused(store: Store) -> None:
    for act in (lambda: operations.add(store, Contact(note="who?")), lambda: operations.add(store, Contact(fn="  "))):
        with pytest.raises(UserError) as caught:
            act()
        assert caught.value.code == "contact_needs_name"
    assert store.undo_label is None


def test_edit_keeps_what_somebody_else_changed_meanwhile(store: Store) -> None:
    seen = added(store, fn="Anna", note="old")
    operations.edit(store, seen, replace(seen, note="new"))
    operations.edit(store, seen, replace(seen, fn="Anna Berg", phones=[ContactPoint("+45 1")]))
    now = loaded(store, seen.id)
    assert (now.fn, now.display_name, now.note, now.phones) == (
        "Anna Berg",
        "Anna Berg",
        "new",
        [ContactPoint("+45 1")],
    )


def test_editing_who_is_gone_or_taking_the_name_away_is_refused(store: Store) -> None:
    seen = added(store, fn="Anna")
    with pytest.raises(UserError) as caught:
        operations.edit(store, seen, replace(seen, fn="", display_name=""))
    assert caught.value.code == "contact_needs_name"
    operations.delete(store, [seen.id])
    with pytest.raises(UserError) as caught:
        operations.edit(store, seen, replace(seen, fn="Bo"))
    assert caught.value.code == "contact_gone"


def test_editing_nothing_is_no_step(store: Store) -> None:
    seen = added(store, fn="Anna")
    assert not operations.edit(store, seen, replace(seen))


def test_a_change_of_tie_moves_the_next_touch_but_not_the_last(store: Store) -> None:
    seen = added(store, fn="Anna", last_contact_on="2026-11-01", next_due_on="2026-12-01", tie=Tie.CLOSE)
    operations.set_tie(store, [seen.id], Tie.GOOD)
    now = loaded(store, seen.id)
    assert (now.tie, now.last_contact_on, now.next_due_on) == (Tie.GOOD, "2026-11-01", "2027-01-30")
    operations.edit(store, now, replace(now, cadence_days=10))
    assert loaded(store, seen.id).next_due_on == "2026-11-11"
    operations.set_tie(store, [seen.id], Tie.UNDECIDED)
    now = loaded(store, seen.id)
    operations.edit(store, now, replace(now, cadence_days=None))
    assert loaded(store, seen.id).next_due_on is None


def test_a_tie_is_given_to_those_in_the_book_who_have_another(store: Store) -> None:
    anna, bo, ida = (added(store, fn=name) for name in ("Anna", "Bo", "Ida"))
    operations.set_tie(store, [anna.id], Tie.GOOD)
    operations.delete(store, [ida.id])
    changes = operations.set_tie(store, [anna.id, bo.id, ida.id, 99], Tie.GOOD)
    assert changes.contacts == {bo.id}
    assert changes.label == Label("set_tie", {"count": 1, "tie": "good"})
    assert not operations.set_tie(store, [anna.id, bo.id, ida.id, 99], Tie.GOOD)


def test_in_another_country_the_numbers_are_others(store: Store) -> None:
    anna = added(store, fn="Anna", phones=[ContactPoint("32 12 34 56")], country="DK")
    operations.edit(store, anna, replace(anna, country="NO"))
    assert store.reader.execute("SELECT normal FROM contact_point").fetchall() == [("+4732123456",)]


def test_tags_come_and_go_in_any_spelling(store: Store) -> None:
    people = [added(store, fn=name) for name in ("Anna", "Bo")]
    ids = [person.id for person in people]
    changes = operations.add_tag(store, ids, "  Kunde ")
    assert changes.label == Label("add_tag", {"count": 2, "tag": "Kunde"})
    assert not operations.add_tag(store, ids, "kunde")
    assert [loaded(store, n).tags for n in ids] == [["Kunde"], ["Kunde"]]
    operations.remove_tag(store, ids[:1], "KUNDE")
    assert [loaded(store, n).tags for n in ids] == [[], ["Kunde"]]
    with pytest.raises(UserError) as caught:
        operations.add_tag(store, ids, " ")
    assert caught.value.code == "tag_needs_name"


def test_a_logged_call_is_the_last_contact(store: Store) -> None:
    seen = added(store, fn="Anna", tie=Tie.CLOSE)
    interactions.log(
        store, [seen.id], kind=OutreachKind.CALL, happened_on="2026-11-20", minutes=20, text=" About Malmö "
    )
    interactions.log(store, [seen.id], kind=OutreachKind.MAIL, happened_on="2026-11-24", direction=Direction.OUT)
    now = loaded(store, seen.id)
    assert (now.last_contact_on, now.next_due_on) == ("2026-11-20", "2026-12-20")
    entries = timeline(store.reader, seen.id)
    assert [(entry.source, entry.day, entry.kind, entry.minutes, entry.text) for entry in entries] == [
        ("interaction", "2026-11-24", "mail", None, ""),
        ("interaction", "2026-11-20", "call", 20, "About Malmö"),
    ]
    # The tie as it was then.
    assert store.reader.execute("SELECT DISTINCT tie FROM interaction").fetchall() == [("close",)]


@pytest.mark.parametrize(
    ("day", "minutes", "code"),
    [
        ("2026-11-25", None, "date_in_future"),
        ("yesterday", None, "bad_date"),
        ("2026-11-20", -1, "bad_minutes"),
        ("2026-11-20", 1441, "bad_minutes"),
    ],
)
def test_what_can_not_have_happened_is_refused(store: Store, day: str, minutes: int | None, code: str) -> None:
    seen = added(store, fn="Anna")
    with pytest.raises(UserError) as caught:
        interactions.log(store, [seen.id], kind=OutreachKind.CALL, happened_on=day, minutes=minutes)
    assert caught.value.code == code
    assert timeline(store.reader, seen.id) == []


def test_a_touch_with_nobody_is_refused(store: Store) -> None:
    with pytest.raises(UserError) as caught:
        interactions.log(store, [7], kind=OutreachKind.CALL, happened_on="2026-11-20")
    assert caught.value.code == "contact_gone"


@pytest.mark.parametrize(
    "act",
    [
        lambda store, ids: operations.delete(store, ids),
        lambda store, ids: operations.set_tie(store, ids, Tie.CLOSE),
        lambda store, ids: operations.add_tag(store, ids, "t"),
        lambda store, ids: operations.remove_tag(store, ids, "t"),
    ],
)
def test_an_act_on_nobody_is_no_step(store: Store, act: Callable[[Store, list[int]], Changes]) -> None:
    assert not act(store, [])
    assert store.undo_label is None


def test_the_timeline_shows_a_done_plan_once_and_leaves_out_the_trash(store: Store) -> None:
    seen, other = added(store, fn="Anna"), added(store, fn="Bo")
    with store.step(Label("x")) as step:
        connection = step.connection
        connection.execute(
            "INSERT INTO goal(id, what, colour, created, changed) VALUES (1, 'Five customers', 3, '', '')"
        )
        plans = [
            (1, "2026-12-01", "planned", "", None, "seminar"),
            (2, "2026-11-10", "done", "2026-11-12", None, ""),
            (3, "2026-11-01", "done", "2026-11-02", None, ""),
            (4, "2026-11-05", "planned", "", "2026-11-06", ""),
        ]
        connection.executemany(
            "INSERT INTO outreach(id, due_on, kind, status, done_on, deleted, why, goal_id, created, changed) "
            "VALUES (?, ?, 'call', ?, ?, ?, ?, 1, '', '')",
            plans,
        )
        connection.executemany(
            "INSERT INTO outreach_contact(outreach_id, contact_id) VALUES (?, ?)",
            [(plan[0], seen.id) for plan in plans],
        )
        connection.execute(
            "INSERT INTO interaction(contact_id, happened_on, kind, outreach_id, created) "
            "VALUES (?, '2026-11-12', 'call', 2, '')",
            (seen.id,),
        )
        connection.execute(
            "INSERT INTO outcome(kind, happened_on, what, contact_id, created) "
            "VALUES ('customers', '2026-11-15', 'Signed', ?, '')",
            (seen.id,),
        )
        connection.execute("INSERT INTO outcome_goal(outcome_id, goal_id) VALUES (1, 1)")
    assert [(entry.source, entry.id, entry.day) for entry in timeline(store.reader, seen.id)] == [
        ("outreach", 1, "2026-12-01"),
        ("outcome", 1, "2026-11-15"),
        ("interaction", 1, "2026-11-12"),
        ("outreach", 3, "2026-11-02"),
    ]
    first = timeline(store.reader, seen.id)[0]
    assert (first.text, first.goal_id, first.goal_what, first.goal_colour) == ("seminar", 1, "Five customers", 3)
    assert timeline(store.reader, other.id) == []


def test_many_get_and_lose_the_same_at_once(store: Store, state) -> None:
    first = operations.add(store, Contact(fn="Anna", do_not_contact=frozenset({"phone"}), tags=["Old", "kept"])).created
    second = operations.add(store, Contact(fn="Bo", tags=["öld"])).created
    assert first is not None
    assert second is not None
    before = state(store)
    wanted = operations.ForAll(
        without_tag="OLD", sphere=Sphere.PRIVATE, channel="phone", stops=frozenset({DoNotContact.EMAIL}), source="fair"
    )
    operations.set_for_all(store, [first, second], wanted)
    anna, bo = contacts.load_many(store.reader, [first, second])
    assert anna.tags == ["kept"]
    assert anna.do_not_contact == {"phone", "email"}
    assert bo.do_not_contact == {"email"}
    assert {anna.sphere, bo.sphere} == {Sphere.PRIVATE}
    assert {anna.preferred_channel, bo.preferred_channel} == {"phone"}
    assert set(contact_search.ids(store.reader, ContactFilter(text="fair"))) == {first, second}
    assert list(contact_search.ids(store.reader, ContactFilter(text="kept"))) == [first]
    store.undo()
    assert state(store) == before


def test_a_group_that_is_gone_takes_nobody(store: Store) -> None:
    anna = operations.add(store, Contact(fn="Anna")).created or 0
    with pytest.raises(UserError, match="group_gone"):
        operations.set_for_all(store, [anna], operations.ForAll(tag="Fair", group_id=77))
    assert contacts.tag_names(store.reader) == []


def test_people_in_the_trash_keep_their_tags(store: Store) -> None:
    anna, bo = (operations.add(store, Contact(fn=name, tags=["Old"])).created or 0 for name in ("Anna", "Bo"))
    operations.delete(store, [bo])
    assert operations.add_tag(store, [anna, bo], "New").label == Label("add_tag", {"count": 1, "tag": "New"})
    assert operations.remove_tag(store, [bo], "Old") == Changes()
    (gone,) = contacts.load_many(store.reader, [bo], trashed=True)
    assert gone.tags == ["Old"]


@pytest.mark.parametrize(
    "changed",
    [
        {"do_not_contact": frozenset({"email"})}, {"sphere": Sphere.PRIVATE}, {"preferred_channel": "email"},
        {"language": "da"}, {"photo": Photo(b"\x89PNG", "image/png")}, {"offers": ["Anna"]},
    ],
)  # fmt: skip
def test_lists_follow_whatever_they_may_ask_for(store: Store, changed: dict[str, object]) -> None:
    anna = added(store, fn="Anna")
    assert operations.edit(store, anna, replace(anna, **changed)).lists  # type: ignore[arg-type]


@pytest.mark.parametrize("days", [0, -5, 10**9])
def test_a_rhythm_for_many_is_as_one_for_a_person(store: Store, days: int) -> None:
    anna = added(store, fn="Anna")
    with pytest.raises(UserError, match="bad_rhythm"):
        operations.set_for_all(store, [anna.id], operations.ForAll(cadence_days=days))
    assert loaded(store, anna.id) == anna
