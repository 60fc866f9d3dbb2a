"""Everybody's place in the queue of one goal, and the score of those who may be invited.

Many people share a title, a firm, a place: each is judged once. What every criterion answers to it is kept as bits,
and what is known of a person is the bits of their title, firm, place and circle put together.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple, overload

from netplanner.domain.area import in_area, nearness
from netplanner.domain.criteria import TARGET, Facts, Fit, Matcher
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.progress import NoProgress, Progress
from netplanner.domain.queue import (
    PLATFORM_PART,
    WEIGHTS,
    Claim,
    Meeting,
    Parts,
    Reason,
    ReasonCode,
    Weights,
    place,
    urgency,
    weighing,
)
from netplanner.domain.words import CriterionKey, QueueList

# Lists of people who may be invited, now or later: these have scores.
SCORED = frozenset({QueueList.EXISTING, QueueList.OUTSIDE_AREA, QueueList.CONNECTOR_ASKED, QueueList.RANKED})
_REPORT_EVERY = 4096


class Person(NamedTuple):
    """Somebody in the book. `work`, `firm`, `place` and `circle` are indices into what is `Shared`.

    `is_closed` says that they are not to be contacted. `path` is how near they are to the user, 0 to 1, by the
    introduction of `connector` where there is one; see `way_to`.
    """

    id: int
    tie: str
    is_known: bool
    is_closed: bool
    work: int
    firm: int
    place: int
    circle: int = 0
    path: float = 0.0
    connector: int | None = None


class Entry(NamedTuple):
    """A person in a list. `score` is 0 to 100, None in lists that are not for inviting."""

    contact_id: int
    score: float | None
    person: Person
    list: QueueList
    ranking: "Ranking"

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why the person stands in this list, and of a score what speaks for them."""
        return self.ranking.reasons(self.person, self.list)


