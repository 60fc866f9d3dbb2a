"""The side and the search of the contacts pane together: choosing a list searches, what is searched for is marked.

With the whole window the side stands beside the list and can be folded; among three panes the same lists open from a
button above the list.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu

from netplanner.domain.search_query import Query
from netplanner.ui import theme
from netplanner.ui.contacts.people_list import PeopleList
from netplanner.ui.contacts.side_frames import Dock, Popup
from netplanner.ui.session import Session
from netplanner.ui.widgets.buttons import ToolButton
from netplanner.ui.widgets.pane import Pane
from netplanner.ui.widgets.tab_order import put_before

if TYPE_CHECKING:
    from netplanner.domain.changes import Changes
    from netplanner.storage.smart_lists import SmartList
    from netplanner.ui.contacts.side_model import Entry
    from netplanner.ui.contacts.side_panel import SidePanel

_POPUP = QSize(272, 460)
# Beside a list and a card there is no room for a third column below this.
_NARROWEST = 800
_WHOLE = "all"
# A menu longer than this is no help.
_MOST_GROUPS = 40


class ContactsSide(QObject):
    """Give `dock` a place left of the list and `button` one in the header; call `set_expanded` as the pane is."""

    triage_requested = Signal()
    company_requested = Signal(int)

    def __init__(self, session: Session, people: PeopleList, pane: Pane) -> None:
        super().__init__(pane)
        self._session = session
        self._people = people
        self._pane = pane
        self._panel: SidePanel | None = None
        self._popup: Popup | None = None
        self._expanded = False
        self._folded = False
        self._folded_parts: list[str] = []
        self._chosen = ""
        self._base: SmartList | None = None
        self.dock = Dock()
        self.dock.hide()
        self.button = ToolButton("panel-left", "", clicked=self.toggle)
        people.bar.changed.connect(self._on_search)
        people.bar.save_requested.connect(self._offer_saving)
        session.changed.connect(self._on_changes)
        self._name_button()

    # Showing it ----------------------------------------------------------------------------------------------------

    def set_expanded(self, expanded: bool) -> None:
        self._expanded = expanded
        self._place()

    def fit(self, width: int) -> None:
        """Told how wide the pane is: the side gives way where there is no room for it."""
        self.dock.setVisible(self._expanded and not self._folded and width >= theme.px(_NARROWEST))

    def width(self) -> int:
        """What the side takes from the width of the pane."""
        return 0 if self.dock.isHidden() else self.dock.width()

    def toggle(self) -> None:
        """Folds the side or shows it again; among three panes opens the lists below the button."""
        if self._expanded and self._pane.width() >= theme.px(_NARROWEST):
            self._folded = not self._folded
            self._place()
            if self._folded:
                self._people.focus_list()
            else:
                self.made().view.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._open_popup()

    def focus(self) -> None:
        """Brings the keys into the lists, wherever they are."""
        if self._expanded and self._pane.width() >= theme.px(_NARROWEST):
            self._folded = False
            self._place()
            self.made().view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._open_popup()

    def state(self) -> str:
        """What is folded, for the next start; `restore` reads it."""
        folded = [_WHOLE] if self._folded else []
        return " ".join([*folded, *(self._panel.view.folded() if self._panel is not None else self._folded_parts)])

    def restore(self, state: str) -> None:
        words = state.split()
        self._folded = _WHOLE in words
        self._folded_parts = [word for word in words if word != _WHOLE]

    def made(self) -> "SidePanel":
        """The panel, built when it is first looked at."""
        if self._panel is None:
            self._panel = self._make()
        return self._panel

    def fill_group_menu(self, menu: QMenu, ids: Sequence[int]) -> None:
        """The groups that people may be taken into, and a new one."""
        from netplanner.storage import groups

        chosen = list(ids)
        for group_id, name in groups.listing(self._session.store.reader)[:_MOST_GROUPS]:
            # A lone & would be taken for the sign of a mnemonic.
            menu.addAction(name.replace("&", "&&"), partial(self._join, group_id, chosen))
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(self.tr("New group…"), partial(self._ask_group, chosen))

    def order_tabs(self) -> None:
        """Built late, side and button come before what stands on their right all the same."""
        panel = self._panel
        own = [self.button] if panel is None else [panel.view, panel.add_button, self.button]
        put_before(self._pane.add_button, own)

    def _join(self, group_id: int, ids: list[int]) -> None:
        from netplanner.operations import groups

        self._session.perform(groups.join, group_id, ids)

    def _place(self) -> None:
        if self._expanded and not self._folded:
            panel = self.made()
            self.dock.take(panel)
            panel.show()
            self.order_tabs()
        self.fit(self._pane.width())
        self._name_button()

    def _name_button(self) -> None:
        if not self._expanded:
            self.button.set_text(self.tr("Lists of people"))
        else:
            self.button.set_text(self.tr("Show the lists") if self._folded else self.tr("Hide the lists"))

    def _open_popup(self) -> None:
        popup = self._popup = Popup(self._pane)
        panel = self.made()
        popup.take(panel)
        popup.closed.connect(self._close_popup)
        popup.setGeometry(self._popup_place())
        panel.show()
        popup.show()
        panel.view.setFocus(Qt.FocusReason.PopupFocusReason)

    def _popup_place(self) -> QRect:
        """Below the button, wholly on the screen."""
        room = self.button.screen().availableGeometry()
        size = QSize(theme.px(_POPUP.width()), theme.px(_POPUP.height())).boundedTo(room.size())
        place = QRect(self.button.mapToGlobal(QPoint(0, self.button.height())), size)
        place.moveRight(min(place.right(), room.right()))
        place.moveBottom(min(place.bottom(), room.bottom()))
        place.moveLeft(max(place.left(), room.left()))
        return place

    def _close_popup(self) -> None:
        popup, self._popup = self._popup, None
        if popup is None:
            return
        # The panel is one: it goes on to its next place.
        self.dock.take(self.made())
        popup.close()
        popup.deleteLater()

    def _make(self) -> "SidePanel":
        from netplanner.ui.contacts.side_data import SideData
        from netplanner.ui.contacts.side_model import SideModel
        from netplanner.ui.contacts.side_panel import SidePanel

        model = SideModel(self._rename, self)
        panel = SidePanel(self._session, model, SideData(self._session, model), self._people.selected_ids)
        self._model = model
        panel.view.fold(self._folded_parts)
        panel.renamed.connect(self._follow)
        panel.chosen.connect(self._choose)
        panel.taken.connect(self._close_popup)
        panel.left.connect(self._leave)
        panel.edit_requested.connect(self._edit)
        panel.new_list_requested.connect(self._save_new)
        panel.new_group_requested.connect(self._ask_group)
        panel.new_tag_requested.connect(self._ask_tag)
        panel.triage_requested.connect(self.triage_requested)
        panel.company_requested.connect(self.company_requested)
        model.dataChanged.connect(self._mark)
        model.rowsInserted.connect(self._mark)
        self._mark()
        return panel

    # Searching -----------------------------------------------------------------------------------------------------

    def _choose(self, entry: "Entry") -> None:
        from netplanner.ui.contacts.side_model import EVERYBODY, Part

        self._chosen = entry.key
        self._base = None
        if entry.part is Part.SMART_LISTS:
            self._base = self._saved(entry)
        if entry.key == EVERYBODY:
            self._people.show_everybody()
        else:
            self._people.bar.set_query(entry.query, entry.order)

    def _on_search(self) -> None:
        bar = self._people.bar
        query = bar.query()
        bar.save_link.setVisible(bool(query.words or query.conditions) and not self._is_kept(query))
        self._mark()

    def _on_changes(self, changes: "Changes") -> None:
        """A saved search may be another by undo, or gone."""
        if self._base is not None and (changes.lists or changes.everything):
            self._base = self._saved_now()
            self._on_search()

    def _is_kept(self, query: Query) -> bool:
        """Whether the side has a list of its own for a search: there is nothing to save."""
        from netplanner.ui.contacts.side_model import built_in

        if self._base is not None and _same(query, _query_of(self._base)):
            return True
        return any(_same(query, entry.query) for entry in built_in())

    def _mark(self, *_: object) -> None:
        """Marks the list that finds just what is searched for."""
        if self._panel is None:
            return
        from netplanner.ui.contacts.side_model import Part

        bar = self._people.bar
        query = bar.query()
        fits = [
            entry.key for part in Part for entry in self._model.entries(part) if _same(entry.query, query) and entry.key
        ]
        if not (query.words or query.conditions) and bar.wanted().only is not None:
            fits = []
        key = self._chosen if self._chosen in fits else next(iter(fits), None)
        self._panel.view.show_chosen(key)

    def _leave(self) -> None:
        if self._popup is not None:
            self._close_popup()
        self._people.focus_list()

    # Saving --------------------------------------------------------------------------------------------------------

    def _offer_saving(self) -> None:
        """At once where there is one thing to do, else a choice."""
        if self._base is None:
            self._save_new()
            return
        menu = QMenu(self._people)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = self._base.name.replace("&", "&&")
        menu.addAction(self.tr("Save in “{name}”").replace("{name}", name), self._save_changed)
        menu.addAction(self.tr("Save as smart list…"), self._save_new)
        link = self._people.bar.save_link
        menu.popup(link.mapToGlobal(QPoint(0, link.height())))

    def _save_changed(self) -> None:
        from netplanner.domain.search_query import text_of
        from netplanner.operations import smart_lists

        if self._base is not None:
            query = text_of(self._people.bar.query())
            done = partial(self._after_saving, self._base.id)
            self._session.perform(smart_lists.change, self._base.id, query, done=done)

    def _save_new(self) -> None:
        from netplanner.ui.contacts.smart_list_sheet import SmartListSheet

        bar = self._people.bar
        sheet = SmartListSheet(self._session, bar.query(), bar.names(), self._pane)
        sheet.saved.connect(self._after_saving)
        sheet.open()

    def _edit(self, entry: "Entry") -> None:
        from netplanner.ui.contacts.smart_list_sheet import SmartListSheet

        saved = self._saved(entry)
        if saved is None:
            return
        self._close_popup()
        sheet = SmartListSheet(self._session, entry.query, self._people.bar.names(), self._pane, saved_list=saved)
        if self._chosen == entry.key:
            sheet.saved.connect(self._show_saved)
        sheet.open()

    def _after_saving(self, list_id: int, *_: object) -> None:
        """The search that was saved is the list's from now on."""
        from netplanner.storage import smart_lists

        self._chosen = f"list:{list_id}"
        self._base = smart_lists.load(self._session.store.reader, list_id)
        self._on_search()

    def _show_saved(self, list_id: int) -> None:
        self._after_saving(list_id)
        if self._base is not None:
            self._people.bar.set_query(_query_of(self._base))

    def _saved(self, entry: "Entry") -> "SmartList | None":
        from netplanner.storage import smart_lists

        return smart_lists.load(self._session.store.reader, entry.id) if entry.id is not None else None

    def _saved_now(self) -> "SmartList | None":
        from netplanner.storage import smart_lists

        return smart_lists.load(self._session.store.reader, self._base.id) if self._base is not None else None

    def _follow(self, entry: "Entry", name: str) -> None:
        """What is searched for by a name is searched for by the new one."""
        bar = self._people.bar
        query = bar.query()
        conditions = tuple(
            one._replace(value=name) if one._replace(negated=False) in entry.query.conditions else one
            for one in query.conditions
        )
        if entry.id is not None and entry.query.conditions and conditions != query.conditions:
            bar.set_query(query._replace(conditions=conditions), bar.wanted().order)

    def _rename(self, entry: "Entry", name: str) -> None:
        self.made().rename(entry, name)

    def _ask_tag(self, ids: list[int]) -> None:
        from netplanner.operations import contacts as operations
        from netplanner.storage import contacts
        from netplanner.ui.contacts.tag_sheet import TagSheet

        self._close_popup()
        known = contacts.tag_names(self._session.store.reader)
        sheet = TagSheet(len(ids), known, self._pane)
        sheet.chosen.connect(partial(self._session.perform, operations.add_tag, ids))
        sheet.open()

    def _ask_group(self, ids: list[int]) -> None:
        from netplanner.ui.contacts.group_sheet import GroupSheet

        self._close_popup()
        GroupSheet(self._session, ids, self._pane).open()


def _query_of(saved: "SmartList") -> Query:
    from netplanner.domain.search_query import parse

    return parse(saved.query)


def _same(one: Query, other: Query) -> bool:
    """Whether two searches find the same people."""
    return one.words.split() == other.words.split() and set(one.conditions) == set(other.conditions)
