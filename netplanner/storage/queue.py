"""Reading the invitation queue of a goal: everybody in the book, each in one list, those to invite by their score."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

import apsw

from netplanner.domain.introductions import Way
from netplanner.domain.progress import Progress
from netplanner.domain.queue import WEIGHTS, Parts, Reason, Weights
from netplanner.domain.ranking import Around, Entry, Ranking
from netplanner.domain.words import QueueList
from netplanner.storage import contacts, goals, queue_book, queue_quota, rule_settings, steps
from netplanner.storage.queue_book import QueueBook
from netplanner.storage.queue_quota import QUOTA

__all__ = [
    "Entry",
    "Invitations",
    "InviteRow",
    "InviteWay",
    "Queue",
    "Reason",
    "first",
    "read",
    "read_many",
    "weights_set",
]

# The rule setting for other weights of a score: {"fit": 0.45, "path": 0.2, …}; they need not add up to 1.
WEIGHTS_SETTING = "queue_weights"


@dataclass(frozen=True, slots=True)
class Queue:
    """Every living person in exactly one list. All twelve lists are there, in the order of `QueueList`.

    Lists with scores are in the order to work them off, the others by name.
    """

    goal_id: int
    lists: Mapping[QueueList, Sequence[Entry]]

    @property
    def counts(self) -> dict[QueueList, int]:
        return {name: len(entries) for name, entries in self.lists.items()}


class InviteWay(NamedTuple):
    """A way to somebody: whom to ask and over whom it leads, by id and name; `guessed` where a step of it is."""

    strength: float
    people: tuple[tuple[int, str], ...]
    guessed: bool


class InviteRow(NamedTuple):
    """Somebody to invite next, with what a row shows.

    `phase` is QueueList.EXISTING for people already known, who come first, or QueueList.RANKED. `parts` are those of
    the score, for "How is this calculated?". `connector_id` and `connector_name` tell whom to ask for an
    introduction: the first on the best way, None and "" where there is none or the person is known well enough to
    be written to. `ways` are the best three there are in that case.
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
    ways: tuple[InviteWay, ...] = ()


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
    found = read_many(connection, [goal_id], today, progress)
    return found.get(goal_id) or Queue(goal_id, {name: [] for name in QueueList})


def read_many(
    connection: apsw.Connection, goal_ids: Iterable[int], today: date, progress: Progress | None = None
) -> dict[int, Queue]:
    """The queues of those goals that are there, from one look at the book."""
    book = queue_book.load(connection, today, progress)
    rankings = _rankings(connection, book, goal_ids, today)
    return {ranking.goal.id: Queue(ranking.goal.id, ranking.lists(book.people, progress)) for ranking in rankings}


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
    book = queue_book.load(connection, today, progress)
    ranking = next(iter(_rankings(connection, book, [goal_id], today)), None)
    if ranking is None:
        return Invitations()
    lists = ranking.lists(book.people, progress)
    phases = (QueueList.EXISTING, QueueList.RANKED) if phase is None else (phase,)
    chosen = [entry for name in phases for entry in lists[name][:limit]][:limit]
    notes = queue_quota.notes(connection, ranking.primary, ranking.secondary, today)
    return Invitations(
        rows=tuple(_rows(connection, book, ranking, chosen)),
        counts={name: len(entries) for name, entries in lists.items()},
        quota=queue_quota.quota(connection),
        used=queue_quota.of_day(connection, today),
        platform=ranking.primary,
        secondary=ranking.secondary,
        notes_used=notes.used,
        notes_per_month=notes.most,
        instead=notes.instead,
    )


def _rankings(connection: apsw.Connection, book: QueueBook, goal_ids: Iterable[int], today: date) -> Iterator[Ranking]:
    synonyms = goals.role_synonyms(connection)
    usual = steps.platforms_used(connection)
    profiles: dict[str, dict[int, str | None]] = {}
    claims: dict[str, queue_book.Claims] = {}
    for goal_id in goal_ids:
        goal = goals.load(connection, goal_id)
        if goal is None:
            continue
        primary, secondary = goal.primary_platform or usual[0], goal.secondary_platform or usual[1]
        for platform in (primary, secondary):
            if platform not in profiles:
                profiles[platform] = queue_book.on_platform(connection, platform)
        if primary not in claims:
            claims[primary] = queue_book.platform_claims(connection, primary, profiles[primary], today)
        of_goal = dict(claims[primary])
        queue_book.put(of_goal, queue_book.decisions(connection, goal_id, today))
        around = Around(
            claims=of_goal,
            asked=book.asked,
            by_hand=frozenset(goals.candidates(connection, goal_id)),
            primary=profiles[primary].keys(),
            secondary=profiles[secondary].keys(),
            email=book.has_email,
            names=book.names,
        )
        yield Ranking(
            goal,
            today,
            book.shared,
            around,
            synonyms=synonyms,
            primary=primary,
            secondary=secondary,
            weights=weights_set(connection),
        )


def weights_set(connection: apsw.Connection) -> Weights:
    """The weights of a score that the user set, each at least 0 and one above; else those of the rule."""
    found = rule_settings.get(connection, WEIGHTS_SETTING, None)
    if not isinstance(found, dict):
        return WEIGHTS
    values = [found.get(name, usual) for name, usual in zip(Weights._fields, WEIGHTS, strict=True)]
    if not all(isinstance(value, int | float) and 0 <= value < 1000 for value in values) or not any(values):
        return WEIGHTS
    return Weights(*map(float, values))


def _rows(
    connection: apsw.Connection, book: QueueBook, ranking: Ranking, chosen: Sequence[Entry]
) -> Iterator[InviteRow]:
    shown = queue_book.cards(connection, [entry.contact_id for entry in chosen])
    ways = {
        entry.contact_id: book.network.ways(entry.contact_id, most_steps=book.most_steps)
        for entry in chosen
        if entry.person.connector is not None
    }
    names = contacts.names(connection, [one for found in ways.values() for way in found for one in way.people])
    for entry in chosen:
        connector = entry.person.connector
        yield InviteRow(
            entry.contact_id,
            *shown[entry.contact_id],
            score=entry.score or 0.0,
            parts=ranking.parts(entry.person),
            reasons=entry.reasons,
            phase=entry.list,
            connector_id=connector,
            connector_name=ranking.name_of(connector),
            ways=tuple(_way(way, names) for way in ways.get(entry.contact_id, ())),
        )


def _way(way: Way, names: Mapping[int, str]) -> InviteWay:
    return InviteWay(way.strength, tuple((one, names[one]) for one in way.people[:-1]), way.guessed)
