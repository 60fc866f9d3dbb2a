"""Which files of an import are tables, and what their columns hold as far as is known."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from netplanner.formats.table.mapping import ColumnMapping
from netplanner.storage.store import Store


class Table(NamedTuple):
    """`samples` are a few values of each column; `must_ask` where nobody knows what the columns hold."""

    head: tuple[str, ...]
    samples: tuple[tuple[str, ...], ...]
    mapping: ColumnMapping
    must_ask: bool
    is_remembered: bool


def tables_of(store: Store, files: Sequence[Path]) -> dict[int, Table]:
    """The tables among these files, by their number."""
    found: dict[int, Table] = {}
    for number, path in enumerate(files):
        table = _table(store, path)
        if table is not None:
            found[number] = table
    return found


def _table(store: Store, path: Path) -> Table | None:
    from netplanner.operations.columns import table_of

    found = table_of(store.reader, path)
    if found is None:
        return None
    seen = found.preview
    return Table(seen.head, seen.samples, found.mapping, must_ask=not found.sure, is_remembered=found.is_remembered)
