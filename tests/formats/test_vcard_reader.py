"""Cards from bytes: framing, encodings, broken input, limits. All people are made up."""

import io
import tracemalloc
from pathlib import Path

import pytest

from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.formats.vcard import CardRecord, Limits, looks_like_vcard, read_cards


def card(*lines: str, version: str = "3.0", end: str = "\r\n") -> bytes:
    return (end.join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD")) + end).encode()


def one(data: bytes) -> Contact:
    records = list(read_cards(data))
    assert [record.error for record in records] == [None]
    contact = records[0].contact
    assert contact is not None
    return contact


def names(data: bytes) -> list[str | None]:
    return [record.contact.fn if record.contact else None for record in read_cards(data)]


def reasons(records: list[CardRecord]) -> list[str]:
    return [record.error.reason if record.error else "" for record in records]


# --- where cards begin and end


def test_a_record_has_its_line_and_the_card_as_it_stood() -> None:
    first, second = card("FN:Ada Sample"), card("FN:Bo Sample", "NOTE:one\r\n two", end="\n")
    records = list(read_cards(b"\r\njunk\r\n" + first + b"# between\n" + second))
    assert [(record.line, record.raw) for record in records] == [(3, first), (8, second)]


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\r\r\n"])
def test_any_line_ends(end: str) -> None:
    data = card("FN:Ada Sample", "TEL:1", end=end) + card("FN:Bo Sample", end=end)
    records = list(read_cards(data))
    assert names(data) == ["Ada Sample", "Bo Sample"]
    assert [record.line for record in records] == [1, 6]


def test_mixed_line_ends_and_letter_case() -> None:
    data = b"begin:vcard\rfn:Ada Sample\r\ntel:1\nend:vCard\n"
    assert one(data).fn == "Ada Sample"
    assert [point.value for point in one(data).phones] == ["1"]


@pytest.mark.parametrize(
    "data",
    [
        b"BEGIN:VCARD \r\nFN:Ada Sample\r\nEND:VCARD\r\n",
        b"BEGIN:VCARD\r\nFN:Ada Sample\r\nEND:VCARD \t",
        b"#####\r\n\r\n  BEGIN:VCARD\r\nFN:Ada Sample\r\nEND:VCARD\r\n#####",
        b"\xef\xbb\xbfBEGIN:VCARD\r\nFN:Ada Sample\r\nEND:VCARD",
        b"BEGIN:VCARD\r\nFN:Ada Sample\r\n",
        b"BEGIN:VCARD\r\nFN:Ada Sample",
        b"END:VCARD\r\nBEGIN:VCARD\r\nEND:\r\nFN:Ada Sample\r\nEND:VCARD\r\nEND:VCARD\r\n",
        b"BEGIN:VCARD\r\n\r\nFN:Ada Sample\r\n\r\nEND:VCARD\r\nBEGIN:FOO\r\nEND:FOO\r\n",
        b"BEGIN:VCARD\r\nFN:Ada Sample\r\n# a comment\r\nE\r\nEND:VCARD\r\n",
    ],
)
def test_junk_blanks_and_lost_ends_around_a_card(data: bytes) -> None:
    assert one(data).fn == "Ada Sample"


def test_a_card_that_lost_its_end_costs_no_other() -> None:
    lost = b"BEGIN:VCARD\r\nFN:Lost\r\n"
    ok = card("FN:Ada Sample")
    assert names(lost + ok) == ["Lost", "Ada Sample"]
    assert names(ok + lost + ok + ok) == ["Ada Sample", "Lost", "Ada Sample", "Ada Sample"]
    assert names(lost + lost + lost + ok) == ["Lost", "Lost", "Lost", "Ada Sample"]


def test_byte_order_marks_within_joined_files() -> None:
    data = b"\xef\xbb\xbf" + card("FN:Ada Sample") + b"\xef\xbb\xbf" + card("FN:Bo Sample")
    assert names(data) == ["Ada Sample", "Bo Sample"]


def test_nested_cards_belong_to_the_outer_one() -> None:
    inner = ["BEGIN:VCARD", "FN:Assistant", "TEL:2", "END:VCARD"]
    for lines in (["AGENT:", *inner], ["AGENT:BEGIN:VCARD", *inner[1:]], inner):
        contact = one(card("FN:Ada Sample", *lines, "TEL:1"))
        assert contact.fn == "Ada Sample"
        assert [point.value for point in contact.phones] == ["1"]
        assert contact.card is not None
        agent = "AGENT:BEGIN:VCARD\\nFN:Assistant\\nTEL:2\\nEND:VCARD"
        assert contact.card.lines == ("FN:Ada Sample", agent, "TEL:1")


def test_a_folded_agent_keeps_its_lines_apart() -> None:
    contact = one(card("FN:Ada Sample", "AGENT:BEGIN:VCARD\r\n FN:Assistant\r\n END:VCARD"))
    assert contact.card is not None
    assert contact.card.lines[1] == "AGENT:BEGIN:VCARD\\nFN:Assistant\\nEND:VCARD"


@pytest.mark.parametrize(("data", "reason"), [(b"", "empty"), (b"\r\n \r\n", "empty"), (b"FN:Ada\r\n", "no_cards")])
def test_a_file_without_a_card_says_so(data: bytes, reason: str) -> None:
    records = list(read_cards(data))
    assert reasons(records) == [reason]
    assert records[0].line == 1
    assert isinstance(records[0].error, UserError)


def test_an_empty_card_is_a_card() -> None:
    contact = one(b"BEGIN:VCARD\r\nEND:VCARD\r\n")
    assert (contact.fn, contact.display_name) == (None, "")


def test_files_and_streams(tmp_path: Path) -> None:
    path = tmp_path / "people.vcf"
    path.write_bytes(card("FN:Ada Sample"))
    assert [record.contact.fn for record in read_cards(path) if record.contact] == ["Ada Sample"]
    with path.open("rb") as stream:
        assert len(list(read_cards(stream))) == 1
    assert reasons(list(read_cards(tmp_path / "absent.vcf"))) == ["file_unreadable"]
    assert reasons(list(read_cards(tmp_path))) == ["file_unreadable"]


def test_a_stream_that_breaks_off_keeps_what_came_before() -> None:
    class Breaking(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            data = super().read(100_000)
            if not data:
                raise OSError(5, "Input/output error")
            return data

    records = list(read_cards(Breaking(card("FN:Ada Sample") * 10)))
    assert reasons(records) == [*[""] * 10, "file_unreadable"]


def test_vcards_are_known_by_content() -> None:
    assert looks_like_vcard(b"junk\r\n" + card("FN:Ada Sample"))
    assert looks_like_vcard(card("FN:Ada Sample").decode().encode("utf-16"))
    assert looks_like_vcard(b"begin:vcard\r")
    assert not looks_like_vcard(b"First Name,Last Name\r\nBEGIN:VCARD!,x\r\n")
    assert not looks_like_vcard(b"")


# --- encodings


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_unicode_with_and_without_mark(codec: str, end: str) -> None:
    text = card("FN:Søren Müßig", "TEL:1", end=end).decode()
    contact = one(text.encode(codec))
    assert (contact.fn, contact.phones[0].value) == ("Søren Müßig", "1")


def test_big_endian_utf16_with_a_mark() -> None:
    assert one(b"\xfe\xff" + card("FN:Søren").decode().encode("utf-16-be")).fn == "Søren"


@pytest.mark.parametrize(
    ("line", "codec", "fn"),
    [
        ("FN:Jörg Straße", "cp1252", "Jörg Straße"),
        ("FN:Jörg “Straße”", "cp1252", "Jörg “Straße”"),
        ("FN;CHARSET=ISO-8859-1:Jörg", "latin-1", "Jörg"),
        ("FN;CHARSET=Windows-1253:Βαγγέλης", "cp1253", "Βαγγέλης"),
        ("FN;CHARSET=SHIFT_JIS:安藤 表", "cp932", "安藤 表"),
        ("FN;CHARSET=ISO-2022-JP:安藤", "iso-2022-jp", "安藤"),
        ("FN;CHARSET=gb2312:李明", "gb18030", "李明"),
        ("FN;CHARSET=ISO-8859-1:Søren Åße", "utf-8", "Søren Åße"),
        ("FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg", "ascii", "Jörg"),
        ("FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=F6rg", "ascii", "Jörg"),
        ("FN:J\x7förg\x00 \x1bS\x08", "utf-8", "Jörg S"),
        ("FN;ENCODING=QUOTED-PRINTABLE:J=7F=00=C3=B6rg", "ascii", "Jörg"),
        ("FN;CHARSET=Murks:Jörg", "utf-8", "Jörg"),
        ("FN;CHARSET=Murks:Jörg", "cp1252", "Jörg"),
        ("FN;CHARSET=unicode_escape:J\\u00f6rg", "utf-8", "J\\u00f6rg"),
        ("FN;CHARSET=UTF-16:Jörg", "utf-8", "Jörg"),
    ],
)
def test_declared_undeclared_and_wrong_charsets(line: str, codec: str, fn: str) -> None:
    assert one(b"BEGIN:VCARD\r\n" + line.encode(codec) + b"\r\nEND:VCARD\r\n").fn == fn


def test_a_charset_named_once_is_tried_for_the_other_lines() -> None:
    lines = "FN:Βαγγέλης\r\nNOTE;CHARSET=Windows-1253:Αθήνα\r\n".encode("cp1253")
    contact = one(b"BEGIN:VCARD\r\nVERSION:2.1\r\n" + lines + b"END:VCARD\r\n")
    assert (contact.fn, contact.note) == ("Βαγγέλης", "Αθήνα")


def test_a_fold_within_a_character() -> None:
    data = card("FN:Søren Sample").replace(b"\xc3\xb8", b"\xc3\r\n \xb8")
    assert one(data).fn == "Søren Sample"


@pytest.mark.parametrize(
    ("lines", "note"),
    [
        ("NOTE;ENCODING=QUOTED-PRINTABLE:caf=C3=A9=0D=0A=\r\nsecond=20line", "café\nsecond line"),
        ("NOTE;QUOTED-PRINTABLE:caf=E9", "café"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:caf=E9=\r\n =41", "café A"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:caf=C3=\r\n A9", "café"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:one=\r\n two", "one two"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:one=\r\n# two:=\r\nthree", "one# two:three"),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:a=ZZb", "a=ZZb"),
        ("NOTE:one\r\ntwo", "one\ntwo"),
        ("NOTE:one\r\n# comment\r\ntwo", "one"),
        ("NOTE;ENCODING=8BIT;CHARSET=UTF-8:café", "café"),
    ],
)
def test_quoted_printable_and_lines_without_a_fold(lines: str, note: str) -> None:
    contact = one(card("FN:Ada Sample", lines, "TEL:1", version="2.1"))
    assert (contact.fn, contact.note, len(contact.phones)) == ("Ada Sample", note, 1)


def test_a_soft_line_break_does_not_swallow_the_end() -> None:
    data = card("FN:Ada Sample", "NOTE;ENCODING=QUOTED-PRINTABLE:100=", version="2.1")
    assert [record.contact.note for record in read_cards(data * 2) if record.contact] == ["100", "100"]


def test_parameters_longer_than_a_line_in_a_card_that_needs_care() -> None:
    data = card('N;SORT-AS="Sample,\r\n Ada":Sample;Ada', "NOTE;CHARSET=UTF-8:x", version="4.0")
    assert (one(data).family, one(data).given) == ("Sample", "Ada")


def test_nothing_that_stands_in_a_card_is_lost() -> None:
    contact = one(card("FN:Ada Sample", "X-ODD NAME;;A=1:v", "no colon", ":no name", "x.y.z:1", "END:"))
    assert contact.card is not None
    assert contact.card.lines == (
        "FN:Ada Sample",
        "X-ODD NAME;;A=1:v",
        "X-UNREADABLE-LINE:no colon",
        "X-UNREADABLE-LINE::no name",
        "x.y.z:1",
        "X-UNREADABLE-LINE:END:",
    )


def test_controls_are_taken_out() -> None:
    contact = one(card("FN:Ada\0 Sam\x1bple\x7f", "NOTE;CHARSET=UTF-8:a\x07b"))
    assert (contact.fn, contact.note) == ("Ada Sample", "ab")


# --- limits


def test_one_bad_card_of_a_thousand() -> None:
    good = [card(f"FN:Person {number}", "TEL:1", "NOTE:a\r\n b") for number in range(999)]
    bad = card(*[f"TEL:{number}" for number in range(1001)])
    records = list(read_cards(b"".join(good[:500]) + bad + b"".join(good[500:])))
    failed = [record for record in records if record.error]
    assert (len(records), len(failed)) == (1000, 1)
    assert (failed[0].error.reason, failed[0].line, failed[0].raw) == ("too_many_properties", 500 * 7 + 1, bad)  # type: ignore[union-attr]
    assert failed[0].error.values["limit"] == 1000  # type: ignore[union-attr]


SMALL = Limits(line=100, binary_line=1000, card=5000, properties=10, values=20)


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["NOTE:" + "x" * 90], ""),
        (["NOTE:" + "x" * 101], "line_too_long"),
        (["NOTE:x" + "\r\n x" * 101], "line_too_long"),
        (["N" * 101 + ":x"], "line_too_long"),
        (["NOTE;ENCODING=QUOTED-PRINTABLE:" + "x=\r\n" * 101 + "y"], "line_too_long"),
        (["PHOTO;ENCODING=b:" + "A" * 900], ""),
        (["PHOTO;ENCODING=b:" + "A" * 1001], "line_too_long"),
        (["X-ANY;ENCODING=b:" + "A" * 900], ""),
        (["TEL:1"] * 9, ""),
        (["TEL:1"] * 11, "too_many_properties"),
        (["MEMBER:urn:uuid:1"] * 20, ""),
        (["MEMBER:urn:uuid:1"] * 21, "too_many_values"),
        (["CATEGORIES:" + ",".join(map(str, range(20)))], ""),
        (["CATEGORIES:" + ",".join(map(str, range(21)))], "too_many_values"),
        (["PHOTO;ENCODING=b:" + "\r\nAAAA" * 15], ""),
    ],
)
def test_what_a_card_may_hold(lines: list[str], reason: str) -> None:
    good = card("FN:Ada Sample")
    records = list(read_cards(good + card(*lines) + good, limits=SMALL))
    assert reasons(records) == ["", reason, ""]


