"""What every reader of contact files yields: one record a card, row or entry, read or failed."""

from typing import NamedTuple

from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.history import Seen


class CardError(UserError):
    """A record, or the whole file, that can't be read. `line` is where it begins, 1-based.

    Reasons of all formats: `empty` (nothing in the file), `no_cards` (nobody in it), `file_unreadable` (with
    `detail`), `line_too_long`, `file_too_large` (with `limit`). Each format adds its own.
    """

    def __init__(self, line: int, reason: str, **values: object) -> None:
        super().__init__(reason, line=line, **values)
        self.line = line
        self.reason = reason


class CardRecord(NamedTuple):
    """A record as read: either `contact` or `error` is None.

    `line` is where it begins in the file (or in the `part`, the file inside an archive), 1-based. `raw` is the record
    as it stood, for the file of rejects (in UTF-8 where the file was UTF-16; the first megabyte of one that is too
    large). `history` is what the file tells of the past with the person.
    """

    line: int
    raw: bytes
    contact: Contact | None
    error: CardError | None
    part: str = ""
    history: tuple[Seen, ...] = ()
