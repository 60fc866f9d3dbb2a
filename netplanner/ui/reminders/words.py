"""The words of reminders: a title and a text each, as plain text."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from netplanner.domain.outreach import OutreachRow
from netplanner.ui import plan_titles, wording
from netplanner.ui.reminders.watch import Counts

translate = QCoreApplication.translate

# More than these at once are told of as a number.
_NAMED = 3


def of_plans(rows: Sequence[OutreachRow], *, names: bool = True) -> tuple[str, str]:
    """ "Call Sara Berg", "14:30 · for 5 customers in Skåne"; several are listed, many counted.

    Without `names` it is only the kind of the plan and the time.
    """
    title_of = plan_titles.title if names else _kind
    if len(rows) == 1:
        return title_of(rows[0]), _when(rows[0]) if names else _time(rows[0])
    title = translate("Reminders", "%Ln plans are due", None, len(rows))
    lines = [f"{_time(row)} {title_of(row)}" for row in rows[:_NAMED]]
    if len(rows) > _NAMED:
        lines.append(translate("Reminders", "and %Ln more", None, len(rows) - _NAMED))
    return title, "\n".join(lines)


def of_day(counts: Counts) -> tuple[str, str]:
    """ "Today: 4 planned", "2 overdue"."""
    title = translate("Reminders", "Today: %Ln planned", None, counts.today)
    return title, translate("Reminders", "%Ln overdue", None, counts.overdue) if counts.overdue else ""


def of_tray(counts: Counts) -> str:
    """What the icon in the tray says."""
    return "NetPlanner · " + translate("Reminders", "%Ln planned today", None, counts.today)


def in_order(ids: Sequence[int], rows: Mapping[int, OutreachRow]) -> list[OutreachRow]:
    return [rows[plan] for plan in ids if plan in rows]


def _kind(row: OutreachRow) -> str:
    return wording.outreach_kind_name(row.kind)


def _when(row: OutreachRow) -> str:
    goal = translate("Reminders", "for {goal}").replace("{goal}", row.goal_what) if row.goal_what else ""
    return " · ".join(filter(None, (_time(row), goal)))


def _time(row: OutreachRow) -> str:
    return QLocale().toString(QTime.fromString(row.due_time, "HH:mm"), QLocale.FormatType.ShortFormat)
