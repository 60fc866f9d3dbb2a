"""What is in the trash as a table."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from netplanner.domain.text import fold
from netplanner.operations.trash import DAYS_KEPT
from netplanner.storage import trash
from netplanner.storage.database import Connection
from netplanner.storage.trash import TrashItem
from netplanner.ui import wording
from netplanner.ui.widgets.labels import plain_tip

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class TrashRow(NamedTuple):
    """`folded` is what a filter looks into."""

    item: TrashItem
    folded: str


def read_rows(connection: Connection) -> list[TrashRow]:
    """All that is in the trash; of a hundred thousand it takes a while: beside the window."""
    return [TrashRow(item, fold(f"{item.name} {item.detail}")) for item in trash.items(connection)]


class TrashModel(QAbstractTableModel):
    """Columns: name, what it is, when it was deleted, how many days it stays."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._all: list[TrashRow] = []
        self._shown: list[TrashItem] = []

    def show(self, rows: Sequence[TrashRow], text: str = "") -> None:
        """Shows those of `rows` in which the words of `text` stand."""
        self._all = list(rows)
        self.narrow(text)

    def narrow(self, text: str) -> None:
        """Shows those alone in whose name or detail the words stand."""
        words = fold(text).split()
        self.beginResetModel()
        self._shown = [row.item for row in self._all if all(word in row.folded for word in words)]
        self.endResetModel()

    def item(self, row: int) -> TrashItem:
        return self._shown[row]

    def count(self) -> int:
        """Of all, whatever is shown."""
        return len(self._all)

    def everything(self) -> list[tuple[str, int]]:
        return [(row.item.kind, row.item.id) for row in self._all]

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Name"), self.tr("What"), self.tr("Deleted"), self.tr("Stays"))[section]

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        item = self._shown[index.row()]
        text = (item.name or "?", self._what(item), wording.date_text(item.deleted), self._stays(item))[index.column()]
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def _what(self, item: TrashItem) -> str:
        if item.kind == "contact":
            return " · ".join(filter(None, (self.tr("Person"), item.detail)))
        if item.kind == "goal":
            return f"{self.tr('Goal')} · {wording.goal_kind_name(item.detail)}"
        if item.kind == "group":
            platform = wording.channel_name(item.detail) if item.detail else ""
            return " · ".join(filter(None, (self.tr("Group"), platform)))
        kind, _, day = item.detail.partition(" ")
        return f"{self.tr('Plan')} · {wording.outreach_kind_name(kind)}, {wording.date_text(day)}"

    def _stays(self, item: TrashItem) -> str:
        left = (date.fromisoformat(item.deleted[:10]) + timedelta(days=DAYS_KEPT) - self._today).days
        return self.tr("%Ln day(s)", None, max(0, left))
