"""What a plan says of itself in a line: in the month, in lists, to screen readers."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from netplanner.domain.outreach import OutreachRow
from netplanner.domain.reminders import TimedPlan, instant_of
from netplanner.domain.words import OutreachStatus
from netplanner.ui import wording
from netplanner.ui.plan_titles import quoted, title, title_of, who

OPEN = frozenset({OutreachStatus.PLANNED, OutreachStatus.WAITING})


__all__ = [
    "OPEN",
    "chip_text",
    "is_open",
    "is_overdue",
    "local_time_text",
    "overdue_text",
    "promised_time_text",
    "short",
    "spoken",
    "subtitle",
    "time_text",
    "title",
    "title_of",
]

translate = QCoreApplication.translate


def is_open(row: OutreachRow) -> bool:
    return row.status in OPEN


def is_overdue(row: OutreachRow, today: date) -> bool:
    return is_open(row) and row.due_on < today.isoformat()


def time_text(row: OutreachRow) -> str:
    """The wall time as the locale writes it, "" for a whole day."""
    return local_time_text(row.due_time) if row.due_time else ""


def promised_time_text(row: OutreachRow) -> str:
    """The same, with the place where another time is than on this computer: "15:00 (Copenhagen)"."""
    at = instant_of(TimedPlan(row.id, row.due_on, row.due_time, row.zone)) if row.due_time and row.zone else None
    text = time_text(row)
    if at is None or at.astimezone().strftime("%Y-%m-%d %H:%M") == f"{row.due_on} {row.due_time}":
        return text
    return f"{text} ({row.zone.rpartition('/')[2].replace('_', ' ')})"


def local_time_text(time: str) -> str:
    """ "14:30" as the locale writes it."""
    at = QTime.fromString(time, "HH:mm")
    return QLocale().toString(at, QLocale.FormatType.ShortFormat) if at.isValid() else ""


def short(row: OutreachRow) -> str:
    """Who it is with, where there is no room for more; the title where it is with nobody."""
    return who(row.kind, row.contact_names) if row.contact_names else title(row)


def chip_text(row: OutreachRow) -> str:
    return " ".join(filter(None, (time_text(row), title(row))))


def subtitle(row: OutreachRow, today: date, platforms: Mapping[str, str]) -> str:
    """Overdue days, time, channel, state, and the why in quotes."""
    parts = [overdue_text(row, today), promised_time_text(row), wording.channel_name(row.channel, platforms)]
    if row.status == OutreachStatus.WAITING:
        parts.append(wording.status_name(row.status))
    elif row.status != OutreachStatus.PLANNED:
        parts.append(wording.result_name(row.result) if row.result else wording.status_name(row.status))
    if row.why and row.contact_names:
        parts.append(quoted(row.why))
    return " · ".join(filter(None, parts))


def overdue_text(row: OutreachRow, today: date) -> str:
    if not is_overdue(row, today):
        return ""
    return translate("Plans", "Overdue %Ln day(s)", None, (today - date.fromisoformat(row.due_on)).days)


def spoken(row: OutreachRow, today: date, platforms: Mapping[str, str]) -> str:
    """The whole line for a screen reader, with the goal that colour alone shows otherwise."""
    status = "" if row.status == OutreachStatus.PLANNED else wording.status_name(row.status)
    goal = translate("Plans", "for the goal {what}").format(what=row.goal_what) if row.goal_what else ""
    return ", ".join(filter(None, (title(row), status, subtitle(row, today, platforms), goal)))
