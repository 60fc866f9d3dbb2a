"""What a goal still needs, said at its fields and in a sentence."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from netplanner.domain.goal import Goal
from netplanner.domain.goal_rules import missing, parse_day
from netplanner.domain.words import GoalState
from netplanner.ui import wording
from netplanner.ui.goals.words import needed, number

translate = QCoreApplication.translate

# The row of the form that each lack is about, by the codes of domain.goal_rules.
ROWS: Mapping[str, str] = {
    "what": "what",
    "kind": "kind",
    "amount": "kind",
    "by": "by",
    "area": "area",
    "criterion": "criteria",
}


def lacks_of(goal: Goal, today: date) -> tuple[str, ...]:
    """What is missing, without the day of an active goal that is late: it stays active."""
    lacks = missing(goal, today)
    return () if is_late(goal, today) else lacks


def is_late(goal: Goal, today: date) -> bool:
    return goal.state is GoalState.ACTIVE and parse_day(goal.by) is not None and missing(goal, today) == ("by",)


def sentence(goal: Goal, today: date) -> str:
    """What saving makes of the goal, and why."""
    if goal.state not in (GoalState.DRAFT, GoalState.ACTIVE):
        state = wording.within(wording.goal_state_name(goal.state))
        return translate("GoalNeeds", "The goal is {state} and stays so.").replace("{state}", state)
    if is_late(goal, today):
        return translate("GoalNeeds", "Its day has passed: the goal counts as late until it gets another.")
    lacks = missing(goal, today)
    if lacks:
        said = QLocale().createSeparatedList([_said(code) for code in lacks])
        return translate("GoalNeeds", "It stays a draft until you say {what}.").replace("{what}", said)
    if goal.state is GoalState.ACTIVE:
        return translate("GoalNeeds", "Nothing is missing: the goal is active.")
    return translate("GoalNeeds", "Nothing is missing: once saved, it is active from today.")


def hints(goal: Goal, today: date, lacks: Sequence[str]) -> dict[str, str]:
    """What stands below each row of the form: what to say there, or what was said means."""
    asks = {
        "what": translate("GoalNeeds", "Say it in a few words: you read it on every card and plan."),
        "amount": translate("GoalNeeds", "How many make it reached? Give a number from 1 on."),
        "by": translate("GoalNeeds", "By which day? Choose one after today; it sets the pace."),
        "area": translate("GoalNeeds", "Where are the people? Name places, or choose Anywhere."),
        "criterion": translate("GoalNeeds", "Whom would it take? One property is enough, or a company below."),
    }
    found = dict.fromkeys(ROWS.values(), "")
    for code in lacks:
        found[ROWS[code]] = asks.get(code, "")
    if not found["by"]:
        found["by"] = _pace(goal, today)
    return found


def _said(code: str) -> str:
    words = {
        "what": translate("GoalNeeds", "what you want"),
        "kind": translate("GoalNeeds", "what kind of result"),
        "amount": translate("GoalNeeds", "how many"),
        "by": translate("GoalNeeds", "by when"),
        "area": translate("GoalNeeds", "where"),
        "criterion": translate("GoalNeeds", "whom you look for"),
    }
    return words.get(code, code)


def _pace(goal: Goal, today: date) -> str:
    """How long it is until then, and what that asks for: "182 days left: 1 in 30 days"."""
    by = parse_day(goal.by)
    if by is None or by <= today:
        return ""
    left = (by - today).days
    days_left = wording.days_left_text(left)
    missing_amount = goal.amount - goal.done
    if missing_amount <= 0:
        return days_left
    count, days = needed(missing_amount, left)
    if days >= left:
        return days_left
    text = {
        7: translate("GoalNeeds", "{left}: {count} a week"),
        14: translate("GoalNeeds", "{left}: {count} a fortnight"),
        30: translate("GoalNeeds", "{left}: {count} a month"),
    }[days]
    return text.format(left=days_left, count=number(count))
