"""Words for a suggested tie: which, why, and how it is reckoned."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from netplanner.domain import tie_suggestion as rule
from netplanner.domain.tie_suggestion import Reason, ReasonCode, Suggestion
from netplanner.ui import wording

translate = QCoreApplication.translate


def suggestion_text(suggestion: Suggestion, platforms: Mapping[str, str], most: int = 3) -> str:
    """The weightiest reasons in one line: "3 meetings, the last 12 days ago · from own phone"."""
    return " · ".join(reason_text(reason, platforms) for reason in suggestion.reasons[:most])


def reason_text(reason: Reason, platforms: Mapping[str, str]) -> str:
    """`platforms` are the names of platforms by key."""
    if reason.times:
        return _touches_text(reason)
    if reason.code is ReasonCode.SOURCE:
        return translate("Ties", "from: {source}").replace("{source}", wording.source_name(reason.what))
    if reason.code is ReasonCode.CONNECTED:
        name = wording.channel_name(reason.what, platforms)
        return translate("Ties", "connected on {platform}").replace("{platform}", name)
    if reason.code is ReasonCode.TOLD:
        return translate("Ties", "last contact {when}").replace(
            "{when}", wording.relative_day_text(-(reason.days or 0))
        )
    return {
        ReasonCode.PRIVATE: translate("Ties", "private"),
        ReasonCode.BOTH_SPHERES: translate("Ties", "private and business"),
        ReasonCode.BIRTHDAY: translate("Ties", "birthday known"),
        ReasonCode.HOME: translate("Ties", "home address known"),
        ReasonCode.MET: translate("Ties", "noted how you met"),
    }[reason.code]


def _touches_text(reason: Reason) -> str:
    n = reason.times
    counted = {
        ReasonCode.MEETINGS: translate("Ties", "%Ln meeting(s)", None, n),
        ReasonCode.CALLS: translate("Ties", "%Ln call(s)", None, n),
        ReasonCode.MESSAGES: translate("Ties", "%Ln message(s)", None, n),
        ReasonCode.UNANSWERED: translate("Ties", "%Ln time(s) without an answer", None, n),
    }.get(reason.code, translate("Ties", "%Ln other contact(s)", None, n))
    if reason.days is None:
        return counted
    last = wording.relative_day_text(-reason.days)
    text = translate("Ties", "{count}, {when}") if n == 1 else translate("Ties", "{count}, the last {when}")
    return text.replace("{count}", counted).replace("{when}", last)


def how_text(suggestion: Suggestion, platforms: Mapping[str, str]) -> str:
    """The whole sum, line by line, and the limits it is held against."""
    number = QLocale().toString
    lines = [f"{number(reason.points, 'f', 1)}  {reason_text(reason, platforms)}" for reason in suggestion.reasons]
    total = translate("Ties", "{points} points in all").replace("{points}", number(suggestion.score, "f", 1))
    limits = translate(
        "Ties",
        "From {good} points a tie is good, from {close} close where it is private too or you met or spoke twice in a "
        "year. What is older than 90 days counts 60 %, older than a year 30 %, older than two years 10 %; what nobody "
        "answered counts a quarter.",
    )
    limits = limits.replace("{good}", number(rule.GOOD_FROM, "f", 0)).replace(
        "{close}", number(rule.CLOSE_FROM, "f", 0)
    )
    return "\n".join([*lines, total, "", limits])
