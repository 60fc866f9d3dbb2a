"""The whole state of a book, for tests that say it is exactly as before."""

import hashlib
from collections.abc import Callable

import pytest

from netplanner.storage.database import connect
from netplanner.storage.store import Store


def _state(store: Store) -> str:
    """A hash over every row of every table and every word of the search index."""
    digest = hashlib.sha256()
    connection = connect(store.path)
    try:
        connection.execute("PRAGMA query_only=OFF")
        connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, contact_search, instance)")
        tables = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                "AND name NOT LIKE 'sqlite%' ORDER BY name"
            )
        ]
        for table in tables:
            for row in connection.execute(f'SELECT rowid, * FROM main."{table}" ORDER BY rowid'):
                digest.update(repr((table, row)).encode("utf-8", "surrogatepass"))
        for row in connection.execute("SELECT term, doc FROM temp.words ORDER BY 1, 2"):
            digest.update(repr(row).encode())
    finally:
        connection.close()
    return digest.hexdigest()


@pytest.fixture
def state() -> Callable[[Store], str]:
    return _state
