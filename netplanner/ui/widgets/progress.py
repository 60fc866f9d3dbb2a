"""A strip in the status bar for one piece of long work: what, counts, a bar, time left, cancel."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.buttons import ToolButton
from netplanner.ui.widgets.labels import Label
from netplanner.ui.worker import Job

_SHOW_AFTER_MS = 500
_SPEAK_OF_TIME_AFTER = 2.0


class ProgressStrip(QWidget):
    """Follows one `Job`; shown only when the work takes longer than half a second."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._text = ""
        self._began = 0.0
        self._words = Label(tone="muted")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(theme.px(160))
        self._bar.setAccessibleName(self.tr("Progress"))
        self._left = Label(tone="muted")
        self._cancel = ToolButton("x", self.tr("Cancel"), clicked=self._give_up)
        self._cancel.setFixedSize(theme.px(22), theme.px(22))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        for widget in (self._words, self._bar, self._left, self._cancel):
            row.addWidget(widget)
        self._delay = QTimer(self, singleShot=True, interval=_SHOW_AFTER_MS)
        self._delay.timeout.connect(self.show)
        self.hide()

    def follow(self, job: Job, text: str, *, cancellable: bool = True) -> None:
        """Shows `job` as `text` ("Importing"); a job followed before is let go."""
        self._job, self._text, self._began = job, text, monotonic()
        self._cancel.setVisible(cancellable)
        self._show_counts(0, 0)
        self._delay.start()
        job.progressed.connect(self._only_of(job, self._show_counts))
        job.ended.connect(self._only_of(job, self._end))

    def _only_of(self, job: Job, act: Callable[..., None]) -> Callable[..., None]:
        return lambda *values: act(*values) if self._job is job else None

    def _show_counts(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if not total:
            self._words.setText(self._text)
            self._left.setText("")
            return
        locale = QLocale()
        self._words.setText(
            self.tr("{what} {done} of {total}").format(
                what=self._text, done=locale.toString(done), total=locale.toString(total)
            )
        )
        self._left.setText(self._time_left(done, total))

    def _time_left(self, done: int, total: int) -> str:
        spent = monotonic() - self._began
        if not done or spent < _SPEAK_OF_TIME_AFTER:
            return ""
        seconds = round(spent / done * (total - done))
        if seconds < 60:
            return self.tr("%n s left", "seconds", seconds)
        return self.tr("%n min left", "minutes", round(seconds / 60))

    def _give_up(self) -> None:
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._words.setText(self.tr("Cancelling …"))
            self._job.cancel()

    def _end(self) -> None:
        self._job = None
        self._delay.stop()
        self._cancel.setEnabled(True)
        self.hide()
