"""Setting what the balance is measured by, and planning those who lack time."""

from collections import Counter
from collections.abc import Callable
from datetime import date

import pytest

from netplanner.domain.attention import MINUTES, TARGET
from netplanner.domain.changes import Label
from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, OutreachStatus
from netplanner.operations import attention as operations
from netplanner.operations import planning
from netplanner.operations.attention import Rules
from netplanner.storage import attention, contact_writes, me, outreach
from netplanner.storage.store import Store

USUAL = {str(kind): minutes for kind, minutes in MINUTES.items()}


def people(store: Store, *contacts: Contact) -> list[int]:
    with store.step(Label("test", {})) as step:
        return contact_writes.insert_many(step, list(contacts))


def plans(store: Store) -> list[Outreach]:
    return outreach.load_many(store.reader, [row.id for row in outreach.listing(store.reader)])


def test_rules_are_the_suggested_ones_at_first(store: Store) -> None:
    assert operations.rules(store.reader) == Rules((60, 25, 15), USUAL, None, 5)


def test_edits_all_rules_as_one_step(store: Store, state: Callable[[Store], str]) -> None:
    before = state(store)
    rules = Rules((50, 30, 20), {**USUAL, "call": 15}, 120, 3)
    assert operations.edit(store, rules)
    assert operations.rules(store.reader) == rules
    assert attention.target(store.reader) == (0.5, 0.3, 0.2)
    assert me.load(store.reader).weekly_minutes == 120
    store.undo()
    assert state(store) == before
    store.redo()
    assert operations.rules(store.reader) == rules


def test_the_same_rules_are_no_step(store: Store) -> None:
    assert not operations.edit(store, operations.rules(store.reader))


def test_what_is_as_suggested_is_not_kept(store: Store, state: Callable[[Store], str]) -> None:
    before = state(store)
    operations.edit(store, Rules((50, 30, 20), {**USUAL, "call": 15}, None, 9))
    operations.edit(store, Rules((60, 25, 15), USUAL))
    assert attention.target(store.reader) == TARGET
    assert state(store) == before


@pytest.mark.parametrize(
    ("rules", "code"),
    [
        (Rules((60, 25, 16), USUAL), "bad_target"),
        (Rules((120, -20, 0), USUAL), "bad_target"),
        (Rules((60, 25, 15), {**USUAL, "call": -1}), "bad_minutes"),
        (Rules((60, 25, 15), {**USUAL, "call": 1441}), "bad_minutes"),
        (Rules((60, 25, 15), USUAL, -5), "bad_minutes"),
        (Rules((60, 25, 15), USUAL, 10_081), "bad_minutes"),
        (Rules((60, 25, 15), USUAL, None, 0), "bad_per_day"),
    ],
)
def test_refuses_rules_that_make_no_sense(store: Store, rules: Rules, code: str) -> None:
    with pytest.raises(UserError) as refused:
        operations.edit(store, rules)
    assert refused.value.code == code
    assert operations.rules(store.reader) == Rules((60, 25, 15), USUAL)


def test_spreads_ten_over_the_working_days_of_next_week(store: Store, state: Callable[[Store], str]) -> None:
    ids = people(store, *[Contact(fn=f"P{number}") for number in range(10)])
    before = state(store)
    changes = operations.add_to_next_week(store, ids, {ids[3]: "Not heard of since May"})
    assert changes.label == Label("plan_attention", {"count": 10})
    made = plans(store)
    assert Counter(plan.due_on for plan in made) == {
        f"2026-{day}": 2 for day in ("11-30", "12-01", "12-02", "12-03", "12-04")
    }
    assert [plan.contacts for plan in made] == [[contact_id] for contact_id in ids]
    assert [plan.why for plan in made if plan.why] == ["Not heard of since May"]
    assert {plan.status for plan in made} == {OutreachStatus.PLANNED}
    store.undo()
    assert state(store) == before


def test_keeps_to_what_a_day_bears(store: Store) -> None:
    one, *ids = people(store, *[Contact(fn=f"P{number}") for number in range(13)])
    planning.add_many(store, [Outreach(contacts=[one], due_on="2026-11-30", channel="phone") for _ in range(4)])
    operations.edit(store, Rules((60, 25, 15), USUAL, None, 2))
    operations.add_to_next_week(store, ids)
    days = Counter(plan.due_on for plan in plans(store) if plan.contacts != [one])
    # Monday is full already, and so is the week with eight of twelve: the next one takes the rest.
    assert "2026-11-30" not in days
    assert [days[f"2026-12-0{day}"] for day in (1, 2, 3, 4)] == [2, 2, 2, 2]
    assert sum(days[f"2026-12-{day}"] for day in ("07", "08", "09", "10", "11")) == 4
    assert max(days.values()) == 2


def test_who_has_a_plan_is_left_alone(store: Store) -> None:
    one, two = people(store, Contact(fn="One"), Contact(fn="Two"))
    planning.add(store, Outreach(contacts=[one], due_on="2026-12-24", channel="phone"))
    changes = operations.add_to_next_week(store, [one, two, two])
    assert changes.label == Label("plan_attention", {"count": 1})
    assert [plan.contacts for plan in plans(store)] == [[two], [one]]
    assert not operations.add_to_next_week(store, [one, two])


def test_nobody_who_is_gone_or_must_not_be_contacted(store: Store) -> None:
    one, never = people(store, Contact(fn="One"), Contact(fn="Never", do_not_contact=frozenset({"all"})))
    for ids, code in (([one, 999], "contact_gone"), ([one, never], "do_not_contact")):
        with pytest.raises(UserError) as refused:
            operations.add_to_next_week(store, ids)
        assert refused.value.code == code
    assert plans(store) == []


MAIL, PHONE = [ContactPoint("a@a.example")], [ContactPoint("+45 00 11 22 33")]


@pytest.mark.parametrize(
    ("contact", "kind", "channel"),
    [
        (Contact(), OutreachKind.MEETING, "in_person"),
        (Contact(phones=PHONE), OutreachKind.CALL, "phone"),
        (Contact(phones=PHONE, emails=MAIL), OutreachKind.MAIL, "email"),
        (Contact(emails=MAIL, do_not_contact=frozenset({"email"})), OutreachKind.MEETING, "in_person"),
        (Contact(phones=PHONE, emails=MAIL, preferred_channel="phone"), OutreachKind.CALL, "phone"),
        (Contact(preferred_channel="phone"), OutreachKind.MEETING, "in_person"),
        (Contact(emails=MAIL, profiles=[Profile("xing")]), OutreachKind.MESSAGE, "xing"),
        (Contact(profiles=[Profile("xing"), Profile("linkedin")]), OutreachKind.MESSAGE, "linkedin"),
        (Contact(emails=MAIL, profiles=[Profile("ecademy")]), OutreachKind.MAIL, "email"),
        (Contact(addresses=[Address(city="Malmö")], preferred_channel="post"), OutreachKind.MESSAGE, "post"),
    ],
)
def test_turns_to_each_the_way_they_prefer(store: Store, contact: Contact, kind: OutreachKind, channel: str) -> None:
    with store.step(Label("test", {})) as step:
        step.connection.execute("UPDATE me SET primary_platform = 'linkedin'")
    contact.fn = "Sara"
    ids = people(store, contact)
    operations.add_to_next_week(store, ids)
    (plan,) = plans(store)
    assert (plan.kind, plan.channel) == (kind, channel)
    assert date.fromisoformat(plan.due_on).isoweekday() == 1
