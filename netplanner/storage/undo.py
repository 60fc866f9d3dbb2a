"""Undo and redo by triggers, SQLite's own recipe (sqlite.org/undoredo.html).

TEMP triggers on every table of the user's data write the inverse of each change to a temporary log. Undoing a step
replays its part of the log backwards; the same triggers record what that takes to redo. The log lives with the
writing connection and is gone with it.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import apsw

from netplanner.domain.changes import Changes

# Erasing can't be undone and leaves no trace here, and mail that went out can't be called back.
_OUTSIDE_UNDO = frozenset({"suppression", "mailing", "mailing_message"})
_MOST_STEPS = 200
_MOST_SQL = 1 << 20

# A line of the log: seq, number of the table, row that was inserted or updated, names of columns, values.
_Entry = tuple[int, int, Any, Any, Any]


@dataclass(frozen=True, slots=True)
class RecordedStep:
    """A part of the log, first to last row number inclusive, and what views should refresh when it is replayed."""

    first: int
    last: int
    changes: Changes


class UndoLog:
    """The history of one writing connection. Not thread-safe: the store's lock guards it."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self.undoable: list[RecordedStep] = []
        self.redoable: list[RecordedStep] = []
        connection.execute(
            "CREATE TEMP TABLE undo_log(seq INTEGER PRIMARY KEY AUTOINCREMENT, tab INTEGER, row INTEGER, names TEXT, "
            "sql TEXT)"
        )
        self._tables = _tables(connection)
        self._unique = [_unique(connection, table) for table in self._tables]
        for number, table in enumerate(self._tables):
            connection.execute(_triggers(connection, number, table))

    def mark(self) -> int:
        """The row number the next change will be logged after."""
        (seq,) = self._connection.execute("SELECT coalesce(max(seq), 0) FROM undo_log").fetchone()
        return int(seq)

    def record(self, mark: int, changes: Changes) -> bool:
        """Closes a step begun at `mark`. False where nothing was changed; then there is nothing to undo either."""
        last = self.mark()
        if last == mark:
            return False
        self._forget(self.redoable)
        self.undoable.append(RecordedStep(mark + 1, last, changes))
        if len(self.undoable) > _MOST_STEPS:
            self._forget(self.undoable, keep=_MOST_STEPS)
        return True

    def undo(self) -> Changes:
        """Replays the last step backwards inside the caller's transaction and returns what it touched."""
        return self._replay(self.undoable, self.redoable)

    def redo(self) -> Changes:
        return self._replay(self.redoable, self.undoable)

    def stacks(self) -> tuple[list[RecordedStep], list[RecordedStep]]:
        return list(self.undoable), list(self.redoable)

    def restore_stacks(self, stacks: tuple[list[RecordedStep], list[RecordedStep]]) -> None:
        """After a replay that was rolled back: its part of the log is there again."""
        self.undoable, self.redoable = stacks

    def clear(self) -> None:
        self.undoable.clear()
        self.redoable.clear()
        self._connection.execute("DELETE FROM temp.undo_log")

    def _replay(self, source: list[RecordedStep], target: list[RecordedStep]) -> Changes:
        step = source[-1]
        connection = self._connection
        # Rows come back in reverse order; what they refer to may come later.
        connection.execute("PRAGMA defer_foreign_keys=ON")
        inverse = connection.execute(
            "DELETE FROM temp.undo_log WHERE seq BETWEEN ? AND ? RETURNING seq, tab, row, names, sql",
            (step.first, step.last),
        ).fetchall()
        mark = self.mark()
        inverse.sort(reverse=True)
        for inserted, run in groupby(inverse, key=_is_insert):
            if inserted is None:
                self._update(run)
                continue
            for table, entries in _by_table(run).items():
                if inserted:
                    self._delete(table, [row for _, _, row, _, _ in entries])
                else:
                    self._insert(table, (values for *_, values in entries))
        source.pop()
        target.append(RecordedStep(mark + 1, self.mark(), step.changes))
        return step.changes

    def _delete(self, table: int, rows: list[int]) -> None:
        """Takes back inserts, all in one statement: FTS5 writes to disk whenever a statement begins (xSavepoint)."""
        sql = f'DELETE FROM main."{self._tables[table]}" WHERE rowid IN (SELECT value FROM json_each(?))'
        self._connection.execute(sql, (json.dumps(rows),))

    def _insert(self, table: int, rows: Iterable[str]) -> None:
        """Takes back deletes: rows as SQL literals, as many in one statement as a megabyte holds."""
        head = (
            f'INSERT INTO main."{self._tables[table]}"({_columns_sql(self._connection, self._tables[table])}) VALUES '
        )
        for some in _by_size(rows, _MOST_SQL):
            self._connection.execute(head + ",".join(some), can_cache=False)

    def _update(self, entries: Iterable[_Entry]) -> None:
        """Takes back updates: those of different rows in any order, so that few statements bring back many.

        Unique columns are the exception: SQLite checks them row by row, and two rows may have changed places.
        """
        waiting: dict[tuple[int, str], list[str]] = {}
        rows: set[tuple[int, int]] = set()
        for _, table, row, names, values in entries:
            is_alone = bool(self._unique[table].intersection(names.split(",")))
            if is_alone or (table, row) in rows:
                self._write(waiting)
                rows.clear()
            rows.add((table, row))
            waiting.setdefault((table, names), []).append(f"({row},{values})")
            if is_alone:
                self._write(waiting)
        self._write(waiting)

    def _write(self, waiting: dict[tuple[int, str], list[str]]) -> None:
        for (table, names), rows in waiting.items():
            pairs = ",".join(f"{name}=v.column{place}" for place, name in enumerate(names.split(","), 2))
            head = f'UPDATE main."{self._tables[table]}" AS t SET {pairs} FROM (VALUES '
            for some in _by_size(rows, _MOST_SQL):
                # A statement that is run once would only churn the cache.
                self._connection.execute(head + ",".join(some) + ") AS v WHERE t.rowid=v.column1", can_cache=False)
        waiting.clear()

    def _forget(self, steps: list[RecordedStep], keep: int = 0) -> None:
        gone = steps[: len(steps) - keep]
        del steps[: len(steps) - keep]
        for step in gone:
            self._connection.execute("DELETE FROM temp.undo_log WHERE seq BETWEEN ? AND ?", (step.first, step.last))


