"""The goals that an outcome counts for, as chips to switch."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.domain.goal import Goal
from netplanner.storage import goals
from netplanner.ui import theme
from netplanner.ui.session import Session
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label


class GoalsField(QWidget):
    """Offers the goals that are worked on, and those of `chosen` whatever became of them."""

    changed = Signal()

    def __init__(self, session: Session, chosen: Collection[int] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        offered = [
            goal for goal in goals.listing(session.store.reader) if goal.state in goals.OPEN_STATES or goal.id in chosen
        ]
        # What is in the trash keeps its outcomes.
        self._hidden = set(chosen) - {goal.id for goal in offered}
        self.goals: dict[int, Goal] = {goal.id: goal for goal in offered}
        self.chips: dict[int, Chip] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        flow = QWidget()
        place = FlowLayout(flow, theme.px(6))
        for goal in offered:
            chip = Chip(goal.what, checkable=True, goal_colour=goal.colour)
            chip.setChecked(goal.id in chosen)
            chip.toggled.connect(self.changed)
            self.chips[goal.id] = chip
            place.addWidget(chip)
        column.addWidget(flow)
        if not offered:
            none = Label(self.tr("There is no goal yet. Add one first: an outcome counts for a goal."), tone="muted")
            none.setWordWrap(True)
            flow.hide()
            column.addWidget(none)

    def chosen(self) -> list[int]:
        return sorted({*(number for number, chip in self.chips.items() if chip.isChecked()), *self._hidden})

    def first(self) -> Goal | None:
        """The first goal that is chosen."""
        return next((goal for number, goal in self.goals.items() if self.chips[number].isChecked()), None)
