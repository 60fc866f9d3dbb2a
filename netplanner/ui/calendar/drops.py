"""What the outreach pane takes from a drag: plans, proposals, people, a goal. Files go on to the window."""

from PySide6.QtCore import QCoreApplication, QMimeData, QRectF, Qt
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from netplanner.ui import mime, theme
from netplanner.ui.calendar import ghosts
from netplanner.ui.calendar.chip_paint import paint_drop_target
from netplanner.ui.calendar.slots import How

translate = QCoreApplication.translate


def is_ours(data: QMimeData) -> bool:
    return any(mime.ids_of(data, kind) for kind in (mime.OUTREACH, ghosts.MIME, mime.CONTACTS, mime.GOAL))


def how(event: QDropEvent) -> How:
    """With Ctrl plans are copied, with Shift their series is moved, else they are moved."""
    modifiers = event.modifiers()
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return How.COPY
    return How.SERIES if modifiers & Qt.KeyboardModifier.ShiftModifier else How.MOVE


def text(event: QDropEvent) -> str:
    """What a drop of plans will do where it isn't just to move them, "" else."""
    if not mime.ids_of(event.mimeData(), mime.OUTREACH):
        return ""
    return {
        How.COPY: translate("Plans", "Copy here"),
        How.SERIES: translate("Plans", "Move the series"),
        How.MOVE: "",
    }[how(event)]


def accept(event: QDropEvent) -> None:
    """Plans and proposals are moved (with Ctrl copied), the rest is copied."""
    data = event.mimeData()
    moved = bool(mime.ids_of(data, ghosts.MIME)) or (bool(mime.ids_of(data, mime.OUTREACH)) and how(event) != How.COPY)
    event.setDropAction(Qt.DropAction.MoveAction if moved else Qt.DropAction.CopyAction)
    event.accept()


def paint_count(painter: QPainter, right: float, count: int, colours: theme.Colours) -> None:
    """The number of what is dragged, at the right end of the picture that goes with the mouse."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font("small"))
    words = str(count)
    width = painter.fontMetrics().horizontalAdvance(words) + theme.px(10)
    height = painter.fontMetrics().height()
    pill = QRectF(right - width - 2, 1, width, height)
    painter.setPen(QPen(Qt.PenStyle.NoPen))
    painter.setBrush(colours.accent)
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(colours.accent_text)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)


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
