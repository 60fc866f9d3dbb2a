"""Ways to a person as the method says them, by trying all simple paths; slow, and nothing of the program's."""

from collections.abc import Collection, Iterable, Mapping
from fractions import Fraction
from itertools import pairwise

FROM_ME = {"close": Fraction(9, 10), "good": Fraction(6, 10), "acquaintance": Fraction(3, 10)}
BETWEEN = {
    "knows_well": Fraction(9, 10), "knows": Fraction(6, 10), "has_met": Fraction(3, 10),
    "partner": Fraction(9, 10), "manager": Fraction(6, 10), "introduced_by": Fraction(3, 10), "other": Fraction(3, 10),
}  # fmt: skip
COLLEAGUES = Fraction(2, 10)

Path = tuple[int, ...]


def all_ways(
    person: int,
    ties: Mapping[int, str],
    links: Iterable[tuple[int, int, str]],
    companies: Mapping[int, int],
    asked: Collection[int] = (),
    closed: Collection[int] = (),
    most_steps: int = 3,
) -> dict[Path, tuple[Fraction, bool]]:
    """Every way to `person` through others: its people, its strength and whether it holds a guess.

    A way starts at a contact of the user's. Those not to be contacted introduce nobody; colleagues of colleagues are
    colleagues, so that two guesses on end are no way.
    """
    known: dict[frozenset[int], Fraction] = {}
    for one, other, kind in links:
        if one != other:
            pair = frozenset((one, other))
            known[pair] = max(known.get(pair, Fraction(0)), BETWEEN[kind])

    def step(one: int, other: int) -> tuple[Fraction, bool] | None:
        if (pair := frozenset((one, other))) in known:
            return known[pair], False
        same = one in companies and companies.get(other) == companies[one]
        return (COLLEAGUES, True) if same else None

    everybody = sorted(set(ties) | set(companies) | {one for pair in known for one in pair} | {person})
    helpers = [one for one in everybody if one not in closed and one != person]
    found: dict[Path, tuple[Fraction, bool]] = {}
    growing: list[Path] = [(one,) for one in helpers if ties.get(one) in FROM_ME]
    while growing:
        path = growing.pop()
        steps = [step(*pair) for pair in pairwise(path)]
        if path[-1] == person:
            strength = FROM_ME[ties[path[0]]] / (2 if path[0] in asked else 1)
            for share, _ in filter(None, steps):
                strength *= share
            found[path] = strength, any(guessed for _, guessed in filter(None, steps))
            continue
        if len(path) == most_steps:
            continue
        for other in (*helpers, person):
            further = step(path[-1], other)
            if other in path or further is None:
                continue
            if further[1] and steps and steps[-1] is not None and steps[-1][1]:
                continue
            growing.append((*path, other))
    return found


def best_introduction(ways: Mapping[Path, tuple[Fraction, bool]]) -> tuple[Fraction, set[int]]:
    """The strength of the best way by somebody else, 0 without any, and who is asked for one of that strength."""
    best = max((strength for strength, _ in ways.values()), default=Fraction(0))
    return best, {path[0] for path, (strength, _) in ways.items() if strength == best}
