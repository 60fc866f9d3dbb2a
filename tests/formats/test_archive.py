"""Zip archives: the exports of platforms in the right order, and hostile ones bounded while they are read."""

import io
import json
import os
import stat
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.domain.history import InvitationSeen, MessageSeen
from netplanner.formats import archive as archives
from netplanner.formats import sources
from netplanner.formats.archive import platform_of, read_archive
from netplanner.formats.records import CardRecord

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{0}\r\nN:{0};;;;\r\nEND:VCARD\r\n"
CONNECTIONS = (
    'Notes:\n"Some are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
    "Anna,Berg,https://www.linkedin.com/in/anna-berg,,Nordlys,CMO,05 Mar 2024\n"
)
ME = "https://www.linkedin.com/in/me-me"
INVITATIONS = (
    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
    f'Me Me,Sara Holm,"7/8/26, 3:43 PM",Hi,OUTGOING,{ME},https://www.linkedin.com/in/sara-holm\n'
)
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
    f"1,,Me Me,{ME},Anna Berg,https://www.linkedin.com/in/anna-berg,2026-07-01 10:00:00 UTC,,Hello,INBOX\n"
)
LINKEDIN = {
    "messages.csv": MESSAGES,
    "Ads Clicked.csv": "Ad clicked Date,Ad Title/Id\n1,2\n",
    "Profile.csv": "First Name,Last Name,Maiden Name\nMe,Me,\n",
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\nNordlys,CMO,,,,\n",
    "Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On\nme@me.example,Yes,Yes,\n",
    "Invitations.csv": INVITATIONS,
    "Connections.csv": CONNECTIONS,
}


