"""Contacts as CSV: no cell runs, phones stay phones, everything comes back by the standard reader."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.domain.words import Tie
from netplanner.formats.contact_csv import HEAD, unguarded, write_csv


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def one(contact: Contact, *, guarded: bool = True) -> dict[str, str]:
    (row,) = rows(write_csv([contact], guarded=guarded))
    return row


ANNA = Contact(
    uid="u-1",
    display_name="Anna Ålund",
    given="Anna",
    family="Ålund",
    organization='Nordlys "Retail", A/S',
    emails=[ContactPoint(f"anna{n}@nordlys.example") for n in range(5)],
    phones=[ContactPoint("+46 40 628 04 01")],
    addresses=[Address(street="Stora Nygatan 12", postal_code="211 37", city="Malmö", country="Sweden")],
    profiles=[Profile("linkedin", "https://www.linkedin.com/in/a.example", "a.example"), Profile("xing", "", "A_A")],
    tags=["customer", "loyalty"],
    tie=Tie.CLOSE,
    note="Two\nlines",
    do_not_contact=frozenset({"phone", "email"}),
    met="Seminar in Lund",
    met_on="2019-06-14",
    needs=["speakers", "a room, large"],
    offers=["retail data"],
)


def test_every_field_stands_in_its_column() -> None:
    row = one(ANNA)
    assert list(row) == list(HEAD)
    assert row["Name"] == "Anna Ålund"
    assert row["Organization"] == 'Nordlys "Retail", A/S'
    assert [row[f"E-mail {n}"] for n in (1, 2, 3)] == [
        "anna0@nordlys.example",
        "anna1@nordlys.example",
        "anna2@nordlys.example ::: anna3@nordlys.example ::: anna4@nordlys.example",
    ]
    assert (row["Phone 1"], row["Phone 2"]) == ("+46 40 628 04 01", "")
    assert (row["Street"], row["Postal code"], row["City"]) == ("Stora Nygatan 12", "211 37", "Malmö")
    assert (row["LinkedIn"], row["XING"]) == ("https://www.linkedin.com/in/a.example", "A_A")
    assert (row["Tie"], row["Tags"], row["Do not contact"]) == ("close", "customer, loyalty", "email, phone")
    assert (row["Met"], row["Met on"]) == ("Seminar in Lund", "2019-06-14")
    assert (row["Needs"], row["Offers"]) == ("speakers ::: a room, large", "retail data")
    assert row["Note"] == "Two\nlines"


def test_a_contact_with_a_name_alone_has_empty_cells() -> None:
    row = one(Contact(display_name="Ole"))
    assert {value for key, value in row.items() if key not in ("Name",)} == {""}


def test_only_spreadsheets_get_the_mark_and_the_guard() -> None:
    assert write_csv([ANNA], guarded=True).startswith(b"\xef\xbb\xbf")
    assert not write_csv([ANNA], guarded=False).startswith(b"\xef\xbb\xbf")
    assert one(Contact(display_name="=1+1"), guarded=False)["Name"] == "=1+1"


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+cmd",
        "-1",
        "@SUM(A1)",
        " =1",
        "\t=1",
        "\n=1",
        "\u200b=1",
        "\ufeff=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "+1+1",
    ],
)
def test_no_cell_can_act_as_a_formula(cell: str) -> None:
    written = one(Contact(display_name=cell))["Name"]
    assert written.startswith("'")
    assert unguarded(written) == cell


@pytest.mark.parametrize("cell", ["+45 00 11 22 33", "+49 (40) 66969-001", "+1/2", "Anna", "", "3-4", "a=b", "…"])
def test_what_is_harmless_stays_as_it_is(cell: str) -> None:
    assert one(Contact(display_name="x", note=cell))["Note"] == cell


@pytest.mark.parametrize(
    ("cell", "guarded"),
    [
        ("a;=1", "a;'=1"),
        ("a\n=1", "a\n'=1"),
        ("a\t -1\n@b", "a\t' -1\n'@b"),
        ("=1|=2", "'=1|'=2"),
        ("a\n;=1", "a\n;'=1"),
        ("\n=1", "'\n'=1"),
        ("a = b; c-d", "a = b; c-d"),
    ],
)
def test_no_part_of_a_cell_can_either_where_another_delimiter_is_set(cell: str, guarded: str) -> None:
    assert one(Contact(display_name="x", note=cell))["Note"] == guarded


# Few characters, so that guards and what they stand before come often.
_risky = st.text(st.sampled_from("='-+@;|\t\n\r \u200bx"), max_size=12)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=200) | _risky, st.booleans())
def test_any_text_comes_back(text: str, guarded: bool) -> None:
    written = one(Contact(display_name="x", note=text), guarded=guarded)["Note"]
    assert unguarded(written) == text
    if not guarded:
        assert written == text or "'" in text


@given(_risky)
def test_no_cell_begins_with_a_formula_wherever_it_is_parted(text: str) -> None:
    written = one(Contact(display_name="x", note=text))["Note"]
    if written.strip().startswith("+"):
        return  # a phone number
    for part in re.split("[;|\t\r\n]", written):
        assert part.strip("\u200b ")[:1] not in tuple("=+-@")


def test_tags_with_commas_stay_apart() -> None:
    assert one(Contact(display_name="x", tags=["a, b", "c"]))["Tags"] == "a, b ::: c"
    assert one(Contact(display_name="x", tags=["a, b"]))["Tags"] == "a, b :::"
