"""Keeping in touch on a real book: rhythms of ties, tags and groups, plans, notes and putting off; each one step."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from netplanner.domain.cadence import Period, Scope
from netplanner.domain.changes import Changes
from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.errors import UserError
from netplanner.domain.group import Group
from netplanner.domain.words import OutreachKind, OutreachResult, Tie
from netplanner.operations import cadence, contacts, groups, interactions, merging, tags, ties, trash
from netplanner.storage import cadence as cadence_queries
from netplanner.storage import contacts as stored
from netplanner.storage import groups as group_queries
from netplanner.storage import interactions as interaction_queries
from netplanner.storage import outreach, rule_settings
from netplanner.storage import tags as tag_queries
from netplanner.storage.cadence import Rhythms
from netplanner.storage.store import Store
from tests.operations.undo_walk import wrongly_due

State = Callable[[Store], str]
LAST = "2026-10-25"


def created(changes: Changes) -> int:
    assert changes.created is not None
    return changes.created


def person(store: Store, name: str, **fields: object) -> int:
    values = {"tie": Tie.CLOSE, "last_contact_on": LAST, **fields}
    return created(contacts.add(store, Contact(fn=name, **values)))  # type: ignore[arg-type]


def due(store: Store, contact_id: int) -> str | None:
    found = stored.load(store.reader, contact_id)
    assert found is not None
    return found.next_due_on


@pytest.fixture
def anna(store: Store) -> int:
    """Close, a speaker and in the Club; her last contact was on 25 October 2026."""
    contact_id = person(store, "Anna Berg", tags=["speaker"])
    groups.add(store, Group(name="Club"), [contact_id])
    return contact_id


def test_the_person_comes_before_the_tag_the_group_and_the_tie(store: Store, anna: int, state: State) -> None:
    before = state(store)
    assert due(store, anna) == "2026-11-24"
    cadence.set_days(store, Scope.GROUP, "Club", 60)
    assert due(store, anna) == "2026-12-24"
    assert cadence_queries.periods(store.reader, [anna]) == {anna: Period(60, Scope.GROUP, "Club")}
    changes = cadence.set_days(store, Scope.TAG, "speaker", 90)
    assert (due(store, anna), changes.contacts) == ("2027-01-23", {anna})
    ties.set_rhythm(store, anna, 7)
    assert due(store, anna) == "2026-11-01"
    assert cadence_queries.periods(store.reader, [anna]) == {anna: Period(7, Scope.PERSON)}
    ties.set_rhythm(store, anna, None)
    cadence.set_days(store, Scope.TAG, "speaker", None)
    cadence.set_days(store, Scope.GROUP, "Club", None)
    assert due(store, anna) == "2026-11-24"
    cadence.set_days(store, Scope.TIE, "close", None)
    assert due(store, anna) is None
    assert cadence_queries.periods(store.reader, [anna]) == {}
    assert not cadence.set_days(store, Scope.TIE, "close", None)
    while store.undo_label is not None and store.undo_label.code != "add_group":
        store.undo()
    assert state(store) == before


def test_of_several_tags_the_shortest_counts(store: Store, anna: int) -> None:
    contacts.add_tag(store, [anna], "press")
    cadence.set_days(store, Scope.TAG, "speaker", 90)
    cadence.set_days(store, Scope.TAG, "press", 45)
    assert cadence_queries.periods(store.reader, [anna]) == {anna: Period(45, Scope.TAG, "press")}
    assert due(store, anna) == "2026-12-09"


def _edit(store: Store, contact_id: int, **fields: object) -> None:
    before = stored.load(store.reader, contact_id)
    assert before is not None
    contacts.edit(store, before, replace(before, **fields))  # type: ignore[arg-type]


def _tag(store: Store, name: str) -> int:
    tag = tag_queries.named(store.reader, name)
    assert tag is not None
    return tag.id


def _club(store: Store) -> Group:
    club = group_queries.load(store.reader, 1)
    assert club is not None
    return club


# Everything by which somebody gets or loses a rhythm, with the day on which Anna is due then: the tag's 10 days, the
# group's 20, the tie's 30.
@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda store, anna: contacts.remove_tag(store, [anna], "speaker"), "2026-11-14"),
        (lambda store, anna: _edit(store, anna, tags=[]), "2026-11-14"),
        (lambda store, anna: tags.delete(store, [_tag(store, "speaker")]), "2026-11-14"),
        (lambda store, anna: tags.rename(store, _tag(store, "speaker"), "orator"), "2026-11-04"),
        (lambda store, anna: _edit(store, anna, tags=["speaker", "soon"]), "2026-10-30"),
        (lambda store, anna: contacts.add_tag(store, [anna], "soon"), "2026-10-30"),
        (lambda store, anna: tags.join(store, [_tag(store, "speaker")], _tag(store, "soon")), "2026-10-30"),
        (lambda store, anna: _edit(store, anna, last_contact_on="2026-11-01"), "2026-11-11"),
        (lambda store, anna: merging.merge(store, 2, [anna]), "2026-10-30"),
    ],
)
def test_a_tag_comes_and_goes_with_its_rhythm(
    store: Store, anna: int, act: Callable[[Store, int], object], expected: str
) -> None:
    person(store, "Bo", tags=["soon"])
    cadence.set_days(store, Scope.GROUP, "Club", 20)
    cadence.set_days(store, Scope.TAG, "speaker", 10)
    cadence.set_days(store, Scope.TAG, "soon", 5)
    assert due(store, anna) == "2026-11-04"
    act(store, anna)
    assert due(store, stored.resolve(store.reader, anna)) == expected
    assert list(wrongly_due(store)) == []
    store.undo()
    assert due(store, anna) == "2026-11-04"
    store.redo()
    assert list(wrongly_due(store)) == []


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda store, anna: groups.leave(store, 1, [anna]), "2026-11-24"),
        (lambda store, anna: groups.delete(store, [1]), "2026-11-24"),
        (lambda store, anna: groups.edit(store, _club(store), replace(_club(store), name="Circle")), "2026-11-14"),
        (lambda store, anna: contacts.set_tie(store, [anna], Tie.GOOD), "2026-11-14"),
        (lambda store, anna: cadence.set_days(store, Scope.TIE, "close", 10), "2026-11-14"),
        (lambda store, anna: groups.join(store, 2, [anna]), "2026-10-30"),
    ],
)
def test_a_group_comes_and_goes_with_its_rhythm(
    store: Store, anna: int, act: Callable[[Store, int], object], expected: str
) -> None:
    groups.add(store, Group(name="Board"))
    cadence.set_days(store, Scope.GROUP, "Club", 20)
    cadence.set_days(store, Scope.GROUP, "Board", 5)
    assert due(store, anna) == "2026-11-14"
    act(store, anna)
    assert due(store, anna) == expected
    assert list(wrongly_due(store)) == []
    store.undo()
    assert due(store, anna) == "2026-11-14"


def test_a_group_taken_out_of_the_trash_brings_its_rhythm_back(store: Store, anna: int) -> None:
    cadence.set_days(store, Scope.GROUP, "Club", 20)
    groups.delete(store, [1])
    assert due(store, anna) == "2026-11-24"
    trash.restore(store, [("group", 1)])
    assert due(store, anna) == "2026-11-14"


def test_all_rules_are_one_step(store: Store, anna: int, state: State) -> None:
    before, rules = state(store), cadence.rules(store.reader)
    assert rules.ties == {"close": 30, "good": 90, "acquaintance": 180}
    assert (rules.per_day, rules.weekends, rules.countries, rules.of_contacts) == (5, False, None, True)
    after = replace(
        rules, ties={"close": 14, "good": 90}, tags={"speaker": 21}, groups={"Club": 50}, per_day=3, weekends=True,
        quiet_weekdays=(3, 5), quiet_dates=("2026-12-24",), countries=("DK", "SE"), of_contacts=False,
    )  # fmt: skip
    assert cadence.edit(store, after)
    assert cadence.rules(store.reader) == after
    assert cadence_queries.rhythms(store.reader) == Rhythms({"close": 14, "good": 90}, {"speaker": 21}, {"Club": 50})
    assert due(store, anna) == "2026-11-15"
    assert not cadence.edit(store, after)
    cadence.edit(store, rules)
    assert rule_settings.get(store.reader, "plans_per_day", None) is None
    store.undo()
    store.undo()
    assert state(store) == before


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"ties": {"close": 0}}, "bad_rhythm"),
        ({"tags": {"speaker": 4000}}, "bad_rhythm"),
        ({"tags": {"nobody": 10}}, "tag_gone"),
        ({"groups": {"Nobody": 10}}, "group_gone"),
        ({"per_day": 0}, "bad_per_day"),
        ({"quiet_dates": ("24/12",)}, "outreach_bad_date"),
        ({"countries": ("DK", "XX")}, "no_holidays"),
    ],
)
def test_rules_that_cannot_be(store: Store, anna: int, state: State, change: dict[str, object], code: str) -> None:
    before = state(store)
    with pytest.raises(UserError, match=code):
        cadence.edit(store, replace(cadence.rules(store.reader), **change))  # type: ignore[arg-type]
    assert state(store) == before


def test_a_touch_is_planned_for_today_the_way_the_person_prefers(store: Store, anna: int, state: State) -> None:
    bo = person(store, "Bo", phones=[ContactPoint("040 1")], preferred_channel="phone")
    cadence.snooze(store, [bo], "2026-12-01")
    before = state(store)
    changes = cadence.plan(store, [bo])
    plan = outreach.load(store.reader, created(changes))
    assert plan is not None
    assert (plan.due_on, plan.kind, plan.channel, plan.cadence) == ("2026-11-24", OutreachKind.CALL, "phone", True)
    (snoozed,) = store.reader.execute("SELECT snoozed_until FROM contact WHERE id = ?", (bo,)).fetchone()
    assert snoozed is None
    # One open item a person.
    assert not cadence.plan(store, [bo])
    assert len(cadence.plan(store, [anna, bo], "2026-12-01").outreach) == 1
    store.undo()
    store.undo()
    assert state(store) == before


def test_nothing_is_planned_with_who_wants_no_contact(store: Store, state: State) -> None:
    bo = person(store, "Bo", do_not_contact=frozenset({"all"}))
    before = state(store)
    with pytest.raises(UserError, match="do_not_contact"):
        cadence.plan(store, [bo])
    with pytest.raises(UserError, match="contact_gone"):
        cadence.plan(store, [bo, 99])
    assert state(store) == before


def test_putting_somebody_off_is_no_contact(store: Store, anna: int, state: State) -> None:
    before = state(store)
    cadence.snooze(store, [anna], "2026-12-24")
    person_now = stored.load(store.reader, anna)
    assert person_now is not None
    assert (person_now.last_contact_on, person_now.next_due_on) == (LAST, "2026-11-24")
    assert interaction_queries.load(store.reader, 1) is None
    assert not cadence.snooze(store, [anna], "2026-12-24")
    for day in ("2026-11-24", "2026-11-01", "soon"):
        with pytest.raises(UserError, match="outreach_bad_date"):
            cadence.snooze(store, [anna], day)
    cadence.snooze(store, [anna], None)
    store.undo()
    store.undo()
    assert state(store) == before


@pytest.mark.parametrize(
    ("result", "last"),
    [(OutreachResult.MET, "2026-11-24"), (OutreachResult.REPLIED, "2026-11-24"), (OutreachResult.NO_ANSWER, LAST)],
)
def test_a_touch_noted_counts_where_it_was_answered(store: Store, anna: int, result: OutreachResult, last: str) -> None:
    cadence.note(store, anna, result, minutes=20, text="Coffee")
    found = stored.load(store.reader, anna)
    assert found is not None
    assert found.last_contact_on == last
    touch = interaction_queries.load(store.reader, 1)
    assert touch is not None
    assert (touch.happened_on, touch.minutes, touch.text) == ("2026-11-24", 20, "Coffee")
    with pytest.raises(UserError, match="contact_gone"):
        cadence.note(store, 99, result)


def test_whom_a_file_tells_the_last_contact_of_is_due(store: Store) -> None:
    assert due(store, person(store, "Cy", tie=Tie.GOOD)) == "2027-01-23"
    assert due(store, person(store, "Dee", last_contact_on=None)) is None
    interactions.log(store, [2], kind=OutreachKind.CALL, happened_on="2026-11-20")
    assert due(store, 2) == "2026-12-20"
