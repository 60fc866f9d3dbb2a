"""Reading what goals brought: lines of a goal, one whole, who led there."""

import json
from collections.abc import Iterable
from typing import NamedTuple

import apsw

from netplanner.domain.credit import Way
from netplanner.domain.outcome import Outcome, OutcomeStep, StepKind
from netplanner.domain.words import GoalKind


class OutcomeRow(NamedTuple):
    """Something that a goal brought. `happened_on` is an ISO date, `contact` the id of who delivered it.

    `links` are the names of the persons of its steps, first one first.
    """

    id: int
    kind: str
    happened_on: str
    amount: float
    what: str
    contact: int | None
    contact_name: str
    links: tuple[str, ...] = ()


class EarlierRow(NamedTuple):
    """An outcome that another may stand on."""

    id: int
    kind: str
    happened_on: str
    what: str
    contact_name: str


class TouchRow(NamedTuple):
    """A touch that took place with a person."""

    id: int
    happened_on: str
    kind: str
    text: str


def of_goal(connection: apsw.Connection, goal_id: int) -> list[OutcomeRow]:
    """What the goal brought, oldest first."""
    sql = (
        "SELECT o.id, o.kind, o.happened_on, o.amount, o.what, c.id, coalesce(c.display_name, '') "
        "FROM outcome_goal og JOIN outcome o ON o.id = og.outcome_id "
        "LEFT JOIN contact c ON c.id = o.contact_id AND c.deleted IS NULL "
        "WHERE og.goal_id = ? AND o.deleted IS NULL ORDER BY o.happened_on, o.id"
    )
    rows = [OutcomeRow(*row) for row in connection.execute(sql, (goal_id,))]
    links = _links(connection, [row.id for row in rows])
    return [row._replace(links=tuple(links.get(row.id, ()))) for row in rows]


def _links(connection: apsw.Connection, ids: Iterable[int]) -> dict[int, list[str]]:
    sql = (
        "SELECT s.outcome_id, c.display_name FROM outcome_step s JOIN contact c ON c.id = s.contact_id "
        "WHERE s.outcome_id IN (SELECT value FROM json_each(?)) AND c.deleted IS NULL "
        "ORDER BY s.outcome_id, s.position"
    )
    found: dict[int, list[str]] = {}
    for outcome_id, name in connection.execute(sql, (json.dumps(list(ids)),)):
        found.setdefault(outcome_id, []).append(name)
    return found


def load(connection: apsw.Connection, outcome_id: int) -> Outcome | None:
    """One outcome with its goals and steps; None where there is none or it is in the trash.

    Goals in the trash are kept, so that an edit does not part them.
    """
    row = connection.execute(
        "SELECT id, kind, happened_on, amount, what, contact_id, outreach_id, note, created FROM outcome "
        "WHERE id = ? AND deleted IS NULL",
        (outcome_id,),
    ).fetchone()
    if row is None:
        return None
    number, kind, day, amount, what, contact_id, outreach_id, note, created = row
    goals = connection.execute("SELECT goal_id FROM outcome_goal WHERE outcome_id = ? ORDER BY goal_id", (number,))
    steps = connection.execute(
        "SELECT kind, contact_id, earlier_id, interaction_id FROM outcome_step WHERE outcome_id = ? ORDER BY position",
        (number,),
    )
    return Outcome(
        id=number,
        kind=GoalKind(kind),
        happened_on=day,
        amount=amount,
        what=what,
        contact_id=contact_id,
        outreach_id=outreach_id,
        note=note,
        goals=[goal_id for (goal_id,) in goals],
        chain=[OutcomeStep(StepKind(step), *ids) for step, *ids in steps],
        created=created,
    )


def recent(connection: apsw.Connection, limit: int, *, without: int = 0) -> list[EarlierRow]:
    """The latest outcomes, newest first, leaving out the one with the id `without`."""
    sql = (
        "SELECT o.id, o.kind, o.happened_on, o.what, coalesce(c.display_name, '') FROM outcome o "
        "LEFT JOIN contact c ON c.id = o.contact_id AND c.deleted IS NULL "
        "WHERE o.deleted IS NULL AND o.id <> ? ORDER BY o.happened_on DESC, o.id DESC LIMIT ?"
    )
    return [EarlierRow._make(row) for row in connection.execute(sql, (without, limit))]


def touches(connection: apsw.Connection, contact_id: int, limit: int) -> list[TouchRow]:
    """The latest touches with a person, newest first."""
    sql = (
        "SELECT id, happened_on, kind, text FROM interaction WHERE contact_id = ? ORDER BY happened_on DESC, id DESC "
        "LIMIT ?"
    )
    return [TouchRow._make(row) for row in connection.execute(sql, (contact_id, limit))]


def introducers(connection: apsw.Connection, contact_id: int) -> list[int]:
    """Who introduced the user to a person, as the book tells: by a relationship, or when asked to; ascending."""
    sql = (
        "SELECT c.id FROM contact c WHERE c.deleted IS NULL AND c.id <> ?1 AND c.id IN "
        "(SELECT to_id FROM contact_link WHERE from_id = ?1 AND kind = 'introduced_by' UNION "
        "SELECT connector_id FROM introduction WHERE first_id = ?1 AND direction = 'asked' AND made_on IS NOT NULL) "
        "ORDER BY c.id"
    )
    return [row[0] for row in connection.execute(sql, (contact_id,))]


def ways(connection: apsw.Connection) -> dict[int, Way]:
    """Of each outcome who delivered it and its steps; people and outcomes in the trash are left out."""
    steps: dict[int, list[tuple[int | None, int | None]]] = {}
    sql = (
        "SELECT s.outcome_id, c.id, e.id FROM outcome_step s "
        "LEFT JOIN contact c ON c.id = s.contact_id AND c.deleted IS NULL "
        "LEFT JOIN outcome e ON e.id = s.earlier_id AND e.deleted IS NULL ORDER BY s.outcome_id, s.position"
    )
    for outcome_id, contact_id, earlier_id in connection.execute(sql):
        steps.setdefault(outcome_id, []).append((contact_id, earlier_id))
    sql = (
        "SELECT o.id, c.id FROM outcome o LEFT JOIN contact c ON c.id = o.contact_id AND c.deleted IS NULL "
        "WHERE o.deleted IS NULL ORDER BY o.id"
    )
    return {number: Way(deliverer, tuple(steps.get(number, ()))) for number, deliverer in connection.execute(sql)}


def exists(connection: apsw.Connection, ids: Iterable[int]) -> bool:
    """Whether all of `ids` are there."""
    wanted = set(ids)
    sql = "SELECT count(*) FROM outcome WHERE id IN (SELECT value FROM json_each(?)) AND deleted IS NULL"
    return int(connection.execute(sql, (json.dumps(list(wanted)),)).get) == len(wanted)
