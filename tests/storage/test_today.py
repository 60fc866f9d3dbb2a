"""What a day asks for, section by section."""

from datetime import date, timedelta

import pytest

from netplanner.domain.cadence import Lateness, Scope
from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.free_days import Obstacle
from netplanner.domain.goal import Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, OutreachResult, OutreachStatus, Sphere, Tie
from netplanner.storage import (
    cadence_writes,
    contact_writes,
    goal_writes,
    group_writes,
    outreach_writes,
    rule_setting_writes,
    today,
)
from netplanner.storage.outreach_writes import Interaction
from netplanner.storage.store import Store

DAY = date(2026, 11, 24)


def people(store: Store, *contacts: Contact) -> list[int]:
    with store.step(Label("test")) as step:
        ids = contact_writes.insert_many(step, contacts)
        cadence_writes.set_due(step, ids)
    return ids


def plans(store: Store, *outreach: Outreach) -> list[int]:
    with store.step(Label("test")) as step:
        return outreach_writes.insert_many(step, outreach)


def run(store: Store, sql: str, *values: object) -> None:
    with store.step(Label("test")) as step:
        step.connection.execute(sql, values)


def put(store: Store, key: str, value: object) -> None:
    with store.step(Label("test")) as step:
        rule_setting_writes.put(step, key, value)


def touch(store: Store, contact_id: int, day: str, direction: str = "out", kind: str = "mail") -> None:
    with store.step(Label("test")) as step:
        outreach_writes.log_interactions(
            step, [Interaction(contact_id, day, "", kind, "", direction, None, "", "", None, None, "manual")]
        )


def named(store: Store, day: date = DAY, sphere: str = "") -> list[str]:
    """Whom the day names to keep in touch with."""
    return [line.name for line in today.read(store.reader, day, sphere).keep_in_touch.lines]


def close(name: str, last: str, **fields: object) -> Contact:
    return Contact(fn=name, tie=Tie.CLOSE, last_contact_on=last, **fields)  # type: ignore[arg-type]


# Plans ---------------------------------------------------------------------------------------------------------------


def test_plans_due_and_overdue(store: Store) -> None:
    ids = people(store, Contact(fn="Anna"), Contact(fn="Bo"))
    with store.step(Label("test")) as step:
        goal = goal_writes.insert(step, Goal(what="5 customers", colour=3))
    plans(
        store,
        Outreach(contacts=ids[:1], due_on="2026-11-24", due_time="14:00", zone="Europe/Copenhagen", goal_id=goal),
        Outreach(contacts=ids[1:], due_on="2026-11-24"),
        Outreach(contacts=ids[1:], due_on="2026-11-10"),
        Outreach(contacts=ids[:1], due_on="2026-11-23"),
        Outreach(contacts=ids[:1], due_on="2026-11-24", status=OutreachStatus.DONE),
        Outreach(contacts=ids[:1], due_on="2026-11-01", status=OutreachStatus.SKIPPED),
        Outreach(contacts=ids[:1], due_on="2026-11-25"),
        Outreach(due_on="2026-11-22", kind=OutreachKind.POST),
        Outreach(contacts=ids[:1], due_on="2026-11-24", status=OutreachStatus.WAITING),
    )
    run(store, "UPDATE outreach SET deleted = 'x' WHERE id = 4")
    found = today.read(store.reader, DAY)
    assert [(line.row.id, line.days) for line in found.due.lines] == [(2, 0), (1, 0)]
    assert [(line.row.id, line.days) for line in found.overdue.lines] == [(3, 14), (8, 2)]
    assert (found.due.total, found.overdue.total) == (2, 2)
    row = found.due.lines[1].row
    assert (row.contact_names, row.goal_what, row.goal_colour) == (("Anna",), "5 customers", 3)


def test_as_many_lines_as_asked_for_and_how_many_there_are(store: Store) -> None:
    ids = people(store, *[Contact(fn=f"P{number}", birthday="--11-25") for number in range(7)])
    for day in ("2026-11-24", "2026-11-20"):
        plans(store, *[Outreach(contacts=[one], due_on=day) for one in ids])
    plans(store, *[Outreach(contacts=[one], due_on="2026-12-24", status=OutreachStatus.WAITING) for one in ids])
    for sphere in ("", "business"):
        found = today.read(store.reader, DAY, sphere, limit=3)
        for section in (found.due, found.overdue, found.waiting, found.birthdays):
            assert (len(section.lines), section.total) == (3, 7)


