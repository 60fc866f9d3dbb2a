"""Looking for garbage in the window's thread alone."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class GarbageCollector(QObject):
    """Runs Python's cycle collector from a timer of the window's thread, when its thresholds are passed.

    Left to itself the collector runs in whichever thread makes the next object. A widget or picture that it frees in
    the worker's thread is freed under Qt's feet: only the thread of the window may do that
    (doc.qt.io/qt-6/threads-qobject.html).
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.collect)
        timer.start(_EVERY_MS)

    def collect(self) -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return
