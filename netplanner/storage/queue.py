"""Reading the invitation queue of a goal: everybody in the book, each in one list, those to invite by their score."""

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

import apsw

from netplanner.domain.progress import Progress
from netplanner.domain.queue import Parts, Reason
from netplanner.domain.words import QueueList

# Invitations a day, where the user set no other number under this rule setting.
QUOTA_SETTING, QUOTA = "daily_quota", 5


class Entry(NamedTuple):
    """A person in a list. `score` is 0 to 100, None in lists that are not for inviting."""

    contact_id: int
    score: float | None
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Queue:
    """Every living person in exactly one list. All twelve lists are there, in the order of `QueueList`.

    Lists with scores are in the order to work them off, the others by name.
    """

    goal_id: int
    lists: dict[QueueList, list[Entry]]

    @property
    def counts(self) -> dict[QueueList, int]:
        return {name: len(entries) for name, entries in self.lists.items()}


class InviteRow(NamedTuple):
    """Somebody to invite next, with what a row shows.

    `phase` is QueueList.EXISTING for people already known, who come first, or QueueList.RANKED. `parts` are those of
    the score, for "How is this calculated?". `connector_id` and `connector_name` tell whom to ask for an
    introduction: the first on the best way, None and "" where there is none or the person is known well enough to
    be written to.
    """

    contact_id: int
    name: str
    title: str
    organization: str
    tie: str
    has_photo: bool
    score: float
    parts: Parts
    reasons: tuple[Reason, ...]
    phase: QueueList
    connector_id: int | None
    connector_name: str


@dataclass(frozen=True, slots=True)
class Invitations:
    """Whom to invite next for a goal.

    `counts` are of all lists, `quota` invitations a day of which `used` are planned for today or sent. On `platform`
    (key, "" where none is chosen) `notes_used` of `notes_per_month` (None without a limit) are used up in the month of
    today; where all are, `instead` says what to go on with: "email", "introduction", "comment" and the key of the
    secondary platform.
    """

    rows: tuple[InviteRow, ...] = ()
    counts: dict[QueueList, int] = field(default_factory=dict)
    quota: int = QUOTA
    used: int = 0
    platform: str = ""
    secondary: str = ""
    notes_used: int = 0
    notes_per_month: int | None = None
    instead: tuple[str, ...] = ()


def read(connection: apsw.Connection, goal_id: int, today: date, progress: Progress | None = None) -> Queue:
    """The queue of a goal on `today`; all lists are empty where there is no such goal.

    Not at once in a large book: to be read on a worker. What `progress` raises ends it.
    """
    return Queue(goal_id, {name: [] for name in QueueList})


def first(
    connection: apsw.Connection,
    goal_id: int,
    today: date,
    limit: int,
    progress: Progress | None = None,
    *,
    phase: QueueList | None = None,
) -> Invitations:
    """The next `limit` people to invite: existing contacts first, then those ranked; only those of `phase` where it is
    given. Not at once in a large book."""
    return Invitations(counts=read(connection, goal_id, today, progress).counts)
