"""Automatic backups: when they are made, which are kept, what a full disk leaves."""

import subprocess
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact
from netplanner.domain.errors import DataError, NetPlannerError, UserError
from netplanner.operations import backup, importing, opening
from netplanner.operations import contacts as contact_operations
from netplanner.paths import Folders
from netplanner.storage import backup as files
from netplanner.storage import contacts
from netplanner.storage.store import Store

ROOT = Path(__file__).parents[2]
MONDAY = date(2026, 11, 23)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    found = Folders.find(tmp_path / "netplanner")
    found.create()
    return found


def names(folders: Folders) -> list[str]:
    return sorted(path.name for path in folders.backups.glob("*.db"))


def add(store: Store, name: str) -> None:
    contact_operations.add(store, Contact(fn=name))


def test_the_first_change_of_a_day_makes_a_copy_of_what_was_there(folders: Folders) -> None:
    with opening.open_book(folders, FixedClock(MONDAY)) as store:
        add(store, "One")
        assert names(folders) == [], "an empty book has nothing to lose"
        add(store, "Two")
        assert names(folders) == ["netplanner-2026-11-23-090000-daily.db"]
        add(store, "Three")
    with opening.open_book(folders, FixedClock(MONDAY)) as store:
        add(store, "Four")
        assert len(names(folders)) == 1, "one a day, however often it is started"
    with opening.open_book(folders, FixedClock(MONDAY + timedelta(days=1))) as store:
        assert contacts.count(store.reader) == 4
        assert len(names(folders)) == 1, "reading makes none"
        add(store, "Five")
    assert names(folders)[1:] == ["netplanner-2026-11-24-090000-daily.db"]
    assert files.check(folders.backups / names(folders)[1]).counts["contact"] == 4
    assert [path.name for path in folders.backups.glob("*.sha256")] != []


def test_days_turn_while_the_book_is_open(folders: Folders) -> None:
    class Turning(FixedClock):
        pass

    clock = Turning(MONDAY)
    with opening.open_book(folders, clock) as store:
        for day in range(3):
            object.__setattr__(clock, "day", MONDAY + timedelta(days=day))
            add(store, f"Person {day}")
            add(store, f"Another {day}")
    assert len(names(folders)) == 3


def test_a_copy_that_cannot_be_made_does_not_keep_anyone_from_working(folders: Folders) -> None:
    with opening.open_book(folders, FixedClock(MONDAY)) as store:
        add(store, "One")
    folders.backups.rmdir()
    folders.backups.write_text("a file in the way")
    daily = backup.Daily(folders.backups)
    with Store.open(folders.database, FixedClock(MONDAY), before_step=daily) as store:
        add(store, "Two")
        assert daily.problem is not None
        assert daily.problem.code == "backup_failed"
        folders.backups.unlink()
        add(store, "Three")
        assert daily.problem is None
    assert files.check(folders.backups / names(folders)[0]).counts["contact"] == 2


def test_an_old_copy_that_cannot_be_removed_keeps_nobody_from_working(folders: Folders) -> None:
    with opening.open_book(folders, FixedClock(MONDAY)) as store:
        add(store, "One")
    for day in range(60):
        (folders.backups / f"netplanner-{MONDAY - timedelta(days=day + 1)}-120000-daily.db").mkdir()
    daily = backup.Daily(folders.backups)
    with Store.open(folders.database, FixedClock(MONDAY), before_step=daily) as store:
        add(store, "Two")
        assert daily.problem is None
    newest, _ = backup.list_backups(folders.backups)[0]
    assert backup.check(newest).ok


