"""Reading whom to meet on a journey."""

import json
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import apsw

from netplanner.domain import travel as rules
from netplanner.domain.attention import overdue
from netplanner.domain.coverage import Place, place_text
from netplanner.domain.goal_rules import parse_day
from netplanner.domain.progress import Progress
from netplanner.domain.travel import Near
from netplanner.domain.words import GoalState
from netplanner.storage import contact_places, goals
from netplanner.storage.stopping import stopping


class Host(NamedTuple):
    """Somebody who could be met.

    `place` is their address as written, `overdue` parts of a period beyond it, `late_days` the same in days, `goals`
    the ids of the active goals they serve, `planned_on` a day of the journey on which something is planned with them
    already, or "".
    """

    id: int
    name: str
    title: str
    organization: str
    tie: str
    near: Near
    place: str
    score: float
    overdue: float
    late_days: int
    goals: tuple[int, ...]
    planned_on: str


_PEOPLE = (
    "SELECT id, display_name, title, organization, tie, last_contact_on, next_due_on FROM contact "
    "WHERE id IN (SELECT value FROM json_each(?1)) AND instr(do_not_contact, 'all') = 0 "
    "AND (?2 = '' OR sphere IN (?2, 'both')) ORDER BY sort_key, id"
)
_PLANNED = (
    "SELECT oc.contact_id, min(o.due_on) FROM outreach o JOIN outreach_contact oc ON oc.outreach_id = o.id "
    "WHERE o.due_on BETWEEN ? AND ? AND o.deleted IS NULL AND o.status IN ('planned', 'waiting') "
    "GROUP BY oc.contact_id"
)


def whom_to_meet(
    connection: apsw.Connection,
    area: Sequence[str],
    first: date,
    last: date,
    today: date,
    sphere: str = "",
    progress: Progress | None = None,
) -> list[Host]:
    """Those who are at the places of a journey from `first` to `last`, the best first, by `domain.travel.score`.

    Nobody is named whom one must not contact. With a `sphere` only people of it and of both.
    """
    found: dict[int, tuple[Near, str]] = {}
    known: dict[tuple[Place, ...], tuple[Near, str] | None] = {}
    for person in contact_places.people(connection, progress):
        if person.places not in known:
            nearest = rules.nearest(area, person.places)
            known[person.places] = (nearest[0], place_text(nearest[1])) if nearest else None
        if (where := known[person.places]) is not None:
            found[person.id] = where
    with stopping(connection, progress):
        serving = _serving(connection)
        planned = dict(connection.execute(_PLANNED, (first.isoformat(), last.isoformat())).fetchall())
        rows = connection.execute(_PEOPLE, (json.dumps(list(found)), sphere)).fetchall()
    hosts = [_host(row, found[row[0]], serving.get(row[0], ()), planned.get(row[0], ""), today) for row in rows]
    return sorted(hosts, key=lambda host: -host.score)


def _serving(connection: apsw.Connection) -> dict[int, tuple[int, ...]]:
    """The active goals that each person serves."""
    found: dict[int, tuple[int, ...]] = {}
    for goal in goals.listing(connection, states={GoalState.ACTIVE}):
        for contact_id in goals.serving(connection, goal.id):
            found[contact_id] = (*found.get(contact_id, ()), goal.id)
    return found


def _host(
    row: tuple[object, ...], where: tuple[Near, str], serving: tuple[int, ...], planned_on: str, today: date
) -> Host:
    contact_id, name, title, organization, tie, last_contact, next_due = row
    last, due = parse_day(str(last_contact or "")), parse_day(str(next_due or ""))
    late = overdue(last, due, today)
    near, place = where
    return Host(
        id=int(str(contact_id)),
        name=str(name),
        title=str(title),
        organization=str(organization),
        tie=str(tie),
        near=near,
        place=place,
        score=rules.score(str(tie), serves=bool(serving), overdue=late, near=near),
        overdue=late,
        late_days=(today - due).days if late and due is not None else 0,
        goals=serving,
        planned_on=planned_on,
    )
