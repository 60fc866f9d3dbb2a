"""Where a plan is put, and how."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Slot(NamedTuple):
    """A day, and a time of the user's wall clock: "14:30", "" for all day, None where only the day is meant."""

    day: date
    time: str | None = None


class How(StrEnum):
    """What a drop or its key does with plans."""

    MOVE = "move"
    COPY = "copy"
    SERIES = "series"
