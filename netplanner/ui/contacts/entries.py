"""A contact as the list paints it: everything that takes work is worked out once, when its page is read."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from netplanner.domain.contact_row import ContactRow
from netplanner.domain.text import initials
from netplanner.ui import wording

ON_TIME, OVERDUE, LONG_OVERDUE = range(3)
# From half a period over, an overdue contact is shown in red (how overdue: days over / period).
_LONG = 0.5


class Entry(NamedTuple):
    """`days` is the text at the right end, `lateness` one of ON_TIME, OVERDUE, LONG_OVERDUE, `goals` colour indexes.

    `found` is what is shown in the place of the subtitle: the field in which a search found the person.
    """

    id: int
    name: str
    subtitle: str
    initials: str
    tie: str
    days: str
    lateness: int
    goals: tuple[int, ...]
    do_not_contact: str
    has_photo: bool
    found: str = ""


class Goal(NamedTuple):
    what: str
    colour: int


def entry_of(row: ContactRow, today: date, goals: Mapping[int, Goal], found: str = "") -> Entry:
    """`goals` are the open goals by id."""
    return Entry(
        id=row.id,
        name=row.display_name,
        subtitle=" · ".join(part for part in (row.title, row.organization) if part and part != row.display_name),
        initials=initials(row.display_name),
        tie=row.tie,
        days=_days_since(row.last_contact_on, today),
        lateness=lateness(row.last_contact_on, row.next_due_on, today),
        goals=tuple(goals[goal].colour for goal in row.goals if goal in goals),
        do_not_contact=row.do_not_contact,
        has_photo=row.has_photo,
        found=found,
    )


def lateness(last_contact_on: str | None, next_due_on: str | None, today: date) -> int:
    """How far the next touch is behind, as a share of the rhythm between last and next."""
    if not last_contact_on or not next_due_on or next_due_on >= today.isoformat():
        return ON_TIME
    due = date.fromisoformat(next_due_on)
    period = max(1, (due - date.fromisoformat(last_contact_on)).days)
    return LONG_OVERDUE if (today - due).days / period >= _LONG else OVERDUE


def _days_since(day: str | None, today: date) -> str:
    return wording.days_text((today - date.fromisoformat(day)).days) if day else "—"


def spoken(entry: Entry) -> str:
    """The entry as a screen reader says it."""
    translate = QCoreApplication.translate
    parts = [entry.name, wording.tie_name(entry.tie) if entry.tie else "", entry.found or entry.subtitle]
    if entry.days != "—":
        parts.append(translate("ContactList", "last contact {days} ago").format(days=entry.days))
    if entry.lateness:
        parts.append(translate("ContactList", "overdue"))
    parts += [wording.do_not_contact_name(channel) for channel in entry.do_not_contact.split(",") if channel]
    return ", ".join(part for part in parts if part)
