"""What can be chosen about the printed plan: days, paper, language, what it leaves out."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QVBoxLayout, QWidget

from netplanner.printing.options import PrintOptions
from netplanner.printing.page import PAPERS
from netplanner.printing.ranges import month_of, week_of
from netplanner.printing.words import LANGUAGES
from netplanner.ui import theme, wording
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.form import Form

# Languages are named in themselves.
_LANGUAGE_NAMES = {"en": "English", "da": "Dansk", "de": "Deutsch"}


class PlanChoices(QWidget):
    """The fields beside the preview; `changed` follows each change that makes other pages."""

    changed = Signal()

    def __init__(
        self, today: date, paper: str, language: str | None, sphere: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ranges = _ranges(today)
        self._range = QComboBox()
        for key, text in (
            ("week", self.tr("This week")),
            ("next_week", self.tr("Next week")),
            ("two_weeks", self.tr("Two weeks")),
            ("month", self.tr("This month")),
            ("own", self.tr("Own dates")),
        ):
            self._range.addItem(text, key)
        self._first, self._last = _day_field(), _day_field()
        self._paper = QComboBox()
        for name in PAPERS:
            self._paper.addItem(name, name)
        self._language = QComboBox()
        for code in LANGUAGES:
            self._language.addItem(_LANGUAGE_NAMES[code], code)
        self._sphere = QComboBox()
        for key, text in (("", self.tr("Both")), ("business", self.tr("Business")), ("private", self.tr("Private"))):
            self._sphere.addItem(text, key)
        self._sphere.setCurrentIndex(max(self._sphere.findData(sphere), 0))
        calm_wheel(self._range, self._first, self._last, self._sphere, self._paper, self._language)
        self._goals = QCheckBox(self.tr("Goals on top"))
        self._why = QCheckBox(self.tr("Why"))
        self._ways = QCheckBox(self.tr("Contact details"))
        self._paper.setCurrentIndex(max(self._paper.findData(paper), 0))
        self._language.setCurrentIndex(max(self._language.findData(language or QLocale().name()[:2]), 0))
        self._build()
        self._choose_range()
        self._connect()

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day, in order."""
        return _date(self._first), _date(self._last)

    @property
    def options(self) -> PrintOptions:
        return PrintOptions(
            paper=self._paper.currentData(),
            language=self._language.currentData(),
            sphere=self._sphere.currentData(),
            goals=self._goals.isChecked(),
            why=self._why.isChecked(),
            ways=self._ways.isChecked(),
        )

    def set_range(self, key: str) -> None:
        """Chooses "week", "next_week", "two_weeks", "month" or "own"."""
        self._range.setCurrentIndex(self._range.findData(key))

    def _build(self) -> None:
        form = Form()
        form.add_row("range", self.tr("Days"), self._range)
        form.add_row("first", self.tr("From"), self._first)
        form.add_row("last", self.tr("To"), self._last)
        form.add_row("sphere", self.tr("Private or business"), self._sphere)
        form.add_row("paper", self.tr("Paper"), self._paper)
        form.add_row("language", self.tr("Language"), self._language)
        column = QVBoxLayout(self)
        # The scroll bar has its place beside the fields.
        column.setContentsMargins(0, 0, theme.px(12), 0)
        column.setSpacing(theme.px(10))
        column.addWidget(form)
        for box in (self._goals, self._why, self._ways):
            box.setChecked(True)
            column.addWidget(box)
        column.addStretch(1)

    def _connect(self) -> None:
        self._range.currentIndexChanged.connect(self._range_chosen)
        self._first.dateChanged.connect(self._first_changed)
        self._last.dateChanged.connect(self._last_changed)
        self._sphere.currentIndexChanged.connect(self.changed)
        self._paper.currentIndexChanged.connect(self.changed)
        self._language.currentIndexChanged.connect(self.changed)
        for box in (self._goals, self._why, self._ways):
            box.toggled.connect(self.changed)

    def _range_chosen(self) -> None:
        if self._choose_range():
            self.changed.emit()

    def _choose_range(self) -> bool:
        days = self._ranges.get(self._range.currentData())
        if days is None:
            return False
        self._set_days(*days)
        return True

    def _first_changed(self) -> None:
        first, last = self.days
        self._own_days(first, max(first, last))

    def _last_changed(self) -> None:
        first, last = self.days
        self._own_days(min(first, last), last)

    def _own_days(self, first: date, last: date) -> None:
        """A range can't end before it begins: the other end moves along."""
        self._set_days(first, last)
        self._range.blockSignals(True)
        self.set_range("own")
        self._range.blockSignals(False)
        self.changed.emit()

    def _set_days(self, first: date, last: date) -> None:
        for field, day in ((self._first, first), (self._last, last)):
            field.blockSignals(True)
            field.setDate(QDate(day.year, day.month, day.day))
            field.blockSignals(False)


def _ranges(today: date) -> dict[str, tuple[date, date]]:
    monday, sunday = week_of(today)
    week = timedelta(days=7)
    return {
        "week": (monday, sunday),
        "next_week": (monday + week, sunday + week),
        "two_weeks": (monday, sunday + week),
        "month": month_of(today),
    }


def _day_field() -> QDateEdit:
    field = QDateEdit()
    field.setCalendarPopup(True)
    field.setDisplayFormat(wording.day_field_format(QLocale()))
    return field


def _date(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
