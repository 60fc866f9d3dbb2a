"""Zip archives of contact files: LinkedIn's and Facebook's exports, Google Takeout, vCards packed by hand."""

import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final, NamedTuple, cast

from netplanner.formats.records import CardError, CardRecord

LARGEST_MEMBER: Final = 200 << 20
LARGEST_SUM: Final = 400 << 20
MOST_MEMBERS: Final = 50_000
# Python makes some 700 bytes of each of the at least 46 in the directory.
LARGEST_DIRECTORY: Final = 8 << 20
# Text packs to a tenth; zeros to a thousandth.
HIGHEST_RATIO: Final = 200
_SMALL: Final = 1 << 20

# What may go wrong within a member that is damaged or says what isn't so.
_FAILURES: Final = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError, struct.error,
)  # fmt: skip
_SNIFF: Final = 65_536
_SUFFIXES: Final = frozenset({".vcf", ".vcard", ".csv", ".tsv", ".ldif", ".ldi", ".json", ".jcard", ".txt"})
_CARDS: Final = frozenset({".vcf", ".vcard"})
_LINKEDIN: Final = ("connections.csv", "invitations.csv", "messages.csv")
_LINKEDIN_ME: Final = "profile.csv"
_FACEBOOK: Final = (
    "your_friends.json", "friends.json", "your_address_books.json", "friend_requests_sent.json",
    "sent_friend_requests.json", "your_friend_requests.json", "friend_requests_received.json",
    "received_friend_requests.json",
)  # fmt: skip
_TAKEOUT: Final = "takeout"
_LONGEST_NAME: Final = 300
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f]")
_END: Final = struct.Struct("<4s4H2LH")
_END_64: Final = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_SIZE: Final = 20
_ENCRYPTED: Final = 0x1


class _Member(NamedTuple):
    """A file in the archive that may be read: `name` is its path as it is shown, `kind` its format, "" for none."""

    info: zipfile.ZipInfo
    name: str
    base: str
    suffix: str
    kind: str = ""


class _Stream:
    """The content of a member: ends at the first failure, which is then its `reason`."""

    def __init__(self, stream: BinaryIO | None, budget: int) -> None:
        self.reason = "" if stream is not None else "member_unreadable"
        self.size = 0
        self._stream = stream
        self._budget = budget

    def read(self, size: int = -1) -> bytes:
        if self.reason or self._stream is None:
            return b""
        try:
            data = self._stream.read(size)
        except _FAILURES:
            self.reason = "member_unreadable"
            return b""
        self.size += len(data)
        if self.size > self._budget:
            self.reason = "archive_too_large"
            return b""
        return data


def read_archive(source: BinaryIO | Path, me: frozenset[str] = frozenset()) -> Iterator[CardRecord]:
    """The people in the members of an archive that hold any, `part` naming the member; raises nothing.

    Nothing is unpacked to disk; archives in archives, links and names that lead elsewhere are passed over. People
    come before what happened with them. Errors, beside those of the members' formats: `archive_damaged`,
    `archive_encrypted`, `archive_too_large`, `office_file` (a workbook or document), `archive_within`, and of one
    member `member_too_large` (also one that unpacks to `HIGHEST_RATIO` times its size), `member_unreadable`.
    """
    if isinstance(source, Path):
        try:
            stream = source.open("rb")
        except OSError as error:
            yield _failed("file_unreadable", detail=error.strerror or type(error).__name__)
            return
        with stream:
            yield from _read_stream(stream, me)
        return
    yield from _read_stream(source, me)


def _why_nobody(infos: Sequence[zipfile.ZipInfo]) -> str:
    """The reason why an archive gives no people: what can be done depends on it."""
    names = {info.filename for info in infos}
    if any(info.flag_bits & _ENCRYPTED for info in infos):
        return "archive_encrypted"
    # ECMA-376, part 2, 7.2.3 and OpenDocument 1.3, part 2, 3.3: what an office program writes.
    if "[Content_Types].xml" in names or {"mimetype", "content.xml"} <= names:
        return "office_file"
    return "archive_within" if any(name.lower().endswith(".zip") for name in names) else "no_cards"


