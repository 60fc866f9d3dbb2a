"""Reading who may be turned to in the next weeks, and how."""

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

import apsw

from netplanner.domain.auto_plan import Candidate, Way
from netplanner.domain.calendar import add_days
from netplanner.domain.goal_rules import parse_day
from netplanner.domain.reach import Reach, way
from netplanner.domain.words import Channel, DoNotContact, OutreachKind, Tie
from netplanner.storage import rule_settings
from netplanner.storage.queue import Entry

# Who was turned to without an answer is left in peace for so many days, where the user set no other number.
REST_SETTING, REST_DAYS = "rest_days", 14
_LONGEST_REST = 366

_OPEN_PLANS = (
    "SELECT DISTINCT oc.contact_id FROM outreach o JOIN outreach_contact oc ON oc.outreach_id = o.id "
    "WHERE o.status IN ('planned', 'waiting') AND o.deleted IS NULL"
)
_OTHER_SPHERE = "SELECT id FROM contact WHERE deleted IS NULL AND sphere NOT IN (?, 'both')"
_PUT_OFF = "SELECT id, snoozed_until FROM contact WHERE deleted IS NULL AND snoozed_until > ?"
_TURNED_TO = (
    "SELECT contact_id, max(happened_on) FROM interaction WHERE happened_on > ? AND direction <> 'in' "
    "GROUP BY contact_id"
)

# People one may contact who have nothing planned and aren't put off beyond the last day, ?2.
_FREE = (
    "FROM contact c WHERE c.deleted IS NULL AND c.kind <> 'org' AND (?3 = '' OR c.sphere IN (?3, 'both')) "
    "AND instr(c.do_not_contact, 'all') = 0 AND coalesce(c.snoozed_until, '') <= ?2 "
    "AND NOT EXISTS (SELECT 1 FROM outreach_contact oc JOIN outreach o ON o.id = oc.outreach_id "
    "WHERE oc.contact_id = c.id AND o.status IN ('planned', 'waiting') AND o.deleted IS NULL) "
)
_COLUMNS = "SELECT c.id, c.tie, c.last_contact_on, c.next_due_on, c.country "
_LATE = (
    "CASE WHEN c.next_due_on < ?1 THEN (julianday(?1) - julianday(c.next_due_on)) "
    "/ max(julianday(c.next_due_on) - julianday(c.last_contact_on), 1) ELSE 0 END DESC, "
)
# The most overdue as a part of their rhythm first, then those who come due, by the day.
_DUE = (
    _COLUMNS
    + _FREE
    + "AND c.next_due_on <= ?2 AND c.last_contact_on IS NOT NULL ORDER BY "
    + _LATE
    + "c.next_due_on, c.sort_key, c.id LIMIT ?4"
)
# As storage.attention suggests them: overdue, then longest not heard of, those set on an open goal first.
_OF_TIE = (
    _COLUMNS + _FREE + "AND c.tie = ?5 ORDER BY " + _LATE + "coalesce(c.last_contact_on, ''), c.id NOT IN "  # noqa: S608 - constants
    "(SELECT k.contact_id FROM candidate k JOIN goal g ON g.id = k.goal_id WHERE k.decision = '' "
    "AND g.state = 'active' AND g.deleted IS NULL), c.sort_key, c.id LIMIT ?4"
)
_REACHES = (
    "SELECT c.id, c.preferred_channel, c.do_not_contact, "
    "(SELECT json_group_array(p.platform ORDER BY p.position) FROM profile p WHERE p.contact_id = c.id), "
    "EXISTS (SELECT 1 FROM contact_point k WHERE k.contact_id = c.id AND k.kind = 'email'), "
    "EXISTS (SELECT 1 FROM contact_point k WHERE k.contact_id = c.id AND k.kind = 'phone'), "
    "EXISTS (SELECT 1 FROM address a WHERE a.contact_id = c.id), c.country, "
    "(SELECT json_group_array(p.platform) FROM profile p WHERE p.contact_id = c.id AND p.connected_on IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM invitation i WHERE i.contact_id = c.id AND i.platform = p.platform)) "
    "FROM contact c WHERE c.id IN (SELECT value FROM json_each(?))"
)


class Known(NamedTuple):
    """Somebody to keep in touch with. Days are None where unknown."""

    contact_id: int
    tie: Tie
    last: date | None
    due: date | None
    country: str


@dataclass(frozen=True, slots=True)
class Unavailable:
    """Who is left out altogether, and until when others wait."""

    out: frozenset[int]
    until: Mapping[int, date]