def cards(path: Path, count: int) -> Path:
    text = "".join(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person {n}\r\nEND:VCARD\r\n" for n in range(count))
    path.write_bytes(text.encode())
    return path


@pytest.mark.parametrize(("count", "copies"), [(100, 0), (101, 1)])
def test_a_large_import_is_preceded_by_a_copy(folders: Folders, tmp_path: Path, count: int, copies: int) -> None:
    with Store.open(folders.database, FixedClock(MONDAY)) as store:
        add(store, "Before")
        importing.run(store, [cards(tmp_path / "cards.vcf", count)], backups=folders.backups)
    made = [folders.backups / name for name in names(folders)]
    assert len(made) == copies
    assert all(files.check(path).counts["contact"] == 1 for path in made)


def test_a_large_import_without_a_copy_is_not_made(folders: Folders, tmp_path: Path) -> None:
    folders.backups.rmdir()
    folders.backups.write_text("a file in the way")
    with Store.open(folders.database, FixedClock(MONDAY)) as store:
        with pytest.raises(DataError) as caught:
            importing.run(store, [cards(tmp_path / "cards.vcf", 101)], backups=folders.backups)
        assert caught.value.code == "backup_failed"
        assert contacts.count(store.reader) == 0


def days_ago(*days: int) -> list[tuple[Path, datetime]]:
    now = datetime(2026, 11, 24, 9)  # noqa: DTZ001 - moments by the wall
    return [(Path(f"{day}.db"), now - timedelta(days=day)) for day in days]


def kept(*days: int) -> list[int]:
    found = days_ago(*days)
    gone = set(backup.outdated(found))
    return [int(path.stem) for path, _ in found if path not in gone]


@pytest.mark.parametrize(
    ("days", "left"),
    [
        ([], []),
        ([5], [5]),
        # The newest three stay, however close together.
        ([0, 0, 0], [0, 0, 0]),
        # Twelve days, then the newest of each week (24 November 2026 is a Tuesday), then of each month.
        (range(20), [*range(12), 16]),
        (range(400), [*range(12), 16, 23, 24, 30, 37, 44, 51, 55, 58, 85, 116, 147, 177, 208, 238]),
        ([1000, 2000, 3000, 4000], [1000, 2000, 3000, 4000]),
    ],
)
def test_which_backups_are_kept(days: list[int], left: list[int]) -> None:
    assert kept(*days) == left


def test_rotation_keeps_the_same_whatever_the_order() -> None:
    found = days_ago(*range(200))
    assert set(backup.outdated(found)) == set(backup.outdated(list(reversed(found))))


def test_rotation_day_by_day_always_keeps_a_year_within_reach() -> None:
    held: list[tuple[Path, datetime]] = []
    for day in range(500):
        now = datetime(2025, 1, 1, 9) + timedelta(days=day)  # noqa: DTZ001
        held.append((Path(f"{day}.db"), now))
        gone = set(backup.outdated(held))
        held = [item for item in held if item[0] not in gone]
        assert held[-1][1] == now
    assert len(held) <= 12 + 10 + 9
    assert (held[-1][1] - held[0][1]).days > 200


def test_a_clock_set_back_does_not_drop_the_copy_just_made(folders: Folders) -> None:
    with Store.open(folders.database, FixedClock(MONDAY)) as store:
        add(store, "One")
    for days in range(600, 0, -1):
        if days < 15 or days % 30 == 0 or (days < 80 and days % 7 == 0):
            backup.snapshot(folders.database, folders.backups, FixedClock(MONDAY - timedelta(days=days)), "daily")
    early = FixedClock(date(2001, 1, 1))
    made = backup.snapshot(folders.database, folders.backups, early, "daily")
    assert made.exists()
    assert files.check(made).ok


def test_foreign_files_in_the_folder_are_left_alone(folders: Folders) -> None:
    with Store.open(folders.database, FixedClock(MONDAY)) as store:
        add(store, "One")
    for name in (
        "demo-2020-01-01-090000-daily.db",
        "netplanner-old.db",
        "notes.txt",
        "netplanner-2020-99-99-000000-x.db",
    ):
        (folders.backups / name).write_text("mine")
    for day in range(40):
        backup.snapshot(folders.database, folders.backups, FixedClock(MONDAY + timedelta(days=day)), "daily")
    left = {path.name for path in folders.backups.iterdir()}
    assert {"demo-2020-01-01-090000-daily.db", "netplanner-old.db", "notes.txt"} <= left
    copies = {name for name in left if name.endswith("-daily.db") and name.startswith("netplanner-2")}
    assert {name + ".sha256" for name in copies} == {name for name in left if name.endswith(".sha256")}


def test_restoring_twice_in_a_second_keeps_both_former_books(folders: Folders) -> None:
    clock = FixedClock(MONDAY)
    with Store.open(folders.database, clock) as store:
        add(store, "One")
        backup.back_up(store, folders.data / "copy.db")
    first = backup.restore(folders.database, folders.data / "copy.db", clock)
    second = backup.restore(folders.database, folders.data / "copy.db", clock)
    assert first is not None
    assert second is not None
    assert first != second
    assert first.exists()
    assert second.exists()


def test_a_backup_needs_a_place(folders: Folders) -> None:
    with Store.open(folders.database, FixedClock(MONDAY)) as store:
        add(store, "One")
        for path in (folders.database, folders.data, folders.data / "none" / "copy.db"):
            with pytest.raises(UserError) as caught:
                backup.back_up(store, path)
            assert caught.value.code == "cannot_write"


def test_a_book_never_made_is_sound_and_empty(tmp_path: Path) -> None:
    assert backup.check(tmp_path / "none.db") == ((), {})
    assert list(tmp_path.iterdir()) == []


def test_a_new_book_remembers_where_it_was_begun(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    from netplanner.storage.locale import Locale, locale_of

    for name in ("LC_ALL", "LC_COLLATE", "LC_ADDRESS", "LC_TELEPHONE", "LC_MONETARY", "LC_TIME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "da_DK.UTF-8")
    with opening.open_book(folders, FixedClock(MONDAY)) as store:
        assert locale_of(store.reader) == Locale("da", "DK")
        assert store.undo_label is None
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    with opening.open_book(folders, FixedClock(MONDAY)) as store:
        assert locale_of(store.reader) == Locale("da", "DK")


FULL_DISK = """
import resource, sys
from datetime import date
from pathlib import Path

from netplanner.domain.clock import FixedClock
from netplanner.domain.contact import Contact, Photo
from netplanner.domain.errors import NetPlannerError
from netplanner.operations import backup, contacts, demo, exporting
from netplanner.paths import Folders
from netplanner.storage import contacts as reading
from netplanner.storage.store import Store

clock = FixedClock(date(2026, 11, 24))
folder = Path(sys.argv[1])
book = folder / "book.db"
demo.create(book, clock)
with Store.open(book, clock) as store:
    backup.back_up(store, folder / "copy.db")
    exporting.export(store, folder / "out.vcf")
files = [folder / "copy.db", folder / "copy.db.sha256", folder / "out.vcf"]
before = [path.read_bytes() for path in files]

def state():
    with Store.open(book, clock) as store:
        tables = ("contact", "goal", "photo", "outreach")
        return [store.reader.execute(f'SELECT * FROM "{table}" ORDER BY 1, 2').fetchall() for table in tables]

def people(number):
    with Store.open(book, clock) as store:
        contacts.add(store, Contact(fn=f"Person {number}", photo=Photo(bytes(100_000), "image/png")))

acts = {
    "edit": people,
    "backup": lambda n: backup_into(folder / "copy.db"),
    "restore": lambda n: backup.restore(book, folder / "copy.db", clock),
    "demo": lambda n: demo.create(book, clock),
    "export": lambda n: export_into(folder / "out.vcf"),
}
def backup_into(path):
    with Store.open(book, clock) as store:
        backup.back_up(store, path)
def export_into(path):
    with Store.open(book, clock) as store:
        exporting.export(store, path)

former = state()
_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
refused = 0
for name, act in acts.items():
    for limit in (0, 40, 4096, 40_000, 100_000, 300_000):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
        try:
            act(limit)
        except NetPlannerError as error:
            refused += 1
        else:
            # It fits: the rest of the limits need no trial.
            resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
            print(name, "fits in", limit)
            if name in ("restore", "demo", "edit"):
                former = state()
            before = [path.read_bytes() for path in files]
            continue
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        assert state() == former, (name, limit)
        assert [path.read_bytes() for path in files] == before, (name, limit)
    people(-1)
    former = state()
left = sorted(path.name for path in folder.iterdir() if path.name.startswith("."))
assert not left, left
print("refused", refused)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout.split()[-1]) >= 20, done.stdout


def test_declared_errors_carry_the_file(folders: Folders) -> None:
    with pytest.raises(NetPlannerError) as caught:
        backup.restore(folders.database, folders.data / "none.db", FixedClock(MONDAY))
    assert caught.value.values["file"] == str(folders.data / "none.db")
