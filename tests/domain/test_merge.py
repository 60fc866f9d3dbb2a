"""Merging an incoming record with the book's contact."""

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import BOOK_FIELDS, Address, CardSource, Contact, ContactPoint, Photo, Profile
from netplanner.domain.merge import FILLED_FIELDS, SINGLE_FIELDS, merge
from netplanner.domain.words import Tie


def points(*values: str) -> list[ContactPoint]:
    return [ContactPoint(value) for value in values]


def values(found: list[ContactPoint]) -> list[str]:
    return [point.value for point in found]


def test_empty_fields_are_filled_and_full_ones_stay() -> None:
    result = merge(Contact(fn="Anna Berg", title="CEO"), Contact(fn="A. Berg", title="CMO", role="Lead"))
    assert (result.contact.fn, result.contact.title, result.contact.role) == ("Anna Berg", "CEO", "Lead")
    assert result.changed_fields == ("role",)
    assert result.conflicts == ()


def test_values_that_are_new_by_their_normal_form_are_added() -> None:
    current = Contact(
        emails=points("Anna@X.example"),
        phones=points("+45 12 34 56 78"),
        urls=points("https://www.x.example/"),
        tags=["Kunde"],
        profiles=[Profile("linkedin", "https://dk.linkedin.com/in/Anna")],
    )
    incoming = Contact(
        emails=points("anna@x.example", "berg@x.example"),
        phones=points("12345678", "0045 12345678", "+45 87 65 43 21"),
        urls=points("x.example"),
        tags=["kunde", "Club"],
        profiles=[Profile("linkedin", "https://www.linkedin.com/in/anna/"), Profile("xing", "", "Anna_Berg")],
    )
    merged = merge(current, incoming).contact
    assert values(merged.emails) == ["Anna@X.example", "berg@x.example"]
    assert values(merged.phones) == ["+45 12 34 56 78", "+45 87 65 43 21"]
    assert values(merged.urls) == ["https://www.x.example/"]
    assert merged.tags == ["Kunde", "Club"]
    assert [profile.platform for profile in merged.profiles] == ["linkedin", "xing"]


def test_short_numbers_are_the_same_only_whole() -> None:
    merged = merge(Contact(phones=points("123412")), Contact(phones=points("3412"))).contact
    assert values(merged.phones) == ["123412", "3412"]


def test_only_one_value_stays_preferred() -> None:
    current = Contact(emails=[ContactPoint("a@x.example", preferred=True)])
    incoming = Contact(emails=[ContactPoint("b@x.example", preferred=True)])
    assert [point.preferred for point in merge(current, incoming).contact.emails] == [True, False]


def test_an_address_that_says_more_fills_the_one_it_agrees_with() -> None:
    current = Contact(addresses=[Address(city="Malmö", country="Sverige")])
    fuller = Contact(addresses=[Address(street="Gatan 1", city="Malmo", country="Sweden")])
    merged = merge(current, fuller).contact
    assert merged.addresses == [Address(street="Gatan 1", city="Malmö", country="Sverige")]
    other = Contact(addresses=[Address(street="Gatan 2", city="Malmö")])
    assert len(merge(merged, other).contact.addresses) == 2


def test_a_note_is_appended_once() -> None:
    first = merge(Contact(note="Met in Malmö."), Contact(note="Likes tea."))
    assert first.contact.note == "Met in Malmö.\n\nLikes tea."
    assert merge(first.contact, Contact(note="Likes  tea.")).changed_fields == ()


BASE = Contact(fn="Anna Berg", title="CEO", emails=points("old@x.example"), tags=["Club"], note="One")


def test_what_only_the_source_changed_comes_in() -> None:
    current = copy.deepcopy(BASE)
    incoming = Contact(fn="Anna Berg Holm", title="CMO", emails=points("old@x.example", "new@x.example"), note="Two")
    result = merge(current, incoming, BASE)
    assert (result.contact.fn, result.contact.title, result.contact.note) == ("Anna Berg Holm", "CMO", "Two")
    assert values(result.contact.emails) == ["old@x.example", "new@x.example"]
    assert result.contact.display_name == "Anna Berg Holm"
    assert result.conflicts == ()


def test_what_the_user_changed_or_deleted_stays() -> None:
    current = Contact(fn="Anna B.", display_name="Anna B.", note="Mine")
    result = merge(current, copy.deepcopy(BASE), BASE)
    assert result.changed_fields == ()
    assert result.conflicts == ()
    assert result.contact == current


def test_what_both_changed_is_a_conflict_and_stays() -> None:
    current = Contact(fn="Anna Berg", title="Chair", photo=Photo(b"mine"))
    base = Contact(fn="Anna Berg", title="CEO", photo=Photo(b"old"))
    result = merge(current, Contact(fn="Anna Berg", title="CMO", photo=Photo(b"new")), base)
    assert (result.contact.title, result.contact.photo) == ("Chair", Photo(b"mine"))
    assert result.conflicts == ("title", "photo")
    assert result.changed_fields == ()


def test_an_import_never_takes_away() -> None:
    current = copy.deepcopy(BASE)
    assert merge(current, Contact(fn="Anna Berg"), BASE).changed_fields == ()


def test_the_uid_is_filled_but_never_replaced() -> None:
    assert merge(Contact(), Contact(uid="u1")).contact.uid == "u1"
    result = merge(Contact(uid="u1"), Contact(uid="u2"), Contact(uid="u1"))
    assert result.contact.uid == "u1"
    assert result.conflicts == ()


