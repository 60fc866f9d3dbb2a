"""Putting a finished book file in the place of another, with nothing half done in between."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from netplanner.paths import FILE_MODE, sync_folder
from netplanner.storage.database import connect

_LOGS = ("-wal", "-shm")
_ALL = ("", *_LOGS, "-journal")


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """A name in the folder of `target` for a file that will become it; what is left of it goes at the end."""
    temporary = target.with_name(f".{target.name}.{os.getpid()}.new")
    remove(temporary)
    try:
        yield temporary
    finally:
        remove(temporary)


def remove(path: Path) -> None:
    """Removes a book that no one has open, with its logs."""
    for ending in _ALL:
        _with_ending(path, ending).unlink(missing_ok=True)


def log_of(path: Path) -> Path:
    """Where SQLite keeps what was committed but is not yet in the book itself (sqlite.org/wal.html)."""
    return _with_ending(path, "-wal")


def sync(path: Path) -> None:
    """Makes a finished file private and brings it to the disk; raises OSError."""
    path.chmod(FILE_MODE)
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def replace_book(database: Path, finished: Path, *, kept: Path | None = None) -> None:
    """Puts `finished` in the place of the book at `database`, which no one may have open.

    The former book goes to `kept` as it is, with its log, since it may be damaged; or it goes where that is None.
    Whenever this is cut off, a whole book stands there: the new one or the former, at worst without what stood in its
    log, which `kept` holds by then.
    """
    # The log belongs to the former book: the new one must not take it for its own.
    if kept is not None:
        for ending in _LOGS:
            with suppress(FileNotFoundError):
                _name_too(_with_ending(database, ending), _with_ending(kept, ending))
        with suppress(FileNotFoundError):
            _name_too(database, kept)
        sync_folder(database.parent)
    for ending in _LOGS:
        _with_ending(database, ending).unlink(missing_ok=True)
    finished.replace(database)
    sync_folder(database.parent)


def _name_too(path: Path, other: Path) -> None:
    """Gives a file a second name; where the file system knows no links, the file is copied."""
    other.unlink(missing_ok=True)
    try:
        os.link(path, other)
    except FileNotFoundError:
        raise
    except OSError:
        shutil.copyfile(path, other)
        sync(other)


@contextmanager
def at_rest(book: Path, near: Path) -> Iterator[Path]:
    """The book as one file without a log, for reading alone; no one may have it open.

    Where it has a log (it was moved aside as it was), that is brought home in a copy in the folder of `near`.
    """
    log = log_of(book)
    if not (log.exists() and log.stat().st_size):
        yield book
        return
    with beside(_with_ending(near, ".folded")) as copy:
        shutil.copyfile(book, copy)
        shutil.copyfile(log, log_of(copy))
        # Closing the last connection brings the log home (sqlite.org/wal.html, 2.2).
        connect(copy).close()
        yield copy


def _with_ending(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
