"""Shares of cases with what they may be worth, and the funnel from an invitation to an outcome."""

from collections.abc import Iterable
from math import sqrt
from typing import NamedTuple

# Fewer cases say nothing.
LEAST_CASES = 5
# The 97.5th percentile of the normal distribution: 95 % lie within ± this.
_Z = 1.959963984540054


class Interval(NamedTuple):
    low: float
    high: float


class Ratio(NamedTuple):
    """`hits` of `cases`; both are counts."""

    hits: int
    cases: int

    @property
    def share(self) -> float | None:
        """hits/cases, None under `LEAST_CASES`."""
        return self.hits / self.cases if self.cases >= LEAST_CASES else None

    @property
    def interval(self) -> Interval | None:
        """Wilson's 95 % interval, None under `LEAST_CASES`."""
        return wilson(self.hits, self.cases) if self.cases >= LEAST_CASES else None


def wilson(hits: int, cases: int) -> Interval:
    """Wilson's score interval at 95 % for `hits` of `cases`; (0, 1) where there are no cases.

    centre ± half = (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n). E. B. Wilson, "Probable inference, the law of
    succession, and statistical inference", J. Am. Stat. Assoc. 22 (1927), 209–212.
    """
    if not 0 <= hits <= cases:
        raise ValueError(f"{hits} of {cases}")
    if cases == 0:
        return Interval(0.0, 1.0)
    share, square = hits / cases, _Z * _Z
    centre = share + square / (2 * cases)
    half = _Z * sqrt(share * (1 - share) / cases + square / (4 * cases * cases))
    whole = 1 + square / cases
    # At the ends rounding would leave them by a hair.
    low = 0.0 if hits == 0 else (centre - half) / whole
    high = 1.0 if hits == cases else (centre + half) / whole
    return Interval(low, high)


class Invited(NamedTuple):
    """One invitation that was sent: to whom, and what came of it."""

    contact_id: int
    accepted: bool
    talked: bool
    outcome: bool


class Funnel(NamedTuple):
    """How many people got how far. Each is counted among those before it.

    `invited`: an invitation was sent to them. `accepted`: they accepted it. `talked`: after that day a call, a
    meeting, or a message with an answer was logged, or an outcome came. `outcome`: after that day an outcome was
    logged that they delivered or led to.
    """

    invited: int
    accepted: int
    talked: int
    outcome: int

    @property
    def acceptance(self) -> Ratio:
        return Ratio(self.accepted, self.invited)

    @property
    def yield_(self) -> Ratio:
        """Outcomes of those invited."""
        return Ratio(self.outcome, self.invited)


def funnel(invitations: Iterable[Invited]) -> Funnel:
    """People, not letters: who was invited twice counts once, as far as they got."""
    stages: tuple[set[int], ...] = (set(), set(), set(), set())
    for one in invitations:
        stages[0].add(one.contact_id)
        if not one.accepted:
            continue
        stages[1].add(one.contact_id)
        if one.talked or one.outcome:
            stages[2].add(one.contact_id)
        if one.outcome:
            stages[3].add(one.contact_id)
    return Funnel(*(len(stage) for stage in stages))


class Extremes(NamedTuple):
    """The best and the worst of several by a ratio; `sure` where their intervals do not overlap."""

    best: int
    worst: int
    sure: bool


def extremes(ratios: Iterable[Ratio]) -> Extremes | None:
    """Positions of the highest and the lowest share among those with cases enough; None where fewer than two differ."""
    rows = list(ratios)
    shares = [(ratio.share, number) for number, ratio in enumerate(rows) if ratio.share is not None]
    if len(shares) < 2:
        return None
    best = min(shares, key=lambda one: (-one[0], -rows[one[1]].cases, one[1]))
    worst = min(shares, key=lambda one: (one[0], -rows[one[1]].cases, one[1]))
    if best[0] == worst[0]:
        return None
    above, below = wilson(*rows[best[1]]), wilson(*rows[worst[1]])
    return Extremes(best[1], worst[1], above.low > below.high)
