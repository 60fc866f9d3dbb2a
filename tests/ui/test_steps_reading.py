"""The counts of the seven steps: however fast the acts come, other reads don't wait for a row of them."""

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from netplanner.domain.contact import Contact
from netplanner.operations import contacts as operations
from netplanner.ui.session import Session
from netplanner.ui.steps.reading import StepsReading


def test_acts_in_quick_succession_are_counted_twice_at_most(session: Session, qtbot: QtBot) -> None:
    free = threading.Event()
    session.worker.read(lambda progress: free.wait(20))
    started: list[object] = []
    session.worker.started.connect(started.append)
    owner = QObject()
    reading = StepsReading(session, owner)
    came: list[list[object]] = []
    reading.came.connect(came.append)
    for _ in range(10):
        reading.ask()
    assert len(started) == 1
    operations.add(session.store, Contact(fn="Anna"))
    reading.ask()
    free.set()
    qtbot.waitUntil(lambda: len(came) == 1 and not session.worker.is_busy())
    assert len(started) == 2
    # Asked again later, it counts again.
    with qtbot.waitSignal(reading.came):
        reading.ask()
    assert len(started) == 3
