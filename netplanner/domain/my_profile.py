"""The user's own profile on a platform: what makes it complete, which of the goals' words its purpose holds."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import holds_keyword, keywords_of
from netplanner.domain.steps import PROFILE_ITEMS
from netplanner.domain.text import search_tokens
from netplanner.domain.words import GoalState

# The one item that nobody ticks: the text tells.
JUDGED_ITEM = "purpose"
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class MyProfile:
    """`url` leads to it; `checklist` holds the ticked ones of `PROFILE_ITEMS`, without the judged one."""

    url: str = ""
    headline: str = ""
    purpose: str = ""
    checklist: frozenset[str] = frozenset()


def keywords(goals: Iterable[Goal]) -> tuple[str, ...]:
    """The words that the active goals are about, in the order of the goals, each once."""
    active = (goal for goal in goals if goal.state is GoalState.ACTIVE)
    return tuple(dict.fromkeys(word for goal in active for word in keywords_of(goal)))


def keyword_names(goals: Iterable[Goal]) -> dict[str, str]:
    """How the goals write each of `keywords`: "skane" stands for "Skåne"."""
    active = [goal for goal in goals if goal.state is GoalState.ACTIVE]
    names = {keyword: keyword for keyword in keywords(active)}
    for goal in active:
        for written in _written(goal):
            tokens = " ".join(search_tokens(written))
            # A word stands for the longest beginning that is one of the keywords: the plural of it.
            for length in range(len(tokens), max(2, len(tokens) - 3), -1):
                if names.get(tokens[:length]) == tokens[:length]:
                    names[tokens[:length]] = written
                    break
    return names


def _written(goal: Goal) -> Iterator[str]:
    yield from (keyword.strip() for keyword in goal.keywords)
    for text in (goal.what, *(criterion.value for criterion in goal.criteria)):
        yield from _WORD.findall(text)


def in_order(profile: MyProfile, words: Iterable[str]) -> frozenset[str]:
    """The items that are in order: the ticked ones, and the purpose text where it holds one of `words`."""
    ticked = profile.checklist.intersection(PROFILE_ITEMS) - {JUDGED_ITEM}
    return ticked | {JUDGED_ITEM} if any(holds_keyword(profile.purpose, word) for word in words) else ticked
