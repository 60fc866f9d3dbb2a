"""Writing plans and the interactions they end in."""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import apsw

from netplanner.domain.outreach import Outreach
from netplanner.storage.store import Step

# Columns that stand in the dataclass under the same name.
_COLUMNS = (
    "goal_id", "due_on", "due_time", "zone", "kind", "channel", "template_id", "reason_type", "why",
    "message", "minutes", "status", "result", "done_on", "snoozed_from", "repeat_rule",
    "series", "follows_id", "chain_rule", "cadence", "created", "changed",
)  # fmt: skip
_INSERT = "INSERT INTO outreach(id, {}) VALUES (?{})".format(", ".join(_COLUMNS), ", ?" * len(_COLUMNS))  # noqa: S608 - constants
_INSERT_CONTACT = "INSERT INTO outreach_contact(outreach_id, contact_id, position) VALUES (?, ?, ?)"


class Interaction(NamedTuple):
    """A touch that took place.

    `tie` is the tie as it was then, `minutes` None where unknown, `tone` ask, give or neutral.
    """

    contact_id: int
    happened_on: str
    at_time: str
    kind: str
    channel: str
    direction: str
    minutes: int | None
    tie: str
    text: str
    goal_id: int | None
    outreach_id: int | None
    source: str
    tone: str = "neutral"


_INSERT_INTERACTION = "INSERT INTO interaction(created, {}) VALUES (?{})".format(  # noqa: S608 - constants
    ", ".join(Interaction._fields), ", ?" * len(Interaction._fields)
)


def insert_many(step: Step, outreaches: Sequence[Outreach]) -> list[int]:
    """Adds plans and returns their ids in order; each plan's `id` is set, and the series that one begins."""
    first = _next_id(step.connection)
    for number, outreach in enumerate(outreaches, first):
        outreach.id = number
        outreach.created = outreach.created or step.now
        outreach.changed = step.now
        if outreach.repeat_rule and not outreach.series:
            outreach.series = str(number)
    step.connection.executemany(_INSERT, [(outreach.id, *_values(outreach)) for outreach in outreaches])
    step.connection.executemany(_INSERT_CONTACT, [row for outreach in outreaches for row in _contact_rows(outreach)])
    _touch(step, outreaches)
    return [outreach.id for outreach in outreaches]


def update(step: Step, before: Outreach, after: Outreach) -> bool:
    """Writes the difference between two states of a plan; False where there is none."""
    changed = [name for name in _COLUMNS if name != "changed" and getattr(before, name) != getattr(after, name)]
    if not changed and before.contacts == after.contacts:
        return False
    after.changed = step.now
    set_columns(step, [after.id], **{name: _plain(getattr(after, name)) for name in changed})
    if before.contacts != after.contacts:
        step.connection.execute("DELETE FROM outreach_contact WHERE outreach_id = ?", (after.id,))
        step.connection.executemany(_INSERT_CONTACT, _contact_rows(after))
    _touch(step, [before, after])
    return True


def set_columns(step: Step, ids: Iterable[int], **columns: object) -> None:
    """Sets the same columns for many plans and touches them."""
    ids = list(ids)
    columns["changed"] = step.now
    names = sorted(columns)
    sql = "UPDATE outreach SET " + ", ".join(name + " = ?" for name in names) + " WHERE id = ?"  # noqa: S608 - our names
    values = [columns[name] for name in names]
    step.connection.executemany(sql, [(*values, outreach_id) for outreach_id in ids])
    step.touched.touch(outreach=ids)
    step.touched.lists = True


def move(step: Step, ids: Iterable[int], due_on: str) -> None:
    """Moves plans to a day; those that come again by date keep the day they were meant for."""
    ids = list(ids)
    step.connection.executemany(
        "UPDATE outreach SET due_on = ?1, changed = ?2, snoozed_from = CASE WHEN repeat_rule LIKE 'every %' "
        "THEN coalesce(snoozed_from, due_on) ELSE snoozed_from END WHERE id = ?3",
        [(due_on, step.now, outreach_id) for outreach_id in ids],
    )
    step.touched.touch(outreach=ids)
    step.touched.lists = True


