"""Backups: one at the first change of a day and before anything large, kept by age; restoring and checking."""

import logging
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from netplanner.domain.clock import Clock
from netplanner.domain.errors import DataError, NetPlannerError, UserError
from netplanner.logs import Code
from netplanner.paths import FOLDER_MODE, is_disk_full
from netplanner.storage import backup as files
from netplanner.storage.backup import Check
from netplanner.storage.store import Store

_DAILY, _WEEKLY, _MONTHLY, _NEWEST = 12, 10, 9, 3
_NAME = re.compile(r"(?P<stem>.+)-(?P<day>\d{4}-\d\d-\d\d)-(?P<time>\d{6})-[a-z0-9]+\.db")
_log = logging.getLogger(__name__)


def back_up(store: Store, path: Path) -> str:
    """Writes a verified copy of the book to `path` and returns its SHA-256.

    Raises UserError("cannot_write"), DataError("disk_full" | "backup_failed" | …); what was at `path` is kept then.
    """
    if not path.parent.is_dir() or path.is_dir() or (path.exists() and path.samefile(store.path)):
        raise UserError("cannot_write", file=str(path))
    with _declared("backup_failed", path):
        return files.copy(store.path, path)


def snapshot(database: Path, folder: Path, clock: Clock, reason: str) -> Path:
    """An automatic copy in `folder`, named after its moment and reason; older ones go by age.

    Raises DataError("disk_full" | "backup_failed" | …).
    """
    path = folder / f"{database.stem}-{_moment(clock)}-{reason}.db"
    with _declared("backup_failed", path):
        folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        files.copy(database, path)
    for old in outdated(list_backups(folder, database.stem)):
        # With the clock set back, the one just made would be the oldest.
        if old != path:
            _remove(old)
    return path


def _remove(old: Path) -> None:
    try:
        old.unlink(missing_ok=True)
        files.manifest_of(old).unlink(missing_ok=True)
    except OSError as error:
        # The copy just made is what counts; this one goes another day.
        _log.warning("old backup not removed, errno %d", error.errno or 0)


class Daily:
    """Called before each step: makes a copy at the first change of a day.

    A copy that can't be made must not keep the user from working: it is logged, kept in `problem` and tried again at
    the next step.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._done_on: date | None = None
        self.problem: NetPlannerError | None = None

    def __call__(self, store: Store) -> None:
        today = store.clock.today()
        if self._done_on == today:
            return
        try:
            if files.is_empty(store.reader):
                return
            if not self._has_one_of(today, store):
                snapshot(store.path, self._folder, store.clock, "daily")
        except NetPlannerError as error:
            self.problem = error
            _log.warning("daily backup failed: %s", Code(error.code))
            return
        self._done_on, self.problem = today, None

    def _has_one_of(self, day: date, store: Store) -> bool:
        return any(moment.date() == day for _, moment in list_backups(self._folder, store.path.stem))


def before_migration(database: Path, version: int, folder: Path, clock: Clock) -> None:
    """The copy that a migration needs before it may begin. Raises DataError where it can't be made."""
    snapshot(database, folder, clock, f"version{version}")


def list_backups(folder: Path, stem: str = "netplanner") -> list[tuple[Path, datetime]]:
    """The automatic copies of a book with their moments by the wall, newest first."""
    paths = folder.glob("*.db") if folder.is_dir() else ()
    found = [(path, moment) for path in paths if (moment := _moment_of(path, stem))]
    return sorted(found, key=lambda item: (item[1], item[0].name), reverse=True)


def outdated(backups: Iterable[tuple[Path, datetime]]) -> list[Path]:
    """Those that no rule keeps: the newest of 12 days, 10 weeks and 9 months, and in any case the newest three."""
    ordered = sorted(backups, key=lambda item: item[1], reverse=True)
    keep = {path for path, _ in ordered[:_NEWEST]}
    for key, most in (("%Y-%m-%d", _DAILY), ("%G-%V", _WEEKLY), ("%Y-%m", _MONTHLY)):
        periods: dict[str, Path] = {}
        for path, moment in ordered:
            periods.setdefault(moment.strftime(key), path)
        keep.update(list(periods.values())[:most])
    return [path for path, _ in ordered if path not in keep]


def restore(database: Path, source: Path, clock: Clock) -> Path | None:
    """Takes the book in `source` for the one at `database`, which no one may have open.

    Returns where the former book is kept, None where there was none. Raises UserError("bad_backup" |
    "file_not_found"), DataError("newer_book" | "not_a_book" | "disk_full" | …); nothing is changed then.
    """
    existed = database.exists()
    kept = _free_name(database, f"before-restore-{_moment(clock)}")
    with _declared("disk_error", database):
        files.restore(source, database, kept)
    return kept if existed else None


def check(database: Path) -> Check:
    """Looks a book over; one that was never made is sound and empty."""
    if not database.exists():
        return Check((), {})
    return files.check(database, in_use=True)


def _free_name(database: Path, addition: str) -> Path:
    path = database.with_name(f"{database.stem}-{addition}.db")
    number = 1
    while path.exists():
        number += 1
        path = database.with_name(f"{database.stem}-{addition}-{number}.db")
    return path


def _moment_of(path: Path, stem: str) -> datetime | None:
    """When an automatic copy was made, by its name; None for any other file."""
    match = _NAME.fullmatch(path.name)
    if match is None or match["stem"] != stem:
        return None
    try:
        return datetime.strptime(match["day"] + match["time"], "%Y-%m-%d%H%M%S")  # noqa: DTZ007 - by the wall
    except ValueError:
        return None


def _moment(clock: Clock) -> str:
    """This instant by the wall, as it stands in names of files."""
    return f"{clock.now().astimezone():%Y-%m-%d-%H%M%S}"


@contextmanager
def _declared(code: str, path: Path) -> Iterator[None]:
    """Turns the system's refusals around a file into DataError: disk_full, else `code`."""
    try:
        yield
    except OSError as error:
        raise DataError("disk_full" if is_disk_full(error) else code, file=str(path)) from error
