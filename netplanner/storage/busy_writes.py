"""Writing calendars of busy times."""

from collections.abc import Iterable

from netplanner.storage.store import Step

# uid, starts, ends, whether all day, summary
Row = tuple[str, str, str, bool, str]


def replace(step: Step, name: str, source: str, rows: Iterable[Row], calendar_id: int | None = None) -> int:
    """Keeps `rows` as all that the calendar `calendar_id` holds, or a new one where it is None; returns its id."""
    if calendar_id is None:
        step.connection.execute(
            "INSERT INTO busy_calendar(name, source, read_at) VALUES (?, ?, ?)", (name, source, step.now)
        )
        calendar_id = step.connection.last_insert_rowid()
    else:
        step.connection.execute(
            "UPDATE busy_calendar SET name = ?, source = ?, read_at = ? WHERE id = ?",
            (name, source, step.now, calendar_id),
        )
        step.connection.execute("DELETE FROM busy WHERE calendar_id = ?", (calendar_id,))
    step.connection.executemany(
        "INSERT INTO busy(calendar_id, uid, starts, ends, all_day, summary) VALUES (?, ?, ?, ?, ?, ?)",
        [(calendar_id, *row) for row in rows],
    )
    step.touched.lists = True
    return calendar_id


def remove(step: Step, calendar_id: int) -> None:
    """Takes a calendar away with its times."""
    step.connection.execute("DELETE FROM busy WHERE calendar_id = ?", (calendar_id,))
    step.connection.execute("DELETE FROM busy_calendar WHERE id = ?", (calendar_id,))
    step.touched.lists = True
