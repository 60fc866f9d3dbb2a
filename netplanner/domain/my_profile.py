"""The user's own profile on a platform: what makes it complete, which of the goals' words its purpose holds."""

from collections.abc import Iterable
from dataclasses import dataclass

from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import holds_keyword, keywords_of
from netplanner.domain.steps import PROFILE_ITEMS
from netplanner.domain.words import GoalState

# The one item that nobody ticks: the text tells.
JUDGED_ITEM = "purpose"


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


def in_order(profile: MyProfile, words: Iterable[str]) -> frozenset[str]:
    """The items that are in order: the ticked ones, and the purpose text where it holds one of `words`."""
    ticked = profile.checklist.intersection(PROFILE_ITEMS) - {JUDGED_ITEM}
    return ticked | {JUDGED_ITEM} if any(holds_keyword(profile.purpose, word) for word in words) else ticked
