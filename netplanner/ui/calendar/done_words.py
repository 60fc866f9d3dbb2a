"""The words and keys of the one question that is asked about what was done."""

from collections.abc import Collection
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from netplanner.domain.next_touch import NextTouch, Reason
from netplanner.domain.outcome import Outcome
from netplanner.domain.outreach import Outreach
from netplanner.domain.words import OutreachKind, OutreachResult, OutreachStatus
from netplanner.ui import wording
from netplanner.ui.plan_titles import title_of

translate = QCoreApplication.translate

# Chosen by the figures 1 to 9.
MINUTES = (5, 10, 15, 20, 30, 45, 60, 90, 120)

# What is likely stands first, and Enter takes it.
_LIKELY = {
    OutreachKind.INVITE: (OutreachResult.SENT, OutreachResult.ACCEPTED),
    OutreachKind.CALL: (OutreachResult.REPLIED, OutreachResult.NO_ANSWER),
    OutreachKind.MEETING: (OutreachResult.MET, OutreachResult.NO_ANSWER),
    OutreachKind.SEMINAR: (OutreachResult.MET,),
}
_ALL = (
    OutreachResult.SENT,
    OutreachResult.REPLIED,
    OutreachResult.ACCEPTED,
    OutreachResult.MET,
    OutreachResult.NO_ANSWER,
    OutreachResult.DECLINED,
)


class Answer(NamedTuple):
    """What the user said: how it went, how long it took, what it brought, what is planned next, and the why that an
    invitation lacked."""

    result: OutreachResult
    minutes: int | None = None
    outcome: Outcome | None = None
    next: Outreach | None = None
    why: str = ""


def results_for(kind: str, status: str = OutreachStatus.PLANNED) -> list[OutreachResult]:
    """How a plan of a kind may have gone, the likely ones first; what waits for its answer was sent before."""
    if status == OutreachStatus.WAITING:
        first = OutreachResult.ACCEPTED if kind == OutreachKind.INVITE else OutreachResult.REPLIED
        return [first, *(result for result in _ALL if result not in (first, OutreachResult.SENT))]
    likely = _LIKELY.get(OutreachKind(kind), (OutreachResult.SENT, OutreachResult.REPLIED))
    return [*likely, *(result for result in _ALL if result not in likely)]


def marked(result: OutreachResult) -> str:
    """How it went, with "&" before the letter that answers: the same one in menus and in the question."""
    match result:
        case OutreachResult.SENT:
            return translate("PlanMenus", "&Sent")
        case OutreachResult.REPLIED:
            return translate("PlanMenus", "&Replied")
        case OutreachResult.ACCEPTED:
            return translate("PlanMenus", "&Accepted")
        case OutreachResult.MET:
            return translate("PlanMenus", "&Met")
        case OutreachResult.NO_ANSWER:
            return translate("PlanMenus", "&No answer")
        case _:
            # Not D: that key asks the question, and pressed twice it must not answer so.
            return translate("PlanMenus", "Dec&lined")


def result_text(result: OutreachResult) -> str:
    return _plain(marked(result))


def result_key(result: OutreachResult) -> str:
    """The letter that answers."""
    return _letter(marked(result))


def outcome_text(goal: str) -> str:
    """What is logged with it for a goal; "" where there is none."""
    return _plain(_outcome()).replace("{goal}", goal) if goal else ""


def outcome_key() -> str:
    return _letter(_outcome())


def _outcome() -> str:
    return translate("DoneQuestion", "&Outcome: 1 for “{goal}”")


def _plain(words: str) -> str:
    return words.replace("&", "", 1)


def _letter(words: str) -> str:
    return words.partition("&")[2][:1].upper()


def keys(results: Collection[OutreachResult]) -> dict[str, OutreachResult]:
    """The results by their letters."""
    return {result_key(result): result for result in results}


def next_text(touch: NextTouch, names: tuple[str, ...]) -> str:
    """What is proposed, on which day, and why: "Write to Sara Berg on Thu 26 Nov, to say thank you"."""
    plan = touch.plan
    text = translate("DoneQuestion", "{what} on {day}, {reason}")
    parts = {
        "{what}": title_of(plan.kind, names[:1]),
        "{day}": wording.date_text(plan.due_on, None, "day"),
        "{reason}": _reason_text(touch.reason),
    }
    return "".join(parts.get(part, part) for part in _parts(text, parts))


def _reason_text(reason: Reason) -> str:
    match reason:
        case Reason.THANKS:
            return translate("DoneQuestion", "to say thank you")
        case Reason.AFTER_MEETING:
            return translate("DoneQuestion", "to follow up what you spoke of")
        case Reason.NO_ANSWER:
            return translate("DoneQuestion", "as there was no answer")
        case _:
            return translate("DoneQuestion", "to keep in touch")


def _parts(text: str, places: Collection[str]) -> list[str]:
    """A text cut at its places, which stay: a name with braces in it is filled in but once."""
    parts = [text]
    for place in places:
        cut: list[str] = []
        for part in parts:
            pieces = [part] if part in places else part.split(place)
            for number, piece in enumerate(pieces):
                cut += [place, piece] if number else [piece]
        parts = cut
    return parts
