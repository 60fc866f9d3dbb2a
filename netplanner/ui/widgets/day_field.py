"""A line for a day as people write it."""

from PySide6.QtWidgets import QLineEdit, QWidget

from netplanner.ui.widgets.day_text import day_example, day_shown, day_stored
from netplanner.ui.widgets.shrinkable import shrinkable


class DayField(QLineEdit):
    """`before` is the stored day; `needs_year` where one without a year is none."""

    def __init__(self, before: str, *, needs_year: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = before
        self._needs_year = needs_year
        self.setText(day_shown(before, self.locale()))
        self._shown = self.text()
        self.setPlaceholderText(day_example(self.locale()))
        shrinkable(self)

    def stored(self) -> str:
        """As the book keeps it; what is no day as it was typed, and what wasn't touched as it was."""
        if self.text() == self._shown:
            return self._before
        stored = day_stored(self.text(), self.locale())
        return self.text().strip() if stored is None else stored

    def problem(self) -> str:
        """What is wrong with what was typed; "" where nothing is."""
        if not self.isModified():
            return ""
        stored = day_stored(self.text(), self.locale())
        example = day_example(self.locale())
        if self._needs_year and (stored is None or stored.startswith("--")):
            return self.tr("No such day. Write it as {example}.").replace("{example}", example)
        if stored is None:
            return self.tr("No such day. Write it as {example}, or without the year.").replace("{example}", example)
        return ""
