"""The lines of the small windows that offer filters: a name, and how many people it finds."""

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter

from netplanner.domain.search_query import Condition, ConditionKey
from netplanner.ui import theme
from netplanner.ui.contacts.filter_words import PLAIN_KEYS
from netplanner.ui.widgets.offer_delegate import OfferDelegate

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ITEM_ROLE = Qt.ItemDataRole.UserRole


class Item(NamedTuple):
    """A line: `key` alone leads on to its values, a `condition` is what choosing it adds."""

    text: str
    people: int | None = None
    key: ConditionKey | None = None
    condition: Condition | None = None


class ItemModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._items: list[Item] = []

    def show(self, items: list[Item]) -> None:
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            people = "" if item.people is None else ", " + self.tr("%Ln person(s)", None, item.people)
            return item.text + people
        return None


class ItemDelegate(OfferDelegate):
    def paint_offer(self, painter: QPainter, room: QRect, index: _Index) -> None:
        item: Item = index.data(ITEM_ROLE)
        colours = theme.colours_of(self._view)
        end = "›" if item.key is not None and item.key not in PLAIN_KEYS else ""
        if item.people is not None:
            end = self._view.locale().toString(item.people)
        painter.setPen(colours.muted)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), end)
        left = room.width() - painter.fontMetrics().horizontalAdvance(end) - theme.px(8)
        painter.setPen(colours.text)
        text = painter.fontMetrics().elidedText(item.text, Qt.TextElideMode.ElideRight, left)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
