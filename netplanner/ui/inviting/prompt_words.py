"""What is known about a person before a why is written, in a line or two."""

import re
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from netplanner.domain.why_prompt import Cue
from netplanner.ui import wording

translate = QCoreApplication.translate

# More than this is no prompt any more.
_MOST = 5


def prompt_text(cues: Iterable[Cue]) -> str:
    """ "You are both in Oresund Business Club; works as CMO at Nordlys Retail; your goal: 5 customers in Skåne".

    The goal is always told, of all else the best. "" where nothing is known.
    """
    known = list(cues)
    told = [cue for cue in known if cue.kind != "goal"][:_MOST] + [cue for cue in known if cue.kind == "goal"]
    text = "; ".join(filter(None, map(_words, told)))
    return text[:1].upper() + text[1:]


def _words(cue: Cue) -> str:
    values = dict(cue.values)
    if values.get("day"):
        values["day"] = wording.date_text(values["day"])
    return _filled(_pattern(cue.kind, values), values)


def _pattern(kind: str, values: Mapping[str, str]) -> str:
    if kind == "role":
        return _role(values)
    if kind == "met" and values.get("day"):
        return translate("WhyPrompt", "you met on {day}: {met}")
    if kind == "talk" and values.get("talk"):
        return translate("WhyPrompt", "you talked on {day}: {talk}")
    return {
        "group": translate("WhyPrompt", "you are both in {group}"),
        "event": translate("WhyPrompt", "you were both at {event}"),
        "met": translate("WhyPrompt", "how you met: {met}"),
        "mutual": translate("WhyPrompt", "{mutual} knows you both"),
        "talk": translate("WhyPrompt", "you last talked on {day}"),
        "place": translate("WhyPrompt", "lives or works in {city}"),
        "needs": translate("WhyPrompt", "needs: {needs}"),
        "offers": translate("WhyPrompt", "offers: {offers}"),
        "goal": translate("WhyPrompt", "your goal: {goal}"),
    }.get(kind, "")


def _role(values: Mapping[str, str]) -> str:
    if values.get("title") and values.get("company"):
        return translate("WhyPrompt", "works as {title} at {company}")
    if values.get("title"):
        return translate("WhyPrompt", "works as {title}")
    return translate("WhyPrompt", "works at {company}")


def _filled(pattern: str, values: Mapping[str, str]) -> str:
    # All at once: what people call themselves is no place for another value.
    return re.sub(r"\{(\w+)\}", lambda match: " ".join(values.get(match.group(1), "").split()), pattern)
