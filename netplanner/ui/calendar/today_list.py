"""The list of the Today page: all sections by one key, and the question about an item right below it."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QDrag, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from netplanner.domain.calendar import WEEK
from netplanner.storage.today import PlanLine
from netplanner.ui import mime, theme
from netplanner.ui.calendar import today_delegate, today_items
from netplanner.ui.calendar.done_bar import DoneBar, Question
from netplanner.ui.calendar.done_words import Answer
from netplanner.ui.calendar.today_delegate import Spot, TodayDelegate
from netplanner.ui.calendar.today_items import Item
from netplanner.ui.calendar.today_model import TodayModel
from netplanner.ui.widgets.labels import plain_tip

_ACTS = {
    Qt.Key.Key_D: "done",
    Qt.Key.Key_Space: "done",
    Qt.Key.Key_S: "snooze",
    Qt.Key.Key_W: "write",
    Qt.Key.Key_T: "today",
    Qt.Key.Key_K: "skip",
    Qt.Key.Key_Return: "open",
    Qt.Key.Key_Enter: "open",
    Qt.Key.Key_Delete: "delete",
}
_BY_SPOT = {Spot.BOX: "done", Spot.DONE: "done", Spot.WRITE: "write", Spot.SNOOZE: "snooze", Spot.MORE: "more"}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}


class TodayList(QListView):
    """D or Space asks how it went, S puts off, W writes, T plans for today, K skips, Enter opens, Ctrl+arrows move."""

    act_requested = Signal(str, list, object)
    shift_requested = Signal(list, int)
    item_chosen = Signal()
    new_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = TodayModel(self)
        self._delegate = TodayDelegate(self)
        self._pressed_spot = False
        self._bar: DoneBar | None = None
        # Set while the list is read again and the selection put back.
        self.quiet = False
        self.setModel(self.items)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("What today asks for"))
        self.selectionModel().selectionChanged.connect(lambda: None if self.quiet else self.item_chosen.emit())

    # --- selection -------------------------------------------------------------------------------------------

    def selected(self) -> list[Item]:
        """The chosen items in the list's order."""
        found = (self.items.item_at(index) for index in sorted(self.selectedIndexes(), key=QModelIndex.row))
        return [item for item in found if item is not None]

    def current(self) -> Item | None:
        return self.items.item_at(self.currentIndex())

    def choose(self, key: tuple[str, int] | None) -> None:
        index = self.items.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)

    def renew(self, fill: Callable[[], None]) -> None:
        """Reads anew by `fill`: selection and place stay; where the current one is gone, the next one follows."""
        keys, current, row = [item.key for item in self.selected()], self.current(), self.currentIndex().row()
        scroll = self.verticalScrollBar().value()
        asked = self._delegate.asked
        self.quiet = True
        fill()
        index = self.items.index_of(current.key) if current is not None else QModelIndex()
        if current is not None and not index.isValid():
            index = self.items.nearest(row)
        elif not index.isValid() and self.hasFocus():
            # Keys act from the first moment on.
            index = self.items.nearest(0)
        if index.isValid():
            self.setCurrentIndex(index)
        for key in keys:
            other = self.items.index_of(key)
            if other.isValid() and other != index:
                self.selectionModel().select(other, self.selectionModel().SelectionFlag.Select)
        self.verticalScrollBar().setValue(scroll)
        self.quiet = False
        if asked is not None and not self.items.index_of(asked).isValid():
            self.close_question()
        self.item_chosen.emit()

    # --- the question ----------------------------------------------------------------------------------------

    def ask(self, item: Item, question: Question, answered: Callable[[Answer], object]) -> None:
        """Asks right below an item; `answered` gets the answer."""
        self.close_question()
        self._delegate.asked = item.key
        self._bar = bar = DoneBar(question, self.viewport())
        bar.answered.connect(lambda answer: self._answer(bar, answered, answer))
        bar.cancelled.connect(self.close_question)
        bar.resized.connect(self._fit_bar)
        self._fit_bar()
        bar.show()
        bar.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_bar_whole()

    def question(self) -> DoneBar | None:
        """The question that is shown."""
        return self._bar

    def close_question(self) -> None:
        """Takes the question away; what was said already holds."""
        bar, self._bar = self._bar, None
        self._delegate.asked, self._delegate.asked_height = None, 0
        if bar is None:
            return
        had_focus = bar.hasFocus() or bar.why.hasFocus()
        bar.cancel()
        bar.hide()
        bar.deleteLater()
        self.scheduleDelayedItemsLayout()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, bar: DoneBar, answered: Callable[[Answer], object], answer: Answer) -> None:
        if bar is self._bar:
            self.close_question()
        answered(answer)

    def _fit_bar(self) -> None:
        """Gives the question as much room as it needs at this width."""
        if self._bar is None:
            return
        height = self._bar.height_at(self._bar_rect(self.viewport().rect()).width())
        if height != self._delegate.asked_height:
            self._delegate.asked_height = height
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
        self._place_bar()

    def _place_bar(self) -> None:
        if self._bar is None:
            return
        row = self.visualRect(self.items.index_of(self._delegate.asked))
        self._bar.setGeometry(self._bar_rect(row))

    def _bar_rect(self, row: QRect) -> QRect:
        left = round(today_delegate.text_left(QRectF(row)))
        top = row.top() + today_delegate.line_height()
        return QRect(left, top, max(1, row.right() - theme.px(12) - left), self._delegate.asked_height)

    def _show_bar_whole(self) -> None:
        self.scrollTo(self.items.index_of(self._delegate.asked))
        self._place_bar()
        bar, room = self._bar, self.viewport().height()
        if bar is not None and bar.geometry().bottom() >= room:
            # Where there is no room for all of it, the question comes before what it is about.
            scroll = self.verticalScrollBar()
            scroll.setValue(scroll.value() + min(bar.geometry().bottom() + 1 - room, bar.y()))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_bar()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()

    # --- keys ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        chosen = self.selected()
        if modifiers == Qt.KeyboardModifier.ControlModifier and key in _STEPS and chosen:
            self.shift_requested.emit(chosen, _STEPS[key])
        elif modifiers == Qt.KeyboardModifier.NoModifier and key == Qt.Key.Key_Insert:
            self.new_requested.emit()
        elif modifiers == Qt.KeyboardModifier.NoModifier and key in _ACTS:
            if chosen:
                self.act_requested.emit(_ACTS[key], chosen, self._below(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are acts here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selectedIndexes() and event.reason() != Qt.FocusReason.MouseFocusReason:
            index = self.items.nearest(max(0, self.currentIndex().row()))
            if index.isValid():
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def place_of(self, item: Item) -> QPoint | None:
        """Where a menu about an item opens, None where it isn't shown."""
        index = self.items.index_of(item.key)
        return self._below(index) if index.isValid() and self.isVisible() else None

    def _below(self, index: QModelIndex) -> QPoint:
        rect = self.visualRect(index)
        return self.viewport().mapToGlobal(rect.topLeft() + QPoint(theme.px(14), today_delegate.line_height()))

    # --- mouse -----------------------------------------------------------------------------------------------

    def spot_centre(self, item: Item, spot: Spot) -> QPoint:
        """Where a button of an item is, in the viewport."""
        line = today_delegate.line_rect(QRectF(self.visualRect(self.items.index_of(item.key))))
        if spot is Spot.BOX:
            return today_delegate.box_rect(line).center().toPoint()
        return dict(today_delegate.button_rects(line))[spot].center().toPoint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index, spot = self._spot(event.position())
        self._pressed_spot = spot is not None
        item = self.items.item_at(index)
        if event.button() == Qt.MouseButton.LeftButton and spot is not None and item is not None:
            self.setCurrentIndex(index)
            place = self.viewport().mapToGlobal(self.spot_centre(item, spot))
            self.act_requested.emit(_BY_SPOT[spot], [item], place)
            return
        if item is None or item.key != self._delegate.asked:
            self.close_question()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index, spot = self._spot(event.position())
        self._set_hover(index.row(), spot)
        if not self._pressed_spot:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._pressed_spot:
            super().mouseReleaseEvent(event)
        self._pressed_spot = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index, spot = self._spot(event.position())
        item = self.items.item_at(index)
        if spot is None and item is not None:
            self.act_requested.emit("open", [item], event.globalPosition().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        self._set_hover(-1, None)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if mouse else self.currentIndex()
        item, chosen = self.items.item_at(index), self.selected()
        if item is not None:
            wanted = chosen if item in chosen else [item]
            self.act_requested.emit("more", wanted, event.globalPos() if mouse else self._below(index))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        index, spot = self._spot(QPointF(event.pos()))
        item = self.items.item_at(index)
        texts = {
            Spot.BOX: self.tr("Done (D)"),
            Spot.DONE: self.tr("Done (D)"),
            Spot.WRITE: self.tr("Write or call (W)"),
            Spot.SNOOZE: self.tr("Snooze (S)"),
            Spot.MORE: self.tr("More (menu key)"),
        }
        if item is None:
            QToolTip.hideText()
            return
        tip = texts[spot] if spot is not None else f"{today_items.title(item)} · {self.items.subtitle(item)}"
        QToolTip.showText(event.globalPos(), plain_tip(tip), self)

    def _spot(self, position: QPointF) -> tuple[QModelIndex, Spot | None]:
        index = self.indexAt(position.toPoint())
        if self.items.item_at(index) is None:
            return index, None
        return index, self._delegate.spot_at(QRectF(self.visualRect(index)), position)

    def _set_hover(self, row: int, spot: Spot | None) -> None:
        if self._delegate.hover != (row, spot):
            self._delegate.hover = (row, spot)
            self.viewport().update()

    # --- drag ------------------------------------------------------------------------------------------------

    def dragged(self) -> QMimeData | None:
        """What a drag of the chosen items carries: plans, else the people without one."""
        data, chosen = QMimeData(), self.selected()
        plans = [item.line.row.id for item in chosen if isinstance(item.line, PlanLine)]
        people = [contact for item in chosen for contact in item.contacts]
        if plans:
            mime.put_ids(data, mime.OUTREACH, plans)
        elif people:
            mime.put_ids(data, mime.CONTACTS, list(dict.fromkeys(people)))
        else:
            return None
        return data

    def startDrag(self, supported: Qt.DropAction) -> None:
        data = self.dragged()
        if data is None:
            return
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.viewport().grab(self.visualRect(self.currentIndex())))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction)
