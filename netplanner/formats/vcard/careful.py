"""Lines the plain path can't read: QUOTED-PRINTABLE, nested cards, lines broken without a fold."""

import binascii
import codecs
import io
import re
from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

from netplanner.formats.vcard.frames import AGENT_BEGIN
from netplanner.formats.vcard.heads import BARE_ENCODINGS, BASE64, QUOTED_PRINTABLE, Head, HeadCache
from netplanner.formats.vcard.limits import CardError, Limits
from netplanner.formats.vcard.lines import ContentLine, head_end
from netplanner.formats.vcard.properties import READERS
from netplanner.formats.vcard.quirks import CONTROLS, codec_of, decode, with_line_feeds

_CONTROLS_BUT_ESC_AND_CR = CONTROLS.replace(b"\x1b", b"").replace(b"\r", b"")
# ISO-2022 switches its character sets by ESC and one of these; they go once the text is decoded.
_LONE_ESC = re.compile(rb"\x1b(?![$(])")
_CONTROL_CHARACTERS = dict.fromkeys(CONTROLS)

_BLANKS = (b" ", b"\t")
_HEXADECIMAL = re.compile(rb"[0-9A-Fa-f]{2}")
# A line without a fold may continue these: they hold running text.
_RUNNING_TEXT = frozenset({"NOTE", "ADR", "LABEL", "DESCRIPTION", "X-NOTE"})
# What stands on a line of its own without being a property, and a card in a card, kept under these names.
UNREADABLE = "X-UNREADABLE-LINE"
_UNREADABLE_HEAD = UNREADABLE.encode() + b":"
_NESTED = "AGENT"


def careful_lines(body: bytes, heads: HeadCache, limits: Limits, line_number: int = 1) -> list[str]:
    """The lines of a card whose bytes (without BEGIN and END) need more than a plain split.

    QUOTED-PRINTABLE and charsets are decoded and their parameters taken off; nested cards become one AGENT
    line; a line that continues another without a fold is joined to it; any other line without a colon is kept
    as X-UNREADABLE-LINE. Each line that comes out has a colon. Raises CardError at the limits of their number,
    before a hostile card of very many short lines fills the memory.
    """
    raw = with_line_feeds(_LONE_ESC.sub(b"", body.translate(None, _CONTROLS_BUT_ESC_AND_CR)))
    lines: Iterator[bytes] = (line.removesuffix(b"\n") for line in io.BytesIO(raw))
    if b"VCARD" in raw.upper():
        lines = _without_nested(lines)
    logical = _Joiner(heads, limits, line_number).joined(_with_heads(lines))
    fallback = _declared(logical, heads)
    return [harmless(_decoded(line, heads, fallback)) for line in logical]


def harmless(line: str) -> str:
    """A line that would begin or end a card where it is written is none that can be read."""
    if line[-5:].upper() != "VCARD":
        return line
    compact = "".join(line.upper().split())
    if compact == "END:VCARD" or AGENT_BEGIN.fullmatch(compact.encode()):
        return f"{UNREADABLE}:{line}"
    return line


def _without_nested(lines: Iterator[bytes]) -> Iterator[bytes]:
    """The lines with each nested card turned into the value of one line (RFC 2426, 3.5.4)."""
    # A line is held back until it is known that no card follows its AGENT.
    held: bytes | None = None
    nested = bytearray()
    last = b""
    depth = 0
    for line, following in pairwise(chain(lines, (b"",))):
        word = b"".join(line.removeprefix(codecs.BOM_UTF8).upper().split())
        folded = following[:1] in _BLANKS
        opens = word == b"BEGIN:VCARD" or AGENT_BEGIN.fullmatch(word) is not None
        if opens and (depth or line[:1] not in _BLANKS) and not (word[:1] == b"A" and folded):
            depth += 1
        if not depth:
            if held is not None:
                yield held
            held = line
            continue
        nested += (line if word[:1] != b"A" or not opens else b"BEGIN:VCARD") + b"\n"
        last = word
        if word == b"END:VCARD":
            depth -= 1
        if not depth:
            yield from _before_nested(held)
            held = _nested_line(nested)
            nested.clear()
    if nested:
        yield from _before_nested(held)
        held = _nested_line(nested if last == b"END:VCARD" else nested + b"END:VCARD\n")
    if held is not None:
        yield held


def _before_nested(line: bytes | None) -> Iterator[bytes]:
    """The line before a nested card, unless it is the AGENT that the card is the value of."""
    if line is not None and not line.strip().upper().endswith(b"AGENT:"):
        yield line


def _nested_line(card: bytearray) -> bytes:
    text = bytes(card.removesuffix(b"\n"))
    for plain, escaped in ((b"\\", b"\\\\"), (b"\n", b"\\n"), (b",", b"\\,"), (b";", b"\\;")):
        text = text.replace(plain, escaped)
    return _NESTED.encode() + b":" + text


