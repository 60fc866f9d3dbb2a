"""How a goal ends, and how it is taken up again."""

from dataclasses import replace

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import state_for
from netplanner.domain.words import GoalState
from netplanner.storage import goal_writes, goals
from netplanner.storage.store import Step, Store


def finish(store: Store, goal_id: int, review: str) -> Changes:
    """Marks a goal as done and keeps what the user found to have worked, in one step.

    Of a goal that is done or archived already the review is written anew, and it stays what it is. Raises
    UserError("goal_gone").
    """
    with store.step(Label("finish_goal")) as step:
        goal = _existing(step, goal_id)
        step.touched.label = Label("finish_goal", {"what": goal.what})
        ended = goal.finished_on or step.today.isoformat()
        state = GoalState.ARCHIVED if goal.state is GoalState.ARCHIVED else GoalState.DONE
        after = replace(goal, state=state, review=review.strip(), finished_on=ended)
        goal_writes.update(step, goal, after)
    return step.changes


def reopen(store: Store, goal_id: int) -> Changes:
    """Takes up a goal that was paused, done or archived; a draft where something lacks by now, as its date may.

    What was written about it stays. Raises UserError("goal_gone").
    """
    with store.step(Label("reopen_goal")) as step:
        goal = _existing(step, goal_id)
        step.touched.label = Label("reopen_goal", {"what": goal.what})
        fresh = replace(goal, state=GoalState.DRAFT, finished_on="")
        state = state_for(fresh, step.today)
        started = goal.started_on or (step.today.isoformat() if state is GoalState.ACTIVE else "")
        goal_writes.update(step, goal, replace(fresh, state=state, started_on=started))
    return step.changes


def _existing(step: Step, goal_id: int) -> Goal:
    goal = goals.load(step.connection, goal_id)
    if goal is None:
        raise UserError("goal_gone")
    return goal
