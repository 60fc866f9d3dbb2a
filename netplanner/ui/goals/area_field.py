"""The area of a goal: places typed in the user's language become chips."""

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from netplanner.domain.area import area_name, parse_area, search_places
from netplanner.domain.errors import UserError
from netplanner.domain.goal import ANYWHERE
from netplanner.ui import theme
from netplanner.ui.goals.words import language
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout


class _PlaceEdit(QLineEdit):
    """A field whose Enter takes a place and whose Backspace, when empty, takes the last one back."""

    entered = Signal()
    backed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backed.emit()
            return
        super().keyPressEvent(event)


class AreaField(QWidget):
    """`codes()` are area codes; `changed` follows each change, `refused(error)` a text that is no place."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes: list[str] = []
        self._found: dict[str, str] = {}
        self._edit = _PlaceEdit()
        self._edit.setPlaceholderText(self.tr("Country, region or city"))
        self._edit.setAccessibleName(self.tr("Area"))
        self._names = QStringListModel(self)
        self._completer = completer = QCompleter(self._names, self._edit)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._edit.setCompleter(completer)
        self._anywhere = Chip(self.tr("Anywhere"))
        self._anywhere.clicked.connect(lambda: self.add([ANYWHERE]))
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self._edit, 1)
        row.addWidget(self._anywhere)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._chips)
        column.addLayout(row)
        self.setFocusProxy(self._edit)
        self._edit.textEdited.connect(self._search)
        self._edit.entered.connect(self.take_text)
        self._edit.backed.connect(self._take_back)
        completer.activated.connect(self._take_suggestion)
        self._show()

    def codes(self) -> list[str]:
        return list(self._codes)

    def set_codes(self, codes: list[str]) -> None:
        self._codes = list(codes)
        self._show()

    def add(self, codes: list[str]) -> None:
        """Adds places; "anywhere" stands alone."""
        kept = [] if ANYWHERE in codes else [code for code in self._codes if code != ANYWHERE]
        wanted = list(dict.fromkeys([*kept, *codes]))
        if wanted != self._codes:
            self._codes = wanted
            self._show()
            self.changed.emit()

    def take_text(self) -> bool:
        """Turns what is typed into places; False, with `refused`, where it can't be."""
        text = self._edit.text().strip()
        if not text:
            return True
        if text in self._found:
            self._take_suggestion(text)
            return True
        try:
            codes = parse_area(text)
        except UserError as error:
            self.refused.emit(error)
            return False
        self._edit.clear()
        self.add(codes)
        return True

    def _search(self, text: str) -> None:
        self._found = {name: code for code, name in search_places(text, language(), 12)} if len(text) > 1 else {}
        self._names.setStringList(list(self._found))

    def _take_suggestion(self, text: str) -> None:
        code = self._found.get(text)
        if code is not None:
            # Enter is taken by the field itself, so the list would stay and catch the next click.
            popup = self._completer.popup()
            if popup is not None:
                popup.hide()
            self.add([code])
            # The completer writes its choice into the field after this signal.
            QTimer.singleShot(0, self._edit.clear)

    def _take_back(self) -> None:
        if self._codes:
            self._remove(self._codes[-1])

    def _remove(self, code: str) -> None:
        self._codes.remove(code)
        self._show()
        self._edit.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for code in self._codes:
            chip = Chip(area_name(code, language()), removable=True, tone="soft")
            chip.removed.connect(lambda code=code: self._remove(code))
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(bool(self._codes))
