"""Logging what a goal brought."""

from PySide6.QtCore import QDate, QLocale, QSize, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QDateEdit, QDoubleSpinBox, QLineEdit, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.goal import Goal
from netplanner.domain.words import GoalKind
from netplanner.operations import outcomes as operations
from netplanner.storage import contacts
from netplanner.storage.contacts import ContactFilter
from netplanner.ui import wording
from netplanner.ui.session import Session
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.form import Form

_FIELDS = {
    "outcome_bad_amount": "amount",
    "outcome_bad_date": "day",
    "outcome_in_future": "day",
    "contact_gone": "contact",
}


class OutcomeSheet(EditSheet):
    """Asks what `goal` brought, when and through whom; `saved(Changes)` follows."""

    saved = Signal(object)

    def __init__(self, session: Session, goal: Goal, parent: QWidget | None = None) -> None:
        super().__init__(parent, self.tr("Log outcome"), goal.what, wanted=QSize(480, 520))
        self._session = session
        self._goal = goal
        self._people: dict[str, int] = {}
        today = session.clock.today()
        self._what = QLineEdit()
        self._what.setPlaceholderText(self.tr("Contract with Nordlys Retail, through the seminar in May"))
        self._kind = QComboBox()
        for kind in GoalKind:
            self._kind.addItem(wording.goal_kind_name(kind), kind)
        self._kind.setCurrentIndex(list(GoalKind).index(goal.kind))
        self._day = QDateEdit()
        self._day.setCalendarPopup(True)
        self._day.setMaximumDate(QDate(today.year, today.month, today.day))
        self._day.setDate(self._day.maximumDate())
        self._day.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        self._amount = QDoubleSpinBox()
        self._amount.setDecimals(1)
        self._amount.setRange(0.1, 100_000)
        self._amount.setValue(1)
        self._amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._contact = QLineEdit()
        self._contact.setPlaceholderText(self.tr("A name, if it came through someone"))
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self._contact)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._contact.setCompleter(completer)
        self._contact.textEdited.connect(self._find_people)
        self._form = Form()
        self._form.add_row("what", self.tr("What happened?"), self._what)
        self._form.add_row("kind", self.tr("Kind of result"), self._kind)
        self._form.add_row("amount", self.tr("How many"), self._amount)
        self._form.add_row("day", self.tr("When"), self._day)
        self._form.add_row("contact", self.tr("Through whom"), self._contact)
        self.set_body(self._form)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Log outcome"), self.save, primary=True)
        self.remember()

    def typed(self) -> object:
        numbers = (self._kind.currentData(), self._day.date(), self._amount.value())
        return (*numbers, self._what.text(), self._contact.text())

    def save(self) -> None:
        self._form.clear_errors()
        name = self._contact.text().strip()
        contact_id = self._people.get(name)
        if name and contact_id is None:
            self._form.set_error("contact", self.tr("Choose a person of your book, or leave this empty."))
            self._form.focus_first_error()
            return
        self.set_writing(True)
        self._session.perform(
            operations.log,
            [self._goal.id],
            kind=GoalKind(self._kind.currentData()),
            happened_on=self._day.date().toString("yyyy-MM-dd"),
            amount=self._amount.value(),
            what=self._what.text(),
            contact_id=contact_id,
            done=self._on_saved,
            failed=self._on_failed,
        )

    def _on_saved(self, changes: Changes) -> None:
        self.saved.emit(changes)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self.show_refusal(error, self._form, _FIELDS)

    def _find_people(self, text: str) -> None:
        reader = self._session.store.reader
        if len(text.strip()) < 2:
            self._names.setStringList([])
            return
        ids = contacts.first_ids(reader, ContactFilter(text=text), 8)
        rows = contacts.rows(reader, ids)
        self._people = {}
        for contact_id in ids:
            row = rows[contact_id]
            name = row.display_name
            if name in self._people:
                name = f"{name} ({row.organization or contact_id})"
            self._people[name] = contact_id
        self._names.setStringList(list(self._people))
