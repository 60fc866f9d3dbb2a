"""netplanner goal show: all that the page of a goal shows."""

from argparse import Namespace
from collections.abc import Mapping
from datetime import date

from netplanner.cli.access import reading
from netplanner.cli.records import goal_json, outreach_json
from netplanner.cli.terminal import plain, print_json, say
from netplanner.domain.errors import UserError
from netplanner.domain.forecast import burn_up
from netplanner.domain.goal import Goal
from netplanner.storage import companies, goal_page, goals, outcomes, outreach, queue
from netplanner.storage.database import Connection
from netplanner.storage.outcomes import OutcomeRow


def show_goal(options: Namespace) -> int:
    with reading(options) as store:
        goal = goals.load(store.reader, options.id)
        if goal is None:
            raise UserError("goal_gone")
        found = page_json(store.reader, goal, store.clock.today())
    if options.json:
        print_json(found)
    else:
        _print(found)
    return 0


def page_json(connection: Connection, goal: Goal, today: date) -> dict[str, object]:
    """A goal as `goal_json` has it, and what belongs to it; a contract with scripts."""
    brought = outcomes.of_goal(connection, goal.id)
    ids = goals.plans(connection, goal.id)
    rows = outreach.rows_of(connection, ids)
    lists = queue.read(connection, goal.id, today).lists
    return {
        **goal_json(goal, today),
        "finished_on": goal.finished_on or None,
        "review": goal.review or None,
        "forecast": _forecast(goal, brought, today),
        "queue": {str(name): len(entries) for name, entries in lists.items()},
        "candidates": goals.candidates(connection, goal.id),
        "targets": [_target(connection, target) for target in goal_page.targets(connection, goal.id)],
        "outcomes": [_outcome(row) for row in brought],
        "plans": [outreach_json(rows[plan]) for plan in ids if plan in rows],
    }


def _forecast(goal: Goal, brought: list[OutcomeRow], today: date) -> dict[str, object] | None:
    """None where the goal has no amount or date; `likely` is null where `silence` says why."""
    shown = burn_up(goal, [(row.happened_on, row.amount) for row in brought], today)
    if shown is None:
        return None
    return {
        "likely": None if shown.likely is None else round(shown.likely, 4),
        "likely_on": shown.likely_on.isoformat() if shown.likely_on else None,
        "reached_on": shown.reached_on.isoformat() if shown.reached_on else None,
        "silence": str(shown.silence) or None,
    }


def _target(connection: Connection, target: goal_page.Target) -> dict[str, object]:
    return {
        "company_id": target.id,
        "name": target.name,
        "known": target.known,
        "people": companies.people(connection, target.id),
    }


def _outcome(row: OutcomeRow) -> dict[str, object]:
    return {
        "id": row.id,
        "kind": row.kind,
        "date": row.happened_on,
        "amount": int(row.amount) if float(row.amount).is_integer() else row.amount,
        "what": row.what or None,
        "contact": None if row.contact is None else {"id": row.contact, "name": row.contact_name},
    }


def _print(found: Mapping[str, object]) -> None:
    """The same in lines for people; what is not there is left out."""
    say(plain(f"{found['what']} ({found['state']})"))
    lines: list[tuple[str, object]] = [
        ("reached", f"{found['done']} of {found['amount']}" if found["amount"] else None),
        ("by", found["by"]),
        ("still needs", _joined(found["missing"])),
        ("pace", _part(found["pace"], "verdict")),
        ("likely", _part(found["forecast"], "likely")),
        ("to invite", _part(found["queue"], "existing")),
        ("ranked", _part(found["queue"], "ranked")),
        ("candidates", _count(found["candidates"])),
        ("targets", _joined(found["targets"])),
        ("outcomes", _count(found["outcomes"])),
        ("plans", _count(found["plans"])),
        ("review", found["review"]),
    ]
    width = max(len(name) for name, _ in lines)
    for name, value in lines:
        if value not in (None, ""):
            say(plain(f"  {name.ljust(width)}  {value}"))


def _part(value: object, key: str) -> object:
    return value.get(key) if isinstance(value, Mapping) else None


def _count(value: object) -> int | None:
    return len(value) or None if isinstance(value, list) else None


def _joined(value: object) -> str:
    items = value if isinstance(value, list) else []
    return ", ".join(str(item["name"]) if isinstance(item, dict) else str(item) for item in items)