def snooze(step: Step, ids: Iterable[int], until: str) -> None:
    """Moves plans to a later day and keeps the day they were first meant for."""
    ids = list(ids)
    step.connection.executemany(
        "UPDATE outreach SET snoozed_from = coalesce(snoozed_from, due_on), due_on = ?, changed = ? WHERE id = ?",
        [(until, step.now, outreach_id) for outreach_id in ids],
    )
    step.touched.touch(outreach=ids)
    step.touched.lists = True


def mark_deleted(step: Step, ids: Iterable[int]) -> None:
    """Moves plans to the trash."""
    set_columns(step, ids, deleted=step.now)


def log_interactions(step: Step, interactions: Sequence[Interaction]) -> None:
    step.connection.executemany(_INSERT_INTERACTION, [(step.now, *interaction) for interaction in interactions])
    step.touched.touch(contacts=[interaction.contact_id for interaction in interactions])
    step.touched.lists = True


def set_minutes(step: Step, plan_ids: Iterable[int], minutes: int) -> None:
    """Corrects how long what was logged for plans took."""
    step.connection.execute(
        "UPDATE interaction SET minutes = ? WHERE outreach_id IN (SELECT value FROM json_each(?))",
        (minutes, json.dumps(list(plan_ids))),
    )


def forget_interactions(step: Step, plan_ids: Iterable[int]) -> dict[int, str]:
    """Removes what was logged for plans; returns as `taken_back`."""
    return _remove_interactions(step, "outreach_id", plan_ids)


def forget_answers(step: Step, plan_ids: Iterable[int]) -> dict[int, str]:
    """Removes what was logged of answers to plans, not that they were sent; returns as `taken_back`."""
    return _remove_interactions(step, "direction <> 'out' AND outreach_id", plan_ids)


def remove_interactions(step: Step, ids: Iterable[int]) -> dict[int, str]:
    """Removes what was logged; returns as `taken_back`."""
    return _remove_interactions(step, "id", ids)


def _remove_interactions(step: Step, column: str, ids: Iterable[int]) -> dict[int, str]:
    removed = step.connection.execute(
        "DELETE FROM interaction WHERE " + column + " IN (SELECT value FROM json_each(?)) "  # noqa: S608 - constants
        "RETURNING contact_id, direction, happened_on",
        (json.dumps(list(ids)),),
    ).fetchall()
    step.touched.touch(contacts=[contact_id for contact_id, _, _ in removed])
    step.touched.lists = True
    return taken_back(removed)


def taken_back(removed: Iterable[tuple[int, str, str]]) -> dict[int, str]:
    """By contact the latest day of the (contact, direction, day) `removed` that counted as contact."""
    days: dict[int, str] = {}
    for contact_id, direction, day in removed:
        if direction != "out":
            days[contact_id] = max(day, days.get(contact_id, ""))
    return days


def ties(step: Step, contact_ids: Iterable[int]) -> dict[int, str]:
    """The ties of contacts as they are now, of those in the trash too."""
    sql = "SELECT id, tie FROM contact WHERE id IN (SELECT value FROM json_each(?))"
    return dict(step.connection.execute(sql, (json.dumps(list(contact_ids)),)).fetchall())


def _touch(step: Step, outreaches: Sequence[Outreach]) -> None:
    step.touched.touch(
        outreach=[outreach.id for outreach in outreaches],
        contacts=[contact_id for outreach in outreaches for contact_id in outreach.contacts],
        goals=[outreach.goal_id for outreach in outreaches if outreach.goal_id is not None],
    )
    step.touched.lists = True


def _next_id(connection: apsw.Connection) -> int:
    row = connection.execute("SELECT seq FROM main.sqlite_sequence WHERE name = 'outreach'").fetchone()
    return int(row[0]) + 1 if row else 1


def _values(outreach: Outreach) -> tuple[object, ...]:
    return tuple(_plain(getattr(outreach, name)) for name in _COLUMNS)


def _plain(value: object) -> object:
    # The engine binds str itself, not the words' enumerations.
    return str(value) if isinstance(value, str) else value


def _contact_rows(outreach: Outreach) -> list[tuple[int, int, int]]:
    return [(outreach.id, contact_id, position) for position, contact_id in enumerate(outreach.contacts)]
