"""jCard (RFC 7095): the same people as from vCards, and no accident with broken or hostile JSON."""

import io
import json
import random
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from netplanner.domain.contact import CARD_FIELDS, ContactPoint, Profile
from netplanner.formats.records import CardRecord
from netplanner.formats.vcard import read_cards, write_card
from netplanner.formats.vcard.jcard import looks_like_jcard, read_jcard
from netplanner.formats.vcard.jcard_frames import JsonFramer
from netplanner.formats.vcard.limits import Limits
from netplanner.formats.vcard.stored import contact_from_card

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "ical.js"
MEGABYTE = 1 << 20

ADA: list[Any] = [
    "vcard",
    [
        ["version", {}, "text", "4.0"],
        ["fn", {}, "text", "Ada Sample, PhD"],
        ["n", {"sort-as": ["Sample", "Ada"]}, "text", ["Sample", "Ada", ["M.", "Maria"], "Dr.", ""]],
        ["email", {"type": ["work", "internet"], "pref": "1"}, "text", "ada@firm.example"],
        ["tel", {"type": "cell"}, "uri", "tel:+45-00-00;ext=2"],
        ["adr", {"type": "home", "group": "item1"}, "text", ["", "", ["Way 2", "left"], "Town", "", "8000", "DK"]],
        ["x-ablabel", {"group": "item1"}, "unknown", "Summer house"],
        ["org", {}, "text", ["Example; A/S", "Sales"]],
        ["bday", {}, "date-and-or-time", "1980-04-12"],
        ["anniversary", {}, "date-and-or-time", "2009-08-08T14:30:00-05:00"],
        ["categories", {}, "text", "friends", "fair, old"],
        ["url", {}, "uri", "https://www.linkedin.com/in/ada"],
        ["note", {}, "text", "one\ntwo; three"],
        ["tz", {}, "utc-offset", "-05:00"],
        ["rev", {}, "timestamp", "1995-10-31T22:27:10Z"],
        ["x-level", {}, "integer", 3],
        ["x-yes", {}, "boolean", True],
    ],
    [],
]


def records(value: object) -> list[CardRecord]:
    return list(read_jcard(json.dumps(value).encode()))


def reasons(data: bytes) -> list[str]:
    return [record.error.reason if record.error else "" for record in read_jcard(data)]


def test_a_card() -> None:
    (record,) = records(ADA)
    person = record.contact
    assert person is not None
    assert (person.fn, person.family, person.given) == ("Ada Sample, PhD", "Sample", "Ada")
    assert (person.additional, person.prefix) == ("M.,Maria", "Dr.")
    assert person.emails == [ContactPoint("ada@firm.example", ("work", "internet"), "", True)]
    assert person.phones == [ContactPoint("+45-00-00;ext=2", ("cell",))]
    assert (person.addresses[0].street, person.addresses[0].label) == ("Way 2,left", "Summer house")
    assert (person.organization, person.department) == ("Example; A/S", "Sales")
    assert (person.birthday, person.anniversary) == ("1980-04-12", "2009-08-08")
    assert person.tags == ["friends", "fair, old"]
    assert person.profiles == [Profile("linkedin", "https://www.linkedin.com/in/ada")]
    assert person.note == "one\ntwo; three"
    assert person.card is not None
    assert person.card.version == "4.0"
    assert person.card.lines[6:10] == (
        "ORG:Example\\; A/S;Sales",
        "BDAY:19800412",
        "ANNIVERSARY:20090808T143000-0500",
        "CATEGORIES:friends,fair\\, old",
    )
    assert person.card.lines[12:] == (
        "TZ;VALUE=utc-offset:-0500",
        "REV:19951031T222710Z",
        "X-LEVEL;VALUE=integer:3",
        "X-YES;VALUE=boolean:TRUE",
    )


