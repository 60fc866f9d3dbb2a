"""A card made of a record of another format: it says every value and reads back as the same contact."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import CARD_FIELDS, Address, Contact, ContactPoint, Photo, Profile
from netplanner.formats.records import CardError
from netplanner.formats.records_card import as_card
from netplanner.formats.vcard import read_cards, write_card
from netplanner.formats.vcard.stored import contact_from_card

# All a spreadsheet's cell may hold, separators of cards and of their parameters first.
cells = st.text(alphabet=st.one_of(st.sampled_from(',;:\\"^\n\t =&'), st.characters(codec="utf-8")), max_size=30)
words = st.text(alphabet=string.ascii_lowercase, min_size=1, max_size=8)
points = st.builds(
    ContactPoint,
    value=cells,
    types=st.lists(words, max_size=2, unique=True).map(tuple),
    label=cells,
    preferred=st.booleans(),
)
addresses = st.builds(
    Address, street=cells, city=cells, country=cells, types=st.lists(words, max_size=1).map(tuple), label=cells
)
profiles = st.builds(Profile, platform=st.sampled_from(["linkedin", "xing", "other"]), url=cells, handle=cells)
contacts = st.builds(
    Contact,
    fn=st.none() | cells,
    family=cells,
    given=cells,
    nickname=cells,
    organization=cells,
    department=cells,
    title=cells,
    birthday=cells,
    gender=cells,
    note=cells,
    uid=cells,
    emails=st.lists(points, max_size=3),
    phones=st.lists(points, max_size=3),
    urls=st.lists(points, max_size=2),
    messaging=st.lists(points, max_size=2),
    addresses=st.lists(addresses, max_size=2),
    profiles=st.lists(profiles, max_size=2),
    tags=st.lists(cells, max_size=4),
)


def values(contact: Contact) -> dict[str, object]:
    return {name: getattr(contact, name) for name in CARD_FIELDS if name != "photo"}


@given(contacts, st.lists(st.tuples(cells, cells), max_size=4))
def test_the_card_reads_back_as_the_contact(contact: Contact, others: list[tuple[str, str]]) -> None:
    as_card(contact, others)
    assert contact.card is not None
    read = contact_from_card(contact.card)
    assert values(read) == values(contact)
    assert read.display_name == contact.display_name
    again = values(contact)
    as_card(contact, others)
    assert values(contact) == again


@given(contacts)
def test_its_export_reads_as_the_same_contact(contact: Contact) -> None:
    as_card(contact)
    (record,) = read_cards(write_card(contact, "4.0"))
    assert record.contact is not None
    assert values(record.contact) == values(contact)


def test_plain_values_stay_as_they_are_with_a_line_for_what_no_field_holds() -> None:
    contact = Contact(
        given="Søren",
        family="Ålund",
        organization="Nordlys; Sønner, A/S",
        emails=[ContactPoint("s@nordlys.example", ("work",)), ContactPoint("b@nordlys.example", (), "Boat")],
        addresses=[Address(street="Kaj 1, 2. sal", city="Aarhus", country="Danmark", types=("home",))],
        birthday="--02-29",
        note="One\nTwo",
        tags=["a, b", "c"],
    )
    before = values(contact)
    as_card(contact, [("Deal; value", "1250,00"), ("Empty", "")])
    assert values(contact) == {**before, "fn": "Søren Ålund"}
    assert contact.card is not None
    assert [line for line in contact.card.lines if "COLUMN" in line] == [
        r'X-NETPLANNER-COLUMN;X-NAME="Deal; value":1250\,00'
    ]


def test_a_record_without_a_name_has_an_empty_fn() -> None:
    contact = Contact(emails=[ContactPoint("info@nordlys.example")])
    as_card(contact)
    assert (contact.fn, contact.display_name) == (None, "info@nordlys.example")
    assert contact.card is not None
    assert contact.card.lines[0] == "FN:"


def test_the_bytes_of_a_photo_stay_with_the_contact() -> None:
    data = b"\xff\xd8\xff\xe0" + bytes(2000)
    contact = Contact(fn="A", photo=Photo(data, "image/jpeg"))
    as_card(contact)
    assert contact.photo == Photo(data, "image/jpeg")
    assert contact.card is not None
    assert max(map(len, contact.card.lines)) < 100


def test_more_lines_than_a_card_may_have_are_refused() -> None:
    with pytest.raises(CardError) as caught:
        as_card(Contact(fn="A"), [(f"Column {n}", "x") for n in range(1_001)], line=7)
    assert (caught.value.reason, caught.value.line) == ("too_many_properties", 7)
