"""Companies that a goal is after, known to the book or not."""

from netplanner.domain.contact import Contact
from netplanner.domain.goal import Goal
from netplanner.domain.words import GoalKind, Tie
from netplanner.operations import companies as company_operations
from netplanner.operations import contacts as contact_operations
from netplanner.operations import goals as operations
from netplanner.storage import companies, goals, targets
from netplanner.storage.store import Store

GOAL = Goal(what="A job at a good company", kind=GoalKind.JOB, amount=1, by="2027-05-01", area=["anywhere"])


def loaded(store: Store, goal_id: int | None) -> Goal:
    assert goal_id is not None
    goal = goals.load(store.reader, goal_id)
    assert goal is not None
    return goal


def test_a_company_the_book_does_not_know_becomes_a_target(store: Store) -> None:
    goal = loaded(store, operations.add(store, GOAL, new_targets=["  Vindmølle  & Søn "]).created)
    (found,) = targets.of_companies(store.reader, goal.targets)
    assert (found.name, found.people, found.names) == ("Vindmølle & Søn", 0, ())
    assert goal.state == "active"
    store.undo()
    assert companies.named(store.reader, "Vindmølle & Søn") is None


def test_a_company_of_the_book_is_found_however_it_is_spelt(store: Store) -> None:
    contact_operations.add(store, Contact(fn="Anna Ålund", organization="Nordlys Retail"))
    goal = loaded(store, operations.add(store, GOAL, new_targets=["NORDLYS retail", "nordlys Retail", " "]).created)
    (found,) = targets.of_companies(store.reader, goal.targets)
    assert (found.name, found.people, found.names) == ("Nordlys Retail", 1, ("Anna Ålund",))


def test_a_former_name_means_the_company(store: Store) -> None:
    contact_operations.add(store, Contact(fn="Anna", organization="Old name"))
    company = companies.named(store.reader, "Old name")
    assert company is not None
    renamed = companies.Company(id=company.id, name="New name")
    company_operations.edit(store, company, renamed)
    goal = loaded(store, operations.add(store, GOAL, new_targets=["old name"]).created)
    assert [one.name for one in targets.of_companies(store.reader, goal.targets)] == ["New name"]


def test_targets_come_and_go_by_an_edit(store: Store) -> None:
    before = loaded(store, operations.add(store, GOAL, new_targets=["One", "Two"]).created)
    one, two = before.targets
    after = loaded(store, before.id)
    after.targets = [two]
    operations.edit(store, before, after, new_targets=["Three"])
    named = targets.of_companies(store.reader, loaded(store, before.id).targets)
    assert [company.name for company in named] == ["Two", "Three"]
    store.undo()
    assert loaded(store, before.id).targets == [one, two]


def test_a_company_joined_meanwhile_stays_a_target(store: Store) -> None:
    before = loaded(store, operations.add(store, GOAL, new_targets=["Old", "Other"]).created)
    contact_operations.add(store, Contact(fn="Anna", organization="New"))
    old = companies.named(store.reader, "Old")
    assert old is not None
    company_operations.edit(store, old, companies.Company(id=old.id, name="New"))
    after = loaded(store, before.id)
    operations.edit(store, before, Goal(**{**_fields(before), "amount": 7}))
    goal = loaded(store, before.id)
    assert goal.amount == 7
    assert goal.targets == after.targets
    assert [one.name for one in targets.of_companies(store.reader, goal.targets)] == ["Other", "New"]


def _fields(goal: Goal) -> dict[str, object]:
    return {name: getattr(goal, name) for name in Goal.__dataclass_fields__}


def test_a_target_that_is_gone_meanwhile_is_left_out(store: Store) -> None:
    goal = Goal(what="x", targets=[4711])
    assert loaded(store, operations.add(store, goal).created).targets == []


def test_who_is_known_best_is_named_first(store: Store) -> None:
    for name, tie in (("Cy", Tie.UNDECIDED), ("Bo", Tie.GOOD), ("Dee", Tie.ACQUAINTANCE), ("Anna", Tie.CLOSE)):
        contact_operations.add(store, Contact(fn=name, organization="Nordlys", tie=tie))
    gone = contact_operations.add(store, Contact(fn="Gone", organization="Nordlys", tie=Tie.CLOSE)).created
    contact_operations.delete(store, [gone])
    company = companies.named(store.reader, "Nordlys")
    assert company is not None
    (found,) = targets.of_companies(store.reader, [company.id])
    assert (found.people, found.names) == (4, ("Anna", "Bo", "Dee"))


def test_companies_are_found_by_what_their_name_holds(store: Store) -> None:
    for name, people in (("Nordlys Retail", 1), ("Retail Group", 1), ("Bro & Søn", 3)):
        for number in range(people):
            contact_operations.add(store, Contact(fn=f"{name} {number}", organization=name))
    assert [one.name for one in targets.called(store.reader, "retail")] == ["Retail Group", "Nordlys Retail"]
    assert [(one.name, one.people) for one in targets.called(store.reader, "", 1)] == [("Bro & Søn", 3)]
    operations.add(store, GOAL, new_targets=["Retail of nobody yet"])
    assert [one.people for one in targets.called(store.reader, "retail o")] == [0]
