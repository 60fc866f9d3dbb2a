"""How the user keeps in touch: how often with whom, how much a day bears, and which days stay free."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QMenu, QSpinBox, QVBoxLayout, QWidget

from netplanner.domain.cadence import LONGEST
from netplanner.domain.calendar import weekday_order
from netplanner.domain.changes import Changes
from netplanner.domain.words import Tie
from netplanner.operations import cadence
from netplanner.operations.cadence import Rules
from netplanner.storage import contacts, free_days, groups
from netplanner.ui import theme, translation, wording
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.calm_wheel import calm_wheel
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.day_text import day_example, day_stored
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.flow import FlowLayout
from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.scroll import Scroll
from netplanner.ui.widgets.spin import give_room

_TIES = (Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE)
# A day's plans can't be more.
_MOST_A_DAY = 99
# Days that a tag or group begins with.
_FIRST_DAYS = 30
_FIELDS = {"bad_per_day": "per_day", "outreach_bad_date": "quiet_dates", "no_holidays": "countries"}


class CadenceSheet(EditSheet):
    """All of it is saved as one step; people are due by it at once."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            self.tr("How you keep in touch"),
            self.tr(
                "Counted from the last real contact. A person's own rhythm comes first, then tags, groups, the tie."
            ),
            wanted=QSize(620, 660),
        )
        self._session = session
        reader = session.store.reader
        before = cadence.rules(reader)
        self.ties = {tie: _days(wording.tie_name(tie), before.ties.get(tie, 0)) for tie in _TIES}
        self.tags = NamedDays(self.tr("Add a tag"), before.tags, partial(contacts.tag_names, reader))
        self.groups = NamedDays(
            self.tr("Add a group"), before.groups, lambda: [name for _, name in groups.listing(reader)]
        )
        self.per_day = _number(self.tr("Plans a day"), 1, _MOST_A_DAY, before.per_day)
        self.weekends = QCheckBox(self.tr("Plan on Saturdays and Sundays too"))
        self.weekends.setChecked(before.weekends)
        self.weekdays = WeekdayChips(before.quiet_weekdays, session.settings.week_start)
        self._example = day_example(self.locale(), session.clock.today().replace(month=12, day=24))
        self.quiet = DayChips(before.quiet_dates, self._example)
        home = free_days.home(reader)
        self.countries = CountryChips(before.countries, home, session.settings.language)
        self.of_contacts = QCheckBox(self.tr("Leave people alone on the holidays of their own country"))
        self.of_contacts.setChecked(before.of_contacts)
        self._form = Form(labels="beside")
        self._fill_form()
        self.set_body(Scroll(self._content(), self.tr("How you keep in touch")), margins=False)
        self.usual = Button(self.tr("As the method has it"), kind="link", clicked=self._show_usual)
        self.add_footer_left(self.usual)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Save"), self.save, primary=True)
        self.remember()

    def _fill_form(self) -> None:
        form = self._form
        for tie, box in self.ties.items():
            form.add_row(str(tie), wording.tie_name(tie), box)
        form.add_row("tags", self.tr("Tags"), self.tags)
        form.add_row("groups", self.tr("Groups"), self.groups, self.tr("Of several the shortest counts."))
        help_text = self.tr("More than these nobody is proposed for a day; what waits comes on the next ones.")
        form.add_row("per_day", self.tr("Plans a day"), self.per_day, help_text)
        form.add_row("weekends", self.tr("Weekends"), self.weekends)
        form.add_row("weekdays", self.tr("Quiet weekdays"), self.weekdays)
        form.add_row("quiet_dates", self.tr("Quiet days"), self.quiet)
        form.add_row("countries", self.tr("Public holidays"), self.countries)
        form.add_row("of_contacts", "", self.of_contacts)

    def _content(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.px(22), theme.px(4), theme.px(22), theme.px(12))
        column.addWidget(self._form)
        column.addStretch(1)
        return body

    def rules(self) -> Rules:
        """What the fields say."""
        return Rules(
            ties={str(tie): box.value() for tie, box in self.ties.items() if box.value()},
            tags=self.tags.days(),
            groups=self.groups.days(),
            per_day=self.per_day.value(),
            weekends=self.weekends.isChecked(),
            quiet_weekdays=self.weekdays.chosen(),
            quiet_dates=self.quiet.chosen(),
            countries=self.countries.chosen(),
            of_contacts=self.of_contacts.isChecked(),
        )

    def typed(self) -> object:
        return self.rules()

    def save(self) -> None:
        self._form.clear_errors()
        if not self.quiet.take_typed():
            text = self.tr("No such day. Write it as {example}.").replace("{example}", self._example)
            self._form.set_error("quiet_dates", text)
            self._form.focus_first_error()
            return
        self.set_writing(True)
        self._session.perform(cadence.edit, self.rules(), done=self._on_saved, failed=self._on_failed)

    def _show_usual(self) -> None:
        for tie, days in zip(_TIES, (30, 90, 180), strict=True):
            self.ties[tie].setValue(days)
        self.per_day.setValue(Rules().per_day)

    def _on_saved(self, changes: Changes) -> None:
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.show_refusal(error, self._form, _FIELDS)


