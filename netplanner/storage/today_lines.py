"""The lines that a day is shown in."""

from dataclasses import dataclass
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from netplanner.domain.cadence import Lateness, Scope
from netplanner.domain.outreach import OutreachRow

Line = TypeVar("Line")


@dataclass(frozen=True, slots=True)
class Section(Generic[Line]):
    """The first `lines` of a section, and how many it has in `total`."""

    lines: tuple[Line, ...] = ()
    total: int = 0


class PlanLine(NamedTuple):
    """A plan yet to be done; `days` is how many it is overdue, 0 for today's."""

    row: OutreachRow
    days: int = 0


class WaitingLine(NamedTuple):
    """Something that waits for an answer since `since`, `days` ago.

    It is a plan, `outreach_id`, or an invitation that was sent, `invitation_id` with the plan it came of or None.
    `kind` and `channel` are words of plans. `until` is the day on which the answer is given up and what `chain_rule`
    says follows; None for an invitation.
    """

    contacts: tuple[int, ...]
    contact_names: tuple[str, ...]
    outreach_id: int | None
    invitation_id: int | None
    kind: str
    channel: str
    why: str
    goal_id: int | None
    goal_what: str
    goal_colour: int
    since: date
    days: int
    until: date | None = None
    chain_rule: str = ""


class BirthdayLine(NamedTuple):
    """A birthday `days` ahead, 0 today; `age` is the one reached, None where the year isn't known.

    `outreach_id` is an open plan with the person, None without one.
    """

    contact_id: int
    name: str
    tie: str
    on: date
    days: int
    age: int | None
    outreach_id: int | None


class FollowUpLine(NamedTuple):
    """Somebody who came to a seminar `days` ago and wasn't followed up since; `late` after seven days.

    It was an activity of a group, `activity_id`, or a plan of kind seminar, `seminar_id`; the other is None.
    """

    contact_id: int
    name: str
    tie: str
    activity_id: int | None
    seminar_id: int | None
    what: str
    goal_id: int | None
    on: date
    days: int
    late: bool


class TouchLine(NamedTuple):
    """Somebody to keep in touch with: `days` since the last real contact, `period` days are the rhythm by `scope` and
    `key` (a tag's or group's name, a tie). `overdue` is a part of the period, 0 on the day it ends."""

    contact_id: int
    name: str
    title: str
    organization: str
    tie: str
    country: str
    last_contact_on: date
    days: int
    period: int
    scope: Scope
    key: str
    overdue: float
    lateness: Lateness
