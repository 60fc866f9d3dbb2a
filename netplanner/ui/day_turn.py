"""What a new day brings: plans whose day is over go on, at the start and whenever another day has begun."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer

from netplanner.ui.session import Session

# A day is long; what comes a minute late is not missed.
_LOOK_EVERY_MS = 60_000


class DayTurn(QObject):
    """Goes with its window. Where nothing is to be done nothing is written."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._day: date | None = None
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Sees whether another day has begun since; of one that was gone back to nothing is left to do."""
        today = self._session.clock.today()
        if today == self._day:
            return
        # The first paint needs none of it.
        from netplanner.operations import rolling

        self._day = today
        self._session.read(rolling.is_due, today, done=partial(self._answer, today))

    def _answer(self, today: date, is_due: bool) -> None:
        if is_due:
            from netplanner.operations import rolling

            self._session.perform(rolling.roll_forward, today)
