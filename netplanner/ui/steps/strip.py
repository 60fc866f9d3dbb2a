"""The seven steps as a strip above the panes: which are done, which is next."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from netplanner.domain.steps import StepState
from netplanner.ui import theme

if TYPE_CHECKING:
    from netplanner.ui.steps.words import ShownStep

_CIRCLE = 20


class _Step(QAbstractButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.number, self.state = 0, StepState.OPEN
        self._detail = ""
        self.compact = False
        self.setFont(theme.font("small"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_step(self, step: "ShownStep", spoken: str) -> None:
        self.number, self.state, self._detail = step.number, step.state, step.detail
        self.setText(step.name)
        self.setAccessibleName(f"{step.number} {step.name} {step.detail}, {spoken}".replace(" ,", ","))
        self.setAccessibleDescription(step.reason or step.why)
        self.setToolTip(f"{step.name} {step.detail}".strip() + f"\n{step.reason or step.why}")

    def shown_text(self) -> str:
        if self.compact:
            return "" if self.state is StepState.OPEN else self.text()
        return f"{self.text()}  {self._detail}" if self._detail else self.text()

    def sizeHint(self) -> QSize:
        text = self.shown_text()
        width = theme.px(_CIRCLE) + (theme.px(7) + self.fontMetrics().horizontalAdvance(text) + 2 if text else 2)
        return QSize(width, theme.px(_CIRCLE) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(_CIRCLE)
        circle = QRectF(0.5, (self.height() - side) / 2 + 0.5, side - 1, side - 1)
        # A step with some of it done is under way, whichever comes next.
        done, idle = self.state is StepState.DONE, self.state is StepState.OPEN and not self._detail
        painter.setPen(QPen(colours.line if idle else colours.accent, 1.2))
        painter.setBrush(colours.accent if done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if done:
            self._paint_tick(painter, circle, colours)
        else:
            painter.setPen(colours.muted if idle else colours.accent)
            painter.setFont(self.font())
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self.number))
        painter.setPen(colours.text if self.state is StepState.NEXT else colours.muted)
        painter.setFont(self.font())
        left = side + theme.px(7)
        painter.drawText(
            QRectF(left, 0, self.width() - left, self.height()), Qt.AlignmentFlag.AlignVCenter, self.shown_text()
        )
        if self.hasFocus():
            painter.setPen(QPen(colours.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 10, 10)

    @staticmethod
    def _paint_tick(painter: QPainter, circle: QRectF, colours: theme.Colours) -> None:
        pen = QPen(colours.accent_text, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        centre, unit = circle.center(), circle.width() / 20
        painter.drawPolyline([centre + QPointF(x * unit, y * unit) for x, y in ((-3.5, 0.3), (-1.0, 2.8), (3.6, -2.8))])


class StepsStrip(QWidget):
    """`chosen(number)` asks for the place where a step is done.

    Hidden until it is shown or has steps: shown without any it keeps their place.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[_Step] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8))
        self._row.setSpacing(0)
        self.setFixedHeight(theme.px(_CIRCLE) + 4 + 2 * theme.px(8))
        self.setAccessibleName(self.tr("The seven steps"))
        self.hide()

    def set_steps(self, steps: "Sequence[ShownStep]") -> None:
        """Shows the steps; whichever has the focus keeps it."""
        spoken = {
            StepState.DONE: self.tr("done"),
            StepState.NEXT: self.tr("next"),
            StepState.OPEN: self.tr("open"),
        }
        if len(steps) != len(self._steps):
            self._make(len(steps))
        for widget, step in zip(self._steps, steps, strict=True):
            widget.show_step(step, spoken[step.state])
        self._fit()
        self.setVisible(bool(steps))
        self.update()

    def _make(self, count: int) -> None:
        while self._row.count():
            self._row.takeAt(0)
        for old in self._steps:
            old.deleteLater()
        self._steps = [_Step(self) for _ in range(count)]
        for index, step in enumerate(self._steps):
            if index:
                self._row.addStretch(1)
            self._row.addWidget(step)
            # A layout shows what is added to it a turn later.
            step.show()
            step.clicked.connect(partial(self._choose, step))

    def _choose(self, step: _Step) -> None:
        self.chosen.emit(step.number)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setPen(colours.line)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        middle = self.height() // 2
        for left, right in pairwise(self._steps):
            start, end = left.geometry().right() + theme.px(8), right.geometry().left() - theme.px(8)
            if end > start:
                painter.setPen(colours.accent if left.state is StepState.DONE else colours.line)
                painter.drawLine(start, middle, end, middle)

    def _fit(self) -> None:
        """Where there is no room for every name, open steps show their number alone."""
        for step in self._steps:
            step.compact = False
        wanted = sum(step.sizeHint().width() + theme.px(24) for step in self._steps)
        for step in self._steps:
            step.compact = wanted > self.width()
            step.updateGeometry()
            step.update()
