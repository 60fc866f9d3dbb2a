"""The store: whole steps or nothing, undo to the exact state, readers that can't write, files it won't take."""

import hashlib
import random
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from netplanner.domain.changes import Changes, Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Address, CardSource, Contact, ContactPoint, Photo, Profile
from netplanner.domain.errors import DataError
from netplanner.domain.words import Direction, OutreachKind, Tie
from netplanner.operations import contacts as operations
from netplanner.operations import interactions
from netplanner.storage import contact_writes, contacts, migrations
from netplanner.storage.contacts import ContactFilter
from netplanner.storage.database import APPLICATION_ID
from netplanner.storage.store import Store

SEED = 20261124


def state_hash(connection: apsw.Connection) -> str:
    """Over every row of every table, row numbers included; the counters of ids never go back and are left out."""
    tables = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' "
        "ORDER BY name"
    ).fetchall()
    digest = hashlib.sha256()
    for (table,) in tables:
        digest.update(table.encode())
        for row in connection.execute(f'SELECT rowid, * FROM main."{table}" ORDER BY rowid'):
            digest.update(repr(row).encode())
    return digest.hexdigest()


def assert_sound(store: Store) -> None:
    reader = store.reader
    assert reader.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert reader.execute("PRAGMA foreign_key_check").fetchall() == []
    for contact_id, text, deleted in reader.execute("SELECT id, search_text, deleted FROM contact").fetchall():
        found = contact_id in contacts.ids(reader, ContactFilter(text=text.split(" ")[0]))
        assert found == (deleted is None)


# Undo ----------------------------------------------------------------------------------------------------------------


def some_contact(rng: random.Random) -> Contact:
    name = rng.choice(["Anna Ålund", "Bo Hansen", "O'Brien; DROP TABLE contact --", 'Quote " and \x01', "Søren\nKjær"])
    return Contact(
        fn=name,
        organization=rng.choice(["", "Nordlys Retail", "Bro & Søn"]),
        emails=[ContactPoint(f"{rng.randrange(99)}@mail.example")] * rng.randrange(3),
        addresses=[Address(city="Malmö", country="Sweden")] * rng.randrange(2),
        profiles=[Profile("xing", "", "anna")] * rng.randrange(2),
        tags=rng.sample(["a", "b", "c"], rng.randrange(3)),
        photo=Photo(rng.randbytes(30), "image/png") if rng.random() < 0.3 else None,
        card=CardSource("4.0", ("X-A:b", "X-C;T=d:e'f")) if rng.random() < 0.3 else None,
        tie=rng.choice(list(Tie)),
    )


def one_act(store: Store, rng: random.Random) -> Changes:
    """A random command on contacts; one on nobody, or that changes nothing, is among them."""
    known = list(contacts.ids(store.reader))
    chosen = rng.sample(known, min(len(known), rng.randrange(4)))
    kind = rng.randrange(7)
    if kind == 0 or not known:
        return operations.add(store, some_contact(rng))
    if kind == 1:
        return operations.delete(store, chosen)
    if kind == 2:
        return operations.set_tie(store, chosen, rng.choice(list(Tie)))
    if kind == 3:
        return operations.add_tag(store, chosen, rng.choice(["a", "b", "Ø"]))
    if kind == 4:
        return operations.remove_tag(store, chosen, rng.choice(["A", "b"]))
    if kind == 5:
        day = f"2026-11-{rng.randrange(1, 25):02d}"
        direction = rng.choice(list(Direction))
        return interactions.log(
            store, [rng.choice(known)], kind=OutreachKind.CALL, happened_on=day, direction=direction, text="it's ''"
        )
    before = contacts.load(store.reader, rng.choice(known))
    assert before is not None
    other = some_contact(rng)
    fields = rng.sample(["fn", "organization", "emails", "addresses", "profiles", "tags", "photo", "card", "tie"], 3)
    return operations.edit(store, before, replace(before, **{name: getattr(other, name) for name in fields}))