def unavailable(connection: apsw.Connection, today: date, last: date, sphere: str) -> Unavailable:
    """With whom something is planned or who are of another sphere; who is put off or was turned to lately."""
    out = {row[0] for row in connection.execute(_OPEN_PLANS)}
    if sphere:
        out |= {row[0] for row in connection.execute(_OTHER_SPHERE, (sphere,))}
    until: dict[int, date] = {}
    rest = _rest(connection)
    since = today - timedelta(days=rest)
    for contact_id, text in connection.execute(_TURNED_TO, (since.isoformat(),)):
        if (day := parse_day(text)) is not None:
            until[contact_id] = add_days(day, rest)
    for contact_id, text in connection.execute(_PUT_OFF, (today.isoformat(),)):
        if (day := parse_day(text)) is not None:
            until[contact_id] = max(day, until.get(contact_id, day))
    return Unavailable(frozenset(out | {one for one, day in until.items() if day > last}), until)


def _rest(connection: apsw.Connection) -> int:
    found = rule_settings.get(connection, REST_SETTING, REST_DAYS)
    return found if isinstance(found, int) and 0 <= found <= _LONGEST_REST else REST_DAYS


def due(connection: apsw.Connection, today: date, last: date, sphere: str, limit: int) -> list[Known]:
    """Who is overdue or comes due until `last`, in the order to turn to them."""
    rows = connection.execute(_DUE, (today.isoformat(), last.isoformat(), sphere, limit))
    return [_known(*row) for row in rows]


def of_tie(connection: apsw.Connection, tie: Tie, today: date, last: date, sphere: str, limit: int) -> list[Known]:
    """Whom of a tie to turn to where it lacks time."""
    rows = connection.execute(_OF_TIE, (today.isoformat(), last.isoformat(), sphere, limit, str(tie)))
    return [_known(*row) for row in rows]


def _known(contact_id: int, tie: str, last: str | None, due_on: str | None, country: str) -> Known:
    return Known(contact_id, Tie(tie), parse_day(last), parse_day(due_on), country)


class Reaches:
    """What people can be reached by, read for those asked about."""

    def __init__(self, connection: apsw.Connection, ids: Iterable[int]) -> None:
        self._reaches: dict[int, Reach] = {}
        self._countries: dict[int, str] = {}
        # The platforms with a profile of theirs where nobody has invited anybody yet.
        self._unasked: dict[int, list[str]] = {}
        for contact_id, preferred, stops, profiles, email, phone, address, country, unasked in connection.execute(
            _REACHES, (json.dumps(sorted(ids)),)
        ):
            self._reaches[contact_id] = Reach(
                preferred, stops.split(","), json.loads(profiles), bool(email), bool(phone), bool(address)
            )
            self._countries[contact_id] = country
            self._unasked[contact_id] = json.loads(unasked)

    def way(self, contact_id: int, platform_keys: Collection[str], primary: str) -> Way:
        """The usual way to somebody who is known."""
        return Way(*way(self._reaches[contact_id], platform_keys, primary))

    def country(self, contact_id: int) -> str:
        return self._countries[contact_id]

    def to_invite(self, entry: Entry, platform_keys: Collection[str], people: Unavailable) -> Iterable[Way]:
        """The ways to somebody of a queue: an invitation, and where notes are used up mail, an introduction, a comment
        and an invitation on the secondary platform. Who is left out or in peace isn't asked for an introduction."""
        reach = self._reaches[entry.contact_id]
        primary, secondary, connector = entry.ranking.primary, entry.ranking.secondary, entry.person.connector
        if primary in platform_keys:
            yield Way(OutreachKind.INVITE, primary)
        if reach.by_email:
            yield Way(OutreachKind.MAIL, Channel.EMAIL)
        if connector is not None and connector not in people.out and connector not in people.until:
            yield Way(OutreachKind.INTRODUCTION, self._asking(connector, reach), connector)
        if primary in platform_keys and primary in reach.profiles:
            yield Way(OutreachKind.COMMENT, primary)
        if secondary in platform_keys and secondary != primary and secondary in self._unasked[entry.contact_id]:
            yield Way(OutreachKind.INVITE, secondary)

    def _asking(self, connector: int, other: Reach) -> str:
        """By mail where both may be written to, as an introduction is of two; else when they meet."""
        of_both = self._reaches[connector].by_email and DoNotContact.EMAIL not in other.stops
        return str(Channel.EMAIL if of_both else Channel.IN_PERSON)


def candidate(contact_id: int, ways: Iterable[Way], day: date, country: str, people: Unavailable) -> Candidate:
    """Somebody as a plan takes them, from `day` on or when they are no longer left in peace."""
    not_before = max(day, people.until.get(contact_id, day))
    return Candidate(contact_id, tuple(ways), not_before, country)


def first_free(entries: Iterable[Entry], is_out: Callable[[int], bool], count: int) -> list[Entry]:
    """The first `count` of a queue that aren't left out."""
    found: list[Entry] = []
    for entry in entries:
        if len(found) >= count:
            break
        if not is_out(entry.contact_id):
            found.append(entry)
    return found
