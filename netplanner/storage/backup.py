"""Copies of a book that are known to be good, and a book made anew from one. Works on files, not on an open store."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import file_digest
from pathlib import Path
from typing import NamedTuple

import apsw

from netplanner.domain.errors import DataError, UserError
from netplanner.paths import sync_folder
from netplanner.storage import migrations
from netplanner.storage.database import connect, declared_errors, immutable_uri

# The tables people think of as their data, for the counts a check shows.
_COUNTED = ("contact", "goal", "outreach", "interaction")


class Check(NamedTuple):
    """`problems` in SQLite's words, empty for a sound book; `counts` of rows not in the trash."""

    problems: tuple[str, ...]
    counts: dict[str, int]

    @property
    def ok(self) -> bool:
        return not self.problems


def copy(source: Path, target: Path) -> str:
    """Writes a compact, verified copy of the book at `source`, as of its last commit; returns its SHA-256.

    The hash stands beside it in `target`.sha256, since integrity_check alone misses much damage. Either the whole copy
    is there afterwards or what was there before. Raises DataError("disk_full" | "backup_failed" | …).
    """
    with _beside(target) as temporary, declared_errors(target):
        connection = connect(source)
        try:
            # Leaves out the remains of deleted rows (sqlite.org/lang_vacuum.html, VACUUM INTO).
            connection.execute("VACUUM INTO ?", (str(temporary),))
        finally:
            connection.close()
        temporary.chmod(0o600)
        if not check(temporary).ok:
            raise DataError("backup_failed", file=str(target))
        digest = _sha256(temporary)
        _sync(temporary)
        # The hash first: a copy with another's hash is refused, one without any is taken on its own evidence.
        _manifest(target).unlink(missing_ok=True)
        temporary.replace(target)
        _write_manifest(target, digest)
        sync_folder(target.parent)
    return digest


def check(path: Path, *, in_use: bool = False) -> Check:
    """Looks a book over: pages, rows, references, search index, and the hash beside it where there is one.

    `in_use` for a book that may be open and have a log beside it; a backup is read as it stands.
    """
    problems: list[str] = []
    counts: dict[str, int] = {}
    if not _matches_manifest(path):
        problems.append("sha256 differs")
    try:
        with declared_errors(path):
            connection = connect(path, read_only=True, immutable=not in_use)
            try:
                migrations.version_of(connection)
                problems += _problems(connection)
                if not problems:
                    counts = _counts(connection)
            finally:
                connection.close()
    except DataError as error:
        problems.append(error.code)
    return Check(tuple(problems), counts)


def restore(source: Path, database: Path, kept: Path) -> None:
    """Makes the book at `database` anew from the backup `source`; what was there before is moved to `kept`.

    The rows are copied into a fresh schema, so that a stranger's triggers and views stay behind. Nothing is changed
    where the backup can't be used: UserError("bad_backup"), DataError("newer_book" | "not_a_book" | "disk_full").
    """
    if not source.is_file() or not check(source).ok:
        _explain(source)
        raise UserError("bad_backup", file=str(source))
    with _beside(database) as temporary:
        with declared_errors(source):
            _copy_rows(source, temporary)
        if not check(temporary).ok:
            raise UserError("bad_backup", file=str(source))
        temporary.chmod(0o600)
        _sync(temporary)
        if database.exists():
            _fold_log(database)
            database.replace(kept)
        for ending in ("-wal", "-shm"):
            # A log that could not be folded belongs to the file that was kept.
            log = database.with_name(database.name + ending)
            with suppress(FileNotFoundError):
                log.replace(kept.with_name(kept.name + ending))
        temporary.replace(database)
        sync_folder(database.parent)


def is_empty(connection: apsw.Connection) -> bool:
    """Whether there is nothing in the book that a backup could save."""
    return not any(connection.execute("SELECT 1 FROM " + table + " LIMIT 1").fetchone() for table in _COUNTED)  # noqa: S608


