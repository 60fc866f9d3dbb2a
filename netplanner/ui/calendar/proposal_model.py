"""Proposals by day, each to be ticked."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from netplanner.domain.auto_plan import Proposal
from netplanner.domain.goal import Goal
from netplanner.domain.outreach import OutreachRow
from netplanner.domain.words import OutreachStatus
from netplanner.ui import wording
from netplanner.ui.calendar import proposal_words
from netplanner.ui.calendar.ghosts import ghost_id

_Index = QModelIndex | QPersistentModelIndex

NUMBER_ROLE = Qt.ItemDataRole.UserRole + 1
BELOW_ROLE = Qt.ItemDataRole.UserRole + 2


class ProposalModel(QAbstractListModel):
    """A heading for each day, then its proposals; `number` counts proposals, whatever row they stand in.

    `changed()` follows ticks, moves and other whys. NUMBER_ROLE is a proposal's number, None for a heading; BELOW_ROLE
    its reasons in a line.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._proposals: list[Proposal] = []
        self._taken: list[bool] = []
        self._rows: list[date | int] = []
        self._goals: Mapping[int, Goal] = {}
        self._platforms: Mapping[str, str] = {}

    def show_proposals(
        self, proposals: Sequence[Proposal], goals: Mapping[int, Goal], platforms: Mapping[str, str]
    ) -> None:
        """All of them ticked."""
        self.beginResetModel()
        self._proposals, self._taken = list(proposals), [True] * len(proposals)
        self._goals, self._platforms = goals, platforms
        self._arrange()
        self.endResetModel()
        self.changed.emit()

    # What there is

    def count(self) -> int:
        return len(self._proposals)

    def proposal(self, number: int) -> Proposal:
        return self._proposals[number]

    def taken(self) -> list[Proposal]:
        return [one for one, is_taken in zip(self._proposals, self._taken, strict=True) if is_taken]

    def is_taken(self, number: int) -> bool:
        return self._taken[number]

    def number_at(self, index: _Index) -> int | None:
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, int) else None

    def index_of(self, number: int) -> QModelIndex:
        return self.index(self._rows.index(number))

    def number_of(self, contact_id: int) -> int | None:
        """The proposal about a person."""
        return next((number for number, one in enumerate(self._proposals) if one.contact_id == contact_id), None)

    def reasons(self, number: int) -> list[str]:
        one = self._proposals[number]
        goal = self._goals.get(one.goal_id or 0)
        return proposal_words.reasons(one, self._platforms, goal.what if goal else "")

    def ghosts(self) -> list[OutreachRow]:
        """The ticked ones as rows among the plans."""
        return [self._ghost(number) for number, is_taken in enumerate(self._taken) if is_taken]

    # Changing

    def take(self, number: int, taken: bool) -> None:
        self._taken[number] = taken
        index = self.index_of(number)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.changed.emit()

    def take_all(self, taken: bool) -> None:
        self._taken = [taken] * len(self._proposals)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [Qt.ItemDataRole.CheckStateRole])
        self.changed.emit()

    def move(self, numbers: Sequence[int], day: date) -> None:
        self.beginResetModel()
        for number in numbers:
            self._proposals[number] = replace(self._proposals[number], day=day)
        self._arrange()
        self.endResetModel()
        self.changed.emit()

    def set_why(self, number: int, why: str) -> None:
        self._proposals[number] = replace(self._proposals[number], why=why)
        index = self.index_of(number)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.DisplayRole])
        self.changed.emit()

    # QAbstractListModel

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.number_at(index) is None:
            # The arrow keys go past the days.
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, date):
            return wording.date_text(row, style="long") if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return proposal_words.title(self._proposals[row])
            case Qt.ItemDataRole.CheckStateRole:
                # Qt reads it as a number.
                return (Qt.CheckState.Checked if self._taken[row] else Qt.CheckState.Unchecked).value
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{proposal_words.title(self._proposals[row])}, {self._below(row)}"
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(self.reasons(row))
        if role == NUMBER_ROLE:
            return row
        return self._below(row) if role == BELOW_ROLE else None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        number = self.number_at(index)
        if role != Qt.ItemDataRole.CheckStateRole or number is None:
            return False
        self.take(number, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _below(self, number: int) -> str:
        one = self._proposals[number]
        channel = wording.channel_name(one.channel, self._platforms) if one.channel else ""
        return " · ".join(filter(None, (channel, *self.reasons(number))))

    def _arrange(self) -> None:
        self._rows = []
        last: date | None = None
        for number in sorted(range(len(self._proposals)), key=lambda one: (self._proposals[one].day, one)):
            day = self._proposals[number].day
            if day != last:
                self._rows.append(day)
                last = day
            self._rows.append(number)

    def _ghost(self, number: int) -> OutreachRow:
        one = self._proposals[number]
        goal = self._goals.get(one.goal_id or 0)
        people = (one.contact_id,) if one.connector_id is None else (one.connector_id, one.contact_id)
        return OutreachRow(
            id=ghost_id(number),
            due_on=one.day.isoformat(),
            due_time="",
            kind=str(one.kind),
            channel=one.channel,
            status=str(OutreachStatus.PLANNED),
            result="",
            why=one.why or " · ".join(self.reasons(number)),
            goal_id=goal.id if goal else None,
            goal_what=goal.what if goal else "",
            goal_colour=goal.colour if goal else 0,
            contacts=people,
            contact_names=proposal_words.names(one),
        )
