"""How many invitations of a day and notes of a month are used up."""

from datetime import date, timedelta
from typing import NamedTuple

import apsw

from netplanner.storage import platforms, rule_settings

# Invitations a day, where the user set no other number under this rule setting.
QUOTA_SETTING, QUOTA = "daily_quota", 5


class Used(NamedTuple):
    """`used` of `most`; `most` is None without a limit. `instead` are ways to go on where all are used up."""

    used: int
    most: int | None
    instead: tuple[str, ...] = ()


# Invitations that went out, and plans for one that left none behind: open ones are taken as used on their day.
_INVITED = (
    "SELECT (SELECT count(*) FROM invitation i WHERE i.direction = 'out' AND i.sent_on BETWEEN ?1 AND ?2 "
    "AND (?3 = '' OR (i.platform = ?3 AND i.text <> ''))) + (SELECT count(*) FROM outreach o WHERE o.kind = 'invite' "
    "AND o.deleted IS NULL AND o.status <> 'skipped' AND coalesce(nullif(o.done_on, ''), o.due_on) BETWEEN ?1 AND ?2 "
    "AND (?3 = '' OR (o.channel IN (?3, '') AND o.why <> '')) "
    "AND NOT EXISTS (SELECT 1 FROM invitation i WHERE i.outreach_id = o.id AND i.sent_on IS NOT NULL))"
)


def quota(connection: apsw.Connection) -> int:
    """Invitations a day."""
    found = rule_settings.get(connection, QUOTA_SETTING, QUOTA)
    return found if isinstance(found, int) and found >= 0 else QUOTA


def of_day(connection: apsw.Connection, today: date) -> int:
    """How many invitations of `today` are used: sent or planned."""
    day = today.isoformat()
    return int(connection.execute(_INVITED, (day, day, "")).get)


def notes(connection: apsw.Connection, platform: str, secondary: str, today: date) -> Used:
    """The notes of a platform in the month of `today`: invitations with a text, sent or planned.

    `instead` is "email", "introduction", "comment" and the key of the secondary platform.
    """
    row = platforms.by_key(connection, platform) if platform else None
    if row is None:
        return Used(0, None)
    first = today.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    used = int(connection.execute(_INVITED, (first.isoformat(), last.isoformat(), platform)).get)
    most = row.notes_per_month
    if most is None or used < most:
        return Used(used, most)
    return Used(used, most, tuple(filter(None, ("email", "introduction", "comment", secondary))))
