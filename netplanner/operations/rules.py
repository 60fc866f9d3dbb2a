"""What people set of the rules. Each is one undoable step."""

from collections.abc import Sequence

from netplanner.domain import role_names
from netplanner.domain.changes import Changes, Label
from netplanner.storage import goals, rule_setting_writes
from netplanner.storage.store import Store


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
