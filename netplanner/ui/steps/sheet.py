"""All seven steps: how each stands, what it is good for, when it is done, and the way to its place."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.steps import StepState
from netplanner.ui import theme
from netplanner.ui.steps.words import ShownStep, state_name
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.hairline import hairline
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.scroll import Scroll
from netplanner.ui.widgets.sheet import Sheet


class StepsSheet(Sheet):
    """`chosen(number)` follows the button of a step, after the sheet has closed."""

    chosen = Signal(int)

    def __init__(self, steps: Sequence[ShownStep], parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            self.tr("The seven steps"),
            self.tr("From a purpose to a network that is kept up. Any order is allowed; this one has proved itself."),
            wanted=QSize(680, 720),
        )
        self.buttons: dict[int, Button] = {}
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.px(22), 0, theme.px(22), theme.px(8))
        column.setSpacing(theme.px(12))
        for step in steps:
            column.addLayout(self._row(step))
            column.addWidget(hairline())
        column.addStretch(1)
        self.set_body(Scroll(content, self.tr("The seven steps"), by_keys=True), margins=False)
        self.add_button(self.tr("Close"), self.accept, primary=True)

    def _row(self, step: ShownStep) -> QHBoxLayout:
        head = Label(f"{step.number}  {step.name}", font="strong")
        tone = "muted" if step.state is StepState.OPEN else "accent"
        stands = Label(" · ".join(filter(None, (state_name(step.state), step.detail))), tone=tone)
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        line.addWidget(head)
        line.addWidget(stands)
        line.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(3))
        texts.addLayout(line)
        texts.addWidget(Label(step.why, wrap=True))
        texts.addWidget(Label(step.rule, font="small", tone="muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        row.addLayout(texts, 1)
        if step.act:
            button = Button(step.act, clicked=partial(self._go, step.number))
            button.setAccessibleDescription(step.reason)
            self.buttons[step.number] = button
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _go(self, number: int) -> None:
        self.accept()
        self.chosen.emit(number)
