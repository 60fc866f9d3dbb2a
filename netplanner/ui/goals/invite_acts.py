"""What is decided about people in a goal's queue; each is one step that can be undone."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from netplanner.domain.changes import Changes
from netplanner.storage.contacts import names
from netplanner.ui import theme
from netplanner.ui.goals.invite_row import InviteLine
from netplanner.ui.session import Session
from netplanner.ui.widgets.edit_sheet import EditSheet
from netplanner.ui.widgets.form import Form


class InviteActs(QObject):
    """Carries out what the lines of the card `owner` ask for."""

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._owner = owner

    def connect_line(self, line: InviteLine, goal_id: int) -> None:
        line.skipped.connect(partial(self.skip, goal_id))
        line.skip_asked.connect(partial(self.ask_reason, goal_id))
        line.snoozed.connect(partial(self.snooze, goal_id))
        line.set_by_hand.connect(partial(self.set_by_hand, goal_id))
        line.taken_off.connect(partial(self.take_off, goal_id))

    def skip(self, goal_id: int, contact_id: int, reason: str) -> None:
        from netplanner.operations import candidates

        self._session.perform(candidates.skip, goal_id, [contact_id], reason)

    def ask_reason(self, goal_id: int, contact_id: int) -> None:
        SkipSheet(self._session, goal_id, contact_id, self._owner.window()).open()

    def snooze(self, goal_id: int, contact_id: int, until: date) -> None:
        from netplanner.operations import candidates

        self._session.perform(candidates.snooze, goal_id, [contact_id], until.isoformat())

    def set_by_hand(self, goal_id: int, contact_id: int) -> None:
        from netplanner.operations import goals

        self._session.perform(goals.add_candidates, goal_id, [contact_id])

    def take_off(self, goal_id: int, contact_id: int) -> None:
        from netplanner.operations import goals

        self._session.perform(goals.remove_candidates, goal_id, [contact_id])


class SkipSheet(EditSheet):
    """Asks for the user's own reason to leave somebody out."""

    def __init__(self, session: Session, goal_id: int, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, "", "", QSize(440, 300))
        self._session, self._goal_id, self._contact_id = session, goal_id, contact_id
        self.set_title(
            self.tr("Leave out for this goal"), names(session.store.reader, [contact_id]).get(contact_id, "")
        )
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.px(80))
        self._form = Form()
        self._form.add_row(
            "reason", self.tr("Why not?"), self.text, self.tr("You see it again in the list of those left out.")
        )
        self.set_body(self._form)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Leave out"), self.save, primary=True)
        self.text.setFocus()
        self.remember()

    def typed(self) -> object:
        return self.text.toPlainText()

    def save(self) -> None:
        from netplanner.operations import candidates

        reason = " ".join(self.text.toPlainText().split())
        if not reason:
            self._form.set_error("reason", self.tr("Write the reason in a few words."))
            self._form.focus_first_error()
            return
        self.set_writing(True)
        self._session.perform(
            candidates.skip, self._goal_id, [self._contact_id], reason, done=self._finish, failed=self.show_refusal
        )

    def _finish(self, changes: Changes) -> None:
        self.accept()
