"""The list of networks: sign, name, and what each is to the user."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from netplanner.ui import theme
from netplanner.ui.widgets.labels import plain_tip
from netplanner.ui.widgets.platform_badge import platform_icon

ROW_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class NetworkRow(NamedTuple):
    """`line` says what the network is to the user; `is_open` is False for one that has closed."""

    key: str
    name: str
    line: str
    is_open: bool


class NetworkModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[NetworkRow] = []

    def show_rows(self, rows: Sequence[NetworkRow]) -> None:
        """The same networks in the same order are painted anew where they stand."""
        if [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """-1 where it isn't listed."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def key_at(self, row: int) -> str:
        return self._rows[row].key if 0 <= row < len(self._rows) else ""

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {row.line}" if row.line else row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, (row.name, row.line))))
        return row if role == ROW_ROLE else None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(theme.px(120), theme.px(50))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = theme.colours_of()
        row: NetworkRow = index.data(ROW_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.selection if is_chosen else colours.hover)
            painter.drawRoundedRect(rect.adjusted(0, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        side = theme.px(16)
        badge = QRect(rect.left() + theme.px(10), rect.top() + theme.px(9), side, side)
        painter.setOpacity(1.0 if row.is_open else 0.5)
        platform_icon(row.key, row.name).paint(painter, badge)
        painter.setOpacity(1.0)
        left = badge.right() + theme.px(10)
        inner = QRect(left, rect.top() + theme.px(7), rect.right() - theme.px(8) - left, rect.height() - theme.px(14))
        name = theme.font("body")
        name.setWeight(QFont.Weight.Medium)
        ink = colours.text if row.is_open else colours.muted
        self._line(painter, inner, Qt.AlignmentFlag.AlignTop, row.name, name, ink)
        self._line(painter, inner, Qt.AlignmentFlag.AlignBottom, row.line, theme.font("small"), colours.muted)
        painter.restore()

    def _line(
        self, painter: QPainter, rect: QRect, place: Qt.AlignmentFlag, text: str, font: QFont, ink: QColor
    ) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, place | Qt.AlignmentFlag.AlignLeft, shown)


class NetworkList(QListView):
    """`chosen(key)` follows the current row; Delete asks to remove it."""

    chosen = Signal(str)
    remove_requested = Signal()

    def __init__(self, model: NetworkModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._networks = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("Networks"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The card shows through.
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QListView { background: transparent; }")
        self.selectionModel().currentRowChanged.connect(self._moved)

    def choose(self, key: str) -> None:
        self.setCurrentIndex(self._networks.index(self._networks.row_of(key)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter belongs to the sheet's main act.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _moved(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._networks.key_at(current.row()))
