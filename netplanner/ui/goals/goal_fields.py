"""The fields of a goal: what, how many, by when, where, with whom, on which platforms."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import parse_day
from netplanner.domain.words import GoalKind, Sphere
from netplanner.storage import me, platforms
from netplanner.ui import theme, wording
from netplanner.ui.goals.area_field import AreaField
from netplanner.ui.goals.criteria_field import CriteriaField
from netplanner.ui.goals.targets_field import TargetsField
from netplanner.ui.session import Session
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.spin import give_room

_MOST = 100_000


class GoalFields(QWidget):
    """A form filled by `show_goal` and read by `goal`; `changed` follows each change of what a goal needs."""

    changed = Signal()

    def __init__(self, session: Session, before: Goal | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._today = session.clock.today()
        self._before = before
        self.form = Form()
        self._make(before)
        self._fill()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self._watch()

    def goal(self) -> Goal:
        """The goal as the fields say; companies that the book doesn't know are in `targets.new_names()`."""
        return replace(
            self._before or Goal(),
            what=self.what.text().strip(),
            kind=GoalKind(self.kind.currentData()),
            amount=self.amount.value(),
            by=self._by_text(),
            area=self.area.codes(),
            criteria=self.criteria.criteria(),
            targets=self.targets.targets(),
            primary_platform=self.primary.currentData(),
            secondary_platform=self.secondary.currentData(),
            keywords=[word.strip() for word in self.keywords.text().split(",") if word.strip()],
            sphere=Sphere(self.sphere.currentData()),
            note=self.note.toPlainText(),
        )

    def show_goal(self, goal: Goal) -> None:
        self.what.setText(goal.what)
        self.kind.setCurrentIndex(list(GoalKind).index(goal.kind))
        self.amount.setValue(goal.amount)
        by = parse_day(goal.by)
        self.by.setDate(_qdate(by) if by else self.by.minimumDate())
        self.area.set_codes(goal.area)
        self.criteria.set_criteria(goal.criteria)
        self.targets.set_targets(goal.targets)
        self.criteria.set_targets(self.targets.targets())
        self.primary.setCurrentIndex(max(self.primary.findData(goal.primary_platform), 0))
        self.secondary.setCurrentIndex(max(self.secondary.findData(goal.secondary_platform), 0))
        self.keywords.setText(", ".join(goal.keywords))
        self.sphere.setCurrentIndex(list(Sphere).index(goal.sphere))
        self.note.setPlainText(goal.note)

    def with_own_platforms(self, goal: Goal) -> Goal:
        """`goal` on the platforms that the user has chosen for themselves, where they are open."""
        own = me.load(self._session.store.reader)
        offered = {self.primary.itemData(row) for row in range(self.primary.count())}
        primary = own.primary_platform if own.primary_platform in offered else ""
        secondary = own.secondary_platform if own.secondary_platform in offered else ""
        if primary:
            self.form.set_help("platforms", self.tr("Your own choice; this goal may have another."))
        return replace(goal, primary_platform=primary, secondary_platform=secondary if secondary != primary else "")

    def _make(self, goal: Goal | None) -> None:
        self.what = QLineEdit()
        self.what.setPlaceholderText(self.tr("5 customers in Skåne"))
        self.kind = _combo([(wording.goal_kind_name(kind), kind) for kind in GoalKind], self.tr("Kind of result"))
        self.amount = QSpinBox()
        give_room(self.amount)
        self.amount.setRange(0, _MOST)
        self.amount.setSpecialValueText("–")
        self.amount.setMinimumWidth(theme.px(96))
        self.amount.setAccessibleName(self.tr("How many"))
        self.by = QDateEdit()
        self.by.setCalendarPopup(True)
        self.by.setDisplayFormat(wording.day_field_format(QLocale()))
        self.by.setMinimumDate(QDate(*self._no_date(goal).timetuple()[:3]))
        self.by.setSpecialValueText(self.tr("No date yet"))
        self.by.setAccessibleName(self.tr("By when"))
        self.area = AreaField()
        self.criteria = CriteriaField(self._session)
        self.targets = TargetsField(self._session)
        names = self._platform_names(goal)
        self.primary = _combo(names, self.tr("Primary platform"))
        self.secondary = _combo(names, self.tr("Secondary platform"))
        self.keywords = QLineEdit()
        self.keywords.setPlaceholderText(self.tr("loyalty, customer club"))
        self.sphere = _combo([(wording.sphere_name(sphere), sphere) for sphere in Sphere], self.tr("Sphere"))
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(theme.px(64))
        calm_wheel(self.kind, self.amount, self.by, self.primary, self.secondary, self.sphere)

    def _fill(self) -> None:
        form = self.form
        form.add_row("what", self.tr("What do you want?"), self.what)
        form.add_row("kind", self.tr("Kind of result and how many"), _beside(self.kind, self.amount))
        form.add_row("by", self.tr("By when"), _beside(self.by, *self._quick_dates()))
        form.add_row("area", self.tr("Where"), self.area)
        form.add_row("criteria", self.tr("Whom do you look for?"), self.criteria)
        form.add_row(
            "targets",
            self.tr("Companies you want to reach"),
            self.targets,
            self.tr("Who works there is looked for too."),
        )
        form.add_row(
            "platforms", self.tr("Primary and secondary platform"), _beside(self.primary, self.secondary, equal=True)
        )
        form.add_row(
            "keywords",
            self.tr("Keywords, separated by commas"),
            self.keywords,
            self.tr("A good why uses some of them."),
        )
        form.add_row("sphere", self.tr("Private or business"), self.sphere)
        form.add_row("note", self.tr("Note"), self.note)

    def _watch(self) -> None:
        for signal in (self.what.textChanged, self.amount.valueChanged, self.by.dateChanged):
            signal.connect(lambda: self.changed.emit())
        self.kind.currentIndexChanged.connect(lambda: self.changed.emit())
        for field in (self.area, self.criteria, self.targets):
            field.changed.connect(self.changed)
        for box in (self.primary, self.secondary):
            box.currentIndexChanged.connect(lambda: self.form.set_error("platforms", ""))
        self.targets.changed.connect(lambda: self.criteria.set_targets(self.targets.targets()))
        self.area.changed.connect(lambda: self.form.set_error("area", ""))
        self.area.refused.connect(lambda error: self.form.set_error("area", wording.error_text(error)))

    def _quick_dates(self) -> list[QWidget]:
        today = self._today
        ends = [
            (self.tr("3 months"), _months_on(today, 3)),
            (self.tr("6 months"), _months_on(today, 6)),
            (self.tr("A year"), _months_on(today, 12)),
        ]
        return [self._quick_date(text, day) for text, day in ends]

    def _quick_date(self, text: str, day: date) -> Chip:
        chip = Chip(text)
        chip.setToolTip(wording.date_text(day, self))
        chip.clicked.connect(partial(self.by.setDate, _qdate(day)))
        return chip

    def _no_date(self, goal: Goal | None) -> date:
        """The day that stands for "no date": the earliest, which is never a useful one."""
        by = parse_day(goal.by) if goal else None
        return min(self._today, by - timedelta(days=1)) if by else self._today

    def _by_text(self) -> str:
        day = self.by.date()
        return "" if day == self.by.minimumDate() else day.toString("yyyy-MM-dd")

    def _platform_names(self, goal: Goal | None) -> list[tuple[str, object]]:
        """Those that are open today, and those that the goal is on."""
        reader = self._session.store.reader
        used = {goal.primary_platform, goal.secondary_platform} if goal else set()
        today = self._today.isoformat()
        rows = [row for row in platforms.all_platforms(reader) if row.is_open(today) or row.key in used]
        return [(self.tr("None"), ""), *((row.name, row.key) for row in rows)]


def _combo(items: Sequence[tuple[str, object]], name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    for text, value in items:
        combo.addItem(text, value)
    return combo


def _beside(*widgets: QWidget, equal: bool = False) -> QWidget:
    """Fields in a line: all alike, or the first as wide as there is room."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.GRID)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, 1 if equal or place == 0 else 0)
    holder.setFocusProxy(widgets[0])
    return holder


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _months_on(day: date, months: int) -> date:
    later = _qdate(day).addMonths(months)
    return date(later.year(), later.month(), later.day())
