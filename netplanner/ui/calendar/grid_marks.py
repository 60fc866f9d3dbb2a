"""What stands out on a page of the calendar."""

from dataclasses import dataclass
from datetime import date

from netplanner.ui.calendar.slots import Slot


@dataclass(slots=True)
class Marks:
    """The day and the plan that keys act on, what is chosen, what the mouse is over, rings and dimming.

    `chosen` are the plans that acts apply to, `plan` is the last of them. `ringed` are contacts whose plans get a
    ring, `ringed_days` the days that hold one, `goal` the goal whose plans alone are not dimmed. `time` is the
    time of the day that keys act on, "" where they act on the whole day.
    """

    today: date
    day: date
    plan: int | None = None
    chosen: frozenset[int] = frozenset()
    has_focus: bool = False
    hover_plan: int | None = None
    hover_more: date | None = None
    drop: Slot | None = None
    drop_text: str = ""
    ringed: frozenset[int] = frozenset()
    ringed_days: frozenset[str] = frozenset()
    goal: int | None = None
    time: str = ""
