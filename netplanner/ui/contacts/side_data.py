"""What the side of the contacts pane shows, kept up to date: read beside the window, one small question at a time."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from netplanner.domain.changes import Changes
from netplanner.domain.search_query import Condition, ConditionKey, Query, parse
from netplanner.storage import contact_search, filter_values, smart_lists
from netplanner.storage.contact_search import ContactFilter
from netplanner.storage.filter_values import Value
from netplanner.storage.smart_lists import SmartList
from netplanner.ui.contacts.side_model import Entry, Part, SideModel, built_in
from netplanner.ui.session import Session

# Changes often come in a run: an import, a key held down.
_WAIT_MS = 200
_FIRST_COMPANIES = 8
_MORE_COMPANIES = 50
_MOST = 200
MORE = "more_companies"


class SideData(QObject):
    """Fills `model`. Nothing is read until it is `wanted` once; while nobody looks, changes are only remembered."""

    def __init__(self, session: Session, model: SideModel) -> None:
        super().__init__(model)
        self.model = model
        self._session = session
        self._serial = 0
        self._is_wanted = False
        self._is_stale = True
        self._companies = _FIRST_COMPANIES
        self._to_count: list[Entry] = []
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._read)
        session.changed.connect(self._on_changes)

    def set_wanted(self, wanted: bool) -> None:
        """Whether anybody looks."""
        self._is_wanted = wanted
        if wanted and self._is_stale:
            self._timer.start(0)
        elif not wanted and self._timer.isActive():
            self._timer.stop()
            self._is_stale = True

    def more_companies(self) -> None:
        """Shows companies with fewer people as well."""
        self._companies += _MORE_COMPANIES
        self._read()

    def refresh_now(self) -> None:
        """Smart lists, tags and groups at once, without waiting for a change to be over."""
        self._timer.stop()
        self._read()

    def filter_of(self, query: Query) -> ContactFilter:
        today = self._session.clock.today().isoformat()
        return ContactFilter(text=query.words, conditions=query.conditions, today=today)

    def _on_changes(self, changes: Changes) -> None:
        if not changes:
            return
        self._is_stale = True
        if self._is_wanted:
            self._timer.start()

    def _read(self) -> None:
        self._serial += 1
        self._is_stale = False
        self._to_count = []
        self._session.read(_lists, self._companies, done=partial(self._take_lists, self._serial))

    def _take_lists(self, serial: int, found: "_Lists") -> None:
        if serial != self._serial:
            return
        saved, tags, groups, companies = found
        counted = {entry.key: entry.people for entry in self.model.entries(Part.SMART_LISTS)}
        lists = [_saved(one) for one in saved]
        lists = [entry._replace(people=counted.get(entry.key)) for entry in lists]
        self.model.set_entries(Part.SMART_LISTS, lists)
        self.model.set_entries(Part.TAGS, _things(Part.TAGS, ConditionKey.TAG, tags))
        self.model.set_entries(Part.GROUPS, _things(Part.GROUPS, ConditionKey.GROUP, groups))
        firms = _things(Part.COMPANIES, ConditionKey.COMPANY, companies[: self._companies])
        if len(companies) > self._companies:
            more = QCoreApplication.translate("Side", "More companies…")
            firms.append(Entry(Part.COMPANIES, MORE, more, Query()))
        self.model.set_entries(Part.COMPANIES, firms)
        self._to_count = [*built_in(), *lists]
        self._count_next(serial)

    def _count_next(self, serial: int) -> None:
        """One list after the other: what somebody types meanwhile is answered between two of them."""
        if serial != self._serial or not self._to_count:
            return
        if not self._is_wanted:
            self._is_stale = True
            return
        entry = self._to_count.pop(0)
        wanted = self.filter_of(entry.query)
        self._session.read(contact_search.count, wanted, done=partial(self._take_count, serial, entry))

    def _take_count(self, serial: int, entry: Entry, people: int) -> None:
        if serial != self._serial:
            return
        self.model.set_counts(entry.part, {entry.key: people})
        self._count_next(serial)


_Lists = tuple[list[SmartList], list[Value], list[Value], list[Value]]


def _lists(connection: Any, companies: int) -> _Lists:
    return (
        smart_lists.listing(connection),
        filter_values.values(connection, ConditionKey.TAG, limit=_MOST),
        filter_values.values(connection, ConditionKey.GROUP, limit=_MOST),
        filter_values.values(connection, ConditionKey.COMPANY, limit=companies + 1),
    )


def _saved(one: SmartList) -> Entry:
    return Entry(Part.SMART_LISTS, f"list:{one.id}", one.name, parse(one.query), id=one.id)


def _things(part: Part, key: ConditionKey, values: Sequence[Value]) -> list[Entry]:
    return [
        Entry(
            part,
            f"{key}:{value.id}",
            value.name,
            Query(conditions=(Condition(key, value.value),)),
            id=value.id,
            people=value.people,
        )
        for value in values
    ]
