"""The least a PySide6 program does to show rows: a window, a table, a model of Python lists."""

import json

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QTableView

from netplanner.ui.measure import since_start_ms

_NO_INDEX = QModelIndex()


class Rows(QAbstractTableModel):
    def rowCount(self, parent: object = _NO_INDEX) -> int:
        return 100

    def columnCount(self, parent: object = _NO_INDEX) -> int:
        return 4

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        return f"Person {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None


class Watch(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self) -> None:
        painted = round(since_start_ms(), 1)
        print(json.dumps({"first_paint_ms": painted, "rows_ms": painted}), flush=True)
        QApplication.quit()


application = QApplication([])
table = QTableView()
rows = Rows()
table.setModel(rows)
table.resize(1440, 900)
watch = Watch()
table.viewport().installEventFilter(watch)
table.show()
application.exec()
