"""Facebook's "Download your information" in JSON: friends, friend requests and the address book of the phone.

Text in it is UTF-8 whose bytes are written as if they were Latin-1: "S\\u00c3\\u00b8ren" is Søren.
"""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Final

from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.history import ConnectedSeen, InvitationSeen, Seen
from netplanner.formats.json_items import Entry, entries
from netplanner.formats.records import CardError, CardRecord
from netplanner.formats.records_card import as_card
from netplanner.formats.vcard.quirks import decode, sniff
from netplanner.formats.vcard.streams import failed, unreadable

PLATFORM: Final = "facebook"
# safety.md's figure of a file.
LARGEST: Final = 100 << 20

_FRIENDS: Final = frozenset({"friends", "friends_v2"})
_SENT: Final = frozenset({"sent_requests", "sent_requests_v2"})
_RECEIVED: Final = frozenset({"received_requests", "received_requests_v2"})
_ADDRESS_BOOK: Final = frozenset({"address_book", "address_book_v2"})
# The names of the lists of people in the files of all years.
LISTS: Final = _FRIENDS | _SENT | _RECEIVED | _ADDRESS_BOOK

_CHUNK: Final = 1 << 20
_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+")
_PHONE: Final = re.compile(r"[+(]?[\d\s()./*#-]+")
_READ: Final = frozenset({"name", "timestamp", "details", "contact_point", "created_timestamp", "updated_timestamp"})


def read_facebook(source: BinaryIO | bytes | Path) -> Iterator[CardRecord]:
    """The people in one of Facebook's JSON files; raises nothing.

    Errors: `empty`, `no_cards`, `file_unreadable`, `file_too_large`, `not_json`, `nesting`, `line_too_long`.
    """
    try:
        data = _bytes_of(source)
    except OSError as error:
        yield unreadable(1, error)
        return
    if len(data) > LARGEST:
        yield failed(1, b"", "file_too_large", limit=LARGEST)
        return
    if not data.strip():
        yield failed(1, b"", "empty")
        return
    encoding = sniff(data[:64])
    text = data.decode(encoding, "replace") if encoding else decode(data)
    del data
    line = 0
    try:
        for entry in entries(text, LISTS):
            line = entry.line
            yield _record(entry)
    except CardError as error:
        yield CardRecord(error.line, b"", None, error)
        return
    if not line:
        yield failed(1, b"", "no_cards")


def repaired(text: str) -> str:
    """`text` as it was meant, where its characters are the bytes of UTF-8; else as it is."""
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _bytes_of(source: BinaryIO | bytes | Path) -> bytes:
    """The content, and one byte of what is beyond the limit."""
    if isinstance(source, bytes):
        return source
    if isinstance(source, Path):
        with source.open("rb") as stream:
            return _bytes_of(stream)
    pieces: list[bytes] = []
    size = 0
    while size <= LARGEST and (piece := source.read(min(_CHUNK, LARGEST + 1 - size))):
        pieces.append(piece)
        size += len(piece)
    return b"".join(pieces)


def _record(entry: Entry) -> CardRecord:
    # Alone it couldn't be read again.
    raw = f'{{"{entry.key}": [{entry.text}]}}\n'.encode("utf-8", "replace")
    if entry.error is not None:
        return CardRecord(entry.line, raw, None, entry.error)
    contact = Contact(fn=_text(entry.members.get("name")) or None)
    others = [(_text(name), _text(value)) for name, value in entry.members.items() if name not in _READ]
    if entry.key in _ADDRESS_BOOK:
        _put_details(contact, entry.members.get("details"), others)
    try:
        as_card(contact, others, line=entry.line)
    except CardError as error:
        return CardRecord(entry.line, raw, None, error)
    return CardRecord(entry.line, raw, contact, None, "", _history(entry) if contact.fn else ())


def _history(entry: Entry) -> tuple[Seen, ...]:
    on = _day(entry.members.get("timestamp"))
    if entry.key in _FRIENDS:
        return (ConnectedSeen(PLATFORM, on),)
    if entry.key in _ADDRESS_BOOK:
        return ()
    return (InvitationSeen(PLATFORM, "out" if entry.key in _SENT else "in", on),)


def _put_details(contact: Contact, details: object, others: list[tuple[str, str]]) -> None:
    """Numbers and addresses of an entry of the address book; what is neither is kept."""
    for detail in details if isinstance(details, list) else ():
        value = _text(detail.get("contact_point") if isinstance(detail, dict) else detail)
        if _EMAIL.fullmatch(value):
            contact.emails.append(ContactPoint(value))
        elif _PHONE.fullmatch(value):
            contact.phones.append(ContactPoint(value))
        elif value:
            others.append(("contact_point", value))


def _text(value: object) -> str:
    if isinstance(value, str):
        return _whole(repaired(value)).strip()
    if isinstance(value, dict | list):
        return _whole(repaired(json.dumps(value, ensure_ascii=False)))
    return "" if value is None else str(value)


def _whole(text: str) -> str:
    """`text` without halves of characters: JSON can write those, nothing else can."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _day(timestamp: object) -> str:
    """The day of seconds since 1970 in UTC, "" for 0 and what is no time."""
    if not isinstance(timestamp, int | float) or isinstance(timestamp, bool) or timestamp <= 0:
        return ""
    try:
        return datetime.fromtimestamp(timestamp, UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        return ""
