"""Reading what the strip of the seven steps shows: they count over the whole book, beside the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from netplanner.ui.session import Session
from netplanner.ui.worker import Job

if TYPE_CHECKING:
    from netplanner.ui.steps.words import ShownStep


class StepsReading(QObject):
    """`came(steps)` follows `ask`, once for all that was asked until then.

    One count goes on at a time: acts in quick succession queue none behind one another, where other reads would wait
    for them all.
    """

    came = Signal(list)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._is_outdated = False

    def ask(self) -> None:
        from netplanner.ui.steps.words import shown_steps

        self._is_outdated = self._job is not None
        if self._job is None:
            self._job = self._session.worker.read(lambda progress: shown_steps(self._session))
            self._job.tell(succeeded=self._take, failed=self._session.failed.emit, ended=self._go_on)

    def _take(self, steps: "list[ShownStep]") -> None:
        if not self._is_outdated:
            self.came.emit(steps)

    def _go_on(self) -> None:
        self._job = None
        if self._is_outdated:
            self.ask()
