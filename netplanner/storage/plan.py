"""Reading the plan of a range of days: what the printed page shows, ready to be laid out."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

import apsw

from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import parse_day
from netplanner.domain.spheres import belongs
from netplanner.domain.words import Channel, DoNotContact, OutreachKind
from netplanner.storage.spheres import of_plan

_OPEN_COLUMNS = (
    "SELECT o.id, o.due_on, o.due_time, o.kind, o.channel, o.status, o.why, coalesce(g.what, ''), "
    "coalesce(g.colour, 0) FROM outreach o LEFT JOIN goal g ON g.id = o.goal_id AND g.deleted IS NULL "
    "WHERE o.deleted IS NULL AND o.status IN ('planned', 'waiting') AND "
)
_IN_RANGE = _OPEN_COLUMNS + "o.due_on BETWEEN ?1 AND ?2"
_UNTIL_LAST = _OPEN_COLUMNS + "o.due_on <= ?2 AND (o.due_on >= ?1 OR o.due_on < ?3)"

_FIXED_CHANNELS = frozenset({Channel.EMAIL, Channel.PHONE, Channel.IN_PERSON, Channel.POST, Channel.OTHER})
_CHANNEL_OF_KIND: dict[str, str] = {
    OutreachKind.CALL: Channel.PHONE,
    OutreachKind.MAIL: Channel.EMAIL,
    OutreachKind.MEETING: Channel.IN_PERSON,
}
_REFUSALS: dict[str, str] = {
    Channel.EMAIL: DoNotContact.EMAIL,
    Channel.PHONE: DoNotContact.PHONE,
    Channel.POST: DoNotContact.POST,
}


class PlanItem(NamedTuple):
    """One open touch of the plan.

    `day` is where it stands in the plan; `overdue_since` the earlier day it was meant for, None where it is on time.
    `time` is "14:30" or "". `channel` is a word or a platform's key, filled from the kind where none was chosen;
    `platform` is the platform's name, "" for a channel that is none. `names` are the people's in order, none for a
    post; `organisation`, `title`, `city` and `tie` are the first person's. `reach` is how to reach that person by
    this channel, as written: a phone number, an e-mail address, a profile, a postal address; "" where it isn't
    known or where somebody asked not to be contacted so, which `refused` says. `phone` is a number to fall back on
    where the channel is another and the person takes calls.
    """

    id: int
    day: date
    time: str
    kind: str
    channel: str
    platform: str
    status: str
    why: str
    goal_what: str
    goal_colour: int
    names: tuple[str, ...]
    organisation: str
    title: str
    city: str
    tie: str
    reach: str
    refused: bool
    overdue_since: date | None
    phone: str = ""


class Plan(NamedTuple):
    """What a printed plan is made of: the days `first` to `last` as seen on `today`, by whom, for which goals.

    `sphere` is the one it is narrowed to, "" where it is whole.
    """

    first: date
    last: date
    today: date
    my_name: str
    goals: tuple[Goal, ...]
    items: tuple[PlanItem, ...]
    sphere: str = ""


class _Person(NamedTuple):
    name: str
    organisation: str
    title: str
    tie: str
    do_not_contact: str


class _Ways(NamedTuple):
    """How to reach people: contact id and kind of way → the value to print. Platforms' keys are kinds too."""

    values: dict[tuple[int, str], str]
    cities: dict[int, str]


def load(connection: apsw.Connection, first: date, last: date, today: date, sphere: str = "") -> Plan:
    """The whole plan of a range, or of one sphere of it. Goals are the active ones in the user's order."""
    from netplanner.storage import goals

    active = tuple(goal for goal in goals.listing(connection, states={"active"}) if belongs(goal.sphere, sphere))
    plans = tuple(items(connection, first, last, today, sphere))
    return Plan(first, last, today, my_name(connection), active, plans, sphere)


def items(connection: apsw.Connection, first: date, last: date, today: date, sphere: str = "") -> list[PlanItem]:
    """The open touches of `first` to `last` by day and time, of one sphere where one is given.

    Where the range holds `today`, what is overdue stands under today, from before the range too. Touches of
    people in the trash are left out.
    """
    with_overdue = first <= today <= last
    sql = (_UNTIL_LAST if with_overdue else _IN_RANGE) + " AND (?4 = '' OR " + of_plan(4) + ")"
    bounds = (first.isoformat(), last.isoformat(), today.isoformat(), sphere)
    rows: list[Any] = connection.execute(sql, bounds).fetchall()
    people_of = _people_of(connection, [row[0] for row in rows])
    wanted = json.dumps(sorted({contact_id for ids in people_of.values() for contact_id in ids}))
    people = _people(connection, wanted)
    ways = _ways(connection, wanted)
    platforms = {str(key): str(name) for key, name in connection.execute("SELECT key, name FROM platform")}
    found = []
    for row in rows:
        asked = people_of.get(row[0], ())
        there = [contact_id for contact_id in asked if contact_id in people]
        due = parse_day(row[1])
        if due is None or (asked and not there):
            continue
        late = with_overdue and due < today
        found.append(_item(row, today if late else due, due if late else None, there, people, ways, platforms))
    # What has a time comes first, as a day is kept; then the longest overdue.
    found.sort(key=lambda item: (item.day, item.time or "~", item.overdue_since or item.day, item.id))
    return found


