"""What is known about a person, as chips that go into the text by a click."""

import re
from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.domain.recipient import Fact
from netplanner.ui import theme
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label, plain_tip


class FactChips(QWidget):
    """Hidden where nothing is known."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(font="strong")
        self._place = QWidget()
        self._flow = FlowLayout(self._place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self._title)
        column.addWidget(self._place)
        column.addWidget(Label(self.tr("Click to put a fact into the why."), font="small", tone="muted"))

    def show_facts(self, who: str, facts: Iterable[Fact]) -> None:
        while item := self._flow.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        texts: dict[str, str] = {}
        for fact in facts:
            for text in fact.texts[:1]:
                if text.strip():
                    texts.setdefault(text, fact.kind)
        for text, kind in texts.items():
            chip = Chip(self._words(kind, text))
            chip.setToolTip(plain_tip(self.tr("Put “{fact}” into the why").replace("{fact}", text)))
            chip.clicked.connect(lambda checked=False, value=text: self.chosen.emit(value))
            self._flow.addWidget(chip)
        self._title.setText(self.tr("What you know about {who}").format(who=who))
        self.setVisible(bool(texts))

    def _words(self, kind: str, text: str) -> str:
        """The fact with what makes it one, where its name alone doesn't tell."""
        pattern = {"group": self.tr("in {group}"), "mutual": self.tr("knows {name}")}
        return re.sub(r"\{\w+\}", lambda _: text, pattern[kind], count=1) if kind in pattern else text

    def chips(self) -> dict[str, Chip]:
        """The chips by their texts."""
        widgets = (self._flow.itemAt(at) for at in range(self._flow.count()))
        found = (item.widget() for item in widgets if item is not None)
        return {chip.text(): chip for chip in found if isinstance(chip, Chip)}
