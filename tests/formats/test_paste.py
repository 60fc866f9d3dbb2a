"""What people paste: cards, tables, addresses, signatures, names."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import Contact
from netplanner.formats import sources
from netplanner.formats.paste import LONGEST, LONGEST_PROSE, pasted

XING = """BEGIN:VCARD
VERSION:3.0
N:Berg;Anna;;;
FN:Anna Berg
ORG:Nordlys
TITLE:CMO
EMAIL;TYPE=INTERNET:anna@berg.example
URL;TYPE=XING:https://www.xing.com/profile/Anna_Berg
END:VCARD"""


def people(text: str, tmp_path: Path) -> list[Contact]:
    """By way of a file, as the window does it."""
    found = pasted(text)
    assert found is not None
    path = tmp_path / ("pasted" + found.suffix)
    path.write_bytes(found.data)
    assert sources.identify(path) == found.format
    return [record.contact for record in sources.read(path) if record.contact is not None]


def brief(contact: Contact) -> tuple[str | None, list[str], list[str]]:
    return contact.fn, [point.value for point in contact.emails], [point.value for point in contact.phones]


@pytest.mark.parametrize(
    "text",
    [
        XING,
        XING.replace("\n", "\r\n"),
        "Here is my card:\n\n" + XING + "\n\nBest\nAnna",
        "\n".join("> " + line for line in XING.split("\n")),
        "\n".join("    " + line for line in XING.split("\n")),
        XING.removeprefix("BEGIN:VCARD\n").removesuffix("\nEND:VCARD"),
        XING.replace("anna@berg", "an\n na@berg"),
    ],
)
def test_a_card(text: str, tmp_path: Path) -> None:
    [anna] = people(text, tmp_path)
    assert brief(anna) == ("Anna Berg", ["anna@berg.example"], [])
    assert [profile.platform for profile in anna.profiles] == ["xing"]
    assert anna.organization == "Nordlys"


def test_two_cards(tmp_path: Path) -> None:
    assert [contact.fn for contact in people(XING + "\n" + XING.replace("Anna", "Bo"), tmp_path)] == [
        "Anna Berg", "Bo Berg",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Name\tE-mail\nAnna Berg\tanna@berg.example\nBo Dahl\tbo@dahl.example",
        "Anna Berg <anna@berg.example>; Bo Dahl <bo@dahl.example>",
        '"Anna Berg" <anna@berg.example>,\nBo Dahl <bo@dahl.example>,',
        "Anna Berg, anna@berg.example\nBo Dahl, bo@dahl.example",
        "* Anna Berg - anna@berg.example\n* Bo Dahl - bo@dahl.example",
        "Anna Berg\nanna@berg.example\n\nBo Dahl\nbo@dahl.example\n",
        "dn: cn=a\ncn: Anna Berg\nmail: anna@berg.example\n\ndn: cn=b\ncn: Bo Dahl\nmail: bo@dahl.example",
    ],
)
def test_people_in_lines(text: str, tmp_path: Path) -> None:
    assert [brief(contact)[:2] for contact in people(text, tmp_path)] == [
        ("Anna Berg", ["anna@berg.example"]), ("Bo Dahl", ["bo@dahl.example"]),
    ]  # fmt: skip


def test_a_signature(tmp_path: Path) -> None:
    text = "Anna Berg\nCMO, Nordlys\nM: +45 00 00 00 00\nE: anna@berg.example\nwww.linkedin.com/in/anna-berg"
    [anna] = people(text, tmp_path)
    assert brief(anna) == ("Anna Berg", ["anna@berg.example"], ["+45 00 00 00 00"])
    assert anna.note == "CMO, Nordlys"
    assert [profile.platform for profile in anna.profiles] == ["linkedin"]


def test_a_comma_within_a_name(tmp_path: Path) -> None:
    [anna] = people('"Berg, Anna" <anna@berg.example>', tmp_path)
    assert brief(anna) == ("Berg, Anna", ["anna@berg.example"], [])


@pytest.mark.parametrize(
    "piece", ["x", "(", "<", "@", "a@", "a@b.", ", ", " ", "1", '"', "www.", "> ", "a@b.cc <", "\t"]
)
def test_a_long_text_of_anything_is_soon_read(piece: str) -> None:
    """A pattern that starts anew at each place would take hours: the limit of a test's time is the measure."""
    pasted("Anna <" + piece * ((LONGEST_PROSE - 10) // len(piece)))
    pasted(piece * (LONGEST // len(piece)))


def test_names_alone(tmp_path: Path) -> None:
    assert [contact.fn for contact in people("Anna Berg\nBo Dahl\nCy Holm", tmp_path)] == [
        "Anna Berg",
        "Bo Dahl",
        "Cy Holm",
    ]


@pytest.mark.parametrize("text", ["", " \n\t", "x" * (LONGEST + 1), '{"a": 1}'[:0]])
def test_nothing_to_paste(text: str) -> None:
    assert pasted(text) is None


@given(
    st.text(max_size=200)
    | st.lists(st.sampled_from([*XING.split("\n"), "a@b.example", "", "x,y", "+45 1234567"])).map("\n".join)
)
def test_no_text_raises(text: str) -> None:
    found = pasted(text)
    assert found is None or (found.format in sources.FORMATS and found.data)


def test_what_stands_behind_an_address_is_kept(tmp_path: Path) -> None:
    [bo] = people("Bo Dahl <bo@dahl.example> +45 12 34 56 78, Dahl & Sons", tmp_path)
    assert brief(bo) == ("Bo Dahl", ["bo@dahl.example"], ["+45 12 34 56 78"])
    assert bo.note == "Dahl & Sons"
