"""Reading the queue of a goal from a book."""

import random
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Address, Contact, ContactPoint, Profile
from netplanner.domain.criteria import fit
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.progress import Cancelled
from netplanner.domain.queue import Reason, ReasonCode
from netplanner.domain.words import CriterionKey as Key
from netplanner.domain.words import GoalKind, OutreachKind, OutreachStatus, QueueList, Relation, Tie
from netplanner.operations import contacts as contact_operations
from netplanner.operations import goals as goal_operations
from netplanner.operations import planning, ties
from netplanner.storage import candidate_writes, contact_writes, goals, outreach_writes, queue
from netplanner.storage.store import Store

TODAY = date(2026, 11, 24)
GOAL = Goal(
    what="5 customers in Skåne",
    kind=GoalKind.CUSTOMERS,
    amount=5,
    by="2027-01-04",
    area=["SE"],
    criteria=[Criterion(Key.ROLE, "CMO", 3), Criterion(Key.INDUSTRY, "retail", 2), Criterion(Key.SIZE, "50+", 1)],
    primary_platform="linkedin",
    secondary_platform="xing",
)


def add_goal(store: Store, goal: Goal = GOAL) -> int:
    created = goal_operations.add(store, goal).created
    assert created is not None
    return created


def add(store: Store, *people: Contact) -> list[int]:
    with store.step(Label("import", {})) as step:
        return contact_writes.insert_many(step, list(people))


def run(store: Store, sql: str, *values: object) -> None:
    with store.step(Label("test", {})) as step:
        step.connection.execute(sql, values)


def invite(store: Store, contact_id: int, state: str, **columns: object) -> None:
    given = {
        "direction": "out",
        "platform": "linkedin",
        "sent_on": "2026-11-20",
        "answered_on": None,
        "text": "",
        **columns,
    }
    run(
        store,
        "INSERT INTO invitation(contact_id, state, direction, platform, sent_on, answered_on, text) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        contact_id,
        state,
        *(given[name] for name in ("direction", "platform", "sent_on", "answered_on", "text")),
    )


def prospect(name: str, **fields: object) -> Contact:
    usual = Contact(
        fn=name, title="CMO", relation=Relation.PROSPECT, addresses=[Address(city="Lund", country="Sweden")]
    )
    return replace(usual, **fields)  # type: ignore[arg-type]


def places(store: Store, goal_id: int, today: date = TODAY) -> dict[int, QueueList]:
    lists = queue.read(store.reader, goal_id, today).lists
    assert list(lists) == list(QueueList)
    return {entry.contact_id: name for name, entries in lists.items() for entry in entries}


def reasons(store: Store, goal_id: int, contact_id: int) -> tuple[Reason, ...]:
    lists = queue.read(store.reader, goal_id, TODAY).lists
    return next(entry.reasons for entries in lists.values() for entry in entries if entry.contact_id == contact_id)


def test_each_stands_in_the_first_list_that_fits(store: Store) -> None:
    goal_id = add_goal(store)
    on_platform = [Profile("linkedin", "https://www.linkedin.com/in/x.example", "x.example")]
    closed, linked, sent, refused, back, later, passed, known, baker, far, asked, ranked, anna = add(
        store,
        prospect("Closed", do_not_contact=frozenset({"all"}), profiles=on_platform),
        prospect("Linked", profiles=on_platform),
        prospect("Sent"),
        prospect("Refused"),
        prospect("Back"),
        prospect("Later"),
        prospect("Passed"),
        Contact(fn="Known"),
        prospect("Baker", title="Baker"),
        prospect("Far", addresses=[Address(city="Boston", country="US")]),
        prospect("Asked"),
        prospect("Ranked", do_not_contact=frozenset({"email"}), profiles=on_platform),
        Contact(fn="Anna Ålund", tie=Tie.CLOSE),
    )
    run(store, "UPDATE profile SET connected_on = '2020-05-01' WHERE contact_id IN (?, ?)", closed, linked)
    invite(store, sent, "pending")
    invite(store, refused, "declined", answered_on="2026-11-21")
    invite(store, back, "withdrawn", answered_on="2026-11-10")
    with store.step(Label("test", {})) as step:
        candidate_writes.snooze(step, goal_id, [later], "2026-12-01")
        candidate_writes.skip(step, goal_id, [passed], "a competitor")
    run(
        store,
        "INSERT INTO introduction(direction, connector_id, first_id, state, asked_on) "
        "VALUES ('asked', ?, ?, 'asked', '2026-11-10')",
        anna,
        asked,
    )
    assert places(store, goal_id) == {
        closed: QueueList.DO_NOT_CONTACT,
        linked: QueueList.CONNECTED,
        sent: QueueList.PENDING,
        refused: QueueList.DECLINED,
        back: QueueList.WITHDRAWN,
        later: QueueList.SNOOZED,
        passed: QueueList.SKIPPED,
        known: QueueList.EXISTING,
        anna: QueueList.EXISTING,
        baker: QueueList.SERVES_NO_GOAL,
        far: QueueList.OUTSIDE_AREA,
        asked: QueueList.CONNECTOR_ASKED,
        ranked: QueueList.RANKED,
    }
    assert reasons(store, goal_id, linked) == (Reason(ReasonCode.SINCE, "2020-05-01"),)
    assert reasons(store, goal_id, passed) == (Reason(ReasonCode.SKIPPED, "a competitor"),)
    assert reasons(store, goal_id, back) == (Reason(ReasonCode.UNTIL, "2026-12-01"),)
    assert reasons(store, goal_id, asked) == (Reason(ReasonCode.ASKED, "Anna Ålund", contact_id=anna),)
    # In December the wait and the time of the connector are over.
    later_on = places(store, goal_id, date(2026, 12, 20))
    assert {later_on[one] for one in (back, later, asked)} == {QueueList.RANKED}


