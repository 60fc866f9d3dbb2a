"""The small sheet that writes down a touch that took place, or corrects one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QSize
from PySide6.QtWidgets import QComboBox, QDateEdit, QPlainTextEdit, QSpinBox, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.words import Direction, OutreachKind, Tone
from netplanner.operations import interactions as operations
from netplanner.storage import contacts, goals, interactions
from netplanner.storage.interactions import Interaction
from netplanner.ui import theme, wording
from netplanner.ui.session import Session
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.form import Form
from netplanner.ui.widgets.spin import give_room

# What happens between two people; posts and seminars are logged where they are planned.
_KINDS = (
    OutreachKind.CALL,
    OutreachKind.MEETING,
    OutreachKind.MAIL,
    OutreachKind.MESSAGE,
    OutreachKind.INVITE,
    OutreachKind.INTRODUCTION,
    OutreachKind.COMMENT,
)
_MOST_MINUTES = 24 * 60
_FIELDS = {"bad_date": "day", "date_in_future": "day", "bad_minutes": "minutes", "goal_gone": "goal"}


class LogSheet(EditSheet):
    """With one person or with several at once, by their ids; `for_entry` corrects what was logged."""

    def __init__(
        self,
        session: Session,
        people: Sequence[int],
        parent: QWidget | None = None,
        *,
        entry: tuple[int, Interaction] | None = None,
    ) -> None:
        super().__init__(parent, "", "", QSize(480, 560))
        self._session = session
        self._people = list(people)
        self._entry = entry
        name = contacts.names(session.store.reader, people).get(people[0], "") if len(people) == 1 else ""
        subtitle = name or self.tr("with %Ln people", "", len(people))
        self.set_title(self.tr("Edit log entry") if entry else self.tr("Log contact"), subtitle)
        self._make_fields(entry[1] if entry else None)
        self._make_form()
        self.add_button(self.tr("Cancel"), self.reject)
        words = self.tr("Save") if entry else self.tr("Log contact")
        self.save_button = self.add_button(words, self.save, primary=True)
        self.remember()

    @classmethod
    def for_entry(cls, session: Session, interaction_id: int, parent: QWidget | None = None) -> "LogSheet | None":
        """None where the entry or its person is gone."""
        reader = session.store.reader
        entry = interactions.load(reader, interaction_id)
        if entry is None or not contacts.living(reader, [entry.contact_id]):
            return None
        return cls(session, [entry.contact_id], parent, entry=(interaction_id, entry))

    def _make_fields(self, shown: Interaction | None) -> None:
        self.kind = QComboBox()
        for kind in _KINDS:
            self.kind.addItem(wording.touch_name(kind), str(kind))
        if shown is not None and self.kind.findData(shown.kind) < 0:
            self.kind.addItem(wording.touch_name(shown.kind), shown.kind)
        today = self._session.clock.today()
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(wording.day_field_format(self.locale()))
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.day.setMaximumDate(self.day.date())
        self.minutes = QSpinBox(minimum=0, maximum=_MOST_MINUTES, singleStep=5)
        self.minutes.setSpecialValueText(self.tr("not noted"))
        self.minutes.setSuffix(self.tr(" min"))
        give_room(self.minutes)
        self.direction = QComboBox()
        for direction, text in (
            (Direction.BOTH, self.tr("We were in touch both ways")),
            (Direction.IN, self.tr("They turned to me")),
            (Direction.OUT, self.tr("I turned to them, no answer yet")),
        ):
            self.direction.addItem(text, str(direction))
        self.tone = QComboBox()
        for tone, text in (
            (Tone.NEUTRAL, self.tr("Neither asked nor gave")),
            (Tone.ASK, self.tr("I asked for something")),
            (Tone.GIVE, self.tr("I gave something")),
        ):
            self.tone.addItem(text, str(tone))
        self.goal = QComboBox()
        self.goal.addItem(self.tr("No goal"), None)
        for goal in goals.listing(self._session.store.reader, states=goals.OPEN_STATES):
            self.goal.addItem(goal.what, goal.id)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.px(72))
        if shown is not None:
            self._show(shown)

    def _show(self, entry: Interaction) -> None:
        self.kind.setCurrentIndex(self.kind.findData(entry.kind))
        self.day.setDate(QDate.fromString(entry.happened_on, "yyyy-MM-dd"))
        self.minutes.setValue(entry.minutes or 0)
        self.direction.setCurrentIndex(self.direction.findData(entry.direction))
        self.tone.setCurrentIndex(self.tone.findData(entry.tone))
        self.goal.setCurrentIndex(max(0, self.goal.findData(entry.goal_id)))
        self.text.setPlainText(entry.text)

    def _make_form(self) -> None:
        self._form = Form(labels="beside")
        self._form.add_row("kind", self.tr("What"), self.kind)
        self._form.add_row("day", self.tr("When"), self.day)
        self._form.add_row("minutes", self.tr("How long"), self.minutes)
        both_ways = self.tr("Only a touch with an answer counts as the last contact.")
        self._form.add_row("direction", self.tr("Who"), self.direction, help=both_ways)
        self._form.add_row("tone", self.tr("Give and take"), self.tone)
        self._form.add_row("goal", self.tr("Goal"), self.goal)
        self._form.add_row("text", self.tr("Note"), self.text)
        self.set_body(self._form)

    def typed(self) -> object:
        chosen = [field.currentData() for field in (self.kind, self.direction, self.tone, self.goal)]
        return (*chosen, self.day.date(), self.minutes.value(), self.text.toPlainText())

    def save(self) -> None:
        self.set_writing(True)
        chosen = self.day.date()
        day = date(chosen.year(), chosen.month(), chosen.day()).isoformat()
        if self._entry is not None:
            self._correct(day)
            return
        self._session.perform(
            operations.log,
            self._people,
            kind=OutreachKind(self.kind.currentData()),
            happened_on=day,
            direction=Direction(self.direction.currentData()),
            tone=Tone(self.tone.currentData()),
            goal_id=self.goal.currentData(),
            minutes=self.minutes.value() or None,
            text=self.text.toPlainText(),
            done=self._finish,
            failed=self._refuse,
        )

    def _correct(self, day: str) -> None:
        assert self._entry is not None
        number, before = self._entry
        # A goal that is closed by now is not among those offered, and stays.
        goal_id = self.goal.currentData() if self.goal.findData(before.goal_id) >= 0 else before.goal_id
        after = before._replace(
            kind=self.kind.currentData(),
            happened_on=day,
            direction=self.direction.currentData(),
            tone=self.tone.currentData(),
            goal_id=self.goal.currentData() or goal_id,
            minutes=self.minutes.value() or None,
            text=self.text.toPlainText(),
        )
        self._session.perform(operations.edit, number, after, done=self._finish, failed=self._refuse)

    def _finish(self, changes: Changes) -> None:
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self.show_refusal(error, self._form, _FIELDS)
