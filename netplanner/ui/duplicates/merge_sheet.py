"""The sheet that makes a few chosen people one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.errors import NetPlannerError
from netplanner.ui.duplicates.people import read_people
from netplanner.ui.duplicates.side_by_side import SideBySide
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.widgets.sheet import Sheet
from netplanner.ui.wording import error_text

_PHOTO = 96


class MergeSheet(Sheet):
    """`merged(id)` names the one who stays."""

    merged = Signal(int)

    def __init__(self, session: Session, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent, wanted=QSize(max(720, 220 * len(ids)), 640))
        self._session = session
        self._writing = False
        people = read_people(session.store.reader, ids)
        self.set_title(
            self.tr("Merge %Ln people", None, len(people)),
            self.tr("Choose whom to keep, and which value where they differ. Undo takes it back."),
        )
        self.compare = SideBySide(Photos(session, _PHOTO, self))
        self.compare.show_people(people)
        self.compare.changed.connect(self._show_merge)
        self.set_body(self.compare, margins=False)
        self.add_button(self.tr("Cancel"), self.reject)
        self.merge_button = self.add_button(self.tr("Merge"), self.merge, primary=True)
        self._show_merge()

    def merge(self) -> None:
        from netplanner.operations import merging

        keep, others, fields = self.compare.keep(), self.compare.others(), self.compare.fields()
        self._set_writing(True)
        self._session.perform(merging.merge, keep, others, fields, done=self._finish, failed=self._refused)

    def reject(self) -> None:
        # What is being written closes the sheet itself when it is done.
        if not self._writing:
            super().reject()

    def _finish(self, changes: Changes) -> None:
        self.accept()
        self.merged.emit(self.compare.keep())

    def _refused(self, error: Exception) -> None:
        self._set_writing(False)
        if not isinstance(error, NetPlannerError):
            # Not ours to word: the window reports it.
            self._session.failed.emit(error)
        self.set_error(error_text(error))

    def _set_writing(self, writing: bool) -> None:
        self._writing = writing
        self._show_merge()

    def _show_merge(self) -> None:
        self.merge_button.setEnabled(bool(self.compare.others()) and not self._writing)
