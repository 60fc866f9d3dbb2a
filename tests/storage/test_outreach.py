"""Reading plans from a real book."""

from datetime import date, timedelta

import pytest

from netplanner.domain.contact import Contact
from netplanner.domain.goal import Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, OutreachResult, OutreachStatus, ReasonType
from netplanner.operations import contacts, goals, planning
from netplanner.storage import outreach
from netplanner.storage.store import Store


def person(store: Store, name: str) -> int:
    created = contacts.add(store, Contact(fn=name)).created
    assert created is not None
    return created


def plan(store: Store, day: str, people: list[int], **values: object) -> int:
    made = Outreach(contacts=people, due_on=day, channel="email", **values)  # type: ignore[arg-type]
    created = planning.add(store, made).created
    assert created is not None
    return created


def test_a_plan_comes_back_as_it_was_made(store: Store) -> None:
    sara, bo = person(store, "Sara Berg"), person(store, "Bo Hansen")
    goal = goals.add(store, Goal(what="Five customers")).created
    made = Outreach(
        contacts=[bo, sara],
        goal_id=goal,
        due_on="2026-12-01",
        due_time="14:30",
        zone="Europe/Copenhagen",
        kind=OutreachKind.INTRODUCTION,
        channel="email",
        reason_type=ReasonType.REFERRED_BY,
        why="They should know one another",
        message="Bo, meet Sara",
        minutes=10,
    )
    created = planning.add(store, made).created
    loaded = outreach.load(store.reader, created)
    assert loaded is not None
    made.id, made.created, made.changed = created, loaded.created, loaded.changed
    assert loaded == made
    assert isinstance(loaded.kind, OutreachKind)
    assert (loaded.created, loaded.changed) == ("2026-11-24T09:00:00Z", "2026-11-24T09:00:00Z")


def test_rows_are_in_order_of_day_time_and_id(store: Store) -> None:
    bo = person(store, "Bo Hansen")
    late = plan(store, "2026-11-25", [bo], due_time="16:00", zone="Europe/Copenhagen")
    early = plan(store, "2026-11-25", [bo], due_time="09:00", zone="Europe/Copenhagen")
    whole = plan(store, "2026-11-25", [bo])
    before = plan(store, "2026-11-24", [bo])
    plan(store, "2026-11-26", [bo])
    rows = outreach.rows(store.reader, "2026-11-24", "2026-11-25")
    assert [row.id for row in rows] == [before, whole, early, late]
    assert list(outreach.day_ids(store.reader, "2026-11-25")) == [whole, early, late]
    assert [(day, list(ids)) for day, ids in outreach.agenda_ids(store.reader, "2026-11-24", "2026-11-25")] == [
        ("2026-11-24", [before]),
        ("2026-11-25", [whole, early, late]),
    ]


def test_a_row_names_people_in_the_plans_order_and_its_goal(store: Store) -> None:
    sara, bo = person(store, "Sara Berg"), person(store, 'Bo "B" Hansen')
    goal = goals.add(store, Goal(what="Five customers")).created
    plan(store, "2026-11-25", [sara, bo], kind=OutreachKind.INTRODUCTION, goal_id=goal, why="Both sell tea")
    (row,) = outreach.rows(store.reader, "2026-11-25", "2026-11-25")
    assert (row.contacts, row.contact_names) == ((sara, bo), ("Sara Berg", 'Bo "B" Hansen'))
    assert (row.goal_id, row.goal_what, row.kind, row.why) == (goal, "Five customers", "introduction", "Both sell tea")


def test_what_is_in_the_trash_is_left_out(store: Store) -> None:
    sara, bo = person(store, "Sara Berg"), person(store, "Bo Hansen")
    goal = goals.add(store, Goal(what="Five customers")).created
    kept = plan(store, "2026-11-25", [sara, bo], kind=OutreachKind.INTRODUCTION, goal_id=goal)
    gone = plan(store, "2026-11-25", [sara])
    planning.delete(store, [gone])
    contacts.delete(store, [sara])
    goals.delete(store, [goal])
    (row,) = outreach.rows(store.reader, "2026-11-25", "2026-11-25")
    assert (row.id, row.contacts, row.contact_names, row.goal_id, row.goal_what) == (
        kept,
        (bo,),
        ("Bo Hansen",),
        None,
        "",
    )
    assert outreach.load(store.reader, gone) is None
    assert outreach.month(store.reader, "2026-11-25", "2026-11-25")["2026-11-25"].total == 1
    assert list(outreach.day_ids(store.reader, "2026-11-25")) == [kept]
    assert [row.id for row in outreach.listing(store.reader)] == [kept]
    assert outreach.rows_of(store.reader, [gone]) == {}


