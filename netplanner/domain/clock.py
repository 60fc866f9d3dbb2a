"""The one clock. Rules take days and instants as parameters; only operations and the window ask a clock."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """This instant, aware, in UTC."""
        ...

    def today(self) -> date:
        """The user's day by the wall."""
        ...


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now().astimezone().date()


@dataclass(frozen=True)
class FixedClock:
    """A clock that stands on one day: for `--today` and for tests."""

    day: date

    def now(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 9, 0, tzinfo=UTC)

    def today(self) -> date:
        return self.day


def stamp(clock: Clock) -> str:
    """The instant as stored: UTC, seconds, "2026-11-24T09:00:00Z"."""
    return clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")


def instants(first: str, last: str) -> tuple[str, str]:
    """The instants, as stored, at which the ISO day `first` begins by the user's wall, and at which `last` is over."""
    try:
        over = (date.fromisoformat(last) + timedelta(1)).isoformat()
    except OverflowError:
        over = "~"
    return _begin(first), _begin(over)


def _begin(day: str) -> str:
    try:
        begin = datetime.fromisoformat(day).astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        # Outside of what the system's zones tell of: before or after all that is stored.
        return day
    return begin.replace(tzinfo=None).isoformat() + "Z"


def day_of(instant: str) -> str:
    """The user's day by the wall of an instant as stored; the first ten signs of what is none."""
    try:
        return datetime.fromisoformat(instant).astimezone().date().isoformat()
    except (ValueError, OverflowError, OSError):
        return instant[:10]
