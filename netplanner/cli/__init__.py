"""The product without a window: the same operations, for scripts and for machines without a screen."""

import logging
import os
import sys
from collections.abc import Sequence

from netplanner.cli import parser
from netplanner.domain.errors import DataError, NetPlannerError

# As shells tell it of a program that ended by Ctrl+C; sysexits.h, EX_SOFTWARE.
_INTERRUPTED, _BROKEN = 130, 70

_log = logging.getLogger(__name__)


def main(words: Sequence[str]) -> int:
    """Runs one command; errors are one line on stderr. Returns the exit code.

    0 done, 1 partly, 2 usage, 3 nothing readable, 4 locked, disk full or damaged.
    """
    from netplanner.cli.terminal import settle_streams

    settle_streams()
    options = parser.parse_command(words)

    from netplanner.cli import commands

    try:
        code = commands.RUN[options.run](options)
        sys.stdout.flush()
    except NetPlannerError as error:
        return _report(error)
    except BrokenPipeError:
        _forget_output()
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:
        return _report_defect(error)
    return code


def _report(error: NetPlannerError) -> int:
    from netplanner.cli.terminal import complain
    from netplanner.cli.words import error_text

    complain(f"netplanner: {error_text(error)}.")
    if error.code == "file_not_found":
        return 3
    return 4 if isinstance(error, DataError) or error.code == "bad_backup" else 2


def _report_defect(error: Exception) -> int:
    """A fault of ours: its place goes to the log, its message may quote people and goes nowhere."""
    from netplanner.cli.terminal import complain
    from netplanner.logs import describe_exception, log_exception

    log_exception(_log, error)
    complain("netplanner: this should not have happened; please report these lines, they hold no personal data:")
    for line in describe_exception(error).splitlines():
        complain(line)
    return _BROKEN


def _forget_output() -> None:
    """The reader of our output went away (| head): nothing of ours went wrong, and Python's last flush must not say so.

    See docs.python.org/3/library/signal.html, "Note on SIGPIPE".
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
