"""What the month and the week have in common: plans on days, one or several of them chosen, and what is said of it."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from netplanner.domain.outreach import OutreachRow
from netplanner.ui import wording
from netplanner.ui.calendar import ghosts, plan_text
from netplanner.ui.calendar.grid_marks import Marks
from netplanner.ui.calendar.slots import How, Slot
from netplanner.ui.widgets.labels import plain_tip

translate = QCoreApplication.translate


class PlanPlace(Protocol):
    """A plan on the page."""

    @property
    def rect(self) -> QRectF: ...
    @property
    def day(self) -> date: ...
    @property
    def row(self) -> OutreachRow: ...


class PlanGrid(QWidget):
    """Days with plans on them. What the user wants comes as signals; nothing is changed here.

    `put_requested(ids, days, How)` moves or copies plans by so many days.
    """

    day_chosen = Signal(object)
    plan_chosen = Signal(object)
    day_opened = Signal(object)
    plan_opened = Signal(int)
    ghost_opened = Signal(int)
    new_requested = Signal(object)
    put_requested = Signal(list, int, object)
    finish_requested = Signal(list)
    delete_requested = Signal(list)
    menu_requested = Signal(object, object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = Marks(today=today, day=today)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)

    # --- what a page is made of ------------------------------------------------------------------------------

    def places(self) -> Sequence[PlanPlace]:
        """The plans as they stand on the page, in reading order."""
        raise NotImplementedError

    def slot_at(self, position: QPointF) -> Slot | None:
        """The day under the mouse, with its time where the page has hours."""
        raise NotImplementedError

    def rows_of(self, day: date) -> tuple[OutreachRow, ...]:
        """The plans of a day that are known here, in their order."""
        raise NotImplementedError

    def total_of(self, day: date) -> int:
        """How many plans the day has."""
        return len(self.rows_of(day))

    def menu_place(self) -> QPointF:
        """Where the menu of the menu key opens."""
        return QPointF(self.rect().center())

    def place_at(self, position: QPointF) -> PlanPlace | None:
        return next((place for place in self.places() if place.rect.contains(position)), None)

    # --- what keys act on ------------------------------------------------------------------------------------

    @property
    def day(self) -> date:
        """The day that keys act on."""
        return self._marks.day

    @property
    def plan(self) -> int | None:
        """The plan that keys act on: the last one that was chosen."""
        return self._marks.plan

    def selected_ids(self) -> list[int]:
        """The plans that acts apply to, in reading order; no proposals."""
        marks = self._marks
        shown = [place.row.id for place in self.places() if place.row.id in marks.chosen]
        hidden = [plan for plan in sorted(marks.chosen) if plan not in shown]
        return [plan for plan in (*shown, *hidden) if not ghosts.is_ghost(plan)]

    def set_day(self, day: date, plan: int | None = None) -> None:
        """Marks a day and a plan of it, without a signal. What else was chosen stays where `plan` is part of it."""
        marks = self._marks
        marks.day, marks.plan = day, plan
        if plan is None or plan not in marks.chosen:
            marks.chosen = frozenset() if plan is None else frozenset({plan})
        self.describe()
        self.update()

    def set_selected(self, ids: Iterable[int]) -> None:
        """Chooses plans, wherever they stand, without a signal."""
        marks = self._marks
        marks.chosen = frozenset(ids)
        if marks.plan not in marks.chosen:
            marks.plan = next(iter(sorted(marks.chosen)), None)
        self.describe()
        self.update()

    def _choose_day(self, day: date) -> None:
        self.set_day(day)
        self.day_chosen.emit(day)
        self.plan_chosen.emit(None)

    def _choose_plan(self, day: date, plan: int | None, *, adding: bool = False) -> None:
        """`adding` leaves chosen what was."""
        marks = self._marks
        changed, before = day != marks.day, marks.chosen
        if plan is not None:
            marks.chosen = before | {plan} if adding else frozenset({plan})
        self.set_day(day, plan)
        if changed:
            self.day_chosen.emit(day)
        self.plan_chosen.emit(plan)

    def _toggle_plan(self, day: date, plan: int) -> None:
        if plan not in self._marks.chosen:
            self._choose_plan(day, plan, adding=True)
            return
        rest = self._marks.chosen - {plan}
        self._marks.plan = None
        self.set_selected(rest)
        self.plan_chosen.emit(self._marks.plan)

    def _extend_to(self, day: date, plan: int) -> None:
        """Chooses all from the plan chosen last to this one, as they are read."""
        order = [place.row.id for place in self.places()]
        begin = self._marks.plan
        if begin not in order or plan not in order:
            self._choose_plan(day, plan)
            return
        one, other = sorted((order.index(begin), order.index(plan)))
        self._marks.chosen |= frozenset(order[one : other + 1])
        self._choose_plan(day, plan, adding=True)

    def choose_all(self) -> None:
        """The plans of the day."""
        ids = [row.id for row in self.rows_of(self._marks.day)]
        if not ids:
            return
        self._marks.chosen = frozenset(ids)
        self._choose_plan(self._marks.day, ids[0], adding=True)

    def choose_next_plan(self, step: int, *, adding: bool = False) -> None:
        ids = [row.id for row in self.rows_of(self._marks.day)]
        if not ids:
            return
        plan = self._marks.plan
        at = ids.index(plan) + step if plan in ids else (0 if step > 0 else len(ids) - 1)
        self._choose_plan(self._marks.day, ids[at % len(ids)], adding=adding)

    def open_chosen(self) -> None:
        plan = self._marks.plan
        if plan is not None:
            self._open_plan(plan)
        elif not self._marks.time and self.rows_of(self._marks.day):
            self.day_opened.emit(self._marks.day)
        else:
            self.ask_for_new()

    def ask_for_new(self) -> None:
        """Asks for a plan where keys act."""
        self.new_requested.emit(Slot(self._marks.day, self._marks.time or None))

    def choose_nothing(self) -> None:
        """Leaves the day, without a plan."""
        self._choose_plan(self._marks.day, None)

    def _open_plan(self, plan: int) -> None:
        if ghosts.is_ghost(plan):
            self.ghost_opened.emit(ghosts.number_of(plan))
        else:
            self.plan_opened.emit(plan)

    def put(self, days: int, how: How) -> None:
        """Asks for what is chosen to be moved or copied, by keys: the first plan of the day where nothing is."""
        if self._marks.plan is None:
            self.choose_next_plan(1)
        chosen = set(self.selected_ids())
        shown = {row.id: row for row in self.rows_of(self._marks.day)} | {p.row.id: p.row for p in self.places()}
        ids = [
            plan for plan in self.selected_ids()
            if how is How.COPY or plan not in shown or plan_text.is_open(shown[plan])
        ]  # fmt: skip
        if chosen and ids:
            self.put_requested.emit(ids, days, how)

    # --- what is said of it ----------------------------------------------------------------------------------

    def describe(self) -> None:
        """The day as accessible name, its plans as description, so that a screen reader follows the arrows."""
        marks = self._marks
        rows = self.rows_of(marks.day)
        details = "; ".join(plan_text.chip_text(row) for row in rows)
        text = f"{self._day_name()}, {self._said_of_plans(rows)}"
        if (text, details) == (self.accessibleName(), self.accessibleDescription()):
            return
        # The name comes last: Qt announces it, and a reader then finds the description that belongs to it.
        self.setAccessibleDescription(details)
        self.setAccessibleName(text)

    def _day_name(self) -> str:
        name = wording.date_text(self._marks.day, self, "long")
        return self.tr("Today, {day}").format(day=name) if self._marks.day == self._marks.today else name

    def _said_of_plans(self, rows: Sequence[OutreachRow]) -> str:
        if len(self._marks.chosen) > 1:
            return translate("PlanGrid", "%Ln plan(s) chosen", None, len(self._marks.chosen))
        chosen = next((row for row in rows if row.id == self._marks.plan), None)
        if chosen is not None:
            return ghosts.words(chosen) if ghosts.is_ghost(chosen.id) else plan_text.title(chosen)
        total = self.total_of(self._marks.day)
        return translate("PlanGrid", "%Ln plan(s)", None, total) if total else self.tr("Nothing planned")

    # --- events ----------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = event.globalPos() if mouse else self.mapToGlobal(self.menu_place().toPoint())
        self.menu_requested.emit(self._marks.plan, place)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().event(event)

    def tip_at(self, position: QPointF) -> tuple[str, QRectF] | None:
        """What hovering tells, and over which part of the page; None for nothing."""
        place = self.place_at(position)
        if place is None:
            return None
        lines = (plan_text.chip_text(place.row), place.row.why, place.row.goal_what)
        return "\n".join(filter(None, lines)), place.rect

    def _show_tip(self, event: QHelpEvent) -> None:
        found = self.tip_at(QPointF(event.pos()))
        if found is None:
            QToolTip.hideText()
            return
        text, rect = found
        QToolTip.showText(event.globalPos(), plain_tip(text).replace("\n", "<br>"), self, rect.toRect())

    def global_place_of(self, plan: int) -> QPoint | None:
        """Where on the screen a menu about a plan opens; None where it isn't shown."""
        if not self.isVisible():
            return None
        place = next((place for place in self.places() if place.row.id == plan), None)
        return None if place is None else self.mapToGlobal(place.rect.bottomLeft().toPoint())
