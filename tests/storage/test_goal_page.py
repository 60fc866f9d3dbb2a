"""What the page of a goal reads at once."""

from netplanner.domain.contact import Contact
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import CriterionKey, GoalKind, OutreachResult, Relation, Tie
from netplanner.operations import candidates, planning
from netplanner.operations import contacts as contact_operations
from netplanner.operations import goals as operations
from netplanner.storage import companies, goal_page
from netplanner.storage.store import Store


def person(store: Store, name: str, **values: object) -> int:
    created = contact_operations.add(store, Contact(fn=name, **values)).created  # type: ignore[arg-type]
    assert created is not None
    return created


def added(store: Store, **values: object) -> int:
    fields: dict[str, object] = {
        "what": "5 customers",
        "kind": GoalKind.CUSTOMERS,
        "amount": 5,
        "by": "2027-01-04",
        "area": ["SE-M"],
        "criteria": [Criterion(CriterionKey.ROLE, "CMO")],
    }
    created = operations.add(store, Goal(**(fields | values))).created  # type: ignore[arg-type]
    assert created is not None
    return created


def test_those_set_by_hand_are_counted_and_the_first_named(store: Store) -> None:
    goal_id, other = added(store), added(store)
    ids = [person(store, name) for name in ("Cy", "Anna", "Bo", "Dee")]
    operations.add_candidates(store, goal_id, ids)
    operations.add_candidates(store, other, [person(store, "Elsewhere")])
    contact_operations.delete(store, ids[3:])
    found = goal_page.set_by_hand(store.reader, goal_id, 2)
    assert (found.total, [row.name for row in found.first]) == (3, ["Anna", "Bo"])


def test_who_was_left_out_is_no_longer_set_by_hand(store: Store) -> None:
    goal_id, anna, bo, cy = added(store), person(store, "Anna"), person(store, "Bo"), person(store, "Cy")
    operations.add_candidates(store, goal_id, [anna, bo])
    candidates.skip(store, goal_id, [anna], "Not now")
    # Whom the queue alone put off was never set; who was stays so.
    candidates.snooze(store, goal_id, [bo, cy], "2026-12-24")
    found = goal_page.set_by_hand(store.reader, goal_id, 9)
    assert (found.total, [row.id for row in found.first]) == (1, [bo])


def plan(store: Store, goal_id: int, contact_id: int, day: str) -> int:
    plan = Outreach(contacts=[contact_id], goal_id=goal_id, due_on=day, channel="email", why="Hello")
    created = planning.add(store, plan).created
    assert created is not None
    return created


def test_plans_ahead_come_before_those_past_and_the_nearest_first(store: Store) -> None:
    goal_id, anna = added(store), person(store, "Anna")
    late, soon, overdue = (plan(store, goal_id, anna, day) for day in ("2026-12-24", "2026-11-25", "2026-11-20"))
    old, older = plan(store, goal_id, anna, "2026-11-10"), plan(store, goal_id, anna, "2026-11-01")
    planning.finish(store, [old], result=OutreachResult.SENT)
    planning.skip(store, [older])
    found = goal_page.plans(store.reader, goal_id, 9)
    assert (found.ahead, found.past) == ((overdue, soon, late), (old, older))
    assert (found.still_open, found.done, found.total) == (3, 1, 5)
    few = goal_page.plans(store.reader, goal_id, 4)
    assert (few.ahead, few.past) == ((overdue, soon, late), (old,))
    assert few.total == 5


def test_targets_name_whom_the_user_knows_there(store: Store) -> None:
    for name, tie, relation in (
        ("Cy", Tie.ACQUAINTANCE, Relation.KNOWN),
        ("Anna", Tie.GOOD, Relation.KNOWN),
        ("Bo", Tie.CLOSE, Relation.KNOWN),
        ("Dee", Tie.UNDECIDED, Relation.PROSPECT),
    ):
        person(store, name, tie=tie, relation=relation, organization="Nordlys Retail")
    person(store, "Eve", organization="Fjord", relation=Relation.PROSPECT)
    found = [companies.named(store.reader, name) for name in ("Nordlys Retail", "Fjord")]
    goal_id = added(store, targets=[company.id for company in found if company])
    fjord, nordlys = goal_page.targets(store.reader, goal_id, 2)
    assert (fjord.name, fjord.people, fjord.known, fjord.first) == ("Fjord", 1, 0, ())
    assert (nordlys.people, nordlys.known) == (4, 3)
    assert [one.name for one in nordlys.first] == ["Bo", "Anna"]
