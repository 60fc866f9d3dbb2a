"""Companies: facts for all who work there, renamed, joined, targeted; each change one step."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from netplanner.domain.company import Company
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Goal
from netplanner.domain.search_query import parse
from netplanner.domain.words import Tie
from netplanner.operations import companies as work
from netplanner.operations import contacts, goals, smart_lists
from netplanner.storage import companies
from netplanner.storage import contacts as stored
from netplanner.storage import smart_lists as smart_list_queries
from netplanner.storage.companies import CompanyRow
from netplanner.storage.store import Store

State = Callable[[Store], str]


def person(store: Store, name: str, organization: str, tie: Tie = Tie.UNDECIDED) -> int:
    created = contacts.add(store, Contact(fn=name, organization=organization, tie=tie)).created
    assert created is not None
    return created


def of(store: Store, contact_id: int) -> Company:
    company = companies.of_contact(store.reader, contact_id)
    assert company is not None
    return company


def goal(store: Store, what: str) -> int:
    created = goals.add(store, Goal(what=what)).created
    assert created is not None
    return created


def test_a_company_has_people_and_facts(store: Store, state: State) -> None:
    anna = person(store, "Anna", "Nordlys Retail")
    bo, carla = person(store, "Bo", " nordlys  retail".replace("  ", " "), Tie.CLOSE), person(store, "Carla", "Hafen")
    nordlys = of(store, anna)
    assert nordlys == Company(nordlys.id, "Nordlys Retail") == of(store, bo)
    assert companies.people(store.reader, nordlys.id) == [bo, anna]
    before = state(store)
    changes = work.edit(store, nordlys, replace(nordlys, industry="retail", size="51-200", country="SE"))
    assert changes.contacts == {anna, bo}
    assert changes.lists
    assert of(store, bo) == replace(nordlys, industry="retail", size="51-200", country="SE")
    assert of(store, carla).industry == ""
    store.undo()
    assert state(store) == before


def test_listing_begins_as_typed_and_leaves_out_what_nobody_needs(store: Store) -> None:
    anna, _, ole = person(store, "Anna", "Østlys"), person(store, "Bo", "Ostfold"), person(store, "Ole", "Gone")
    contacts.delete(store, [ole])
    listed = companies.listing(store.reader)
    assert [(row.name, row.people) for row in listed] == [("Ostfold", 1), ("Østlys", 1)]
    assert companies.listing(store.reader, "ØSTL") == [CompanyRow(of(store, anna).id, "Østlys", 1)]
    assert companies.listing(store.reader, limit=1) == listed[:1]
    gone = companies.named(store.reader, "gone")
    assert gone is not None
    work.edit(store, gone, replace(gone, note="closed"))
    assert CompanyRow(gone.id, "Gone", 0) in companies.listing(store.reader)


def test_a_rename_leaves_the_text_of_cards_and_keeps_their_people(store: Store, state: State) -> None:
    anna = person(store, "Anna", "Nordlys")
    before = state(store)
    company = of(store, anna)
    work.edit(store, company, replace(company, name="Nordlys Retail A/S "))
    assert of(store, anna).name == "Nordlys Retail A/S"
    card = stored.load(store.reader, anna)
    assert card is not None
    assert card.organization == "Nordlys"
    # A card written anew by the same name stays with the company, one by another goes to that one.
    contacts.edit(store, card, replace(card, organization="NORDLYS", title="CMO"))
    assert of(store, anna).name == "Nordlys Retail A/S"
    written = replace(card, organization="Hafen", title="CMO")
    contacts.edit(store, replace(card, organization="NORDLYS", title="CMO"), written)
    assert of(store, anna).name == "Hafen"
    for _ in range(3):
        store.undo()
    assert state(store) == before


def test_a_rename_onto_another_joins_the_two(store: Store, state: State) -> None:
    anna, bo = person(store, "Anna", "Nordlys"), person(store, "Bo", "Nordlys Retail")
    old, new = of(store, anna), of(store, bo)
    aim, second = goal(store, "a job"), goal(store, "customers")
    for goal_id, company_id in ((aim, old.id), (second, old.id), (second, new.id)):
        work.set_target(store, goal_id, company_id, True)
    work.edit(store, old, replace(old, industry="retail", note="one"))
    work.edit(store, new, replace(new, industry="shops", city="Malmö", note="two"))
    before = state(store)
    current = of(store, anna)
    changes = work.edit(store, current, replace(current, name="nordlys RETAIL", size="10"))
    assert changes.created == new.id
    assert changes.contacts == {anna, bo}
    assert changes.goals == {aim, second}
    joined = Company(new.id, "nordlys RETAIL", "retail", "10", "", "Malmö", "", "one\n\ntwo")
    assert of(store, anna) == of(store, bo) == joined
    assert companies.load(store.reader, old.id) is None
    assert companies.targeted_by(store.reader, new.id) == [(aim, "a job"), (second, "customers")]
    after = state(store)
    store.undo()
    assert state(store) == before
    store.redo()
    assert state(store) == after


def test_new_cards_with_a_former_name_mean_the_company(store: Store, state: State) -> None:
    anna, bo = person(store, "Anna", "Nordlys"), person(store, "Bo", "Nordlys Retail")
    before = state(store)
    first = of(store, anna)
    work.edit(store, first, replace(first, name="NL"))
    assert of(store, person(store, "Carla", "NORDLYS")).id == first.id
    # Joined with another, its former names mean that one; given back, a name is its own again.
    second = of(store, bo)
    work.edit(store, of(store, anna), replace(of(store, anna), name="nordlys retail"))
    assert {of(store, person(store, "Dan", name)).id for name in ("Nordlys", "nl", "Nordlys Retail")} == {second.id}
    work.edit(store, of(store, bo), replace(of(store, bo), name="Nordlys"))
    assert of(store, person(store, "Eva", "Nordlys")).name == "Nordlys"
    assert of(store, person(store, "Finn", "nordlys retail")).id == second.id
    while store.undo_label is not None and state(store) != before:
        store.undo()
    assert state(store) == before
    assert of(store, person(store, "Gro", "Nordlys")).id == first.id


def test_saved_searches_follow_a_company_to_its_new_name(store: Store) -> None:
    company = of(store, person(store, "Anna", "Nordlys"))
    smart_lists.add(store, "There", 'tie:close company:"Nordlys"')
    work.edit(store, company, replace(company, name="Nordlys Retail"))
    (saved,) = smart_list_queries.listing(store.reader)
    assert parse(saved.query) == parse('tie:close company:"Nordlys Retail"')


def test_what_somebody_else_changed_meanwhile_stays(store: Store) -> None:
    anna = person(store, "Anna", "Nordlys")
    seen = of(store, anna)
    work.edit(store, seen, replace(seen, city="Malmö"))
    work.edit(store, seen, replace(seen, industry="retail"))
    assert of(store, anna) == replace(seen, city="Malmö", industry="retail")


def test_a_goal_targets_a_company_until_it_does_not(store: Store, state: State) -> None:
    company = of(store, person(store, "Anna", "Nordlys"))
    aim = goal(store, "a job")
    before = state(store)
    assert work.set_target(store, aim, company.id, True).goals == {aim}
    assert companies.targeted_by(store.reader, company.id) == [(aim, "a job")]
    assert not work.set_target(store, aim, company.id, True)
    work.set_target(store, aim, company.id, False)
    assert not work.set_target(store, aim, company.id, False)
    assert state(store) == before
    store.undo()
    goals.delete(store, [aim])
    assert companies.targeted_by(store.reader, company.id) == []


def test_what_cannot_be_is_refused(store: Store, state: State) -> None:
    company = of(store, person(store, "Anna", "Nordlys"))
    aim = goal(store, "a job")
    before = state(store)
    gone = Company(99, "Gone")
    refused: list[tuple[str, Callable[[], object]]] = [
        ("company_needs_name", lambda: work.edit(store, company, replace(company, name=" "))),
        ("company_gone", lambda: work.edit(store, gone, replace(gone, city="Lund"))),
        ("company_gone", lambda: work.set_target(store, aim, 99, True)),
        ("goal_gone", lambda: work.set_target(store, 99, company.id, True)),
    ]
    for code, act in refused:
        with pytest.raises(UserError) as raised:
            act()
        assert raised.value.code == code
    assert not work.edit(store, company, replace(company))
    assert state(store) == before


def test_a_company_of_which_the_country_alone_is_known_stays_listed(store: Store) -> None:
    anna = person(store, "Anna", "Nordlys")
    nordlys = of(store, anna)
    work.edit(store, nordlys, replace(nordlys, country="DK"))
    contacts.delete(store, [anna])
    assert companies.listing(store.reader) == [CompanyRow(nordlys.id, "Nordlys", 0)]
