"""The book's schema by version. NNNN.sql makes version n from n − 1; a script is never edited once released."""

from collections.abc import Callable

import apsw

from netplanner.domain.errors import DataError
from netplanner.storage.database import APPLICATION_ID

LATEST = 4


def version_of(connection: apsw.Connection) -> int:
    """The schema version of an open book, 0 for an empty file.

    Raises DataError("not_a_book") for another program's database, DataError("newer_book") for one made by a later
    NetPlanner. Nothing is written.
    """
    application, version = connection.execute(
        "SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version)"
    ).fetchone()
    if application == 0 and version == 0 and not connection.execute("SELECT 1 FROM sqlite_schema").fetchone():
        return 0
    if application != APPLICATION_ID:
        raise DataError("not_a_book")
    if version > LATEST:
        raise DataError("newer_book", version=version, latest=LATEST)
    return int(version)


def migrate(connection: apsw.Connection, *, before: Callable[[int], object]) -> None:
    """Brings the book to the latest version in one transaction; a new one gets its platforms and templates too.

    `before` is called with the old version if there is something to lose, so that it can back up; if it raises,
    nothing is changed.
    """
    version = version_of(connection)
    if version == LATEST:
        return
    if version > 0:
        before(version)
    with connection:
        _run(connection, version, LATEST)
        # Most starts neither make a book nor migrate one.
        from netplanner.storage import seeding

        if version == 0:
            seeding.seed(connection)
        else:
            seeding.complete(connection)


def create(connection: apsw.Connection, version: int) -> None:
    """Makes the empty schema of a version in an empty file: what a restore fills and compares with."""
    with connection:
        _run(connection, 0, version)


def _run(connection: apsw.Connection, old: int, new: int) -> None:
    for number in range(old + 1, new + 1):
        connection.execute(_script(number))
    connection.execute(f"PRAGMA application_id={APPLICATION_ID:d}; PRAGMA user_version={new:d}")


def _script(number: int) -> str:
    # Most starts find a book of the latest version.
    from importlib import resources

    return (resources.files(__package__) / f"{number:04d}.sql").read_text("utf-8")
