"""Reading what speaks for a tie, see `domain.tie_suggestion`."""

from datetime import date

import apsw

from netplanner.domain.tie_suggestion import TieFacts, Touch

# Enough for every limit of the rule; the oldest say next to nothing.
_MOST_TOUCHES = 500


def facts(connection: apsw.Connection, contact_id: int, today: date) -> TieFacts | None:
    """The facts of one person on `today`; None for one who isn't there, for the trash and for an organisation."""
    row = connection.execute(
        "SELECT c.sphere, c.source, c.last_contact_on, c.birthday <> '', "
        "EXISTS (SELECT 1 FROM address a WHERE a.contact_id = c.id AND ',' || a.types || ',' LIKE '%,home,%'), "
        "c.met <> '' OR c.met_on IS NOT NULL "
        "FROM contact c WHERE c.id = ? AND c.deleted IS NULL AND c.kind <> 'org'",
        (contact_id,),
    ).fetchone()
    if row is None:
        return None
    sphere, source, last_contact_on, has_birthday, has_home, has_met = row
    return TieFacts(
        touches=_touches(connection, contact_id, today),
        sphere=sphere,
        source=source,
        connected=_connected(connection, contact_id),
        told_days=_days(last_contact_on, today) if last_contact_on else None,
        has_birthday=bool(has_birthday),
        has_home=bool(has_home),
        has_met=bool(has_met),
    )


def _touches(connection: apsw.Connection, contact_id: int, today: date) -> tuple[Touch, ...]:
    sql = (
        "SELECT kind, direction, happened_on FROM interaction WHERE contact_id = ? "
        "ORDER BY happened_on DESC, id DESC LIMIT ?"
    )
    found = [
        (kind, direction, _days(day, today))
        for kind, direction, day in connection.execute(sql, (contact_id, _MOST_TOUCHES))
    ]
    return tuple(Touch(kind, direction, days) for kind, direction, days in found if days is not None)


def _connected(connection: apsw.Connection, contact_id: int) -> tuple[str, ...]:
    sql = (
        "SELECT DISTINCT platform FROM (SELECT platform, position FROM profile WHERE contact_id = ?1 "
        "AND connected_on IS NOT NULL UNION ALL SELECT platform, 99 FROM invitation WHERE contact_id = ?1 "
        "AND state = 'accepted' ORDER BY 2)"
    )
    return tuple(platform for (platform,) in connection.execute(sql, (contact_id,)))


def _days(day: str, today: date) -> int | None:
    """Days since an ISO day, at least 0; None for what is no day."""
    try:
        return max(0, (today - date.fromisoformat(day[:10])).days)
    except ValueError:
        return None
