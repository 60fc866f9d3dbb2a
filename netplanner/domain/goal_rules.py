"""The rules about goals: what an active one needs, how it keeps pace, which words it is about."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from netplanner.domain.goal import Goal
from netplanner.domain.text import fold, search_tokens
from netplanner.domain.words import GoalState
from netplanner.resources import json_resource

# done/expected at and above which a goal is on track, and above which it is only behind.
ON_TRACK = 1.0
BEHIND = 0.7


class PaceVerdict(StrEnum):
    ON_TRACK = "on_track"
    BEHIND = "behind"
    AT_RISK = "at_risk"


@dataclass(frozen=True, slots=True)
class Pace:
    """How far a goal is and should be on a day.

    `expected` and `done` are amounts, `ratio` done/expected (1.0 where nothing is expected yet), `days_left`
    counts to the date promised and is negative after it.
    """

    expected: float
    done: float
    ratio: float
    verdict: PaceVerdict
    days_left: int


def parse_day(text: str | None) -> date | None:
    """The day an ISO date names, None for anything else."""
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None


def missing(goal: Goal, today: date) -> tuple[str, ...]:
    """What keeps `goal` a draft on `today`: some of the codes what, kind, amount, by, area, criterion."""
    by = parse_day(goal.by)
    checks = (
        ("what", bool(goal.what.strip())),
        ("kind", bool(goal.kind)),
        ("amount", goal.amount >= 1),
        ("by", by is not None and by > today),
        ("area", any(code.strip() for code in goal.area)),
        ("criterion", bool(goal.targets) or any(criterion.value.strip() for criterion in goal.criteria)),
    )
    return tuple(code for code, present in checks if not present)


def state_for(goal: Goal, today: date) -> GoalState:
    """The state `goal` is in on `today`: a draft until nothing is missing, then active.

    What the user paused, finished or archived stays so. An active goal whose day has passed stays active, so
    that it is seen to be late.
    """
    if goal.state not in (GoalState.DRAFT, GoalState.ACTIVE):
        return goal.state
    lacks = missing(goal, today)
    if goal.state is GoalState.ACTIVE and lacks == ("by",) and parse_day(goal.by) is not None:
        return GoalState.ACTIVE
    return GoalState.DRAFT if lacks else GoalState.ACTIVE


def pace(goal: Goal, today: date) -> Pace | None:
    """How `goal` keeps pace on `today`, counted from `started_on`; None without an amount or a date.

    expected = amount · days gone / days in all; on track from 1.0 of it, behind from 0.7, else at risk.
    """
    by = parse_day(goal.by)
    if by is None or goal.amount < 1:
        return None
    started = parse_day(goal.started_on) or parse_day(goal.created[:10]) or today
    total = (by - started).days
    gone = min(max((today - started).days, 0), max(total, 0))
    if total > 0:
        expected = goal.amount * gone / total
    else:
        expected = float(goal.amount) if today >= by else 0.0
    ratio = goal.done / expected if expected > 0 else 1.0
    return Pace(expected, goal.done, ratio, _verdict(ratio), (by - today).days)


def _verdict(ratio: float) -> PaceVerdict:
    if ratio >= ON_TRACK:
        return PaceVerdict.ON_TRACK
    return PaceVerdict.BEHIND if ratio >= BEHIND else PaceVerdict.AT_RISK


_PLURAL = re.compile(r"(?<=[^s])s$|(?<=e)[rn]$")


def _stem(word: str) -> str:
    """The beginning that a word and its plural share: customers → customer, kunder and Kunden → kunde."""
    return _PLURAL.sub("", word) if len(word) >= 5 else word


def keywords_of(goal: Goal) -> tuple[str, ...]:
    """The folded words that `goal` is about, found as word beginnings: own, what, criteria.

    Own keywords stay whole ("customer loyalty"); of the rest, words of three letters and more count that are
    no stop words in English, Danish or German.
    """
    stop_words = frozenset(json_resource("words/stopwords.json")["words"])
    own = (" ".join(search_tokens(keyword)) for keyword in goal.keywords)
    texts = (goal.what, *(criterion.value for criterion in goal.criteria))
    words = (word for text in texts for word in search_tokens(text))
    significant = (_stem(word) for word in words if len(word) > 2 and not word.isdigit() and word not in stop_words)
    return tuple(dict.fromkeys(word for word in (*own, *significant) if word))


def holds_keyword(text: str, keyword: str) -> bool:
    """Whether `keyword` stands in `text` as the beginning of a word: "customers" holds "customer"."""
    words = " ".join(search_tokens(keyword))
    return bool(words) and f" {words}" in " " + " ".join(search_tokens(fold(text)))
