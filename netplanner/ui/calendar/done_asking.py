"""Asking how plans went, in a small window over any view, and writing the answer as one step."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.domain.next_touch import NextTouch
from netplanner.domain.outcome import Outcome
from netplanner.domain.outreach import OutreachRow, lacks_why
from netplanner.domain.words import OutreachKind, OutreachResult
from netplanner.storage import goals, outreach
from netplanner.ui import theme
from netplanner.ui.calendar import done_words
from netplanner.ui.calendar.done_bar import DoneBar, Question
from netplanner.ui.calendar.done_words import Answer
from netplanner.ui.lazy import Lazy
from netplanner.ui.session import Session
from netplanner.ui.widgets.popup_frame import PopupFrame

if TYPE_CHECKING:
    from netplanner.operations import next_touches, planning
else:
    next_touches = Lazy("netplanner.operations.next_touches")
    planning = Lazy("netplanner.operations.planning")

# Of what is written for everybody there is nothing to ask.
WITHOUT_ANSWER = frozenset({OutreachKind.POST, OutreachKind.ARTICLE})
_WIDTH = 440


def question_about(session: Session, ids: Sequence[int]) -> Question | None:
    """The question about plans; None where nobody can answer, or they are gone."""
    rows = outreach.rows_of(session.store.reader, ids)
    if not rows or {row.kind for row in rows.values()} <= WITHOUT_ANSWER:
        return None
    first = next(iter(rows.values()))
    alike = {(row.kind, row.status) for row in rows.values()}
    kind, status = (first.kind, first.status) if len(alike) == 1 else (str(OutreachKind.MESSAGE), "")
    silent = sum(map(lacks_why, outreach.load_many(session.store.reader, list(rows))))
    if len(rows) > 1:
        return Question(tuple(done_words.results_for(kind, status)), lacking=silent, several=True)
    outcome, text = _outcome(session, first)
    return Question(
        results=tuple(done_words.results_for(kind, status)),
        names=first.contact_names,
        propose=partial(_next, session, first.id),
        today=session.clock.today(),
        outcome=outcome,
        outcome_text=text,
        lacking=silent,
    )


def write(session: Session, ids: Sequence[int], answer: Answer) -> None:
    """Writes an answer about plans: one step, whatever it holds."""
    session.perform(
        planning.finish,
        list(ids),
        result=answer.result,
        minutes=answer.minutes,
        outcome=answer.outcome,
        next=answer.next,
        why=answer.why,
    )


def ask(
    session: Session, owner: QWidget, ids: Sequence[int], place: QPoint, result: OutreachResult | None = None
) -> "DonePopup | None":
    """Asks in a small window at `place` on the screen; what needs no answer is done at once.

    Where the `result` was said already, it only asks for the why that an invitation lacks.
    """
    question = question_about(session, ids)
    if question is None or (result is not None and not question.lacking):
        if outreach.rows_of(session.store.reader, ids):
            write(session, ids, Answer(result or OutreachResult.SENT))
        return None
    popup = DonePopup(question, owner)
    popup.bar.answered.connect(partial(write, session, list(ids)))
    popup.open_at(place)
    if result is not None:
        popup.bar.choose(result)
    return popup


class DonePopup(PopupFrame):
    """The question over other views; a click beside it takes it back."""

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.bar = DoneBar(question, self)
        self.setFocusProxy(self.bar)
        self.setAccessibleName(self.bar.title())
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(8))
        column.addWidget(self.bar)
        self.bar.answered.connect(self.close)
        self.bar.cancelled.connect(self.close)
        self.bar.resized.connect(self._fit)

    def open_at(self, place: QPoint) -> None:
        """Shows it there, moved so that all of it is on the screen."""
        width, height = theme.px(_WIDTH), self._height()
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry() if screen is not None else QRect(place, self.sizeHint())
        self.setGeometry(
            max(room.left(), min(place.x(), room.right() - width)),
            max(room.top(), min(place.y(), room.bottom() - height)),
            width,
            height,
        )
        self.show()
        self.bar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _height(self) -> int:
        margins = theme.px(14) * 2, theme.px(18)
        return self.bar.height_at(theme.px(_WIDTH) - margins[0]) + margins[1]

    def _fit(self) -> None:
        self.resize(self.width(), self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.bar.keyPressEvent(event)


def _next(session: Session, plan_id: int, result: OutreachResult) -> NextTouch | None:
    return next_touches.after(session.store.reader, plan_id, result, session.clock.today())


def _outcome(session: Session, row: OutreachRow) -> tuple[Outcome | None, str]:
    """What a plan brought its goal, one of the goal's kind; nothing for a plan without a goal."""
    goal = goals.load(session.store.reader, row.goal_id) if row.goal_id is not None else None
    if goal is None:
        return None, ""
    return Outcome(kind=goal.kind, goals=[goal.id]), done_words.outcome_text(_short(goal.what))


def _short(text: str) -> str:
    return text if len(text) <= 32 else text[:31].rstrip() + "…"
