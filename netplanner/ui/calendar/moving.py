"""Plans moved and copied on the calendar by drag and keys, each time as one step."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from netplanner.domain.changes import Changes
from netplanner.domain.outreach import Outreach
from netplanner.storage import outreach
from netplanner.ui.calendar import wall
from netplanner.ui.calendar.slots import How, Slot
from netplanner.ui.lazy import Lazy
from netplanner.ui.session import Session

if TYPE_CHECKING:
    from netplanner.operations import plan_moves, plan_series, planning
else:
    plan_moves = Lazy("netplanner.operations.plan_moves")
    plan_series = Lazy("netplanner.operations.plan_series")
    planning = Lazy("netplanner.operations.planning")

Done = Callable[[Changes], object]


class Mover:
    """Asks the operations for what a drop or a key means."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, ids: Sequence[int], days: int, how: How, done: Done | None = None) -> None:
        """Moves or copies plans by so many days; of a series one alone, or all that are to come."""
        act = {How.MOVE: plan_moves.move_many, How.COPY: plan_moves.copy, How.SERIES: plan_series.move_series}[how]
        if ids and (days or how is How.COPY):
            self._session.perform(act, list(ids), days, done=done)

    def shift_time(self, ids: Sequence[int], minutes: int, done: Done | None = None) -> None:
        """Moves plans that have a time by so many minutes."""
        self._session.perform(plan_moves.move_many, list(ids), 0, minutes, done=done)

    def drop(self, ids: Sequence[int], slot: Slot, how: How, together: bool, done: Done | None = None) -> None:
        """Puts plans where they were dropped; the first was grabbed, and with `together` the others keep their
        distance to it, else all come to the day."""
        grabbed = outreach.load(self._session.store.reader, ids[0])
        if grabbed is None:
            return
        day, at = self.here(grabbed)
        days = (slot.day - day).days
        if how is How.MOVE and len(ids) == 1 and slot.time is not None and slot.time != at:
            self.place(grabbed, slot, None, done)
        elif how is How.MOVE and together and slot.time and at:
            minutes = wall.minutes_of(slot.time) - wall.minutes_of(at)
            self._session.perform(plan_moves.move_many, list(ids), days, minutes, done=done)
        elif how is How.MOVE and not together and len(ids) > 1:
            self._session.perform(planning.move, list(ids), slot.day.isoformat(), done=done)
        else:
            self.put(ids, days, how, done)

    def place(self, plan: Outreach, slot: Slot, minutes: int | None, done: Done | None = None) -> None:
        """Puts one plan on a day at a time of the wall here (its own zone stays), for so many minutes."""
        if not slot.time:
            at = plan.due_time if slot.time is None else ""
            day, zone = slot.day.isoformat(), plan.zone if at else ""
        else:
            here = wall.zone_here(self._session.settings)
            zone = plan.zone or here
            day, at = wall.converted(slot.day.isoformat(), slot.time, here, zone)
        self._session.perform(plan_moves.place, plan.id, day, at, zone, minutes, done=done)

    def here(self, plan: Outreach) -> tuple[date, str]:
        """The day and time of a plan by the wall here."""
        zone = wall.zone_here(self._session.settings)
        day, at = wall.converted(plan.due_on, plan.due_time, plan.zone, zone)
        return date.fromisoformat(day), at
