"""netplanner plan move, plan done and plan snooze."""

from argparse import Namespace
from collections.abc import Sequence

from netplanner.cli.access import writing
from netplanner.cli.records import outreach_json
from netplanner.cli.terminal import print_json, say
from netplanner.domain.changes import Changes
from netplanner.domain.words import OutreachResult
from netplanner.operations import planning
from netplanner.storage import outreach
from netplanner.storage.store import Store


def move_plans(options: Namespace) -> int:
    with writing(options) as store:
        changes = planning.move(store, options.ids, options.date.isoformat())
        return _told(options, store, changes)


def finish_plans(options: Namespace) -> int:
    on = options.date.isoformat() if options.date else None
    with writing(options) as store:
        changes = planning.finish(
            store, options.ids, result=OutreachResult(options.result), minutes=options.minutes, on=on
        )
        return _told(options, store, changes)


def snooze_plans(options: Namespace) -> int:
    with writing(options) as store:
        changes = planning.snooze(store, options.ids, options.until.isoformat())
        return _told(options, store, changes)


def _told(options: Namespace, store: Store, changes: Changes) -> int:
    """Tells of the plans that were named as they are now, and of those that came of it."""
    named = list(dict.fromkeys(options.ids))
    new = sorted(changes.outreach - set(named))
    found = outreach.rows_of(store.reader, [*named, *new])
    rows = [outreach_json(found[outreach_id]) for outreach_id in named if outreach_id in found]
    planned = [outreach_json(found[outreach_id]) for outreach_id in new if outreach_id in found]
    if options.json:
        print_json({"outreach": rows, "planned": planned})
    else:
        _say(rows, planned)
    return 0


def _say(rows: Sequence[dict[str, object]], planned: Sequence[dict[str, object]]) -> None:
    for row in rows:
        result = f", {row['result']}" if row["result"] else ""
        say(f"Outreach {row['id']} is {row['status']}{result}, {row['date']}")
    for row in planned:
        say(f"Outreach {row['id']} planned on {row['date']}")
