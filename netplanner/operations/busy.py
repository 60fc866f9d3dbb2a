"""Calendars of busy times: read in from .ics files, read again, taken away. Each is one undoable step."""

from collections.abc import Mapping
from datetime import timedelta, tzinfo
from pathlib import Path
from typing import NamedTuple

from netplanner.domain.changes import Changes, Label
from netplanner.domain.errors import UserError
from netplanner.paths import errno_name
from netplanner.storage import busy, busy_writes
from netplanner.storage.store import Store

# How far repetitions are followed, in days from today.
PAST_DAYS, FUTURE_DAYS = 31, 731


class BusyReport(NamedTuple):
    """What an import did: the calendar's name, its `size` (how many times), how often it had which problems."""

    calendar_id: int
    name: str
    size: int
    problems: Mapping[str, int]
    changes: Changes


def read_file(store: Store, path: Path, here: tzinfo, *, calendar_id: int | None = None) -> BusyReport:
    """Takes the times of an .ics file as those of one calendar, in the place of what it held before.

    It is the calendar `calendar_id`, or the one of the name that the file gives itself, else of the file's own name.
    Times without a zone are of the zone `here`. Raises UserError: file_not_found, file_unreadable, file_too_large,
    not_a_calendar, calendar_gone.
    """
    from netplanner.formats.busy_ics import read_busy

    today = store.clock.today()
    data = _bytes_of(path)
    found = read_busy(data, today - timedelta(days=PAST_DAYS), today + timedelta(days=FUTURE_DAYS), here)
    with store.step(Label("read_busy", {"count": len(found.times), "name": ""})) as step:
        former = busy.load(step.connection, calendar_id) if calendar_id is not None else None
        if calendar_id is not None and former is None:
            raise UserError("calendar_gone")
        name = former.name if former else found.name or path.stem
        known = calendar_id if calendar_id is not None else busy.id_of(step.connection, name)
        made = busy_writes.replace(step, name, str(path.absolute()), found.times, known)
        step.touched.label = Label("read_busy", {"count": len(found.times), "name": name})
    return BusyReport(made, name, len(found.times), found.problems, step.changes)


def remove(store: Store, calendar_id: int) -> Changes:
    """Takes a calendar away with its times. Raises UserError("calendar_gone")."""
    with store.step(Label("remove_busy")) as step:
        calendar = busy.load(step.connection, calendar_id)
        if calendar is None:
            raise UserError("calendar_gone")
        step.touched.label = Label("remove_busy", {"name": calendar.name})
        busy_writes.remove(step, calendar_id)
    return step.changes


def _bytes_of(path: Path) -> bytes:
    from netplanner.formats.ics_reading import MOST_BYTES

    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise UserError("file_not_found", file=str(path)) from error
    except OSError as error:
        raise UserError("file_unreadable", detail=errno_name(error), file=str(path)) from error
    if len(data) > MOST_BYTES:
        raise UserError("file_too_large", file=str(path))
    return data
