"""What stands in the side of the contacts pane: sections, and in them the searches that can be chosen."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from netplanner.domain.search_query import UNDECIDED, Condition, ConditionKey, Query
from netplanner.ui import mime

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROOT = 0
translate = QCoreApplication.translate

# The `Entry` of a line, None of a section.
ENTRY_ROLE = Qt.ItemDataRole.UserRole


class Part(IntEnum):
    """The sections, in order. BUILT_IN has no heading: its entries stand at the top."""

    BUILT_IN = 0
    SMART_LISTS = 1
    TAGS = 2
    GROUPS = 3
    COMPANIES = 4
    IMPORTS = 5


class Entry(NamedTuple):
    """A line of the side: `key` is stable, `query` what choosing it searches for, `order` of the list where it brings
    one of its own. `id` is that of the smart list, tag, group or company; `people` None until they are counted."""

    part: Part
    key: str
    name: str
    query: Query
    order: str = ""
    id: int | None = None
    people: int | None = None


EVERYBODY = "everybody"


def built_in() -> list[Entry]:
    """The searches that every book has, whatever its day: their days move with it."""
    tie, has = ConditionKey.TIE, ConditionKey.HAS
    named = (
        (EVERYBODY, translate("Side", "Everybody"), (), ""),
        ("undecided", translate("Side", "Undecided"), (Condition(tie, UNDECIDED),), ""),
        ("overdue", translate("Side", "Overdue"), (Condition(ConditionKey.OVERDUE),), "overdue"),
        (
            "quiet",
            translate("Side", "No contact for 90 days"),
            (Condition(ConditionKey.QUIET, "90"),),
            "last_contact",
        ),
        ("no_email", translate("Side", "No e-mail"), (Condition(has, "email", negated=True),), ""),
        ("answer", translate("Side", "Answer invitations"), (Condition(ConditionKey.ANSWER),), ""),
        ("recent", translate("Side", "Recently added"), (Condition(ConditionKey.ADDED, "30d"),), "recent"),
        ("stop", translate("Side", "Do not contact"), (Condition(ConditionKey.STOP),), ""),
    )
    return [
        Entry(Part.BUILT_IN, key, name, Query(conditions=conditions), order) for key, name, conditions, order in named
    ]


def part_name(part: Part) -> str:
    names = {
        Part.BUILT_IN: translate("Side", "People"),
        Part.SMART_LISTS: translate("Side", "Smart lists"),
        Part.TAGS: translate("Side", "Tags"),
        Part.GROUPS: translate("Side", "Groups"),
        Part.COMPANIES: translate("Side", "Companies"),
        Part.IMPORTS: translate("Side", "Last imports"),
    }
    return names[part]


class SideModel(QAbstractItemModel):
    """Two levels: a section each, its entries below it. Entries may be renamed where they are the user's own.

    `rename(entry, name)` is called by an edit; the model changes only when the book has.
    """

    def __init__(self, rename: Callable[[Entry, str], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rename = rename
        self._entries: dict[Part, list[Entry]] = {part: [] for part in Part}
        self._entries[Part.BUILT_IN] = built_in()

    # What it holds -------------------------------------------------------------------------------------------------

    def entries(self, part: Part) -> Sequence[Entry]:
        return self._entries[part]

    def set_entries(self, part: Part, entries: Sequence[Entry]) -> None:
        """The entries of a section as they are now; those that stay keep their rows, and the chosen one its choice."""
        old, new = self._entries[part], list(entries)
        if old == new:
            return
        parent = self.index(part, 0)
        self._entries[part] = old = list(old)
        wanted = {entry.key for entry in new}
        for row in reversed(range(len(old))):
            if old[row].key not in wanted:
                self.beginRemoveRows(parent, row, row)
                del old[row]
                self.endRemoveRows()
        for row, entry in enumerate(new):
            place = next((at for at in range(row, len(old)) if old[at].key == entry.key), None)
            if place is None:
                self.beginInsertRows(parent, row, row)
                old.insert(row, entry)
                self.endInsertRows()
            elif place != row:
                self.beginMoveRows(parent, place, place, parent, row)
                old.insert(row, old.pop(place))
                self.endMoveRows()
            if old[row] != entry:
                old[row] = entry
                index = self.index(row, 0, parent)
                self.dataChanged.emit(index, index)

    def set_counts(self, part: Part, people: Mapping[str, int]) -> None:
        """The numbers of people by the keys of entries."""
        self.set_entries(
            part, [entry._replace(people=people.get(entry.key, entry.people)) for entry in self._entries[part]]
        )

    def index_of(self, key: str) -> QModelIndex:
        """Where the entry of that key stands; an invalid index where it is gone."""
        for part, entries in self._entries.items():
            for row, entry in enumerate(entries):
                if entry.key == key:
                    return self.index(row, 0, self.index(part, 0))
        return QModelIndex()

    def entry_at(self, index: _Index) -> Entry | None:
        """The entry of an index; None for a section."""
        if not index.isValid() or index.internalId() == _ROOT:
            return None
        return self._entries[Part(index.internalId() - 1)][index.row()]

    # As Qt asks ----------------------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _ROOT)

    def parent(self, child: _Index) -> QModelIndex:  # type: ignore[override]
        if not child.isValid() or child.internalId() == _ROOT:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, _ROOT)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(Part)
        if parent.column() > 0 or parent.internalId() != _ROOT:
            return 0
        return len(self._entries[Part(parent.row())])

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        entry = self.entry_at(index)
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if entry is None:
            # The first section has no heading to stand on.
            return Qt.ItemFlag.ItemIsEnabled if index.row() != Part.BUILT_IN else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if entry.part in (Part.TAGS, Part.GROUPS):
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        if entry.part in (Part.SMART_LISTS, Part.TAGS, Part.GROUPS):
            flags |= Qt.ItemFlag.ItemIsEditable
        if entry.part is Part.SMART_LISTS:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entry_at(index)
        if entry is None:
            return part_name(Part(index.row())) if role in _NAME_ROLES else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(entry)
        return entry if role == ENTRY_ROLE else None

    def mimeTypes(self) -> list[str]:
        return [mime.SMART_LIST]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """A smart list that is being moved among the others."""
        data = QMimeData()
        entries = (self.entry_at(index) for index in indexes)
        mime.put_ids(data, mime.SMART_LIST, (entry.id for entry in entries if entry is not None and entry.id))
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self.entry_at(index)
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or entry is None or not name or name == entry.name:
            return False
        self._rename(entry, name)
        return False


_NAME_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def _spoken(entry: Entry) -> str:
    """As a screen reader says it."""
    if entry.people is None:
        return entry.name
    people = translate("Side", "%Ln person(s)", None, entry.people)
    return f"{entry.name}, {people}"
