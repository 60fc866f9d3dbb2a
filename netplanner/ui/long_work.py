"""Long work in the status line: followed as soon as it tells how far it is."""

from functools import partial

from PySide6.QtCore import QObject

from netplanner.ui.widgets.progress import ProgressStrip
from netplanner.ui.worker import Job, Worker


class LongWork(QObject):
    """Shows in `strip` what a worker's jobs report; `job.property("title")` names one."""

    def __init__(self, worker: Worker, strip: ProgressStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._strip = strip
        self._job: Job | None = None
        worker.started.connect(self._started)

    def is_going_on(self) -> bool:
        return self._job is not None

    def forget(self) -> None:
        """The user leaves it undone."""
        self._job = None

    def _started(self, job: Job) -> None:
        job.tell(progressed=partial(self._reported, job), ended=partial(self._ended, job))

    def _reported(self, job: Job, done: int, total: int) -> None:
        if total and self._job is not job:
            self._job = job
            self._strip.follow(job, str(job.property("title") or self.tr("Working")))

    def _ended(self, job: Job) -> None:
        if self._job is job:
            self._job = None
