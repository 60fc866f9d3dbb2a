"""Proposing the next weeks: everybody who may be turned to, held against all that must not be exceeded."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain

import apsw

from netplanner.domain.attention import TIES, Balance, next_slots, overdue
from netplanner.domain.auto_plan import (
    LEAST_URGENCY,
    SHARES,
    WEEKS,
    Candidate,
    Ground,
    GroundCode,
    Lane,
    Limits,
    Pick,
    Proposal,
    Stream,
    fill,
)
from netplanner.domain.cadence import Period
from netplanner.domain.calendar import WEEK, DayRange, add_days
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Goal
from netplanner.domain.progress import NoProgress, Progress
from netplanner.domain.queue import Reason, urgency
from netplanner.domain.spheres import belongs
from netplanner.domain.words import GoalState, OutreachKind, QueueList, Tie
from netplanner.storage import (
    attention,
    auto_plan_limits,
    auto_plan_people,
    cadence,
    free_days,
    goals,
    platforms,
    queue,
    rule_settings,
    steps,
)
from netplanner.storage.auto_plan_people import Known, Reaches, Unavailable
from netplanner.storage.platforms import Platform
from netplanner.storage.queue import Entry
from netplanner.storage.templates import listing as templates

# Where a day bears any number, so many places are enough for weeks.
_MOST_PLACES = 1000
# Of a stream so many people are read for each place there is: some of them may have to wait or go to another.
_SPARE = 2
# The rule setting for other shares of the lanes: {"invitation": 0.5, "cadence": 0.3, …}; they need not add up to 1.
SHARES_SETTING = "auto_plan_shares"
# Parts of a whole: how attention is shared between ties.
_HUNDRED = 100
_INTRODUCTION_REQUEST = "introduction_request"


@dataclass(slots=True)
class _Around:
    """What the streams are made in: days, who is left out, the platforms that exist on all of the days."""

    connection: apsw.Connection
    today: date
    days: DayRange
    sphere: str
    people: Unavailable
    platform_keys: frozenset[str]
    places: int
    shares: Mapping[Lane, float]


def propose(
    connection: apsw.Connection,
    today: date,
    weeks: int = WEEKS,
    sphere: str = "",
    progress: Progress | None = None,
    *,
    goal_id: int | None = None,
    first: date | None = None,
) -> list[Proposal]:
    """See operations.auto_plan.propose. Raises UserError("goal_gone")."""
    report = (progress or NoProgress()).report
    began = max(first or today, today)
    days = DayRange(began, add_days(began, weeks * WEEK - 1))
    wanted = _goals(connection, sphere, goal_id)
    used = _platforms(connection, days)
    rules = free_days.read(connection, days.first, days.last)
    limits = auto_plan_limits.read(connection, today, days, rules, used)
    report(1, 5)
    around = _Around(
        connection=connection,
        today=today,
        days=days,
        sphere=sphere,
        people=auto_plan_people.unavailable(connection, today, days.last, sphere),
        platform_keys=frozenset(used),
        places=min(auto_plan_limits.room(limits), _MOST_PLACES),
        shares=shares(connection),
    )
    if not around.places:
        return []
    report(2, 5)
    asked = _Invitations(around, wanted, progress)
    report(4, 5)
    kept = _KeptInTouch(around) if goal_id is None else None
    picks = fill(limits, [*asked.streams, *(kept.streams if kept else ())])
    report(5, 5)
    return _proposals(around, limits, picks, asked, kept)


def introduction_request(connection: apsw.Connection) -> int | None:
    """The template that a plan is known by in which a connector is asked for an introduction; None where it is gone."""
    found = templates(connection, kind=str(OutreachKind.INTRODUCTION))
    return next((template.id for template in found if template.key == _INTRODUCTION_REQUEST), None)


def shares(connection: apsw.Connection) -> Mapping[Lane, float]:
    """How touches are shared between the lanes: as the user set it, each at least 0 and one above; else by the rule."""
    found = rule_settings.get(connection, SHARES_SETTING, None)
    if not isinstance(found, dict):
        return SHARES
    own = {lane: found.get(str(lane), usual) for lane, usual in SHARES.items()}
    if not all(isinstance(share, int | float) and 0 <= share < 1000 for share in own.values()) or not any(own.values()):
        return SHARES
    return {lane: float(share) for lane, share in own.items()}


def _goals(connection: apsw.Connection, sphere: str, goal_id: int | None) -> list[Goal]:
    if goal_id is None:
        active = goals.listing(connection, states={GoalState.ACTIVE})
        return [goal for goal in active if belongs(goal.sphere, sphere)]
    goal = goals.load(connection, goal_id)
    if goal is None:
        raise UserError("goal_gone", id=goal_id)
    return [goal] if goal.state is GoalState.ACTIVE else []


class _Invitations:
    """The streams of the goals: those of existing contacts first, then those who serve the goal by score."""

    def __init__(self, around: _Around, wanted: list[Goal], progress: Progress | None) -> None:
        self.entries: dict[tuple[int, int], Entry] = {}
        self.streams: list[Stream] = []
        found = (
            queue.read_many(around.connection, [goal.id for goal in wanted], around.today, progress) if wanted else {}
        )
        lags = {goal.id: max(urgency(goal, around.today), LEAST_URGENCY) for goal in wanted}
        out = around.people.out
        for goal in wanted:
            lists = found[goal.id].lists
            inviting = chain(lists[QueueList.EXISTING], lists[QueueList.RANKED])
            entries = auto_plan_people.first_free(inviting, out.__contains__, around.places * _SPARE)
            self.entries |= {(goal.id, entry.contact_id): entry for entry in entries}
            weight = around.shares[Lane.INVITATION] * lags[goal.id] / sum(lags.values())
            self.streams.append(Stream(Lane.INVITATION, weight, self._candidates(around, entries), goal.id))

    def _candidates(self, around: _Around, entries: list[Entry]) -> list[Candidate]:
        connectors = {entry.person.connector for entry in entries} - {None}
        asked = {entry.contact_id for entry in entries} | {one for one in connectors if one is not None}
        reaches = Reaches(around.connection, asked)
        return [
            auto_plan_people.candidate(
                entry.contact_id,
                reaches.to_invite(entry, around.platform_keys, around.people),
                around.days.first,
                reaches.country(entry.contact_id),
                around.people,
            )
            for entry in entries
        ]


class _KeptInTouch:
    """The streams of those whom a rhythm asks for, and of each tie that lacks time."""

    def __init__(self, around: _Around) -> None:
        connection, today, last = around.connection, around.today, around.days.last
        count = around.places * _SPARE
        self.balance = attention.weighed(connection, today, around.sphere)
        parts = next_slots(self.balance, _HUNDRED)
        due = auto_plan_people.due(connection, today, last, around.sphere, count)
        of_ties = [
            auto_plan_people.of_tie(connection, tie, today, last, around.sphere, count) if part else []
            for tie, part in zip(TIES, parts, strict=True)
        ]
        self.known: dict[int, Known] = {one.contact_id: one for one in chain(due, *of_ties)}
        self._reaches = Reaches(connection, self.known)
        self._primary = steps.primary_platform(connection)
        self.streams = [Stream(Lane.CADENCE, around.shares[Lane.CADENCE], self._candidates(around, due, _when_due))]
        for part, people in zip(parts, of_ties, strict=True):
            weight = around.shares[Lane.ATTENTION] * part / _HUNDRED
            self.streams.append(Stream(Lane.ATTENTION, weight, self._candidates(around, people, _half_way)))

    def _candidates(
        self, around: _Around, people: Iterable[Known], day_of: Callable[[Known], date | None]
    ) -> list[Candidate]:
        first = around.days.first
        return [
            auto_plan_people.candidate(
                one.contact_id,
                (self._reaches.way(one.contact_id, around.platform_keys, self._primary),),
                max(day_of(one) or first, first),
                one.country,
                around.people,
            )
            for one in people
            if one.contact_id not in around.people.out
        ]


def _when_due(person: Known) -> date | None:
    return person.due


def _half_way(person: Known) -> date | None:
    """Who lacks time is turned to before they are due, but not when one has just met."""
    if person.last is None or person.due is None:
        return None
    return add_days(person.last, (person.due - person.last).days // 2)


def _proposals(
    around: _Around, limits: Limits, picks: list[Pick], asked: _Invitations, kept: _KeptInTouch | None
) -> list[Proposal]:
    streams = [*asked.streams, *(kept.streams if kept else ())]
    connection = around.connection
    cards = _cards(
        connection, [one for pick in picks for one in (pick.candidate.contact_id, pick.way.connector) if one]
    )
    rhythms = cadence.periods(
        connection, [pick.candidate.contact_id for pick in picks if streams[pick.stream].lane is Lane.CADENCE]
    )
    made = []
    for pick in picks:
        stream, way, contact_id = streams[pick.stream], pick.way, pick.candidate.contact_id
        reasons: Iterable[Reason | Ground] = ()
        if stream.goal_id is not None:
            reasons = (*asked.entries[stream.goal_id, contact_id].reasons, *_why_this_way(pick, limits))
        elif kept is not None and stream.lane is Lane.CADENCE:
            reasons = _due(kept.known[contact_id], rhythms.get(contact_id), around.today)
        elif kept is not None:
            reasons = _lacks(kept.known[contact_id], kept.balance)
        name, tie = cards[contact_id]
        made.append(
            Proposal(
                contact_id=contact_id,
                name=name,
                day=pick.day,
                kind=way.kind,
                channel=way.channel,
                goal_id=stream.goal_id,
                reasons=tuple(reasons),
                minutes=limits.minutes.get(way.kind, 0),
                lane=stream.lane,
                tie=tie,
                connector_id=way.connector,
                connector_name=cards[way.connector][0] if way.connector is not None else "",
            )
        )
    return made


def _cards(connection: apsw.Connection, ids: Iterable[int]) -> Mapping[int, tuple[str, Tie]]:
    sql = "SELECT id, display_name, tie FROM contact WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0]: (row[1], Tie(row[2])) for row in connection.execute(sql, (json.dumps(sorted(set(ids))),))}


def _why_this_way(pick: Pick, limits: Limits) -> Iterable[Ground]:
    """Why somebody isn't invited on the first platform; nothing where that is what is proposed."""
    first = pick.candidate.ways[0]
    if pick.way == first or first.kind is not OutreachKind.INVITE:
        return
    full = limits.connections.get(first.channel, 1) <= 0
    yield Ground(GroundCode.CONNECTIONS_FULL if full else GroundCode.NOTES_USED, first.channel)


def _due(person: Known, period: Period | None, today: date) -> Iterable[Ground]:
    late = overdue(person.last, person.due, today)
    if person.due is not None:
        scope, days = (str(period.scope), period.days) if period is not None else ("", None)
        yield Ground(GroundCode.DUE, person.due.isoformat(), scope, days, late)
    yield _last_contact(person)


def _lacks(person: Known, balance: Balance) -> Iterable[Ground]:
    place = TIES.index(person.tie)
    share = balance.shares[place] if balance.shares is not None else None
    yield Ground(GroundCode.LACKS_TIME, str(person.tie), share=share, target=balance.target[place])
    yield _last_contact(person)


def _last_contact(person: Known) -> Ground:
    return Ground(GroundCode.LAST_CONTACT, person.last.isoformat() if person.last is not None else "")


def _platforms(connection: apsw.Connection, days: DayRange) -> dict[str, Platform]:
    """The platforms that exist on all of the days."""
    return {
        one.key: one
        for one in platforms.listing(connection, days.first.isoformat())
        if one.is_open(days.last.isoformat())
    }
