"""The plans of the months shown lately and of their neighbours, so that a page turns at once."""

from netplanner.storage import outreach
from netplanner.storage.database import Connection
from netplanner.storage.outreach import DayPlans
from netplanner.ui.calendar.month_days import MonthPage

_MOST_PAGES = 12

Days = dict[str, DayPlans]


class MonthCache:
    """Pages read from the book; forgotten as a whole when something changed."""

    def __init__(self) -> None:
        self._pages: dict[tuple[MonthPage, int], Days] = {}

    def days(self, reader: Connection, page: MonthPage, per_day: int, sphere: str = "") -> Days:
        """The days of a page that hold plans, with the first `per_day` of each; of one sphere, until forgotten."""
        key = (page, per_day)
        found = self._pages.pop(key, None)
        if found is None:
            found = outreach.month(reader, page.first.isoformat(), page.last.isoformat(), per_day, sphere)
        # The one used last stands last; the oldest goes.
        self._pages[key] = found
        if len(self._pages) > _MOST_PAGES:
            del self._pages[next(iter(self._pages))]
        return found

    def holds(self, page: MonthPage, per_day: int) -> bool:
        return (page, per_day) in self._pages

    def forget(self) -> None:
        self._pages.clear()
