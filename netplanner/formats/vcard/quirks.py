"""What the plain path can't read: odd encodings, QUOTED-PRINTABLE, nested cards, lines broken without a fold."""

import binascii
import codecs
import re
from collections.abc import Iterable
from functools import lru_cache

from netplanner.formats.vcard.frames import AGENT_BEGIN
from netplanner.formats.vcard.heads import BARE_ENCODINGS, BASE64, QUOTED_PRINTABLE, Head, HeadCache
from netplanner.formats.vcard.lines import ContentLine, head_end
from netplanner.formats.vcard.properties import READERS

# All of C0 but TAB and LF, and DEL. CR goes as well: line ends are LF by then.
CONTROLS = bytes(code for code in (*range(0x20), 0x7F) if code not in (0x09, 0x0A))
_CONTROLS_BUT_ESC_AND_CR = CONTROLS.replace(b"\x1b", b"").replace(b"\r", b"")
# ISO-2022 switches its character sets by ESC and one of these; they go once the text is decoded.
_LONE_ESC = re.compile(rb"\x1b(?![$(])")
_CONTROL_CHARACTERS = dict.fromkeys(CONTROLS)

# Windows-1252 with its five holes filled from Latin-1: each byte has a meaning, nothing is lost.
_CP1252 = "".join(bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(256))

_HEXADECIMAL = re.compile(rb"[0-9A-Fa-f]{2}")
# A line without a fold may continue these: they hold running text.
_RUNNING_TEXT = frozenset({"NOTE", "ADR", "LABEL", "DESCRIPTION", "X-NOTE"})
# What stands on a line of its own without being a property, and a card in a card, kept under these names.
UNREADABLE = "X-UNREADABLE-LINE"
_UNREADABLE_HEAD = UNREADABLE.encode() + b":"
_NESTED = "AGENT"

# Supersets of the charsets that files name (what programs write under that name, WHATWG Encoding Standard).
_SUPERSETS = {
    "ascii": "utf-8",
    "us-ascii": "utf-8",
    "utf8": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "ansi": "cp1252",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "tis-620": "cp874",
    "macintosh": "mac-roman",
}
# Python's own list holds others (idna, punycode) that are no charsets of files. UTF-16 is left out: a file in
# it is known by its bytes, and decodes any even number of other bytes to nonsense.
_CHARSET = re.compile(
    r"utf-?[78]|iso-?8859-?\d{1,2}|windows-?12\d\d|cp-?\d{3,5}|koi8-[rut]|"
    r"mac-roman|gb18030|big5|big5-?hkscs|euc-?(?:jp|kr)|iso-2022-(?:jp|kr)(?:-[123])?|cp932|cp949|hz"
)


@lru_cache(maxsize=64)
def codec_of(charset: str) -> str:
    """The codec for a declared CHARSET, "" where the name is unknown or means UTF-8."""
    name = charset.strip().strip('"').lower()
    name = _SUPERSETS.get(name, name)
    if not _CHARSET.fullmatch(name):
        return ""
    try:
        codec = codecs.lookup(name.replace("windows-", "cp")).name
    except LookupError:
        return ""
    return "" if codec == "utf-8" else codec


def decode(data: bytes, codec: str = "", fallback: str = "") -> str:
    """Text from bytes: by the declared codec, UTF-8, the fallback, and else Windows-1252. Never raises."""
    for name in (codec, "utf-8", fallback):
        if not name:
            continue
        try:
            return data.decode(name)
        except UnicodeError:
            continue
    return codecs.charmap_decode(data, "strict", _CP1252)[0]


def sniff(start: bytes) -> str:
    """The encoding of a file by its first bytes: a byte order mark, or NULs beside each letter. "" is 8-bit."""
    if start.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    letters = start[:64]
    if len(letters) < 4:
        return ""
    half = len(letters) // 2
    if letters[1::2].count(0) * 4 >= half * 3 and 0 not in letters[0:2:2]:
        return "utf-16-le"
    if letters[0::2].count(0) * 4 >= half * 3 and 0 not in letters[1:3:2]:
        return "utf-16-be"
    return ""


def with_line_feeds(data: bytes) -> bytes:
    """CRLF, CR CRLF (written twice through a text stream) and lone CR as LF."""
    if b"\r" not in data:
        return data
    return data.replace(b"\r\r\n", b"\n").replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def careful_lines(body: bytes, heads: HeadCache) -> list[str]:
    """The lines of a card whose bytes (without BEGIN and END) need more than a plain split.

    QUOTED-PRINTABLE and charsets are decoded and their parameters taken off; nested cards become one AGENT
    line; a line that continues another without a fold is joined to it; any other line without a colon is kept
    as X-UNREADABLE-LINE. Each line that comes out has a colon.
    """
    raw = with_line_feeds(_LONE_ESC.sub(b"", body.translate(None, _CONTROLS_BUT_ESC_AND_CR)))
    logical = _joined(_with_heads(_without_nested(raw.split(b"\n"))), heads)
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


