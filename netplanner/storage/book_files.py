"""Putting a finished book file in the place of another, with nothing half done in between."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from netplanner.domain.errors import DataError
from netplanner.paths import FILE_MODE, sync_folder
from netplanner.storage.database import connect, declared_errors

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

    The former book moves to `kept` with its log, or goes where that is None.
    """
    if database.exists():
        _fold_log(database)
        if kept is not None:
            database.replace(kept)
    for ending in _LOGS:
        # A log that could not be folded belongs to the former book: the new one must not take it for its own.
        log = _with_ending(database, ending)
        if kept is None:
            log.unlink(missing_ok=True)
        else:
            with suppress(FileNotFoundError):
                log.replace(_with_ending(kept, ending))
    finished.replace(database)
    sync_folder(database.parent)


def _with_ending(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _fold_log(database: Path) -> None:
    """Brings the write-ahead log of a book home before the file is moved; a damaged one is moved as it is."""
    with suppress(DataError), declared_errors(database):
        connection = connect(database)
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            connection.close()
