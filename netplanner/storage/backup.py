"""Copies of a book that are known to be good, and a book made anew from one. Works on files, not on an open store."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import apsw

from netplanner.domain.errors import DataError, UserError
from netplanner.paths import FILE_MODE, sync_folder
from netplanner.storage import migrations
from netplanner.storage.book_files import at_rest, beside, replace_book, sync
from netplanner.storage.database import connect, declared_errors, immutable_uri

# The tables people think of as their data, for the counts a check shows.
_COUNTED = ("contact", "goal", "outreach", "interaction")
# What our own schema consists of: SQLite's internal tables and indexes are left out.
_OURS = "name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"


class Check(NamedTuple):
    """`problems` in SQLite's words or as codes, empty for a sound book; `counts` of rows not in the trash."""

    problems: tuple[str, ...]
    counts: dict[str, int]

    @property
    def ok(self) -> bool:
        return not self.problems


def copy(source: Path, target: Path) -> str:
    """Writes a compact, verified copy of the book at `source`, as of its last commit; returns its SHA-256.

    The hash stands beside it in `target`.sha256, since integrity_check alone misses much damage. Either the whole copy
    is there afterwards or what was there before. Raises DataError("disk_full" | "backup_failed" | …), OSError.
    """
    with beside(target) as temporary, declared_errors(target):
        connection = connect(source)
        try:
            # Leaves out the remains of deleted rows (sqlite.org/lang_vacuum.html, VACUUM INTO).
            connection.execute("VACUUM INTO ?", (str(temporary.absolute()),))
        finally:
            connection.close()
        if not check(temporary).ok:
            raise DataError("backup_failed", file=str(target))
        digest = _sha256(temporary)
        sync(temporary)
        # The old hash goes first: a copy with another's hash is refused, one without any is taken on its own evidence.
        manifest_of(target).unlink(missing_ok=True)
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
    # A book in use has no hash, and closing a file of ours on it would drop SQLite's locks
    # (sqlite.org/howtocorrupt.html, 2.2).
    if not in_use and not _matches_manifest(path):
        problems.append("sha256 differs")
    try:
        with declared_errors(path):
            connection = connect(path, read_only=True, immutable=not in_use)
            try:
                version = migrations.version_of(connection)
                problems += _problems(connection, version)
                if not problems:
                    counts = _counts(connection, version)
            finally:
                connection.close()
    except DataError as error:
        problems.append(error.code)
    return Check(tuple(problems), counts)


def restore(source: Path, database: Path, kept: Path) -> None:
    """Makes the book at `database` anew from the backup `source`; what was there before is moved to `kept`.

    The rows are copied into a fresh schema, so that a stranger's triggers and views stay behind. Nothing is changed
    where the backup can't be used: UserError("file_not_found" | "bad_backup"), DataError("newer_book" | "not_a_book" |
    "disk_full" | …), OSError.
    """
    if not source.is_file():
        raise UserError("file_not_found", file=str(source))
    if database.exists() and source.samefile(database):
        raise UserError("bad_backup", file=str(source))
    with _of_file(source), at_rest(source, database) as readable, beside(database) as temporary:
        _require_usable(readable)
        _copy_rows(readable, temporary)
        if not check(temporary).ok:
            raise UserError("bad_backup")
        sync(temporary)
        replace_book(database, temporary, kept=kept)


def is_empty(connection: apsw.Connection) -> bool:
    """Whether there is nothing in the book that a backup could save."""
    return not any(connection.execute("SELECT 1 FROM " + table + " LIMIT 1").fetchone() for table in _COUNTED)  # noqa: S608


def manifest_of(path: Path) -> Path:
    """The file beside a backup that holds its SHA-256 in the form of sha256sum."""
    return path.with_name(path.name + ".sha256")


@contextmanager
def _of_file(source: Path) -> Iterator[None]:
    """Says in a refusal which file the user chose, and of a damaged one that it is the backup."""
    try:
        with declared_errors(source):
            yield
    except DataError as error:
        if error.code in ("damaged", "cannot_open"):
            raise UserError("bad_backup", file=str(source)) from error
        raise DataError(error.code, **{**error.values, "file": str(source)}) from error
    except UserError as error:
        raise UserError(error.code, **{**error.values, "file": str(source)}) from error


def _require_usable(source: Path) -> None:
    """Raises the best reason why a file can't be restored."""
    if _version_of(source) == 0:
        raise DataError("not_a_book")
    if not check(source).ok:
        raise UserError("bad_backup")


def _version_of(source: Path) -> int:
    connection = connect(source, immutable=True)
    try:
        return migrations.version_of(connection)
    finally:
        connection.close()


def _problems(connection: apsw.Connection, version: int) -> list[str]:
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
    found += [f"foreign key in {row[0]}" for row in connection.execute("PRAGMA foreign_key_check")]
    if not found and version:
        contacts, indexed = connection.execute(
            "SELECT (SELECT count(*) FROM contact), (SELECT count(*) FROM contact_search)"
        ).fetchone()
        if contacts != indexed:
            found.append("search index differs")
    return found


def _counts(connection: apsw.Connection, version: int) -> dict[str, int]:
    if not version:
        return dict.fromkeys(_COUNTED, 0)
    counts = {}
    for table in _COUNTED:
        trash = "" if table == "interaction" else " WHERE deleted IS NULL"
        sql = "SELECT count(*) FROM " + table + trash  # noqa: S608 - our own names
        (counts[table],) = connection.execute(sql).fetchone()
    return counts


def _copy_rows(source: Path, target: Path) -> None:
    """A fresh book with the rows of another of the same or an older version."""
    version = _require_schema(source)
    fresh = connect(target)
    try:
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
        # The finished file is moved without a log beside it.
        fresh.pragma("journal_mode", "delete")
    finally:
        fresh.close()


def _require_schema(source: Path) -> int:
    """The version of a book whose schema is exactly ours of that version; raises UserError("bad_backup")."""
    sql = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE " + _OURS + " ORDER BY 1, 2"  # noqa: S608
    theirs = connect(source, immutable=True)
    ours = apsw.Connection(":memory:")
    try:
        version = migrations.version_of(theirs)
        migrations.create(ours, version)
        if theirs.execute(sql).fetchall() != ours.execute(sql).fetchall():
            raise UserError("bad_backup")
    finally:
        theirs.close()
        ours.close()
    return version


def _tables(connection: apsw.Connection) -> list[str]:
    sql = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND " + _OURS  # noqa: S608
    return [name for (name,) in connection.execute(sql)]


def _write_manifest(path: Path, digest: str) -> None:
    # The form of sha256sum, so that people can check by hand.
    manifest = manifest_of(path)
    manifest.write_text(f"{digest}  {path.name}\n", "utf-8")
    manifest.chmod(FILE_MODE)


def _matches_manifest(path: Path) -> bool:
    try:
        digest = manifest_of(path).read_text("utf-8").split()[0]
    except FileNotFoundError:
        return True
    except (OSError, ValueError, IndexError):
        return False
    try:
        return digest == _sha256(path)
    except OSError:
        return False


def _sha256(path: Path) -> str:
    # OpenSSL comes with it, which showing the list of backups doesn't need.
    from hashlib import file_digest

    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
