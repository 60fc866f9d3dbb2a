"""How a table is laid out: its delimiter, where its head stands, which program wrote it, what its columns hold."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Final, NamedTuple

from netplanner.formats.contact_csv import HEAD
from netplanner.formats.table.dates import Order, order_of
from netplanner.formats.table.fields import OTHER
from netplanner.formats.table.heads import fields_of, joined, known_columns, puts_day_first
from netplanner.formats.table.lines import Line
from netplanner.formats.table.mapping import ColumnMapping
from netplanner.formats.table.rows import Row, rows

DELIMITERS: Final = (",", ";", "\t", "|")
MOST_COLUMNS: Final = 2_000

# A head is looked for in so many lines, and is one with so many names that are known.
_HEAD_LINES: Final = 20
_ENOUGH: Final = 3
_SAMPLE_ROWS: Final = 500
_SEPARATOR: Final = re.compile(r"\ufeff?\"?sep=(.)\"?\s*", re.IGNORECASE)
_EMAIL: Final = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+")
_PHONE: Final = re.compile(r"\+?[\d\s()./-]{6,25}")
_URL: Final = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_WORDS: Final = re.compile(r"[^\W\d_][^\d@/:;]{1,60}")
_NAMES: Final = frozenset({"name", "given", "family", "organization"})
_WAYS: Final = frozenset({"email", "phone", "url", "address", "profile"})
_DATES: Final = ("birthday", "anniversary", "event", "last_contact", "connected_on", "met_on")

# Names by which a program's tables are known, joined; so many of them are enough.
_PROGRAMS: Final = (
    ("linkedin", frozenset({"connectedon", "verbundenam", "forbundetden"}), 1),
    ("google", frozenset({"emailvalue", "phonevalue", "groupmembership", "addressformatted", "emaillabel"}), 2),
    (
        "thunderbird",
        frozenset(
            {
                "primaryemail", "secondaryemail", "screenname", "birthmonth", "workzipcode", "primareemailadresse",
                "sekundareemailadresse", "primaeremailadresse", "sekundaeremailadresse", "geburtsmonat", "fodselsmaned",
            }
        ),
        2,
    ),
    (
        "outlook",
        frozenset(
            {
                "businessstreet", "businessphone", "emailaddress", "homestreet", "otherstreet", "emaildisplayname",
                "strassegeschaftlich", "telefongeschaftlich", "strasseprivat", "emailadresse", "weiterestrasse",
                "gadearbejde", "telefonarbejde", "gadeprivat", "andengade", "emailvistnavn", "emailangezeigtername",
            }
        ),
        2,
    ),
)  # fmt: skip
_OWN: Final = frozenset(map(joined, HEAD))


class Shape(NamedTuple):
    """`head` are the names of the columns, () for a table without, `head_text` their line as it stood; `sure` is
    False where a person must say more.

    `format` is google, outlook, thunderbird, linkedin, or csv for any other. `own` is a table of our own export.
    `order` is how the dates of the file are written. `sample` are the first rows below the head.
    """

    delimiter: str
    head: tuple[str, ...]
    head_line: int
    head_text: str
    fields: tuple[str, ...]
    sure: bool
    format: str
    own: bool
    order: Order
    sample: tuple[Row, ...]


def shape_of(lines: Iterable[Line], mapping: ColumnMapping | None = None) -> Shape:
    """The shape of a table that begins with these lines; with a mapping, its head and fields are taken as said."""
    sample = list(lines)
    delimiter, table = _delimited(sample, mapping)
    head, found = _head(table, mapping)
    head_line = head.line if head is not None else 0
    below = tuple(row for row in table if row.line > head_line and row.cells)
    names = tuple(cell.strip().lstrip("\ufeff") for cell in head.cells) if head is not None else ()
    if mapping is not None:
        fields = mapping.fields
    elif found:
        fields = _with_mails(fields_of(names), below)
    else:
        fields = _guessed(names, below)
        # Addresses and nothing else leave no question.
        found = fields == ("email",) and all(_looks_like("".join(row.cells)) == "email" for row in below)
    own = len(_OWN.intersection(map(joined, names))) > len(_OWN) * 2 // 3
    order = _order(names, fields, below)
    if order is Order.UNKNOWN and delimiter == ";":
        # Spreadsheets write it where the comma parts decimals: in countries that put the day first.
        order = Order.DAY_FIRST
    return Shape(
        delimiter=delimiter,
        head=names,
        head_line=head_line,
        head_text=head.text.lstrip("\ufeff") if head is not None else "",
        fields=fields,
        sure=mapping is not None or found,
        format=_program(names),
        own=own,
        order=order,
        sample=below,
    )


def is_table(lines: Iterable[Line]) -> str:
    """The format of what begins with these lines, "" where it is no table: csv even where only a person could read it.

    Rows of an equal number of cells (two at least) make a table of what has no head.
    """
    shape = shape_of(lines)
    if shape.sure:
        return shape.format
    counts = [len(row.cells) for row in shape.sample[:_HEAD_LINES]]
    regular = len(counts) > 1 and min(counts) > 1 and max(counts) == min(counts)
    return "csv" if regular or (len(shape.head) > 1 and known_columns(shape.head)) else ""


def _delimited(sample: list[Line], mapping: ColumnMapping | None) -> tuple[str, list[Row]]:
    """The delimiter and the first rows: as a `sep=` line says, else the one that shows most."""
    said = _SEPARATOR.fullmatch(sample[0].text) if sample else None
    if said is not None:
        # Numbers of lines stay those in the file.
        rest = [Line(""), *sample[1:]]
        return said[1], list(islice(rows(rest, said[1]), _SAMPLE_ROWS))
    tables = [(delimiter, _first_rows(sample, delimiter)) for delimiter in DELIMITERS]
    delimiter, _ = max(tables, key=lambda table: _merit(table[1], mapping))
    return delimiter, list(islice(rows(sample, delimiter), _SAMPLE_ROWS))


def _first_rows(sample: list[Line], delimiter: str) -> list[Row]:
    return list(islice(rows(sample, delimiter), _HEAD_LINES))


def _merit(table: list[Row], mapping: ColumnMapping | None) -> tuple[int, int, float, int]:
    counts = [len(row.cells) for row in table]
    fits = sum(len(row.cells) == len(mapping.fields) for row in table) if mapping is not None else 0
    known = max((known_columns(row.cells[:MOST_COLUMNS]) for row in table), default=0)
    usual = max(counts, key=counts.count, default=0)
    regular = counts.count(usual) / len(counts) if counts and usual > 1 else 0.0
    return fits, known, regular, usual


def _head(table: list[Row], mapping: ColumnMapping | None) -> tuple[Row | None, bool]:
    """The row of the head, None where there is none; and whether it is one for sure."""
    if mapping is not None:
        return _said_head(table, mapping), True
    first = [row for row in table[:_HEAD_LINES] if row.cells]
    for row in first:
        if _is_head(row.cells[:MOST_COLUMNS], first=row is first[0]):
            return row, True
    # Unsure: the first row that could be one, if nothing in it looks like a value.
    candidate = max(first, key=lambda row: len(row.cells), default=None)
    if candidate is None or any(_looks_like(cell) or cell.strip().isdigit() for cell in candidate.cells):
        return None, False
    return candidate, False


def _said_head(table: list[Row], mapping: ColumnMapping) -> Row | None:
    """The row that a mapping says is the head; where that can't be, since the file has another preamble, the head."""
    said = next((row for row in table if row.line == mapping.head_line), None)
    if not mapping.head_line or (said is not None and len(said.cells) == len(mapping.fields)):
        return said
    head, found = _head(table, None)
    return head if found else said


