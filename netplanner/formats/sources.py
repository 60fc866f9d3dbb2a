"""The contact files we read: which of them a file is, by its content, and the reader for it."""

import codecs
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from netplanner.formats.records import CardRecord
from netplanner.formats.table.mapping import ColumnMapping

FORMATS: Final = (
    "vcard",
    "jcard",
    "csv",
    "google",
    "outlook",
    "thunderbird",
    "linkedin",
    "facebook",
    "ldif",
    "archive",
)
TABLES: Final = frozenset({"csv", "google", "outlook", "thunderbird"})

_SNIFF: Final = 65_536
_CHUNK: Final = 1 << 20
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_MARKS: Final = {"vcard": b"BEGIN:VCARD", "jcard": b'"VCARD"', "facebook": b'"NAME"', "ldif": b"\nDN:"}
# The platform's own name: its files of all days are one source, whatever they are called.
_OWN_KEY: Final = frozenset({"linkedin", "facebook"})


def identify(path: Path) -> str:
    """Which of `FORMATS` a file is, by what is in it; "" for one that can't be read or that holds nobody we know."""
    head = _head(path)
    if not head.startswith(_ZIP):
        return format_of(head)
    from netplanner.formats.archive import holds_people

    return "archive" if holds_people(path) else ""


def format_of(head: bytes) -> str:
    """The format of a file that begins with these bytes (64 kB are plenty); "" for an archive or anything else."""
    if head[:11].upper() == _MARKS["vcard"]:
        # What most files are, when thousands are dropped at once.
        return "vcard"
    if not head.strip(b"\0 \t\r\n"):
        return ""
    text = _text(head)
    if (found := _json_format(text)) is not None:
        return found
    from netplanner.formats.ldif import looks_like_ldif

    if looks_like_ldif(text):
        return "ldif"
    from netplanner.formats.vcard import looks_like_vcard

    if looks_like_vcard(head):
        return "vcard"
    if "\0" in text:
        return ""
    from netplanner.formats.linkedin import is_linkedin

    if is_linkedin(text):
        return "linkedin"
    from netplanner.formats.table import table_format

    # What only looks like LinkedIn's is read as any other table.
    return "csv" if (kind := table_format(head)) == "linkedin" else kind


def is_sure(path: Path) -> bool:
    """Whether a file surely holds people: no table of which a person must say what its columns are."""
    kind = identify(path)
    if kind not in TABLES:
        return bool(kind)
    from netplanner.formats.table import table_preview

    try:
        return table_preview(path).sure
    except OSError:
        return False


def read(path: Path, mapping: ColumnMapping | None = None, me: frozenset[str] = frozenset()) -> Iterator[CardRecord]:
    """The records of a contact file of any format, in order; raises nothing.

    `mapping` says what the columns of a table hold, instead of a guess. `me` are the normalised addresses of the
    user's own profiles and their names: by them a message is known as sent or received. A file that is none we read
    gives one record with the error `empty`, `no_cards` or `file_unreadable`.
    """
    if mapping is not None:
        yield from _table(path, mapping)
        return
    kind = identify(path)
    if not kind and _head(path).startswith(_ZIP):
        kind = "archive"
    yield from read_as(kind, path, me)


def read_as(kind: str, source: BinaryIO | Path, me: frozenset[str] = frozenset()) -> Iterator[CardRecord]:
    """The records of a source that is known to be of a format; "" is read as a vCard."""
    if kind == "archive":
        from netplanner.formats.archive import read_archive

        return read_archive(source, me)
    if kind == "linkedin":
        from netplanner.formats.linkedin import read_linkedin

        return read_linkedin(source, me)
    if kind == "facebook":
        from netplanner.formats.facebook import read_facebook

        return read_facebook(source)
    if kind == "ldif":
        from netplanner.formats.ldif import read_ldif

        return read_ldif(source)
    if kind == "jcard":
        from netplanner.formats.vcard.jcard import read_jcard

        return read_jcard(source)
    if kind in TABLES:
        return _table(source, None)
    from netplanner.formats.vcard import read_cards

    return read_cards(source)


def count(path: Path) -> int:
    """About how many records a file holds, for a progress bar; 0 where it can't be read, or not twice, as a pipe."""
    if not path.is_file():
        return 0
    kind = identify(path)
    if kind == "archive":
        from netplanner.formats.archive import count_archive

        return count_archive(path)
    try:
        with path.open("rb") as file:
            return count_in(file, kind)
    except OSError:
        return 0


def count_in(stream: BinaryIO, kind: str) -> int:
    """About how many records of a format are in a stream; UTF-16 is counted too. Raises OSError."""
    mark = _MARKS.get(kind, b"\n" if kind else _MARKS["vcard"])
    found, rest = 0, b"\n" if kind == "ldif" else b""
    while chunk := stream.read(_CHUNK):
        text = rest + chunk.translate(None, b"\0").upper()
        found += text.count(mark)
        rest = text[len(text) - len(mark) + 1 :]
    return found


def source_key(path: Path) -> str:
    """Under which key the values of an import are kept for the next one: "linkedin", else "<format>:<file name>"."""
    import os

    kind = identify(path) or "vcard"
    if kind == "archive":
        from netplanner.formats.archive import platform_of

        kind = platform_of(path) or kind
    if kind in _OWN_KEY:
        return kind
    return kind + ":" + os.fsencode(path.name).decode("utf-8", "replace")


def in_order(paths: Iterable[Path]) -> list[Path]:
    """Files of one import, those that tell only of the past with people (invitations, messages) behind all others."""
    from netplanner.formats.linkedin import rank_of

    return sorted(paths, key=lambda path: rank_of(_text(_head(path))))


def _table(source: BinaryIO | Path, mapping: ColumnMapping | None) -> Iterator[CardRecord]:
    from netplanner.formats.table import read_table

    return read_table(source, mapping)


def _head(path: Path) -> bytes:
    """How a file begins; nothing of a pipe or a device, which can't be read twice."""
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(_SNIFF)
    except OSError:
        return b""


def _text(head: bytes) -> str:
    from netplanner.formats.vcard.quirks import decode, sniff, with_line_feeds

    encoding = sniff(head)
    if encoding:
        head = head.decode(encoding, "replace").encode("utf-8", "replace")
    head = with_line_feeds(head.removeprefix(codecs.BOM_UTF8))
    # The sample may end within a character.
    return decode(head[: head.rfind(b"\n") + 1] or head).removeprefix("\ufeff")


def _json_format(text: str) -> str | None:
    """ "jcard", "facebook", "" for other JSON, None for what is no JSON."""
    start = text[:1_000].lstrip()
    if start[:1] not in ("[", "{"):
        return None
    from netplanner.formats.vcard.jcard import looks_like_jcard

    if looks_like_jcard(text.encode()):
        return "jcard"
    from netplanner.formats.facebook import LISTS

    if start[0] == "{" and any(f'"{name}"' in text for name in LISTS):
        return "facebook"
    # A table may well begin with a bracket.
    return "" if re.match(r'\[\s*[\[{"\]]|\{\s*["}]', start) else None
