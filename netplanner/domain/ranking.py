"""Everybody's place in the queue of one goal, and the score of those who may be invited.

Many people share a title, a firm, a place: each is judged once. What every criterion answers to it is kept as bits,
and what is known of a person is the bits of their title, firm, place and circle put together.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from netplanner.domain.area import in_area, nearness
from netplanner.domain.criteria import TARGET, Facts, Fit, Matcher
from netplanner.domain.goal import Goal
from netplanner.domain.introductions import Best
from netplanner.domain.progress import NoProgress, Progress
from netplanner.domain.queue import (
    PLATFORM_PART,
    WEIGHTS,
    Claim,
    Entry,
    Meeting,
    Parts,
    Reason,
    ReasonCode,
    Weights,
    path_part,
    place,
    urgency,
)
from netplanner.domain.words import CriterionKey, QueueList, Tie

# Lists of people who may be invited, now or later: these have scores.
SCORED = frozenset({QueueList.EXISTING, QueueList.OUTSIDE_AREA, QueueList.CONNECTOR_ASKED, QueueList.RANKED})
_REPORT_EVERY = 4096


class Person(NamedTuple):
    """Somebody in the book. `work`, `firm`, `place` and `circle` are indices into what is `Shared`."""

    id: int
    tie: str
    is_known: bool
    is_closed: bool
    work: int
    firm: int
    place: int
    circle: int = 0


class Place(NamedTuple):
    """An address as an area sees it: country by ISO code or name, region by code or name, city; each may be ""."""

    country: str
    region: str = ""
    city: str = ""


@dataclass(frozen=True, slots=True)
class Shared:
    """What many people share: titles and roles, firms, all places of a person, tags and groups of a person."""

    works: Sequence[Facts]
    firms: Sequence[Facts]
    places: Sequence[tuple[Place, ...]]
    circles: Sequence[Facts] = (Facts(),)


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the people for one goal.

    `claims` put somebody in a list before all else. `ways` are the best introductions, `asked` the connector who was
    asked lately for each person, `by_hand` who was set on the goal, `names` those of connectors and target companies'
    people by id. `primary`, `secondary` and `email` tell who can be met there.
    """

    claims: Mapping[int, Claim] = field(default_factory=dict)
    ways: Mapping[int, Best] = field(default_factory=dict)
    asked: Mapping[int, int] = field(default_factory=dict)
    by_hand: Set[int] = frozenset()
    primary: Set[int] = frozenset()
    secondary: Set[int] = frozenset()
    email: Set[int] = frozenset()
    names: Mapping[int, str] = field(default_factory=dict)


_WORK, _FIRM, _PLACE, _CIRCLE = range(4)
_ASKS: dict[CriterionKey, int] = {
    CriterionKey.ROLE: _WORK,
    CriterionKey.COMPANY: _FIRM,
    CriterionKey.INDUSTRY: _FIRM,
    CriterionKey.SIZE: _FIRM,
    CriterionKey.COUNTRY: _PLACE,
    CriterionKey.CITY: _PLACE,
    CriterionKey.TAG: _CIRCLE,
    CriterionKey.GROUP: _CIRCLE,
}


