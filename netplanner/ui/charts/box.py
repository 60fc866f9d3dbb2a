"""A chart with its table twin behind it, and the acts below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from netplanner.ui import theme, wording
from netplanner.ui.charts.chart import Chart
from netplanner.ui.widgets.buttons import Button, ToolButton
from netplanner.ui.widgets.elided import ElidedLabel

_CELL = 8


class ChartBox(QWidget):
    """Shows `chart`, or its table: "Show as table" turns it over. `foot` is the quiet text beside that."""

    def __init__(self, chart: Chart, parent: QWidget | None = None, *, stretched: int = 0) -> None:
        super().__init__(parent)
        self.chart = chart
        self.table = ChartTable(chart, stretched)
        self.foot = ElidedLabel(tone="muted")
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


class ChartTable(QTableView):
    """A chart's rows; Ctrl+C copies the chosen ones, or all, as tab-separated text with their heads."""

    def __init__(self, chart: Chart, stretched: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(chart.table())
        self.setAccessibleName(chart.accessibleName())
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        # As much room beside a cell's text as the theme leaves beside its head.
        self.setStyleSheet(f"QTableView::item {{ padding: 0 {theme.px(_CELL)}px; }}")
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if stretched < self.model().columnCount():
            header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        copy = QAction(self.tr("Copy"), self)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy_rows)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def copy_rows(self) -> None:
        model = self.model()
        chosen = sorted({index.row() for index in self.selectionModel().selectedRows()}) or range(model.rowCount())
        columns = range(model.columnCount())
        lines = ["\t".join(str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns)]
        lines += ["\t".join(str(model.index(row, column).data() or "") for column in columns) for row in chosen]
        QGuiApplication.clipboard().setText("\n".join(lines))