class Walk:
    """Acts, undos and redos at random; after each the book must be in the very state that a list of states tells."""

    def __init__(self, store: Store, rng: random.Random) -> None:
        self.store, self.rng = store, rng
        self.states = [state_hash(store.reader)]
        self.place = 0

    def step(self) -> None:
        kind = self.rng.choice(["act", "act", "act", "undo", "undo", "redo"])
        if kind == "act":
            changes = one_act(self.store, self.rng)
            now = state_hash(self.store.reader)
            assert bool(changes) == (now != self.states[self.place])
            if changes:
                self.states = [*self.states[: self.place + 1], now]
                self.place += 1
        elif kind == "undo":
            changes = self.store.undo()
            assert bool(changes) == (self.place > 0)
            self.place = max(0, self.place - 1)
        else:
            changes = self.store.redo()
            assert bool(changes) == (self.place < len(self.states) - 1)
            self.place = min(len(self.states) - 1, self.place + 1)
        assert state_hash(self.store.reader) == self.states[self.place], kind


def walk(store: Store, walks: int, steps: int) -> None:
    for number in range(walks):
        seed = SEED + number
        current = Walk(store, random.Random(seed))
        for step in range(steps):
            try:
                current.step()
            except AssertionError as error:
                raise AssertionError(f"seed {seed}, step {step}") from error
        store.forget_history()
    assert_sound(store)


def test_random_walks_return_to_the_exact_state(store: Store) -> None:
    walk(store, walks=20, steps=30)


@pytest.mark.exhaustive
@pytest.mark.timeout(3600)
def test_many_random_walks_return_to_the_exact_state(
    tmp_path: Path, clock: FixedClock, request: pytest.FixtureRequest
) -> None:
    if "exhaustive" not in request.config.getoption("markexpr"):
        pytest.skip("the long form: pytest -m exhaustive")
    for number in range(40):
        with Store.open(tmp_path / f"{number}.db", clock) as store:
            walk(store, walks=50, steps=50)


def test_all_the_way_back_and_forth_again(store: Store) -> None:
    rng = random.Random(SEED)
    states = [state_hash(store.reader)]
    for _ in range(40):
        if one_act(store, rng):
            states.append(state_hash(store.reader))
    for expected in reversed(states[:-1]):
        assert store.undo()
        assert state_hash(store.reader) == expected
    assert not store.undo()
    for expected in states[1:]:
        assert store.redo()
        assert state_hash(store.reader) == expected
    assert not store.redo()
    assert_sound(store)


def test_undo_names_what_it_takes_back_and_says_what_to_refresh(store: Store) -> None:
    added = operations.add(store, Contact(fn="Anna"))
    assert added.created is not None
    deleted = operations.delete(store, [added.created])
    assert store.undo_label == Label("delete_contacts", {"count": 1, "name": "Anna"})
    assert store.redo_label is None
    assert store.undo() == deleted
    assert store.redo_label == Label("delete_contacts", {"count": 1, "name": "Anna"})
    assert store.undo_label == Label("add_contact", {"name": "Anna"})


def test_a_new_step_forgets_what_could_be_redone(store: Store) -> None:
    operations.add(store, Contact(fn="Anna"))
    store.undo()
    operations.add(store, Contact(fn="Bo"))
    assert store.redo_label is None
    assert not store.redo()


def test_an_id_is_never_given_again(store: Store) -> None:
    first = operations.add(store, Contact(fn="Anna")).created
    store.undo()
    second = operations.add(store, Contact(fn="Bo")).created
    assert first is not None
    assert second == first + 1


def test_forgotten_history_can_not_be_undone(store: Store) -> None:
    operations.add(store, Contact(fn="Anna"))
    store.forget_history()
    assert store.undo_label is None
    assert not store.undo()
    assert contacts.count(store.reader) == 1


def test_only_so_many_steps_are_kept_and_those_exactly(store: Store) -> None:
    states = [state_hash(store.reader)]
    for number in range(210):
        operations.add(store, Contact(fn=str(number)))
        states.append(state_hash(store.reader))
    count = 0
    while store.undo():
        count += 1
    assert count == 200
    assert state_hash(store.reader) == states[10]


