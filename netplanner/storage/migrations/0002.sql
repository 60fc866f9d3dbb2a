-- Times when the user is busy, from calendar files: plans avoid them.
-- An event without a time is a day or several: `starts` and `ends` are ISO dates, the last day counted. One with a time
-- is between two instants in UTC, "2026-11-24T09:00:00Z".

CREATE TABLE busy_calendar (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    read_at TEXT NOT NULL
) STRICT;

CREATE TABLE busy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    calendar_id INTEGER NOT NULL REFERENCES busy_calendar(id) ON DELETE CASCADE,
    uid TEXT NOT NULL DEFAULT '',
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    all_day INTEGER NOT NULL DEFAULT 0,
    summary TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX busy_by_start ON busy(starts, ends);
CREATE INDEX busy_by_calendar ON busy(calendar_id);
