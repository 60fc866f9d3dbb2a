"""The plans of a day or of days to come, as a list with headings."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from netplanner.domain.outreach import OutreachRow
from netplanner.domain.words import OutreachStatus
from netplanner.storage import outreach
from netplanner.ui import wording
from netplanner.ui.calendar import ghosts, plan_text
from netplanner.ui.session import Session

RowRole = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
# Rows fetched at once: what a tall window shows.
_PAGE = 64


class PlanModel(QAbstractListModel):
    """Ids in order and the rows fetched so far. A heading stands in the list as the negative ordinal of its day.

    A tick in the box is not taken here: `ticked(id, checked)` asks for it.
    """

    ticked = Signal(int, bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entries: array[int] = array("q")
        self._rows: dict[int, OutreachRow] = {}
        self._ghosts: dict[int, OutreachRow] = {}
        self._today = session.clock.today()
        self._platforms: Mapping[str, str] = {}

    def show_plans(self, ids: Iterable[int], today: date, platforms: Mapping[str, str]) -> None:
        """The plans of one day."""
        self._reset(array("q", ids), today, platforms)

    def show_days(self, days: Sequence[tuple[date, Iterable[int]]], today: date, platforms: Mapping[str, str]) -> None:
        """Plans under a heading for each day."""
        self._reset(_entries(days), today, platforms)

    def append_days(self, days: Sequence[tuple[date, Iterable[int]]]) -> None:
        """Further days below."""
        self._insert(len(self._entries), _entries(days))

    def prepend_days(self, days: Sequence[tuple[date, Iterable[int]]]) -> None:
        """Further days above."""
        self._insert(0, _entries(days))

    def heading_from(self, day: date) -> QModelIndex:
        """The heading of `day` or of the next one that is here, else of the last; invalid where there is none."""
        headings = [(row, -one) for row, one in enumerate(self._entries) if one < 0 and not ghosts.is_ghost(one)]
        found = next((row for row, ordinal in headings if ordinal >= day.toordinal()), None)
        if found is None and headings:
            found = headings[-1][0]
        return QModelIndex() if found is None else self.index(found)

    def refresh(self, ids: Iterable[int]) -> None:
        """Rows whose content changed in place."""
        for outreach_id in ids:
            self._rows.pop(outreach_id, None)
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def id_at(self, index: _Index) -> int | None:
        """The plan at `index`, None for a heading or nothing."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        return entry if entry > 0 else None

    def day_at(self, index: _Index) -> date | None:
        """The day of the heading at `index`, None for a plan."""
        entry = self._entries[index.row()] if index.isValid() else 0
        return date.fromordinal(-entry) if entry < 0 and not ghosts.is_ghost(entry) else None

    def ghost_at(self, index: _Index) -> int | None:
        """The number of the proposal at `index`, None for anything else."""
        entry = self._entries[index.row()] if index.isValid() else 0
        return ghosts.number_of(entry) if ghosts.is_ghost(entry) else None

    def set_ghosts(self, rows: Iterable[OutreachRow]) -> None:
        """The proposals whose ids may be among those of plans from now on."""
        self._ghosts = {row.id: row for row in rows}

    def index_of(self, outreach_id: int) -> QModelIndex:
        """Where a plan stands; invalid if it doesn't."""
        try:
            return self.index(self._entries.index(outreach_id))
        except ValueError:
            return QModelIndex()

    def plan_count(self) -> int:
        return sum(1 for entry in self._entries if entry > 0)

    def row_at(self, index: _Index) -> OutreachRow | None:
        outreach_id = self.id_at(index)
        if outreach_id is None:
            return self._ghosts.get(self._entries[index.row()]) if index.isValid() else None
        if outreach_id not in self._rows:
            self._fetch(index.row())
        return self._rows.get(outreach_id)

    def subtitle(self, row: OutreachRow) -> str:
        return plan_text.subtitle(row, self._today, self._platforms)

    def is_overdue(self, row: OutreachRow) -> bool:
        return plan_text.is_overdue(row, self._today)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._entries):
            return None
        day = self.day_at(index)
        if day is not None:
            return self._heading(day) if role in _TEXT_ROLES else None
        row = self.row_at(index)
        return None if row is None else self._value(row, role)

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        outreach_id = self.id_at(index)
        if role == Qt.ItemDataRole.CheckStateRole and outreach_id is not None:
            self.ticked.emit(outreach_id, Qt.CheckState(value) == Qt.CheckState.Checked)
        # The box follows the book, not the click.
        return False

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.ghost_at(index) is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self.id_at(index) is None:
            # The arrow keys go past the headings.
            return Qt.ItemFlag.NoItemFlags
        selectable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return selectable | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled

    def _value(self, row: OutreachRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return plan_text.title(row)
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and ghosts.is_ghost(row.id):
            return ghosts.words(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return plan_text.spoken(row, self._today, self._platforms)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.status == OutreachStatus.DONE else Qt.CheckState.Unchecked
        return None

    def _heading(self, day: date) -> str:
        text = wording.date_text(day, None, "long")
        return self.tr("Today, {day}").format(day=text) if day == self._today else text

    def _reset(self, entries: "array[int]", today: date, platforms: Mapping[str, str]) -> None:
        self.beginResetModel()
        self._entries, self._rows = entries, {}
        self._today, self._platforms = today, platforms
        self.endResetModel()

    def _insert(self, at: int, entries: "array[int]") -> None:
        if not entries:
            return
        self.beginInsertRows(QModelIndex(), at, at + len(entries) - 1)
        self._entries[at:at] = entries
        self.endInsertRows()

    def _fetch(self, at: int) -> None:
        start = at - at % _PAGE
        ids = [entry for entry in self._entries[start : start + _PAGE] if entry > 0]
        self._rows.update(outreach.rows_of(self._session.store.reader, ids))


_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def _entries(days: Iterable[tuple[date, Iterable[int]]]) -> "array[int]":
    entries: array[int] = array("q")
    for day, ids in days:
        entries.append(-day.toordinal())
        entries.extend(ids)
    return entries
