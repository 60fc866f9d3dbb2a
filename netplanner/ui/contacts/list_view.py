"""The list's view. Rows have one height, so that each place in it is a multiplication, at a million rows too."""

from array import array
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QWidget

from netplanner.ui import theme
from netplanner.ui.contacts.delegate import ContactDelegate
from netplanner.ui.contacts.list_model import ContactListModel

_Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemView.ScrollHint
_Move = QAbstractItemView.CursorAction
_Select = QItemSelectionModel.SelectionFlag
_RENEW = frozenset(
    {
        QEvent.Type.PaletteChange,
        QEvent.Type.FontChange,
        QEvent.Type.ApplicationFontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.LanguageChange,
    }
)


class _Place(NamedTuple):
    """What stays by id while the ids change: who is selected and current, who is on top and how far cut off."""

    selected: frozenset[int]
    current: int | None
    current_row: int
    top: int | None
    cut: int


class ContactListView(QListView):
    """QListView for its keys, mouse and accessibility; its geometry and painting are our own.

    `find(beginning, after)` answers the id of the next person whose name begins so, for typing ahead;
    `drag_data(ids)` what a drag carries.
    """

    selection_changed = Signal(list)
    opened = Signal(int)
    delete_requested = Signal()
    filter_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(
        self,
        model: ContactListModel,
        find: Callable[[str, int | None], int | None],
        drag_data: Callable[[list[int]], QMimeData],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._find = find
        self._drag_data = drag_data
        self._delegate: ContactDelegate | None = None
        self._hovered = -1
        self._typed = ""
        self._since_typed = QElapsedTimer()
        self._kept: _Place | None = None
        self._announced: list[int] = []
        self._announcing = QTimer(self, singleShot=True, interval=0)
        self._announcing.timeout.connect(self._announce)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Drops go through to the window, which takes files anywhere.
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.setMinimumWidth(theme.px(180))
        self.setAccessibleName(self.tr("People"))
        self.selectionModel().selectionChanged.connect(self._on_selection)

    def set_delegate(self, delegate: ContactDelegate) -> None:
        self._delegate = delegate
        self.setItemDelegate(delegate)

    # Ids ---------------------------------------------------------------------------------------------------------

    def show_ids(self, ids: "array[int]", *, complete: bool = True, keep_scroll: bool = True) -> None:
        """Takes a new list of ids. Selection and the current row stay by id, with `keep_scroll` the place too.

        `complete=False` is for a first part: what is not in it may still come, and is selected again then.
        """
        place = self._kept or self._place()
        if not self._model.extend_to(ids):
            self._model.set_ids(ids)
            self._hovered = -1
        self._kept = None
        self._restore(place, keep_scroll=keep_scroll)
        self._kept = None if complete else place
        if complete:
            self._announcing.start()

    def selected_ids(self) -> list[int]:
        """In list order."""
        ids = self._model.ids
        ranges = sorted((part.top(), part.bottom()) for part in self.selectionModel().selection().toList())
        return [contact_id for top, bottom in ranges for contact_id in ids[top : bottom + 1]]

    def current_id(self) -> int | None:
        row = self.currentIndex().row()
        return self._model.ids[row] if 0 <= row < self._model.rowCount() else None

    def select_ids(self, ids: Collection[int]) -> None:
        """Selects those of `ids` that are in the list and brings the first into view."""
        self._kept = None
        rows = self._model.rows_of(ids)
        self._select_rows(rows)
        if rows:
            first = self._model.index(rows[0])
            self.selectionModel().setCurrentIndex(first, _Select.NoUpdate)
            self.scrollTo(first)

    def _place(self) -> _Place:
        top, cut = divmod(self.verticalScrollBar().value(), max(1, self.row_height()))
        ids = self._model.ids
        return _Place(
            frozenset(self.selected_ids()),
            self.current_id(),
            self.currentIndex().row(),
            ids[top] if top < len(ids) else None,
            cut,
        )

    def _restore(self, place: _Place, *, keep_scroll: bool) -> None:
        rows = self._model.rows_of(place.selected)
        if len(rows) != len(place.selected) or frozenset(self.selected_ids()) != place.selected:
            self._select_rows(rows)
        row = self._model.row_of(place.current) if place.current is not None else -1
        if row < 0 and place.current_row >= 0 and self._model.rowCount():
            # Who was current is gone: the keyboard goes on with who has come into that place.
            row = min(place.current_row, self._model.rowCount() - 1)
        if row >= 0:
            self.selectionModel().setCurrentIndex(self._model.index(row), _Select.NoUpdate)
        self.updateGeometries()
        top = self._model.row_of(place.top) if keep_scroll and place.top is not None else -1
        if top >= 0:
            self.verticalScrollBar().setValue(top * self.row_height() + place.cut)
        elif not keep_scroll:
            self.verticalScrollBar().setValue(0)

    def _select_rows(self, rows: Sequence[int]) -> None:
        selection = QItemSelection()
        first = previous = -2
        for row in (*rows, -2):
            if row == previous + 1 and previous >= 0:
                previous = row
                continue
            if previous >= 0:
                selection.select(self._model.index(first), self._model.index(previous))
            first = previous = row
        self.selectionModel().select(selection, _Select.ClearAndSelect)

    def _on_selection(self) -> None:
        # Somebody chose anew while the rest of the list was on its way: that counts.
        self._kept = None
        self._announcing.start()

    def _announce(self) -> None:
        if self._kept is not None:
            return
        ids = self.selected_ids()
        if ids != self._announced:
            self._announced = ids
            self.selection_changed.emit(list(ids))

    # Geometry ----------------------------------------------------------------------------------------------------

    def row_height(self) -> int:
        return self._delegate.row_height() if self._delegate is not None else theme.px(52)

    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        height, shown = self.row_height(), self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setSingleStep(height // 2)
        bar.setPageStep(shown)
        bar.setRange(0, max(0, self._model.rowCount() * height - shown))

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid():
            return QRect()
        height = self.row_height()
        return QRect(0, index.row() * height - self.verticalOffset(), self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = (point.y() + self.verticalOffset()) // self.row_height()
        return self._model.index(row) if 0 <= row < self._model.rowCount() else QModelIndex()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: _Index) -> bool:
        return False

    def scrollTo(self, index: _Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        if not index.isValid():
            return
        rect, shown, bar = self.visualRect(index), self.viewport().height(), self.verticalScrollBar()
        above, below = rect.top(), rect.bottom() + 1 - shown
        if hint == _Hint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - shown // 2)
        elif hint == _Hint.PositionAtTop or above < 0:
            bar.setValue(bar.value() + above)
        elif hint == _Hint.PositionAtBottom or below > 0:
            bar.setValue(bar.value() + below)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        rows, height, offset = self._model.rowCount(), self.row_height(), self.verticalOffset()
        # A rectangle drawn upwards or leftwards has a negative size.
        top, bottom = min(rect.top(), rect.bottom()), max(rect.top(), rect.bottom())
        if rect.height() < 0:
            top, bottom = rect.y() + rect.height(), rect.y()
        first, last = max(0, (top + offset) // height), min(rows - 1, (bottom + offset) // height)
        selection = QItemSelection()
        if first <= last:
            selection.select(self._model.index(first), self._model.index(last))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region, shown, width = QRegion(), self.viewport().height(), self.viewport().width()
        height, offset = self.row_height(), self.verticalOffset()
        for part in selection.toList():
            top = max(0, part.top() * height - offset)
            bottom = min(shown, (part.bottom() + 1) * height - offset)
            if top < bottom:
                region += QRect(0, top, width, bottom - top)
        return region

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        rows = self._model.rowCount()
        if not rows:
            return QModelIndex()
        row = self.currentIndex().row()
        page = max(1, self.viewport().height() // self.row_height() - 1)
        if row < 0:
            return self._model.index(rows - 1 if action == _Move.MoveEnd else 0)
        target = {
            _Move.MoveUp: row - 1,
            _Move.MovePrevious: row - 1,
            _Move.MoveDown: row + 1,
            _Move.MoveNext: row + 1,
            _Move.MovePageUp: row - page,
            _Move.MovePageDown: row + page,
            _Move.MoveHome: 0,
            _Move.MoveEnd: rows - 1,
        }.get(action, row)
        return self._model.index(max(0, min(rows - 1, target)))

    # Painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        delegate = self._delegate
        if delegate is None:
            return
        painter = QPainter(self.viewport())
        height, offset, width = self.row_height(), self.verticalOffset(), self.viewport().width()
        first = (event.rect().top() + offset) // height
        last = min((event.rect().bottom() + offset) // height, self._model.rowCount() - 1)
        current = self.currentIndex().row() if self.hasFocus() else -1
        is_selected, index = self.selectionModel().isSelected, self._model.index
        for row in range(first, last + 1):
            entry = self._model.entry(row)
            if entry is None:
                continue
            rect = QRect(0, row * height - offset, width, height)
            delegate.paint_entry(
                painter,
                rect,
                entry,
                selected=is_selected(index(row)),
                focused=row == current,
                hovered=row == self._hovered,
            )

    def update_contact(self, contact_id: int) -> None:
        """Repaints one person's row where it is in sight."""
        height = self.row_height()
        first = self.verticalOffset() // height
        shown = self._model.ids[first : first + self.viewport().height() // height + 2]
        if contact_id in shown:
            self.viewport().update(self.visualRect(self._model.index(first + shown.index(contact_id))))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RENEW and self._delegate is not None:
            self._delegate.forget()
            self.doItemsLayout()

    # Mouse and keys ----------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for changed in (row, self._hovered):
                self.viewport().update(self.visualRect(self._model.index(changed)))
            self._hovered = row

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self._model.ids[index.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current_id()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self.opened.emit(current)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        elif event.text() == "/":
            self.filter_requested.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing ahead: letters typed close together are one beginning, the same letter again goes to the next."""
        if not self._since_typed.isValid() or self._since_typed.hasExpired(QApplication.keyboardInputInterval()):
            self._typed = ""
        self._since_typed.start()
        again = self._typed == search
        self._typed = search if again else self._typed + search
        after = self.current_id() if len(self._typed) == 1 else None
        found = self._find(self._typed, after)
        row = self._model.row_of(found) if found is not None else -1
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803 - Qt's name
        ids = self.selected_ids()
        if not ids:
            return
        drag = QDrag(self)
        drag.setMimeData(self._drag_data(ids))
        drag.exec(Qt.DropAction.CopyAction)
