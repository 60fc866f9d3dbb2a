"""Reads tables of people (CSV of any program) from files of any size, one row at a time."""

import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from netplanner.formats.records import CardError, CardRecord
from netplanner.formats.table.dates import Order
from netplanner.formats.table.lines import LONGEST, Line, Lines
from netplanner.formats.table.mapping import ColumnMapping
from netplanner.formats.table.person import People
from netplanner.formats.table.rows import Row, rows
from netplanner.formats.table.shape import MOST_COLUMNS, Shape, is_table, shape_of

_PREVIEWED: Final = 20
_SAMPLES: Final = 3
_LONGEST_SHOWN: Final = 300
# Shorter beginnings are whole files: their last line isn't cut.
_CUT: Final = 4096


class TablePreview(NamedTuple):
    """The beginning of a table, for a person to say what its columns hold.

    `format` is google, outlook, thunderbird, linkedin or csv. `head` is () for a table without one; `rows` are the
    first ones below it, `samples` up to three values of each column, long ones cut. `mapping` is the guess, and the
    whole of it is right where `sure`.
    """

    format: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    mapping: ColumnMapping
    sure: bool
    samples: tuple[tuple[str, ...], ...]


def read_table(
    source: BinaryIO | bytes | Path, mapping: ColumnMapping | None = None, *, order: Order = Order.UNKNOWN
) -> Iterator[CardRecord]:
    """The people of a table in order; a row that can't be read comes with its error, and reading goes on.

    `order` is that of dates like 5/6/1980, asked where neither the file nor the language of its heads tells; a date
    that stays unclear is kept as text. Blank rows and repeated heads are passed over. `raw` is the head's line (UTF-8)
    and the row's, so that what failed can be mended and read again. Raises nothing.

    Reasons beside those of all formats, of a row: `unclosed_quote`, `line_too_long`, `too_many_columns`,
    `too_many_properties`; of the whole file, which is one record then: `empty`, `no_cards`, `columns_unknown` (without
    a mapping), `too_many_columns`, `file_unreadable`.
    """
    if isinstance(source, bytes):
        yield from _read_stream(io.BytesIO(source), mapping, order)
        return
    if not isinstance(source, Path):
        yield from _read_stream(source, mapping, order)
        return
    try:
        stream = source.open("rb")
    except OSError as error:
        yield _unreadable(1, error)
        return
    with stream:
        yield from _read_stream(stream, mapping, order)


def table_preview(source: BinaryIO | bytes | Path, mapping: ColumnMapping | None = None) -> TablePreview:
    """How a table begins and what its columns seem to hold, or do by `mapping`. Raises OSError."""
    if isinstance(source, Path):
        with source.open("rb") as stream:
            lines = Lines(stream)
    else:
        lines = Lines(io.BytesIO(source) if isinstance(source, bytes) else source)
    shape = shape_of(lines.sample_lines(), mapping)
    width = max((len(row.cells) for row in shape.sample[:_PREVIEWED]), default=0)
    fields = (*shape.fields, *("",) * (min(width, MOST_COLUMNS) - len(shape.fields)))
    shown = tuple(_shown(row.cells) for row in shape.sample[:_PREVIEWED])
    samples = tuple(_samples(shape, column) for column in range(len(fields)))
    return TablePreview(shape.format, shape.head, shown, ColumnMapping(fields, shape.head_line), shape.sure, samples)


def table_format(start: bytes) -> str:
    """google, outlook, thunderbird, linkedin or csv for a file that begins with these bytes (64 kB are plenty), ""
    where it is no table."""
    lines = Lines(io.BytesIO(start))
    sample = list(lines.sample_lines())
    if len(sample) > 1 and not start.endswith((b"\n", b"\r", b"\n\x00", b"\r\x00")) and len(start) >= _CUT:
        sample.pop()
    return is_table(sample)


