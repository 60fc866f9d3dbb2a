"""Where a person's time for others goes: minutes per tie against a habit and a target.

Most people give nine tenths of it to those they know best, and turn to acquaintances only when they need something.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from netplanner.domain import cadence
from netplanner.domain.words import OutreachKind, Tie

TIES = (Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE)

# What most people do, and what to suggest instead; shares of close, good and acquaintance.
HABIT = (0.90, 0.085, 0.015)
TARGET = (0.60, 0.25, 0.15)
DAYS = 90

# Below either there is too little to speak of a balance.
FEWEST_CONTACTS = 10
FEWEST_MINUTES = 60

# Minutes that a touch takes where the user gave none.
MINUTES = {
    OutreachKind.MEETING: 60,
    OutreachKind.SEMINAR: 60,
    OutreachKind.CALL: 20,
    OutreachKind.INTRODUCTION: 10,
    OutreachKind.MESSAGE: 5,
    OutreachKind.MAIL: 5,
    OutreachKind.INVITE: 5,
    OutreachKind.POST: 5,
    OutreachKind.ARTICLE: 5,
    OutreachKind.COMMENT: 2,
}

# Asks among all touches of acquaintances above which they may feel used, and how many of them make it a habit.
ASK_LIMIT = 2 / 3
FEWEST_ASKED = 3

Shares = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Balance:
    """Minutes of close, good and acquaintance; `contacts` is how many people they went to.

    `shares` adds up to 1, `distance` from the target is 0 to 1; both are None where there is not enough yet.
    """

    minutes: Shares
    contacts: int
    target: Shares = TARGET
    shares: Shares | None = None
    distance: float | None = None

    @property
    def is_enough(self) -> bool:
        return self.shares is not None


@dataclass(frozen=True, slots=True)
class AskRatio:
    """Asks among the touches of acquaintances, None without any; `flagged` where it is too many."""

    ratio: float | None
    flagged: bool


def balance(minutes: Mapping[Tie, float], contacts: int, target: Shares = TARGET) -> Balance:
    """The balance of `minutes` per tie given to `contacts` people; distance = ½ Σ|share − target|."""
    given = (minutes.get(Tie.CLOSE, 0.0), minutes.get(Tie.GOOD, 0.0), minutes.get(Tie.ACQUAINTANCE, 0.0))
    total = sum(given)
    if contacts < FEWEST_CONTACTS or total < FEWEST_MINUTES:
        return Balance(given, contacts, target)
    shares = (given[0] / total, given[1] / total, given[2] / total)
    distance = sum(abs(share - goal) for share, goal in zip(shares, target, strict=True)) / 2
    return Balance(given, contacts, target, shares, distance)


def slots(shares: Shares, target: Shares, count: int) -> tuple[int, int, int]:
    """How `count` touches should be spread over the ties, so that the shares move to the target.

    By positive deficit, rounded by largest remainder; by the target itself where nothing falls short.
    """
    lacks = [max(goal - share, 0.0) for share, goal in zip(shares, target, strict=True)]
    weights = lacks if sum(lacks) > 1e-9 else list(target)
    exact = [weight / sum(weights) * count for weight in weights]
    whole = [int(value + 1e-9) for value in exact]
    # Of equal remainders the nearer tie's counts first, whatever the last bit of them says.
    by_remainder = sorted(range(3), key=lambda place: (round(whole[place] - exact[place], 9), place))
    for place in by_remainder[: count - sum(whole)]:
        whole[place] += 1
    return whole[0], whole[1], whole[2]


def next_slots(found: Balance, count: int) -> tuple[int, int, int]:
    """How the next `count` touches should be spread: by what falls short, by the target where that isn't known yet."""
    return slots(found.shares or found.target, found.target, count)


def fitted(wanted: Sequence[int], present: Sequence[int]) -> tuple[int, int, int]:
    """`wanted` touches per tie where only so many people are `present`.

    What one tie can't take goes to the others, first to those of whom most are wanted.
    """
    taken = [min(want, have) for want, have in zip(wanted, present, strict=True)]
    left = sum(wanted) - sum(taken)
    for place in sorted(range(3), key=lambda place: (-wanted[place], place)):
        more = min(left, present[place] - taken[place])
        taken[place] += more
        left -= more
    return taken[0], taken[1], taken[2]


def overdue(last: date | None, due: date | None, today: date) -> float:
    """How much of a period somebody waits beyond it: max(0, days − period) / period, 45 days of 30 → 0.5.

    0 where no contact is known: nobody can be late who was never in touch.
    """
    if last is None or due is None or due <= last:
        return 0.0
    return cadence.overdue((today - last).days, (due - last).days)


def is_target(percents: Sequence[int]) -> bool:
    """Whether three whole numbers can be a target: none below 0, 100 together."""
    return len(percents) == len(TIES) and min(percents) >= 0 and sum(percents) == 100


def ask_ratio(asks: int, gives: int, neutral: int, contacts: int) -> AskRatio:
    """How much of what goes to acquaintances asks for something; `contacts` is how many of them it was."""
    total = asks + gives + neutral
    if not total:
        return AskRatio(None, False)
    ratio = asks / total
    return AskRatio(ratio, ratio > ASK_LIMIT and contacts >= FEWEST_ASKED)
