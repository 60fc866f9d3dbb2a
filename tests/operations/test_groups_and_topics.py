"""Groups and their members, needs and offers; each change one step."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.group import Group
from netplanner.domain.search_query import ConditionKey, parse
from netplanner.domain.words import CriterionKey
from netplanner.operations import contacts, goals, groups, smart_lists, topics, trash
from netplanner.storage import contacts as stored
from netplanner.storage import filter_values
from netplanner.storage import goals as goal_queries
from netplanner.storage import groups as queries
from netplanner.storage import smart_lists as smart_list_queries
from netplanner.storage import topics as topic_queries
from netplanner.storage import trash as trash_queries
from netplanner.storage.contacts import ContactFilter
from netplanner.storage.filter_values import Value
from netplanner.storage.groups import Membership
from netplanner.storage.store import Store

State = Callable[[Store], str]


def person(store: Store, name: str, **fields: object) -> int:
    created = contacts.add(store, Contact(fn=name, **fields)).created  # type: ignore[arg-type]
    assert created is not None
    return created


def group(store: Store, name: str, **fields: object) -> int:
    created = groups.add(store, Group(name=name, **fields)).created  # type: ignore[arg-type]
    assert created is not None
    return created


def test_a_group_comes_with_its_people(store: Store, state: State) -> None:
    anna, bo = person(store, "Anna"), person(store, "Bo")
    before = state(store)
    wanted = Group(name=" Øresund Club ", platform="linkedin", theme="retail", area="SE,DK", my_role="moderator",
                   url="https://club.example", note="meets on Mondays")  # fmt: skip
    changes = groups.add(store, wanted, [bo, anna, 99], "chair ")
    assert changes.contacts == {anna, bo}
    assert changes.created is not None
    assert queries.load(store.reader, changes.created) == replace(wanted, id=changes.created, name="Øresund Club")
    assert queries.listing(store.reader) == [(changes.created, "Øresund Club")]
    assert queries.people(store.reader, changes.created) == [anna, bo]
    expected = Membership(changes.created, "Øresund Club", "linkedin", "chair", "2026-11-24")
    assert queries.of_contact(store.reader, anna) == [expected]
    store.undo()
    assert state(store) == before


def test_joining_and_leaving(store: Store, state: State) -> None:
    anna, bo, club = person(store, "Anna"), person(store, "Bo"), group(store, "Club")
    groups.join(store, club, [anna], "treasurer")
    before = state(store)
    changes = groups.join(store, club, [anna, bo, 99], "guest")
    assert changes.contacts == {bo}
    assert changes.label is not None
    assert changes.label.values == {"count": 1, "group": "Club"}
    assert [one.role for one in queries.of_contact(store.reader, anna)] == ["treasurer"]
    assert not groups.join(store, club, [anna, bo])
    assert groups.leave(store, club, [anna, bo, 99]).contacts == {anna, bo}
    assert not queries.people(store.reader, club)
    assert not queries.of_contact(store.reader, anna)
    assert not groups.leave(store, club, [anna])
    store.undo()
    store.undo()
    assert state(store) == before


def test_roles_are_given_and_taken(store: Store) -> None:
    anna, bo, club = person(store, "Anna"), person(store, "Bo"), group(store, "Club")
    groups.join(store, club, [anna, bo], "chair")
    assert groups.set_role(store, club, [anna, bo], "chair").contacts == set()
    assert groups.set_role(store, club, [bo, 99], " host ").contacts == {bo}
    assert queries.roles(store.reader) == ["chair", "host"]
    groups.set_role(store, club, [anna], "")
    assert queries.roles(store.reader) == ["host"]


def test_an_edit_keeps_what_somebody_else_changed(store: Store, state: State) -> None:
    anna, club = person(store, "Anna"), group(store, "Club", theme="retail")
    groups.join(store, club, [anna])
    seen = queries.load(store.reader, club)
    assert seen is not None
    before = state(store)
    groups.edit(store, seen, replace(seen, note="new rooms"))
    assert groups.edit(store, seen, replace(seen, name="Øresund Club")).contacts == {anna}
    assert queries.load(store.reader, club) == replace(seen, name="Øresund Club", note="new rooms")
    assert not groups.edit(store, seen, replace(seen))
    store.undo()
    store.undo()
    assert state(store) == before


def test_goals_and_saved_searches_follow_a_group_to_its_new_name(store: Store, state: State) -> None:
    club = group(store, "Club")
    criteria = [Criterion(CriterionKey.GROUP, "CLUB"), Criterion(CriterionKey.TAG, "club")]
    goal_id = goals.add(store, Goal(what="a job", criteria=criteria)).created
    assert goal_id is not None
    smart_lists.add(store, "There", "group:club")
    before = state(store)
    assert groups.edit(store, Group(club, "Club"), Group(club, "Øresund Club")).goals == {goal_id}
    goal = goal_queries.load(store.reader, goal_id)
    assert goal is not None
    assert [one.value for one in goal.criteria] == ["Øresund Club", "club"]
    (saved,) = smart_list_queries.listing(store.reader)
    assert parse(saved.query) == parse('group:"Øresund Club"')
    store.undo()
    assert state(store) == before


def test_a_deleted_group_is_in_the_trash_with_its_people(store: Store, state: State) -> None:
    anna, club, rowers = person(store, "Anna"), group(store, "Club", platform="xing"), group(store, "Rowers")
    groups.join(store, club, [anna], "chair")
    before = state(store)
    assert groups.delete(store, [club]).contacts == {anna}
    assert queries.listing(store.reader) == [(rowers, "Rowers")]
    assert not queries.of_contact(store.reader, anna)
    (item,) = trash_queries.items(store.reader)
    assert item[:4] == ("group", club, "Club", "xing")
    store.undo()
    assert state(store) == before
    store.redo()
    assert trash.restore(store, [("group", club), ("group", rowers)]).contacts == {anna}
    assert [one.role for one in queries.of_contact(store.reader, anna)] == ["chair"]
    groups.delete(store, [club])
    trash.remove(store, [("group", club)])
    assert not trash_queries.items(store.reader)
    assert store.reader.execute("SELECT count(*) FROM membership").get == 0


def test_no_name_and_no_group_are_refused(store: Store, state: State) -> None:
    club = group(store, "Club")
    before = state(store)
    refused: list[tuple[str, Callable[[], object]]] = [
        ("group_needs_name", lambda: groups.add(store, Group(name=" "))),
        ("group_needs_name", lambda: groups.edit(store, Group(club, "Club"), Group(club, ""))),
        ("group_gone", lambda: groups.edit(store, Group(99, "Club"), Group(99, "Clubs"))),
        ("group_gone", lambda: groups.join(store, 99, [1])),
        ("group_gone", lambda: groups.delete(store, [club, 99])),
        ("group_gone", lambda: groups.leave(store, 99, [1])),
        ("group_gone", lambda: groups.set_role(store, 99, [1], "chair")),
    ]
    for code, act in refused:
        with pytest.raises(UserError) as raised:
            act()
        assert raised.value.code == code
    assert state(store) == before


@pytest.mark.parametrize(("kind", "field"), [("need", "needs"), ("offer", "offers")])
def test_needs_and_offers_come_and_go(store: Store, state: State, kind: str, field: str) -> None:
    anna, bo = person(store, "Anna", **{field: ["A room"]}), person(store, "Bo")
    before = state(store)
    changes = topics.add(store, [anna, bo, 99], kind, " a  ROOM ")
    assert changes.contacts == {bo}
    assert changes.label is not None
    assert changes.label.values == {"count": 1, "text": "a ROOM"}
    assert list(stored.ids(store.reader, ContactFilter(text="room"))) == [anna, bo]
    topics.add(store, [anna], kind, "speakers")
    loaded = stored.load(store.reader, anna)
    assert loaded is not None
    assert getattr(loaded, field) == ["A room", "speakers"]
    assert topics.remove(store, [anna, bo], kind, "á room").contacts == {anna, bo}
    assert list(stored.ids(store.reader, ContactFilter(text="room"))) == []
    assert not topics.remove(store, [anna, bo], kind, "a room")
    for _ in range(3):
        store.undo()
    assert state(store) == before


def test_known_topics_begin_as_typed_and_those_of_the_other_kind_come_after(store: Store) -> None:
    person(store, "Anna", needs=["speakers", "space"], offers=["Spanish"])
    person(store, "Bo", needs=["speakers"])
    gone = person(store, "Carla", needs=["sponsors"])
    contacts.delete(store, [gone])
    assert topic_queries.known(store.reader, "need", "SP") == ["speakers", "space", "Spanish"]
    assert topic_queries.known(store.reader, "offer", "s", limit=2) == ["Spanish", "speakers"]
    assert topic_queries.known(store.reader, "offer", "x") == []


def test_blank_topics_and_other_kinds_are_refused(store: Store) -> None:
    anna = person(store, "Anna")
    with pytest.raises(UserError, match="topic_needs_text"):
        topics.add(store, [anna], "need", " \u0301")
    with pytest.raises(UserError, match="unknown_topic"):
        topics.add(store, [anna], "wish", "a room")
    with pytest.raises(UserError, match="unknown_topic"):
        topics.remove(store, [anna], "wish", "a room")


def test_who_has_left_a_group_is_not_counted(store: Store) -> None:
    anna, bo = person(store, "Anna"), person(store, "Bo")
    club = group(store, "Club")
    groups.join(store, club, [anna, bo])
    with store.step(Label("x")) as step:
        step.connection.execute("UPDATE membership SET until = '2026-01-01' WHERE contact_id = ?", (bo,))
    assert filter_values.values(store.reader, ConditionKey.GROUP) == [Value("Club", "Club", 1, club)]


def test_what_names_two_groups_alike_goes_on_meaning_the_other(store: Store) -> None:
    club, other = group(store, "Club"), group(store, "club")
    goals.add(store, Goal(what="a job", criteria=[Criterion(CriterionKey.GROUP, "Club")]))
    smart_lists.add(store, "Mine", "group:Club")
    for group_id, name, named in ((club, "Rowers", "Club"), (other, "Chess", "Chess")):
        before = queries.load(store.reader, group_id)
        assert before is not None
        groups.edit(store, before, replace(before, name=name))
        assert [one.query for one in smart_list_queries.listing(store.reader)] == [f"group:{named}"]
        assert [one.value for one in goal_queries.listing(store.reader)[0].criteria] == [named]


def test_a_group_serves_no_goal_that_is_gone(store: Store) -> None:
    with pytest.raises(UserError, match="goal_gone"):
        groups.add(store, Group(name="Club", goal_id=7))
    before = queries.load(store.reader, group(store, "Club"))
    assert before is not None
    with pytest.raises(UserError, match="goal_gone"):
        groups.edit(store, before, replace(before, goal_id=7))
