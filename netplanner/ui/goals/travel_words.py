"""The words about a journey: where it goes, and why somebody there is worth a meeting."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from netplanner.domain.place_names import place_name
from netplanner.domain.travel import (
    GOAL_WEIGHT,
    OVERDUE_WEIGHT,
    PLACE_PART,
    PLACE_WEIGHT,
    TIE_PART,
    TIE_WEIGHT,
    Near,
)
from netplanner.domain.words import Tie
from netplanner.storage.travel import Host
from netplanner.ui import wording
from netplanner.ui.goals.coverage_words import place_written
from netplanner.ui.goals.words import language
from netplanner.ui.numbers import number

translate = QCoreApplication.translate


def where(codes: Sequence[str]) -> str:
    """The places of a journey in a line."""
    return QLocale().createSeparatedList([place_name(code, language()) for code in codes])


def why(codes: Sequence[str], first: date, last: date) -> str:
    """What a meeting's plan says as its reason, until the user writes something else."""
    if first == last:
        text = translate("Travel", "I am in {place} on {first}")
    else:
        text = translate("Travel", "I am in {place} from {first} to {last}")
    day = _day
    return text.replace("{first}", day(first)).replace("{last}", day(last)).replace("{place}", where(codes))


def _day(day: date) -> str:
    return wording.recent_day_text(day, day)


def reasons(host: Host, goals: Mapping[int, str], *, several_places: bool = False) -> str:
    """Why somebody stands where they do: "serves “5 customers” · 40 days overdue · nearby: Lund".

    Of a journey with several places it is told where somebody is.
    """
    parts = []
    if named := [goals[goal_id] for goal_id in host.goals if goal_id in goals]:
        text = translate("Travel", "serves “{goal}”").replace("{goal}", named[0])
        if len(named) > 1:
            text += " " + translate("Travel", "and %Ln more", None, len(named) - 1)
        parts.append(text)
    if host.late_days:
        parts.append(translate("Travel", "%Ln day(s) overdue", None, host.late_days))
    if host.near is Near.THERE and several_places:
        parts.append(place_written(host.place))
    elif host.near is Near.NEARBY:
        parts.append(translate("Travel", "nearby: {place}").replace("{place}", place_written(host.place)))
    elif host.near is Near.UNCLEAR:
        parts.append(translate("Travel", "place unclear: {place}").replace("{place}", place_written(host.place)))
    if host.planned_on:
        day = wording.date_text(host.planned_on, style="day")
        parts.append(translate("Travel", "planned already on {day}").replace("{day}", day))
    return " · ".join(parts)


def calculation(hosts: Sequence[Host]) -> str:
    """ "How is this calculated?" with the numbers of the first of the list."""
    rule = translate(
        "Travel",
        "Up to {tie} points for how well you know somebody (close {tie}, good {good}, acquaintance {acquaintance}), "
        "{goal} where they serve an active goal, up to {overdue} for being overdue (a whole period or more counts "
        "full), {place} for being there ({nearby} nearby, {unclear} where only the country is known).",
    )
    values = {
        "{tie}": 100 * TIE_WEIGHT,
        "{good}": 100 * TIE_WEIGHT * TIE_PART[Tie.GOOD],
        "{acquaintance}": 100 * TIE_WEIGHT * TIE_PART[Tie.ACQUAINTANCE],
        "{goal}": 100 * GOAL_WEIGHT,
        "{overdue}": 100 * OVERDUE_WEIGHT,
        "{place}": 100 * PLACE_WEIGHT,
        "{nearby}": 100 * PLACE_WEIGHT * PLACE_PART[Near.NEARBY],
        "{unclear}": 100 * PLACE_WEIGHT * PLACE_PART[Near.UNCLEAR],
    }
    for mark, value in values.items():
        rule = rule.replace(mark, number(value))
    lines = [f"{host.name}: {number(host.score)}" for host in hosts[:5]]
    return "\n\n".join(filter(None, (rule, "\n".join(lines))))
