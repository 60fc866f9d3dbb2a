"""Where NetPlanner keeps its files, and how it writes a private one.

Folders are 0700 and files 0600: an address book is nobody else's business on a shared machine.
"""

import errno
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from netplanner.domain.errors import DataError, UserError

FOLDER_MODE = 0o700
FILE_MODE = 0o600

DATABASE_NAME = "netplanner.db"
DEMO_NAME = "demo.db"
SETTINGS_NAME = "settings.json"
_OUR_FILES = (DATABASE_NAME, DEMO_NAME, SETTINGS_NAME)


@dataclass(frozen=True)
class Folders:
    """The folders of one address book. Nothing is made on disk before `create()`."""

    data: Path
    config: Path
    backups: Path
    logs: Path
    rejects: Path

    @classmethod
    def find(cls, data_dir: Path | None = None) -> "Folders":
        """The user's folders by the platform's habit, or everything inside `data_dir`."""
        if data_dir is not None:
            # Absolute: a later change of the working directory must not move the book.
            data = data_dir.expanduser().absolute()
            return cls(data, data, data / "backups", data / "logs", data / "rejects")
        # Only a start without --data-dir needs it.
        import platformdirs

        place = platformdirs.PlatformDirs("netplanner", appauthor=False)
        data = place.user_data_path
        return cls(data, place.user_config_path, data / "backups", place.user_log_path, data / "rejects")

    @property
    def database(self) -> Path:
        return self.data / DATABASE_NAME

    @property
    def demo(self) -> Path:
        """The sample people's own database, never mixed with the user's."""
        return self.data / DEMO_NAME

    @property
    def lock(self) -> Path:
        """Held by the one process that may write, window or command line."""
        return self.data / "netplanner.lock"

    @property
    def settings(self) -> Path:
        return self.config / SETTINGS_NAME

    @property
    def window_state(self) -> Path:
        return self.config / "window.ini"

    def create(self) -> None:
        """Makes what is missing, private to the user.

        Raises UserError `folder_is_file` (path) where a file stands in the way, DataError
        `folder_unusable` (path, reason: an errno name such as EACCES) where the system refuses.
        """
        for folder in dict.fromkeys((self.data, self.config)):
            if not folder.is_dir() or _is_ours(folder):
                _make_private(folder)
        for folder in (self.backups, self.logs, self.rejects):
            _make_private(folder)


def _make_private(folder: Path) -> None:
    try:
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        folder.chmod(FOLDER_MODE)
    except (FileExistsError, NotADirectoryError) as error:
        raise UserError("folder_is_file", path=str(folder)) from error
    except OSError as error:
        raise DataError("folder_unusable", path=str(folder), reason=errno_name(error)) from error


def _is_ours(folder: Path) -> bool:
    """Whether an existing folder may be closed to others: `--data-dir ~/Documents` must not be."""
    if folder.name == "netplanner" or any((folder / name).exists() for name in _OUR_FILES):
        return True
    try:
        return next(folder.iterdir(), None) is None
    except OSError:
        return False


def errno_name(error: OSError) -> str:
    """The system's short name of a failure, e.g. "ENOSPC": stable in all languages, free of paths."""
    return errno.errorcode.get(error.errno or 0, "EIO")


def is_disk_full(error: OSError) -> bool:
    """Whether there was no room for the file: on the disk, in the user's share of it, or under a limit on files."""
    return error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def write_private(path: Path, content: bytes | Iterable[bytes]) -> None:
    """Replaces `path` by `content` in one move, readable by the user alone; raises OSError, old file kept.

    Content in pieces is never in memory as a whole.

    Write beside, fsync, rename, fsync the folder: after a power cut the old or the new file is there, whole.
    """
    # The file behind a link is replaced, not the link: people keep their settings in a linked folder.
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{target.name}.{os.urandom(4).hex()}")
    try:
        with open(beside, "xb", opener=private_opener) as file:
            file.writelines((content,) if isinstance(content, bytes) else content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def write_out(path: Path, content: bytes | Iterable[bytes]) -> None:
    """`write_private` for a file the user asked for.

    Raises UserError("cannot_write", file, reason), DataError("disk_full", file); what was there is kept then.
    """
    try:
        write_private(path, content)
    except OSError as error:
        if is_disk_full(error):
            raise DataError("disk_full", file=str(path)) from error
        raise UserError("cannot_write", file=str(path), reason=errno_name(error)) from error


def private_opener(path: str, flags: int) -> int:
    """For `open(…, opener=private_opener)`: a new file is 0600 from its first moment."""
    return os.open(path, flags, FILE_MODE)


def sync_folder(folder: Path) -> None:
    if os.name == "nt":
        # Windows can't open a folder for fsync; NTFS journals the rename.
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
