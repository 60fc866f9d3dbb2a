"""The trash: what comes back, what goes for good, and when."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from netplanner.domain.changes import Changes
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact
from netplanner.domain.goal import Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind
from netplanner.operations import contacts, goals, merging, planning, trash
from netplanner.storage import contacts as reading
from netplanner.storage import outreach
from netplanner.storage import trash as listing
from netplanner.storage.store import Store


def add(store: Store, name: str) -> int:
    created = contacts.add(store, Contact(fn=name, organization="Nordlys")).created
    assert created is not None
    return created


def everything(store: Store) -> tuple[int, int, int]:
    """A person, a goal and a plan about somebody else, all of them in the trash."""
    person, other = add(store, "Anna Ålund"), add(store, "Bo Hansen")
    goal = goals.add(store, Goal(what="Five customers")).created
    plan = planning.add(
        store, Outreach(contacts=[other], due_on="2026-11-25", kind=OutreachKind.CALL, channel="phone")
    ).created
    assert goal is not None
    assert plan is not None
    planning.delete(store, [plan])
    goals.delete(store, [goal])
    contacts.delete(store, [person])
    return person, goal, plan


def test_what_is_deleted_stands_in_the_trash(store: Store) -> None:
    person, goal, plan = everything(store)
    found = {(item.kind, item.id): (item.name, item.detail) for item in listing.items(store.reader)}
    assert found == {
        ("contact", person): ("Anna Ålund", "Nordlys"),
        ("goal", goal): ("Five customers", "other"),
        ("outreach", plan): ("Bo Hansen", "call 2026-11-25"),
    }


def test_all_comes_back_as_it_was_in_one_step(store: Store, state: Callable[[Store], str]) -> None:
    person, goal, plan = everything(store)
    before = state(store)
    changes = trash.restore(store, [("contact", person), ("goal", goal), ("outreach", plan)])
    assert changes.label is not None
    assert changes.label.values == {"count": 3}
    assert listing.items(store.reader) == []
    assert [contact.fn for contact in reading.load_many(store.reader, [person])] == ["Anna Ålund"]
    store.undo()
    assert state(store) == before


def test_who_is_not_in_the_trash_is_passed_over(store: Store) -> None:
    living = add(store, "Bo Hansen")
    assert trash.restore(store, [("contact", living), ("contact", 999)]) == Changes()
    assert trash.remove(store, [("contact", living)]) == Changes()
    assert reading.load(store.reader, living) is not None


def test_who_was_merged_into_another_is_not_in_the_trash(store: Store) -> None:
    kept, other = add(store, "Anna Ålund"), add(store, "Anna Aalund")
    merging.merge(store, kept, [other])
    assert listing.items(store.reader) == []
    assert trash.restore(store, [("contact", other)]) == Changes()
    found = reading.load(store.reader, other)
    assert found is not None
    assert found.id == kept


def test_what_is_removed_is_gone_with_all_that_was_its_own(store: Store) -> None:
    person, goal, plan = everything(store)
    trash.remove(store, [("contact", person), ("goal", goal), ("outreach", plan)])
    assert listing.items(store.reader) == []
    assert store.undo_label is None
    assert store.reader.execute("SELECT display_name FROM contact").get == "Bo Hansen"
    for table in ("goal", "outreach", "outreach_contact", "contact_point"):
        assert store.reader.execute(f"SELECT count(*) FROM {table}").get == 0


def test_who_was_merged_into_somebody_removed_goes_along(store: Store) -> None:
    kept, other, third = add(store, "Anna Ålund"), add(store, "Anna Aalund"), add(store, "A. Ålund")
    merging.merge(store, other, [third])
    merging.merge(store, kept, [other])
    contacts.delete(store, [kept])
    trash.remove(store, [("contact", kept)])
    assert listing.items(store.reader) == []
    assert store.reader.execute("SELECT count(*) FROM contact").get == 0


def test_plans_about_nobody_else_go_along(store: Store) -> None:
    anna, bo = add(store, "Anna Ålund"), add(store, "Bo Hansen")
    alone, together = (
        planning.add(
            store, Outreach(contacts=people, due_on="2026-11-25", kind=OutreachKind.CALL, channel="phone")
        ).created
        for people in ([anna], [anna, bo])
    )
    contacts.delete(store, [anna])
    assert trash.remove(store, [("contact", anna)]).outreach == {alone}
    assert [row.id for row in outreach.listing(store.reader)] == [together]


def test_ninety_days_later_it_goes_for_good(tmp_path: Path) -> None:
    path = tmp_path / "book.db"
    day = date(2026, 8, 1)
    with Store.open(path, FixedClock(day)) as store:
        old = add(store, "Long Gone")
        contacts.delete(store, [old])
    with Store.open(path, FixedClock(day + timedelta(days=1))) as store:
        young = add(store, "Just Gone")
        contacts.delete(store, [young])
        assert trash.remove_expired(store) == Changes()
    with Store.open(path, FixedClock(day + timedelta(days=trash.DAYS_KEPT))) as store:
        assert trash.remove_expired(store) == Changes()
    with Store.open(path, FixedClock(day + timedelta(days=trash.DAYS_KEPT + 1))) as store:
        assert trash.remove_expired(store).contacts == {old}
        assert [item.id for item in listing.items(store.reader)] == [young]


def test_nothing_expires_while_something_can_be_undone(tmp_path: Path) -> None:
    path = tmp_path / "book.db"
    with Store.open(path, FixedClock(date(2026, 1, 1))) as store:
        contacts.delete(store, [add(store, "Long Gone")])
    with Store.open(path, FixedClock(date(2026, 11, 24))) as store:
        add(store, "Anna")
        assert trash.remove_expired(store) == Changes()
        assert len(listing.items(store.reader)) == 1
        assert store.undo_label is not None


def test_plans_about_nobody_else_go_and_come_back_with_their_people(
    store: Store, state: Callable[[Store], str]
) -> None:
    anna, bo = add(store, "Anna Ålund"), add(store, "Bo Hansen")
    alone = planning.add(store, Outreach(contacts=[anna], due_on="2026-11-25", kind=OutreachKind.CALL, channel="phone"))
    both = planning.add(
        store, Outreach(contacts=[anna, bo], due_on="2026-11-25", kind=OutreachKind.INTRODUCTION, channel="email")
    )
    before = state(store)
    contacts.delete(store, [anna])
    assert [plan.id for plan in outreach.load_many(store.reader, [alone.created, both.created])] == [both.created]
    assert [item.kind for item in listing.items(store.reader)] == ["contact"]
    trash.restore(store, [("contact", anna)])
    found = outreach.load_many(store.reader, [alone.created, both.created])
    assert [plan.id for plan in found] == [alone.created, both.created]
    store.undo()
    store.undo()
    assert state(store) == before
