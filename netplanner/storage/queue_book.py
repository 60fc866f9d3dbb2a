"""What the invitation queue is made from, read once for several goals: people, places, invitations, introductions."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import apsw

from netplanner.domain.criteria import Facts
from netplanner.domain.introductions import ASKED_DAYS, MOST_STEPS, Best, Link, Network
from netplanner.domain.progress import NoProgress, Progress
from netplanner.domain.queue import (
    Claim,
    Reason,
    ReasonCode,
    decision_claim,
    first_claim,
    invitation_claim,
    plan_claim,
    way_to,
)
from netplanner.domain.ranking import Person, Place, Shared
from netplanner.domain.words import QueueList
from netplanner.storage import platforms, rule_settings
from netplanner.storage.stopping import stopping

# How many steps an introduction may have, where the user set another number.
STEPS_SETTING = "introduction_steps"
# Days to wait after a withdrawn invitation where the platform names none.
WITHDRAW_DAYS = 21

_REPORT_EVERY = 4096

Claims = dict[int, Claim]


@dataclass(slots=True)
class QueueBook:
    """People in the order of their names, what they share, and the ways to them.

    `asked` tells of whom an introduction to a person was asked for lately, `names` what those
    are called who may be. `network` tells of ways of up to `most_steps`.
    """

    people: list[Person]
    shared: Shared
    has_email: frozenset[int]
    asked: dict[int, int]
    names: dict[int, str]
    network: Network
    most_steps: int


_PEOPLE = (
    "SELECT id, tie, relation = 'known', instr(do_not_contact, 'all') > 0, title, role, organization, company_id, "
    "country, display_name FROM contact WHERE deleted IS NULL AND kind <> 'org' ORDER BY sort_key, id"
)
_ADDRESSES = (
    "SELECT contact_id, coalesce(nullif(country_code, ''), country), coalesce(nullif(subdivision, ''), region), city "
    "FROM address WHERE country <> '' OR country_code <> '' OR city <> '' OR region <> '' ORDER BY contact_id, position"
)
_CIRCLES_ASKED = (
    "SELECT EXISTS (SELECT 1 FROM criterion k JOIN goal g ON g.id = k.goal_id "
    "WHERE k.key IN ('tag', 'group') AND g.deleted IS NULL)"
)
_TAGS = "SELECT contact_id, tag_id FROM contact_tag ORDER BY contact_id, tag_id"
_GROUPS = (
    "SELECT m.contact_id, m.group_id FROM membership m JOIN network_group n ON n.id = m.group_id "
    "WHERE n.deleted IS NULL ORDER BY m.contact_id, m.group_id"
)
_COMPANIES = "SELECT id, industry, size FROM company"
_EMAIL = "SELECT DISTINCT contact_id FROM contact_point WHERE kind = 'email'"
_LINKS = (
    "SELECT from_id, to_id, kind FROM contact_link l WHERE EXISTS (SELECT 1 FROM contact c WHERE c.id = l.from_id "
    "AND c.deleted IS NULL AND c.kind <> 'org') AND EXISTS (SELECT 1 FROM contact c WHERE c.id = l.to_id "
    "AND c.deleted IS NULL AND c.kind <> 'org') ORDER BY l.id"
)
# An introduction asked for stands in its own table, or as a plan with the connector first and the person to meet after
# them. That person is a prospect, or the plan is written as a request: else two known people are introduced to one
# another, and nobody is asked for anything.
_ASKED = (
    "SELECT coalesce(i.second_id, i.first_id), i.connector_id, i.asked_on FROM introduction i "
    "WHERE i.direction = 'asked' AND i.connector_id IS NOT NULL AND i.asked_on > ?1 "
    "UNION ALL SELECT b.contact_id, a.contact_id, coalesce(nullif(o.done_on, ''), o.due_on) FROM outreach o "
    "JOIN outreach_contact a ON a.outreach_id = o.id AND a.position = 0 "
    "JOIN outreach_contact b ON b.outreach_id = o.id AND b.position = 1 "
    "JOIN contact c ON c.id = b.contact_id LEFT JOIN template t ON t.id = o.template_id "
    "WHERE o.kind = 'introduction' AND o.status <> 'skipped' AND o.deleted IS NULL "
    "AND (c.relation = 'prospect' OR t.key = 'introduction_request') "
    "AND coalesce(nullif(o.done_on, ''), o.due_on) > ?1 "
    "AND NOT EXISTS (SELECT 1 FROM introduction i WHERE i.outreach_id = o.id) ORDER BY 3, 1, 2"
)


def load(connection: apsw.Connection, today: date, progress: Progress | None = None) -> QueueBook:
    """Reads the book for queues on `today`; what `progress` raises ends it."""
    with stopping(connection, progress):
        has_email = frozenset(row[0] for row in connection.execute(_EMAIL))
        since = (today - timedelta(days=ASKED_DAYS)).isoformat()
        rows = connection.execute(_ASKED, (since,)).fetchall()
        # A connector is asked from the day the user does so, not from the day they plan to.
        asked = {connector for _, connector, day in rows if day <= today.isoformat()}
        reader = _Reader(connection, asked, {connector for _, connector, _ in rows})
        network, most_steps = reader.network(), reader.most_steps()
        people = reader.people(network.best(most_steps), progress or NoProgress())
        shared = reader.shared()
    of_whom = {person: connector for person, connector, _ in rows}
    return QueueBook(people, shared, has_email, of_whom, reader.names, network, most_steps)


class _Reader:
    """Reads people and gathers what they share; `asked` are connectors who were asked lately,
    `named` people to know the names of besides those with a tie."""

    def __init__(self, connection: apsw.Connection, asked: set[int], named: set[int]) -> None:
        self._connection = connection
        self._rows = connection.execute(_PEOPLE).fetchall()
        self._asked = asked
        self._named = named
        self.names: dict[int, str] = {}
        self._works: dict[tuple[str, str], int] = {}
        self._firms: dict[tuple[str, int | None], int] = {}
        self._places: dict[tuple[Place, ...], int] = {}
        self._circles: dict[tuple[tuple[int, ...], tuple[int, ...]], int] = {((), ()): 0}

    def people(self, ways: Mapping[int, Best], progress: Progress) -> list[Person]:
        progress.report(0, 0)
        addresses = self._addresses()
        circles = self._circles_of_people()
        works, firms, places = self._works, self._firms, self._places
        people: list[Person] = []
        for contact_id, tie, is_known, is_closed, title, role, firm, company, country, _ in self._rows:
            where = addresses.get(contact_id, ())
            if country:
                where = _with_country(where, country)
            people.append(
                Person(
                    contact_id,
                    tie,
                    is_known,
                    is_closed,
                    works.setdefault((title, role), len(works)),
                    firms.setdefault((firm, company), len(firms)),
                    places.setdefault(where, len(places)),
                    circles.get(contact_id, 0),
                    *way_to(tie, ways.get(contact_id)),
                )
            )
            if not len(people) % _REPORT_EVERY:
                progress.report(0, 0)
        return people

    def most_steps(self) -> int:
        """How many steps an introduction may have."""
        found = rule_settings.get(self._connection, STEPS_SETTING, MOST_STEPS)
        return found if isinstance(found, int) else MOST_STEPS

    def network(self) -> Network:
        """Who knows whom; notes the names of those who may be asked."""
        ties: dict[int, str] = {}
        companies: dict[int, int] = {}
        closed: set[int] = set()
        for contact_id, tie, _, is_closed, _, _, _, company, _, name in self._rows:
            if tie:
                ties[contact_id] = tie
            if tie or contact_id in self._named:
                self.names[contact_id] = name
            if company is not None:
                companies[contact_id] = company
            if is_closed:
                closed.add(contact_id)
        links = [Link._make(row) for row in self._connection.execute(_LINKS)]
        return Network(ties, links, companies, self._asked, closed)

    def _addresses(self) -> dict[int, tuple[Place, ...]]:
        found: dict[int, tuple[Place, ...]] = {}
        known: dict[tuple[str, ...], tuple[Place, ...]] = {}
        for contact_id, *where in self._connection.execute(_ADDRESSES):
            key = tuple(where)
            one = known.get(key)
            if one is None:
                one = known[key] = (Place(*where),)
            found[contact_id] = found[contact_id] + one if contact_id in found else one
        return found

    def _circles_of_people(self) -> dict[int, int]:
        """Who has which tags and is in which groups, as an index of the distinct ones; read only where a goal asks."""
        if not self._connection.execute(_CIRCLES_ASKED).get:
            return {}
        tags, groups = (_listed(self._connection.execute(sql)) for sql in (_TAGS, _GROUPS))
        circles = self._circles
        return {
            contact_id: circles.setdefault((tags.get(contact_id, ()), groups.get(contact_id, ())), len(circles))
            for contact_id in tags.keys() | groups.keys()
        }

    def shared(self) -> Shared:
        connection = self._connection
        companies = {row[0]: row[1:] for row in connection.execute(_COMPANIES)}
        tags = dict(connection.execute("SELECT id, name FROM tag").fetchall())
        groups = dict(connection.execute("SELECT id, name FROM network_group").fetchall())
        return Shared(
            works=[Facts(roles=tuple(filter(None, texts))) for texts in self._works],
            firms=[_firm(name, company, companies) for name, company in self._firms],
            places=list(self._places),
            circles=[
                Facts(tags=tuple(tags[one] for one in of_tags), groups=tuple(groups[one] for one in of_groups))
                for of_tags, of_groups in self._circles
            ],
        )


def _firm(name: str, company: int | None, companies: dict[int, tuple[str, str]]) -> Facts:
    industry, size = companies.get(company, ("", "")) if company is not None else ("", "")
    return Facts(company=name, company_id=company, industry=industry, size=size)


def _listed(rows: Iterable[tuple[int, int]]) -> dict[int, tuple[int, ...]]:
    found: dict[int, tuple[int, ...]] = {}
    for contact_id, one in rows:
        found[contact_id] = (*found.get(contact_id, ()), one)
    return found


def _with_country(where: tuple[Place, ...], country: str) -> tuple[Place, ...]:
    """The places with the person's own country: it stands for addresses that name none, or beside those that do."""
    if all(place.country == country for place in where) and where:
        return where
    filled = tuple(place if place.country else place._replace(country=country) for place in where)
    return filled if any(place.country == country for place in filled) else (*filled, Place(country, "", ""))


