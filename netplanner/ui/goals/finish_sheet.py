"""The short review with which a goal is finished: what came of it, and what worked."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.goal import Goal
from netplanner.domain.words import GoalState
from netplanner.operations import finishing
from netplanner.storage import goals, outcomes
from netplanner.ui import theme, wording
from netplanner.ui.numbers import number
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.labels import Label

_SHOWN = 4


class FinishSheet(EditSheet):
    """Marks the goal as done and keeps the review, in one step; of one that is done already, the review alone.

    `outcome_requested()` asks to log something that is still missing; the sheet shows it as soon as it is there.
    """

    outcome_requested = Signal()

    def __init__(self, session: Session, goal: Goal, parent: QWidget | None = None) -> None:
        super().__init__(parent, "", goal.what, QSize(520, 470))
        self._session = session
        self._goal = goal
        is_done = goal.state in (GoalState.DONE, GoalState.ARCHIVED)
        self.set_title(self.tr("Review of the goal") if is_done else self.tr("Finish goal"), goal.what)
        self.reached = Label(font="strong", wrap=True)
        self.brought = Label(tone="muted", wrap=True)
        self.log_button = Button(self.tr("Log an outcome first…"), kind="link", clicked=self.outcome_requested.emit)
        self.review = QPlainTextEdit(goal.review)
        self.review.setTabChangesFocus(True)
        self.review.setMinimumHeight(theme.px(120))
        self.review.setPlaceholderText(self.tr("Who helped, which invitations were answered, what was a waste of time"))
        self._form = Form()
        self._form.add_row("review", self.tr("What worked, and what next time?"), self.review)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.reached)
        column.addWidget(self.brought)
        column.addWidget(self.log_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(theme.GRID)
        column.addWidget(self._form, 1)
        self.set_body(body)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Save") if is_done else self.tr("Finish goal"), self.save, primary=True)
        session.changed.connect(self._show_reached)
        self._show_reached()
        self.review.setFocus()
        self.remember()

    def typed(self) -> object:
        return self.review.toPlainText()

    def save(self) -> None:
        self.set_writing(True)
        self._session.perform(
            finishing.finish, self._goal.id, self.review.toPlainText(), done=self._finish, failed=self.show_refusal
        )

    def _finish(self, changes: Changes) -> None:
        self.accept()

    def _show_reached(self, changes: Changes | None = None) -> None:
        reader = self._session.store.reader
        goal = goals.load(reader, self._goal.id)
        if goal is None:
            return
        found = outcomes.of_goal(reader, goal.id)
        if goal.amount:
            text = self.tr("{done} of {amount} reached").format(done=number(goal.done), amount=number(goal.amount))
        else:
            text = self.tr("%Ln outcomes", "", len(found))
        self.reached.setText(text)
        lines = [
            " · ".join((wording.date_text(row.happened_on), row.what or wording.goal_kind_name(row.kind)))
            for row in reversed(found[-_SHOWN:])
        ]
        if len(found) > _SHOWN:
            lines.append(self.tr("and %Ln more", "", len(found) - _SHOWN))
        self.brought.setText("\n".join(lines) if lines else self.tr("Nothing was logged for it."))
