"""The user's own card: what invitations are signed with and the printed plan is headed by."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.me import Me
from netplanner.operations import me as operations
from netplanner.storage import me
from netplanner.ui import theme
from netplanner.ui.session import Session
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.form import Form


class MeSheet(EditSheet):
    """One form over the one row about the user; Save is one operation."""

    def __init__(self, session: Session, parent: QWidget | None) -> None:
        super().__init__(parent, wanted=QSize(520, 500))
        self.set_title(
            self.tr("About me"),
            self.tr("Templates and the printed plan take your name from here. It stays on this computer."),
        )
        self._session = session
        known = self._known = me.load(session.store.reader)
        self.fields = {
            "name": (QLineEdit(known.name), self.tr("Name")),
            "title": (QLineEdit(known.title), self.tr("Title")),
            "organization": (QLineEdit(known.organization), self.tr("Organisation")),
            "email": (QLineEdit(known.email), self.tr("E-mail")),
            "phone": (QLineEdit(known.phone), self.tr("Phone")),
        }
        self.purpose = QPlainTextEdit(known.purpose)
        self.purpose.setTabChangesFocus(True)
        self.purpose.setFixedHeight(theme.px(84))
        form = Form(labels="beside")
        for key, (field, label) in self.fields.items():
            form.add_row(key, label, field)
        note = self.tr("Why you are in your networks, in a sentence or two: the text for your profiles.")
        form.add_row("purpose", self.tr("Purpose"), self.purpose, note)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        column.addStretch(1)
        self.set_body(body)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Save"), self._save, primary=True)
        self.remember()

    def typed(self) -> Me:
        values: dict[str, Any] = {key: field.text() for key, (field, _) in self.fields.items()}
        return replace(self._known, **values, purpose=self.purpose.toPlainText())

    def _save(self) -> None:
        self.set_writing(True)
        self._session.perform(operations.edit, self.typed(), done=self._saved, failed=self.show_refusal)

    def _saved(self, changes: Changes) -> None:
        self.accept()