def test_a_connection_of_an_unknown_day_is_one(store: Store) -> None:
    goal_id = add_goal(store)
    (person,) = add(
        store, prospect("A", profiles=[Profile("linkedin", "https://linkedin.com/in/a.example", "a.example")])
    )
    run(store, "UPDATE profile SET connected_on = ''")
    assert places(store, goal_id) == {person: QueueList.CONNECTED}
    run(store, "UPDATE profile SET connected_on = NULL")
    assert places(store, goal_id) == {person: QueueList.RANKED}


def test_nobody_else_is_counted(store: Store) -> None:
    goal_id = add_goal(store)
    gone, person, _ = add(store, prospect("Gone"), prospect("Here"), Contact(fn="Firm", kind="org"))
    contact_operations.delete(store, [gone])
    assert list(places(store, goal_id)) == [person]
    assert queue.read(store.reader, 99, TODAY).counts == dict.fromkeys(QueueList, 0)


def test_left_out_in_triage_is_skipped_and_a_plan_is_pending(store: Store) -> None:
    goal_id = add_goal(store)
    passed, planned, accepted, other_way, asked_there = add(store, *(Contact(fn=f"Person {n}") for n in range(5)))
    ties.pass_over(store, passed, "xing", "an old rival")
    plan = Outreach(kind=OutreachKind.INVITE, channel="xing", due_on="2026-12-01", why="because we met at the club")
    with store.step(Label("plan", {})) as step:
        ids = outreach_writes.insert_many(
            step,
            [
                replace(plan, contacts=[planned]),
                replace(
                    plan, contacts=[accepted], channel="linkedin", status=OutreachStatus.DONE, done_on="2026-11-01"
                ),
                replace(plan, contacts=[asked_there], status=OutreachStatus.DONE, done_on="2026-11-01"),
            ],
        )
        step.connection.execute("UPDATE outreach SET result = 'accepted' WHERE id = ?", (ids[1],))
    invite(store, other_way, "pending", direction="in")
    assert places(store, goal_id) == {
        passed: QueueList.SKIPPED,
        planned: QueueList.PENDING,
        accepted: QueueList.CONNECTED,
        other_way: QueueList.PENDING,
        # Invited on another platform is not yet invited on this one.
        asked_there: QueueList.EXISTING,
    }
    assert reasons(store, goal_id, passed) == (Reason(ReasonCode.SKIPPED, "an old rival"),)
    assert reasons(store, goal_id, planned) == (Reason(ReasonCode.PLANNED, "2026-12-01"),)
    planning.skip(store, [ids[0]])
    assert places(store, goal_id)[planned] is QueueList.EXISTING


def test_a_score_is_told_with_its_reasons(store: Store) -> None:
    goal_id = add_goal(store)
    sara, anna = add(
        store,
        prospect("Sara", emails=[ContactPoint("sara@firm.example")], organization="Nordlys"),
        Contact(fn="Anna Ålund", tie=Tie.CLOSE, organization="Elsewhere"),
    )
    run(store, "INSERT INTO contact_link(from_id, to_id, kind) VALUES (?, ?, 'knows')", anna, sara)
    found = queue.first(store.reader, goal_id, TODAY, 5, phase=QueueList.RANKED)
    (row,) = found.rows
    assert (row.contact_id, row.name, row.title, row.phase) == (sara, "Sara", "CMO", QueueList.RANKED)
    assert (row.connector_id, row.connector_name) == (anna, "Anna Ålund")
    assert [(way.people, way.guessed) for way in row.ways] == [(((anna, "Anna Ålund"),), False)]
    # .45 · 3/6 + .2 · .54 + .15 + .1 · .5
    assert row.score == 53.3
    assert row.parts.score() == 53.3
    assert [reason.code for reason in row.reasons] == ["criterion", "area", "via", "platform", "evidence"]
    assert row.reasons[2].share == pytest.approx(0.54)
    assert row.reasons[4].share == pytest.approx(0.5)
    assert found.counts[QueueList.EXISTING] == 1


