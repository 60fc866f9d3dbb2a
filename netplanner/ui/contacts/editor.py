"""The sheet that edits everything of a contact and saves it in one step."""

import re
from collections.abc import Sequence
from copy import deepcopy
from typing import TypeGuard

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.contact import Contact
from netplanner.domain.errors import UserError
from netplanner.operations import contacts as operations
from netplanner.ui import wording
from netplanner.ui.contacts import links
from netplanner.ui.contacts.day_text import day_example, day_stored
from netplanner.ui.contacts.editor_form import EditorForm
from netplanner.ui.contacts.editor_rows import PointRow
from netplanner.ui.session import Session
from netplanner.ui.widgets.edit_sheet import EditSheet

_MAIL = re.compile(r"[^\s@]+@[^\s@]+|.*<[^\s@]+@[^\s@]+>")


class ContactEditor(EditSheet):
    """For a new contact (`contact` None) or one as loaded. `saved(id)` follows after the book has it."""

    saved = Signal(int)

    def __init__(
        self,
        session: Session,
        contact: Contact | None,
        *,
        tags: Sequence[str],
        platforms: Sequence[tuple[str, str]],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, "", "", QSize(680, 760))
        self._session = session
        self._is_new = contact is None
        self._before = contact or Contact()
        self.set_title(
            self.tr("New contact") if self._is_new else self.tr("Edit {name}").replace("{name}", self._name())
        )
        self.form = EditorForm(session, deepcopy(self._before), tags, platforms, language)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Fields"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.form)
        # The card's own ground shows through.
        area.viewport().setAutoFillBackground(False)
        self.form.setAutoFillBackground(False)
        self.set_body(area, margins=False)
        self.add_button(self.tr("Cancel"), self.reject)
        self.save_button = self.add_button(self.tr("Save"), self.save, primary=True)
        self.form.first_field().setFocus()
        self.remember()

    def _name(self) -> str:
        return self._before.display_name

    def typed(self) -> Contact:
        return self.form.contact()

    def save(self) -> None:
        """Checks, then saves in one step; what is wrong is said under its field."""
        self.form.clear_errors()
        self.set_error("")
        self._check_points()
        self._check_days()
        if self.form.focus_first_error():
            return
        if not self._is_new and not self.is_changed():
            self.accept()
            return
        after = self.form.contact()
        self.set_writing(True)
        if self._is_new:
            self._session.perform(operations.add, after, done=self._finish, failed=self._fail)
        else:
            self._session.perform(operations.edit, self._before, after, done=self._finish, failed=self._fail)

    def _check_points(self) -> None:
        checks = (
            ("emails", lambda text: bool(_MAIL.fullmatch(text)), self.tr("“{value}” is no e-mail address.")),
            ("phones", lambda text: any(char.isdigit() for char in text), self.tr("“{value}” holds no number.")),
            ("urls", lambda text: links.web_url(text) is not None, self.tr("“{value}” is no web address.")),
        )
        for part, is_good, problem in checks:
            typed = [row.value.text().strip() for row in self.form.rows[part].rows() if _is_new(row)]
            wrong = [text for text in typed if text and not is_good(text)]
            if wrong:
                self.form.set_error(part, problem.replace("{value}", wrong[0][:60]))

    def _check_days(self) -> None:
        for name, edit in self.form.days.items():
            if edit.isModified() and day_stored(edit.text(), self.locale()) is None:
                example = day_example(self.locale())
                text = self.tr("No such day. Write it as {example}, or without the year.").format(example=example)
                self.form.set_error(name, text)

    def _finish(self, changes: Changes) -> None:
        self.accept()
        self.saved.emit(changes.created or self._before.id)

    def _fail(self, error: Exception) -> None:
        self.set_writing(False)
        if isinstance(error, UserError) and error.code == "contact_needs_name":
            text = self.tr("Give the contact a name, an organisation, an e-mail address or a phone number.")
            self.form.set_error("name", text)
            self.form.focus_first_error()
        else:
            self.set_error(wording.error_text(error))


def _is_new(row: object) -> TypeGuard[PointRow]:
    """What came in a card stays as it came; what is typed is checked."""
    return isinstance(row, PointRow) and row.is_changed()
