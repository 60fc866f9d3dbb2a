"""Relationships between people: told of one, seen from both, each change one step."""

from collections.abc import Callable

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.contact import CardSource, Contact
from netplanner.domain.errors import UserError
from netplanner.domain.words import LinkKind
from netplanner.operations import contacts, merging, relationships
from netplanner.operations.related import SuggestedRelationship, suggested
from netplanner.storage import relationship_writes
from netplanner.storage.relationships import MUTUAL, Relationship, of
from netplanner.storage.store import Store

State = Callable[[Store], str]


def person(store: Store, name: str, **fields: object) -> int:
    created = contacts.add(store, Contact(fn=name, **fields)).created  # type: ignore[arg-type]
    assert created is not None
    return created


def seen(store: Store, contact_id: int) -> list[tuple[str, str, bool, str]]:
    return [(one.name, one.kind, one.inward, one.note) for one in of(store.reader, contact_id)]


@pytest.fixture
def three(store: Store) -> tuple[int, int, int]:
    return person(store, "Anna"), person(store, "Bo"), person(store, "Carla")


@pytest.mark.parametrize("kind", list(LinkKind))
def test_a_relationship_is_seen_from_both_sides(store: Store, three: tuple[int, int, int], kind: LinkKind) -> None:
    anna, bo, carla = three
    changes = relationships.add(store, anna, bo, kind, " since school ")
    assert changes.contacts == {anna, bo}
    assert of(store.reader, anna) == [Relationship(changes.created or 0, bo, "Bo", kind, False, "since school")]
    assert seen(store, bo) == [("Anna", kind, kind not in MUTUAL, "since school")]
    assert seen(store, carla) == []


def test_two_know_each_other_in_one_degree(store: Store, three: tuple[int, int, int]) -> None:
    anna, bo, _ = three
    first = relationships.add(store, anna, bo, LinkKind.HAS_MET, "a fair").created
    assert relationships.add(store, bo, anna, LinkKind.KNOWS_WELL, "the choir").created == first
    relationships.add(store, bo, anna, LinkKind.MANAGER)
    assert seen(store, anna) == [("Bo", "manager", True, ""), ("Bo", "knows_well", False, "a fair\nthe choir")]


def test_adding_what_is_there_changes_nothing(store: Store, three: tuple[int, int, int], state: State) -> None:
    anna, bo, _ = three
    relationships.add(store, anna, bo, LinkKind.PARTNER, "married")
    before = state(store)
    assert not relationships.add(store, bo, anna, LinkKind.PARTNER)
    assert not relationships.add(store, anna, bo, LinkKind.PARTNER, "married")
    assert state(store) == before


def test_what_was_told_from_both_sides_is_one_and_goes_as_one(store: Store, three: tuple[int, int, int]) -> None:
    anna, bo, _ = three
    with store.step(Label("x")) as step:
        relationship_writes.add_links(step, [(anna, bo, LinkKind.KNOWS), (bo, anna, LinkKind.KNOWS)])
    (one,) = of(store.reader, bo)
    relationships.remove(store, one.id)
    assert seen(store, anna) == seen(store, bo) == []
    store.undo()
    assert len(store.reader.execute("SELECT 1 FROM contact_link").fetchall()) == 2
    relationships.add(store, anna, bo, LinkKind.KNOWS_WELL)
    assert store.reader.execute("SELECT from_id, to_id, kind FROM contact_link").fetchall() == [
        (anna, bo, "knows_well")
    ]


def test_of_two_degrees_the_closer_is_shown_and_both_go(store: Store, three: tuple[int, int, int]) -> None:
    anna, bo, carla = three
    relationships.add(store, anna, bo, LinkKind.HAS_MET)
    relationships.add(store, carla, anna, LinkKind.KNOWS_WELL)
    merging.merge(store, bo, [carla])
    assert seen(store, anna) == [("Bo", "knows_well", False, "")]
    assert seen(store, bo) == [("Anna", "knows_well", False, "")]
    relationships.remove(store, of(store.reader, bo)[0].id)
    assert seen(store, anna) == []


def test_a_change_can_turn_it_round_and_make_it_another(
    store: Store, three: tuple[int, int, int], state: State
) -> None:
    anna, bo, _ = three
    created = relationships.add(store, anna, bo, LinkKind.MANAGER, "Malmö").created
    assert created is not None
    before = state(store)
    relationships.change(store, created, from_id=bo)
    assert seen(store, anna) == [("Bo", "manager", True, "Malmö")]
    relationships.change(store, created, kind=LinkKind.INTRODUCED_BY, note="")
    assert seen(store, bo) == [("Anna", "introduced_by", False, "")]
    store.undo()
    store.undo()
    assert state(store) == before
    assert not relationships.change(store, created, kind=LinkKind.MANAGER, from_id=anna)


