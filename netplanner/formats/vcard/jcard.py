"""Reads jCard (RFC 7095), vCard 4.0 as JSON: each card becomes content lines of 4.0 and is read as such."""

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final

from netplanner.formats.records import CardRecord
from netplanner.formats.vcard.careful import UNREADABLE, harmless
from netplanner.formats.vcard.jcard_frames import DEEPEST, JsonFrame, JsonFramer
from netplanner.formats.vcard.limits import CardError, Limits
from netplanner.formats.vcard.lines import ContentLine, escape, escape_uri
from netplanner.formats.vcard.mapping import check_lengths, contact_of
from netplanner.formats.vcard.properties import known_heads
from netplanner.formats.vcard.quirks import CONTROLS, decode
from netplanner.formats.vcard.streams import Utf8Reader, failed, records_of, unreadable

_LIMITS: Final = Limits()
_VERSION: Final = "VERSION:4.0"
# Brackets and commas cost a parser some ten times their size; a card with as many values as it may have has fewer.
_MOST_MARKS: Final = 500_000

_NAME: Final = re.compile(r"[A-Za-z0-9-]+", re.ASCII)
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_CONTROLS: Final = dict.fromkeys((*CONTROLS, 0x0A))

# The types of values that a property has without VALUE (RFC 6350, 6), where it isn't text.
_DEFAULT_TYPES: Final = {
    **dict.fromkeys(
        ("SOURCE", "PHOTO", "IMPP", "GEO", "LOGO", "MEMBER", "RELATED", "SOUND", "UID", "URL", "KEY", "FBURL"), "uri"
    ),
    **dict.fromkeys(("CALADRURI", "CALURI", "CONTACT-URI", "ORG-DIRECTORY", "SOCIALPROFILE"), "uri"),
    **dict.fromkeys(("BDAY", "ANNIVERSARY", "DEATHDATE"), "date-and-or-time"),
    **dict.fromkeys(("REV", "CREATED"), "timestamp"),
    "LANG": "language-tag",
}
_DATES: Final = frozenset({"date", "time", "date-time", "date-and-or-time", "timestamp"})
_DATE: Final = re.compile(r"(\d{4}|-)-(\d\d)-(\d\d)", re.ASCII)

_DECODER: Final = json.JSONDecoder(parse_int=str, parse_float=str)


def read_jcard(source: BinaryIO | bytes | Path, *, limits: Limits = _LIMITS) -> Iterator[CardRecord]:
    """The cards of a JSON file in order: one card, an array of cards, or cards within other JSON.

    What is in a card that no property of vCard is for is kept as lines, as with vCards. Errors are those of
    vCards, and `not_json` for a card that is no JSON or no card. Raises nothing.
    """
    return records_of(source, lambda stream: _read_stream(stream, limits))


def looks_like_jcard(head: bytes) -> bool:
    """Whether a file that begins with these bytes holds a jCard."""
    framer = JsonFramer(Utf8Reader(io.BytesIO(head)).read, _LIMITS)
    return next(framer.frames(), None) is not None


def _read_stream(stream: BinaryIO, limits: Limits) -> Iterator[CardRecord]:
    reader = Utf8Reader(stream)
    framer = JsonFramer(reader.read, limits)
    line = 0
    for frame in framer.frames():
        line = frame.line
        yield _record(frame, limits)
    if reader.error is not None:
        yield unreadable(line or 1, reader.error)
    elif not line:
        yield failed(1, b"", "empty" if framer.blank else "no_cards")


def _record(frame: JsonFrame, limits: Limits) -> CardRecord:
    line, raw, reason = frame
    if reason:
        limit = {"nesting": DEEPEST, "card_too_large": limits.card}.get(reason)
        return failed(line, raw, reason) if limit is None else failed(line, raw, reason, limit=limit)
    if len(raw) > limits.card:
        return failed(line, raw[: limits.line], "card_too_large", limit=limits.card)
    if raw.count(b",") + raw.count(b"[") + raw.count(b"{") > _MOST_MARKS:
        return failed(line, raw[: limits.line], "too_many_values", limit=limits.values)
    try:
        card = _DECODER.decode(decode(raw))
        if len(card) < 2 or not isinstance(card[1], list):
            return failed(line, raw, "not_json")
        lines = [_VERSION, *_lines_of(card[1])]
        if len(raw) > limits.line:
            check_lengths(lines, known_heads(), limits, line)
        return CardRecord(line, raw, contact_of(lines, known_heads(), limits, line, careful=True), None)
    except CardError as error:
        return CardRecord(line, raw, None, error)
    except ValueError:
        return failed(line, raw, "not_json")


def _lines_of(properties: list[Any]) -> Iterator[str]:
    for item in properties:
        line = _line_of(item)
        if line == _VERSION:
            continue
        text = line if line.isprintable() else _SURROGATES.sub("\ufffd", line).translate(_CONTROLS)
        yield harmless(text)


def _line_of(item: Any) -> str:
    """The content line of a property; what is none is kept under a name of its own."""
    match item:
        case [str(name), dict(params), str(kind), first, *more] if _NAME.fullmatch(name):
            pass
        case _:
            return f"{UNREADABLE}:{escape_uri(json.dumps(item, ensure_ascii=False))}"
    name = name.upper()
    if name in ("BEGIN", "END"):
        return f"{UNREADABLE}:{name}"
    group = params.get("group")
    made = _params(params)
    kind = kind.lower()
    default = _DEFAULT_TYPES.get(name, "unknown" if name.startswith("X-") else "text")
    if kind not in (default, "unknown") and name != "VERSION":
        made.insert(0, ("VALUE", [kind]))
    value = ",".join(_value(part, kind) for part in (first, *more))
    named = group if isinstance(group, str) and _NAME.fullmatch(group) else ""
    return ContentLine(name, value, made, named).serialize()


def _params(params: dict[str, Any]) -> list[tuple[str, list[str]]]:
    made = []
    for key, value in params.items():
        if key.lower() == "group" or not _NAME.fullmatch(key):
            continue
        values = [_plain(part) for part in (value if isinstance(value, list) else [value])]
        if values:
            made.append((key.upper(), values))
    return made


def _value(part: Any, kind: str) -> str:
    """A value, or the components of a structured one, of which each may be a list (RFC 7095, 3.3.1.3)."""
    if not isinstance(part, list):
        return _single(part, kind)
    return ";".join(
        ",".join(_single(piece, kind) for piece in component)
        if isinstance(component, list)
        else _single(component, kind)
        for component in part
    )


def _single(value: Any, kind: str) -> str:
    text = _plain(value)
    if kind == "text":
        return escape(text)
    if kind in _DATES:
        return _basic(text)
    return text.replace(":", "") if kind == "utc-offset" else escape_uri(text)


def _basic(text: str) -> str:
    """A date or time of jCard (extended format) as vCard 4.0 writes it (RFC 6350, 4.3)."""
    day, separator, time = text.partition("T")
    found = _DATE.fullmatch(day)
    if found:
        year, month, date = found.groups()
        day = f"{'--' if year == '-' else year}{month}{date}"
    return escape_uri(day + separator + time.replace(":", ""))


def _plain(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return "" if value is None else json.dumps(value, ensure_ascii=False)
