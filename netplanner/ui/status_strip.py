"""The lowest line of the window: what is going on at the left, what is safe at the right."""

from datetime import datetime

from PySide6.QtCore import QLocale, QTime
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netplanner.ui import theme, wording
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.progress import ProgressStrip


class StatusStrip(QWidget):
    """`progress` follows long work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.px(29))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(14), 1, theme.px(14), 0)
        self._row.setSpacing(theme.GRID * 2)
        self.progress = ProgressStrip()
        self._message = ElidedLabel(tone="muted")
        self._saved = Label(tone="muted")
        self._row.addWidget(self.progress)
        self._row.addWidget(self._message, 1)
        self._row.addWidget(self._saved)

    def show_message(self, text: str) -> None:
        self._message.setText(text)

    def show_saved(self, backed_up: datetime | None, now: datetime) -> None:
        """ "Saved · backed up 09:12"; `backed_up` and `now` are by the wall."""
        self._saved.setText(self._saved_text(backed_up, now))

    def saved_text(self) -> str:
        return self._saved.text()

    def _saved_text(self, backed_up: datetime | None, now: datetime) -> str:
        if backed_up is None:
            return self.tr("Saved")
        if backed_up.date() == now.date():
            time = QTime(backed_up.hour, backed_up.minute)
            when = QLocale().toString(time, QLocale.FormatType.ShortFormat)
        else:
            when = wording.date_text(backed_up.date(), self, "day")
        return self.tr("Saved · backed up {when}").format(when=when)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(0, 0, self.width(), 0)
