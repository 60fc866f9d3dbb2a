"""What to do with each column of a table: a plan made once from its fields, carried out row by row."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from netplanner.formats.table.fields import LABEL, SKIP

_TYPED: Final = frozenset({"email", "phone", "url"})
# Words of a field's kind that cards call otherwise, or that say nothing in a card.
_TYPES: Final = {"mobile": ("cell",), "other": ()}
_LINES_OF_STREET: Final = "extended"


class Step(NamedTuple):
    """One column: `base` and `kind` of its field, the types of its values, the column of its label (-1 for none),
    and which of the row's addresses it is a part of."""

    column: int
    head: str
    base: str
    kind: str
    types: tuple[str, ...]
    label: int
    address: int


class _Filling(NamedTuple):
    """An address whose parts are being gathered."""

    number: int
    label: int
    parts: set[str]


def steps_of(head: Sequence[str], fields: Sequence[str]) -> list[Step]:
    """The steps for columns with these heads (fewer, for columns without one) and fields.

    A label is for the next column; for an address, for all of its parts. The parts of a place make one address until
    a label comes or a part comes again.
    """
    return _Planner(head).steps(fields)


class _Planner:
    def __init__(self, head: Sequence[str]) -> None:
        self._head = head
        self._addresses = 0
        self._filling: dict[str, _Filling] = {}

    def steps(self, fields: Sequence[str]) -> list[Step]:
        steps: list[Step] = []
        label = -1
        for column, field in enumerate(fields):
            if field == LABEL:
                label = column
            elif field != SKIP:
                base, _, kind = field.partition(":")
                make = self._part if base == "address" else self._value
                steps.append(make(column, base, kind, label))
                label = -1
        return steps

    def _value(self, column: int, base: str, kind: str, label: int) -> Step:
        words = kind.split("_") if base in _TYPED and kind else ()
        types = tuple(word for name in words for word in _TYPES.get(name, (name,)))
        return Step(column, self._name(column), base, kind, types, label, -1)

    def _part(self, column: int, base: str, kind: str, label: int) -> Step:
        place, _, part = kind.rpartition(":")
        filling = self._filling.get(place)
        if filling is None or label >= 0 or (part in filling.parts and part != _LINES_OF_STREET):
            filling = self._filling[place] = _Filling(self._addresses, label, set())
            self._addresses += 1
        filling.parts.add(part)
        types = _TYPES.get(place, (place,)) if place else ()
        return Step(column, self._name(column), base, part, types, filling.label, filling.number)

    def _name(self, column: int) -> str:
        name = self._head[column].strip() if column < len(self._head) else ""
        return name or f"Column {column + 1}"
