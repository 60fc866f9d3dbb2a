"""Which column of a table holds what."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from netplanner.domain.errors import UserError
from netplanner.formats.table.fields import KNOWN_FIELDS, OTHER
from netplanner.formats.table.heads import fields_of, joined


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """`fields` names for each column what it holds (`fields.FIELDS`); `head_line` is the head's line, 1-based.

    "" is kept as a column that no field is for. 0 is a table without a head: all its rows are people.
    """

    fields: tuple[str, ...]
    head_line: int = 1

    def to_json(self, head: Sequence[str]) -> str:
        """`{"columns": {name: field}}` for a table with this head; columns without a name, or one that another bears,
        are named by their number (1-based)."""
        names = column_keys(head, len(self.fields))
        columns = dict(zip(names, self.fields, strict=True))
        return json.dumps({"columns": columns}, ensure_ascii=False, indent=2)

    @staticmethod
    def from_json(text: str, head: Sequence[str], head_line: int = 1) -> "ColumnMapping":
        """A mapping for a table with this head, () for none, from what `to_json` writes or people do by hand.

        `{name: field}` alone does as well, and `{"fields": [field, …]}` by order. Names agree without case and
        punctuation, or are the column's number; a column that isn't named holds what its head says, names that the
        table hasn't are passed over.
        Raises UserError: `mapping_unreadable`, `unknown_field` (field), `mapping_fits_not`.
        """
        try:
            data = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise UserError("mapping_unreadable") from error
        if not isinstance(data, dict):
            raise UserError("mapping_unreadable")
        said = data.get("head_line")
        line = said if isinstance(said, int) and not isinstance(said, bool) and said >= 0 else head_line
        if isinstance(data.get("fields"), list):
            return ColumnMapping(tuple(_field(value) for value in data["fields"]), line)
        columns = data["columns"] if isinstance(data.get("columns"), dict) else data
        wanted = {name: _field(value) for name, value in columns.items() if name != "head_line"}
        return ColumnMapping(_matched(wanted, head), line)


def column_keys(head: Sequence[str], count: int) -> list[str]:
    """A name for each of `count` columns: its own, else its number."""
    keys: list[str] = []
    for index in range(count):
        name = head[index].strip() if index < len(head) else ""
        keys.append(name if name and name not in keys and not name.isdigit() else str(index + 1))
    return keys


def _field(value: object) -> str:
    if not isinstance(value, str) or value not in KNOWN_FIELDS:
        raise UserError("unknown_field", field=str(value)[:100])
    return value


def _matched(wanted: dict[str, str], head: Sequence[str]) -> tuple[str, ...]:
    by_name = {name.strip(): field for name, field in wanted.items()}
    by_key = {joined(name): field for name, field in wanted.items() if joined(name)}
    by_number = {int(name): field for name, field in wanted.items() if name.isdecimal() and len(name) < 6}
    count = max(len(head), max(by_number, default=0))
    guessed = fields_of(head)
    fields = []
    hits = 0
    for index in range(count):
        name = head[index].strip() if index < len(head) else ""
        # The number first: of two columns with one name it is what tells them apart.
        field = by_number.get(index + 1)
        field = by_name.get(name) if field is None and name else field
        field = by_key.get(joined(name)) if field is None and joined(name) else field
        hits += field is not None
        if field is None:
            field = guessed[index] if index < len(guessed) else OTHER
        fields.append(field)
    if not hits:
        raise UserError("mapping_fits_not")
    return tuple(fields)