def test_a_text_is_whole_after_undo_whatever_it_holds(store: Store) -> None:
    operations.add(store, Contact(fn="Anna\0 O'Neil \\ \r\n\x1b ð", note="be\0hind", emails=[ContactPoint("a\0b")]))
    (anna,) = contacts.load_many(store.reader, contacts.ids(store.reader))
    before = state_hash(store.reader)
    operations.edit(store, anna, replace(anna, fn="Bo", note="", emails=[]))
    after = state_hash(store.reader)
    store.undo()
    assert state_hash(store.reader) == before
    store.redo()
    assert state_hash(store.reader) == after


def test_updates_in_one_step_are_taken_back_whatever_their_order(store: Store) -> None:
    """Random updates of many rows, of the same ones again and again, and of unique names that change places."""
    rng = random.Random(SEED)
    print("seed", SEED)
    for name in ("Anna", "Bo", "Carla", "Dora"):
        operations.add(store, Contact(fn=name, tags=[name + " tag"]))
    for _ in range(30):
        before = state_hash(store.reader)
        with store.step(Label("test")) as step:
            for number in range(rng.randrange(1, 25)):
                column, value = rng.choice([("note", f"it's; \0 {number}"), ("tie_on", None), ("cadence_days", number)])
                rows = rng.choice(["1", "id = 2", "id > 2"])
                step.connection.execute(f"UPDATE contact SET {column} = ? WHERE {rows}", (value,))
                if rng.random() < 0.3:
                    swap_tags(step.connection, *rng.sample(range(1, 5), 2))
        after = state_hash(store.reader)
        if after != before:
            store.undo()
            assert state_hash(store.reader) == before
            store.redo()
            assert state_hash(store.reader) == after


def swap_tags(connection: apsw.Connection, first: int, second: int) -> None:
    names = dict(connection.execute("SELECT id, folded FROM tag").fetchall())
    for tag, name in ((first, "between"), (second, names[first]), (first, names[second])):
        connection.execute("UPDATE tag SET folded = ? WHERE id = ?", (name, tag))


# Steps and readers ---------------------------------------------------------------------------------------------------


def test_an_error_in_a_step_leaves_nothing_behind(store: Store) -> None:
    operations.add(store, Contact(fn="Anna"))
    before = state_hash(store.reader)

    def fail_on_the_way(store: Store) -> None:
        with store.step(Label("import_contacts")) as step:
            contact_writes.insert_many(step, [Contact(fn="Bo"), Contact(fn="Ida")])
            step.models.ContactModel.update(note="x").execute()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_on_the_way(store)
    assert state_hash(store.reader) == before
    assert store.undo_label == Label("add_contact", {"name": "Anna"})
    assert operations.add(store, Contact(fn="Bo"))


def test_a_step_that_breaks_the_schema_leaves_nothing_behind(store: Store) -> None:
    before = state_hash(store.reader)

    def break_a_rule(store: Store) -> None:
        with store.step(Label("x")) as step:
            contact_writes.insert_many(step, [Contact(fn="Bo")])
            step.connection.execute("UPDATE contact SET tie = 'friend'")

    with pytest.raises(apsw.ConstraintError):
        break_a_rule(store)
    assert state_hash(store.reader) == before


def test_a_step_that_changes_nothing_is_none(store: Store) -> None:
    with store.step(Label("x")) as step:
        step.touched.touch(contacts=[1])
    assert not step.changes
    assert store.undo_label is None


def test_a_write_through_a_reader_raises(store: Store) -> None:
    operations.add(store, Contact(fn="Anna"))
    before = state_hash(store.reader)
    for sql in ("UPDATE contact SET note = 'x'", "DELETE FROM contact", "CREATE TABLE x(y)", "DROP TABLE contact"):
        with pytest.raises(apsw.ReadOnlyError):
            store.reader.execute(sql)
    assert state_hash(store.reader) == before


def test_each_thread_reads_by_a_connection_of_its_own_beside_an_open_step(store: Store) -> None:
    operations.add(store, Contact(fn="Anna"))
    seen: list[tuple[apsw.Connection, int]] = []

    def read() -> None:
        seen.append((store.reader, contacts.count(store.reader)))

    with store.step(Label("x")) as step:
        contact_writes.insert_many(step, [Contact(fn="Bo")])
        thread = threading.Thread(target=read)
        thread.start()
        thread.join()
    assert seen[0][0] is not store.reader
    assert seen[0][1] == 1
    assert contacts.count(store.reader) == 2


