"""The sections of a contact list: where each begins."""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

import apsw

from netplanner.domain.clock import instants
from netplanner.domain.progress import Progress
from netplanner.storage import contact_search
from netplanner.storage.contact_search import ContactFilter
from netplanner.storage.locale import locale_of

# Who has been due for longer than this stands apart.
LONG_OVERDUE_DAYS = 30
_BY_WORDS = ("beginning", "inside")
# The letters after z, which sort keys write as the signs after z (domain.text.sort_key).
_EXTRA = {"da": "ÆØÅ", "nb": "ÆØÅ", "nn": "ÆØÅ", "no": "ÆØÅ", "sv": "ÅÄÖ", "fi": "ÅÄÖ"}
# The keys in list order, the SQL that gives a row's place among them, and the days or instants it names.
_Parts = tuple[tuple[str, ...], str, tuple[str, ...]]


class Section(NamedTuple):
    """`start` is the place in the list of its first row; a section goes on to the next one's start.

    Keys by name: a capital letter of the alphabet of the book's language, "#" for all other signs (twice where some
    stand before the letters and some after). By last contact: this_week, this_month, this_quarter, this_year, earlier,
    never. Overdue: long_overdue (for more than thirty days), overdue, this_week, later, none. Recent: today, this_week,
    this_month, earlier. Where words are searched for, in any order: beginning, inside.
    """

    key: str
    start: int


class Listing(NamedTuple):
    """A list whole with its sections, both of one state of the book."""

    ids: "array[int]"
    sections: list[Section]


def listing(connection: apsw.Connection, wanted: ContactFilter, *, progress: Progress | None = None) -> Listing:
    """All ids that pass the filter, in list order, and their sections, none of them empty.

    Those by days are counted from `wanted.today`. Raises Cancelled soon after `progress` does.
    """
    with connection:
        found = contact_search.found(connection, wanted, progress=progress)
        if contact_search.has_words(wanted):
            starts = zip(_BY_WORDS, (0, found.beginnings), (found.beginnings, len(found.ids)), strict=True)
            return Listing(found.ids, [Section(key, start) for key, start, end in starts if end > start])
        by_name = wanted.order == "name"
        return Listing(
            found.ids, _by_letter(connection, found.ids) if by_name else _by_day(connection, wanted, found.ids)
        )


def sections(connection: apsw.Connection, wanted: ContactFilter) -> list[Section]:
    """The sections of a list alone."""
    return listing(connection, wanted).sections


def _by_letter(connection: apsw.Connection, ids: "array[int]") -> list[Section]:
    extra = _EXTRA.get(locale_of(connection).language[:2], "")
    last = ord("z") + len(extra)

    def place(contact_id: int) -> int:
        """The letter's code; all signs before a have one place, all behind the last letter too."""
        sign = connection.execute("SELECT unicode(sort_key) FROM contact WHERE id = ?", (contact_id,)).get
        return min(max(sign or 0, ord("a") - 1), last + 1)

    def key(code: int) -> str:
        if code < ord("a") or code > last:
            return "#"
        return extra[code - ord("z") - 1] if code > ord("z") else chr(code).upper()

    return [Section(key(code), start) for code, start in _runs(ids, place)]


def _by_day(connection: apsw.Connection, wanted: ContactFilter, ids: "array[int]") -> list[Section]:
    keys, part, days = _DAYS[wanted.order](date.fromisoformat(wanted.today))
    sql = "SELECT " + part + " FROM contact c WHERE c.id = ?"  # noqa: S608 - constants

    def place(contact_id: int) -> int:
        return int(connection.execute(sql, (*days, contact_id)).get)

    return [Section(keys[number], start) for number, start in _runs(ids, place)]


def _runs(ids: "array[int]", place: Callable[[int], int]) -> Iterator[tuple[int, int]]:
    """Each place that there is in a list in order of place, and where it starts.

    A few look-ups find each end: to count the rows would be to read them all.
    """
    start = 0
    while start < len(ids):
        here = place(ids[start])
        yield here, start
        start = bisect_right(range(len(ids)), here, lo=start, key=lambda index: place(ids[index]))


def _last_contact(today: date) -> _Parts:
    week, month = today - timedelta(today.weekday()), today.replace(day=1)
    quarter, year = date(today.year, today.month - (today.month - 1) % 3, 1), date(today.year, 1, 1)
    # A week may begin before its month, and even its year, does: the earlier section has its days.
    keys = ("this_week", "this_month", "this_quarter", "this_year", "earlier", "never")
    part = (
        "CASE WHEN c.last_contact_on IS NULL THEN 5 WHEN c.last_contact_on >= ? THEN 0 WHEN c.last_contact_on >= ? "
        "THEN 1 WHEN c.last_contact_on >= ? THEN 2 WHEN c.last_contact_on >= ? THEN 3 ELSE 4 END"
    )
    return keys, part, tuple(day.isoformat() for day in (week, month, quarter, year))


def _overdue(today: date) -> _Parts:
    keys = ("long_overdue", "overdue", "this_week", "later", "none")
    part = (
        "CASE WHEN c.next_due_on IS NULL THEN 4 WHEN c.next_due_on < ? THEN 0 WHEN c.next_due_on < ? THEN 1 "
        "WHEN c.next_due_on <= ? THEN 2 ELSE 3 END"
    )
    days = (today - timedelta(LONG_OVERDUE_DAYS), today, today + timedelta(6 - today.weekday()))
    return keys, part, tuple(day.isoformat() for day in days)


def _recent(today: date) -> _Parts:
    keys = ("today", "this_week", "this_month", "earlier")
    part = "CASE WHEN c.created >= ? THEN 0 WHEN c.created >= ? THEN 1 WHEN c.created >= ? THEN 2 ELSE 3 END"
    days = (today, today - timedelta(today.weekday()), today.replace(day=1))
    return keys, part, tuple(instants(day.isoformat(), day.isoformat())[0] for day in days)


_DAYS = {"last_contact": _last_contact, "overdue": _overdue, "recent": _recent}
