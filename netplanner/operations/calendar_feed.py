"""The plan for other programs' calendars: exported once, or a file that they subscribe to and that is kept fresh."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from netplanner.domain.errors import UserError
from netplanner.domain.outreach import Outreach
from netplanner.domain.text import search_terms, search_tokens
from netplanner.domain.words import OutreachKind
from netplanner.formats.plan_ics import IcsEvent, birthday_event, calendar_lines, plan_event
from netplanner.paths import errno_name, write_out
from netplanner.storage import calendar_export, outreach
from netplanner.storage.calendar_export import Activity
from netplanner.storage.store import Store

# What is longer past than this no calendar has to show any more.
_PAST_DAYS = 90
_MOST_COMPARED = 64 << 20
_CALLED_OFF = frozenset({"cancelled", "skipped"})


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """What the calendar is called and its events say; `birthday` has the place {name}."""

    kinds: Mapping[str, str] = field(default_factory=lambda: {str(kind): kind.capitalize() for kind in OutreachKind})
    birthday: str = "Birthday of {name}"
    name: str = "NetPlanner"


@dataclass(frozen=True, slots=True)
class CalendarOptions:
    """What goes out. `notes` are the whys and messages of plans: what others may not be meant to read."""

    notes: bool = True
    birthdays: bool = True
    seminars: bool = True


def export(
    store: Store, path: Path, options: CalendarOptions = CalendarOptions(), words: CalendarWords = CalendarWords(),
    text: str = "",
) -> int:  # fmt: skip
    """Writes all plans, birthdays and activities that hold the words of `text`; returns how many.

    Raises UserError("cannot_write"), DataError("disk_full"); a file that was there is kept then.
    """
    reader = store.reader
    rows = {row.id: row for row in outreach.listing(reader, text)}
    plans = outreach.load_many(reader, rows)
    events = list(_plans(plans, {key: row.contact_names for key, row in rows.items()}, options, words))
    events += _others(store, options, words, "", _finder(text))
    write_out(path, calendar_lines(events, stamp=store.clock.now()))
    return len(events)


def refresh(
    store: Store, path: Path, options: CalendarOptions = CalendarOptions(), words: CalendarWords = CalendarWords()
) -> bool:
    """Brings the file that calendars subscribe to up to date; False where it says the same already.

    It holds what is planned from ninety days ago on, and is replaced in one move, readable by the user alone.
    Raises UserError("cannot_write"), DataError("disk_full"); the former file is kept then.
    """
    reader = store.reader
    since = (store.clock.today() - timedelta(days=_PAST_DAYS)).isoformat()
    ids = calendar_export.plan_ids(reader, since)
    names = {key: row.contact_names for key, row in outreach.rows_of(reader, ids).items()}
    events = list(_plans(outreach.load_many(reader, ids), names, options, words))
    events += _others(store, options, words, since, lambda words: True)
    # Only what has no date of its own takes the stamp; midnight, so that a day's files are the same.
    stamp = store.clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
    content = b"".join(calendar_lines(events, stamp=stamp, name=words.name))
    if _says(path, content):
        return False
    write_out(path, content)
    return True


def stop(path: Path) -> None:
    """Takes the file away; one that is gone is no error. Raises UserError("cannot_write")."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise UserError("cannot_write", file=str(path), reason=errno_name(error)) from error


def _says(path: Path, content: bytes) -> bool:
    try:
        return path.stat().st_size == len(content) <= _MOST_COMPARED and path.read_bytes() == content
    except OSError:
        return False


def _plans(
    plans: Iterable[Outreach], names: Mapping[int, tuple[str, ...]], options: CalendarOptions, words: CalendarWords
) -> Iterator[IcsEvent]:
    for plan in plans:
        summary = ", ".join((words.kinds.get(plan.kind, str(plan.kind)), *names.get(plan.id, ())))
        yield plan_event(plan, summary, notes=options.notes)


def _others(
    store: Store, options: CalendarOptions, words: CalendarWords, since: str, wanted: Callable[[str], bool]
) -> Iterator[IcsEvent]:
    if options.birthdays:
        today = store.clock.today()
        for uid, name, day, changed in calendar_export.birthdays(store.reader):
            summary = words.birthday.replace("{name}", name)
            event = birthday_event(uid, day, summary, today, changed=changed) if wanted(summary) else None
            if event is not None:
                yield event
    if options.seminars:
        for activity in calendar_export.activities(store.reader, since):
            if wanted(" ".join((activity.kind, activity.what, activity.group, activity.place, activity.day))):
                yield _activity_event(activity, words)


def _activity_event(activity: Activity, words: CalendarWords) -> IcsEvent:
    kind = words.kinds.get(activity.kind, activity.kind.capitalize())
    return IcsEvent(
        uid=f"activity-{activity.id}-{activity.created}@netplanner",
        summary=", ".join(filter(None, (kind, activity.what, activity.group))),
        day=activity.day,
        time=activity.at,
        zone=activity.zone if activity.at else "",
        minutes=60,
        location=activity.place,
        cancelled=activity.status in _CALLED_OFF,
        created=activity.created,
        changed=activity.changed,
    )


def _finder(text: str) -> Callable[[str], bool]:
    terms = [" " + term for term in search_terms(text)]

    def holds(words: str) -> bool:
        folded = " " + " ".join(search_tokens(words))
        return all(term in folded for term in terms)

    return holds