def test_a_line_with_too_many_parameters() -> None:
    for version in ("3.0", "2.1"):
        bad = card("NOTE;ENCODING=QUOTED-PRINTABLE:=41", "TEL" + ";TYPE=a" * 1001 + ":1", version=version)
        assert reasons(list(read_cards(bad + card("TEL" + ";TYPE=a" * 1000 + ":1")))) == ["too_many_parameters", ""]


def test_a_card_that_never_ends_is_given_up_in_bounded_memory() -> None:
    limits = Limits(line=1 << 20, binary_line=2 << 20, card=3 << 20)
    good = card("FN:Ada Sample")
    many_lines = b"BEGIN:VCARD\r\n" + b"NOTE:x\r\n" * 700_000 + b"END:VCARD\r\n"
    one_line = b"BEGIN:VCARD\r\nNOTE:" + b"x" * (6 << 20) + b"\r\nEND:VCARD\r\n"
    records = list(read_cards(good + many_lines + one_line + good, limits=limits))
    assert reasons(records) == ["", "card_too_large", "line_too_long", ""]
    assert [record.line for record in records] == [1, 5, 700_007, 700_010]
    assert all(len(record.raw) <= 1 << 20 for record in records)


def test_nesting_deeper_than_an_agent_is_refused() -> None:
    inner = ["AGENT:", "BEGIN:VCARD", "FN:x", "AGENT:", "BEGIN:VCARD", "FN:y", "END:VCARD", "END:VCARD"]
    records = list(read_cards(card("FN:Ada Sample", *inner) + card("FN:Bo Sample")))
    assert reasons(records) == ["nesting", ""]


class _Repeated(io.RawIOBase):
    """A file of any size that is nowhere as a whole."""

    def __init__(self, block: bytes, times: int) -> None:
        self._block = block
        self._times = times
        self._rest = b""

    def read(self, size: int = -1) -> bytes:
        while self._times and len(self._rest) < size:
            self._rest += self._block
            self._times -= 1
        data, self._rest = self._rest[:size], self._rest[size:]
        return data


def test_memory_stays_flat_for_any_file_size() -> None:
    block = b"".join(card(f"FN:Person {number}", "TEL:1", "NOTE:" + "x" * 400) for number in range(200))
    source = _Repeated(block, 200)
    tracemalloc.start()
    try:
        count = sum(record.contact is not None for record in read_cards(source))  # type: ignore[arg-type]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == 40_000
    assert peak < 6 << 20, f"{peak} bytes for a file of {len(block) * 200}"
