"""The cards of an import as a table."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from netplanner.domain.words import ImportAction
from netplanner.operations.import_report import Decision, FileReport, ImportRecord, RecordKey
from netplanner.ui import theme
from netplanner.ui.importing import words
from netplanner.ui.importing.decisions import DECIDE, Choice, alike, choice_of, choices_for, decision_for, fate, kind
from netplanner.ui.widgets.labels import plain_tip

CARD, ORGANIZATION, MATCH, ACTION, CHANGES = range(5)
_COLUMNS = 5

ENTRY_ROLE = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex
_INCOMING = frozenset({ImportAction.ADD, ImportAction.UPDATE})
_THERE = frozenset({ImportAction.UPDATE, ImportAction.UNCHANGED})


class Entry(NamedTuple):
    """A row: the card, the number of its file, what the user decided about it."""

    file: int
    record: ImportRecord
    decision: Decision | None

    @property
    def key(self) -> RecordKey:
        return self.file, self.record.index

    @property
    def kind(self) -> str:
        return kind(self.record, self.decision)

    @property
    def choice(self) -> Choice:
        return choice_of(self.record, self.decision)


class ImportModel(QAbstractTableModel):
    """One row a card; `ENTRY_ROLE` gives its `Entry`.

    `show_only` filters by what happens, `decisions.DECIDE` by what the user should look at. `done` words what has
    happened instead of what will; then nothing can be chosen. `decided` follows each choice.
    """

    decided = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: Sequence[FileReport] = ()
        self._records: list[tuple[int, ImportRecord]] = []
        # Before an import new people have no id yet.
        self._coming: frozenset[int | None] = frozenset()
        self._rows: list[int] = []
        self._only: str | None = None
        self._decisions: dict[RecordKey, Decision] = {}
        self._done = False

    @property
    def done(self) -> bool:
        return self._done

    @property
    def decisions(self) -> Mapping[RecordKey, Decision]:
        """What the user decided, by (number of the file, index of the card)."""
        return dict(self._decisions)

    def show_files(self, files: Sequence[FileReport], *, done: bool = False) -> None:
        """Shows all cards of these reports; what was decided stays so where it can still be chosen."""
        self.beginResetModel()
        self._files, self._done = files, done
        self._records = [(number, record) for number, file in enumerate(files) for record in file.records]
        self._coming = frozenset(record.contact_id for _, record in self._records if record.action in _INCOMING)
        self._decisions = {} if done else self._still_possible()
        self._rows = self._filtered()
        self.endResetModel()

    def show_only(self, only: str | None) -> None:
        """Leaves the cards with which this happens; None shows all."""
        self.beginResetModel()
        self._only = only
        self._rows = self._filtered()
        self.endResetModel()

    def counts(self) -> dict[str, int]:
        """How many cards count in each tile."""
        return dict(Counter(self._kind(number, record) for number, record in self._records))

    def to_look_at(self) -> int:
        """How many cards ask, or asked, for a decision."""
        return 0 if self._done else sum(record.needs_decision for _, record in self._records)

    def waiting(self) -> tuple[int, int]:
        """How many cards wait for a decision: those who may be somebody of the book, and those with disputed fields."""
        waits = [record for number, record in self._records if self._kind(number, record) == DECIDE]
        added = sum(record.action is ImportAction.ADD for record in waits)
        return added, len(waits) - added

    def coming(self) -> tuple[int, int]:
        """How many people are added and updated, without those left out. Several cards of one person count once."""
        added, known, again = 0, set(), False
        for number, record in self._records:
            decision = self._decisions.get((number, record.index))
            becomes = fate(record, decision)
            person = decision.target if decision is not None and decision.target is not None else record.contact_id
            added += becomes is ImportAction.ADD
            if becomes is ImportAction.UPDATE and person is not None:
                known.add(person)
            again = again or (becomes in _THERE and person is None)
        # Who first comes in these files has no id yet: of the later cards somebody is left where the first is skipped.
        return added or int(again), len(known)

    def known(self) -> int:
        """How many people are there already and get nothing new; whose card stands here twice is one of them."""
        there = {record.contact_id for _, record in self._records if record.action is ImportAction.UNCHANGED}
        return len(there - self._coming - {None})

    def shows_failures(self) -> bool:
        """Whether the table is about what can't be read alone."""
        return self._only == ImportAction.FAIL

    # --- choosing ------------------------------------------------------------------------------------------------

    def entry(self, row: int) -> Entry:
        number, record = self._records[self._rows[row]]
        return Entry(number, record, self._decisions.get((number, record.index)))

    def choices(self, row: int) -> list[Choice]:
        """What the user may choose for a row."""
        return [] if self._done else choices_for(self.entry(row).record)

    def common_choices(self, rows: Sequence[int]) -> list[Choice]:
        """What may be chosen for all of these rows at once, each of those it is possible for."""
        found: dict[str, Choice] = {}
        for row in rows:
            for choice in self.choices(row):
                found.setdefault(choice.key, Choice(choice.key))
        return [found[key] for key in (DECIDE, "merge", "add", "skip") if key in found]

    def rows_alike(self, row: int) -> list[int]:
        """The rows shown for which the same can be chosen in one go, that row among them."""
        own = self.entry(row).record
        return [at for at in range(len(self._rows)) if alike(own, self.entry(at).record)]

    def choose(self, rows: Iterable[int], choice: Choice) -> None:
        """Lets this happen with the cards of these rows; those for which it is not possible stay as they are."""
        for row in rows:
            entry = self.entry(row)
            possible = self.choices(row)
            wanted = next((one for one in possible if one == choice), None)
            wanted = wanted or next((one for one in possible if one.key == choice.key), None)
            if wanted is not None:
                self._set(entry.key, decision_for(entry.record, wanted))
        self._tell()

    def decide(self, key: RecordKey, decision: Decision | None) -> None:
        """What the user decided about one card, its fields included."""
        self._set(key, decision)
        self._tell()

    def next_undecided(self, after: int = -1) -> int:
        """The first row below `after`, then from the top, that waits for a decision; -1 where none does."""
        order = [*range(after + 1, len(self._rows)), *range(min(after + 1, len(self._rows)))]
        return next((row for row in order if self.entry(row).kind == DECIDE), -1)

    def row_of(self, key: RecordKey) -> int:
        """The row that shows a card, -1 where none does."""
        return next((row for row in range(len(self._rows)) if self.entry(row).key == key), -1)

    # --- Qt ------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < _COLUMNS:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
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
            return self.entry(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(index.row(), index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(index.row(), index.column()) if index.column() != CARD else self._spoken(index.row())
        return None

    # --- within --------------------------------------------------------------------------------------------------

    def _filtered(self) -> list[int]:
        found = []
        for at, (number, record) in enumerate(self._records):
            # A card that was decided stays in sight of its kind: a mind may be changed.
            asked = self._only == DECIDE and record.needs_decision
            if self._only is None or asked or self._kind(number, record) == self._only:
                found.append(at)
        return found

    def _kind(self, number: int, record: ImportRecord) -> str:
        if self._done:
            return record.action
        return kind(record, self._decisions.get((number, record.index)))

    def _still_possible(self) -> dict[RecordKey, Decision]:
        kept: dict[RecordKey, Decision] = {}
        for number, record in self._records:
            decision = self._decisions.get((number, record.index))
            if decision is not None and any(
                (choice.key, choice.target) == (decision.action, decision.target) for choice in choices_for(record)
            ):
                kept[number, record.index] = decision
        return kept

    def _set(self, key: RecordKey, decision: Decision | None) -> None:
        if decision is None:
            self._decisions.pop(key, None)
        else:
            self._decisions[key] = decision

    def _tell(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, CHANGES))
        self.decided.emit()

    def _text(self, row: int, column: int) -> str:
        entry = self.entry(row)
        record = entry.record
        if column == CARD:
            several = len(self._files) > 1
            return words.card_text(record, self._files[entry.file].path.name if several else "")
        if column == ORGANIZATION:
            return record.organization
        if column == MATCH:
            return words.match_text(record, entry.decision, again=record.contact_id in self._coming)
        if column == ACTION:
            return words.done_text(record) if self._done else words.choice_text(entry.record, entry.choice)
        return words.changes_text(record, entry.decision)

    def _spoken(self, row: int) -> str:
        return ", ".join(filter(None, (self._text(row, column) for column in (CARD, MATCH, ACTION))))
