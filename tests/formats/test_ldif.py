"""LDIF: what RFC 2849 allows, what programs write instead, and which attribute becomes which field."""

import base64
import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.contact import CARD_FIELDS, Contact
from netplanner.formats.ldif import looks_like_ldif, read_ldif
from netplanner.formats.records import CardRecord
from netplanner.formats.vcard.stored import contact_from_card

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
EXPECTED = CORPUS / "expected.jsonl"
PERSON = "objectclass: person\nobjectclass: inetOrgPerson\n"
ANNA = "dn: cn=Anna Berg,mail=anna@berg.example\n" + PERSON + "cn: Anna Berg\ngivenName: Anna\nsn: Berg\n"
ANNA += "mail: anna@berg.example\n"


def read(text: str | bytes) -> list[CardRecord]:
    return list(read_ldif(text if isinstance(text, bytes) else text.encode()))


def one(text: str | bytes) -> Contact:
    [record] = read(text)
    assert record.contact is not None, record.error
    return record.contact


def columns(contact: Contact) -> list[str]:
    assert contact.card is not None
    return [line for line in contact.card.lines if line.startswith("X-NETPLANNER-COLUMN")]


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def test_the_attributes_of_an_address_book() -> None:
    anna = one(
        ANNA
        + "mozillaSecondEmail: anna@home.example\nmozillaNickname: Annie\ntelephoneNumber: 1\nhomePhone: 2\n"
        + "mobile: 3\nfax: 4\npager: 5\nmozillaHomeStreet: Home 1\nmozillaHomeLocalityName: Odense\n"
        + "mozillaHomePostalCode: 5000\nmozillaHomeCountryName: Denmark\nstreet: Work 1\nmozillaWorkStreet2: Floor 2\n"
        + "l: Aarhus\nst: Jutland\npostalCode: 8000\nc: DK\ntitle: CMO\nou: Sales\no: Nordlys\n"
        + "mozillaWorkUrl: https://nordlys.example\nlabeledURI: https://anna.example My page\nnsAIMid: anna\n"
        + f"birthyear: 1980\nbirthmonth: 4\nbirthday: 12\ndescription:: {b64('one' + chr(10) + 'two')}\n"
        + "mozillaCustom1: blue\nmodifytimestamp: 0Z\n"
    )
    assert (anna.fn, anna.given, anna.family, anna.nickname) == ("Anna Berg", "Anna", "Berg", "Annie")
    assert [point.value for point in anna.emails] == ["anna@berg.example", "anna@home.example"]
    assert [(point.value, point.types) for point in anna.phones] == [
        ("1", ("work",)), ("2", ("home",)), ("3", ("cell",)), ("4", ("fax",)), ("5", ("pager",)),
    ]  # fmt: skip
    work, home = anna.addresses
    assert (work.street, work.extended, work.city, work.region, work.postal_code, work.country, work.types) == (
        "Work 1", "Floor 2", "Aarhus", "Jutland", "8000", "DK", ("work",),
    )  # fmt: skip
    assert (home.street, home.city, home.postal_code, home.country, home.types) == (
        "Home 1", "Odense", "5000", "Denmark", ("home",),
    )  # fmt: skip
    assert (anna.title, anna.department, anna.organization) == ("CMO", "Sales", "Nordlys")
    assert [point.value for point in anna.urls] == ["https://nordlys.example", "https://anna.example"]
    assert anna.urls[1].label == "My page"
    assert (anna.birthday, anna.note) == ("1980-04-12", "one\ntwo")
    assert anna.messaging[0].value == "anna"
    assert columns(anna) == ["X-NETPLANNER-COLUMN;X-NAME=mozillaCustom1:blue"]


