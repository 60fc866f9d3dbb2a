"""Which names may be one person's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import Contact
from netplanner.domain.matching import names_compatible
from netplanner.domain.names import name_keys, same_given_name


def named(text: str) -> Contact:
    return Contact(fn=text, display_name=text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Berg", "Anna Berg"),
        ("Anna Berg", "ANNA BERG"),
        ("Søren Åkjær", "Soren Akjaer"),
        ("Anna Berg", "Anna Holm"),
        ("Anna Berg", "A. Berg"),
        ("Robert Bach", "Bob Bach"),
        ("Berg, Anna", "Anna Berg"),
        ("Berg Anna", "Anna Berg"),
        ("Berg", "Anna Berg"),
        ("Anna-Maria Berg", "Anna Berg"),
        ("Dr. Anna Berg", "Anna Berg"),
        ("Jens Peter Holm", "Peter Holm"),
        ("", "Anna Berg"),
        ("anna@x.example", "Anna Berg"),
        ("+45 12 34", "Anna Berg"),
    ],
)
def test_names_of_one_person(one: str, other: str) -> None:
    assert names_compatible(named(one), named(other))
    assert names_compatible(named(other), named(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Berg", "Peter Berg"),
        ("Anna Berg", "Peter Holm"),
        ("A. Berg", "P. Berg"),
        ("Dr. Berg", "Dr. Holm"),
        ("J. Berg", "John Holm"),
        ("J. Berg", "J. Holm"),
    ],
)
def test_names_of_two_people(one: str, other: str) -> None:
    assert not names_compatible(named(one), named(other))
    assert not names_compatible(named(other), named(one))


def test_the_parts_of_a_name_count_where_it_is_not_written_out() -> None:
    assert names_compatible(Contact(given="Bob", family="Bach"), named("Robert Bach"))
    assert names_compatible(Contact(given="Wilhelmine", nickname="Mina", family="Bach"), named("Mina Holm"))
    assert not names_compatible(Contact(given="Anna", family="Berg"), Contact(given="Peter", family="Berg"))


def test_a_company_is_not_its_people() -> None:
    assert not names_compatible(Contact(organization="Nordlys Retail"), named("Anna Berg"))
    assert names_compatible(Contact(organization="Nordlys Retail"), named("Nordlys Retail"))


def test_nicknames_go_both_ways() -> None:
    assert same_given_name("bob", "robert")
    assert same_given_name("robert", "bob")
    assert not same_given_name("anna", "peter")


@given(st.text(max_size=20), st.text(max_size=20))
def test_order_does_not_matter_and_a_name_agrees_with_itself(one: str, other: str) -> None:
    assert names_compatible(named(one), named(other)) == names_compatible(named(other), named(one))
    assert names_compatible(named(one), named(one))


def test_what_a_person_may_be_called_by() -> None:
    assert name_keys("Anna Maria Berg", "Anna", "Mia") == {"anna maria berg", "anna berg", "anna", "mia"}
    assert name_keys("Nordlys") == frozenset()
    assert name_keys("Anna Holm") == {"anna holm", "anna"}
