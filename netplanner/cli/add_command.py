"""netplanner goal add and netplanner plan add."""

from argparse import Namespace
from dataclasses import replace

from netplanner.cli.access import writing
from netplanner.cli.records import goal_json, outreach_json
from netplanner.cli.terminal import print_json, say
from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import missing
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import Channel, GoalKind, OutreachKind
from netplanner.operations import goals as goal_operations
from netplanner.operations import planning
from netplanner.storage import contacts, goals, outreach

# What is meant by a channel where --kind doesn't say it.
_KIND_OF_CHANNEL: dict[str, OutreachKind] = {
    Channel.EMAIL: OutreachKind.MAIL,
    Channel.PHONE: OutreachKind.CALL,
    Channel.IN_PERSON: OutreachKind.MEETING,
}


def add_goal(options: Namespace) -> int:
    platforms = [*options.platform, "", ""]
    goal = Goal(
        what=options.what,
        kind=GoalKind(options.kind),
        amount=options.amount,
        by=options.by.isoformat() if options.by else "",
        area=[options.area],
        criteria=[goal_operations.parse_criterion(text) for text in options.criterion],
        primary_platform=platforms[0],
        secondary_platform=platforms[1],
    )
    with writing(options) as store:
        today = store.clock.today()
        created = goal_operations.add(store, goal, new_targets=options.target).created
        assert created is not None
        stored = goals.load(store.reader, created)
        assert stored is not None
    if options.json:
        print_json(goal_json(stored, today))
    else:
        lacking = ", ".join(missing(stored, today))
        say(f"Goal {created} added" + (f" as a draft; still needs: {lacking}" if lacking else ""))
    return 0


def add_plan(options: Namespace) -> int:
    kind = OutreachKind(options.kind) if options.kind else _KIND_OF_CHANNEL.get(options.channel, OutreachKind.MESSAGE)
    plan = Outreach(
        goal_id=options.goal,
        due_on=options.date.isoformat(),
        due_time=options.time,
        zone=options.zone,
        kind=kind,
        channel=options.channel,
        why=options.why,
        minutes=options.minutes,
        repeat_rule=options.repeat,
        chain_rule=options.chain,
    )
    with writing(options) as store:
        # Who was merged into another is planned with as the other.
        people = list(dict.fromkeys(contacts.resolve(store.reader, one) for one in options.contact))
        # An introduction brings two people together; anything else is planned for each.
        together = kind is OutreachKind.INTRODUCTION and len(people) == 2
        plans = [replace(plan, contacts=people)] if together else [replace(plan, contacts=[one]) for one in people]
        changes = planning.add_many(store, plans)
        found = outreach.rows_of(store.reader, sorted(changes.outreach))
        rows = [outreach_json(found[outreach_id]) for outreach_id in sorted(found)]
    if options.json:
        print_json(rows[0] if len(rows) == 1 else rows)
    else:
        for row in rows:
            say(f"Outreach {row['id']} planned on {row['date']}")
    return 0
