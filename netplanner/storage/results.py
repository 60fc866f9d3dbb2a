"""Reading what outreach brought: funnels from invitation to outcome, talks that led to customers, credit per person."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

import apsw

from netplanner.domain.credit import credit_of
from netplanner.domain.ratios import Funnel, Invited, Ratio, funnel
from netplanner.domain.words import GoalKind
from netplanner.storage import contacts, outcomes


class Dimension(StrEnum):
    """What invitations are compared by."""

    PLATFORM = "platform"
    GROUP = "group"
    TEMPLATE = "template"
    REASON = "reason"
    GOAL = "goal"


class FunnelRow(NamedTuple):
    """The funnel of the invitations that have `key` in common: a platform's key, a reason type or an id as text.

    `key` is "" for those without one. `name` is what the user calls it, "" for a reason or where there is none.
    """

    key: str
    name: str
    funnel: Funnel


class CreditRow(NamedTuple):
    """A person who delivered outcomes or led to them: to how many, and the sum of the shares in them."""

    contact_id: int
    name: str
    outcomes: int
    credit: float


@dataclass(frozen=True, slots=True)
class Results:
    """All of it for a goal and a time.

    `talks` are the talks held and those that led to a customer. `outcomes` is how many were logged, `nobodys` how many
    of them name nobody; the sum of all credit is the difference.
    """

    funnel: Funnel
    by: Mapping[Dimension, list[FunnelRow]]
    talks: Ratio
    credit: list[CreditRow]
    outcomes: int
    nobodys: int


class _Sent(NamedTuple):
    invited: Invited
    platform: str
    goal_id: int | None
    template_id: int | None
    reason_type: str


# An outcome counts for an invitation if it came on its day or later and for its goal, for any where it had none.
_SENT = """
WITH reached(contact_id, happened_on, outcome_id) AS (
    SELECT contact_id, happened_on, id FROM outcome WHERE deleted IS NULL AND contact_id IS NOT NULL
    UNION
    SELECT s.contact_id, o.happened_on, o.id FROM outcome_step s JOIN outcome o ON o.id = s.outcome_id
    WHERE o.deleted IS NULL AND s.contact_id IS NOT NULL
)
SELECT v.contact_id, v.state = 'accepted',
    EXISTS (SELECT 1 FROM interaction i WHERE i.contact_id = v.contact_id AND i.happened_on >= v.sent_on
        AND i.kind <> 'invite' AND i.direction <> 'out'),
    v.contact_id IN (SELECT contact_id FROM reached) AND EXISTS (SELECT 1 FROM reached r
        WHERE r.contact_id = v.contact_id AND r.happened_on >= v.sent_on AND (v.goal_id IS NULL
        OR EXISTS (SELECT 1 FROM outcome_goal og WHERE og.outcome_id = r.outcome_id AND og.goal_id = v.goal_id))),
    v.platform, v.goal_id, v.template_id, v.reason_type
