"""The tree of the side: choosing, keys, names edited in place, people dropped on a tag or a group."""

from collections.abc import Collection

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QKeyCombination,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QToolTip, QTreeView, QWidget

from netplanner.ui import mime, theme
from netplanner.ui.contacts.side_delegate import SideDelegate
from netplanner.ui.contacts.side_model import ENTRY_ROLE, Entry, Part, SideModel
from netplanner.ui.widgets.labels import plain_tip

_UP = QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Up)
_DOWN = QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Down)
# People held over a folded section open it after this long.
_OPEN_AFTER_MS = 600


class SideView(QTreeView):
    """`chosen(Entry)` follows a click, Enter and the keys that move the choice, `taken()` one that is made for good.

    `people_dropped(Entry, ids)`, `menu_requested(Entry or Part, QPoint)` at a global place, `delete_requested(Entry)`
    `move_requested(Entry, -1 or 1)` and `list_dropped(id of a smart list, place)` ask for what the
    panel does; `left()` is Esc.
    """

    chosen = Signal(object)
    taken = Signal()
    people_dropped = Signal(object, list)
    menu_requested = Signal(object, QPoint)
    delete_requested = Signal(object)
    move_requested = Signal(object, int)
    list_dropped = Signal(int, int)
    left = Signal()

    def __init__(self, model: SideModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._pressed = False
        self._hold = QTimer(self, singleShot=True, interval=_OPEN_AFTER_MS)
        self._hold.timeout.connect(self._open_held)
        self._held = QPersistentModelIndex()
        self._lines = SideDelegate(self)
        self.setFont(theme.font())
        self.setModel(model)
        self.setItemDelegate(self._lines)
        self.setAccessibleName(self.tr("Lists of people"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The ground of the window, not of a list.
        self.setAutoFillBackground(False)
        self.setStyleSheet("QTreeView { background: transparent; }")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(True)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setUniformRowHeights(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setAutoScroll(True)
        self.expandAll()

    def drawBranches(self, painter: object, rect: object, index: object) -> None:
        """The delegate paints the sign of folding itself."""

    def entry(self, index: QModelIndex | QPersistentModelIndex | None = None) -> Entry | None:
        """The entry of an index, without one the current."""
        found = self.currentIndex() if index is None else index
        entry: Entry | None = found.data(ENTRY_ROLE) if found.isValid() else None
        return entry

    def folded(self) -> list[str]:
        """The names of the sections that are folded."""
        return [part.name.lower() for part in Part if not self.isExpanded(self.model().index(int(part), 0))]

    def fold(self, names: Collection[str]) -> None:
        """Folds the sections named, as `folded` answered them; the first can't be opened again and stays open."""
        for part in Part:
            if part is not Part.BUILT_IN:
                self.setExpanded(self.model().index(int(part), 0), part.name.lower() not in names)

    def show_chosen(self, key: str | None) -> None:
        """Marks the entry of that key as what is shown, or none; `chosen` doesn't follow."""
        model = self.model()
        assert isinstance(model, SideModel)
        index = model.index_of(key) if key is not None else QModelIndex()
        self._showing = True
        try:
            if index.isValid():
                self.setCurrentIndex(index)
            else:
                self.clearSelection()
        finally:
            self._showing = False

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        entry = self.entry(selected.indexes()[0]) if selected.indexes() else None
        if entry is not None and not self._showing:
            self.chosen.emit(entry)

    def event(self, event: QEvent) -> bool:
        """F2 renames what stands here, whatever it does elsewhere in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._renames(event):
            event.accept()
            return True
        return super().event(event)

    def _renames(self, event: QKeyEvent) -> bool:
        is_plain = event.key() == Qt.Key.Key_F2 and not event.modifiers()
        return is_plain and bool(self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable)

    # Keys and mouse ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
            return
        entry, index = self.entry(), self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and index.isValid():
            if entry is None:
                self.setExpanded(index, not self.isExpanded(index))
            else:
                self._choose(index)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.keyCombination() in (_UP, _DOWN) and entry is not None:
            self.move_requested.emit(entry, -1 if event.keyCombination() == _UP else 1)
        elif event.key() == Qt.Key.Key_Delete and entry is not None:
            self.delete_requested.emit(entry)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            # A right click asks for the menu of a line without choosing it.
            event.accept()
            return
        if self.entry(index) is None:
            self.setExpanded(index, not self.isExpanded(index))
            event.accept()
            return
        self._pressed = True
        was_chosen = self.selectionModel().isSelected(index)
        super().mousePressEvent(event)
        if was_chosen:
            self.chosen.emit(self.entry(index))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._pressed:
            self._pressed = False
            self.taken.emit()

    def _choose(self, index: QModelIndex) -> None:
        """What is chosen already is searched for once more: something may have been typed since."""
        if self.selectionModel().isSelected(index):
            self.chosen.emit(self.entry(index))
        else:
            self.setCurrentIndex(index)
        self.taken.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        place = self.visualRect(index).center() if by_key else event.pos()
        target: object = self.entry(index)
        self.menu_requested.emit(Part(index.row()) if target is None else target, self.viewport().mapToGlobal(place))

    def viewportEvent(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().viewportEvent(event)  # type: ignore[arg-type]

    def _show_tip(self, event: QHelpEvent) -> None:
        """A name that is cut off is shown whole."""
        entry = self.entry(self.indexAt(event.pos()))
        width = 0 if entry is None else self.fontMetrics().horizontalAdvance(entry.name)
        is_cut = width > self.viewport().width() - theme.px(80)
        QToolTip.showText(event.globalPos(), plain_tip(entry.name) if entry is not None and is_cut else "", self)

    # Drops ---------------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # What this doesn't take goes on to the window, which takes files.
        if self._carried(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        is_list = bool(mime.ids_of(event.mimeData(), mime.SMART_LIST))
        edge = self._edge(index, event.position().toPoint()) if is_list else 0
        takes = bool(edge) if is_list else self._takes(index) and bool(self._carried(event.mimeData()))
        self._hold_over(index, takes=takes, edge=edge)
        if takes:
            event.setDropAction(Qt.DropAction.MoveAction if is_list else Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hold_over(QModelIndex(), takes=False)

    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        lists = mime.ids_of(event.mimeData(), mime.SMART_LIST)
        ids = mime.ids_of(event.mimeData(), mime.CONTACTS)
        edge = self._edge(index, event.position().toPoint())
        self._hold_over(QModelIndex(), takes=False)
        if lists and edge:
            # Not a move to Qt: it would take the row away itself.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._drop_list(lists[0], index.row() + (edge > 0))
        elif ids and self._takes(index):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.people_dropped.emit(self.entry(index), ids)
        else:
            event.ignore()

    def _drop_list(self, list_id: int, gap: int) -> None:
        """Lets a list come into a gap between the others, counted with itself in its former place."""
        model = self.model()
        assert isinstance(model, SideModel)
        former = next((row for row, one in enumerate(model.entries(Part.SMART_LISTS)) if one.id == list_id), gap)
        place = gap - (former < gap)
        if place != former:
            self.list_dropped.emit(list_id, place)

    def _carried(self, data: QMimeData) -> list[int]:
        return mime.ids_of(data, mime.CONTACTS) or mime.ids_of(data, mime.SMART_LIST)

    def _edge(self, index: QModelIndex, place: QPoint) -> int:
        """Whether a smart list let go here comes above (-1) or below (1) the one it is held over; 0 elsewhere."""
        entry = self.entry(index) if index.isValid() else None
        if entry is None or entry.part is not Part.SMART_LISTS:
            return 0
        return -1 if place.y() < self.visualRect(index).center().y() else 1

    def _takes(self, index: QModelIndex) -> bool:
        return index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsDropEnabled)

    def _hold_over(self, index: QModelIndex, *, takes: bool, edge: int = 0) -> None:
        if self._held != index:
            self._held = QPersistentModelIndex(index)
            is_folded = index.isValid() and self.entry(index) is None and not self.isExpanded(index)
            self._hold.start() if is_folded else self._hold.stop()
        held = QPersistentModelIndex(index) if takes else QPersistentModelIndex()
        if (held, edge) != (self._lines.drop_index, self._lines.drop_edge):
            self._lines.drop_index, self._lines.drop_edge = held, edge
            self.viewport().update()

    def _open_held(self) -> None:
        if self._held.isValid():
            self.expand(self.model().index(self._held.row(), 0))
