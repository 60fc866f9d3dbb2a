"""netplanner plan auto: what the program proposes for the next weeks, and taking it."""

from argparse import Namespace
from collections.abc import Sequence

from netplanner.cli.access import reading, writing
from netplanner.cli.queue_command import reason_text
from netplanner.cli.terminal import plain, print_json, say
from netplanner.domain.auto_plan import Ground, GroundCode, Proposal
from netplanner.domain.queue import Reason
from netplanner.operations import auto_plan
from netplanner.storage.store import Store


def plan_weeks(options: Namespace) -> int:
    """Shows the proposals; with --take they are planned as one step."""
    taken: list[int] | None = None
    if options.take:
        with writing(options) as store:
            found = _propose(store, options)
            taken = sorted(auto_plan.take(store, found).outreach) if found else []
    else:
        with reading(options) as store:
            found = _propose(store, options)
    if options.json:
        print_json({"weeks": options.weeks, "proposals": [_json(one) for one in found], "taken": taken})
    else:
        _print(found, taken)
    return 0


def _propose(store: Store, options: Namespace) -> list[Proposal]:
    return auto_plan.propose(store.reader, store.clock.today(), options.weeks, goal_id=options.goal)


def _json(one: Proposal) -> dict[str, object]:
    return {
        "contact_id": one.contact_id,
        "name": one.name,
        "date": one.day.isoformat(),
        "for": str(one.lane),
        "kind": str(one.kind),
        "channel": one.channel,
        "goal_id": one.goal_id,
        "why": one.why or None,
        "minutes": one.minutes,
        "connector_id": one.connector_id,
        "reasons": [why_text(reason) for reason in one.reasons],
    }


def _print(found: Sequence[Proposal], taken: list[int] | None) -> None:
    day = None
    for one in found:
        if one.day != day:
            day = one.day
            say(f"{day:%Y-%m-%d}")
        told = " · ".join(map(why_text, one.reasons))
        asked = f", asking {one.connector_name} ({one.connector_id})" if one.connector_id is not None else ""
        say(plain(f"  {one.kind} {one.name} ({one.contact_id}) on {one.channel}{asked} · {told}"))
    say(f"{len(found)} proposed" if taken is None else f"{len(taken)} planned")


def why_text(reason: Reason | Ground) -> str:
    """A reason in English: "role: CMO", "due since 2026-11-01 (every 30 days)"."""
    if isinstance(reason, Reason):
        return reason_text(reason)
    if reason.code is GroundCode.DUE:
        every = f" (every {reason.number} days)" if reason.number is not None else ""
        return f"{'overdue since' if reason.share else 'due on'} {reason.value}{every}"
    if reason.code is GroundCode.LAST_CONTACT:
        return f"last contact {reason.value}" if reason.value else "no contact noted"
    if reason.code is GroundCode.LACKS_TIME:
        now = f"{reason.share:.0%} of your time, " if reason.share is not None else ""
        return f"{reason.value}: {now}target {reason.target or 0:.0%}"
    if reason.code is GroundCode.NOTES_USED:
        return f"no notes left on {reason.value} this month"
    return f"no connections left on {reason.value}"
