"""The mouse on a grid of plans: choosing, dragging, and what is dropped on a day."""

from datetime import date

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QWidget

from netplanner.ui import mime, theme
from netplanner.ui.calendar import drops, ghosts, plan_text
from netplanner.ui.calendar.plan_grid import PlanGrid, PlanPlace
from netplanner.ui.calendar.slots import Slot

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class DragGrid(PlanGrid):
    """A grid whose plans are chosen and dragged.

    A click chooses a plan, Ctrl+click one more, Shift+click all up to it. Dragging moves what is chosen and keeps the
    days between; with Ctrl it is copied, with Shift the series is moved. Plans from elsewhere are put on the day.
    `plans_dropped(ids, Slot, How, together)`: the first id is the one that was grabbed, `together` says that the
    others keep their distance to it.
    """

    plans_dropped = Signal(list, object, object, bool)
    contacts_dropped = Signal(list, object)
    goal_dropped = Signal(int, object)
    ghosts_dropped = Signal(list, object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(today, parent)
        self._pressed: tuple[QPointF, PlanPlace] | None = None
        # Whether the click still has to choose: it waits for the release, as a drag takes all that is chosen.
        self._choice_waits = False

    def more_at(self, position: QPointF) -> date | None:
        """The day whose "+3 more" is under the mouse."""
        return None

    # --- mouse -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place, slot = self.place_at(event.position()), self.slot_at(event.position())
        self._pressed, self._choice_waits = None, False
        if place is None:
            if slot is not None:
                self._choose_slot(slot)
            return
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (event.position(), place)
            self._choice_waits = bool(event.modifiers() & (_CTRL | _SHIFT)) or place.row.id in self._marks.chosen
        if self._choice_waits or (event.button() == Qt.MouseButton.RightButton and place.row.id in self._marks.chosen):
            return
        self._choose_plan(place.day, place.row.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            self._hover(event.position())
            return
        start, place = self._pressed
        if (event.position() - start).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        if plan_text.is_open(place.row):
            self._drag(place, start)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if pressed is not None and self._choice_waits:
            self._click(pressed[1], event.modifiers())
        more = self.more_at(event.position())
        if more is not None:
            self.day_opened.emit(more)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        place, slot = self.place_at(event.position()), self.slot_at(event.position())
        if place is not None:
            self._open_plan(place.row.id)
        elif slot is not None:
            self.new_requested.emit(slot)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QPointF(-1, -1))
        super().leaveEvent(event)

    def _choose_slot(self, slot: Slot) -> None:
        self._marks.time = slot.time or ""
        self._choose_day(slot.day)

    def _click(self, place: PlanPlace, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & _CTRL:
            self._toggle_plan(place.day, place.row.id)
        elif modifiers & _SHIFT:
            self._extend_to(place.day, place.row.id)
        else:
            self._choose_plan(place.day, place.row.id)

    def _hover(self, position: QPointF) -> None:
        place, day = self.place_at(position), self.more_at(position)
        plan = place.row.id if place else None
        if (plan, day) == (self._marks.hover_plan, self._marks.hover_more):
            return
        self._marks.hover_plan, self._marks.hover_more = plan, day
        hand = plan is not None or day is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        self.update()

    # --- drag ------------------------------------------------------------------------------------------------

    def _dragged(self, place: PlanPlace) -> list[int]:
        """What goes with a plan that is grabbed, itself first; all of one kind, and open."""
        grabbed = place.row.id
        if grabbed not in self._marks.chosen:
            return [grabbed]
        rows = {other.row.id: other.row for other in self.places()}
        with_it = [
            plan for plan in sorted(self._marks.chosen - {grabbed})
            if ghosts.is_ghost(plan) == ghosts.is_ghost(grabbed) and (plan not in rows or plan_text.is_open(rows[plan]))
        ]  # fmt: skip
        return [grabbed, *with_it]

    def _drag(self, place: PlanPlace, start: QPointF) -> None:
        ids, data = self._dragged(place), QMimeData()
        if ghosts.is_ghost(place.row.id):
            mime.put_ids(data, ghosts.MIME, [ghosts.number_of(one) for one in ids])
        else:
            mime.put_ids(data, mime.OUTREACH, ids)
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self._picture(place, len(ids)))
        drag.setHotSpot((start - place.rect.topLeft()).toPoint())
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    def _picture(self, place: PlanPlace, count: int) -> QPixmap:
        """The plan as it stands, with the number of all that are dragged."""
        picture = self.grab(place.rect.toRect())
        if count > 1:
            painter = QPainter(picture)
            drops.paint_count(painter, place.rect.width(), count, theme.colours_of(self))
            painter.end()
        return picture

    # --- drop ------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)
        if drops.is_ours(event.mimeData()):
            # Who refuses this event gets no further one, and a drag may come in over the numbers of the weeks.
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        slot = self._target(event)
        self._set_drop(None)
        if slot is None:
            event.ignore()
            return
        drops.accept(event)
        data = event.mimeData()
        if plans := mime.ids_of(data, mime.OUTREACH):
            self.plans_dropped.emit(plans, slot, drops.how(event), isinstance(event.source(), PlanGrid))
        elif numbers := mime.ids_of(data, ghosts.MIME):
            self.ghosts_dropped.emit(numbers, slot)
        elif people := mime.ids_of(data, mime.CONTACTS):
            self.contacts_dropped.emit(people, slot)
        elif goals := mime.ids_of(data, mime.GOAL):
            self.goal_dropped.emit(goals[0], slot)

    def drop_slot(self, position: QPointF, data: QMimeData) -> Slot | None:
        """Where a drop at `position` goes."""
        return self.slot_at(position)

    def _consider(self, event: QDragMoveEvent) -> None:
        slot = self._target(event)
        self._set_drop(slot, drops.text(event) if slot is not None else "")
        if slot is None:
            event.ignore()
        else:
            drops.accept(event)

    def _target(self, event: QDropEvent) -> Slot | None:
        """Where a drag that we take would go; files go on to the window."""
        if not drops.is_ours(event.mimeData()):
            return None
        return self.drop_slot(event.position(), event.mimeData())

    def _set_drop(self, slot: Slot | None, text: str = "") -> None:
        if (slot, text) != (self._marks.drop, self._marks.drop_text):
            self._marks.drop, self._marks.drop_text = slot, text
            self.update()

    def drop_day(self) -> date | None:
        """The day a drag is over."""
        return None if self._marks.drop is None else self._marks.drop.day
