"""The groups of people who may be one, as a list."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from netplanner.ui.duplicates import words
from netplanner.ui.merge_count import MOST_TO_MERGE
from netplanner.ui.widgets.labels import plain_tip

GROUP_ROLE = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex


class Group(NamedTuple):
    """People who may be one, `names` in the order of `ids`.

    `score` is that of the weakest pair; `certain` is set where all pairs are.
    """

    ids: tuple[int, ...]
    names: tuple[str, ...]
    score: int
    reasons: tuple[str, ...]
    certain: bool

    @property
    def shown(self) -> tuple[int, ...]:
        """Those who stand side by side; the others of a larger group come up once these are one."""
        return self.ids[:MOST_TO_MERGE]

    def title(self) -> str:
        return words.names_text(self.names)

    def sure(self) -> str:
        return words.sure_text(self.score, certain=self.certain)

    def why(self) -> str:
        return words.reasons_text(self.reasons)

    def verdict(self) -> str:
        """How sure it is, and why."""
        return words.verdict_text(self.sure(), self.reasons)


class GroupModel(QAbstractListModel):
    """`GROUP_ROLE` gives the `Group` of a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: list[Group] = []

    def show(self, groups: Sequence[Group]) -> None:
        self.beginResetModel()
        self.groups = list(groups)
        self.endResetModel()

    def take(self, row: int) -> Group:
        """Takes a group out of the list."""
        self.beginRemoveRows(QModelIndex(), row, row)
        group = self.groups.pop(row)
        self.endRemoveRows()
        return group

    def put_back(self, row: int, group: Group) -> None:
        place = min(row, len(self.groups))
        self.beginInsertRows(QModelIndex(), place, place)
        self.groups.insert(place, group)
        self.endInsertRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.groups)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        group = self.groups[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return group.title()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{group.title()}, {group.sure()}: {group.why()}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{group.title()}\n{group.why()}")
        return group if role == GROUP_ROLE else None
