"""Filling the free days of the next weeks: whom to invite, whom to keep in touch with, who lacks time.

Pure: days, candidates and limits come in, who is to be turned to when and how comes out. The same in, the same out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from netplanner.domain.calendar import DayRange, week_of
from netplanner.domain.free_days import DayRules, is_free
from netplanner.domain.queue import Reason
from netplanner.domain.words import OutreachKind, Tie

WEEKS, MOST_WEEKS = 4, 8


class Lane(StrEnum):
    """What a touch is proposed for: the invitation queue of a goal, a rhythm, or the balance of attention."""

    INVITATION = "invitation"
    CADENCE = "cadence"
    ATTENTION = "attention"


# How the touches are shared between the lanes; what one has nobody for goes to the others.
SHARES: Mapping[Lane, float] = {Lane.INVITATION: 0.5, Lane.CADENCE: 0.3, Lane.ATTENTION: 0.2}
# A goal that keeps pace has no urgency, but is not forgotten for one that lags behind.
LEAST_URGENCY = 0.1


class GroundCode(StrEnum):
    """Why a touch is proposed, besides the reasons of the queue (`domain.queue.ReasonCode`).

    due: the rhythm asks for it on the day `value`; `number` is its days, `key` whose rhythm it is (`cadence.Scope`),
    `share` how much of it the person waits beyond it today, 0 where the day is yet to come. last_contact: `value` is
    the day, "" where none is known. lacks_time: contacts of the tie `value` have `share` of the user's time (None
    where that isn't known yet) and should have `target`. notes_used, connections_full: `value` is the platform where
    invitations with a note are used up for the month or that holds no more connections, so another way is proposed.
    """

    DUE = "due"
    LAST_CONTACT = "last_contact"
    LACKS_TIME = "lacks_time"
    NOTES_USED = "notes_used"
    CONNECTIONS_FULL = "connections_full"


class Ground(NamedTuple):
    """One reason; see `GroundCode` for what its fields hold."""

    code: GroundCode
    value: str = ""
    key: str = ""
    number: int | None = None
    share: float | None = None
    target: float | None = None


class Way(NamedTuple):
    """How to turn to somebody; `connector` is whom to ask for an introduction, None for anything else."""

    kind: OutreachKind
    channel: str
    connector: int | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A touch that the user may take, leave or change before it is written.

    `goal_id` is None without a goal. `why` is what the user says; an invitation proposed has none yet and keeps a
    place for it. `reasons` say why the person and why this way, `minutes` what the touch is reckoned to take.
    `connector_id` is whom to ask where it is an introduction that is asked for.
    """

    contact_id: int
    name: str
    day: date
    kind: OutreachKind
    channel: str
    goal_id: int | None = None
    why: str = ""
    reasons: tuple[Reason | Ground, ...] = ()
    minutes: int = 0
    lane: Lane = Lane.INVITATION
    tie: Tie = Tie.UNDECIDED
    connector_id: int | None = None
    connector_name: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be turned to from the day `not_before` on, in the first of the `ways` that there is room for.

    `country` is theirs (ISO 3166-1), "" for an unknown one.
    """

    contact_id: int
    ways: tuple[Way, ...]
    not_before: date = date.min
    country: str = ""


class Stream(NamedTuple):
    """Candidates in the order to turn to them; of all touches the stream gets its part by `weight`."""

    lane: Lane
    weight: float
    candidates: Sequence[Candidate]
    goal_id: int | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """What must not be exceeded.

    `load` counts the open plans of a day, `invited` the invitations of a day out of `quota`. `notes` is how many
    invitations a month still bears by (platform, "2026-11"), `connections` how many more a platform bears; without an
    entry there is no limit. `budget` is what is left of the minutes of a week by its Monday, empty without a limit;
    `minutes` is what a touch of each kind takes.
    """

    days: DayRange
    rules: DayRules = field(default_factory=DayRules)
    load: Mapping[date, int] = field(default_factory=dict)
    quota: int = 5
    invited: Mapping[date, int] = field(default_factory=dict)
    notes: Mapping[tuple[str, str], int] = field(default_factory=dict)
    connections: Mapping[str, int] = field(default_factory=dict)
    budget: Mapping[date, float] = field(default_factory=dict)
    minutes: Mapping[str, int] = field(default_factory=dict)


class Pick(NamedTuple):
    """That somebody of the stream with the number `stream` is to be turned to on a day."""

    stream: int
    candidate: Candidate
    way: Way
    day: date


def fill(limits: Limits, streams: Sequence[Stream]) -> list[Pick]:
    """Who is to be turned to, by day; nobody twice, neither as the one nor as the connector.

    Each next touch goes to the stream that has least of its part (D'Hondt); where a stream has nobody who may be
    turned to on the day, the next one follows. The days hold as evenly many as may be: no more than it takes to find
    as many places as with all that a day bears.
    """
    most = limits.rules.per_day
    full = len(_Filling(limits, streams).run(most))
    even, short = most, 0
    while even - short > 1:
        tried = (even + short) // 2
        if len(_Filling(limits, streams).run(tried)) >= full:
            even = tried
        else:
            short = tried
    filling = _Filling(limits, streams)
    filling.run(even)
    # Even days may have taken others, and left somebody for whom there is room still.
    return sorted(filling.run(most), key=lambda pick: pick.day)


def month_of(day: date) -> str:
    """The month of a day as limits name it: "2026-11"."""
    return day.isoformat()[:7]


class _Line:
    """The candidates of a stream: those who must wait for their day, those who may be turned to, in order."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._waiting = [(one.not_before, rank, one) for rank, one in enumerate(candidates)]
        heapify(self._waiting)
        self._ready: list[tuple[int, Candidate]] = []
        # Nobody who can't be turned to now can be so later that day: limits only shrink.
        self._aside: list[tuple[int, Candidate]] = []

    def begin(self, day: date) -> None:
        for entry in self._aside:
            heappush(self._ready, entry)
        self._aside = []
        while self._waiting and self._waiting[0][0] <= day:
            _, rank, candidate = heappop(self._waiting)
            heappush(self._ready, (rank, candidate))

    def next(self) -> tuple[int, Candidate] | None:
        return heappop(self._ready) if self._ready else None

    def put_aside(self, entry: tuple[int, Candidate]) -> None:
        self._aside.append(entry)


class _Filling:
    """One go at filling the days; counts what is used up on the way."""

    def __init__(self, limits: Limits, streams: Sequence[Stream]) -> None:
        self._limits = limits
        self._load = dict(limits.load)
        self._invited = dict(limits.invited)
        self._notes = dict(limits.notes)
        self._connections = dict(limits.connections)
        self._budget = dict(limits.budget)
        self._streams = streams
        self._lines: list[_Line] = []
        self._rules = limits.rules
        self._counts = [0] * len(streams)
        self._turned_to: set[int] = set()
        self._picks: list[Pick] = []

    def run(self, per_day: int) -> list[Pick]:
        """Fills the days up to so many plans each; returns all picks so far, also of runs before."""
        self._rules = replace(self._limits.rules, per_day=per_day)
        self._lines = [_Line(stream.candidates) for stream in self._streams]
        for day in self._limits.days.days():
            if is_free(day, self._rules, self._load):
                self._fill_day(day)
        return self._picks

    def _fill_day(self, day: date) -> None:
        for line in self._lines:
            line.begin(day)
        while self._load.get(day, 0) < self._rules.per_day:
            pick = self._pick(day)
            if pick is None:
                return
            self._book(pick)

    def _pick(self, day: date) -> Pick | None:
        for number in self._by_need():
            line = self._lines[number]
            while (entry := line.next()) is not None:
                candidate = entry[1]
                if candidate.contact_id in self._turned_to:
                    continue
                way = self._way(candidate, day)
                if way is not None:
                    return Pick(number, candidate, way, day)
                line.put_aside(entry)
        return None

    def _by_need(self) -> list[int]:
        """The streams, first the one that has least of its part; those without a part are left out."""
        weighed = [number for number, stream in enumerate(self._streams) if stream.weight > 0]
        return sorted(weighed, key=lambda number: (self._counts[number] + 1) / self._streams[number].weight)

    def _way(self, candidate: Candidate, day: date) -> Way | None:
        """How to turn to somebody on the day; None where it is not their day or the day has no room for it."""
        if candidate.country and not is_free(day, self._rules, self._load, candidate.country):
            return None
        # Nobody can be asked for an introduction to themselves.
        ways = (way for way in candidate.ways if way.connector != candidate.contact_id and self._is_open(way, day))
        way = next(ways, None)
        return way if way is not None and self._has_room(way, day) else None

    def _is_open(self, way: Way, day: date) -> bool:
        """Whether the way can be gone this month; where not, another one is better than to wait."""
        if way.connector is not None:
            return way.connector not in self._turned_to
        if way.kind is not OutreachKind.INVITE:
            return True
        return self._notes.get((way.channel, month_of(day)), 1) > 0 and self._connections.get(way.channel, 1) > 0

    def _has_room(self, way: Way, day: date) -> bool:
        """Whether the day and its week bear it; where not, the person waits for another day."""
        left = self._budget.get(week_of(day).first)
        if left is not None and self._minutes(way) > left:
            return False
        return way.kind is not OutreachKind.INVITE or self._invited.get(day, 0) < self._limits.quota

    def _book(self, pick: Pick) -> None:
        day, way = pick.day, pick.way
        self._picks.append(pick)
        self._counts[pick.stream] += 1
        self._turned_to.add(pick.candidate.contact_id)
        if way.connector is not None:
            self._turned_to.add(way.connector)
        self._load[day] = self._load.get(day, 0) + 1
        week = week_of(day).first
        if week in self._budget:
            self._budget[week] -= self._minutes(way)
        if way.kind is OutreachKind.INVITE:
            self._invited[day] = self._invited.get(day, 0) + 1
            if (month := (way.channel, month_of(day))) in self._notes:
                self._notes[month] -= 1
            if way.channel in self._connections:
                self._connections[way.channel] -= 1

    def _minutes(self, way: Way) -> int:
        return self._limits.minutes.get(way.kind, 0)
