"""The calendars of busy times, one row each, with what can be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.storage.busy import BusyCalendar
from netplanner.ui import theme
from netplanner.ui.calendar_files.words import calendar_line
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.hairline import hairline


class _Row(QWidget):
    refresh_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, calendar: BusyCalendar) -> None:
        super().__init__()
        self.calendar = calendar
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(calendar.name, font="strong"))
        words.addWidget(ElidedLabel(calendar_line(calendar), font="small", tone="muted"))
        words.addWidget(ElidedLabel(calendar.source, font="small", tone="muted"))
        self.refresh = Button(self.tr("Read again"), clicked=lambda: self.refresh_requested.emit(calendar.id))
        self.remove = Button(
            self.tr("Remove"), kind="flat", icon="trash-2", clicked=lambda: self.remove_requested.emit(calendar.id)
        )
        for button, name in (
            (self.refresh, self.tr("Read {name} again")),
            (self.remove, self.tr("Remove {name}")),
        ):
            button.setAccessibleName(name.replace("{name}", calendar.name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.GRID, 0, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addLayout(words, 1)
        row.addWidget(self.refresh)
        row.addWidget(self.remove)


class BusyList(QWidget):
    """`refresh_requested(id)` and `remove_requested(id)` name a calendar."""

    refresh_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def rows(self) -> list[_Row]:
        found = (self._column.itemAt(place) for place in range(self._column.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [widget for widget in widgets if isinstance(widget, _Row)]

    def show_calendars(self, calendars: Sequence[BusyCalendar]) -> None:
        if [row.calendar for row in self.rows()] == list(calendars):
            return
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for calendar in calendars:
            row = _Row(calendar)
            row.refresh_requested.connect(self.refresh_requested)
            row.remove_requested.connect(self.remove_requested)
            self._column.addWidget(hairline())
            self._column.addWidget(row)
