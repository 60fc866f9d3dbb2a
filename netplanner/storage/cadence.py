"""Reading rhythms: how many days may lie between two touches of a person, and whose word on it counts."""

import json
from collections.abc import Iterable
from typing import NamedTuple

import apsw

from netplanner.domain.cadence import Period, Scope, period

_OF_TAGS = "contact_tag ct JOIN tag t ON t.id = ct.tag_id JOIN cadence d ON d.scope = 'tag' AND d.key = t.name "
# Only those that a person is in now.
_OF_GROUPS = (
    "membership m JOIN network_group g ON g.id = m.group_id AND g.deleted IS NULL "
    "JOIN cadence d ON d.scope = 'group' AND d.key = g.name "
)
# The days of a row of `contact c` by domain.cadence.period.
DAYS = (
    "coalesce(c.cadence_days, "  # noqa: S608 - constants
    "(SELECT min(d.days) FROM " + _OF_TAGS + "WHERE ct.contact_id = c.id), "
    "(SELECT min(d.days) FROM " + _OF_GROUPS + "WHERE m.contact_id = c.id AND m.until IS NULL), "
    "(SELECT days FROM cadence WHERE scope = 'tie' AND key = c.tie))"
)

_TAGS_OF = (
    "SELECT ct.contact_id, d.days, d.key FROM "  # noqa: S608 - constants
    + _OF_TAGS
    + "WHERE ct.contact_id IN (SELECT value FROM json_each(?))"
)
_GROUPS_OF = (
    "SELECT m.contact_id, d.days, d.key FROM "  # noqa: S608 - constants
    + _OF_GROUPS
    + "WHERE m.contact_id IN (SELECT value FROM json_each(?)) AND m.until IS NULL"
)


class Rhythms(NamedTuple):
    """Days by tie, by the name of a tag and by the name of a group; what has none is left out."""

    ties: dict[str, int]
    tags: dict[str, int]
    groups: dict[str, int]


def rhythms(connection: apsw.Connection) -> Rhythms:
    """All that the user set, and what ties begin with."""
    found = Rhythms({}, {}, {})
    by_scope = {str(Scope.TIE): found.ties, str(Scope.TAG): found.tags, str(Scope.GROUP): found.groups}
    for scope, key, days in connection.execute("SELECT scope, key, days FROM cadence ORDER BY key COLLATE NOCASE"):
        by_scope[scope][key] = days
    return found


def days_of(connection: apsw.Connection, contact_id: int) -> int | None:
    """After how many days a person should be met again; None where nothing says so."""
    row = connection.execute("SELECT " + DAYS + " FROM contact c WHERE c.id = ?", (contact_id,)).fetchone()  # noqa: S608
    return row[0] if row else None


def periods(connection: apsw.Connection, ids: Iterable[int]) -> dict[int, Period]:
    """The rhythm of each person who has one, and whose it is."""
    wanted = (json.dumps(list(ids)),)
    tags = _by_person(connection, Scope.TAG, _TAGS_OF, wanted)
    groups = _by_person(connection, Scope.GROUP, _GROUPS_OF, wanted)
    ties = rhythms(connection).ties
    found = {}
    rows = connection.execute(
        "SELECT id, cadence_days, tie FROM contact WHERE id IN (SELECT value FROM json_each(?))", wanted
    )
    for contact_id, own, tie in rows:
        of_tie = Period(ties[tie], Scope.TIE, tie) if tie in ties else None
        counts = period(own, tags.get(contact_id, ()), groups.get(contact_id, ()), of_tie)
        if counts is not None:
            found[contact_id] = counts
    return found


def put_off_otherwise(connection: apsw.Connection, ids: Iterable[int], until: str | None) -> list[int]:
    """Those of the people who aren't put off until that ISO day, None for those who are put off at all."""
    sql = "SELECT id FROM contact WHERE id IN (SELECT value FROM json_each(?)) AND snoozed_until IS NOT ?"
    return [row[0] for row in connection.execute(sql, (json.dumps(list(ids)), until))]


def _by_person(connection: apsw.Connection, scope: Scope, sql: str, wanted: tuple[str]) -> dict[int, list[Period]]:
    found: dict[int, list[Period]] = {}
    for contact_id, days, key in connection.execute(sql, wanted):
        found.setdefault(contact_id, []).append(Period(days, scope, key))
    return found
