"""The words of a goal's queue: its lists, the reasons somebody stands in one, and how a score came about."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple

from PySide6.QtCore import QCoreApplication, QLocale

from netplanner.domain.place_names import area_name
from netplanner.domain.queue import WEIGHTS, Parts, Reason, ReasonCode, Weights
from netplanner.domain.words import QueueList
from netplanner.storage.queue import InviteWay
from netplanner.ui import wording
from netplanner.ui.numbers import number

translate = QCoreApplication.translate

_Names = Mapping[str, str]

# What somebody is of what the goal looks for.
MET = frozenset({ReasonCode.CRITERION, ReasonCode.TARGET})


def list_name(name: QueueList) -> str:
    """What a list is called: "Left out by you"."""
    return {
        QueueList.DO_NOT_CONTACT: translate("Queue", "Do not want to be contacted"),
        QueueList.CONNECTED: translate("Queue", "Connected already"),
        QueueList.PENDING: translate("Queue", "Invited or planned"),
        QueueList.DECLINED: translate("Queue", "Declined"),
        QueueList.WITHDRAWN: translate("Queue", "Withdrawn not long ago"),
        QueueList.SNOOZED: translate("Queue", "Put off"),
        QueueList.SKIPPED: translate("Queue", "Left out by you"),
        QueueList.EXISTING: translate("Queue", "People you know already"),
        QueueList.SERVES_NO_GOAL: translate("Queue", "Do not serve this goal"),
        QueueList.OUTSIDE_AREA: translate("Queue", "Outside the area"),
        QueueList.CONNECTOR_ASKED: translate("Queue", "Somebody was asked to introduce you"),
        QueueList.RANKED: translate("Queue", "To invite"),
    }[name]


def reasons_text(reasons: Sequence[Reason], platforms: _Names) -> str:
    """ "role ✓ industry ✓ · in Skåne · via Anna (54 %)"; `platforms` are names by key."""
    met = [_met(reason) for reason in reasons if reason.code in MET]
    # The tie has its sign behind the name.
    rest = [
        reason_text(reason, platforms)
        for reason in reasons
        if reason.code not in MET and reason.code is not ReasonCode.TIE
    ]
    return " · ".join(filter(None, (" ".join(dict.fromkeys(met)), *rest)))


def reasons_spoken(reasons: Sequence[Reason], platforms: _Names) -> str:
    """The same in full, a reason each, for the tooltip and for screen readers."""
    return "\n".join(filter(None, (_in_full(reason) or reason_text(reason, platforms) for reason in reasons)))


def reason_text(reason: Reason, platforms: _Names) -> str:
    """One reason in a few words."""
    write = _REASONS.get(reason.code)
    if reason.code in MET:
        return _met(reason)
    if reason.code is ReasonCode.PLATFORM:
        name = wording.channel_name(reason.value, platforms)
        if reason.value in platforms:
            return translate("Queue", "on {platform}").format(platform=name)
        return translate("Queue", "by {channel}").format(channel=wording.within(name))
    return write(reason) if write else ""


def score_text(score: float) -> str:
    return number(round(score))


def calculation(name: str, score: float, parts: Parts, weights: Weights = WEIGHTS) -> str:
    """How the score of somebody came about, part by part, with its numbers."""
    lines = [translate("Queue", "{name}: {score} of 100 points.").format(name=name, score=number(score))]
    total = sum(weights)
    for title, weight, part in zip(part_names(), weights, astuple(parts), strict=True):
        most = 100 * weight / total
        lines.append(
            translate("Queue", "{part}: {points} of {most}").format(
                part=title, points=number(most * part), most=number(most)
            )
        )
    lines.append(
        translate(
            "Queue",
            "A close or good contact is one step away; another way counts by how well each of its people know one "
            "another. Urgency is how far the goal is behind.",
        )
    )
    return "\n".join(lines)


def part_names() -> tuple[str, ...]:
    return (
        translate("Queue", "Is what you look for"),
        translate("Queue", "A way to them"),
        translate("Queue", "In the area"),
        translate("Queue", "On your platforms"),
        translate("Queue", "Urgency of the goal"),
    )


def _met(reason: Reason) -> str:
    if reason.code is ReasonCode.TARGET:
        return translate("Queue", "target ✓")
    return translate("Queue", "{criterion} ✓").format(criterion=wording.within(wording.criterion_name(reason.key)))


def _in_full(reason: Reason) -> str:
    """What a criterion asks for and which company is a target; "" for other reasons."""
    if reason.code is ReasonCode.TARGET:
        return translate("Queue", "Works at {company}, which this goal is after").format(company=reason.value)
    if reason.code is ReasonCode.CRITERION:
        return f"{wording.criterion_name(reason.key)}: {reason.value}"
    return ""


def _dated(with_day: str, without: str, day: str) -> str:
    return with_day.format(day=wording.date_text(day)) if day else without


def _since(reason: Reason) -> str:
    return _dated(translate("Queue", "connected since {day}"), translate("Queue", "connected"), reason.value)


def _planned(reason: Reason) -> str:
    return _dated(translate("Queue", "planned for {day}"), translate("Queue", "planned"), reason.value)


def _sent(reason: Reason) -> str:
    return _dated(translate("Queue", "invited on {day}"), translate("Queue", "invited"), reason.value)


def _received(reason: Reason) -> str:
    return _dated(translate("Queue", "invited you on {day}"), translate("Queue", "invited you"), reason.value)


def _declined(reason: Reason) -> str:
    return _dated(translate("Queue", "declined on {day}"), translate("Queue", "declined"), reason.value)


def _declined_by_me(reason: Reason) -> str:
    return _dated(translate("Queue", "you declined on {day}"), translate("Queue", "you declined"), reason.value)


def _until(reason: Reason) -> str:
    return _dated(translate("Queue", "until {day}"), translate("Queue", "put off"), reason.value)


def _via(reason: Reason) -> str:
    return translate("Queue", "via {name} ({percent} %)").format(
        name=reason.value, percent=number(round(100 * (reason.share or 0)))
    )


def way_text(way: InviteWay) -> str:
    """A way to somebody, whom to ask first: "Anna Ålund, then Bo Hansen: 24 %"."""
    over = translate("Queue", ", then ").join(name for _, name in way.people)
    text = (
        translate("Queue", "{people}: {percent} %, a guess from the same company")
        if way.guessed
        else translate("Queue", "{people}: {percent} %")
    )
    return text.format(people=over, percent=number(round(100 * way.strength)))


def _evidence(reason: Reason) -> str:
    return translate("Queue", "{percent} % of it known").format(percent=_percent(reason))


_REASONS: Mapping[ReasonCode, Callable[[Reason], str]] = {
    ReasonCode.CANDIDATE: lambda reason: translate("Queue", "set by you"),
    ReasonCode.AREA: lambda reason: translate("Queue", "in {place}").format(
        place=area_name(reason.value, QLocale().name()[:2])
    ),
    ReasonCode.BORDERING: lambda reason: translate("Queue", "next to the area"),
    ReasonCode.PLACE_UNKNOWN: lambda reason: translate("Queue", "place unknown"),
    ReasonCode.TIE: lambda reason: wording.within(wording.tie_name(reason.value)),
    ReasonCode.VIA: _via,
    ReasonCode.EVIDENCE: _evidence,
    ReasonCode.CHANNELS: lambda reason: wording.within(wording.do_not_contact_name(reason.value)),
    ReasonCode.SINCE: _since,
    ReasonCode.PLANNED: _planned,
    ReasonCode.SENT: _sent,
    ReasonCode.RECEIVED: _received,
    ReasonCode.DECLINED: _declined,
    ReasonCode.DECLINED_BY_ME: _declined_by_me,
    ReasonCode.UNTIL: _until,
    ReasonCode.SKIPPED: lambda reason: reason.value or translate("Queue", "left out"),
    ReasonCode.OUTSIDE: lambda reason: translate("Queue", "outside the area"),
    ReasonCode.ASKED: lambda reason: translate("Queue", "{name} was asked").format(name=reason.value),
}


def _percent(reason: Reason) -> str:
    return number(round(100 * (reason.share or 0)))
