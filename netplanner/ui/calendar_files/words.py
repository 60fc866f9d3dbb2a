"""Words about calendar files: what events are called, what a file held."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from netplanner.domain.words import OutreachKind
from netplanner.operations.busy import BusyReport
from netplanner.operations.calendar_feed import CalendarWords
from netplanner.storage.busy import BusyCalendar
from netplanner.ui import wording

translate = QCoreApplication.translate


def calendar_words() -> CalendarWords:
    """What the calendar and its events are called, in the user's language."""
    return CalendarWords(
        {str(kind): wording.outreach_kind_name(kind) for kind in OutreachKind},
        translate("CalendarFiles", "Birthday of {name}"),
        translate("CalendarFiles", "NetPlanner"),
    )


def report_text(report: BusyReport) -> str:
    """ "Work: 124 busy times read. 2 events could not be read"."""
    text = translate("CalendarFiles", "{name}: %Ln busy time(s) read", None, report.size)
    problems = [_PROBLEMS[code](count) for code, count in report.problems.items() if code in _PROBLEMS]
    return ". ".join((text.replace("{name}", report.name), *problems))


def calendar_line(calendar: BusyCalendar) -> str:
    """ "124 busy times · read 24 Nov 2026, 09:12"."""
    times = translate("CalendarFiles", "%Ln busy time(s)", None, calendar.size)
    read = translate("CalendarFiles", "read {when}").replace("{when}", _when(calendar.read_at))
    return f"{times} · {read}"


def _when(instant: str) -> str:
    try:
        local = datetime.fromisoformat(instant).astimezone()
    except ValueError:
        return instant
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return f"{wording.date_text(local.date())}, {time}"


_PROBLEMS: Mapping[str, Callable[[int], str]] = {
    "bad_event": lambda n: translate("CalendarFiles", "%Ln event(s) could not be read", None, n),
    "bad_rule": lambda n: translate("CalendarFiles", "%Ln event(s) repeat in a way that is not understood", None, n),
    "rule_too_long": lambda n: translate(
        "CalendarFiles", "%Ln event(s) repeat so often that only the first times were taken", None, n
    ),
    "too_many_times": lambda n: translate("CalendarFiles", "There are more times than a calendar may hold"),
    "unknown_zone": lambda n: translate("CalendarFiles", "%Ln time zone(s) are unknown, yours was taken", None, n),
    "cut_off": lambda n: translate("CalendarFiles", "The file breaks off"),
}
