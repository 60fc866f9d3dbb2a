"""What a finished goal came to: the user's review of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from netplanner.domain.goal import Goal
from netplanner.ui import wording
from netplanner.ui.numbers import number
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.card import Card
from netplanner.ui.widgets.labels import Label


class ReviewCard(Card):
    """`review_requested()` asks for the sheet in which the review is written."""

    review_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("What worked"))
        self._edit = Button("", kind="link", clicked=self.review_requested.emit)
        self.head.addWidget(self._edit)

    def show_goal(self, goal: Goal) -> None:
        self.clear()
        parts = []
        if goal.finished_on:
            parts.append(self.tr("finished on {day}").format(day=wording.date_text(goal.finished_on)))
        if goal.amount:
            reached = self.tr("{done} of {amount} reached")
            parts.append(reached.format(done=number(goal.done), amount=number(goal.amount)))
        self.set_aside(" · ".join(parts))
        if goal.review:
            self.add(Label(goal.review, wrap=True, selectable=True))
            self._edit.setText(self.tr("Change"))
            self._edit.setAccessibleName(self.tr("Change the review"))
        else:
            text = self.tr("No review yet. A few lines now help the next goal.")
            self.add(Label(text, tone="muted", wrap=True), Qt.AlignmentFlag(0))
            self._edit.setText(self.tr("Write the review"))
            self._edit.setAccessibleName(self._edit.text())
