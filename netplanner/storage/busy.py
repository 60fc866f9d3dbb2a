"""When the user is busy, by the calendars that were read in."""

from typing import NamedTuple

import apsw

from netplanner.domain.clock import instants


class BusyCalendar(NamedTuple):
    """A calendar that was read in.

    `source` is the file it came from, `read_at` the instant, `size` how many times it holds.
    """

    id: int
    name: str
    source: str
    read_at: str
    size: int


class BusyTime(NamedTuple):
    """A time when the user is busy.

    Where `all_day`, `starts` and `ends` are ISO dates, the last day counted, and never move with the zone; else
    instants in UTC, "2026-11-24T09:00:00Z", the end left out.
    """

    starts: str
    ends: str
    all_day: bool
    summary: str
    calendar_id: int


def calendars(connection: apsw.Connection) -> list[BusyCalendar]:
    """The calendars in order of name."""
    rows = connection.execute(
        "SELECT c.id, c.name, c.source, c.read_at, (SELECT count(*) FROM busy b WHERE b.calendar_id = c.id) "
        "FROM busy_calendar c ORDER BY c.name COLLATE NOCASE, c.id"
    )
    return [BusyCalendar._make(row) for row in rows]


def load(connection: apsw.Connection, calendar_id: int) -> BusyCalendar | None:
    return next((one for one in calendars(connection) if one.id == calendar_id), None)


def id_of(connection: apsw.Connection, name: str) -> int | None:
    """The calendar of that name, whatever its case."""
    row = connection.execute("SELECT id FROM busy_calendar WHERE name = ? COLLATE NOCASE", (name,)).fetchone()
    return int(row[0]) if row else None


def times(connection: apsw.Connection, first: str, last: str) -> list[BusyTime]:
    """What is busy on the user's days `first` to `last` (ISO dates), by begin; also what only reaches into them.

    The days of instants are those of the wall here. One row for each occurrence.
    """
    begin, over = instants(first, last)
    rows = connection.execute(
        "SELECT starts, ends, all_day, summary, calendar_id FROM busy "
        # Both kinds are texts that sort as what they mean; a day sorts before each instant of it.
        "WHERE starts < ?5 AND CASE all_day WHEN 1 THEN starts <= ?2 AND ends >= ?1 ELSE starts < ?4 AND ends > ?3 END "
        "ORDER BY starts, ends, id",
        (first, last, begin, over, max(over, last + "~")),
    )
    return [
        BusyTime(starts, ends, bool(all_day), summary, calendar) for starts, ends, all_day, summary, calendar in rows
    ]