def test_a_connector_asked_by_a_plan_counts_half_from_its_day_on(store: Store) -> None:
    goal_id = add_goal(store)
    anna, sara, dee, bo = add(
        store,
        Contact(fn="Anna", tie=Tie.CLOSE),
        prospect("Sara"),
        prospect("Dee"),
        Contact(fn="Bo", tie=Tie.ACQUAINTANCE),
    )
    for other in (sara, dee, bo):
        run(store, "INSERT INTO contact_link(from_id, to_id, kind) VALUES (?, ?, 'knows')", anna, other)

    def best(today: date) -> float:
        rows = queue.first(store.reader, goal_id, today, 9).rows
        return next(row.parts.path for row in rows if row.contact_id == dee)

    plan = Outreach(kind=OutreachKind.INTRODUCTION, contacts=[anna, sara], due_on="2026-11-26", channel="email")
    created = planning.add(store, plan).created
    assert created is not None
    assert places(store, goal_id)[sara] is QueueList.CONNECTOR_ASKED
    assert places(store, goal_id)[dee] is QueueList.RANKED
    assert best(TODAY) == pytest.approx(0.54)
    assert best(date(2026, 11, 27)) == pytest.approx(0.27)
    assert best(date(2026, 12, 26)) == pytest.approx(0.54)
    # Introducing Bo to Anna asks nobody for anything, unless it is written as a request.
    planning.delete(store, [created])
    given = planning.add(store, replace(plan, contacts=[anna, bo], due_on="2026-11-24")).created
    assert best(TODAY) == pytest.approx(0.54)
    request = "SELECT id FROM template WHERE key = 'introduction_request' LIMIT 1"
    run(store, "UPDATE outreach SET template_id = ? WHERE id = ?", store.reader.execute(request).get, given)
    assert best(TODAY) == pytest.approx(0.27)


def test_existing_contacts_come_first_by_score_then_name(store: Store) -> None:
    goal_id = add_goal(store)
    zoe, ada, ranked, cmo = add(
        store,
        Contact(fn="Zoe"),
        Contact(fn="Ada"),
        prospect("Bo", profiles=[Profile("linkedin", "https://linkedin.com/in/bo.example", "bo.example")]),
        Contact(fn="Cmo", title="CMO"),
    )
    found = queue.first(store.reader, goal_id, TODAY, 10)
    assert [row.contact_id for row in found.rows] == [cmo, ada, zoe, ranked]
    assert [row.phase for row in found.rows] == [QueueList.EXISTING] * 3 + [QueueList.RANKED]
    assert [row.contact_id for row in queue.first(store.reader, goal_id, TODAY, 2).rows] == [cmo, ada]
    only = queue.first(store.reader, goal_id, TODAY, 2, phase=QueueList.RANKED)
    assert [row.contact_id for row in only.rows] == [ranked]
    assert queue.first(store.reader, 99, TODAY, 2) == queue.Invitations()


def test_the_quota_of_the_day_and_the_notes_of_the_month(store: Store) -> None:
    goal_id = add_goal(store)
    people = add(store, *(Contact(fn=f"Person {n}") for n in range(6)))
    for number, day in enumerate(("2026-11-24", "2026-11-02", "2026-10-31")):
        invite(store, people[number], "pending", sent_on=day, text="because")
    invite(store, people[3], "pending", sent_on="2026-11-03")
    why = "because we both sat on the board of the business club in Lund"
    planning.add(
        store,
        Outreach(contacts=[people[4]], kind=OutreachKind.INVITE, channel="linkedin", due_on="2026-11-24", why=why),
    )
    found = queue.first(store.reader, goal_id, TODAY, 1)
    assert (found.quota, found.used) == (5, 2)
    assert (found.notes_used, found.notes_per_month, found.instead) == (3, 5, ())
    run(store, "UPDATE platform SET notes_per_month = 3 WHERE key = 'linkedin'")
    run(store, "INSERT INTO rule_setting(key, value) VALUES ('daily_quota', '8')")
    found = queue.first(store.reader, goal_id, TODAY, 1)
    assert (found.quota, found.instead) == (8, ("email", "introduction", "comment", "xing"))
    assert (found.platform, found.secondary) == ("linkedin", "xing")


