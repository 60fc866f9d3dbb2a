"""A pane of the real window on a copy of a book, for measures in this process."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from netplanner.paths import Folders
from netplanner.settings import Settings
from netplanner.storage.store import Store
from netplanner.ui.session import Session
from netplanner.ui.theme import Theme
from netplanner.ui.worker import Worker
from tests.bench import data

_PATIENCE = 30.0


@contextmanager
def session_on(book: Path) -> Iterator[Session]:
    """A session on a copy of the book, dressed as the program is."""
    application = QApplication.instance() or QApplication(["bench"])
    assert isinstance(application, QApplication)
    Theme(application, "light")
    copy = data.copy_of(book)
    worker = Worker()
    with Store.open(copy, data.CLOCK) as store:
        yield Session(store, worker, Settings(), Folders.find(copy.parent), data.CLOCK)
        worker.close()
    data.remove(copy)


def settle(done: Callable[[], bool]) -> None:
    """Runs the event loop until `done`, as between two acts of a user."""
    deadline = time.monotonic() + _PATIENCE
    while not done():
        QApplication.processEvents()
        if time.monotonic() > deadline:
            raise TimeoutError
    QApplication.processEvents()
