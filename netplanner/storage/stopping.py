"""Ending a query while it runs: its answer is no longer wanted, or the time for it is up."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

import apsw

from netplanner.domain.progress import Progress

# Instructions of SQLite's machine between two looks at whether the answer is still wanted: some tenths of a ms.
_LOOK_EVERY = 5000


class TimeUpError(Exception):
    """What is known by now must do."""


class Deadline:
    """A `Progress` that raises TimeUpError when so many seconds have passed."""

    def __init__(self, seconds: float) -> None:
        self._end = monotonic() + seconds

    def report(self, done: int, total: int) -> None:
        if monotonic() > self._end:
            raise TimeUpError


@contextmanager
def stopping(connection: apsw.Connection, progress: Progress | None) -> Iterator[None]:
    """Lets what `progress` raises end a running query (sqlite.org/c3ref/progress_handler.html)."""
    if progress is None:
        yield
        return

    def go_on() -> bool:
        # Nothing is counted: it is only asked whether to go on.
        progress.report(0, 0)
        return False

    connection.set_progress_handler(go_on, _LOOK_EVERY)
    try:
        yield
    finally:
        connection.set_progress_handler(None)
