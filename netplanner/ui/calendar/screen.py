"""What each view of the outreach pane is: Today, the week, the month, the agenda."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QPoint, Signal
from PySide6.QtWidgets import QWidget

from netplanner.domain.outreach import OutreachRow


def short_month(day: date) -> str:
    """The month of a day where room is scarce: "Nov 2026"."""
    return f"{QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)} {day.year}"


class CalendarScreen(QWidget):
    """One of the pane's views, made by `screens` when it is first shown; a `PlanDesk` does what the user wants.

    The pane calls `show_day` whenever the view comes up, the day that keys act on changes, the book or the sphere
    changed (`fresh`: what was read before is old) or the clock turned. It reads small things itself, in there.
    Signals: `day_chosen(date)` and `plan_chosen(int | None)` say what keys act on now (nothing follows from setting it
    from outside), `day_opened(date)` asks for the list of a day, `title_changed` for the header to be read again.
    """

    day_chosen = Signal(object)
    plan_chosen = Signal(object)
    day_opened = Signal(object)
    title_changed = Signal()
    ghosts_moved = Signal(list, object)
    ghost_opened = Signal(int)

    # Whether the list of the chosen day stands below (beside, in the whole window).
    with_day_list = True
    # Whether "earlier" and "later" lead anywhere.
    turns = True

    def title(self) -> str:
        """What the header says is shown, "" for nothing."""
        return ""

    def short_title(self) -> str:
        """The same for a narrow header."""
        return self.title()

    def widest_title(self) -> str:
        """The longest of the titles that turning leads to, for which the header keeps room."""
        return self.title()

    def show_day(self, day: date, today: date, *, fresh: bool) -> None:
        """Shows `day`; with `fresh` everything is read again."""
        raise NotImplementedError

    def turned(self, day: date, steps: int, today: date) -> date:
        """The day that "later" (1) and "earlier" (-1) lead to from `day`."""
        return day

    def selected_ids(self) -> list[int]:
        """The plans that acts apply to."""
        return []

    def select(self, plan: int | None) -> None:
        """Marks a plan where it is shown, without a signal."""

    def place_of(self, plan: int) -> QPoint | None:
        """Where on the screen a menu about a plan opens; None where it isn't shown."""
        return None

    def focus_screen(self) -> None:
        """Puts the keyboard's focus where keys act on plans."""
        self.setFocus()

    def set_rings(self, contacts: frozenset[int]) -> None:
        """Rings the plans of contacts."""

    def set_goal(self, goal_id: int | None) -> None:
        """Dims the plans of other goals; None dims none."""

    def set_ghosts(self, rows: Sequence[OutreachRow]) -> None:
        """Shows proposals among the plans, drawn dashed; their ids are `ghosts.ghost_id(number)`.

        Dragging them emits `ghosts_moved(numbers, date)`, opening one `ghost_opened(number)`. None are taken away by
        an empty sequence.
        """
