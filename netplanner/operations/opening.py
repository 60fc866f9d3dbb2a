"""Opening a book the way both the window and the command line do: made where there is none, backed up daily."""

import os
from collections.abc import Callable
from pathlib import Path

from netplanner.domain.changes import Label
from netplanner.domain.clock import Clock
from netplanner.paths import Folders
from netplanner.settings import LANGUAGES, Settings
from netplanner.storage.locale import Locale, set_locale
from netplanner.storage.store import Store

# Where POSIX looks for the language of sorting, most telling first.
_LANGUAGE_VARIABLES = ("LC_ALL", "LC_COLLATE", "LANG")


def open_book(folders: Folders, clock: Clock, *, demo: bool = False) -> Store:
    """The user's book, or the sample one. The caller holds the lock if the book may have to be made or migrated.

    Raises DataError as `Store.open`; the file is unchanged then.
    """
    if demo:
        from netplanner.operations import demo as sample

        if not folders.demo.exists():
            sample.create(folders.demo, clock)
        return Store.open(folders.demo, clock)

    def before_migration(path: Path, version: int) -> None:
        from netplanner.operations import backup

        backup.before_migration(path, version, folders.backups, clock)

    is_new = not folders.database.exists()
    store = Store.open(
        folders.database, clock, before_migration=before_migration, before_step=_DailyBackup(folders.backups)
    )
    if is_new:
        _settle(store, Settings.load(folders.settings))
    return store


class _DailyBackup:
    """`backup.Daily` that is loaded with the first change: a start only reads, and is to be quick."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._daily: Callable[[Store], None] | None = None

    def __call__(self, store: Store) -> None:
        if self._daily is None:
            from netplanner.operations import backup

            self._daily = backup.Daily(self._folder)
        self._daily(store)


def _settle(store: Store, settings: Settings) -> None:
    """Names are sorted and local phone numbers read as where the book was begun, wherever it travels."""
    with store.step(Label("new_book")) as step:
        set_locale(step.connection, Locale(settings.language or _system_language(), settings.home_country or ""))
    # The beginning is nothing to take back.
    store.forget_history()


def _system_language() -> str:
    names = (os.environ.get(name, "")[:2] for name in _LANGUAGE_VARIABLES)
    return next((name for name in names if name in LANGUAGES), "en")
