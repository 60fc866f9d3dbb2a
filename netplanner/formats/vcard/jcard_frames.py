"""Where the cards of a jCard file (RFC 7095) begin and end, without more of it in memory than one card."""

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from netplanner.formats.vcard.limits import MEGABYTE, Limits

_CHUNK: Final = 256 * 1024
# A quote within a JSON string is escaped, so that this can stand nowhere but where a card begins.
_BEGIN: Final = re.compile(rb'\[\s{0,256}"vcard"\s{0,256},\s{0,256}\[', re.IGNORECASE)
# The longest that _BEGIN can match.
_REACH: Final = 1024
# Everything up to the next bracket that is in no string; possessive, or a long string would fill the memory.
_TO_BRACKET: Final = re.compile(rb'(?:[^"\[\]{}]++|"(?:[^"\\]++|\\.)*+")*+', re.DOTALL)
_OPENING: Final = b"[{"
_CLOSING: Final = b"]}"
# A card is 5 deep; what is deeper is none, and costs the parser a call each.
DEEPEST: Final = 16


class JsonFrame(NamedTuple):
    """One card: the line it begins on, its text, or why it can't be read ("" where it can)."""

    line: int
    raw: bytes
    reason: str


class JsonFramer:
    """Cuts a stream into cards wherever they are: one, an array of them, or within other JSON (as in RDAP).

    `read(n)` gives up to n bytes, b"" at the end. A card that is broken ends where the next one begins.
    """

    def __init__(self, read: Callable[[int], bytes], limits: Limits) -> None:
        self._read = read
        self._limits = limits
        self._data = b""
        self._start = 0
        self._line = 1
        self._at_end = False
        self.blank = True

    def frames(self) -> Iterator[JsonFrame]:
        while self._find():
            data, start = self._data, self._start
            following = _BEGIN.search(data, start + 1)
            limit = following.start() if following else len(data)
            end, deep = _close(data, start, limit)
            if end:
                yield self._cut(end, data[start:end], "nesting" if deep else "")
            elif following or self._at_end:
                yield self._cut(limit, data[start : min(limit, start + MEGABYTE)], "not_json")
            elif limit - start > self._limits.card:
                yield self._cut(limit - _REACH, data[start : start + MEGABYTE], "card_too_large")
            else:
                self._fill()

    def _cut(self, end: int, raw: bytes, reason: str) -> JsonFrame:
        frame = JsonFrame(self._line, raw, reason)
        self._go_to(end)
        return frame

    def _find(self) -> bool:
        """Reads on to the next card."""
        while True:
            found = _BEGIN.search(self._data, self._start)
            if found:
                self._go_to(found.start())
                return True
            self._go_to(max(self._start, len(self._data) - _REACH))
            if self._at_end:
                return False
            self._fill()

    def _fill(self) -> None:
        """Reads as much again as is held, so that a large card is looked through a few times only."""
        held = self._data[self._start :]
        self._start = 0
        chunk = self._read(max(_CHUNK, len(held)))
        self._at_end = not chunk
        self.blank = self.blank and not chunk.strip(b"\0 \t\r\n")
        self._data = held + chunk

    def _go_to(self, place: int) -> None:
        self._line += self._data.count(b"\n", self._start, place)
        self._start = place


def _close(data: bytes, start: int, limit: int) -> tuple[int, bool]:
    """Where the value at `start` ends, 0 if not before `limit`; and whether it is nested too deep."""
    depth = deepest = 0
    place = start
    while True:
        found = _TO_BRACKET.match(data, place, limit)
        place = found.end() if found else limit
        if place >= limit:
            return 0, False
        bracket = data[place]
        place += 1
        if bracket in _OPENING:
            depth += 1
            deepest = max(deepest, depth)
        elif bracket in _CLOSING:
            depth -= 1
            if not depth:
                return place, deepest > DEEPEST
        else:
            # A string that doesn't end.
            return 0, False