@pytest.mark.parametrize("wrap", [lambda card: [card, card], lambda card: {"a": [{"vcardArray": card}, card]}])
def test_cards_in_arrays_and_in_other_json(wrap: Callable[[object], object]) -> None:
    for indent in (None, 2):
        data = json.dumps(wrap(ADA), indent=indent).encode()
        people = list(read_jcard(io.BytesIO(data)))
        assert [record.contact.display_name for record in people if record.contact] == ["Ada Sample, PhD"] * 2
        assert looks_like_jcard(data[:65536])


def test_the_card_that_is_kept_says_the_same_and_is_written_as_such() -> None:
    (record,) = records(ADA)
    person = record.contact
    assert person is not None
    assert person.card is not None
    (back,) = read_cards(write_card(person, "4.0"))
    assert back.contact is not None
    for other in (contact_from_card(person.card), back.contact):
        for name in CARD_FIELDS:
            assert getattr(other, name) == getattr(person, name), name


@pytest.mark.parametrize(
    ("item", "line"),
    [
        (["x-a", {"x-b": "q\"'"}, "unknown", "a,b;c"], "X-A;X-B=q^'':a,b;c"),
        (["x-a", {}, "text", "a,b"], "X-A;VALUE=text:a\\,b"),
        (["note", {"group": "not good"}, "text", "a"], "NOTE:a"),
        (["note", {"no good": "1"}, "text", None], "NOTE:"),
        (["note", {}, "text", "a\u0000\u001bb\ud800"], "NOTE:ab\ufffd"),
        (["end", {}, "text", "VCARD"], "X-UNREADABLE-LINE:END"),
        (["no colon: here", {}, "text", "a"], 'X-UNREADABLE-LINE:["no colon: here", {}, "text", "a"]'),
        (["fn"], 'X-UNREADABLE-LINE:["fn"]'),
        (7, 'X-UNREADABLE-LINE:"7"'),
        (["bday", {}, "date", "--04-12"], "BDAY;VALUE=date:--0412"),
        (["photo", {}, "uri", "https://firm.example/a,b.jpg"], "PHOTO:https://firm.example/a,b.jpg"),
    ],
)
def test_lines(item: object, line: str) -> None:
    (record,) = records(["vcard", [item]])
    assert record.contact is not None
    assert record.contact.card is not None
    assert record.contact.card.lines == (line,)
    (back,) = read_cards(write_card(record.contact, "4.0"))
    assert back.contact is not None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings(encoding: str) -> None:
    data = json.dumps(["vcard", [["fn", {}, "text", "S\u00f8ren"]], []], ensure_ascii=False).encode(encoding)
    (record,) = read_jcard(data)
    assert record.contact is not None
    assert record.contact.fn == "S\u00f8ren"


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", ["empty"]),
        (b" \n", ["empty"]),
        (b"[]", ["no_cards"]),
        (b'{"friends": [["vcard"]]}', ["no_cards"]),
        (b'["vcard", [["fn",{},"text","a"', ["not_json"]),
        (b'["vcard", [["fn",{},"text","a"]], ["vcard", [["fn",{},"text","b"]]]', ["not_json", ""]),
        (b'["vcard", [["fn {},"text","a"]]], ["vcard", [["fn",{},"text","b"]]]', ["not_json", ""]),
        (b'["vcard", [["fn",{},"text",NaN1]]]', ["not_json"]),
        (b'["vcard", [' + b"[" * 50 + b"]" * 50 + b"]]", ["nesting"]),
        (b'["vcard", [' + b",".join([b'["tel",{},"text","1"]'] * 1001) + b"]]", ["too_many_properties"]),
        (b'["vcard", [' + b"[]," * 600_000 + b"[]]]", ["too_many_values"]),
        (b'["vcard", [["note",{},"text","' + b"x" * (MEGABYTE + 1) + b'"]]]', ["line_too_long"]),
        (b'["vcard", [["x-a",{},"text",' + b"1" * 5_000 + b"]]]", [""]),
    ],
)
def test_errors(data: bytes, found: list[str]) -> None:
    assert reasons(data) == found
    assert reasons(data + json.dumps(ADA).encode())[-1] == ""


