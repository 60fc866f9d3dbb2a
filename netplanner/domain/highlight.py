"""Where the words of a search stand in a text as it is shown."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from netplanner.domain.text import TWO_LETTERS, fold

# A word shorter than this is found as a beginning alone, as in the search.
_SHORTEST_INSIDE = 3
_DIGRAPH = re.compile(r"aa|ae|oe|ue")
# A phone number as written: its digits are found across what stands between them.
_NUMBER = re.compile(r"\d[\d\s()./-]*\d")


class _Form(NamedTuple):
    """A text as it is searched: each sign comes from the characters `starts` up to `ends` of the text shown."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


def highlights(text: str, terms: Sequence[str]) -> list[tuple[int, int]]:
    """From and up to which character of `text` the terms stand, in order, none touching another.

    `terms` are those of `domain.text.search_terms`: each is found as the beginning of a word, a longer one inside a
    word too, in either spelling of å, ä, ö, ø, ü, and digits in a phone number however it is parted.
    """
    return list(_highlights(text, tuple(terms))) if terms and text else []


# Rows are painted again and again while a search stands.
@lru_cache(maxsize=4096)
def _highlights(text: str, terms: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    spans = [span for form in _forms(text) for term in terms for span in _stands(form, term)]
    if digits := [term for term in terms if term.isdigit()]:
        spans += _in_numbers(text, digits)
    return tuple(_merged(spans))


def _forms(text: str) -> Iterator[_Form]:
    if text.isascii():
        plain = _Form(text.lower(), range(len(text)), range(1, len(text) + 1))
    else:
        clusters = list(_clusters(text))
        plain = _spelt(clusters)
        yield _spelt((start, end, cluster.translate(TWO_LETTERS)) for start, end, cluster in clusters)
    yield plain
    if _DIGRAPH.search(plain.text):
        yield _joined(plain)


def _clusters(text: str) -> Iterator[tuple[int, int, str]]:
    """The letters of a text, each with its marks: from, up to, composed and small."""
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or not unicodedata.combining(text[end]):
            yield start, end, unicodedata.normalize("NFC", text[start:end]).lower()
            start = end


def _spelt(clusters: Iterable[tuple[int, int, str]]) -> _Form:
    signs: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end, cluster in clusters:
        folded = fold(cluster)
        signs.append(folded)
        starts += [start] * len(folded)
        ends += [end] * len(folded)
    return _Form("".join(signs), starts, ends)


def _joined(form: _Form) -> _Form:
    """With "ue" written as "u", and so on."""
    signs: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    while at < len(form.text):
        width = 2 if _DIGRAPH.match(form.text, at) else 1
        signs.append(form.text[at])
        starts.append(form.starts[at])
        ends.append(form.ends[at + width - 1])
        at += width
    return _Form("".join(signs), starts, ends)


def _stands(form: _Form, term: str) -> Iterator[tuple[int, int]]:
    at = form.text.find(term)
    while at >= 0:
        if len(term) >= _SHORTEST_INSIDE or at == 0 or not form.text[at - 1].isalnum():
            yield form.starts[at], form.ends[at + len(term) - 1]
        at = form.text.find(term, at + 1)


def _in_numbers(text: str, terms: Iterable[str]) -> Iterator[tuple[int, int]]:
    for number in _NUMBER.finditer(text):
        # The nought in "+49 (0)40" is not dialled from abroad.
        places = [
            place for place in range(*number.span()) if text[place].isdigit() and text[place - 1 : place + 2] != "(0)"
        ]
        digits = "".join(text[place] for place in places)
        for term in terms:
            # Dialled within the country, a number that is written with its code begins with a nought.
            found = digits.find(term)
            if found < 0 and term[0] == "0":
                term = term.lstrip("0")
                found = digits.find(term) if term else -1
            if found == 0 or (found > 0 and len(term) >= _SHORTEST_INSIDE):
                yield places[found], places[found + len(term) - 1] + 1


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
