"""netplanner attention: where time for people went, and whom to turn to next week."""

from argparse import Namespace

from netplanner.cli.access import reading
from netplanner.cli.terminal import print_json, say
from netplanner.domain.attention import DAYS, HABIT, TIES, Shares
from netplanner.storage import attention
from netplanner.storage.attention import Attention, Suggestion


def show_attention(options: Namespace) -> int:
    with reading(options) as store:
        today = store.clock.today()
        found = attention.read(store.reader, today)
        people = attention.suggested(store.reader, today)
    if options.json:
        print_json(_json(found, people))
    else:
        _print(found, people)
    return 0


def _json(found: Attention, people: tuple[Suggestion, ...]) -> dict[str, object]:
    weighed = found.balance
    return {
        "from": found.days.first.isoformat(),
        "to": found.days.last.isoformat(),
        "minutes": _by_tie(weighed.minutes),
        "contacts": weighed.contacts,
        "enough": weighed.is_enough,
        "shares": _by_tie(weighed.shares) if weighed.shares else None,
        "habit": _by_tie(HABIT),
        "target": _by_tie(weighed.target),
        "distance": weighed.distance,
        "ask_ratio": found.asks.ratio,
        "ask_flagged": found.asks.flagged,
        "week": {"used": found.week, "budget": found.budget, "next_planned": found.planned},
        "next_week": _by_tie(found.slots),
        "suggested": [one.contact_id for one in people],
    }


def _by_tie(values: Shares | tuple[int, int, int]) -> dict[str, float]:
    return {str(tie): value for tie, value in zip(TIES, values, strict=True)}


def _print(found: Attention, people: tuple[Suggestion, ...]) -> None:
    weighed = found.balance
    say(f"The last {DAYS} days, from {found.days.first} to {found.days.last}")
    for place, tie in enumerate(TIES):
        you = f"{weighed.shares[place]:.0%}" if weighed.shares else "-"
        share = f"{you:>4}  most people {HABIT[place]:.1%}  target {weighed.target[place]:.0%}"
        say(f"{tie:<12} {weighed.minutes[place]:6.0f} min  {share}")
    if not weighed.is_enough:
        say(f"Not enough yet: {weighed.contacts} people, {sum(weighed.minutes):.0f} minutes")
    if found.asks.ratio is not None:
        say(
            f"Asks among what went to acquaintances: {found.asks.ratio:.0%}{', too many' if found.asks.flagged else ''}"
        )
    budget = "" if found.budget is None else f" of {found.budget}"
    say(f"This week {found.week:.0f}{budget} minutes, next week {found.planned:.0f} planned")
    for one in people:
        last = f"last contact {one.last_contact_on}" if one.last_contact_on else "no contact noted"
        say(f"{one.contact_id}: {one.name} ({one.tie}, {last})")
