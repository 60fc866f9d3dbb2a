"""A text as folded words that know where they stand, for finding phrases in it."""

import bisect
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from netplanner.domain.text import search_tokens
from netplanner.resources import json_resource

# A word with its combining marks, so that decomposed letters don't part it.
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
# What "*" in a marker stands for.
_GAP = "(?: [^ ]+){0,6}"

# The endings that a name or a word gets in English, Danish and German.
_ENDINGS = frozenset({"", "s", "e", "n", "r", "en", "er", "es", "et", "in", "ens", "ets", "erne", "erin", "innen"})
# A shorter phrase with an ending is too often another word.
_LONG_ENOUGH = 5


class Span(NamedTuple):
    """Characters from `start` up to `end` of a text, and what was found there."""

    start: int
    end: int
    kind: str


def phrase_of(text: str) -> str:
    """The folded words of `text` with a space between."""
    return " ".join(search_tokens(text))


@lru_cache(maxsize=8)
def markers(kind: str) -> tuple[str, ...]:
    """The words of one kind in all languages: reason, intent, offer, greetings."""
    by_language: dict[str, list[str]] = json_resource("words/invitation.json")[kind]
    return tuple(marker for found in by_language.values() for marker in found)


@lru_cache(maxsize=64)
def phrase_pattern(wanted: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern that finds any of `wanted` as whole words in folded text; "*" stands for up to six words."""
    patterns = []
    for marker in wanted:
        parts = [re.escape(phrase_of(part)) for part in marker.split("*")]
        patterns.append(f"{_GAP} ".join(part for part in parts if part))
    longest_first = sorted(filter(None, patterns), key=len, reverse=True)
    return re.compile(f"(?<= )(?:{'|'.join(longest_first)})(?= )" if longest_first else r"(?!)")


class Words:
    """The words of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        matches = [match for match in _WORD.finditer(text) if search_tokens(match.group())]
        self.folded = ["".join(search_tokens(match.group())) for match in matches]
        self.spans = [match.span() for match in matches]
        self.joined = f" {' '.join(self.folded)} "
        self._starts: list[int] = []
        offset = 1
        for word in self.folded:
            self._starts.append(offset)
            offset += len(word) + 1

    def __len__(self) -> int:
        return len(self.folded)

    def is_capital(self, index: int) -> bool:
        """Whether the word may begin a name: its first letter is no small one."""
        return not self.text[self.spans[index][0]].islower()

    def between(self, index: int) -> str:
        """What stands between a word and the next one."""
        return self.text[self.spans[index][1] : self.spans[index + 1][0]]

    def find(self, phrase: str) -> Iterator[tuple[int, int]]:
        """From and up to which word a folded phrase stands, each time it does."""
        if not phrase:
            return
        wanted = f" {phrase} "
        at = self.joined.find(wanted)
        while at >= 0:
            first = self._word_at(at + 1)
            yield first, first + phrase.count(" ") + 1
            at = self.joined.find(wanted, at + 1)

    def find_inflected(self, phrase: str) -> Iterator[tuple[int, int]]:
        """As `find`, for a phrase whose last word may have an ending: "driftschef" stands in "driftschefen"."""
        if len(phrase) < _LONG_ENOUGH:
            yield from self.find(phrase)
            return
        for first, end in self.find_beginning(phrase):
            ending = self.folded[end - 1][len(phrase.rsplit(" ", 1)[-1]) :]
            if ending in _ENDINGS:
                yield first, end

    def find_beginning(self, phrase: str) -> Iterator[tuple[int, int]]:
        """As `find`, for a phrase whose last word may go on: "customer" stands in "customers"."""
        if not phrase:
            return
        wanted = f" {phrase}"
        at = self.joined.find(wanted)
        while at >= 0:
            first = self._word_at(at + 1)
            yield first, first + phrase.count(" ") + 1
            at = self.joined.find(wanted, at + 1)

    def find_markers(self, wanted: tuple[str, ...]) -> Iterator[tuple[int, int]]:
        """As `find`, for any of the markers of a list."""
        yield from self.find_pattern(phrase_pattern(wanted))

    def find_pattern(self, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
        """As `find`, for a pattern of whole folded words with a blank between."""
        for match in pattern.finditer(self.joined):
            yield self._word_at(match.start()), self._word_at(match.end() - 1) + 1

    def _word_at(self, offset: int) -> int:
        return bisect.bisect_right(self._starts, offset) - 1

    def span(self, first: int, end: int, kind: str) -> Span:
        """Where words `first` up to `end` stand in the text."""
        return Span(self.spans[first][0], self.spans[end - 1][1], kind)

    def without(self, phrases: Iterable[str], words: frozenset[str] = frozenset()) -> list[str]:
        """The folded words that belong to none of the `phrases` and are none of `words`."""
        gone: set[int] = set()
        for phrase in phrases:
            for first, end in self.find(phrase):
                gone.update(range(first, end))
        return [word for index, word in enumerate(self.folded) if index not in gone and word not in words]
