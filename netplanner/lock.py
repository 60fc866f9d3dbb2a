"""One process writes. The window and the command line take the same lock on the same file.

An advisory lock of the operating system: it is gone with the process that held it, so none is ever stale.
"""

import os
import sys
from pathlib import Path

from netplanner.domain.errors import DataError
from netplanner.paths import errno_name, private_opener


class BookLock:
    """A lock on `path`, held from `acquire` to `release` or the end of the process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def acquire(self) -> bool:
        """True if this process now holds the lock, False if another does.

        Raises DataError("folder_unusable") where no file can be made.
        """
        if self._file is not None:
            return True
        try:
            handle = private_opener(str(self._path), os.O_RDWR | os.O_CREAT)
        except OSError as error:
            raise DataError("folder_unusable", path=str(self._path.parent), reason=errno_name(error)) from error
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            return False
        self._file = handle
        return True

    def release(self) -> None:
        # The file stays: removing it would let two processes lock two files of one name.
        if self._file is not None:
            os.close(self._file)
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
