"""The days that a month's page shows."""

from dataclasses import dataclass
from datetime import date

from netplanner.domain.calendar import GRID_WEEKS, MONDAY, WEEK, add_days, add_months, days_in_month, week_start
from netplanner.domain.calendar import week_number as iso_week

_THURSDAY = 4


@dataclass(frozen=True, slots=True)
class MonthPage:
    """Six weeks from the one that holds the month's first day. `first_weekday` is 1 for Monday to 7 for Sunday."""

    year: int
    month: int
    first_weekday: int = MONDAY

    @classmethod
    def of(cls, day: date, first_weekday: int) -> "MonthPage":
        """The page of the month that holds `day`."""
        return cls(day.year, day.month, first_weekday)

    @property
    def weeks(self) -> int:
        return GRID_WEEKS

    @property
    def start(self) -> date:
        """The first of the month."""
        return date(self.year, self.month, 1)

    @property
    def end(self) -> date:
        """The last of the month."""
        return date(self.year, self.month, days_in_month(self.year, self.month))

    @property
    def first(self) -> date:
        """The day in the upper left corner."""
        return week_start(self.start, self.first_weekday)

    @property
    def last(self) -> date:
        """The day in the lower right corner."""
        return add_days(self.first, self.weeks * WEEK - 1)

    def day(self, index: int) -> date:
        return add_days(self.first, index)

    def index(self, day: date) -> int | None:
        """The place of `day` on the page, None where it isn't shown."""
        index = (day - self.first).days
        return index if 0 <= index < self.weeks * WEEK else None

    def is_own(self, day: date) -> bool:
        return (day.year, day.month) == (self.year, self.month)

    def week_number(self, row: int) -> int:
        """The ISO week of a row, also where weeks begin on Sunday: it is that of the row's Thursday."""
        start = self.day(row * WEEK)
        return iso_week(add_days(start, (_THURSDAY - start.isoweekday()) % WEEK))

    def turned(self, months: int) -> "MonthPage":
        """The page that many months later."""
        return MonthPage.of(add_months(self.start, months), self.first_weekday)

    def same_day(self, day: date) -> date:
        """`day`'s number in this month, or the last day: 31 January turns to 28 February."""
        return self.start.replace(day=min(day.day, self.end.day))
