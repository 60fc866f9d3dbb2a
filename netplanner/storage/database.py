"""Connections to the book: one recipe of pragmas for every one of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias
from urllib.parse import quote

import apsw

from netplanner.domain.errors import DataError, NetPlannerError

# What query functions take; above storage it is only named, never used to speak SQL.
Connection: TypeAlias = apsw.Connection

# Marks a file as a NetPlanner book ("NPLN", sqlite.org/pragma.html#pragma_application_id).
APPLICATION_ID = 0x4E504C4E

_NETWORK_FILE_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "ncpfs"})

# What SQLite says, as the declared errors of the house.
_DATA_ERRORS: tuple[tuple[type[Exception], str], ...] = (
    (apsw.FullError, "disk_full"),
    (apsw.BusyError, "locked"),
    (apsw.LockedError, "locked"),
    (apsw.CorruptError, "damaged"),
    (apsw.NotADBError, "damaged"),
    (apsw.IOError, "disk_error"),
    (apsw.ReadOnlyError, "read_only"),
    (apsw.CantOpenError, "cannot_open"),
)

_OPEN = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
_MAKE = _OPEN | apsw.SQLITE_OPEN_CREATE


def connect(path: Path, *, read_only: bool = False, immutable: bool = False) -> apsw.Connection:
    """A connection with the safe pragmas set. `read_only` refuses every write with an error.

    `immutable` is for a file that no one has open, a backup: nothing is made beside it (sqlite.org/uri.html).

    Raises DataError("cannot_open" | "damaged" | …).
    """
    with declared_errors(path):
        name = immutable_uri(path) if immutable else str(path.absolute())
        # Reading must not leave an empty file where there was none; a log may have to be read, so not read-only.
        connection = apsw.Connection(name, flags=_OPEN if read_only or immutable else _MAKE)
        connection.set_busy_timeout(5000)
        connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
        connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        connection.config(apsw.SQLITE_DBCONFIG_ENABLE_FKEY, 1)
        connection.execute(
            "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
            "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000"
        )
        if read_only or immutable:
            connection.execute("PRAGMA query_only=ON")
        else:
            journal = "delete" if _on_network_share(path) else "wal"
            connection.pragma("journal_mode", journal)
    return connection


def immutable_uri(path: Path) -> str:
    return f"file:{quote(str(path.resolve()))}?immutable=1"


@contextmanager
def declared_errors(path: Path | None = None) -> Iterator[None]:
    """Turns SQLite's errors about the file into DataError; declared errors and ours in SQL pass as they are."""
    try:
        yield
    except NetPlannerError:
        raise
    except Exception as error:
        code = _data_error_code(error)
        if code is None:
            raise
        raise DataError(code, file=str(path) if path else "") from error


def _data_error_code(error: BaseException | None) -> str | None:
    # peewee wraps the engine's exceptions and keeps them as the context.
    while error is not None:
        for kind, code in _DATA_ERRORS:
            if isinstance(error, kind):
                return code
        error = error.__cause__ or error.__context__
    return None


def _on_network_share(path: Path) -> bool:
    """WAL needs shared memory, which network shares lack (sqlite.org/wal.html)."""
    mounts = Path("/proc/self/mounts")
    if not mounts.exists():
        return str(path).startswith("\\\\")
    best, kind = "", ""
    folder = str(path.resolve().parent)
    for line in mounts.read_text(errors="replace").splitlines():
        _, mount, name, *_ = line.split(" ")
        if len(mount) >= len(best) and (folder + "/").startswith(mount.rstrip("/") + "/"):
            best, kind = mount, name
    return kind in _NETWORK_FILE_SYSTEMS
