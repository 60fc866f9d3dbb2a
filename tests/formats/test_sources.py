"""Which format a file is, by its content alone; one way to read them all."""

import json
import os
import zipfile
from pathlib import Path

import pytest

from netplanner.formats import sources
from netplanner.formats.table.mapping import ColumnMapping

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
EXPECTED = CORPUS / "expected.jsonl"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Berg\r\nN:Berg;Anna;;;\r\nEMAIL:anna@berg.example\r\nEND:VCARD\r\n"
CONNECTIONS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnna,Berg,,,Nordlys,CMO,05 Mar 2024\n"
)

CONTENTS = {
    "vcard": CARD,
    "jcard": '["vcard", [["version", {}, "text", "4.0"], ["fn", {}, "text", "Anna Berg"]]]',
    "csv": "Name;E-mail;Phone\nAnna Berg;anna@berg.example;+45 00 00 00 00\n",
    "google": (
        "First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
        "Anna,Berg,,anna@berg.example,,\n"
    ),
    "outlook": (
        "Title,First Name,Last Name,Business Street,Business Phone,E-mail Address\n,Anna,Berg,,,anna@berg.example\n"
    ),
    "thunderbird": (
        "First Name,Last Name,Display Name,Primary Email,Secondary Email\nAnna,Berg,Anna Berg,anna@berg.example,\n"
    ),
    "linkedin": 'Notes:\n"Some addresses are missing."\n\n' + CONNECTIONS,
    "facebook": json.dumps({"friends_v2": [{"name": "Anna Berg", "timestamp": 1700000000}]}, indent=1),
    "ldif": "version: 1\n\ndn: cn=Anna Berg,mail=anna@berg.example\ncn: Anna Berg\n",
}


@pytest.mark.parametrize("name", ["contacts.dat", "wrong.vcf"])
@pytest.mark.parametrize("kind", CONTENTS)
def test_a_file_is_known_by_its_content_whatever_it_is_called(tmp_path: Path, kind: str, name: str) -> None:
    path = tmp_path / name
    path.write_text(CONTENTS[kind], "utf-8")
    assert sources.identify(path) == kind
    people = [record.contact for record in sources.read(path)]
    assert [person.fn for person in people if person is not None] == ["Anna Berg"]
    assert sources.count(path) >= 1
    assert sources.source_key(path) == (kind if kind in ("linkedin", "facebook") else f"{kind}:{name}")


@pytest.mark.parametrize("kind", CONTENTS)
@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_an_encoding_with_a_mark_hides_no_format(tmp_path: Path, kind: str, encoding: str) -> None:
    path = tmp_path / "file"
    path.write_bytes(CONTENTS[kind].encode(encoding))
    assert sources.identify(path) == kind
    assert [record.contact is not None and record.contact.fn for record in sources.read(path)] == ["Anna Berg"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" \r\n",
        b"\0" * 100,
        b"Dear Anna,\nsee you soon.\n",
        b'{"a": 1}',
        b"[1, 2]",
        b"\x89PNG\r\n\x1a\n",
        b"%PDF-1.7\n",
    ],
)
def test_what_is_no_contact_file_is_told_and_read_as_one_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    assert sources.identify(path) == ""
    [record] = sources.read(path)
    assert record.error is not None
    assert record.error.reason in ("empty", "no_cards")


def test_a_missing_file_is_one_error(tmp_path: Path) -> None:
    [record] = sources.read(tmp_path / "none.vcf")
    assert record.error is not None
    assert record.error.reason == "file_unreadable"
    assert (sources.identify(tmp_path / "none.vcf"), sources.count(tmp_path / "none.vcf")) == ("", 0)


def test_a_table_of_anything_is_no_sure_find(tmp_path: Path) -> None:
    bank, people = tmp_path / "bank.csv", tmp_path / "people.csv"
    bank.write_text("Booked;Amount;Balance\n1.1.2026;5,00;6,00\n2.1.2026;5,00;11,00\n")
    people.write_text(CONTENTS["csv"])
    assert (sources.identify(bank), sources.is_sure(bank)) == ("csv", False)
    assert sources.is_sure(people)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_looked_at_once(tmp_path: Path) -> None:
    """Reading its beginning to know it would take the beginning away."""
    from threading import Thread

    path = tmp_path / "pipe"
    os.mkfifo(path)
    assert sources.identify(path) == ""
    assert sources.count(path) == 0
    writer = Thread(target=path.write_text, args=(CARD,))
    writer.start()
    [record] = sources.read(path)
    writer.join()
    assert record.contact is not None


def test_a_mapping_says_what_the_columns_hold(tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("a,b\nanna@berg.example,Anna Berg\n")
    [record] = sources.read(path, ColumnMapping(("email", "name"), 1))
    assert record.contact is not None
    assert (record.contact.fn, record.contact.emails[0].value) == ("Anna Berg", "anna@berg.example")


def test_an_office_document_is_no_archive_of_contacts(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    assert sources.identify(path) == ""
    [record] = sources.read(path)
    assert record.error is not None
    assert record.error.reason == "no_cards"


def test_people_come_before_what_happened_with_them(tmp_path: Path) -> None:
    heads = {
        "a.csv": "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n",
        "b.csv": "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n",
        "c.csv": CONNECTIONS,
        "d.vcf": CARD,
    }
    for name, text in heads.items():
        (tmp_path / name).write_text(text)
    assert [path.name for path in sources.in_order([tmp_path / name for name in heads])] == [
        "c.csv", "d.vcf", "b.csv", "a.csv",
    ]  # fmt: skip


@pytest.mark.skipif(not EXPECTED.is_file(), reason="needs the contact files of ../shared/corpus")
def test_every_file_of_the_corpus_is_known_for_what_it_is() -> None:
    kinds = {".vcf": "vcard", ".ldif": "ldif", ".json": "jcard"}
    wrong = []
    for line in EXPECTED.read_text("utf-8").splitlines():
        expected = json.loads(line)
        path = CORPUS / expected["file"]
        found = sources.identify(path)
        wanted = {kinds.get(path.suffix, "vcard")}
        if path.suffix == ".csv":
            wanted = {"linkedin"} if "onnections" in path.name else {"csv", "google", "outlook", "thunderbird"}
        if found not in wanted and expected["ncards"]:
            wrong.append((expected["file"], found))
    assert wrong == []
