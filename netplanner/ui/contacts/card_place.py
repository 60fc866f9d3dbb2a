"""The place beside the list: the card of who is chosen, the page of a company, the form while one edits, and the way
back between them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.storage import companies, contacts
from netplanner.ui import theme
from netplanner.ui.contacts.card import ContactCard
from netplanner.ui.contacts.card_acts import CardActs
from netplanner.ui.contacts.card_view import read_person
from netplanner.ui.contacts.company_page import CompanyPage
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.translation import spoken
from netplanner.ui.widgets.buttons import Button

_PHOTO = 192
# So many pages one can go back.
_LONGEST_TRAIL = 50


class _Stop(NamedTuple):
    """A page that was left by a link: `kind` is "person" or "company"."""

    kind: str
    id: int


class CardPlace(QWidget):
    """`person_requested(id)` asks the list to choose somebody; `acts` carries the other wishes of the card."""

    person_requested = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: list[int] = []
        self._trail: list[_Stop] = []
        self._expected: int | None = None
        self._platforms: dict[str, str] | None = None
        self._photos = Photos(session, _PHOTO, self)
        self.acts = CardActs(session, self)
        self.card = ContactCard(self.acts)
        self._company: CompanyPage | None = None
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
        if ids != self._ids and ids != [self._expected]:
            self._trail.clear()
        self._expected = None
        self._ids = ids
        self._leave_company()
        self._refresh()

    def open_company(self, company_id: int) -> None:
        """Shows the page of a company in the place of the card."""
        self._remember()
        self._show_company(company_id)

    def follow_person(self, contact_id: int) -> None:
        """Goes to somebody by a link, with a way back."""
        if self._is_company_shown() and [contact_id] == self._ids:
            self._remember()
            self._leave_company()
            self._refresh()
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._remember()
        self._ask_for(contact_id)

    def back(self) -> bool:
        """Goes back to the page that a link was followed from; False where there is none."""
        while self._trail:
            stop = self._trail.pop()
            if not self._is_there(stop):
                continue
            if stop.kind == "company":
                self._show_company(stop.id)
            elif [stop.id] == self._ids:
                self._leave_company()
                self._refresh()
                self._focus_page()
            else:
                self._ask_for(stop.id)
            self._show_way()
            return True
        self._show_way()
        return False

    def current_company(self) -> CompanyPage | None:
        """The page of a company, while it is what is shown."""
        return self._company if self._is_company_shown() else None

    def focus_page(self) -> None:
        self._focus_page()

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
            self._focus_page()

    def _is_there(self, stop: _Stop) -> bool:
        reader = self._session.store.reader
        if stop.kind == "company":
            return companies.load(reader, stop.id) is not None
        return bool(contacts.living(reader, [stop.id]))

    def _show_way(self) -> None:
        self._bar.setVisible(bool(self._trail))
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
        self._focus_page()
        self._show_way()

    def _company_gone(self) -> None:
        if self._is_company_shown() and not self.back():
            self._leave_company()
            self._refresh()

    def _leave_company(self) -> None:
        if self._company is not None:
            self._company.close_company()
        self._stack.setCurrentWidget(self.card)
        self._show_way()

    def _focus_page(self) -> None:
        page = self._stack.currentWidget()
        if page is not None and self.isVisible():
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    # Reading -------------------------------------------------------------------------------------------------------

    def _on_changes(self, changes: Changes) -> None:
        self._photos.forget(None if changes.everything else changes.contacts)
        if changes.platforms or changes.everything:
            self._platforms = None
        if self.isVisible():
            self._refresh()

    def _photo_ready(self, contact_id: int) -> None:
        if contact_id == self.card.shown:
            self._refresh()

    def refresh(self) -> None:
        """Reads the card anew: it may have been out of sight while the book changed."""
        self._refresh()

    def _refresh(self) -> None:
        if len(self._ids) != 1:
            self.card.show_none(len(self._ids))
            return
        if self._platforms is None:
            self._platforms = self.acts.platform_names()
        today = self._session.clock.today()
        view = read_person(self._session.store.reader, self._ids[0], today, spoken(), self._platforms)
        if view is None:
            self.card.show_none()
            return
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
