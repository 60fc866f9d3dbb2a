"""LDIF (RFC 2849) as Thunderbird, Outlook and directories write it: an entry a person, a group or nobody."""

import binascii
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from netplanner.formats.ldif_person import contact_of, is_nobody
from netplanner.formats.records import CardError, CardRecord
from netplanner.formats.records_card import as_card
from netplanner.formats.table.lines import LONGEST, Line, Lines
from netplanner.formats.vcard.quirks import decode
from netplanner.formats.vcard.streams import failed, records_of, unreadable

# With a picture in it; as a card's.
LARGEST_ENTRY: Final = 32 << 20
MOST_LINES: Final = 500_000
# A large group's members are as many; what else an entry may hold is up to the card.
MOST_ATTRIBUTES: Final = 20_000

_ATTRIBUTE: Final = re.compile(r"([A-Za-z][A-Za-z0-9.-]*(?:;[A-Za-z0-9.;-]*)?)(::|:<|:)[ \t]*")
_VERSION: Final = re.compile(r"version:[ \t]*1[ \t]*", re.IGNORECASE)
_NAME: Final = re.compile(r"dn::?[ \t]*[A-Za-z0-9+/=]", re.IGNORECASE)
_LIMITS: Final = {
    "line_too_long": LONGEST, "card_too_large": LARGEST_ENTRY, "too_many_properties": MOST_ATTRIBUTES,
}  # fmt: skip
_BLANK_SCANNED: Final = 100


def looks_like_ldif(text: str) -> bool:
    """Whether a file that begins with this text is LDIF: its first line, comments and a version aside, is a name."""
    for line in text.split("\n", _BLANK_SCANNED)[:_BLANK_SCANNED]:
        if line.strip() and not line.startswith(("#", " ")) and not _VERSION.fullmatch(line):
            return _NAME.match(line) is not None
    return False


def read_ldif(source: BinaryIO | bytes | Path) -> Iterator[CardRecord]:
    """The entries of a file in order; raises nothing.

    What is at an address (`attribute:< url`) is not fetched: the address is kept as the text it is. An entry that is
    nobody (a folder of the directory) gives a contact without anything.

    Errors: `empty`, `no_cards`, `file_unreadable`, `line_too_long`, `card_too_large`, `too_many_properties`,
    `not_an_entry` (a change or a deletion of one), and what a card can't hold.
    """
    return records_of(source, _read_stream)


class _Draft:
    """The physical lines of an entry as they come."""

    def __init__(self, line: int) -> None:
        self.line = line
        self.lines: list[str] = []
        self.size = 0
        self.has_name = False
        self.attributes = 0
        self.reason = ""

    def add(self, line: Line) -> None:
        self.size += len(line.text) + 1
        if line.too_long:
            self.reason = self.reason or "line_too_long"
        if self.attributes > MOST_ATTRIBUTES:
            self.reason = self.reason or "too_many_properties"
        if self.size > LARGEST_ENTRY or len(self.lines) >= MOST_LINES:
            self.reason = self.reason or "card_too_large"
        if not self.reason or not self.lines:
            self.lines.append(line.text)


def _read_stream(stream: BinaryIO) -> Iterator[CardRecord]:
    lines = Lines(stream)
    line = 0
    for draft in _drafts(lines):
        if (record := _record(draft)) is not None:
            line = draft.line
            yield record
    if lines.error is not None:
        yield unreadable(line or 1, lines.error)
    elif not line:
        yield failed(1, b"", "no_cards" if lines.sample.strip() else "empty")


def _drafts(lines: Lines) -> Iterator[_Draft]:
    """The entries as lines. A blank line ends one, but for the one that some programs put behind its name."""
    draft: _Draft | None = None
    for number, line in enumerate(lines, 1):
        text = line.text
        if not text.strip() and text[:1] != " ":
            if draft is not None and draft.attributes:
                yield draft
                draft = None
            continue
        if text[:3].lower() == "dn:":
            if draft is not None:
                yield draft
            draft = _Draft(number)
            draft.has_name = True
        elif draft is None:
            if text.startswith(("#", " ")) or text[:8].lower() == "version:":
                continue
            draft = _Draft(number)
            draft.attributes = 1
        elif not text.startswith(("#", " ")):
            draft.attributes += 1
        draft.add(line)
    if draft is not None:
        yield draft


def _record(draft: _Draft) -> CardRecord | None:
    """The entry read; None for what is none, as the lines that a search prints below its findings."""
    raw = ("\n".join(draft.lines) + "\n\n").encode("utf-8", "replace")
    if draft.reason:
        return failed(draft.line, raw[:LONGEST], draft.reason, limit=_LIMITS[draft.reason])
    attributes = list(_attributes(draft.lines))
    if not draft.has_name and is_nobody(attributes):
        return None
    changes = [value for name, value, _ in attributes if name.lower() == "changetype"]
    if changes and changes[0].strip().lower() != "add":
        return failed(draft.line, raw, "not_an_entry")
    contact, others = contact_of(attributes)
    try:
        as_card(contact, others, line=draft.line)
    except CardError as error:
        return CardRecord(draft.line, raw, None, error)
    return CardRecord(draft.line, raw, contact, None)


def _attributes(lines: list[str]) -> Iterator[tuple[str, str, bytes]]:
    """Name, value and, where it came as base64, the bytes of it. A line that is no attribute is kept as one without
    a name."""
    for text in _unfolded(lines):
        found = _ATTRIBUTE.match(text)
        if found is None:
            yield "", text, b""
            continue
        name, mark, value = found[1], found[2], text[found.end() :]
        data = b""
        if mark == "::":
            data = _from_base64(value)
            value = decode(data) if data else value
        yield name, value, data


def _unfolded(lines: list[str]) -> Iterator[str]:
    pieces: list[str] = []
    for text in lines:
        if text[:1] == " ":
            if pieces:
                pieces.append(text[1:])
            continue
        if pieces:
            yield "".join(pieces)
        # A comment may be folded too.
        pieces = [text]
        if text.startswith("#"):
            pieces = [""]
    if pieces:
        yield "".join(pieces)


def _from_base64(value: str) -> bytes:
    """The bytes; none where it is no base64."""
    compact = "".join(value.split())
    try:
        return binascii.a2b_base64(compact + "=" * (-len(compact) % 4))
    except (binascii.Error, ValueError):
        return b""