def _without_nested(lines: list[bytes]) -> list[bytes]:
    """The lines with each nested card turned into the value of one line (RFC 2426, 3.5.4)."""
    if not any(b"VCARD" in line.upper() for line in lines):
        return lines
    result: list[bytes] = []
    nested: list[bytes] = []
    depth = 0
    for number, line in enumerate(lines):
        word = b"".join(line.removeprefix(codecs.BOM_UTF8).upper().split())
        folded = number + 1 < len(lines) and lines[number + 1][:1] in (b" ", b"\t")
        opens = word == b"BEGIN:VCARD" or AGENT_BEGIN.fullmatch(word) is not None
        if opens and (depth or line[:1] not in b" \t") and not (word[:1] == b"A" and folded):
            depth += 1
        if not depth:
            result.append(line)
            continue
        nested.append(line if word[:1] != b"A" or not opens else b"BEGIN:VCARD")
        if word == b"END:VCARD":
            depth -= 1
        if not depth:
            _put_nested(result, nested)
            nested = []
    if nested:
        _put_nested(result, nested)
    return result


def _put_nested(result: list[bytes], nested: list[bytes]) -> None:
    if result and result[-1].strip().upper().endswith(b"AGENT:"):
        result.pop()
    if b"".join(nested[-1].upper().split()) != b"END:VCARD":
        nested = [*nested, b"END:VCARD"]
    text = b"\n".join(nested)
    for plain, escaped in ((b"\\", b"\\\\"), (b"\n", b"\\n"), (b",", b"\\,"), (b";", b"\\;")):
        text = text.replace(plain, escaped)
    result.append(_NESTED.encode() + b":" + text)


def _with_heads(lines: list[bytes]) -> list[bytes]:
    """The lines, unfolded as far as their colon: parameters may be longer than a line."""
    result: list[list[bytes]] = []
    headless = soft = False
    for line in lines:
        if headless and line[:1] in (b" ", b"\t") and line.strip():
            result[-1].append(line[1:])
        else:
            result.append([line])
            headless = bool(line.strip()) and not soft and not line.startswith((b"#", b" ", b"\t"))
        headless = headless and b":" not in line
        # A soft line break of QUOTED-PRINTABLE is not a fold.
        soft = _is_soft(line) and (soft or b"QUOTED-PRINTABLE" in line.upper())
    return [b"".join(parts) for parts in result]


def _joined(lines: list[bytes], heads: HeadCache) -> list[bytes]:
    """Unfolded lines, by the rules of vCard 2.1 and 3.0 and some mercy."""
    pieces: list[list[bytes]] = []
    head: Head | None = None
    joint = b""
    for line in lines:
        if head is not None and head.encoding == QUOTED_PRINTABLE and _is_soft(pieces[-1][-1]):
            _join_soft(pieces[-1], line)
        elif line[:1] in (b" ", b"\t") and pieces:
            pieces[-1] += (joint, line[1:])
        elif not line.strip():
            continue
        elif b":" in line and not line.startswith(b"#"):
            line = line.lstrip(b" \t")
            head = _head_of(line, heads)
            if head.name in ("", "BEGIN", "END"):
                head, line = None, _UNREADABLE_HEAD + line
            pieces.append([line])
            joint = _joint(head, line)
        elif head is not None and head.encoding == BASE64:
            pieces[-1].append(line.strip())
        elif head is not None and head.name in _RUNNING_TEXT and not _stands_alone(line):
            pieces[-1][-1] = pieces[-1][-1].removesuffix(b"\\")
            pieces[-1] += (b"\\n", line)
        else:
            pieces.append([_UNREADABLE_HEAD, line.strip()])
            head, joint = None, b""
    return [b"".join(parts) for parts in pieces]


def _joint(head: Head | None, line: bytes) -> bytes:
    """What a fold stood for: a line end where an AGENT's card is folded line by line (vCard 2.1)."""
    agent = head is not None and head.name == _NESTED
    return b"\\n" if agent and line.strip().upper().endswith(b":BEGIN:VCARD") else b""


def _is_soft(line: bytes) -> bool:
    return line.rstrip(b" \t").endswith(b"=")


def _join_soft(parts: list[bytes], line: bytes) -> None:
    """A soft line break (RFC 2045, 6.7), or a fold that fell within `=C3`."""
    if line[:1] in (b" ", b"\t") and _HEXADECIMAL.match(line, 1):
        parts.append(line[1:])
        return
    parts[-1] = parts[-1].rstrip(b" \t")[:-1]
    parts.append(line)


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
