"""What was decided while sorting, each written as one step, and the way back."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.storage.store import Store
from netplanner.ui.session import Session

LATER, RHYTHM = "later", "rhythm"


@dataclass(slots=True, eq=False)
class Decision:
    """`what` is a tie, "skip", "invite", "rhythm" or "later"; `at` the place in the row of people; `said` names it.

    `label` is that of the step, known when it is written; `is_known` when the window has heard of it.
    """

    what: str
    at: int
    said: str
    label: Label | None = field(default=None)
    is_known: bool = field(default=False)


class Past(QObject):
    """Decisions in order. Writes queue behind one another (an import may be under way), so the way back does too.

    `refused(at, error)` follows where a write failed, `taken_back(at)` where a decision was undone, here or elsewhere.
    """

    refused = Signal(int, object)
    taken_back = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.decisions: list[Decision] = []

    def write(
        self, decision: Decision, operation: Any, *values: object, done: Callable[[Changes], object] | None = None
    ) -> None:
        self.decisions.append(decision)
        self._session.perform(
            _written,
            decision,
            operation,
            *values,
            done=partial(self._know, decision, done),
            failed=partial(self._refuse, decision),
        )

    def put_off(self, at: int, said: str) -> None:
        self.decisions.append(Decision(LATER, at, said, is_known=True))

    def take_back(self) -> bool:
        """Undoes the last decision; False where there is none."""
        if not self.decisions:
            return False
        decision = self.decisions.pop()
        if decision.what == LATER:
            self.taken_back.emit(decision.at)
        else:
            self._session.perform(
                _undone,
                decision,
                done=partial(self._gone_back, decision),
                failed=partial(self._refuse_to_go_back, decision),
            )
        return True

    def saw(self, changes: Changes) -> bool:
        """Tells of a change in the book. True where it was a known decision that somebody undid by other means."""
        for decision in self.decisions:
            if decision.is_known and decision.label is not None and decision.label is changes.label:
                self.decisions.remove(decision)
                self.taken_back.emit(decision.at)
                return True
        return False

    def forget(self) -> None:
        """Keeps what was decided, not what was put off."""
        self.decisions = [decision for decision in self.decisions if decision.what != LATER]

    def places(self) -> set[int]:
        """Whom a decision was made about that may not be written yet."""
        return {decision.at for decision in self.decisions if decision.what not in (LATER, RHYTHM)}

    def later_places(self) -> list[int]:
        return sorted({decision.at for decision in self.decisions if decision.what == LATER} - self.places())

    def counts(self) -> Counter[str]:
        """How many people each decision was made about."""
        return Counter({decision.at: decision.what for decision in self.decisions if decision.what != RHYTHM}.values())

    def _know(self, decision: Decision, done: Callable[[Changes], object] | None, changes: Changes) -> None:
        decision.is_known = True
        if done is not None:
            done(changes)

    def _refuse(self, decision: Decision, error: Exception) -> None:
        if decision in self.decisions:
            self.decisions.remove(decision)
        self.refused.emit(decision.at, error)

    def _gone_back(self, decision: Decision, changes: Changes) -> None:
        self.taken_back.emit(decision.at)

    def _refuse_to_go_back(self, decision: Decision, error: Exception) -> None:
        self.refused.emit(-1, error)


def _written(store: Store, decision: Decision, operation: Callable[..., Changes], *values: object) -> Changes:
    changes = operation(store, *values)
    decision.label = changes.label
    return changes


def _undone(store: Store, decision: Decision) -> Changes:
    """Runs behind the write it takes back. Raises UserError("undo_not_last") where another step came on top."""
    if decision.label is None:
        # It changed nothing, or was refused.
        return Changes()
    if store.undo_label is not decision.label:
        raise UserError("undo_not_last")
    return store.undo()