def on_platform(connection: apsw.Connection, platform: str) -> dict[int, str | None]:
    """Who has a profile on a platform, with the day of the connection, "" for an unknown one, None without."""
    sql = "SELECT contact_id, connected_on FROM profile WHERE platform = ? ORDER BY connected_on"
    return dict(connection.execute(sql, (platform,)).fetchall()) if platform else {}


_INVITATIONS = (
    "SELECT contact_id, direction, state, coalesce(sent_on, ''), coalesce(answered_on, ''), text FROM invitation "
    "WHERE platform = ?1 OR (direction = 'out' AND state = 'withdrawn' AND sent_on IS NULL) "
    "ORDER BY sent_on DESC, id DESC"
)
# An open plan counts on whichever platform it is, one carried out on its own alone: who was asked on the secondary is
# not yet on the primary.
_PLANS = (
    "SELECT oc.contact_id, o.status, o.result, o.due_on, o.done_on FROM outreach o "
    "JOIN outreach_contact oc ON oc.outreach_id = o.id WHERE o.kind = 'invite' AND o.deleted IS NULL "
    "AND (o.status IN ('planned', 'waiting') OR (o.status = 'done' AND o.channel IN (?1, ''))) "
    "AND (o.status = 'planned' OR NOT EXISTS (SELECT 1 FROM invitation i WHERE i.outreach_id = o.id)) "
    "ORDER BY o.due_on DESC, o.id DESC"
)
_DECISIONS = "SELECT contact_id, decision, reason, coalesce(snoozed_until, '') FROM candidate WHERE goal_id = ?"


