"""What the menus do with people across the book: duplicates, merging, setting for all, the last imports."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from netplanner.ui.merge_count import can_merge
from netplanner.ui.session import Session


class PeopleActions(QObject):
    """`people_chosen(ids)` names people to be selected in the list."""

    people_chosen = Signal(list)

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

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

    def last_imports(self) -> None:
        from netplanner.ui.importing.last_imports import LastImportsSheet

        sheet = LastImportsSheet(self._session, self._window)
        sheet.people_requested.connect(self.people_chosen)
        sheet.open()
