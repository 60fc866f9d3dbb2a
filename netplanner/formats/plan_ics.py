"""The plan as iCalendar (RFC 5545): planned touches, birthdays and activities of groups as events.

An event says the same each time it is written: its UID stays, DTSTAMP and LAST-MODIFIED tell when the record changed
(3.8.7.2: without a METHOD both are the same), SEQUENCE grows with each change.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from netplanner.domain.birthday import next_birthday
from netplanner.domain.outreach import Outreach
from netplanner.formats.ics_zones import find_zone, zone_lines
from netplanner.formats.vcard.lines import escape, fold

_DEFAULT_MINUTES = 30
# What sorts and shows well in a year that has a 29 February: for days whose year is not known.
_ANY_LEAP_YEAR = "2000"
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_FAR_FUTURE = date(9999, 12, 31)
_UTC = "%Y%m%dT%H%M%SZ"


@dataclass(slots=True)
class IcsEvent:
    """An event as it is to be written.

    `day` is an ISO date, `time` "14:30" or "" for all day, `zone` an IANA name: the wall time there is what holds.
    `yearly` repeats it. `created` and `changed` are instants as stored, "" where unknown.
    """

    uid: str
    summary: str
    day: str
    time: str = ""
    zone: str = ""
    minutes: int | None = None
    description: str = ""
    location: str = ""
    cancelled: bool = False
    yearly: bool = False
    created: str = ""
    changed: str = ""


def plan_event(plan: Outreach, summary: str, *, notes: bool = True) -> IcsEvent:
    """The event of a plan; without `notes` its why and its message stay here."""
    private = [plan.why, plan.message] if notes else []
    return IcsEvent(
        uid=f"outreach-{plan.id}-{plan.created}@netplanner",
        summary=summary,
        day=plan.due_on,
        time=plan.due_time,
        zone=plan.zone,
        minutes=plan.minutes,
        description="\n\n".join(filter(None, private)),
        cancelled=plan.status == "skipped",
        created=plan.created,
        changed=plan.changed,
    )


def birthday_event(uid: str, stored: str, summary: str, today: date, *, changed: str = "") -> IcsEvent | None:
    """The yearly event of a day stored as "1980-04-12" or "--04-12"; None for what is no birthday."""
    if next_birthday(stored, today) is None:
        return None
    day = stored if not stored.startswith("--") else f"{_ANY_LEAP_YEAR}-{stored[2:]}"
    return IcsEvent(uid=f"birthday-{uid}@netplanner", summary=summary, day=day, yearly=True, changed=changed)


def write_ics(plans: Iterable[tuple[Outreach, str]], *, stamp: datetime) -> bytes:
    """A calendar with one event for each (outreach, summary)."""
    return b"".join(calendar_lines([plan_event(plan, summary) for plan, summary in plans], stamp=stamp))


def calendar_lines(events: Iterable[IcsEvent], *, stamp: datetime, name: str = "") -> Iterator[bytes]:
    """A calendar in pieces: its head, the zones its events need, each event.

    `stamp` is this instant in UTC, for what has no date of its own change. `name` is what programs show it as.
    """
    listed = list(events)
    yield _folded(_head(name))
    for zone in _zones(listed):
        yield _folded(zone)
    now = stamp.astimezone(UTC).strftime(_UTC)
    for event in listed:
        yield _folded(_event_lines(event, now))
    yield _folded(["END:VCALENDAR"])


def _head(name: str) -> list[str]:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//NetPlanner//Outreach plan//EN", "CALSCALE:GREGORIAN"]
    if name:
        # RFC 7986, 5.1 and 5.7, and what older programs read instead.
        lines += [f"NAME:{_text(name)}", f"X-WR-CALNAME:{_text(name)}"]
        lines += ["REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"]
    return lines


def _zones(events: Iterable[IcsEvent]) -> Iterator[list[str]]:
    spans: dict[str, tuple[str, str]] = {}
    for event in events:
        if event.time and event.zone:
            first, last = spans.get(event.zone, (event.day, event.day))
            spans[event.zone] = min(first, event.day), max(last, event.day)
    for name in sorted(spans):
        zone = find_zone(name)
        if zone is not None and name != "UTC":
            yield zone_lines(name, zone, *map(date.fromisoformat, spans[name]))


def _event_lines(event: IcsEvent, now: str) -> Iterator[str]:
    changed = _instant(event.changed) or _instant(event.created)
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.uid)}"
    yield f"DTSTAMP:{changed or now}"
    if created := _instant(event.created):
        yield f"CREATED:{created}"
    if changed:
        yield f"LAST-MODIFIED:{changed}"
        yield f"SEQUENCE:{_sequence(event)}"
    yield f"SUMMARY:{_text(event.summary)}"
    if event.description:
        yield f"DESCRIPTION:{_text(event.description)}"
    if event.location:
        yield f"LOCATION:{_text(event.location)}"
    yield from _when(event)
    yield f"STATUS:{'CANCELLED' if event.cancelled else 'CONFIRMED'}"
    yield "END:VEVENT"


def _when(event: IcsEvent) -> Iterator[str]:
    day = date.fromisoformat(event.day)
    if event.time:
        yield _start(event, day)
        yield f"DURATION:PT{event.minutes or _DEFAULT_MINUTES}M"
        return
    yield f"DTSTART;VALUE=DATE:{_day(day)}"
    # Left out it says the same (3.6.1); no day follows the last one.
    if day < _FAR_FUTURE:
        yield f"DTEND;VALUE=DATE:{_day(day + timedelta(days=1))}"
    if event.yearly:
        # In other years the day of the year that a 29 February is, is 1 March.
        yield "RRULE:FREQ=YEARLY" + (";BYYEARDAY=60" if (day.month, day.day) == (2, 29) else "")
    yield "TRANSP:TRANSPARENT"


def _start(event: IcsEvent, day: date) -> str:
    at = f"{_day(day)}T{time.fromisoformat(event.time).strftime('%H%M%S')}"
    if event.zone == "UTC":
        return f"DTSTART:{at}Z"
    # Without data for its zone the time floats (3.3.5).
    return f"DTSTART;TZID={event.zone}:{at}" if find_zone(event.zone) else f"DTSTART:{at}"


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _instant(stored: str) -> str:
    """An instant as stored, as iCalendar writes it; "" for none."""
    if len(stored) == 20 and stored.endswith("Z"):
        return stored.replace("-", "").replace(":", "")
    try:
        return datetime.fromisoformat(stored).astimezone(UTC).strftime(_UTC)
    except ValueError:
        return ""


def _sequence(event: IcsEvent) -> int:
    """Seconds from its making to its last change: a number that grows with each change (3.8.7.4)."""
    try:
        passed = datetime.fromisoformat(event.changed) - datetime.fromisoformat(event.created)
    except (ValueError, TypeError):
        return 0
    return min(max(0, int(passed.total_seconds())), (1 << 31) - 1)


def _text(text: str) -> str:
    """`text` escaped, without the control characters that TEXT may not hold (3.3.11)."""
    return escape(_CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def _folded(lines: Iterable[str]) -> bytes:
    return b"".join(map(fold, lines))
