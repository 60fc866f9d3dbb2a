"""Words for the entries of a timeline."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from netplanner.domain.words import Direction, OutreachStatus, Tone
from netplanner.storage.timeline import TimelineEntry
from netplanner.ui import wording

# The source of the entry that no table holds: the next touch by the rhythm.
AHEAD = "ahead"
# Days ahead by which a day is said by its distance.
_SOON = 13
_LONGEST = 2000

translate = QCoreApplication.translate


def touch_ahead(day: str, rhythm: int | None) -> TimelineEntry:
    """The next touch by the rhythm, in days."""
    return TimelineEntry(AHEAD, 0, day, "", "", "", "", "", "", rhythm, "", None, "", 0)


def day_text(entry: TimelineEntry, today: date, of: QWidget) -> str:
    day = date.fromisoformat(entry.day)
    if 0 <= (day - today).days <= _SOON or entry.source == AHEAD:
        return wording.relative_day_text((day - today).days)
    return wording.recent_day_text(day, today, of)


def title(entry: TimelineEntry) -> str:
    if entry.source == AHEAD:
        return translate("Timeline", "Keep in touch")
    if entry.source == "outcome":
        what = entry.text or wording.goal_kind_name(entry.kind)
        return translate("Timeline", "Outcome: {what}").replace("{what}", what)
    if entry.source == "note":
        return translate("Timeline", "Private note") if entry.tone else translate("Timeline", "Note")
    if entry.source == "import":
        text = translate("Timeline", "Updated from: {source}")
        if entry.kind == "add":
            text = translate("Timeline", "Came in from: {source}")
        return text.replace("{source}", wording.source_name(entry.text))
    if entry.source == "introduction":
        text = translate("Timeline", "Introduction asked")
        if entry.direction == "given":
            text = translate("Timeline", "Introduction given")
        return f"{text} · {entry.other}" if entry.other else text
    if entry.source == "invitation" and entry.status == OutreachStatus.SKIPPED:
        return translate("Timeline", "Left out: no invitation")
    return _touch_title(entry)


def _touch_title(entry: TimelineEntry) -> str:
    named = wording.touch_name if entry.source == "interaction" else wording.outreach_kind_name
    parts = [named(entry.kind)]
    if entry.minutes:
        parts.append(translate("Timeline", "%n minute(s)", None, entry.minutes))
    if entry.source in ("outreach", "invitation"):
        parts.append(wording.result_name(entry.result) if entry.result else wording.status_name(entry.status))
    return " · ".join(part for part in parts if part)


def details(entry: TimelineEntry, today: date, platforms: Mapping[str, str]) -> str:
    """The line below the title, "" where there is none. `platforms` are the names of platforms by key."""
    if entry.source == AHEAD:
        days = entry.minutes
        return translate("Timeline", "%Ln day(s) after the last contact", None, days) if days else ""
    if entry.source == "import":
        return ""
    directions: Mapping[str, str] = {
        Direction.OUT: translate("Timeline", "from me"),
        Direction.IN: translate("Timeline", "from them"),
    }
    tones: Mapping[str, str] = {
        Tone.ASK: translate("Timeline", "asked for something"),
        Tone.GIVE: translate("Timeline", "gave something"),
    }
    parts = (
        translate("Timeline", "overdue") if is_overdue(entry, today) else "",
        directions.get(entry.direction, ""),
        wording.channel_name(entry.channel, platforms) if entry.channel else "",
        tones.get(entry.tone, ""),
        entry.text if entry.source != "outcome" else "",
        entry.goal_what,
    )
    return " · ".join(part for part in parts if part)[:_LONGEST]


def is_overdue(entry: TimelineEntry, today: date) -> bool:
    """Whether it should have been done; an invitation waits for an answer, not for us."""
    is_open = entry.source == "outreach" and entry.status in (OutreachStatus.PLANNED, OutreachStatus.WAITING)
    return is_open and entry.day < today.isoformat()


def is_past(entry: TimelineEntry) -> bool:
    """Whether it has happened."""
    return entry.source not in ("outreach", "invitation", AHEAD) or entry.status == OutreachStatus.DONE


def kind_of(entry: TimelineEntry) -> str:
    """By what a filter knows it: touch, plan, invitation, result, note or import."""
    return {
        "interaction": "touch",
        "outreach": "plan",
        AHEAD: "plan",
        "invitation": "invitation",
        "introduction": "invitation",
        "outcome": "result",
        "note": "note",
        "import": "import",
    }[entry.source]


def filters() -> Mapping[str, str]:
    """The names of the filters by `kind_of`, in order."""
    return {
        "touch": translate("Timeline", "Contact"),
        "plan": translate("Timeline", "Plans"),
        "invitation": translate("Timeline", "Invitations"),
        "result": translate("Timeline", "Outcomes"),
        "note": translate("Timeline", "Notes"),
        "import": translate("Timeline", "Imports"),
    }
