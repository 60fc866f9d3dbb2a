"""What the search for duplicates reads, and who the book lists under a name."""

from collections.abc import Sequence

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.domain.duplicates import person_of
from netplanner.domain.matching import name_variants
from netplanner.storage import contact_writes, contacts, duplicates, imports
from netplanner.storage.locale import Locale, set_locale
from netplanner.storage.store import Store


def insert(store: Store, *people: Contact) -> list[int]:
    with store.step(Label("add_contact")) as step:
        return contact_writes.insert_many(step, people)


def named(name: str) -> Contact:
    return Contact(fn=name, display_name=name)


def listed(store: Store, names: Sequence[str]) -> set[tuple[str, int]]:
    return {(found.variant, found.person.id) for found in duplicates.candidates_by_names(store.reader, names)}


def test_a_person_in_the_book_is_compared_as_one_that_comes_in(store: Store) -> None:
    """The same fields in the same forms, so that both sides of a comparison are alike."""
    person = Contact(
        uid="urn:uuid:00000000-0000-4000-8000-000000000001", kind="individual", fn="Dr. Søren Ålund Jr.",
        given="Søren", family="Ålund", suffix="Jr.", organization="Fjord & Søn", title="CMO", birthday="1980-04-12",
        emails=[ContactPoint("Soren@Fjord.example"), ContactPoint("s@alund.example")],
        phones=[ContactPoint("+45 00 11 22 33"), ContactPoint("not a number")],
        profiles=[Profile("linkedin", "https://dk.linkedin.com/in/Soren.example/", "")],
        addresses=[Address(street="Havnegade 1"), Address(city="Malmö"), Address(city="Lund")], country="DK",
    )  # fmt: skip
    bare = named("anna@x.example")
    ids = insert(store, person, bare)
    loaded = contacts.load_many(store.reader, ids)
    assert duplicates.people(store.reader, ids) == {contact.id: person_of(contact, "") for contact in loaded}


def test_the_trash_and_strangers_are_not_read(store: Store) -> None:
    first, second, third = insert(store, named("Anna Berg"), named("Anna Berg"), named("Anna Berg"))
    with store.step(Label("delete_contacts")) as step:
        contact_writes.mark_deleted(step, [second])
    assert set(duplicates.people(store.reader, [first, second, 999])) == {first}
    assert listed(store, ["Anna Berg"]) == {("Anna Berg", first), ("Anna Berg", third)}


@pytest.mark.parametrize("language", ["en", "da", "de", "sv"])
@pytest.mark.parametrize(
    ("in_the_book", "comes_in"),
    [
        ("Anna Berg", "ANNA BERG"),
        ("Anna Berg", "Berg, Anna"),
        ("Berg Anna", "Anna Berg"),
        ("A. Berg", "Anna Berg"),
        ("Anna Berg", "Dr. Anna Berg"),
        ("Anna Berg", "Anna Maria Berg"),
        ("Bob Bach", "Robert Bach"),
        ("Robert Bach", "Bob Bach"),
        ("Jürgen Müller", "Jürgen Müller"),
        ("Muller Jurgen", "Jürgen Müller"),
    ],
)
def test_a_name_is_looked_up_in_each_language_as_people_write_it(
    store: Store, language: str, in_the_book: str, comes_in: str
) -> None:
    with store.step(Label("set_locale")) as step:
        set_locale(step.connection, Locale(language, "DK"))
    (contact_id,) = insert(store, named(in_the_book))
    insert(store, named("Peter Holm"))
    assert {who for _, who in listed(store, name_variants(named(comes_in)))} == {contact_id}


def test_no_more_are_listed_of_a_name_than_can_be_told_apart(store: Store) -> None:
    insert(store, *[named("Anna Berg") for _ in range(50)], named("Peter Holm"))
    found = listed(store, ["Anna Berg", "Peter Holm", "Nobody There", "", "..."])
    assert 1 < sum(name == "Anna Berg" for name, _ in found) <= 20
    assert sum(name == "Peter Holm" for name, _ in found) == 1
    assert {name for name, _ in found} == {"Anna Berg", "Peter Holm"}


def test_the_look_into_the_book_goes_by_the_index_of_names(store: Store) -> None:
    seen: list[str] = []
    store.reader.exec_trace = lambda cursor, sql, bindings: seen.append(sql) is None
    try:
        duplicates.candidates_by_names(store.reader, ["Anna Berg", "Peter Holm"])
    finally:
        store.reader.exec_trace = None
    looks = [sql for sql in seen if "sort_key" in sql]
    assert len(looks) == 1, "one look for all names"
    plan = " ".join(row[3] for row in store.reader.execute("EXPLAIN QUERY PLAN " + looks[0], ("[]",)))
    assert "USING" in plan
    assert "contact_by_name (sort_key>? AND sort_key<?)" in plan


def test_pairs_kept_apart_are_read_lower_id_first(store: Store) -> None:
    first, second, third = insert(store, named("a"), named("b"), named("c"))
    with store.step(Label("not_same")) as step:
        imports.set_apart(step, [(second, first), (first, third), (third, first)])
    assert duplicates.not_same(store.reader) == {(first, second), (first, third)}


def test_who_shares_an_address(store: Store) -> None:
    mail, phone = ContactPoint("x@x.example"), ContactPoint("+45 00 11 22 33")
    first, second, third = insert(
        store,
        Contact(fn="a", emails=[mail, mail], phones=[phone]),
        Contact(fn="b", emails=[ContactPoint("X@x.example")]),
        Contact(fn="c", emails=[ContactPoint("c@x.example")] * 2, phones=[ContactPoint("+45-00-112233")]),
    )
    assert dict(duplicates.sharing(store.reader)) == {"x@x.example": [first, second], "+4500112233": [first, third]}


def test_an_initial_finds_those_who_begin_and_end_so(store: Store) -> None:
    bo, bard, _other = insert(store, named("Bo Hansen"), named("Bård Olav Hansen"), named("Bo Hansson"))
    found = duplicates.candidates_by_names(store.reader, ["B Hansen", "b hansen"], {"b hansen"})
    assert {one.person.id for one in found} == {bo, bard}
    assert duplicates.candidates_by_names(store.reader, ["b hansen"]) == []


def test_words_behind_a_name_are_passed_over(store: Store) -> None:
    (carla,) = insert(store, named("Carla Müller, PhD"))
    assert listed(store, ["carla muller", "Carla Mull"]) == {("carla muller", carla)}
