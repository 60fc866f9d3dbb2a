"""The items of the Today page as one list with headings."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from netplanner.storage.today import Today
from netplanner.ui.calendar import today_items
from netplanner.ui.calendar.today_items import Item, Part

ItemRole = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class Heading(NamedTuple):
    """The head of a section: how many it has, and in a few words why not all are shown."""

    part: Part
    total: int
    note: str

    def text(self) -> str:
        return f"{today_items.part_text(self.part)}  {QLocale().toString(self.total)}"


class TodayModel(QAbstractListModel):
    """Headings can't be chosen: keys go from item to item."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Heading | Item] = []
        self._platforms: Mapping[str, str] = {}

    def show_today(self, today: Today | None, platforms: Mapping[str, str]) -> None:
        self.beginResetModel()
        self._platforms = platforms
        self._entries = list(_entries(today)) if today is not None else []
        self.endResetModel()

    def item_at(self, index: _Index) -> Item | None:
        entry = self._entry(index)
        return entry if isinstance(entry, Item) else None

    def heading_at(self, index: _Index) -> Heading | None:
        entry = self._entry(index)
        return entry if isinstance(entry, Heading) else None

    def items(self) -> list[Item]:
        return [entry for entry in self._entries if isinstance(entry, Item)]

    def index_of(self, key: tuple[str, int] | None) -> QModelIndex:
        """Where an item stands; invalid where it doesn't."""
        for row, entry in enumerate(self._entries):
            if isinstance(entry, Item) and entry.key == key:
                return self.index(row)
        return QModelIndex()

    def nearest(self, row: int) -> QModelIndex:
        """The item at `row` or the next one, else the last one; invalid where there is none."""
        rows = [number for number, entry in enumerate(self._entries) if isinstance(entry, Item)]
        at = next((number for number in rows if number >= row), rows[-1] if rows else -1)
        return self.index(at) if at >= 0 else QModelIndex()

    def subtitle(self, item: Item) -> str:
        return today_items.subtitle(item, self._platforms)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entry(index)
        if isinstance(entry, Heading):
            return " · ".join(filter(None, (entry.text(), entry.note))) if role in _TEXT_ROLES else None
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return today_items.title(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return today_items.spoken(entry, self._platforms)
        return entry if role == ItemRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        item = self.item_at(index)
        if item is None:
            return Qt.ItemFlag.NoItemFlags
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return found | Qt.ItemFlag.ItemIsDragEnabled

    def _entry(self, index: _Index) -> Heading | Item | None:
        return self._entries[index.row()] if index.isValid() and index.row() < len(self._entries) else None


def _entries(today: Today) -> Iterator[Heading | Item]:
    for part, items, total in today_items.sections_of(today):
        note = ""
        if part is Part.KEEP_IN_TOUCH and len(items) < total:
            note = today_items.obstacle_text(today.obstacle, shown=len(items))
        yield Heading(part, total, note)
        yield from items
