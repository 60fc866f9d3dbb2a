"""Our cards read by other programs, and theirs by us, field by field.

Each program is tried where it is installed and its test skipped, saying what it needs, where not (Debian's
packages: php-sabre-vobject and php-cli; khard; gir1.2-ebookcontacts-1.2 and python3-gi; libkf5contacts-dev, g++).
What a program is known to make of a field otherwise than we is listed, so that any other difference fails.
"""

import base64
import json
import shutil
import subprocess
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from netplanner.domain.contact import CARD_FIELDS, Contact
from netplanner.formats.vcard import read_cards, write_card
from tests.interop.sample_people import people

PEERS = Path(__file__).parent / "peers"
DEBIANS_PYTHON = Path("/usr/bin/python3")
VERSIONS = ("3.0", "4.0")
Row = dict[str, Any]


def _php() -> list[str]:
    if shutil.which("php") is None or not Path("/usr/share/php/Sabre/VObject").is_dir():
        pytest.skip("needs php-cli and php-sabre-vobject")
    return ["php", str(PEERS / "sabre.php")]


def _evolution() -> list[str]:
    return _debians("evolution.py", "import gi; gi.require_version('EBookContacts', '1.2')", "gir1.2-ebookcontacts-1.2")


def _khard() -> list[str]:
    return _debians("khard_cards.py", "import khard.carddav_object", "khard")


def _debians(script: str, probe: str, package: str) -> list[str]:
    """A script for the Python of Debian's packages, which is not the one that tests run in."""
    if (
        not DEBIANS_PYTHON.exists()
        or subprocess.run([DEBIANS_PYTHON, "-c", probe], capture_output=True, check=False).returncode
    ):
        pytest.skip(f"needs {package}")
    return [str(DEBIANS_PYTHON), str(PEERS / script)]


def _kcontacts() -> list[str]:
    headers = Path("/usr/include/KF5")
    if shutil.which("g++") is None or not (headers / "KContacts").is_dir():
        pytest.skip("needs libkf5contacts-dev and g++")
    program = Path(tempfile.mkdtemp(prefix="netplanner-interop-")) / "kcontacts"
    qt = next(Path("/usr/include").glob("*/qt5"))
    folders = (headers, headers / "KContacts", headers / "KCoreAddons", qt, qt / "QtCore", qt / "QtGui")
    includes = [f"-I{folder}" for folder in folders]
    libraries = ["-lKF5Contacts", "-lQt5Gui", "-lQt5Core"]
    source = PEERS / "kcontacts.cpp"
    subprocess.run(["g++", "-std=c++17", "-fPIC", *includes, source, "-o", program, *libraries], check=True)
    return [str(program)]


PROGRAMS = {"sabre": _php, "evolution": _evolution, "khard": _khard, "kcontacts": _kcontacts}


class Difference(NamedTuple):
    """In how many of the sixty cards of 3.0 and of 4.0 a field differs, and what the program does."""

    cards_30: int
    cards_40: int
    why: str


