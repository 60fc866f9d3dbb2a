"""The sheet that puts a person into a group, known or new, with a role."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.contact import Contact
from netplanner.domain.group import Group
from netplanner.domain.text import fold
from netplanner.operations import groups as operations
from netplanner.storage import groups
from netplanner.storage.groups import Membership
from netplanner.ui.contacts.card_words import group_role_name
from netplanner.ui.session import Session
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.form import Form

_ROLES = ("member", "moderator")
_FIELDS = {"group_gone": "group", "group_needs_name": "group"}


class MembershipSheet(EditSheet):
    """Joins `contact` to a group; with `known` it changes the role in that group."""

    def __init__(
        self, session: Session, contact: Contact, known: Membership | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "", "", QSize(440, 260))
        self._session = session
        self._contact = contact
        self._known = known
        title = self.tr("Add to a group") if known is None else self.tr("Role in the group")
        self.set_title(title, contact.display_name if known is None else known.name)
        reader = session.store.reader
        member_of = {one.group_id for one in groups.of_contact(reader, contact.id)}
        self._groups = groups.listing(reader)
        self.group = _choice([name for group_id, name in self._groups if group_id not in member_of])
        self._roles = {group_role_name(role): role for role in _ROLES}
        self.role = _choice(list(self._roles))
        # Counted over all who are in any group: beside the window.
        session.read(groups.roles, done=self._offer_roles)
        self._form = Form(labels="beside")
        if known is None:
            help_text = self.tr("A name that isn't in the list makes a new group.")
            self._form.add_row("group", self.tr("Group"), self.group, help_text)
        self._form.add_row("role", self.tr("Role"), self.role)
        self.set_body(self._form)
        self.add_button(self.tr("Cancel"), self.reject)
        done = self.tr("Add") if known is None else self.tr("Save")
        self.save_button = self.add_button(done, self.save, primary=True)
        if known is not None:
            self.role.setCurrentText(group_role_name(known.role))
        (self.group if known is None else self.role).setFocus()
        self.remember()

    def typed(self) -> object:
        return self.group.currentText(), self.role.currentText()

    def _offer_roles(self, roles: list[str]) -> None:
        typed = self.role.currentText()
        self.role.addItems([role for role in roles if role not in _ROLES])
        self.role.setCurrentText(typed)

    def save(self) -> None:
        role = self.role.currentText().strip()
        role = self._roles.get(role, role)
        people = [self._contact.id]
        if self._known is not None:
            self._write(operations.set_role, self._known.group_id, people, role)
            return
        name = self.group.currentText().strip()
        if not fold(name).strip():
            self._form.set_error("group", self.tr("Write the group's name, or choose one."))
            self.group.setFocus()
            return
        found = [group_id for group_id, known in self._groups if fold(known) == fold(name)]
        if found:
            self._write(operations.join, found[0], people, role)
        else:
            self._write(operations.add, Group(name=name), people, role)

    def _write(self, *call: object) -> None:
        """Performs an operation with its arguments, given in this order."""
        self.set_writing(True)
        self._session.perform(*call, done=self._saved, failed=self._refused)  # type: ignore[arg-type]

    def _saved(self, _changes: Changes) -> None:
        self.set_writing(False)
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.show_refusal(error, self._form, _FIELDS if self._known is None else {})


def _choice(texts: list[str]) -> QComboBox:
    """A line with known words below it, empty at first."""
    box = QComboBox(editable=True)
    box.addItems(texts)
    box.setCurrentText("")
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    completer = QCompleter(box.model(), box)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
    return box
