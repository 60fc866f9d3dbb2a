"""The small sheet that writes down a touch that took place."""

from datetime import date

from PySide6.QtCore import QDate, QSize
from PySide6.QtWidgets import QComboBox, QDateEdit, QPlainTextEdit, QSpinBox, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.contact import Contact
from netplanner.domain.words import Direction, OutreachKind
from netplanner.operations import contacts as operations
from netplanner.ui import theme, wording
from netplanner.ui.session import Session
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.form import Form

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


class LogSheet(EditSheet):
    def __init__(self, session: Session, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent, "", "", QSize(460, 470))
        self._session = session
        self._contact = contact
        self.set_title(self.tr("Log contact"), contact.display_name)
        self.kind = QComboBox()
        for kind in _KINDS:
            self.kind.addItem(wording.outreach_kind_name(kind), str(kind))
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        today = session.clock.today()
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.day.setMaximumDate(self.day.date())
        self.minutes = QSpinBox(minimum=0, maximum=_MOST_MINUTES, singleStep=5)
        self.minutes.setSpecialValueText(self.tr("not noted"))
        self.minutes.setSuffix(self.tr(" min"))
        self.direction = QComboBox()
        for direction, text in (
            (Direction.BOTH, self.tr("We were in touch both ways")),
            (Direction.IN, self.tr("They turned to me")),
            (Direction.OUT, self.tr("I turned to them, no answer yet")),
        ):
            self.direction.addItem(text, str(direction))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.px(72))
        self._form = Form(labels="beside")
        self._form.add_row("kind", self.tr("What"), self.kind)
        self._form.add_row("day", self.tr("When"), self.day)
        self._form.add_row("minutes", self.tr("How long"), self.minutes)
        both_ways = self.tr("Only a touch with an answer counts as the last contact.")
        self._form.add_row("direction", self.tr("Who"), self.direction, help=both_ways)
        self._form.add_row("text", self.tr("Note"), self.text)
        self.set_body(self._form)
        self.add_button(self.tr("Cancel"), self.reject)
        self.save_button = self.add_button(self.tr("Log contact"), self.save, primary=True)
        self.remember()

    def typed(self) -> object:
        chosen = (self.kind.currentData(), self.day.date(), self.minutes.value(), self.direction.currentData())
        return (*chosen, self.text.toPlainText())

    def save(self) -> None:
        self.set_writing(True)
        chosen = self.day.date()
        self._session.perform(
            operations.log_interaction,
            self._contact.id,
            kind=OutreachKind(self.kind.currentData()),
            happened_on=date(chosen.year(), chosen.month(), chosen.day()).isoformat(),
            direction=Direction(self.direction.currentData()),
            minutes=self.minutes.value() or None,
            text=self.text.toPlainText(),
            done=self._finish,
            failed=self.show_refusal,
        )

    def _finish(self, changes: Changes) -> None:
        self.accept()
