"""Reading open plans that have a time, for reminders."""

from datetime import date, timedelta

import apsw

from netplanner.domain.reminders import TimedPlan


def around(connection: apsw.Connection, today: date) -> list[TimedPlan]:
    """The open plans with a time from the day before `today` to the day after the next, whatever their zone."""
    first, last = (today + timedelta(days=days) for days in (-1, 2))
    sql = (
        "SELECT id, due_on, due_time, zone FROM outreach WHERE due_on BETWEEN ? AND ? AND due_time <> '' "
        "AND status IN ('planned', 'waiting') AND deleted IS NULL ORDER BY due_on, due_time, id"
    )
    return [TimedPlan(*row) for row in connection.execute(sql, (first.isoformat(), last.isoformat()))]
