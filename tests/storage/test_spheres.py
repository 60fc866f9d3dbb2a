"""One sphere alone: people, plans, the printed plan and attention; what is both is in each."""

from datetime import date

import pytest

from netplanner.domain.contact import Contact
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import CriterionKey, OutreachKind, Sphere, Tie
from netplanner.operations import contacts, goals, interactions, planning
from netplanner.storage import attention, outreach, plan
from netplanner.storage.contact_search import ContactFilter, first_screen, ids
from netplanner.storage.store import Store

TODAY = date(2026, 11, 24)
DAY, LATE = "2026-11-24", "2026-11-20"
SPHERES = ("business", "private", "both")
# What each choice shows.
SHOWN = {"": set(SPHERES), "business": {"business", "both"}, "private": {"private", "both"}}


@pytest.fixture
def people(store: Store) -> dict[str, int]:
    return {
        sphere: int(contacts.add(store, Contact(fn=sphere, sphere=Sphere(sphere), tie=Tie.GOOD)).created or 0)
        for sphere in SPHERES
    }


def _goal(store: Store, sphere: str) -> int:
    goal = Goal(
        what=f"A {sphere} goal", amount=1, by="2027-06-01", area=["DK"], sphere=Sphere(sphere),
        criteria=[Criterion(CriterionKey.ROLE, "CMO")],
    )  # fmt: skip
    return int(goals.add(store, goal).created or 0)


def _plan(store: Store, who: list[int], goal_id: int | None = None, day: str = DAY) -> int:
    kind = OutreachKind.MEETING if who else OutreachKind.POST
    return int(
        planning.add(store, Outreach(contacts=who, goal_id=goal_id, due_on=day, kind=kind, channel="other")).created
        or 0
    )


@pytest.mark.parametrize("chosen", SHOWN)
@pytest.mark.parametrize("order", ["name", "last_contact", "overdue", "recent"])
@pytest.mark.parametrize("text", ["", "b"])
def test_people_of_a_sphere(store: Store, people: dict[str, int], chosen: str, order: str, text: str) -> None:
    wanted = ContactFilter(text=text, sphere=chosen, order=order)
    expected = {people[sphere] for sphere in SHOWN[chosen] if sphere.startswith(text)}
    assert set(ids(store.reader, wanted)) == expected
    assert set(first_screen(store.reader, wanted).ids) == expected


@pytest.mark.parametrize("chosen", SHOWN)
def test_a_plan_belongs_to_a_sphere_with_its_goal_or_one_of_its_people(
    store: Store, people: dict[str, int], chosen: str
) -> None:
    goal_ids = {sphere: _goal(store, sphere) for sphere in SPHERES}
    cases = [
        (_plan(store, [people["business"]]), {"business"}),
        (_plan(store, [people["private"]]), {"private"}),
        (_plan(store, [people["both"]]), {"business", "private"}),
        (_plan(store, [people["business"], people["private"]]), {"business", "private"}),
        (_plan(store, [people["private"]], goal_ids["business"]), {"business", "private"}),
        (_plan(store, [], goal_ids["private"]), {"private"}),
        (_plan(store, [], goal_ids["both"]), {"business", "private"}),
        (_plan(store, []), {"business", "private"}),
    ]
    late = _plan(store, [people["private"]], day=LATE)
    reader = store.reader
    expected = {plan_id for plan_id, spheres in cases if not chosen or chosen in spheres}
    expected_late = {late} if chosen != "business" else set()
    assert set(outreach.day_ids(reader, DAY, chosen)) == expected
    assert outreach.count_open(reader, DAY, chosen) == len(expected)
    assert set(outreach.overdue_ids(reader, DAY, sphere=chosen)) == expected_late
    assert outreach.count_overdue(reader, DAY, chosen) == len(expected_late)
    agenda = dict(outreach.agenda_ids(reader, LATE, DAY, chosen))
    assert set(agenda.get(DAY, ())) == expected
    assert set(agenda.get(LATE, ())) == expected_late
    month = outreach.month(reader, "2026-11-01", "2026-11-30", 20, chosen)
    assert {row.id for row in month[DAY].rows} == expected
    assert (month[DAY].total, month[DAY].open) == (len(expected), len(expected))
    printed = plan.load(reader, TODAY, TODAY, TODAY, chosen)
    assert {item.id for item in printed.items} == expected | expected_late
    assert {str(goal.sphere) for goal in printed.goals} == SHOWN[chosen]
    assert printed.sphere == chosen


@pytest.mark.parametrize("chosen", SHOWN)
def test_attention_counts_people_of_the_sphere(store: Store, people: dict[str, int], chosen: str) -> None:
    for minutes, person in enumerate(people.values(), 10):
        interactions.log(store, [person], kind=OutreachKind.CALL, happened_on=DAY, minutes=minutes)
    spent = attention.spent(store.reader, LATE, DAY, chosen)
    expected = {sphere: minutes for minutes, sphere in enumerate(people, 10) if sphere in SHOWN[chosen]}
    assert spent.minutes == {Tie.GOOD: float(sum(expected.values()))}
    assert spent.contacts == len(expected)
