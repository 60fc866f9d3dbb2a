"""The contacts pane: the list, and the card beside it when the pane has the whole window."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QWidget

from netplanner.domain.words import Tie
from netplanner.storage import received
from netplanner.ui import theme, wording
from netplanner.ui.contacts.acts import ContactActs
from netplanner.ui.contacts.people_list import PeopleList
from netplanner.ui.contacts.side import ContactsSide
from netplanner.ui.merge_count import can_merge
from netplanner.ui.session import Session
from netplanner.ui.widgets.pane import Pane
from netplanner.ui.widgets.tie import tie_icon

if TYPE_CHECKING:
    from netplanner.ui.contacts.card_place import CardPlace

_LIST_WIDTH = 390
_LIST_SHARE = 0.42


class ContactsPane(Pane):
    """See the signals; every act is also a method, for the menus of the window."""

    selection_changed = Signal(list)
    plan_requested = Signal(list)
    outreach_requested = Signal(int)
    merge_requested = Signal(list)
    for_all_requested = Signal(list)
    # The key of a command of the window, on the people chosen.
    command_requested = Signal(str)
    import_requested = Signal()
    goal_filter_cleared = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("ContactsPane", "Contacts"), translate("ContactsPane", "New contact"), parent)
        self.setObjectName("contacts")
        self._session = session
        self._acts = ContactActs(session, self)
        self._people = PeopleList(session)
        self._card: CardPlace | None = None
        self.set_body(self._people)
        self._list_width = 0
        self.side = ContactsSide(session, self._people, self)
        self._splitter = self._put_beside()
        self._connect()

    def _put_beside(self) -> QSplitter:
        """Moves header and list into the left half of a splitter; the card goes into the right when it is wanted."""
        left = QWidget()
        left.setLayout(self._column)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.side.dock)
        outer.addWidget(splitter)
        self.add_left(self.side.button)
        self.side.order_tabs()
        return splitter

    def _connect(self) -> None:
        people = self._people
        people.selection_changed.connect(self._on_selection)
        people.count_changed.connect(self.set_count)
        people.opened.connect(self._open)
        people.delete_requested.connect(self.delete_selected)
        people.copy_requested.connect(self.copy_as_vcard)
        people.paste_requested.connect(lambda: self.command_requested.emit("contact.paste"))
        people.menu_requested.connect(self._show_menu)
        people.goal_filter_cleared.connect(self.goal_filter_cleared)
        people.new_requested.connect(self.new_contact)
        people.import_requested.connect(self.import_requested)
        self.add_requested.connect(self.new_contact)
        self.side.company_requested.connect(self.open_company)
        self.side.triage_requested.connect(self.sort_undecided)
        self._splitter.splitterMoved.connect(self._keep_width)
        self._acts.added.connect(people.select_when_there)
        back = QShortcut(QKeySequence("Alt+Left"), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._go_back)
        self.set_count(people.model.rowCount())

    # For the window ------------------------------------------------------------------------------------------------

    def filter_by_goal(self, goal_id: int | None) -> None:
        """Shows only those who serve a goal, with a chip that says so; None shows everybody."""
        self._people.filter_by_goal(goal_id)

    def select(self, ids: Sequence[int]) -> None:
        self._people.select(ids)

    def selected_ids(self) -> list[int]:
        return self._people.selected_ids()

    def has_selection(self) -> bool:
        return self._people.view.selectionModel().hasSelection()

    def selected_count(self) -> int:
        return sum(part.height() for part in self._people.view.selectionModel().selection().toList())

    def focus_list(self) -> None:
        self._people.focus_list()

    def focus_search(self) -> None:
        self._people.focus_search()

    def new_contact(self) -> None:
        if self._card is not None and self.expanded:
            self._card.edit(None)
        else:
            self._acts.new()

    def edit_selected(self) -> None:
        """In the place of the card where that is in sight, else in a sheet."""
        ids = self.selected_ids()
        if self._card is not None and self.expanded and (page := self._card.current_company()) is not None:
            page.edit()
        elif ids:
            self._edit(ids[0], self._card.focused_field() if self._card is not None else "")

    def _edit(self, contact_id: int, field: str) -> None:
        if self._card is not None and self._card.editor is not None and not self.expanded:
            # What was typed there waits out of sight.
            self.expand_requested.emit()
        if self._card is not None and self.expanded:
            self._card.edit(contact_id, field)
        else:
            self._acts.edit(contact_id)

    def delete_selected(self) -> None:
        self._acts.delete(self.selected_ids())

    def set_tie_of_selected(self, tie: Tie) -> None:
        self._acts.set_tie(self.selected_ids(), tie)

    def tag_selected(self) -> None:
        self._acts.ask_tag(self.selected_ids())

    def copy_as_vcard(self) -> None:
        self._acts.copy(self.selected_ids())

    def export_selected(self) -> None:
        self._acts.export(self.selected_ids())

    def log_contact(self) -> None:
        ids = self.selected_ids()
        if ids:
            self._acts.log(ids[0])

    def log_quickly(self) -> None:
        """A menu whose letters each log a touch of today with the people chosen."""
        self._acts.log_quickly(self.selected_ids(), self._people.view)

    def sort_undecided(self, among: Sequence[int] | None = None) -> None:
        """Goes through undecided people one by one, in the whole window: everybody, or those `among` some ids."""
        from netplanner.ui.contacts.triage_place import sort_people

        page = sort_people(self._session, self, among)
        if chosen := self.selected_ids():
            # No key may mean somebody who is out of sight.
            self.select([])
            page.finished.connect(partial(self.select, chosen))
        page.finished.connect(self.focus_list)

    def open_card(self, contact_id: int) -> None:
        """Selects somebody and shows the card, in the whole window."""
        self._people.select([contact_id])
        self._open(contact_id)

    def set_expanded(self, expanded: bool) -> None:
        # What goes would give the keys to whatever comes next in the window.
        goes = not expanded and any(part is not None and _has_focus(part) for part in (self._card, self.side.dock))
        super().set_expanded(expanded)
        self.side.set_expanded(expanded)
        if expanded:
            card = self._made_card()
            card.show()
            self._share_width()
            card.show_people(self.selected_ids())
            card.refresh()
        elif self._card is not None:
            self._card.hide()
        if goes:
            self.focus_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.fit(event.size().width())
        self._share_width()

    def _share_width(self) -> None:
        """The list as wide as usual, or as the user has drawn it, the card what is left."""
        if self.expanded and self._card is not None:
            wanted = self._list_width or theme.px(_LIST_WIDTH)
            room = self.width() - self.side.width()
            width = min(wanted, round(room * _LIST_SHARE))
            self._splitter.setSizes([width, room - width])

    def _keep_width(self) -> None:
        self._list_width = self._splitter.sizes()[0]

    # The card ------------------------------------------------------------------------------------------------------

    def _open(self, contact_id: int) -> None:
        if not self.expanded:
            self.expand_requested.emit()
        if self._card is not None and self._card.isVisible():
            self._card.focus_page()

    def open_company(self, company_id: int) -> None:
        """Shows the page of a company in the whole window."""
        if not self.expanded:
            self.expand_requested.emit()
        if self._card is not None and self.expanded:
            self._card.open_company(company_id)

    def search(self, text: str) -> None:
        """Finds people in the list, as if `text` were typed."""
        self._people.bar.search.setText(text)
        self._people.focus_list()

    def _go_back(self) -> None:
        if self._card is not None and self._card.isVisible():
            self._card.back()

    def _made_card(self) -> "CardPlace":
        if self._card is None:
            from netplanner.ui.contacts.card_place import CardPlace

            card = CardPlace(self._session)
            wishes = card.acts
            wishes.log_requested.connect(self._acts.log)
            wishes.plan_requested.connect(lambda contact_id: self.plan_requested.emit([contact_id]))
            wishes.edit_requested.connect(self._edit)
            wishes.search_requested.connect(self.search)
            wishes.outreach_requested.connect(self.outreach_requested)
            wishes.command_requested.connect(self.command_requested)
            wishes.more_requested.connect(lambda _contact_id, place: self._show_menu(place, of_card=True))
            card.added.connect(self._people.select_when_there)
            card.person_requested.connect(lambda contact_id: self._people.select([contact_id]))
            self._splitter.addWidget(card)
            self._splitter.setStretchFactor(1, 1)
            self._card = card
        return self._card

    def _on_selection(self, ids: list[int]) -> None:
        if self._card is not None and self.expanded:
            self._card.show_people(ids)
        self.selection_changed.emit(ids)

    # Menu ----------------------------------------------------------------------------------------------------------

    def _show_menu(self, place: QPoint, *, of_card: bool = False) -> None:
        ids = self.selected_ids()
        if not ids:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, ids)
        if of_card and self._card is not None:
            menu.addSeparator()
            self._card.fill_menu(menu)
        menu.popup(place)

    def fill_menu(self, menu: QMenu, ids: Sequence[int]) -> None:
        """The acts on the people chosen, as the context menu shows them."""
        one = len(ids) == 1
        if one:
            menu.addAction(self.tr("Open card"), lambda: self._open(ids[0]))
            menu.addAction(self.tr("Edit…"), self.edit_selected)
        self._acts.fill_log_menu(menu.addMenu(self.tr("Log contact")), ids)
        menu.addAction(self.tr("Plan outreach…"), lambda: self.plan_requested.emit(list(ids)))
        if one:
            self._acts.fill_outcome_menu(menu.addMenu(self.tr("Log outcome")), ids[0])
        if waiting := received.waiting_among(self._session.store.reader, ids):
            answers = menu.addMenu(self.tr("Answer invitation"))
            answers.addAction(self.tr("Accepted"), lambda: self._acts.answer_invitations(waiting, "accepted"))
            answers.addAction(self.tr("Declined"), lambda: self._acts.answer_invitations(waiting, "declined"))
            answers.addAction(self.tr("Later"), lambda: self._acts.answer_invitations(waiting, "later"))
        menu.addSeparator()
        ties = menu.addMenu(self.tr("Tie"))
        for tie in (Tie.CLOSE, Tie.GOOD, Tie.ACQUAINTANCE, Tie.UNDECIDED):
            action = ties.addAction(tie_icon(str(tie)), wording.tie_name(tie))
            action.triggered.connect(lambda _=False, tie=tie: self.set_tie_of_selected(tie))
        menu.addAction(self.tr("Add tag…"), self.tag_selected)
        self.side.fill_group_menu(menu.addMenu(self.tr("Add to group")), ids)
        if not one:
            menu.addAction(self.tr("Set for all…"), lambda: self.for_all_requested.emit(list(ids)))
        if can_merge(len(ids)):
            menu.addAction(self.tr("Merge…"), lambda: self.merge_requested.emit(list(ids)))
        menu.addSeparator()
        menu.addAction(self.tr("Write mail…"), lambda: self.command_requested.emit("contact.mail"))
        if one:
            menu.addAction(self.tr("Show QR code…"), lambda: self.command_requested.emit("contact.code"))
            menu.addAction(self.tr("Print…"), lambda: self.command_requested.emit("contact.print"))
        menu.addAction(self.tr("Copy as vCard"), self.copy_as_vcard)
        menu.addAction(self.tr("Paste people…"), lambda: self.command_requested.emit("contact.paste"))
        menu.addAction(self.tr("Export…"), self.export_selected)
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), self.delete_selected)


def _has_focus(part: QWidget) -> bool:
    focus = part.window().focusWidget()
    return focus is not None and part.isAncestorOf(focus)
