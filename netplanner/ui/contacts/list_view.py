"""The list of people: who is chosen stays so by id while the list changes, and what mouse and keys do to them."""

from array import array
from collections.abc import Callable, Collection, Sequence
from itertools import chain
from typing import NamedTuple

from PySide6.QtCore import (
    QElapsedTimer,
    QItemSelection,
    QItemSelectionModel,
    QKeyCombination,
    QMimeData,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from netplanner.ui.contacts.list_model import ContactListModel
from netplanner.ui.contacts.list_sections import Heading
from netplanner.ui.contacts.rows_view import RowsView

_Select = QItemSelectionModel.SelectionFlag
# To the first person of the next section or of this one.
_SECTION_KEYS = frozenset(
    QKeyCombination(Qt.KeyboardModifier.AltModifier, key) for key in (Qt.Key.Key_Down, Qt.Key.Key_Up)
)


class _Place(NamedTuple):
    """What stays by id while the ids change: who is selected and current, who is on top and how far cut off."""

    selected: frozenset[int]
    current: int | None
    current_row: int
    top: int | None
    cut: int


class ContactListView(RowsView):
    """`find(beginning, after)` answers the id of the next person whose name begins so, for typing ahead;
    `drag_data(ids)` what a drag carries.
    """

    # Ctrl+C and Ctrl+V.
    copy_requested = Signal()
    paste_requested = Signal()
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
        super().__init__(model, parent)
        self._find = find
        self._drag_data = drag_data
        self._typed = ""
        self._since_typed = QElapsedTimer()
        self._kept: _Place | None = None
        self._announced: list[int] = []
        self._announcing = QTimer(self, singleShot=True, interval=0)
        self._announcing.timeout.connect(self._announce)
        self.setAccessibleName(self.tr("People"))
        self.selectionModel().selectionChanged.connect(self._on_selection)

    # Ids ---------------------------------------------------------------------------------------------------------

    def show_ids(
        self,
        ids: "array[int]",
        headings: Sequence[Heading] = (),
        *,
        complete: bool = True,
        keep_scroll: bool = True,
    ) -> None:
        """Takes a new list of ids and the headings over it. Selection and the current row stay by id.

        With `keep_scroll` so does the place. `complete=False` is for a first part: what is not in it may still come,
        and is selected again then.
        """
        place = self._place()
        if self._kept is not None:
            place = place._replace(
                selected=self._kept.selected, current=self._kept.current, current_row=self._kept.current_row
            )
        self._set_headings(headings)
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
        chosen = array("q")
        for rows in self._selected_ranges():
            chosen += ids[rows.start : rows.stop]
        return chosen.tolist()

    def _selected_ranges(self) -> list[range]:
        parts = self.selectionModel().selection().toList()
        return sorted((range(part.top(), part.bottom() + 1) for part in parts), key=lambda rows: rows.start)

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
        top, cut = self._top_row()
        ids = self._model.ids
        return _Place(
            frozenset(self.selected_ids()),
            self.current_id(),
            self.currentIndex().row(),
            ids[top] if 0 <= top < len(ids) else None,
            cut,
        )

    def _restore(self, place: _Place, *, keep_scroll: bool) -> None:
        rows = self._model.rows_of(place.selected)
        if rows != list(chain.from_iterable(self._selected_ranges())):
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
            self._put_on_top(top, place.cut)
        elif not keep_scroll:
            self.verticalScrollBar().setValue(0)

    def _select_rows(self, rows: Sequence[int]) -> None:
        selection = QItemSelection()
        if rows and rows[-1] - rows[0] == len(rows) - 1:
            # All in one piece: a million chosen at once, too.
            selection.select(self._model.index(rows[0]), self._model.index(rows[-1]))
            rows = ()
        first = previous = -2
        for row in (*rows, -2):
            if row == previous + 1 and previous >= 0:
                previous = row
                continue
            if previous >= 0:
                selection.select(self._model.index(first), self._model.index(previous))
            first = previous = row
        self.selectionModel().select(selection, _Select.ClearAndSelect)

    def choose_current(self) -> None:
        """Chooses who has the keys, where nobody is chosen."""
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectionModel().setCurrentIndex(self.currentIndex(), _Select.ClearAndSelect)

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

    # Mouse and keys ----------------------------------------------------------------------------------------------

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self._model.ids[index.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current_id()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self.choose_current()
            self.opened.emit(current)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        elif event.text() == "/":
            self.filter_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
        elif event.keyCombination() in _SECTION_KEYS:
            self._go_to_section(forward=event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _go_to_section(self, *, forward: bool) -> None:
        row = self.section_step(forward)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))
            self.scrollTo(self._model.index(row), self.ScrollHint.PositionAtTop)

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
