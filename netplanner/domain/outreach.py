"""An outreach: a planned touch of a person on a day, with its why."""

from dataclasses import dataclass, field
from typing import NamedTuple

from netplanner.domain.words import OutreachKind, OutreachResult, OutreachStatus, ReasonType


@dataclass(slots=True)
class Outreach:
    """A planned touch for reading and editing.

    `contacts` are ids: none for posts, two for introductions, else one. `due_on` is an ISO date that never moves
    with the zone; `due_time` ("14:30") and `zone` (IANA) are both set or both empty. `why` says why the user
    wants this touch and is what an invitation says; `message` is the longer text to send. `snoozed_from` is the day
    first meant of one that was put off. `repeat_rule` and `chain_rule` are texts of `domain.recurrence` and
    `domain.follow_up`, "" for none; plans of one `series` repeat one another, `follows_id` is the plan that this one
    came of. `cadence` marks one that keeps in touch.
    """

    id: int = 0
    contacts: list[int] = field(default_factory=list)
    goal_id: int | None = None
    due_on: str = ""
    due_time: str = ""
    zone: str = ""
    kind: OutreachKind = OutreachKind.MESSAGE
    channel: str = ""
    template_id: int | None = None
    reason_type: ReasonType = ReasonType.NONE
    why: str = ""
    message: str = ""
    minutes: int | None = None
    status: OutreachStatus = OutreachStatus.PLANNED
    result: OutreachResult = OutreachResult.NONE
    done_on: str = ""
    snoozed_from: str | None = None
    repeat_rule: str = ""
    series: str = ""
    follows_id: int | None = None
    chain_rule: str = ""
    cadence: bool = False
    created: str = ""
    changed: str = ""


def lacks_why(plan: Outreach) -> bool:
    """Whether a plan is an invitation yet to be sent that says nothing."""
    still_here = plan.status in (OutreachStatus.PLANNED, OutreachStatus.SKIPPED)
    return plan.kind is OutreachKind.INVITE and still_here and not (plan.why or plan.message).strip()


class OutreachRow(NamedTuple):
    """A line of the calendar, the agenda and the listing. `contact_names` has a name for each of `contacts`."""

    id: int
    due_on: str
    due_time: str
    kind: str
    channel: str
    status: str
    result: str
    why: str
    goal_id: int | None
    goal_what: str
    goal_colour: int
    contacts: tuple[int, ...]
    contact_names: tuple[str, ...]
    zone: str = ""
