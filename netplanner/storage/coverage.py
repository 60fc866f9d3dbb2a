"""Reading how the area of a goal is covered."""

from datetime import date, timedelta

import apsw

from netplanner.domain import coverage as rules
from netplanner.domain.coverage import RECENT_DAYS, Coverage
from netplanner.domain.progress import Progress
from netplanner.storage import contact_places, goals

# Those of another goal say nothing about this one; those of none were sent before there was a goal, or imported.
_INVITED = (
    "SELECT i.contact_id FROM invitation i JOIN contact c ON c.id = i.contact_id WHERE i.direction = 'out' "
    "AND i.sent_on BETWEEN ?2 AND ?3 AND (i.goal_id = ?1 OR i.goal_id IS NULL) AND c.deleted IS NULL "
    "ORDER BY i.id"
)


def of_goal(
    connection: apsw.Connection, goal_id: int, today: date, progress: Progress | None = None
) -> Coverage | None:
    """The coverage of a goal's area, without units where it has none yet; None where there is no such goal."""
    goal = goals.load(connection, goal_id)
    if goal is None:
        return None
    since = (today - timedelta(days=RECENT_DAYS)).isoformat()
    invited = [row[0] for row in connection.execute(_INVITED, (goal_id, since, today.isoformat()))]
    return rules.coverage(goal.area, contact_places.people(connection, progress), invited)
