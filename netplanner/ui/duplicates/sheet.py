"""The sheet of duplicates: searches the book, then goes from group to group."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.changes import Label as StepLabel
from netplanner.domain.errors import NetPlannerError
from netplanner.ui import theme, wording
from netplanner.ui.duplicates.group_list import GroupList
from netplanner.ui.duplicates.model import Group, GroupModel
from netplanner.ui.duplicates.people import read_people
from netplanner.ui.duplicates.search import choices_for, find_groups
from netplanner.ui.duplicates.side_by_side import SideBySide
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button
from netplanner.ui.widgets.confirm import ConfirmSheet
from netplanner.ui.widgets.elided import ElidedLabel
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.widgets.labels import Label
from netplanner.ui.widgets.staged_sheet import StagedSheet

_PHOTO = 96
_LIST_WIDTH = 300


class DuplicatesSheet(StagedSheet):
    """Nothing is made one unasked. Each act leads to the next group and can be taken back here, or in Edit later."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, QSize(1080, 720))
        self._session = session
        self._writing = False
        self._done: list[Group] = []
        self._last: tuple[StepLabel, int, list[Group]] | None = None
        self.model = GroupModel(self)
        self.list = GroupList(self.model)
        self.compare = SideBySide(Photos(session, _PHOTO, self))
        self._why = Label(tone="muted", wrap=True)
        self._deed = ElidedLabel(tone="muted")
        self.undo_button = Button(self.tr("Undo"), kind="link", clicked=self._undo)
        self._deed_row = QWidget()
        self._main = self._main_page()
        self._kept.append(self._main)
        self.all_button: Button | None = None
        self.merge_button: Button | None = None
        self._set_up()
        self._search()

    def _set_up(self) -> None:
        self.list.chosen.connect(lambda row: self._show_group())
        self.list.merge_requested.connect(self.merge)
        self.list.apart_requested.connect(self.keep_apart)
        self.list.later_requested.connect(self.later)
        self.compare.changed.connect(self._show_buttons)
        self._session.changed.connect(lambda changes: self._show_deed())

    def _main_page(self) -> QWidget:
        hint = Label(
            self.tr("Keys in the list: M merge, N not the same, L later"), font="small", tone="muted", wrap=True
        )
        hint.setContentsMargins(theme.px(22), theme.px(8), theme.px(8), 0)
        left = QWidget()
        left.setMaximumWidth(theme.px(_LIST_WIDTH))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(hint)
        row = QHBoxLayout(self._deed_row)
        row.setContentsMargins(theme.px(20), theme.px(6), theme.px(20), 0)
        row.addWidget(self._deed, 1)
        row.addWidget(self.undo_button)
        self._deed_row.hide()
        right = QVBoxLayout()
        right.setSpacing(0)
        self._why.setContentsMargins(theme.px(20), 0, theme.px(20), theme.px(8))
        right.addWidget(self._why)
        right.addWidget(self.compare, 1)
        right.addWidget(self._deed_row)
        page = QWidget()
        halves = QHBoxLayout(page)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(0)
        halves.addWidget(left, 3)
        halves.addLayout(right, 7)
        return page

    # Searching -----------------------------------------------------------------------------------------------------

    def _search(self) -> None:
        self.set_title(self.tr("Find duplicates"), self.tr("Looking through all people …"))
        self._show_progress(self.tr("Comparing people"), self.reject, percent=True)
        session = self._session
        job = session.worker.read(lambda progress: find_groups(session.store.reader, progress))
        job.setProperty("title", self.tr("Comparing people"))
        self._start(job, self._found)

    def _found(self, groups: Sequence[Group]) -> None:
        self.model.show(groups)
        if not groups:
            self._show_end(
                self.tr("No duplicates found"), self.tr("Nobody in your book looks like somebody else in it.")
            )
            return
        self._show_main()
        self.list.choose(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: Exception) -> None:
        self._session.failed.emit(error)
        super().reject()

    def reject(self) -> None:
        # What is being written ends first: its group goes from the list, or its refusal is told.
        if self._writing:
            return
        self._let_go()
        super().reject()

    # From group to group -------------------------------------------------------------------------------------------

    def merge(self) -> None:
        """Makes the people shown one, as chosen."""
        from netplanner.operations import merging

        row = self.list.currentIndex().row()
        others = self.compare.others()
        if row < 0 or not others or self._writing:
            return
        group, keep = self.model.groups[row], self.compare.keep()
        self._perform(merging.merge, (keep, others, self.compare.fields()), row, [group])

    def keep_apart(self) -> None:
        """Remembers that the people shown are not the same."""
        from netplanner.operations import duplicates

        row = self.list.currentIndex().row()
        if row >= 0 and not self._writing:
            group = self.model.groups[row]
            self._perform(duplicates.not_same, (list(group.shown),), row, [group])

    def later(self) -> None:
        """Takes the group out of the list; the next search finds it again."""
        row = self.list.currentIndex().row()
        if row >= 0 and not self._writing:
            self.model.take(row)
            self._next(row)

    def merge_certain(self) -> None:
        """Asks, then merges every group that is certain, as one step."""
        certain = [group for group in self.model.groups if group.certain]
        ConfirmSheet(
            self,
            self.tr("Merge %Ln certain group(s)?", None, len(certain)),
            self.tr(
                "Of each group the person with most history stays and gets what the others have. No value is lost, "
                "and Undo takes all of it back at once."
            ),
            self.tr("Merge all"),
            lambda: self._merge_groups(certain),
        ).open()

    def _merge_groups(self, groups: list[Group]) -> None:
        from netplanner.operations import merging
        from netplanner.storage.store import Store

        def merge_all(store: Store) -> Changes:
            return merging.merge_all(store, choices_for(store.reader, groups))

        self._perform(merge_all, (), 0, groups)

    def _perform(
        self, operation: Callable[..., Changes], arguments: tuple[object, ...], row: int, groups: list[Group]
    ) -> None:
        self.set_error("")
        self._set_writing(True)
        self._session.perform(operation, *arguments, done=partial(self._done_with, row, groups), failed=self._refused)

    def _done_with(self, row: int, groups: list[Group], changes: Changes) -> None:
        self._set_writing(False)
        for group in groups:
            self.model.take(self.model.groups.index(group))
        self._last = (changes.label, row, groups) if changes.label is not None else None
        self._show_deed()
        if self._backdrop is not None:
            # The undo is offered here: the window's banner waits below the sheet.
            self._backdrop.raise_()
        self._add_rest(groups, row, changes)
        self._next(row)

    def _refused(self, error: Exception) -> None:
        self._set_writing(False)
        if not isinstance(error, NetPlannerError):
            # Not ours to word: the window reports it.
            self._session.failed.emit(error)
        self.set_error(wording.error_text(error))

    def _add_rest(self, groups: Sequence[Group], row: int, changes: Changes) -> None:
        """Of a group too large to be seen at once the others come up next, beside the one that stayed."""
        for group in groups:
            if len(group.ids) > len(group.shown) and changes.label is not None and changes.label.code != "not_same":
                left = read_people(self._session.store.reader, group.ids)
                if len(left) > 1:
                    names = tuple(person.contact.display_name for person in left)
                    rest = group._replace(ids=tuple(person.id for person in left), names=names)
                    self.model.put_back(row, rest)

    def _next(self, row: int) -> None:
        if not self.model.groups:
            self._show_end(self.tr("That was all"), self.tr("What you left for later comes up at the next search."))
            return
        self._show_main()
        self.list.choose(row)
        self._show_group()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # Taking back ---------------------------------------------------------------------------------------------------

    def _undo(self) -> None:
        if self._last is None or self._writing:
            return
        _, row, groups = self._last
        self._set_writing(True)
        job = self._session.undo()
        job.tell(succeeded=partial(self._undone, row, groups), ended=partial(self._set_writing, False))

    def _undone(self, row: int, groups: Sequence[Group], changes: Changes) -> None:
        self._last = None
        self._show_deed()
        for offset, group in enumerate(groups):
            self.model.put_back(row + offset, group)
        self._writing = False
        self._next(row)

    def _show_deed(self) -> None:
        """What was done last, as long as it is the step that Undo takes back."""
        shown = self._last is not None and self._session.store.undo_label is self._last[0]
        self._deed_row.setVisible(shown)
        if self._last is not None and shown:
            self._deed.setText(wording.done_text(self._last[0]))
            self.undo_button.setAccessibleName(
                self.tr("Undo: {step}").replace("{step}", wording.step_text(self._last[0]))
            )

    # Showing -------------------------------------------------------------------------------------------------------

    def _show_main(self) -> None:
        certain = sum(group.certain for group in self.model.groups)
        subtitle = self.tr("%Ln group(s) of people who may be one", None, len(self.model.groups))
        if certain:
            subtitle = f"{subtitle} · {self.tr('%Ln certain', None, certain)}"
        self.set_title(self.tr("Find duplicates"), subtitle)
        if self._pages.currentWidget() is not self._main or self.merge_button is None:
            self._clear_footer()
            self._show_page(self._main)
            self._button(self.tr("Close"), self.reject, left=True)
            self.all_button = self._button("", self.merge_certain, left=True)
            self._button(self.tr("Later"), self.later)
            self._button(self.tr("Not the same"), self.keep_apart)
            self.merge_button = self._button(self.tr("Merge"), self.merge, primary=True)
        if self.all_button is not None:
            self.all_button.setText(self.tr("Merge all certain ones (%Ln)", None, certain))
            self.all_button.setVisible(certain > 0)
        self._show_buttons()

    def _show_group(self) -> None:
        row = self.list.currentIndex().row()
        group = self.model.groups[row] if 0 <= row < len(self.model.groups) else None
        people = read_people(self._session.store.reader, group.shown) if group is not None else []
        self._why.setText(group.verdict() if group is not None else "")
        self.compare.show_people(people, after=self.list)
        self._show_buttons()

    def _show_end(self, title: str, text: str) -> None:
        self._clear_footer()
        self.set_title(self.tr("Find duplicates"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(EmptyState(title, text, icon="circle-check"), 1)
        self._show_page(page)
        if self._last is not None and self._session.store.undo_label is self._last[0]:
            self._button(self.undo_button.accessibleName(), self._undo, left=True)
        self._button(self.tr("Close"), self.accept, primary=True).setFocus()

    def _set_writing(self, writing: bool) -> None:
        self._writing = writing
        self._show_buttons()

    def _show_buttons(self) -> None:
        for button in self._buttons:
            button.setEnabled(not self._writing)
        if self.merge_button is not None:
            self.merge_button.setEnabled(bool(self.compare.others()) and not self._writing)

    def _clear_footer(self) -> None:
        super()._clear_footer()
        self.all_button = self.merge_button = None