@pytest.mark.parametrize(
    "text",
    [
        ANNA,
        ANNA.replace("\n", "\r\n"),
        ANNA.replace("\n", "\r"),
        "version: 1\n\n# a comment\n that goes on\n" + ANNA,
        "\ufeff" + ANNA,
        ANNA.replace(PERSON, "\n" + PERSON, 1),
        ANNA.replace("berg.example", "be\n rg.exa\n mple"),
        ANNA.replace("cn: Anna Berg", f"cn:: {b64('Anna Berg')}"),
        ANNA.replace("cn: Anna", "cn;lang-da: Anna").replace("mail:", "MAIL:"),
        ANNA.replace("dn: ", "DN:"),
        ANNA + "\n\n# end\n",
        ANNA.replace("cn: A", "# cn: B\n#\n  folded\ncn: A"),
    ],
)
def test_one_entry_in_every_form(text: str) -> None:
    anna = one(text)
    assert (anna.fn, anna.given, anna.family) == ("Anna Berg", "Anna", "Berg")
    assert [point.value for point in anna.emails] == ["anna@berg.example"]
    assert looks_like_ldif(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))


def test_a_name_that_is_no_utf_8_is_read_as_windows_wrote_it() -> None:
    assert one("dn: cn=Søren\ncn: Søren\n".encode("cp1252")).fn == "Søren"
    latin = base64.b64encode("Søren".encode("latin-1")).decode()
    assert one(f"dn:: {latin}\ncn:: {latin}\n").fn == "Søren"


def test_an_address_is_kept_and_not_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    anna = one(ANNA + f"jpegPhoto:< {secret.as_uri()}\ndescription:< {secret.as_uri()}\n")
    assert anna.photo is None
    assert "secret.txt" in anna.note
    assert columns(anna) == [f"X-NETPLANNER-COLUMN;X-NAME=jpegPhoto:{secret.as_uri()}"]


def test_a_picture_comes_in_byte_for_byte() -> None:
    data = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40
    text = base64.b64encode(data).decode()
    folded = "\n ".join(text[place : place + 76] for place in range(0, len(text), 76))
    photo = one(ANNA + f"jpegPhoto:: {folded}\n").photo
    assert photo is not None
    assert (photo.data, photo.media_type) == (data, "image/jpeg")


def test_a_list_is_a_group_and_keeps_its_members() -> None:
    text = "dn: cn=Friends\nobjectclass: groupOfNames\ncn: Friends\nmember: cn=Anna Berg,mail=anna@berg.example\n"
    group = one(text)
    assert (group.kind, group.fn) == ("group", "Friends")
    assert columns(group) == [r"X-NETPLANNER-COLUMN;X-NAME=member:cn=Anna Berg\,mail=anna@berg.example"]


def test_a_large_list_keeps_all_members() -> None:
    text = "dn: cn=All\nobjectclass: groupOfNames\ncn: All\n"
    group = one(text + "".join(f"member: cn=m{number}\n" for number in range(5000)))
    assert columns(group)[0].count("cn=m") == 5000
    [record] = read(text + "member: cn=m\n" * 20_001)
    assert record.error is not None
    assert record.error.reason == "too_many_properties"


def test_the_folders_of_a_directory_are_nobody() -> None:
    folder, anna = read("dn: ou=people,dc=berg,dc=example\nobjectclass: organizationalUnit\nou: people\n\n" + ANNA)
    assert folder.contact is not None
    assert (folder.contact.display_name, folder.contact.organization) == ("", "")
    assert anna.contact is not None
    assert (anna.contact.fn, anna.line) == ("Anna Berg", 5)


def test_what_a_search_prints_around_its_findings_is_no_entry() -> None:
    assert one(ANNA + "\n# search result\nsearch: 2\nresult: 0 Success\n").fn == "Anna Berg"