def _explain(source: Path) -> None:
    """Raises the better reason where a file is sound but not ours or too new."""
    if not source.is_file():
        raise UserError("file_not_found", file=str(source))
    with declared_errors(source):
        connection = connect(source, immutable=True)
        try:
            if migrations.version_of(connection) == 0:
                raise DataError("not_a_book", file=str(source))
        finally:
            connection.close()


def _problems(connection: apsw.Connection) -> list[str]:
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
    found += [f"foreign key in {row[0]}" for row in connection.execute("PRAGMA foreign_key_check")]
    if not found and migrations.version_of(connection):
        contacts, indexed = connection.execute(
            "SELECT (SELECT count(*) FROM contact), (SELECT count(*) FROM contact_search)"
        ).fetchone()
        if contacts != indexed:
            found.append("search index differs")
    return found


def _counts(connection: apsw.Connection) -> dict[str, int]:
    if not migrations.version_of(connection):
        return dict.fromkeys(_COUNTED, 0)
    counts = {}
    for table in _COUNTED:
        trash = "" if table == "interaction" else " WHERE deleted IS NULL"
        sql = "SELECT count(*) FROM " + table + trash  # noqa: S608 - our own names
        (counts[table],) = connection.execute(sql).fetchone()
    return counts


def _copy_rows(source: Path, target: Path) -> None:
    """A fresh book with the rows of another of the same or an older version."""
    fresh = connect(target)
    try:
        old = connect(source, immutable=True)
        version = migrations.version_of(old)
        _require_schema(old, version)
        old.close()
        migrations.create(fresh, version)
        fresh.execute("ATTACH ? AS old", (immutable_uri(source),))
        # Tables come in any order; the check of the whole follows.
        fresh.config(apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 0)
        with fresh:
            for table in _tables(fresh):
                sql = f'DELETE FROM main."{table}"; INSERT INTO main."{table}" SELECT * FROM old."{table}"'  # noqa: S608
                fresh.execute(sql)
            fresh.execute("DELETE FROM main.sqlite_sequence")
            fresh.execute("INSERT INTO main.sqlite_sequence SELECT * FROM old.sqlite_sequence")
        fresh.execute("DETACH old")
        migrations.migrate(fresh, before=lambda version: None)
        fresh.pragma("journal_mode", "delete")
    finally:
        fresh.close()


def _require_schema(connection: apsw.Connection, version: int) -> None:
    sql = (
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1, 2"
    )
    ours = apsw.Connection(":memory:")
    migrations.create(ours, version)
    same = connection.execute(sql).fetchall() == ours.execute(sql).fetchall()
    ours.close()
    if not same:
        raise UserError("bad_backup")


def _tables(connection: apsw.Connection) -> list[str]:
    sql = (
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    return [name for (name,) in connection.execute(sql)]


def _fold_log(database: Path) -> None:
    """Brings the write-ahead log of a book home before the file is moved; a damaged one is moved as it is."""
    with suppress(DataError), declared_errors(database):
        connection = connect(database)
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            connection.close()


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A name in the folder of `target` for a file that will become it; removed if it did not."""
    temporary = target.with_name(f".{target.name}.{os.getpid()}.new")
    temporary.unlink(missing_ok=True)
    try:
        yield temporary
    finally:
        for ending in ("", "-wal", "-shm", "-journal"):
            temporary.with_name(temporary.name + ending).unlink(missing_ok=True)


def _manifest(path: Path) -> Path:
    return path.with_name(path.name + ".sha256")


def _write_manifest(path: Path, digest: str) -> None:
    # The form of sha256sum, so that people can check by hand.
    _manifest(path).write_text(f"{digest}  {path.name}\n", "utf-8")
    _manifest(path).chmod(0o600)


def _matches_manifest(path: Path) -> bool:
    try:
        digest = _manifest(path).read_text("utf-8").split()[0]
    except FileNotFoundError:
        return True
    except (OSError, ValueError, IndexError):
        return False
    return digest == _sha256(path)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
