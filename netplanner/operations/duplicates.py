"""Finding people who are in the book twice."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from netplanner.domain.changes import Changes, Label
from netplanner.domain.duplicates import SUGGEST, Person, judge
from netplanner.domain.progress import NoProgress, Progress
from netplanner.operations.pairing import likely_pairs
from netplanner.storage import duplicates, imports
from netplanner.storage.database import Connection
from netplanner.storage.store import Store

# Pairs between two looks at the cancel button.
_BATCH = 2000
# People of one group: more at once can't be looked at.
_MOST_TOGETHER = 25
# What keeps two out of one group, whomever both are like: "A. Berg" may be Anna or Anders.
_TWO_PEOPLE = frozenset({"different_name", "different_birthday"})


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two who may be one: `score` 0 to 100, `reasons` codes of `domain.duplicates`; `first` is the lower id."""

    first: int
    second: int
    score: int
    reasons: tuple[str, ...]
    certain: bool


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """People who may all be one, ascending; `pairs` are those that hold them together, the surest first."""

    ids: tuple[int, ...]
    pairs: tuple[DuplicatePair, ...]


def find(connection: Connection, progress: Progress | None = None) -> list[DuplicateGroup]:
    """All groups of people who may be one, the surest first. Raises Cancelled.

    Who was said not to be the same is never in one group, whatever a third one shares with both.
    """
    progress = progress or NoProgress()
    progress.report(0, 100)
    apart = duplicates.not_same(connection)
    candidates, shared = likely_pairs(connection, progress)
    pairs, people = _judged(connection, sorted(candidates - apart), shared, progress)
    groups = _groups(pairs, apart, people)
    progress.report(100, 100)
    return groups


def not_same(store: Store, ids: Sequence[int]) -> Changes:
    """Remembers that these people are all different ones; they are never shown as one again."""
    with store.step(Label("not_same", {"count": len(set(ids))})) as step:
        imports.set_apart(step, combinations(sorted(set(ids)), 2))
        step.touched.touch(contacts=ids)
    return step.changes


def _judged(
    connection: Connection, candidates: Sequence[tuple[int, int]], shared: frozenset[str], progress: Progress
) -> tuple[list[DuplicatePair], dict[int, Person]]:
    """The pairs worth a look, and who they are."""
    found = []
    known: dict[int, Person] = {}
    for start in range(0, len(candidates), _BATCH):
        batch = candidates[start : start + _BATCH]
        people = duplicates.people(connection, {contact_id for pair in batch for contact_id in pair})
        for first, second in batch:
            if first not in people or second not in people:
                continue
            verdict = judge(people[first], people[second], shared)
            if verdict.score >= SUGGEST:
                found.append(DuplicatePair(first, second, *verdict))
                known[first], known[second] = people[first], people[second]
        progress.report(50 + 50 * start // len(candidates), 100)
    return found, known


def _groups(
    pairs: Iterable[DuplicatePair], apart: Iterable[tuple[int, int]], people: Mapping[int, Person]
) -> list[DuplicateGroup]:
    """Unites the pairs, the surest first, but never two who are apart or, seen side by side, are not one.

    A pair that is left out for that is found again once the group is settled.
    """
    ordered = sorted(pairs, key=lambda pair: (not pair.certain, -pair.score, pair.first, pair.second))
    foes: dict[int, set[int]] = {}
    for first, second in apart:
        foes.setdefault(first, set()).add(second)
        foes.setdefault(second, set()).add(first)
    group_of: dict[int, int] = {}
    members: dict[int, list[int]] = {}
    held: dict[int, list[DuplicatePair]] = {}
    for pair in ordered:
        one, other = (group_of.setdefault(contact_id, contact_id) for contact_id in (pair.first, pair.second))
        some, more = members.setdefault(one, [one]), members.setdefault(other, [other])
        if one != other:
            if any(not foes[member].isdisjoint(more) for member in some if member in foes):
                continue
            if len(some) + len(more) > _MOST_TOGETHER or (len(some) + len(more) > 2 and _clash(some, more, people)):
                continue
            if len(some) < len(more):
                one, other, some, more = other, one, more, some
            for member in more:
                group_of[member] = one
            some.extend(more)
            held.setdefault(one, []).extend(held.pop(other, ()))
            del members[other]
        held.setdefault(one, []).append(pair)
    return [
        DuplicateGroup(
            tuple(sorted(members[group])), tuple(sorted(kept, key=lambda pair: (not pair.certain, -pair.score)))
        )
        for group, kept in sorted(held.items(), key=lambda item: _order(item[1]))
    ]


def _clash(some: Iterable[int], more: Sequence[int], people: Mapping[int, Person]) -> bool:
    """Whether one of the some and one of the others are two people by what they are called or when they were born."""
    for one in some:
        for other in more:
            verdict = judge(people[one], people[other])
            if verdict.score < SUGGEST and not _TWO_PEOPLE.isdisjoint(verdict.reasons):
                return True
    return False


def _order(pairs: Sequence[DuplicatePair]) -> tuple[bool, int, int]:
    return not all(pair.certain for pair in pairs), -min(pair.score for pair in pairs), pairs[0].first
