"""The sign of a tie as a widget, named for those who can't see it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from netplanner.ui import theme, wording
from netplanner.ui.widgets.tie import paint_tie


class TieSign(QWidget):
    """The sign of a tie behind a name."""

    def __init__(self, tie: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tie = tie
        self.setFixedSize(theme.px(12), theme.px(12))
        self.setToolTip(wording.tie_name(tie))
        self.setAccessibleName(wording.tie_name(tie))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(12), theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_tie(QPainter(self), QRectF(self.rect()), self._tie, theme.colours_of(self))
