"""A strip in the status bar for one piece of long work: what, counts, a bar, time left, cancel."""

from functools import partial
from time import monotonic

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.buttons import ToolButton
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.time_left import time_left
from netplanner.ui.worker import Job

_SHOW_AFTER_MS = 500


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
        job.tell(progressed=partial(self._reported, job), ended=partial(self._ended, job))

    def _reported(self, job: Job, done: int, total: int) -> None:
        if self._job is job:
            self._show_counts(done, total)

    def _ended(self, job: Job) -> None:
        if self._job is job:
            self._end()

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
        self._left.setText(time_left(self._began, done, total))

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
