"""The table of cards. What happens with a card is chosen from the menu of its pill."""

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from netplanner.ui import theme
from netplanner.ui.importing.delegate import ImportDelegate, pill_rect, row_height
from netplanner.ui.importing.model import ACTION, CARD, CHANGES, MATCH, ORGANIZATION, ImportModel
from netplanner.ui.importing.row_menu import RowMenu

# Shares of the width; what can't be read has neither organisation nor changes.
_SHARES = {CARD: 19, ORGANIZATION: 15, MATCH: 27, ACTION: 14, CHANGES: 25}
_FAILURE_SHARES = {CARD: 32, ORGANIZATION: 0, MATCH: 52, ACTION: 16, CHANGES: 0}
_SMALL_SHARES = {CARD: 24, ORGANIZATION: 0, MATCH: 34, ACTION: 17, CHANGES: 25}
_NARROW_SHARES = {CARD: 36, ORGANIZATION: 0, MATCH: 42, ACTION: 22, CHANGES: 0}
_SMALL, _NARROW = 800, 640
_FEWEST_ROWS = 3
_OPENING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu})


class ImportTable(QTableView):
    """Space, Enter and the menu key open the menu of the selected rows, a click on a pill that of its row; Ctrl+A
    selects all. `row_chosen(row)` follows the selection, -1 for none."""

    row_chosen = Signal(int)

    def __init__(self, model: ImportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._fewest = _FEWEST_ROWS
        self.menu: RowMenu | None = None
        self.setModel(model)
        self.setItemDelegate(ImportDelegate(model, self))
        self.setAccessibleName(self.tr("Cards"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(row_height())
        rows.setDefaultSectionSize(row_height())
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(theme.px(12))
        model.modelReset.connect(self._share_out)
        model.modelReset.connect(lambda: self.row_chosen.emit(-1))
        self.selectionModel().selectionChanged.connect(lambda *changed: self.row_chosen.emit(self.chosen_row()))

    def set_fewest_rows(self, rows: int) -> None:
        """How many rows are in sight at least, before the page around it scrolls."""
        if rows != self._fewest:
            self._fewest = rows
            self.updateGeometry()

    def choose_row(self, row: int) -> None:
        """Selects one row and brings it into sight."""
        self.selectRow(row)
        self.scrollTo(self._model.index(row, CARD))

    def chosen_row(self) -> int:
        """The one row that is selected, of several the current one; -1 where none is."""
        rows = self.selected_rows()
        return self.currentIndex().row() if self.currentIndex().row() in rows else rows[0] if rows else -1

    def selected_rows(self) -> list[int]:
        return sorted({index.row() for index in self.selectionModel().selectedRows(CARD)})

    def open_menu(self, row: int, at: QPoint | None = None) -> None:
        """Opens the menu of what may happen with the selected rows, with that row alone where it isn't one of them."""
        rows = self.selected_rows()
        if row not in rows:
            self.choose_row(row)
            rows = [row]
        menu = RowMenu(self._model, row, rows, self)
        if menu.isEmpty():
            menu.deleteLater()
            return
        self.menu = menu
        cell = self.visualRect(self._model.index(row, ACTION))
        menu.popup(at or self.viewport().mapToGlobal(cell.bottomLeft() + QPoint(theme.px(8), -theme.px(4))))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self._pill_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and not event.modifiers():
            self.open_menu(index.row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._pill_at(event.position().toPoint())
        if index.isValid() and index.row() in self.selected_rows() and not event.modifiers():
            # The menu is for all that are selected: a press on one of their pills leaves them so.
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._pill_at(event.position().toPoint()).isValid()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
            if index.isValid():
                self.open_menu(index.row(), event.globalPos())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if self._model.common_choices(self.selected_rows()):
                self.open_menu(self.chosen_row())
                return
            # With nothing to choose Enter belongs to the sheet.
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()
        if (row := self.chosen_row()) >= 0:
            # What is shown of it below the table took room from the table.
            self.scrollTo(self._model.index(row, CARD))

    def sizeHint(self) -> QSize:
        """What it needs at least: the page around it scrolls where there is less."""
        height = self.horizontalHeader().sizeHint().height() + self._fewest * row_height()
        return QSize(theme.px(400), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _pill_at(self, place: QPoint) -> QModelIndex:
        """The cell whose pill is there and opens a menu."""
        index = self.indexAt(place)
        if not index.isValid() or index.column() != ACTION or not self._model.choices(index.row()):
            return QModelIndex()
        text = str(index.data() or "–")
        inside = pill_rect(self.visualRect(index), text, opens=True).contains(place.toPointF())
        return index if inside else QModelIndex()

    def _share_out(self) -> None:
        width = self.viewport().width()
        widths = {column: width * share // 100 for column, share in self._shares().items()}
        # Its pills and its head are words that must be read whole; the match has room to give.
        lacking = max(0, self.horizontalHeader().sectionSizeHint(ACTION) - widths[ACTION])
        widths[ACTION] += lacking
        widths[MATCH] -= lacking
        for column, room in widths.items():
            self.setColumnHidden(column, not room)
            self.setColumnWidth(column, room)

    def _shares(self) -> dict[int, int]:
        if self.viewport().width() < theme.px(_NARROW):
            return _NARROW_SHARES
        if self._model.shows_failures():
            return _FAILURE_SHARES
        return _SMALL_SHARES if self.viewport().width() < theme.px(_SMALL) else _SHARES
