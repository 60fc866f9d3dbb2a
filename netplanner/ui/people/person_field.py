"""A line that names a person of the book: type a few letters, choose from those found."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from netplanner.storage import contacts
from netplanner.storage.contact_search import ContactFilter, first_ids, next_by_name
from netplanner.storage.database import Connection
from netplanner.ui.session import Session
from netplanner.ui.widgets.tie import tie_icon

_MOST = 10
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class Found(NamedTuple):
    id: int
    name: str
    work: str
    tie: str


class FoundModel(QAbstractListModel):
    """The people found, each in one line: name, then what tells them from namesakes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: list[Found] = []

    def show(self, found: Sequence[Found]) -> None:
        self.beginResetModel()
        self._found = list(found)
        self.endResetModel()

    def at(self, row: int) -> Found | None:
        return self._found[row] if 0 <= row < len(self._found) else None

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        one = self.at(index.row()) if index.isValid() else None
        if one is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{one.name} — {one.work}" if one.work else one.name
        # What the line gets when a row is chosen.
        if role == Qt.ItemDataRole.EditRole:
            return one.name
        if role == Qt.ItemDataRole.DecorationRole:
            return tie_icon(one.tie)
        return None


class PersonField(QLineEdit):
    """`person()` is who was chosen, None while what is typed names nobody. `without` are never offered.

    `chosen(id)` follows a choice from the list, `known(id)` that and a name that was typed in full.
    """

    chosen = Signal(int)
    known = Signal(int)

    def __init__(self, session: Session, without: Sequence[int] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._without = frozenset(without)
        self._serial = 0
        self._person: Found | None = None
        self.model = FoundModel(self)
        completer = QCompleter(self.model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(int(Qt.ItemDataRole.EditRole))
        completer.setMaxVisibleItems(_MOST)
        completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]
        self.setCompleter(completer)
        self._completer = completer
        self.setPlaceholderText(self.tr("Type a name, a company, an e-mail"))
        self.setClearButtonEnabled(True)
        self.textEdited.connect(self._look)

    def person(self) -> Found | None:
        return self._person

    def set_person(self, found: Found) -> None:
        self._serial += 1
        self._person = found
        self.setText(found.name)

    def _look(self, text: str) -> None:
        self._person = None
        self._serial += 1
        if text.strip():
            self._session.read(_find, text, self._without, done=partial(self._take, self._serial))
        else:
            self.model.show(())

    def _take(self, serial: int, found: list[Found]) -> None:
        if serial != self._serial:
            return
        self.model.show(found)
        popup = self._completer.popup()
        if popup is not None and not found:
            popup.hide()
        elif found and (self.hasFocus() or (popup is not None and popup.isVisible())):
            self._completer.complete()
        exact = [one for one in found if one.name.casefold() == self.text().strip().casefold()]
        # Typed in full, and nobody else bears the name: there is nothing left to choose.
        if len(exact) == 1:
            self._person = exact[0]
            self.known.emit(exact[0].id)

    def _choose(self, index: QModelIndex) -> None:
        found = self.model.at(index.row())
        if found is None:
            return
        self._serial += 1
        self._person = found
        # The completer writes its own text after telling of the choice.
        QTimer.singleShot(0, self, partial(self._name, found))

    def _name(self, found: Found) -> None:
        if self._person is found:
            self.setText(found.name)
            self.chosen.emit(found.id)
            self.known.emit(found.id)


def _find(connection: Connection, text: str, without: frozenset[int]) -> list[Found]:
    """Who is called so first, then who is found by any other word of theirs."""
    ids = dict.fromkeys(_called(connection, text))
    ids.update(dict.fromkeys(first_ids(connection, ContactFilter(text=text), _MOST + len(without))))
    rows = contacts.rows(connection, list(ids))
    found = [rows[contact_id] for contact_id in ids if contact_id in rows and contact_id not in without]
    return [
        Found(row.id, row.display_name, ", ".join(part for part in (row.title, row.organization) if part), row.tie)
        for row in found[:_MOST]
    ]


def _called(connection: Connection, text: str) -> list[int]:
    """The first few whose name begins so."""
    ids: list[int] = []
    while len(ids) < _MOST // 2:
        following = next_by_name(connection, ContactFilter(), text, ids[-1] if ids else None)
        # Behind the last it starts over.
        if following is None or following in ids:
            break
        ids.append(following)
    return ids
