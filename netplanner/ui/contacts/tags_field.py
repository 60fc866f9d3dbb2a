"""A field of tags: chips to take away, and a line to add more."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from netplanner.domain.text import fold
from netplanner.ui import theme
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout


class TagsField(QWidget):
    """`tags()` in order; what is still being typed counts as one."""

    changed = Signal()

    def __init__(self, tags: Sequence[str], known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags = list(tags)
        self._chips: list[Chip] = []
        self._place = QWidget()
        self._flow = FlowLayout(self._place)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Add a tag and press Enter"))
        self.line.setAccessibleName(self.tr("Add a tag"))
        completer = QCompleter([tag for tag in known if tag not in tags], self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)
        self.line.returnPressed.connect(self._add_typed)
        self.line.textEdited.connect(self._split)
        self.setFocusProxy(self.line)
        self._show()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._place)
        column.addWidget(self.line)

    def tags(self) -> list[str]:
        typed = self.line.text().strip()
        return [*self._tags, typed] if typed and not self._has(typed) else list(self._tags)

    def _split(self, text: str) -> None:
        # A comma ends a tag, as in every other program.
        if text.endswith(","):
            self.line.setText(text[:-1])
            self._add_typed()

    def _add_typed(self) -> None:
        self._tags = self.tags()
        self.line.clear()
        self._show()
        self._order_by_tab()
        self.changed.emit()

    def _remove(self, tag: str) -> None:
        self._tags.remove(tag)
        self._show()
        self._order_by_tab()
        self.line.setFocus()
        self.changed.emit()

    def _has(self, tag: str) -> bool:
        return fold(tag) in map(fold, self._tags)

    def _show(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for tag in self._tags:
            chip = Chip(tag, removable=True)
            chip.removed.connect(lambda tag=tag: self._remove(tag))
            self._chips.append(chip)
            self._flow.addWidget(chip)
        self._place.setVisible(bool(self._tags))

    def _order_by_tab(self) -> None:
        """The chips stand before the line, though they are made after it."""
        before = self.line.previousInFocusChain() or self.line
        for one, following in pairwise([before, *self._chips, self.line]):
            QWidget.setTabOrder(one, following)