FROM invitation v JOIN contact c ON c.id = v.contact_id
WHERE v.direction = 'out' AND v.sent_on >= ?1 AND (?2 IS NULL OR v.goal_id = ?2) AND c.deleted IS NULL
ORDER BY v.id
"""


def read(connection: apsw.Connection, goal_id: int | None = None, since: str = "") -> Results:
    """The results of the goal, of all where it is None, of what was sent, held or logged from the ISO day `since`."""
    sent = _sent(connection, goal_id, since)
    credit, count, nobodys = _credit(connection, goal_id, since)
    return Results(
        funnel=funnel(one.invited for one in sent),
        by={dimension: _rows(connection, sent, dimension) for dimension in Dimension},
        talks=talks(connection, since),
        credit=credit,
        outcomes=count,
        nobodys=nobodys,
    )


def funnel_of(connection: apsw.Connection, goal_id: int | None = None, since: str = "") -> Funnel:
    """The funnel alone, see `read`. Who is in the trash does not count."""
    return funnel(one.invited for one in _sent(connection, goal_id, since))


def talks(connection: apsw.Connection, since: str = "") -> Ratio:
    """How many talks were held, and how many of them led to a customer.

    A talk is an outcome of the kind talks or a seminar that was planned and is done, counted once where it is both. It
    led to a customer where an outcome of that kind stands on it: by its steps, or as what came of the seminar.
    """
    plans = connection.execute(
        "SELECT id FROM outreach WHERE kind = 'seminar' AND status = 'done' AND deleted IS NULL "
        "AND coalesce(nullif(done_on, ''), due_on) >= ?",
        (since,),
    )
    held: dict[tuple[str, int], tuple[str, int]] = {("plan", number): ("plan", number) for (number,) in plans}
    found = connection.execute(
        "SELECT id, outreach_id FROM outcome WHERE kind = ? AND deleted IS NULL AND happened_on >= ? ORDER BY id",
        (str(GoalKind.TALKS), since),
    )
    for number, plan in found:
        case = held.get(("plan", plan), ("outcome", number))
        held[("outcome", number)] = case
    steps: dict[int, list[tuple[str, int]]] = {}
    for outcome_id, earlier, plan in connection.execute(_STANDS_ON):
        steps.setdefault(outcome_id, []).extend(
            key for key in (("outcome", earlier), ("plan", plan)) if key[1] is not None
        )
    customers = connection.execute(
        "SELECT id FROM outcome WHERE kind = ? AND deleted IS NULL", (str(GoalKind.CUSTOMERS),)
    )
    led: set[tuple[str, int]] = set()
    for (customer,) in customers:
        led.update(held[key] for key in _standing_on(("outcome", customer), steps) if key in held)
    return Ratio(len(led), len(set(held.values())))


# What an outcome stands on: earlier outcomes, and plans by a touch that was one of its steps or by itself. One in the
# trash stands on nothing, as for credit.
_STANDS_ON = """
SELECT s.outcome_id, s.earlier_id, i.outreach_id FROM outcome_step s
JOIN outcome o ON o.id = s.outcome_id AND o.deleted IS NULL
LEFT JOIN interaction i ON i.id = s.interaction_id
UNION ALL SELECT id, NULL, outreach_id FROM outcome WHERE outreach_id IS NOT NULL AND deleted IS NULL
"""


def _standing_on(key: tuple[str, int], steps: Mapping[int, Iterable[tuple[str, int]]]) -> set[tuple[str, int]]:
    """All that a key stands on, itself left out; a circle is walked once."""
    seen: set[tuple[str, int]] = set()
    ahead = [key]
    while ahead:
        kind, number = ahead.pop()
        for one in steps.get(number, ()) if kind == "outcome" else ():
            if one not in seen:
                seen.add(one)
                ahead.append(one)
    return seen - {key}


def _sent(connection: apsw.Connection, goal_id: int | None, since: str) -> list[_Sent]:
    return [
        _Sent(Invited(contact_id, bool(accepted), bool(talked), bool(outcome)), *rest)
        for contact_id, accepted, talked, outcome, *rest in connection.execute(_SENT, (since, goal_id))
    ]


def _rows(connection: apsw.Connection, sent: Iterable[_Sent], dimension: Dimension) -> list[FunnelRow]:
    keys = _keys(connection, dimension)
    parted: dict[str, list[Invited]] = {}
    for one in sent:
        for key in keys(one):
            parted.setdefault(key, []).append(one.invited)
    names = _names(connection, dimension)
    rows = [FunnelRow(key, names.get(key, ""), funnel(invited)) for key, invited in parted.items()]
    return sorted(rows, key=lambda row: (not row.key, -row.funnel.invited, row.name, row.key))


def _keys(connection: apsw.Connection, dimension: Dimension) -> Callable[[_Sent], Iterable[str]]:
    if dimension is Dimension.GROUP:
        groups: dict[int, list[str]] = {}
        sql = (
            "SELECT m.contact_id, g.id FROM membership m JOIN network_group g ON g.id = m.group_id "
            "WHERE g.deleted IS NULL ORDER BY g.id"
        )
        for contact_id, group_id in connection.execute(sql):
            groups.setdefault(contact_id, []).append(str(group_id))
        return lambda one: groups.get(one.invited.contact_id, [""])
    if dimension is Dimension.PLATFORM:
        return lambda one: [one.platform]
    if dimension is Dimension.REASON:
        return lambda one: [one.reason_type]
    if dimension is Dimension.TEMPLATE:
        return lambda one: [str(one.template_id or "")]
    return lambda one: [str(one.goal_id or "")]


_NAMES = {
    Dimension.PLATFORM: "SELECT key, name FROM platform",
    Dimension.GROUP: "SELECT CAST(id AS TEXT), name FROM network_group",
    Dimension.TEMPLATE: "SELECT CAST(id AS TEXT), name FROM template",
    Dimension.GOAL: "SELECT CAST(id AS TEXT), what FROM goal",
}


def _names(connection: apsw.Connection, dimension: Dimension) -> dict[str, str]:
    return dict(connection.execute(_NAMES[dimension]).fetchall()) if dimension in _NAMES else {}


def _credit(connection: apsw.Connection, goal_id: int | None, since: str) -> tuple[list[CreditRow], int, int]:
    """Per person, the most first; how many outcomes there are, and of how many nobody is known."""
    ways = outcomes.ways(connection)
    sql = (
        "SELECT id FROM outcome o WHERE deleted IS NULL AND happened_on >= ?1 AND (?2 IS NULL OR EXISTS "
        "(SELECT 1 FROM outcome_goal og WHERE og.outcome_id = o.id AND og.goal_id = ?2))"
    )
    sums: dict[int, Fraction] = {}
    counts: dict[int, int] = {}
    total = nobodys = 0
    for (outcome_id,) in connection.execute(sql, (since, goal_id)):
        shares = credit_of(outcome_id, ways)
        total += 1
        nobodys += not shares
        for person, share in shares.items():
            sums[person] = sums.get(person, Fraction(0)) + share
            counts[person] = counts.get(person, 0) + 1
    names = contacts.names(connection, list(sums))
    rows = [CreditRow(person, names.get(person, ""), counts[person], float(share)) for person, share in sums.items()]
    return sorted(rows, key=lambda row: (-row.credit, row.name, row.contact_id)), total, nobodys


def credit_shares(connection: apsw.Connection, outcome_id: int) -> list[tuple[int, str, float]]:
    """Of one outcome (contact id, name, share), the most first."""
    shares = credit_of(outcome_id, outcomes.ways(connection))
    names = contacts.names(connection, list(shares))
    found = [(person, names.get(person, ""), float(share)) for person, share in shares.items()]
    return sorted(found, key=lambda one: (-one[2], one[1], one[0]))
