"""The product without a window: the same operations, for scripts and for machines without a screen."""

import json
import sys
from collections.abc import Sequence

from netplanner.cli import parser
from netplanner.domain.errors import DataError, NetPlannerError


def main(words: Sequence[str]) -> int:
    """Runs one command; errors are one line on stderr. Returns the exit code."""
    options = parser.parse_command(words)

    from netplanner.cli import commands
    from netplanner.cli.words import error_text

    try:
        return commands.RUN[options.run](options)
    except NetPlannerError as error:
        print(f"netplanner: {error_text(error)}.", file=sys.stderr)
        return 4 if isinstance(error, DataError) else 2
    except BrokenPipeError:
        # The reader of our output went away (| head); nothing of ours went wrong.
        sys.stderr.close()
        return 0


def print_json(value: object) -> None:
    """One document in UTF-8, whatever the terminal's encoding."""
    sys.stdout.flush()
    text = json.dumps(value, ensure_ascii=False, indent=2)
    sys.stdout.buffer.write(text.encode("utf-8", "replace") + b"\n")
