"""Backups: one at the first change of a day and before anything large, kept by age; restoring and checking."""

import logging
import re
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from netplanner.domain.clock import Clock
from netplanner.domain.errors import DataError, NetPlannerError
from netplanner.storage import backup as files
from netplanner.storage.backup import Check
from netplanner.storage.store import Store

_DAILY, _WEEKLY, _MONTHLY, _NEWEST = 12, 10, 9, 3
_NAME = re.compile(r"(?P<stem>.+)-(?P<day>\d{4}-\d\d-\d\d)-(?P<time>\d{6})-[a-z0-9]+\.db")
_log = logging.getLogger(__name__)


def back_up(store: Store, path: Path) -> str:
    """Writes a verified copy of the book to `path` and returns its SHA-256.

    Raises DataError; what was at `path` is kept then.
    """
    if path.is_dir() or path.absolute() == store.path.absolute():
        raise DataError("cannot_write", file=str(path))
    try:
        return files.copy(store.path, path)
    except OSError as error:
        raise DataError("cannot_write", file=str(path)) from error


def snapshot(database: Path, folder: Path, clock: Clock, reason: str) -> Path:
    """An automatic copy in `folder`, named after its moment and reason; older ones go by age."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{database.stem}-{clock.now().astimezone():%Y-%m-%d-%H%M%S}-{reason}.db"
    files.copy(database, path)
    for old in outdated(list_backups(folder, database.stem)):
        old.unlink(missing_ok=True)
        old.with_name(old.name + ".sha256").unlink(missing_ok=True)
    return path


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
        except (OSError, NetPlannerError) as error:
            self.problem = error if isinstance(error, NetPlannerError) else DataError("backup_failed")
            _log.warning("The daily backup failed: %s", self.problem.code)
            return
        self._done_on, self.problem = today, None

    def _has_one_of(self, day: date, store: Store) -> bool:
        return any(moment.date() == day for _, moment in list_backups(self._folder, store.path.stem))


def before_migration(database: Path, version: int, folder: Path, clock: Clock) -> None:
    """The copy that a migration needs before it may begin. Raises DataError where it can't be made."""
    snapshot(database, folder, clock, f"version{version}")


def list_backups(folder: Path, stem: str = "netplanner") -> list[tuple[Path, datetime]]:
    """The automatic copies of a book with their moments by the wall, newest first."""
    found = []
    for path in folder.glob("*.db") if folder.is_dir() else ():
        match = _NAME.fullmatch(path.name)
        if match and match["stem"] == stem:
            moment = datetime.strptime(match["day"] + match["time"], "%Y-%m-%d%H%M%S")  # noqa: DTZ007 - by the wall
            found.append((path, moment))
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


def newest_sound(folder: Path, stem: str = "netplanner") -> Path | None:
    """The newest automatic copy that passes its check, to be offered when the book is damaged."""
    return next((path for path, _ in list_backups(folder, stem) if files.check(path).ok), None)


def restore(database: Path, source: Path, clock: Clock) -> Path | None:
    """Takes the book in `source` for the one at `database`, which no one may have open.

    Returns where the former book is kept, None where there was none. Raises UserError("bad_backup" |
    "file_not_found") or DataError; nothing is changed then.
    """
    moment = f"{clock.now().astimezone():%Y-%m-%d-%H%M%S}"
    kept = database.with_name(f"{database.stem}-before-restore-{moment}.db")
    number = 1
    while kept.exists():
        number += 1
        kept = database.with_name(f"{database.stem}-before-restore-{moment}-{number}.db")
    existed = database.exists()
    try:
        files.restore(source, database, kept)
    except OSError as error:
        raise DataError("disk_error", file=str(database)) from error
    return kept if existed else None


def check(database: Path) -> Check:
    """Looks a book over; one that was never made is sound and empty."""
    if not database.exists():
        return Check((), {})
    return files.check(database, in_use=True)
