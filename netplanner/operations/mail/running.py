"""Who holds the handle: how the thread that sends is paused and stopped, and that there is one for a mailing."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from netplanner.domain.errors import UserError
from netplanner.storage.store import Store


class Wish(StrEnum):
    GO = "go"
    PAUSE = "pause"
    STOP = "stop"
    LEAVE = "leave"


class Control:
    """What the user wants of a mailing that is being sent. From any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._wish = Wish.GO

    @property
    def wish(self) -> Wish:
        return self._wish

    def pause(self) -> None:
        """Lets the message go that is on its way, then waits."""
        self._set(Wish.PAUSE)

    def resume(self) -> None:
        self._set(Wish.GO)

    def stop(self) -> None:
        """Ends the mailing; those that wait are not sent."""
        self._set(Wish.STOP)

    def leave(self) -> None:
        """Ends the run, as the program ends: the mailing stays paused and can be resumed."""
        self._set(Wish.LEAVE)

    def wait(self, seconds: float | None, known: Wish) -> Wish:
        """Returns when the user wants something else than `known`, at the latest after so many seconds, with what they
        want; what they said just before counts too."""
        with self._changed:
            self._changed.wait_for(lambda: self._wish is not known, seconds)
            return self._wish

    def _set(self, wish: Wish) -> None:
        with self._changed:
            # What ends a run is not taken back.
            if self._wish not in (Wish.STOP, Wish.LEAVE):
                self._wish = wish
                self._changed.notify_all()


_running: set[tuple[str, int]] = set()
_lock = threading.Lock()


@contextmanager
def alone(store: Store, mailing_id: int) -> Iterator[None]:
    """Raises UserError("mailing_running") where another thread has this mailing. Other programs are kept out of the
    book by its lock."""
    key = (str(store.path), mailing_id)
    with _lock:
        if key in _running:
            raise UserError("mailing_running")
        _running.add(key)
    try:
        yield
    finally:
        with _lock:
            _running.discard(key)
