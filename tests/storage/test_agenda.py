"""Plans day by day in both directions, and those of a week with its hours, against a naive reading."""

from datetime import date, timedelta
from random import Random

import pytest

from netplanner.domain.contact import Contact
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import Sphere
from netplanner.operations import contacts, planning
from netplanner.storage import agenda, outreach, week_plans
from netplanner.storage.store import Store


@pytest.fixture
def days(store: Store) -> list[str]:
    """The days of 80 plans, business and private, some with a time."""
    random = Random(7)
    people = [
        contacts.add(store, Contact(fn=name, sphere=Sphere(name))).created or 0 for name in ("private", "business")
    ]
    made = []
    for _ in range(80):
        day = (date(2026, 11, 1) + timedelta(random.randrange(40))).isoformat()
        timed = random.random() < 0.4
        made.append(day)
        planning.add(
            store,
            Outreach(
                contacts=[random.choice(people)], due_on=day, channel="email",
                due_time="10:00" if timed else "", zone="UTC" if timed else "", minutes=20 if timed else None,
            ),
        )  # fmt: skip
    return sorted(made)


@pytest.mark.parametrize("sphere", ["", "private", "business"])
@pytest.mark.parametrize("count", [1, 5, 30, 200])
def test_chunks_in_both_directions_make_up_all(store: Store, days: list[str], sphere: str, count: int) -> None:
    reader, begin = store.reader, "2026-11-20"
    all_days = outreach.agenda_ids(reader, "0001-01-01", "9999-12-31", sphere)
    later, at = [], begin
    while found := agenda.later(reader, at, count, sphere):
        assert sum(len(ids) for _, ids in found[:-1]) < count
        later += found
        at = (date.fromisoformat(found[-1][0]) + timedelta(1)).isoformat()
    earlier, at = [], begin
    while found := agenda.earlier(reader, at, count, sphere):
        assert sum(len(ids) for _, ids in found[1:]) < count
        earlier[:0] = found
        at = found[0][0]
    assert earlier + later == all_days
    assert all(day < begin for day, _ in earlier)


@pytest.mark.parametrize("sphere", ["", "private", "business"])
def test_a_week_parts_times_from_whole_days(store: Store, days: list[str], sphere: str) -> None:
    first, last = "2026-11-16", "2026-11-22"
    rows = outreach.month(store.reader, first, last, 999, sphere)
    timed = week_plans.timed(store.reader, first, last, sphere)
    assert [one.row for one in timed] == [row for day in rows.values() for row in day.rows if row.due_time]
    assert {(one.zone, one.minutes) for one in timed} == {("UTC", 20)}
    whole = week_plans.all_day(store.reader, first, last, 2, sphere)
    for day, plans in rows.items():
        expected = [row for row in plans.rows if not row.due_time]
        assert (day in whole) == bool(expected)
        if expected:
            assert (whole[day].total, whole[day].rows) == (len(expected), tuple(expected[:2]))
