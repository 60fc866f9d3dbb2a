"""A titled card with a hairline, for pages made of several."""

from typing import TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.elided import ElidedLabel

_W = TypeVar("_W", bound=QWidget)


class Card(QWidget):
    """A titled card with a hairline; `head` takes widgets at its right end, `body` the content."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The title has the room first; what it leaves is for the words behind it.
        self.title = ElidedLabel(title, font="strong")
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.aside = ElidedLabel(tone="muted")
        self.aside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.GRID)
        self.head.addWidget(self.title)
        self.head.addWidget(self.aside, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        column = QVBoxLayout(self)
        margin = theme.px(16)
        column.setContentsMargins(margin, theme.px(12), margin, theme.px(14))
        column.setSpacing(theme.px(8))
        column.addLayout(self.head)
        column.addLayout(self.body, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_aside(self, text: str, tone: str = "muted") -> None:
        """Quiet words behind the title."""
        self.aside.setText(text)
        self.aside.set_tone(tone)

    def add(self, widget: QWidget, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag(0)) -> None:
        self.body.addWidget(widget, alignment=alignment)
        # A layout shows what is added to it a turn later: the card would flicker.
        widget.show()

    def rows(self, kind: type[_W]) -> list[_W]:
        """What stands in the body of one kind, from the top."""
        items = (self.body.itemAt(place) for place in range(self.body.count()))
        return [row for item in items if item is not None and isinstance(row := item.widget(), kind)]

    def clear(self) -> None:
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.raised)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.RADIUS + 2, theme.RADIUS + 2)