def test_what_waits_for_an_answer(store: Store) -> None:
    anna, bo, cy, gone = people(store, *[Contact(fn=name) for name in ("Anna", "Bo", "Cy", "Gone")])
    waits = {"status": OutreachStatus.WAITING, "chain_rule": "no_answer 10 call"}
    plans(
        store,
        Outreach(contacts=[anna], due_on="2026-11-30", kind=OutreachKind.MAIL, channel="email", **waits),
        Outreach(contacts=[bo], due_on="2026-11-26", kind=OutreachKind.INVITE, channel="linkedin", **waits),
    )
    with store.step(Label("test")) as step:
        outreach_writes.log_interactions(
            step, [Interaction(anna, "2026-11-20", "", "mail", "email", "out", None, "", "", None, 1, "plan")]
        )
    add = (
        "INSERT INTO invitation(contact_id, platform, direction, state, sent_on, outreach_id) VALUES (?, ?, ?, ?, ?, ?)"
    )
    run(store, add, cy, "xing", "out", "pending", "2026-09-01", None)
    run(store, add, cy, "linkedin", "in", "pending", "2026-09-01", None)
    run(store, add, anna, "linkedin", "out", "accepted", "2026-09-01", None)
    run(store, add, gone, "linkedin", "out", "pending", "2026-09-01", None)
    # Told by the plan that waits for it.
    run(store, add, bo, "linkedin", "out", "pending", "2026-11-16", 2)
    run(store, "UPDATE contact SET deleted = 'x' WHERE id = ?", gone)
    found = today.read(store.reader, DAY).waiting
    assert [
        (line.outreach_id, line.invitation_id, line.contact_names, line.kind, line.channel) for line in found.lines
    ] == [
        (None, 1, ("Cy",), "invite", "xing"),
        (1, None, ("Anna",), "mail", "email"),
        (2, None, ("Bo",), "invite", "linkedin"),
    ]
    assert [(line.since, line.days, line.until) for line in found.lines] == [
        (date(2026, 9, 1), 84, None),
        (date(2026, 11, 20), 4, date(2026, 11, 30)),
        (date(2026, 11, 24), 0, date(2026, 11, 26)),
    ]
    assert [line.days for line in today.read(store.reader, DAY, limit=2).waiting.lines] == [84, 4]
    assert found.lines[1].chain_rule == "no_answer 10 call"
    assert found.total == 3


# Birthdays -----------------------------------------------------------------------------------------------------------


def test_birthdays_of_today_and_the_next_seven_days(store: Store) -> None:
    stored = {
        "Yesterday": "--11-23", "Today": "1980-11-24", "Yearless": "--11-24", "In a week": "--12-01",
        "Later": "--12-02", "Unborn": "2027-11-25", "None": "", "Odd": "1980-11", "Baby": "2026-11-24",
    }  # fmt: skip
    people(store, *[Contact(fn=name, birthday=day) for name, day in stored.items()])
    people(store, Contact(fn="Friend", birthday="--11-26", tie=Tie.CLOSE), Contact(fn="A", birthday="1990-11-26"))
    people(store, Contact(fn="Not to be asked", birthday="--11-25", do_not_contact=frozenset({"all"})))
    lines = today.read(store.reader, DAY).birthdays.lines
    assert [(line.name, line.days, line.age) for line in lines] == [
        ("Baby", 0, None), ("Today", 0, 46), ("Yearless", 0, None), ("Friend", 2, None), ("A", 2, 36),
        ("In a week", 7, None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("day", "on"),
    [
        (date(2027, 2, 23), date(2027, 3, 1)),
        (date(2027, 3, 1), date(2027, 3, 1)),
        (date(2028, 2, 22), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2028, 2, 29)),
        (date(2028, 3, 1), None),
        (date(2027, 2, 21), None),
    ],
)
def test_a_birthday_on_29_february(store: Store, day: date, on: date | None) -> None:
    people(store, Contact(fn="Leap", birthday="1984-02-29"))
    assert [line.on for line in today.read(store.reader, day).birthdays.lines] == ([on] if on else [])


def test_a_birthday_over_new_year_and_a_plan_for_it(store: Store) -> None:
    (anna,) = people(store, Contact(fn="Anna", birthday="1980-01-02"))
    (plan,) = plans(store, Outreach(contacts=[anna], due_on="2027-01-02"))
    (line,) = today.read(store.reader, date(2026, 12, 31)).birthdays.lines
    assert (line.on, line.days, line.age, line.outreach_id) == (date(2027, 1, 2), 2, 47, plan)


def test_who_was_wished_well_today_is_told_no_longer(store: Store) -> None:
    (anna,) = people(store, Contact(fn="Anna", birthday="--11-24"))
    touch(store, anna, "2026-11-24", "in")
    assert today.read(store.reader, DAY).birthdays.total == 1
    touch(store, anna, "2026-11-24")
    assert today.read(store.reader, DAY).birthdays.total == 0


# Follow-ups ----------------------------------------------------------------------------------------------------------


