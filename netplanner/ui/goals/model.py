"""The list of goals as Qt sees it."""

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from netplanner.domain.goal import Goal
from netplanner.domain.spheres import belongs
from netplanner.domain.words import GoalState
from netplanner.storage import goals, platforms
from netplanner.ui import mime
from netplanner.ui.goals.words import Card, card_of
from netplanner.ui.session import Session
from netplanner.ui.widgets.labels import plain_tip

CARD_ROLE = Qt.ItemDataRole.UserRole
ID_ROLE = Qt.ItemDataRole.UserRole + 1
RINGED_ROLE = Qt.ItemDataRole.UserRole + 2

# What is still worked on stands above what is done; archived goals are out of sight until they are asked for.
_PLACES = {GoalState.DONE: 1, GoalState.ARCHIVED: 2}

_Index = QModelIndex | QPersistentModelIndex


class GoalsModel(QAbstractListModel):
    """One row a goal. `CARD_ROLE` gives its `Card`, `ID_ROLE` its id, `RINGED_ROLE` whether chosen people serve it."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._cards: list[Card] = []
        self._ringed: frozenset[int] = frozenset()
        self.with_archived = False
        self.archived = 0

    def reload(self) -> None:
        """Reads all goals again; where the same ones are there, only their rows are painted anew.

        `archived` counts those that `with_archived` shows at the end.
        """
        cards = _cards(self._session)
        shelved = [card for card in cards if card.goal.state is GoalState.ARCHIVED]
        self.archived = len(shelved)
        if not self.with_archived:
            cards = [card for card in cards if card.goal.state is not GoalState.ARCHIVED]
        if [card.goal.id for card in cards] == [card.goal.id for card in self._cards]:
            self._cards = cards
            if cards:
                self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))
            return
        self.beginResetModel()
        self._cards = cards
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._cards):
            return None
        card = self._cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.goal.what
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, (card.goal.what, card.subtitle, card.verdict))))
        if role == CARD_ROLE:
            return card
        if role == ID_ROLE:
            return card.goal.id
        if role == RINGED_ROLE:
            return card.goal.id in self._ringed
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        return flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        return [mime.GOAL]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        mime.put_ids(data, mime.GOAL, [self._cards[index.row()].goal.id for index in indexes])
        data.setText("\n".join(self._cards[index.row()].goal.what for index in indexes))
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def goal(self, goal_id: int | None) -> Goal | None:
        return next((card.goal for card in self._cards if card.goal.id == goal_id), None)

    def index_of(self, goal_id: int | None) -> QModelIndex:
        """The row of a goal, an invalid index where it is not listed."""
        rows = (row for row, card in enumerate(self._cards) if card.goal.id == goal_id)
        row = next(rows, None)
        return QModelIndex() if row is None else self.index(row)

    def ring(self, goal_ids: Collection[int]) -> None:
        """Marks the goals that the people chosen elsewhere serve."""
        ringed = frozenset(goal_ids)
        if ringed != self._ringed and self._cards:
            self._ringed = ringed
            self.dataChanged.emit(self.index(0), self.index(len(self._cards) - 1), [RINGED_ROLE])
        self._ringed = ringed


def _cards(session: Session) -> list[Card]:
    reader = session.store.reader
    today: date = session.clock.today()
    names = {row.key: row.name for row in platforms.all_platforms(reader)}
    found = [goal for goal in goals.listing(reader) if belongs(goal.sphere, session.sphere)]
    found.sort(key=lambda goal: _PLACES.get(goal.state, 0))
    return [card_of(goal, today, names) for goal in found]
