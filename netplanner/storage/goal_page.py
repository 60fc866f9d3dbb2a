"""What the page of a goal reads at once: a screenful of each, with counts of the rest, however large the book is."""

from typing import NamedTuple

import apsw

from netplanner.storage.goals import Candidate


class SetByHand(NamedTuple):
    """The people set on a goal by hand: how many, and the first of them by name."""

    total: int
    first: tuple[Candidate, ...]


class GoalPlans(NamedTuple):
    """The plans of a goal: how many are open and done, the ids of the next and of the last ones, the nearest first."""

    still_open: int
    done: int
    total: int
    ahead: tuple[int, ...]
    past: tuple[int, ...]


class Known(NamedTuple):
    """Somebody at a target company."""

    id: int
    name: str
    tie: str


class Target(NamedTuple):
    """A company that a goal is after; `people` counts who works there, `known` those of them whom the user knows.

    `first` are some of the known, the close before the good before the acquaintances.
    """

    id: int
    name: str
    people: int
    known: int
    first: tuple[Known, ...]


def set_by_hand(connection: apsw.Connection, goal_id: int, limit: int) -> SetByHand:
    """Who was set on the goal; whom the user has skipped or put off since is not among them."""
    (count,) = connection.execute(
        "SELECT count(*) FROM candidate k JOIN contact c ON c.id = k.contact_id "
        "WHERE k.goal_id = ? AND k.decision = '' AND c.deleted IS NULL",
        (goal_id,),
    ).fetchone()
    rows = connection.execute(
        "SELECT c.id, c.display_name, c.title, c.organization, c.tie, "
        "EXISTS (SELECT 1 FROM photo p WHERE p.contact_id = c.id) FROM candidate k "
        "JOIN contact c ON c.id = k.contact_id WHERE k.goal_id = ? AND k.decision = '' AND c.deleted IS NULL "
        "ORDER BY c.sort_key, c.id LIMIT ?",
        (goal_id, limit),
    )
    return SetByHand(count, tuple(Candidate._make((*row[:-1], bool(row[-1]))) for row in rows))


def plans(connection: apsw.Connection, goal_id: int, limit: int) -> GoalPlans:
    """At most `limit` plans in all, those ahead before those past."""
    of_goal = "FROM outreach WHERE goal_id = ? AND deleted IS NULL"
    counts = dict(connection.execute("SELECT status, count(*) " + of_goal + " GROUP BY status", (goal_id,)).fetchall())
    ahead = connection.execute(
        "SELECT id " + of_goal + " AND status IN ('planned', 'waiting') ORDER BY due_on, due_time, id LIMIT ?",
        (goal_id, limit),
    ).fetchall()
    past = connection.execute(
        "SELECT id " + of_goal + " AND status IN ('done', 'skipped') ORDER BY due_on DESC, due_time DESC, id DESC "
        "LIMIT ?",
        (goal_id, limit - len(ahead)),
    ).fetchall()
    return GoalPlans(
        still_open=counts.get("planned", 0) + counts.get("waiting", 0),
        done=counts.get("done", 0),
        total=sum(counts.values()),
        ahead=tuple(row[0] for row in ahead),
        past=tuple(row[0] for row in past),
    )


def targets(connection: apsw.Connection, goal_id: int, names: int = 3) -> list[Target]:
    """The companies that a goal is after, by name, with up to `names` people known there."""
    companies = connection.execute(
        "SELECT y.id, y.name FROM target_company t JOIN company y ON y.id = t.company_id WHERE t.goal_id = ? "
        "ORDER BY y.folded, y.id",
        (goal_id,),
    ).fetchall()
    return [_target(connection, company_id, name, names) for company_id, name in companies]


def _target(connection: apsw.Connection, company_id: int, name: str, names: int) -> Target:
    people, known = connection.execute(
        "SELECT count(*), count(*) FILTER (WHERE relation = 'known') FROM contact "
        "WHERE company_id = ? AND deleted IS NULL",
        (company_id,),
    ).fetchone()
    first = connection.execute(
        "SELECT id, display_name, tie FROM contact WHERE company_id = ? AND deleted IS NULL AND relation = 'known' "
        "ORDER BY CASE tie WHEN 'close' THEN 0 WHEN 'good' THEN 1 WHEN 'acquaintance' THEN 2 ELSE 3 END, sort_key, id "
        "LIMIT ?",
        (company_id, names),
    )
    return Target(company_id, name, people, known, tuple(Known._make(row) for row in first))
