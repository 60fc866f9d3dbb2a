"""A session on a real book for tests through widgets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow, QWidget

from netplanner.domain.clock import FixedClock
from netplanner.paths import Folders
from netplanner.settings import Settings
from netplanner.storage.store import Store
from netplanner.ui.session import Session
from netplanner.ui.worker import Worker


@pytest.fixture
def session(qapp: object, store: Store, clock: FixedClock, tmp_path: Path) -> Iterator[Session]:
    worker = Worker()
    yield Session(store, worker, Settings(), Folders.find(tmp_path), clock)
    worker.close()


@pytest.fixture
def window(qtbot) -> QMainWindow:
    """A plain window for sheets to stand over, of the least size that everything has to fit."""
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.setCentralWidget(QWidget())
    made.show()
    return made
