"""What the seven steps and the balance of attention are judged by, gathered from a book."""

from datetime import date

from netplanner.domain.changes import Label
from netplanner.domain.contact import Contact
from netplanner.domain.goal import Goal
from netplanner.domain.steps import StepFacts
from netplanner.domain.words import Relation, Tie, Tone
from netplanner.operations import goals as operations
from netplanner.storage import attention, contact_writes, steps
from netplanner.storage.store import Store

TODAY = date(2026, 11, 24)


def run(store: Store, sql: str, *values: object) -> None:
    with store.step(Label("test", {})) as step:
        step.connection.execute(sql, values)


def people(store: Store, *contacts: Contact) -> list[int]:
    with store.step(Label("test", {})) as step:
        return contact_writes.insert_many(step, list(contacts))


def touch(
    store: Store, contact: int, tie: str, kind: str, minutes: int | None, day: str, tone: str = "neutral"
) -> None:
    run(
        store,
        "INSERT INTO interaction(contact_id, happened_on, kind, minutes, tie, tone, created) "
        "VALUES (?, ?, ?, ?, ?, ?, '2026-11-24T09:00:00Z')",
        contact, day, kind, minutes, tie, tone,
    )  # fmt: skip


def test_an_empty_book_has_no_facts(store: Store) -> None:
    assert steps.facts(store.reader, TODAY) == StepFacts(goals=[])


def test_platforms_come_from_me_before_goals(store: Store) -> None:
    operations.add(store, Goal(what="One", primary_platform="xing", secondary_platform="linkedin"))
    found = steps.facts(store.reader, TODAY)
    assert (found.primary, found.secondary) == ("xing", "linkedin")
    run(store, "UPDATE me SET primary_platform = 'linkedin', secondary_platform = 'facebook'")
    run(store, "INSERT INTO my_profile(platform, checklist, purpose) VALUES ('linkedin', 'photo,skills', 'Why')")
    found = steps.facts(store.reader, TODAY)
    assert (found.primary, found.secondary) == ("linkedin", "facebook")
    assert (found.checklist, found.purpose) == ({"photo", "skills"}, "Why")


def test_who_is_decided_on(store: Store) -> None:
    run(store, "UPDATE me SET primary_platform = 'linkedin'")
    connected, invited, planned, skipped, never, elsewhere, open_one, _prospect = people(
        store,
        *[Contact(fn=f"Person {number}") for number in range(4)],
        Contact(fn="Never", do_not_contact=frozenset({"all"})),
        Contact(fn="Elsewhere"),
        Contact(fn="Open", do_not_contact=frozenset({"email"})),
        Contact(fn="Prospect", relation=Relation.PROSPECT),
    )
    goal_id = operations.add(store, Goal(what="One")).created
    run(store, "INSERT INTO profile(contact_id, platform, position, normal, connected_on) "
        "VALUES (?, 'linkedin', 0, '', '2020'), (?, 'xing', 0, '', '2020')", connected, elsewhere)  # fmt: skip
    run(store, "INSERT INTO invitation(contact_id, platform, direction, state, score, sent_on) "
        "VALUES (?, 'linkedin', 'out', 'pending', 60, '2026-10-25')", invited)  # fmt: skip
    run(store, "INSERT INTO outreach(id, due_on, kind, channel, status, why, created, changed) "
        "VALUES (1, '2026-11-20', 'invite', 'linkedin', 'done', 'because', '', '')")  # fmt: skip
    run(store, "INSERT INTO outreach_contact(outreach_id, contact_id) VALUES (1, ?)", planned)
    run(store, "INSERT INTO candidate(goal_id, contact_id, added, decision, reason) "
        "VALUES (?, ?, '', 'skipped', 'retired'), (?, ?, '', 'skipped', '')",
        goal_id, skipped, goal_id, open_one)  # fmt: skip
    found = steps.facts(store.reader, TODAY)
    assert (found.existing, found.decided) == (7, 5)
    assert never is not None
    assert found.ready_invitations == 2


def test_old_and_weak_invitations_are_not_ready_ones(store: Store) -> None:
    (person,) = people(store, Contact(fn="Person"))
    for score, day, anyway in ((60, "2026-10-24", 0), (59, "2026-11-20", 0), (90, "2026-11-20", 1)):
        run(store, "INSERT INTO invitation(contact_id, platform, direction, state, score, sent_on, sent_anyway) "
            "VALUES (?, 'linkedin', 'out', 'pending', ?, ?, ?)", person, score, day, anyway)  # fmt: skip
    assert steps.facts(store.reader, TODAY).ready_invitations == 0


def test_overdue_are_close_and_good_people_whose_date_has_passed(store: Store) -> None:
    people(
        store,
        Contact(fn="Late", tie=Tie.CLOSE, next_due_on="2026-11-23"),
        Contact(fn="Today", tie=Tie.GOOD, next_due_on="2026-11-24"),
        Contact(fn="Acquaintance", tie=Tie.ACQUAINTANCE, next_due_on="2026-01-01"),
        Contact(fn="Unknown", tie=Tie.CLOSE),
    )
    found = steps.facts(store.reader, TODAY)
    assert (found.tended, found.overdue) == (2, 1)


def test_minutes_per_tie_as_it_was(store: Store) -> None:
    one, two = people(store, Contact(fn="One", tie=Tie.CLOSE), Contact(fn="Two"))
    touch(store, one, "acquaintance", "meeting", None, "2026-11-01", "ask")
    touch(store, one, "close", "call", 45, "2026-11-02")
    touch(store, one, "close", "call", None, "2026-11-03")
    touch(store, two, "good", "comment", None, "2026-08-27")
    touch(store, two, "good", "meeting", None, "2026-08-26")
    touch(store, two, "", "meeting", None, "2026-11-03")
    found = attention.spent(store.reader, "2026-08-27", "2026-11-24")
    assert found.minutes == {Tie.CLOSE: 65.0, Tie.GOOD: 2.0, Tie.ACQUAINTANCE: 60.0}
    assert (found.contacts, found.acquaintances) == (2, 1)
    assert found.tones == {Tone.ASK: 1}


def test_the_users_own_numbers_come_first(store: Store) -> None:
    run(
        store,
        "INSERT INTO rule_setting VALUES ('attention_target', '[50, 30, 20]'), ('attention_minutes', '{\"call\": 7}')",
    )
    assert attention.target(store.reader) == (0.5, 0.3, 0.2)
    minutes = attention.minutes_of_kinds(store.reader)
    assert (minutes["call"], minutes["meeting"]) == (7, 60)
