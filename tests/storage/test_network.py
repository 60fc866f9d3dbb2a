"""What lies between people, read back."""

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.words import LinkKind, Tie
from netplanner.operations import contacts
from netplanner.storage import relationship_writes
from netplanner.storage.network import Network, network_of
from netplanner.storage.store import Store


@pytest.fixture
def three(store: Store) -> list[int]:
    made = [contacts.add(store, Contact(fn=name)).created for name in ("Anna", "Bo", "Carla")]
    return [contact_id for contact_id in made if contact_id is not None]


def link(store: Store, *links: tuple[int, int, str]) -> None:
    with store.step(Label("edit_contact")) as step:
        relationship_writes.add_links(step, links)


def test_acquaintance_is_read_from_both_sides(store: Store, three: list[int]) -> None:
    anna, bo, carla = three
    link(store, (anna, carla, LinkKind.KNOWS), (bo, anna, LinkKind.KNOWS_WELL))
    assert network_of(store.reader, anna).knows == (("Bo", "knows_well"), ("Carla", "knows"))
    assert network_of(store.reader, carla).knows == (("Anna", "knows"),)


def test_only_one_side_is_the_manager(store: Store, three: list[int]) -> None:
    anna, bo, _ = three
    link(store, (anna, bo, LinkKind.MANAGER))
    assert network_of(store.reader, anna).knows == (("Bo", "manager"),)
    assert network_of(store.reader, bo).knows == (("Anna", "knows"),)


def test_two_links_name_a_person_once_and_the_deleted_not_at_all(store: Store, three: list[int]) -> None:
    anna, bo, carla = three
    link(store, (anna, bo, LinkKind.KNOWS), (bo, anna, LinkKind.KNOWS_WELL), (anna, carla, LinkKind.KNOWS))
    contacts.delete(store, [carla])
    assert network_of(store.reader, anna).knows == (("Bo", "knows_well"),)


def test_needs_and_offers_stand_apart(store: Store) -> None:
    created = contacts.add(store, Contact(fn="Anna", needs=["speakers"], offers=["retail data"])).created
    assert created is not None
    found = network_of(store.reader, created)
    assert (found.needs, found.offers) == (("speakers",), ("retail data",))


@pytest.mark.parametrize(("own", "expected"), [(None, 30), (45, 45)])
def test_the_rhythm_is_the_persons_own_or_the_ties(store: Store, own: int | None, expected: int) -> None:
    created = contacts.add(store, Contact(fn="Anna", tie=Tie.CLOSE, cadence_days=own)).created
    assert created is not None
    assert network_of(store.reader, created).rhythm == expected


def test_nobody_has_no_network(store: Store) -> None:
    assert network_of(store.reader, 99) == Network()
