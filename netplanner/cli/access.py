"""How commands get at the book: its folders, its lock, opened for writing or for reading."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from netplanner.domain.clock import Clock, FixedClock, SystemClock
from netplanner.domain.errors import DataError
from netplanner.lock import BookLock
from netplanner.logs import set_up_logs
from netplanner.paths import Folders
from netplanner.storage.store import Store


def folders_of(options: Namespace) -> Folders:
    """The folders a command works in, made where they are missing."""
    folders = Folders.find(options.data_dir)
    folders.create()
    set_up_logs(folders.logs)
    return folders


def database_of(options: Namespace, folders: Folders) -> Path:
    return folders.demo if options.demo else folders.database


def clock_of(options: Namespace) -> Clock:
    day: date | None = options.today
    return FixedClock(day) if day else SystemClock()


@contextmanager
def locked(folders: Folders) -> Iterator[None]:
    """Holds the lock of the one that may write; raises DataError("locked") where another program has it."""
    lock = BookLock(folders.lock)
    if not lock.acquire():
        raise DataError("locked", file=str(folders.database))
    try:
        yield
    finally:
        lock.release()


@contextmanager
def writing(options: Namespace) -> Iterator[Store]:
    """The book for a command that writes; refused while a window holds it."""
    folders = folders_of(options)
    with locked(folders), _open(options, folders) as store:
        yield store


@contextmanager
def reading(options: Namespace) -> Iterator[Store]:
    """The book for a command that reads, beside an open window too."""
    folders = folders_of(options)
    lock = BookLock(folders.lock)
    # Opening makes a book that isn't there yet and migrates an older one; whoever has the lock has done that.
    if not lock.acquire() and not database_of(options, folders).exists():
        raise DataError("locked", file=str(folders.database))
    try:
        store = _open(options, folders)
    finally:
        lock.release()
    with store:
        yield store


def _open(options: Namespace, folders: Folders) -> Store:
    from netplanner.operations import opening

    return opening.open_book(folders, clock_of(options), demo=options.demo)
