"""Turning the pages of the outreach calendar, each read from the book and painted: the month, and the week."""

import time
from collections.abc import Iterable

from netplanner.ui.calendar.pane import CalendarPane
from netplanner.ui.calendar.plan_grid import PlanGrid
from tests.bench import data, window
from tests.bench.measure import FRAME_MS, Line, Scale, percentile

_MILLION = 1_000_000
# The plans reach a year and a half both ways.
_MONTHS = 16


def measure(scale: Scale) -> Iterable[Line]:
    for size in (scale.people, *([_MILLION] if scale.full else [])):
        for view in ("month", "week"):
            times = _turns(scale, size, view)
            found = percentile(times, 99)
            against = f"a frame {FRAME_MS} ms (median {percentile(times, 50):.1f})"
            yield Line(f"{view} turned, {size:,} plans, p99", f"{found:.1f} ms", against, found / FRAME_MS, 1)


def _turns(scale: Scale, size: int, view: str) -> list[float]:
    """Milliseconds of the window's thread for each turn, there and back."""
    times: list[float] = []
    with window.session_on(data.book(scale.folder, scale.people, size)) as session:
        pane = CalendarPane(session)
        pane.resize(720, 900)
        pane.set_view(view)
        pane.show()
        window.settle(lambda: True)
        grid = pane.current_screen().findChild(PlanGrid)
        for _ in range(scale.rounds):
            for turn in (*[pane.next] * _MONTHS, *[pane.previous] * 2 * _MONTHS, *[pane.next] * _MONTHS):
                began = time.thread_time()
                turn()
                grid.repaint()
                times.append((time.thread_time() - began) * 1000)
                window.settle(lambda: True)
        pane.close()
    return times
