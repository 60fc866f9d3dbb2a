"""A list view whose geometry and painting are its own: rows of one height, and headings over sections of them."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from netplanner.ui import theme
from netplanner.ui.contacts.delegate import ContactDelegate
from netplanner.ui.contacts.list_geometry import Geometry
from netplanner.ui.contacts.list_model import ContactListModel
from netplanner.ui.contacts.list_sections import Heading

_Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemView.ScrollHint
_Move = QAbstractItemView.CursorAction
_RENEW = frozenset(
    {
        QEvent.Type.PaletteChange,
        QEvent.Type.FontChange,
        QEvent.Type.ApplicationFontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.LanguageChange,
    }
)


class RowsView(QListView):
    """QListView for its keys, mouse and accessibility.

    Headings are painted, not rows: keys, typing ahead and screen readers know of people alone. The heading of the
    section on top stays in sight while its rows scroll by.
    """

    def __init__(self, model: ContactListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate: ContactDelegate | None = None
        self._headings: list[Heading] = []
        self._geometry: Geometry | None = None
        self._hovered = -1
        self._hint = ""
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

    def set_delegate(self, delegate: ContactDelegate) -> None:
        self._delegate = delegate
        self._geometry = None
        self.setItemDelegate(delegate)

    def _set_headings(self, headings: Sequence[Heading]) -> None:
        """Takes the headings that go with the rows which are set next."""
        if list(headings) != self._headings:
            self._headings = list(headings)
            self._geometry = None
            self.viewport().update()

    def headings(self) -> list[Heading]:
        return list(self._headings)

    def set_hint(self, text: str) -> None:
        """What is said in the middle of a list that has no rows (yet)."""
        if text != self._hint:
            self._hint = text
            self.viewport().update()

    def section_step(self, forward: bool) -> int:
        """The first row of the next section; backwards that of this one, from there of the one before; else -1."""
        starts, row = self._layout().starts, max(0, self.currentIndex().row())
        if forward:
            return next((start for start in starts if start > row), -1)
        return next((start for start in reversed(starts) if start < row), -1)

    # Geometry ----------------------------------------------------------------------------------------------------

    def row_height(self) -> int:
        return self._layout().row_height

    def _layout(self) -> Geometry:
        """Kept as long as rows, headings and measures are the same."""
        made, rows = self._geometry, self._model.rowCount()
        if made is None or made.rows != rows:
            delegate = self._delegate
            row_height = delegate.row_height() if delegate is not None else theme.px(52)
            heading_height = delegate.heading_height() if delegate is not None else theme.px(26)
            starts = [heading.start for heading in self._headings]
            made = self._geometry = Geometry(rows, row_height, heading_height, starts)
        return made

    def _top_row(self) -> tuple[int, int]:
        """The first row that no heading covers, and how much of it is above that."""
        layout, offset = self._layout(), self.verticalOffset()
        edge = offset + layout.covered(offset)
        rows = layout.rows_between(edge, edge + layout.row_height + layout.heading_height)
        return (rows[0], edge - layout.top(rows[0])) if rows else (-1, 0)

    def _put_on_top(self, row: int, cut: int) -> None:
        layout = self._layout()
        place = layout.top(row) + cut
        covered = layout.heading_height if layout.section_of(row) >= 0 else 0
        self.verticalScrollBar().setValue(place - covered)

    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        layout, shown = self._layout(), self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setSingleStep(layout.row_height // 2)
        bar.setPageStep(max(1, shown - layout.covered(self.verticalOffset())))
        bar.setRange(0, max(0, layout.height - shown))

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid():
            return QRect()
        layout = self._layout()
        return QRect(0, layout.top(index.row()) - self.verticalOffset(), self.viewport().width(), layout.row_height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = -1 if self._is_on_pinned(point.y()) else self._layout().row_at(point.y() + self.verticalOffset())
        return self._model.index(row) if row >= 0 else QModelIndex()

    def _is_on_pinned(self, y: int) -> bool:
        return 0 <= y < self._layout().covered(self.verticalOffset())

    def _is_on_heading(self, y: int) -> bool:
        place = y + self.verticalOffset()
        return self._is_on_pinned(y) or bool(self._layout().sections_between(place, place))

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: _Index) -> bool:
        return False

    def scrollTo(self, index: _Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        if not index.isValid():
            return
        layout, row = self._layout(), index.row()
        top, shown, bar = layout.top(row), self.viewport().height(), self.verticalScrollBar()
        over = layout.heading_height if layout.section_of(row) >= 0 else 0
        if hint == _Hint.PositionAtCenter:
            bar.setValue(top - (shown - layout.row_height) // 2)
        elif hint == _Hint.PositionAtTop or top - over < bar.value():
            bar.setValue(top - over)
        elif hint == _Hint.PositionAtBottom or top + layout.row_height > bar.value() + shown:
            bar.setValue(top + layout.row_height - shown)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        viewport, covered = self.viewport(), self._layout().heading_height if self._headings else 0
        viewport.scroll(0, dy)
        if covered:
            # The pinned heading stays where it is: what has moved along with the rows is painted anew.
            viewport.update(0, 0, viewport.width(), covered + max(0, dy) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        # A rectangle drawn upwards or leftwards has a negative size.
        top, bottom = min(rect.top(), rect.bottom()), max(rect.top(), rect.bottom())
        if rect.height() < 0:
            top, bottom = rect.y() + rect.height(), rect.y()
        offset = self.verticalOffset()
        rows = self._layout().rows_between(max(0, top + offset), max(0, bottom + offset))
        selection = QItemSelection()
        if rows:
            selection.select(self._model.index(rows[0]), self._model.index(rows[-1]))
        self.selectionModel().select(selection, command)

    def selectAll(self) -> None:
        # Qt's own asks the model for its number of rows once for each row.
        if rows := self._model.rowCount():
            every = QItemSelection(self._model.index(0), self._model.index(rows - 1))
            self.selectionModel().select(every, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region, shown, width = QRegion(), self.viewport().height(), self.viewport().width()
        layout, offset = self._layout(), self.verticalOffset()
        for part in selection.toList():
            top = max(0, layout.top(part.top()) - offset)
            bottom = min(shown, layout.top(part.bottom()) + layout.row_height - offset)
            if top < bottom:
                region += QRect(0, top, width, bottom - top)
        return region

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        rows = self._model.rowCount()
        if not rows:
            return QModelIndex()
        row = self.currentIndex().row()
        layout = self._layout()
        seen = self.viewport().height() - (layout.heading_height if self._headings else 0)
        page = max(1, seen // layout.row_height - 1)
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
        if self._delegate is None:
            return
        painter = QPainter(self.viewport())
        if self._model.rowCount():
            self._paint_rows(painter, event.rect())
            if self._headings:
                self._paint_headings(painter, event.rect())
        elif self._hint:
            painter.setPen(theme.colours_of(self).muted)
            painter.setFont(theme.font("body"))
            place = self.viewport().rect().adjusted(0, theme.px(32), 0, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._hint)

    def _paint_rows(self, painter: QPainter, dirty: QRect) -> None:
        delegate, layout = self._delegate, self._layout()
        assert delegate is not None
        height, offset, width = layout.row_height, self.verticalOffset(), self.viewport().width()
        current = self.currentIndex().row() if self.hasFocus() else -1
        is_selected, index = self.selectionModel().isSelected, self._model.index
        for row in layout.rows_between(dirty.top() + offset, dirty.bottom() + offset):
            entry = self._model.entry(row)
            if entry is None:
                continue
            delegate.paint_entry(
                painter,
                QRect(0, layout.top(row) - offset, width, height),
                entry,
                selected=is_selected(index(row)),
                focused=row == current,
                hovered=row == self._hovered,
            )

    def _paint_headings(self, painter: QPainter, dirty: QRect) -> None:
        delegate, layout = self._delegate, self._layout()
        assert delegate is not None
        offset, width = self.verticalOffset(), self.viewport().width()
        for section in layout.sections_between(dirty.top() + offset, dirty.bottom() + offset):
            place = QRect(0, layout.heading_top(section) - offset, width, layout.heading_height)
            delegate.paint_heading(painter, place, self._headings[section], pinned=False)
        section, y = layout.pinned(offset)
        if section >= 0 and dirty.top() < layout.heading_height:
            place = QRect(0, y, width, layout.heading_height)
            lies_over = layout.heading_top(section) < offset
            delegate.paint_heading(painter, place, self._headings[section], pinned=lies_over)

    def update_contact(self, contact_id: int) -> None:
        """Repaints one person's row where it is in sight."""
        offset = self.verticalOffset()
        rows = self._layout().rows_between(offset, offset + self.viewport().height())
        shown = self._model.ids[rows.start : rows.stop]
        if contact_id in shown:
            self.viewport().update(self.visualRect(self._model.index(rows.start + shown.index(contact_id))))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RENEW and self._delegate is not None:
            self._delegate.forget()
            self._geometry = None
            self.doItemsLayout()

    # Mouse -------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A heading is nobody: a press on it neither chooses nor lets go of who is chosen.
        if self._is_on_heading(event.position().toPoint().y()):
            event.accept()
        else:
            super().mousePressEvent(event)

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
