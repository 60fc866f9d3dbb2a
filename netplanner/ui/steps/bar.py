"""The steps above the panes: the strip of seven, and below it what to do next. Nothing once all are done."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.steps import StepState
from netplanner.ui import theme
from netplanner.ui.steps.strip import StepsStrip
from netplanner.ui.widgets.buttons import Button, ToolButton
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.labels import Label

if TYPE_CHECKING:
    from netplanner.ui.steps.words import ShownStep

# Window heights at 100 %: below the first the panes need the room more than the next step, below the second more
# than all of them.
_LINE_FROM = 700
_STRIP_FROM = 400


class _NextLine(QWidget):
    """ "Next: complete your profile …", the way there, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step: ShownStep | None = None
        self._title = Label(self.tr("Next:"), font="strong")
        self._reason = ElidedLabel()
        self.act = Button("", kind="link")
        self.why = Button(self.tr("Why?"), kind="link")
        self.why.setAccessibleName(self.tr("Why this step is next"))
        self.close_button = ToolButton("x", self.tr("Hide until another step is next"))
        self.close_button.setFixedSize(theme.px(26), theme.px(26))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), 0, theme.px(14), 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self._title)
        row.addWidget(self._reason)
        row.addWidget(self.act)
        row.addStretch(1)
        row.addWidget(self.why)
        row.addWidget(self.close_button)
        self.setFixedHeight(theme.px(32))

    def show_step(self, step: "ShownStep | None") -> None:
        self.step = step
        self._reason.setText(step.reason if step else "")
        self.act.setText(step.act if step else "")
        for widget in (self._title, self.act, self.why, self.close_button):
            widget.setVisible(step is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.colours_of(self).line)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


class StepsBar(QWidget):
    """`chosen(number)` asks for the place where a step is done, `all_requested()` for the page of all seven.

    Until it is given steps it keeps their place.
    """

    chosen = Signal(int)
    all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[ShownStep] = []
        self._wanted = True
        self._likely_done = False
        # The step that the user wants no line for.
        self._hidden = 0
        self._window_height = _LINE_FROM
        self.strip = StepsStrip()
        self.line = _NextLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.line)
        self.strip.show()
        self.strip.chosen.connect(self.chosen)
        self.line.act.clicked.connect(self._go_next)
        self.line.why.clicked.connect(self.all_requested)
        self.line.close_button.clicked.connect(self._hide_line)
        self.line.show_step(None)

    def set_steps(self, steps: "Sequence[ShownStep]") -> None:
        self._steps = list(steps)
        if self._steps:
            self.strip.set_steps(self._steps)
        self.line.show_step(next((step for step in self._steps if step.state is StepState.NEXT), None))
        self._arrange()

    def are_all_done(self) -> bool:
        """Whether they are; until they are known, whether it is likely."""
        return all(step.state is StepState.DONE for step in self._steps) if self._steps else self._likely_done

    def state(self) -> str:
        """What `restore` takes: whether all are done, and which step is hidden."""
        return f"{'done' if self.are_all_done() else 'open'} {self._hidden}"

    def restore(self, state: str) -> None:
        """Shows them as they likely are, so that nothing moves when they are known."""
        done, _, hidden = state.partition(" ")
        self._likely_done = done == "done"
        self._hidden = int(hidden) if hidden.isdecimal() else 0
        self._arrange()

    def set_wanted(self, wanted: bool) -> None:
        """Whether there is a place for the steps at all: not above the start page."""
        self._wanted = wanted
        self._arrange()

    def fit(self, window_height: int) -> None:
        """Leaves out what a window of this height has no room for."""
        self._window_height = window_height
        self._arrange()

    def _arrange(self) -> None:
        self.setVisible(self._wanted and self._window_height >= theme.px(_STRIP_FROM) and not self.are_all_done())
        likely_hidden = self._hidden and (self.line.step is None or self.line.step.number == self._hidden)
        self.line.setVisible(self._window_height >= theme.px(_LINE_FROM) and not likely_hidden)

    def _hide_line(self) -> None:
        if self.line.step is not None:
            self._hidden = self.line.step.number
            self._arrange()
            self.strip.setFocus()

    def _go_next(self) -> None:
        if self.line.step is not None:
            self.chosen.emit(self.line.step.number)
