"""The store: one writer with undo, readers beside it, and the step that every write happens in."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any

import apsw

from netplanner.domain.changes import Changes, ChangesBuilder, Label
from netplanner.domain.clock import Clock, stamp
from netplanner.storage import migrations
from netplanner.storage.database import connect, declared_errors
from netplanner.storage.undo import UndoLog


class Step:
    """An open transaction. Write functions of storage take it; the operation says what it touched.

    `connection` is the writer, for reads that must see the step's own changes. After the step, `changes` is the
    answer to the caller, empty where nothing was changed.
    """

    def __init__(self, store: "Store", connection: apsw.Connection, label: Label) -> None:
        self._store = store
        self.connection = connection
        self.touched = ChangesBuilder(label)
        self.now = stamp(store.clock)
        self.today = store.clock.today()
        self.changes = Changes()

    @property
    def models(self) -> Any:
        """The module of peewee models, bound to this step's connection."""
        return self._store.models


class Store:
    """One open book.

    Reads: `store.reader` is a read-only connection of the calling thread. Writes: `with store.step(Label(…)) as
    step:` commits as one undoable step or leaves nothing behind; one at a time, other threads wait.

    `before_step` is called with the store before each write and outside its transaction: the place of the daily
    backup, which compares a day and usually returns at once. If it raises, nothing is written.
    """

    def __init__(self, path: Path, clock: Clock, *, before_step: Callable[["Store"], object] | None = None) -> None:
        self.path = path
        self.clock = clock
        self._before_step = before_step
        self._lock = threading.Lock()
        self._writer: apsw.Connection | None = None
        self._undo: UndoLog | None = None
        self._local = threading.local()
        self._readers: list[apsw.Connection] = []

    @classmethod
    def open(
        cls,
        path: Path,
        clock: Clock,
        *,
        before_migration: Callable[[Path, int], object] | None = None,
        before_step: Callable[["Store"], object] | None = None,
    ) -> "Store":
        """Opens the book at `path`, makes it where there is none, migrates an older one.

        Raises DataError: not_a_book, newer_book, damaged, cannot_open, locked, disk_full, …; the file is unchanged.
        """
        store = cls(path, clock, before_step=before_step)
        with declared_errors(path):
            if path.exists() and migrations.version_of(store.reader) == migrations.LATEST:
                return store
            store._close_readers()
            writer = connect(path)
            with suppress(OSError):
                path.chmod(0o600)
            migrations.migrate(writer, before=lambda version: before_migration and before_migration(path, version))
            store._writer = writer
        return store

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def reader(self) -> apsw.Connection:
        """This thread's reading connection; a write through it raises apsw.ReadOnlyError."""
        connection: apsw.Connection | None = getattr(self._local, "reader", None)
        if connection is None:
            connection = connect(self.path, read_only=True)
            self._local.reader = connection
            self._readers.append(connection)
        return connection

    @contextmanager
    def step(self, label: Label) -> Iterator[Step]:
        """`BEGIN IMMEDIATE … COMMIT` or nothing; undoable under `label`.

        Raises DataError where the file can't be written; whatever the body raises passes through, rolled back.
        """
        with self._lock, declared_errors(self.path):
            writer, undo = self._open_writer()
            step = Step(self, writer, label)
            writer.execute("BEGIN IMMEDIATE")
            try:
                mark = undo.mark()
                yield step
                changes = step.touched.build()
                changed = undo.mark() != mark
                writer.execute("COMMIT")
            except BaseException:
                if writer.in_transaction:
                    writer.execute("ROLLBACK")
                raise
            if changed:
                undo.record(mark, changes)
                step.changes = changes

    def undo(self) -> Changes:
        """Takes the last step back and returns what to refresh; empty where there is nothing to undo."""
        return self._travel(UndoLog.undo, lambda undo: bool(undo.undoable))

    def redo(self) -> Changes:
        return self._travel(UndoLog.redo, lambda undo: bool(undo.redoable))

    @property
    def undo_label(self) -> Label | None:
        return self._undo.undoable[-1].changes.label if self._undo and self._undo.undoable else None

    @property
    def redo_label(self) -> Label | None:
        return self._undo.redoable[-1].changes.label if self._undo and self._undo.redoable else None

    def forget_history(self) -> None:
        """After restore and erasing: what was before can't come back by undo."""
        with self._lock:
            if self._undo is not None:
                self._undo.clear()

    @property
    def models(self) -> object:
        # peewee takes a good part of a start; the first paint needs none of it.
        from netplanner.storage import models

        if self._writer is None:
            raise RuntimeError("models are for steps")
        # Bound anew each time: peewee's proxy is one for all, and a second open book would take this one's writes.
        models.bind(self._writer)
        return models

    def close(self) -> None:
        """Closes every connection; the write-ahead log is folded into the file."""
        with self._lock:
            self._close_readers()
            if self._writer is not None:
                self._writer.execute("PRAGMA optimize")
                self._writer.close()
            self._writer = self._undo = None

    def _open_writer(self) -> tuple[apsw.Connection, UndoLog]:
        if self._before_step is not None:
            self._before_step(self)
        if self._writer is None:
            self._writer = connect(self.path)
        if self._undo is None:
            self._undo = UndoLog(self._writer)
        return self._writer, self._undo

    def _travel(self, go: Callable[[UndoLog], Changes], possible: Callable[[UndoLog], bool]) -> Changes:
        with self._lock, declared_errors(self.path):
            if self._undo is None or self._writer is None or not possible(self._undo):
                return Changes()
            before = self._undo.stacks()
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                changes = go(self._undo)
                self._writer.execute("COMMIT")
            except BaseException:
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                self._undo.restore_stacks(before)
                raise
        return changes

    def _close_readers(self) -> None:
        for connection in self._readers:
            connection.close()
        self._readers.clear()
        self._local = threading.local()
