"""netplanner queue: whom to invite next for a goal, and why everybody else is not asked now."""

from argparse import Namespace

from netplanner.cli.access import reading
from netplanner.cli.terminal import plain, print_json, say
from netplanner.domain.errors import UserError
from netplanner.domain.place_names import area_name
from netplanner.domain.queue import Reason, ReasonCode
from netplanner.domain.words import QueueList
from netplanner.storage import goals, queue
from netplanner.storage.contacts import names

# Of each list to work off so many are shown to people; JSON holds all.
_SHOWN = 20


def show_queue(options: Namespace) -> int:
    with reading(options) as store:
        if goals.load(store.reader, options.goal) is None:
            raise UserError("goal_gone")
        found = queue.read(store.reader, options.goal, store.clock.today())
        if options.json:
            print_json({"lists": {str(name): list(map(_json, entries)) for name, entries in found.lists.items()}})
            return 0
        shown = [
            (name, entry) for name in (QueueList.EXISTING, QueueList.RANKED) for entry in found.lists[name][:_SHOWN]
        ]
        called = names(store.reader, [entry.contact_id for _, entry in shown])
    for name, count in found.counts.items():
        say(f"{name}: {count}")
        for _, entry in (one for one in shown if one[0] is name):
            told = " · ".join(map(reason_text, entry.reasons))
            say(plain(f"  {entry.score or 0:3.0f} · {called[entry.contact_id]} ({entry.contact_id}) · {told}"))
    return 0


def _json(entry: queue.Entry) -> dict[str, object]:
    return {
        "contact_id": entry.contact_id,
        "score": entry.score,
        "reasons": [reason_text(reason) for reason in entry.reasons],
    }


_WITH_VALUE = {
    ReasonCode.SINCE: "connected since",
    ReasonCode.PLANNED: "invitation planned for",
    ReasonCode.SENT: "invited on",
    ReasonCode.RECEIVED: "invited you on",
    ReasonCode.DECLINED: "declined on",
    ReasonCode.DECLINED_BY_ME: "declined by you on",
    ReasonCode.UNTIL: "not before",
    ReasonCode.SKIPPED: "left out:",
    ReasonCode.ASKED: "introduction asked for of",
    ReasonCode.PLATFORM: "on",
}
_ALONE = {
    ReasonCode.TARGET: "target company",
    ReasonCode.CANDIDATE: "set on the goal",
    ReasonCode.BORDERING: "bordering country",
    ReasonCode.PLACE_UNKNOWN: "place unknown",
    ReasonCode.OUTSIDE: "outside the area",
    ReasonCode.CHANNELS: "do not contact",
}


def reason_text(reason: Reason) -> str:
    """A reason in English: "role: CMO", "in Skåne", "via Anna Ålund (54 %)"."""
    share = f"{reason.share or 0:.0%}".replace("%", " %")
    if reason.code is ReasonCode.CRITERION:
        return f"{reason.key}: {reason.value}"
    if reason.code is ReasonCode.AREA:
        return f"in {area_name(reason.value)}"
    if reason.code is ReasonCode.VIA:
        return f"via {reason.value} ({share})"
    if reason.code is ReasonCode.EVIDENCE:
        return f"{share} known"
    if reason.code is ReasonCode.TIE:
        return reason.value
    if reason.code in _ALONE:
        return _ALONE[reason.code]
    # A day may be unknown.
    return f"{_WITH_VALUE[reason.code]} {reason.value}" if reason.value else _WITH_VALUE[reason.code].rsplit(" ", 1)[0]
