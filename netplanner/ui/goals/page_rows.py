"""The lines of a goal page: an outcome, a candidate, a plan."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.goal_rules import parse_day
from netplanner.domain.outreach import OutreachRow
from netplanner.domain.words import OutreachStatus
from netplanner.storage.goals import Candidate
from netplanner.storage.outcomes import OutcomeRow
from netplanner.ui import plan_titles, theme, wording
from netplanner.ui.goals.words import number
from netplanner.ui.widgets.avatar import Avatar
from netplanner.ui.widgets.buttons import Button, ToolButton
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.tie import paint_tie


class _Line(QWidget):
    """A row with a hairline below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, theme.px(7), 0, theme.px(7))
        self.row.setSpacing(theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colours_of(self).line)


class _TieSign(QWidget):
    def __init__(self, tie: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tie = tie
        self.setFixedSize(theme.px(12), theme.px(12))
        self.setToolTip(wording.tie_name(tie))
        self.setAccessibleName(wording.tie_name(tie))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(12), theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_tie(QPainter(self), QRectF(self.rect()), self._tie, theme.colours_of(self))


def _day_label(text: str, widest: str) -> Label:
    """A date in a column as wide as a long date."""
    label = Label(text, tone="muted")
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest) + theme.px(4))
    return label


class OutcomeLine(_Line):
    delete_requested = Signal(int)

    def __init__(self, outcome: OutcomeRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        day = _day_label(
            wording.recent_day_text(outcome.happened_on, today), wording.recent_day_text("2026-09-30", date(2026, 1, 1))
        )
        what = outcome.what or wording.goal_kind_name(outcome.kind)
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(1))
        texts.addWidget(Label(what, wrap=True))
        below = [self.tr("through {name}").format(name=outcome.contact_name)] if outcome.contact_name else []
        if outcome.amount != 1:
            below.insert(0, self.tr("counts {amount}").format(amount=number(outcome.amount)))
        if below:
            texts.addWidget(ElidedLabel(" · ".join(below), font="small", tone="muted"))
        remove = ToolButton(
            "x",
            self.tr("Delete outcome “{what}”").format(what=what),
            clicked=lambda: self.delete_requested.emit(outcome.id),
        )
        remove.setFixedSize(theme.px(26), theme.px(26))
        self.row.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(texts, 1)
        self.row.addWidget(remove)


class CandidateRow(_Line):
    plan_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, person: Candidate, photo: QPixmap | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = person
        self._avatar = avatar = Avatar(32)
        avatar.show_person(person.name, person.id, photo)
        name = QHBoxLayout()
        name.setSpacing(theme.px(6))
        label = Label(person.name)
        name.addWidget(label)
        name.addWidget(_TieSign(person.tie))
        name.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(1))
        texts.addLayout(name)
        below = " · ".join(filter(None, (person.title, person.organization)))
        texts.addWidget(ElidedLabel(below, font="small", tone="muted"))
        plan = Button(self.tr("Plan"), clicked=lambda: self.plan_requested.emit(person.id))
        plan.setAccessibleName(self.tr("Plan outreach to {name}").format(name=person.name))
        remove = ToolButton(
            "x",
            self.tr("Take {name} off this goal").format(name=person.name),
            clicked=lambda: self.remove_requested.emit(person.id),
        )
        remove.setFixedSize(theme.px(26), theme.px(26))
        self.row.addWidget(avatar)
        self.row.addLayout(texts, 1)
        self.row.addWidget(plan)
        self.row.addWidget(remove)

    def show_photo(self, photo: QPixmap | None) -> None:
        self._avatar.show_person(self.person.name, self.person.id, photo)


class PlanLine(_Line):
    def __init__(
        self, plan: OutreachRow, today: date, platforms: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        day = _day_label(wording.date_text(plan.due_on, style="day"), wording.date_text("2026-09-30", style="day"))
        due = parse_day(plan.due_on)
        still_open = plan.status in (OutreachStatus.PLANNED, OutreachStatus.WAITING)
        if still_open and due is not None and due < today:
            day.set_tone("danger")
        # That it is planned is said by where it stands.
        status = "" if plan.status == OutreachStatus.PLANNED else wording.status_name(plan.status)
        channel = wording.channel_name(plan.channel, platforms) if plan.channel else ""
        why = plan_titles.quoted(plan.why) if plan.contact_names else ""
        below = " · ".join(filter(None, (channel, status, why)))
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(1))
        texts.addWidget(ElidedLabel(plan_titles.title(plan)))
        texts.addWidget(ElidedLabel(below, font="small", tone="muted"))
        self.row.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(texts, 1)
