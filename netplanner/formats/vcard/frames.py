"""Where cards begin and end in a stream, without looking at what is in them.

Works on bytes with any line ends, letter case and junk between cards, and holds no more than one card and one
chunk in memory.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from netplanner.formats.vcard.limits import MEGABYTE, Limits

CHUNK = 256 * 1024

_WORD = b"VCARD"
_BEGIN = b"BEGIN:VCARD"
_LINE_ENDS = b"\r\n"
_BLANKS = b" \t"
# How far before and after the word the rest of its line is looked for.
_REACH = 80
_AGENT = re.compile(rb"(?:^|[\r\n])(?:[\w-]+\.)?AGENT[^:\r\n]*:[ \t]*[\r\n]*$", re.IGNORECASE)
# A card that begins on the line of its AGENT, the line in upper case and without blanks.
AGENT_BEGIN = re.compile(rb"AGENT(?:;[^:]*)?:BEGIN:VCARD")
_BOM = b"\xef\xbb\xbf"


class Frame(NamedTuple):
    """One card: the line of its BEGIN, the whole as it stood, and why it can't be read ("" where it can).

    `start` and `end` are where in it stands what is between BEGIN and END. `alone` is whether that is known to hold
    no other BEGIN or END.
    """

    line: int
    raw: bytes
    start: int
    end: int
    reason: str
    alone: bool = False


class _Mark(NamedTuple):
    """A BEGIN or END line: where it starts and where the next one does."""

    begins: bool
    agent: bool
    start: int
    after: int


class _Open(NamedTuple):
    start: int
    body: int
    agent: bool


class Framer:
    """Cuts a stream into cards. `read(n)` gives up to n bytes, b"" at the end."""

    def __init__(self, read: Callable[[int], bytes], limits: Limits) -> None:
        self._read = read
        self._limits = limits
        self._data = b""
        self._upper = b""
        self._at_file_start = True
        self._at_file_end = False
        self._open: list[_Open] = []
        # An inner card that has ended: nested, or a sibling of one that lost its END. What follows decides.
        self._inner: tuple[_Open, int] | None = None
        self._too_deep = False
        self._newline = b"\n"
        self._line = 1
        self._counted = 0
        self._next = 0
        self.blank = True

    def frames(self) -> Iterator[Frame]:
        self._fill(0)
        self._newline = b"\n" if b"\n" in self._data else b"\r"
        scan = 0
        while True:
            if not self._open and self._upper.startswith(_BEGIN, scan) and self._starts_line(scan):
                yield from self._plain_cards(scan)
                scan = self._next
            hit = self._upper.find(_WORD, scan)
            if hit < 0 or (hit + _REACH > len(self._data) and not self._at_file_end):
                if self._at_file_end:
                    break
                if self._open and len(self._data) - self._open[0].start > self._limits.card:
                    yield self._give_up()
                resume = len(self._data) - len(_WORD) if hit < 0 else hit
                scan = max(scan, resume) - self._fill(max(0, resume - _REACH))
                continue
            scan = hit + len(_WORD)
            mark = self._mark(hit)
            if mark is not None:
                scan = mark.after
                yield from self._begin(mark) if mark.begins else self._end(mark)
        yield from self._finish()

    def _plain_cards(self, start: int) -> Iterator[Frame]:
        """The cards from `start` on, a line's start, that are as they should be, without the steps for others."""
        data, upper, newline = self._data, self._upper, self._newline
        line, counted = self._line, self._counted
        safe = len(data) - _REACH
        while upper.startswith(_BEGIN, start):
            body = start + len(_BEGIN)
            end = upper.find(_WORD, body)
            if not 0 < end < safe or upper[end - 5 : end] not in (b"\nEND:", b"\rEND:"):
                break
            body += 2 if data.startswith(b"\r\n", body) else 1
            after = end + (7 if data.startswith(b"\r\n", end + 5) else 6)
            if data[body - 1] != 10 or data[after - 1] != 10:
                break
            line += data.count(newline, counted, start)
            counted = start
            yield Frame(line, data[start:after], body - start, end - 4 - start, "", True)
            start = after
        self._line, self._counted, self._next = line, counted, start

    def _fill(self, keep: int) -> int:
        """Reads on, forgetting what lies before `keep` and before the open card; the number of bytes forgotten.

        Reads as much again as is held, so that a large card is copied a few times only, but not beyond what a
        card may hold.
        """
        if self._open:
            keep = self._open[0].start
        self._line += self._data.count(self._newline, self._counted, keep)
        self._counted = max(0, self._counted - keep)
        # What isn't needed goes before more comes.
        self._data = self._data[keep:]
        self._upper = self._upper[keep:]
        held = len(self._data)
        chunk = self._read(max(CHUNK, min(held, self._limits.card - held + CHUNK)))
        self._at_file_end = not chunk
        self.blank = self.blank and not chunk.strip(b"\0 \t\r\n")
        self._at_file_start = self._at_file_start and keep == 0
        self._data += chunk
        self._upper += chunk.upper()
        if keep:
            self._open = [_Open(card.start - keep, card.body - keep, card.agent) for card in self._open]
            if self._inner is not None:
                card, after = self._inner
                self._inner = (_Open(card.start - keep, card.body - keep, card.agent), after - keep)
        return keep

    def _mark(self, hit: int) -> _Mark | None:
        after = self._line_after(hit + len(_WORD))
        if after < 0:
            return None
        upper = self._upper
        for begins, start in ((False, hit - 4), (True, hit - 6)):
            if upper[max(0, start) : hit] == (b"BEGIN:" if begins else b"END:") and self._starts_line(start):
                return _Mark(begins, False, start, after)
        return self._odd_mark(hit, after)

    def _odd_mark(self, hit: int, after: int) -> _Mark | None:
        """BEGIN with blanks, after a byte order mark or as the value of AGENT; END with blanks."""
        floor = max(0, hit - _REACH)
        start = max(floor, *(self._upper.rfind(end, floor, hit) + 1 for end in (b"\r", b"\n")))
        if not self._starts_line(start):
            return None
        text = self._upper[start:hit].removeprefix(_BOM)
        word = text.replace(b" ", b"").replace(b"\t", b"")
        if word == b"END:" and text[:1] not in (b" ", b"\t"):
            return _Mark(False, False, start, after)
        if not self._open:
            return _Mark(True, False, start, after) if word == b"BEGIN:" else None
        folded = self._data[after : after + 1] in (b" ", b"\t")
        if AGENT_BEGIN.fullmatch(word + _WORD) and not folded:
            return _Mark(True, True, start, after)
        plain = word == b"BEGIN:" and text[:1] not in (b" ", b"\t")
        return _Mark(True, False, start, after) if plain else None

    def _starts_line(self, start: int) -> bool:
        if start <= 0:
            return start == 0 and self._at_file_start
        return self._upper[start - 1] in _LINE_ENDS

    def _line_after(self, position: int) -> int:
        """Where the next line starts if only blanks follow on this one, else -1."""
        data = self._data
        end = min(len(data), position + _REACH - 2 * len(_WORD))
        while position < end and data[position] in _BLANKS:
            position += 1
        if position == len(data):
            return position
        if data[position] not in _LINE_ENDS:
            return -1
        for line_end in (b"\r\n", b"\r\r\n"):
            if data.startswith(line_end, position):
                return position + len(line_end)
        return position + 1

    def _begin(self, mark: _Mark) -> Iterator[Frame]:
        if not self._open:
            self._open = [_Open(mark.start, mark.after, False)]
            return
        agent = mark.agent or self._after_agent(mark.start)
        if self._inner is not None:
            inner, inner_end = self._inner
            self._inner = None
            if b":" not in self._data[inner_end : mark.start]:
                outer = self._open[0]
                yield self._frame(outer, inner.start, inner.start)
                yield self._frame(inner, self._body_end(inner, inner_end), inner_end)
                self._open = [_Open(mark.start, mark.after, False)]
                return
        if len(self._open) > 1 and not agent:
            # A third BEGIN without an END: the first card lost its END.
            yield self._frame(self._open[0], self._open[1].start, self._open[1].start)
            del self._open[0]
            while self._open and self._open[0].agent:
                del self._open[0]
        self._open.append(_Open(mark.start, mark.after, agent))
        self._too_deep = self._too_deep or len(self._open) > self._limits.nesting

    def _end(self, mark: _Mark) -> Iterator[Frame]:
        if not self._open:
            return
        self._inner = None
        card = self._open.pop()
        if not self._open:
            yield self._frame(card, mark.start, mark.after)
        elif len(self._open) == 1 and not card.agent:
            self._inner = (card, mark.after)

    def _finish(self) -> Iterator[Frame]:
        """The last card may have lost its END: what is there of it is kept."""
        size = len(self._data)
        if self._inner is not None and self._open:
            inner, inner_end = self._inner
            if b":" not in self._data[inner_end:]:
                yield self._frame(self._open[0], inner.start, inner.start)
                yield self._frame(inner, self._body_end(inner, inner_end), inner_end)
                return
        plain = [card for card in self._open if not card.agent]
        for number, card in enumerate(plain):
            end = plain[number + 1].start if number + 1 < len(plain) else size
            yield self._frame(card, end, end)

    def _after_agent(self, start: int) -> bool:
        return _AGENT.search(self._data[max(0, start - _REACH) : start]) is not None

    def _body_end(self, card: _Open, after: int) -> int:
        """Where the END line of a card starts that ends at `after`."""
        return self._upper.rfind(b"END", card.body, after)

    def _frame(self, card: _Open, body_end: int, end: int) -> Frame:
        line = self._line_of(card.start)
        reason = "nesting" if self._too_deep else ""
        self._too_deep = False
        return Frame(line, self._data[card.start : end], card.body - card.start, body_end - card.start, reason)

    def _give_up(self) -> Frame:
        """The open card is larger than a card may be: its beginning stands for it, the rest is passed over."""
        start = self._open[0].start
        self._open = []
        self._inner = None
        self._too_deep = False
        reason = "line_too_long" if _has_longer_line(self._data, start, self._limits.binary_line) else "card_too_large"
        return Frame(self._line_of(start), self._data[start : start + MEGABYTE], 0, 0, reason)

    def _line_of(self, position: int) -> int:
        self._line += self._data.count(self._newline, self._counted, position)
        self._counted = position
        return self._line


def _has_longer_line(data: bytes, start: int, limit: int) -> bool:
    """Whether a line from `start` on is longer than `limit`."""
    while start + limit < len(data):
        end = start + limit + 1
        last = max(data.rfind(line_end, start, end) for line_end in (b"\n", b"\r"))
        if last < 0:
            return True
        start = last + 1
    return False
