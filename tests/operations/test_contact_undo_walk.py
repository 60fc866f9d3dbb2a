"""Random walks over every command on contacts: each step taken back and done again leaves the book exactly so."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from netplanner.domain.cadence import Scope
from netplanner.domain.changes import Changes, Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.company import Company
from netplanner.domain.contact import Address, CardSource, Contact, ContactPoint, CustomField, Photo, Profile
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.group import Group
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import Basis, CriterionKey, Direction, LinkKind, OutreachKind, OutreachResult, Tie, Tone
from netplanner.formats.vcard import write_card
from netplanner.operations import (
    cadence,
    companies,
    contacts,
    duplicates,
    goals,
    groups,
    imported,
    importing,
    interactions,
    invitations,
    merging,
    notes,
    relationships,
    smart_lists,
    tags,
    ties,
    topics,
    trash,
)
from netplanner.storage import companies as company_queries
from netplanner.storage import contacts as contact_queries
from netplanner.storage import interactions as interaction_queries
from netplanner.storage.store import Store
from tests.operations.undo_walk import Book, State, commands_of, idle_commands, walk

SEED = 20261124
WALKS, STEPS = 8, 100
# Nothing of these can be taken back, which they say.
NOT_UNDOABLE = {"trash.remove", "trash.remove_expired"}
NO_STEPS = {"importing.preview"}
# What follows from other things.
NOT_EDITED = {"id", "uid", "display_name", "created", "changed", "last_contact_on", "next_due_on"}
MODULES = (
    cadence, companies, contacts, duplicates, groups, imported, importing, interactions, invitations, merging, notes,
    relationships, smart_lists, tags, ties, topics, trash,
)  # fmt: skip
NAMES = ("Anna Berg", "Åse Ørsted", "Bo Hansen", "Jürgen Groß", "O'Brien; Pat", "")
WORDS = ("VIP", "vip", "Club", "Ølhunde", 'a "quoted" one', "it's")
ORGANIZATIONS = ("Nordlys", "nordlys", "Nordlys Retail", "Müller Technik", "")
QUERIES = ("tie:close", 'company:"Nordlys Retail" anna', "no:email", "tag:VIP", "group:Club -tie:good")


class PeopleBook(Book):
    def contact(self) -> Contact:
        rng = self.rng
        return Contact(
            fn=self.pick(NAMES) or None, nickname="Nick", organization=self.pick(ORGANIZATIONS),
            title=self.pick(("CMO", "")), note=self.pick(("", "a note\nof two lines")),
            emails=[ContactPoint(f"a{rng.randrange(5)}@nordlys.example", ("work",))] * rng.randrange(2),
            phones=[ContactPoint("040 123456")] * rng.randrange(2), birthday=self.pick(("", "--02-29")),
            addresses=[Address(city="Malmö", country=self.pick(("Sweden", "Denmark")))] * rng.randrange(2),
            profiles=[Profile("linkedin", f"https://linkedin.com/in/a{rng.randrange(5)}")] * rng.randrange(2),
            tags=rng.sample(WORDS, rng.randrange(3)), needs=rng.sample(WORDS, rng.randrange(3)),
            offers=rng.sample(WORDS, rng.randrange(2)),
            custom=[CustomField("shoe", str(number)) for number in range(rng.randrange(3))],
            met=self.pick(("", "Lund")), met_on=self.pick((None, "2020-02-29")), tie=self.pick(list(Tie)),
            photo=Photo(rng.randbytes(20), "image/png") if rng.random() < 0.3 else None,
            card=CardSource("4.0", ("X-A:b", "X-C;T=d:e'f")) if rng.random() < 0.3 else None,
            do_not_contact=frozenset(rng.sample(("email", "phone", "post"), rng.randrange(2))),
            cadence_days=self.pick((None, 45)),
        )  # fmt: skip


def _add_contact(book: PeopleBook) -> Changes:
    return contacts.add(book.store, book.contact())


def _edit_contact(book: PeopleBook) -> Changes:
    before = contact_queries.load(book.store.reader, book.person())
    if before is None:
        raise UserError("contact_gone")
    other = book.contact()
    fields = book.rng.sample(sorted(set(Contact.__dataclass_fields__) - NOT_EDITED), 5)
    return contacts.edit(book.store, before, replace(before, **{name: getattr(other, name) for name in fields}))


def _for_all(book: PeopleBook) -> Changes:
    wanted = contacts.ForAll(
        tie=book.pick((None, Tie.GOOD)), tag=book.pick((None, "Club")), new_group=book.pick(("", "Rowers")),
        goal_id=book.pick((None, *book.ids("goal"))), cadence_days=book.pick((None, 10)),
        source=book.pick((None, "fair")), basis=book.pick((None, Basis.CONSENT)),
    )  # fmt: skip
    return contacts.set_for_all(book.store, book.people(), wanted)


def _edit_company(book: PeopleBook) -> Changes:
    before = company_queries.load(book.store.reader, book.one("company")) or Company(9999, "Gone")
    name = book.pick((before.name, "Nordlys", "Nordlys Retail", "Hafen", " "))
    return companies.edit(book.store, before, replace(before, name=name, city=book.pick(("", "Lund")), note="it's"))


def _edit_group(book: PeopleBook) -> Changes:
    group_id = book.one("network_group")
    rows = book.store.reader.execute("SELECT name FROM network_group WHERE id = ?", (group_id,)).fetchall()
    before = Group(group_id, rows[0][0] if rows else "Gone")
    return groups.edit(book.store, before, replace(before, name=book.pick(WORDS), note=book.pick(("", "meets"))))


def _edit_interaction(book: PeopleBook) -> Changes:
    number = book.one("interaction")
    before = interaction_queries.load(book.store.reader, number)
    if before is None:
        raise UserError("entry_gone")
    direction = str(book.pick(list(Direction)))
    return interactions.edit(
        book.store, number, before._replace(happened_on=book.day(), direction=direction, text="it's later")
    )


def _log(book: PeopleBook) -> Changes:
    return interactions.log(
        book.store, book.people(), kind=book.pick(list(OutreachKind)), happened_on=book.day(),
        direction=book.pick(list(Direction)), minutes=book.pick((None, 20)), text="it's ''", tone=book.pick(list(Tone)),
        goal_id=book.pick((None, *book.ids("goal"))),
    )  # fmt: skip


def _merge_all(book: PeopleBook) -> Changes:
    people = book.some("contact", "deleted IS NULL", 6)
    return merging.merge_all(book.store, [(people[at], people[at + 1 : at + 3]) for at in range(0, len(people), 3)])


def _invite(book: PeopleBook) -> Changes:
    why = "We both spoke at the seminar on loyalty in Lund last week, and I would like to go on about it with you."
    return ties.invite(book.store, Outreach(contacts=[book.person()], due_on="2026-12-01", channel="linkedin", why=why))


def _restore(book: PeopleBook) -> Changes:
    found = [("contact", number) for number in book.ids("contact", "deleted IS NOT NULL")]
    found += [("group", number) for number in book.ids("network_group", "deleted IS NOT NULL")]
    return trash.restore(book.store, book.rng.sample(found, book.rng.randrange(len(found) + 1)))


def _import(book: PeopleBook) -> Changes:
    """Two who are there come again, changed, and somebody new with them."""
    known = contact_queries.load_many(book.store.reader, book.some("contact", "deleted IS NULL", 2))
    cards = [write_card(replace(one, title="Chair", nickname=""), "4.0") for one in known]
    path = book.store.path.parent / f"cards-{book.rng.randrange(3)}.vcf"
    path.write_bytes(b"".join([*cards, write_card(book.contact(), "3.0")]))
    return importing.run(book.store, [path]).changes


def _set_days(book: PeopleBook) -> Changes:
    scope = book.pick((Scope.TIE, Scope.TAG, Scope.GROUP))
    tables = {Scope.TAG: "SELECT name FROM tag", Scope.GROUP: "SELECT name FROM network_group WHERE deleted IS NULL"}
    names = [row[0] for row in book.store.reader.execute(tables[scope])] if scope in tables else list(Tie)[1:]
    return cadence.set_days(book.store, scope, str(book.pick(names)), book.pick((None, 5, 45, 400)))


def _edit_cadence(book: PeopleBook) -> Changes:
    before = cadence.rules(book.store.reader)
    after = replace(
        before,
        ties={**before.ties, "close": book.pick((7, 30))},
        tags=dict(list(before.tags.items())[1:]),
        per_day=book.pick((3, 5)),
        quiet_weekdays=book.pick(((), (5,))),
        countries=book.pick((None, (), ("DK", "SE"))),
    )
    return cadence.edit(book.store, after)


COMMANDS: dict[str, Callable[[PeopleBook], Changes]] = {
    "contacts.add": _add_contact,
    "contacts.edit": _edit_contact,
    "contacts.delete": lambda book: contacts.delete(book.store, book.people()),
    "contacts.set_tie": lambda book: contacts.set_tie(book.store, book.people(), book.pick(list(Tie))),
    "contacts.add_tag": lambda book: contacts.add_tag(book.store, book.people(), book.pick(WORDS)),
    "contacts.remove_tag": lambda book: contacts.remove_tag(book.store, book.people(), book.pick(WORDS)),
    "contacts.set_for_all": _for_all,
    "companies.edit": _edit_company,
    "cadence.edit": _edit_cadence,
    "cadence.set_days": _set_days,
    "cadence.plan": lambda book: cadence.plan(book.store, book.people(), book.pick(("", "2026-12-01"))),
    "cadence.note": lambda book: cadence.note(book.store, book.person(), book.pick(list(OutreachResult)), minutes=5),
    "cadence.snooze": lambda book: cadence.snooze(book.store, book.people(), book.pick(("2026-12-01", None))),
    "companies.set_target": lambda book: companies.set_target(
        book.store, book.one("goal"), book.one("company"), book.pick((True, True, False))
    ),
    "duplicates.not_same": lambda book: duplicates.not_same(book.store, book.people()),
    "groups.add": lambda book: groups.add(book.store, Group(name=book.pick(WORDS)), book.people(), "chair"),
    "groups.edit": _edit_group,
    "groups.delete": lambda book: groups.delete(book.store, book.some("network_group", "deleted IS NULL", 1)),
    "groups.join": lambda book: groups.join(book.store, book.one("network_group"), book.people(), "guest"),
    "groups.leave": lambda book: groups.leave(book.store, book.one("network_group"), book.ids("contact")),
    "groups.set_role": lambda book: groups.set_role(
        book.store, book.one("network_group"), book.ids("contact"), book.pick(("chair", "", "host"))
    ),
    "importing.run": _import,
    "imported.remove": lambda book: imported.remove(book.store, book.one("import_log")),
    "interactions.log": _log,
    "interactions.edit": _edit_interaction,
    "interactions.delete": lambda book: interactions.delete(book.store, book.some("interaction")),
    "invitations.answer": lambda book: invitations.answer(
        book.store, book.ids("contact"), book.pick(("accepted", "declined", "later"))
    ),
    "invitations.note_answer": lambda book: invitations.note_answer(
        book.store, book.one("invitation", "direction = 'out'"), book.pick(list(OutreachResult)), minutes=5
    ),
    "invitations.delete": lambda book: invitations.delete(book.store, book.some("invitation")),
    "merging.merge": lambda book: merging.merge(book.store, book.person(), book.people(), {"title": book.person()}),
    "merging.merge_all": _merge_all,
    "notes.add": lambda book: notes.add(book.store, book.person(), "it's noted", book.day(), private=True),
    "notes.add_to_goal": lambda book: notes.add_to_goal(book.store, book.one("goal"), "it's noted", book.day()),
    "notes.edit": lambda book: notes.edit(book.store, book.one("note"), book.pick(("a", "b")), book.day()),
    "notes.delete": lambda book: notes.delete(book.store, book.one("note")),
    "relationships.add": lambda book: relationships.add(
        book.store, book.person(), book.person(), book.pick(list(LinkKind)), book.pick(("", "it's a note"))
    ),
    "relationships.change": lambda book: relationships.change(
        book.store, book.one("contact_link"), kind=book.pick(list(LinkKind)), note=book.pick((None, "", "new")),
        from_id=book.pick((None, book.person())),
    ),
    "relationships.remove": lambda book: relationships.remove(book.store, book.one("contact_link")),
    "smart_lists.add": lambda book: smart_lists.add(book.store, book.pick(WORDS), book.pick(QUERIES)),
    "smart_lists.rename": lambda book: smart_lists.rename(book.store, book.one("smart_list"), book.pick(WORDS)),
    "smart_lists.change": lambda book: smart_lists.change(book.store, book.one("smart_list"), book.pick(QUERIES)),
    "smart_lists.edit": lambda book: smart_lists.edit(
        book.store, book.one("smart_list"), book.pick(WORDS), book.pick(QUERIES)
    ),
    "smart_lists.move": lambda book: smart_lists.move(book.store, book.one("smart_list"), book.pick((0, 1, 9))),
    "smart_lists.remove": lambda book: smart_lists.remove(book.store, book.one("smart_list")),
    "tags.rename": lambda book: tags.rename(book.store, book.one("tag"), book.pick((*WORDS, "Renamed"))),
    "tags.join": lambda book: tags.join(book.store, book.some("tag"), book.one("tag")),
    "tags.delete": lambda book: tags.delete(book.store, book.some("tag", most=2)),
    "ties.decide": lambda book: ties.decide(book.store, book.person(), book.pick(list(Tie))),
    "ties.pass_over": lambda book: ties.pass_over(book.store, book.person(), "linkedin", "moved away"),
    "ties.set_rhythm": lambda book: ties.set_rhythm(book.store, book.person(), book.pick((None, 30, 400))),
    "ties.invite": _invite,
    "topics.add": lambda book: topics.add(book.store, book.people(), book.pick(("need", "offer")), book.pick(WORDS)),
    "topics.remove": lambda book: topics.remove(
        book.store, book.ids("contact"), book.pick(("need", "offer")), book.pick(WORDS)
    ),
    "trash.restore": _restore,
}  # fmt: skip


def test_the_walks_know_every_command_on_contacts() -> None:
    assert commands_of(MODULES) - NOT_UNDOABLE - NO_STEPS == set(COMMANDS)


def _settle(book: PeopleBook) -> None:
    """A book with one of each thing that a command may be about."""
    for _ in range(8):
        contacts.add(book.store, replace(book.contact(), fn=book.pick(NAMES[:-1])))
    first, second, *_ = book.ids("contact")
    criteria = [Criterion(CriterionKey.TAG, "VIP"), Criterion(CriterionKey.GROUP, "Club")]
    goals.add(book.store, Goal(what="a job", criteria=criteria))
    groups.add(book.store, Group(name="Club"), [first])
    relationships.add(book.store, first, second, LinkKind.MANAGER)
    smart_lists.add(book.store, "Mine", QUERIES[0])
    smart_lists.add(book.store, "Others", QUERIES[1])
    notes.add(book.store, first, "a note", "2026-10-10")
    interactions.log(book.store, [first, second], kind=OutreachKind.CALL, happened_on="2026-10-10")
    contacts.add_tag(book.store, [first], "Club")
    cadence.set_days(book.store, Scope.GROUP, "Club", 20)
    cadence.set_days(book.store, Scope.TAG, "Club", 10)
    contacts.delete(book.store, book.ids("contact")[-1:])
    with book.store.step(Label("x")) as step:
        for sql in (
            "INSERT INTO import_log(started, source, files, added, updated, unchanged, skipped, failed) "
            "VALUES ('x', 'vcard', '[]', 1, 0, 0, 0, 0)",
            "INSERT INTO import_record(import_id, contact_id, action) VALUES (1, 3, 'add')",
            "INSERT INTO invitation(contact_id, platform, direction, state) VALUES (4, 'linkedin', 'in', 'pending')",
            "INSERT INTO invitation(contact_id, platform, direction, state, sent_on) "
            "VALUES (3, 'linkedin', 'out', 'pending', '2026-10-01')",
        ):
            step.connection.execute(sql)
    book.store.forget_history()


@pytest.mark.parametrize("number", range(WALKS))
def test_every_step_can_be_taken_back_and_done_again_exactly(store: Store, state: State, number: int) -> None:
    _walk(store, state, SEED + number)


@pytest.mark.exhaustive
@pytest.mark.timeout(1800)
def test_many_walks_can_be_taken_back_and_done_again_exactly(
    tmp_path: Path, clock: FixedClock, state: State, request: pytest.FixtureRequest
) -> None:
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    for number in range(500):
        with Store.open(tmp_path / f"{number}.db", clock) as store:
            _walk(store, state, SEED + WALKS + number)
        (tmp_path / f"{number}.db").unlink()


def _walk(store: Store, state: State, seed: int) -> None:
    print("seed", seed)
    book = PeopleBook(store, random.Random(seed))
    _settle(book)
    # An import that brings nothing to see may still note what the file said last.
    walk(book, COMMANDS, state, STEPS, quiet={"importing.run"})


def test_the_walks_do_something_with_every_command(store: Store) -> None:
    """Of forty tries at each, one at least changes the book."""
    book = PeopleBook(store, random.Random(SEED))
    _settle(book)
    assert idle_commands(book, COMMANDS) == []
