"""Days for plans that the program makes: free by the user's rules, with no more on any than it bears."""

from datetime import date

from netplanner.domain.calendar import add_days
from netplanner.domain.free_days import next_free
from netplanner.domain.next_touch import working_day
from netplanner.storage import free_days, plan_load
from netplanner.storage.database import Connection

# So far ahead the times are looked at when the user is busy.
_BUSY_DAYS = 60


class FreeDays:
    """The days from `first` on, as they are now; what is taken counts from then on."""

    def __init__(self, connection: Connection, first: date) -> None:
        self._rules = free_days.read(connection, first, add_days(first, _BUSY_DAYS))
        self._load = plan_load.open_by_day(connection, first)

    def find(self, first: date, country: str = "") -> date:
        """The first day from `first` on to turn to somebody in a country; a working day where a year holds none."""
        return next_free(first, self._rules, self._load, country) or working_day(first)

    def take(self, first: date, country: str = "") -> date:
        """As `find`; the day holds one more plan."""
        day = self.find(first, country)
        self._load[day] = self._load.get(day, 0) + 1
        return day
