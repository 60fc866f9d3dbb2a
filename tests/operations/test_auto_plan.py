"""Proposing the next weeks from a real book, and taking what is proposed."""

from collections import Counter
from datetime import date, timedelta

import pytest

from netplanner.domain.auto_plan import Ground, GroundCode, Lane
from netplanner.domain.changes import Label
from netplanner.domain.contact import ContactPoint, Profile
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import (
    DoNotContact,
    LinkKind,
    OutreachKind,
    Sphere,
    Tie,
)
from netplanner.operations import auto_plan, goals, planning, relationships
from netplanner.storage import contact_writes, me_writes, outreach
from netplanner.storage.store import Store
from tests.conftest import TODAY
from tests.operations.auto_plan_book import WHY, connected, friend, goal, person, propose, prospect, put, who


def test_a_book_without_anybody_has_nothing_to_propose(store: Store) -> None:
    assert propose(store) == []
    goal(store)
    assert propose(store) == []


def test_existing_contacts_come_before_those_who_serve_the_goal(store: Store) -> None:
    goal(store)
    ranked = prospect(store, "Sara Berg")
    existing = person(store, "Bo Hansen", title="Baker")
    found = propose(store)
    assert who(found) == [existing, ranked]
    assert {one.lane for one in found} == {Lane.INVITATION}
    assert {(one.kind, one.channel) for one in found} == {(OutreachKind.INVITE, "linkedin")}
    assert all(one.why == "" and one.minutes == 5 for one in found)


def test_goals_get_their_part_by_how_far_they_lag_behind(store: Store) -> None:
    late = goal(store, "5 customers", "CMO")
    on_track = goal(store, "5 talks", "Editor")
    with store.step(Label("set_up")) as step:
        sql = "UPDATE goal SET started_on = '2026-08-18' WHERE id = ?"
        step.connection.execute(sql, (late,))
    for number in range(30):
        prospect(store, f"Chief {number}", "CMO")
        prospect(store, f"Writer {number}", "Editor")
    with store.step(Label("set_up")) as step:
        step.connection.execute("UPDATE platform SET notes_per_month = NULL")
    # 98 of 195 days are gone: half of what is to be done is missing, five times a tenth.
    counts = Counter(one.goal_id for one in propose(store, 1))
    assert counts == {late: 21, on_track: 4}


def test_the_most_overdue_first_and_nobody_before_they_are_due(store: Store) -> None:
    put(store, "plans_per_day", 1)
    # Close people don't lack time.
    put(store, "attention_target", [0, 50, 50])
    soon = friend(store, "Soon Due", 25)
    good = friend(store, "Good Late", 120, Tie.GOOD)
    late = friend(store, "Very Late", 60)
    found = propose(store)
    assert who(found) == [late, good, soon]
    assert [one.day for one in found] == [TODAY, TODAY + timedelta(1), TODAY + timedelta(6)]
    assert [one.lane for one in found] == [Lane.CADENCE] * 2 + [found[2].lane]
    assert found[0].reasons == (
        Ground(GroundCode.DUE, "2026-10-25", "tie", 30, 1.0),
        Ground(GroundCode.LAST_CONTACT, "2026-09-25"),
    )


def test_who_lacks_time_is_turned_to(store: Store) -> None:
    distant = person(store, "Distant One", tie=Tie.ACQUAINTANCE, phones=[ContactPoint("+45 00 11 22 33")])
    (found,) = propose(store)
    assert (found.contact_id, found.lane, found.kind, found.channel) == (
        distant,
        Lane.ATTENTION,
        OutreachKind.CALL,
        "phone",
    )
    assert found.reasons == (
        Ground(GroundCode.LACKS_TIME, "acquaintance", share=None, target=0.15),
        Ground(GroundCode.LAST_CONTACT, ""),
    )
    assert found.minutes == 20


def test_nobody_is_turned_to_when_one_has_just_met(store: Store) -> None:
    friend(store, "Met Yesterday", 1)
    (found,) = propose(store)
    # Half of the thirty days.
    assert (found.lane, found.day) == (Lane.ATTENTION, date(2026, 12, 8))


def test_who_is_not_to_be_contacted_put_off_or_planned_already_is_left_out(store: Store) -> None:
    goal(store)
    prospect(store, "Never Ask", do_not_contact=frozenset({DoNotContact.ALL}))
    friend(store, "Never Again", 90, do_not_contact=frozenset({DoNotContact.ALL}))
    planned = friend(store, "Has Plan", 90)
    planning.add(store, Outreach(contacts=[planned], due_on="2027-05-01", channel="email"))
    later = friend(store, "Put Off", 90)
    back = friend(store, "Back Soon", 90)
    with store.step(Label("set_up")) as step:
        contact_writes.set_columns(step, [later], snoozed_until="2027-01-01")
        contact_writes.set_columns(step, [back], snoozed_until="2026-12-02")
    (found,) = propose(store)
    assert (found.contact_id, found.day) == (back, date(2026, 12, 2))


