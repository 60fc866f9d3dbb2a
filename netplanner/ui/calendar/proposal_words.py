"""The words of a proposal: what it is, and why it is made."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from netplanner.domain.auto_plan import Ground, GroundCode, Proposal
from netplanner.domain.cadence import Scope
from netplanner.domain.words import OutreachKind
from netplanner.ui import plan_titles, queue_words, wording

translate = QCoreApplication.translate


def title(proposal: Proposal) -> str:
    """ "Invite Sara Berg", "Ask Anna Ålund to introduce Sara Berg"."""
    if proposal.connector_name:
        text = translate("Proposals", "Ask {connector} to introduce {name}")
        return text.replace("{connector}", proposal.connector_name).replace("{name}", proposal.name)
    return plan_titles.title_of(proposal.kind, names(proposal), proposal.why)


def names(proposal: Proposal) -> tuple[str, ...]:
    if proposal.kind is OutreachKind.INTRODUCTION and proposal.connector_name:
        return proposal.connector_name, proposal.name
    return (proposal.name,)


def reasons(proposal: Proposal, platforms: Mapping[str, str], goal: str = "") -> list[str]:
    """Why this person, on this day, in this way; `platforms` are names by key, `goal` is what the goal wants."""
    found = [translate("Proposals", "for {goal}").replace("{goal}", goal)] if goal else []
    for reason in proposal.reasons:
        if isinstance(reason, Ground):
            found.append(_ground(reason, platforms))
        else:
            found.append(queue_words.reason_text(reason, platforms))
    return [text for text in found if text]


def _ground(ground: Ground, platforms: Mapping[str, str]) -> str:
    match ground.code:
        case GroundCode.DUE:
            return _due(ground)
        case GroundCode.LAST_CONTACT:
            if not ground.value:
                return translate("Proposals", "no contact known")
            return translate("Proposals", "last contact {day}").replace("{day}", wording.date_text(ground.value))
        case GroundCode.LACKS_TIME:
            return _lacks_time(ground)
        case GroundCode.NOTES_USED:
            text = translate("Proposals", "this month's notes on {platform} are used up")
            return text.replace("{platform}", wording.channel_name(ground.value, platforms))
        case GroundCode.CONNECTIONS_FULL:
            text = translate("Proposals", "{platform} holds no more connections")
            return text.replace("{platform}", wording.channel_name(ground.value, platforms))


def _due(ground: Ground) -> str:
    rhythm = {
        Scope.PERSON: translate("Proposals", "own rhythm"),
        Scope.TAG: translate("Proposals", "rhythm of a tag"),
        Scope.GROUP: translate("Proposals", "rhythm of a group"),
        Scope.TIE: translate("Proposals", "rhythm of the tie"),
    }.get(Scope(ground.key) if ground.key else Scope.TIE, "")
    days = translate("Proposals", "every %Ln days", None, ground.number or 0)
    if ground.share:
        since = translate("Proposals", "overdue since {day}")
    else:
        since = translate("Proposals", "due on {day}")
    return since.replace("{day}", wording.date_text(ground.value)) + f" ({days}, {rhythm})"


def _lacks_time(ground: Ground) -> str:
    tie = wording.within(wording.tie_name(ground.value))
    wanted = _percent(ground.target)
    if ground.share is None:
        return translate("Proposals", "{tie}: {wanted} % of your time wanted").format(tie=tie, wanted=wanted)
    text = translate("Proposals", "{tie}: {share} % of your time, {wanted} % wanted")
    return text.format(tie=tie, share=_percent(ground.share), wanted=wanted)


def _percent(share: float | None) -> str:
    return QLocale().toString(round(100 * (share or 0)))
