"""The side of the contacts pane: lists of people to choose from, and what can be done with them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.operations import contacts as contact_operations
from netplanner.operations import groups, smart_lists, tags
from netplanner.storage import groups as stored_groups
from netplanner.ui import theme
from netplanner.ui.contacts.side_data import MORE, SideData
from netplanner.ui.contacts.side_model import Entry, Part, SideModel
from netplanner.ui.contacts.side_view import SideView
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import Button


class SidePanel(QWidget):
    """`chosen(Entry)` follows, `renamed(Entry as it was, name)` for a tag or a group that is called otherwise now.

    `edit_requested(Entry)` and `new_list_requested()` ask for the sheet of a smart list, `new_group_requested(ids)` and
    `new_tag_requested(ids)` for that of a group and a tag, `triage_requested()` for sorting the undecided,
    `company_requested(id)` for a company's page. `people()` answers who is selected.
    """

    chosen = Signal(object)
    renamed = Signal(object, str)
    taken = Signal()
    left = Signal()
    edit_requested = Signal(object)
    new_list_requested = Signal()
    new_group_requested = Signal(list)
    new_tag_requested = Signal(list)
    triage_requested = Signal()
    company_requested = Signal(int)

    def __init__(
        self,
        session: Session,
        model: SideModel,
        data: SideData,
        people: Callable[[], list[int]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._data = data
        self._people = people
        self._menu: QMenu | None = None
        self.view = SideView(model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(6), 0, theme.px(4))
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        self.add_button = Button(self.tr("New list"), icon="plus", kind="flat", clicked=self._offer_new)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(4), 0, 0, 0)
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        column.addLayout(foot)
        view = self.view
        view.chosen.connect(self._choose)
        view.taken.connect(self.taken)
        view.left.connect(self.left)
        view.people_dropped.connect(self.take_in)
        view.menu_requested.connect(self._show_menu)
        view.delete_requested.connect(self.delete)
        view.move_requested.connect(self._move)
        view.list_dropped.connect(self._move_to)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._data.set_wanted(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._data.set_wanted(False)

    def _choose(self, entry: Entry) -> None:
        if entry.key == MORE:
            self._data.more_companies()
        else:
            self.chosen.emit(entry)

    # Acts ----------------------------------------------------------------------------------------------------------

    def take_in(self, entry: Entry, ids: Sequence[int]) -> None:
        """Gives people the tag, or makes them members of the group, in one step."""
        if entry.id is None or not ids:
            return
        if entry.part is Part.TAGS:
            self._perform(contact_operations.add_tag, list(ids), entry.name)
        elif entry.part is Part.GROUPS:
            self._perform(groups.join, entry.id, list(ids))

    def take_out(self, entry: Entry, ids: Sequence[int]) -> None:
        """Takes the tag from people, or them out of the group."""
        if entry.part is Part.TAGS:
            self._perform(contact_operations.remove_tag, list(ids), entry.name)
        elif entry.part is Part.GROUPS and entry.id is not None:
            self._perform(groups.leave, entry.id, list(ids))

    def delete(self, entry: Entry) -> None:
        """Deletes a smart list, a tag or a group; the people stay."""
        if entry.part is Part.SMART_LISTS:
            self._perform(smart_lists.remove, entry.id)
        elif entry.part is Part.TAGS:
            self._perform(tags.delete, [entry.id])
        elif entry.part is Part.GROUPS and entry.id is not None:
            self._perform(groups.delete, [entry.id])

    def rename(self, entry: Entry, name: str) -> None:
        """After an edit in place."""
        if entry.part is Part.SMART_LISTS:
            self._perform(smart_lists.rename, entry.id, name)
        elif entry.part is Part.TAGS:
            done = partial(self._tell_renamed, entry, name)
            self._session.perform(tags.rename, entry.id, name, done=done)
        elif entry.part is Part.GROUPS and entry.id is not None:
            self._rename_group(entry, entry.id, name)

    def _rename_group(self, entry: Entry, group_id: int, name: str) -> None:
        from dataclasses import replace

        group = stored_groups.load(self._session.store.reader, group_id)
        if group is not None:
            done = partial(self._tell_renamed, entry, name)
            self._session.perform(groups.edit, group, replace(group, name=name), done=done)

    def _tell_renamed(self, entry: Entry, name: str, changes: Changes) -> None:
        self.renamed.emit(entry, name)

    def _move(self, entry: Entry, by: int) -> None:
        lists = self._model.entries(Part.SMART_LISTS)
        if entry.part is Part.SMART_LISTS and entry in lists:
            place = lists.index(entry) + by
            if 0 <= place < len(lists):
                self._perform(smart_lists.move, entry.id, place)

    def _move_to(self, list_id: int, place: int) -> None:
        self._perform(smart_lists.move, list_id, place)

    def _perform(self, operation: Callable[..., Any], *arguments: object) -> None:
        self._session.perform(operation, *arguments)

    # Menus ---------------------------------------------------------------------------------------------------------

    def _offer_new(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for part in (Part.SMART_LISTS, Part.GROUPS, Part.TAGS):
            self._fill_part(menu, part)
        menu.popup(self.add_button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _show_menu(self, target: object, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, target)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(place)

    def fill_menu(self, menu: QMenu, target: object) -> None:
        """What can be done with an `Entry` or a whole `Part`."""
        if isinstance(target, Entry):
            fill = {
                Part.BUILT_IN: self._fill_built_in,
                Part.SMART_LISTS: self._fill_smart_list,
                Part.TAGS: self._fill_tag,
                Part.GROUPS: self._fill_group,
                Part.COMPANIES: self._fill_company,
            }
            if target.part in fill:
                fill[target.part](menu, target)
        elif isinstance(target, Part):
            self._fill_part(menu, target)

    def _fill_part(self, menu: QMenu, part: Part) -> None:
        ids = self._people()
        if part is Part.SMART_LISTS:
            menu.addAction(self.tr("New smart list…"), self.new_list_requested.emit)
        elif part is Part.TAGS and ids:
            menu.addAction(self.tr("Tag the selected people…"), lambda: self.new_tag_requested.emit(ids))
        elif part is Part.GROUPS:
            menu.addAction(self.tr("New group…"), lambda: self.new_group_requested.emit(ids))

    def _fill_built_in(self, menu: QMenu, entry: Entry) -> None:
        if entry.key == "undecided":
            menu.addAction(self.tr("Sort undecided people…"), self.triage_requested.emit)

    def _fill_smart_list(self, menu: QMenu, entry: Entry) -> None:
        lists = self._model.entries(Part.SMART_LISTS)
        place = lists.index(entry)
        menu.addAction(self.tr("Edit…"), partial(self.edit_requested.emit, entry))
        self._add_rename(menu, entry)
        up = menu.addAction(self.tr("Move up"), partial(self._move, entry, -1))
        up.setShortcut("Alt+Up")
        up.setEnabled(place > 0)
        down = menu.addAction(self.tr("Move down"), partial(self._move, entry, 1))
        down.setShortcut("Alt+Down")
        down.setEnabled(place < len(lists) - 1)
        menu.addSeparator()
        self._add_delete(menu, self.tr("Delete smart list"), entry)

    def _fill_tag(self, menu: QMenu, entry: Entry) -> None:
        if ids := self._people():
            menu.addAction(self.tr("Tag %Ln selected person(s)", None, len(ids)), partial(self.take_in, entry, ids))
            text = self.tr("Take from %Ln selected person(s)", None, len(ids))
            menu.addAction(text, partial(self.take_out, entry, ids))
            menu.addSeparator()
        self._add_rename(menu, entry)
        others = [other for other in self._model.entries(Part.TAGS) if other.id != entry.id]
        if others:
            joined = menu.addMenu(self.tr("Join with"))
            for other in others:
                # A lone & would be taken for the sign of a mnemonic.
                joined.addAction(other.name.replace("&", "&&"), partial(self._join, entry, other))
        menu.addSeparator()
        self._add_delete(menu, self.tr("Delete tag"), entry)

    def _fill_group(self, menu: QMenu, entry: Entry) -> None:
        if ids := self._people():
            text = self.tr("Add %Ln selected person(s)", None, len(ids))
            menu.addAction(text, partial(self.take_in, entry, ids))
            text = self.tr("Take out %Ln selected person(s)", None, len(ids))
            menu.addAction(text, partial(self.take_out, entry, ids))
            menu.addSeparator()
        self._add_rename(menu, entry)
        menu.addAction(self.tr("New group…"), partial(self.new_group_requested.emit, []))
        menu.addSeparator()
        self._add_delete(menu, self.tr("Delete group"), entry)

    def _fill_company(self, menu: QMenu, entry: Entry) -> None:
        if entry.id is not None:
            menu.addAction(self.tr("Open company"), partial(self.company_requested.emit, entry.id))

    def _add_rename(self, menu: QMenu, entry: Entry) -> None:
        action = menu.addAction(self.tr("Rename"), partial(self.start_rename, entry))
        action.setShortcut("F2")

    def _add_delete(self, menu: QMenu, text: str, entry: Entry) -> None:
        menu.addAction(text, partial(self.delete, entry)).setShortcut("Del")

    def start_rename(self, entry: Entry) -> None:
        """Opens the name for editing in its place."""
        index = self._model.index_of(entry.key)
        if index.isValid():
            self.view.expand(index.parent())
            self.view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
            self.view.edit(index)

    def _join(self, entry: Entry, into: Entry) -> None:
        self._perform(tags.join, [entry.id], into.id)
