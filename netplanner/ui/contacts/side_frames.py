"""Where the side of the contacts pane stands: beside the list, or in a small window below a button."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.popup_frame import PopupFrame

_WIDTH = 224


class Dock(QWidget):
    """The ground of the window with a hairline on its right."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(theme.px(_WIDTH))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 1, 0)

    def take(self, panel: QWidget) -> None:
        if panel.parentWidget() is not self:
            self._column.addWidget(panel)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.window)
        painter.setPen(colours.line)
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())


class Popup(PopupFrame):
    """`closed` follows when it goes, by whatever way."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)

    def take(self, panel: QWidget) -> None:
        self._column.addWidget(panel)

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]
        self.closed.emit()