def _is_head(cells: Sequence[str], *, first: bool) -> bool:
    if known_columns(cells) >= _ENOUGH:
        return True
    # A small table, or one of which little is known: who it is and how to reach them is enough at the very top.
    fields = [field.partition(":")[0] for field in fields_of([cell.lstrip("\ufeff") for cell in cells])]
    reached = not _WAYS.isdisjoint(fields) and (not _NAMES.isdisjoint(fields) or fields == ["email"])
    enough = reached or {"given", "family"} <= set(fields)
    return first and enough and not any(map(_looks_like, cells))


def _looks_like(cell: str) -> str:
    """The field whose values look like this one."""
    text = cell.strip()[:300]
    for field, pattern in (("email", _EMAIL), ("url", _URL), ("phone", _PHONE)):
        if pattern.fullmatch(text):
            return field
    return ""


def _guessed(head: Sequence[str], below: Sequence[Row]) -> tuple[str, ...]:
    """Fields by the names that are known, else by what most values look like."""
    width = min(max((len(row.cells) for row in below[:50]), default=0), MOST_COLUMNS)
    fields = list(fields_of(head[:MOST_COLUMNS]))
    fields += [OTHER] * (width - len(fields))
    for index, field in enumerate(fields):
        if field:
            continue
        values = [row.cells[index] for row in below[:50] if index < len(row.cells) and row.cells[index].strip()]
        guesses = [_looks_like(value) for value in values]
        likely = max(guesses, key=guesses.count, default="")
        if likely and guesses.count(likely) * 2 > len(values):
            fields[index] = likely
    if _NAMES.isdisjoint(fields):
        named = (index for index, field in enumerate(fields) if not field and _holds_words(below[:50], index))
        first = next(named, None)
        if first is not None:
            fields[first] = "name"
    return tuple(fields)


def _with_mails(fields: tuple[str, ...], below: Sequence[Row]) -> tuple[str, ...]:
    """The fields of a known head, where it names no e-mail with the column that holds nothing else."""
    if any(field.partition(":")[0] == "email" for field in fields):
        return fields
    for index, field in enumerate(fields):
        cells = [row.cells[index] for row in below[:50] if index < len(row.cells) and row.cells[index].strip()]
        if not field and cells and all(_looks_like(cell) == "email" for cell in cells):
            return (*fields[:index], "email", *fields[index + 1 :])
    return fields


def _holds_words(below: Sequence[Row], column: int) -> bool:
    values = [row.cells[column] for row in below if column < len(row.cells) and row.cells[column].strip()]
    return bool(values) and sum(map(bool, map(_WORDS.fullmatch, values))) * 2 > len(values)


def _program(names: Sequence[str]) -> str:
    keys = {joined(re.sub(r"\d+", " ", name)) for name in names[:MOST_COLUMNS]}
    for program, marks, enough in _PROGRAMS:
        if len(keys & marks) >= enough:
            return program
    return "csv"


def _order(names: Sequence[str], fields: Sequence[str], below: Sequence[Row]) -> Order:
    """What the dates of the file tell together, else what the language of its heads does."""
    columns = [index for index, field in enumerate(fields) if field in _DATES]
    told = order_of(row.cells[index] for row in below for index in columns if index < len(row.cells))
    if told is Order.UNKNOWN and puts_day_first(names[:MOST_COLUMNS]):
        return Order.DAY_FIRST
    return told