def test_a_mutual_one_has_no_direction_to_turn(store: Store, three: tuple[int, int, int]) -> None:
    anna, bo, _ = three
    created = relationships.add(store, anna, bo, LinkKind.KNOWS).created
    assert created is not None
    assert not relationships.change(store, created, kind=LinkKind.KNOWS, from_id=bo)
    relationships.change(store, created, kind=LinkKind.MANAGER, from_id=bo)
    assert seen(store, bo) == [("Anna", "manager", False, "")]


def test_a_change_into_what_is_there_makes_one_of_both(store: Store, three: tuple[int, int, int], state: State) -> None:
    anna, bo, _ = three
    relationships.add(store, anna, bo, LinkKind.PARTNER, "married")
    created = relationships.add(store, bo, anna, LinkKind.KNOWS, "the choir").created
    assert created is not None
    before = state(store)
    relationships.change(store, created, kind=LinkKind.PARTNER)
    assert seen(store, anna) == [("Bo", "partner", False, "the choir\nmarried")]
    store.undo()
    assert state(store) == before


def test_manager_and_partner_stand_first(store: Store, three: tuple[int, int, int]) -> None:
    anna, bo, carla = three
    relationships.add(store, bo, anna, LinkKind.KNOWS)
    relationships.add(store, bo, carla, LinkKind.MANAGER)
    assert [name for name, *_ in seen(store, bo)] == ["Carla", "Anna"]


def test_who_is_in_the_trash_is_related_to_nobody(store: Store, three: tuple[int, int, int]) -> None:
    anna, bo, _ = three
    relationships.add(store, anna, bo, LinkKind.KNOWS)
    contacts.delete(store, [anna])
    assert seen(store, bo) == []
    store.undo()
    assert seen(store, bo) == [("Anna", "knows", False, "")]


def test_what_cannot_be_is_refused_and_changes_nothing(store: Store, three: tuple[int, int, int], state: State) -> None:
    anna, bo, carla = three
    created = relationships.add(store, anna, bo, LinkKind.MANAGER).created
    assert created is not None
    other = relationships.add(store, bo, anna, LinkKind.KNOWS).created
    assert other is not None
    contacts.delete(store, [carla])
    before = state(store)
    refused: list[tuple[str, Callable[[], object]]] = [
        ("relationship_needs_two", lambda: relationships.add(store, anna, anna, LinkKind.KNOWS)),
        ("contact_gone", lambda: relationships.add(store, anna, carla, LinkKind.KNOWS)),
        ("contact_gone", lambda: relationships.add(store, 99, anna, LinkKind.KNOWS)),
        ("unknown_relationship", lambda: relationships.add(store, anna, bo, "enemy")),
        ("relationship_contradicts", lambda: relationships.add(store, bo, anna, LinkKind.MANAGER)),
        ("relationship_contradicts", lambda: relationships.change(store, other, kind=LinkKind.MANAGER)),
        ("relationship_gone", lambda: relationships.change(store, 99, note="x")),
        ("relationship_gone", lambda: relationships.remove(store, 99)),
    ]
    for code, act in refused:
        with pytest.raises(UserError) as raised:
            act()
        assert raised.value.code == code
    assert state(store) == before


def test_a_card_proposes_and_sets_nothing(store: Store, state: State) -> None:
    bo, eva, ib = person(store, "Bo Hansen", uid="urn:uuid:AB-1"), person(store, "Eva Berg"), person(store, "Ib Juul")
    person(store, "Ole Holm"), person(store, "Ole Holm")
    lines = (
        "RELATED;TYPE=friend:urn:uuid:ab-1", "item1.X-ABRELATEDNAMES:EVA BERG", "item1.X-ABLabel:_$!<Sister>!$_",
        "X-MS-MANAGER:Ib Juul", "RELATED;VALUE=text:Ole Holm", "RELATED;VALUE=text:Nobody Here",
        "RELATED;VALUE=text:Anna Berg", "RELATED:urn:uuid:none",
    )  # fmt: skip
    anna = person(store, "Anna Berg", card=CardSource("4.0", lines))
    before = state(store)
    assert suggested(store.reader, anna) == [
        SuggestedRelationship(bo, "Bo Hansen", "knows_well", ""),
        SuggestedRelationship(eva, "Eva Berg", "other", "sister"),
        SuggestedRelationship(ib, "Ib Juul", "manager", ""),
    ]
    assert state(store) == before
    relationships.add(store, anna, bo, LinkKind.KNOWS)
    relationships.add(store, anna, ib, LinkKind.MANAGER)
    assert [one.other_id for one in suggested(store.reader, anna)] == [eva]
    assert suggested(store.reader, bo) == suggested(store.reader, 99) == []
