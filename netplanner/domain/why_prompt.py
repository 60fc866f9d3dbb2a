"""What can be said to a person: the facts the book knows, best first, and half sentences to begin a why with.

A half sentence names the fact and leaves the reason to the writer. A finished one would be sent by everybody.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from netplanner.domain.contact import Contact
from netplanner.domain.words import ReasonType
from netplanner.resources import json_resource

# How many half sentences are offered.
STARTERS = 5
# A text of a card that a half sentence can take in; a longer one would be no half sentence any more.
_LONGEST = 60
_PLACE = re.compile(r"\{(\w+)\}")


class Cue(NamedTuple):
    """One thing to begin from.

    `kind` and the names of its `values`: group (group), event (event), met (met, day), mutual (mutual), talk (day,
    talk), role (title, company; one may be ""), place (city), needs (needs), offers (offers), goal (goal). Days are
    ISO dates. `reason_type` is what a why that builds on it would be.
    """

    kind: str
    values: Mapping[str, str]
    reason_type: ReasonType


class Starter(NamedTuple):
    """The beginning of a why, open at its end, and the kind of reason it is."""

    text: str
    reason_type: ReasonType


class Talk(NamedTuple):
    """The last time that both said something: the ISO day and what was noted of it."""

    day: str
    text: str


def cues(
    contact: Contact,
    *,
    groups: Iterable[str] = (),
    events: Iterable[str] = (),
    mutual: Iterable[str] = (),
    last_talk: Talk | None = None,
    goal_what: str = "",
) -> tuple[Cue, ...]:
    """What there is to say to `contact`, best first: what is shared, then what was said, then what the card tells.

    `groups` and `events` are those both are or were in, `mutual` the names of people both know.
    """
    return tuple(_cues(contact, groups, events, mutual, last_talk, goal_what))


def _cues(
    contact: Contact,
    groups: Iterable[str],
    events: Iterable[str],
    mutual: Iterable[str],
    last_talk: Talk | None,
    goal_what: str,
) -> Iterator[Cue]:
    for group in filter(str.strip, groups):
        yield Cue("group", {"group": group}, ReasonType.SHARED_GROUP)
    for event in filter(str.strip, events):
        yield Cue("event", {"event": event}, ReasonType.MET_AT)
    if contact.met.strip():
        yield Cue("met", {"met": contact.met.strip(), "day": contact.met_on or ""}, ReasonType.MET_AT)
    for name in filter(str.strip, mutual):
        yield Cue("mutual", {"mutual": name}, ReasonType.REFERRED_BY)
    if last_talk is not None:
        yield Cue("talk", {"day": last_talk.day, "talk": last_talk.text.strip()}, ReasonType.NONE)
    title, company = (contact.title or contact.role).strip(), contact.organization.strip()
    if title or company:
        yield Cue("role", {"title": title, "company": company}, ReasonType.NONE)
    city = next((address.city.strip() for address in contact.addresses if address.city.strip()), "")
    if city:
        yield Cue("place", {"city": city}, ReasonType.NONE)
    for needs in filter(str.strip, contact.needs):
        yield Cue("needs", {"needs": needs}, ReasonType.CAN_HELP_WITH)
    for offers in filter(str.strip, contact.offers):
        yield Cue("offers", {"offers": offers}, ReasonType.NONE)
    if goal_what.strip():
        yield Cue("goal", {"goal": goal_what.strip()}, ReasonType.NONE)


def starters(found: Iterable[Cue], language: str, first_name: str = "") -> tuple[Starter, ...]:
    """Half sentences in `language` (en, da, de; another counts as en) from the best of the cues, one for each kind.

    A cue that a half sentence has no room for, or that lacks a value, is left out. `first_name` may be used by one.
    """
    patterns: dict[str, list[str]] = (
        json_resource("words/starters.json")["starters"].get(language)
        or (json_resource("words/starters.json")["starters"]["en"])
    )
    begun: dict[str, Starter] = {}
    for cue in found:
        if cue.kind in begun or len(begun) == STARTERS:
            continue
        values = {**cue.values, "first_name": first_name}
        for pattern in patterns.get(cue.kind, ()):
            if all(_usable(values.get(name, "")) for name in _PLACE.findall(pattern)):
                begun[cue.kind] = Starter(_filled(pattern, values), cue.reason_type)
                break
    return tuple(begun.values())


def _usable(value: str) -> bool:
    return 0 < len(value.strip()) <= _LONGEST and "\n" not in value


def _filled(pattern: str, values: Mapping[str, str]) -> str:
    # All at once: what a card says is no place for another value.
    return _PLACE.sub(lambda match: values[match.group(1)].strip(), pattern)
