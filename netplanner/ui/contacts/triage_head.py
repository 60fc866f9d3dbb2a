"""The head of sorting: how far one has come, and the way out."""

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from netplanner.ui import theme
from netplanner.ui.contacts.triage_keys import KeyButton
from netplanner.ui.widgets.labels import Label


class TriageHead(QWidget):
    """`end` is called by the button that ends it."""

    def __init__(self, end: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Label(tone="muted")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(theme.px(140))
        self._bar.setAccessibleName(self.tr("Progress"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), theme.px(5), theme.px(10), theme.px(5))
        row.setSpacing(theme.GRID * 2)
        row.addWidget(Label(self.tr("Sort undecided people"), font="heading"))
        row.addStretch(1)
        row.addWidget(self._count)
        row.addWidget(self._bar)
        row.addWidget(KeyButton(self.tr("End"), self.tr("Esc"), end))

    def show_place(self, at: int, count: int, *, in_words: bool = True) -> None:
        """The place `at`, counted from 0, of `count` people; at the end the bar alone tells it."""
        number = QLocale().toString
        text = self.tr("{place} of {count}").replace("{place}", number(at + 1)).replace("{count}", number(count))
        self._count.setText(text if in_words else "")
        self._bar.setRange(0, max(1, count))
        self._bar.setValue(at)

    def text(self) -> str:
        return self._count.text()
