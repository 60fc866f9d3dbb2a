"""Rows of comma-separated values (RFC 4180, and what programs write instead) from physical lines."""

import csv
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from netplanner.formats.table.lines import LONGEST, Line

_QUOTE: Final = '"'


class Row(NamedTuple):
    """A row: the number of its first line (1-based), its cells, and the row as it stood with LF line ends.

    `reason` is why it can't be read: `line_too_long`, or `unclosed_quote`, of which only the first line is here.
    """

    line: int
    cells: list[str]
    text: str
    reason: str = ""


def rows(lines: Iterable[Line], delimiter: str) -> Iterator[Row]:
    """The rows of a table, blank lines left out.

    A quote counts at the beginning of a cell, blanks before it allowed, and ends before the next delimiter; any other
    is text. A cell that isn't closed, or in which a later line opens another one, costs its first line only: reading
    goes on behind it. No line is looked at more than three times.
    """
    return _Rows(lines, delimiter).read()


class _Rows:
    """A reader of rows on its way through the lines."""

    def __init__(self, lines: Iterable[Line], delimiter: str) -> None:
        self._source = iter(lines)
        self._delimiter = delimiter
        # Lines read in vain for a quote that was never closed, and the number of the last one: since none of them
        # closes a quote, they need not be looked at again for any other that stays open before it.
        self._again: deque[Line] = deque()
        self._barren = 0

    def read(self) -> Iterator[Row]:
        number = 0
        while (line := self._next()) is not None:
            number += 1
            text = line.text
            if line.too_long:
                yield Row(number, [], text, "line_too_long")
            elif _QUOTE not in text:
                if text and not text.isspace():
                    yield Row(number, text.split(self._delimiter), text)
            elif (cells := _plain(text, self._delimiter)) is not None:
                yield Row(number, cells, text)
            else:
                row, count = self._careful(number, text)
                yield row
                number += count

    def _next(self) -> Line | None:
        return self._again.popleft() if self._again else next(self._source, None)

    def _careful(self, number: int, text: str) -> tuple[Row, int]:
        """The row that begins with `text` and may go on over further lines, and the number of those."""
        record = _Record(self._delimiter)
        taken: list[Line] = []
        closed = record.feed(text)
        size = len(text)
        while not closed and not record.broken and number >= self._barren and (line := self._next()) is not None:
            taken.append(line)
            size += len(line.text) + 1
            if line.too_long or size > LONGEST:
                break
            closed = record.feed(line.text)
        if closed:
            return Row(number, record.cells, "\n".join((text, *(line.text for line in taken)))), len(taken)
        self._barren = max(self._barren, number + len(taken))
        self._again.extendleft(reversed(taken))
        return Row(number, [], text, "unclosed_quote"), 0


def _plain(text: str, delimiter: str) -> list[str] | None:
    """The cells of a line that is as it should be; None for any other."""
    if delimiter + " " in text and delimiter + ' "' in text.replace("  ", " "):
        return None
    try:
        # Far quicker than looking at each cell, and as strict as can be.
        return next(csv.reader((text,), delimiter=delimiter, strict=True), None)
    except csv.Error:
        return None


class _Record:
    """A row that is being put together line by line."""

    def __init__(self, delimiter: str) -> None:
        self.cells: list[str] = []
        self.broken = False
        self._delimiter = delimiter
        self._blanks = " " if delimiter == "\t" else " \t"
        # The pieces of a cell whose quote is open.
        self._open: list[str] | None = None

    def feed(self, line: str) -> bool:
        """Takes a line; True where the row ends with it."""
        place = 0
        if self._open is not None:
            self._open.append("\n")
            place = self._quoted(line, 0, first=False)
        else:
            place = self._cell(line, 0)
        while 0 <= place < len(line):
            place = self._cell(line, place + 1)
        return place >= 0

    def _cell(self, line: str, start: int) -> int:
        """Reads the cell that begins at `start`; where the delimiter behind it stands, -1 where it stays open."""
        begin = self._past_blanks(line, start)
        if line[begin : begin + 1] == _QUOTE:
            self._open = []
            return self._quoted(line, begin + 1, first=True)
        end = line.find(self._delimiter, start)
        end = len(line) if end < 0 else end
        self.cells.append(line[start:end])
        return end

    def _quoted(self, line: str, start: int, *, first: bool) -> int:
        assert self._open is not None
        place = start
        while (quote := line.find(_QUOTE, place)) >= 0:
            if line[quote + 1 : quote + 2] == _QUOTE:
                self._open.append(line[start : quote + 1])
                start = place = quote + 2
                continue
            end = self._past_blanks(line, quote + 1)
            if end == len(line) or line[end] == self._delimiter:
                self._open.append(line[start:quote])
                self.cells.append("".join(self._open))
                self._open = None
                return end
            if not first and self._begins_cell(line, quote):
                self.broken = True
                return -1
            place = quote + 1
        self._open.append(line[start:])
        return -1

    def _begins_cell(self, line: str, place: int) -> bool:
        while place > 0 and line[place - 1] in self._blanks:
            place -= 1
        return place == 0 or line[place - 1] == self._delimiter

    def _past_blanks(self, line: str, place: int) -> int:
        while place < len(line) and line[place] in self._blanks:
            place += 1
        return place
