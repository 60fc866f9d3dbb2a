"""One window for one book: a later start hands its files to the first and ends.

The first holds the book's lock. It listens on a local socket that only the user may use, named after the data folder.
The lock is the system's own and ends with its process, so none is ever stale; a socket file left behind is replaced.
"""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QObject, Signal

from netplanner.lock import BookLock
from netplanner.paths import Folders

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LONGEST_MESSAGE = 1_000_000
_PATIENCE = 5.0
_PAUSE = 0.05
_ANSWER = b"ok\n"


class SingleInstance(QObject):
    """`files_received(list[Path])` comes with each later start; the list may be empty."""

    files_received = Signal(list)

    def __init__(self, folders: Folders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = BookLock(folders.lock)
        self._data = folders.data
        self._server: QLocalServer | None = None

    @property
    def address(self) -> str:
        return _address(self._data)

    def claim(self, files: Sequence[Path], patience: float = _PATIENCE) -> str:
        """ "first" if this process is the one to run, "handed" if another took the files, "busy" if it doesn't answer.

        A window that is just starting holds the lock before it listens, so both are tried until `patience` ends.
        """
        message = json.dumps({"files": [str(file) for file in files]}).encode() + b"\n"
        end = monotonic() + patience
        pause = Event()
        while True:
            if self._lock.acquire():
                return "first"
            if _hand_over(self.address, message):
                return "handed"
            if monotonic() >= end:
                return "busy"
            # There is no window yet that could stand still.
            pause.wait(_PAUSE)

    def listen(self) -> None:
        """Begins to take files from later starts. Loads QtNetwork: call it after the first paint."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._connected)
        if not server.listen(self.address):
            # We hold the lock, so what is there was left by a process that is gone.
            QLocalServer.removeServer(self.address)
            server.listen(self.address)
        self._server = server

    def close(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.release()

    def _connected(self) -> None:
        connection = self._server.nextPendingConnection() if self._server is not None else None
        if connection is not None:
            reader = _Reader(connection, self)
            reader.received.connect(self.files_received)
            reader.start()


class _Reader(QObject):
    """Reads one message from one later start and answers it."""

    received = Signal(list)

    def __init__(self, connection: "QLocalSocket", parent: QObject) -> None:
        super().__init__(parent)
        self._connection = connection
        self._message = bytearray()

    def start(self) -> None:
        self._connection.disconnected.connect(self._end)
        self._connection.readyRead.connect(self._read)
        self._read()

    def _read(self) -> None:
        self._message += self._connection.readAll().data()
        if len(self._message) > LONGEST_MESSAGE:
            self._connection.abort()
        elif self._message.endswith(b"\n"):
            self._answer()

    def _answer(self) -> None:
        files = _files_of(bytes(self._message))
        self._message.clear()
        if files is None:
            self._connection.abort()
            return
        self._connection.write(_ANSWER)
        # At once: what the files lead to may keep the event loop busy.
        self._connection.flush()
        self._connection.disconnectFromServer()
        self.received.emit(files)

    def _end(self) -> None:
        self._connection.deleteLater()
        self.deleteLater()


def _files_of(message: bytes) -> list[Path] | None:
    """The absolute paths in a message, None where it is none of ours."""
    try:
        content = json.loads(message)
    except (ValueError, RecursionError):
        return None
    files = content.get("files") if isinstance(content, dict) else None
    if not isinstance(files, list) or not all(isinstance(file, str) for file in files):
        return None
    return [path for path in map(Path, files) if path.is_absolute()]


def _address(data: Path) -> str:
    """The socket's path (a pipe's name on Windows), short enough for the 108 bytes of sun_path (unix(7))."""
    # hashlib would load all of OpenSSL.
    digest = QCryptographicHash.hash(os.fsencode(data), QCryptographicHash.Algorithm.Sha256)
    name = "netplanner-" + digest.data().hex()[:24]
    if sys.platform == "win32":
        return rf"\\.\pipe\{name}"
    # Not needed before the first paint of a first start.
    import tempfile

    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    folder = runtime if runtime and len(runtime) < 60 and Path(runtime).is_dir() else tempfile.gettempdir()
    return str(Path(folder) / name)


def _hand_over(address: str, message: bytes) -> bool:
    """Whether a running window took the message."""
    import socket

    try:
        if sys.platform == "win32":
            with Path(address).open("r+b", buffering=0) as pipe:
                pipe.write(message)
                return pipe.read(len(_ANSWER)) == _ANSWER
        # Someone else's socket under our name in a shared folder must not learn the user's file names.
        if Path(address).stat().st_uid != os.getuid():
            return False
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(_PATIENCE)
            connection.connect(address)
            connection.sendall(message)
            return connection.recv(len(_ANSWER)) == _ANSWER
    except OSError:
        return False