# Seen with sabre/vobject 2.1.7, EBookContacts 3.46.4 and 3.56.2, khard 0.18.0 and 0.19.1 (vobject 0.9.6 and 0.9.8) and
# KContacts 5.103 and 6.13; the pairs do alike.
ESCAPES = "takes no backslash off a text"
ONE_TEXT = "has one text for a list"
SEMICOLON = "leaves the backslash before a semicolon in a text; without it Evolution cuts the text"
COMPONENT = "writes a semicolon within a component so that it parts two"
GROUPED = "keeps lines of a group, and so labels, without showing them"
# What programs read in our cards otherwise than it was meant.
READ: dict[str, dict[str, Difference]] = {
    "sabre": {
        "title": Difference(20, 20, ESCAPES),
        "role": Difference(20, 20, ESCAPES),
        "note": Difference(24, 24, ESCAPES),
        "phone_types": Difference(60, 45, "gives a list of types as one text"),
        "fn": Difference(16, 16, ESCAPES),
        "nickname": Difference(20, 20, ONE_TEXT),
        "tags": Difference(30, 30, ONE_TEXT),
        "labels": Difference(20, 20, ESCAPES),
    },
    "evolution": {
        "anniversary": Difference(20, 20, "knows X-EVOLUTION-ANNIVERSARY alone; the line is kept"),
        "birthday": Difference(24, 24, "knows no birthday without a year; the line is kept"),
        "urls": Difference(40, 40, "cuts an address at a semicolon; the line is kept"),
        "nickname": Difference(20, 20, ONE_TEXT),
    },
    "khard": {
        "birthday": Difference(24, 24, "takes 1900 for no year; the line is kept"),
        "urls": Difference(40, 40, "vobject cuts at a comma"),
        "nickname": Difference(20, 20, "vobject takes the first of a list"),
        "phone_types": Difference(15, 45, "shows the label for the type, or the sign of preference as one"),
        "photo": Difference(0, 15, "vobject cuts a data: URI at its comma"),
    },
    "kcontacts": {
        "role": Difference(20, 20, SEMICOLON),
        "note": Difference(24, 24, SEMICOLON),
        "org": Difference(15, 15, "has one department"),
        "nickname": Difference(20, 20, ONE_TEXT),
        "emails": Difference(20, 20, GROUPED),
        "messaging": Difference(30, 30, "takes X-SKYPE for IMPP, which we read as skype: addresses"),
        "profiles": Difference(15, 15, "keeps one X-SOCIALPROFILE, without its parameters"),
        "tags": Difference(30, 30, "splits at an escaped comma"),
        "labels": Difference(30, 30, GROUPED),
        "phones": Difference(15, 15, GROUPED),
        "phone_types": Difference(15, 15, GROUPED),
        "fn": Difference(6, 6, SEMICOLON),
        "photo": Difference(0, 15, "knows no data: URI"),
    },
}
# What we read otherwise in theirs, made of ours.
BACK: dict[str, dict[str, Difference]] = {
    "sabre": {
        "title": Difference(20, 20, ESCAPES),
        "role": Difference(20, 20, ESCAPES),
        "note": Difference(24, 24, ESCAPES),
        "fn": Difference(16, 16, ESCAPES),
        "emails": Difference(20, 20, ESCAPES),
    },
    "evolution": {
        "nickname": Difference(0, 20, ONE_TEXT),
    },
    "khard": {
        "urls": Difference(40, 40, "vobject cuts at a comma"),
        "nickname": Difference(20, 20, "vobject takes the first of a list"),
        "photo": Difference(0, 15, "vobject cuts a data: URI at its comma"),
    },
    "kcontacts": {
        "role": Difference(20, 20, SEMICOLON),
        "gender": Difference(45, 0, "writes none in 3.0"),
        "language": Difference(40, 0, "writes none in 3.0"),
        "note": Difference(24, 24, SEMICOLON),
        "organization": Difference(15, 15, COMPONENT),
        "department": Difference(15, 15, COMPONENT),
        "kind": Difference(12, 0, "writes none in 3.0"),
        "nickname": Difference(20, 20, ONE_TEXT),
        "messaging": Difference(30, 30, "takes X-SKYPE for IMPP, which we read as skype: addresses"),
        "addresses": Difference(30, 30, COMPONENT),
        "profiles": Difference(30, 30, "keeps one X-SOCIALPROFILE, without its parameters"),
        "tags": Difference(30, 30, "splits at an escaped comma"),
        "fn": Difference(6, 6, SEMICOLON),
        "given": Difference(6, 6, COMPONENT),
        "additional": Difference(6, 6, COMPONENT),
        "prefix": Difference(6, 6, COMPONENT),
        "suffix": Difference(2, 2, COMPONENT),
    },
}


@pytest.fixture(scope="module", params=PROGRAMS)
def command(request: pytest.FixtureRequest) -> tuple[str, list[str]]:
    return request.param, PROGRAMS[request.param]()


@pytest.mark.parametrize("version", VERSIONS)
def test_other_programs_and_we_read_one_another(command: tuple[str, list[str]], version: Any, tmp_path: Path) -> None:
    name, arguments = command
    ours = people()
    path = tmp_path / "ours.vcf"
    path.write_bytes(b"".join(write_card(person, version) for person in ours))
    done = subprocess.run([*arguments, path, version], capture_output=True, check=True)
    answer = json.loads(done.stdout)
    assert len(answer["cards"]) == len(ours)
    read = Counter[str]()
    for person, seen in zip(ours, answer["cards"], strict=True):
        read.update(_differing(_as_seen(person), _tidy(seen)))
    assert _unknown(read, READ[name], version) == {}
    back = Counter[str]()
    for person, record in zip(ours, read_cards(base64.b64decode(answer["written"])), strict=True):
        assert record.contact is not None
        back.update(_differing(_fields(person), _fields(record.contact)))
    assert _unknown(back, BACK[name], version) == {}


