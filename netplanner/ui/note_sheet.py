"""The small sheet of a dated note."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QSize
from PySide6.QtWidgets import QCheckBox, QDateEdit, QPlainTextEdit, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.goal import Goal
from netplanner.operations import notes as operations
from netplanner.storage.contacts import names
from netplanner.storage.notes import Note
from netplanner.storage.store import Store
from netplanner.ui import theme, wording
from netplanner.ui.session import Session
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.form import Form


class NoteSheet(EditSheet):
    """Made by `on_contact` or `on_goal`; for a new note where `note` is None."""

    def __init__(
        self, session: Session, about: str, add: Callable[..., Changes], note: Note | None, parent: QWidget | None
    ) -> None:
        """`about` names what the note is on, `add(store, text, day, private=)` makes a new one."""
        super().__init__(parent, "", "", QSize(460, 380))
        self._session, self._add, self._note = session, add, note
        self.set_title(self.tr("Note") if note else self.tr("New note"), about)
        self.text = QPlainTextEdit(note.text if note else "")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.px(110))
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(wording.day_field_format(self.locale()))
        day = date.fromisoformat(note.noted_on) if note else session.clock.today()
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.private = QCheckBox(self.tr("Private: can be left out of what is printed"))
        self.private.setChecked(bool(note and note.private))
        self._form = Form()
        self._form.add_row("text", self.tr("Text"), self.text)
        self._form.add_row("day", self.tr("Day"), self.day)
        self._form.add_row("private", "", self.private)
        self.set_body(self._form)
        self.add_button(self.tr("Cancel"), self.reject)
        self.save_button = self.add_button(self.tr("Save"), self.save, primary=True)
        self.text.setFocus()
        self.remember()

    @classmethod
    def on_contact(
        cls, session: Session, contact_id: int, note: Note | None, parent: QWidget | None = None
    ) -> "NoteSheet":
        def add(store: Store, *values: str, private: bool) -> Changes:
            return operations.add(store, contact_id, *values, private=private)

        return cls(session, names(session.store.reader, [contact_id]).get(contact_id, ""), add, note, parent)

    @classmethod
    def on_goal(cls, session: Session, goal: Goal, note: Note | None, parent: QWidget | None = None) -> "NoteSheet":
        def add(store: Store, *values: str, private: bool) -> Changes:
            return operations.add_to_goal(store, goal.id, *values, private=private)

        return cls(session, goal.what, add, note, parent)

    def typed(self) -> object:
        return self.text.toPlainText(), self.day.date(), self.private.isChecked()

    def save(self) -> None:
        self.set_writing(True)
        day = date(self.day.date().year(), self.day.date().month(), self.day.date().day()).isoformat()
        values = (self.text.toPlainText(), day)
        write = self._add if self._note is None else _editing(self._note.id)
        self._session.perform(write, *values, private=self.private.isChecked(), done=self._finish, failed=self._refuse)

    def _finish(self, changes: Changes) -> None:
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self.show_refusal(error, self._form, {"note_needs_text": "text", "bad_date": "day"})


def _editing(note_id: int) -> Callable[..., Changes]:
    def edit(store: Store, *values: str, private: bool) -> Changes:
        return operations.edit(store, note_id, *values, private=private)

    return edit