def seminar(store: Store, day: str, guests: dict[int, str]) -> None:
    with store.step(Label("test")) as step:
        group = group_writes.insert(step, name="Club")
        step.connection.execute(
            "INSERT INTO activity(group_id, kind, planned_on, what) VALUES (?, 'seminar', ?, 'Loyalty')", (group, day)
        )
        activity = step.connection.last_insert_rowid()
        step.connection.executemany(
            "INSERT INTO attendance(activity_id, contact_id, status) VALUES (?, ?, ?)",
            [(activity, contact_id, status) for contact_id, status in guests.items()],
        )


def test_guests_of_a_seminar_who_were_not_written_to_since(store: Store) -> None:
    names = ("Came", "Invited", "Written", "Planned", "Thanked", "Late", "Snoozed")
    ids = dict(zip(names, people(store, *[Contact(fn=name) for name in names]), strict=True))
    guests = {ids[name]: "invited" if name == "Invited" else "came" for name in names if name != "Late"}
    seminar(store, "2026-11-20", guests)
    seminar(store, "2026-11-10", {ids["Late"]: "came", ids["Came"]: "came"})
    seminar(store, "2026-10-01", {ids["Invited"]: "came"})
    seminar(store, "2026-11-24", {ids["Written"]: "came"})
    touch(store, ids["Written"], "2026-11-22")
    touch(store, ids["Thanked"], "2026-11-20")
    touch(store, ids["Came"], "2026-11-20", "both", "seminar")
    plans(store, Outreach(contacts=[ids["Planned"]], due_on="2026-12-01"))
    run(store, "UPDATE contact SET snoozed_until = '2026-12-24' WHERE id = ?", ids["Snoozed"])
    found = today.read(store.reader, DAY).follow_ups
    assert [(line.name, line.what, line.days, line.late) for line in found.lines] == [
        ("Late", "Loyalty", 14, True),
        ("Came", "Loyalty", 4, False),
    ]
    assert (found.lines[1].activity_id, found.lines[1].seminar_id, found.total) == (1, None, 2)


def test_guests_of_a_seminar_that_was_a_plan(store: Store) -> None:
    anna, bo = people(store, Contact(fn="Anna"), Contact(fn="Bo"))
    held = {"kind": OutreachKind.SEMINAR, "status": OutreachStatus.DONE, "due_on": "2026-11-20"}
    plans(
        store,
        Outreach(contacts=[anna], done_on="2026-11-20", why="Loyalty", **held),
        Outreach(contacts=[bo], done_on="2026-11-20", result=OutreachResult.DECLINED, **held),
    )
    (line,) = today.read(store.reader, DAY).follow_ups.lines
    assert (line.name, line.activity_id, line.seminar_id, line.what, line.on) == (
        "Anna", None, 1, "Loyalty", date(2026, 11, 20),
    )  # fmt: skip


# Keeping in touch ----------------------------------------------------------------------------------------------------


def test_the_longest_overdue_as_a_part_of_the_rhythm_come_first(store: Store) -> None:
    people(
        store,
        close("Half", "2026-10-10"),
        close("Due", "2026-10-25"),
        close("Not yet", "2026-10-26"),
        Contact(fn="Often", cadence_days=2, last_contact_on="2026-11-19"),
        Contact(fn="Seldom", tie=Tie.ACQUAINTANCE, last_contact_on="2025-10-20"),
        Contact(fn="Never met", tie=Tie.CLOSE),
        close("Firm", "2026-01-01", kind="org"),
    )
    found = today.read(store.reader, DAY)
    assert [(line.name, round(line.overdue, 2), line.lateness) for line in found.keep_in_touch.lines] == [
        ("Often", 1.5, Lateness.RED),
        ("Seldom", 1.22, Lateness.RED),
        ("Half", 0.5, Lateness.RED),
        ("Due", 0, Lateness.ON_TIME),
    ]
    often, seldom = found.keep_in_touch.lines[:2]
    assert (often.days, often.period, often.scope, often.key) == (5, 2, Scope.PERSON, "")
    assert (seldom.days, seldom.period, seldom.scope, seldom.key) == (400, 180, Scope.TIE, "acquaintance")
    assert (found.keep_in_touch.total, found.room, found.obstacle) == (4, 5, None)


def test_who_is_left_alone(store: Store) -> None:
    last = "2026-09-01"
    names = ("Planned", "Waiting", "Put off", "Back", "Wished", "Guest", "Touched", "Free", "Trash")
    ids = dict(zip(names, people(store, *[close(name, last) for name in names]), strict=True))
    people(store, close("No contact", last, do_not_contact=frozenset({"all"})))
    people(store, close("No calls", last, do_not_contact=frozenset({"phone"})))
    plans(
        store,
        Outreach(contacts=[ids["Planned"]], due_on="2027-05-01"),
        Outreach(contacts=[ids["Waiting"]], due_on="2026-12-01", status=OutreachStatus.WAITING),
    )
    run(store, "UPDATE contact SET snoozed_until = '2026-11-25' WHERE id = ?", ids["Put off"])
    run(store, "UPDATE contact SET snoozed_until = '2026-11-24' WHERE id = ?", ids["Back"])
    run(store, "UPDATE contact SET birthday = '--11-24' WHERE id = ?", ids["Wished"])
    run(store, "UPDATE contact SET deleted = 'x' WHERE id = ?", ids["Trash"])
    seminar(store, "2026-11-20", {ids["Guest"]: "came"})
    touch(store, ids["Touched"], "2026-11-24")
    assert sorted(named(store)) == ["Back", "Free", "No calls"]


