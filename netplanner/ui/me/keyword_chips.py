"""Which of the goals' words a text holds: found ones with a tick, the others to be put in by a click."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.domain.goal_rules import holds_keyword
from netplanner.ui import theme
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label, plain_tip

_MOST = 14


class KeywordChips(QWidget):
    """`chosen(str)` is a word that is missing and was clicked. `words` are names by folded keyword."""

    chosen = Signal(str)

    def __init__(self, words: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = dict(words)
        self._chips = {keyword: Chip(name) for keyword, name in list(words.items())[:_MOST]}
        self.said = Label(font="small", tone="muted", wrap=True)
        place = QWidget()
        flow = FlowLayout(place)
        for keyword, chip in self._chips.items():
            chip.clicked.connect(lambda _=False, keyword=keyword: self._click(keyword))
            flow.addWidget(chip)
        place.setVisible(bool(self._chips))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.said)
        column.addWidget(place)
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Marks what `text` holds."""
        found = [keyword for keyword in self._words if holds_keyword(text, keyword)]
        for keyword, chip in self._chips.items():
            is_found, name = keyword in found, self._words[keyword]
            chip.setText(f"✓ {name}" if is_found else name)
            chip.set_tone("soft" if is_found else "")
            said = self.tr("“{word}” is in the text") if is_found else self.tr("Put “{word}” into the text")
            chip.setAccessibleName(said.replace("{word}", name))
            chip.setToolTip(plain_tip(said.replace("{word}", name)))
        if not self._words:
            self.said.setText(self.tr("No goal is active yet. Its words will be looked for in this text."))
        elif found:
            count = QLocale().toString(len(found))
            self.said.setText(self.tr("Words of your goals in this text: {count}").replace("{count}", count))
        else:
            self.said.setText(self.tr("None of your goals' words stands in this text yet. One is enough."))

    def chips(self) -> dict[str, Chip]:
        return self._chips

    def _click(self, keyword: str) -> None:
        if not self._chips[keyword].text().startswith("✓"):
            self.chosen.emit(self._words[keyword])
