"""A label that gives way: text too long for its place ends in "…" and stands whole in the tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from netplanner.ui.widgets.labels import Label, plain_tip


class ElidedLabel(Label):
    """Where it is told to wrap (`setWordWrap`) it does that instead."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, font: str = "body", tone: str = "") -> None:
        super().__init__(text, parent, font=font, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setWordWrap(self, on: bool) -> None:
        super().setWordWrap(on)
        policy = self.sizePolicy()
        # Fixed is as high as its hint, which knows nothing of the width that the words are given.
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum if on else QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        if self.wordWrap():
            return super().minimumSizeHint()
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def _tell_whole(self) -> None:
        elided = not self.wordWrap() and self._shown() != self.text()
        self.setToolTip(plain_tip(self.text()) if elided else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.wordWrap():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), self._shown())

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
