"""What people do with groups. Each is one undoable step."""

from collections.abc import Sequence
from dataclasses import asdict, replace

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.group import Group
from netplanner.domain.search_query import ConditionKey
from netplanner.domain.text import fold
from netplanner.operations import smart_lists
from netplanner.storage import contacts, goals, group_writes, groups
from netplanner.storage.naming import follow
from netplanner.storage.store import Step, Store


def add(store: Store, group: Group, ids: Sequence[int] = (), role: str = "") -> Changes:
    """Adds a group, with people in it; `Changes.created` is its id. Raises UserError: group_needs_name, goal_gone."""
    name = _name(group)
    with store.step(Label("add_group", {"name": name})) as step:
        _check_goal(step, group.goal_id)
        values = asdict(replace(group, name=name))
        del values["id"]
        step.touched.created = group_writes.insert(step, **values)
        group_writes.add_members(step, step.touched.created, contacts.living(step.connection, ids), role.strip())
    return step.changes


def edit(store: Store, before: Group, after: Group) -> Changes:
    """Writes what the user changed between `before` (as loaded) and `after`; what someone else changed stays.

    Saved searches and goals that name the group follow it, unless another is called so too.
    Raises UserError: group_needs_name, group_gone, goal_gone.
    """
    name = _name(after)
    with store.step(Label("edit_group", {"name": name})) as step:
        current = _group(step, after.id)
        after = replace(after, name=name)
        changed = {key: value for key, value in asdict(after).items() if value != getattr(before, key)}
        wanted = replace(current, **changed)
        _check_goal(step, changed.get("goal_id"))
        if wanted != current:
            group_writes.write(step, wanted, groups.people(step.connection, after.id))
        if wanted.name != current.name and not _is_taken(step, current.name):
            follow(step, "group", current.name, wanted.name)
            smart_lists.follow(step, ConditionKey.GROUP, current.name, wanted.name)
    return step.changes


def delete(store: Store, ids: Sequence[int]) -> Changes:
    """Moves groups to the trash; their people stay. Raises UserError("group_gone")."""
    with store.step(Label("delete_groups", {"count": len(set(ids))})) as step:
        for group_id in ids:
            step.touched.label = Label("delete_groups", {"count": len(set(ids)), "name": _group(step, group_id).name})
        group_writes.set_deleted(step, ids, step.now)
    return step.changes


def join(store: Store, group_id: int, ids: Sequence[int], role: str = "") -> Changes:
    """Makes people members from today on; those who are in the group stay as they are. Raises UserError("group_gone").

    The label counts who joined.
    """
    with store.step(Label("join_group", {"count": 0, "group": ""})) as step:
        group = _group(step, group_id)
        members = set(groups.people(step.connection, group_id))
        new = [contact_id for contact_id in contacts.living(step.connection, ids) if contact_id not in members]
        group_writes.add_members(step, group_id, new, role.strip())
        step.touched.label = Label("join_group", {"count": len(new), "group": group.name})
    return step.changes


def leave(store: Store, group_id: int, ids: Sequence[int]) -> Changes:
    """Takes people out of a group. Raises UserError("group_gone")."""
    with store.step(Label("leave_group", {"count": 0, "group": ""})) as step:
        group = _group(step, group_id)
        gone = group_writes.remove_members(step, group_id, ids)
        step.touched.label = Label("leave_group", {"count": len(gone), "group": group.name})
    return step.changes


def set_role(store: Store, group_id: int, ids: Sequence[int], role: str) -> Changes:
    """Gives members of a group a role, "" for none. Raises UserError("group_gone")."""
    with store.step(Label("set_group_role", {"count": 0, "group": ""})) as step:
        group = _group(step, group_id)
        changed = group_writes.set_role(step, group_id, ids, role.strip())
        step.touched.label = Label("set_group_role", {"count": len(changed), "group": group.name})
    return step.changes


def _name(group: Group) -> str:
    name = group.name.strip()
    if not fold(name).strip():
        raise UserError("group_needs_name")
    return name


def _check_goal(step: Step, goal_id: int | None) -> None:
    if goal_id is not None and goals.load(step.connection, goal_id) is None:
        raise UserError("goal_gone")


def _is_taken(step: Step, name: str) -> bool:
    """Whether a group is called so, however it is spelt."""
    return any(fold(other).strip() == fold(name).strip() for _, other in groups.listing(step.connection))


def _group(step: Step, group_id: int) -> Group:
    group = groups.load(step.connection, group_id)
    if group is None:
        raise UserError("group_gone")
    return group
