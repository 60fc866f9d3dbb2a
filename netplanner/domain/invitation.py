"""The why of an invitation: what forbids it, and how good a reason it is.

A why scores 0 to 100: facts about the recipient found in the text (S, 0/20/30), a reason (R, 25; mere intent 10),
a word of the goal (G, 20), an offer (B, 10), and being unlike what was sent before (D, 15/8/0).

The book doesn't know all that two people share. Where a text names no fact of the card but tells something of the
other in words of its own, that is one fact; where it tells of both, it has a reason without a marker word. A text
that says what is said to everybody has no reason, with a marker or a chosen type of reason: see `domain.substance`.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from netplanner.domain.invitation_blocks import blocks, blocks_with_places, nobody, text_length
from netplanner.domain.names import NameLookup
from netplanner.domain.phrases import Span, Words, markers, phrase_of
from netplanner.domain.recipient import Recipient, fact_phrases, name_words
from netplanner.domain.substance import Substance, substance_of
from netplanner.domain.words import ReasonType

__all__ = ["Judgement", "Parts", "Sent", "Verdict", "blocks", "judge"]

READY, WEAK = 60, 40
FACTS_ONE, FACTS_MORE, REASON, INTENT, GOAL, OFFER = 20, 30, 25, 10, 20, 10
DISTINCT, ALIKE = 15, 8
# Jaccard similarity of three-word shingles: below the first a text is distinct, above the second it is not.
SIMILAR, TOO_SIMILAR = 0.6, 0.8
RECENT = 50
_SHINGLE = 3


class Verdict(StrEnum):
    BLOCKED = "blocked"
    NOT_A_WHY = "not_a_why"
    WEAK = "weak"
    READY = "ready"


class Sent(NamedTuple):
    """A text sent before, with its recipient's names and facts, which don't count when texts are compared."""

    text: str
    remove: tuple[str, ...] = ()


class Parts(NamedTuple):
    """The five parts of a score."""

    facts: int
    reason: int
    goal: int
    offer: int
    distinct: int


@dataclass(frozen=True, slots=True)
class Judgement:
    """What NetPlanner thinks of a why.

    `score` is 0–100, None where something forbids the text (`blocked_by`, codes of `blocks`). `lacking` names the
    parts that could be better, the floors of "ready" among them: fact, reason, goal, offer, distinct. `length`
    is in characters, `limit` None without one. `found` are the places in the text, in order, that are a fact,
    reason, intent, goal, offer, hollow (said to everybody) or blocked.
    """

    score: int | None
    verdict: Verdict
    parts: Parts
    blocked_by: tuple[str, ...]
    lacking: tuple[str, ...]
    length: int
    limit: int | None
    found: tuple[Span, ...]


def judge(
    text: str,
    *,
    recipient: Recipient | None = None,
    goal_keywords: Iterable[str] = (),
    limit: int | None = None,
    reason_type: ReasonType = ReasonType.NONE,
    recent: Sequence[Sent] = (),
    other_names: NameLookup = nobody,
    allowed: Collection[int] = (),
    own_names: Iterable[str] = (),
    default_texts: Iterable[str] | None = None,
) -> Judgement:
    """What `text` is worth as the why of an invitation.

    `goal_keywords` as `goal_rules.keywords_of` gives them, `recent` the texts sent before, newest first, of which
    fifty count; for the rest see `blocks`.
    """
    words = Words(text)
    whom = recipient or Recipient()
    forbidden = blocks_with_places(words, limit, whom, other_names, allowed, tuple(own_names), default_texts)
    found: list[Span] = [span for _, spans in forbidden for span in spans]
    substance = substance_of(words, _skipped(whom))
    found += substance.hollow
    parts = Parts(
        facts=_facts_score(words, whom, substance, found),
        reason=_reason_score(words, reason_type, substance, found),
        goal=_goal_score(words, goal_keywords, found),
        offer=OFFER if _mark(words, words.find_markers(markers("offer")), "offer", found) else 0,
        distinct=_distinct_score(words, whom, recent[:RECENT]),
    )
    score = None if forbidden else sum(parts)
    return Judgement(
        score=score,
        verdict=_verdict(score, parts),
        parts=parts,
        blocked_by=tuple(code for code, _ in forbidden),
        lacking=_lacking(parts),
        length=text_length(text),
        limit=limit,
        found=tuple(sorted(found)),
    )


def _mark(words: Words, places: Iterable[tuple[int, int]], kind: str, found: list[Span]) -> bool:
    spans = [words.span(first, end, kind) for first, end in places]
    found += spans
    return bool(spans)


@lru_cache(maxsize=64)
def _skipped(recipient: Recipient) -> frozenset[str]:
    """The words that tell nothing of one's own: names, greetings, closings, what the card says."""
    facts = {word for fact in recipient.facts for phrase in fact_phrases(fact) for word in phrase.split()}
    return frozenset(facts) | name_words((*recipient.names, *markers("greetings"), *markers("closings")))


