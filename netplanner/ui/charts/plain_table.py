"""A plain table of rows that can be copied."""

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from netplanner.ui import theme

_CELL = 8
_LINE = 7


class PlainTable(QTableView):
    """Rows under heads; the column `stretched` takes the room.

    Ctrl+C copies the chosen rows, or all, as tab-separated text with their heads.
    """

    def __init__(
        self, model: QAbstractTableModel, name: str, stretched: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        # Qt's own height of a row knows nothing of the size of the text.
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * theme.px(_LINE))
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
