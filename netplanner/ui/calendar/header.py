"""The pane's header: which month, back and forth, today, month or agenda."""

from datetime import date

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from netplanner.ui import theme, wording
from netplanner.ui.widgets.buttons import Button, ToolButton
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.pane import Pane

# Narrower than these (at 100 %), the header does with less.
_ROOMY, _TIGHT, _LEAST = 640, 500, 410


class CalendarHeader(QObject):
    """The widgets and how they give way where the pane is narrow."""

    previous_pressed = Signal()
    next_pressed = Signal()
    today_pressed = Signal()
    view_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.previous = ToolButton("chevron-left", self.tr("Previous month"), clicked=self.previous_pressed.emit)
        self.next = ToolButton("chevron-right", self.tr("Next month"), clicked=self.next_pressed.emit)
        self.month = Label()
        self.today = Button(self.tr("Today"), clicked=self.today_pressed.emit)
        self.today_icon = ToolButton("calendar-days", self.tr("Today"), clicked=self.today_pressed.emit)
        self.chips = {
            "month": Chip(self.tr("Month"), checkable=True),
            "agenda": Chip(self.tr("Agenda"), checkable=True),
        }
        self.toggle = ToolButton("list", "", clicked=self._toggle)
        self._view = "month"
        self._start: date | None = None
        self._narrow = False
        for view, chip in self.chips.items():
            chip.clicked.connect(lambda checked=False, value=view: self.view_chosen.emit(value))
        self.set_view("month")

    def place(self, pane: Pane) -> None:
        left: tuple[QWidget, ...] = (self.previous, self.month, self.next, self.today, self.today_icon)
        right: tuple[QWidget, ...] = (*self.chips.values(), self.toggle)
        for widget in left:
            pane.add_left(widget)
        for widget in right:
            pane.add_right(widget)
        self.fit(pane.width())

    def set_month(self, start: date) -> None:
        self._start = start
        self._show_month()

    def set_view(self, view: str) -> None:
        self._view = view
        for name, chip in self.chips.items():
            chip.setChecked(name == view)
        self.toggle.set_icon("list" if view == "month" else "calendar")
        self.toggle.set_text(self.tr("Show as agenda") if view == "month" else self.tr("Show the month"))

    def fit(self, width: int) -> None:
        """Shows what a pane of that width has room for."""
        roomy, tight = width >= theme.px(_ROOMY), width < theme.px(_TIGHT)
        for chip in self.chips.values():
            chip.setVisible(roomy)
        self.toggle.setVisible(not roomy)
        self.today.setVisible(not tight)
        self.today_icon.setVisible(tight and width >= theme.px(_LEAST))
        self._narrow = tight
        self._show_month()

    def _show_month(self) -> None:
        if self._start is None:
            return
        text = wording.date_text(self._start, None, "month")
        if self._narrow:
            text = (
                f"{QLocale().standaloneMonthName(self._start.month, QLocale.FormatType.ShortFormat)} {self._start.year}"
            )
            self.month.setMinimumWidth(0)
        else:
            self.month.setMinimumWidth(self._widest())
        self.month.setText(text)

    def _widest(self) -> int:
        """Room for any month of the year, so that the arrows keep their place."""
        metrics, year = QFontMetrics(self.month.font()), self._start.year if self._start else 2000
        names = (wording.date_text(date(year, month, 1), None, "month") for month in range(1, 13))
        return max(metrics.horizontalAdvance(name) for name in names) + 2

    def _toggle(self) -> None:
        self.view_chosen.emit("agenda" if self._view == "month" else "month")
