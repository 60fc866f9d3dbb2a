"""The card of a goal page with what the goal brought."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.domain.goal import Goal
from netplanner.operations import outcomes as operations
from netplanner.storage import outcomes
from netplanner.storage.outcomes import OutcomeRow
from netplanner.ui import theme, wording
from netplanner.ui.goals.lines import Line, day_label, small_button
from netplanner.ui.outcomes import words
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button, ToolButton
from netplanner.ui.widgets.card import Card
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.labels import Label

_ROWS = 6


class OutcomesCard(Card):
    """Shows one goal by `show_goal`. Logging, changing and taking away are done here, each as one step."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Outcomes"))
        self.setObjectName("outcomes_card")
        self._session = session
        self._goal: Goal | None = None
        self._rows: list[OutcomeRow] = []
        self._most = _ROWS
        self.log_button = Button(self.tr("Log outcome"), kind="link", clicked=self.log)
        self.log_button.setAccessibleName(self.tr("Log an outcome of this goal"))
        self.explain = ExplainButton(self._calculation, words=True)
        self.head.addWidget(self.explain)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.log_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_goal(self, goal: Goal) -> None:
        """Reads the outcomes again."""
        if self._goal is None or goal.id != self._goal.id:
            self._most = _ROWS
        self._goal = goal
        self._rows = outcomes.of_goal(self._session.store.reader, goal.id)
        self._show()

    def log(self) -> None:
        from netplanner.ui.outcomes.outcome_sheet import OutcomeSheet

        if self._goal is not None:
            OutcomeSheet.for_new(self._session, self.window(), goals=[self._goal.id]).open()

    def edit(self, outcome_id: int) -> None:
        from netplanner.ui.outcomes.outcome_sheet import OutcomeSheet

        sheet = OutcomeSheet.for_existing(self._session, outcome_id, self.window())
        if sheet is not None:
            sheet.open()

    def _show(self) -> None:
        focus = self.window().focusWidget()
        had_focus = any(line.isAncestorOf(focus) for line in self.lines()) if focus is not None else False
        self._clear_lines()
        self.set_aside(self._aside())
        self.explain.setVisible(bool(self._rows))
        if not self._rows:
            text = self.tr("Nothing yet. Log what this goal brings, however small.")
            self._add(Label(text, tone="muted", wrap=True))
        today = self._session.clock.today()
        for row in list(reversed(self._rows))[: self._most]:
            line = OutcomeLine(row, today)
            line.edit_requested.connect(self.edit)
            line.delete_requested.connect(self._delete)
            self._add(line)
        if (left := len(self._rows) - self._most) > 0:
            more = Button(self.tr("Show %Ln more", "", left), kind="flat", clicked=self._show_more)
            self._lines.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
            more.show()
        if had_focus:
            (self.lines()[0].change_button if self._rows else self.log_button).setFocus()

    def lines(self) -> "list[OutcomeLine]":
        """Those that are shown, the latest first."""
        items = [self._lines.itemAt(place) for place in range(self._lines.count())]
        return [line for item in items if item is not None and isinstance(line := item.widget(), OutcomeLine)]

    def _add(self, widget: QWidget) -> None:
        self._lines.addWidget(widget)
        # A layout shows what is added to it a turn later: the card would flicker.
        widget.show()

    def _clear_lines(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _aside(self) -> str:
        if not self._rows or self._goal is None:
            return ""
        total = words.number(sum(row.amount for row in self._rows))
        if not self._goal.amount:
            return total
        return self.tr("{done} of {amount}").format(done=total, amount=words.number(self._goal.amount))

    def _show_more(self) -> None:
        self._most += 5 * _ROWS
        self._show()

    def _delete(self, outcome_id: int) -> None:
        self._session.perform(operations.delete, outcome_id)

    def _calculation(self) -> str:
        amounts = " + ".join(words.number(row.amount) for row in self._rows[:_ROWS])
        if len(self._rows) > _ROWS:
            amounts += " + …"
        total = words.number(sum(row.amount for row in self._rows))
        sums = self.tr("What each outcome counts is added up: {amounts} = {total}.")
        lines = [sums.format(amounts=amounts, total=total) if len(self._rows) > 1 else ""]
        lines.append(self.tr("An outcome may count for several goals, in full for each."))
        lines.append(words.credit_calculation())
        return "\n".join(filter(None, lines))


class OutcomeLine(Line):
    """One outcome; a double click opens it too."""

    edit_requested = Signal(int)
    delete_requested = Signal(int)

    def __init__(self, outcome: OutcomeRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        what = words.outcome_title(outcome)
        day = day_label(
            wording.recent_day_text(outcome.happened_on, today), wording.recent_day_text("2026-09-30", date(2026, 1, 1))
        )
        below = words.way_text(outcome)
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(1))
        texts.addWidget(Label(what, wrap=True))
        if below:
            texts.addWidget(ElidedLabel(below, font="small", tone="muted"))
        self.change_button = small_button(
            ToolButton(
                "pencil",
                self.tr("Change outcome “{what}”").replace("{what}", what),
                clicked=lambda: self.edit_requested.emit(outcome.id),
            )
        )
        self.delete_button = small_button(
            ToolButton(
                "x",
                self.tr("Delete outcome “{what}”").replace("{what}", what),
                clicked=lambda: self.delete_requested.emit(outcome.id),
            )
        )
        self.row.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(texts, 1)
        self.row.addWidget(self.change_button)
        self.row.addWidget(self.delete_button)
        self.outcome = outcome

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit_requested.emit(self.outcome.id)
