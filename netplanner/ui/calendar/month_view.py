"""A month on one page: one widget that paints itself and acts by mouse, drag and keys."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from netplanner.domain.calendar import add_days
from netplanner.domain.outreach import OutreachRow
from netplanner.ui import theme
from netplanner.ui.calendar import chip_paint, ghosts, grid_keys, month_layout, month_paint
from netplanner.ui.calendar.grid_drag import DragGrid
from netplanner.ui.calendar.month_cache import Days
from netplanner.ui.calendar.month_days import MonthPage
from netplanner.ui.calendar.month_layout import ChipPlace, MonthLayout
from netplanner.ui.calendar.slots import Slot

_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthView(DragGrid):
    """Shows a `MonthPage` of `Days`; what the user wants comes as signals, nothing is changed here.

    Keys: arrows choose a day, Page Up and Down turn the page; those for plans are in `grid_keys`.
    """

    page_needed = Signal(object)
    size_changed = Signal()

    def __init__(self, today: date, first_weekday: int, parent: QWidget | None = None) -> None:
        super().__init__(today, parent)
        self._page = MonthPage.of(today, first_weekday)
        # Of the book, and with the proposals among them.
        self._plans: Days = {}
        self._days: Days = {}
        self._ghosts: tuple[OutreachRow, ...] = ()
        self._layout: MonthLayout | None = None
        self._brushes: chip_paint.Brushes | None = None
        self.describe()

    # --- what is shown ---------------------------------------------------------------------------------------

    @property
    def page(self) -> MonthPage:
        return self._page

    @property
    def lines(self) -> int:
        """How many lines of plans a day has room for."""
        return self.capacity(self._page)

    def capacity(self, page: MonthPage) -> int:
        return month_layout.capacity(page, QSizeF(self.size()))

    def show_page(self, page: MonthPage, days: Days, today: date) -> None:
        self._page, self._plans = page, days
        self._days = ghosts.among(days, self._ghosts) if self._ghosts else days
        self._marks.today = today
        self._marks.hover_plan = self._marks.hover_more = None
        self._redo()

    def set_rings(self, contacts: frozenset[int], days: frozenset[str]) -> None:
        self._marks.ringed, self._marks.ringed_days = contacts, days
        self.update()

    def set_goal(self, goal_id: int | None) -> None:
        """Dims the plans of other goals; None dims none."""
        self._marks.goal = goal_id
        self.update()

    def set_ghosts(self, rows: Sequence[OutreachRow]) -> None:
        """Proposals that are shown among the plans."""
        self._ghosts = tuple(rows)
        self._days = ghosts.among(self._plans, self._ghosts)
        self._redo()

    def layout_now(self) -> MonthLayout:
        """The page as it stands, for hit tests."""
        if self._layout is None:
            metrics = QFontMetrics(theme.font("small"))
            self._layout = month_layout.lay_out(self._page, QSizeF(self.size()), self._days, metrics)
        return self._layout

    def places(self) -> Sequence[ChipPlace]:
        return self.layout_now().chips

    def slot_at(self, position: QPointF) -> Slot | None:
        day = self.layout_now().day_at(position)
        return None if day is None else Slot(day)

    def more_at(self, position: QPointF) -> date | None:
        more = self.layout_now().more_at(position)
        return None if more is None else more.day

    def rows_of(self, day: date) -> tuple[OutreachRow, ...]:
        plans = self._days.get(day.isoformat())
        return plans.rows if plans else ()

    def total_of(self, day: date) -> int:
        plans = self._days.get(day.isoformat())
        return plans.total if plans else 0

    def menu_place(self) -> QPointF:
        cell = self.layout_now().cell_of(self._marks.day)
        return cell.center() if cell is not None else super().menu_place()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(560), theme.px(470))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(170))

    def _redo(self) -> None:
        self._layout = None
        self.describe()
        self.update()

    # --- events ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self._marks.has_focus = self.hasFocus()
        if self._brushes is None:
            self._brushes = chip_paint.Brushes(theme.colours_of(self))
        month_paint.paint(QPainter(self), self.layout_now(), self._marks, self._brushes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redo()
        self.size_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.LocaleChange):
            self._brushes = None
            self._redo()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = grid_keys.pressed(event)
        if modifiers == Qt.KeyboardModifier.NoModifier and self._day_key(key):
            return
        if not grid_keys.act(self, key, modifiers):
            super().keyPressEvent(event)

    def _day_key(self, key: Qt.Key) -> bool:
        day = self._marks.day
        if key in grid_keys.STEPS:
            self._choose_day(add_days(day, grid_keys.STEPS[key]))
        elif key in _PAGES:
            self.page_needed.emit(self._page.turned(_PAGES[key]))
        elif key == Qt.Key.Key_Home:
            self._choose_day(day.replace(day=1))
        elif key == Qt.Key.Key_End:
            self._choose_day(MonthPage.of(day, self._page.first_weekday).end)
        else:
            return False
        return True
