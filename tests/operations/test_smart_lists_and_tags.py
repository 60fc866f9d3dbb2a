"""Saved searches and tags as things of their own: each act one step, taken back exactly."""

from collections.abc import Callable

import pytest

from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.words import CriterionKey
from netplanner.operations import contacts as people
from netplanner.operations import goals as goal_operations
from netplanner.operations import smart_lists, tags
from netplanner.storage import contacts, goals
from netplanner.storage import smart_lists as stored
from netplanner.storage import tags as stored_tags
from netplanner.storage.contacts import ContactFilter
from netplanner.storage.store import Store

State = Callable[[Store], str]


def names(store: Store) -> list[str]:
    return [one.name for one in stored.listing(store.reader)]


def saved(store: Store, name: str, query: str = "tie:close") -> int:
    created = smart_lists.add(store, name, query).created
    assert created is not None
    return created


def person(store: Store, name: str, *given: str) -> int:
    created = people.add(store, Contact(fn=name, tags=list(given))).created
    assert created is not None
    return created


def tag_id(store: Store, name: str) -> int:
    found = stored_tags.named(store.reader, name)
    assert found is not None
    return found.id


def found(store: Store, text: str) -> list[int]:
    return list(contacts.ids(store.reader, ContactFilter(text=text)))


def tags_of(store: Store, contact_id: int) -> list[str]:
    contact = contacts.load(store.reader, contact_id)
    assert contact is not None
    return contact.tags


def test_a_search_is_saved_renamed_changed_moved_and_removed(store: Store) -> None:
    first, second, third = (saved(store, name) for name in ("CMOs", "Far away", "Old friends"))
    smart_lists.rename(store, second, "  Nearby ")
    smart_lists.change(store, first, ' company:"Nordlys Retail" ')
    smart_lists.move(store, third, 0)
    assert names(store) == ["Old friends", "CMOs", "Nearby"]
    loaded = stored.load(store.reader, first)
    assert loaded is not None
    assert loaded.query == 'company:"Nordlys Retail"'
    smart_lists.remove(store, first)
    assert names(store) == ["Old friends", "Nearby"]


def test_moving_past_the_ends_stays_at_the_end(store: Store) -> None:
    first, _ = saved(store, "A"), saved(store, "B")
    smart_lists.move(store, first, 9)
    assert names(store) == ["B", "A"]
    smart_lists.move(store, first, -3)
    assert names(store) == ["A", "B"]


def test_every_act_is_taken_back_and_done_again_exactly(store: Store, state: State) -> None:
    anna, bo = person(store, "Anna", "customer", "host"), person(store, "Bo", "client")
    one, two = saved(store, "Customers", "tag:customer muller"), saved(store, "Hosts", "tag:host")
    acts = (
        lambda: smart_lists.add(store, "New", "tie:good"),
        lambda: smart_lists.rename(store, one, "Buyers"),
        lambda: smart_lists.change(store, one, "tag:client"),
        lambda: smart_lists.move(store, two, 0),
        lambda: smart_lists.remove(store, two),
        lambda: tags.rename(store, tag_id(store, "customer"), "Kunde"),
        lambda: tags.join(store, [tag_id(store, "client")], tag_id(store, "host")),
        lambda: tags.delete(store, [tag_id(store, "host")]),
    )
    for number, act in enumerate(acts):
        before = state(store)
        assert act(), number
        after = state(store)
        assert after != before, number
        store.undo()
        assert state(store) == before, number
        store.redo()
        assert state(store) == after, number
    assert (tags_of(store, anna), tags_of(store, bo)) == (["Kunde"], [])


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda store: smart_lists.add(store, "  ", "tie:close"), "smart_list_needs_name"),
        (lambda store: smart_lists.add(store, "CMOs", "  "), "smart_list_needs_query"),
        (lambda store: smart_lists.add(store, "cmos", "tie:good"), "smart_list_exists"),
        (lambda store: smart_lists.rename(store, 1, " "), "smart_list_needs_name"),
        (lambda store: smart_lists.rename(store, 2, "CMOS"), "smart_list_exists"),
        (lambda store: smart_lists.rename(store, 9, "Other"), "smart_list_gone"),
        (lambda store: smart_lists.change(store, 1, ""), "smart_list_needs_query"),
        (lambda store: smart_lists.change(store, 9, "x"), "smart_list_gone"),
        (lambda store: smart_lists.move(store, 9, 0), "smart_list_gone"),
        (lambda store: smart_lists.remove(store, 9), "smart_list_gone"),
        (lambda store: tags.rename(store, 9, "x"), "tag_gone"),
        (lambda store: tags.rename(store, 9, " ́ "), "tag_needs_name"),
        (lambda store: tags.delete(store, [9]), "tag_gone"),
        (lambda store: tags.join(store, [9], 8), "tag_gone"),
    ],
)
def test_what_cant_be_done_is_refused_and_changes_nothing(
    store: Store, state: State, act: Callable[[Store], object], code: str
) -> None:
    saved(store, "CMOs")
    saved(store, "Hosts")
    before = state(store)
    with pytest.raises(UserError) as caught:
        act(store)
    assert caught.value.code == code
    assert state(store) == before


def test_a_list_may_be_called_anew_with_other_capitals(store: Store) -> None:
    smart_lists.rename(store, saved(store, "cmos"), "CMOs")
    assert names(store) == ["CMOs"]


def test_a_tag_renamed_is_found_by_its_new_name_and_named_so_everywhere(store: Store) -> None:
    anna = person(store, "Anna", "customer")
    deleted = person(store, "Bo", "customer")
    people.delete(store, [deleted])
    goal = goal_operations.add(
        store, Goal(what="Five", criteria=[Criterion(key=CriterionKey.TAG, value="Customer")])
    ).created
    list_id = saved(store, "Mine", "-tag:customer tag:host")
    changes = tags.rename(store, tag_id(store, "customer"), "Good buyer")
    assert anna in changes.contacts
    assert changes.lists
    assert (found(store, "buyer"), found(store, "customer")) == ([anna], [])
    assert tags_of(store, anna) == ["Good buyer"]
    one = stored.load(store.reader, list_id)
    assert one is not None
    assert one.query == '-tag:"Good buyer" tag:host'
    assert goal is not None
    known = goals.load(store.reader, goal)
    assert known is not None
    assert [criterion.value for criterion in known.criteria] == ["Good buyer"]
    store.undo()
    assert found(store, "customer") == [anna]


def test_a_word_that_stands_elsewhere_too_stays_findable(store: Store) -> None:
    anna = person(store, "Anna Customer", "customer")
    tags.delete(store, [tag_id(store, "customer")])
    assert found(store, "customer") == [anna]


def test_renaming_onto_another_tag_joins_the_two(store: Store) -> None:
    anna, bo = person(store, "Anna", "client", "customer"), person(store, "Bo", "client")
    changes = tags.rename(store, tag_id(store, "client"), "CUSTOMER")
    assert changes.label is not None
    assert changes.label.code == "join_tags"
    assert (tags_of(store, anna), tags_of(store, bo)) == (["customer"], ["customer"])
    assert found(store, "client") == []


def test_nothing_to_rename_is_no_step(store: Store) -> None:
    person(store, "Anna", "customer")
    assert not tags.rename(store, tag_id(store, "customer"), "customer")
    assert not tags.join(store, [tag_id(store, "customer")], tag_id(store, "customer"))