def _tables(connection: apsw.Connection) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    return [name for (name,) in rows if name not in _OUTSIDE_UNDO]


def _is_insert(entry: _Entry) -> bool | None:
    """True for an inserted row, False for a deleted one, None for an update."""
    _, _, row, names, _ = entry
    return None if names is not None else row is not None


def _by_table(run: Iterable[_Entry]) -> dict[int, list[_Entry]]:
    """The entries of each table; tables in the order in which they come first, so that children go before parents.

    Among inserts alone, or deletes alone, the order of rows doesn't matter while foreign keys are deferred.
    """
    tables: dict[int, list[_Entry]] = {}
    for entry in run:
        tables.setdefault(entry[1], []).append(entry)
    return tables


def _unique(connection: apsw.Connection, table: str) -> frozenset[str]:
    """The quoted names of the columns of which a table holds each value once."""
    rows = connection.execute(
        'SELECT c.name FROM pragma_index_list(?) i JOIN pragma_index_info(i.name) c WHERE i."unique"', (table,)
    )
    return frozenset(f'"{name}"' for name in ("rowid", *(name for (name,) in rows)))


def _columns(connection: apsw.Connection, table: str) -> list[str]:
    columns = [name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]
    return ["rowid", *(name for name in columns if name != "id")]


def _columns_sql(connection: apsw.Connection, table: str) -> str:
    return ",".join(f'"{name}"' for name in _columns(connection, table))


def _by_size(texts: Iterable[str], most: int) -> Iterator[list[str]]:
    """The texts in lists of together about `most` characters."""
    some: list[str] = []
    size = 0
    for text in texts:
        some.append(text)
        size += len(text)
        if size >= most:
            yield some
            some, size = [], 0
    if some:
        yield some


def _triggers(connection: apsw.Connection, number: int, table: str) -> str:
    """The three triggers of a table. Names come from our own schema, so they need no quoting against strangers.

    An insert is logged as the table's number and the row, a delete as that number and the row's values, an update as
    both with the columns' names: many of one table are taken back by one statement. One for each row made undoing an
    import ten times slower, and undoing a tag for everybody too.
    """
    texts = connection.execute("SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'", (table,)).fetchall()
    literals = {name: _literal(name, is_text=(name,) in texts) for name in _columns(connection, table)}
    values = "||','||".join(literals.values())
    # Only what differs: rewriting forty columns and their indexes made taking back a tag for many three times slower.
    differs = {name: f'CASE WHEN old."{name}" IS NOT new."{name}" THEN ' for name in literals}
    names = "||".join(f"""{case}',"{name}"' ELSE '' END""" for name, case in differs.items())
    changed = "||".join(f"{case}','||{literals[name]} ELSE '' END" for name, case in differs.items())
    statements = {
        "INSERT": f"INSERT INTO undo_log(tab, row) VALUES ({number}, new.rowid)",
        "UPDATE": f"INSERT INTO undo_log(tab, row, names, sql) SELECT {number}, new.rowid, substr(names, 2), "
        f"substr({changed}, 2) FROM (SELECT {names} AS names) WHERE names <> ''",
        "DELETE": f"INSERT INTO undo_log(tab, sql) VALUES ({number}, '('||{values}||')')",
    }
    return "".join(
        f'CREATE TEMP TRIGGER "undo_{change}_{table}" AFTER {change} ON main."{table}" BEGIN {statement}; END;'
        for change, statement in statements.items()
    )


def _literal(name: str, *, is_text: bool) -> str:
    """The SQL that writes a column's old value as a literal; quote() alone ends a text at its first NUL."""
    value = f'old."{name}"'
    if not is_text:
        return f"quote({value})"
    # The same bytes: a book is in UTF-8.
    whole = f"'CAST(x'''||hex({value})||''' AS TEXT)'"
    return f"CASE WHEN instr({value}, char(0)) THEN {whole} ELSE quote({value}) END"