def test_no_more_than_the_day_bears(store: Store) -> None:
    ids = people(store, *[close(f"P{number}", f"2026-09-{number + 1:02d}") for number in range(9)])
    assert named(store) == ["P0", "P1", "P2", "P3", "P4"]
    (plan,) = plans(store, Outreach(due_on="2026-11-24", kind=OutreachKind.POST))
    plans(store, Outreach(due_on="2026-11-20", kind=OutreachKind.POST))
    assert named(store) == ["P0", "P1", "P2"]
    # Done is done: nobody moves up on the same day.
    touch(store, ids[0], "2026-11-24", "both")
    assert named(store) == ["P1", "P2"]
    run(store, "UPDATE outreach SET status = 'waiting' WHERE id = ?", plan)
    assert named(store) == ["P1", "P2", "P3"]
    put(store, "plans_per_day", 2)
    found = today.read(store.reader, DAY)
    assert (found.keep_in_touch.lines, found.keep_in_touch.total, found.room) == ((), 8, 0)
    assert found.obstacle is Obstacle.FULL


@pytest.mark.parametrize(
    ("key", "value", "day", "why"),
    [
        ("", None, date(2026, 11, 28), Obstacle.WEEKEND),
        ("plan_on_weekends", True, date(2026, 11, 28), None),
        ("quiet_weekdays", [2], DAY, Obstacle.QUIET),
        ("quiet_dates", ["2026-11-24"], DAY, Obstacle.QUIET),
        ("holiday_countries", ["SE"], date(2026, 12, 25), Obstacle.HOLIDAY),
        ("home_country", "DK", date(2027, 1, 1), Obstacle.HOLIDAY),
        ("holiday_countries", [], date(2027, 1, 1), None),
        ("holiday_countries", "nonsense", date(2027, 1, 4), None),
    ],
)
def test_days_on_which_nobody_is_named(store: Store, key: str, value: object, day: date, why: Obstacle | None) -> None:
    people(store, close("Anna", "2026-09-01"))
    if key == "home_country":
        run(store, "INSERT OR REPLACE INTO rule_setting(key, value) VALUES (?, ?)", key, value)
    elif key:
        put(store, key, value)
    found = today.read(store.reader, day)
    assert found.obstacle is why
    assert (len(found.keep_in_touch.lines), found.keep_in_touch.total) == (0 if why else 1, 1)


def test_a_day_that_a_calendar_takes(store: Store) -> None:
    people(store, close("Anna", "2026-09-01"))
    run(store, "INSERT INTO busy_calendar(name, read_at) VALUES ('Work', 'x')")
    run(store, "INSERT INTO busy(calendar_id, starts, ends, all_day) VALUES (1, '2026-11-23', '2026-11-25', 1)")
    assert today.read(store.reader, DAY).obstacle is Obstacle.BUSY
    assert today.read(store.reader, date(2026, 11, 26)).obstacle is None


def test_people_are_left_alone_on_holidays_of_their_own_country(store: Store) -> None:
    names = [f"Swede {number}" for number in range(6)]
    people(
        store, *[close(name, "2028-01-01", country="SE") for name in names], close("Dane", "2028-04-01", country="DK")
    )
    day = date(2028, 6, 6)
    assert named(store, day) == ["Dane"]
    assert named(store, day + timedelta(days=1)) == names[:5]
    put(store, "holidays_of_contacts", False)
    assert named(store, day) == names[:5]


def test_one_sphere_alone(store: Store) -> None:
    people(
        store,
        *[close(str(sphere), "2026-09-01", sphere=sphere, birthday="--11-25") for sphere in Sphere],
        Contact(fn="old", last_contact_on="2020-01-01", tie=Tie.GOOD, sphere=Sphere.BUSINESS),
    )
    assert sorted(named(store, sphere="private")) == ["both", "private"]
    found = today.read(store.reader, DAY, "private")
    assert sorted(line.name for line in found.birthdays.lines) == ["both", "private"]
    plans(store, Outreach(contacts=[2], due_on="2026-11-20"), Outreach(contacts=[1], due_on="2026-11-24"))
    found = today.read(store.reader, DAY, "private")
    assert (found.due.total, found.overdue.total, found.room) == (1, 0, 3)