def test_people_at_a_target_company_serve_the_goal_everywhere(store: Store) -> None:
    inside, outside = add(
        store,
        prospect("In", title="Baker", organization="Torghandel"),
        prospect("Out", title="Baker", organization="X"),
    )
    company = store.reader.execute("SELECT company_id FROM contact WHERE id = ?", (inside,)).get
    goal_id = add_goal(store, replace(GOAL, criteria=[Criterion(Key.TAG, "loyalty", 3)], targets=[company]))
    assert places(store, goal_id) == {inside: QueueList.RANKED, outside: QueueList.SERVES_NO_GOAL}
    assert reasons(store, goal_id, inside)[0] == Reason(ReasonCode.TARGET)
    assert goals.serving(store.reader, goal_id) == [inside]
    assert goals.goals_of_contacts(store.reader, [inside, outside]) == {inside: [goal_id], outside: []}


def test_own_words_for_a_role_count_everywhere(store: Store) -> None:
    (wizard,) = add(store, prospect("Wizard", title="Brand wizard"))
    goal_id = add_goal(store)
    assert places(store, goal_id) == {wizard: QueueList.SERVES_NO_GOAL}
    assert goals.serving(store.reader, goal_id) == []
    run(store, "INSERT INTO rule_setting(key, value) VALUES ('role_synonyms', '[[\"CMO\", \"brand wizard\"], 7]')")
    assert places(store, goal_id) == {wizard: QueueList.RANKED}
    assert goals.serving(store.reader, goal_id) == [wizard]
    assert goals.goals_of_contacts(store.reader, [wizard]) == {wizard: [goal_id]}


def test_weights_of_the_users_own(store: Store) -> None:
    assert queue.weights_set(store.reader) == (0.45, 0.2, 0.15, 0.1, 0.1)
    for value, expected in (
        ('{"fit": 1, "path": 0, "area": 0, "platform": 0, "urgency": 0}', (1, 0, 0, 0, 0)),
        ('{"fit": 3}', (3, 0.2, 0.15, 0.1, 0.1)),
        ('{"fit": -1}', (0.45, 0.2, 0.15, 0.1, 0.1)),
        ('{"fit": "x"}', (0.45, 0.2, 0.15, 0.1, 0.1)),
        ("[1]", (0.45, 0.2, 0.15, 0.1, 0.1)),
    ):
        run(store, "INSERT OR REPLACE INTO rule_setting(key, value) VALUES ('queue_weights', ?)", value)
        assert queue.weights_set(store.reader) == expected


TITLES = ["CMO", "Marketing manager", "CEO", "", "Baker", "Head of marketing"]
PLACES = [("Malmö", "Sweden"), ("København", "Danmark"), ("Boston", "US"), ("", "")]


def some_people(chance: random.Random, number: int) -> list[Contact]:
    return [
        Contact(
            fn=f"Person {chance.randrange(40)}",
            uid=f"urn:uuid:person-{one}",
            title=chance.choice(TITLES),
            organization=chance.choice(["Nordlys", "Shop 3", ""]),
            relation=chance.choice(list(Relation)),
            tie=chance.choice(list(Tie)),
            tags=chance.sample(["loyalty", "golf club", "press"], chance.randrange(3)),
            addresses=[Address(city=city, country=country) for city, country in [chance.choice(PLACES)] if country],
            emails=[ContactPoint(f"p{one}@firm.example")] if chance.random() < 0.5 else [],
            do_not_contact=frozenset({"all"} if chance.random() < 0.1 else ()),
        )
        for one in range(number)
    ]