def test_unknown_lines_are_united_without_those_of_fields() -> None:
    current = Contact(card=CardSource("3.0", ("FN:Anna", "X-ONE:1", "item1.TEL:123", "item1.X-ABLABEL:Desk")))
    incoming = Contact(
        card=CardSource(
            "4.0",
            (
                "FN:Anna B", "TEL;TYPE=cell:456", "X-ONE:1", "X-TWO:2", "item1.X-ABDATE:2001-01-01",
                "item1.X-ABLABEL:Start", "item2.EMAIL:a@x.example", "item2.X-ABLABEL:Home",
            ),
        )
    )  # fmt: skip
    result = merge(current, incoming)
    assert result.contact.card is not None
    assert result.contact.card.version == "3.0"
    *kept, two, date, label = result.contact.card.lines
    assert kept == list(current.card.lines if current.card else ())
    assert two == "X-TWO:2"
    group = date.split(".")[0]
    assert group != "item1"
    assert (date, label) == (f"{group}.X-ABDATE:2001-01-01", f"{group}.X-ABLABEL:Start")
    assert result.changed_fields == ("card",)
    assert merge(result.contact, incoming).changed_fields == ()


def test_do_not_contact_is_never_lifted_nor_a_tie_taken() -> None:
    current = Contact(do_not_contact=frozenset({"all"}), tie=Tie.CLOSE)
    merged = merge(current, Contact(fn="Anna", tie=Tie.GOOD)).contact
    assert merged.do_not_contact == {"all"}
    assert merged.tie is Tie.CLOSE


def test_neither_side_is_changed() -> None:
    current, incoming = Contact(tags=["a"]), Contact(tags=["b"], emails=points("a@x.example"))
    before = copy.deepcopy((current, incoming))
    merge(current, incoming, incoming).contact.tags.append("c")
    assert (current, incoming) == before


few = st.sampled_from(["", " ", "a", "A", "b", "Å b", "12345678", "+45 12345678", "x.example/a", "https://x.example/a"])
point_lists = st.lists(st.builds(ContactPoint, few, preferred=st.booleans()), max_size=3)
addresses = st.lists(st.builds(Address, street=few, city=few, postal_code=few, country=few), max_size=3)
lines = st.lists(
    st.sampled_from(
        ["FN:a", "X-A:1", "X-A:2", "item1.X-B:1", "item1.X-ABLABEL:l", "item2.X-B:2", "item1.TEL:1", ":", ""]
    ),
    max_size=6,
).map(tuple)
contacts = st.builds(
    Contact,
    **dict.fromkeys(SINGLE_FIELDS, few),
    note=few,
    kind=st.sampled_from(["individual", "org"]),
    emails=point_lists,
    phones=point_lists,
    urls=point_lists,
    messaging=point_lists,
    addresses=addresses,
    profiles=st.lists(st.builds(Profile, st.sampled_from(["xing", "own"]), few, few), max_size=2),
    tags=st.lists(few, max_size=3),
    photo=st.sampled_from([None, Photo(b"1"), Photo(b"2")]),
    card=st.one_of(st.none(), st.builds(CardSource, st.just("3.0"), lines)),
    do_not_contact=st.sampled_from([frozenset(), frozenset({"all"})]),
    tie=st.sampled_from(list(Tie)),
    met=few,
    met_on=st.sampled_from([None, "2020-02-29"]),
    needs=st.lists(few, max_size=2),
    offers=st.lists(few, max_size=2),
)


@given(contacts, contacts, st.one_of(st.none(), contacts))
def test_the_same_again_changes_nothing(current: Contact, incoming: Contact, base: Contact | None) -> None:
    once = merge(current, incoming, base).contact
    assert merge(once, incoming, base).changed_fields == ()
    assert merge(once, incoming, incoming).changed_fields == ()
    assert merge(once, incoming).changed_fields == () or base is not None


@given(contacts, contacts, st.one_of(st.none(), contacts))
def test_nothing_of_ours_is_lost(current: Contact, incoming: Contact, base: Contact | None) -> None:
    merged = merge(current, incoming, base).contact
    for name in BOOK_FIELDS - {"card", "display_name"}:
        if name not in FILLED_FIELDS or getattr(current, name):
            assert getattr(merged, name) == getattr(current, name)
        else:
            assert getattr(merged, name) == getattr(incoming, name)
    for name in ("emails", "phones", "urls", "messaging", "profiles", "tags"):
        assert getattr(merged, name)[: len(getattr(current, name))] == getattr(current, name)
    if base is None:
        for name in SINGLE_FIELDS:
            ours = getattr(current, name)
            assert not ours.strip() or getattr(merged, name) == ours
        assert current.note.strip() in merged.note


@given(contacts, st.one_of(st.none(), contacts))
def test_merging_with_oneself_changes_nothing(contact: Contact, base: Contact | None) -> None:
    result = merge(contact, copy.deepcopy(contact), base)
    assert result.conflicts == ()
    assert result.changed_fields == ()


@pytest.mark.parametrize("name", SINGLE_FIELDS)
def test_each_single_field_is_filled(name: str) -> None:
    result = merge(Contact(), Contact(**{name: "x"}))
    assert getattr(result.contact, name) == "x"
    assert result.changed_fields == (name,)
