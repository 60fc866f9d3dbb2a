"""Keeps the file fresh that other programs' calendars subscribe to."""

import threading
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from netplanner.ui.session import Session

CALENDAR_ENDINGS = frozenset({".ics", ".ical", ".ifb"})
# Changes that come one upon the other are written together.
_DELAY_MS = 2000
# A long plan is written less often: at most a tenth of the time goes into it.
_REST = 10


class FeedKeeper(QObject):
    """Writes the file a little after each change of the user's own book; sample data never goes there.

    `written()` follows when it is up to date, `failed(error)` when it can't be written; it is tried again with the
    next change.
    """

    written = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None, delay: int = _DELAY_MS) -> None:
        super().__init__(parent)
        self._session = session
        # What is read last is written last.
        self._lock = threading.Lock()
        self._delay = delay
        self._timer = QTimer(self, singleShot=True, interval=delay)
        self._timer.timeout.connect(self.write)
        session.changed.connect(self._book_changed)

    def is_on(self) -> bool:
        session = self._session
        return bool(session.settings.feed_path) and session.store.path == session.folders.database

    def schedule(self) -> None:
        if self.is_on() and not self._timer.isActive():
            self._timer.start()

    def _book_changed(self, changes: object) -> None:
        self.schedule()

    def flush(self) -> None:
        """Before the book is closed: what waits is written now."""
        if self._timer.isActive():
            self.write(is_promised=True)

    def write(self, *, is_promised: bool = False) -> None:
        """Brings the file up to date beside the window; a promised write is done even where the book is closed."""
        from netplanner.operations.calendar_feed import CalendarOptions, refresh
        from netplanner.ui.calendar_files.words import calendar_words

        self._timer.stop()
        if not self.is_on():
            return
        settings, store, words = self._session.settings, self._session.store, calendar_words()
        path = Path(settings.feed_path or "")
        options = CalendarOptions(settings.feed_notes, settings.feed_birthdays, settings.feed_seminars)

        def work(progress: object) -> float:
            with self._lock:
                begin = monotonic()
                refresh(store, path, options, words)
                return monotonic() - begin

        worker = self._session.worker
        job = worker.run(work, is_promised=True) if is_promised else worker.export(work)
        job.tell(succeeded=self._done, failed=self._refused)

    def _done(self, seconds: float) -> None:
        self._timer.setInterval(max(self._delay, int(seconds * 1000 * _REST)))
        self.written.emit()

    def _refused(self, error: Exception) -> None:
        self.failed.emit(error)
