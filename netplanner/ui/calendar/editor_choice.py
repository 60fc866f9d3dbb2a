"""A combo box by value, as the outreach sheet has several."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget


class Choice(QComboBox):
    """A combo box by value; it may be narrower than its longest words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def offer(self, choices: Iterable[tuple[str, object]], chosen: object) -> None:
        """Shows (words, value) pairs and chooses a value, the first where it isn't offered."""
        self.blockSignals(True)
        self.clear()
        for words, value in choices:
            self.addItem(words, value)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)

    def choose(self, value: object) -> None:
        at = self.findData(value)
        if at >= 0:
            self.setCurrentIndex(at)
