"""Logs that may be shown to anybody: ids, counts and codes, never a name, an address or a text of the user.

Rules, enforced here rather than hoped for: only loggers below "netplanner" are written, arguments of a
record are numbers or `Code`, and an exception leaves its type and its frames but not its message, which may
quote a card.
"""

import logging
import logging.handlers
import os
import re
import sys
import sysconfig
import time
import traceback
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path

from netplanner.domain.errors import NetPlannerError
from netplanner.paths import FILE_MODE, private_opener

FILE_NAME = "netplanner.log"
MAX_BYTES = 512 * 1024
KEPT = 4

_ROOT = "netplanner"
_CODE = re.compile(r"[a-z0-9_.:-]{1,60}")
_HIDDEN = "(text)"

# Before a file is there, Python's last resort would print messages and lines of code to the terminal.
logging.getLogger(_ROOT).addHandler(logging.NullHandler())


class Code(str):
    """A word from a fixed list (a code, a kind, a channel): the only text a record's argument may be."""

    __slots__ = ()


def set_up_logs(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Starts writing to `folder`/netplanner.log (rotated at 512 kB, 4 older kept, all 0600).

    The folder exists. Called again it closes the former file first. Where the file can't be opened
    the program goes on without a log: the handler is then a NullHandler.
    """
    root = logging.getLogger(_ROOT)
    for former in list(root.handlers):
        if isinstance(former, (_PrivateFile, logging.NullHandler)):
            root.removeHandler(former)
            former.close()
    handler = _open_file(folder / FILE_NAME)
    root.addHandler(handler)
    root.setLevel(level)
    return handler


def log_exception(logger: logging.Logger, error: BaseException) -> None:
    """Writes the error's types and frames, its causes too, without any message."""
    logger.error("unexpected error", exc_info=(type(error), error, error.__traceback__))


def describe_exception(error: BaseException) -> str:
    """Types, codes and file:line of the error and its causes: fit for a report that is sent to strangers."""
    return "\n".join(_lines(error, set()))


def _open_file(path: Path) -> logging.Handler:
    try:
        handler: logging.Handler = _PrivateFile(path, maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8")
    except OSError:
        return logging.NullHandler()
    handler.setFormatter(_PrivateFormatter())
    return handler


class _PrivateFile(logging.handlers.RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        stream = open(  # noqa: SIM115 - the handler closes it
            self.baseFilename, "a", encoding=self.encoding, opener=private_opener
        )
        if os.name != "nt":
            # A file left by an older version or copied in may be open to others.
            os.fchmod(stream.fileno(), FILE_MODE)
        return stream

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """A full disk costs log lines, never the work; logging's own report would print the record."""


class _PrivateFormatter(logging.Formatter):
    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: N802
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))

    def format(self, record: logging.LogRecord) -> str:
        line = self._line(record)
        error = record.exc_info[1] if record.exc_info else None
        return f"{line}\n{describe_exception(error)}" if error is not None else line

    def _line(self, record: logging.LogRecord) -> str:
        # Built anew: the record is shared with other handlers, which may have formatted its texts into it.
        clean = logging.LogRecord(
            record.name, record.levelno, record.pathname, record.lineno, record.msg, _clean(record.args), None
        )
        clean.created = record.created
        clean.message = _message(clean)
        clean.asctime = self.formatTime(clean)
        return self.formatMessage(clean)


def _message(record: logging.LogRecord) -> str:
    if not isinstance(record.msg, str):
        return _hide(record.msg)
    try:
        return record.getMessage()
    except (TypeError, ValueError):
        # "%d" with an argument that had to be hidden.
        return record.msg


def _clean(arguments: object) -> tuple[object, ...]:
    if isinstance(arguments, tuple):
        return tuple(_safe(value) for value in arguments)
    return (_safe(arguments),) if arguments else ()


def _safe(value: object) -> object:
    if value is None or isinstance(value, (bool, int, float)):
        return value
    return _hide(value)


def _hide(value: object) -> str:
    if isinstance(value, Code) and _CODE.fullmatch(value):
        return str(value)
    if isinstance(value, NetPlannerError):
        return value.code
    return _HIDDEN if isinstance(value, str) else f"({type(value).__name__})"


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    # Chains can be circular, see traceback.TracebackException.
    if id(error) in seen:
        return
    seen.add(id(error))
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from _lines(cause, seen)
        yield "then"
    name = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    yield f"{name} [{error.code}]" if isinstance(error, NetPlannerError) else name
    for frame, line in traceback.walk_tb(error.__traceback__):
        yield f"  {short_path(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from _lines(inner, seen)


def short_path(file_name: str) -> str:
    """A source file relative to where it is imported from: the full path often holds the user's name."""
    folders = [sysconfig.get_path("stdlib"), str(Path(__file__).resolve().parents[1]), *sys.path]
    inside = [folder for folder in folders if folder and Path(file_name).is_relative_to(folder)]
    if not inside:
        return Path(file_name).name
    return Path(file_name).relative_to(max(inside, key=len)).as_posix()
