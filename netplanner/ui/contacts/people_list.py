"""The list column: filter on top, people below. It keeps the ids, the rows and the selection up to date."""

from array import array
from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from netplanner.domain.changes import Changes
from netplanner.domain.text import search_terms
from netplanner.storage import contacts, goals, received
from netplanner.storage.contact_search import ContactFilter, first_screen, next_by_name
from netplanner.storage.contact_sections import Listing, listing, sections
from netplanner.ui import theme
from netplanner.ui.contacts.delegate import ContactDelegate
from netplanner.ui.contacts.drag import ContactsMimeData, DragFiles
from netplanner.ui.contacts.entries import Entry, Goal, entry_of
from netplanner.ui.contacts.filter_bar import FilterBar
from netplanner.ui.contacts.list_model import PAGE, SMALL_PAGE, ContactListModel
from netplanner.ui.contacts.list_sections import Heading, headings
from netplanner.ui.contacts.list_view import ContactListView
from netplanner.ui.first_paint import after_first_paint
from netplanner.ui.photos import Photos
from netplanner.ui.session import Session
from netplanner.ui.widgets.empty import EmptyState
from netplanner.ui.worker import Job

FIRST = 100
# Of a frame, what is left beside painting; what takes longer comes from the worker.
_FIRST_WITHIN = 0.008
_LATE_MS = 250
_THUMBNAIL = 96


# Below this the people are worth more than the chips above them.
_LOW = 200
_LEAST, _LEAST_LOW = 64, 30


