"""What the side of the contacts pane shows, kept up to date: read beside the window, one small question at a time."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import PurePath
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from netplanner.domain.changes import Changes
from netplanner.domain.clock import day_of
from netplanner.domain.search_query import Condition, ConditionKey, Query, parse
from netplanner.storage import filter_values, imports, smart_lists
from netplanner.storage.contact_search import ContactFilter
from netplanner.storage.filter_values import Value
from netplanner.storage.goal_filter import people_found
from netplanner.storage.imports import ImportEntry
from netplanner.storage.smart_lists import SmartList
from netplanner.ui import wording
from netplanner.ui.contacts.side_model import Entry, Part, SideModel, built_in
from netplanner.ui.session import Session

# Changes often come in a run: an import, a key held down. Counting a large book takes seconds: it pauses as long.
_WAIT_MS, _LONGEST_WAIT_MS = 200, 10_000
_FIRST_COMPANIES = 8
_MORE_COMPANIES = 50
_MOST = 200
_READ_IMPORTS, _MOST_IMPORTS = 20, 5
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
        self._began = 0.0
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._read)
        session.changed.connect(self._on_changes)
        session.sphere_changed.connect(self._count_anew)

    def set_wanted(self, wanted: bool) -> None:
        """Whether anybody looks."""
        self._is_wanted = wanted
        if wanted and self._is_stale:
            self._read()
        elif not wanted and self._timer.isActive():
            self._timer.stop()
            self._is_stale = True

    def more_companies(self) -> None:
        """Shows companies with fewer people as well."""
        self._companies += _MORE_COMPANIES
        self._read()

    def filter_of(self, query: Query) -> ContactFilter:
        today = self._session.clock.today().isoformat()
        return ContactFilter(text=query.words, conditions=query.conditions, sphere=self._session.sphere, today=today)

    def _on_changes(self, changes: Changes) -> None:
        if not changes:
            return
        self._is_stale = True
        if self._is_wanted:
            self._timer.start()

    def _count_anew(self) -> None:
        self._is_stale = True
        if self._is_wanted:
            self._timer.start()

    def _read(self) -> None:
        self._serial += 1
        self._is_stale = False
        self._to_count = []
        self._began = monotonic()
        self._session.read(smart_lists.listing, done=partial(self._take_lists, self._serial))

    def _take_lists(self, serial: int, saved: list[SmartList]) -> None:
        if serial != self._serial:
            return
        counted = {entry.key: entry.people for entry in self.model.entries(Part.SMART_LISTS)}
        lists = [_saved(one) for one in saved]
        lists = [entry._replace(people=counted.get(entry.key)) for entry in lists]
        self.model.set_entries(Part.SMART_LISTS, lists)
        self._to_count = [*built_in(), *lists]
        self._session.read(imports.last_imports, _READ_IMPORTS, done=partial(self._take_imports, serial))

    def _take_imports(self, serial: int, made: list[ImportEntry]) -> None:
        if serial != self._serial:
            return
        counted = {entry.key: entry.people for entry in self.model.entries(Part.IMPORTS)}
        days = [_imported(*day, self._session.clock.today()) for day in _by_day(made)]
        days = [entry._replace(people=counted.get(entry.key)) for entry in days]
        self.model.set_entries(Part.IMPORTS, days)
        self._to_count += days
        self._read_things(serial, list(_THINGS))

    def _read_things(self, serial: int, parts: list[Part]) -> None:
        """One section after the other, then their numbers: what somebody does meanwhile is answered in between."""
        if serial != self._serial:
            return
        if not self._is_wanted:
            self._is_stale = True
        elif parts:
            limit = self._companies + 1 if parts[0] is Part.COMPANIES else _MOST
            done = partial(self._take_things, serial, parts)
            self._session.read(filter_values.values, _THINGS[parts[0]], done=done, limit=limit)
        else:
            self._count_next(serial)

    def _take_things(self, serial: int, parts: list[Part], values: list[Value]) -> None:
        if serial != self._serial:
            return
        part, *others = parts
        is_cut = part is Part.COMPANIES and len(values) > self._companies
        entries = _things(part, _THINGS[part], values[: self._companies] if is_cut else values)
        if is_cut:
            more = QCoreApplication.translate("Side", "More companies…")
            entries.append(Entry(Part.COMPANIES, MORE, more, Query()))
        self.model.set_entries(part, entries)
        self._read_things(serial, others)

    def _count_next(self, serial: int) -> None:
        if serial != self._serial:
            return
        if not self._to_count:
            self._timer.setInterval(min(max(_WAIT_MS, round((monotonic() - self._began) * 1000)), _LONGEST_WAIT_MS))
            return
        if not self._is_wanted:
            self._is_stale = True
            return
        entry = self._to_count.pop(0)
        wanted = self.filter_of(entry.query)
        self._session.read(people_found, wanted, done=partial(self._take_count, serial, entry))

    def _take_count(self, serial: int, entry: Entry, people: int) -> None:
        if serial != self._serial:
            return
        self.model.set_counts(entry.part, {entry.key: people})
        self._count_next(serial)


_THINGS = {Part.TAGS: ConditionKey.TAG, Part.GROUPS: ConditionKey.GROUP, Part.COMPANIES: ConditionKey.COMPANY}


def _saved(one: SmartList) -> Entry:
    return Entry(Part.SMART_LISTS, f"list:{one.id}", one.name, parse(one.query), id=one.id)


def _by_day(made: Sequence[ImportEntry]) -> list[tuple[str, str]]:
    """(ISO day, name of a file) of the last days on which something was imported."""
    days: dict[str, str] = {}
    for entry in made:
        days.setdefault(day_of(entry.started), PurePath(entry.files[0]).name if entry.files else "")
    return list(days.items())[:_MOST_IMPORTS]


def _imported(day: str, file: str, today: date) -> Entry:
    shown = wording.recent_day_text(day, today)
    query = Query(conditions=(Condition(ConditionKey.IMPORTED, day),))
    return Entry(Part.IMPORTS, f"import:{day}", f"{file}, {shown}" if file else shown, query)


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
