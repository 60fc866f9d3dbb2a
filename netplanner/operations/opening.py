"""Opening a book the way both the window and the command line do: made where there is none, backed up daily."""

from netplanner.domain.clock import Clock
from netplanner.operations import backup
from netplanner.paths import Folders
from netplanner.storage.store import Store


def open_book(folders: Folders, clock: Clock, *, demo: bool = False) -> Store:
    """The user's book, or the sample one. The caller holds the lock if the book may have to be made or migrated.

    Raises DataError as `Store.open`; the file is unchanged then.
    """
    if demo:
        from netplanner.operations import demo as sample

        if not folders.demo.exists():
            sample.create(folders.demo, clock)
        return Store.open(folders.demo, clock)
    return Store.open(
        folders.database,
        clock,
        before_migration=lambda path, version: backup.before_migration(path, version, folders.backups, clock),
        before_step=backup.Daily(folders.backups),
    )
