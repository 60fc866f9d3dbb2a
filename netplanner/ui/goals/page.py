"""The goal page: all that belongs to one goal, as cards."""

from typing import Protocol

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.goal import Goal
from netplanner.domain.words import GoalState, OutreachKind
from netplanner.storage import goals
from netplanner.ui import theme
from netplanner.ui.goals.area_card import AreaCard
from netplanner.ui.goals.candidates_card import CandidatesCard
from netplanner.ui.goals.funnel_card import FunnelCard
from netplanner.ui.goals.invite_card import InviteCard
from netplanner.ui.goals.notes_card import NotesCard
from netplanner.ui.goals.outcomes_card import OutcomesCard
from netplanner.ui.goals.pace_card import PaceCard
from netplanner.ui.goals.page_head import PageHead
from netplanner.ui.goals.plans_card import PlansCard
from netplanner.ui.goals.review_card import ReviewCard
from netplanner.ui.goals.targets_card import TargetsCard
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.widgets.empty import EmptyState

# Below this width the cards stand below one another.
_TWO_COLUMNS_FROM = 760
# Below this one a sign stands for "How is this calculated?".
_WORDS_FROM = 420
# Enough for twice the density of the largest text.
_PHOTO_SIDE = 128
_COLUMNS = 2
_SIDE, _SIDE_NARROW = 26, 14
# The review, the pace, whom to invite and where they are.
_AT_ONCE = 4
_ENDED = frozenset({GoalState.DONE, GoalState.ARCHIVED})
# The template in which a connector is asked, with a why for each side.
_REQUEST = "introduction_request"


class GoalCard(Protocol):
    """A card that shows a goal."""

    def show_goal(self, goal: Goal) -> None: ...


