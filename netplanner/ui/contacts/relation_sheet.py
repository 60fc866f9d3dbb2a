"""The sheet that says how two people know each other."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.contact import Contact
from netplanner.operations import relationships as operations
from netplanner.storage.relationships import Relationship
from netplanner.ui.contacts.card_words import RELATION_ORDER, relation_word
from netplanner.ui.people.person_field import Found, PersonField
from netplanner.ui.session import Session
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.form import Form


class RelationSheet(EditSheet):
    """Adds a relationship of `contact`, or changes `known` where one is given."""

    def __init__(
        self, session: Session, contact: Contact, known: Relationship | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "", "", QSize(440, 296))
        self._session = session
        self._contact = contact
        self._known = known
        title = self.tr("Add a relationship") if known is None else self.tr("Relationship")
        self.set_title(title, contact.display_name)
        self.person = PersonField(session, (contact.id,))
        self.kind = QComboBox()
        for kind, inward in RELATION_ORDER:
            word = relation_word(kind, inward)
            self.kind.addItem(word[:1].upper() + word[1:], (str(kind), inward))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("since when, from where"))
        self._form = Form(labels="beside")
        self._form.add_row("kind", self.tr("How"), self.kind)
        self._form.add_row("person", self.tr("Person"), self.person)
        self._form.add_row("note", self.tr("Note"), self.note)
        self.set_body(self._form)
        self.add_button(self.tr("Cancel"), self.reject)
        self.save_button = self.add_button(
            self.tr("Add") if known is None else self.tr("Save"), self.save, primary=True
        )
        if known is None:
            self.kind.setCurrentIndex(RELATION_ORDER.index(("knows", False)))
            self.person.setFocus()
        else:
            self._fill(known)
        self.remember()

    def _fill(self, known: Relationship) -> None:
        self.person.set_person(Found(known.other_id, known.name, "", ""))
        self.person.setEnabled(False)
        if (known.kind, known.inward) in RELATION_ORDER:
            self.kind.setCurrentIndex(RELATION_ORDER.index((known.kind, known.inward)))
        self.note.setText(known.note.replace("\n", " "))
        self.note.setFocus()

    def typed(self) -> object:
        return self.person.text(), self.kind.currentIndex(), self.note.text()

    def save(self) -> None:
        self._form.clear_errors()
        other = self.person.person()
        if other is None:
            self._form.set_error("person", self.tr("Choose a person of this book from the list."))
            self.person.setFocus()
            return
        kind, inward = self.kind.currentData()
        me = self._contact.id
        told_of, told = (other.id, me) if inward else (me, other.id)
        self.set_writing(True)
        if self._known is None:
            self._session.perform(
                operations.add, told_of, told, kind, self.note.text(), done=self._saved, failed=self._refused
            )
        else:
            note = self.note.text() if self.note.text() != self._known.note.replace("\n", " ") else None
            self._session.perform(
                operations.change,
                self._known.id,
                kind=kind,
                from_id=told_of,
                note=note,
                done=self._saved,
                failed=self._refused,
            )

    def _saved(self, _changes: Changes) -> None:
        self.set_writing(False)
        self.accept()

    def _refused(self, error: Exception) -> None:
        fields = {"relationship_contradicts": "kind", "contact_gone": "person", "relationship_needs_two": "person"}
        self.show_refusal(error, self._form, fields)
