"""A session on a real book for tests through widgets."""

from collections.abc import Iterator
from pathlib import Path

import pytest

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
