"""Smart lists: searches that the user has saved under a name, in the user's own order."""

from collections.abc import Sequence
from typing import NamedTuple

import apsw

from netplanner.domain.text import fold
from netplanner.storage.store import Step


class SmartList(NamedTuple):
    """`query` is the text of a search, as `domain.search_query` reads it."""

    id: int
    name: str
    query: str


def listing(connection: apsw.Connection) -> list[SmartList]:
    """All of them, in order."""
    sql = "SELECT id, name, query FROM smart_list ORDER BY position, id"
    return [SmartList._make(row) for row in connection.execute(sql)]


def load(connection: apsw.Connection, list_id: int) -> SmartList | None:
    row = connection.execute("SELECT id, name, query FROM smart_list WHERE id = ?", (list_id,)).fetchone()
    return SmartList._make(row) if row else None


def named(connection: apsw.Connection, name: str) -> SmartList | None:
    """The list of that name, however it is spelt."""
    folded = fold(name).strip()
    return next((one for one in listing(connection) if fold(one.name).strip() == folded), None)


def insert(step: Step, name: str, query: str) -> int:
    """Adds a list behind the others and returns its id."""
    step.connection.execute(
        "INSERT INTO smart_list(name, query, position) "
        "VALUES (?, ?, (SELECT coalesce(max(position) + 1, 0) FROM smart_list))",
        (name, query),
    )
    step.touched.lists = True
    return step.connection.last_insert_rowid()


def set_name(step: Step, list_id: int, name: str) -> None:
    step.connection.execute("UPDATE smart_list SET name = ?1 WHERE id = ?2 AND name <> ?1", (name, list_id))
    step.touched.lists = True


def set_query(step: Step, list_id: int, query: str) -> None:
    step.connection.execute("UPDATE smart_list SET query = ?1 WHERE id = ?2 AND query <> ?1", (query, list_id))
    step.touched.lists = True


def set_order(step: Step, ids: Sequence[int]) -> None:
    """Puts the lists into the order of `ids`."""
    step.connection.executemany(
        "UPDATE smart_list SET position = ?1 WHERE id = ?2 AND position <> ?1", list(enumerate(ids))
    )
    step.touched.lists = True


def remove(step: Step, list_id: int) -> None:
    step.connection.execute("DELETE FROM smart_list WHERE id = ?", (list_id,))
    step.touched.lists = True