def platform_claims(connection: apsw.Connection, platform: str, profiles: dict[int, str | None], today: date) -> Claims:
    """What stands between the user and people on a platform: connections, invitations and plans to invite."""
    row = platforms.by_key(connection, platform) if platform else None
    wait = WITHDRAW_DAYS if row is None or row.withdraw_days is None else row.withdraw_days
    claims: Claims = {}
    connected: dict[str, Claim] = {}
    for contact_id, day in profiles.items():
        if day is not None:
            reason = Reason(ReasonCode.SINCE, day)
            claims[contact_id] = connected.setdefault(day, Claim(QueueList.CONNECTED, reason))
    sent = connection.execute(_INVITATIONS, (platform,))
    put(
        claims,
        (
            (contact_id, invitation_claim(direction, state, sent_on, answered_on, text, today, wait))
            for contact_id, direction, state, sent_on, answered_on, text in sent
        ),
    )
    put(claims, ((row[0], plan_claim(*row[1:])) for row in connection.execute(_PLANS, (platform,))))
    return claims


def decisions(connection: apsw.Connection, goal_id: int, today: date) -> Iterator[tuple[int, Claim | None]]:
    """What the user decided about people in the queue of a goal."""
    for contact_id, decision, reason, until in connection.execute(_DECISIONS, (goal_id,)):
        yield contact_id, decision_claim(decision, reason, until, today)


def put(claims: Claims, more: Iterable[tuple[int, Claim | None]]) -> None:
    """Adds claims; of two for one person that of the earlier list holds."""
    for contact_id, claim in more:
        if claim is not None:
            claims[contact_id] = first_claim(claims[contact_id], claim) if contact_id in claims else claim


def cards(connection: apsw.Connection, ids: Iterable[int]) -> dict[int, tuple[str, str, str, str, bool]]:
    """Name, title, organization, tie and whether there is a photo."""
    sql = (
        "SELECT c.id, c.display_name, c.title, c.organization, c.tie, "
        "EXISTS (SELECT 1 FROM photo p WHERE p.contact_id = c.id) FROM contact c "
        "WHERE c.id IN (SELECT value FROM json_each(?))"
    )
    rows = connection.execute(sql, (json.dumps(sorted(ids)),))
    return {row[0]: (row[1], row[2], row[3], row[4], bool(row[5])) for row in rows}
