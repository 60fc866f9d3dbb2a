"""The plans of a goal: those ahead, then the last ones, each opened by a click."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import parse_day
from netplanner.domain.outreach import OutreachRow
from netplanner.domain.words import OutreachStatus
from netplanner.storage import goal_page, outreach, platforms
from netplanner.ui import plan_titles, theme, wording
from netplanner.ui.goals.lines import Line, day_label, widest_day
from netplanner.ui.numbers import number
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.card import Card
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.labels import Label

_ROWS = 12
_MORE = 24


class PlanLine(Line):
    """One plan; `opened()` follows a click, Enter or Space."""

    opened = Signal()

    def __init__(
        self, plan: OutreachRow, today: date, platforms: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        day = day_label(wording.date_text(plan.due_on, style="day"), widest_day())
        due = parse_day(plan.due_on)
        still_open = plan.status in (OutreachStatus.PLANNED, OutreachStatus.WAITING)
        if still_open and due is not None and due < today:
            day.set_tone("danger")
        # That it is planned is said by where it stands.
        status = "" if plan.status == OutreachStatus.PLANNED else wording.status_name(plan.status)
        channel = wording.channel_name(plan.channel, platforms) if plan.channel else ""
        why = plan_titles.quoted(plan.why) if plan.contact_names else ""
        below = " · ".join(filter(None, (channel, status, why)))
        title = plan_titles.title(plan)
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(1))
        texts.addWidget(ElidedLabel(title))
        texts.addWidget(ElidedLabel(below, font="small", tone="muted"))
        self.row.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(texts, 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(", ".join(filter(None, (day.text(), title, below))))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class PlansCard(Card):
    """`plan_opened(id)` asks for the sheet of a plan."""

    plan_opened = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Plans"))
        self._session = session
        self._shown: object = None
        self._goal: Goal | None = None
        self._most = _ROWS

    def show_goal(self, goal: Goal) -> None:
        if self._goal is None or goal.id != self._goal.id:
            self._most = _ROWS
        self._goal = goal
        reader = self._session.store.reader
        today = self._session.clock.today()
        found = goal_page.plans(reader, goal.id, self._most)
        rows = outreach.rows_of(reader, [*found.ahead, *found.past])
        names = {row.key: row.name for row in platforms.all_platforms(reader)}
        if (goal.id, found, rows, names, today) == self._shown:
            return
        self._shown = (goal.id, found, rows, names, today)
        self.clear()
        self.set_aside(self._aside(found))
        if not found.total:
            text = self.tr("Nothing planned. Drag the goal or its people onto a day of the calendar.")
            self.add(Label(text, tone="muted", wrap=True))
        for plan in (*found.ahead, *found.past):
            if plan in rows:
                line = PlanLine(rows[plan], today, names)
                line.opened.connect(partial(self.plan_opened.emit, plan))
                self.add(line)
        left = found.total - len(found.ahead) - len(found.past)
        if left:
            more = Button(self.tr("Show %Ln more", "", left), kind="flat", clicked=self.show_more)
            self.add(more, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def lines(self) -> list[PlanLine]:
        return self.rows(PlanLine)

    def show_more(self) -> None:
        """The keys go to the first of those that come."""
        if self._goal is None:
            return
        place = len(self.lines())
        self._most += _MORE
        self.show_goal(self._goal)
        if place < len(self.lines()):
            self.lines()[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _aside(self, found: goal_page.GoalPlans) -> str:
        if not found.total:
            return ""
        return self.tr("{open} open · {done} done").format(open=number(found.still_open), done=number(found.done))
