"""The fields of the outreach sheet that say when, how, and for which goal."""

from PySide6.QtCore import QDate, QLocale, QTime, Signal
from PySide6.QtWidgets import QDateEdit, QGridLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from netplanner.domain.goal import Goal
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import Channel, OutreachKind
from netplanner.storage import goals, platforms
from netplanner.ui import theme, wording
from netplanner.ui.calendar import wall
from netplanner.ui.calendar.editor_choice import Choice
from netplanner.ui.session import Session
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.spin import give_room

_MOST_MINUTES = 24 * 60
_TIME_FORMATS = ("H:mm", "HH:mm", "H.mm", "HHmm", "H", "h:mm AP", "h AP")


class Fields(QWidget):
    """Kind, channel, goal, day and time. `changed` follows each of the user's choices."""

    changed = Signal()
    kind_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        reader = session.store.reader
        self._goals: dict[int, Goal] = {goal.id: goal for goal in goals.listing(reader, states=goals.OPEN_STATES)}
        self._platforms = platforms.all_platforms(reader)
        self.kind = Choice(self.tr("Kind"))
        self.channel = Choice(self.tr("Channel"))
        self.goal = Choice(self.tr("Goal"))
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setDisplayFormat(wording.day_field_format(self.locale()))
        self.time = QLineEdit()
        self.time.setPlaceholderText(self.tr("Any time"))
        self.time.setAccessibleName(self.tr("Time"))
        self._time_problem = Label(tone="danger", font="small")
        self._time_problem.hide()
        self.minutes = QSpinBox()
        self.minutes.setRange(0, _MOST_MINUTES)
        self.minutes.setSingleStep(5)
        self.minutes.setSpecialValueText(self.tr("As usual"))
        self.minutes.setSuffix(self.tr(" min", "behind a number of minutes"))
        self.minutes.setAccessibleName(self.tr("How long it takes"))
        self.minutes.valueChanged.connect(self.changed)
        give_room(self.minutes)
        calm_wheel(self.kind, self.channel, self.goal, self.day, self.minutes)
        self._place()
        self.kind.currentIndexChanged.connect(self.kind_changed)
        self.kind.currentIndexChanged.connect(self.changed)
        for choice in (self.channel, self.goal):
            choice.currentIndexChanged.connect(self.changed)
        self.day.dateChanged.connect(self._day_changed)
        self.time.textChanged.connect(self._check_time)

    def _place(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GRID)
        grid.setVerticalSpacing(theme.GRID)
        rows: tuple[tuple[str, QWidget, int, int], ...] = (
            (self.tr("What"), self.kind, 0, 0),
            (self.tr("Channel"), self.channel, 0, 1),
            (self.tr("Goal"), self.goal, 0, 2),
            (self.tr("Day"), self.day, 1, 0),
            (self.tr("Time"), self.time, 1, 1),
            (self.tr("Takes"), self.minutes, 1, 2),
        )
        for words, field, row, column in rows:
            label = Label(words, font="small", tone="muted")
            label.setBuddy(field)
            cell = QVBoxLayout()
            cell.setSpacing(2)
            cell.addWidget(label)
            cell.addWidget(field)
            field.setFixedHeight(theme.px(31))
            if field is self.time:
                cell.addWidget(self._time_problem)
            cell.addStretch(1)
            grid.addLayout(cell, row, column)
        for column in range(3):
            grid.setColumnStretch(column, 1)

    def show_plan(self, plan: Outreach) -> None:
        self.kind.offer([(wording.outreach_kind_name(kind), str(kind)) for kind in OutreachKind], str(plan.kind))
        no_goal: list[tuple[str, object]] = [(self.tr("No goal"), None)]
        if plan.goal_id is not None and plan.goal_id not in self._goals:
            goal = goals.load(self._session.store.reader, plan.goal_id)
            if goal is not None:
                self._goals[goal.id] = goal
        self.goal.offer([*no_goal, *((goal.what, goal.id) for goal in self._goals.values())], plan.goal_id)
        day = QDate.fromString(plan.due_on, "yyyy-MM-dd")
        self.day.blockSignals(True)
        self.day.setDate(day)
        self.day.blockSignals(False)
        self._offer_channels(plan.channel)
        self.minutes.setValue(plan.minutes or 0)
        self.time.setText(self.locale().toString(QTime.fromString(plan.due_time, "HH:mm"), _short()))

    def fill(self, plan: Outreach) -> None:
        """Writes what was chosen into `plan`."""
        plan.kind = OutreachKind(self.kind.currentData())
        plan.channel = str(self.channel.currentData() or "")
        plan.goal_id = self.goal.currentData()
        plan.due_on = self.day.date().toString("yyyy-MM-dd")
        time = self._time()
        plan.due_time = time.toString("HH:mm") if time is not None else ""
        plan.zone = (plan.zone or wall.zone_here(self._session.settings)) if plan.due_time else ""
        # Nothing is said of how long by 0, but where that was said before.
        if self.minutes.value() or plan.minutes:
            plan.minutes = self.minutes.value() or None

    def chosen_goal(self) -> Goal | None:
        return self._goals.get(self.goal.currentData())

    def channels(self) -> list[str]:
        """What may be chosen on the day."""
        return [value for _, value in self._channels()]

    def is_platform(self) -> bool:
        """Whether the channel is a platform, on which one writes, and no phone or letter."""
        return self.channel.currentData() in {platform.key for platform in self._platforms}

    def channel_words(self) -> str:
        return self.channel.currentText()

    def time_is_valid(self) -> bool:
        return not self.time.text().strip() or self._time() is not None

    def _channels(self) -> list[tuple[str, str]]:
        day = self.day.date().toString("yyyy-MM-dd")
        rows = {platform.key for platform in self._platforms}
        named = [(platform.name, platform.key) for platform in self._platforms if platform.is_open(day)]
        others = [(wording.channel_name(channel), str(channel)) for channel in Channel if channel not in rows]
        return [*named, *others]

    def _offer_channels(self, chosen: str) -> None:
        self.channel.offer(self._channels(), chosen)

    def _day_changed(self) -> None:
        self._offer_channels(str(self.channel.currentData()))
        self.changed.emit()

    def _check_time(self) -> None:
        valid = self.time_is_valid()
        self._time_problem.setText("" if valid else self.tr("Write it as 14:30"))
        self._time_problem.setVisible(not valid)
        self.changed.emit()

    def _time(self) -> QTime | None:
        text = self.time.text().strip()
        for form in (_short(), *_TIME_FORMATS):
            time = self.locale().toTime(text, form)
            if time.isValid():
                return time
        return None


def _short() -> QLocale.FormatType:
    return QLocale.FormatType.ShortFormat
