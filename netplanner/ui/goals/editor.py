"""The goal editor: what, how many, by when, where, with whom, on which platforms."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from netplanner.domain.changes import Changes
from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import missing, parse_day
from netplanner.domain.words import GoalKind, GoalState, Sphere
from netplanner.operations import goals as operations
from netplanner.storage import goals, platforms
from netplanner.ui import theme, wording
from netplanner.ui.error_texts import lacks_text
from netplanner.ui.goals.area_field import AreaField
from netplanner.ui.goals.criteria_field import CriteriaField
from netplanner.ui.goals.presets import begin, preset
from netplanner.ui.session import Session
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.labels import Label

# The field that a refusal is about.
_FIELDS = {
    "goal_needs_what": "what",
    "goal_bad_amount": "kind",
    "goal_bad_date": "by",
    "unknown_area": "area",
    "ambiguous_area": "area",
    "goal_same_platforms": "platforms",
    "unknown_platform": "platforms",
    "bad_weight": "criteria",
}


class GoalEditor(EditSheet):
    """Edits `goal`, or a new one of `kind`. Saving an incomplete goal makes a draft; `saved(Changes)` follows."""

    saved = Signal(object)

    def __init__(
        self, session: Session, goal: Goal | None, parent: QWidget | None = None, *, kind: GoalKind | None = None
    ) -> None:
        super().__init__(parent, wanted=QSize(660, 720))
        self._session = session
        self._today = session.clock.today()
        self._before = goal
        self._preset_what = ""
        self.set_title(
            self.tr("Edit goal") if goal else self.tr("New goal"),
            self.tr("What you want from your network, by when, and who can help."),
        )
        self._make_fields(goal)
        self._form = Form()
        self._fill_form()
        self.set_body(self._scrolling(self._form), margins=False)
        self._needs = Label(tone="muted", wrap=True)
        self._needs.setMinimumWidth(theme.px(280))
        self.add_footer_left(self._needs)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Save"), self.save, primary=True)
        self._counting = QTimer(self, singleShot=True, interval=250)
        self._counting.timeout.connect(self._count)
        self._count_asked = 0
        if goal is not None:
            self._show_goal(goal)
        else:
            self._show_goal(begin(kind, self._today) if kind else Goal(kind=GoalKind.CUSTOMERS, amount=1))
            self._preset_what = self._what.text()
        self._watch()
        self._tell_needs()
        self._counting.start()
        self.remember()

    def typed(self) -> Goal:
        return self.goal()

    def goal(self) -> Goal:
        """The goal as the fields say."""
        before = self._before or Goal()
        return replace(
            before,
            what=self._what.text().strip(),
            kind=GoalKind(self._kind.currentData()),
            amount=self._amount.value(),
            by=self._by_text(),
            area=self._area.codes(),
            criteria=self._criteria.criteria(),
            primary_platform=self._primary.currentData(),
            secondary_platform=self._secondary.currentData(),
            keywords=[word.strip() for word in self._keywords.text().split(",") if word.strip()],
            sphere=Sphere(self._sphere.currentData()),
            note=self._note.toPlainText(),
        )

    def save(self) -> None:
        """Stores the goal; what is wrong is said at its field and nothing is changed."""
        self._form.clear_errors()
        self.set_error("")
        if not self._area.take_text():
            return
        goal = self.goal()
        self.set_writing(True)
        if self._before is None:
            self._session.perform(operations.add, goal, done=self._on_saved, failed=self._on_failed)
        else:
            self._session.perform(operations.edit, self._before, goal, done=self._on_saved, failed=self._on_failed)

    def _on_saved(self, changes: Changes) -> None:
        self.saved.emit(changes)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.show_refusal(error, self._form, _FIELDS)

    # Fields

    def _make_fields(self, goal: Goal | None) -> None:
        self._what = QLineEdit()
        self._what.setPlaceholderText(self.tr("5 customers in Skåne"))
        self._kind = _combo([(wording.goal_kind_name(kind), kind) for kind in GoalKind], self.tr("Kind of result"))
        self._amount = QSpinBox()
        self._amount.setRange(0, 100_000)
        self._amount.setSpecialValueText("–")
        self._amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._amount.setMinimumWidth(theme.px(96))
        self._amount.setAccessibleName(self.tr("How many"))
        self._by = QDateEdit()
        self._by.setCalendarPopup(True)
        self._by.setDisplayFormat(wording.day_field_format(QLocale()))
        self._by.setMinimumDate(QDate(*self._no_date(goal).timetuple()[:3]))
        self._by.setSpecialValueText(self.tr("No date yet"))
        self._by.setAccessibleName(self.tr("By when"))
        self._area = AreaField()
        self._criteria = CriteriaField(self._session)
        names = self._platform_names(goal)
        self._primary = _combo(names, self.tr("Primary platform"))
        self._secondary = _combo(names, self.tr("Secondary platform"))
        self._keywords = QLineEdit()
        self._keywords.setPlaceholderText(self.tr("loyalty, customer club"))
        self._sphere = _combo([(wording.sphere_name(sphere), sphere) for sphere in Sphere], self.tr("Sphere"))
        self._note = QPlainTextEdit()
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(theme.px(64))
        calm_wheel(self._kind, self._amount, self._by, self._primary, self._secondary, self._sphere)

    def _fill_form(self) -> None:
        form = self._form
        form.add_row("what", self.tr("What do you want?"), self._what)
        form.add_row("kind", self.tr("Kind of result and how many"), _beside(self._kind, self._amount))
        form.add_row("by", self.tr("By when"), _beside(self._by, *self._quick_dates()))
        form.add_row("area", self.tr("Where"), self._area)
        form.add_row("criteria", self.tr("Whom do you look for?"), self._criteria)
        form.add_row(
            "platforms",
            self.tr("Primary and secondary platform"),
            _beside(self._primary, self._secondary, equal=True),
        )
        form.add_row(
            "keywords",
            self.tr("Keywords, separated by commas"),
            self._keywords,
            self.tr("A good why uses some of them."),
        )
        form.add_row("sphere", self.tr("Private or business"), self._sphere)
        form.add_row("note", self.tr("Note"), self._note)

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
        chip.clicked.connect(partial(self._by.setDate, _qdate(day)))
        return chip

    def _no_date(self, goal: Goal | None) -> date:
        """The day that stands for "no date": the earliest, which is never a useful one."""
        by = parse_day(goal.by) if goal else None
        return min(self._today, by - timedelta(days=1)) if by else self._today

    def _by_text(self) -> str:
        day = self._by.date()
        return "" if day == self._by.minimumDate() else day.toString("yyyy-MM-dd")

    def _platform_names(self, goal: Goal | None) -> list[tuple[str, object]]:
        reader = self._session.store.reader
        used = {goal.primary_platform, goal.secondary_platform} if goal else set()
        today = self._today.isoformat()
        rows = [row for row in platforms.all_platforms(reader) if row.is_open(today) or row.key in used]
        return [(self.tr("None"), ""), *((row.name, row.key) for row in rows)]

    def _scrolling(self, form: QWidget) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(theme.px(22), theme.px(4), theme.px(22), theme.px(12))
        row.addWidget(form, 0, Qt.AlignmentFlag.AlignTop)
        row.setStretch(0, 1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Goal"))
        area.setWidget(holder)
        # The card shows through: a scroll area fills both with the window's grey.
        area.viewport().setAutoFillBackground(False)
        holder.setAutoFillBackground(False)
        return area

    # What is shown

    def _show_goal(self, goal: Goal) -> None:
        self._what.setText(goal.what)
        self._kind.setCurrentIndex(list(GoalKind).index(goal.kind))
        self._amount.setValue(goal.amount)
        by = parse_day(goal.by)
        self._by.setDate(_qdate(by) if by else self._by.minimumDate())
        self._area.set_codes(goal.area)
        self._criteria.set_criteria(goal.criteria)
        self._primary.setCurrentIndex(max(self._primary.findData(goal.primary_platform), 0))
        self._secondary.setCurrentIndex(max(self._secondary.findData(goal.secondary_platform), 0))
        self._keywords.setText(", ".join(goal.keywords))
        self._sphere.setCurrentIndex(list(Sphere).index(goal.sphere))
        self._note.setPlainText(goal.note)

    def _watch(self) -> None:
        self._kind.activated.connect(self._on_kind)
        for signal in (self._what.textChanged, self._amount.valueChanged, self._by.dateChanged):
            signal.connect(lambda: self._tell_needs())
        self._kind.currentIndexChanged.connect(lambda: self._tell_needs())
        self._area.changed.connect(self._tell_needs)
        self._area.changed.connect(lambda: self._form.set_error("area", ""))
        self._area.refused.connect(lambda error: self._form.set_error("area", wording.error_text(error)))
        self._criteria.changed.connect(self._tell_needs)
        self._criteria.changed.connect(lambda: self._counting.start())

    def _on_kind(self) -> None:
        """Fills in a purpose where the user has written nothing of their own yet."""
        if self._before is not None or self._what.text().strip() not in ("", self._preset_what):
            return
        chosen = begin(GoalKind(self._kind.currentData()), self._today)
        own = self.goal()
        touched = [one for one in own.criteria if one.value]
        preset_values = {one.value for kind in GoalKind for one in preset(kind).criteria}
        keep = any(one.value not in preset_values for one in touched)
        self._show_goal(
            replace(
                chosen,
                area=own.area or chosen.area,
                criteria=own.criteria if keep else chosen.criteria,
                primary_platform=own.primary_platform,
                secondary_platform=own.secondary_platform,
                keywords=own.keywords,
                note=own.note,
            )
        )
        self._preset_what = chosen.what
        self._what.selectAll()
        self._counting.start()

    def _tell_needs(self) -> None:
        goal = self.goal()
        lacks: Sequence[str] = missing(goal, self._today)
        if goal.state not in (GoalState.DRAFT, GoalState.ACTIVE):
            self._needs.setText(wording.goal_state_name(goal.state))
        elif lacks:
            self._needs.setText(self.tr("Draft: still needs {what}").format(what=lacks_text(lacks)))
        else:
            self._needs.setText(self.tr("Ready: nothing is missing"))
        self._needs.set_tone("accent" if not lacks else "muted")

    def _count(self) -> None:
        criteria = [one for one in self._criteria.criteria() if one.value]
        if not criteria:
            self._form.set_help("criteria", "")
            return
        self._count_asked += 1
        asked = self._count_asked
        self._session.read(goals.serving_criteria, criteria, done=partial(self._show_count, asked))

    def _show_count(self, asked: int, found: Sequence[int]) -> None:
        if asked == self._count_asked:
            self._form.set_help("criteria", self.tr("%Ln people in your book match this well enough.", "", len(found)))


def _combo(items: Sequence[tuple[str, object]], name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    for text, value in items:
        combo.addItem(text, value)
    return combo


def _beside(*widgets: QWidget, equal: bool = False) -> QWidget:
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
