"""How far a goal is and where that leads: the verdict on its pace, and its growth as a chart with a table twin."""

from PySide6.QtWidgets import QWidget

from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import pace
from netplanner.storage import outcomes
from netplanner.ui import theme
from netplanner.ui.charts.box import ChartBox
from netplanner.ui.charts.burn_up import BurnUpChart, forecast_calculation, forecast_text
from netplanner.ui.goals import words
from netplanner.ui.session import Session
from netplanner.ui.widgets.card import Card
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.labels import Label

# The column of what was brought takes what the others leave.
_WHAT = 1


class PaceCard(Card):
    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._session = session
        self._goal: Goal | None = None
        self.explain = ExplainButton(self._calculation, words=True)
        self.head.addWidget(self.explain)
        self.chart = BurnUpChart()
        self.box = ChartBox(self.chart, stretched=_WHAT)
        self.box.setMinimumHeight(theme.px(190))
        self._nothing = Label(tone="muted", wrap=True)
        self._nothing.setText(self.tr("A chart stands here once the goal has an amount and a date."))
        self.body.addWidget(self.box, 1)
        self.body.addWidget(self._nothing)

    def show_goal(self, goal: Goal) -> None:
        self._goal = goal
        today = self._session.clock.today()
        self.chart.show_goal(goal, outcomes.of_goal(self._session.store.reader, goal.id), today)
        verdict, tone = words.verdict_of(goal, today)
        # How far comes first and the verdict next; where there is little room, the days give way.
        reached, _, days = words.meta(goal, pace(goal, today)).partition(" · ")
        self.title.setText(reached)
        aside = " · ".join(filter(None, (verdict, days)))
        self.set_aside(aside, tone if tone in ("warn", "danger") else "muted")
        shown = self.chart.shown
        self.box.set_foot(forecast_text(shown) if shown is not None else "")
        for widget in (self.box, self.explain):
            widget.setVisible(shown is not None)
        self._nothing.setVisible(shown is None)

    def _calculation(self) -> str:
        if self._goal is None:
            return ""
        parts = [words.calculation(self._goal, self._session.clock.today())]
        if self.chart.shown is not None:
            parts.append(forecast_calculation(self.chart.shown))
        return "\n\n".join(parts)
