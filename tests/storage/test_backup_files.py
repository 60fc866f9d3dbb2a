"""Copies are whole and verified, damage is refused, a restore takes rows and nothing else."""

import hashlib
import os
import random
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import apsw
import pytest

from netplanner.domain.changes import Label
from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact, ContactPoint, Photo
from netplanner.domain.errors import DataError, NetPlannerError, UserError
from netplanner.operations import contacts as contact_operations
from netplanner.operations import demo
from netplanner.storage import backup, contact_writes, contacts
from netplanner.storage.database import APPLICATION_ID
from netplanner.storage.store import Store

ROOT = Path(__file__).parents[2]


@pytest.fixture
def book(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    """An open book with the sample's people and something in its log."""
    path = tmp_path / "book.db"
    demo.create(path, clock)
    with Store.open(path, clock) as store:
        contact_operations.add(store, Contact(fn="Last One", emails=[ContactPoint("last@fjord.example")]))
        yield store


@pytest.fixture
def copy(book: Store, tmp_path: Path) -> Path:
    path = tmp_path / "copy.db"
    backup.copy(book.path, path)
    return path


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    connection = apsw.Connection(f"file:{path}?immutable=1", flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    try:
        tables = connection.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
        return {
            name: connection.execute(f'SELECT * FROM "{name}" ORDER BY 1, 2').fetchall()
            for (name,) in tables.fetchall()
            if not name.startswith("sqlite_")
        }
    finally:
        connection.close()


def refusal(act: Callable[[], object]) -> NetPlannerError:
    with pytest.raises(NetPlannerError) as caught:
        act()
    return caught.value


def test_a_copy_of_an_open_book_holds_its_last_commit(book: Store, copy: Path) -> None:
    with Store.open(copy, book.clock) as other:
        assert contacts.count(other.reader) == contacts.count(book.reader) == 61
        assert backup.check(copy, in_use=True) == backup.Check((), backup.check(book.path, in_use=True).counts)


def test_a_copy_is_one_private_file_with_its_hash(book: Store, copy: Path, tmp_path: Path) -> None:
    digest = hashlib.sha256(copy.read_bytes()).hexdigest()
    assert backup.manifest_of(copy).read_text("utf-8") == f"{digest}  copy.db\n"
    assert stat.S_IMODE(copy.stat().st_mode) == stat.S_IMODE(backup.manifest_of(copy).stat().st_mode) == 0o600
    beside = {path.name for path in tmp_path.iterdir()} - {"book.db", "book.db-wal", "book.db-shm"}
    assert beside == {"copy.db", "copy.db.sha256"}
    assert backup.check(copy).ok
    assert {path.name for path in tmp_path.iterdir()} & {"copy.db-wal", "copy.db-shm"} == set(), (
        "a check writes nothing"
    )


def test_a_copy_leaves_out_what_was_deleted(book: Store, tmp_path: Path) -> None:
    with book.step(Label("erase")) as step:
        step.connection.execute("DELETE FROM contact WHERE display_name = 'Last One'")
    backup.copy(book.path, tmp_path / "copy.db")
    assert b"last@fjord.example" not in (tmp_path / "copy.db").read_bytes()


def test_a_copy_sees_nothing_of_a_step_under_way(book: Store, tmp_path: Path) -> None:
    with book.step(Label("add")) as step:
        contact_writes.insert_many(step, [Contact(fn="Not Yet")])
        backup.copy(book.path, tmp_path / "copy.db")
    assert b"Not Yet" not in (tmp_path / "copy.db").read_bytes()
    assert contacts.count(book.reader) == 62


def test_a_copy_replaces_an_older_one(book: Store, copy: Path) -> None:
    former = copy.read_bytes()
    contact_operations.add(book, Contact(fn="Newer"))
    backup.copy(book.path, copy)
    assert copy.read_bytes() != former
    assert backup.check(copy).ok


def test_every_damaged_byte_is_seen(copy: Path, tmp_path: Path) -> None:
    content = copy.read_bytes()
    seed = 20261124
    positions = [0, 15, 16, 99, 100, len(content) - 1, *random.Random(seed).sample(range(len(content)), 60)]
    spoilt = tmp_path / "spoilt.db"
    shutil.copy(backup.manifest_of(copy), backup.manifest_of(spoilt))
    for position in positions:
        damaged = bytearray(content)
        damaged[position] ^= 1 << position % 8
        spoilt.write_bytes(damaged)
        assert not backup.check(spoilt).ok, (seed, position)
        error = refusal(lambda: backup.restore(spoilt, tmp_path / "new.db", tmp_path / "kept.db"))
        assert error.code in ("bad_backup", "newer_book", "not_a_book"), (seed, position)
    assert not (tmp_path / "new.db").exists()


def test_truncated_and_overwritten_copies_are_refused_without_their_hash_too(copy: Path, tmp_path: Path) -> None:
    content = copy.read_bytes()
    spoilt = tmp_path / "spoilt.db"
    page = 4096
    zeroed = bytearray(content)
    zeroed[page * 3 : page * 9] = bytes(page * 6)
    for damaged in (content[: len(content) // 2], content[:-page], content[:100], bytes(zeroed), b"x" * len(content)):
        spoilt.write_bytes(damaged)
        assert not backup.check(spoilt).ok
        refusal(lambda: backup.restore(spoilt, tmp_path / "new.db", tmp_path / "kept.db"))
    assert not (tmp_path / "new.db").exists()


def test_a_hash_that_is_not_of_this_file_is_refused(copy: Path) -> None:
    for text in ("", "0" * 64, "\x00\xff", "sha256"):
        backup.manifest_of(copy).write_text(text, "utf-8")
        assert backup.check(copy).problems == ("sha256 differs",)
    backup.manifest_of(copy).unlink()
    assert backup.check(copy).ok, "a copy without a hash is taken on its own evidence"


def test_restore_brings_every_row_back_and_keeps_the_former_book(
    book: Store, copy: Path, tmp_path: Path, clock: FixedClock
) -> None:
    contact_operations.add(book, Contact(fn="Added Later", photo=Photo(b"\x89PNG", "image/png")))
    contact_operations.delete(book, list(contacts.ids(book.reader))[:20])
    former = contacts.count(book.reader)
    book.close()
    backup.restore(copy, book.path, tmp_path / "kept.db")
    assert rows_of(book.path) == rows_of(copy)
    with Store.open(tmp_path / "kept.db", clock) as kept:
        assert contacts.count(kept.reader) == former
    with Store.open(book.path, clock) as restored:
        found = contacts.ids(restored.reader, contacts.ContactFilter(text="last fjord"))
        assert len(found) == 1, "the search index is made anew"
        created = contact_operations.add(restored, Contact(fn="Next")).created
        assert created == 62, "ids go on where they were"
    assert stat.S_IMODE(book.path.stat().st_mode) == 0o600
    assert {path.name for path in tmp_path.iterdir()} == {"book.db", "kept.db", "copy.db", "copy.db.sha256"}


def test_restore_where_there_was_no_book(copy: Path, tmp_path: Path) -> None:
    backup.restore(copy, tmp_path / "new.db", tmp_path / "kept.db")
    assert rows_of(tmp_path / "new.db") == rows_of(copy)
    assert not (tmp_path / "kept.db").exists()


FOREIGN = {
    "trigger": "CREATE TRIGGER evil AFTER INSERT ON contact BEGIN DELETE FROM goal; END",
    "view": "CREATE VIEW evil AS SELECT * FROM contact",
    "table": "CREATE TABLE evil(x)",
    "index": "CREATE INDEX evil ON contact(note)",
    "column": "ALTER TABLE contact ADD COLUMN evil TEXT",
    "replaced trigger": "DROP TRIGGER contact_search_delete; "
    "CREATE TRIGGER contact_search_delete AFTER DELETE ON contact BEGIN DELETE FROM goal; END",
    "missing index": "DROP INDEX contact_by_name",
    "renamed view": "CREATE VIEW sqlitex AS SELECT 1",
}


@pytest.mark.parametrize("sql", FOREIGN.values(), ids=FOREIGN)
def test_a_schema_that_is_not_ours_is_refused(copy: Path, tmp_path: Path, sql: str) -> None:
    backup.manifest_of(copy).unlink()
    connection = apsw.Connection(str(copy))
    connection.execute(sql)
    connection.close()
    assert backup.check(copy).ok, "sound by SQLite's measure"
    error = refusal(lambda: backup.restore(copy, tmp_path / "new.db", tmp_path / "kept.db"))
    assert isinstance(error, UserError)
    assert error.code == "bad_backup"
    assert error.values["file"] == str(copy)
    assert not (tmp_path / "new.db").exists()


def test_rows_that_point_nowhere_are_refused(copy: Path, tmp_path: Path) -> None:
    backup.manifest_of(copy).unlink()
    connection = apsw.Connection(str(copy))
    connection.execute("PRAGMA foreign_keys=OFF; UPDATE outreach_contact SET contact_id = 9999 WHERE rowid = 1")
    connection.close()
    assert backup.check(copy).problems == ("foreign key in outreach_contact",)
    refusal(lambda: backup.restore(copy, tmp_path / "new.db", tmp_path / "kept.db"))


def _other_file(path: Path, sql: str) -> Path:
    connection = apsw.Connection(str(path))
    connection.execute(sql)
    connection.close()
    return path


def test_what_is_no_backup_is_told_apart(book: Store, copy: Path, tmp_path: Path) -> None:
    newer = shutil.copy(copy, tmp_path / "newer.db")
    _other_file(newer, "PRAGMA user_version = 999")
    foreign = _other_file(tmp_path / "foreign.db", "CREATE TABLE t(x)")
    posing = _other_file(tmp_path / "posing.db", f"PRAGMA application_id={APPLICATION_ID}; CREATE TABLE t(x)")
    empty = tmp_path / "empty.db"
    empty.touch()
    letter = tmp_path / "letter.db"
    letter.write_text("Dear book, " * 500)
    expected = {
        newer: (DataError, "newer_book"),
        foreign: (DataError, "not_a_book"),
        posing: (DataError, "not_a_book"),
        empty: (DataError, "not_a_book"),
        letter: (UserError, "bad_backup"),
        book.path: (UserError, "bad_backup"),
        tmp_path: (UserError, "file_not_found"),
        tmp_path / "missing.db": (UserError, "file_not_found"),
    }
    book.close()
    before = rows_of(book.path)
    for source, (kind, code) in expected.items():
        error = refusal(lambda source=source: backup.restore(source, book.path, tmp_path / "kept.db"))
        assert (type(error), error.code, error.values["file"]) == (kind, code, str(source))
    assert rows_of(book.path) == before
    assert not (tmp_path / "kept.db").exists()
    assert not (tmp_path / "missing.db").exists()


def test_a_book_with_a_log_is_restored_with_what_stands_in_the_log(
    book: Store, tmp_path: Path, clock: FixedClock
) -> None:
    moved = tmp_path / "moved.db"
    for ending in ("", "-wal"):
        shutil.copy(book.path.with_name("book.db" + ending), moved.with_name("moved.db" + ending))
    before = [moved.read_bytes(), moved.with_name("moved.db-wal").read_bytes()]
    assert len(before[1]) > 0
    backup.restore(moved, tmp_path / "new.db", tmp_path / "kept.db")
    with Store.open(tmp_path / "new.db", clock) as restored:
        assert contacts.count(restored.reader) == 61
    assert [moved.read_bytes(), moved.with_name("moved.db-wal").read_bytes()] == before
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_restore_of_a_damaged_book_keeps_it_as_it_is(copy: Path, tmp_path: Path, book: Store) -> None:
    book.close()
    damaged = b"damaged" * 10_000
    book.path.write_bytes(damaged)
    book.path.with_name("book.db-wal").write_bytes(b"log")
    backup.restore(copy, book.path, tmp_path / "kept.db")
    assert (tmp_path / "kept.db").read_bytes() == damaged
    assert (tmp_path / "kept.db-wal").read_bytes() == b"log"
    assert not book.path.with_name("book.db-wal").exists()
    assert rows_of(book.path) == rows_of(copy)


def test_a_restore_that_is_cut_off_leaves_a_whole_book(
    copy: Path, tmp_path: Path, book: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    contact_operations.add(book, Contact(fn="Since Then"))
    book.close()
    steps = 0

    class _CutOff(BaseException):
        pass

    def cut(module: object, name: str) -> None:
        real = getattr(module, name)

        def may_end(*arguments: object, **options: object) -> object:
            nonlocal steps
            if any(str(argument).startswith(str(book.path)) for argument in arguments):
                steps -= 1
                if steps < 0:
                    raise _CutOff
            return real(*arguments, **options)

        monkeypatch.setattr(module, name, may_end)

    for module, name in ((os, "link"), (os, "unlink"), (os, "replace"), (os, "rename")):
        cut(module, name)
    seen = set()
    for point in range(20):
        steps = point
        with suppress(_CutOff):
            backup.restore(copy, book.path, tmp_path / f"kept{point}.db")
        steps = 1_000
        assert backup.check(book.path).ok
        seen.add(backup.check(book.path).counts["contact"])
        if (tmp_path / f"kept{point}.db").exists():
            assert backup.check(tmp_path / f"kept{point}.db").ok
    assert seen == {61, 62}


def test_a_check_of_a_book_in_use_asks_no_hash(book: Store) -> None:
    backup.manifest_of(book.path).write_text("0" * 64, "utf-8")
    assert backup.check(book.path, in_use=True).ok


def test_a_check_makes_no_file(tmp_path: Path) -> None:
    assert backup.check(tmp_path / "missing.db").problems == ("cannot_open",)
    assert backup.check(tmp_path / "missing.db", in_use=True).problems == ("cannot_open",)
    assert list(tmp_path.iterdir()) == []


LIFE_OF_A_BOOK = """
import sys
from datetime import date
from pathlib import Path

live = []
def watch(event, arguments):
    if event == "open" and live and str(arguments[0]).startswith(live[0]) and not str(arguments[0]).endswith(".sha256"):
        print("opened", arguments[0])
sys.addaudithook(watch)

from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact
from netplanner.operations import backup, contacts, demo, exporting, importing, opening
from netplanner.paths import Folders

folders = Folders.find(Path(sys.argv[1]))
folders.create()
clock = FixedClock(date(2026, 11, 24))
live.append(str(folders.database))
card = Path(sys.argv[1]) / "card.vcf"
card.write_text("BEGIN:VCARD\\nVERSION:3.0\\nFN:One\\nEND:VCARD\\n" * 1 + "".join(
    f"BEGIN:VCARD\\nVERSION:3.0\\nFN:Person {n}\\nEND:VCARD\\n" for n in range(150)))
with opening.open_book(folders, clock) as store:
    contacts.add(store, Contact(fn="First"))
    importing.run(store, [card], rejects=folders.rejects, backups=folders.backups)
    backup.back_up(store, folders.data / "copy.db")
    backup.check(store.path)
    exporting.export(store, folders.data / "out.vcf")
    contacts.add(store, Contact(fn="Second"))
    assert store.undo()
backup.restore(folders.database, folders.data / "copy.db", clock)
with opening.open_book(folders, FixedClock(date(2026, 11, 25))) as store:
    contacts.add(store, Contact(fn="Third"))
assert len(list(folders.backups.glob("*.db"))) >= 2
print("done")
"""


def test_the_live_book_is_never_opened_but_by_sqlite(tmp_path: Path) -> None:
    """Closing a file of our own on it would drop SQLite's locks (sqlite.org/howtocorrupt.html, 2.2)."""
    done = subprocess.run(
        [sys.executable, "-c", LIFE_OF_A_BOOK, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr
