"""The seven steps from a purpose to a network that is kept up: which are done, which is next, and why."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import holds_keyword, keywords_of, missing
from netplanner.domain.words import GoalState

# What the seven are called in data.
NAMES = ("purpose", "area", "platforms", "profile", "existing_contacts", "new_contacts", "keep_in_touch")

# What makes a profile complete; "purpose" asks for a keyword of an active goal in the text.
PROFILE_ITEMS = (
    "photo",
    "headline",
    "purpose",
    "position",
    "location",
    "contact_details",
    "summary",
    "skills",
    "recommendations",
    "address",
)
# Share of the existing contacts to decide on, and of close and good ones that may be overdue.
DECIDED = 0.8
OVERDUE = 0.1
INVITATION_DAYS = 30


class StepState(StrEnum):
    DONE = "done"
    NEXT = "next"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Step:
    """One of the seven. `done` of `total` is how far it is, 0 of 0 where nothing is counted.

    `reason` says why it isn't done, "" where it is: no_goal, goals_incomplete, no_area, no_primary, no_secondary,
    profile_incomplete, no_contacts, undecided_contacts, no_invitation, no_close_contacts, overdue_contacts.
    """

    number: int
    state: StepState
    done: int
    total: int
    reason: str = ""

    @property
    def name(self) -> str:
        return NAMES[self.number - 1]


@dataclass(frozen=True, slots=True)
class StepFacts:
    """What the steps are judged by.

    `goals` are drafts and active ones. `checklist` holds those of `PROFILE_ITEMS` that the user ticked for the
    primary platform, `purpose` is the text in that profile. `existing` counts known contacts, `decided` those of
    them invited, connected or skipped with a reason. `ready_invitations` went out in the last 30 days. `tended`
    counts close and good contacts with a next date, `overdue` those of them whose date has passed.
    """

    goals: Sequence[Goal] = ()
    primary: str = ""
    secondary: str = ""
    checklist: frozenset[str] = field(default_factory=frozenset)
    purpose: str = ""
    existing: int = 0
    decided: int = 0
    ready_invitations: int = 0
    tended: int = 0
    overdue: int = 0


def steps(facts: StepFacts, today: date) -> list[Step]:
    """The seven steps in order; the first that isn't done is the next, the user may take any."""
    found = [
        _purpose(facts, today),
        _area(facts),
        _platforms(facts),
        _profile(facts),
        _existing(facts),
        _new(facts),
        _touch(facts),
    ]
    first_open = next((place for place, (_, _, reason) in enumerate(found) if reason), None)
    return [
        Step(place + 1, _state(place, reason, first_open), done, total, reason)
        for place, (done, total, reason) in enumerate(found)
    ]


def profile_items(facts: StepFacts) -> frozenset[str]:
    """The items of the primary profile that are in order."""
    ticked = facts.checklist.intersection(PROFILE_ITEMS) - {"purpose"}
    words = {word for goal in _active(facts) for word in keywords_of(goal)}
    if any(holds_keyword(facts.purpose, word) for word in words):
        return ticked | {"purpose"}
    return ticked


_Judged = tuple[int, int, str]


def _state(place: int, reason: str, first_open: int | None) -> StepState:
    if not reason:
        return StepState.DONE
    return StepState.NEXT if place == first_open else StepState.OPEN


def _active(facts: StepFacts) -> list[Goal]:
    return [goal for goal in facts.goals if goal.state is GoalState.ACTIVE]


def _purpose(facts: StepFacts, today: date) -> _Judged:
    complete = [goal for goal in facts.goals if not missing(goal, today)]
    done, total = len([goal for goal in complete if goal.state is GoalState.ACTIVE]), len(facts.goals)
    if not facts.goals:
        return 0, 0, "no_goal"
    active = _active(facts)
    return done, total, "" if active and done == len(active) else "goals_incomplete"


def _area(facts: StepFacts) -> _Judged:
    active = _active(facts)
    placed = [goal for goal in active if goal.area]
    if not active:
        return 0, len(facts.goals), "no_goal" if not facts.goals else "no_area"
    return len(placed), len(active), "" if len(placed) == len(active) else "no_area"


def _platforms(facts: StepFacts) -> _Judged:
    if not facts.primary:
        return 0, 2, "no_primary"
    if not facts.secondary or facts.secondary == facts.primary:
        return 1, 2, "no_secondary"
    return 2, 2, ""


def _profile(facts: StepFacts) -> _Judged:
    total = len(PROFILE_ITEMS)
    if not facts.primary:
        return 0, total, "no_primary"
    done = len(profile_items(facts))
    return done, total, "" if done == total else "profile_incomplete"


def _existing(facts: StepFacts) -> _Judged:
    if not facts.existing:
        return 0, 0, "no_contacts"
    enough = facts.decided >= DECIDED * facts.existing
    return facts.decided, facts.existing, "" if enough else "undecided_contacts"


def _new(facts: StepFacts) -> _Judged:
    return facts.ready_invitations, 1, "" if facts.ready_invitations else "no_invitation"


def _touch(facts: StepFacts) -> _Judged:
    if not facts.tended:
        return 0, 0, "no_close_contacts"
    kept = facts.tended - facts.overdue
    return kept, facts.tended, "" if facts.overdue <= OVERDUE * facts.tended else "overdue_contacts"
