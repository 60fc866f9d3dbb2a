"""The cards of an import as a table."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from netplanner.domain.words import ImportAction
from netplanner.operations.import_report import FileReport, ImportRecord
from netplanner.ui import theme
from netplanner.ui.importing import words
from netplanner.ui.widgets.labels import plain_tip

CHECK, CARD, ORGANIZATION, MATCH, ACTION, CHANGES = range(6)
_COLUMNS = 6

ENTRY_ROLE = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex
_INCOMING = frozenset({ImportAction.ADD, ImportAction.UPDATE})


class Entry(NamedTuple):
    """A row: the card, the number of its file, whether the user leaves it out."""

    file: int
    record: ImportRecord
    left_out: bool


class ImportModel(QAbstractTableModel):
    """One row a card. `ENTRY_ROLE` gives its `Entry`; the first column ticks whether it comes in.

    `show_only` filters by what happens. `done` words what has happened instead of what will; then nothing is ticked.
    """

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: Sequence[FileReport] = ()
        self._records: list[tuple[int, ImportRecord]] = []
        # Before an import new people have no id yet.
        self._coming: frozenset[int | None] = frozenset()
        self._rows: list[int] = []
        self._only: ImportAction | None = None
        self._left_out: set[tuple[int, int]] = set()
        self._done = False

    @property
    def done(self) -> bool:
        return self._done

    @property
    def left_out(self) -> frozenset[tuple[int, int]]:
        """(number of the file, index) of the cards that the user unticked."""
        return frozenset(self._left_out)

    def show_files(self, files: Sequence[FileReport], *, done: bool = False) -> None:
        """Shows all cards of these reports; what was unticked stays so."""
        self.beginResetModel()
        self._files, self._done = files, done
        self._records = [(number, record) for number, file in enumerate(files) for record in file.records]
        self._coming = frozenset(record.contact_id for _, record in self._records if record.action in _INCOMING)
        self._rows = self._filtered()
        self.endResetModel()

    def show_only(self, action: ImportAction | None) -> None:
        """Leaves the cards with which this happens; None shows all."""
        self.beginResetModel()
        self._only = action
        self._rows = self._filtered()
        self.endResetModel()

    def coming(self) -> tuple[int, int]:
        """How many people are added and updated, without those left out."""
        counts = {ImportAction.ADD: 0, ImportAction.UPDATE: 0}
        for number, record in self._records:
            if record.action in counts and (number, record.index) not in self._left_out:
                counts[record.action] += 1
        return counts[ImportAction.ADD], counts[ImportAction.UPDATE]

    def known(self) -> int:
        """How many people are there already and get nothing new; whose card stands here twice is one of them."""
        there = {record.contact_id for _, record in self._records if record.action is ImportAction.UNCHANGED}
        return len(there - self._coming - {None})

    def tick_state(self) -> Qt.CheckState:
        """Whether all, some or none of the shown cards that can be ticked are."""
        states = {self._is_ticked(row) for row in range(len(self._rows)) if self._can_tick(row)}
        if states == {True}:
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if len(states) == 2 else Qt.CheckState.Unchecked

    def shows_failures(self) -> bool:
        """Whether the table is about what can't be read alone."""
        return self._only is ImportAction.FAIL

    def can_tick(self) -> bool:
        return any(map(self._can_tick, range(len(self._rows))))

    def tick(self, rows: Sequence[int] | None, wanted: bool) -> None:
        """Takes the cards of these rows in or out; None means all that are shown."""
        changed = range(len(self._rows)) if rows is None else rows
        for row in filter(self._can_tick, changed):
            number, record = self._records[self._rows[row]]
            key = (number, record.index)
            if wanted:
                self._left_out.discard(key)
            else:
                self._left_out.add(key)
        if self._rows:
            self.dataChanged.emit(self.index(min(changed, default=0), 0), self.index(max(changed, default=0), CHANGES))
        self.ticked.emit()

    # --- Qt ------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else _COLUMNS

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == CHECK and self._can_tick(index.row()):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < _COLUMNS:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                "",
                self.tr("Card"),
                self.tr("Organisation"),
                self.tr("Match and why"),
                self.tr("What happened") if self._done else self.tr("What happens"),
                self.tr("Changes"),
            )[section]
        if role == Qt.ItemDataRole.FontRole:
            return theme.font("small")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        if role == ENTRY_ROLE:
            return self._entry(index.row())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == CHECK and self._can_tick(index.row()):
            return Qt.CheckState.Checked if self._is_ticked(index.row()) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole and index.column() != CHECK:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() != CHECK:
            return plain_tip(self._text(index.row(), index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(index.row(), index.column()) if index.column() != CHECK else self._spoken(index.row())
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or not self._can_tick(index.row()):
            return False
        self.tick([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    # --- within --------------------------------------------------------------------------------------------------

    def _filtered(self) -> list[int]:
        return [at for at, (_, record) in enumerate(self._records) if self._only in (None, record.action)]

    def _entry(self, row: int) -> Entry:
        number, record = self._records[self._rows[row]]
        return Entry(number, record, (number, record.index) in self._left_out)

    def _can_tick(self, row: int) -> bool:
        return not self._done and self._records[self._rows[row]][1].action in _INCOMING

    def _is_ticked(self, row: int) -> bool:
        return not self._entry(row).left_out

    def _text(self, row: int, column: int) -> str:
        entry = self._entry(row)
        record = entry.record
        if column == CARD:
            several = len(self._files) > 1
            return words.card_text(record, self._files[entry.file].path.name if several else "")
        if column == ORGANIZATION:
            return record.organization
        if column == MATCH:
            return words.match_text(record, again=record.contact_id in self._coming)
        if column == ACTION:
            return words.action_text(record.action, left_out=entry.left_out, done=self._done)
        return words.changes_text(record)

    def _spoken(self, row: int) -> str:
        return ", ".join(filter(None, (self._text(row, column) for column in (CARD, MATCH, ACTION))))