class NamedDays(QWidget):
    """Days by name: a line for each, and a button that offers the names that have none yet."""

    def __init__(self, text: str, days: Mapping[str, int], names: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._names = names
        self.boxes: dict[str, QSpinBox] = {}
        self._lines: dict[str, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._offer)
        self.add = Chip(text, menu=self.menu)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self._column.addLayout(row)
        for name, number in days.items():
            self.put(name, number)

    def days(self) -> dict[str, int]:
        return {name: box.value() for name, box in self.boxes.items() if box.value()}

    def put(self, name: str, days: int = _FIRST_DAYS) -> None:
        """Adds a line."""
        box = self.boxes[name] = _days(name, days)
        chip = Chip(name, removable=True)
        chip.removed.connect(partial(self.take, name))
        line = self._lines[name] = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(box)
        self._column.insertWidget(self._column.count() - 1, line)

    def take(self, name: str) -> None:
        self.boxes.pop(name, None)
        line = self._lines.pop(name, None)
        if line is not None:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.add.setFocus()

    def _offer(self) -> None:
        self.menu.clear()
        for name in self._names():
            if name not in self.boxes:
                self.menu.addAction(name.replace("&", "&&")).triggered.connect(partial(self._put_chosen, name))
        if self.menu.isEmpty():
            self.menu.addAction(self.tr("No others")).setEnabled(False)

    def _put_chosen(self, name: str, _checked: bool = False) -> None:
        self.put(name)
        self.boxes[name].setFocus()
        self.boxes[name].selectAll()


class WeekdayChips(QWidget):
    """The days of the week to be left quiet."""

    def __init__(self, chosen: Sequence[int], week_start: int | None) -> None:
        super().__init__()
        locale = QLocale()
        flow = FlowLayout(self, theme.px(6))
        self.chips: dict[int, Chip] = {}
        for number in weekday_order(week_start or locale.firstDayOfWeek().value):
            chip = Chip(locale.standaloneDayName(number, QLocale.FormatType.ShortFormat), checkable=True)
            chip.setAccessibleName(locale.standaloneDayName(number))
            chip.setChecked(number in chosen)
            self.chips[number] = chip
            flow.addWidget(chip)

    def chosen(self) -> tuple[int, ...]:
        return tuple(sorted(number for number, chip in self.chips.items() if chip.isChecked()))


class ChipSet(QWidget):
    """Values as chips that can be taken away, before a field or button that adds one."""

    changed = Signal()

    def __init__(self, last: QWidget) -> None:
        super().__init__()
        self.chips: dict[str, Chip] = {}
        self._last = last
        self._flow = FlowLayout(self, theme.px(6))
        self._flow.addWidget(last)

    def put(self, value: str, text: str) -> None:
        if value in self.chips:
            return
        chip = self.chips[value] = Chip(text, removable=True)
        chip.removed.connect(partial(self.take, value))
        self._flow.insert_widget(self._flow.count() - 1, chip)
        chip.show()
        self.changed.emit()

    def take(self, value: str) -> None:
        chip = self.chips.pop(value, None)
        if chip is not None:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
            self._last.setFocus()
            self.changed.emit()


class DayChips(ChipSet):
    """Single days to be left quiet; Enter adds the one that was typed."""

    def __init__(self, days: Sequence[str], example: str) -> None:
        self.field = _EnterAdds()
        super().__init__(self.field)
        self.field.setAccessibleName(self.tr("Add a quiet day"))
        self.field.setPlaceholderText(self.tr("Add {example}").replace("{example}", example))
        self.field.setFixedWidth(theme.px(170))
        self.field.returnPressed.connect(self.take_typed)
        for day in days:
            self.put(day, wording.date_text(day, self))

    def chosen(self) -> tuple[str, ...]:
        return tuple(sorted(self.chips))

    def take_typed(self) -> bool:
        """Makes a chip of what was typed; False where it is no day."""
        text = self.field.text().strip()
        if not text:
            return True
        day = day_stored(text, self.locale())
        if day is None or day.startswith("--"):
            return False
        self.put(day, wording.date_text(day, self))
        self.field.clear()
        return True


class CountryChips(ChipSet):
    """Whose public holidays are kept: the user's own country, unless others are chosen."""

    def __init__(self, countries: Sequence[str] | None, home: str, language: str | None) -> None:
        self.menu = QMenu()
        add = Chip(QCoreApplication.translate("CadenceSheet", "Add a country"), menu=self.menu)
        super().__init__(add)
        self.menu.setParent(self, self.menu.windowFlags())
        self._home, self._language = home, language
        self._of_home = countries is None
        self._names: dict[str, str] = {}
        self.menu.aboutToShow.connect(self._offer)
        for code in countries if countries is not None else filter(None, [home]):
            self.put(code, self._name(code))
        self.changed.connect(self._choose)

    def chosen(self) -> tuple[str, ...] | None:
        """None while it is the user's own country, wherever that is."""
        return None if self._of_home else tuple(self.chips)

    def _choose(self) -> None:
        self._of_home = list(self.chips) == [self._home]

    def _name(self, code: str) -> str:
        if not self._names:
            from netplanner.domain.place_names import country_names

            self._names = country_names(translation.language_of(self._language))
        return self._names.get(code, code)

    def _offer(self) -> None:
        # Knowing whose holidays are known costs a moment.
        from netplanner.domain import holidays
        from netplanner.domain.text import sort_key

        self.menu.clear()
        self._name("")
        spoken = translation.language_of(self._language)
        letters: dict[str, QMenu] = {}
        for code, name in sorted(self._names.items(), key=lambda one: sort_key(one[1], spoken)):
            if code in self.chips or not holidays.is_known(code):
                continue
            letter = name[:1].upper()
            if letter not in letters:
                letters[letter] = self.menu.addMenu(letter)
            letters[letter].addAction(name).triggered.connect(lambda checked=False, c=code, n=name: self.put(c, n))


class _EnterAdds(QLineEdit):
    """Enter adds what was typed and doesn't save the sheet."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


def _days(name: str, value: int) -> QSpinBox:
    """After how many days; none at 0."""
    box = _number(name, 0, LONGEST, value)
    box.setSpecialValueText(QCoreApplication.translate("CadenceSheet", "never"))
    box.setSuffix(QCoreApplication.translate("CadenceSheet", " days", "behind a number"))
    return box


def _number(name: str, least: int, most: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setValue(value)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    box.setMaximumWidth(theme.px(120))
    box.setAccessibleName(name)
    give_room(box)
    calm_wheel(box)
    return box