def holds_people(path: Path) -> bool:
    """Whether any member of an archive is a contact file."""
    return any(member.kind for member in _planned(path))


def platform_of(path: Path) -> str:
    """ "linkedin" or "facebook" for an export of theirs, "" for any other archive."""
    kinds = {member.kind for member in _planned(path)}
    return kinds.pop() if len(kinds) == 1 and kinds <= {"linkedin", "facebook"} else ""


def count_archive(path: Path) -> int:
    """About how many records the members hold; 0 where they can't be read."""
    from netplanner.formats.sources import count_in

    found = 0
    try:
        with path.open("rb") as stream, _opened(stream) as archive:
            for member in _plan(archive):
                if not _refused(member.info):
                    found += count_in(cast(BinaryIO, _stream(archive, member.info, LARGEST_SUM)), member.kind)
    except (CardError, *_FAILURES):
        return found
    return found


def _planned(path: Path) -> list[_Member]:
    try:
        with path.open("rb") as stream, _opened(stream) as archive:
            return _plan(archive)
    except (CardError, *_FAILURES):
        return []


def _read_stream(stream: BinaryIO, me: frozenset[str]) -> Iterator[CardRecord]:
    try:
        archive = _opened(stream)
    except CardError as error:
        yield CardRecord(1, b"", None, error)
        return
    with archive:
        members = _plan(archive)
        if not members:
            yield _failed(_why_nobody(archive.infolist()))
            return
        if any(member.kind == "linkedin" for member in members):
            me |= _own_marks(archive, members)
        left = LARGEST_SUM
        found, nobody = False, None
        for member in members:
            if reason := _refused(member.info):
                yield _failed(reason, member.name, limit=LARGEST_MEMBER)
                continue
            content = _stream(archive, member.info, left)
            for record in _member_records(member, content, me):
                if member.kind == "linkedin" and record.error is not None and record.error.reason == "no_cards":
                    # Who has invited nobody has a list without a line.
                    nobody = nobody or record
                    continue
                found = found or record.error is None
                yield record
            left -= content.size
            if left < 0:
                return
        if nobody is not None and not found:
            yield nobody


def _member_records(member: _Member, content: _Stream, me: frozenset[str]) -> Iterator[CardRecord]:
    from netplanner.formats.sources import read_as

    line = 1
    for record in read_as(member.kind, cast(BinaryIO, content), me):
        line = record.line
        if not (content.reason and record.error is not None and record.error.reason in ("empty", "no_cards")):
            yield record._replace(part=member.name)
    if content.reason:
        yield _failed(content.reason, member.name, line, limit=LARGEST_SUM)


def _opened(stream: BinaryIO) -> zipfile.ZipFile:
    """The archive, its directory read within bounds. Raises CardError."""
    try:
        size = _directory_size(stream)
        if size > LARGEST_DIRECTORY:
            raise CardError(1, "archive_too_large", limit=MOST_MEMBERS)
        archive = zipfile.ZipFile(stream)
    except _FAILURES as error:
        raise CardError(1, "archive_damaged") from error
    if len(archive.filelist) > MOST_MEMBERS:
        archive.close()
        raise CardError(1, "archive_too_large", limit=MOST_MEMBERS)
    return archive


def _directory_size(stream: BinaryIO) -> int:
    """The bytes of the directory as the end of the archive says (APPNOTE 4.3.14 to 4.3.16); 0 where nothing does."""
    end = stream.seek(0, io.SEEK_END)
    start = max(0, end - _END.size - 0xFFFF - _END_64.size - _LOCATOR_SIZE)
    stream.seek(start)
    tail = stream.read(end - start)
    stream.seek(0)
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or len(tail) - place < _END.size:
        return 0
    size = int(_END.unpack_from(tail, place)[5])
    before = place - _LOCATOR_SIZE - _END_64.size
    if before >= 0 and tail.startswith(b"PK\x06\x06", before):
        # Where the larger record stands, Python goes by it.
        size = max(size if size != 0xFFFFFFFF else 0, int(_END_64.unpack_from(tail, before)[8]))
    return size


