"""How plans went, told in one step: answers that are waited for, what follows a silence, outcomes, the next touch."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact, ContactPoint
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Goal
from netplanner.domain.outcome import Outcome
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import GoalKind, OutreachKind, OutreachResult, OutreachStatus, Tie
from netplanner.operations import contacts, goals, interactions, next_touches, planning
from netplanner.operations.rolling import roll_forward
from netplanner.storage import contacts as contact_queries
from netplanner.storage import outreach, rule_setting_writes, timeline
from netplanner.storage.store import Store
from tests.conftest import TODAY

CHAIN = "no_answer 10 call"
WHY = "Hi Sara, because you run loyalty at Nordlys Retail I would like to hear how you did it, and can share ours."


def created(number: int | None) -> int:
    assert number is not None
    return number


@pytest.fixture
def sara(store: Store) -> int:
    card = Contact(fn="Sara Berg", organization="Nordlys Retail", tie=Tie.GOOD, emails=[ContactPoint("s@n.example")])
    return created(contacts.add(store, card).created)


def add(store: Store, person: int, **values: object) -> int:
    wanted = {"due_on": "2026-11-20", "channel": "linkedin", "chain_rule": CHAIN, **values}
    return created(planning.add(store, Outreach(contacts=[person], **wanted)).created)  # type: ignore[arg-type]


def load(store: Store, plan_id: int) -> Outreach:
    plan = outreach.load(store.reader, plan_id)
    assert plan is not None
    return plan


def person(store: Store, contact_id: int) -> Contact:
    found = contact_queries.load(store.reader, contact_id)
    assert found is not None
    return found


def touches(store: Store) -> list[tuple[object, ...]]:
    sql = "SELECT happened_on, direction, minutes FROM interaction ORDER BY happened_on, id"
    return store.reader.execute(sql).fetchall()


def plans(store: Store) -> list[tuple[object, ...]]:
    sql = "SELECT id, kind, channel, due_on, status, result, done_on FROM outreach WHERE deleted IS NULL ORDER BY id"
    return store.reader.execute(sql).fetchall()


def later(store: Store, days: int) -> date:
    store.clock = FixedClock(TODAY + timedelta(days))
    return store.clock.today()


# --- waiting -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("result", [OutreachResult.SENT, OutreachResult.NONE])
def test_what_was_sent_waits_until_its_chain(store: Store, sara: int, result: OutreachResult) -> None:
    plan = add(store, sara, minutes=5)
    planning.finish(store, [plan], result=result, on="2026-11-23")
    assert plans(store) == [(plan, "message", "linkedin", "2026-12-03", "waiting", "sent", "")]
    assert touches(store) == [("2026-11-23", "out", 5)]
    assert person(store, sara).last_contact_on is None


@pytest.mark.parametrize(
    ("values", "status"),
    [({"chain_rule": ""}, "done"), ({"kind": OutreachKind.CALL, "channel": "phone"}, "done"), ({}, "waiting")],
)
def test_only_what_says_what_follows_waits(store: Store, sara: int, values: dict[str, object], status: str) -> None:
    plan = add(store, sara, **values)
    planning.finish(store, [plan], result=OutreachResult.SENT)
    assert load(store, plan).status == status


@pytest.mark.parametrize(
    ("result", "logged", "contact"),
    [
        (OutreachResult.REPLIED, [("2026-11-24", "out", 5), ("2026-11-29", "both", 12)], "2026-11-29"),
        (OutreachResult.DECLINED, [("2026-11-24", "out", 12)], None),
        (OutreachResult.NO_ANSWER, [("2026-11-24", "out", 12)], None),
    ],
)
def test_the_answer_leaves_what_was_sent(
    store: Store, sara: int, result: OutreachResult, logged: list[tuple[object, ...]], contact: str | None
) -> None:
    plan = add(store, sara, minutes=5)
    planning.finish(store, [plan], result=OutreachResult.SENT)
    later(store, 5)
    planning.finish(store, [plan], result=result, minutes=12)
    assert plans(store) == [(plan, "message", "linkedin", "2026-11-24", "done", str(result), "2026-11-29")]
    assert touches(store) == logged
    assert person(store, sara).last_contact_on == contact


@pytest.mark.parametrize(("chain", "until"), [("no_answer 3 mail", "2026-11-27"), ("", "2026-12-04")])
def test_another_chain_is_waited_for(store: Store, sara: int, chain: str, until: str) -> None:
    plan = add(store, sara)
    planning.finish(store, [plan], result=OutreachResult.SENT)
    before = load(store, plan)
    planning.edit(store, before, replace(before, chain_rule=chain))
    assert (load(store, plan).due_on, load(store, plan).status) == (until, OutreachStatus.WAITING)


def test_waiting_may_end_without_a_word(store: Store, sara: int) -> None:
    plan = add(store, sara, kind=OutreachKind.INVITE, why=WHY)
    planning.finish(store, [plan], result=OutreachResult.SENT)
    later(store, 5)
    planning.finish(store, [plan])
    assert plans(store) == [(plan, "invite", "linkedin", "2026-11-24", "done", "", "2026-11-29")]
    assert [row[:2] for row in touches(store)] == [("2026-11-24", "out")]
    assert store.reader.execute("SELECT state, sent_on FROM invitation").fetchall() == [("pending", "2026-11-24")]


def test_the_day_it_was_sent_is_corrected(store: Store, sara: int) -> None:
    plan = add(store, sara)
    planning.finish(store, [plan], result=OutreachResult.SENT)
    planning.finish(store, [plan], result=OutreachResult.SENT, on="2026-11-20")
    assert plans(store) == [(plan, "message", "linkedin", "2026-11-30", "waiting", "sent", "")]
    assert [row[:2] for row in touches(store)] == [("2026-11-20", "out")]


def test_an_answer_that_comes_before_the_day_brings_that_day_no_second_time(store: Store, sara: int) -> None:
    plan = add(store, sara, due_on="2026-11-30", repeat_rule="every 1 week")
    planning.finish(store, [plan], result=OutreachResult.SENT)
    later(store, 1)
    planning.finish(store, [plan], result=OutreachResult.REPLIED)
    assert [row[3] for row in plans(store)] == ["2026-11-24", "2026-12-07"]


def test_an_answer_is_corrected(store: Store, sara: int) -> None:
    plan = add(store, sara)
    planning.finish(store, [plan], result=OutreachResult.SENT)
    later(store, 5)
    planning.finish(store, [plan], result=OutreachResult.REPLIED)
    planning.finish(store, [plan], result=OutreachResult.DECLINED)
    assert (len(touches(store)), person(store, sara).last_contact_on) == (1, None)
    planning.finish(store, [plan], result=OutreachResult.ACCEPTED)
    assert [row[:2] for row in touches(store)] == [("2026-11-24", "out"), ("2026-11-29", "both")]
    assert load(store, plan).due_on == "2026-11-24"


def test_sending_is_taken_back(store: Store, sara: int) -> None:
    plan = add(store, sara, kind=OutreachKind.INVITE, why=WHY)
    planning.finish(store, [plan], result=OutreachResult.SENT)
    assert store.reader.execute("SELECT state, sent_on FROM invitation").fetchall() == [("pending", "2026-11-24")]
    planning.reopen(store, [plan])
    assert (touches(store), store.reader.execute("SELECT * FROM invitation").fetchall()) == ([], [])
    assert plans(store) == [(plan, "invite", "linkedin", "2026-11-24", "planned", "", "")]


def test_who_is_put_on_a_waiting_invitation_is_on_record(store: Store, sara: int) -> None:
    plan = add(store, sara, kind=OutreachKind.INVITE, why=WHY)
    planning.finish(store, [plan], result=OutreachResult.SENT)
    bo = created(contacts.add(store, Contact(fn="Bo Hansen")).created)
    before = load(store, plan)
    planning.edit(store, before, replace(before, contacts=[sara, bo]))
    rows = store.reader.execute("SELECT contact_id, state, sent_on FROM invitation ORDER BY id").fetchall()
    assert rows == [(sara, "pending", "2026-11-24"), (bo, "pending", "2026-11-24")]


def test_what_waits_stands_ahead_in_the_history_of_the_person(store: Store, sara: int) -> None:
    plan = add(store, sara)
    planning.finish(store, [plan], result=OutreachResult.SENT)
    shown = [(entry.source, entry.day, entry.status) for entry in timeline.timeline(store.reader, sara)]
    assert sorted(shown) == [("interaction", "2026-11-24", ""), ("outreach", "2026-12-04", "waiting")]
    planning.finish(store, [plan], result=OutreachResult.REPLIED)
    assert {entry.source for entry in timeline.timeline(store.reader, sara)} == {"interaction"}


# --- silences ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "due_on"),
    [
        (9, None),
        # Sent on Tuesday 24 November, ten days are over on Friday 4 December.
        (10, "2026-12-04"),
        (11, "2026-12-07"),
        (12, "2026-12-07"),
        (60, "2027-01-25"),
    ],
)
def test_a_silence_turns_into_what_follows_it(store: Store, sara: int, days: int, due_on: str | None) -> None:
    plan = add(store, sara, why="loyalty")
    planning.finish(store, [plan], result=OutreachResult.SENT)
    today = later(store, days)
    changes = roll_forward(store, today)
    assert not roll_forward(store, today)
    if due_on is None:
        assert (bool(changes), len(plans(store))) == (False, 1)
        return
    ended, following = plans(store)
    assert ended == (plan, "message", "linkedin", "2026-11-24", "done", "no_answer", today.isoformat())
    assert following == (plan + 1, "call", "phone", due_on, "planned", "", "")
    assert (load(store, plan + 1).follows_id, load(store, plan + 1).why) == (plan, "loyalty")
    assert [row[:2] for row in touches(store)] == [("2026-11-24", "out")]
    store.undo()
    assert load(store, plan).status == OutreachStatus.WAITING


def test_an_invitation_that_was_answered_elsewhere_is_not_followed(store: Store, sara: int) -> None:
    plan = add(store, sara, kind=OutreachKind.INVITE, why=WHY)
    planning.finish(store, [plan], result=OutreachResult.SENT)
    with store.step(planning.Label("test")) as step:
        step.connection.execute("UPDATE invitation SET state = 'accepted', answered_on = '2026-11-27'")
    roll_forward(store, later(store, 10))
    assert plans(store) == [(plan, "invite", "linkedin", "2026-11-24", "done", "accepted", "2026-11-27")]
    assert store.reader.execute("SELECT state, sent_on, answered_on FROM invitation").fetchall() == [
        ("accepted", "2026-11-24", "2026-11-27")
    ]


@pytest.mark.parametrize(("day", "result"), [("2026-11-30", "replied"), ("2026-11-24", "no_answer")])
def test_who_was_in_touch_since_is_not_called(store: Store, sara: int, day: str, result: str) -> None:
    plan = add(store, sara)
    planning.finish(store, [plan], result=OutreachResult.SENT)
    today = later(store, 20)
    interactions.log(store, [sara], kind=OutreachKind.MEETING, happened_on=day)
    roll_forward(store, today)
    assert (load(store, plan).result, len(plans(store))) == (result, 1 if result == "replied" else 2)
    assert person(store, sara).last_contact_on == day


def test_who_asked_not_to_be_called_is_not(store: Store, sara: int) -> None:
    plan = add(store, sara)
    planning.finish(store, [plan], result=OutreachResult.SENT)
    before = person(store, sara)
    contacts.edit(store, before, replace(before, do_not_contact=frozenset({"phone"})))
    roll_forward(store, later(store, 10))
    assert [row[4:6] for row in plans(store)] == [("done", "no_answer")]


def test_whoever_is_in_the_trash_is_not_called(store: Store, sara: int) -> None:
    plan = add(store, sara)
    planning.finish(store, [plan], result=OutreachResult.SENT)
    contacts.delete(store, [sara])
    # Their plans went with them.
    assert not roll_forward(store, later(store, 10))
    assert plans(store) == []


def test_what_repeats_comes_again_after_its_silence(store: Store, sara: int) -> None:
    plan = add(store, sara, repeat_rule="every 1 month")
    planning.finish(store, [plan], result=OutreachResult.SENT)
    assert len(plans(store)) == 1
    roll_forward(store, later(store, 10))
    assert [row[1:5] for row in plans(store)[1:]] == [
        ("message", "linkedin", "2026-12-20", "planned"),
        ("call", "phone", "2026-12-04", "planned"),
    ]


def test_many_silences_leave_no_day_with_more_than_it_bears(store: Store, sara: int) -> None:
    people = [created(contacts.add(store, Contact(fn=f"Person {number}")).created) for number in range(8)]
    sent = [add(store, person) for person in people]
    planning.finish(store, sent, result=OutreachResult.SENT)
    add(store, sara, due_on="2026-12-07")
    with store.step(planning.Label("test")) as step:
        rule_setting_writes.put(step, "plans_per_day", 3)
        rule_setting_writes.put(step, "quiet_weekdays", [2])
    # On Friday 4 December all ten days are over: three then, two on Monday, none on Tuesday, three on Wednesday.
    roll_forward(store, later(store, 10))
    sql = "SELECT due_on, count(*) FROM outreach WHERE kind = 'call' GROUP BY due_on ORDER BY due_on"
    assert store.reader.execute(sql).fetchall() == [("2026-12-04", 3), ("2026-12-07", 2), ("2026-12-09", 3)]
    assert not roll_forward(store, later(store, 10))


# --- outcome and next touch --------------------------------------------------------------------------------------


@pytest.fixture
def goal(store: Store) -> int:
    return created(goals.add(store, Goal(what="5 customers", kind=GoalKind.CUSTOMERS, amount=5)).created)


def test_the_whole_answer_is_one_step(store: Store, sara: int, goal: int) -> None:
    plan = add(store, sara, kind=OutreachKind.MEETING, channel="in_person", chain_rule="", goal_id=goal)
    before = plans(store)
    proposed = next_touches.after(store.reader, plan, OutreachResult.MET, TODAY)
    assert proposed is not None
    changes = planning.finish(
        store,
        [plan],
        result=OutreachResult.MET,
        minutes=50,
        outcome=Outcome(kind=GoalKind.CUSTOMERS, amount=2, what="Two orders"),
        next=proposed.plan,
    )
    row = store.reader.execute(
        "SELECT kind, amount, what, happened_on, contact_id, outreach_id, goal_id FROM outcome o "
        "JOIN outcome_goal og ON og.outcome_id = o.id"
    ).fetchall()
    assert row == [("customers", 2, "Two orders", "2026-11-24", sara, plan, goal)]
    following = load(store, created(changes.created))
    assert (following.follows_id, following.contacts, following.kind) == (plan, [sara], OutreachKind.MAIL)
    assert (following.due_on, following.goal_id) == ("2026-12-01", goal)
    assert goal in changes.goals
    store.undo()
    assert (plans(store), touches(store)) == (before, [])
    assert store.reader.execute("SELECT * FROM outcome").fetchall() == []


@pytest.mark.parametrize(
    ("outcome", "following", "code"),
    [
        (Outcome(amount=-1), None, "outcome_bad_amount"),
        (Outcome(goals=[4711]), None, "goal_gone"),
        (None, Outreach(contacts=[4711], due_on="2026-12-01", channel="email"), "contact_gone"),
        (None, Outreach(due_on="2026-12-01", channel="email"), "outreach_needs_contact"),
        (None, Outreach(contacts=[1], due_on="soon", channel="email"), "outreach_bad_date"),
    ],
)
def test_what_cannot_be_written_leaves_the_plan_open(
    store: Store, sara: int, goal: int, outcome: Outcome | None, following: Outreach | None, code: str
) -> None:
    plan = add(store, sara, goal_id=goal, chain_rule="")
    with pytest.raises(UserError, match=code):
        planning.finish(store, [plan], result=OutreachResult.REPLIED, outcome=outcome, next=following)
    assert load(store, plan).status == OutreachStatus.PLANNED
    assert touches(store) == []


def test_an_outcome_of_a_plan_without_a_goal_needs_one(store: Store, sara: int) -> None:
    plan = add(store, sara)
    with pytest.raises(UserError, match="outcome_needs_goal"):
        planning.finish(store, [plan], result=OutreachResult.REPLIED, outcome=Outcome())


def test_the_rhythm_of_the_person_is_proposed(store: Store, sara: int) -> None:
    plan = add(store, sara, kind=OutreachKind.CALL, channel="phone", chain_rule="")
    proposed = next_touches.after(store.reader, plan, OutreachResult.NONE, TODAY)
    assert proposed is not None
    # A good contact: 90 days.
    assert (str(proposed.reason), proposed.plan.due_on, proposed.plan.cadence) == ("cadence", "2027-02-22", True)


def test_a_holiday_of_the_person_is_left_alone(store: Store) -> None:
    dee = created(
        contacts.add(store, Contact(fn="Dee Groß", country="DE", emails=[ContactPoint("d@g.example")])).created
    )
    store.clock = FixedClock(date(2026, 12, 18))
    plan = add(store, dee, kind=OutreachKind.MEETING, channel="in_person", chain_rule="", due_on="2026-12-18")
    proposed = next_touches.after(store.reader, plan, OutreachResult.MET, date(2026, 12, 18))
    assert proposed is not None
    # A week later is Christmas Day, and then it is the weekend.
    assert proposed.plan.due_on == "2026-12-28"


def test_nothing_is_proposed_beside_another_plan_or_against_a_wish(store: Store, sara: int) -> None:
    plan = add(store, sara, kind=OutreachKind.MEETING, channel="in_person", chain_rule="")
    other = add(store, sara, due_on="2026-12-20")
    assert next_touches.after(store.reader, plan, OutreachResult.MET, TODAY) is None
    planning.skip(store, [other])
    assert next_touches.after(store.reader, plan, OutreachResult.MET, TODAY) is not None
    before = person(store, sara)
    contacts.edit(store, before, replace(before, do_not_contact=frozenset({"all"})))
    assert next_touches.after(store.reader, plan, OutreachResult.MET, TODAY) is None
    assert next_touches.after(store.reader, 4711, OutreachResult.MET, TODAY) is None
