"""When the window and its first rows were painted, for `netplanner --measure-start`."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

_IMPORTED = time.perf_counter()
_GIVE_UP_MS = 10_000


def since_start_ms() -> float:
    """Milliseconds since the process began (Linux: by the 10 ms ticks of proc(5)), else since this module's import."""
    try:
        # The name in brackets may hold spaces; starttime is field 22.
        ticks = int(Path("/proc/self/stat").read_bytes().rpartition(b")")[2].split()[19])
        began = ticks / os.sysconf("SC_CLK_TCK")
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - began) * 1000
    except (OSError, AttributeError, ValueError):
        return (time.perf_counter() - _IMPORTED) * 1000


class PaintWatch(QObject):
    """Watches `window` for its first paint and `rows` for the first paint of a list that holds any; then `done`.

    `done` is given {"first_paint_ms", "rows_ms"}; the latter is None where no rows came within ten seconds.
    """

    _began = Signal(str)

    def __init__(self, window: QWidget, rows: QWidget, done: Callable[[dict[str, float | None]], object]) -> None:
        super().__init__(window)
        self._window, self._done = window, done
        self._ended = False
        self._times: dict[str, float | None] = {}
        # The event comes before the painting; what is queued, right after it and before any timer.
        self._began.connect(self._stamp, Qt.ConnectionType.QueuedConnection)
        # Not on the application: PySide looks each object up among all its classes, and makes those.
        for widget in (window, *(view.viewport() for view in rows.findChildren(QAbstractItemView))):
            widget.installEventFilter(self)
        QTimer.singleShot(_GIVE_UP_MS, self, self._end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            if watched is self._window:
                self._note("first_paint_ms")
            elif isinstance(watched, QWidget) and _holds_rows(watched.parentWidget()):
                self._note("rows_ms")
        return False

    def _note(self, key: str) -> None:
        if key not in self._times:
            self._times[key] = None
            self._began.emit(key)

    def _stamp(self, key: str) -> None:
        self._times[key] = round(since_start_ms(), 1)
        if None not in self._times.values() and len(self._times) == 2:
            self._end()

    def _end(self) -> None:
        if not self._ended:
            self._ended = True
            self._done({key: self._times.get(key) for key in ("first_paint_ms", "rows_ms")})


def _holds_rows(view: QWidget | None) -> bool:
    return isinstance(view, QAbstractItemView) and view.model() is not None and view.model().rowCount() > 0


def has_display() -> bool:
    """Whether Qt could show a window: without a display it would end the process."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
