"""Plans that come again, on a real book: one open at a time, whatever becomes of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, OutreachResult, OutreachStatus
from netplanner.operations import contacts, plan_moves, plan_series, planning
from netplanner.operations.rolling import roll_forward
from netplanner.storage import contacts as contact_queries
from netplanner.storage import outreach, outreach_writes
from netplanner.storage.store import Store
from tests.conftest import TODAY

WEEKLY = "every 1 week"


@pytest.fixture
def sara(store: Store) -> int:
    created = contacts.add(store, Contact(fn="Sara Berg")).created
    assert created is not None
    return created


def add(store: Store, person: int, rule: str = "", **values: object) -> int:
    wanted = {"contacts": [person], "due_on": "2026-11-23", "channel": "email", "repeat_rule": rule, **values}
    created = planning.add(store, Outreach(**wanted)).created  # type: ignore[arg-type]
    assert created is not None
    return created


def load(store: Store, plan_id: int) -> Outreach:
    plan = outreach.load(store.reader, plan_id)
    assert plan is not None
    return plan


def days(store: Store, status: str = "planned") -> list[str]:
    sql = "SELECT due_on FROM outreach WHERE status = ? AND deleted IS NULL ORDER BY due_on, id"
    return [row[0] for row in store.reader.execute(sql, (status,))]


# --- one follows the other ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "on", "expected"),
    [
        (WEEKLY, "2026-11-23", "2026-11-30"),
        (WEEKLY, "2026-11-20", "2026-11-30"),
        ("every 2 weeks", "2026-11-24", "2026-12-07"),
        ("after 1 month", "2026-11-24", "2026-12-24"),
        ("after 1 month", "2026-10-31", "2026-11-30"),
    ],
)
def test_the_next_one_is_planned_when_one_is_done(store: Store, sara: int, rule: str, on: str, expected: str) -> None:
    first = add(store, sara, rule, why="tea", minutes=20, due_time="09:30", zone="Europe/Copenhagen")
    changes = planning.finish(store, [first], result=OutreachResult.REPLIED, on=on)
    (second,) = changes.outreach - {first}
    before, after = load(store, first), load(store, second)
    assert (after.due_on, after.status, after.result, after.done_on) == (expected, "planned", "", "")
    assert (after.contacts, after.why, after.minutes, after.due_time, after.zone) == (
        [sara], "tea", 20, "09:30", "Europe/Copenhagen",
    )  # fmt: skip
    assert (after.series, after.follows_id, after.repeat_rule) == (before.series, first, before.repeat_rule)
    store.undo()
    assert days(store) == ["2026-11-23"]


def test_it_goes_on_without_those_in_the_trash(store: Store, sara: int) -> None:
    bo = contacts.add(store, Contact(fn="Bo Lind")).created
    assert bo is not None
    first = add(store, sara, WEEKLY, contacts=[bo, sara], chain_rule="no_answer 3 call")
    contacts.delete(store, [bo])
    planning.finish(store, [first])
    roll_forward(store, date(2026, 11, 27))
    found = [plan for plan in outreach.load_many(store.reader, range(1, 10)) if plan.status is OutreachStatus.PLANNED]
    assert sorted((str(plan.kind), plan.contacts) for plan in found) == [("call", [sara]), ("message", [sara])]


def test_skipping_goes_on_too(store: Store, sara: int) -> None:
    first = add(store, sara, WEEKLY)
    planning.skip(store, [first])
    assert (days(store, "skipped"), days(store)) == (["2026-11-23"], ["2026-11-30"])


def test_finishing_again_plans_no_second_one(store: Store, sara: int) -> None:
    first = add(store, sara, WEEKLY)
    for result in (OutreachResult.REPLIED, OutreachResult.MET):
        planning.finish(store, [first], result=result)
    assert days(store) == ["2026-11-30"]


def test_reopening_takes_the_next_one_back(store: Store, sara: int) -> None:
    first = add(store, sara, WEEKLY)
    planning.finish(store, [first])
    planning.reopen(store, [first])
    assert days(store) == ["2026-11-23"]
    planning.finish(store, [first])
    assert days(store) == ["2026-11-30"]


def test_two_of_a_series_done_at_once_are_followed_by_one(store: Store, sara: int) -> None:
    first = add(store, sara, WEEKLY)
    second = add(store, sara, WEEKLY, due_on="2026-11-24", series=load(store, first).series)
    planning.finish(store, [first, second])
    assert len(days(store)) == 1


def test_nobody_is_planned_with_against_their_wish(store: Store, sara: int) -> None:
    first = add(store, sara, WEEKLY)
    before = contact_queries.load(store.reader, sara)
    assert before is not None
    contacts.edit(store, before, replace(before, do_not_contact=frozenset({"all"})))
    planning.finish(store, [first])
    assert days(store) == []


def test_a_deleted_one_ends_its_series(store: Store, sara: int) -> None:
    planning.delete(store, [add(store, sara, WEEKLY)])
    assert days(store) == []


# --- moved -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("day", ["2026-11-25", "2026-11-20"])
@pytest.mark.parametrize("way", ["move", "move_many", "place"])
def test_a_moved_one_moves_none_that_follow(store: Store, sara: int, way: str, day: str) -> None:
    first = add(store, sara, WEEKLY)
    apart = (date.fromisoformat(day) - date(2026, 11, 23)).days
    moves: dict[str, Callable[[], object]] = {
        "move": lambda: planning.move(store, [first], day),
        "move_many": lambda: plan_moves.move_many(store, [first], apart),
        "place": lambda: plan_moves.place(store, first, day),
    }
    moves[way]()
    assert days(store) == [day]
    planning.finish(store, [first], on="2026-11-20")
    assert days(store) == ["2026-11-30"]


def test_a_snoozed_one_moves_none_that_follow(store: Store, sara: int) -> None:
    first = add(store, sara, WEEKLY)
    planning.snooze(store, [first], "2026-11-27")
    planning.finish(store, [first])
    assert days(store) == ["2026-11-30"]


def test_the_series_moves_with_its_rhythm(store: Store, sara: int) -> None:
    first = add(store, sara, WEEKLY)
    planning.finish(store, [first])
    # The one that was done names its series; the open one is meant.
    plan_series.move_series(store, [first], 2)
    assert (days(store), days(store, "done")) == (["2026-12-02"], ["2026-11-23"])
    (second,) = store.reader.execute("SELECT id FROM outreach WHERE status = 'planned'").fetchone()
    planning.finish(store, [second])
    assert days(store) == ["2026-12-09"]


def test_the_dialog_moves_the_series(store: Store, sara: int) -> None:
    first = add(store, sara, WEEKLY)
    before = load(store, first)
    planning.edit(store, before, replace(before, due_on="2026-11-25", repeat_rule=WEEKLY))
    assert load(store, first).repeat_rule == "every 1 week from 2026-11-25"
    planning.finish(store, [first])
    assert days(store) == ["2026-12-02"]


def test_another_rule_counts_from_the_day_of_the_plan(store: Store, sara: int) -> None:
    first = add(store, sara, WEEKLY)
    before = load(store, first)
    planning.edit(store, before, replace(before, repeat_rule="every 2 weeks", due_on="2026-11-24"))
    assert load(store, first).repeat_rule == "every 2 weeks from 2026-11-24"
    plain = add(store, sara)
    before = load(store, plain)
    planning.edit(store, before, replace(before, repeat_rule="after 2 weeks"))
    assert (load(store, plain).repeat_rule, load(store, plain).series) == ("after 2 weeks", str(plain))


def test_one_that_does_not_repeat_moves_alone(store: Store, sara: int) -> None:
    first = add(store, sara)
    plan_series.move_series(store, [first], -1)
    assert days(store) == ["2026-11-22"]
    with pytest.raises(UserError, match="outreach_bad_date"):
        plan_series.move_series(store, [first], 10**7)
    with pytest.raises(UserError, match="outreach_gone"):
        plan_series.move_series(store, [4711], 1)


# --- ended -------------------------------------------------------------------------------------------------------


def test_the_last_one_stays(store: Store, sara: int) -> None:
    first = add(store, sara, WEEKLY)
    plan_series.end_series(store, [first])
    assert days(store) == ["2026-11-23"]
    planning.finish(store, [first])
    assert days(store) == []


def test_a_series_that_is_skipped_ends(store: Store, sara: int) -> None:
    first = add(store, sara, WEEKLY)
    planning.finish(store, [first])
    plan_series.skip_series(store, [first])
    assert (days(store), days(store, "skipped")) == ([], ["2026-11-30"])


def test_a_rule_that_is_none_is_refused(store: Store, sara: int) -> None:
    for values in ({"rule": "often"}, {"chain_rule": "later"}):
        with pytest.raises(UserError, match=r"bad_repeat|bad_chain"):
            add(store, sara, **values)  # type: ignore[arg-type]
    assert days(store) == []


# --- days that were missed ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "due_on", "today", "expected"),
    [
        (WEEKLY, "2026-11-02", "2026-11-24", "2026-11-23"),
        (WEEKLY, "2026-11-02", "2026-11-08", "2026-11-02"),
        ("every 1 day", "2026-11-02", "2026-11-24", "2026-11-24"),
        ("every 1 month", "2026-08-31", "2026-11-29", "2026-10-31"),
        ("every 1 week", "2026-12-21", "2027-01-04", "2027-01-04"),
        ("after 1 week", "2026-11-02", "2026-11-24", "2026-11-02"),
        ("", "2026-11-02", "2026-11-24", "2026-11-02"),
    ],
)
def test_weeks_with_the_program_closed_leave_one(
    store: Store, sara: int, rule: str, due_on: str, today: str, expected: str
) -> None:
    add(store, sara, rule, due_on=due_on)
    roll_forward(store, date.fromisoformat(today))
    assert days(store) == [expected]
    assert not roll_forward(store, date.fromisoformat(today))


def test_nothing_is_written_where_no_day_is_over(store: Store, sara: int) -> None:
    add(store, sara, WEEKLY, due_on="2026-11-24")
    store.forget_history()
    assert not roll_forward(store, TODAY)
    assert store.undo_label is None


# --- several at once ---------------------------------------------------------------------------------------------


def test_plans_keep_their_days_apart(store: Store, sara: int) -> None:
    ids = [add(store, sara, due_on=day) for day in ("2028-02-27", "2028-02-28", "2028-03-01")]
    plan_moves.move_many(store, ids, 1)
    assert days(store) == ["2028-02-28", "2028-02-29", "2028-03-02"]
    assert not plan_moves.move_many(store, ids, 0)
    store.undo()
    assert days(store) == ["2028-02-27", "2028-02-28", "2028-03-01"]
    with pytest.raises(UserError, match="outreach_gone"):
        plan_moves.move_many(store, [*ids, 4711], 1)


@pytest.mark.parametrize(
    ("day", "time", "minutes", "expected"),
    [
        ("2026-11-24", "09:30", 45, ("2026-11-24", "10:15")),
        ("2026-11-24", "23:30", 45, ("2026-11-25", "00:15")),
        ("2026-11-24", "00:15", -30, ("2026-11-23", "23:45")),
        ("2026-11-24", "", 45, ("2026-11-24", "")),
        # The wall's time is promised: the hours that the clock leaves out or has twice count like others.
        ("2026-03-29", "01:30", 60, ("2026-03-29", "02:30")),
        ("2026-10-25", "02:30", 60, ("2026-10-25", "03:30")),
    ],
)
def test_what_has_a_time_moves_by_the_wall_clock(
    store: Store, sara: int, day: str, time: str, minutes: int, expected: tuple[str, str]
) -> None:
    plan = add(store, sara, due_on=day, due_time=time, zone="Europe/Copenhagen" if time else "")
    plan_moves.move_many(store, [plan], 0, minutes)
    after = load(store, plan)
    assert (after.due_on, after.due_time) == expected


def test_a_plan_is_put_at_a_time_and_back(store: Store, sara: int) -> None:
    plan = add(store, sara)
    plan_moves.place(store, plan, "2026-12-01", "14:30", "Europe/Berlin", 45)
    after = load(store, plan)
    assert (after.due_on, after.due_time, after.zone, after.minutes) == ("2026-12-01", "14:30", "Europe/Berlin", 45)
    plan_moves.place(store, plan, "2026-12-01")
    after = load(store, plan)
    assert (after.due_time, after.zone, after.minutes) == ("", "", 45)
    for wrong in (("soon",), ("2026-12-01", "25:00", "Europe/Berlin"), ("2026-12-01", "", "", -1)):
        with pytest.raises(UserError, match=r"outreach_bad_|bad_minutes"):
            plan_moves.place(store, plan, *wrong)  # type: ignore[arg-type]


def test_a_copy_is_a_plan_of_its_own(store: Store, sara: int) -> None:
    first = add(store, sara, WEEKLY, kind=OutreachKind.CALL, channel="phone", why="tea")
    planning.finish(store, [first])
    created = plan_moves.copy(store, [first], 7).created
    assert created is not None
    made = load(store, created)
    assert (made.due_on, made.status, made.why, made.contacts) == ("2026-11-30", OutreachStatus.PLANNED, "tea", [sara])
    assert (made.repeat_rule, made.series, made.follows_id, made.done_on) == ("", "", None, "")
    assert len(plan_moves.copy(store, [first, created], 1).outreach) == 2


def test_an_invitation_still_to_be_written_is_copied_and_moved_with_others(store: Store, sara: int) -> None:
    why = "We met at the club in Malmö, and I would like to hear how it went on."
    open_one = add(store, sara, kind=OutreachKind.INVITE, channel="linkedin", why=why)
    plain = add(store, sara, kind=OutreachKind.CALL, channel="phone", why="tea")
    with store.step(Label("edit_outreach")) as step:
        outreach_writes.set_columns(step, [open_one], why="Hi {first_name}, {why}")
    assert len(plan_moves.copy(store, [open_one, plain], 7).outreach) == 2
    assert len(plan_moves.move_many(store, [open_one, plain], 1).outreach) == 2


def test_a_copy_is_refused_as_any_plan(store: Store, sara: int) -> None:
    old = add(store, sara, channel="ecademy", due_on="2011-05-04")
    with pytest.raises(UserError, match="platform_closed"):
        plan_moves.copy(store, [old], 6000)
    with pytest.raises(UserError, match="platform_closed"):
        plan_moves.move_many(store, [old], 6000)
    assert days(store) == ["2011-05-04"]
