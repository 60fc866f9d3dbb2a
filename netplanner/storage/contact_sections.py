"""The sections of a contact list: where each begins, from counts alone."""

from array import array
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import accumulate
from typing import NamedTuple

import apsw

from netplanner.domain.progress import Progress
from netplanner.storage import contact_search
from netplanner.storage.contact_search import ContactFilter
from netplanner.storage.locale import locale_of

# Who has been due for longer than this stands apart.
LONG_OVERDUE_DAYS = 30
_BY_WORDS = ("beginning", "inside")
# The letters after z, as sort keys write them (domain.text.sort_key).
_DANISH = {"{": "Æ", "|": "Ø", "}": "Å"}
_SWEDISH = {"{": "Å", "|": "Ä", "}": "Ö"}
_EXTRA = {"da": _DANISH, "nb": _DANISH, "nn": _DANISH, "no": _DANISH, "sv": _SWEDISH, "fi": _SWEDISH}
# The keys in list order, the SQL that gives a row's place among them, and the days it names.
_Parts = tuple[tuple[str, ...], str, tuple[date, ...]]


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
    """All ids that pass the filter, in list order, and their sections. Raises Cancelled soon after `progress` does."""
    with connection:
        found = contact_search.found(connection, wanted, progress=progress)
        if contact_search.has_words(wanted):
            sizes = (found.beginnings, len(found.ids) - found.beginnings)
            return Listing(found.ids, _starts(zip(_BY_WORDS, sizes, strict=True)))
        with contact_search.stopping(connection, progress):
            return Listing(found.ids, sections(connection, wanted))


def sections(connection: apsw.Connection, wanted: ContactFilter) -> list[Section]:
    """The sections of `contact_search.ids`, none of them empty; those by days are counted from `wanted.today`."""
    if contact_search.has_words(wanted):
        return _starts(zip(_BY_WORDS, contact_search.counts(connection, wanted), strict=False))
    if wanted.order == "name":
        return _by_letter(connection, wanted)
    return _by_day(connection, wanted)


def _by_letter(connection: apsw.Connection, wanted: ContactFilter) -> list[Section]:
    extra = _EXTRA.get(locale_of(connection).language[:2], {})
    parts: list[tuple[str, int]] = []
    for sign, size in sorted(contact_search.groups(connection, wanted, "substr(c.sort_key, 1, 1)")):
        key = extra.get(sign) or (sign.upper() if sign.isascii() and sign.isalpha() else "#")
        if parts and parts[-1][0] == key:
            size += parts.pop()[1]
        parts.append((key, size))
    return _starts(parts)


def _by_day(connection: apsw.Connection, wanted: ContactFilter) -> list[Section]:
    today = date.fromisoformat(wanted.today)
    keys, part, days = _DAYS[wanted.order](today)
    values = tuple(day.isoformat() for day in days)
    sizes = dict(contact_search.groups(connection, wanted, part, values))
    return _starts((key, sizes.get(number, 0)) for number, key in enumerate(keys))


def _last_contact(today: date) -> _Parts:
    week, month = today - timedelta(today.weekday()), today.replace(day=1)
    quarter, year = date(today.year, today.month - (today.month - 1) % 3, 1), date(today.year, 1, 1)
    # A week may begin before its month, and even its year, does: the earlier section has its days.
    keys = ("this_week", "this_month", "this_quarter", "this_year", "earlier", "never")
    part = (
        "CASE WHEN c.last_contact_on IS NULL THEN 5 WHEN c.last_contact_on >= ? THEN 0 WHEN c.last_contact_on >= ? "
        "THEN 1 WHEN c.last_contact_on >= ? THEN 2 WHEN c.last_contact_on >= ? THEN 3 ELSE 4 END"
    )
    return keys, part, (week, month, quarter, year)


def _overdue(today: date) -> _Parts:
    keys = ("long_overdue", "overdue", "this_week", "later", "none")
    part = (
        "CASE WHEN c.next_due_on IS NULL THEN 4 WHEN c.next_due_on < ? THEN 0 WHEN c.next_due_on < ? THEN 1 "
        "WHEN c.next_due_on <= ? THEN 2 ELSE 3 END"
    )
    return keys, part, (today - timedelta(LONG_OVERDUE_DAYS), today, today + timedelta(6 - today.weekday()))


def _recent(today: date) -> _Parts:
    keys = ("today", "this_week", "this_month", "earlier")
    part = "CASE WHEN c.created >= ? THEN 0 WHEN c.created >= ? THEN 1 WHEN c.created >= ? THEN 2 ELSE 3 END"
    return keys, part, (today, today - timedelta(today.weekday()), today.replace(day=1))


_DAYS = {"last_contact": _last_contact, "overdue": _overdue, "recent": _recent}


def _starts(parts: Iterable[tuple[str, int]]) -> list[Section]:
    found = list(parts)
    ends = accumulate(size for _, size in found)
    return [Section(key, end - size) for (key, size), end in zip(found, ends, strict=True) if size]
