"""Reading goals and finding those who serve them."""

import random
from dataclasses import replace

from hypothesis import given, seed
from hypothesis import strategies as st

from netplanner.domain.changes import Label
from netplanner.domain.contact import Address, Contact
from netplanner.domain.criteria import fit
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.words import CriterionKey as Key
from netplanner.domain.words import GoalKind, GoalState
from netplanner.operations import contacts as contact_operations
from netplanner.operations import goals as operations
from netplanner.operations import outcomes as outcome_operations
from netplanner.storage import contact_writes, goals, outcomes
from netplanner.storage.store import Store

GOAL = Goal(
    what="5 customers in Skåne",
    kind=GoalKind.CUSTOMERS,
    amount=5,
    by="2027-01-04",
    area=["SE-M", "city:SE:Malmö"],
    criteria=[Criterion(Key.ROLE, "CMO", 3), Criterion(Key.INDUSTRY, "retail", 2), Criterion(Key.SIZE, "50+", 1)],
    primary_platform="linkedin",
    secondary_platform="xing",
    keywords=["loyalty", "customer club"],
)


def add(store: Store, goal: Goal) -> int:
    created = operations.add(store, goal).created
    assert created is not None
    return created


def add_contacts(store: Store, *people: Contact) -> list[int]:
    with store.step(Label("import", {})) as step:
        return contact_writes.insert_many(step, list(people))


def test_a_goal_comes_back_as_it_was_stored(store: Store) -> None:
    goal_id = add(store, GOAL)
    found = goals.load(store.reader, goal_id)
    assert found == replace(
        GOAL,
        id=goal_id,
        state=GoalState.ACTIVE,
        started_on="2026-11-24",
        created="2026-11-24T09:00:00Z",
        changed="2026-11-24T09:00:00Z",
    )


def test_listing_keeps_order_and_leaves_out_what_is_deleted(store: Store) -> None:
    first, second, third = (add(store, Goal(what=what)) for what in ("One", "Two", "Three"))
    operations.delete(store, [second])
    assert [goal.id for goal in goals.listing(store.reader)] == [first, third]
    assert goals.load(store.reader, second) is None


def test_listing_by_state(store: Store) -> None:
    active = add(store, GOAL)
    draft = add(store, Goal(what="Something"))
    assert [goal.id for goal in goals.listing(store.reader, states={GoalState.DRAFT})] == [draft]
    assert [goal.id for goal in goals.listing(store.reader, states={"active"})] == [active]


def test_done_is_the_sum_of_outcomes_that_are_there(store: Store) -> None:
    goal_id = add(store, GOAL)
    for amount in (1, 2.5):
        changes = outcome_operations.log(
            store, [goal_id], kind=GoalKind.CUSTOMERS, happened_on="2026-11-20", amount=amount
        )
    found = goals.load(store.reader, goal_id)
    assert found is not None
    assert found.done == 3.5
    assert changes.created is not None
    outcome_operations.delete(store, changes.created)
    assert goals.listing(store.reader)[0].done == 1


def test_serving_are_candidates_and_those_who_fit_by_a_third(store: Store) -> None:
    goal_id = add(store, GOAL)
    role, word_elsewhere, shop, by_hand, deleted = add_contacts(
        store,
        Contact(fn="Sara Berg", title="Marketingleiterin", organization="Nordlys"),
        Contact(fn="Cmo Person", organization="CMO Consult", title="Baker"),
        Contact(fn="Only industry", organization="Shop"),
        Contact(fn="By hand"),
        Contact(fn="Gone", title="CMO"),
    )
    operations.add_candidates(store, goal_id, [by_hand])
    contact_operations.delete(store, [deleted])
    put_in_company(store, shop, industry="Retail and trade", size="10-20")
    found = goals.serving(store.reader, goal_id)
    assert found == [role, shop, by_hand]
    assert word_elsewhere not in found


def put_in_company(store: Store, contact_id: int, *, industry: str, size: str) -> None:
    with store.step(Label("company", {})) as step:
        step.connection.execute(
            "INSERT INTO company(name, folded, industry, size) VALUES ('Shop', 'shop', ?1, ?2) "
            "ON CONFLICT (folded) DO UPDATE SET industry = ?1, size = ?2",
            (industry, size),
        )
        step.connection.execute(
            "UPDATE contact SET company_id = (SELECT id FROM company WHERE folded = 'shop') WHERE id = ?",
            (contact_id,),
        )


def test_company_size_alone_is_too_little(store: Store) -> None:
    goal_id = add(store, GOAL)
    (person,) = add_contacts(store, Contact(fn="Big firm"))
    put_in_company(store, person, industry="", size="100-500")
    assert goals.serving(store.reader, goal_id) == []


