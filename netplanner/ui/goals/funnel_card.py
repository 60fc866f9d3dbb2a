"""The card of a goal page that tells how far those invited for the goal got."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from netplanner.domain.goal import Goal
from netplanner.domain.ratios import Funnel
from netplanner.storage import results
from netplanner.ui.outcomes import words
from netplanner.ui.outcomes.funnel_chart import FunnelBox, FunnelChart
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.card import Card
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.labels import Label


class FunnelCard(Card):
    """Shows one goal by `show_goal`; the numbers come a moment later. "Results" opens all of them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(words.funnel_title(), parent)
        self.setObjectName("funnel_card")
        self._session = session
        self._goal: Goal | None = None
        self._funnel: Funnel | None = None
        self._asked = 0
        self.chart = FunnelChart()
        self.box = FunnelBox(self.chart)
        self._nobody = Label(
            self.tr("Nobody invited yet. Mark an invitation as done in the calendar, and it counts here."),
            tone="muted",
            wrap=True,
        )
        self.results_button = Button(self.tr("Results…"), kind="link", clicked=self.open_results)
        self.results_button.setAccessibleName(self.tr("Results of this goal"))
        self.explain = ExplainButton(self._calculation, words=True)
        self.head.addWidget(self.explain)
        self.body.addWidget(self.box)
        self.body.addWidget(self._nobody)
        self.body.addWidget(self.results_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self._nobody.hide()

    def show_goal(self, goal: Goal) -> None:
        """Reads the numbers again."""
        if self._goal is None or goal.id != self._goal.id:
            self._funnel = None
            self.chart.show_funnel(Funnel(0, 0, 0, 0), goal.kind, goal.colour)
        self._goal = goal
        self.title.setText(words.funnel_title(goal.kind))
        self._asked += 1
        self._session.read(results.funnel_of, goal.id, done=partial(self._show, self._asked, goal))

    def open_results(self) -> None:
        from netplanner.ui.outcomes.results_sheet import ResultsSheet

        ResultsSheet(self._session, self.window(), goal_id=self._goal.id if self._goal else None).open()

    def _show(self, asked: int, goal: Goal, funnel: Funnel) -> None:
        if asked != self._asked:
            return
        self._funnel = funnel
        self.chart.show_funnel(funnel, goal.kind, goal.colour)
        self.box.set_foot(words.acceptance_text(funnel))
        self.box.setVisible(funnel.invited > 0)
        self.explain.setVisible(funnel.invited > 0)
        self._nobody.setVisible(funnel.invited == 0)

    def _calculation(self) -> str:
        return words.funnel_calculation(self._funnel, self._goal.what) if self._funnel and self._goal else ""
