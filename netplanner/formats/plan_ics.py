"""The plan as iCalendar (RFC 5545): an event for each planned touch, all day or at its wall time."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Calendar, Event

from netplanner.domain.outreach import Outreach

_DEFAULT_MINUTES = 30
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def write_ics(plans: Iterable[tuple[Outreach, str]], *, stamp: datetime) -> bytes:
    """A calendar with one event for each (outreach, summary).

    `stamp` is this instant in UTC (DTSTAMP, 3.8.7.2). A plan with a time carries its zone (TZID, 3.2.19), so that it
    stays at the wall time promised; one without is a day (VALUE=DATE).
    """
    calendar = Calendar()
    calendar.add("prodid", "-//NetPlanner//Outreach plan//EN")
    calendar.add("version", "2.0")
    for plan, summary in plans:
        calendar.add_component(_event(plan, summary, stamp))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _event(plan: Outreach, summary: str, stamp: datetime) -> Event:
    event = Event()
    event.add("uid", f"outreach-{plan.id}-{plan.created}@netplanner")
    event.add("dtstamp", stamp)
    event.add("summary", _text(summary))
    if plan.why:
        event.add("description", _text(plan.why))
    day = date.fromisoformat(plan.due_on)
    if plan.due_time:
        begin = datetime.combine(day, time.fromisoformat(plan.due_time), _zone(plan.zone))
        event.add("dtstart", begin)
        event.add("duration", timedelta(minutes=plan.minutes or _DEFAULT_MINUTES))
    else:
        event.add("dtstart", day)
        # Left out it says the same (3.6.1); no day follows the last one.
        if day < date.max:
            event.add("dtend", day + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if plan.status == "skipped" else "CONFIRMED")
    return event


def _text(text: str) -> str:
    """`text` without the control characters that TEXT may not hold (3.3.11)."""
    return _CONTROL.sub("", text)


def _zone(name: str) -> ZoneInfo | None:
    """The zone of that name; None where this machine has no data for it: the time then floats (RFC 5545, 3.3.5)."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
