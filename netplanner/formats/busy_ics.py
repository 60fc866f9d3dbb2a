"""When somebody is busy, read from an iCalendar file (RFC 5545).

Every event that blocks time counts, each repetition by itself, within a span of days; what is cancelled or
transparent (3.8.2.7) doesn't. An exception stands for one repetition, also where RANGE (3.2.13) says more. Nothing is
fetched, and no file makes more than a bounded amount of work.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final, NamedTuple

from netplanner.formats.ics_file_zones import Zones
from netplanner.formats.ics_reading import Component, read_components
from netplanner.formats.ics_rules import Budget, Rule, RuleError, TooLong, occurrences, parse_rule
from netplanner.formats.ics_times import Length, Moment, parse_length, parse_moment
from netplanner.formats.vcard.lines import ContentLine, unescape

_WANTED: Final = frozenset(
    {
        "UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SUMMARY", "STATUS",
        "TRANSP", "CLASS", "X-MICROSOFT-CDO-BUSYSTATUS", "FREEBUSY", "TZID", "TZOFFSETFROM", "TZOFFSETTO",
        "X-WR-CALNAME", "NAME",
    }
)  # fmt: skip
MOST_TIMES: Final = 50_000
_MOST_OF_ONE: Final = 5_000
# Repetitions that aren't kept cost as much as others: a file that says the same again and again ends here.
_MOST_LOOKED_AT: Final = 4 * MOST_TIMES
_BASE_WORK, _WORK_PER_BYTE, _MOST_WORK = 500_000, 20, 10_000_000
_LONGEST_SUMMARY, _LONGEST_UID = 200, 255
_LONGEST: Final = timedelta(days=3_660)
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]+")


class BusyEvent(NamedTuple):
    """A time: where `all_day`, ISO dates with the last day counted; else instants, "…Z", with the end left out."""

    uid: str
    starts: str
    ends: str
    all_day: bool
    summary: str


class BusyFile(NamedTuple):
    """What a file tells: the `name` it gives itself, the times in order, and how often it had which `problems`.

    Problems: bad_event, bad_rule, rule_too_long (a rule with more repetitions than are looked at: the first ones are
    there), too_many_times, unknown_zone, cut_off.
    """

    name: str
    times: list[BusyEvent]
    problems: Mapping[str, int]


@dataclass(slots=True)
class _Series:
    """An event with its repetitions; `length` where DURATION told it, else `exact` time (3.8.5.3)."""

    uid: str
    summary: str
    start: Moment
    zone: str
    length: Length | None
    exact: timedelta
    rules: list[Rule]
    more: list[tuple[Moment, str]] = field(default_factory=list)


def read_busy(data: bytes, first: date, last: date, here: tzinfo) -> BusyFile:
    """The busy times of a file from `first` to `last`; times without a zone are of the zone `here`.

    Raises UserError: not_a_calendar, file_too_large.
    """
    file = read_components(data, _WANTED)
    return _Reading(file.components, first, last, here, len(data)).read(
        _plain(file.calendar.text("X-WR-CALNAME") or file.calendar.text("NAME"), _LONGEST_SUMMARY), file.cut_off
    )


class _Reading:
    """One file on its way."""

    def __init__(self, components: list[Component], first: date, last: date, here: tzinfo, size: int) -> None:
        self._components = components
        self._first, self._last = first, last
        self._begin = datetime.combine(first, time())
        self._end = datetime.combine(last, time.max)
        self._budget = Budget(min(_BASE_WORK + _WORK_PER_BYTE * size, _MOST_WORK))
        own = [component for component in components if component.name == "VTIMEZONE"]
        self._zones = Zones(own, here, self._begin, self._end, self._budget)
        self._problems: Counter[str] = Counter()
        self._times: set[BusyEvent] = set()
        self._looked_at = 0

    def read(self, name: str, cut_off: bool) -> BusyFile:
        events = [component for component in self._components if component.name == "VEVENT"]
        moved = self._moved(events)
        try:
            for event in events:
                self._try(event, moved)
            for component in self._components:
                if component.name == "VFREEBUSY":
                    self._try(component, moved)
        except _Full:
            self._problems["too_many_times"] += 1
        if self._zones.unknown:
            self._problems["unknown_zone"] = len(self._zones.unknown)
        if cut_off:
            self._problems["cut_off"] = 1
        return BusyFile(name, sorted(self._times, key=lambda one: (one.starts, one.ends, one.uid)), self._problems)

    def _moved(self, events: list[Component]) -> dict[str, set[datetime]]:
        """By UID the moments whose repetition another event stands for (3.8.4.4)."""
        moved: dict[str, set[datetime]] = {}
        for event in events:
            line = event.first("RECURRENCE-ID")
            if line is None:
                continue
            try:
                moved.setdefault(_uid(event), set()).add(self._instant(parse_moment(line.value), _zone_of(line)))
            except (ValueError, OverflowError):
                self._problems["bad_event"] += 1
        return moved

    def _try(self, component: Component, moved: Mapping[str, set[datetime]]) -> None:
        try:
            if component.name == "VFREEBUSY":
                self._add_periods(component)
            elif _blocks_time(component):
                self._add_event(component, moved)
        except RuleError:
            self._problems["bad_rule"] += 1
        except (ValueError, OverflowError):
            self._problems["bad_event"] += 1
        except TooLong:
            self._problems["rule_too_long"] += 1

    # Events

    def _add_event(self, event: Component, moved: Mapping[str, set[datetime]]) -> None:
        series = self._series(event)
        is_moved = event.first("RECURRENCE-ID") is not None
        left_out = self._left_out(event)
        if not is_moved:
            left_out |= moved.get(series.uid, set())
        taken = 0
        for wall in self._walls(series):
            self._looked_at += 1
            if self._looked_at > _MOST_LOOKED_AT:
                raise _Full
            instant = self._instant(Moment(wall, series.start.is_day, series.start.is_utc), series.zone)
            if instant in left_out or datetime.combine(wall.date(), time.max) in left_out:
                continue
            self._add_time(series, wall)
            taken += 1
            if taken >= _MOST_OF_ONE:
                raise TooLong

    def _series(self, event: Component) -> _Series:
        line = event.first("DTSTART")
        if line is None:
            raise ValueError
        start, zone = parse_moment(line.value), _zone_of(line)
        length, exact = self._length(event, start, zone)
        is_moved = event.first("RECURRENCE-ID") is not None
        return _Series(
            _uid(event),
            "" if event.text("CLASS").upper() in ("PRIVATE", "CONFIDENTIAL") else _summary(event),
            start,
            zone,
            length,
            exact,
            [] if is_moved else [parse_rule(rule.value) for rule in event.each("RRULE")],
            [] if is_moved else [(moment, _zone_of(each)) for each in event.each("RDATE") for moment in _moments(each)],
        )

    def _length(self, event: Component, start: Moment, zone: str) -> tuple[Length | None, timedelta]:
        if line := event.first("DURATION"):
            length = parse_length(line.value)
            if timedelta(length.days) + length.exact > _LONGEST:
                raise ValueError
            return length, timedelta()
        line = event.first("DTEND")
        if line is None:
            return Length(1 if start.is_day else 0, timedelta()), timedelta()
        end = parse_moment(line.value)
        if start.is_day:
            return Length(max((end.wall - start.wall).days, 1), timedelta()), timedelta()
        passed = self._instant(end, _zone_of(line)) - self._instant(start, zone)
        return None, min(max(passed, timedelta()), _LONGEST)

    def _walls(self, series: _Series) -> Iterator[datetime]:
        """When it begins, each time, by the wall of its own zone; those that may reach into the span."""
        longest = series.exact if series.length is None else timedelta(series.length.days) + series.length.exact
        # A day more on both sides: the wall elsewhere may show another day.
        first, last = self._begin - longest - timedelta(2), self._end + timedelta(2)
        start = series.start.wall
        walls = {start} if not series.rules and first <= start <= last else set()
        for moment, zone in series.more:
            wall = self._wall_of(moment, zone, series)
            if first <= wall <= last:
                walls.add(wall)
        # The start counts though the rule doesn't fit it (3.8.5.3).
        if series.rules and first <= start <= last:
            walls.add(start)
        yield from walls
        for rule in series.rules:
            for wall in occurrences(rule, start, max(start, first), last, self._budget):
                if rule.until is not None and rule.until.is_utc and self._is_over(rule, wall, series):
                    break
                if wall not in walls:
                    yield wall

    def _is_over(self, rule: Rule, wall: datetime, series: _Series) -> bool:
        instant = self._instant(Moment(wall, series.start.is_day, series.start.is_utc), series.zone)
        return rule.until is not None and instant > rule.until.moment

    def _wall_of(self, moment: Moment, zone: str, series: _Series) -> datetime:
        if moment.is_day or (moment.is_utc == series.start.is_utc and zone == series.zone):
            return moment.wall
        # Written in another zone than the event: what its own clock shows then.
        instant = self._instant(moment, zone)
        wall = instant + (series.start.wall - self._instant(series.start, series.zone))
        # Summer time may have come or gone since the start.
        return instant + (wall - self._instant(series.start._replace(wall=wall), series.zone))

    def _left_out(self, event: Component) -> set[datetime]:
        """The instants of EXDATE (3.8.5.1); a day without a time leaves out what begins on it, marked by its end."""
        is_day = (line := event.first("DTSTART")) is not None and len(line.value.strip()) == 8
        instants: set[datetime] = set()
        for line in event.each("EXDATE"):
            for moment in _moments(line):
                if moment.is_day and not is_day:
                    instants.add(datetime.combine(moment.wall.date(), time.max))
                else:
                    instants.add(self._instant(moment, _zone_of(line)))
        return instants

    def _add_time(self, series: _Series, wall: datetime) -> None:
        if series.start.is_day:
            days = series.length.days if series.length is not None else 1
            self._add_days(series, wall.date(), wall.date() + timedelta(max(days, 1) - 1))
            return
        begin = self._instant(series.start._replace(wall=wall), series.zone)
        if series.length is None:
            end = begin + series.exact
        else:
            closing = series.start._replace(wall=wall + timedelta(series.length.days))
            end = self._instant(closing, series.zone) + series.length.exact
        self._add_span(series.uid, begin, end, series.summary)

    # Busy periods

    def _add_periods(self, component: Component) -> None:
        for line in component.each("FREEBUSY"):
            if "FREE" in (kind.upper() for kind in line.param("FBTYPE")):
                continue
            for text in line.value.split(","):
                self._budget.spend(1)
                opens, _, closes = text.partition("/")
                begin = self._instant(parse_moment(opens), "")
                if closes.strip()[:1].upper() in ("P", "+"):
                    length = parse_length(closes)
                    end = begin + min(timedelta(length.days) + length.exact, _LONGEST)
                else:
                    end = self._instant(parse_moment(closes), "")
                self._add_span(_uid(component), begin, min(end, begin + _LONGEST), "")

    # What is kept

    def _instant(self, moment: Moment, zone: str) -> datetime:
        """In UTC, naive. A day is the same everywhere: its midnight stands for it."""
        return moment.wall if moment.is_day or moment.is_utc else self._zones.to_utc(moment.wall, zone)

    def _add_days(self, series: _Series, first: date, last: date) -> None:
        if last >= self._first and first <= self._last:
            self._keep(BusyEvent(series.uid, first.isoformat(), last.isoformat(), True, series.summary))

    def _add_span(self, uid: str, begin: datetime, end: datetime, summary: str) -> None:
        # Without a length it blocks nothing. A day on both sides: the wall here may show another one.
        if end > begin and end >= self._begin - timedelta(1) and begin <= self._end + timedelta(1):
            self._keep(BusyEvent(uid, _stored(begin), _stored(end), False, summary))

    def _keep(self, event: BusyEvent) -> None:
        if len(self._times) >= MOST_TIMES:
            raise _Full
        self._times.add(event)


class _Full(Exception):  # noqa: N818 - it is an outcome, not an error
    """As many times as a calendar may hold."""


def _blocks_time(event: Component) -> bool:
    return (
        event.text("STATUS").upper() != "CANCELLED"
        and event.text("TRANSP").upper() != "TRANSPARENT"
        and event.text("X-MICROSOFT-CDO-BUSYSTATUS").upper() != "FREE"
    )


def _moments(line: ContentLine) -> list[Moment]:
    """The values of RDATE and EXDATE; of a period its begin."""
    return [parse_moment(text.partition("/")[0]) for text in line.value.split(",") if text.strip()]


def _zone_of(line: ContentLine) -> str:
    return next(iter(line.param("TZID")), "").strip()


def _uid(component: Component) -> str:
    return _plain(component.text("UID"), _LONGEST_UID)


def _summary(event: Component) -> str:
    return _plain(unescape(event.text("SUMMARY")[: _LONGEST_SUMMARY * 4]), _LONGEST_SUMMARY)


def _plain(text: str, most: int) -> str:
    return _CONTROL.sub(" ", text).strip()[:most]


def _stored(instant: datetime) -> str:
    return instant.isoformat(timespec="seconds") + "Z"
