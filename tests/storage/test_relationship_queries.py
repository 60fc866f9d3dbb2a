"""Relationships as the book keeps them, and the rhythm of a person, read back."""

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.words import LinkKind, Tie
from netplanner.operations import contacts
from netplanner.storage import relationship_writes
from netplanner.storage.cadence import days_of
from netplanner.storage.relationships import between, by_sort_key, by_uid, load, of
from netplanner.storage.store import Store


def person(store: Store, **fields: object) -> int:
    created = contacts.add(store, Contact(**fields)).created  # type: ignore[arg-type]
    assert created is not None
    return created


def test_links_are_added_once_and_tell_of_both(store: Store) -> None:
    anna, bo, carla = (person(store, fn=name) for name in ("Anna", "Bo", "Carla"))
    with store.step(Label("edit_contact")) as step:
        wanted = [(anna, bo, LinkKind.MANAGER), (carla, anna, LinkKind.KNOWS), (anna, bo, LinkKind.MANAGER)]
        relationship_writes.add_links(step, wanted)
    assert step.changes.contacts == {anna, bo, carla}
    (link,) = between(store.reader, bo, anna)
    assert (link.from_id, link.to_id, link.kind) == (anna, bo, "manager")
    assert load(store.reader, link.id) == link
    assert [(one.name, one.inward) for one in of(store.reader, anna)] == [("Bo", False), ("Carla", False)]
    assert [(one.name, one.inward) for one in of(store.reader, bo)] == [("Anna", True)]
    assert of(store.reader, 99) == []


@pytest.mark.parametrize("written", ["urn:uuid:ab-1", "URN:UUID:AB-1", "ab-1", " AB-1 "])
@pytest.mark.parametrize("kept", ["urn:uuid:ab-1", "urn:uuid:AB-1", "ab-1", "AB-1"])
def test_a_uid_is_known_in_any_spelling(store: Store, kept: str, written: str) -> None:
    anna = person(store, fn="Anna", uid=kept)
    assert by_uid(store.reader, written) == anna
    assert by_uid(store.reader, "ab-2") is None
    contacts.delete(store, [anna])
    assert by_uid(store.reader, written) is None


def test_namesakes_are_found_together(store: Store) -> None:
    found = [person(store, fn=name) for name in ("Anna Berg", "anna  berg", "Anna Bergh")]
    assert by_sort_key(store.reader, "anna berg") == found[:2]


@pytest.mark.parametrize(("own", "tie", "expected"), [(None, Tie.CLOSE, 30), (45, Tie.CLOSE, 45), (None, "", None)])
def test_the_rhythm_is_the_persons_own_or_the_ties(
    store: Store, own: int | None, tie: str, expected: int | None
) -> None:
    assert days_of(store.reader, person(store, fn="Anna", tie=Tie(tie), cadence_days=own)) == expected


def test_nobody_has_no_rhythm(store: Store) -> None:
    assert days_of(store.reader, 99) is None
