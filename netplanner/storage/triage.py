"""Reading who is to be sorted, one person after the other."""

from array import array
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

import apsw

from netplanner.domain.spread import MOST_DAYS, spread
from netplanner.storage.queue_quota import quota

# Nobody who has a tie, who was passed over with a reason, or whom an invitation is on its way to. An invitation that
# was withdrawn before it went out stands for being passed over.
_UNDECIDED = (
    "c.deleted IS NULL AND c.tie = '' AND c.kind <> 'org' "
    "AND NOT EXISTS (SELECT 1 FROM invitation v WHERE v.contact_id = c.id AND v.direction = 'out' "
    "AND (v.state = 'pending' OR (v.state = 'withdrawn' AND v.sent_on IS NULL))) "
    "AND NOT EXISTS (SELECT 1 FROM outreach_contact oc JOIN outreach o ON o.id = oc.outreach_id "
    "WHERE oc.contact_id = c.id AND o.kind = 'invite' AND o.status IN ('planned', 'waiting') AND o.deleted IS NULL)"
)


class LastTouch(NamedTuple):
    """One line of what happened last with a person."""

    day: str
    kind: str
    direction: str
    text: str


def undecided_ids(connection: apsw.Connection, among: Sequence[int] | None = None) -> "array[int]":
    """Whom to sort: those last in touch first, known people before prospects, then by name; only those `among` some
    ids where they are given."""
    sql = (
        "SELECT c.id FROM contact c WHERE " + _UNDECIDED + " ORDER BY c.last_contact_on IS NULL, "  # noqa: S608 - constants
        "c.last_contact_on DESC, c.relation = 'prospect', c.sort_key, c.id"
    )
    wanted = None if among is None else set(among)
    return array("q", (row[0] for row in connection.execute(sql) if wanted is None or row[0] in wanted))


def count_undecided(connection: apsw.Connection) -> int:
    sql = "SELECT count(*) FROM contact c WHERE " + _UNDECIDED  # noqa: S608 - constants
    return int(connection.execute(sql).get)


def is_undecided(connection: apsw.Connection, contact_id: int) -> bool:
    """Whether a person is still to be sorted."""
    sql = "SELECT EXISTS (SELECT 1 FROM contact c WHERE c.id = ? AND " + _UNDECIDED + ")"  # noqa: S608 - constants
    return bool(connection.execute(sql, (contact_id,)).get)


def last_touches(connection: apsw.Connection, contact_id: int, limit: int = 3) -> list[LastTouch]:
    """What happened last, the latest first."""
    sql = (
        "SELECT happened_on, kind, direction, text FROM interaction WHERE contact_id = ? "
        "ORDER BY happened_on DESC, at_time DESC, id DESC LIMIT ?"
    )
    return [LastTouch(*row) for row in connection.execute(sql, (contact_id, limit))]


def invitations_planned(connection: apsw.Connection, first: date, last: date) -> dict[date, int]:
    """How many invitations are planned for each day from `first` to `last`, both counted; days without are left out."""
    rows = connection.execute(
        "SELECT due_on, count(*) FROM outreach WHERE due_on BETWEEN ? AND ? AND kind = 'invite' "
        "AND status = 'planned' AND deleted IS NULL GROUP BY due_on",
        (first.isoformat(), last.isoformat()),
    )
    return {date.fromisoformat(day): number for day, number in rows}


def free_days(connection: apsw.Connection, today: date, number: int, over: int = 1) -> list[date]:
    """A day for each of `number` invitations from today on, spread over `over` working days or more; with those
    that are planned no day gets more than the user's quota."""
    taken = invitations_planned(connection, today, today + timedelta(days=MOST_DAYS))
    return spread(number, today, taken, max(quota(connection), 1), over)
