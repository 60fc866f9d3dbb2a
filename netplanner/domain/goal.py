"""A goal: what the user wants and by when. The rules about it stand in `goal_rules`."""

from dataclasses import dataclass, field

from netplanner.domain.words import CriterionKey, GoalKind, GoalState, Sphere

ANYWHERE = "anywhere"


@dataclass(slots=True)
class Criterion:
    """One property of the people who serve a goal; matched folded, on whole words. `weight` ≥ 1."""

    key: CriterionKey
    value: str
    weight: int = 1


@dataclass(slots=True)
class Goal:
    """A goal for reading and editing.

    `by` and `started_on` are ISO dates or "". `area` holds ISO 3166-1/-2 codes ("SE", "DK-84"), cities
    ("city:SE:Malmö") or the one word "anywhere". `targets` are ids of companies the goal is after, `review` says
    what worked once it is finished. Platforms are keys of platform rows. `done` is the amount of
    its outcomes so far, `colour` an index into the eight goal colours.
    """

    id: int = 0
    what: str = ""
    kind: GoalKind = GoalKind.OTHER
    amount: int = 0
    by: str = ""
    area: list[str] = field(default_factory=list)
    criteria: list[Criterion] = field(default_factory=list)
    targets: list[int] = field(default_factory=list)
    primary_platform: str = ""
    secondary_platform: str = ""
    keywords: list[str] = field(default_factory=list)
    state: GoalState = GoalState.DRAFT
    sphere: Sphere = Sphere.BUSINESS
    note: str = ""
    review: str = ""
    started_on: str = ""
    finished_on: str = ""
    colour: int = 0
    done: float = 0.0
    created: str = ""
    changed: str = ""
