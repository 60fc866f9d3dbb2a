"""Whether a text says something of the two people, or what is said to everybody.

People tell a reason without any marker word: "we hold the other half of the logbooks you showed last winter; shall we
compare notes?" And a marker word makes no reason of "because I want to grow my network". So a text is looked at
sentence by sentence. A sentence with a phrase that fits everybody is hollow and tells nothing. What remains tells a
reason where it speaks of the other and of the writer, or asks something, in enough words of its own. A text that
sells, begs or collects contacts tells no reason, whatever else stands in it.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from netplanner.domain.phrases import Span, Words, phrase_of
from netplanner.domain.text import fold
from netplanner.resources import json_resource

# Words of one's own, beside greetings, names and small words, that a told reason has at least.
ENOUGH = 5
# From so many words that fit any text, and this share of all, a text is hollow as a whole.
_GENERIC, _GENERIC_SHARE = 3, 0.4
_SENTENCE_END = re.compile(r"[.!?…;\n]+(?=\s|$)|\n+")
_OPEN_END = re.compile(r"(\w+)[\s,;:]*(?:…|\.\.\.)\s*$")


class Substance(NamedTuple):
    """What a text is made of.

    `own` are the indexes of the words in sentences that are not hollow, none in a text that is hollow as a whole.
    `tells_you`: they tell something of the other person; `tells_why`: and of the writer, or ask something.
    `hollow` are the places said to everybody. `is_open`: the text breaks off.
    """

    own: frozenset[int]
    tells_you: bool
    tells_why: bool
    is_open: bool
    hollow: tuple[Span, ...]


def substance_of(words: Words, skipped: frozenset[str]) -> Substance:
    """`skipped` are folded words that tell nothing: the person's names, greetings, and words that show a fact."""
    is_open = _is_open(words.text)
    pitch = [words.span(*place, "hollow") for place in words.find_pattern(_pattern("pitch"))]
    hollow = list(words.find_pattern(_pattern("hollow")))
    spans = (*pitch, *(words.span(*place, "hollow") for place in hollow))
    if pitch:
        return Substance(frozenset(), False, False, is_open, spans)
    sentences = _sentences(words)
    gone = {sentences[first] for first, _ in hollow}
    own = frozenset(index for index, sentence in enumerate(sentences) if sentence not in gone)
    told = _content(words, own, skipped)
    generic = [word for word in told if word.startswith(_generic())]
    if len(generic) >= _GENERIC and len(generic) >= _GENERIC_SHARE * len(told):
        return Substance(frozenset(), False, False, is_open, spans)
    enough = len(told) - len(generic) >= ENOUGH
    kept = {words.folded[index] for index in own}
    tells_you = enough and not kept.isdisjoint(_words("you"))
    tells_why = tells_you and (_speaks_of_me(kept) or _asks(words, own))
    return Substance(own, tells_you, tells_why, is_open, spans)


def _is_open(text: str) -> bool:
    match = _OPEN_END.search(text)
    return match is not None and fold(match.group(1)) in _words("open_ends")


def _sentences(words: Words) -> list[int]:
    """The number of the sentence that each word stands in."""
    numbers, number = [], 0
    for index in range(len(words)):
        numbers.append(number)
        if index + 1 < len(words) and _SENTENCE_END.search(f"{words.between(index)} "):
            number += _SENTENCE_END.search(words.between(index)) is not None
    return numbers


def _content(words: Words, own: Iterable[int], skipped: frozenset[str]) -> frozenset[str]:
    return frozenset(
        word
        for word in (words.folded[index] for index in own)
        if (len(word) > 2 or word.isdigit()) and word not in skipped and word not in _stop_words()
    )


def _speaks_of_me(kept: set[str]) -> bool:
    """Whether the writer does something: what "made me think" is praise, which is no reason yet."""
    if not kept.isdisjoint(_words("i")):
        return True
    # In Danish "i" is "in".
    return "i" in kept and kept.isdisjoint(_words("danish"))


def _asks(words: Words, own: frozenset[int]) -> bool:
    return any("?" in (words.between(at) if at + 1 < len(words) else words.text[words.spans[at][1] :]) for at in own)


@lru_cache(maxsize=8)
def _words(kind: str) -> frozenset[str]:
    return frozenset(map(fold, _data()[kind]))


@lru_cache(maxsize=1)
def _generic() -> tuple[str, ...]:
    return tuple(map(fold, _data()["generic"]))


@lru_cache(maxsize=1)
def _stop_words() -> frozenset[str]:
    return frozenset(json_resource("words/stopwords.json")["words"]) | _words("you") | _words("me") | _words("i")


def _data() -> dict[str, Any]:
    found: dict[str, Any] = json_resource("words/hollow.json")
    return found


@lru_cache(maxsize=2)
def _pattern(kind: str) -> re.Pattern[str]:
    phrases = [phrase for found in _data()[kind].values() for phrase in found]
    return re.compile(f"(?<= )(?:{'|'.join(map(_phrase_pattern, phrases))})(?= )")


def _phrase_pattern(phrase: str) -> str:
    pattern = ""
    for word in phrase.split():
        if word == "*":
            pattern += "(?: [^ ]+){0,6}"
            continue
        end = "[^ ]*" if word.endswith("~") else ""
        core = "[0-9]+" if word == "#" else re.escape(phrase_of(word))
        pattern += f"{' ' if pattern else ''}{core}{end}"
    return pattern
