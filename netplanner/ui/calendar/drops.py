"""What the outreach pane takes from a drag: plans, people, a goal. Files go on to the window."""

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from netplanner.ui import mime, theme
from netplanner.ui.calendar.month_paint import paint_drop_target


def is_ours(data: QMimeData) -> bool:
    return any(mime.ids_of(data, kind) for kind in (mime.OUTREACH, mime.CONTACTS, mime.GOAL))


def accept(event: QDropEvent) -> None:
    """Plans are moved, the rest is copied."""
    moved = bool(mime.ids_of(event.mimeData(), mime.OUTREACH))
    event.setDropAction(Qt.DropAction.MoveAction if moved else Qt.DropAction.CopyAction)
    event.accept()


class DropFrame(QWidget):
    """Lies over its parent while a drag is over it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_drop_target(QPainter(self), QRectF(self.rect()), theme.colours_of(self))
