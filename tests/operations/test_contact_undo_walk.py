"""Random walks over every command on contacts: each step taken back and done again leaves the book exactly so."""

import inspect
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import TypeVar

import pytest

from netplanner.domain.changes import Changes, Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.company import Company
from netplanner.domain.contact import Address, CardSource, Contact, ContactPoint, CustomField, Photo, Profile
from netplanner.domain.errors import UserError
from netplanner.domain.goal import Criterion, Goal
from netplanner.domain.group import Group
from netplanner.domain.outreach import Outreach
from netplanner.domain.text import search_text
from netplanner.domain.words import Basis, CriterionKey, Direction, LinkKind, OutreachKind, Tie, Tone
from netplanner.formats.vcard import write_card
from netplanner.operations import (
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

SEED = 20261124
WALKS, STEPS = 8, 100
# Nothing of these can be taken back, which they say.
NOT_UNDOABLE = {"trash.remove", "trash.remove_expired"}
NO_STEPS = {"importing.preview"}
# What follows from other things.
NOT_EDITED = {"id", "uid", "display_name", "created", "changed", "last_contact_on", "next_due_on"}
MODULES = (
    companies, contacts, duplicates, groups, imported, importing, interactions, invitations, merging, notes,
    relationships, smart_lists, tags, ties, topics, trash,
)  # fmt: skip
NAMES = ("Anna Berg", "Åse Ørsted", "Bo Hansen", "Jürgen Groß", "O'Brien; Pat", "")
WORDS = ("VIP", "vip", "Club", "Ølhunde", 'a "quoted" one', "it's")
ORGANIZATIONS = ("Nordlys", "nordlys", "Nordlys Retail", "Müller Technik", "")
QUERIES = ("tie:close", 'company:"Nordlys Retail" anna', "no:email", "tag:VIP", "group:Club -tie:good")

State = Callable[[Store], str]
_Value = TypeVar("_Value")


class Book:
    """An open book, and what there is in it to choose from."""

    def __init__(self, store: Store, rng: random.Random) -> None:
        self.store, self.rng = store, rng

    def ids(self, table: str, where: str = "1") -> list[int]:
        return [row[0] for row in self.store.reader.execute(f"SELECT rowid FROM {table} WHERE {where} ORDER BY rowid")]

    def some(self, table: str, where: str = "1", most: int = 4) -> list[int]:
        found = self.ids(table, where)
        return self.rng.sample(found, min(len(found), self.rng.randrange(1, most + 1)))

    def one(self, table: str, where: str = "1") -> int:
        """The id of a row, now and then of one that isn't there."""
        return self.rng.choice([*self.ids(table, where), 9999] if self.rng.random() < 0.05 else self.ids(table, where))

    def people(self) -> list[int]:
        return self.some("contact", "deleted IS NULL")

    def person(self) -> int:
        return self.one("contact", "deleted IS NULL")

    def pick(self, values: Sequence[_Value]) -> _Value:
        return self.rng.choice(values)

    def day(self) -> str:
        return f"2026-{self.rng.randrange(1, 11):02d}-{self.rng.randrange(1, 29):02d}"

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


def _add_contact(book: Book) -> Changes:
    return contacts.add(book.store, book.contact())


def _edit_contact(book: Book) -> Changes:
    before = contact_queries.load(book.store.reader, book.person())
    if before is None:
        raise UserError("contact_gone")
    other = book.contact()
    fields = book.rng.sample(sorted(set(Contact.__dataclass_fields__) - NOT_EDITED), 5)
    return contacts.edit(book.store, before, replace(before, **{name: getattr(other, name) for name in fields}))


def _for_all(book: Book) -> Changes:
    wanted = contacts.ForAll(
        tie=book.pick((None, Tie.GOOD)), tag=book.pick((None, "Club")), new_group=book.pick(("", "Rowers")),
        goal_id=book.pick((None, *book.ids("goal"))), cadence_days=book.pick((None, 10)),
        source=book.pick((None, "fair")), basis=book.pick((None, Basis.CONSENT)),
    )  # fmt: skip
    return contacts.set_for_all(book.store, book.people(), wanted)


def _edit_company(book: Book) -> Changes:
    before = company_queries.load(book.store.reader, book.one("company")) or Company(9999, "Gone")
    name = book.pick((before.name, "Nordlys", "Nordlys Retail", "Hafen", " "))
    return companies.edit(book.store, before, replace(before, name=name, city=book.pick(("", "Lund")), note="it's"))


def _edit_group(book: Book) -> Changes:
    group_id = book.one("network_group")
    rows = book.store.reader.execute("SELECT name FROM network_group WHERE id = ?", (group_id,)).fetchall()
    before = Group(group_id, rows[0][0] if rows else "Gone")
    return groups.edit(book.store, before, replace(before, name=book.pick(WORDS), note=book.pick(("", "meets"))))


def _edit_interaction(book: Book) -> Changes:
    number = book.one("interaction")
    before = interaction_queries.load(book.store.reader, number)
    if before is None:
        raise UserError("entry_gone")
    direction = str(book.pick(list(Direction)))
    return interactions.edit(
        book.store, number, before._replace(happened_on=book.day(), direction=direction, text="it's later")
    )


def _log(book: Book) -> Changes:
    return interactions.log(
        book.store, book.people(), kind=book.pick(list(OutreachKind)), happened_on=book.day(),
        direction=book.pick(list(Direction)), minutes=book.pick((None, 20)), text="it's ''", tone=book.pick(list(Tone)),
        goal_id=book.pick((None, *book.ids("goal"))),
    )  # fmt: skip


def _merge_all(book: Book) -> Changes:
    people = book.some("contact", "deleted IS NULL", 6)
    return merging.merge_all(book.store, [(people[at], people[at + 1 : at + 3]) for at in range(0, len(people), 3)])


def _invite(book: Book) -> Changes:
    why = "We both spoke at the seminar on loyalty in Lund last week, and I would like to go on about it with you."
    return ties.invite(book.store, Outreach(contacts=[book.person()], due_on="2026-12-01", channel="linkedin", why=why))


def _restore(book: Book) -> Changes:
    found = [("contact", number) for number in book.ids("contact", "deleted IS NOT NULL")]
    found += [("group", number) for number in book.ids("network_group", "deleted IS NOT NULL")]
    return trash.restore(book.store, book.rng.sample(found, book.rng.randrange(len(found) + 1)))


def _import(book: Book) -> Changes:
    """Two who are there come again, changed, and somebody new with them."""
    known = contact_queries.load_many(book.store.reader, book.some("contact", "deleted IS NULL", 2))
    cards = [write_card(replace(one, title="Chair", nickname=""), "4.0") for one in known]
    path = book.store.path.parent / f"cards-{book.rng.randrange(3)}.vcf"
    path.write_bytes(b"".join([*cards, write_card(book.contact(), "3.0")]))
    return importing.run(book.store, [path]).changes


COMMANDS: dict[str, Callable[[Book], Changes]] = {
    "contacts.add": _add_contact,
    "contacts.edit": _edit_contact,
    "contacts.delete": lambda book: contacts.delete(book.store, book.people()),
    "contacts.set_tie": lambda book: contacts.set_tie(book.store, book.people(), book.pick(list(Tie))),
    "contacts.add_tag": lambda book: contacts.add_tag(book.store, book.people(), book.pick(WORDS)),
    "contacts.remove_tag": lambda book: contacts.remove_tag(book.store, book.people(), book.pick(WORDS)),
    "contacts.set_for_all": _for_all,
    "companies.edit": _edit_company,
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
    "invitations.delete": lambda book: invitations.delete(book.store, book.some("invitation")),
    "merging.merge": lambda book: merging.merge(book.store, book.person(), book.people(), {"title": book.person()}),
    "merging.merge_all": _merge_all,
    "notes.add": lambda book: notes.add(book.store, book.person(), "it's noted", book.day(), private=True),
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


def _commands_of(module: ModuleType) -> set[str]:
    short = module.__name__.rpartition(".")[2]
    return {
        f"{short}.{name}"
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and next(iter(inspect.signature(function).parameters), "") == "store"
    }


def test_the_walks_know_every_command_on_contacts() -> None:
    commands = set().union(*map(_commands_of, MODULES))
    assert commands - NOT_UNDOABLE - NO_STEPS == set(COMMANDS)


def _settle(book: Book) -> None:
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
    contacts.delete(book.store, book.ids("contact")[-1:])
    with book.store.step(Label("x")) as step:
        for sql in (
            "INSERT INTO import_log(started, source, files, added, updated, unchanged, skipped, failed) "
            "VALUES ('x', 'vcard', '[]', 1, 0, 0, 0, 0)",
            "INSERT INTO import_record(import_id, contact_id, action) VALUES (1, 3, 'add')",
            "INSERT INTO invitation(contact_id, platform, direction, state) VALUES (4, 'linkedin', 'in', 'pending')",
        ):
            step.connection.execute(sql)
    book.store.forget_history()


def _act(book: Book, name: str) -> Changes:
    try:
        return COMMANDS[name](book)
    except (UserError, IndexError):
        # Refused, or nothing is left that it could be about.
        return Changes()


def _sound(store: Store) -> Iterable[object]:
    """What the tables say of one another and don't keep; nothing if all is well."""
    yield from store.reader.execute("PRAGMA foreign_key_check")
    yield from store.reader.execute("SELECT 'itself', id FROM contact_link WHERE from_id = to_id")
    yield from store.reader.execute(
        "SELECT 'company', id FROM contact WHERE (organization = '') <> (company_id IS NULL)"
    )
    yield from store.reader.execute(
        "SELECT 'due', id FROM contact WHERE next_due_on IS NOT NULL AND last_contact_on IS NULL"
    )
    yield from store.reader.execute(
        "SELECT 'last contact', id FROM contact c WHERE last_contact_on < (SELECT max(happened_on) FROM interaction "
        "WHERE contact_id = c.id AND direction <> 'out')"
    )
    kept = dict(store.reader.execute("SELECT id, search_text FROM contact").fetchall())
    for contact in contact_queries.load_many(store.reader, list(kept)):
        if set(kept[contact.id].split()) != set(search_text(contact).split()):
            yield "search text", contact.id


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
    book = Book(store, random.Random(seed))
    _settle(book)
    # All of them come in turn, in another order in each walk.
    order = book.rng.sample(sorted(COMMANDS), len(COMMANDS)) * (STEPS // len(COMMANDS) + 1)
    states = [state(store)]
    for name in order[:STEPS]:
        changes = _act(book, name)
        now = state(store)
        # An import that brings nothing to see may still note what the file said last.
        assert bool(changes) == (now != states[-1]) or name == "importing.run", name
        if now == states[-1]:
            continue
        assert changes.label is not None, name
        assert store.undo() == changes, name
        assert state(store) == states[-1], name
        assert store.redo() == changes, name
        assert state(store) == now, name
        states.append(now)
        assert list(_sound(store)) == [], name
    for before in reversed(states[:-1]):
        store.undo()
        assert state(store) == before
    assert not store.undo()
    for after in states[1:]:
        store.redo()
        assert state(store) == after


def test_the_walks_do_something_with_every_command(store: Store) -> None:
    """Of forty tries at each, one at least changes the book."""
    book = Book(store, random.Random(SEED))
    _settle(book)
    done: set[str] = set()
    for _ in range(40):
        for name in sorted(set(COMMANDS) - done):
            if _act(book, name):
                done.add(name)
                store.undo()
    assert sorted(set(COMMANDS) - done) == []
