"""How full the coming days are, and with whom something is planned."""

import json
from collections.abc import Iterable
from datetime import date

import apsw

from netplanner.domain.goal_rules import parse_day
from netplanner.storage import rule_settings

# More plans on one day than this are a burden; the setting says otherwise.
PER_DAY = 5
PER_DAY_KEY = "plans_per_day"


def most_per_day(connection: apsw.Connection) -> int:
    """How many plans a day bears that the program puts there by itself."""
    number = rule_settings.get(connection, PER_DAY_KEY, PER_DAY)
    return number if isinstance(number, int) and number >= 1 else PER_DAY


def open_by_day(connection: apsw.Connection, first: date) -> dict[date, int]:
    """How many open plans each day from `first` on holds, without the days that hold none."""
    sql = (
        "SELECT due_on, count(*) FROM outreach WHERE due_on >= ? AND deleted IS NULL "
        "AND status IN ('planned', 'waiting') GROUP BY due_on"
    )
    rows = connection.execute(sql, (first.isoformat(),))
    return {day: count for text, count in rows if (day := parse_day(str(text))) is not None}


def with_open_plans(connection: apsw.Connection, ids: Iterable[int]) -> set[int]:
    """Those of the contacts with whom something is planned or waited for."""
    sql = (
        "SELECT DISTINCT oc.contact_id FROM outreach_contact oc JOIN outreach o ON o.id = oc.outreach_id "
        "WHERE oc.contact_id IN (SELECT value FROM json_each(?)) AND o.deleted IS NULL "
        "AND o.status IN ('planned', 'waiting')"
    )
    return {contact_id for (contact_id,) in connection.execute(sql, (json.dumps(list(ids)),))}
