"""The ground of a small window that opens over others and closes by a click beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from netplanner.ui import theme


class PopupFrame(QFrame):
    """Raised, with a hairline round it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.raised)
        painter.setPen(QPen(colours.line, 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
