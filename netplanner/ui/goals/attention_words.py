"""The words of the balance of attention."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from netplanner.domain.attention import (
    ASK_LIMIT,
    DAYS,
    FEWEST_ASKED,
    FEWEST_CONTACTS,
    FEWEST_MINUTES,
    HABIT,
    TIES,
    Balance,
)
from netplanner.domain.words import Tone
from netplanner.storage.attention import Attention
from netplanner.ui import wording
from netplanner.ui.charts.shares import exact, shares_text
from netplanner.ui.numbers import number, percent

translate = QCoreApplication.translate


def verdict(found: Balance) -> str:
    """The balance in a sentence; none on too little data."""
    if found.distance is None:
        return not_enough(found)
    if round(found.distance * 100) == 0:
        return translate("Attention", "Your time goes where you want it")
    return translate("Attention", "{percent} of your time would have to go elsewhere").format(
        percent=percent(found.distance)
    )


def not_enough(found: Balance) -> str:
    """What lacks for a verdict; what there is enough of isn't named."""
    people = translate("Attention", "{count} of {all} people").format(
        count=number(found.contacts), all=number(FEWEST_CONTACTS)
    )
    minutes = translate("Attention", "{count} of {all} minutes").format(
        count=number(round(sum(found.minutes))), all=number(FEWEST_MINUTES)
    )
    lacking = [people] if found.contacts < FEWEST_CONTACTS else []
    if sum(found.minutes) < FEWEST_MINUTES:
        lacking.append(minutes)
    return translate("Attention", "Not enough yet: {what}.").format(what=", ".join(lacking))


def explanation(found: Balance, usual: Mapping[str, int]) -> str:
    """How the shares and the distance came about, with the user's own numbers."""
    days = translate("Attention", "Counted are the last %Ln days, by how well you knew people at the time.", None, DAYS)
    given = translate("Attention", "Where you noted no minutes these count: {minutes}.").format(
        minutes=minutes_text(usual)
    )
    lines = [
        f"{days} {given}",
        translate("Attention", "Your minutes: {minutes}.").format(minutes=_by_tie(map(number, found.minutes))),
        translate("Attention", "Most people: {shares}.").format(shares=shares_text(HABIT)),
        translate("Attention", "Your target: {shares}.").format(shares=shares_text(found.target)),
    ]
    if found.shares is None or found.distance is None:
        lines.append(not_enough(found))
        return "\n\n".join(lines)
    lines.append(translate("Attention", "You: {shares}.").format(shares=shares_text(found.shares)))
    gaps = [abs(share - goal) for share, goal in zip(found.shares, found.target, strict=True)]
    lines.append(
        translate(
            "Attention",
            "How far from the target: half of what the shares differ by, ({gaps}) / 2 = {percent} of your time.",
        ).format(gaps=" + ".join(map(exact, gaps)), percent=exact(found.distance))
    )
    return "\n\n".join(lines)


def minutes_text(usual: Mapping[str, int]) -> str:
    """ "meeting 60, call 20, …", the longest first."""
    kinds = sorted(usual, key=lambda kind: (-usual[kind], kind))
    return ", ".join(f"{wording.within(wording.touch_name(kind))} {number(usual[kind])}" for kind in kinds)


def slots_text(slots: Iterable[int]) -> str:
    """ "0 close, 6 good, 4 acquaintances" as the ties are named: "close 0, good 6, acquaintance 4"."""
    return _by_tie(map(number, slots))


def slots_explanation(found: Attention) -> str:
    """Why so many of each tie are named."""
    count = sum(found.slots)
    shares = found.balance.shares
    lines = []
    if shares is None:
        lines.append(translate("Attention", "As long as there is too little to weigh, your target says how many:"))
    else:
        lines.append(translate("Attention", "What falls short of your target says how many:"))
        lacks = (exact(max(goal - share, 0.0)) for share, goal in zip(shares, found.balance.target, strict=True))
        lines.append(translate("Attention", "Missing: {shares}.").format(shares=_by_tie(lacks)))
    lines.append(
        translate("Attention", "Of {count}: {slots}. What is left over in rounding goes to the largest rest.").format(
            count=number(count), slots=slots_text(found.slots)
        )
    )
    lines.append(
        translate(
            "Attention",
            "First come those who wait longest beyond their rhythm, then those without contact for longest. Left "
            "out are people not to be contacted, put off, or with a plan already. Where a tie has too few, others have "
            "more.",
        )
    )
    return "\n\n".join(lines)


def asks_text(found: Attention) -> tuple[str, str]:
    """What is said of asks and gifts, with its tone."""
    ratio = found.asks.ratio
    if ratio is None:
        return translate("Attention", "Nothing logged with acquaintances in these days."), "muted"
    total = sum(found.spent.tones.values())
    asks = found.spent.tones.get(Tone.ASK, 0)
    text = translate("Attention", "{asks} of {total} touches of acquaintances asked for something, {percent}.").format(
        asks=number(asks), total=number(total), percent=percent(ratio).replace(" ", "\u00a0")
    )
    if found.asks.flagged:
        advice = translate("Attention", "That is much: give something before you ask again.")
        return f"{text} {advice}", "warn"
    if found.spent.acquaintances < FEWEST_ASKED:
        little = translate("Attention", "Too few people for a verdict: {people} of {all_people}.").format(
            people=number(found.spent.acquaintances), all_people=number(FEWEST_ASKED)
        )
        return f"{text} {little}", "muted"
    return text, "muted"


def asks_explanation(found: Attention) -> str:
    asks, gives, neutral = (found.spent.tones.get(tone, 0) for tone in (Tone.ASK, Tone.GIVE, Tone.NEUTRAL))
    text = translate(
        "Attention",
        "Asks among all touches of acquaintances: {asks} / ({asks} + {gives} gifts + {neutral} others). Flagged above "
        "{limit} with {people} people or more. Whether a touch asks or gives is said where it is logged.",
    )
    return text.format(
        asks=number(asks),
        gives=number(gives),
        neutral=number(neutral),
        limit=percent(ASK_LIMIT),
        people=number(FEWEST_ASKED),
    )


def week_text(found: Attention) -> str:
    """ "45 of 120 minutes this week"."""
    if found.budget is None:
        return translate("Attention", "{used} minutes this week").format(used=number(round(found.week)))
    return translate("Attention", "{used} of {budget} minutes this week").format(
        used=number(round(found.week)), budget=number(found.budget)
    )


def next_week_text(found: Attention) -> str:
    """What the plans of next week will take."""
    planned = number(round(found.planned))
    if found.budget is None:
        return translate("Attention", "Next week {planned} minutes are planned.").format(planned=planned)
    return translate("Attention", "Next week {planned} of {budget} minutes are planned.").format(
        planned=planned, budget=number(found.budget)
    )


def week_explanation(usual: Mapping[str, int]) -> str:
    return translate(
        "Attention",
        "Minutes of everything logged since Monday, with people of every tie. Where none are noted these count: "
        "{minutes}. Next week counts its open plans in the same way, for each person.",
    ).format(minutes=minutes_text(usual))


def _by_tie(values: Iterable[str]) -> str:
    return ", ".join(f"{wording.within(wording.tie_name(tie))} {text}" for tie, text in zip(TIES, values, strict=True))
