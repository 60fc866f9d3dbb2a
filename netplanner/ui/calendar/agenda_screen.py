"""The agenda as a view of the outreach pane: the plans of the days to come, under a heading for each day."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.domain.calendar import add_months
from netplanner.ui import wording
from netplanner.ui.calendar.day_panel import DayPanel
from netplanner.ui.calendar.list_acts import connect_list, place_in_list
from netplanner.ui.calendar.plan_desk import PlanDesk
from netplanner.ui.calendar.screen import CalendarScreen
from netplanner.ui.session import Session


class AgendaScreen(CalendarScreen):
    """Two months from today, or from the first of another month."""

    with_day_list = False

    def __init__(self, session: Session, desk: PlanDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = session.clock.today()
        self.panel = DayPanel(session, lambda: desk.plan([], self._day))
        self.list = self.panel.list
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.setFocusProxy(self.list)
        connect_list(self.list, desk, lambda: self._day)
        self.list.plan_chosen.connect(self.plan_chosen)

    def title(self) -> str:
        return wording.date_text(self._day, None, "month")

    def show_day(self, day: date, today: date, *, fresh: bool) -> None:
        self._day = day
        is_now = (day.year, day.month) == (today.year, today.month)
        self.panel.show_agenda(today if is_now else day.replace(day=1), today)
        self.title_changed.emit()

    def turned(self, day: date, steps: int, today: date) -> date:
        return add_months(day, steps)

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
