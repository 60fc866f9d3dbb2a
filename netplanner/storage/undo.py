"""Undo and redo by triggers, SQLite's own recipe (sqlite.org/undoredo.html).

TEMP triggers on every table of the user's data write the inverse of each change to a temporary log. Undoing a step
replays its part of the log backwards; the same triggers record what that takes to redo. The log lives with the
writing connection and is gone with it.
"""

from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

import apsw

from netplanner.domain.changes import Changes

# Erasing can't be undone and leaves no trace here.
_OUTSIDE_UNDO = frozenset({"suppression"})
_MOST_STEPS = 200


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
            "CREATE TEMP TABLE undo_log(seq INTEGER PRIMARY KEY AUTOINCREMENT, inserted INTEGER, row INTEGER, sql TEXT)"
        )
        self._tables = _tables(connection)
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
        # Rows come back in reverse order, children before parents.
        connection.execute("PRAGMA defer_foreign_keys=ON")
        inverse = connection.execute(
            "DELETE FROM temp.undo_log WHERE seq BETWEEN ? AND ? RETURNING seq, inserted, row, sql",
            (step.first, step.last),
        ).fetchall()
        mark = self.mark()
        inverse.sort(reverse=True)
        for inserted, run in groupby(inverse, key=itemgetter(1)):
            if inserted is not None:
                sql = f'DELETE FROM main."{self._tables[inserted]}" WHERE rowid = ?'
                connection.executemany(sql, [(row,) for _, _, row, _ in run])
                continue
            for _, _, _, sql in run:
                # A statement that is run once would only churn the cache.
                connection.execute(sql, can_cache=False)
        source.pop()
        target.append(RecordedStep(mark + 1, self.mark(), step.changes))
        return step.changes

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


def _triggers(connection: apsw.Connection, number: int, table: str) -> str:
    """The three triggers of a table. Names come from our own schema, so they need no quoting against strangers.

    An insert is logged as the table's number and the row: its inverse is one statement a table with the row bound.
    Compiling the delete of a contact with its twenty cascades for each row made undoing an import seven times slower.
    """
    columns = [name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]
    kept = ["rowid", *(name for name in columns if name != "id")]
    columns_sql = ",".join(f'"{name}"' for name in kept)
    values = "||','||".join(f'quote(old."{name}")' for name in kept)
    # Only what differs: rewriting forty columns and their indexes made taking back a tag for many three times slower.
    changed = "||".join(
        f"""CASE WHEN old."{name}" IS NOT new."{name}" THEN ',"{name}"='||quote(old."{name}") ELSE '' END"""
        for name in kept
    )
    statements = {
        "INSERT": f"INSERT INTO undo_log(inserted, row) VALUES ({number}, new.rowid)",
        "UPDATE": f"""INSERT INTO undo_log(sql) SELECT 'UPDATE main."{table}" SET '||substr(pairs, 2)||"""
        f"' WHERE rowid='||new.rowid FROM (SELECT {changed} AS pairs) WHERE pairs <> ''",
        "DELETE": f"""INSERT INTO undo_log(sql) VALUES ('INSERT INTO main."{table}"({columns_sql}) """
        f"VALUES('||{values}||')')",
    }
    return "".join(
        f'CREATE TEMP TRIGGER "undo_{change}_{table}" AFTER {change} ON main."{table}" BEGIN {statement}; END;'
        for change, statement in statements.items()
    )
