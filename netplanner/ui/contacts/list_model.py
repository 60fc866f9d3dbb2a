"""The list's model: ids of all people in order, their rows read by the page when they are looked at."""

from array import array
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from netplanner.ui import mime
from netplanner.ui.contacts.entries import Entry, spoken

PAGE = 64
# About a screen: for entries that take more work than reading them.
SMALL_PAGE = 24
_MOST_PAGES = 64
ID_ROLE = int(Qt.ItemDataRole.UserRole)

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class ContactListModel(QAbstractListModel):
    """`read(ids)` answers the entries of a page by id; those that are gone may be missing."""

    def __init__(self, read: Callable[[Sequence[int]], Mapping[int, Entry]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._ids: array[int] = array("q")
        # Page number → its entries, the one used last at the end.
        self._pages: dict[int, list[Entry | None]] = {}
        self._page = PAGE

    @property
    def ids(self) -> "array[int]":
        """In list order; not to be changed."""
        return self._ids

    def set_page(self, size: int) -> None:
        """How many entries are read at a time from now on; all are read anew."""
        self.forget()
        self._page = size

    def set_ids(self, ids: "array[int]") -> None:
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def extend_to(self, ids: "array[int]") -> bool:
        """Takes a longer list that begins as this one; False, and nothing done, where it begins otherwise."""
        known = len(self._ids)
        if ids[:known] != self._ids:
            return False
        if len(ids) > known:
            self.beginInsertRows(_NO_INDEX, known, len(ids) - 1)
            self._ids = ids
            # The last page may have been read with fewer rows.
            self._pages.pop(known // self._page, None)
            self.endInsertRows()
        return True

    def forget(self, changed: frozenset[int] | None = None) -> None:
        """Reads changed contacts again when they are next painted; all of them without `changed`."""
        for page in list(self._pages):
            first = page * self._page
            last = min(first + self._page, len(self._ids)) - 1
            if changed is None or not changed.isdisjoint(self._ids[first : last + 1]):
                del self._pages[page]
                self.dataChanged.emit(self.index(first), self.index(last))

    def entry(self, row: int) -> Entry | None:
        """What to paint in `row`; reads its page where it isn't there yet."""
        number, offset = divmod(row, self._page)
        page = self._pages.pop(number, None)
        if page is None:
            ids = self._ids[number * self._page : (number + 1) * self._page]
            found = self._read(ids)
            page = [found.get(contact_id) for contact_id in ids]
            if len(self._pages) >= _MOST_PAGES:
                del self._pages[next(iter(self._pages))]
        self._pages[number] = page
        return page[offset] if offset < len(page) else None

    def row_of(self, contact_id: int) -> int:
        """-1 where the contact isn't in the list."""
        try:
            return self._ids.index(contact_id)
        except ValueError:
            return -1

    def rows_of(self, contact_ids: Collection[int]) -> list[int]:
        """The rows of contacts, ascending."""
        if len(contact_ids) <= 4:
            return sorted(row for contact_id in contact_ids if (row := self.row_of(contact_id)) >= 0)
        wanted = contact_ids if isinstance(contact_ids, frozenset) else set(contact_ids)
        return [row for row, contact_id in enumerate(self._ids) if contact_id in wanted]

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        row = index.row()
        if not index.isValid() or not 0 <= row < len(self._ids):
            return None
        if role == ID_ROLE:
            return self._ids[row]
        if role == Qt.ItemDataRole.DisplayRole:
            entry = self.entry(row)
            return entry.name if entry else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            entry = self.entry(row)
            return spoken(entry) if entry else ""
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:
        return [mime.CONTACTS]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        data = QMimeData()
        mime.put_ids(data, mime.CONTACTS, (self._ids[index.row()] for index in indexes))
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction
