"""A field of tags or topics: chips to take away, and a line to add more."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from netplanner.domain.text import fold
from netplanner.ui import theme
from netplanner.ui.contacts.suggestions import Ask, Suggestions
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.tab_order import put_before

_MOST_SHOWN = 100


class _Line(QLineEdit):
    """Backspace at its beginning goes back to the last chip; Enter on a text is for the field alone."""

    back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.back.emit()
            return
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        filled = bool(self.text().strip())
        super().keyPressEvent(event)
        if is_enter and filled and not event.modifiers():
            # A sheet would save by it.
            event.accept()


class TagsField(QWidget):
    """`tags()` in order; what is still being typed counts as one.

    `known` is what the line proposes, or `ask` fetches it. A comma ends a tag unless `commas` are part of the words.
    """

    changed = Signal()

    def __init__(
        self,
        tags: Sequence[str],
        known: Sequence[str] = (),
        *,
        hint: str = "",
        name: str = "",
        ask: Ask | None = None,
        commas: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tags = list(tags)
        self._chips: list[Chip] = []
        self._commas = commas
        self._place = QWidget(self)
        self._flow = FlowLayout(self._place)
        # A card may come with thousands of categories.
        self._rest = Label("", self, tone="muted")
        self._flow.setContentsMargins(0, theme.px(3), 0, 0)
        self.line = _Line()
        self.line.setPlaceholderText(hint or self.tr("Add a tag and press Enter"))
        self.line.setAccessibleName(name or self.tr("Add a tag"))
        self._add_completer([tag for tag in known if tag not in tags], ask)
        self.line.returnPressed.connect(self._add_typed)
        self.line.textEdited.connect(self._split)
        self.line.back.connect(self._go_back)
        self.setFocusProxy(self.line)
        self._show()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._place)
        column.addWidget(self._rest)
        column.addWidget(self.line)

    def tags(self) -> list[str]:
        typed = self.line.text().strip()
        return [*self._tags, typed] if typed and not self._has(typed) else list(self._tags)

    def _add_completer(self, known: Sequence[str], ask: Ask | None) -> None:
        if ask is not None:
            Suggestions(self.line, ask).taken.connect(lambda _: self._add_typed())
            return
        completer = QCompleter(list(known), self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)

    def _split(self, text: str) -> None:
        # A comma ends a tag, as in every other program.
        if text.endswith(",") and not self._commas:
            self.line.setText(text[:-1])
            self._add_typed()
        else:
            self.changed.emit()

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

    def _go_back(self) -> None:
        if self._chips:
            self._chips[-1].setFocus(Qt.FocusReason.BacktabFocusReason)

    def _has(self, tag: str) -> bool:
        return fold(tag) in map(fold, self._tags)

    def _show(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for tag in self._tags[:_MOST_SHOWN]:
            chip = Chip(tag, removable=True)
            chip.removed.connect(partial(self._remove, tag))
            self._chips.append(chip)
            self._flow.addWidget(chip)
        self._rest.setText(self.tr("… and %Ln more", None, len(self._tags) - _MOST_SHOWN))
        self._rest.setVisible(len(self._tags) > _MOST_SHOWN)
        self._place.setVisible(bool(self._tags))

    def _order_by_tab(self) -> None:
        """The chips stand before the line, though they are made after it."""
        put_before(self.line, self._chips)
