"""A chip that becomes a line to type in: adds a tag, a need, an offer without leaving the card."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.chip import Chip

_WIDTH = 180
_MOST_SHOWN = 12


class _Line(QLineEdit):
    left = Signal()
    given_up = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # The list of known words and another program take the focus for a moment; that is no leaving.
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        # Esc closes the line, not the pane around it.
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.given_up.emit()
            event.accept()
            return True
        return super().event(event)


class ChipAdder(QWidget):
    """`added(text)` follows Enter, a comma, a known word chosen, and leaving with something typed.

    When the line opens, `ask` is called with the adder, to `offer` it the words to complete from as soon as they are
    read. After one word the line stays open for the next; Esc, or leaving it empty, closes it.
    """

    added = Signal(str)

    def __init__(
        self, text: str, label: str, ask: Callable[["ChipAdder"], object] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ask = ask
        self._shows_known = True
        self._line: _Line | None = None
        self._label = label
        self.chip = Chip(text)
        self.chip.setAccessibleName(label)
        self.chip.clicked.connect(lambda: self.open())
        self.setFocusProxy(self.chip)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.chip)

    @property
    def line(self) -> QLineEdit | None:
        """The line while it is open."""
        return self._line

    def sizeHint(self) -> QSize:
        return self.chip.sizeHint() if self._line is None else QSize(theme.px(_WIDTH), self._line.sizeHint().height())

    def open(self, text: str = "", *, show_known: bool = True) -> None:
        """Opens the line with `text` in it; an empty one shows the known words at once, unless told not to."""
        if self._line is None:
            self._line = self._made_line()
            self._row.addWidget(self._line)
            QWidget.setTabOrder(self.chip, self._line)
            # A layout shows what is new in it a turn later; only what is seen can have the focus.
            self._line.show()
            self.chip.hide()
        self._line.setText(text)
        self.setFocusProxy(self._line)
        self.updateGeometry()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._shows_known = show_known
        if self._ask is not None:
            self._ask(self)

    def offer(self, words: Sequence[str]) -> None:
        """The known words have been read; an empty line shows them all at once."""
        line = self._line
        if line is None or not words:
            return
        completer = QCompleter(QStringListModel(list(words), line), line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_MOST_SHOWN)
        # By a timer: the completer writes the word into the line after telling of it.
        completer.activated.connect(lambda: QTimer.singleShot(0, line, self._add_typed))
        line.setCompleter(completer)
        if self._shows_known and not line.text() and line.hasFocus():
            completer.complete()

    def close_line(self) -> None:
        if self._line is None:
            return
        line, self._line = self._line, None
        had_focus = line.hasFocus()
        self._row.removeWidget(line)
        self.chip.show()
        self.setFocusProxy(self.chip)
        line.blockSignals(True)
        line.hide()
        line.deleteLater()
        if had_focus:
            self.chip.setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def forget(self) -> None:
        """Drops what is typed: another adder has taken it over."""
        if self._line is not None:
            self._line.blockSignals(True)

    def _made_line(self) -> _Line:
        line = _Line()
        line.setAccessibleName(self._label)
        line.setPlaceholderText(self._label)
        line.returnPressed.connect(self._add_typed)
        line.textEdited.connect(self._split)
        line.given_up.connect(self.close_line)
        line.left.connect(self._leave)
        return line

    def _split(self, text: str) -> None:
        if text.endswith(","):
            self._add(text[:-1])

    def _add_typed(self) -> None:
        if self._line is None:
            return
        if self._line.text().strip():
            self._add(self._line.text())
        else:
            self.close_line()

    def _add(self, text: str) -> None:
        if self._line is not None:
            self._line.clear()
        if text.strip():
            self.added.emit(text.strip())

    def _leave(self) -> None:
        if self._line is None:
            return
        text = self._line.text()
        self.close_line()
        if text.strip():
            self.added.emit(text.strip())
