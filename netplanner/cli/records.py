"""Records as JSON and as lines for people. The names in JSON are a contract with scripts."""

from collections.abc import Sequence
from datetime import date

from netplanner.cli.terminal import plain
from netplanner.domain.contact import Contact
from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import missing, pace
from netplanner.domain.outreach import OutreachRow
from netplanner.domain.text import search_tokens

_COLUMNS = {
    "contacts": ("id", "name", "organization", "title", "tie", "emails", "phones"),
    "goals": ("id", "what", "kind", "done", "amount", "by", "state", "missing"),
    "outreach": ("id", "date", "kind", "channel", "status", "contacts", "goal", "why"),
}
_WIDEST = 40


def contact_json(contact: Contact) -> dict[str, object]:
    return {
        "id": contact.id,
        "uid": contact.uid,
        "name": contact.display_name,
        "emails": [point.value for point in contact.emails],
        "phones": [point.value for point in contact.phones],
        "organization": contact.organization or None,
        "title": contact.title or None,
        "tie": str(contact.tie) or None,
        "tags": list(contact.tags),
        "country": contact.country or None,
    }


def goal_json(goal: Goal, today: date) -> dict[str, object]:
    lacking = list(missing(goal, today))
    speed = pace(goal, today) if not lacking and goal.started_on else None
    return {
        "id": goal.id,
        "what": goal.what,
        "kind": str(goal.kind),
        "amount": goal.amount or None,
        "done": int(goal.done) if goal.done.is_integer() else goal.done,
        "by": goal.by or None,
        "area": list(goal.area),
        "criteria": [
            {"key": str(criterion.key), "value": criterion.value, "weight": criterion.weight}
            for criterion in goal.criteria
        ],
        "primary_platform": goal.primary_platform or None,
        "secondary_platform": goal.secondary_platform or None,
        "state": str(goal.state),
        "missing": lacking,
        "started_on": goal.started_on or None,
        "pace": speed
        and {"expected": round(speed.expected, 4), "verdict": speed.verdict, "days_left": speed.days_left},
    }


def goal_holds(goal: Goal, terms: Sequence[str]) -> bool:
    """Whether each of the folded search terms begins a word of the goal."""
    texts = (goal.what, goal.kind, goal.state, goal.note, *goal.area, *goal.keywords)
    words = " " + " ".join(search_tokens(" ".join((*texts, *(criterion.value for criterion in goal.criteria)))))
    return all(" " + term in words for term in terms)


def outreach_json(row: OutreachRow) -> dict[str, object]:
    return {
        "id": row.id,
        "date": row.due_on,
        "time": row.due_time or None,
        "kind": row.kind,
        "channel": row.channel or None,
        "status": row.status,
        "result": row.result or None,
        "why": row.why or None,
        "goal_id": row.goal_id,
        "goal": row.goal_what or None,
        "contacts": [
            {"id": contact_id, "name": name} for contact_id, name in zip(row.contacts, row.contact_names, strict=True)
        ],
    }


def table(what: str, rows: Sequence[dict[str, object]]) -> None:
    """Prints records as aligned columns, one a line."""
    columns = _COLUMNS[what]
    cells = [[_cell(row[name]) for name in columns] for row in rows]
    widths = [max([len(name), *(len(line[i]) for line in cells)]) for i, name in enumerate(columns)]
    for line in [list(columns), *cells]:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def _cell(value: object) -> str:
    if isinstance(value, (list, tuple)):
        value = ", ".join(str(item["name"]) if isinstance(item, dict) else str(item) for item in value)
    if isinstance(value, float):
        value = f"{value:g}"
    text = plain(str(value)) if value is not None else ""
    return text if len(text) <= _WIDEST else text[: _WIDEST - 1] + "…"