def _with_heads(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The lines, unfolded as far as their colon: parameters may be longer than a line."""
    current: bytes | bytearray | None = None
    headless = soft = False
    for line in lines:
        if headless and current is not None and line[:1] in _BLANKS and line.strip():
            if isinstance(current, bytes):
                current = bytearray(current)
            current += line[1:]
        else:
            if current is not None:
                yield bytes(current)
            current = line
            headless = bool(line.strip()) and not soft and not line.startswith((b"#", b" ", b"\t"))
        headless = headless and b":" not in line
        # A soft line break of QUOTED-PRINTABLE is not a fold.
        soft = _is_soft(line) and (soft or b"QUOTED-PRINTABLE" in line.upper())
    if current is not None:
        yield bytes(current)


class _Joiner:
    """Unfolds lines, by the rules of vCard 2.1 and 3.0 and some mercy."""

    def __init__(self, heads: HeadCache, limits: Limits, line_number: int) -> None:
        self._heads = heads
        self._limits = limits
        self._line_number = line_number
        self._pieces: list[bytearray] = []
        self._members = 0
        # The head of the last line, if it may go on, and what was last put to it.
        self._head: Head | None = None
        self._last = b""
        self._joint = b""

    def joined(self, lines: Iterable[bytes]) -> list[bytes]:
        for line in lines:
            self._take(line)
        return [bytes(piece) for piece in self._pieces]

    def _take(self, line: bytes) -> None:
        head = self._head
        if head is not None and head.encoding == QUOTED_PRINTABLE and _is_soft(self._last):
            self._join_soft(line)
        elif line[:1] in _BLANKS and self._pieces:
            self._append(self._joint + line[1:], line[1:])
        elif not line.strip():
            return
        elif b":" in line and not line.startswith(b"#"):
            self._begin(line.lstrip(b" \t"))
        elif head is not None and head.encoding == BASE64:
            self._append(line.strip())
        elif head is not None and head.name in _RUNNING_TEXT and not _stands_alone(line):
            if self._last.endswith(b"\\"):
                del self._pieces[-1][-1:]
            self._append(b"\\n" + line, line)
        else:
            self._add(_UNREADABLE_HEAD + line.strip(), None)

    def _begin(self, line: bytes) -> None:
        head = _head_of(line, self._heads)
        if head.name in ("", "BEGIN", "END"):
            self._add(_UNREADABLE_HEAD + line, None)
        else:
            self._add(line, head)

    def _add(self, line: bytes, head: Head | None) -> None:
        self._members += head is not None and head.name == "MEMBER"
        if len(self._pieces) - self._members >= self._limits.properties:
            raise CardError(self._line_number, "too_many_properties", limit=self._limits.properties)
        if self._members > self._limits.values:
            raise CardError(self._line_number, "too_many_values", limit=self._limits.values)
        self._pieces.append(bytearray(line))
        self._head, self._last = head, line
        # What a fold stands for: a line end where an AGENT's card is folded line by line (vCard 2.1).
        agent = head is not None and head.name == _NESTED
        self._joint = b"\\n" if agent and line.strip().upper().endswith(b":BEGIN:VCARD") else b""

    def _append(self, data: bytes, last: bytes | None = None) -> None:
        self._pieces[-1] += data
        self._last = data if last is None else last

    def _join_soft(self, line: bytes) -> None:
        """A soft line break (RFC 2045, 6.7), or a fold that fell within `=C3`."""
        if line[:1] in _BLANKS and _HEXADECIMAL.match(line, 1):
            self._append(line[1:])
            return
        piece = self._pieces[-1]
        del piece[len(piece) - len(self._last) + len(self._last.rstrip(b" \t")) - 1 :]
        self._append(line)


def _is_soft(line: bytes) -> bool:
    return line.rstrip(b" \t").endswith(b"=")


def _stands_alone(line: bytes) -> bool:
    """A comment, or the name of a property without its colon."""
    return line.startswith(b"#") or line.strip().upper().decode("latin-1") in READERS


def _head_of(line: bytes, heads: HeadCache) -> Head:
    return heads.head(decode(_head_bytes(line)))


def _head_bytes(line: bytes) -> bytes:
    """What stands before the colon; quotes and colons are single bytes in all charsets that files come in."""
    head = line[: line.index(b":")]
    return line[: head_end(line.decode("latin-1"))] if b'"' in head else head


def _declared(lines: Iterable[bytes], heads: HeadCache) -> str:
    """The first charset named anywhere in the card: lines that name none are most likely in it too."""
    for line in lines:
        if b"CHARSET" in line[:200].upper():
            codec = codec_of(_head_of(line, heads).charset)
            if codec:
                return codec
    return ""


def _decoded(line: bytes, heads: HeadCache, fallback: str) -> str:
    start = _head_bytes(line)
    head = heads.head(decode(start))
    if head.encoding != QUOTED_PRINTABLE and not head.charset:
        return decode(line, "", fallback).translate(_CONTROL_CHARACTERS)
    value = line[len(start) + 1 :]
    if head.encoding == QUOTED_PRINTABLE:
        value = binascii.a2b_qp(value)
    text = decode(value, codec_of(head.charset), fallback).replace("\r\n", "\n").replace("\r", "\n")
    whole = ContentLine(head.line.name, text.replace("\n", "\\n"), _plain_params(head), head.line.group).serialize()
    return whole.translate(_CONTROL_CHARACTERS)


def _plain_params(head: Head) -> list[tuple[str, list[str]]]:
    """The parameters without those that said how the value was encoded."""
    if head.encoding != QUOTED_PRINTABLE:
        return head.line.without("CHARSET")
    kept = head.line.without("CHARSET", "ENCODING")
    return [(key, values) for key, values in kept if key or values[0].upper() not in BARE_ENCODINGS]
