"""The trash: what was deleted, to take back or to remove for good."""

from itertools import chain

from PySide6.QtCore import QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from netplanner.domain.changes import Changes
from netplanner.operations import trash as operations
from netplanner.ui import theme, wording
from netplanner.ui.people.trash_model import TrashModel, TrashRow, read_rows
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.confirm import ConfirmSheet
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.widgets.sheet import Sheet


class TrashSheet(Sheet):
    """Restoring can be undone; removing can't and is asked for."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, wanted=QSize(760, 560))
        self._session = session
        self.model = TrashModel(session.clock.today(), self)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Filter the trash"))
        self.search.setAccessibleName(self.tr("Filter the trash"))
        self.search.textChanged.connect(self._narrow)
        self.table = self._table()
        self._empty = EmptyState(
            self.tr("The trash is empty"),
            self.tr("What you delete stays here for 90 days and can be taken back."),
            icon="trash-2",
        )
        self._stack = QStackedLayout()
        self.set_title(self.tr("Trash"), self.tr("What you delete stays here for 90 days and can be taken back."))
        self._fill()
        session.changed.connect(self._changed)
        self._read()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Deleted people, goals, plans and groups"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(30))
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        # It asks each cell of a column whether it is chosen, and measures a thousand: of the whole trash that is long.
        head.setSelectionModel(QItemSelectionModel(self.model, head))
        head.setResizeContentsPrecision(0)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, mode in enumerate(
            (
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.ResizeToContents,
            )
        ):
            head.setSectionResizeMode(column, mode)
        table.selectionModel().selectionChanged.connect(self._show_buttons)
        table.doubleClicked.connect(lambda: self.restore())
        return table

    def _fill(self) -> None:
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(listed)
        self._stack.addWidget(self._empty)
        self.set_body(body)
        QShortcut(
            QKeySequence(Qt.Key.Key_Delete), self.table, self.ask_remove, context=Qt.ShortcutContext.WidgetShortcut
        )
        self.remove_button = Button(self.tr("Delete for good…"), clicked=self.ask_remove)
        self.empty_button = Button(self.tr("Empty the trash…"), clicked=self.ask_empty)
        for button in (self.remove_button, self.empty_button):
            self.add_footer_left(button)
        self.add_button(self.tr("Close"), self.reject)
        self.restore_button = self.add_button(self.tr("Restore"), self.restore, primary=True)
        self._show_buttons()

    def selected(self) -> list[tuple[str, int]]:
        parts = self.table.selectionModel().selection().toList()
        rows = sorted(set(chain.from_iterable(range(part.top(), part.bottom() + 1) for part in parts)))
        return [(item.kind, item.id) for item in map(self.model.item, rows)]

    def restore(self) -> None:
        """Takes the chosen things back; the banner of the window names them, with the way back."""
        if chosen := self.selected():
            self._session.perform(operations.restore, chosen)

    def ask_remove(self) -> None:
        if chosen := self.selected():
            self._ask(chosen, self.tr("Delete %Ln thing(s) for good?", None, len(chosen)))

    def ask_empty(self) -> None:
        if everything := self.model.everything():
            self._ask(everything, self.tr("Delete all %Ln thing(s) in the trash for good?", None, len(everything)))

    def _ask(self, items: list[tuple[str, int]], title: str) -> None:
        ConfirmSheet(
            self,
            title,
            self.tr("Nothing brings them back, and what was done before can no longer be undone. Backups keep them."),
            self.tr("Delete for good"),
            lambda: self._remove(items),
        ).open()

    def _remove(self, items: list[tuple[str, int]]) -> None:
        self._session.perform(operations.remove, items, failed=self._refused)

    def _refused(self, error: Exception) -> None:
        self.set_error(wording.error_text(error))

    def _changed(self, changes: Changes) -> None:
        if changes.lists or changes.everything:
            self._read()

    def _read(self) -> None:
        self._session.read(read_rows, done=self._show)

    def _show(self, rows: list[TrashRow]) -> None:
        first = not self.model.count()
        row = self.table.currentIndex().row()
        self.model.show(rows, self.search.text())
        self._stack.setCurrentIndex(0 if rows else 1)
        if self.model.rowCount():
            index = self.model.index(min(max(row, 0), self.model.rowCount() - 1), 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(index, flags)
        if rows and first and self.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_buttons()

    def _narrow(self, text: str) -> None:
        self.model.narrow(text)
        self._show_buttons()

    def _show_buttons(self) -> None:
        chosen = self.table.selectionModel().hasSelection()
        self.restore_button.setEnabled(chosen)
        self.remove_button.setEnabled(chosen)
        self.empty_button.setEnabled(self.model.count() > 0)
