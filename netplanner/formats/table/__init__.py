"""Tables of people (CSV of any program): which column holds what, and reading them as cards."""

from netplanner.formats.table.fields import FIELDS
from netplanner.formats.table.mapping import ColumnMapping
from netplanner.formats.table.reader import TablePreview, read_table, table_format, table_preview

__all__ = ["FIELDS", "ColumnMapping", "TablePreview", "read_table", "table_format", "table_preview"]
