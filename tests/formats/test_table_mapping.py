"""What columns are called in three languages, and mappings that people write."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.errors import UserError
from netplanner.formats.table import FIELDS, ColumnMapping
from netplanner.formats.table.heads import column_of, fields_of, known_columns


@pytest.mark.parametrize(
    ("head", "field"),
    [
        ("E-mail", "email"),
        ("emailAddress", "email"),
        ("EMAIL_ADDRESS", "email"),
        ("E-mail 3 Address", "email"),
        ("Email (work)", "email:work"),
        ("Privat e-mail", "email:home"),
        ("E-Mail geschäftlich", "email:work"),
        ("Contact Email", "email"),
        ("Telefonnr.", "phone"),
        ("Tlf. privat", "phone:home"),
        ("Handynummer", "phone:mobile"),
        ("Mobil arbejde", "phone:work_mobile"),
        ("Phone 2", "phone"),
        ("Fax privat", "phone:home_fax"),
        ("Vejnavn", "address:street"),
        ("Address Line 2", "address:extended"),
        ("PLZ", "address:postal_code"),
        ("Postnr.", "address:postal_code"),
        ("Work ZipCode", "address:work:postal_code"),
        ("Other Country/Region", "address:other:country"),
        ("LinkedIn URL", "profile:linkedin"),
        ("Hjemmeside", "url"),
        ("Fødselsdato", "birthday"),
        ("Geburtsdatum", "birthday"),
        ("Bemærkninger", "note"),
        ("Ansprechpartner", "name"),
        ("Virksomhed", "organization"),
        ("E-mail 1 - Label", "label"),
        ("Phone 2 - Value", "phone"),
        ("Address 2 - PO Box", "address:po_box"),
        ("Custom Field 1 - Value", ""),
        ("Hjemmetelefon", "phone:home"),
        ("Arbejdspostnummer", "address:work:postal_code"),
        ("Privatadresse", "address:home:street"),
        ("Primäre E-Mail-Adresse", "email"),
        ("Dienstlich: PLZ", "address:work:postal_code"),
        ("Mobil-Tel.-Nr.", "phone:mobile"),
        ("Birthday (dd/mm/yyyy)", "birthday"),
        ("MailingPostalCode", "address:postal_code"),
        ("Person Linkedin Url", "profile:linkedin"),
        ("Company Linkedin Url", ""),
    ],
)
def test_heads(head: str, field: str) -> None:
    assert column_of(head) == (field, True)


@pytest.mark.parametrize("head", ["", " ", "Deal value", "x" * 1000, "Business", "Column", "1", "Anna Berg"])
def test_what_is_no_name_of_a_column_says_nothing(head: str) -> None:
    assert column_of(head).field in ("", "organization")
    assert head == "Business" or not column_of(head).known


def test_a_title_is_a_job_unless_there_is_one() -> None:
    assert fields_of(["Name", "Title"]) == ("name", "title")
    assert fields_of(["Title", "Name", "Job Title"]) == ("prefix", "name", "title")
    assert fields_of(["Titel", "Stilling"]) == ("prefix", "title")


def test_a_birthday_in_parts() -> None:
    assert fields_of(["Birth Year", "Birth Month", "Birth Day"]) == ("birthday:year", "birthday:month", "birthday:day")
    assert fields_of(["Birth Day"]) == ("birthday",)


def test_a_name_beside_a_given_name_is_the_familys() -> None:
    assert fields_of(["Vorname", "Name"]) == ("given", "family")
    assert fields_of(["Name", "Surname"]) == ("given", "family")
    assert fields_of(["Name", "Email"]) == ("name", "email")
    assert fields_of(["First Name", "Last Name", "Name"]) == ("given", "family", "name")


def test_a_place_alone_is_a_telephone_among_telephones() -> None:
    assert fields_of(["Home", "Work", "Mobile", "Private"]) == ("phone:home", "phone:work", "phone:mobile", "")
    assert fields_of(["Home", "Email"]) == ("", "email")


def test_names_count_once() -> None:
    assert known_columns(["Name", "name", "NAME", "Email", "x"]) == 2


@given(st.text(max_size=120))
def test_any_head_has_a_field_of_the_list(head: str) -> None:
    assert column_of(head).field in (*FIELDS, "title?")


HEAD = ("Who", "Mail", "", "Mail")


def test_a_mapping_goes_to_json_and_back() -> None:
    mapping = ColumnMapping(("name", "email:work", "", "skip"), 3)
    text = mapping.to_json(HEAD)
    assert json.loads(text) == {"columns": {"Who": "name", "Mail": "email:work", "3": "", "4": "skip"}}
    assert ColumnMapping.from_json(text, HEAD, 3) == mapping
    without = ColumnMapping(("name", "phone"), 0)
    assert ColumnMapping.from_json(without.to_json(()), (), 0) == without


def test_mappings_written_by_hand() -> None:
    head = ("Wer", "E-Mail", "Ort", "Boat size")
    assert ColumnMapping.from_json('{"wer": "name", "boat-size": "note"}', head).fields == (
        "name",
        "email",
        "address:city",
        "note",
    )
    assert ColumnMapping.from_json('{"1": "name", "no such column": "note"}', head).fields[0] == "name"
    assert ColumnMapping.from_json('{"fields": ["name", ""], "head_line": 0}', ()) == ColumnMapping(("name", ""), 0)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "mapping_unreadable"),
        ("[]", "mapping_unreadable"),
        ("[" * 100_000, "mapping_unreadable"),
        ('{"Who": "surname"}', "unknown_field"),
        ('{"Who": 1}', "unknown_field"),
        ('{"fields": [["name"]]}', "unknown_field"),
        ('{"nobody": "name"}', "mapping_fits_not"),
        ("{}", "mapping_fits_not"),
    ],
)
def test_mappings_that_can_not_be_used(text: str, code: str) -> None:
    with pytest.raises(UserError) as caught:
        ColumnMapping.from_json(text, HEAD)
    assert caught.value.code == code
