"""The people of one list of a goal's queue, each with the reason they stand there."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.contact_row import ContactRow
from netplanner.domain.goal import Goal
from netplanner.domain.words import QueueList
from netplanner.storage import contacts, platforms
from netplanner.storage import queue as stored
from netplanner.ui import queue_words
from netplanner.ui.numbers import number
from netplanner.ui.session import Session
from netplanner.ui.widgets.labels import Label, plain_tip
from netplanner.ui.widgets.sheet import Sheet
from netplanner.ui.worker import Job

# What the user decided can be taken back.
DECIDED = frozenset({QueueList.SNOOZED, QueueList.SKIPPED})

_PAGE = 100
_Index = QModelIndex | QPersistentModelIndex


class QueueListModel(QAbstractTableModel):
    """Name, what they do and why they stand in the list; names are read a page at a time as they come in sight."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entries: Sequence[stored.Entry] = ()
        self._rows: dict[int, ContactRow] = {}
        self._pages: set[int] = set()
        self._platforms = {row.key: row.name for row in platforms.all_platforms(session.store.reader)}

    def show_entries(self, entries: Sequence[stored.Entry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self._rows.clear()
        self._pages.clear()
        self.endResetModel()

    def ids(self) -> list[int]:
        return [entry.contact_id for entry in self._entries]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = self._text(index.row(), index.column())
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Name"), self.tr("What they do"), self.tr("Why here"))[section]

    def _text(self, line: int, column: int) -> str:
        entry = self._entries[line]
        if column == 2:
            return self._why(entry)
        row = self._row(line)
        if row is None:
            return ""
        return row.display_name if column == 0 else " · ".join(filter(None, (row.title, row.organization)))

    def _why(self, entry: stored.Entry) -> str:
        if entry.list is not QueueList.SERVES_NO_GOAL:
            return queue_words.reasons_text(entry.reasons, self._platforms)
        met = [reason for reason in entry.reasons if reason.code in queue_words.MET]
        rest = [reason for reason in entry.reasons if reason.code not in queue_words.MET]
        fits = self.tr("nothing of what you look for")
        if met:
            fits = self.tr("only {reasons}").format(reasons=queue_words.reasons_text(met, self._platforms))
        return " · ".join(filter(None, (fits, queue_words.reasons_text(rest, self._platforms))))

    def _row(self, line: int) -> ContactRow | None:
        page = line // _PAGE
        if page not in self._pages:
            self._pages.add(page)
            ids = [entry.contact_id for entry in self._entries[page * _PAGE : (page + 1) * _PAGE]]
            self._rows |= contacts.rows(self._session.store.reader, ids)
        return self._rows.get(self._entries[line].contact_id)


class _Table(QTableView):
    """`opened()` follows Enter or a double click."""

    opened = Signal()

    def __init__(self, model: QueueListModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
            return
        super().keyPressEvent(event)


class QueueListSheet(Sheet):
    """`people_chosen(ids)` asks to see people in the list of contacts; the sheet closes then.

    Who was put off or left out can be brought back, some or all of them.
    """

    people_chosen = Signal(list)

    def __init__(self, session: Session, goal: Goal, name: QueueList, parent: QWidget | None = None) -> None:
        title = queue_words.list_name(name)
        super().__init__(parent, title, goal.what, QSize(820, 560))
        self._session, self._goal, self._name = session, goal, name
        self._job: Job | None = None
        self.model = QueueListModel(session, self)
        self.table = _Table(self.model, title)
        self.table.opened.connect(self._show_chosen)
        self.table.selectionModel().selectionChanged.connect(lambda: self._name_buttons())
        self.nothing = Label(tone="muted", wrap=True)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing)
        column.addWidget(self.table, 1)
        self.set_body(body)
        if name in DECIDED:
            self.back_button = self.add_button("", self.bring_back)
        self.show_button = self.add_button("", self._show_chosen)
        self.add_button(self.tr("Close"), self.reject, primary=True)
        session.changed.connect(self._on_changed)
        self.read()

    def read(self) -> None:
        """Reads the list beside the window."""
        if self._job is not None:
            self._job.cancel()
        if not self.model.rowCount():
            self.nothing.setText(self.tr("Looking through your book…"))
        today = self._session.clock.today()
        self._job = self._session.search(stored.read, self._goal.id, today, done=self._show)

    def chosen(self) -> list[int]:
        """The ids of the selected rows, of all where none is."""
        ids = self.model.ids()
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [ids[row] for row in rows] or ids

    def bring_back(self) -> None:
        from netplanner.operations import candidates

        self._session.perform(candidates.unskip, self._goal.id, self.chosen(), failed=self._refuse)

    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _show(self, found: stored.Queue) -> None:
        self._job = None
        entries = found.lists[self._name]
        self.model.show_entries(entries)
        self.nothing.setText("" if entries else self.tr("Nobody stands in this list any more."))
        self.nothing.setVisible(not entries)
        self.table.setVisible(bool(entries))
        self.set_title(queue_words.list_name(self._name), f"{self._goal.what} · {number(len(entries))}")
        self._name_buttons()

    def _name_buttons(self) -> None:
        count = self.model.rowCount()
        chosen = len({index.row() for index in self.table.selectionModel().selectedRows()})
        self.show_button.setEnabled(bool(count))
        self.show_button.setText(
            self.tr("Show %Ln in contacts", "", chosen) if chosen else self.tr("Show all in contacts")
        )
        if self._name in DECIDED:
            self.back_button.setEnabled(bool(count))
            self.back_button.setText(self.tr("Bring %Ln back", "", chosen) if chosen else self.tr("Bring all back"))

    def _show_chosen(self) -> None:
        if ids := self.chosen():
            self.people_chosen.emit(ids)
            self.accept()

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible():
            self.read()

    def _refuse(self, error: Exception) -> None:
        from netplanner.ui.wording import error_text

        self.set_error(error_text(error))