def test_one_too_large_is_passed_over() -> None:
    limits = Limits(card=MEGABYTE)
    data = b'["vcard", [["photo",{},"uri","' + b"x" * (4 * MEGABYTE) + b'"]]]\n' + json.dumps(ADA).encode()
    found = list(read_jcard(data, limits=limits))
    assert [record.error.reason if record.error else record.line for record in found] == ["card_too_large", 2]


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    (record,) = read_jcard(tmp_path / "none.json")
    assert record.error is not None
    assert record.error.reason == "file_unreadable"


def test_mutated_cards_end_in_declared_errors() -> None:
    random_ = random.Random(4)
    whole = json.dumps([ADA, ADA]).encode()
    pieces = [b'"', b"[", b"]", b"{", b"}", b",", b"\\", b'["vcard",[', b"\xff", b"\0", b"null", b"1e999", b"\\ud800"]
    for number in range(3_000):
        data = bytearray(whole)
        for _ in range(random_.randint(1, 6)):
            place = random_.randrange(len(data))
            if random_.random() < 0.5:
                data[place:place] = random_.choice(pieces)
            else:
                del data[place : place + random_.randint(1, 30)]
        for record in read_jcard(bytes(data)):
            assert record.error is not None or record.contact is not None, number
            if record.contact is not None:
                text = write_card(record.contact, "4.0")
                (back,) = read_cards(text)
                assert back.contact is not None, (number, data)
                assert write_card(back.contact, "4.0") == text, (number, data)


SHAPES: dict[str, Callable[[int], bytes]] = {
    "begins": lambda n: b'["vcard",[' * n,
    "begins out of step": lambda n: b'["vcard",["' * n,
    "brackets": lambda n: b'["vcard",[' + b"[" * n,
    "empty values": lambda n: b'["vcard",[' + b"[]," * n + b"[]]]",
    "escapes": lambda n: b'["vcard",[["note",{},"text","' + b"\\n" * n + b'"]]]',
    "unclosed string": lambda n: b'["vcard",[["note",{},"text","' + b"x" * n,
    "short strings": lambda n: b'["vcard",[' + b'"ab",' * n + b'"ab"]]',
    "blanks": lambda n: b"[" + b" " * n + b'"vcard",[]]',
    "cards": lambda n: b'["vcard",[["fn",{},"text","a"]]],' * n,
}


class _Reads(io.BytesIO):
    """Counts what is read."""

    count = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self.count += 1
        return super().read(size)


@pytest.mark.parametrize("shape", SHAPES)
def test_memory_and_reads_are_bounded_by_the_input(shape: str) -> None:
    data = SHAPES[shape](300_000 if shape in ("short strings", "blanks", "escapes") else 60_000)
    stream = _Reads(data)
    tracemalloc.start()
    try:
        for record in read_jcard(stream):
            assert record.error is not None or record.contact is not None
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak <= 64 * MEGABYTE + 8 * len(data)
    assert stream.count <= 2 + len(data) // (256 * 1024 - 1024)


def test_cards_behind_a_large_one_are_not_copied_for_each() -> None:
    large = b'["vcard",[["photo",{},"uri","data:image/png;base64,' + b"A" * (8 * MEGABYTE) + b'"]]],'
    stream = io.BytesIO(large + b'["vcard",[["fn",{},"text","a"]]],' * 2_000)
    framer = JsonFramer(stream.read, Limits())
    assert sum(1 for frame in framer.frames() if not frame.reason) == 2_001


@pytest.mark.skipif(not CORPUS.is_dir(), reason="needs the contact files of ../shared/corpus")
@pytest.mark.parametrize("name", ["vcard", "vcard_author", "vcard_grouped"])
def test_a_jcard_says_what_the_vcard_beside_it_says(name: str) -> None:
    (one,) = read_jcard(CORPUS / f"{name}.json")
    (other,) = read_cards(CORPUS / f"{name}.vcf")
    assert one.contact is not None
    assert other.contact is not None
    for field in CARD_FIELDS:
        assert getattr(one.contact, field) == getattr(other.contact, field), field
