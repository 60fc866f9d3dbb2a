"""How many people in the book meet the criteria of a goal: each of them, and enough of them to serve it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import apsw

from netplanner.domain.goal import Criterion
from netplanner.domain.progress import Progress
from netplanner.storage import goals
from netplanner.storage.stopping import stopping


class Counts(NamedTuple):
    """`together` serve the goal; `each` are those who meet one criterion, in their order, 0 where it has no value."""

    together: int
    each: tuple[int, ...]


def counts(
    connection: apsw.Connection,
    criteria: Sequence[Criterion],
    targets: Iterable[int] = (),
    *,
    progress: Progress | None = None,
) -> Counts:
    """Counts those who are not in the trash; `progress` may end it."""
    with stopping(connection, progress):
        meeting = goals.people_meeting(connection, criteria, targets)
        together = len(goals.serving_of(connection, meeting))
        found = iter([len(goals.alive(connection, people)) for _, people in meeting])
        return Counts(together, tuple(next(found) if one.value.strip() else 0 for one in criteria))
