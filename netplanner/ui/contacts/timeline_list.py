"""What happened with a person and what is planned, as a list to read."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netplanner.domain.words import Direction, OutreachStatus
from netplanner.storage.timeline import TimelineEntry
from netplanner.ui import theme, wording
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.labels import Label

_FIRST = 20
# Days ahead by which a day is said by its distance.
_SOON = 13
# The source of the entry that no table holds: the next touch by the rhythm.
_AHEAD = "ahead"


def _touch_ahead(day: str) -> TimelineEntry:
    return TimelineEntry(_AHEAD, 0, day, "", "", "", "", "", "", None, "", None, "", 0)


class _Mark(QWidget):
    """● what happened, ○ what is planned, in the goal's colour where there is one; dotted what the rhythm asks for."""

    def __init__(self, entry: TimelineEntry) -> None:
        super().__init__()
        self._filled = entry.source in ("interaction", "outcome") or entry.status == OutreachStatus.DONE
        self._dashed = entry.source == _AHEAD
        self._goal = entry.goal_colour if entry.goal_id is not None else None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(10), theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.colours_of(self)
        colour = colours.accent if self._goal is None else colours.goal[self._goal % len(colours.goal)]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(1, 0, theme.px(8), theme.px(8))
        circle.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DotLine if self._dashed else Qt.PenStyle.SolidLine))
        painter.setBrush(colour if self._filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)


class TimelineList(QWidget):
    """Latest first, the first twenty; a button shows the rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self._rhythm: int | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(8), 0, 0)
        self._column.setSpacing(0)

    def show_entries(
        self, entries: Sequence[TimelineEntry], today: date, next_due_on: str = "", rhythm: int | None = None
    ) -> None:
        """`next_due_on` is the day by which the rhythm, in days, asks for a touch; what lies ahead stands first."""
        self._today = today
        ahead = [_touch_ahead(next_due_on)] if next_due_on >= today.isoformat() else []
        self._rhythm = rhythm
        entries = sorted([*ahead, *entries], key=lambda entry: entry.day, reverse=True)
        if not entries:
            text = self.tr("Nothing yet. Log a contact or plan an outreach, and it stands here.")
            self._column.addWidget(Label(text, tone="muted", wrap=True))
            return
        self._add(entries[:_FIRST])
        rest = entries[_FIRST:]
        if rest:
            more = Button(self.tr("Show %n more", "entries of a timeline", len(rest)), kind="flat")
            more.clicked.connect(more.hide)
            more.clicked.connect(lambda: self._add(rest))
            self._column.addWidget(more, alignment=Qt.AlignmentFlag.AlignLeft)

    def _add(self, entries: Sequence[TimelineEntry]) -> None:
        block = QWidget()
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(14))
        grid.setColumnMinimumWidth(0, theme.px(72))
        grid.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        for line, entry in enumerate(entries):
            grid.addWidget(Label(self._day(entry), font="small", tone="muted"), line, 0, top)
            grid.addWidget(_Mark(entry), line, 1, top)
            grid.addWidget(self._words(entry), line, 2, top)
        self._column.addWidget(block)

    def _words(self, entry: TimelineEntry) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(1))
        head = QHBoxLayout()
        head.addWidget(Label(self.title(entry), wrap=True), 1)
        column.addLayout(head)
        details = " · ".join(part for part in self._details(entry) if part)
        if details:
            column.addWidget(Label(details[:2000], font="small", tone=self._tone(entry), wrap=True))
        return cell

    def title(self, entry: TimelineEntry) -> str:
        if entry.source == _AHEAD:
            return self.tr("Keep in touch")
        if entry.source == "outcome":
            return self.tr("Outcome: {what}").replace("{what}", entry.text or wording.goal_kind_name(entry.kind))
        parts = [wording.outreach_kind_name(entry.kind)]
        if entry.minutes:
            parts.append(self.tr("%n minute(s)", None, entry.minutes))
        if entry.source in ("outreach", "invitation"):
            parts.append(wording.result_name(entry.result) if entry.result else wording.status_name(entry.status))
        return " · ".join(part for part in parts if part)

    def _details(self, entry: TimelineEntry) -> list[str]:
        if entry.source == _AHEAD:
            return [self.tr("%Ln day(s) after the last contact", "", self._rhythm)] if self._rhythm else []
        directions = {Direction.OUT: self.tr("from me"), Direction.IN: self.tr("from them")}
        overdue = self._tone(entry) == "danger"
        return [
            self.tr("overdue") if overdue else "",
            directions.get(entry.direction, ""),  # type: ignore[call-overload]
            wording.channel_name(entry.channel) if entry.channel else "",
            entry.text if entry.source != "outcome" else "",
            entry.goal_what,
        ]

    def _tone(self, entry: TimelineEntry) -> str:
        is_open = entry.status in (OutreachStatus.PLANNED, OutreachStatus.WAITING)
        # An invitation waits for an answer, not for us.
        is_open = is_open and entry.source != "invitation"
        return "danger" if is_open and entry.day < self._today.isoformat() else "muted"

    def _day(self, entry: TimelineEntry) -> str:
        day = date.fromisoformat(entry.day)
        if 0 <= (day - self._today).days <= _SOON or entry.source == _AHEAD:
            return wording.relative_day_text((day - self._today).days)
        return wording.recent_day_text(day, self._today, self)