def test_before_a_step_the_backup_may_refuse(tmp_path: Path, clock: FixedClock) -> None:
    def refuse(_: Store) -> None:
        raise DataError("disk_full")

    with Store.open(tmp_path / "a.db", clock, before_step=refuse) as store:
        with pytest.raises(DataError, match="disk_full"):
            operations.add(store, Contact(fn="Anna"))
        assert contacts.count(store.reader) == 0


def test_two_open_books_keep_apart(tmp_path: Path, clock: FixedClock) -> None:
    with Store.open(tmp_path / "a.db", clock) as one, Store.open(tmp_path / "b.db", clock) as other:
        for store in (one, other):
            operations.add(store, Contact(fn="Anna"))
        for number, store in enumerate((one, other, one)):
            before = contacts.load(store.reader, 1)
            assert before is not None
            operations.edit(store, before, replace(before, note=f"{number} {store.path.name}"))
        notes = [store.reader.execute("SELECT note FROM contact").fetchall() for store in (one, other)]
    assert notes == [[("2 a.db",)], [("1 b.db",)]]


# Files ---------------------------------------------------------------------------------------------------------------


def test_a_new_book_is_marked_private_and_sound(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "a.db"
    with Store.open(path, clock) as store:
        assert store.reader.pragma("application_id") == APPLICATION_ID
        assert store.reader.pragma("user_version") == migrations.LATEST
        assert store.reader.pragma("journal_mode") == "wal"
        assert_sound(store)
    assert path.stat().st_mode & 0o077 == 0


def test_what_was_saved_is_there_again(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "a.db"
    with Store.open(path, clock) as store:
        operations.add(store, Contact(fn="Anna"))
        before = state_hash(store.reader)
    with Store.open(path, clock) as store:
        assert state_hash(store.reader) == before
        assert store.undo_label is None


def other_program(path: Path) -> None:
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE bookmarks(url)")
    connection.close()


def another_application(path: Path) -> None:
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA application_id=123; PRAGMA user_version=1; CREATE TABLE t(x)")
    connection.close()


def of_the_future(path: Path) -> None:
    with Store.open(path, FixedClock.__new__(FixedClock)):
        pass
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA user_version=99")
    connection.close()


def no_database(path: Path) -> None:
    path.write_bytes(b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna\r\nEND:VCARD\r\n" * 100)


def broken_header(path: Path) -> None:
    with Store.open(path, FixedClock.__new__(FixedClock)):
        pass
    content = bytearray(path.read_bytes())
    content[16:100] = bytes(84)
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (other_program, "not_a_book"),
        (another_application, "not_a_book"),
        (of_the_future, "newer_book"),
        (no_database, "damaged"),
        (broken_header, "damaged"),
    ],
)
def test_a_file_that_is_no_book_of_ours_is_refused_and_left_alone(
    tmp_path: Path, clock: FixedClock, make: Callable[[Path], None], code: str
) -> None:
    path = tmp_path / "a.db"
    make(path)
    before = path.read_bytes()
    with pytest.raises(DataError) as caught:
        Store.open(path, clock)
    assert caught.value.code == code
    assert path.read_bytes() == before


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, clock: FixedClock) -> None:
    with pytest.raises(DataError) as caught:
        Store.open(tmp_path / "missing" / "a.db", clock)
    assert caught.value.code == "cannot_open"


def test_a_book_that_another_writes_in_is_told_to_be_locked(store: Store) -> None:
    with store.step(Label("x")) as step:
        # Nobody needs to sit out the usual five seconds here.
        step.connection.set_busy_timeout(1)
    other = apsw.Connection(str(store.path))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DataError) as caught:
        operations.add(store, Contact(fn="Anna"))
    other.execute("ROLLBACK")
    other.close()
    assert caught.value.code == "locked"
    assert operations.add(store, Contact(fn="Anna"))