def _plan(archive: zipfile.ZipFile) -> list[_Member]:
    """The members to read, in order: those of a platform's export alone, else every contact file there is."""
    found = [member for info in archive.infolist() if (member := _member_of(info)) is not None]
    for names in (_LINKEDIN, _FACEBOOK):
        known = [member for member in found if member.base in names]
        kind = "linkedin" if names is _LINKEDIN else "facebook"
        if export := [made for member in known if (made := _sniffed(archive, member)).kind == kind]:
            return sorted(export, key=lambda member: names.index(member.base))
    if any(member.name.lower().startswith(_TAKEOUT + "/") for member in found):
        # Each folder of contacts is there as vCards and perhaps as a table too: one is enough.
        cards = [member for member in found if member.suffix in _CARDS]
        found = cards or [member for member in found if member.suffix == ".csv"]
    plain = sorted(found, key=lambda member: member.name)
    sniffed = [_sniffed(archive, member) for member in plain]
    return [member for member in sniffed if member.kind and member.kind != "archive"]


def _member_of(info: zipfile.ZipInfo) -> _Member | None:
    """A member by its name, None where it is nothing to read."""
    path = PurePosixPath(info.filename.replace("\\", "/"))
    mode = info.external_attr >> 16
    if info.is_dir() or info.flag_bits & _ENCRYPTED or (mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG)):
        return None
    hidden = path.name.startswith(".") or "__MACOSX" in path.parts
    suffix = path.suffix.lower()
    if hidden or suffix not in _SUFFIXES or path.is_absolute() or ".." in path.parts or ":" in info.filename:
        return None
    name = _CONTROLS.sub("", str(path)).encode("utf-8", "replace").decode()[-_LONGEST_NAME:]
    return _Member(info, name, path.name.lower(), suffix)


def _sniffed(archive: zipfile.ZipFile, member: _Member) -> _Member:
    """The member with its format by how it begins; a table only where its columns are known for sure."""
    from netplanner.formats.sources import TABLES, format_of

    if member.suffix in _CARDS or _refused(member.info):
        # One that can't be read is told of, where its name says that people are in it.
        known = {".csv": "csv", ".json": "facebook"} if member.base in (*_LINKEDIN, *_FACEBOOK) else {}
        return member._replace(kind="vcard" if member.suffix in _CARDS else known.get(member.suffix, ""))
    start = _stream(archive, member.info, LARGEST_SUM).read(_SNIFF)
    kind = format_of(start)
    if kind in TABLES:
        from netplanner.formats.table import table_preview

        kind = kind if table_preview(start).sure else ""
    return member._replace(kind=kind)


def _refused(info: zipfile.ZipInfo) -> str:
    """Why a member isn't read at all. Python reads no more of it than its directory says."""
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "member_unreadable"
    dense = info.file_size > _SMALL and info.file_size > HIGHEST_RATIO * info.compress_size
    return "member_too_large" if dense or info.file_size > LARGEST_MEMBER else ""


def _stream(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: int) -> _Stream:
    try:
        return _Stream(cast(BinaryIO, archive.open(info)), budget)
    except _FAILURES:
        return _Stream(None, budget)


def _own_marks(archive: zipfile.ZipFile, members: Sequence[_Member]) -> frozenset[str]:
    """What LinkedIn's export says of the user: the name in Profile.csv, the sender of the invitations sent."""
    from netplanner.formats.linkedin import own_marks, own_name

    found: frozenset[str] = frozenset()
    for info in archive.infolist():
        member = _member_of(info)
        if member is not None and member.base == _LINKEDIN_ME and not _refused(info):
            found |= own_name(_stream(archive, info, LARGEST_SUM).read(_SNIFF))
    for member in members:
        if member.base == _LINKEDIN[1] and not _refused(member.info):
            found |= own_marks(cast(BinaryIO, _stream(archive, member.info, LARGEST_SUM)))
    return found


def _failed(reason: str, part: str = "", line: int = 1, **values: object) -> CardRecord:
    return CardRecord(line, b"", None, CardError(line, reason, **values), part)
