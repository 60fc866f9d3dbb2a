"""The place beside the list: the card of who is chosen, the page of a company, the form while one edits, and the way
back between them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.contact import Contact
from netplanner.storage import companies, contacts, platforms
from netplanner.ui import theme
from netplanner.ui.contacts.card import ContactCard
from netplanner.ui.contacts.card_acts import CardActs
from netplanner.ui.contacts.card_fields import fill_channels, fill_spheres
from netplanner.ui.contacts.card_head import fill_stops
from netplanner.ui.contacts.card_view import PersonView, read_person
from netplanner.ui.contacts.company_page import CompanyPage
from netplanner.ui.contacts.values import FIELD
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.translation import spoken
from netplanner.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from netplanner.ui.contacts.card_editor import CardEditor

_PHOTO = 192
# So many pages one can go back.
_LONGEST_TRAIL = 50


class _Stop(NamedTuple):
    """A page that was left by a link: `kind` is "person" or "company"."""

    kind: str
    id: int


class CardPlace(QWidget):
    """`person_requested(id)` asks the list to choose somebody, `added(id)` tells of somebody new; `acts` carries the
    other wishes of the card."""

    person_requested = Signal(int)
    added = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: list[int] = []
        self._trail: list[_Stop] = []
        self._expected: int | None = None
        self._platforms: dict[str, str] | None = None
        self._patterns: dict[str, str] = {}
        self._view: PersonView | None = None
        self._is_outdated = False
        self._photos = Photos(session, _PHOTO, self)
        self.acts = CardActs(session, self)
        self.card = ContactCard(self.acts)
        self._company: CompanyPage | None = None
        self._editor: CardEditor | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.card)
        self._back = Button("", icon="arrow-left", kind="link", clicked=self.back)
        self._back.setObjectName("card-back")
        self._back.setToolTip(QKeySequence("Alt+Left").toString(QKeySequence.SequenceFormat.NativeText))
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(theme.px(20), theme.px(6), theme.px(24), 0)
        row.addWidget(self._back)
        row.addStretch(1)
        self._bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self._connect()

    def _connect(self) -> None:
        acts = self.acts
        acts.person_requested.connect(self.follow_person)
        acts.company_requested.connect(self.open_company)
        self._photos.ready.connect(self._photo_ready)
        self._session.changed.connect(self._on_changes)

    # What is shown -------------------------------------------------------------------------------------------------

    def show_people(self, ids: Sequence[int]) -> None:
        """Follows the selection of the list: one person's card, or how many are chosen."""
        ids = list(ids)
        if ids == self._ids and self._stack.currentWidget() is not self.card and ids:
            return
        if not ids and self._stack.currentWidget() is not self.card:
            # A filter took them out of the list; what one reads or writes here is still wanted.
            self._ids = ids
            return
        if self._editor is not None:
            self._ids = ids
            if ids != [self._editor.contact_id]:
                self._editor.leave(self._close_editor)
            return
        if ids != self._ids and self._asks_first(partial(self.show_people, ids)):
            return
        if ids != self._ids and ids != [self._expected]:
            self._trail.clear()
        self._expected = None
        self._ids = ids
        self._leave_company()
        self.refresh()

    def open_company(self, company_id: int) -> None:
        """Shows the page of a company in the place of the card."""
        if self._editor is not None:
            self._editor.leave(partial(self._leave_for_company, company_id))
            return
        if self._asks_first(partial(self.open_company, company_id)):
            return
        self._remember()
        self._show_company(company_id)

    def follow_person(self, contact_id: int) -> None:
        """Goes to somebody by a link, with a way back."""
        if self._asks_first(partial(self.follow_person, contact_id)):
            return
        if self._is_company_shown() and [contact_id] == self._ids:
            self._remember()
            self._leave_company()
            self.refresh()
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._remember()
        self._ask_for(contact_id)

    def back(self) -> bool:
        """Goes back to the page that a link was followed from; False where there is none."""
        if self._trail and self._asks_first(self.back):
            return True
        while self._trail:
            stop = self._trail.pop()
            if not self._is_there(stop):
                continue
            if stop.kind == "company":
                self._show_company(stop.id)
            elif [stop.id] == self._ids:
                self._leave_company()
                self.refresh()
                self.focus_page()
            else:
                self._ask_for(stop.id)
            self._show_way()
            return True
        self._show_way()
        return False

    def current_company(self) -> CompanyPage | None:
        """The page of a company, while it is what is shown."""
        return self._company if self._is_company_shown() else None

    # Editing in place ----------------------------------------------------------------------------------------------

    @property
    def editor(self) -> "CardEditor | None":
        """The form, while somebody is edited here."""
        return self._editor

    def edit(self, contact_id: int | None, field: str = "") -> None:
        """Turns the card into the form, the focus in `field`; None is for somebody new.

        On the page of a company it is the company that is edited.
        """
        if self._editor is not None:
            if self._editor.contact_id == contact_id:
                self._editor.focus_field(field)
            else:
                self._editor.leave(partial(self._edit_other, contact_id, field))
            return
        if self._asks_first(partial(self.edit, contact_id, field)):
            return
        contact = contacts.load(self._session.store.reader, contact_id) if contact_id is not None else None
        if contact_id is not None and contact is None:
            return
        self._put_editor(self._made_editor(contact, field))

    def focused_field(self) -> str:
        """The field whose value has the focus, "" where none has."""
        focused = self.card.focusWidget()
        return str(focused.property(FIELD) or "") if focused is not None and focused.hasFocus() else ""

    def _made_editor(self, contact: Contact | None, field: str) -> "CardEditor":
        from netplanner.ui.contacts.card_editor import CardEditor

        today = self._session.clock.today().isoformat()
        offered = platforms.listing(self._session.store.reader, today)
        return CardEditor(
            self._session,
            contact,
            tags=self.acts.tags(),
            platforms=[(platform.key, platform.name) for platform in offered],
            language=spoken(),
            field=field,
            parent=self._stack,
        )

    def _put_editor(self, editor: "CardEditor") -> None:
        self._editor = editor
        editor.saved.connect(self._editor_saved)
        editor.cancelled.connect(self._close_editor)
        self._bar.hide()
        self._stack.addWidget(editor)
        self._stack.setCurrentWidget(editor)

    def _editor_saved(self, contact_id: int) -> None:
        is_new = self._editor is not None and not self._editor.contact_id
        self._close_editor()
        if is_new:
            self.added.emit(contact_id)

    def _close_editor(self) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        had_focus = editor.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._stack.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self._leave_company()
        self.refresh()
        if had_focus:
            self.focus_page()

    def _asks_first(self, then: Callable[[], object]) -> bool:
        """Whether the facts of a company have been changed and not saved: `then` follows the answer."""
        page = self.current_company()
        if page is None or page.form is None or not page.form.is_changed():
            return False
        page.form.leave(then)
        return True

    def _edit_other(self, contact_id: int | None, field: str) -> None:
        self._close_editor()
        self.edit(contact_id, field)

    def _leave_for_company(self, company_id: int) -> None:
        self._close_editor()
        self.open_company(company_id)

    def fill_menu(self, menu: QMenu) -> None:
        """The choices of the card that need no row of their own while nothing is chosen."""
        if (view := self._view) is None:
            return
        fill_stops(menu.addMenu(self.tr("Do not contact")), view.contact, self.acts)
        fill_channels(menu.addMenu(self.tr("Preferred channel")), view, self.acts)
        fill_spheres(menu.addMenu(self.tr("Private or business")), view.contact, self.acts)

    # Ways ----------------------------------------------------------------------------------------------------------

    def _remember(self) -> None:
        """Puts what is shown now on the way back."""
        if self._is_company_shown() and self._company is not None:
            self._trail.append(_Stop("company", self._company.shown))
        elif self.card.shown is not None:
            self._trail.append(_Stop("person", self.card.shown))
        del self._trail[:-_LONGEST_TRAIL]
        self._show_way()

    def _ask_for(self, contact_id: int) -> None:
        self._expected = contact_id
        self.person_requested.emit(contact_id)
        if [contact_id] == self._ids:
            self.focus_page()

    def _is_there(self, stop: _Stop) -> bool:
        reader = self._session.store.reader
        if stop.kind == "company":
            return companies.load(reader, stop.id) is not None
        return bool(contacts.living(reader, [stop.id]))

    def _show_way(self) -> None:
        self._bar.setVisible(bool(self._trail) and self._editor is None)
        if not self._trail:
            return
        stop = self._trail[-1]
        reader = self._session.store.reader
        if stop.kind == "company":
            company = companies.load(reader, stop.id)
            name = company.name if company is not None else ""
        else:
            name = contacts.names(reader, [stop.id]).get(stop.id, "")
        shown = name if len(name) <= 40 else name[:39] + "…"
        self._back.setText(shown.replace("&", "&&"))
        self._back.setAccessibleName(self.tr("Back to {name}").replace("{name}", name))

    def _is_company_shown(self) -> bool:
        return self._company is not None and self._stack.currentWidget() is self._company

    def _show_company(self, company_id: int) -> None:
        if self._company is None:
            self._company = CompanyPage(self._session)
            self._company.person_requested.connect(self.follow_person)
            self._company.search_requested.connect(self.acts.search_requested)
            self._company.gone.connect(self._company_gone)
            self._stack.addWidget(self._company)
        self._company.show_company(company_id)
        self._stack.setCurrentWidget(self._company)
        self.focus_page()
        self._show_way()

    def _company_gone(self) -> None:
        if self._is_company_shown() and not self.back():
            self._leave_company()
            self.refresh()

    def _leave_company(self) -> None:
        if self._company is not None:
            self._company.close_company()
        self._stack.setCurrentWidget(self.card)
        self._show_way()

    def focus_page(self) -> None:
        """Gives the keys to what is shown."""
        page = self._stack.currentWidget()
        if page is not None and self.isVisible():
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    # Reading -------------------------------------------------------------------------------------------------------

    def _on_changes(self, changes: Changes) -> None:
        self._photos.forget(None if changes.everything else changes.contacts)
        if changes.platforms or changes.everything:
            self._platforms = None
        if self.isVisible():
            self.refresh()
        else:
            self._is_outdated = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_outdated:
            self.refresh()

    def _photo_ready(self, contact_id: int) -> None:
        if contact_id == self.card.shown:
            self.refresh()

    def refresh(self) -> None:
        """Reads the card of who is chosen anew."""
        self._is_outdated = False
        self._view = None
        if len(self._ids) != 1:
            self.card.show_none(len(self._ids))
            return
        if self._platforms is None:
            self._platforms, self._patterns = self.acts.platform_names(), self.acts.url_patterns()
        today = self._session.clock.today()
        view = self._view = read_person(self._session.store.reader, self._ids[0], today, spoken(), self._platforms)
        if view is None:
            self.card.show_none()
            return
        view.url_patterns = self._patterns
        if view.contact.photo is not None:
            view.photo = self._photos.of(view.contact.id)
        self.card.show_person(view)

    # Keys ----------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back where a link was followed, else it is the window's."""
        if event.key() == Qt.Key.Key_Escape and self.back():
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.BackButton and self.back():
            return
        super().mousePressEvent(event)