def put_into_firms_and_groups(store: Store, ids: list[int], chance: random.Random) -> None:
    """Gives the firms an industry and a size, and makes some people members of two groups."""
    with store.step(Label("test", {})) as step:
        run_all = step.connection.execute
        run_all("UPDATE company SET industry = 'Retail', size = '51-200' WHERE name = 'Nordlys'")
        run_all("UPDATE company SET industry = 'Fishing' WHERE name = 'Shop 3'")
        for group, name in ((1, "Business club"), (2, "Choir")):
            run_all("INSERT INTO network_group(id, name, created, changed) VALUES (?, ?, '', '')", (group, name))
            members = [(group, contact_id) for contact_id in chance.sample(ids, len(ids) // 3)]
            step.connection.executemany("INSERT INTO membership(group_id, contact_id) VALUES (?, ?)", members)


OTHER_CRITERIA = [
    [Criterion(Key.INDUSTRY, "retail", 2), Criterion(Key.SIZE, "50+", 1), Criterion(Key.GROUP, "business club", 3)],
    [Criterion(Key.CITY, "Malmo", 1), Criterion(Key.COUNTRY, "Dänemark", 1), Criterion(Key.GROUP, "choir", 1)],
    [Criterion(Key.TAG, "press", 1), Criterion(Key.ROLE, "CEO, CMO", 3)],
    [Criterion(Key.SIZE, "1-10", 5), Criterion(Key.INDUSTRY, "fishing", 1), Criterion(Key.TAG, "loyalty", 1)],
]


WANTED = replace(
    GOAL,
    criteria=[
        Criterion(Key.ROLE, "CMO", 2),
        Criterion(Key.TAG, "golf", 2),
        Criterion(Key.COUNTRY, "Sweden", 1),
        Criterion(Key.COMPANY, "Nordlys", 1),
    ],
)


@pytest.mark.parametrize("criteria", [WANTED.criteria, *OTHER_CRITERIA], ids=range(5))
def test_everybody_is_in_one_list_and_fits_as_the_rule_says(store: Store, criteria: list[Criterion]) -> None:
    chance = random.Random(20261124)
    ids = add(store, *some_people(chance, 400))
    put_into_firms_and_groups(store, ids, chance)
    firm = store.reader.execute("SELECT id FROM company WHERE name = 'Shop 3'").get
    wanted = replace(WANTED, criteria=criteria, targets=[firm])
    goal_id = add_goal(store, wanted)
    with store.step(Label("test", {})) as step:
        candidate_writes.skip(step, goal_id, ids[:20], "why")
    found = queue.read(store.reader, goal_id, TODAY)
    assert Counter(entry.contact_id for entries in found.lists.values() for entry in entries) == Counter(ids)
    assert sum(found.counts.values()) == 400
    facts = goals.facts(store.reader, ids)
    for name in (QueueList.RANKED, QueueList.EXISTING):
        assert found.lists[name]
        for entry in found.lists[name]:
            expected = fit(wanted, facts[entry.contact_id])
            assert entry.ranking.parts(entry.person).fit == pytest.approx(expected.fraction)
            evidence = next((one.share for one in entry.reasons if one.code is ReasonCode.EVIDENCE), 1.0)
            assert evidence == pytest.approx(expected.evidence)
            assert name is QueueList.EXISTING or expected.serves
    serving = set(goals.serving(store.reader, goal_id))
    assert {entry.contact_id for entry in found.lists[QueueList.RANKED]} <= serving
    for entry in found.lists[QueueList.SERVES_NO_GOAL]:
        assert entry.contact_id not in serving
        assert not fit(wanted, facts[entry.contact_id]).serves


def test_the_order_of_rows_in_the_book_does_not_matter(tmp_path: Path) -> None:
    """People of one name stand by id, so that all are called differently here."""
    people = [
        replace(person, fn=f"Person {number}") for number, person in enumerate(some_people(random.Random(7), 120))
    ]
    told = []
    for number, order in enumerate((people, people[::-1], random.Random(8).sample(people, 120))):
        with Store.open(tmp_path / f"{number}.db", FixedClock(TODAY)) as book:
            ids = add(book, *order)
            names = dict(zip(ids, (person.fn for person in order), strict=True))
            lists = queue.read(book.reader, add_goal(book, WANTED), TODAY).lists
            told.append(
                {
                    name: [
                        (
                            names[entry.contact_id],
                            entry.score,
                            [reason._replace(contact_id=None) for reason in entry.reasons],
                        )
                        for entry in entries
                    ]
                    for name, entries in lists.items()
                }
            )
    # Of two connectors who are equally good the one with the lower id is named, which another order gives another.
    without_via = [
        {
            name: [
                (who, score, [reason for reason in why if reason.code is not ReasonCode.VIA])
                for who, score, why in entries
            ]
            for name, entries in lists.items()
        }
        for lists in told
    ]
    assert without_via[0] == without_via[1] == without_via[2]


def test_reading_ends_when_it_is_no_longer_wanted(store: Store) -> None:
    class Stop:
        def report(self, done: int, total: int) -> None:
            raise Cancelled

    add(store, prospect("Sara"))
    goal_id = add_goal(store)
    with pytest.raises(Cancelled):
        queue.read(store.reader, goal_id, TODAY, Stop())
    assert queue.read(store.reader, goal_id, TODAY).counts[QueueList.RANKED] == 1
