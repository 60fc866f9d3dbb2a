"""Books made by earlier versions: opened, they are as if they had been made today."""

from pathlib import Path

from netplanner.domain.clock import FixedClock
from netplanner.storage import backup, migrations
from netplanner.storage.database import connect
from netplanner.storage.store import Store

_ADD = (
    "INSERT INTO contact(uid, display_name, tie, cadence_days, last_contact_on, next_due_on, created, changed, "
    "sort_key, search_text) VALUES (?1, ?1, ?2, ?3, ?4, ?5, '', '', ?1, '')"
)
_PEOPLE = (
    ("told by a table", "close", None, "2026-10-25", None),
    ("with a rhythm of their own", "close", 7, "2026-10-25", None),
    ("undecided", "", None, "2026-10-25", None),
    ("never met", "close", None, None, None),
    ("known", "good", None, "2026-10-25", "2027-01-23"),
)


def test_who_was_told_of_by_a_table_is_due_after_version_two(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "old.db"
    connection = connect(path)
    migrations.create(connection, 2)
    connection.executemany(_ADD, _PEOPLE)
    connection.close()
    backed_up: list[int] = []
    with Store.open(path, clock, before_migration=lambda _, version: backed_up.append(version)) as store:
        assert backed_up == [2]
        due = dict(store.reader.execute("SELECT display_name, next_due_on FROM contact").fetchall())
        assert due == {
            "told by a table": "2026-11-24",
            "with a rhythm of their own": "2026-11-01",
            "undecided": None,
            "never met": None,
            "known": "2027-01-23",
        }
        fresh = tmp_path / "new.db"
        with Store.open(fresh, clock) as new:
            schema = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
            assert store.reader.execute(schema).fetchall() == new.reader.execute(schema).fetchall()


def test_a_backup_of_the_first_version_is_restored_as_a_book_of_today(tmp_path: Path, clock: FixedClock) -> None:
    old = tmp_path / "old.db"
    connection = connect(old)
    migrations.create(connection, 1)
    connection.executemany(_ADD, _PEOPLE)
    connection.close()
    database = tmp_path / "book.db"
    backup.restore(old, database, tmp_path / "kept.db")
    with Store.open(database, clock) as store:
        assert store.reader.pragma("user_version") == migrations.LATEST
        due = dict(store.reader.execute("SELECT display_name, next_due_on FROM contact").fetchall())
        assert due["told by a table"] == "2026-11-24"
        assert len(due) == len(_PEOPLE)
