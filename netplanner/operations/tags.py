"""What people do with tags as such: rename, join, delete. Each is one undoable step."""

from collections.abc import Sequence

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.search_query import ConditionKey
from netplanner.domain.text import fold
from netplanner.operations import smart_lists
from netplanner.storage import tags
from netplanner.storage.store import Step, Store


def rename(store: Store, tag_id: int, name: str) -> Changes:
    """Renames a tag; onto another's name joins the two. Saved searches and goals that name it follow.

    Raises UserError: tag_needs_name, tag_gone.
    """
    name = name.strip()
    if not fold(name).strip():
        raise UserError("tag_needs_name")
    with store.step(Label("rename_tag", {"tag": name})) as step:
        tag = _tag(step, tag_id)
        other = tags.named(step.connection, name)
        if other is not None and other.id != tag.id:
            step.touched.label = Label("join_tags", {"tag": other.name, "count": 2})
            _join(step, [tag], other)
        elif tag.name != name:
            tags.rename(step, tag, name)
            smart_lists.follow(step, ConditionKey.TAG, tag.name, name)
    return step.changes


def join(store: Store, tag_ids: Sequence[int], into_id: int) -> Changes:
    """Makes one tag of several: everybody who has one of them has `into_id`. Raises UserError("tag_gone")."""
    others = [tag_id for tag_id in dict.fromkeys(tag_ids) if tag_id != into_id]
    with store.step(Label("join_tags", {"count": len(others) + 1})) as step:
        into = _tag(step, into_id)
        step.touched.label = Label("join_tags", {"tag": into.name, "count": len(others) + 1})
        _join(step, [_tag(step, tag_id) for tag_id in others], into)
    return step.changes


def delete(store: Store, tag_ids: Sequence[int]) -> Changes:
    """Takes tags from everybody and away. Raises UserError("tag_gone")."""
    chosen = list(dict.fromkeys(tag_ids))
    with store.step(Label("delete_tags", {"tag": ""})) as step:
        found = [_tag(step, tag_id) for tag_id in chosen]
        step.touched.label = Label("delete_tags", {"tag": ", ".join(tag.name for tag in found)})
        tags.delete(step, found)
    return step.changes


def _join(step: Step, others: Sequence[tags.Tag], into: tags.Tag) -> None:
    if not others:
        return
    tags.join(step, others, into)
    for tag in others:
        smart_lists.follow(step, ConditionKey.TAG, tag.name, into.name)


def _tag(step: Step, tag_id: int) -> tags.Tag:
    found = tags.load(step.connection, tag_id)
    if found is None:
        raise UserError("tag_gone")
    return found
