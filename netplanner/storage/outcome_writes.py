"""Writing what goals brought."""

from collections.abc import Iterable

from netplanner.domain.outcome import Outcome, OutcomeStep
from netplanner.storage.store import Step


def insert(step: Step, outcome: Outcome) -> int:
    """Adds an outcome with its goals and steps; returns its id."""
    row = step.models.OutcomeModel.create(created=outcome.created or step.now, **_columns(outcome))
    outcome.id = int(row.id)
    _write_goals(step, outcome)
    _write_chain(step, outcome)
    _touch(step, outcome)
    return outcome.id


def update(step: Step, before: Outcome, after: Outcome) -> bool:
    """Writes the difference between two states of an outcome; False where there is none."""
    old, new = _columns(before), _columns(after)
    columns = {name: value for name, value in new.items() if old[name] != value}
    if not columns and before.goals == after.goals and before.chain == after.chain:
        return False
    if columns:
        model = step.models.OutcomeModel
        model.update(columns).where(model.id == after.id).execute()
    if before.goals != after.goals:
        step.connection.execute("DELETE FROM outcome_goal WHERE outcome_id = ?", (after.id,))
        _write_goals(step, after)
    if before.chain != after.chain:
        step.connection.execute("DELETE FROM outcome_step WHERE outcome_id = ?", (after.id,))
        _write_chain(step, after)
    _touch(step, before)
    _touch(step, after)
    return True


def mark_deleted(step: Step, outcome: Outcome) -> None:
    """Moves an outcome to the trash."""
    step.connection.execute("UPDATE outcome SET deleted = ? WHERE id = ?", (step.now, outcome.id))
    _touch(step, outcome)


def _touch(step: Step, outcome: Outcome) -> None:
    step.touched.touch(goals=outcome.goals, contacts=_people(outcome.contact_id, outcome.chain))


def _people(deliverer: int | None, chain: Iterable[OutcomeStep]) -> list[int]:
    return [person for person in (deliverer, *(one.contact_id for one in chain)) if person is not None]


def _columns(outcome: Outcome) -> dict[str, object]:
    return {
        "kind": str(outcome.kind),
        "happened_on": outcome.happened_on,
        "amount": outcome.amount,
        "what": outcome.what,
        "contact_id": outcome.contact_id,
        "outreach_id": outcome.outreach_id,
        "note": outcome.note,
    }


def _write_goals(step: Step, outcome: Outcome) -> None:
    step.connection.executemany(
        "INSERT INTO outcome_goal(outcome_id, goal_id) VALUES (?, ?)", [(outcome.id, goal) for goal in outcome.goals]
    )


def _write_chain(step: Step, outcome: Outcome) -> None:
    step.connection.executemany(
        "INSERT INTO outcome_step(outcome_id, position, kind, contact_id, earlier_id, interaction_id) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        [
            (outcome.id, position, str(one.kind), one.contact_id, one.earlier_id, one.interaction_id)
            for position, one in enumerate(outcome.chain)
        ],
    )
