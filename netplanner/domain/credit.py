"""Who is to thank for an outcome: half to who delivered it, half shared by those who led there.

credit(deliverer) = 1/2, credit(link) = 1/(2n) for n earlier people. Nobody earlier: all to who delivered it. Nobody who
delivered it: the earlier people share it all. Where there is anybody, credit sums to 1.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

_HALF = Fraction(1, 2)


class Way(NamedTuple):
    """Who delivered an outcome, an id or None, and its steps in order: (person, earlier outcome), ids or None."""

    deliverer: int | None
    steps: tuple[tuple[int | None, int | None], ...] = ()


def credit(deliverer: int | None, earlier: Sequence[int]) -> dict[int, Fraction]:
    """The share of each person, in order of appearance, the deliverer last; empty where there is nobody.

    Who is named twice among `earlier` counts once; who delivered it and led there too gets both shares.
    """
    links = list(dict.fromkeys(earlier))
    if deliverer is None:
        return {person: Fraction(1, len(links)) for person in links}
    if not links:
        return {deliverer: Fraction(1)}
    shares = {person: _HALF / len(links) for person in links}
    shares[deliverer] = shares.pop(deliverer, Fraction(0)) + _HALF
    return shares


def earlier_people(outcome_id: int, ways: Mapping[int, Way]) -> list[int]:
    """Who led to an outcome, first one first: the persons of its steps, and for a step that is an earlier outcome
    those who led to that and who delivered it. A circle of outcomes is walked once."""
    found: list[int] = []
    _walk(outcome_id, ways, found, {outcome_id})
    return list(dict.fromkeys(found))


def credit_of(outcome_id: int, ways: Mapping[int, Way]) -> dict[int, Fraction]:
    """`credit` of one of several outcomes that may stand on one another."""
    return credit(ways[outcome_id].deliverer, earlier_people(outcome_id, ways))


def _walk(outcome_id: int, ways: Mapping[int, Way], found: list[int], seen: set[int]) -> None:
    for person, earlier in ways[outcome_id].steps:
        if earlier is not None and earlier in ways and earlier not in seen:
            seen.add(earlier)
            _walk(earlier, ways, found, seen)
            if (delivered := ways[earlier].deliverer) is not None:
                found.append(delivered)
        if person is not None:
            found.append(person)
