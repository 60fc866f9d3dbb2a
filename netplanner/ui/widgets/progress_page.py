"""A page for work that the user waits for: what is done, a bar with counts, the time left."""

from time import monotonic

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.time_left import time_left

_SHOW_AFTER_MS = 500


class ProgressPage(QWidget):
    """What takes less than half a second shows no bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._began = 0.0
        self._percent = False
        self._words = Label(font="strong")
        self._counts = Label(tone="muted")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setFixedWidth(theme.px(360))
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setSpacing(theme.GRID)
        column.addStretch(2)
        for widget in (self._words, self._bar, self._counts):
            column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(QWidget())
        self._stack.addWidget(shown)
        self._delay = QTimer(self, singleShot=True, interval=_SHOW_AFTER_MS)
        self._delay.timeout.connect(lambda: self._stack.setCurrentIndex(1))

    def begin(self, text: str, *, percent: bool = False) -> None:
        """Shows `text` over the bar; `percent` is set for work whose counts are hundredths."""
        self._percent = percent
        self._began = monotonic()
        self._words.setText(text)
        self._stack.setCurrentIndex(0)
        self.report(0, 0)
        self._delay.start()

    def end(self) -> None:
        self._delay.stop()

    def is_shown(self) -> bool:
        return self._stack.currentIndex() == 1

    def report(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        locale = QLocale()
        text = self.tr("{done} of {total}") if total else ""
        if total and self._percent:
            text = self.tr("{done} %")
        text = text.replace("{done}", locale.toString(done)).replace("{total}", locale.toString(total))
        self._counts.setText(" · ".join(filter(None, (text, time_left(self._began, done, total)))))