def _unknown(seen: Counter[str], differences: dict[str, Difference], version: str) -> dict[str, int]:
    """The fields that differ in more cards than known; a newer program may well make less of them."""
    known = {field: row.cards_30 if version == "3.0" else row.cards_40 for field, row in differences.items()}
    return {field: count for field, count in seen.items() if count > known.get(field, 0)}


def _differing(one: Row, other: Row) -> list[str]:
    return [field for field in one if one[field] != other[field]]


def _fields(contact: Contact) -> Row:
    """The contact's fields; the order of lists and of the types of an entry says nothing."""
    fields = {field: getattr(contact, field) for field in CARD_FIELDS}
    for name in ("emails", "phones", "addresses", "urls", "messaging"):
        entries = [replace(entry, types=tuple(sorted(entry.types))) for entry in fields[name]]
        fields[name] = sorted(entries, key=repr)
    fields["profiles"] = sorted(fields["profiles"], key=repr)
    return fields


def _as_seen(person: Contact) -> Row:
    """What a program should see in a card: texts and lists of texts as they were meant."""
    parts = [person.family, person.given, person.additional, person.prefix, person.suffix]
    units = person.department.split("; ") if person.department else []
    pages = person.profiles
    words = [{*point.types, *(["pref"] if point.preferred else [])} for point in person.phones]
    return {
        "uid": [person.uid],
        "fn": [person.fn],
        "n": parts,
        "nickname": person.nickname.split(", ") if person.nickname else [],
        "org": [person.organization, *units] if person.organization or units else [],
        "title": [person.title] if person.title else [],
        "role": [person.role] if person.role else [],
        "birthday": [person.birthday] if person.birthday else [],
        "anniversary": [person.anniversary] if person.anniversary else [],
        "gender": [person.gender] if person.gender else [],
        "language": [person.language] if person.language else [],
        "note": [person.note] if person.note else [],
        "emails": sorted(point.value for point in person.emails),
        "phones": sorted(point.value for point in person.phones),
        "phone_types": sorted(sorted(kinds - {"pref"}) for kinds in words),
        "addresses": sorted(
            [entry.po_box, entry.extended, entry.street, entry.city, entry.region, entry.postal_code, entry.country]
            for entry in person.addresses
        ),
        # A page that its address tells is written as a web address.
        "urls": sorted([point.value for point in person.urls] + [page.url for page in pages if not page.handle]),
        "messaging": sorted(point.value for point in person.messaging if point.types[0] == "home"),
        "profiles": sorted(page.url or f"x-apple:{page.handle}" for page in pages if page.handle),
        "tags": sorted(person.tags),
        "photo": [base64.b64encode(person.photo.data).decode()] if person.photo else [],
        "labels": sorted(
            entry.label
            for entries in (person.emails, person.phones, person.addresses)
            for entry in entries
            if entry.label
        ),
    }


def _tidy(seen: Row) -> Row:
    """What a program said, in one shape: its own ways to write a date, a type, a list or a picture are no loss."""
    texts = {name: [text for text in seen[name] if text] for name in ("uid", "fn", "title", "role", "note", "labels")}
    days = {name: [_day(text) for text in seen[name] if text] for name in ("birthday", "anniversary")}
    lists = {name: sorted(filter(None, seen[name])) for name in ("emails", "phones", "urls", "messaging", "profiles")}
    tags = [tag for text in seen["tags"] for tag in (text if isinstance(text, list) else [text]) if tag]
    return {
        **texts,
        **days,
        **lists,
        "labels": sorted(texts["labels"]),
        "n": [text or "" for text in seen["n"][0]] if seen["n"] else ["", "", "", "", ""],
        "nickname": [text for text in seen["nickname"] if text],
        "org": [text for text in seen["org"][0] if text] if seen["org"] else [],
        "gender": [";".join(filter(None, seen["gender"]))] if any(seen["gender"]) else [],
        "language": [text for text in seen["language"] if text],
        "phone_types": sorted(sorted({word.lower() for word in words} - {"pref"}) for words in seen["phone_types"]),
        "addresses": sorted([text or "" for text in parts] for parts in seen["addresses"]),
        "tags": sorted(tags),
        "photo": [text.removeprefix("data:image/png;base64,") for text in seen["photo"]],
    }


def _day(text: str) -> str:
    """A date in the extended form."""
    if len(text) == 8 and text.isdigit():
        return f"{text[:4]}-{text[4:6]}-{text[6:]}"
    return f"--{text[2:4]}-{text[4:]}" if len(text) == 6 and text.startswith("--") else text