def test_who_was_written_to_is_left_in_peace_for_a_fortnight(store: Store) -> None:
    friend_id = friend(store, "Silent Friend", 90)
    plan = planning.add(store, Outreach(contacts=[friend_id], due_on="2026-11-20", channel="email")).created
    assert plan is not None
    planning.finish(store, [plan], on="2026-11-20")
    (found,) = propose(store)
    assert (found.contact_id, found.day) == (friend_id, date(2026, 12, 4))
    assert propose(store, 1) == []
    put(store, "rest_days", 5)
    assert [one.day for one in propose(store)] == [date(2026, 11, 25)]


@pytest.mark.parametrize(
    ("shares", "parts"),
    [
        (None, (3, 2)),
        ({"invitation": 1, "cadence": 0, "attention": 0}, (5, 0)),
        ({"invitation": 1, "cadence": 4, "attention": 0}, (1, 4)),
        ({"invitation": 0, "cadence": 0, "attention": 0}, (3, 2)),
        ({"invitation": "most"}, (3, 2)),
        ([1, 2], (3, 2)),
    ],
)
def test_the_user_may_share_touches_otherwise(store: Store, shares: object, parts: tuple[int, int]) -> None:
    goal(store)
    put(store, "attention_target", [100, 0, 0])
    put(store, "auto_plan_shares", shares)
    with store.step(Label("set_up")) as step:
        step.connection.execute("UPDATE platform SET notes_per_month = NULL")
    for number in range(25):
        friend(store, f"Friend {number}", 250, Tie.GOOD, profiles=connected(str(number)))
        prospect(store, f"Chief {number}")
    counts = Counter(one.lane for one in propose(store, 1) if one.day == TODAY)
    assert (counts[Lane.INVITATION], counts[Lane.CADENCE]) == parts


def test_one_sphere_alone(store: Store) -> None:
    goal(store, sphere=Sphere.BUSINESS)
    private = friend(store, "Private Friend", 90, sphere=Sphere.PRIVATE, profiles=connected("a"))
    both = friend(store, "Both Friend", 90, sphere=Sphere.BOTH, profiles=connected("b"))
    business = prospect(store, "Business Only", sphere=Sphere.BUSINESS)
    assert set(who(propose(store, sphere="private"))) == {private, both}
    assert set(who(propose(store, sphere="business"))) == {both, business}


def test_one_goal_alone_from_a_day_on(store: Store) -> None:
    one, other = goal(store, "5 customers", "CMO"), goal(store, "5 talks", "Editor")
    friend(store, "Old Friend", 90, profiles=connected("a"))
    chief, _ = prospect(store, "Chief", "CMO"), prospect(store, "Writer", "Editor")
    (found,) = propose(store, goal_id=one, first=date(2026, 12, 5))
    assert (found.contact_id, found.goal_id, found.day) == (chief, one, date(2026, 12, 7))
    goals.set_state(store, [other], goals.GoalState.PAUSED)
    assert propose(store, goal_id=other) == []
    with pytest.raises(UserError, match="goal_gone"):
        propose(store, goal_id=99)


@pytest.mark.parametrize("number", [0, 9, -1])
def test_weeks_from_one_to_eight(store: Store, number: int) -> None:
    with pytest.raises(UserError, match="bad_weeks"):
        propose(store, number)


def test_overdue_plans_come_before_what_is_proposed(store: Store) -> None:
    for number in range(5):
        planned = friend(store, f"Planned {number}", 5, profiles=connected(str(number)))
        planning.add(store, Outreach(contacts=[planned], due_on="2026-11-23", channel="email"))
    friend(store, "Late Friend", 90)
    assert [one.day for one in propose(store)] == [TODAY + timedelta(1)]


def test_quiet_busy_and_free_days(store: Store) -> None:
    put(store, "quiet_weekdays", [2, 3])
    with store.step(Label("set_up")) as step:
        sql = "INSERT INTO busy_calendar(id, name, read_at) VALUES (1, 'Work', '2026-11-24T08:00:00Z')"
        step.connection.execute(sql)
        sql = "INSERT INTO busy(calendar_id, starts, ends, all_day) VALUES (1, '2026-11-26', '2026-11-27', 1)"
        step.connection.execute(sql)
    friend(store, "Late Friend", 90)
    assert [one.day for one in propose(store)] == [date(2026, 11, 30)]