class _Stack(QStackedWidget):
    """The list, or what stands there without one; in a low window it gives way to the chips above."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(theme.px(_LEAST))

    def hasHeightForWidth(self) -> bool:
        return False


class PeopleList(QWidget):
    selection_changed = Signal(list)
    count_changed = Signal(int)
    opened = Signal(int)
    delete_requested = Signal()
    menu_requested = Signal(QPoint)
    goal_filter_cleared = Signal()
    new_requested = Signal()
    import_requested = Signal()
    copy_requested = Signal()
    paste_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._serial = 0
        self._complete = False
        self._job: Job | None = None
        self._late = QTimer(self, singleShot=True, interval=_LATE_MS)
        self._late.timeout.connect(self._show_none)
        self._terms: tuple[str, ...] = ()
        self._goal_id: int | None = None
        self._goals: dict[int, Goal] | None = None
        self._to_select: list[int] | None = None
        self.files = DragFiles()
        self._photos = Photos(session, _THUMBNAIL, self)
        self.model = ContactListModel(self._entries, self)
        self.view = ContactListView(self.model, self._find, self._drag_data)
        self._delegate = ContactDelegate(self.view, self._photos.of)
        self.view.set_delegate(self._delegate)
        self.bar = FilterBar(session)
        self._stack = _Stack()
        self._nobody = self._make_nobody()
        self._nobody_fits = self._make_nobody_fits()
        self._build()
        self._connect()
        self.bar.set_to_answer(received.count(session.store.reader))
        # The window's first frame has rows, however slow the disk is.
        self._show_first(within=None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        is_low = self.height() < theme.px(_LOW)
        self.bar.set_low(is_low)
        self._stack.setMinimumHeight(theme.px(_LEAST_LOW if is_low else _LEAST))

    def _build(self) -> None:
        for widget in (self.view, self._nobody, self._nobody_fits):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)

    def _make_nobody(self) -> EmptyState:
        text = self.tr("Drop vCard files anywhere on this window, or begin with one person.")
        actions = [(self.tr("Import…"), self.import_requested.emit), (self.tr("New contact"), self.new_requested.emit)]
        return EmptyState(self.tr("No contacts yet"), text, actions, icon="users")

    def _make_nobody_fits(self) -> EmptyState:
        text = self.tr("Nobody fits all of what is set above.")
        return EmptyState(
            self.tr("Nobody found"), text, [(self.tr("Show everybody"), self.show_everybody)], icon="search"
        )

    def _connect(self) -> None:
        self.bar.changed.connect(self._show_first)
        self.bar.goal_removed.connect(self._let_goal_go)
        self.bar.goal_requested.connect(self.filter_by_goal)
        self.bar.left_downwards.connect(self._enter_list)
        self.view.selection_changed.connect(self.selection_changed)
        self.view.opened.connect(self.opened)
        self.view.delete_requested.connect(self.delete_requested)
        self.view.filter_requested.connect(self.focus_search)
        self.view.menu_requested.connect(self.menu_requested)
        self.view.copy_requested.connect(self.copy_requested)
        self.view.paste_requested.connect(self.paste_requested)
        self._photos.ready.connect(self.view.update_contact)
        self._session.changed.connect(self._on_changes)
        self.destroyed.connect(self.files.close)

    # What is shown -------------------------------------------------------------------------------------------------

    def select(self, ids: Sequence[int]) -> None:
        """Selects people, as soon as they are in the list; who is filtered out makes the filter go."""
        if not self._complete or (self._job is not None and len(self.model.rows_of(ids)) < len(ids)):
            self._to_select = list(ids)
        elif ids and not self.model.rows_of(ids) and self.bar.is_narrowed():
            self._to_select = list(ids)
            self.show_everybody()
        else:
            self.view.select_ids(ids)

    def select_when_there(self, contact_id: int) -> None:
        """For somebody just added: the list is being read again. The keys go to the list: it shows who is meant."""
        self._to_select = [contact_id]
        self._read_all()
        if self.view.isVisible():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def selected_ids(self) -> list[int]:
        return self.view.selected_ids()

    def filter_by_goal(self, goal_id: int | None) -> None:
        """Shows who serves a goal; None shows everybody again."""
        self._goal_id = goal_id
        if goal_id is None:
            self.bar.set_goal("", 0, None)
        else:
            self._session.read(_serving, goal_id, done=partial(self._take_goal, goal_id))

    def show_everybody(self) -> None:
        # All at once: whoever waits to be selected is looked for as soon as the bar has changed.
        had_goal, self._goal_id = self._goal_id is not None, None
        self.bar.clear()
        if had_goal:
            self.goal_filter_cleared.emit()

    def focus_list(self) -> None:
        """Gives the keys to the list, or to the act that stands in its place."""
        for empty in (self._nobody, self._nobody_fits):
            if self._stack.currentWidget() is empty:
                # A hidden list would take the keys from whoever types when it comes back.
                empty.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))

    def _enter_list(self) -> None:
        """From the search into what it has found: the first of them is chosen where nobody of them is."""
        self.focus_list()
        self.view.choose_current()

    def focus_search(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def _let_goal_go(self) -> None:
        self.filter_by_goal(None)
        self.goal_filter_cleared.emit()

    def _take_goal(self, goal_id: int, found: tuple[str, int, frozenset[int]] | None) -> None:
        if goal_id != self._goal_id:
            return
        if found is None:
            self._let_goal_go()
            return
        what, colour, ids = found
        self.bar.set_goal(self.tr("Serves: {goal}").replace("{goal}", what), colour, ids, goal_id)

    # Reading -------------------------------------------------------------------------------------------------------

    def _show_first(self, within: float | None = _FIRST_WITHIN) -> None:
        """A screen or two at once, all ids after it is painted."""
        wanted = self.bar.wanted()
        self._give_up()
        reader = self._session.store.reader
        first = first_screen(reader, wanted, FIRST, within=within)
        self._complete = first.is_all
        if first.ids or first.is_all:
            self._mark(wanted)
            over = _first_headings(reader, wanted, first.ids, complete=first.is_all)
            self.view.show_ids(first.ids, over, complete=first.is_all, keep_scroll=False)
        if first.is_all:
            self._show_count()
            return
        if first.ids:
            self._stack.setCurrentWidget(self.view)
        else:
            # Nobody so far: what was shown stays for the moment that it takes to know.
            self._late.start()
        after_first_paint(self, partial(self._read_all_of, self._serial, wanted))

    def _mark(self, wanted: ContactFilter) -> None:
        """Entries are read anew where other words are searched for: they say where those were found."""
        terms = tuple(search_terms(wanted.text))
        if terms != self._terms:
            self._terms = terms
            self._delegate.set_terms(terms)
            self.model.set_page(SMALL_PAGE if terms else PAGE)

    def _show_none(self) -> None:
        """Says that the search goes on, where it takes longer than one waits without asking oneself."""
        self._stack.setCurrentWidget(self.view)
        self.view.set_hint(self.tr("Searching…"))
        self.view.show_ids(array("q"), complete=False)

    def _read_all(self) -> None:
        self._give_up()
        self._read_all_of(self._serial, self.bar.wanted())

    def _give_up(self) -> None:
        """An answer that is on its way is for a list that is no longer wanted."""
        self._serial += 1
        self._late.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _read_all_of(self, serial: int, wanted: ContactFilter) -> None:
        if serial == self._serial:
            self._job = self._session.search(listing, wanted, done=partial(self._take, serial, wanted))

    def _take(self, serial: int, wanted: ContactFilter, found: Listing) -> None:
        if serial != self._serial:
            return
        self._job = None
        self._late.stop()
        self._complete = True
        self._mark(wanted)
        self.view.show_ids(found.ids, headings(wanted.order, found.sections, len(found.ids)))
        self._show_count()

    def _show_count(self) -> None:
        count = self.model.rowCount()
        self.view.set_hint("")
        if count:
            self._stack.setCurrentWidget(self.view)
        else:
            self._stack.setCurrentWidget(self._nobody_fits if self.bar.is_narrowed() else self._nobody)
        self.count_changed.emit(count)
        if self._to_select is not None:
            chosen, self._to_select = self._to_select, None
            self.select(chosen)

    def _on_changes(self, changes: Changes) -> None:
        if changes.everything or changes.contacts:
            self.bar.set_to_answer(received.count(self._session.store.reader))
        if changes.everything or changes.goals:
            self._goals = None
            self._forget(None)
        elif changes.contacts:
            self._forget(changes.contacts)
        if self._goal_id is not None and (changes.everything or changes.goals or changes.contacts):
            self.filter_by_goal(self._goal_id)
        # Lists move by outreach too; this one moves only where people do.
        if changes.everything or (changes.contacts and changes.lists):
            self._read_all()

    def _forget(self, ids: frozenset[int] | None) -> None:
        self._photos.forget(ids)
        self._delegate.forget()
        self.model.forget(ids)

    def _entries(self, ids: Sequence[int]) -> Mapping[int, Entry]:
        if self._goals is None:
            self._goals = {
                goal.id: Goal(goal.what, goal.colour)
                for goal in goals.listing(self._session.store.reader, states=goals.OPEN_STATES)
            }
        known, today = self._goals, self._session.clock.today()
        rows = contacts.rows(self._session.store.reader, ids)
        found = self._where_found(ids) if self._terms else {}
        return {contact_id: entry_of(row, today, known, found.get(contact_id, "")) for contact_id, row in rows.items()}

    def _where_found(self, ids: Sequence[int]) -> Mapping[int, str]:
        """Where the words of the search stand that neither name nor subtitle holds."""
        from netplanner.storage.contact_hits import where_found
        from netplanner.ui.contacts.found_text import found_text

        hits = where_found(self._session.store.reader, ids, self._terms)
        return {contact_id: found_text(field, value) for contact_id, (field, value) in hits.items()}

    def _find(self, beginning: str, after: int | None) -> int | None:
        return next_by_name(self._session.store.reader, self.bar.wanted(), beginning, after)

    def _drag_data(self, ids: Collection[int]) -> QMimeData:
        from netplanner.operations.exporting import cards_of

        chosen = list(ids)
        name = contacts.names(self._session.store.reader, chosen).get(chosen[0], "") if len(chosen) == 1 else ""
        return ContactsMimeData(chosen, name, lambda: b"".join(cards_of(self._session.store, chosen)), self.files)


def _serving(connection: Any, goal_id: int) -> tuple[str, int, frozenset[int]] | None:
    """What a goal is, its colour and the ids of those who serve it; None where it is gone."""
    goal = goals.load(connection, goal_id)
    if goal is None:
        return None
    return goal.what, goal.colour, frozenset(goals.serving(connection, goal_id))


def _first_headings(connection: Any, wanted: ContactFilter, ids: "array[int]", *, complete: bool) -> list[Heading]:
    """Over the first part of a list. Where words are searched for, nobody in it needs one."""
    if search_terms(wanted.text):
        return []
    part = ContactFilter(only=frozenset(ids), order=wanted.order, today=wanted.today)
    return headings(wanted.order, sections(connection, part), len(ids), complete=complete)
