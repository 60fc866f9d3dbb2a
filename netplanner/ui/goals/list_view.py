"""The list of goal cards: choosing, keys, people dropped on a card, a goal dragged to the calendar."""

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from netplanner.ui import mime
from netplanner.ui.goals.delegate import GoalDelegate
from netplanner.ui.goals.model import ID_ROLE, GoalsModel

_MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)


class GoalList(QListView):
    """A single goal may be chosen; a click on it or Esc lets it go again.

    `chosen(id or None)` follows the selection, `opened(id)` a double click or Enter, `contacts_dropped(goal id, ids)`
    a drop of people, `menu_requested(QPoint)` asks for the context menu at a global place, `delete_requested()` Del.
    """

    chosen = Signal(object)
    opened = Signal(int)
    contacts_dropped = Signal(int, list)
    menu_requested = Signal(QPoint)
    delete_requested = Signal()

    def __init__(self, model: GoalsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goals = model
        self._cards = GoalDelegate(self)
        self._pressed_chosen = False
        self._announced: int | None = None
        self._kept: int | None = None
        self._resetting = False
        self.setModel(model)
        self.setItemDelegate(self._cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Goals"))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragEnabled(True)
        self.setDropIndicatorShown(False)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._recall)

    def selected_id(self) -> int | None:
        rows = self.selectionModel().selectedIndexes()
        return rows[0].data(ID_ROLE) if rows else None

    def choose(self, goal_id: int | None) -> None:
        """Selects a goal, or none; `chosen` follows if that is a change."""
        index = self._goals.index_of(goal_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.clearSelection()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._announce()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.selected_id() is not None:
            self.clearSelection()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
        elif key == Qt.Key.Key_Delete and self.selected_id() is not None:
            self.delete_requested.emit()
        else:
            super().keyPressEvent(event)
            if key in _MOVES and self.selected_id() is None and self.currentIndex().isValid():
                # The first move ends on the row that the focus had stood on without choosing it.
                self.setCurrentIndex(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._pressed_chosen = index.isValid() and self.selectionModel().isSelected(index)
        super().mousePressEvent(event)
        if not index.isValid():
            self.clearSelection()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if (
            event.button() == Qt.MouseButton.LeftButton
            and self._pressed_chosen
            and self.selectionModel().isSelected(index)
        ):
            self.clearSelection()
        self._pressed_chosen = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._pressed_chosen = False
        if index.isValid():
            self._open(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        place = self.visualRect(index).center() if by_key else event.pos()
        self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # What this list doesn't take goes on to the window, which takes files.
        if mime.ids_of(event.mimeData(), mime.CONTACTS):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        takes = index.isValid() and bool(mime.ids_of(event.mimeData(), mime.CONTACTS))
        self._set_drop_row(index.row() if takes else -1)
        if takes:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_drop_row(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        ids = mime.ids_of(event.mimeData(), mime.CONTACTS)
        self._set_drop_row(-1)
        if not index.isValid() or not ids:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.contacts_dropped.emit(index.data(ID_ROLE), ids)

    def _set_drop_row(self, row: int) -> None:
        if row != self._cards.drop_row:
            self._cards.drop_row = row
            self.viewport().update()

    def _toggle(self, index: QModelIndex) -> None:
        if self.selectionModel().isSelected(index):
            self.clearSelection()
        else:
            self.setCurrentIndex(index)

    def _open(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        self.opened.emit(index.data(ID_ROLE))

    def _remember(self) -> None:
        self._kept = self.selected_id()
        self._resetting = True

    def _recall(self) -> None:
        # The selection survives by id; whoever listens hears of it only if the goal is gone.
        index = self._goals.index_of(self._kept)
        if index.isValid():
            self.setCurrentIndex(index)
        self._resetting = False
        self._announce()

    def _announce(self) -> None:
        goal_id = self.selected_id()
        if goal_id != self._announced and not self._resetting:
            self._announced = goal_id
            self.chosen.emit(goal_id)
