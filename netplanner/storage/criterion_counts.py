"""How many people in the book meet the criteria of a goal: each of them, and enough of them to serve it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import apsw

from netplanner.domain.goal import Criterion
from netplanner.storage import goals


class Counts(NamedTuple):
    """`together` serve the goal; `each` are those who meet one criterion, in their order, 0 where it has no value."""

    together: int
    each: tuple[int, ...]


def counts(connection: apsw.Connection, criteria: Sequence[Criterion], targets: Iterable[int] = ()) -> Counts:
    each = tuple(len(goals.serving_criteria(connection, [one])) if one.value.strip() else 0 for one in criteria)
    return Counts(len(goals.serving_criteria(connection, criteria, targets)), each)
