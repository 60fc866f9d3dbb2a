"""Work away from the window: a thread each that writes, reads, searches and exports; answers come to the window's."""

import threading
from collections.abc import Callable
from functools import cached_property, partial
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from netplanner.domain.progress import Cancelled, Progress

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

# Reports closer together than this are not shown: a bar can't move faster than it is painted.
_REPORT_EVERY = 0.05


class Job(QObject):
    """One piece of work.

    `progressed(done, total)`, then one of `succeeded(result)`, `failed(error)`, `cancelled()`, then `ended()`; all in
    the window's thread.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    _delivered = Signal(str, object)

    def __init__(self, work: Callable[[Progress], Any], *, is_promised: bool = False) -> None:
        """A promised job is carried out even where the worker is closed before its turn."""
        super().__init__()
        self.is_promised = is_promised
        self._work = work
        self._cancel = threading.Event()
        self._last_report = 0.0
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def tell(
        self,
        *,
        progressed: Callable[[int, int], object] | None = None,
        succeeded: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        cancelled: Callable[[], object] | None = None,
        ended: Callable[[], object] | None = None,
    ) -> None:
        """Connects the slots, each for as long as its owner lives (see `for_the_living`)."""
        slots = (
            (self.progressed, progressed),
            (self.succeeded, succeeded),
            (self.failed, failed),
            (self.cancelled, cancelled),
            (self.ended, ended),
        )
        for signal, slot in slots:
            if slot is not None:
                signal.connect(for_the_living(slot))

    def cancel(self) -> None:
        """Asks the work to give up; its step is rolled back and `cancelled` follows."""
        self._cancel.set()

    def report(self, done: int, total: int) -> None:
        """For the work, from its thread (it is the job's `Progress`); raises Cancelled after `cancel`."""
        if self._cancel.is_set():
            raise Cancelled
        if not total:
            return
        now = monotonic()
        if now - self._last_report >= _REPORT_EVERY or done == total:
            self._last_report = now
            self.progressed.emit(done, total)

    def run(self) -> None:
        """Does the work in the calling thread and posts the answer."""
        try:
            self.report(0, 0)
            answer, value = "succeeded", self._work(self)
        except Cancelled:
            answer, value = "cancelled", None
        except Exception as error:
            answer, value = "failed", error
        self._delivered.emit(answer, value)

    def _deliver(self, answer: str, value: object) -> None:
        if answer == "succeeded":
            self.succeeded.emit(value)
        elif answer == "failed":
            self.failed.emit(value)
        else:
            self.cancelled.emit()
        self.ended.emit()
        # Slots that know their job would keep one another alive for ever.
        self.deleteLater()


class Worker(QObject):
    """Runs jobs. Writes queue behind one another; reads never queue behind a write, a search or an export."""

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: set[Job] = set()
        self._closed = False

    def run(self, work: Callable[[Progress], Any], *, is_promised: bool = False) -> Job:
        """Queues writing or long work; connect to the job's signals before returning to the event loop."""
        return self._submit(self._writer, Job(work, is_promised=is_promised))

    def read(self, work: Callable[[Progress], Any]) -> Job:
        """Queues a read beside any running write."""
        return self._submit(self._reader, Job(work))

    def search(self, work: Callable[[Progress], Any]) -> Job:
        """Queues a read that may take long and is given up, by `cancel`, for the next one."""
        return self._submit(self._searcher, Job(work))

    def export(self, work: Callable[[Progress], Any]) -> Job:
        """Queues long reading that is for a file, a printer or another program: nothing in the window waits for it."""
        return self._submit(self._exporter, Job(work))

    def is_busy(self) -> bool:
        return bool(self._jobs)

    def close(self) -> None:
        """Carries out what was promised, cancels the rest (its open step is rolled back) and waits for all threads.

        No answer is delivered any more: those who asked go with their book.
        """
        self._closed = True
        for job in self._jobs:
            if not job.is_promised:
                job.cancel()
        self._writer.shutdown(wait=True)
        self._reader.shutdown(wait=True, cancel_futures=True)
        self._searcher.shutdown(wait=True, cancel_futures=True)
        self._exporter.shutdown(wait=True, cancel_futures=True)
        for job in self._jobs:
            job.blockSignals(True)
            job.deleteLater()
        self._jobs.clear()

    @cached_property
    def _writer(self) -> "ThreadPoolExecutor":
        return _thread("writer")

    @cached_property
    def _reader(self) -> "ThreadPoolExecutor":
        return _thread("reader")

    @cached_property
    def _searcher(self) -> "ThreadPoolExecutor":
        return _thread("searcher")

    @cached_property
    def _exporter(self) -> "ThreadPoolExecutor":
        return _thread("exporter")

    def _submit(self, pool: "ThreadPoolExecutor", job: Job) -> Job:
        if self._closed:
            # A timer of a window that is going asked: there is nobody left to answer.
            return job
        self._jobs.add(job)
        job.ended.connect(lambda: self._jobs.discard(job))
        pool.submit(job.run)
        self.started.emit(job)
        return job


def for_the_living(callback: Callable[..., Any]) -> Callable[..., Any]:
    """`callback`, silent once the object whose method it is has gone on Qt's side.

    The owner of a method or of a `partial` of one is known. A lambda's is not: give a partial where a widget may be
    closed before the answer comes.
    """

    def call(*values: Any) -> Any:
        return callback(*values) if is_for_the_living(callback) else None

    return call


def is_for_the_living(callback: Callable[..., Any]) -> bool:
    """Whether the owner of a method is there on Qt's side; always so for what is no method of a QObject."""
    method = callback.func if isinstance(callback, partial) else callback
    owner = getattr(method, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


def _thread(name: str) -> "ThreadPoolExecutor":
    # Nothing is asked of it before the first paint.
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(1, thread_name_prefix=name)
