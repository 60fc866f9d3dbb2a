"""Messages as files that a mail program opens to be looked over and sent."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from netplanner.domain.errors import UserError
from netplanner.domain.progress import NoProgress, Progress
from netplanner.formats.mail_message import Letter, draft
from netplanner.operations.mail.merge import Message
from netplanner.paths import write_out
from netplanner.storage import mailings
from netplanner.storage.database import Connection
from netplanner.storage.mailings import MailingMessage

_LONGEST_NAME = 60


def write(
    connection: Connection,
    messages: int | Sequence[Message | MailingMessage],
    folder: Path,
    *,
    date: datetime,
    sender: str = "",
    sender_name: str = "",
    progress: Progress | None = None,
) -> tuple[Path, ...]:
    """Writes a draft (.eml) for each message, or for all that wait of the mailing with this id; returns the files.

    Nobody who wants no mail gets one; nothing in the folder is written over. Raises UserError: nobody_to_mail,
    cannot_write (file); DataError("disk_full"); Cancelled.
    """
    progress = progress or NoProgress()
    found = mailings.messages(connection, messages, ["waiting"]) if isinstance(messages, int) else messages
    wanted = [one for one in found if mailings.may_be_mailed(connection, one.contact_id)]
    if not wanted:
        raise UserError("nobody_to_mail")
    written = []
    for number, one in enumerate(wanted, 1):
        progress.report(number - 1, len(wanted))
        path = _free(folder, f"{number:0{len(str(len(wanted)))}} {file_name(one.name)}")
        letter = Letter(sender, sender_name, one.address, one.name, one.subject, one.body)
        write_out(path, draft(letter, date))
        written.append(path)
    return tuple(written)


def write_one(path: Path, letter: Letter, date: datetime) -> None:
    """Writes a letter as a draft to `path`. Raises UserError: bad_mail_address, cannot_write; DataError."""
    write_out(path, draft(letter, date))


def file_name(name: str) -> str:
    """A name that every file system takes, without an ending."""
    kept = "".join(char if char.isalnum() or char in " -_'" else " " for char in name)
    return " ".join(kept.split())[:_LONGEST_NAME].strip() or "-"


def _free(folder: Path, name: str) -> Path:
    path = folder / f"{name}.eml"
    number = 2
    while path.exists():
        path = folder / f"{name} ({number}).eml"
        number += 1
    return path
