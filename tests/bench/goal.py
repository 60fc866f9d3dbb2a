"""Opening the page of a goal: chosen in the list, read from the book and painted, with all its cards."""

import time
from collections.abc import Iterable, Sequence
from datetime import timedelta

from PySide6.QtWidgets import QApplication

from netplanner.domain.words import GoalKind
from netplanner.operations import goals as operations
from netplanner.operations import notes, outcomes
from netplanner.storage import goals
from netplanner.storage.store import Store
from netplanner.ui.goals.page import GoalPage
from netplanner.ui.goals.pane import GoalsPane
from netplanner.ui.session import Session
from tests.bench import data, window
from tests.bench.measure import Line, Scale, percentile

_GOAL_MS = 50
_CANDIDATES = 40
_OUTCOMES = 12
_NOTES = 5
_TARGETS = 6


def measure(scale: Scale) -> Iterable[Line]:
    opened, turns = _pages(scale)
    for name, times in (("goal page opened", opened), ("goal page, longest turn", turns)):
        found = percentile(times, 99)
        against = f"{_GOAL_MS} ms (median {percentile(times, 50):.1f})"
        yield Line(f"{name}, {scale.people:,}, p99", f"{found:.1f} ms", against, found / _GOAL_MS, 1)


def _pages(scale: Scale) -> tuple[list[float], list[float]]:
    """Milliseconds of the window's thread from the choice of a goal until the top of its page is painted, and of the
    longest turn of the event loop from then until all cards and the answers from beside the window are shown."""
    opened: list[float] = []
    turns: list[float] = []
    with window.session_on(data.book(scale.folder, scale.people)) as session:
        chosen = [goal.id for goal in goals.listing(session.store.reader)][:4]
        _give_history(session.store, chosen)
        pane = GoalsPane(session)
        pane.resize(1440, 900)
        pane.show()
        pane.set_expanded(True)
        page = pane.findChild(GoalPage)
        assert page is not None
        window.settle(lambda: not session.worker.is_busy())
        # The first page is made with all its widgets, as once in a session.
        for goal_id in (chosen[-1], *chosen[:-1] * max(scale.rounds, 2)):
            began = time.thread_time()
            # As a click or an arrow key does it.
            pane.choose(goal_id)
            QApplication.sendPostedEvents()
            pane.repaint()
            opened.append((time.thread_time() - began) * 1000)
            turns.append(_longest_turn(pane, page, session))
        pane.close()
        del pane, page
    return opened[1:], turns[1:]


def _longest_turn(pane: GoalsPane, page: GoalPage, session: Session) -> float:
    """Milliseconds; waiting for answers costs the window nothing."""
    longest = 0.0
    while page.is_filling or session.worker.is_busy():
        began = time.thread_time()
        QApplication.processEvents()
        pane.repaint()
        longest = max(longest, time.thread_time() - began)
        time.sleep(0.001)
    return longest * 1000


def _give_history(store: Store, chosen: Sequence[int]) -> None:
    """What a goal has that is worked on: people set by hand, outcomes, notes, target companies."""
    companies = [row[0] for row in store.reader.execute("SELECT id FROM company ORDER BY id LIMIT ?", (_TARGETS,))]
    for goal_id in chosen:
        operations.add_candidates(store, goal_id, list(range(goal_id, goal_id + 7 * _CANDIDATES, 7)))
        for number in range(_OUTCOMES):
            day = (data.TODAY - timedelta(days=9 * number)).isoformat()
            outcomes.log(store, [goal_id], kind=GoalKind.CUSTOMERS, happened_on=day, what=f"Contract {number}")
        for number in range(_NOTES):
            notes.add_to_goal(store, goal_id, f"Learnt {number}", data.TODAY.isoformat())
        before = goals.load(store.reader, goal_id)
        after = goals.load(store.reader, goal_id)
        assert before is not None
        assert after is not None
        after.targets = companies
        operations.edit(store, before, after)
