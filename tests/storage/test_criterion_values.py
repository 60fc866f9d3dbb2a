"""What the book holds for a criterion to be chosen from."""

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.contact import Address, Contact
from netplanner.domain.goal import Criterion
from netplanner.domain.words import CriterionKey
from netplanner.operations import contacts as contact_operations
from netplanner.operations import rules
from netplanner.storage import companies, company_writes
from netplanner.storage.criterion_counts import Counts, counts
from netplanner.storage.criterion_values import Choice, choices, narrowed
from netplanner.storage.store import Store


def people(store: Store, *titles: str, organization: str = "", **fields: object) -> None:
    for number, title in enumerate(titles):
        person = Contact(fn=f"{title} {number}", title=title, organization=organization, **fields)
        contact_operations.add(store, person)


def used(store: Store, key: CriterionKey) -> list[tuple[str, int]]:
    return [(one.value, one.people) for one in choices(store.reader, key) if one.people]


def test_roles_are_grouped_by_what_they_mean(store: Store) -> None:
    people(store, "Marketingchef", "Marketingchef", "CMO", "Head of Marketing, Nordic", "Baker", "baker", "CFO", "")
    found = choices(store.reader, CriterionKey.ROLE)
    assert [(one.value, one.people) for one in found if one.people] == [("Marketingchef", 4), ("Baker", 2), ("CFO", 1)]
    assert found[0].also[0] == "CMO"
    assert {"Marketingleiter", "chief marketing officer"} <= set(found[0].also)


def test_a_title_of_two_roles_counts_for_each(store: Store) -> None:
    people(store, "Founder & CEO")
    assert sorted(used(store, CriterionKey.ROLE)) == [("CEO", 1), ("founder", 1)]


def test_known_roles_are_there_where_nobody_has_them(store: Store) -> None:
    found = choices(store.reader, CriterionKey.ROLE)
    assert all(one.people == 0 for one in found)
    (hit, *_) = narrowed(found, "marketingle")
    assert hit.value == "Marketingleiter"
    assert "CMO" in hit.also


def test_own_synonyms_join_the_roles(store: Store) -> None:
    people(store, "Growth lead", "CMO")
    assert sorted(used(store, CriterionKey.ROLE)) == [("CMO", 1), ("Growth lead", 1)]
    rules.set_role_synonyms(store, [["growth lead", "CMO"]])
    assert [count for _, count in used(store, CriterionKey.ROLE)] == [2]
    store.undo()
    assert len(used(store, CriterionKey.ROLE)) == 2


def test_those_in_the_trash_do_not_count(store: Store) -> None:
    people(store, "CMO")
    gone = contact_operations.add(store, Contact(fn="x", title="CMO")).created
    contact_operations.delete(store, [gone])
    assert used(store, CriterionKey.ROLE) == [("CMO", 1)]


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (CriterionKey.INDUSTRY, [("Retail", 2), ("Freight", 1)]),
        (CriterionKey.SIZE, [("51-200", 2), ("1-10", 1)]),
        (CriterionKey.COMPANY, [("Nordlys", 2), ("Hafen", 1)]),
        (CriterionKey.TAG, [("golf", 2)]),
        (CriterionKey.COUNTRY, [("SE", 2), ("DE", 1)]),
        (CriterionKey.CITY, [("Malmö", 2)]),
    ],
)
def test_values_come_with_their_people_the_most_frequent_first(
    store: Store, key: CriterionKey, expected: list[tuple[str, int]]
) -> None:
    home = {"tags": ["golf"], "country": "SE", "addresses": [Address(city="Malmö")]}
    people(store, "a", "b", organization="Nordlys", **home)
    people(store, "c", organization="Hafen", country="DE")
    with store.step(Label("x")) as step:
        company_writes.describe(step, "Nordlys", industry="Retail", size="51-200", country="", city="")
        company_writes.describe(step, "Hafen", industry="Freight", size="1-10", country="", city="")
    assert used(store, key) == expected


def test_companies_are_narrowed_by_the_book(store: Store) -> None:
    people(store, "a", organization="Nordlys Retail")
    people(store, "b", organization="Hafen")
    assert choices(store.reader, CriterionKey.COMPANY, "retail") == [Choice("Nordlys Retail", 1)]


def test_typing_narrows_by_beginnings_of_words() -> None:
    found = [
        Choice("Sales and marketing", 9),
        Choice("CMO", 5, ("Marketing manager",)),
        Choice("Baker", 2),
        Choice("X", 0),
    ]
    assert narrowed(found, "mark") == [
        Choice("Marketing manager", 5, ("CMO",)),
        Choice("Sales and marketing", 9),
    ]
    assert narrowed(found, "arketing") == []
    assert narrowed(found, "") == found[:3]
    assert narrowed(found, "", 1) == found[:1]


def test_own_synonyms_count_for_whom_a_goal_finds(store: Store) -> None:
    people(store, "CMO", "Growth lead", "Baker")
    wanted = [Criterion(CriterionKey.ROLE, "marketingchef"), Criterion(CriterionKey.ROLE, "Baker", 9)]
    assert counts(store.reader, wanted) == Counts(1, (1, 1))
    rules.set_role_synonyms(store, [["growth lead", "CMO"]])
    assert counts(store.reader, wanted[:1]) == Counts(2, (2,))


def test_a_criterion_without_a_value_counts_nobody(store: Store) -> None:
    people(store, "CMO")
    assert counts(store.reader, [Criterion(CriterionKey.ROLE, " ")]) == Counts(0, (0,))


def test_people_of_a_target_company_are_counted_in(store: Store) -> None:
    people(store, "CMO")
    people(store, "Baker", organization="Nordlys")
    company = companies.named(store.reader, "Nordlys")
    assert company is not None
    assert counts(store.reader, [Criterion(CriterionKey.ROLE, "CMO", 1)], [company.id]) == Counts(2, (1,))
