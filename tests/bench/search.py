"""Typing into the filter of the contact list: from the key to its first rows painted."""

import random
import time
from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from netplanner.storage import contacts
from netplanner.ui.contacts.people_list import PeopleList
from tests.bench import data, window
from tests.bench.measure import FRAME_MS, Line, Scale, percentile

_MILLION = 1_000_000


def measure(scale: Scale) -> Iterable[Line]:
    for size in (scale.people, *([_MILLION] if scale.full else [])):
        times = _keys(scale, size)
        found = percentile(times, 99)
        against = f"a frame {FRAME_MS} ms (median {percentile(times, 50):.1f})"
        yield Line(f"key to first rows, {size:,}, p99", f"{found:.1f} ms", against, found / FRAME_MS, 1)


def _keys(scale: Scale, size: int) -> list[float]:
    """Milliseconds of the window's thread for each key of some names, typed and taken back."""
    times: list[float] = []
    with window.session_on(data.book(scale.folder, size)) as session:
        pane = PeopleList(session)
        pane.resize(390, 900)
        pane.show()
        complete: list[int] = []
        pane.count_changed.connect(complete.append)
        window.settle(lambda: bool(complete))
        ids = contacts.ids(session.store.reader)
        picked = random.Random(data.SEED).sample(list(ids), (8 if size < _MILLION else 4) * scale.rounds)
        names = contacts.names(session.store.reader, picked)
        for contact_id in picked:
            for letter in (*names[contact_id], *[""] * 3):
                event = _key(letter)
                began = time.thread_time()
                QApplication.sendEvent(pane.bar.search, event)
                pane.view.viewport().repaint()
                times.append((time.thread_time() - began) * 1000)
                # The next key comes while the whole list is still being searched for, as from a quick typist.
                window.settle(lambda: True)
            complete.clear()
            pane.bar.clear()
            window.settle(lambda: bool(complete))
        pane.close()
        del pane
    return times


def _key(letter: str) -> QKeyEvent:
    """A letter typed, or the last one taken back."""
    key = Qt.Key.Key_unknown if letter else Qt.Key.Key_Backspace
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
