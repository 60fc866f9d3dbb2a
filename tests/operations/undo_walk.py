"""Random walks over commands: each step taken back and done again leaves the book exactly so."""

import inspect
import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import ModuleType
from typing import Any, TypeVar

from netplanner.domain.cadence import next_due
from netplanner.domain.changes import Changes
from netplanner.domain.errors import UserError
from netplanner.domain.goal_rules import parse_day
from netplanner.domain.text import search_text
from netplanner.storage import cadence
from netplanner.storage import contacts as contact_queries
from netplanner.storage.store import Store

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


# By name; each takes the book of its walks.
Commands = Mapping[str, Callable[[Any], Changes]]


def commands_of(modules: Iterable[ModuleType]) -> set[str]:
    """Every public function of the modules that is given a store, as "module.function"."""
    return {
        f"{module.__name__.rpartition('.')[2]}.{name}"
        for module in modules
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and next(iter(inspect.signature(function).parameters), "") == "store"
    }


def act(commands: Commands, book: Book, name: str) -> Changes:
    try:
        return commands[name](book)
    except (UserError, IndexError):
        # Refused, or nothing is left that it could be about.
        return Changes()


def unsound(store: Store) -> Iterable[object]:
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
    yield from wrongly_due(store)
    kept = dict(store.reader.execute("SELECT id, search_text FROM contact").fetchall())
    for contact in contact_queries.load_many(store.reader, list(kept)):
        if set(kept[contact.id].split()) != set(search_text(contact).split()):
            yield "search text", contact.id


def wrongly_due(store: Store) -> Iterable[object]:
    """People whose next touch isn't where the last real contact and the rhythm that counts put it."""
    # Who was merged has given away what a rhythm comes from, and comes back with it alone.
    sql = "SELECT id, last_contact_on, next_due_on FROM contact WHERE merged_into IS NULL"
    rows = store.reader.execute(sql).fetchall()
    whose = cadence.periods(store.reader, [row[0] for row in rows])
    for contact_id, last, kept in rows:
        due = next_due(parse_day(last), whose[contact_id].days if contact_id in whose else None)
        if kept != (due.isoformat() if due else None):
            yield "next touch", contact_id, last, kept, due


def walk(
    book: Book,
    commands: Commands,
    state: State,
    steps: int,
    *,
    quiet: Iterable[str] = (),
    unsound: Callable[[Store], Iterable[object]] = unsound,
) -> None:
    """So many steps from a settled book, and all the way back and forth again.

    Those of `quiet` may write what nobody sees.
    """
    store = book.store
    # All of them come in turn, in another order in each walk.
    order = book.rng.sample(sorted(commands), len(commands)) * (steps // len(commands) + 1)
    states = [state(store)]
    for name in order[:steps]:
        changes = act(commands, book, name)
        now = state(store)
        assert bool(changes) == (now != states[-1]) or name in quiet, name
        if now == states[-1]:
            continue
        assert changes.label is not None, name
        assert store.undo() == changes, name
        assert state(store) == states[-1], name
        assert store.redo() == changes, name
        assert state(store) == now, name
        states.append(now)
        assert list(unsound(store)) == [], name
    for before in reversed(states[:-1]):
        store.undo()
        assert state(store) == before
    assert not store.undo()
    for after in states[1:]:
        store.redo()
        assert state(store) == after


def idle_commands(book: Book, commands: Commands, tries: int = 40) -> list[str]:
    """Those of the commands that change nothing of the book in so many tries."""
    done: set[str] = set()
    for _ in range(tries):
        for name in sorted(set(commands) - done):
            if act(commands, book, name):
                done.add(name)
                book.store.undo()
    return sorted(set(commands) - done)
