"""The line that says the people on the screen are invented, and leads back."""

from collections.abc import Callable

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.elided import ElidedLabel


class SampleLine(QWidget):
    def __init__(self, back: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), 2, theme.px(14), 2)
        row.addWidget(
            ElidedLabel(self.tr("Sample data: everyone here is invented. Your own book is kept apart."), tone="accent")
        )
        row.addWidget(Button(self.tr("Back to my contacts"), kind="link", clicked=back))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colours_of(self).accent_soft)
