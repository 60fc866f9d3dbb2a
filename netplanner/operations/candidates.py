"""What people decide about others in the queue of a goal."""

from collections.abc import Sequence

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.operations import plan_checks
from netplanner.storage import candidate_writes, goals
from netplanner.storage.store import Step, Store


def skip(store: Store, goal_id: int, ids: Sequence[int], reason: str) -> Changes:
    """Leaves people out of the queue of a goal for good; the reason stays with each.

    Raises UserError: reason_required, goal_gone.
    """
    why = " ".join(reason.split())
    if not why:
        raise UserError("reason_required")
    with store.step(Label("skip_candidates", {"count": len(ids)})) as step:
        what = _what(step, goal_id)
        left_out = candidate_writes.skip(step, goal_id, ids, why)
        step.touched.label = Label("skip_candidates", {"count": len(left_out), "what": what, "reason": why})
    return step.changes


def snooze(store: Store, goal_id: int, ids: Sequence[int], until: str) -> Changes:
    """Puts off inviting people for a goal until a day after today. Raises UserError: outreach_bad_date, goal_gone."""
    day = plan_checks.day_of(until).isoformat()
    with store.step(Label("snooze_candidates", {"count": len(ids), "day": day})) as step:
        if day <= step.today.isoformat():
            raise UserError("outreach_bad_date", date=day)
        what = _what(step, goal_id)
        put_off = candidate_writes.snooze(step, goal_id, ids, day)
        step.touched.label = Label("snooze_candidates", {"count": len(put_off), "what": what, "day": day})
    return step.changes


def unskip(store: Store, goal_id: int, ids: Sequence[int]) -> Changes:
    """Puts people who were left out or put off back into the queue of a goal; who was set on it by hand still is.

    Raises UserError("goal_gone").
    """
    with store.step(Label("unskip_candidates", {"count": len(ids)})) as step:
        what = _what(step, goal_id)
        back = candidate_writes.take_back(step, goal_id, ids)
        step.touched.label = Label("unskip_candidates", {"count": len(back), "what": what})
    return step.changes


def _what(step: Step, goal_id: int) -> str:
    goal = goals.load(step.connection, goal_id)
    if goal is None:
        raise UserError("goal_gone")
    return goal.what
