"""Reading how the area of a goal is covered."""

from datetime import date, timedelta

import apsw

from netplanner.domain import coverage as rules
from netplanner.domain.coverage import ENOUGH, RECENT_DAYS, Coverage, Enough
from netplanner.domain.progress import Progress
from netplanner.storage import contact_places, goals, rule_settings

ENOUGH_SETTING = "coverage_enough"

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
    return rules.coverage(goal.area, contact_places.people(connection, progress), invited, enough(connection))


def enough(connection: apsw.Connection) -> Enough:
    """From when on a place is covered: as the user has it, else as the method does."""
    found = rule_settings.get(connection, ENOUGH_SETTING, None)
    if not isinstance(found, list) or len(found) != len(ENOUGH) or not all(isinstance(one, int) for one in found):
        return ENOUGH
    contacts = max(found[0], 1)
    return Enough(contacts, min(max(found[1], 0), contacts))