def _facts_score(words: Words, recipient: Recipient, substance: Substance, found: list[Span]) -> int:
    names = name_words(recipient.names)
    shown = 0
    seen: set[tuple[int, int]] = set()
    for fact in recipient.facts:
        phrases = [phrase for phrase in fact_phrases(fact) if not names.issuperset(phrase.split())]
        # Two facts told by the same words are one.
        places = _longest({place for phrase in phrases for place in words.find_inflected(phrase)} - seen)
        seen |= places
        shown += _mark(words, sorted(places), "fact", found)
    # Of nobody in particular nothing is told.
    if not shown and substance.tells_you and recipient.names:
        return FACTS_ONE
    return 0 if not shown else FACTS_ONE if shown == 1 else FACTS_MORE


def _longest(places: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Those that lie in no other: "Nordlys Retail", not "Nordlys" in it."""
    return {
        (first, end)
        for first, end in places
        if not any(other != (first, end) and other[0] <= first and end <= other[1] for other in places)
    }


def _reason_score(words: Words, reason_type: ReasonType, substance: Substance, found: list[Span]) -> int:
    places = [place for place in words.find_markers(markers("reason")) if place[0] in substance.own]
    marked = _mark(words, places, "reason", found)
    intent = _mark(words, words.find_markers(markers("intent")), "intent", found)
    chosen = reason_type is not ReasonType.NONE and bool(substance.own)
    if (marked or chosen or substance.tells_why) and not substance.is_open:
        return REASON
    return INTENT if intent else 0


def _goal_score(words: Words, keywords: Iterable[str], found: list[Span]) -> int:
    places = {place for keyword in keywords for place in words.find_beginning(phrase_of(keyword))}
    return GOAL if _mark(words, sorted(places), "goal", found) else 0


def _shingles(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    size = min(_SHINGLE, len(words))
    return frozenset(tuple(words[at : at + size]) for at in range(len(words) - size + 1)) if size else frozenset()


@lru_cache(maxsize=256)
def _core(text: str, phrases: frozenset[str], names: frozenset[str]) -> frozenset[tuple[str, ...]]:
    return _shingles(Words(text).without(phrases, names))


def _distinct_score(words: Words, recipient: Recipient, recent: Iterable[Sent]) -> int:
    phrases = frozenset(phrase for fact in recipient.facts for phrase in fact_phrases(fact))
    names = name_words(recipient.names)
    own = _shingles(words.without(phrases, names))
    similar = 0.0
    for sent in recent:
        removed = phrases | frozenset(map(phrase_of, sent.remove))
        other = _core(sent.text, removed, names)
        similar = max(similar, _jaccard(own, other))
    if similar < SIMILAR:
        return DISTINCT
    return ALIKE if similar <= TOO_SIMILAR else 0


def _jaccard(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    union = len(one | other)
    return len(one & other) / union if union else 1.0


def _verdict(score: int | None, parts: Parts) -> Verdict:
    if score is None:
        return Verdict.BLOCKED
    if score < WEAK:
        return Verdict.NOT_A_WHY
    floors = parts.facts >= FACTS_ONE and parts.reason == REASON and parts.distinct >= ALIKE
    return Verdict.READY if score >= READY and floors else Verdict.WEAK


def _lacking(parts: Parts) -> tuple[str, ...]:
    floors = (
        ("fact", parts.facts >= FACTS_ONE),
        ("reason", parts.reason == REASON),
        ("goal", parts.goal > 0),
        ("offer", parts.offer > 0),
        ("distinct", parts.distinct >= ALIKE),
    )
    return tuple(code for code, reached in floors if not reached)