def test_month_counts_all_and_shows_the_first(store: Store) -> None:
    bo = person(store, "Bo Hansen")
    ids = [plan(store, "2026-11-25", [bo]) for _ in range(5)]
    other = plan(store, "2026-12-31", [bo])
    planning.finish(store, [ids[0]], result=OutreachResult.SENT)
    plan(store, "2027-01-01", [bo])
    days = outreach.month(store.reader, "2026-11-01", "2026-12-31")
    assert list(days) == ["2026-11-25", "2026-12-31"]
    busy = days["2026-11-25"]
    assert (busy.total, busy.open, [row.id for row in busy.rows]) == (5, 4, ids[:3])
    assert outreach.count_open(store.reader, "2026-11-25") == 4
    assert [row.id for row in days["2026-12-31"].rows] == [other]
    assert len(outreach.month(store.reader, "2026-11-25", "2026-11-25", per_day=4)["2026-11-25"].rows) == 4


@pytest.mark.parametrize("first", [date(2024, 2, 1), date(2026, 12, 1), date(2021, 1, 1)])
def test_month_agrees_with_rows_on_every_day(store: Store, first: date) -> None:
    bo = person(store, "Bo Hansen")
    last = first + timedelta(days=41)
    for offset in range(-1, 43):
        for _ in range(offset % 4):
            plan(store, (first + timedelta(days=offset)).isoformat(), [bo])
    days = outreach.month(store.reader, first.isoformat(), last.isoformat(), per_day=9)
    rows = [row for day in days.values() for row in day.rows]
    assert rows == outreach.rows(store.reader, first.isoformat(), last.isoformat())
    assert all(day.total == len(day.rows) for day in days.values())


def test_overdue_are_the_open_ones_of_days_before(store: Store) -> None:
    bo = person(store, "Bo Hansen")
    first, second = plan(store, "2026-11-01", [bo]), plan(store, "2026-11-23", [bo])
    done, skipped = plan(store, "2026-11-02", [bo]), plan(store, "2026-11-03", [bo])
    plan(store, "2026-11-24", [bo])
    planning.finish(store, [done], result=OutreachResult.REPLIED)
    planning.skip(store, [skipped])
    assert [row.id for row in outreach.overdue(store.reader, "2026-11-24")] == [first, second]
    assert list(outreach.overdue_ids(store.reader, "2026-11-24", 1)) == [first]
    assert outreach.count_overdue(store.reader, "2026-11-24") == 2


def test_the_days_of_people(store: Store) -> None:
    sara, bo = person(store, "Sara Berg"), person(store, "Bo Hansen")
    plan(store, "2026-12-01", [sara, bo], kind=OutreachKind.INTRODUCTION)
    done = plan(store, "2026-11-25", [sara])
    plan(store, "2026-11-26", [bo])
    planning.finish(store, [done])
    days = outreach.days_of_contacts(store.reader, [sara], "2026-11-01", "2026-11-30")
    assert days == {"2026-11-25"}
    assert outreach.days_of_contacts(store.reader, range(1, 1000), "2026-11-01", "2026-12-31") == {
        "2026-11-25",
        "2026-11-26",
        "2026-12-01",
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["sara", "bo"]),
        ("sara", ["sara"]),
        ("ber", ["sara"]),
        ("loyalty sara", ["sara"]),
        ("loyalty hansen", []),
        ("customers", ["bo"]),
        ("yalty", []),
        ("Ångström", []),
        ("2026-12-01", ["bo"]),
    ],
)
def test_listing_finds_each_word_as_a_beginning(store: Store, text: str, found: list[str]) -> None:
    goal = goals.add(store, Goal(what="Five customers")).created
    ids = {
        plan(store, "2026-11-25", [person(store, "Sara Berg")], why="Talk about loyalty"): "sara",
        plan(store, "2026-12-01", [person(store, "Bo Hansen")], goal_id=goal): "bo",
    }
    assert [ids[row.id] for row in outreach.listing(store.reader, text)] == found


def test_ids_are_never_reused(store: Store) -> None:
    bo = person(store, "Bo Hansen")
    first = plan(store, "2026-11-25", [bo])
    planning.delete(store, [first])
    assert plan(store, "2026-11-25", [bo]) == first + 1 == outreach.last_id(store.reader)


def test_load_many_keeps_the_order_asked_for(store: Store) -> None:
    bo = person(store, "Bo Hansen")
    ids = [plan(store, "2026-11-25", [bo]) for _ in range(3)]
    loaded = outreach.load_many(store.reader, [ids[2], 999, ids[0]])
    assert [one.id for one in loaded] == [ids[2], ids[0]]
    assert {one.status for one in loaded} == {OutreachStatus.PLANNED}
