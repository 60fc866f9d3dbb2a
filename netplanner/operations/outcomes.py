"""What people do with outcomes: log what goals brought, correct it, take it away."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.goal_rules import parse_day
from netplanner.domain.outcome import Outcome, OutcomeStep
from netplanner.domain.words import GoalKind
from netplanner.storage import contacts, goals, interactions, outcome_writes, outcomes, outreach
from netplanner.storage.store import Step, Store

# Set by the program, never by an edit.
_DERIVED = frozenset({"id", "created"})


def log(
    store: Store,
    goal_ids: Sequence[int],
    *,
    kind: GoalKind,
    happened_on: str,
    amount: float = 1,
    what: str = "",
    contact_id: int | None = None,
    outreach_id: int | None = None,
    note: str = "",
    chain: Sequence[OutcomeStep] = (),
) -> Changes:
    """Records what one or several goals brought on a day; `Changes.created` is the outcome's id.

    `chain` are the steps that led to it, first one first; those that name nothing are left out. Raises UserError:
    outcome_needs_goal, goal_gone, contact_gone, outreach_gone, outcome_gone, entry_gone, outcome_bad_amount,
    outcome_bad_date, outcome_in_future.
    """
    outcome = Outcome(
        kind=kind,
        happened_on=happened_on,
        amount=amount,
        what=what,
        contact_id=contact_id,
        outreach_id=outreach_id,
        note=note,
        goals=list(goal_ids),
        chain=list(chain),
    )
    with store.step(Label("log_outcome", {"what": " ".join(what.split()), "kind": str(kind)})) as step:
        step.touched.created = write(step, outcome)
    return step.changes


def write(step: Step, outcome: Outcome) -> int:
    """Records an outcome inside a step and returns its id; raises as `log`."""
    found = _found(step, _clean(outcome))
    _check_day(step, found)
    _check_ids(step, found, Outcome())
    return outcome_writes.insert(step, found)


def edit(store: Store, before: Outcome, after: Outcome) -> Changes:
    """Writes what the user changed between `before` (as loaded) and `after`; what else changed meanwhile stays.

    Raises UserError: outcome_gone, outcome_in_circle and those of `log`.
    """
    clean = _clean(after)
    with store.step(Label("edit_outcome", {"what": clean.what, "kind": str(clean.kind)})) as step:
        current = _existing(step, after.id)
        changed = {
            name: getattr(clean, name)
            for name in Outcome.__dataclass_fields__
            if name not in _DERIVED and getattr(before, name) != getattr(clean, name)
        }
        merged = _found(step, replace(current, **changed))
        _check_day(step, merged)
        _check_ids(step, merged, current)
        _check_circle(step, merged)
        outcome_writes.update(step, current, merged)
    return step.changes


def delete(store: Store, outcome_id: int) -> Changes:
    """Moves an outcome to the trash. Raises UserError("outcome_gone")."""
    with store.step(Label("delete_outcome")) as step:
        outcome_writes.mark_deleted(step, _existing(step, outcome_id))
    return step.changes


def _existing(step: Step, outcome_id: int) -> Outcome:
    outcome = outcomes.load(step.connection, outcome_id)
    if outcome is None:
        raise UserError("outcome_gone")
    return outcome


def _clean(outcome: Outcome) -> Outcome:
    """`outcome` as it may be stored; raises UserError for what can't."""
    if not outcome.goals:
        raise UserError("outcome_needs_goal")
    if not 0 < outcome.amount < float("inf"):
        raise UserError("outcome_bad_amount", amount=outcome.amount)
    day = parse_day(outcome.happened_on)
    if day is None:
        raise UserError("outcome_bad_date", date=outcome.happened_on)
    return replace(
        outcome,
        happened_on=day.isoformat(),
        what=" ".join(outcome.what.split()),
        note=outcome.note.strip(),
        goals=sorted(set(outcome.goals)),
        chain=[one for one in outcome.chain if (one.contact_id, one.earlier_id, one.interaction_id) != (None,) * 3],
    )


def _found(step: Step, outcome: Outcome) -> Outcome:
    """With those who were merged into another as the other."""
    contact_id = outcome.contact_id
    return replace(
        outcome,
        contact_id=None if contact_id is None else contacts.resolve(step.connection, contact_id),
        chain=[
            one
            if one.contact_id is None
            else replace(one, contact_id=contacts.resolve(step.connection, one.contact_id))
            for one in outcome.chain
        ],
    )


def _check_day(step: Step, outcome: Outcome) -> None:
    if outcome.happened_on > step.today.isoformat():
        raise UserError("outcome_in_future", date=outcome.happened_on)


def _check_ids(step: Step, outcome: Outcome, current: Outcome) -> None:
    """What `current` names already may stay, whatever became of it since."""
    for goal_id in set(outcome.goals) - set(current.goals):
        if goals.load(step.connection, goal_id) is None:
            raise UserError("goal_gone")
    people = _new(_people(outcome), _people(current))
    if gone := set(people) - set(contacts.living(step.connection, people)):
        raise UserError("contact_gone", ids=sorted(gone))
    if outcome.outreach_id not in (None, current.outreach_id) and not outreach.load_many(
        step.connection, [outcome.outreach_id]
    ):
        raise UserError("outreach_gone")
    earlier = _new((one.earlier_id for one in outcome.chain), (one.earlier_id for one in current.chain))
    if not outcomes.exists(step.connection, earlier):
        raise UserError("outcome_gone")
    touches = _new((one.interaction_id for one in outcome.chain), (one.interaction_id for one in current.chain))
    if any(interactions.load(step.connection, one) is None for one in touches):
        raise UserError("entry_gone")


def _check_circle(step: Step, outcome: Outcome) -> None:
    """An outcome can't stand on one that stands on it."""
    ways = outcomes.ways(step.connection)
    ahead = [one.earlier_id for one in outcome.chain if one.earlier_id is not None]
    seen: set[int] = set()
    while ahead:
        number = ahead.pop()
        if number == outcome.id:
            raise UserError("outcome_in_circle")
        if number in ways and number not in seen:
            seen.add(number)
            ahead += [earlier for _, earlier in ways[number].steps if earlier is not None]


def _people(outcome: Outcome) -> list[int | None]:
    return [outcome.contact_id, *(one.contact_id for one in outcome.chain)]


def _new(ids: Iterable[int | None], known: Iterable[int | None]) -> list[int]:
    named = set(known)
    return [one for one in dict.fromkeys(ids) if one is not None and one not in named]
