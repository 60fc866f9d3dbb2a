"""What outreach brought, whole: the funnel, comparisons, talks and customers, credit."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.goal import Goal
from netplanner.domain.ratios import Funnel
from netplanner.storage import goals, results
from netplanner.storage.results import Dimension, Results
from netplanner.ui import theme
from netplanner.ui.outcomes import words
from netplanner.ui.outcomes.funnel_chart import FunnelBox, FunnelChart
from netplanner.ui.outcomes.results_view import CompareCard, CreditCard, TalksCard, dimension_title
from netplanner.ui.session import Session
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.card import Card
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.scroll import Scroll
from netplanner.ui.widgets.sheet import Sheet

# Below this width the last two cards stand below one another.
_TWO_COLUMNS_FROM = 640


class ResultsSheet(Sheet):
    """Of one goal or of all, of all time or of late; stays true while it is open."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, goal_id: int | None = None) -> None:
        super().__init__(parent, "", "", QSize(900, 720))
        self.setObjectName("results_sheet")
        self.set_title(self.tr("Results"), self.tr("What came of your invitations, talks and introductions"))
        self._session = session
        self._asked = 0
        self._results: Results | None = None
        self._goals = {goal.id: goal for goal in goals.listing(session.store.reader)}
        self._dimension = Dimension.PLATFORM
        self._make_choices(goal_id)
        self._make_cards()
        self._make_body()
        self.add_button(self.tr("Close"), self.accept, primary=True)
        session.changed.connect(self._on_changed)
        self._ask()

    # Making

    def _make_choices(self, goal_id: int | None) -> None:
        self.goal = QComboBox()
        self.goal.setAccessibleName(self.tr("Goal"))
        self.goal.addItem(self.tr("All goals"), None)
        for goal in self._goals.values():
            self.goal.addItem(goal.what, goal.id)
        self.goal.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.goal.setMinimumContentsLength(24)
        self.goal.setCurrentIndex(max(0, self.goal.findData(goal_id)) if goal_id is not None else 0)
        self.time = QComboBox()
        self.time.setAccessibleName(self.tr("Period"))
        for text, days in ((self.tr("All time"), 0), (self.tr("Last 12 months"), 365), (self.tr("Last 90 days"), 90)):
            self.time.addItem(text, days)
        calm_wheel(self.goal, self.time)
        self.goal.currentIndexChanged.connect(self._ask)
        self.time.currentIndexChanged.connect(self._ask)

    def _make_cards(self) -> None:
        self.chart = FunnelChart()
        self.box = FunnelBox(self.chart)
        self.funnel = Card(words.funnel_title())
        self.funnel.head.addWidget(ExplainButton(self._calculation, words=True))
        self.funnel.body.addWidget(self.box)
        self.compare = CompareCard()
        self.talks = TalksCard()
        self.credit = CreditCard()
        self.chips: dict[Dimension, Chip] = {}
        for dimension in Dimension:
            chip = Chip(dimension_title(dimension), checkable=True)
            chip.setAutoExclusive(True)
            chip.setChecked(dimension is self._dimension)
            chip.clicked.connect(partial(self._compare_by, dimension))
            self.chips[dimension] = chip

    def _make_body(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(theme.GRID)
        choices.addWidget(self.goal, 1)
        choices.addWidget(self.time)
        choices.addStretch(1)
        chips = QWidget()
        flow = FlowLayout(chips, theme.px(6))
        for chip in self.chips.values():
            flow.addWidget(chip)
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._last.setSpacing(theme.px(14))
        self._last.addWidget(self.talks, 1)
        self._last.addWidget(self.credit, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(1, 1, theme.px(12), 1)
        column.setSpacing(theme.px(14))
        column.addLayout(choices)
        column.addWidget(self.funnel)
        column.addWidget(chips)
        column.addWidget(self.compare)
        column.addLayout(self._last)
        column.addStretch(1)
        self.set_body(Scroll(content, self.tr("Results"), by_keys=True))

    # Showing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme.px(_TWO_COLUMNS_FROM)
        self._last.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _chosen_goal(self) -> Goal | None:
        return self._goals.get(self.goal.currentData() or 0)

    def _ask(self) -> None:
        self._asked += 1
        goal_id, since = self.goal.currentData(), self._since()
        self._session.read(results.read, goal_id, since, done=partial(self._show, self._asked))

    def _since(self) -> str:
        days = self.time.currentData()
        today: date = self._session.clock.today()
        return (today - timedelta(days=days)).isoformat() if days else ""

    def _show(self, asked: int, found: Results) -> None:
        if asked != self._asked:
            return
        self._results = found
        goal = self._chosen_goal()
        kind, colour = (goal.kind, goal.colour) if goal is not None else (None, None)
        self.funnel.title.setText(words.funnel_title(kind))
        self.chart.show_funnel(found.funnel, kind, colour)
        self.box.set_foot(words.acceptance_text(found.funnel) or self.tr("Nobody was invited in this time."))
        self.talks.show_results(found)
        self.credit.show_results(found)
        # Of one goal there is nothing to compare by goal.
        self.chips[Dimension.GOAL].setVisible(goal is None)
        if goal is not None and self._dimension is Dimension.GOAL:
            self.chips[Dimension.PLATFORM].setChecked(True)
            self._dimension = Dimension.PLATFORM
        self.compare.show_rows(self._dimension, found.by[self._dimension])

    def _compare_by(self, dimension: Dimension, _checked: bool = False) -> None:
        self._dimension = dimension
        if self._results is not None:
            self.compare.show_rows(dimension, self._results.by[dimension])

    def _calculation(self) -> str:
        goal = self._chosen_goal()
        funnel = self._results.funnel if self._results is not None else Funnel(0, 0, 0, 0)
        return words.funnel_calculation(funnel, goal.what if goal is not None else "")

    def _on_changed(self, changes: Changes) -> None:
        if changes.contacts or changes.goals or changes.outreach or changes.everything:
            self._ask()
