"""Work that waits until the user sees the window."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

# A window that starts minimised or behind a locked screen may not be painted for long.
_LONGEST_WAIT_MS = 1000


def after_first_paint(widget: QWidget, act: Callable[[], object]) -> None:
    """Calls `act` in a later turn of the event loop: of a window just shown in the one after it was first painted.

    A timer of 0 ms alone doesn't do: it comes before the window system lets a new window be painted.
    """
    QTimer.singleShot(0, widget, lambda: _act_or_wait(widget, act))


def _act_or_wait(widget: QWidget, act: Callable[[], object]) -> None:
    handle = widget.window().windowHandle()
    if handle is not None and handle.isVisible() and not handle.isExposed():
        _Wait(widget, act)
    else:
        act()


class _Wait(QObject):
    """Lives as long as `widget` at most."""

    def __init__(self, widget: QWidget, act: Callable[[], object]) -> None:
        super().__init__(widget)
        self._act = act
        self._timer = QTimer(self, singleShot=True, interval=_LONGEST_WAIT_MS)
        self._timer.timeout.connect(self._end)
        self._timer.start()
        widget.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # The event comes before the painting.
            self._timer.start(0)
        return False

    def _end(self) -> None:
        self.deleteLater()
        self._act()
