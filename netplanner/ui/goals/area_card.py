"""The card of a goal page that tells where its people are, where the gaps are and whose place isn't known."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from netplanner.domain.coverage import Coverage
from netplanner.domain.goal import Goal
from netplanner.storage import coverage
from netplanner.ui import theme
from netplanner.ui.charts.box import ChartBox
from netplanner.ui.goals import coverage_words as words
from netplanner.ui.goals.coverage_chart import CoverageChart
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.card import Card
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.labels import Label
from netplanner.ui.worker import Job


class AreaCard(Card):
    """`people_chosen(ids)` asks to see people, `edit_requested()` for the editor of a goal without an area."""

    people_chosen = Signal(list)
    edit_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._session = session
        self._goal: Goal | None = None
        self._found: Coverage | None = None
        self._job: Job | None = None
        self.title.setText(self.tr("Where they are"))
        self.explain = ExplainButton(self._calculation, words=True)
        self.head.addWidget(self.explain)
        # All of the head's words are in the title, which may take two lines.
        self.aside.hide()
        self.title.setWordWrap(True)
        self.head.setStretchFactor(self.title, 1)
        self.chart = CoverageChart()
        self.box = ChartBox(self.chart)
        self.outside = Label(tone="muted", wrap=True)
        self.nothing = Label(tone="muted", wrap=True)
        self.choose_button = Button(self.tr("Choose an area"), kind="link", clicked=self.edit_requested.emit)
        self.unclear_button = Button("", kind="link", clicked=self.open_work_list)
        self.all_button = Button(self.tr("All places"), kind="link", clicked=self.open_sheet)
        links = FlowLayout(spacing=theme.px(14))
        links.addWidget(self.all_button)
        links.addWidget(self.unclear_button)
        self.body.addWidget(self.box, 1)
        self.body.addWidget(self.outside)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(links)
        self._show_parts()

    def show_goal(self, goal: Goal) -> None:
        """Counts beside the window; until then the former numbers of the same goal stay."""
        if self._goal is None or self._goal.id != goal.id or self._goal.area != goal.area:
            self._found = None
            self.title.setText(self.tr("Where they are"))
            self._show_parts()
        self._goal = goal
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if not goal.area:
            self._found = None
            self._show_parts()
            return
        today = self._session.clock.today()
        self._job = self._session.search(coverage.of_goal, goal.id, today, done=partial(self._show_coverage, goal.id))

    def open_sheet(self) -> None:
        """All places with their people, and whose place isn't known."""
        self._open(at_work_list=False)

    def open_work_list(self) -> None:
        self._open(at_work_list=True)

    def _open(self, *, at_work_list: bool) -> None:
        if self._found is None or self._goal is None:
            return
        from netplanner.ui.goals.coverage_sheet import CoverageSheet

        sheet = CoverageSheet(self._goal, self._found, self)
        sheet.people_chosen.connect(self.people_chosen)
        sheet.journey_requested.connect(self._plan_journey)
        sheet.open()
        if at_work_list:
            sheet.show_work_list()

    def _plan_journey(self, code: str) -> None:
        from netplanner.ui.goals.travel_sheet import TravelSheet

        TravelSheet(self._session, self.window(), [code]).open()

    def _show_coverage(self, goal_id: int, found: Coverage | None) -> None:
        if self._goal is None or self._goal.id != goal_id:
            return
        self._job = None
        self._found = found
        if found is not None and found.units:
            self.title.setText(words.heading(found))
            self.chart.show_coverage(found)
            self.box.set_foot(words.gaps_line(found))
            self.outside.setText(words.outside_line(found))
            self.unclear_button.setText(words.unclear_link(found))
        self._show_parts()

    def _show_parts(self) -> None:
        goal, found = self._goal, self._found
        has_bars = found is not None and bool(found.units)
        for widget in (self.box, self.explain, self.all_button):
            widget.setVisible(has_bars)
        self.outside.setVisible(has_bars and bool(self.outside.text()))
        self.unclear_button.setVisible(has_bars and found is not None and bool(found.unresolved))
        has_no_area = goal is not None and not goal.area
        self.choose_button.setVisible(has_no_area)
        if has_no_area:
            self.nothing.setText(self.tr("This goal has no area yet. Say where, or that anywhere will do."))
        elif found is not None:
            self.nothing.setText(self.tr("No country is known of anybody in your book yet."))
        else:
            self.nothing.setText(self.tr("Counting…"))
        self.nothing.setVisible(not has_bars)

    def _calculation(self) -> str:
        return words.calculation(self._found) if self._found is not None else ""
