"""An outcome: what goals brought, who delivered it, and the steps that led there."""

from dataclasses import dataclass, field
from enum import StrEnum

from netplanner.domain.words import GoalKind


class StepKind(StrEnum):
    """What a step on the way to an outcome was."""

    INTRODUCED_BY = "introduced_by"
    INVITATION = "invitation"
    MEETING = "meeting"
    TALK = "talk"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class OutcomeStep:
    """One step on the way, by ids: a person, an earlier outcome (the talk that led to the customer), a logged touch."""

    kind: StepKind = StepKind.INTRODUCED_BY
    contact_id: int | None = None
    earlier_id: int | None = None
    interaction_id: int | None = None


@dataclass(slots=True)
class Outcome:
    """An outcome for reading and editing.

    `happened_on` is an ISO date, `amount` > 0 what it adds to each of `goals` (ids), `contact_id` who delivered it,
    `outreach_id` the plan it came from, `chain` the steps that led to it, first one first.
    """

    id: int = 0
    kind: GoalKind = GoalKind.OTHER
    happened_on: str = ""
    amount: float = 1.0
    what: str = ""
    contact_id: int | None = None
    outreach_id: int | None = None
    note: str = ""
    goals: list[int] = field(default_factory=list)
    chain: list[OutcomeStep] = field(default_factory=list)
    created: str = ""
