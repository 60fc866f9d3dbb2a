"""What people do with smart lists, the searches they have saved. Each is one undoable step."""

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.domain.search_query import ConditionKey, parse, text_of
from netplanner.domain.text import fold
from netplanner.storage import smart_lists
from netplanner.storage.smart_lists import SmartList
from netplanner.storage.store import Step, Store


def add(store: Store, name: str, query: str) -> Changes:
    """Saves a search; `Changes.created` is the id of its list.

    Raises UserError: smart_list_needs_name, smart_list_needs_query, smart_list_exists.
    """
    name, query = name.strip(), query.strip()
    _check_query(query)
    with store.step(Label("add_smart_list", {"name": name})) as step:
        _check_name(step, name, None)
        step.touched.created = smart_lists.insert(step, name, query)
    return step.changes


def rename(store: Store, list_id: int, name: str) -> Changes:
    """Raises UserError: smart_list_needs_name, smart_list_exists, smart_list_gone."""
    name = name.strip()
    with store.step(Label("rename_smart_list", {"name": name})) as step:
        found = _list(step, list_id)
        _check_name(step, name, found.id)
        smart_lists.set_name(step, found.id, name)
    return step.changes


def change(store: Store, list_id: int, query: str) -> Changes:
    """Lets a list search for something else. Raises UserError: smart_list_needs_query, smart_list_gone."""
    query = query.strip()
    _check_query(query)
    with store.step(Label("change_smart_list")) as step:
        found = _list(step, list_id)
        step.touched.label = Label("change_smart_list", {"name": found.name})
        smart_lists.set_query(step, found.id, query)
    return step.changes


def edit(store: Store, list_id: int, name: str, query: str) -> Changes:
    """Renames a list and lets it search for something else, in one step. Raises what `rename` and `change` do."""
    name, query = name.strip(), query.strip()
    _check_query(query)
    with store.step(Label("change_smart_list", {"name": name})) as step:
        found = _list(step, list_id)
        _check_name(step, name, found.id)
        smart_lists.set_name(step, found.id, name)
        smart_lists.set_query(step, found.id, query)
    return step.changes


def move(store: Store, list_id: int, place: int) -> Changes:
    """Puts a list at a place among the others, counted from 0. Raises UserError("smart_list_gone")."""
    with store.step(Label("move_smart_list")) as step:
        found = _list(step, list_id)
        step.touched.label = Label("move_smart_list", {"name": found.name})
        others = [one.id for one in smart_lists.listing(step.connection) if one.id != found.id]
        others.insert(max(0, place), found.id)
        smart_lists.set_order(step, others)
    return step.changes


def remove(store: Store, list_id: int) -> Changes:
    """Forgets a search; the people in it stay. Raises UserError("smart_list_gone")."""
    with store.step(Label("remove_smart_list")) as step:
        found = _list(step, list_id)
        step.touched.label = Label("remove_smart_list", {"name": found.name})
        smart_lists.remove(step, found.id)
    return step.changes


def follow(step: Step, key: ConditionKey, before: str, after: str) -> None:
    """Lets the saved searches that name something, a tag or a company, name it as it is called now."""
    old = fold(before).strip()
    for one in smart_lists.listing(step.connection):
        query = parse(one.query)
        conditions = tuple(
            condition._replace(value=after)
            if condition.key is key and fold(condition.value).strip() == old
            else condition
            for condition in query.conditions
        )
        if conditions != query.conditions:
            smart_lists.set_query(step, one.id, text_of(query._replace(conditions=conditions)))


def _check_query(query: str) -> None:
    if not query:
        raise UserError("smart_list_needs_query")


def _check_name(step: Step, name: str, own_id: int | None) -> None:
    if not fold(name).strip():
        raise UserError("smart_list_needs_name")
    other = smart_lists.named(step.connection, name)
    if other is not None and other.id != own_id:
        raise UserError("smart_list_exists", name=other.name)


def _list(step: Step, list_id: int) -> SmartList:
    found = smart_lists.load(step.connection, list_id)
    if found is None:
        raise UserError("smart_list_gone")
    return found
