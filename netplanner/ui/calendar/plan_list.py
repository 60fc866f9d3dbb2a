"""The list of plans below the month, and of the agenda."""

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from netplanner.ui import mime
from netplanner.ui.calendar import grid_keys, plan_text
from netplanner.ui.calendar.plan_delegate import Part, PlanDelegate, button_rects
from netplanner.ui.calendar.plan_model import PlanModel
from netplanner.ui.session import Session
from netplanner.ui.widgets.labels import plain_tip

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlanList(QListView):
    """Enter opens a plan, Space finishes it, Delete deletes it, Insert plans something new.

    Arrows move it with Ctrl, copy it with Ctrl+Shift, move its series with Alt+Shift.
    """

    plan_chosen = Signal(object)
    plan_opened = Signal(int)
    ghost_opened = Signal(int)
    new_requested = Signal()
    finish_requested = Signal(int, object)
    reopen_requested = Signal(int)
    snooze_requested = Signal(int, object)
    delete_requested = Signal(list)
    put_requested = Signal(list, int, object)
    menu_requested = Signal(object, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plans = PlanModel(session, self)
        self._delegate = PlanDelegate(self)
        self._pressed_part = False
        # Set while the list is read again and the selection put back.
        self.quiet = False
        self.setModel(self.plans)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Plans"))
        self.selectionModel().currentChanged.connect(self._announce)
        self.plans.ticked.connect(self._tick)
        self.plans.modelReset.connect(self._measure_rows)

    def selected_ids(self) -> list[int]:
        """The ids of the selected plans, in the list's order."""
        ids = (self.plans.id_at(index) for index in sorted(self.selectedIndexes(), key=QModelIndex.row))
        return [outreach_id for outreach_id in ids if outreach_id is not None]

    def current_id(self) -> int | None:
        return self.plans.id_at(self.currentIndex())

    def select(self, outreach_id: int | None) -> None:
        """Makes a plan the current one; None or one that isn't here takes the selection away."""
        index = self.plans.index_of(outreach_id) if outreach_id is not None else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.selectionModel().clear()

    def keep_selection(self, ids: list[int], current: int | None) -> None:
        """After a reset: what was selected and is still here."""
        self.select(current)
        for outreach_id in ids:
            index = self.plans.index_of(outreach_id)
            if index.isValid():
                self.selectionModel().select(index, self.selectionModel().SelectionFlag.Select)

    def part_centre(self, outreach_id: int, part: Part) -> QPoint:
        """Where a button of a plan is, in the viewport."""
        rect = QRectF(self.visualRect(self.plans.index_of(outreach_id)))
        places = dict(button_rects(rect))
        return places[part].center().toPoint()

    def _measure_rows(self) -> None:
        """Asks for the height of one plan where no heading stands among them: a day may hold a thousand."""
        first = self.plans.index(0)
        self.setUniformItemSizes(first.isValid() and self.plans.day_at(first) is None)

    def _announce(self, current: QModelIndex) -> None:
        if not self.quiet:
            self.plan_chosen.emit(self.plans.id_at(current))

    def _tick(self, outreach_id: int, checked: bool) -> None:
        if checked:
            self.finish_requested.emit(outreach_id, self._below(outreach_id))
        else:
            self.reopen_requested.emit(outreach_id)

    def _below(self, outreach_id: int) -> QPoint:
        rect = self.visualRect(self.plans.index_of(outreach_id))
        return self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(14, 0))

    # --- keys ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        current, selected = self.current_id(), self.selected_ids()
        if modifiers in grid_keys.PUTS and key in grid_keys.STEPS and selected:
            self.put_requested.emit(selected, grid_keys.STEPS[key], grid_keys.PUTS[modifiers])
            return
        if modifiers != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        ghost = self.plans.ghost_at(self.currentIndex())
        if key in _ENTER and ghost is not None:
            self.ghost_opened.emit(ghost)
        elif key in _ENTER and current is not None:
            self.plan_opened.emit(current)
        elif key == Qt.Key.Key_Space and current is not None:
            self._toggle(current)
        elif key == Qt.Key.Key_Delete and selected:
            self.delete_requested.emit(selected)
        elif key == Qt.Key.Key_Insert:
            self.new_requested.emit()
        else:
            super().keyPressEvent(event)

    def _toggle(self, outreach_id: int) -> None:
        row = self.plans.row_at(self.plans.index_of(outreach_id))
        if row is not None:
            self._tick(outreach_id, plan_text.is_open(row))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            first = next((i for i in range(self.plans.rowCount()) if self.plans.id_at(self.plans.index(i))), None)
            if first is not None:
                self.setCurrentIndex(self.plans.index(first))

    # --- mouse -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index, part = self._part(event.position())
        self._pressed_part = part is not None
        outreach_id = self.plans.id_at(index)
        if event.button() == Qt.MouseButton.LeftButton and part is not None and outreach_id is not None:
            self.setCurrentIndex(index)
            self._press(outreach_id, part)
            return
        super().mousePressEvent(event)

    def _press(self, outreach_id: int, part: Part) -> None:
        row = self.plans.row_at(self.plans.index_of(outreach_id))
        place = self.viewport().mapToGlobal(self.part_centre(outreach_id, Part.MORE if part is Part.BOX else part))
        if part is Part.BOX:
            self._toggle(outreach_id)
        elif part is Part.MORE:
            self.menu_requested.emit(outreach_id, place)
        elif row is not None and plan_text.is_open(row):
            signal = self.finish_requested if part is Part.DONE else self.snooze_requested
            signal.emit(outreach_id, place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index, part = self._part(event.position())
        self._set_hover(index.row(), part)
        if not self._pressed_part:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._pressed_part:
            super().mouseReleaseEvent(event)
        self._pressed_part = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index, part = self._part(event.position())
        outreach_id, ghost = self.plans.id_at(index), self.plans.ghost_at(index)
        if ghost is not None:
            self.ghost_opened.emit(ghost)
        elif part is None and outreach_id is not None:
            self.plan_opened.emit(outreach_id)

    def leaveEvent(self, event: QEvent) -> None:
        self._set_hover(-1, None)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if mouse else self.currentIndex()
        outreach_id = self.plans.id_at(index)
        if outreach_id is not None:
            self.menu_requested.emit(outreach_id, event.globalPos() if mouse else self._below(outreach_id))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        index, part = self._part(QPointF(event.pos()))
        row = self.plans.row_at(index)
        if row is None:
            QToolTip.hideText()
            return
        texts = {
            Part.BOX: self.tr("Done"),
            Part.DONE: self.tr("Done (Space)"),
            Part.SNOOZE: self.tr("Snooze"),
            Part.MORE: self.tr("More (menu key)"),
        }
        tip = texts[part] if part is not None else row.why or plan_text.title(row)
        QToolTip.showText(event.globalPos(), plain_tip(tip), self)

    def _part(self, position: QPointF) -> tuple[QModelIndex, Part | None]:
        index = self.indexAt(position.toPoint())
        if self.plans.id_at(index) is None:
            return index, None
        return index, self._delegate.part_at(QRectF(self.visualRect(index)), position)

    def _set_hover(self, row: int, part: Part | None) -> None:
        if self._delegate.hover != (row, part):
            self._delegate.hover = (row, part)
            self.viewport().update()

    # --- drag ------------------------------------------------------------------------------------------------

    def startDrag(self, supported: Qt.DropAction) -> None:
        rows = (self.plans.row_at(index) for index in self.selectedIndexes())
        ids = [row.id for row in rows if row is not None and row.id > 0 and plan_text.is_open(row)]
        if not ids:
            return
        data = QMimeData()
        mime.put_ids(data, mime.OUTREACH, ids)
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.viewport().grab(self.visualRect(self.plans.index_of(ids[0]))))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
