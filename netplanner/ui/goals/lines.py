"""What the lines of a goal page are made of."""

from datetime import date

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.ui import theme, wording
from netplanner.ui.widgets.buttons import ToolButton
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.tie_sign import TieSign


class Line(QWidget):
    """A row with a hairline below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, theme.px(7), 0, theme.px(7))
        self.row.setSpacing(theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colours_of(self).line)


class PersonTexts(QVBoxLayout):
    """A person's name with the tie, and below it what they do."""

    def __init__(self, name: str, tie: str, title: str, organization: str) -> None:
        super().__init__()
        self.setSpacing(theme.px(1))
        head = QHBoxLayout()
        head.setSpacing(theme.px(6))
        self.name = ElidedLabel(name)
        # The sign stands behind the name: the label asks for no more than its words need.
        policy = self.name.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Preferred)
        self.name.setSizePolicy(policy)
        head.addWidget(self.name)
        head.addWidget(TieSign(tie))
        head.addStretch(1)
        self.addLayout(head)
        below = " · ".join(filter(None, (title, organization)))
        if below:
            self.addWidget(ElidedLabel(below, font="small", tone="muted"))


def small_button(button: ToolButton) -> ToolButton:
    """A tool button as low as a line of text allows."""
    button.setFixedSize(theme.px(26), theme.px(26))
    return button


def day_label(text: str, widest: str) -> Label:
    """A date in a column as wide as `widest`."""
    label = Label(text, tone="muted")
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest) + theme.px(4))
    return label


def widest_day(style: str = "day") -> str:
    """A date as long as dates get."""
    return wording.date_text(date(2026, 9, 30), style=style)