def packed(path: Path, members: dict[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def names(records: list[CardRecord]) -> list[str | None]:
    return [record.contact.fn for record in records if record.contact is not None]


def reasons(records: list[CardRecord]) -> list[str]:
    return [record.error.reason for record in records if record.error is not None]


@pytest.mark.parametrize("folder", ["", "Complete_LinkedInDataExport/"])
def test_linkedins_export_has_people_before_their_past(tmp_path: Path, folder: str) -> None:
    path = packed(tmp_path / "Basic.zip", {folder + name: text for name, text in LINKEDIN.items()})
    assert (sources.identify(path), sources.source_key(path)) == ("archive", "linkedin")
    records = list(sources.read(path))
    assert [(record.part, record.line) for record in records] == [
        (folder + "Connections.csv", 5), (folder + "Invitations.csv", 2), (folder + "messages.csv", 2),
    ]  # fmt: skip
    assert names(records) == ["Anna Berg", "Sara Holm", "Anna Berg"]
    assert records[1].history == (InvitationSeen("linkedin", "out", "2026-07-08", "Hi"),)
    assert records[2].history == (MessageSeen("linkedin", "out", "2026-07-01", "10:00", "Hello"),)
    assert sources.count(path) >= 3


def test_facebooks_export_is_its_friends_alone(tmp_path: Path) -> None:
    base = "connections/friends/"
    path = packed(
        tmp_path / "facebook.zip",
        {
            "messages/inbox/anna/message_1.json": json.dumps({"participants": [{"name": "Anna"}], "friends": []}),
            base + "your_friends.json": json.dumps({"friends_v2": [{"name": "Anna Berg", "timestamp": 1}]}),
            base + "removed_friends.json": json.dumps({"deleted_friends_v2": [{"name": "No"}]}),
            base + "received_friend_requests.json": json.dumps({"received_requests_v2": [{"name": "Bo Dahl"}]}),
        },
    )
    records = list(sources.read(path))
    assert names(records) == ["Anna Berg", "Bo Dahl"]
    assert platform_of(path) == "facebook"


def test_takeout_is_read_once(tmp_path: Path) -> None:
    table = "First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value\nAnna,Berg,,anna@berg.example,\n"
    contacts = "Takeout/Contacts/All Contacts/All Contacts"
    both = {contacts + ".csv": table, contacts + ".vcf": CARD.format("Anna Berg"), "Takeout/Tasks/Tasks.json": "{}"}
    records = list(sources.read(packed(tmp_path / "both.zip", both)))
    assert [(record.part, record.error) for record in records] == [(contacts + ".vcf", None)]
    del both[contacts + ".vcf"]
    assert names(list(sources.read(packed(tmp_path / "table.zip", both)))) == ["Anna Berg"]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_contact_files_packed_by_hand(tmp_path: Path, method: int) -> None:
    members = {f"{number}.vcf": CARD.format(f"Person {number}") for number in range(9)}
    others = {"b.ldif": "dn: cn=Bo\ncn: Bo Dahl\n", "z/readme.txt": "Read me.", "y.csv": "a,b\n1,2\n", "x.zip": "PK"}
    path = packed(tmp_path / "cards.zip", {**members, **others, "__MACOSX/._1.vcf": "x", ".hidden.vcf": "x"}, method)
    records = list(sources.read(path))
    assert names(records) == [*(f"Person {number}" for number in range(9)), "Bo Dahl"]
    assert reasons(records) == []
    assert sources.count(path) == 10
    assert sources.source_key(path) == "archive:cards.zip"


# --- hostile ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["/etc/a.vcf", "../a.vcf", "a/../../b.vcf", "..\\a.vcf", "C:\\a.vcf", "C:a.vcf"])
def test_names_that_lead_elsewhere_are_passed_over(tmp_path: Path, name: str) -> None:
    path = packed(tmp_path / "bad.zip", {name: CARD.format("Bad"), "good.vcf": CARD.format("Good")})
    assert names(list(sources.read(path))) == ["Good"]
    assert [file.name for file in tmp_path.iterdir()] == ["bad.zip"]


def test_links_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "link.zip"
    with zipfile.ZipFile(path, "w") as archive:
        link = zipfile.ZipInfo("link.vcf")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    [record] = sources.read(path)
    assert reasons([record]) == ["no_cards"]


def test_a_bomb_does_not_go_off(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("a.vcf", "w") as member:
        for _ in range(100):
            member.write(b"\0" * (1 << 20))
    tracemalloc.start()
    [record] = sources.read(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert reasons([record]) == ["member_too_large"]
    assert record.part == "a.vcf"
    assert peak < 8 << 20


def test_the_members_together_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = b"".join(CARD.format(os.urandom(20).hex()).encode() for _ in range(1500))
    monkeypatch.setattr(archives, "LARGEST_SUM", len(content) * 5 // 2)
    path = packed(tmp_path / "many.zip", {f"{number}.vcf": content for number in range(9)})
    records = list(sources.read(path))
    assert reasons(records) == ["archive_too_large"]
    assert records[-1].part == "2.vcf"


def test_a_member_that_says_less_than_it_holds_is_damaged(tmp_path: Path) -> None:
    path = packed(tmp_path / "liar.zip", {"a.vcf": CARD.format("Anna") * 1000, "b.vcf": CARD.format("Bo")})
    data = bytearray(path.read_bytes())
    place = data.find(b"PK\x01\x02")
    struct.pack_into("<L", data, place + 24, 500)
    path.write_bytes(data)
    records = list(sources.read(path))
    assert reasons(records) == ["member_unreadable"]
    assert names(records)[-1] == "Bo"


def test_a_hundred_thousand_members_are_too_many(tmp_path: Path) -> None:
    path = tmp_path / "many.zip"
    entry = struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0) + b"a.vcf"
    directory = entry * 100_000
    for counted in (0xFFFF, 1):
        end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, counted, counted, len(directory), 0, 0)
        path.write_bytes(directory + end)
        assert reasons(list(read_archive(path))) == ["archive_too_large"]
    big = directory * 5
    path.write_bytes(big + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, len(big), 0, 0))
    tracemalloc.start()
    assert reasons(list(read_archive(path))) == ["archive_too_large"]
    assert tracemalloc.get_traced_memory()[1] < 1 << 20
    tracemalloc.stop()


def test_an_encrypted_archive_says_so(tmp_path: Path) -> None:
    path = packed(tmp_path / "secret.zip", {"a.vcf": CARD.format("Anna")})
    data = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        data[data.find(mark) + place] |= 1
    path.write_bytes(data)
    assert reasons(list(sources.read(path))) == ["archive_encrypted"]


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packing_that_can_not_be_bounded_is_refused(tmp_path: Path, method: int) -> None:
    path = packed(tmp_path / "odd.zip", {"a.vcf": CARD.format("Anna")}, method)
    assert reasons(list(sources.read(path))) == ["member_unreadable"]


@pytest.mark.parametrize(
    "members",
    [
        {"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>"},
        {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"},
    ],
)
def test_a_workbook_says_what_it_is(tmp_path: Path, members: dict[str, str | bytes]) -> None:
    path = packed(tmp_path / "people.csv", members)
    assert sources.identify(path) == ""
    assert reasons(list(sources.read(path))) == ["office_file"]


def test_a_list_without_a_line_beside_others_is_no_error(tmp_path: Path) -> None:
    head = INVITATIONS.splitlines(keepends=True)[0]
    records = list(
        read_archive(packed(tmp_path / "linkedin.zip", {"Connections.csv": CONNECTIONS, "Invitations.csv": head}))
    )
    assert (names(records), reasons(records)) == (["Anna Berg"], [])
    alone = list(read_archive(packed(tmp_path / "alone.zip", {"Invitations.csv": head})))
    assert reasons(alone) == ["no_cards"]


def test_an_archive_in_an_archive_stays_closed(tmp_path: Path) -> None:
    inner = packed(tmp_path / "inner.zip", {"a.vcf": CARD.format("Anna")}).read_bytes()
    path = packed(tmp_path / "outer.zip", {"inner.zip": inner, "inner.txt": inner, "inner.vcf": inner})
    records = list(sources.read(path))
    assert names(records) == []
    assert reasons(records) == ["no_cards"]
    alone = packed(tmp_path / "alone.zip", {"inner.zip": inner})
    assert reasons(list(sources.read(alone))) == ["archive_within"]


@given(st.data())
def test_no_damage_raises(data: st.DataObject) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in LINKEDIN.items():
            archive.writestr(name, text)
        archive.writestr("a.vcf", CARD.format("Anna"))
    whole = bytearray(buffer.getvalue())
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(len(whole) // 2, len(whole)))
    records = list(read_archive(io.BytesIO(bytes(whole[:cut]))))
    assert records
    assert all((record.contact is None) is (record.error is not None) for record in records)


@given(st.binary(max_size=200))
def test_no_junk_raises(junk: bytes) -> None:
    for data in (junk, b"PK\x03\x04" + junk, junk + b"PK\x05\x06" + bytes(18), b"PK\x06\x06" + junk + b"PK\x05\x06"):
        assert list(read_archive(io.BytesIO(data)))