class GoalPage(QScrollArea):
    """Shows one goal by `show_goal`. Acts on the goal itself are asked of the pane: `act_requested(name)`.

    `plan_requested(contact ids, goal id)` asks for the editor of an outreach, `draft_requested(contact ids, goal id,
    kind, template)` for one of a kind; `plan_opened(id)` for a plan's own sheet; `people_requested()` for all who serve
    the goal, `people_chosen(ids)` for some.
    """

    act_requested = Signal(str)
    plan_requested = Signal(list, object)
    draft_requested = Signal(list, object, object, str)
    plan_opened = Signal(int)
    people_requested = Signal()
    people_chosen = Signal(list)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._goal: Goal | None = None
        self._waiting: list[GoalCard] = []
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(self._show_next)
        self._photos = Photos(session, _PHOTO_SIDE, self)
        session.changed.connect(self._forget_photos)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("goal_page")
        self.setAccessibleName(self.tr("Goal"))
        self._head = PageHead(session)
        self._make_cards()
        self._connect()
        self._build()
        self._arrange(two_columns=True)
        self.show_goal(None)

    def show_goal(self, goal: Goal | None) -> None:
        """Reads all of the goal's things again; what takes long comes a moment later."""
        if goal is None or self._goal is None or goal.id != self._goal.id:
            self.verticalScrollBar().setValue(0)
        self._goal = goal
        self._content.setVisible(goal is not None)
        self._nothing.setVisible(goal is None)
        if goal is None:
            return
        self._head.show_goal(goal)
        ended = goal.state in _ENDED
        self._review.setVisible(ended)
        self._invite.setVisible(not ended)
        self._waiting = list(self._cards)
        # What stands at the top is there at once; the rest is below the edge of most windows.
        for _ in range(_AT_ONCE):
            self._show_next()
        self._later.start()

    @property
    def is_filling(self) -> bool:
        """Whether some cards are still to be read."""
        return bool(self._waiting)

    def _show_next(self) -> None:
        """Fills one card in each turn of the event loop, so that keys and the mouse never wait for all."""
        if not self._waiting or self._goal is None:
            self._waiting.clear()
            self._later.stop()
            return
        self._waiting.pop(0).show_goal(self._goal)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        self._arrange(two_columns=width >= theme.px(_TWO_COLUMNS_FROM))
        for card in (self._pace, self._area, self._invite, self._funnel, self._outcomes):
            card.explain.set_words(width >= theme.px(_WORDS_FROM))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(200))

    # Making

    def _make_cards(self) -> None:
        session = self._session
        self._review = ReviewCard()
        self._pace = PaceCard(session)
        self._area = AreaCard(session)
        self._invite = InviteCard(session, self._photos)
        self._funnel = FunnelCard(session)
        self._outcomes = OutcomesCard(session)
        self._plans = PlansCard(session)
        self._candidates = CandidatesCard(session, self._photos)
        self._targets = TargetsCard(session)
        self._notes = NotesCard(session)
        self._cards: list[GoalCard] = [
            self._review,
            self._pace,
            self._invite,
            self._area,
            self._funnel,
            self._outcomes,
            self._plans,
            self._candidates,
            self._targets,
            self._notes,
        ]

    def _connect(self) -> None:
        self._head.act_requested.connect(self.act_requested)
        self._head.plan_requested.connect(self._plan_candidates)
        self._review.review_requested.connect(self._ask_review)
        self._invite.write_requested.connect(self._write_why)
        self._invite.ask_requested.connect(self._ask_connector)
        self._invite.people_chosen.connect(self.people_chosen)
        self._area.people_chosen.connect(self.people_chosen)
        self._plans.plan_opened.connect(self.plan_opened)
        self._candidates.plan_requested.connect(self._plan_one)
        self._candidates.people_requested.connect(self.people_requested)
        self._targets.people_chosen.connect(self.people_chosen)
        for card in (self._area, self._invite, self._targets):
            card.edit_requested.connect(self._ask_edit)

    def _build(self) -> None:
        self._content = QWidget()
        self._column = column = QVBoxLayout(self._content)
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
        # As high as it is at this width, not as it would be at the least one.
        holder.setMinimumHeight(1)
        self.setWidget(holder)
        self.viewport().setAutoFillBackground(False)
        holder.setAutoFillBackground(False)

    def _lines(self, *, two_columns: bool) -> tuple[tuple[QWidget, ...], ...]:
        """The cards from top to bottom, those of a line beside one another."""
        if not two_columns:
            order = (
                self._review, self._pace, self._invite, self._area, self._plans, self._outcomes, self._funnel,
                self._candidates, self._targets, self._notes,
            )  # fmt: skip
            return tuple((card,) for card in order)
        return (
            (self._review,),
            (self._pace, self._area),
            (self._invite,),
            (self._funnel, self._outcomes),
            (self._plans, self._candidates),
            (self._targets, self._notes),
        )

    def _arrange(self, *, two_columns: bool) -> None:
        if self._grid.property("two_columns") == two_columns:
            return
        self._grid.setProperty("two_columns", two_columns)
        self._head.set_narrow(not two_columns)
        side = theme.px(_SIDE if two_columns else _SIDE_NARROW)
        self._column.setContentsMargins(side, theme.px(18), side, theme.px(18))
        lines = self._lines(two_columns=two_columns)
        for line in lines:
            for card in line:
                self._grid.removeWidget(card)
        for place, line in enumerate(lines):
            for column, card in enumerate(line):
                self._grid.addWidget(card, place, column, 1, _COLUMNS // len(line))
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)

    # Acts

    def _ask_review(self) -> None:
        self.act_requested.emit("finish_selected")

    def _ask_edit(self) -> None:
        self.act_requested.emit("edit_selected")

    def _plan_candidates(self) -> None:
        if self._goal is not None:
            self.plan_requested.emit(goals.candidates(self._session.store.reader, self._goal.id), self._goal.id)

    def _plan_one(self, contact_id: int) -> None:
        if self._goal is not None:
            self.plan_requested.emit([contact_id], self._goal.id)

    def _write_why(self, contact_id: int) -> None:
        if self._goal is not None:
            self.draft_requested.emit([contact_id], self._goal.id, OutreachKind.INVITE, "")

    def _ask_connector(self, connector_id: int, contact_id: int) -> None:
        if self._goal is not None:
            people = [connector_id, contact_id]
            self.draft_requested.emit(people, self._goal.id, OutreachKind.INTRODUCTION, _REQUEST)

    def _forget_photos(self, changes: Changes) -> None:
        self._photos.forget(None if changes.everything else changes.contacts)
