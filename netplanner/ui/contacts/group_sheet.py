"""The small sheet that makes a group, with the people chosen in it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.group import Group
from netplanner.operations import groups
from netplanner.storage import platforms
from netplanner.ui.session import Session
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.form import Form

_FIELDS = {"group_needs_name": "name"}


class GroupSheet(EditSheet):
    """Name and platform; all else of a group can be said later."""

    def __init__(self, session: Session, ids: Sequence[int] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent, wanted=QSize(420, 300))
        self._session = session
        self._ids = list(ids)
        people = self.tr("%Ln selected person(s) will be in it", None, len(self._ids)) if self._ids else ""
        self.set_title(self.tr("New group"), people)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("For example a club, an association, a group on a platform"))
        self.platform = QComboBox()
        self.platform.addItem(self.tr("None"), "")
        for platform in platforms.listing(session.store.reader, session.clock.today().isoformat()):
            self.platform.addItem(platform.name, platform.key)
        self._form = Form()
        self._form.add_row("name", self.tr("Name"), self.name)
        self._form.add_row("platform", self.tr("Platform"), self.platform)
        self.set_body(self._form)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Make group"), self.save, primary=True)
        self.remember()

    def typed(self) -> object:
        return self.name.text(), self.platform.currentData()

    def save(self) -> None:
        self._form.clear_errors()
        self.set_writing(True)
        group = Group(name=self.name.text(), platform=str(self.platform.currentData()))
        self._session.perform(groups.add, group, self._ids, done=self._done, failed=self._refuse)

    def _done(self, changes: Changes) -> None:
        self.set_writing(False)
        self.accept()

    def _refuse(self, error: Exception) -> None:
        self.show_refusal(error, self._form, _FIELDS)
