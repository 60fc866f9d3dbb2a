"""`netplanner [FILE…]` opens the window, `netplanner COMMAND …` does one thing without it."""

import gc
import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs NetPlanner and returns the exit code: 0 done, 1 partly, 2 usage, 3 nothing readable, 4 locked or damaged."""
    # Everything we write is the user's alone.
    os.umask(0o077)
    words = list(sys.argv[1:] if arguments is None else arguments)

    from netplanner.cli import parser

    if parser.is_command(words):
        from netplanner import cli

        return cli.main(words)
    options = parser.parse_window(words)
    # What a start makes stays: looking for garbage in it takes a twentieth of the time to the first paint.
    gc.disable()

    from netplanner.ui.plain_imports import restore_import

    restore_import()
    from netplanner.domain.clock import FixedClock, SystemClock
    from netplanner.paths import Folders
    from netplanner.ui import app

    return app.main(
        Folders.find(options.data_dir),
        options.files,
        clock=FixedClock(options.today) if options.today else SystemClock(),
        demo=options.demo,
        measure=options.measure_start,
        language=options.lang,
        in_tray=options.in_tray,
    )


if __name__ == "__main__":
    sys.exit(main())
