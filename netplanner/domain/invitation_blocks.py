"""What forbids a text as an invitation, in the window and on the command line alike."""

import re
import unicodedata
from collections.abc import Collection, Iterable
from functools import lru_cache
from itertools import takewhile

from netplanner.domain.names import MAX_NAME_WORDS, NameLookup, same_given_name
from netplanner.domain.phrases import Span, Words, markers, phrase_of
from netplanner.domain.recipient import Recipient, fact_phrases, name_words
from netplanner.resources import json_resource

MIN_LENGTH = 20


def nobody(_keys: Collection[str]) -> dict[str, Collection[int]]:
    """A `NameLookup` of an empty book."""
    return {}


def text_length(text: str) -> int:
    """Characters as platforms count them: composed, without blanks around."""
    return len(unicodedata.normalize("NFC", text).strip())


_BRACES = re.compile(r"\{[^{}\n]{0,80}\}|%\w+%|_{3,}|\b[xX]{3,}\b")
_BRACKETS = re.compile(r"[\[<]\s*([^\W\d_][^\[\]<>\n]{0,30}?)\s*[\]>]")


def blocks(
    text: str,
    *,
    limit: int | None = None,
    recipient: Recipient | None = None,
    other_names: NameLookup = nobody,
    allowed: Collection[int] = (),
    own_names: Iterable[str] = (),
    default_texts: Iterable[str] | None = None,
) -> tuple[str, ...]:
    """What forbids `text` as an invitation: empty, too_short, over_limit, placeholder, default_text, other_name.

    `limit` is the platform's in characters, None without one. `other_names` finds the contacts who bear a name,
    `allowed` are those who may be named (linked to the recipient, in one group with them, the referrer),
    `own_names` the user's names and company. `default_texts` replaces the platforms' own ones shipped.
    """
    return tuple(
        code
        for code, _ in blocks_with_places(
            Words(text), limit, recipient or Recipient(), other_names, allowed, tuple(own_names), default_texts
        )
    )


def blocks_with_places(
    words: Words,
    limit: int | None,
    recipient: Recipient,
    other_names: NameLookup,
    allowed: Collection[int],
    own_names: tuple[str, ...],
    default_texts: Iterable[str] | None,
) -> list[tuple[str, tuple[Span, ...]]]:
    """As `blocks`, each code with the places in the text that it speaks of."""
    length = text_length(words.text)
    if not length:
        return [("empty", ())]
    found: list[tuple[str, tuple[Span, ...]]] = []
    if length < MIN_LENGTH:
        found.append(("too_short", ()))
    if limit is not None and length > limit:
        found.append(("over_limit", ()))
    if placeholders := tuple(_unfilled(words.text)):
        found.append(("placeholder", placeholders))
    if _is_default(words, recipient, default_texts):
        found.append(("default_text", ()))
    if names := tuple(_foreign_names(words, recipient, other_names, frozenset(allowed), own_names)):
        found.append(("other_name", names))
    return found


@lru_cache(maxsize=1)
def _placeholder_words() -> frozenset[str]:
    return frozenset(map(phrase_of, json_resource("words/invitation.json")["placeholder_words"]))


def _unfilled(text: str) -> Iterable[Span]:
    for match in _BRACES.finditer(text):
        yield Span(*match.span(), "blocked")
    for match in _BRACKETS.finditer(text):
        if phrase_of(match.group(1)) in _placeholder_words():
            yield Span(*match.span(), "blocked")


@lru_cache(maxsize=1)
def _shipped_defaults() -> frozenset[str]:
    return frozenset(
        phrase_of(text) for texts in json_resource("words/invitation.json")["defaults"].values() for text in texts
    )


# A default sentence with hardly a word of one's own beside greeting and closing stays a default sentence.
_FEW_WORDS = 2


@lru_cache(maxsize=1)
def _polite_words() -> frozenset[str]:
    return name_words((*markers("greetings"), *markers("closings")))


