"""Which column of a table holds what: guessed, remembered from the last time, or said by the user."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from netplanner.domain.errors import UserError
from netplanner.formats import sources
from netplanner.formats.table import ColumnMapping, TablePreview, table_preview
from netplanner.storage import columns
from netplanner.storage.database import Connection
from netplanner.storage.store import Step


class Table(NamedTuple):
    """A table as it was looked at. `mapping` is the remembered one, else a guess; `sure` where nobody need be asked."""

    preview: TablePreview
    mapping: ColumnMapping
    sure: bool
    is_remembered: bool


def table_of(connection: Connection, path: Path) -> Table | None:
    """What a table's columns hold; None for a file that is none."""
    if sources.identify(path) not in sources.TABLES:
        return None
    try:
        seen = table_preview(path)
    except OSError:
        # The import says what is wrong with it.
        return None
    kept = _remembered(connection, seen)
    return Table(seen, kept or seen.mapping, seen.sure or kept is not None, kept is not None)


def mappings_of(connection: Connection, files: Sequence[Path], said: str | None = None) -> dict[int, ColumnMapping]:
    """By the number of the file, the columns of those that are tables: as `said` in JSON, else as remembered.

    Raises UserError: mapping_unreadable, unknown_field, mapping_fits_not.
    """
    found = {}
    for number, path in enumerate(files):
        table = table_of(connection, path)
        if table is None:
            continue
        if said is not None:
            found[number] = ColumnMapping.from_json(said, table.preview.head, table.preview.mapping.head_line)
        elif table.is_remembered:
            found[number] = table.mapping
    return found


def remember(step: Step, path: Path, mapping: ColumnMapping) -> None:
    """Keeps for tables with the same head what the user said; a table without a head is forgotten."""
    try:
        seen = table_preview(path)
    except OSError:
        return
    if seen.head:
        columns.remember(step, seen.head, mapping.to_json(seen.head))


def _remembered(connection: Connection, seen: TablePreview) -> ColumnMapping | None:
    kept = columns.remembered(connection, seen.head) if seen.head else None
    if kept is None:
        return None
    try:
        return ColumnMapping.from_json(kept, seen.head, seen.mapping.head_line)
    except UserError:
        # Kept by a version that knew other fields.
        return None
