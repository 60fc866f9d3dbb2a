"""Fixtures for every floor: a fixed clock and a real book on disk."""

import gc
import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from netplanner.domain.clock import FixedClock
from netplanner.storage.store import Store

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TODAY = date(2026, 11, 24)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if "exhaustive" in config.getoption("markexpr"):
        return
    for item in items:
        if item.get_closest_marker("exhaustive") is not None:
            item.add_marker(pytest.mark.skip(reason="the long form: pytest -m exhaustive"))


@pytest.fixture
def clock() -> FixedClock:
    """A Tuesday in week 48."""
    return FixedClock(TODAY)


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    with Store.open(tmp_path / "netplanner.db", clock) as opened:
        yield opened


@pytest.fixture(autouse=True)
def _garbage_in_the_main_thread() -> Iterator[None]:
    """As in the window: what a worker's thread would free of Qt's is freed under Qt's feet."""
    gc.disable()
    yield
    gc.collect(1)


@pytest.fixture(autouse=True, scope="session")
def _empty_clipboard() -> Iterator[None]:
    """The offscreen clipboard is a static of Qt's: what Python has put there must go before Python does."""
    yield
    if gui := sys.modules.get("PySide6.QtGui"):
        application = gui.QGuiApplication.instance()
        if isinstance(application, gui.QGuiApplication):
            application.clipboard().clear()
