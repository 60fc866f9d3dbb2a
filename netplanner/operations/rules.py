"""What people set of the rules. Each is one undoable step."""

from collections.abc import Sequence

from netplanner.domain import role_names
from netplanner.domain.changes import Changes, Label
from netplanner.domain.coverage import ENOUGH, Enough
from netplanner.domain.errors import UserError
from netplanner.domain.introductions import FARTHEST, MOST_STEPS
from netplanner.domain.queue import WEIGHTS, Weights
from netplanner.storage import goals, rule_setting_writes
from netplanner.storage.coverage import ENOUGH_SETTING
from netplanner.storage.queue import WEIGHTS_SETTING
from netplanner.storage.queue_book import STEPS_SETTING
from netplanner.storage.queue_quota import QUOTA, QUOTA_SETTING
from netplanner.storage.store import Store

# More a day is no invitation with a reason any more.
MOST_QUOTA = 100
MOST_ENOUGH = 1000


def set_role_synonyms(store: Store, groups: Sequence[Sequence[str]]) -> Changes:
    """Keeps the user's own names of roles: each group holds names that mean the same work.

    They are squeezed, doubles and groups of one name left out, groups with a name in common made one
    (`role_names.cleaned`). Every goal is touched: another number of people may serve it.
    """
    clean = role_names.cleaned(groups)
    with store.step(Label("set_role_synonyms", {"count": len(clean)})) as step:
        rule_setting_writes.put(step, role_names.SETTING, clean or None)
        step.touched.touch(goals=[goal.id for goal in goals.listing(step.connection)])
    return step.changes


def set_queue_rules(store: Store, *, quota: int, weights: Weights, steps: int, enough: Enough | None = None) -> Changes:
    """Keeps how many invitations a day, what the parts of a score weigh, over how many people a way may lead, and from
    how many contacts a place of a goal's area is covered (None leaves that as it is).

    What is as the method has it is not kept. Every goal is touched. Raises UserError: bad_quota (most), bad_weights,
    bad_steps (most), bad_enough (most).
    """
    if not 1 <= quota <= MOST_QUOTA:
        raise UserError("bad_quota", most=MOST_QUOTA)
    if not 1 <= steps <= FARTHEST:
        raise UserError("bad_steps", most=FARTHEST)
    if min(weights) < 0 or not any(weights):
        raise UserError("bad_weights")
    if enough is not None and not (1 <= enough.contacts <= MOST_ENOUGH and 0 <= enough.near <= enough.contacts):
        raise UserError("bad_enough", most=MOST_ENOUGH)
    values: list[tuple[str, object, bool]] = [
        (QUOTA_SETTING, quota, quota == QUOTA),
        (STEPS_SETTING, steps, steps == MOST_STEPS),
        (WEIGHTS_SETTING, weights._asdict(), weights == WEIGHTS),
    ]
    if enough is not None:
        values.append((ENOUGH_SETTING, list(enough), enough == ENOUGH))
    with store.step(Label("set_queue_rules")) as step:
        for key, value, is_usual in values:
            rule_setting_writes.put(step, key, None if is_usual else value)
        step.touched.touch(goals=[goal.id for goal in goals.listing(step.connection)])
    return step.changes