def _is_default(words: Words, recipient: Recipient, default_texts: Iterable[str] | None) -> bool:
    defaults = _shipped_defaults() if default_texts is None else frozenset(map(phrase_of, default_texts))
    joined = f" {' '.join(words.without((), name_words(recipient.names)))} "
    return any(default and _is_little_more_than(default, joined) for default in defaults)


def _is_little_more_than(default: str, joined: str) -> bool:
    if f" {default} " not in joined:
        return False
    rest = joined.replace(f" {default} ", " ").split()
    return len([word for word in rest if word not in _polite_words()]) <= _FEW_WORDS


_NAME_GAP = re.compile(r"[ \t\u00a0'’-]+")
_INITIAL_GAP = re.compile(r"\.[ \t\u00a0-]*|[ \t\u00a0'’-]+")
_SALUTATION_END = re.compile(r"[,!:;.\n–—]|\s-\s")


def _foreign_names(
    words: Words,
    recipient: Recipient,
    other_names: NameLookup,
    allowed: frozenset[int],
    own_names: tuple[str, ...],
) -> Iterable[Span]:
    """Where the text names a contact who is neither the recipient nor allowed."""
    salutation = _salutation(words)
    windows = _name_windows(words)
    keys = {" ".join(words.folded[first:end]) for first, end in windows}
    bearers = other_names(keys | {words.folded[index] for index in salutation})
    if not bearers:
        return
    known = name_words((*recipient.names, *own_names))
    covered = _covered(words, recipient, own_names)
    for first, end in windows:
        ids = bearers.get(" ".join(words.folded[first:end]), ())
        if _is_foreign(ids, recipient, allowed) and not (
            covered.issuperset(range(first, end)) or known.issuperset(words.folded[first:end])
        ):
            covered.update(range(first, end))
            yield words.span(first, end, "blocked")
    for index in salutation:
        word = words.folded[index]
        if index in covered or any(same_given_name(word, name) for name in known):
            continue
        if _is_foreign(bearers.get(word, ()), recipient, allowed):
            yield words.span(index, index + 1, "blocked")


def _is_foreign(ids: Collection[int], recipient: Recipient, allowed: frozenset[int]) -> bool:
    return bool(ids) and recipient.id not in ids and allowed.isdisjoint(ids)


def _covered(words: Words, recipient: Recipient, own_names: tuple[str, ...]) -> set[int]:
    """The words that name a fact about the recipient or the user: a company may bear a person's name."""
    phrases = {phrase for fact in recipient.facts for phrase in fact_phrases(fact)}
    phrases.update(map(phrase_of, own_names))
    covered: set[int] = set()
    for phrase in phrases:
        for first, end in words.find(phrase):
            covered.update(range(first, end))
    return covered


def _name_windows(words: Words) -> list[tuple[int, int]]:
    """Runs of two words and more that may be a full name, longest first: capitals with nothing but blanks between."""
    found = []
    for first in range(len(words)):
        end = first + 1
        while end < min(len(words), first + MAX_NAME_WORDS) and _go_together(words, end - 1):
            end += 1
            if words.is_capital(first) and words.is_capital(end - 1):
                found.append((first, end))
    return sorted(found, key=lambda window: window[0] - window[1])


def _go_together(words: Words, index: int) -> bool:
    gap = _INITIAL_GAP if len(words.folded[index]) == 1 else _NAME_GAP
    return gap.fullmatch(words.between(index)) is not None


@lru_cache(maxsize=1)
def _greetings() -> frozenset[str]:
    return frozenset(map(phrase_of, markers("greetings")))


def _salutation(words: Words) -> list[int]:
    """The words between a greeting at the start and the first punctuation."""
    for length in (2, 1):
        if len(words) >= length and " ".join(words.folded[:length]) in _greetings():
            break
    else:
        return []
    start = words.spans[length - 1][1]
    stop = _SALUTATION_END.search(words.text, start)
    end = stop.start() if stop else len(words.text)
    inside = [index for index in range(length, len(words)) if words.spans[index][0] < end]
    if len(inside) <= MAX_NAME_WORDS:
        return inside
    # No punctuation after the name: it ends with the capitals.
    return list(takewhile(words.is_capital, inside[:MAX_NAME_WORDS]))