def test_places_are_matched_in_every_language(store: Store) -> None:
    malmo, copenhagen, swede, unknown = add_contacts(
        store,
        Contact(fn="A", addresses=[Address(city="Malmø", country="Sverige")]),
        Contact(fn="B", addresses=[Address(city="Copenhagen", country="DK")]),
        Contact(fn="C", country="SE"),
        Contact(fn="D"),
    )
    reader = store.reader
    assert goals.serving_criteria(reader, [Criterion(Key.CITY, "København")]) == {copenhagen}
    assert goals.serving_criteria(reader, [Criterion(Key.COUNTRY, "Schweden")]) == {malmo, swede}
    assert unknown not in goals.serving_criteria(reader, [Criterion(Key.COUNTRY, "Denmark, SE")])


TITLES = [
    "CMO", "Marketing manager", "CEO", "Indkøbschef", "Head of marketing", "", "Manager", "CTO and founder",
    "Salgs- og marketingdirektør", "Leiter:in Vertrieb & Marketing", "Former CMO", "Assistant to the CEO",
    "Director, Global Marketing", "IT- og økonomichef", "Media buyer", "Direktør",
]  # fmt: skip
TAGS = ["loyalty", "Oresund", "retail", "golf club"]
PLACES = [("Malmö", "Sweden"), ("København", "Danmark"), ("Berlin", "DE"), ("", "")]
VALUES = {
    Key.ROLE: ["CMO", "CEO, buyer", "marketing", "founder", "Sales manager", "it-chef; CFO", "Director of Marketing"],
    Key.COMPANY: ["Nordlys", "Retail A/S", "Shop 3"],
    Key.TAG: ["loyalty", "golf", "RETAIL"],
    Key.CITY: ["Malmo", "Copenhagen"],
    Key.COUNTRY: ["SE", "Dänemark", "Germany, Sweden"],
    Key.INDUSTRY: ["retail"],
    Key.GROUP: ["club"],
}
criteria = st.lists(
    st.sampled_from(list(VALUES)).flatmap(
        lambda key: st.builds(Criterion, st.just(key), st.sampled_from(VALUES[key]), st.integers(1, 5))
    ),
    min_size=1,
    max_size=4,
)


def random_book(store: Store) -> list[int]:
    chance = random.Random(20261124)
    people = []
    for number in range(300):
        city, country = chance.choice(PLACES)
        people.append(
            Contact(
                fn=f"Person {number}",
                title=chance.choice(TITLES),
                role=chance.choice(TITLES),
                organization=chance.choice(["Nordlys Retail A/S", "Shop 3", "CEO Club", ""]),
                tags=chance.sample(TAGS, chance.randint(0, 2)),
                addresses=[Address(city=city, country=country)] if city or country else [],
                note=chance.choice(["CMO golf", "", "Sweden"]),
            )
        )
    return add_contacts(store, *people)


def test_the_search_finds_whom_the_rule_finds(store: Store) -> None:
    ids = random_book(store)
    known = goals.facts(store.reader, ids)
    assert len(known) == 300

    @seed(20261124)
    @given(criteria)
    def agrees(wanted: list[Criterion]) -> None:
        goal = Goal(criteria=wanted)
        expected = {contact_id for contact_id, facts in known.items() if fit(goal, facts).serves}
        assert goals.serving_criteria(store.reader, wanted) == expected

    agrees()


def test_goals_of_contacts_are_open_ones_by_hand_or_fit(store: Store) -> None:
    fitting = add(store, GOAL)
    draft = add(store, Goal(what="Draft with people"))
    archived = add(store, replace(GOAL, what="Old"))
    operations.set_state(store, [archived], GoalState.ARCHIVED)
    sara, other = add_contacts(store, Contact(fn="Sara", title="CMO"), Contact(fn="Other"))
    operations.add_candidates(store, draft, [sara])
    operations.add_candidates(store, archived, [other])
    assert goals.goals_of_contacts(store.reader, [sara, other]) == {sara: sorted([fitting, draft]), other: []}


def test_outcomes_and_candidates_name_their_people(store: Store) -> None:
    goal_id = add(store, GOAL)
    bo, anna = add_contacts(store, Contact(fn="Bo"), Contact(fn="Anna", title="CMO", organization="Nordlys"))
    operations.add_candidates(store, goal_id, [bo, anna])
    outcome_operations.log(
        store, [goal_id], kind=GoalKind.TALKS, happened_on="2026-10-14", what="Seminar", contact_id=bo
    )
    assert goals.candidates(store.reader, goal_id) == [anna, bo]
    assert goals.candidate_rows(store.reader, goal_id)[0] == (anna, "Anna", "CMO", "Nordlys", "", False)
    (outcome,) = outcomes.of_goal(store.reader, goal_id)
    assert outcome[1:] == ("talks", "2026-10-14", 1.0, "Seminar", bo, "Bo", ())
