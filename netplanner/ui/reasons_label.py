"""Why somebody stands in a goal's queue, in a line."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from netplanner.domain.queue import Reason
from netplanner.ui import queue_words
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.labels import plain_tip


class ReasonsLabel(ElidedLabel):
    """The reasons in short; in full they are the tooltip and what is read out. `platforms` are names by key."""

    def __init__(self, reasons: Sequence[Reason], platforms: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(queue_words.reasons_text(reasons, platforms), parent, font="small", tone="muted")
        self._in_full = queue_words.reasons_spoken(reasons, platforms)
        self.setAccessibleName(self._in_full)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(plain_tip(self._in_full))
