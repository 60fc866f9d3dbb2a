"""Rows of tables: every encoding and delimiter, quotes as people and programs write them, nothing unbounded."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netplanner.formats.table.lines import LONGEST, SAMPLE, Lines
from netplanner.formats.table.rows import rows


def read(data: bytes, delimiter: str = ",") -> list[tuple[int, list[str], str]]:
    return [(row.line, row.cells, row.reason) for row in rows(Lines(io.BytesIO(data)), delimiter)]


def cells(data: bytes, delimiter: str = ",") -> list[list[str]]:
    return [row for _, row, _ in read(data, delimiter)]


TEXT = "Navn,By\r\nSøren Ålund,Århus\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings_are_known_by_the_bytes(encoding: str) -> None:
    assert cells(TEXT.encode(encoding)) == [["Navn", "By"], ["Søren Ålund", "Århus"]]


def test_utf_16_with_a_mark_of_the_other_order() -> None:
    assert cells(b"\xfe\xff" + "A,é".encode("utf-16-be")) == [["A", "é"]]


def test_japanese_is_told_from_letters_with_marks() -> None:
    assert cells("姓,名\n山田,太郎\n鈴木,花子\n".encode("cp932"))[1] == ["山田", "太郎"]
    assert cells("Jürgen,Åse\nBjörn,Zoë\nÅÄÖ,ß\n".encode("cp1252")) == [
        ["Jürgen", "Åse"],
        ["Björn", "Zoë"],
        ["ÅÄÖ", "ß"],
    ]


def test_a_line_in_another_encoding_than_the_rest_is_read_for_itself() -> None:
    assert cells("Søren\n".encode() + "Åse\n".encode("cp1252")) == [["Søren"], ["Åse"]]


def test_a_character_across_two_chunks_stays_whole() -> None:
    first = b"x" * (SAMPLE - 1)
    assert cells(first + "é,ø\n".encode())[0][1] == "ø"
    text = "x" * (SAMPLE // 2 - 2) + "\U0001f600,ø\n"
    assert cells(text.encode("utf-16"))[0] == text.rstrip().split(",")


def test_line_ends_of_all_kinds_count_alike() -> None:
    assert [line for line, _, _ in read(b"a\nb\r\nc\rd\n\n\ne")] == [1, 2, 3, 4, 7]
    # A CR at the end of a chunk whose LF comes with the next one.
    assert [line for line, _, _ in read(b"x" * (SAMPLE - 1) + b"\r\nb")] == [1, 2]


def test_control_characters_are_dropped() -> None:
    assert cells(b"a\0b,\x1bc\x07\n") == [["ab", "c"]]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b'"a, b","c ""d"" e"', ["a, b", 'c "d" e']),
        (b'a, "b, c" , d', ["a", "b, c", " d"]),
        (b'5" disk,27" screen', ['5" disk', '27" screen']),
        (b'"he said "hi" twice",x', ['he said "hi" twice', "x"]),
        (b'"",""', ["", ""]),
        (b'"a"', ["a"]),
        (b"a,,", ["a", "", ""]),
    ],
)
def test_quotes_as_they_are_written(line: bytes, expected: list[str]) -> None:
    assert cells(line) == [expected]


def test_a_cell_may_hold_line_ends() -> None:
    assert read(b'a,"one\r\n\r\ntwo ""x""",b\nc,d,e\n') == [
        (1, ["a", 'one\n\ntwo "x"', "b"], ""),
        (4, ["c", "d", "e"], ""),
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_delimiter(delimiter: str) -> None:
    assert cells(f'a{delimiter}"b{delimiter}c"\n'.encode(), delimiter) == [["a", f"b{delimiter}c"]]


def test_an_unclosed_quote_costs_its_line_alone() -> None:
    good = b'x,"y, z"\n' * 500
    found = read(good + b'"open,c\n' + good)
    assert [row for row in found if row[2]] == [(501, [], "unclosed_quote")]
    assert len(found) == 1001
    assert read(b'a\n"open\nb\nc')[1:] == [(2, [], "unclosed_quote"), (3, ["b"], ""), (4, ["c"], "")]


def test_a_quote_is_looked_for_in_a_megabyte() -> None:
    found = read(b'"open\n' + b"a\n" * LONGEST)
    assert found[0] == (1, [], "unclosed_quote")
    assert len(found) == LONGEST + 1


def test_a_line_that_is_too_long_is_passed_over() -> None:
    found = read(b"a\n" + b"x" * (LONGEST + 1) + b"\nb\n" + b"y" * (3 * LONGEST))
    assert [(line, reason) for line, _, reason in found] == [
        (1, ""),
        (2, "line_too_long"),
        (3, ""),
        (4, "line_too_long"),
    ]
    assert read(b"x" * LONGEST)[0][2] == ""


class Dribble(io.BytesIO):
    """A pipe that gives little at a time."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(min(size or 1, 7))


def test_a_pipe_is_read_to_its_end() -> None:
    assert [row.cells for row in rows(Lines(Dribble(TEXT.encode() * 50)), ",")] == cells(TEXT.encode() * 50)


_text = st.text(st.characters(codec="utf-8", exclude_characters="\x00", exclude_categories=["Cc", "Cs"]), max_size=12)
_cell = _text | st.text(st.sampled_from('",;\n x'), max_size=8)


@given(st.lists(st.lists(_cell, min_size=2, max_size=5), min_size=1, max_size=5), st.sampled_from(",;\t|"))
def test_what_the_standard_writer_writes_is_read(table: list[list[str]], delimiter: str) -> None:
    table = [["head", "more"], *(row for row in table if not "".join(row).isspace() and "".join(row))]
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(table)
    assert cells(out.getvalue().encode(), delimiter) == table
