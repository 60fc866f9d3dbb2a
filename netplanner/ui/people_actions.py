"""What the menus do with people across the book: duplicates, merging, mail, a code, a print, the trash …"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from netplanner.storage import contacts, platforms
from netplanner.ui.merge_count import can_merge
from netplanner.ui.session import Session

if TYPE_CHECKING:
    from netplanner.domain.contact import Contact

# The user's first seconds are not for tidying.
_TIDY_AFTER_MS = 15_000


class PeopleActions(QObject):
    """`people_chosen(ids)` names people to be selected in the list."""

    people_chosen = Signal(list)

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        QTimer.singleShot(_TIDY_AFTER_MS, self, self.tidy_trash)

    def find_duplicates(self) -> None:
        from netplanner.ui.duplicates.sheet import DuplicatesSheet

        DuplicatesSheet(self._session, self._window).open()

    def merge(self, ids: Sequence[int]) -> None:
        from netplanner.ui.duplicates.merge_sheet import MergeSheet

        if can_merge(len(ids)):
            sheet = MergeSheet(self._session, ids, self._window)
            sheet.merged.connect(lambda contact_id: self.people_chosen.emit([contact_id]))
            sheet.open()

    def set_for_all(self, ids: Sequence[int]) -> None:
        from netplanner.ui.contacts.for_all_sheet import ForAllSheet

        if ids:
            ForAllSheet(self._session, ids, self._window).open()

    def mail(self, ids: Sequence[int]) -> None:
        from netplanner.ui.people.mail_sheet import MailSheet

        if ids:
            MailSheet(self._session, ids, self._window).open()

    def show_code(self, ids: Sequence[int]) -> None:
        from netplanner.ui.people.code_sheet import CodeSheet

        if (contact := self._only(ids)) is not None:
            CodeSheet(self._session, contact, self._window).open()

    def print_person(self, ids: Sequence[int]) -> None:
        from netplanner.ui.people.print_sheet import PersonPrintSheet

        if (contact := self._only(ids)) is not None:
            names = {one.key: one.name for one in platforms.all_platforms(self._session.store.reader)}
            PersonPrintSheet(self._session, contact, names, self._window).open()

    def show_trash(self) -> None:
        from netplanner.ui.people.trash_sheet import TrashSheet

        TrashSheet(self._session, self._window).open()

    def tidy_trash(self) -> None:
        """Removes what has been in the trash for longer than it is kept."""
        from netplanner.operations.trash import remove_expired

        self._session.perform(remove_expired)

    def _only(self, ids: Sequence[int]) -> "Contact | None":
        return contacts.load(self._session.store.reader, ids[0]) if len(ids) == 1 else None

    def change_logged(self, interaction_id: int) -> None:
        """The sheet of a touch that was logged."""
        from netplanner.ui.contacts.log_sheet import LogSheet

        sheet = LogSheet.for_entry(self._session, interaction_id, self._window)
        if sheet is not None:
            sheet.open()

    def last_imports(self) -> None:
        from netplanner.ui.importing.last_imports import LastImportsSheet

        sheet = LastImportsSheet(self._session, self._window)
        sheet.people_requested.connect(self.people_chosen)
        sheet.open()
