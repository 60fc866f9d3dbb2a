"""The agenda as a view of the outreach pane: the plans under a heading for each day, on and on in both directions."""

from array import array
from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from netplanner.domain.calendar import add_days, add_months
from netplanner.domain.outreach import OutreachRow
from netplanner.storage import agenda, platforms
from netplanner.ui import wording
from netplanner.ui.calendar.list_acts import connect_list, place_in_list
from netplanner.ui.calendar.plan_desk import PlanDesk
from netplanner.ui.calendar.plan_list import PlanList
from netplanner.ui.calendar.screen import CalendarScreen, short_month
from netplanner.ui.session import Session
from netplanner.ui.widgets.empty import EmptyState

_Days = list[tuple[date, "array[int]"]]
# Plans read at once: some windows' worth.
_CHUNK = 120


class AgendaScreen(CalendarScreen):
    """A list that begins with the day that was chosen and reads on where it is scrolled to."""

    with_day_list = False

    def __init__(self, session: Session, desk: PlanDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._day = self._today = session.clock.today()
        # The days that are in the list: from the first one on, to before the last one; None where there are no more.
        self._first: date | None = self._day
        self._last: date | None = self._day
        self._ghosts: tuple[OutreachRow, ...] = ()
        self._is_reading = False
        self._is_shown = False
        self.list = PlanList(session)
        self._empty = EmptyState(
            self.tr("Nothing planned"),
            self.tr("Drop people on a day of the month."),
            [(self.tr("Plan outreach"), lambda: desk.plan([], self._day))],
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.list)
        connect_list(self.list, desk, lambda: self._day)
        self.list.plan_chosen.connect(self.plan_chosen)
        self.list.ghost_opened.connect(self.ghost_opened)
        bar = self.list.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(lambda: self._scrolled())

    # --- what the pane asks for ------------------------------------------------------------------------------

    def title(self) -> str:
        return wording.date_text(self._day, None, "month")

    def short_title(self) -> str:
        return short_month(self._day)

    def show_day(self, day: date, today: date, *, fresh: bool) -> None:
        moved = day != self._day or not self._is_shown
        self._day, self._today, self._is_shown = day, today, True
        if moved:
            self._begin_with(day)
        elif fresh:
            self._read_again()
        self.title_changed.emit()

    def turned(self, day: date, steps: int, today: date) -> date:
        other = add_months(day, steps)
        is_now = (other.year, other.month) == (today.year, today.month)
        return today if is_now else other.replace(day=1)

    def selected_ids(self) -> list[int]:
        return self.list.selected_ids()

    def select(self, plan: int | None) -> None:
        self.list.quiet = True
        self.list.select(plan)
        self.list.quiet = False

    def place_of(self, plan: int) -> QPoint | None:
        return place_in_list(self.list, plan)

    def focus_screen(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_ghosts(self, rows: Sequence[OutreachRow]) -> None:
        self._ghosts = tuple(rows)
        self.list.plans.set_ghosts(rows)
        if self._is_shown:
            self._read_again()

    # --- reading ---------------------------------------------------------------------------------------------

    def _begin_with(self, day: date) -> None:
        """Reads around a day and puts it at the top."""
        self._is_reading = True
        later, earlier = self._later(day), self._earlier(day)
        self._show((*earlier, *later))
        self.list.doItemsLayout()
        index = self.list.plans.heading_from(day)
        if index.isValid():
            self.list.scrollTo(index, PlanList.ScrollHint.PositionAtTop)
            # The arrow keys go on from the day.
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._is_reading = False

    def _read_again(self) -> None:
        """What is in the list, as the book is now; selection and place are kept."""
        self._is_reading = True
        selected, current = self.list.selected_ids(), self.list.current_id()
        scroll = self.list.verticalScrollBar().value()
        reader, sphere = self._session.store.reader, self._session.sphere
        first = "0001-01-01" if self._first is None else self._first.isoformat()
        last = "9999-12-31" if self._last is None else add_days(self._last, -1).isoformat()
        self.list.quiet = True
        self._show(self._with_ghosts(_days(agenda.between(reader, first, last, sphere)), self._first, self._last))
        self.list.keep_selection(selected, current)
        self.list.doItemsLayout()
        self.list.verticalScrollBar().setValue(scroll)
        self.list.quiet = False
        self._is_reading = False
        if self.list.current_id() != current:
            self.list.plan_chosen.emit(None)

    def _show(self, days: Iterable[tuple[date, Iterable[int]]]) -> None:
        names = {one.key: one.name for one in platforms.all_platforms(self._session.store.reader)}
        self.list.plans.show_days(list(days), self._today, names)
        self._stack.setCurrentWidget(self.list if self.list.plans.rowCount() else self._empty)

    def _later(self, day: date) -> _Days:
        found = _days(agenda.later(self._session.store.reader, day.isoformat(), _CHUNK, self._session.sphere))
        is_end = sum(len(ids) for _, ids in found) < _CHUNK
        self._last = None if is_end else add_days(found[-1][0], 1)
        return self._with_ghosts(found, day, self._last)

    def _earlier(self, day: date) -> _Days:
        found = _days(agenda.earlier(self._session.store.reader, day.isoformat(), _CHUNK, self._session.sphere))
        is_begin = sum(len(ids) for _, ids in found) < _CHUNK
        self._first = None if is_begin else found[0][0]
        return self._with_ghosts(found, self._first, day)

    def _with_ghosts(self, days: _Days, first: date | None, last: date | None) -> _Days:
        """The days with the proposals of those from `first` to before `last`, at the head of each."""
        merged = {day.isoformat(): ids for day, ids in days}
        since = "" if first is None else first.isoformat()
        until = "~" if last is None else last.isoformat()
        for row in reversed(self._ghosts):
            if since <= row.due_on < until:
                merged[row.due_on] = array("q", [row.id, *merged.get(row.due_on, ())])
        return [(date.fromisoformat(day), merged[day]) for day in sorted(merged)]

    def _scrolled(self) -> None:
        """Reads on where the list comes to an end above or below."""
        if self._is_reading or not self.list.plans.rowCount():
            return
        self._is_reading = True
        bar = self.list.verticalScrollBar()
        if self._last is not None and bar.value() >= bar.maximum() - bar.pageStep():
            self.list.plans.append_days(self._later(self._last))
        if self._first is not None and bar.value() <= bar.pageStep():
            self._read_earlier(self._first)
        self._is_reading = False

    def _read_earlier(self, day: date) -> None:
        """What is seen stays where it is while days come in above it."""
        plans, seen = self.list.plans, self.list.indexAt(QPoint(2, 2)).row()
        before = self.list.visualRect(plans.index(seen)).top()
        rows = plans.rowCount()
        plans.prepend_days(self._earlier(day))
        self.list.doItemsLayout()
        bar = self.list.verticalScrollBar()
        now_at = self.list.visualRect(plans.index(seen + plans.rowCount() - rows)).top()
        bar.setValue(bar.value() + now_at - before)


def _days(found: agenda.Days) -> _Days:
    return [(date.fromisoformat(day), ids) for day, ids in found]
