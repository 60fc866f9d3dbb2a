"""What every pane is given: the open book, the worker, the settings, the clock, and the one way to change something."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from netplanner.domain.changes import Changes
from netplanner.domain.clock import Clock
from netplanner.domain.errors import NetPlannerError
from netplanner.paths import Folders
from netplanner.settings import Settings
from netplanner.storage.store import Store
from netplanner.ui.worker import Job, Worker, for_the_living, is_for_the_living


class Session(QObject):
    """One open book in one window.

    `changed(Changes)` follows every write, undo and redo; views refresh from it alone. `failed(error)` carries what no
    caller handled, for the window to show. `sphere_changed(str)` follows a change of `sphere`.
    """

    changed = Signal(object)
    failed = Signal(object)
    sphere_changed = Signal(str)

    def __init__(self, store: Store, worker: Worker, settings: Settings, folders: Folders, clock: Clock) -> None:
        super().__init__()
        self.store = store
        self.worker = worker
        self.settings = settings
        self.folders = folders
        self.clock = clock

    def perform(
        self,
        operation: Callable[..., Changes],
        *arguments: Any,
        done: Callable[[Changes], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        **options: Any,
    ) -> Job:
        """Runs `operation(store, *arguments, **options)` on the writer; then `changed` is emitted and `done` called.

        An error goes to `failed` where one is given, else to the window. What the user has asked for is written even
        where the window is closed at once; the `done` of a widget that is gone by then is not called, and what its
        `failed` would have shown is shown by the window.
        """
        job = self.worker.run(lambda progress: operation(self.store, *arguments, **options), is_promised=True)
        job.tell(succeeded=partial(self._announce, done), failed=partial(self._refuse, failed))
        return job

    @property
    def sphere(self) -> str:
        """Whose contacts, goals and plans are shown: "private", "business", or "" for all; what is both is in each."""
        return self.settings.sphere

    def set_sphere(self, sphere: str) -> None:
        """Shows one sphere alone, or "" for all, now and at the next start; every view follows `sphere_changed`."""
        if sphere == self.settings.sphere:
            return
        self.settings.sphere = sphere
        self.sphere_changed.emit(sphere)
        try:
            self.settings.save(self.folders.settings)
        except NetPlannerError as error:
            self.failed.emit(error)

    def announce(self, changes: Changes) -> None:
        """For work that was run by other means (an import with progress): tells every view what it changed."""
        self._announce(None, changes)

    def undo(self) -> Job:
        return self.perform(Store.undo)

    def redo(self) -> Job:
        return self.perform(Store.redo)

    def read(self, query: Callable[..., Any], *arguments: Any, done: Callable[[Any], object], **options: Any) -> Job:
        """Runs `query(reader, *arguments, **options)` beside the window; late answers are the caller's to drop."""
        job = self.worker.read(lambda progress: query(self.store.reader, *arguments, **options))
        job.tell(succeeded=done, failed=self.failed.emit)
        return job

    def search(self, query: Callable[..., Any], *arguments: Any, done: Callable[[Any], object], **options: Any) -> Job:
        """Runs `query(reader, *arguments, progress=job, **options)` on a thread of its own.

        It may take long, and no other read waits for it; `cancel` of the job gives it up within a few milliseconds.
        """
        job = self.worker.search(lambda progress: query(self.store.reader, *arguments, progress=progress, **options))
        job.tell(succeeded=done, failed=self.failed.emit)
        return job

    def _announce(self, done: Callable[[Changes], object] | None, changes: Changes) -> None:
        if changes:
            self.changed.emit(changes)
        if done is not None:
            for_the_living(done)(changes)

    def _refuse(self, failed: Callable[[Exception], object] | None, error: Exception) -> None:
        if failed is not None and is_for_the_living(failed):
            failed(error)
        else:
            self.failed.emit(error)
