"""Writing what is decided about people in a goal's queue."""

import json
from collections.abc import Iterable
from typing import Any

from netplanner.storage.store import Step

# What stands in candidate.decision: set on the goal by hand, known to the queue alone, left out. `added` is the instant
# somebody was set on the goal by hand, "" for who never was, so that who is put back is what they were before.
BY_HAND, QUEUED, SKIPPED = "", "queued", "skipped"

_SKIP = (
    "INSERT INTO candidate(goal_id, contact_id, added, decision, reason) "
    "SELECT ?1, id, '', 'skipped', ?2 FROM contact WHERE id IN (SELECT value FROM json_each(?3)) AND deleted IS NULL "
    "ON CONFLICT (goal_id, contact_id) DO UPDATE SET decision = 'skipped', reason = excluded.reason, "
    "snoozed_until = NULL RETURNING contact_id"
)
# Who was set on the goal by hand stays so.
_SNOOZE = (
    "INSERT INTO candidate(goal_id, contact_id, added, decision, snoozed_until) "
    "SELECT ?1, id, '', 'queued', ?2 FROM contact WHERE id IN (SELECT value FROM json_each(?3)) AND deleted IS NULL "
    "ON CONFLICT (goal_id, contact_id) DO UPDATE SET snoozed_until = excluded.snoozed_until, "
    "decision = iif(added = '', 'queued', ''), reason = '' RETURNING contact_id"
)
_TAKE_BACK = (
    (
        "DELETE FROM candidate WHERE goal_id = ?1 AND decision <> '' AND added = '' "
        "AND contact_id IN (SELECT value FROM json_each(?2)) RETURNING contact_id"
    ),
    (
        "UPDATE candidate SET decision = '', reason = '', snoozed_until = NULL WHERE goal_id = ?1 "
        "AND (decision <> '' OR snoozed_until IS NOT NULL) "
        "AND contact_id IN (SELECT value FROM json_each(?2)) RETURNING contact_id"
    ),
)


def skip(step: Step, goal_id: int, ids: Iterable[int], reason: str) -> list[int]:
    """Leaves people out of the goal's queue for a reason; returns those who are in the book."""
    return _touched(step, goal_id, step.connection.execute(_SKIP, (goal_id, reason, _json(ids))))


def snooze(step: Step, goal_id: int, ids: Iterable[int], until: str) -> list[int]:
    """Asks about people again on the day `until` (ISO); returns those who are in the book."""
    return _touched(step, goal_id, step.connection.execute(_SNOOZE, (goal_id, until, _json(ids))))


def take_back(step: Step, goal_id: int, ids: Iterable[int]) -> list[int]:
    """Puts people who were left out or put off back into the queue; returns whom that changed."""
    parameters = (goal_id, _json(ids))
    return _touched(step, goal_id, (row for sql in _TAKE_BACK for row in step.connection.execute(sql, parameters)))


def _json(ids: Iterable[int]) -> str:
    return json.dumps(list(ids))


def _touched(step: Step, goal_id: int, rows: Iterable[Any]) -> list[int]:
    ids = [int(row[0]) for row in rows]
    if ids:
        step.touched.touch(goals=[goal_id], contacts=ids)
    return ids
