"""Looks at the clock and says what is to be told: plans that are about to be due, and the day's digest."""

from datetime import datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from netplanner.domain import reminders
from netplanner.reminder_log import ReminderLog
from netplanner.storage import outreach, timed_plans
from netplanner.ui.session import Session

# Reminders name minutes; looking costs a fraction of a millisecond.
_LOOK_EVERY_MS = 20_000


class Counts(NamedTuple):
    """What the day holds: open plans of today, and of days before."""

    today: int
    overdue: int


class ReminderWatch(QObject):
    """`plans_due(ids)` and `day_begun(Counts)` follow what is to be told, `counted(Counts)` each look.

    Nothing is told that the settings don't ask for. What was told is noted outside of the book: it is nothing to undo.
    """

    plans_due = Signal(list)
    day_begun = Signal(object)
    counted = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._log = ReminderLog.load(session.folders)
        self._silent_until: datetime | None = None
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        session.changed.connect(lambda changes: self.count())
        self._timer.start()

    def look(self) -> None:
        """Tells what is due by now; called by the timer, and at the start for what came while nothing ran."""
        self.count()
        settings, now = self._session.settings, self._session.clock.now()
        if self._silent_until is not None and now < self._silent_until:
            return
        self._silent_until = None
        changed = False
        if settings.remind:
            changed = self._tell_plans(now, timedelta(minutes=settings.remind_minutes))
        if reminders.is_digest_due(now.astimezone(), settings.digest_at, self._log.digest_on):
            self._log.digest_on = now.astimezone().date().isoformat()
            changed = True
            counts = self.counts()
            if any(counts):
                self.day_begun.emit(counts)
        if changed:
            self._log.save()

    def be_silent(self, length: timedelta) -> None:
        """Puts everything off; what comes due meanwhile is told afterwards."""
        self._silent_until = self._session.clock.now() + length

    def counts(self) -> Counts:
        reader, today = self._session.store.reader, self._session.clock.today().isoformat()
        return Counts(outreach.count_open(reader, today), outreach.count_overdue(reader, today))

    def count(self) -> None:
        self.counted.emit(self.counts())

    def _tell_plans(self, now: datetime, lead: timedelta) -> bool:
        plans = timed_plans.around(self._session.store.reader, self._session.clock.today())
        found = reminders.due(plans, now, lead, self._log.told)
        if not found:
            return False
        self._log.told |= {one.plan_id: one.at for one in found}
        self.plans_due.emit([one.plan_id for one in found])
        return True
