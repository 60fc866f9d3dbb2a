"""The words of a goal card and a goal page."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import Pace, PaceVerdict, missing, pace
from netplanner.domain.place_names import area_name
from netplanner.domain.words import CriterionKey, GoalState
from netplanner.ui import wording
from netplanner.ui.error_texts import lacks_text
from netplanner.ui.numbers import number as number

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Card:
    """What a goal shows in the list.

    `progress` and `tick` (where the pace line stands today) are parts of 1, `tick` None where there is no pace.
    `brief` is the verdict where there is little room; its `tone` is ok, warn, danger or muted.
    """

    goal: Goal
    subtitle: str
    meta: str
    verdict: str
    brief: str
    tone: str
    progress: float
    tick: float | None

    @property
    def spoken(self) -> str:
        """All of the card in a line, for screen readers."""
        return ", ".join(filter(None, (self.goal.what, self.subtitle, self.meta, self.verdict)))


def card_of(goal: Goal, today: date, platforms: Mapping[str, str]) -> Card:
    found = pace(goal, today)
    verdict, tone = verdict_of(goal, today)
    brief = verdict.partition(":")[0] if goal.state is GoalState.ACTIVE else verdict
    amount = max(goal.amount, 1)
    counts = goal.state is not GoalState.DRAFT and found is not None
    return Card(
        goal=goal,
        subtitle=subtitle(goal, platforms),
        meta=meta(goal, found),
        verdict=verdict,
        brief=brief,
        tone=tone,
        progress=min(goal.done / amount, 1.0) if goal.amount else 0.0,
        tick=min(found.expected / amount, 1.0) if counts and found is not None else None,
    )


def language() -> str:
    """The two letters by which places are named."""
    return QLocale().name()[:2]


def whom(goal: Goal) -> str:
    """Whom the goal looks for: "CMO, retail, 50+ people"."""
    return ", ".join(_criterion(one.key, one.value) for one in goal.criteria if one.value.strip())


def places(goal: Goal) -> str:
    return ", ".join(area_name(code, language()) for code in goal.area)


def platforms_of(goal: Goal, platforms: Mapping[str, str]) -> str:
    """The platforms in their order: "LinkedIn, then XING"."""
    names = [wording.channel_name(key, platforms) for key in (goal.primary_platform, goal.secondary_platform) if key]
    if len(names) < 2:
        return "".join(names)
    return translate("Goals", "{first}, then {second}").format(first=names[0], second=names[1])


def subtitle(goal: Goal, platforms: Mapping[str, str]) -> str:
    parts = (whom(goal) or places(goal), platforms_of(goal, platforms))
    return " · ".join(filter(None, parts)) or wording.goal_kind_name(goal.kind)


def meta(goal: Goal, found: Pace | None) -> str:
    """How far and how long: "3 of 5 · 41 days left"."""
    if not goal.amount or goal.state is GoalState.DRAFT:
        return wording.goal_state_name(goal.state)
    parts = [translate("Goals", "{done} of {amount}").format(done=number(goal.done), amount=number(goal.amount))]
    if goal.state in (GoalState.DONE, GoalState.ARCHIVED) and goal.finished_on:
        parts.append(wording.date_text(goal.finished_on))
    elif found is not None:
        parts.append(wording.days_left_text(found.days_left))
    return " · ".join(parts)


def verdict_of(goal: Goal, today: date) -> tuple[str, str]:
    """The chip of a card with its tone: ("behind: 1 more a fortnight", "warn")."""
    if goal.state is GoalState.DRAFT:
        return translate("Goals", "needs {what}").format(what=lacks_text(missing(goal, today))), "muted"
    if goal.state is not GoalState.ACTIVE:
        return wording.within(wording.goal_state_name(goal.state)), "muted"
    found = pace(goal, today)
    if found is None or goal.done >= goal.amount:
        return translate("Goals", "reached"), "ok"
    if found.days_left < 0:
        return translate("Goals", "late: {count} missing").format(count=number(goal.amount - goal.done)), "danger"
    if found.verdict is PaceVerdict.ON_TRACK:
        return translate("Goals", "on track"), "ok"
    if found.verdict is PaceVerdict.BEHIND:
        return translate("Goals", "behind: {advice}").format(advice=advice(goal, found)), "warn"
    return translate("Goals", "at risk: {advice}").format(advice=advice(goal, found)), "danger"


def needed(missing_amount: float, days_left: int) -> tuple[int, int]:
    """How many in how many days bring `missing_amount` home: a week (7), a fortnight, a month (30) or all days."""
    per_day = missing_amount / max(days_left, 1)
    for days, least in ((7, 1.0), (14, 0.5), (30, 0.5)):
        if per_day * days >= least:
            return math.ceil(per_day * days - 1e-9), days
    return math.ceil(missing_amount), max(days_left, 1)


def advice(goal: Goal, found: Pace) -> str:
    """What it takes to reach the goal: "1 more a fortnight"."""
    count, days = needed(goal.amount - goal.done, found.days_left)
    text = {
        7: translate("Goals", "{count} more a week"),
        14: translate("Goals", "{count} more a fortnight"),
        30: translate("Goals", "{count} more a month"),
    }.get(days, translate("Goals", "{count} more"))
    return text.format(count=number(count))


def promise(goal: Goal, platforms: Mapping[str, str]) -> str:
    """The line below the title of a goal page."""
    by = translate("Goals", "by {date}").format(date=wording.date_text(goal.by, style="medium")) if goal.by else ""
    return " · ".join(filter(None, (by, whom(goal), places(goal), platforms_of(goal, platforms))))


def calculation(goal: Goal, today: date) -> str:
    """How the pace of the goal was worked out, in numbers."""
    found = pace(goal, today)
    if found is None:
        return translate("Goals", "The pace needs an amount and a date.")
    lines = [
        translate("Goals", "Counted from {start} to {end}.").format(
            start=wording.date_text(goal.started_on or goal.created[:10]), end=wording.date_text(goal.by)
        ),
        translate("Goals", "By today {expected} of {amount} are expected: the same share as of the days gone.").format(
            expected=number(round(found.expected, 1)), amount=number(goal.amount)
        ),
        translate("Goals", "Done are {done}, that is {percent} % of what is expected.").format(
            done=number(goal.done), percent=number(round(found.ratio * 100))
        ),
        translate("Goals", "On track from 100 %, behind from 70 %, at risk below."),
    ]
    return "\n".join(lines)


def _criterion(key: CriterionKey, value: str) -> str:
    if key is CriterionKey.SIZE:
        return translate("Goals", "{size} people").format(size=value)
    return value