def test_a_second_value_is_kept() -> None:
    anna = one(ANNA + "cn: Anna B.\ndisplayName: Anna\ntitle: CMO\ntitle: CEO\nmail: anna@berg.example\n")
    assert (anna.fn, anna.title, len(anna.emails)) == ("Anna Berg", "CMO", 1)
    assert sorted(line.partition("X-NAME=")[2] for line in columns(anna)) == [
        "cn:Anna B.", "displayName:Anna", "title:CEO",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", ["modify", "delete", "modrdn"])
def test_a_change_of_an_entry_is_no_person(kind: str) -> None:
    bad, good = read(f"dn: cn=Bo\nchangetype: {kind}\n\n" + ANNA.replace(PERSON, "changetype: add\n"))
    assert bad.error is not None
    assert (bad.error.reason, bad.raw) == ("not_an_entry", f"dn: cn=Bo\nchangetype: {kind}\n\n".encode())
    assert good.contact is not None


def test_one_bad_entry_costs_itself_alone() -> None:
    entries = [ANNA.replace("Anna", f"A{number}") for number in range(1000)]
    entries[500] = ANNA + "description: " + "x" * (1 << 20) + "\n"
    records = read("\n".join(entries))
    assert len(records) == 1000
    [bad] = [record for record in records if record.error is not None]
    assert bad.error is not None
    assert (bad.error.reason, bad.line) == ("line_too_long", 500 * 8 + 1)


@pytest.mark.parametrize(("text", "reason"), [("", "empty"), ("version: 1\n", "no_cards"), ("result: 0\n", "no_cards")])
def test_a_file_without_entries_says_so(text: str, reason: str) -> None:
    [record] = read(text)
    assert record.error is not None
    assert record.error.reason == reason


def test_other_text_does_not_look_like_it() -> None:
    for text in ("", "VERSION:3.0\nFN:x\n", "BEGIN:VCARD\ndn: x\n", "dn;cn\na;b\n", "dn,cn\n", "version: 1\n"):
        assert not looks_like_ldif(text)


@pytest.mark.parametrize(
    "piece", ["mail: a{}@b.example\n", " x\n", "description: {}\n", "cn: {}\n", "x: {}\n", "# {}\n"]
)
def test_the_work_grows_with_the_size(piece: str) -> None:
    """Steps of the interpreter, as many for each half of an entry as for the other."""

    def steps(size: int) -> int:
        data = (ANNA + "".join(piece.format(number) for number in range(size))).encode()
        counted = 0

        def trace(*_: object) -> object:
            nonlocal counted
            counted += 1
            return trace

        sys.settrace(trace)  # type: ignore[arg-type]
        try:
            assert read(data)
        finally:
            sys.settrace(None)
        return counted

    assert steps(4000) <= 2.2 * steps(2000)


_LINES = st.one_of(
    st.sampled_from(["dn: cn=x", "", " folded", "# note", "objectclass: person", "cn:: !!", "cn:< file:///x", "::"]),
    st.builds("{}: {}".format, st.sampled_from(["cn", "mail", "l", "birthday", "info", "x"]), st.text(max_size=9)),
    st.builds("{}:: {}".format, st.sampled_from(["cn", "jpegPhoto", "userCert"]), st.binary(max_size=9).map(
        lambda data: base64.b64encode(data).decode())),
)  # fmt: skip


@given(st.lists(_LINES, max_size=20), st.binary(max_size=40))
def test_no_input_raises_and_cards_say_what_is_read(lines: list[str], junk: bytes) -> None:
    records = read("\n".join(lines).encode("utf-8", "replace") + junk)
    assert records
    for record in records:
        assert (record.contact is None) is (record.error is not None)
        if record.contact is not None:
            assert record.contact.card is not None
            again = contact_from_card(record.contact.card)
            names = [name for name in CARD_FIELDS if name != "photo"]
            assert [getattr(again, name) for name in names] == [getattr(record.contact, name) for name in names]


@pytest.mark.skipif(not EXPECTED.is_file(), reason="needs the contact files of ../shared/corpus")
def test_the_directories_of_the_corpus() -> None:
    seen = 0
    for line in EXPECTED.read_text("utf-8").splitlines():
        expected = json.loads(line)
        if expected["kind"] != "ldif":
            continue
        people = [record.contact for record in read_ldif(CORPUS / expected["file"])]
        found = [
            (p.fn, sorted(e.value for e in p.emails), sorted(t.value for t in p.phones))
            for p in people
            if p is not None
        ]
        assert found == [(card["fn"], card["emails"], card["tels"]) for card in expected["cards"]], expected["file"]
        seen += 1
    assert seen == 5
