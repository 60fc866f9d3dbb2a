"""The goal page: promise, pace, burn-up, outcomes, candidates and plans of one goal."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from netplanner.domain.changes import Changes
from netplanner.domain.goal import Goal
from netplanner.domain.words import GoalState
from netplanner.operations import goals as operations
from netplanner.operations import outcomes as outcome_operations
from netplanner.storage import goals, outcomes, outreach, platforms
from netplanner.ui import theme
from netplanner.ui.goals import words
from netplanner.ui.goals.burn_up import BurnUpChart, BurnUpTable, burn_up
from netplanner.ui.goals.page_rows import CandidateRow, OutcomeLine, PlanLine
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button, PrimaryButton
from netplanner.ui.widgets.card import Card
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.widgets.explain import ExplainButton
from netplanner.ui.widgets.labels import Label

# Below this width the cards stand below one another.
_TWO_COLUMNS_FROM = 760
_ROWS = 20
# Enough for twice the density of the largest text.
_PHOTO_SIDE = 128


class _ColourBar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = 0
        self.setFixedWidth(theme.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.goal[self.colour % len(colours.goal)])
        painter.drawRoundedRect(self.rect(), 2, 2)


class GoalPage(QScrollArea):
    """Shows one goal by `show_goal`. The acts on the goal itself are asked of the pane, which has them already."""

    edit_requested = Signal()
    pause_requested = Signal()
    outcome_requested = Signal()
    plan_requested = Signal(list, object)
    people_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._goal: Goal | None = None
        self._most_candidates = _ROWS
        self._served_asked = 0
        self._photos = Photos(session, _PHOTO_SIDE, self)
        self._photos.ready.connect(self._show_photo)
        session.changed.connect(self._forget_photos)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("goal_page")
        self.setAccessibleName(self.tr("Goal"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._make_head()
        self._make_cards()
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(theme.px(26), theme.px(18), theme.px(26), theme.px(18))
        column.setSpacing(theme.px(16))
        column.addWidget(self._head)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(16))
        column.addLayout(self._grid)
        column.addStretch(1)
        self._nothing = EmptyState(
            self.tr("Choose a goal"), self.tr("Its pace, its people and its plans stand here."), icon="target"
        )
        holder = QWidget()
        whole = QVBoxLayout(holder)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._content)
        whole.addWidget(self._nothing)
        self.setWidget(holder)
        self.viewport().setAutoFillBackground(False)
        holder.setAutoFillBackground(False)
        self._arrange(two_columns=True)
        self.show_goal(None)

    def show_goal(self, goal: Goal | None) -> None:
        """Reads all of the goal's things again."""
        if goal is None or self._goal is None or goal.id != self._goal.id:
            self._most_candidates = _ROWS
            self.verticalScrollBar().setValue(0)
        self._goal = goal
        self._content.setVisible(goal is not None)
        self._nothing.setVisible(goal is None)
        if goal is None:
            return
        self._show_head(goal)
        self._show_outcomes(goal)
        self._show_candidates(goal)
        self._show_plans(goal)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(two_columns=self.viewport().width() >= theme.px(_TWO_COLUMNS_FROM))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(200))

    # Making

    def _make_head(self) -> None:
        self._head = QWidget()
        self._bar = _ColourBar()
        self._title = Label(font="title", wrap=True)
        self._promise = Label(tone="muted", wrap=True)
        names = QVBoxLayout()
        names.setSpacing(theme.px(2))
        names.addWidget(self._title)
        names.addWidget(self._promise)
        self._pause = Button("", clicked=self.pause_requested.emit)
        title = QHBoxLayout()
        title.setSpacing(theme.px(12))
        title.addWidget(self._bar)
        title.addLayout(names, 1)
        acts = QHBoxLayout()
        acts.setSpacing(theme.px(12))
        acts.addWidget(Button(self.tr("Log outcome"), clicked=self.outcome_requested.emit))
        acts.addWidget(Button(self.tr("Edit"), clicked=self.edit_requested.emit))
        acts.addWidget(self._pause)
        acts.addWidget(PrimaryButton(self.tr("Plan outreach"), clicked=self._plan_candidates))
        acts.addStretch(1)
        self._head_row = QHBoxLayout(self._head)
        self._head_row.setContentsMargins(0, 0, 0, 0)
        self._head_row.setSpacing(theme.px(12))
        self._head_row.addLayout(title, 1)
        self._head_row.addLayout(acts)

    def _make_cards(self) -> None:
        self._pace = Card()
        self._as_table = Button(self.tr("Show as table"), kind="link", clicked=self._toggle_table)
        self._explain = ExplainButton(self._calculation, words=True)
        self._pace.head.addWidget(self._explain)
        self._chart = BurnUpChart()
        self._table_model = BurnUpTable(self)
        self._table = _table(self._table_model, self.tr("Progress over time"))
        self._no_pace = Label(tone="muted", wrap=True)
        self._no_pace.setText(self.tr("A chart stands here once the goal has an amount and a date."))
        self._pictures = QStackedWidget()
        for widget in (self._chart, self._table):
            self._pictures.addWidget(widget)
        self._pictures.setMinimumHeight(theme.px(170))
        self._pace.body.addWidget(self._pictures, 1)
        self._pace.body.addWidget(self._no_pace)
        self._pace.body.addWidget(self._as_table, alignment=Qt.AlignmentFlag.AlignRight)
        self._outcomes = Card(self.tr("Outcomes"))
        self._candidates = Card(self.tr("Candidates"))
        self._see_people = Button(self.tr("Show them"), kind="link", clicked=self.people_requested.emit)
        self._see_people.setAccessibleName(self.tr("Show who serves this goal"))
        self._candidates.head.addWidget(self._see_people)
        self._plans = Card(self.tr("Plans"))

    def _arrange(self, *, two_columns: bool) -> None:
        if self._grid.property("two_columns") == two_columns:
            return
        self._grid.setProperty("two_columns", two_columns)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head_row.setDirection(beside if two_columns else below)
        for card in (self._pace, self._outcomes, self._candidates, self._plans):
            self._grid.removeWidget(card)
        if two_columns:
            self._grid.addWidget(self._pace, 0, 0)
            self._grid.addWidget(self._outcomes, 0, 1)
            self._grid.addWidget(self._candidates, 1, 0)
            self._grid.addWidget(self._plans, 1, 1)
        else:
            for line, card in enumerate((self._pace, self._candidates, self._plans, self._outcomes)):
                self._grid.addWidget(card, line, 0)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2 if two_columns else 0)

    # Showing

    def _show_head(self, goal: Goal) -> None:
        names = {row.key: row.name for row in platforms.all_platforms(self._session.store.reader)}
        self._bar.colour = goal.colour
        self._bar.update()
        self._title.setText(goal.what)
        self._promise.setText(words.promise(goal, names))
        resting = goal.state in (GoalState.PAUSED, GoalState.DONE)
        self._pause.setText(self.tr("Go on") if resting else self.tr("Pause"))
        self._pause.setEnabled(resting or goal.state is GoalState.ACTIVE)

    def _show_outcomes(self, goal: Goal) -> None:
        rows = outcomes.of_goal(self._session.store.reader, goal.id)
        today = self._session.clock.today()
        shown = burn_up(goal, rows, today)
        verdict, tone = words.verdict_of(goal, today)
        self._pace.title.setText(words.meta(goal, None))
        self._pace.set_aside(verdict, tone if tone in ("warn", "danger") else "muted")
        self._chart.show_burn_up(shown, goal.colour)
        self._table_model.show_burn_up(shown, rows)
        for widget in (self._pictures, self._as_table, self._explain):
            widget.setVisible(shown is not None)
        self._no_pace.setVisible(shown is None)
        self._outcomes.clear()
        if not rows:
            self._outcomes.add(
                Label(self.tr("Nothing yet. Log what this goal brings, however small."), tone="muted", wrap=True)
            )
        for row in reversed(rows):
            line = OutcomeLine(row, today)
            line.delete_requested.connect(self._delete_outcome)
            self._outcomes.add(line)
        self._outcomes.body.addStretch(1)

    def _show_candidates(self, goal: Goal) -> None:
        rows = goals.candidate_rows(self._session.store.reader, goal.id)
        self._candidates.clear()
        self._candidates.set_aside(self._candidates_aside(len(rows), None))
        self._see_people.hide()
        if not rows:
            text = self.tr("Drop people on this goal, or choose them and use “Add selected people to goal”.")
            self._candidates.add(Label(text, tone="muted", wrap=True))
        for row in rows[: self._most_candidates]:
            line = CandidateRow(row, self._photos.of(row.id) if row.has_photo else None)
            line.plan_requested.connect(lambda contact: self.plan_requested.emit([contact], goal.id))
            line.remove_requested.connect(self._remove_candidate)
            self._candidates.add(line)
        if len(rows) > self._most_candidates:
            left = len(rows) - self._most_candidates
            more = Button(self.tr("Show %Ln more", "", left), kind="flat", clicked=self._show_more)
            self._candidates.add(more, Qt.AlignmentFlag.AlignLeft)
        self._candidates.body.addStretch(1)
        self._served_asked += 1
        asked = self._served_asked
        count = len(rows)
        self._session.read(goals.serving, goal.id, done=partial(self._show_serving, asked, count))

    def _show_serving(self, asked: int, candidates: int, serving: Sequence[int]) -> None:
        if asked == self._served_asked:
            self._candidates.set_aside(self._candidates_aside(candidates, len(serving)))
            self._see_people.setVisible(len(serving) > candidates)

    def _candidates_aside(self, candidates: int, serving: int | None) -> str:
        """The candidates are among those who serve the goal; who serves it is counted a moment later."""
        if serving is None:
            return words.number(candidates) if candidates else ""
        if not candidates:
            return self.tr("%Ln people serve this goal", "", serving)
        return self.tr("{count} of %Ln people who serve this goal", "", serving).format(count=words.number(candidates))

    def _show_plans(self, goal: Goal) -> None:
        reader = self._session.store.reader
        ids = goals.plans(reader, goal.id)
        today = self._session.clock.today()
        found = outreach.rows_of(reader, ids)
        rows = [found[plan] for plan in ids if plan in found]
        ahead = [row for row in rows if row.status in ("planned", "waiting")]
        past = [row for row in rows if row.status not in ("planned", "waiting")]
        self._plans.clear()
        done = sum(row.status == "done" for row in past)
        self._plans.set_aside(
            self.tr("{open} open · {done} done").format(open=words.number(len(ahead)), done=words.number(done))
            if rows
            else ""
        )
        if not rows:
            text = self.tr("Nothing planned. Drag the goal or its people onto a day of the calendar.")
            self._plans.add(Label(text, tone="muted", wrap=True))
        names = {row.key: row.name for row in platforms.all_platforms(reader)}
        for row in [*ahead, *reversed(past)][:_ROWS]:
            self._plans.add(PlanLine(row, today, names))
        if len(rows) > _ROWS:
            left = self.tr("and %Ln more in the calendar", "", len(rows) - _ROWS)
            self._plans.add(Label(left, tone="muted"))
        self._plans.body.addStretch(1)

    # Acts

    def _calculation(self) -> str:
        return words.calculation(self._goal, self._session.clock.today()) if self._goal else ""

    def _toggle_table(self) -> None:
        table = self._pictures.currentWidget() is self._table
        self._pictures.setCurrentWidget(self._chart if table else self._table)
        self._as_table.setText(self.tr("Show as table") if table else self.tr("Show as chart"))

    def _plan_candidates(self) -> None:
        if self._goal is not None:
            people = goals.candidates(self._session.store.reader, self._goal.id)
            self.plan_requested.emit(people, self._goal.id)

    def _show_more(self) -> None:
        if self._goal is not None:
            self._most_candidates += 5 * _ROWS
            self._show_candidates(self._goal)

    def _forget_photos(self, changes: Changes) -> None:
        self._photos.forget(None if changes.everything else changes.contacts)

    def _show_photo(self, contact_id: int) -> None:
        for line in self._candidates.findChildren(CandidateRow):
            if line.person.id == contact_id:
                line.show_photo(self._photos.of(contact_id))

    def _remove_candidate(self, contact_id: int) -> None:
        if self._goal is not None:
            self._session.perform(operations.remove_candidates, self._goal.id, [contact_id])

    def _delete_outcome(self, outcome_id: int) -> None:
        self._session.perform(outcome_operations.delete, outcome_id)


def _table(model: BurnUpTable, name: str) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    table.setTabKeyNavigation(False)
    return table
