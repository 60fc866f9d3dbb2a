"""What a plan says of itself in a line: in the month, in lists, to screen readers."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from netplanner.domain.outreach import OutreachRow
from netplanner.domain.words import OutreachKind, OutreachStatus
from netplanner.ui import wording

OPEN = frozenset({OutreachStatus.PLANNED, OutreachStatus.WAITING})


translate = QCoreApplication.translate


def _pattern(kind: str) -> str:
    """The words of a kind around whom it is with, "" for what is written for everybody."""
    match kind:
        case OutreachKind.INVITE:
            return translate("Plans", "Invite {who}")
        case OutreachKind.MESSAGE:
            return translate("Plans", "Write to {who}")
        case OutreachKind.MAIL:
            return translate("Plans", "Mail {who}")
        case OutreachKind.CALL:
            return translate("Plans", "Call {who}")
        case OutreachKind.MEETING:
            return translate("Plans", "Meet {who}")
        case OutreachKind.INTRODUCTION:
            return translate("Plans", "Introduce {who}")
        case OutreachKind.COMMENT:
            return translate("Plans", "Comment for {who}")
        case _:
            return ""


def is_open(row: OutreachRow) -> bool:
    return row.status in OPEN


def is_overdue(row: OutreachRow, today: date) -> bool:
    return is_open(row) and row.due_on < today.isoformat()


def title(row: OutreachRow) -> str:
    return title_of(row.kind, row.contact_names, row.why)


def title_of(kind: str, names: Sequence[str], why: str = "") -> str:
    """ "Invite Sara Berg", "Introduce Bo ↔ Sara", "Post: loyalty in retail"; only the kind where nobody is left."""
    pattern = _pattern(kind)
    if pattern and names:
        return pattern.format(who=_who(kind, names))
    name = wording.outreach_kind_name(kind)
    return f"{name}: {why}" if why else name


def _who(kind: str, names: Sequence[str]) -> str:
    if len(names) <= 2:
        return (" ↔ " if kind == OutreachKind.INTRODUCTION else ", ").join(names)
    return translate("Plans", "{name} and %Ln more", None, len(names) - 1).format(name=names[0])


def time_text(row: OutreachRow) -> str:
    """The wall time as the locale writes it, "" for a whole day."""
    if not row.due_time:
        return ""
    at = QTime.fromString(row.due_time, "HH:mm")
    return QLocale().toString(at, QLocale.FormatType.ShortFormat) if at.isValid() else ""


def short(row: OutreachRow) -> str:
    """Who it is with, where there is no room for more; the title where it is with nobody."""
    return _who(row.kind, row.contact_names) if row.contact_names else title(row)


def chip_text(row: OutreachRow) -> str:
    return " ".join(filter(None, (time_text(row), title(row))))


def subtitle(row: OutreachRow, today: date, platforms: Mapping[str, str]) -> str:
    """Overdue days, time, channel, state, and the why in quotes."""
    parts = [overdue_text(row, today), time_text(row), wording.channel_name(row.channel, platforms)]
    if row.status == OutreachStatus.WAITING:
        parts.append(wording.status_name(row.status))
    elif row.status != OutreachStatus.PLANNED:
        parts.append(wording.result_name(row.result) if row.result else wording.status_name(row.status))
    if row.why and row.contact_names:
        parts.append(QLocale().quoteString(" ".join(row.why.split())))
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
