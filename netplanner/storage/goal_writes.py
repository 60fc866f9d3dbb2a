"""Writing goals and their candidates."""

import json
from collections.abc import Iterable, Sequence

from netplanner.domain.goal import Goal
from netplanner.storage.store import Step

COLOURS = 8


def insert(step: Step, goal: Goal) -> int:
    """Adds a goal with its area and criteria, at the end of the list; returns its id."""
    model = step.models.GoalModel
    position = step.connection.execute("SELECT coalesce(max(position), -1) + 1 FROM goal").get
    row = model.create(position=position, created=step.now, changed=step.now, **_columns(goal))
    goal.id = row.id
    _write_criteria(step, goal)
    _write_area(step, goal)
    _write_targets(step, goal)
    step.touched.touch(goals=[goal.id])
    step.touched.lists = True
    return goal.id


def update(step: Step, before: Goal, after: Goal) -> bool:
    """Writes the difference between two states of a goal; False where there is none."""
    old, new = _columns(before), _columns(after)
    columns = {name: value for name, value in new.items() if old[name] != value}
    parts = ("criteria", "area", "targets")
    if not columns and all(getattr(before, part) == getattr(after, part) for part in parts):
        return False
    if before.criteria != after.criteria:
        _write_criteria(step, after)
    if before.area != after.area:
        _write_area(step, after)
    if before.targets != after.targets:
        _write_targets(step, after)
    set_columns(step, [after.id], **columns)
    if before.state != after.state:
        touch_people(step, [after.id])
    return True


def set_columns(step: Step, ids: Sequence[int], **columns: object) -> None:
    """Sets the same columns for some goals and touches them."""
    model = step.models.GoalModel
    model.update({**columns, "changed": step.now}).where(model.id.in_(list(ids))).execute()
    step.touched.touch(goals=ids)


def mark_deleted(step: Step, ids: Sequence[int]) -> None:
    """Moves goals to the trash; their plans and outcomes stay."""
    set_columns(step, ids, deleted=step.now)
    touch_people(step, ids)
    step.touched.lists = True


def touch_people(step: Step, ids: Sequence[int]) -> None:
    """Says that candidates and plans of these goals look different now."""
    parameter = (json.dumps(list(ids)),)
    people = step.connection.execute(
        "SELECT contact_id FROM candidate WHERE goal_id IN (SELECT value FROM json_each(?))", parameter
    ).fetchall()
    plans = step.connection.execute(
        "SELECT id FROM outreach WHERE goal_id IN (SELECT value FROM json_each(?)) AND deleted IS NULL",
        parameter,
    ).fetchall()
    step.touched.touch(contacts=[int(row[0]) for row in people], outreach=[int(row[0]) for row in plans])


def free_colour(step: Step) -> int:
    """The goal colour that is used least, the first of them where several are."""
    used = [0] * COLOURS
    for colour, count in step.connection.execute(
        "SELECT colour, count(*) FROM goal WHERE deleted IS NULL GROUP BY colour"
    ):
        used[colour % COLOURS] += count
    return used.index(min(used))


def add_candidates(step: Step, goal_id: int, ids: Iterable[int]) -> list[int]:
    """Sets people on a goal, those too who were left out or put off; returns those who were not on it and are in the
    book."""
    sql = (
        "INSERT INTO candidate(goal_id, contact_id, added) SELECT ?, id, ? FROM contact "
        "WHERE id IN (SELECT value FROM json_each(?)) AND deleted IS NULL "
        "ON CONFLICT DO UPDATE SET added = excluded.added, decision = '', reason = '', snoozed_until = NULL "
        "WHERE candidate.decision <> '' RETURNING contact_id"
    )
    added = [row[0] for row in step.connection.execute(sql, (goal_id, step.now, json.dumps(list(ids))))]
    if added:
        step.touched.touch(goals=[goal_id], contacts=added)
    return added


def remove_candidates(step: Step, goal_id: int, ids: Iterable[int]) -> list[int]:
    """Takes people off a goal; returns those who were set on it. Who is left out of its queue stays so."""
    sql = (
        "DELETE FROM candidate WHERE goal_id = ? AND decision = '' AND contact_id IN (SELECT value FROM json_each(?)) "
        "RETURNING contact_id"
    )
    removed = [row[0] for row in step.connection.execute(sql, (goal_id, json.dumps(list(ids))))]
    if removed:
        step.touched.touch(goals=[goal_id], contacts=removed)
    return removed


def _columns(goal: Goal) -> dict[str, object]:
    return {
        "what": goal.what,
        "kind": str(goal.kind),
        "amount": goal.amount,
        "due_by": goal.by,
        "state": str(goal.state),
        "primary_platform": goal.primary_platform,
        "secondary_platform": goal.secondary_platform,
        "keywords": "\n".join(goal.keywords),
        "sphere": str(goal.sphere),
        "note": goal.note,
        "review": goal.review,
        "started_on": goal.started_on,
        "finished_on": goal.finished_on,
        "colour": goal.colour,
    }


def _write_criteria(step: Step, goal: Goal) -> None:
    step.connection.execute("DELETE FROM criterion WHERE goal_id = ?", (goal.id,))
    step.connection.executemany(
        "INSERT INTO criterion(goal_id, position, key, value, weight) VALUES (?, ?, ?, ?, ?)",
        [(goal.id, position, str(one.key), one.value, one.weight) for position, one in enumerate(goal.criteria)],
    )


def _write_area(step: Step, goal: Goal) -> None:
    step.connection.execute("DELETE FROM area WHERE goal_id = ?", (goal.id,))
    step.connection.executemany(
        "INSERT INTO area(goal_id, code, position) VALUES (?, ?, ?)",
        [(goal.id, code, position) for position, code in enumerate(goal.area)],
    )


def _write_targets(step: Step, goal: Goal) -> None:
    """Companies that are gone are left out."""
    step.connection.execute("DELETE FROM target_company WHERE goal_id = ?", (goal.id,))
    step.connection.execute(
        "INSERT INTO target_company(goal_id, company_id) SELECT ?, id FROM company "
        "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (goal.id, json.dumps(goal.targets)),
    )