def my_name(connection: apsw.Connection) -> str:
    row = connection.execute("SELECT name FROM me WHERE id = 1").fetchone()
    return str(row[0]) if row else ""


def _item(
    row: tuple[Any, ...],
    day: date,
    overdue_since: date | None,
    contact_ids: list[int],
    people: dict[int, _Person],
    ways: _Ways,
    platforms: dict[str, str],
) -> PlanItem:
    number, _, time, kind, chosen, status, why, goal_what, goal_colour = row
    channel = str(chosen or _CHANNEL_OF_KIND.get(kind, ""))
    platform = "" if channel in _FIXED_CHANNELS else platforms.get(channel, "")
    first = contact_ids[0] if contact_ids else 0
    person = people[first] if contact_ids else _Person("", "", "", "", "")
    refused = _refuses(person, channel)
    return PlanItem(
        number,
        day,
        time,
        kind,
        channel,
        platform,
        status,
        why,
        goal_what,
        goal_colour,
        tuple(people[contact_id].name for contact_id in contact_ids),
        person.organisation,
        person.title,
        ways.cities.get(first, ""),
        person.tie,
        "" if refused else ways.values.get((first, channel), ""),
        refused,
        overdue_since,
        _fallback(person, channel, ways.values.get((first, str(Channel.PHONE)), "")),
    )


def _fallback(person: _Person, channel: str, number: str) -> str:
    return "" if channel == Channel.PHONE or _refuses(person, Channel.PHONE) else number


def _refuses(person: _Person, channel: str) -> bool:
    refusals = person.do_not_contact.split(",") if person.do_not_contact else ()
    return DoNotContact.ALL in refusals or _REFUSALS.get(channel) in refusals


def _people_of(connection: apsw.Connection, outreach_ids: Iterable[int]) -> dict[int, list[int]]:
    sql = (
        "SELECT outreach_id, contact_id FROM outreach_contact "
        "WHERE outreach_id IN (SELECT value FROM json_each(?)) ORDER BY outreach_id, position, contact_id"
    )
    found: dict[int, list[int]] = {}
    for outreach_id, contact_id in connection.execute(sql, (json.dumps(list(outreach_ids)),)):
        found.setdefault(outreach_id, []).append(contact_id)
    return found


def _people(connection: apsw.Connection, wanted: str) -> dict[int, _Person]:
    sql = (
        "SELECT id, display_name, organization, title, tie, do_not_contact FROM contact "
        "WHERE id IN (SELECT value FROM json_each(?)) AND deleted IS NULL"
    )
    return {row[0]: _Person(*row[1:]) for row in connection.execute(sql, (wanted,))}


def _ways(connection: apsw.Connection, wanted: str) -> _Ways:
    """The preferred, else the first of each kind; the first web address serves the channel "other"."""
    values: dict[tuple[int, str], str] = {}
    cities: dict[int, str] = {}
    channels = {"email": Channel.EMAIL, "phone": Channel.PHONE, "url": Channel.OTHER}
    sql = (
        "SELECT contact_id, kind, value FROM contact_point WHERE kind IN ('email', 'phone', 'url') "
        "AND contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, kind, preferred DESC, position"
    )
    for contact_id, kind, value in connection.execute(sql, (wanted,)):
        values.setdefault((contact_id, str(channels[kind])), value)
    sql = (
        "SELECT contact_id, platform, CASE WHEN url <> '' THEN url ELSE handle END FROM profile "
        "WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, position"
    )
    for contact_id, platform, value in connection.execute(sql, (wanted,)):
        values.setdefault((contact_id, platform), value)
    sql = (
        "SELECT contact_id, street, postal_code, city FROM address "
        "WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY contact_id, preferred DESC, position"
    )
    for contact_id, street, postal_code, city in connection.execute(sql, (wanted,)):
        place = " ".join(part for part in (postal_code, city) if part)
        if city:
            cities.setdefault(contact_id, city)
        if street:
            for channel in (Channel.IN_PERSON, Channel.POST):
                values.setdefault((contact_id, str(channel)), ", ".join(filter(None, (street, place))))
    return _Ways(values, cities)
