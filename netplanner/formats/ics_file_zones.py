"""Time zones as a calendar file names them: IANA's, Windows', or rules of its own (RFC 5545, 3.6.5)."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

from netplanner.formats.ics_reading import Component
from netplanner.formats.ics_rules import Budget, RuleError, TooLong, occurrences, parse_rule
from netplanner.formats.ics_times import parse_moment
from netplanner.formats.ics_zones import find_zone

_OFFSET: Final = re.compile(r"([+-])(\d\d)(\d\d)(\d\d)?")
_MOST_ZONES: Final = 500
_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class _Onset:
    """From the wall time `at` on, as the clock showed it before, its offset is `after`."""

    at: datetime
    before: timedelta
    after: timedelta


class FileZone:
    """A zone by the rules in a file, for the years that were asked for."""

    def __init__(self, onsets: Iterable[_Onset]) -> None:
        self._onsets = sorted(onsets)
        # A time that is skipped still counts by the clock before.
        self._from = [one.at + max(timedelta(), one.after - one.before) for one in self._onsets]

    def offset(self, wall: datetime) -> timedelta:
        """What the clock is ahead of UTC at a wall time.

        A time that is skipped counts by the clock before it (3.3.5), one that comes twice is the first.
        """
        place = bisect_right(self._from, wall)
        return self._onsets[place - 1].after if place else self._onsets[0].before


class Zones:
    """The zones of one file, by TZID. `unknown` counts the names that told nothing."""

    def __init__(self, own: Iterable[Component], here: tzinfo, first: datetime, last: datetime, budget: Budget) -> None:
        """`here` is the zone of times that name none; rules are followed from `first` to `last`."""
        self._own = {component.text("TZID"): component for component in own}
        self._here = here
        self._span = first - _DAY * 400, last + _DAY
        self._budget = budget
        self._found: dict[str, tzinfo | FileZone] = {}
        self.unknown: set[str] = set()

    def to_utc(self, wall: datetime, name: str) -> datetime:
        """The instant of a wall time in a zone, "" for the user's own. Naive, in UTC. Raises OverflowError."""
        zone = self._zone(name) if name else self._here
        if isinstance(zone, FileZone):
            return wall - zone.offset(wall)
        return wall.replace(tzinfo=zone).astimezone(UTC).replace(tzinfo=None)

    def _zone(self, name: str) -> tzinfo | FileZone:
        if name not in self._found:
            if len(self._found) >= _MOST_ZONES:
                return self._here
            found = find_zone(name) or self._of_file(name) or _guessed(name)
            if found is None:
                self.unknown.add(name)
            self._found[name] = found or self._here
        return self._found[name]

    def _of_file(self, name: str) -> FileZone | None:
        component = self._own.get(name)
        if component is None:
            return None
        try:
            onsets = [onset for part in component.parts for onset in self._onsets(part)]
        except (RuleError, TooLong, OverflowError, ValueError):
            return None
        return FileZone(onsets) if onsets else None

    def _onsets(self, part: Component) -> list[_Onset]:
        before, after = _offset(part.text("TZOFFSETFROM")), _offset(part.text("TZOFFSETTO"))
        start = parse_moment(part.text("DTSTART")).wall
        moments = [start]
        for line in part.each("RRULE"):
            first, last = self._span
            rule = parse_rule(line.value)
            # The last one before the span is what holds when it begins.
            moments += occurrences(rule, start, max(start, first), last, self._budget)
            if rule.until is not None and rule.until.moment < first:
                moments += occurrences(rule, start, max(start, rule.until.moment - _DAY * 400), first, self._budget)
        for line in part.each("RDATE"):
            texts = line.value.split(",")
            self._budget.spend(len(texts))
            moments += [parse_moment(text).wall for text in texts]
        return [_Onset(moment, before, after) for moment in moments]


def _offset(text: str) -> timedelta:
    match = _OFFSET.fullmatch(text)
    if match is None:
        raise ValueError(text)
    size = timedelta(hours=int(match[2]), minutes=int(match[3]), seconds=int(match[4] or 0))
    if size >= _DAY:
        raise ValueError(text)
    return -size if match[1] == "-" else size


def _guessed(name: str) -> tzinfo | None:
    """The zone of Windows' name for it, or of a path that ends with IANA's ("/example.org/Europe/Berlin")."""
    # It is a table of its own in the library, and few files need it.
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    if known := WINDOWS_TO_OLSON.get(name):
        return find_zone(known)
    parts = [part for part in name.split("/")[-3:] if part]
    for begin in range(len(parts) - 1):
        if found := find_zone("/".join(parts[begin:])):
            return found
    return None
