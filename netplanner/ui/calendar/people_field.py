"""Whom a plan is for: a chip for each person, and a field that finds more."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy, QWidget

from netplanner.storage import contacts
from netplanner.storage.contacts import ContactFilter
from netplanner.ui import theme
from netplanner.ui.session import Session
from netplanner.ui.widgets.chip import Chip
from netplanner.ui.widgets.flow import FlowLayout

_MOST_FOUND = 8


class _Search(QLineEdit):
    """Enter takes the first person found, Backspace in an empty field takes the last one away."""

    emptied = Signal()
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Not passed on: in a dialog it would press the default button too.
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(150), super().sizeHint().height())


class PeopleField(QWidget):
    """`changed` after people came or went; `shown` when another one is looked at."""

    changed = Signal()
    shown = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._people: dict[int, str] = {}
        self._chips: dict[int, Chip] = {}
        self._current = 0
        self._found: list[int] = []
        self.search = _Search()
        self.search.setPlaceholderText(self.tr("Add a person"))
        self.search.setAccessibleName(self.tr("Add a person"))
        # As high as the chips beside it.
        self.search.setStyleSheet("padding: 1px 8px")
        self.search.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self.search)
        self._flow = FlowLayout(self)
        self._flow.addWidget(self.search)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.search.textEdited.connect(self._look_up)
        self.search.entered.connect(self._take_first)
        self.search.emptied.connect(self._remove_last)
        # The overload with the index: two people may have the same name.
        self._completer.activated[QModelIndex].connect(lambda index: self._take(index.row()))  # type: ignore[index]

    def ids(self) -> list[int]:
        return list(self._people)

    def names(self) -> list[str]:
        return list(self._people.values())

    def current(self) -> int | None:
        """The person whose facts are shown."""
        return self._current or None

    def set_people(self, ids: Sequence[int]) -> None:
        names = contacts.names(self._session.store.reader, ids)
        for contact_id in ids:
            if contact_id in names:
                self._put(contact_id, names[contact_id])
        self._show(next(iter(self._people), 0))

    def show_person(self, contact_id: int) -> None:
        if contact_id in self._people:
            self._show(contact_id)

    def chip(self, contact_id: int) -> Chip:
        return self._chips[contact_id]

    def _put(self, contact_id: int, name: str) -> None:
        if contact_id in self._people:
            return
        chip = Chip(name, checkable=True, removable=True)
        chip.clicked.connect(lambda: self._show(contact_id))
        chip.removed.connect(lambda: self._remove(contact_id))
        self._people[contact_id], self._chips[contact_id] = name, chip
        self._flow.insert_widget(self._flow.count() - 1, chip)

    def _remove(self, contact_id: int) -> None:
        self._people.pop(contact_id)
        chip = self._chips.pop(contact_id)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        if self._current == contact_id:
            self._show(next(iter(self._people), 0))
        self.search.setFocus()
        self.changed.emit()

    def _remove_last(self) -> None:
        if self._people:
            self._remove(list(self._people)[-1])

    def _show(self, contact_id: int) -> None:
        self._current = contact_id
        for person, chip in self._chips.items():
            chip.setChecked(person == contact_id and len(self._chips) > 1)
        self.shown.emit(contact_id)

    def _look_up(self, text: str) -> None:
        if not text.strip():
            self._hide_popup()
            return
        reader = self._session.store.reader
        found = contacts.first_ids(reader, ContactFilter(text=text), _MOST_FOUND)
        rows = contacts.rows(reader, found)
        self._found = [contact_id for contact_id in found if contact_id in rows and contact_id not in self._people]
        lines = (rows[contact_id] for contact_id in self._found)
        self._names.setStringList([" · ".join(filter(None, (row.display_name, row.organization))) for row in lines])
        if self._found:
            self._completer.complete()
        else:
            self._hide_popup()

    def _hide_popup(self) -> None:
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()

    def _take_first(self) -> None:
        if self._found and self.search.text().strip():
            self._take(0)

    def _take(self, at: int) -> None:
        if not 0 <= at < len(self._found):
            return
        contact_id = self._found[at]
        self._found = []
        self._put(contact_id, contacts.names(self._session.store.reader, [contact_id])[contact_id])
        self.search.clear()
        self._hide_popup()
        self._show(contact_id)
        self.changed.emit()