def test_notes_of_the_month_then_mail_an_introduction_a_comment(store: Store) -> None:
    goal(store)
    with store.step(Label("set_up")) as step:
        step.connection.execute("UPDATE platform SET notes_per_month = 1 WHERE key = 'linkedin'")
    anna = friend(store, "Anna Ålund", 1, profiles=connected("a"))
    ranked = prospect(store, "Ask Anna")
    relationships.add(store, anna, ranked, LinkKind.KNOWS_WELL)
    mail = prospect(store, "By Mail", emails=[ContactPoint("by@mail.example")])
    profile = [Profile("linkedin", "https://www.linkedin.com/in/c", "c")]
    comment = prospect(store, "Comment Her", profiles=profile)
    prospect(store, "Nowhere Found")
    first = prospect(store, "First Invited", emails=[ContactPoint("c@d.example")], profiles=profile, tie=Tie.CLOSE)
    ways = {one.contact_id: one for one in propose(store, 1)}
    assert ways[first].kind is OutreachKind.INVITE
    assert (ways[mail].kind, ways[mail].channel) == (OutreachKind.MAIL, "email")
    assert (ways[comment].kind, ways[comment].channel) == (OutreachKind.COMMENT, "linkedin")
    asked = ways[ranked]
    assert (asked.kind, asked.connector_id, asked.connector_name) == (OutreachKind.INTRODUCTION, anna, "Anna Ålund")
    assert len(ways) == 4
    assert ways[mail].reasons[-1] == Ground(GroundCode.NOTES_USED, "linkedin")
    assert not any(isinstance(reason, Ground) for reason in ways[first].reasons)


def test_the_secondary_platform_comes_last_and_only_for_those_nobody_asked_there(store: Store) -> None:
    goal(store, secondary_platform="xing")
    with store.step(Label("set_up")) as step:
        step.connection.execute("UPDATE platform SET notes_per_month = 0 WHERE key = 'linkedin'")
    there = [Profile("xing", "https://www.xing.com/profile/x", "x")]
    fresh, asked, joined = (prospect(store, name, profiles=there) for name in ("Fresh", "Asked", "Joined"))
    invitation = Outreach(contacts=[asked], due_on="2026-10-01", kind=OutreachKind.INVITE, channel="xing", why=WHY)
    sent = planning.add(store, invitation).created
    assert sent is not None
    planning.finish(store, [sent], on="2026-10-01")
    with store.step(Label("set_up")) as step:
        step.connection.execute("UPDATE profile SET connected_on = '2024-01-01' WHERE contact_id = ?", (joined,))
    (found,) = propose(store, 1)
    assert (found.contact_id, found.kind, found.channel) == (fresh, OutreachKind.INVITE, "xing")


def test_a_connector_who_is_put_off_is_not_asked(store: Store) -> None:
    goal(store)
    with store.step(Label("set_up")) as step:
        step.connection.execute("UPDATE platform SET notes_per_month = 0 WHERE key = 'linkedin'")
    anna = friend(store, "Anna Ålund", 1, profiles=connected("a"))
    relationships.add(store, anna, prospect(store, "Ask Anna"), LinkKind.KNOWS_WELL)
    assert [one.connector_id for one in propose(store, 1)] == [anna]
    with store.step(Label("set_up")) as step:
        contact_writes.set_columns(step, [anna], snoozed_until="2026-11-26")
    assert propose(store, 1) == []


def test_the_quota_counts_what_is_planned_and_sent(store: Store) -> None:
    goal(store)
    put(store, "daily_quota", 2)
    taken = prospect(store, "Invited Already")
    planning.add(
        store,
        Outreach(contacts=[taken], due_on="2026-11-25", kind=OutreachKind.INVITE, channel="xing", why=WHY),
    )
    for number in range(9):
        prospect(store, f"Chief {number}")
    with store.step(Label("set_up")) as step:
        step.connection.execute("UPDATE platform SET notes_per_month = NULL")
    assert [one.day.day for one in propose(store, 1)] == [24, 24, 25, 26, 26, 27, 27, 30, 30]


def test_the_minutes_of_a_week_are_what_is_left_of_the_users(store: Store) -> None:
    with store.step(Label("set_up")) as step:
        me_writes.update_me(step, weekly_minutes=30)
    phones = [ContactPoint("+45 00 11 22 33")]
    planned = friend(store, "Planned", 1, phones=phones)
    planning.add(store, Outreach(contacts=[planned], due_on="2026-11-26", kind=OutreachKind.CALL, channel="phone"))
    for number in range(6):
        friend(store, f"Friend {number}", 90, phones=phones)
    # 20 of this week's 30 minutes are planned; a call takes 20.
    assert [one.day.isocalendar().week for one in propose(store)] == [49, 50, 51, 52]


def test_weeks_with_the_program_closed_lose_nobody(store: Store) -> None:
    goal(store)
    late = [friend(store, f"Friend {number}", 90 + number, profiles=connected(str(number))) for number in range(8)]
    chiefs = [prospect(store, f"Chief {number}") for number in range(4)]
    before = propose(store)
    for weeks in (1, 3, 20):
        today = TODAY + timedelta(weeks=weeks)
        found = auto_plan.propose(store.reader, today)
        assert set(who(found)) >= set(who(before)) == {*late, *chiefs}
        assert len(who(found)) == len(set(who(found)))
        assert max(Counter(one.day for one in found).values()) <= 5


def test_taken_plans_that_nobody_did_are_not_proposed_once_more(store: Store) -> None:
    late = friend(store, "Late Friend", 90)
    auto_plan.take(store, propose(store))
    later = TODAY + timedelta(weeks=6)
    assert auto_plan.propose(store.reader, later) == []
    assert outreach.overdue_ids(store.reader, later.isoformat()).tolist() == [1]
    assert outreach.load_many(store.reader, [1])[0].contacts == [late]
