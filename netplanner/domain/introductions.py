"""Ways to a person through others: whom to ask for an introduction, and how strong each way is.

A way's strength is the product of its steps: from the user to a contact by their tie, from contact to contact by what
is recorded of how well they know each other, or by the guess that people of one company do.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from heapq import heappop, heappush, nsmallest
from typing import NamedTuple

from netplanner.domain.words import LinkKind, Tie

TIE_STRENGTH: dict[str, float] = {Tie.CLOSE: 0.9, Tie.GOOD: 0.6, Tie.ACQUAINTANCE: 0.3}
# A partner is known well, a manager is known, and who introduced somebody had met them; what another relationship
# says of how well two know each other is the least.
LINK_STRENGTH: dict[str, float] = {
    LinkKind.KNOWS_WELL: 0.9,
    LinkKind.PARTNER: 0.9,
    LinkKind.KNOWS: 0.6,
    LinkKind.MANAGER: 0.6,
    LinkKind.HAS_MET: 0.3,
    LinkKind.INTRODUCED_BY: 0.3,
    LinkKind.OTHER: 0.3,
}
SAME_COMPANY = 0.2

MOST_STEPS, FARTHEST = 3, 7
WAYS = 3
# Who was asked for an introduction within so many days is not to be asked again soon: a way through them is worth half.
ASKED_DAYS = 30
ASKED_AGAIN = 0.5


class Link(NamedTuple):
    """How one contact knows another; it holds both ways."""

    one: int
    other: int
    kind: str


class Way(NamedTuple):
    """A way to a person: `people` from the connector, who is asked, to the person. `guessed` where a step of it is."""

    strength: float
    people: tuple[int, ...]
    guessed: bool

    @property
    def connector(self) -> int:
        return self.people[0]


class Best(NamedTuple):
    """The strength of the best way to a person and the contact to ask."""

    strength: float
    connector: int


class Network:
    """The contacts of the user and how they know each other.

    `ties` are those of everybody the user knows, `companies` the company of everybody who has one. Those who were
    `asked` lately count half as connectors, nobody is asked among the `unavailable`. Answers depend on what is given,
    not on its order.
    """

    def __init__(
        self,
        ties: Mapping[int, str],
        links: Iterable[Link] = (),
        companies: Mapping[int, int] | None = None,
        asked: Collection[int] = (),
        unavailable: Collection[int] = (),
    ) -> None:
        self._unavailable = unavailable
        self._companies = companies or {}
        self._members: dict[int, list[int]] = {}
        for person, company in self._companies.items():
            self._members.setdefault(company, []).append(person)
        self._links: dict[int, dict[int, float]] = {}
        for link in links:
            self._join(link)
        self._start = {
            person: TIE_STRENGTH[tie] * (ASKED_AGAIN if person in asked else 1.0)
            for person, tie in ties.items()
            if tie in TIE_STRENGTH and person not in unavailable
        }

    def _join(self, link: Link) -> None:
        strength = LINK_STRENGTH.get(link.kind, 0.0)
        if not strength or link.one == link.other:
            return
        for one, other in ((link.one, link.other), (link.other, link.one)):
            known = self._links.setdefault(one, {})
            known[other] = max(known.get(other, 0.0), strength)

    def best(self, most_steps: int = MOST_STEPS) -> dict[int, Best]:
        """The best way of at most `most_steps` to everybody there is one to, the user's own contacts too.

        A walk that came by a person twice would be weaker than the same without the round, so that the best walk is
        a simple path; only to somebody the user knows may it lead back, weaker than writing to them at once.
        """
        found: dict[int, Best] = {}
        # What was reached with the last step, and of that what was reached by a link: no guess follows a guess.
        reached = linked = {person: Best(strength, person) for person, strength in self._start.items()}
        known: dict[int, Best] = {}
        for _ in range(min(most_steps, FARTHEST) - 1):
            linked, guessed = self._by_links(reached), self._by_guesses(linked)
            reached = _improved(found, linked, guessed)
            linked = _improved(known, linked)
            for gone in self._unavailable:
                reached.pop(gone, None)
                linked.pop(gone, None)
        return found

    def _by_links(self, reached: Mapping[int, Best]) -> dict[int, Best]:
        further: dict[int, Best] = {}
        for person, known in self._links.items():
            if person not in reached:
                continue
            strength, connector = reached[person]
            for other, step in known.items():
                best = Best(strength * step, connector)
                if other != connector and (other not in further or _better(best, further[other])):
                    further[other] = best
        return further

    def _by_guesses(self, reached: Mapping[int, Best]) -> dict[int, Best]:
        further: dict[int, Best] = {}
        for members in self._members.values():
            if len(members) < 2:
                continue
            found = [(reached[person], person) for person in members if person in reached]
            # To one of them the best way may lead from themselves, and the second by them.
            leading = nsmallest(3, found, key=_order) if len(found) > 1 else found
            guesses = [(person, Best(best.strength * SAME_COMPANY, best.connector)) for best, person in leading]
            for person in members if guesses else ():
                for from_whom, best in guesses:
                    if from_whom != person and best.connector != person:
                        further[person] = best
                        break
        return further

    def ways(self, person: int, count: int = WAYS, most_steps: int = MOST_STEPS) -> list[Way]:
        """The best `count` ways to a person of at most `most_steps`, the strongest first; shorter ones before longer.

        Two guesses don't follow each other: the colleague of a colleague is a colleague.
        """
        found: list[Way] = []
        # Backwards from the person; what can still be worth most comes first, so that the first found are the best.
        heap: list[tuple[float, int, tuple[int, ...], float, bool, bool]] = []
        heappush(heap, (-1.0, 1, (person,), 1.0, False, False))
        while heap and len(found) < count:
            bound, steps, people, strength, guessed, complete = heappop(heap)
            if complete:
                found.append(Way(-bound, people[:], guessed))
                continue
            at = people[0]
            if len(people) > 1 and at in self._start:
                heappush(heap, (-strength * self._start[at], steps, people, strength, guessed, True))
            if steps == min(most_steps, FARTHEST):
                continue
            last_guessed = len(people) > 1 and people[1] not in self._links.get(at, {})
            for other, step, is_guess in self._around(at, without_guess=last_guessed):
                if other not in people and other not in self._unavailable:
                    worth = step * strength
                    state = (-worth * TIE_STRENGTH[Tie.CLOSE], steps + 1, (other, *people), worth)
                    heappush(heap, (*state, guessed or is_guess, False))
        return found

    def _around(self, person: int, *, without_guess: bool) -> Iterator[tuple[int, float, bool]]:
        known = self._links.get(person, {})
        for other, strength in known.items():
            yield other, strength, False
        company = self._companies.get(person)
        if company is None or without_guess:
            return
        for other in self._members[company]:
            if other != person and other not in known:
                yield other, SAME_COMPANY, True


def _improved(found: dict[int, Best], *more: Mapping[int, Best]) -> dict[int, Best]:
    """Puts better ways in the place of those found; returns them."""
    better: dict[int, Best] = {}
    for ways in more:
        for person, best in ways.items():
            if person not in found or _better(best, found[person]):
                found[person] = better[person] = best
    return better


def _order(way: tuple[Best, int]) -> tuple[float, int, int]:
    return -way[0].strength, way[0].connector, way[1]


def _better(one: Best, other: Best) -> bool:
    return (one.strength, -one.connector) > (other.strength, -other.connector)
