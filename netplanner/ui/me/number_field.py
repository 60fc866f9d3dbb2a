"""A whole number that may be unknown."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.labels import Label

_MOST = 10_000_000
_IN_THOUSANDS = re.compile(r"[0-9]{1,3}(?:[.,'’][0-9]{3}){1,2}")
_WIDTH = 170


class NumberField(QWidget):
    """A label above a line; empty means that the number isn't known. `changed` follows what is typed."""

    changed = Signal()

    def __init__(self, label: str, value: int | None, help: str = "", parent: QWidget | None = None) -> None:  # noqa: A002
        super().__init__(parent)
        self.line = QLineEdit(self.locale().toString(value) if value is not None else "")
        self.line.setPlaceholderText(self.tr("not known"))
        self.line.setAccessibleName(label)
        self.line.setToolTip(help)
        self.line.setAccessibleDescription(help)
        self.line.textEdited.connect(self._typed)
        name = Label(label)
        name.setBuddy(self.line)
        self._problem = Label(font="small", tone="danger", wrap=True)
        self._problem.hide()
        self.setMinimumWidth(theme.px(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(name)
        column.addWidget(self.line)
        column.addWidget(self._problem)
        column.addStretch(1)

    def value(self) -> int | None:
        """None where nothing, -1 where no such number is typed."""
        text = "".join(self.line.text().split())
        if not text:
            return None
        number, is_number = self.locale().toInt(text)
        if not is_number:
            # Thousands as another country writes them.
            number = int(re.sub(r"\D", "", text)) if _IN_THOUSANDS.fullmatch(text) else -1
        return number if 0 <= number <= _MOST else -1

    def problem(self) -> str:
        """What is wrong with what was typed, "" where nothing is; it stands below the line too."""
        text = self.tr("Give a whole number, or leave it empty.") if self.value() == -1 else ""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        return text

    def _typed(self) -> None:
        if self.value() != -1:
            self.problem()
        self.changed.emit()