def split_raw(raw: bytes) -> tuple[bytes, bytes]:
    """The head's line and the row's in the `raw` of a record, so that a file of rejects has the head once; b"" for the
    head of a table that has none, or one that isn't known."""
    shape = shape_of(Lines(io.BytesIO(raw)).sample_lines())
    head = _line_bytes(shape.head_text) if shape.sure and shape.head_line == 1 else b""
    return (head, raw[len(head) :]) if raw.startswith(head) else (b"", raw)


def _line_bytes(text: str) -> bytes:
    return text.replace("\n", "\r\n").encode("utf-8", "replace") + b"\r\n"


def _shown(cells: Iterable[str]) -> tuple[str, ...]:
    return tuple(cell.strip()[:_LONGEST_SHOWN] for cell, _ in zip(cells, range(MOST_COLUMNS), strict=False))


def _samples(shape: Shape, column: int) -> tuple[str, ...]:
    found: list[str] = []
    for row in shape.sample:
        text = row.cells[column].strip()[:_LONGEST_SHOWN] if column < len(row.cells) else ""
        if text and text not in found:
            found.append(text)
        if len(found) == _SAMPLES:
            break
    return tuple(found)


def _read_stream(stream: BinaryIO, mapping: ColumnMapping | None, order: Order) -> Iterator[CardRecord]:
    lines = Lines(stream)
    shape = shape_of(lines.sample_lines(), mapping)
    reason = _refused(lines, shape)
    if reason:
        yield _failed(shape.head_line or 1, b"", reason, **_limits(reason))
        return
    table = _Table(shape, shape.order if shape.order is not Order.UNKNOWN else order)
    line = 0
    for record in table.records(lines):
        line = record.line
        yield record
    if lines.error is not None:
        yield _unreadable(line or 1, lines.error)
    elif not line:
        yield _failed(1, b"", "no_cards")


def _refused(lines: Lines, shape: Shape) -> str:
    """Why the whole file can't be read, "" where it can."""
    if not lines.sample.strip():
        return "" if lines.error is not None else "empty"
    if len(shape.head) > MOST_COLUMNS or len(shape.fields) > MOST_COLUMNS:
        return "too_many_columns"
    return "" if shape.sure else "columns_unknown"


class _Table:
    """The rows of one table on their way to records."""

    def __init__(self, shape: Shape, order: Order) -> None:
        self._shape = shape
        self._people = People(shape.head, shape.fields, order, own=shape.own)
        self._head = [cell.strip().lstrip("\ufeff") for cell in shape.head]
        self._raw_head = _line_bytes(shape.head_text) if shape.head else b""

    def records(self, lines: Iterable[Line]) -> Iterator[CardRecord]:
        for row in rows(lines, self._shape.delimiter):
            if row.line <= self._shape.head_line or self._is_nobody(row):
                continue
            yield self._record(row)

    def _is_nobody(self, row: Row) -> bool:
        """Whether a row is empty, or the head once more where files were joined."""
        if row.reason or any(row.cells[:1]):
            return bool(self._head) and [cell.strip() for cell in row.cells] == self._head
        return not any(cell and not cell.isspace() for cell in row.cells)

    def _record(self, row: Row) -> CardRecord:
        raw = self._raw_head + _line_bytes(row.text)
        if row.reason:
            return _failed(row.line, raw, row.reason, **_limits(row.reason))
        if len(row.cells) > MOST_COLUMNS:
            return _failed(row.line, raw, "too_many_columns", limit=MOST_COLUMNS)
        try:
            contact, history = self._people.person(row.cells, row.line)
        except CardError as error:
            return CardRecord(row.line, raw, None, error)
        return CardRecord(row.line, raw, contact, None, "", history)


def _limits(reason: str) -> dict[str, int]:
    limits = {"line_too_long": LONGEST, "too_many_columns": MOST_COLUMNS}
    return {"limit": limits[reason]} if reason in limits else {}


def _failed(line: int, raw: bytes, reason: str, **values: object) -> CardRecord:
    return CardRecord(line, raw, None, CardError(line, reason, **values))


def _unreadable(line: int, error: OSError) -> CardRecord:
    return _failed(line, b"", "file_unreadable", detail=error.strerror or type(error).__name__)