class Ranking:
    """The queue of one goal on a day. `primary` and `secondary` are the keys of its platforms, "" for none."""

    def __init__(
        self,
        goal: Goal,
        today: date,
        shared: Shared,
        around: Around,
        *,
        synonyms: Iterable[Sequence[str]] = (),
        primary: str = "",
        secondary: str = "",
        weights: Weights = WEIGHTS,
    ) -> None:
        self.goal = goal
        self.primary, self.secondary = primary, secondary
        self._weights = weights
        self._around = around
        self._places = shared.places
        self._matcher = Matcher(goal.criteria, synonyms, goal.targets)
        places = [_facts_of(places) for places in shared.places]
        sources = (shared.works, shared.firms, places, shared.circles)
        self._bits = [self._judged(number, facts) for number, facts in enumerate(sources)]
        self._near = [self._nearness(places) for places in shared.places]
        self._urgency = urgency(goal, today)
        self._fits: dict[int, Fit] = {}
        self._reasons: dict[tuple[object, ...], tuple[Reason, ...]] = {}
        self._where: dict[int, Reason] = {}

    def lists(self, people: Iterable[Person], progress: Progress | None = None) -> dict[QueueList, list[Entry]]:
        """Everybody in exactly one list; those with scores by score, where they are alike in the order they come in."""
        lists: dict[QueueList, list[Entry]] = {name: [] for name in QueueList}
        claims = self._around.claims
        report = (progress or NoProgress()).report
        for number, person in enumerate(people):
            if not number % _REPORT_EVERY:
                report(0, 0)
            if person.is_closed:
                lists[QueueList.DO_NOT_CONTACT].append(Entry(person.id, None, _CLOSED))
            elif (claim := claims.get(person.id)) is not None:
                lists[claim.list].append(Entry(person.id, None, (claim.reason,)))
            else:
                self._put(person, lists)
        for name in SCORED:
            lists[name].sort(key=_falling)
        return lists

    def _put(self, person: Person, lists: dict[QueueList, list[Entry]]) -> None:
        fit = self._fit(person)
        serves = fit.serves or person.id in self._around.by_hand
        near = self._near[person.place]
        name = place(person.is_known, serves, near, person.id in self._around.asked)
        score = self._score(person, fit, near) if name in SCORED else None
        lists[name].append(Entry(person.id, score, self._reasons_of(person, name, fit)))

    def parts(self, person: Person) -> Parts:
        """The parts of a person's score."""
        way = self._around.ways.get(person.id)
        return Parts(
            fit=self._fit(person).fraction,
            path=path_part(person.tie, way.strength if way else 0.0),
            area=self._near[person.place],
            platform=PLATFORM_PART[self._meeting(person.id)],
            urgency=self._urgency,
        )

    def connector(self, person: Person) -> int | None:
        """Whom to ask for an introduction; None where writing to the person is as good a way, or there is no other."""
        way = self._around.ways.get(person.id)
        return way.connector if way and way.strength > path_part(person.tie, 0.0) else None

    def name_of(self, contact_id: int | None) -> str:
        """The name of a connector, "" for nobody."""
        return self._around.names.get(contact_id, "") if contact_id is not None else ""

    def _score(self, person: Person, fit: Fit, near: float) -> float:
        way = self._around.ways.get(person.id)
        path = path_part(person.tie, way.strength if way else 0.0)
        platform = PLATFORM_PART[self._meeting(person.id)]
        return Parts(fit.fraction, path, near, platform, self._urgency).score(self._weights)

    def _meeting(self, contact_id: int) -> Meeting:
        if contact_id in self._around.primary:
            return Meeting.PRIMARY
        if contact_id in self._around.secondary:
            return Meeting.SECONDARY
        return Meeting.EMAIL if contact_id in self._around.email else Meeting.NOWHERE

    def _judged(self, source: int, many: Sequence[Facts]) -> list[int]:
        """The bits of each: one per criterion that is met, and above them one per criterion that is unknown."""
        asked = [
            (number, test)
            for number, (criterion, test) in enumerate(self._matcher.tests)
            if _ASKS[criterion.key] == source
        ]
        if not asked:
            return [0] * len(many)
        shift = len(self._matcher.tests)
        found = []
        for facts in many:
            bits = 0
            for number, test in asked:
                answer = test(facts)
                if answer is None:
                    bits |= 1 << (number + shift)
                elif answer:
                    bits |= 1 << number
            found.append(bits)
        return found

    def _bits_of(self, person: Person) -> int:
        works, firms, places, circles = self._bits
        return works[person.work] | firms[person.firm] | places[person.place] | circles[person.circle]

    def _fit(self, person: Person) -> Fit:
        bits = self._bits_of(person)
        fit = self._fits.get(bits)
        if fit is None:
            shift = len(self._matcher.tests)
            answers = [None if bits >> (n + shift) & 1 else bool(bits >> n & 1) for n in range(shift)]
            fit = self._fits[bits] = self._matcher.fit_of(answers)
        return fit

    def _nearness(self, places: tuple[Place, ...]) -> float:
        area = self.goal.area
        return max([nearness(area, *one) for one in places], default=nearness(area))

    def _reasons_of(self, person: Person, name: QueueList, fit: Fit) -> tuple[Reason, ...]:
        if name is QueueList.CONNECTOR_ASKED:
            connector = self._around.asked[person.id]
            return (Reason(ReasonCode.ASKED, self._around.names.get(connector, ""), contact_id=connector),)
        by_hand = person.id in self._around.by_hand
        way = self._around.ways.get(person.id)
        meeting = self._meeting(person.id)
        key = (self._bits_of(person), person.place, person.tie, way, meeting, by_hand, name in SCORED)
        reasons = self._reasons.get(key)
        if reasons is None:
            reasons = self._reasons[key] = tuple(self._tell(person, fit, by_hand, name in SCORED))
        return reasons

    def _tell(self, person: Person, fit: Fit, by_hand: bool, is_scored: bool) -> Iterable[Reason]:
        for criterion in fit.met:
            if criterion is TARGET:
                yield Reason(ReasonCode.TARGET)
            else:
                yield Reason(ReasonCode.CRITERION, criterion.value, str(criterion.key))
        if by_hand:
            yield Reason(ReasonCode.CANDIDATE)
        if is_scored:
            yield self._reason_of_place(person.place)
            if connector := self.connector(person):
                share = self._around.ways[person.id].strength
                yield Reason(ReasonCode.VIA, self._around.names.get(connector, ""), share=share, contact_id=connector)
            elif person.tie != Tie.UNDECIDED:
                yield Reason(ReasonCode.TIE, person.tie)
            platform = {Meeting.PRIMARY: self.primary, Meeting.SECONDARY: self.secondary, Meeting.EMAIL: "email"}
            if value := platform.get(self._meeting(person.id)):
                yield Reason(ReasonCode.PLATFORM, value)
        if fit.evidence < 1:
            yield Reason(ReasonCode.EVIDENCE, share=fit.evidence)

    def _reason_of_place(self, number: int) -> Reason:
        reason = self._where.get(number)
        if reason is None:
            reason = self._where[number] = self._place_told(number)
        return reason

    def _place_told(self, number: int) -> Reason:
        places = self._places[number]
        for code in self.goal.area:
            if any(in_area([code], *one) for one in places or (Place(""),)):
                return Reason(ReasonCode.AREA, code)
        if self._near[number] <= 0:
            return Reason(ReasonCode.OUTSIDE)
        unknown = not places or any(in_area(list(self.goal.area), *one) is None for one in places)
        return Reason(ReasonCode.PLACE_UNKNOWN if unknown or not self.goal.area else ReasonCode.BORDERING)


_CLOSED = (Reason(ReasonCode.CHANNELS, "all"),)


def _facts_of(places: tuple[Place, ...]) -> Facts:
    countries = tuple(one.country for one in places if one.country)
    return Facts(countries=countries, cities=tuple(one.city for one in places if one.city))


def _falling(entry: Entry) -> float:
    return -(entry.score or 0.0)
