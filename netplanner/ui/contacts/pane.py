"""The contacts pane: the list, and the card beside it when the pane has the whole window."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.contact import Contact
from netplanner.domain.words import Tie
from netplanner.storage import contacts, goals, received
from netplanner.storage.network import network_of
from netplanner.storage.timeline import timeline
from netplanner.ui import theme, wording
from netplanner.ui.contacts.acts import ContactActs
from netplanner.ui.contacts.entries import Goal
from netplanner.ui.contacts.people_list import PeopleList
from netplanner.ui.merge_count import can_merge
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.widgets.pane import Pane
from netplanner.ui.widgets.tie import tie_icon

_LIST_WIDTH = 390
_LIST_SHARE = 0.42
_CARD_PHOTO = 192


class ContactsPane(Pane):
    """See the signals; every act is also a method, for the menus of the window."""

    selection_changed = Signal(list)
    plan_requested = Signal(list)
    merge_requested = Signal(list)
    for_all_requested = Signal(list)
    import_requested = Signal()
    goal_filter_cleared = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("ContactsPane", "Contacts"), translate("ContactsPane", "New contact"), parent)
        self.setObjectName("contacts")
        self._session = session
        self._acts = ContactActs(session, self)
        self._people = PeopleList(session)
        self._photos = Photos(session, _CARD_PHOTO, self)
        self._card: QWidget | None = None
        self.set_body(self._people)
        self._list_width = 0
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
        outer.addWidget(splitter)
        return splitter

    def _connect(self) -> None:
        people = self._people
        people.selection_changed.connect(self._on_selection)
        people.count_changed.connect(self.set_count)
        people.opened.connect(self._open)
        people.delete_requested.connect(self.delete_selected)
        people.menu_requested.connect(self._show_menu)
        people.goal_filter_cleared.connect(self.goal_filter_cleared)
        people.new_requested.connect(self.new_contact)
        people.import_requested.connect(self.import_requested)
        self.add_requested.connect(self.new_contact)
        self._splitter.splitterMoved.connect(self._keep_width)
        self._acts.added.connect(people.select_when_there)
        self._photos.ready.connect(self._show_card)
        self._session.changed.connect(self._on_changes)
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
        self._acts.new()

    def edit_selected(self) -> None:
        ids = self.selected_ids()
        if ids:
            self._acts.edit(ids[0])

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

    def open_card(self, contact_id: int) -> None:
        """Selects somebody and shows the card, in the whole window."""
        self._people.select([contact_id])
        self._open(contact_id)

    def set_expanded(self, expanded: bool) -> None:
        super().set_expanded(expanded)
        if expanded:
            card = self._made_card()
            card.show()
            self._share_width()
            self._show_card()
        elif self._card is not None:
            self._card.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """The list as wide as usual, or as the user has drawn it, the card what is left."""
        if self.expanded and self._card is not None:
            wanted = self._list_width or theme.px(_LIST_WIDTH)
            width = min(wanted, round(self.width() * _LIST_SHARE))
            self._splitter.setSizes([width, self.width() - width])

    def _keep_width(self) -> None:
        self._list_width = self._splitter.sizes()[0]

    # The card ------------------------------------------------------------------------------------------------------

    def _open(self, contact_id: int) -> None:
        if not self.expanded:
            self.expand_requested.emit()
        if self._card is not None and self._card.isVisible():
            self._card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made_card(self) -> QWidget:
        if self._card is None:
            from netplanner.ui.contacts.card import ContactCard

            card = ContactCard()
            acts = self._acts
            card.log_requested.connect(acts.log)
            card.plan_requested.connect(lambda contact_id: self.plan_requested.emit([contact_id]))
            card.edit_requested.connect(acts.edit)
            card.tie_chosen.connect(lambda contact_id, tie: acts.set_tie([contact_id], Tie(tie)))
            card.tag_added.connect(lambda contact_id, tag: acts.add_tag([contact_id], tag))
            card.tag_removed.connect(lambda contact_id, tag: acts.remove_tag([contact_id], tag))
            card.new_tag_requested.connect(lambda contact_id: acts.ask_tag([contact_id]))
            self._splitter.addWidget(card)
            self._splitter.setStretchFactor(1, 1)
            self._card = card
        return self._card

    def _on_selection(self, ids: list[int]) -> None:
        self._show_card()
        self.selection_changed.emit(ids)

    def _on_changes(self, changes: Changes) -> None:
        self._photos.forget(None if changes.everything else changes.contacts)
        self._show_card()

    def _show_card(self) -> None:
        if self._card is None or not self.expanded:
            return
        from netplanner.ui.contacts.card import ContactCard

        card = self._card
        assert isinstance(card, ContactCard)
        ids = self.selected_ids()
        contact = contacts.load(self._session.store.reader, ids[0]) if len(ids) == 1 else None
        if contact is None:
            card.show_none(len(ids) if len(ids) > 1 else 0)
        else:
            self._show_person(card, contact)

    def _show_person(self, card: QWidget, contact: Contact) -> None:
        from netplanner.ui.contacts.card import ContactCard, PersonView

        assert isinstance(card, ContactCard)
        reader = self._session.store.reader
        served = set(goals.goals_of_contacts(reader, [contact.id]).get(contact.id, ()))
        known = goals.listing(reader, states=goals.OPEN_STATES)
        card.show_person(
            PersonView(
                contact=contact,
                goals=[Goal(goal.what, goal.colour) for goal in known if goal.id in served],
                timeline=timeline(reader, contact.id),
                network=network_of(reader, contact.id),
                platforms=self._acts.platform_names(),
                today=self._session.clock.today(),
                language=self._acts.language(),
                photo=self._photos.of(contact.id) if contact.photo is not None else None,
                tags=self._acts.tag_names(),
            )
        )

    # Menu ----------------------------------------------------------------------------------------------------------

    def _show_menu(self, place: QPoint) -> None:
        ids = self.selected_ids()
        if not ids:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, ids)
        menu.popup(place)

    def fill_menu(self, menu: QMenu, ids: Sequence[int]) -> None:
        """The acts on the people chosen, as the context menu shows them."""
        one = len(ids) == 1
        if one:
            menu.addAction(self.tr("Open card"), lambda: self._open(ids[0]))
            menu.addAction(self.tr("Edit…"), self.edit_selected)
            menu.addAction(self.tr("Log contact…"), self.log_contact)
        menu.addAction(self.tr("Plan outreach…"), lambda: self.plan_requested.emit(list(ids)))
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
        if not one:
            menu.addAction(self.tr("Set for all…"), lambda: self.for_all_requested.emit(list(ids)))
        if can_merge(len(ids)):
            menu.addAction(self.tr("Merge…"), lambda: self.merge_requested.emit(list(ids)))
        menu.addSeparator()
        menu.addAction(self.tr("Copy as vCard"), self.copy_as_vcard)
        menu.addAction(self.tr("Export…"), self.export_selected)
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), self.delete_selected)