class Entries(Sequence[Entry]):
    """A list of the queue. The people are in order; what is told of one is worked out when it is asked for."""

    def __init__(self, ranking: "Ranking", name: QueueList, people: list[Person], scores: list[float] | None) -> None:
        """`people` in the order of their names, `scores` one for each where the list has any."""
        self._ranking, self._name = ranking, name
        self._people, self._scores = people, scores
        if scores is not None:
            order = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)
            self._people = [people[at] for at in order]
            self._scores = [scores[at] for at in order]

    def __len__(self) -> int:
        return len(self._people)

    @overload
    def __getitem__(self, at: int) -> Entry: ...
    @overload
    def __getitem__(self, at: slice) -> list[Entry]: ...
    def __getitem__(self, at: int | slice) -> Entry | list[Entry]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        person = self._people[at]
        return Entry(person.id, self._scores[at] if self._scores else None, person, self._name, self._ranking)

    def ids(self) -> list[int]:
        return [person.id for person in self._people]


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

    `claims` put somebody in a list before all else. `asked` is the connector who was asked lately for a person,
    `by_hand` who was set on the goal, `names` those of connectors by id. `primary`, `secondary` and `email` tell who
    can be met there.
    """

    claims: Mapping[int, Claim] = field(default_factory=dict)
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
        self._fits: dict[int, tuple[float, bool]] = {}
        self._where: dict[int, Reason] = {}

    def lists(self, people: Iterable[Person], progress: Progress | None = None) -> dict[QueueList, Entries]:
        """Everybody in exactly one list; those with scores by score, where they are alike in the order they come in."""
        listed: dict[QueueList, list[Person]] = {name: [] for name in QueueList}
        scores: dict[QueueList, list[float]] = {name: [] for name in SCORED}
        report = (progress or NoProgress()).report
        around, fits, near = self._around, self._fits, self._near
        claims, asked, by_hand, primary = around.claims, around.asked, around.by_hand, around.primary
        works, firms, places, circles = self._bits
        closed, serve_nothing = listed[QueueList.DO_NOT_CONTACT], listed[QueueList.SERVES_NO_GOAL]
        weigh = weighing(self._urgency, self._weights)
        # A hundred thousand turns for each goal: what can be written out is not called.
        for number, person in enumerate(people):
            if not number % _REPORT_EVERY:
                report(0, 0)
            contact_id, _, is_known, is_closed, work, firm, at, circle, path, _ = person
            if is_closed:
                closed.append(person)
                continue
            if contact_id in claims:
                listed[claims[contact_id].list].append(person)
                continue
            bits = works[work] | firms[firm] | places[at] | circles[circle]
            fraction, serves = fits.get(bits) or self._judge(bits)
            name = place(is_known, serves or contact_id in by_hand, near[at], contact_id in asked)
            if name is QueueList.SERVES_NO_GOAL:
                serve_nothing.append(person)
                continue
            platform = 1.0 if contact_id in primary else PLATFORM_PART[self._meeting(contact_id)]
            scores[name].append(weigh(fraction, path, near[at], platform))
            listed[name].append(person)
        return {name: Entries(self, name, found, scores.get(name)) for name, found in listed.items()}

    def parts(self, person: Person) -> Parts:
        """The parts of a person's score."""
        return Parts(
            fit=self._fit(person).fraction,
            path=person.path,
            area=self._near[person.place],
            platform=PLATFORM_PART[self._meeting(person.id)],
            urgency=self._urgency,
        )

    def reasons(self, person: Person, name: QueueList) -> tuple[Reason, ...]:
        """Why a person stands in the list `name`."""
        if person.is_closed:
            return _CLOSED
        if (claim := self._around.claims.get(person.id)) is not None:
            return (claim.reason,)
        if name is QueueList.CONNECTOR_ASKED:
            connector = self._around.asked[person.id]
            return (Reason(ReasonCode.ASKED, self.name_of(connector), contact_id=connector),)
        fit = self._fit(person)
        by_hand = (Reason(ReasonCode.CANDIDATE),) if person.id in self._around.by_hand else ()
        where = self._told(person) if name in SCORED else ()
        evidence = (Reason(ReasonCode.EVIDENCE, share=fit.evidence),) if fit.evidence < 1 else ()
        return (*map(_reason_of, fit.met), *by_hand, *where, *evidence)

    def name_of(self, contact_id: int | None) -> str:
        """The name of a connector, "" for nobody."""
        return self._around.names.get(contact_id, "") if contact_id is not None else ""

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

    def _fit(self, person: Person) -> Fit:
        works, firms, places, circles = self._bits
        return self._fit_of(works[person.work] | firms[person.firm] | places[person.place] | circles[person.circle])

    def _fit_of(self, bits: int) -> Fit:
        shift = len(self._matcher.tests)
        answers = [None if bits >> (n + shift) & 1 else bool(bits >> n & 1) for n in range(shift)]
        return self._matcher.fit_of(answers)

    def _judge(self, bits: int) -> tuple[float, bool]:
        fit = self._fit_of(bits)
        judged = self._fits[bits] = (fit.fraction, fit.serves)
        return judged

    def _nearness(self, places: tuple[Place, ...]) -> float:
        area = self.goal.area
        return max([nearness(area, *one) for one in places], default=nearness(area))

    def _told(self, person: Person) -> Iterable[Reason]:
        yield self._reason_of_place(person.place)
        if (connector := person.connector) is not None:
            yield Reason(ReasonCode.VIA, self.name_of(connector), share=person.path, contact_id=connector)
        elif person.tie:
            yield Reason(ReasonCode.TIE, person.tie)
        platforms = {Meeting.PRIMARY: self.primary, Meeting.SECONDARY: self.secondary, Meeting.EMAIL: "email"}
        if value := platforms.get(self._meeting(person.id)):
            yield Reason(ReasonCode.PLATFORM, value)

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


def _reason_of(criterion: Criterion) -> Reason:
    if criterion is TARGET:
        return Reason(ReasonCode.TARGET)
    return Reason(ReasonCode.CRITERION, criterion.value, str(criterion.key))
