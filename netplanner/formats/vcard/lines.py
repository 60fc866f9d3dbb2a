"""Content lines (RFC 6350, 3.3): taking apart, putting together, folding, escaping.

The model is lossless for what means something: groups, names of any spelling, the order of parameters and
values, bare parameters of vCard 2.1 and empty ones. Only quotes that nothing needs are not kept.
"""

import re
from dataclasses import dataclass, field

FOLD_OCTETS = 75

_CARET = re.compile(r"\^([n'^])")
_CARET_TEXT = {"n": "\n", "'": '"', "^": "^"}
_BACKSLASH = re.compile(r"\\([,;:\\nN])")
_ESCAPES = (("\\n", "\n"), ("\\,", ","), ("\\;", ";"), ("\\:", ":"), ("\\N", "\n"))
_TO_QUOTE = re.compile(r"[,;:]")
_TO_ESCAPE = re.compile(r"[\\,;\n]")
# Larger ones hold a picture of very many folds, whose pieces would cost more than the second look.
_SMALL = 4096
_GROUP = re.compile(r"[A-Za-z0-9-]+")


@dataclass(slots=True)
class ContentLine:
    """One unfolded line. A bare parameter of vCard 2.1 (`TEL;HOME:`) has the name "" and its word as value."""

    name: str
    value: str = ""
    params: list[tuple[str, list[str]]] = field(default_factory=list)
    group: str = ""

    def param(self, name: str) -> list[str]:
        """All values of the parameters called `name` (upper case), in order."""
        return [value for key, values in self.params if key.upper() == name for value in values]

    def without(self, *names: str) -> list[tuple[str, list[str]]]:
        """The parameters but those called `names` (upper case; "" is the bare ones)."""
        return [(key, values) for key, values in self.params if key.upper() not in names]

    def serialize(self) -> str:
        head = f"{self.group}.{self.name}" if self.group else self.name
        return "".join((head, *map(_param_text, self.params), ":", self.value))


def head_end(text: str) -> int:
    """Where the colon stands that ends name and parameters, -1 if nowhere.

    A colon within quotes doesn't count, unless the quotes are never closed.
    """
    first = colon = text.find(":")
    quote = text.find('"', 0, colon) if colon >= 0 else -1
    while 0 <= quote < colon:
        close = text.find('"', quote + 1)
        if close < 0:
            return first
        if colon < close:
            colon = text.find(":", close + 1)
        if colon < 0:
            return first
        quote = text.find('"', close + 1)
    return colon


def parse_head(head: str) -> ContentLine:
    """Group, name and parameters of the text before the colon."""
    name, *parts = _split_outside_quotes(head, ";")
    name = name.strip()
    group, dot, rest = name.rpartition(".")
    if dot and rest and all(map(_GROUP.fullmatch, group.split("."))):
        name = rest
    else:
        group = ""
    return ContentLine(name, "", [_parse_param(part) for part in parts], group)


def _parse_param(part: str) -> tuple[str, list[str]]:
    key, equals, text = part.partition("=")
    if not equals or not key.strip() or '"' in key:
        return "", [_decode_param(part.strip().lstrip("="))]
    return key.strip(), [_decode_param(value) for value in _split_outside_quotes(text, ",")]


def _decode_param(text: str) -> str:
    """A parameter value without its quotes and carets (RFC 6868)."""
    if '"' in text:
        text = text.replace('"', "")
    return _CARET.sub(lambda match: _CARET_TEXT[match[1]], text) if "^" in text else text


def _param_text(param: tuple[str, list[str]]) -> str:
    key, values = param
    text = ",".join(map(_encode_param, values))
    if key:
        return f";{key}={text}"
    # Quoted, a bare word with "=" in it can't become a parameter of its own.
    return f';"{text}"' if "=" in text and '"' not in text else f";{text}"


def _encode_param(value: str) -> str:
    text = value.replace("^", "^^").replace("\n", "^n").replace('"', "^'")
    return f'"{text}"' if _TO_QUOTE.search(text) else text


def _split_outside_quotes(text: str, separator: str) -> list[str]:
    if '"' not in text:
        return text.split(separator)
    parts: list[list[str]] = [[]]
    for number, piece in enumerate(text.split('"')):
        if number % 2:
            parts[-1].append(f'"{piece}"')
            continue
        first, *others = piece.split(separator)
        parts[-1].append(first)
        parts.extend([other] for other in others)
    return ["".join(part) for part in parts]


def unescape(text: str) -> str:
    r"""Text without its escapes (RFC 6350, 3.4); `\:` too, as older writers have it. Other backslashes stay."""
    if "\\" not in text:
        return text
    if "\\\\" not in text:
        for escaped, plain in _ESCAPES:
            text = text.replace(escaped, plain)
        return text
    return _BACKSLASH.sub(lambda match: "\n" if match[1] in "nN" else match[1], text)


def escape(text: str) -> str:
    """Text as a value or component; line ends become `\\n`."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _TO_ESCAPE.sub(lambda match: "\\n" if match[0] == "\n" else "\\" + match[0], text)


def escape_uri(text: str) -> str:
    """A URI or other value in which commas and semicolons are no separators."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def split_value(text: str, separator: str) -> list[str]:
    """The components of a structured value, still escaped, at the separators that are not escaped."""
    if "\\" not in text:
        return text.split(separator)
    parts = []
    start = 0
    for match in re.finditer(rf"\\.|{separator}", text, re.DOTALL):
        if match[0] == separator:
            parts.append(text[start : match.start()])
            start = match.end()
    parts.append(text[start:])
    return parts


def fold(text: str) -> bytes:
    """One line as UTF-8, CRLF at its end, folded at 75 octets and never within a character (RFC 6350, 3.2)."""
    data = text.encode("utf-8", "replace")
    if len(data) <= FOLD_OCTETS:
        return data + b"\r\n"
    pieces = []
    start = 0
    room = FOLD_OCTETS
    while start < len(data):
        end = start + room
        while end < len(data) and data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[start:end])
        start = end
        room = FOLD_OCTETS - 1
    return b"\r\n ".join(pieces) + b"\r\n"


def unfold(data: bytes) -> bytes:
    """Bytes with LF line ends, unfolded before any decoding: a fold may stand within a character."""
    if len(data) < _SMALL:
        # One pass through a card of the usual size; a replacement counts first, and then looks again.
        parts = data.split(b"\n ")
        if len(parts) > 1:
            data = b"".join(parts)
    elif b"\n " in data:
        data = data.replace(b"\n ", b"")
    return data.replace(b"\n\t", b"") if b"\t" in data else data
