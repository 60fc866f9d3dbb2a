"""A chart with its table twin behind it, and the acts below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from netplanner.ui import theme, wording
from netplanner.ui.charts.chart import Chart
from netplanner.ui.charts.plain_table import PlainTable
from netplanner.ui.widgets.buttons import Button, ToolButton
from netplanner.ui.widgets.labels import Label


class ChartBox(QWidget):
    """Shows `chart`, or its table: "Show as table" turns it over. `foot` is the quiet text beside that."""

    def __init__(self, chart: Chart, parent: QWidget | None = None, *, stretched: int = 0) -> None:
        super().__init__(parent)
        self.chart = chart
        self.table = PlainTable(chart.table(), chart.accessibleName(), stretched)
        self.foot = Label(tone="muted", wrap=True)
        self.turn_button = Button(self.tr("Show as table"), kind="link", clicked=self.turn)
        self.picture_button = ToolButton("ellipsis", self.tr("Picture of the chart"))
        self.picture_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.picture_button)
        chart.fill_menu(menu)
        self.picture_button.setMenu(menu)
        self._pages = QStackedWidget()
        self._pages.addWidget(chart)
        self._pages.addWidget(self.table)
        self._pages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self.foot, 1)
        row.addWidget(self.turn_button)
        row.addWidget(self.picture_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self._pages, 1)
        column.addLayout(row)
        chart.table_asked.connect(self.turn)
        chart.said.connect(self.say)
        chart.failed.connect(self._say_failed)

    @property
    def is_table(self) -> bool:
        return self._pages.currentWidget() is self.table

    def turn(self) -> None:
        """Chart to table and back."""
        former, wanted = (self.table, self.chart) if self.is_table else (self.chart, self.table)
        had_focus = former.hasFocus()
        self._pages.setCurrentWidget(wanted)
        self.turn_button.setText(self.tr("Show as chart") if self.is_table else self.tr("Show as table"))
        if had_focus:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_foot(self, text: str) -> None:
        self.foot.setText(text)
        self.foot.set_tone("muted")

    def say(self, text: str) -> None:
        self.set_foot(text)

    def _say_failed(self, error: Exception) -> None:
        self.foot.setText(wording.error_text(error))
        self.foot.set_tone("danger")
