"""Which column of a table holds what."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """`fields` names for each column what it holds, "" where it is left out; `head_line` is the head's line, 1-based.

    0 is a table without a head: all its rows are people.
    """

    fields: tuple[str, ...]
    head_line: int = 1
