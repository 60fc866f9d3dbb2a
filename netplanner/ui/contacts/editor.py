"""The sheet that edits everything of a contact and saves it in one step."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from netplanner.domain.contact import Contact
from netplanner.ui.contacts.editing import Editing
from netplanner.ui.session import Session
from netplanner.ui.widgets.edit_place import act_of, take_before_commands
from netplanner.ui.widgets.edit_sheet import EditSheet


class ContactEditor(EditSheet):
    """For a new contact (`contact` None) or one as loaded. `saved(id)` follows after the book has it.

    `field` has the focus at first, by its name in Contact ("phones:1" for the second of a list).
    """

    saved = Signal(int)

    def __init__(
        self,
        session: Session,
        contact: Contact | None,
        *,
        tags: Sequence[str],
        platforms: Sequence[tuple[str, str]],
        language: str,
        field: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "", "", QSize(680, 760))
        name = contact.display_name if contact is not None else ""
        self.set_title(self.tr("New contact") if contact is None else self.tr("Edit {name}").replace("{name}", name))
        self.editing = Editing(session, contact, tags, platforms, language)
        self.form = self.editing.form
        self.set_body(self.editing, margins=False)
        self.add_footer_left(self.editing.add_field_button())
        self.add_button(self.tr("Cancel"), self.reject)
        self.save_button = self.add_button(self.tr("Save"), self.save, primary=True)
        self.editing.saved.connect(self._finish)
        self.editing.refused.connect(self.set_error)
        self.editing.writing.connect(self.set_writing)
        self.editing.waiting.connect(self._show_waiting)
        self.editing.focus_field(field)

    def typed(self) -> Contact:
        return self.form.contact()

    def is_changed(self) -> bool:
        return self.editing.is_changed()

    def save(self) -> None:
        """Checks, then saves in one step; what is wrong is said under its field."""
        self.editing.save(self.accept)

    def event(self, event: QEvent) -> bool:
        return take_before_commands(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if act_of(event) == "save":
            self.save()
        else:
            super().keyPressEvent(event)

    def _show_waiting(self, text: str) -> None:
        self.set_title(self.windowTitle(), text)

    def _finish(self, contact_id: int) -> None:
        self.accept()
        self.saved.emit(contact_id)
