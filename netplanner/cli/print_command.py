"""netplanner plan print: the one command that needs Qt, and no display."""

import os
from argparse import Namespace

from netplanner.cli.access import reading
from netplanner.cli.terminal import say


def print_plan(options: Namespace) -> int:
    # Fonts and PDF need no window: the platform of the desktop would end the program where there is no display.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

    from netplanner.printing.pdf import write_plan_pdf

    with reading(options) as store:
        pages = write_plan_pdf(
            store.reader,
            options.pdf,
            first=options.first,
            last=options.last,
            today=store.clock.today(),
            paper=options.paper,
            language=options.lang or "en",
        )
    say(f"{pages} page{'s' * (pages != 1)} written to {options.pdf}")
    return 0
