"""What people do with goals."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from netplanner.domain.area import parse_area
from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.goal_rules import missing, parse_day, state_for
from netplanner.domain.text import fold
from netplanner.domain.words import CriterionKey, GoalState
from netplanner.storage import company_writes, goal_writes, goals, platforms, targets
from netplanner.storage.store import Step, Store

# Set by the program, never by an edit.
_DERIVED = frozenset({"id", "done", "created", "changed", "colour", "started_on", "finished_on"})
_MOST_WEIGHT = 10
# More than any goal needs, and far below what a row can hold.
_MOST_AMOUNT = 1_000_000_000
_WEIGHT = re.compile(r"\s*-?\d{1,9}\s*")


def add(store: Store, goal: Goal, *, new_targets: Sequence[str] = ()) -> Changes:
    """Adds a goal, active from today if nothing is missing, else a draft; `Changes.created` is its id.

    `new_targets` are names of companies that are targets too; those that the book doesn't know are added to it.
    Raises UserError: goal_needs_what, goal_bad_amount, goal_bad_date, goal_same_platforms, unknown_platform,
    bad_weight, and of the area unknown_area, ambiguous_area.
    """
    clean = _clean(goal)
    with store.step(Label("add_goal", {"what": clean.what})) as step:
        _check_platforms(step, clean.primary_platform, clean.secondary_platform)
        clean.targets = _targets(step, clean.targets, new_targets)
        clean.colour = goal_writes.free_colour(step)
        step.touched.created = goal_writes.insert(step, _settled(clean, step.today))
    return step.changes


def edit(store: Store, before: Goal, after: Goal, *, new_targets: Sequence[str] = ()) -> Changes:
    """Writes what the user changed between `before` (as loaded) and `after`; a draft where something lacks.

    What someone else changed meanwhile stays; `new_targets` as in `add`. Raises UserError: goal_gone and
    those of `add`.
    """
    clean = _clean(after)
    with store.step(Label("edit_goal", {"what": clean.what})) as step:
        current = _existing(step, after.id)
        # A company may have been joined with another meanwhile: what the user left alone is as the book has it now.
        wanted = set(clean.targets)
        kept = [one for one in current.targets if one in wanted or one not in before.targets]
        clean.targets = _targets(step, [*kept, *wanted.difference(before.targets)], new_targets)
        changed = {
            name: getattr(clean, name)
            for name in Goal.__dataclass_fields__
            if name not in _DERIVED and getattr(before, name) != getattr(clean, name)
        }
        _check_platforms(step, changed.get("primary_platform"), changed.get("secondary_platform"))
        goal_writes.update(step, current, _settled(replace(current, **changed), step.today))
    return step.changes


def delete(store: Store, ids: Sequence[int]) -> Changes:
    """Moves goals to the trash; plans and outcomes stay."""
    with store.step(Label("delete_goals", {"count": len(ids)})) as step:
        goal_writes.mark_deleted(step, ids)
    return step.changes


def set_state(store: Store, ids: Sequence[int], state: GoalState) -> Changes:
    """Pauses, resumes, finishes or archives goals.

    Raises UserError: goal_gone; goal_incomplete (missing, what) where one can't be active.
    """
    with store.step(Label("set_goal_state", {"count": len(ids), "state": str(state)})) as step:
        for goal in [_existing(step, goal_id) for goal_id in ids]:
            if state is GoalState.ACTIVE and (lacks := missing(goal, step.today)):
                raise UserError("goal_incomplete", missing=", ".join(lacks), what=goal.what)
            if goal.state is not state:
                goal_writes.update(step, goal, _dated(replace(goal, state=state), step.today))
    return step.changes


def add_candidates(store: Store, goal_id: int, contact_ids: Sequence[int]) -> Changes:
    """Sets people on a goal; those who are on it already stay as they are. Raises UserError("goal_gone")."""
    with store.step(Label("add_candidates", {"count": len(contact_ids)})) as step:
        goal = _existing(step, goal_id)
        added = goal_writes.add_candidates(step, goal_id, contact_ids)
        step.touched.label = Label("add_candidates", {"count": len(added), "what": goal.what})
    return step.changes


def remove_candidates(store: Store, goal_id: int, contact_ids: Sequence[int]) -> Changes:
    """Takes people off a goal. Raises UserError("goal_gone")."""
    with store.step(Label("remove_candidates", {"count": len(contact_ids)})) as step:
        goal = _existing(step, goal_id)
        removed = goal_writes.remove_candidates(step, goal_id, contact_ids)
        step.touched.label = Label("remove_candidates", {"count": len(removed), "what": goal.what})
    return step.changes


def parse_criterion(text: str) -> Criterion:
    """A criterion as written on the command line: "role=CMO" or with a weight "role=CMO:3".

    Raises UserError: bad_criterion (text), unknown_criterion (key, known), bad_weight (weight, most).
    """
    key, equals, rest = text.partition("=")
    value, colon, weight = rest.rpartition(":")
    if not colon or not _WEIGHT.fullmatch(weight):
        value, weight = rest, "1"
    if not equals or not value.strip():
        raise UserError("bad_criterion", text=text)
    try:
        known = CriterionKey(key.strip().lower())
    except ValueError:
        raise UserError("unknown_criterion", key=key.strip(), known=", ".join(CriterionKey)) from None
    return _clean_criterion(Criterion(known, value, int(weight)))


def _existing(step: Step, goal_id: int) -> Goal:
    goal = goals.load(step.connection, goal_id)
    if goal is None:
        raise UserError("goal_gone")
    return goal


def _targets(step: Step, ids: Sequence[int], names: Sequence[str]) -> list[int]:
    """The companies of `ids` that are still there, and those of `names`, which are made where there are none."""
    named = [company_writes.ensure(step, name) for name in names if fold(name).strip()]
    known = {company.id for company in targets.of_companies(step.connection, ids)}
    return sorted(known.union(named))


def _check_platforms(step: Step, *keys: object) -> None:
    for key in filter(None, keys):
        if platforms.by_key(step.connection, str(key)) is None:
            raise UserError("unknown_platform", platform=key)


def _clean(goal: Goal) -> Goal:
    """`goal` as it may be stored; raises UserError for what can't."""
    what = " ".join(goal.what.split())
    if not what:
        raise UserError("goal_needs_what")
    if not 0 <= goal.amount <= _MOST_AMOUNT:
        raise UserError("goal_bad_amount", amount=goal.amount)
    by = goal.by.strip()
    if by and parse_day(by) is None:
        raise UserError("goal_bad_date", date=by)
    if goal.primary_platform and goal.primary_platform == goal.secondary_platform:
        raise UserError("goal_same_platforms")
    codes = [code for text in goal.area if text.strip() for code in parse_area(text)]
    return replace(
        goal,
        what=what,
        by=by,
        area=list(dict.fromkeys(codes)),
        criteria=[_clean_criterion(one) for one in goal.criteria if one.value.strip()],
        targets=sorted(set(goal.targets)),
        review=goal.review.strip(),
        keywords=list(dict.fromkeys(filter(None, (" ".join(word.split()) for word in goal.keywords)))),
    )


def _clean_criterion(criterion: Criterion) -> Criterion:
    if not 1 <= criterion.weight <= _MOST_WEIGHT:
        raise UserError("bad_weight", weight=criterion.weight, most=_MOST_WEIGHT)
    return replace(criterion, value=" ".join(criterion.value.split()))


def _settled(goal: Goal, today: date) -> Goal:
    return _dated(replace(goal, state=state_for(goal, today)), today)


def _dated(goal: Goal, today: date) -> Goal:
    """`goal` with the day it became active and the day it ended, as its state asks for."""
    ended = goal.state in (GoalState.DONE, GoalState.ARCHIVED)
    started = goal.started_on or (today.isoformat() if goal.state is GoalState.ACTIVE else "")
    return replace(goal, started_on=started, finished_on=(goal.finished_on or today.isoformat()) if ended else "")
