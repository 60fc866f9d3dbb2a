"""Whether a position title means a role: "Head of Digital Marketing, Nordics" a CMO, "Assistant to the CMO" not.

A title means a role where it holds one of the role's names, or a field of work together with a word for who leads it
("Leiterin Vertrieb & Marketing", "salgs- og marketingdirektør"). Around them stand the words that tell of somebody
else ("CEO coach") or of another time ("former CEO"). The words are in `words/roles.json` and `words/role_parts.json`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from netplanner.domain.text import fold, search_tokens
from netplanner.resources import json_resource

Words = tuple[str, ...]

# Titles that are kept apart into words; a large book holds some ten thousand different ones.
_KEPT = 1 << 16
# Words between who leads and the field: "Director of Global Brand and Digital Marketing".
_BETWEEN = 6


def words_of(text: str) -> Words:
    return tuple(search_tokens(text))


class Field(NamedTuple):
    """A field of work: what it is called, compounds of it with who leads it, who may lead it, and what it is not."""

    names: tuple[Words, ...]
    starts: tuple[str, ...]
    compounds: frozenset[str]
    leads: tuple[Words, ...]
    excluded: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class _Parts:
    fields: dict[str, Field]
    excluded: dict[str, tuple[Words, ...]]
    field_words: frozenset[str]
    suffixes: tuple[str, ...]
    leads: frozenset[str]
    alone: frozenset[Words]
    conjunctions: frozenset[str]
    of: frozenset[str]
    to: frozenset[str]
    skipped: frozenset[str]
    former: frozenset[Words]
    former_begins: frozenset[str]
    now: frozenset[str]
    not_yet: frozenset[str]
    helpers: frozenset[str]
    secretaries: frozenset[str]
    followers: frozenset[str]
    parts: frozenset[str]


@lru_cache(maxsize=1)
def _parts() -> _Parts:
    data = json_resource("words/role_parts.json")

    def single(key: str) -> frozenset[str]:
        return frozenset(map(fold, data[key]))

    def several(texts: Iterable[str]) -> tuple[Words, ...]:
        return tuple(dict.fromkeys(map(words_of, texts)))

    suffixes = tuple(dict.fromkeys(map(fold, data["suffixes"])))
    departments = tuple(map(fold, data["departments"]))
    fields = {}
    for role, given in data["fields"].items():
        stems = tuple(map(fold, given["stems"]))
        names = several(given["words"]) + tuple((stem + part,) for stem in stems for part in departments)
        fields[fold(role)] = Field(
            names=names,
            starts=stems,
            compounds=frozenset(stem + suffix for stem in stems for suffix in suffixes),
            leads=several(data["senior_leads" if given.get("senior") else "leads"]),
            excluded=several(given.get("not", ())),
        )
    return _Parts(
        fields=fields,
        excluded={fold(role): several(phrases) for role, phrases in data["not"].items()},
        field_words=frozenset(word for field in fields.values() for name in field.names for word in name)
        - single("conjunctions"),
        suffixes=suffixes,
        leads=frozenset(word for lead in several(data["leads"]) for word in lead),
        alone=frozenset(several(data["alone"])),
        conjunctions=single("conjunctions"),
        of=single("of"),
        to=single("to"),
        skipped=single("articles") | single("adjectives"),
        former=frozenset(several(data["former"])),
        former_begins=frozenset(phrase[0] for phrase in several(data["former"])),
        now=single("now"),
        not_yet=single("not_yet"),
        helpers=single("helpers"),
        secretaries=single("secretaries"),
        followers=single("followers"),
        parts=single("parts"),
    )


# Forms for several genders: "Leiter:in", "Leiter*in", "Leiter/-in", "Leiter(in)", "(m/w/d)".
_GENDER = re.compile(r"(?<=\w)(?:[:*_]|/-?|\()in(?:nen)?\)?(?!\w)|\(?\b[mwfdx](?:/[mwfdx]){1,3}\b\)?")
# "Salgs- og marketingdirektør": the first word lacks what the second ends in.
_HANGING = re.compile(r"(\w+)-\s*(?:,|(og|und|and|&|/))\s*(?=(\w+))")
# "a. D." and "i. R." behind a title: out of office.
_RETIRED = re.compile(r"\b(?:a\.\s?D|i\.\s?R)\.?(?=\W|$)", re.IGNORECASE)
_PLAIN = re.compile(r"[\w ]*")
_BORDER = re.compile(r"[,|;/•·()\[\]\n]|\s[-–—:]+\s|(?<=\w\w\w\w)(?<!admin)(?<!Admin)\.\s|:\s")
_AT = re.compile(r"\s(?:at|hos|bei|@)\s.*|\s@\w.*")


@lru_cache(maxsize=_KEPT)
def _segments(title: str) -> tuple[Words, ...]:
    """The parts of a title that tell of the person today, each as its folded words; companies are left out."""
    if _PLAIN.fullmatch(title):
        return tuple(filter(None, (_without_former(words_of(_AT.sub("", title))),)))
    text = _RETIRED.sub(", ehemals", _GENDER.sub("", title))
    text = _HANGING.sub(_completed, text).replace("&", " and ").replace("+", " and ")
    found: list[Words] = []
    at = 0
    for border in [*_BORDER.finditer(text), None]:
        part, at = text[at : border.start() if border else len(text)], border.end() if border else at
        words = words_of(_AT.sub("", f" {part}"))
        if words:
            _add(words, found)
    return tuple(filter(None, found))


def _completed(match: re.Match[str]) -> str:
    first, conjunction, second = match.groups()
    end = next((end for end in _parts().suffixes if fold(second).endswith(end)), "")
    # "IT- og økonomichef" is an IT-chef, "salgs- og marketingchef" a salgschef.
    return f"{first}{' ' if first.isupper() else ''}{end} {conjunction or 'and'} "


def _add(words: Words, found: list[Words]) -> None:
    """Adds a part without what is over; one that says no more than that it is over takes the part before back."""
    parts = _parts()
    today = _without_former(words)
    if not today and found and words in parts.former:
        found[-1] = ()
        return
    # "Executive assistant, CEO" helps one.
    if found and found[-1] and found[-1][-1] in parts.secretaries:
        today = (*found[-1], "to", *today) if today else ()
    # "Director, Marketing" leads it.
    elif found and found[-1] and today and all(word in parts.leads or word in parts.skipped for word in found[-1]):
        found.append((*found[-1], "of", *today))
    found.append(today)


def _without_former(words: Words) -> Words:
    parts = _parts()
    if parts.former_begins.isdisjoint(words):
        return words
    for at in range(len(words)):
        if any(words[at : at + len(phrase)] == phrase for phrase in parts.former):
            later = next((n + 1 for n in range(at, len(words)) if words[n] in parts.now), len(words))
            return (*words[:at], *words[later:])
    return words


class RoleTest:
    """A role that is looked for in titles, by any of its `names`.

    Fields of work and exceptions belong to the shipped roles of which a name is among them.
    """

    def __init__(self, names: Iterable[str]) -> None:
        parts = _parts()
        phrases = {words_of(name) for name in names} - {()}
        keys = {" ".join(phrase) for phrase in phrases}
        self.fields = [field for role, field in parts.fields.items() if _key(role) in keys]
        self._excluded = [phrase for role, found in parts.excluded.items() if _key(role) in keys for phrase in found]
        self._phrases: dict[str, list[Words]] = {}
        for phrase in sorted(phrases):
            self._phrases.setdefault(phrase[0], []).append(phrase)
        # One of these stands in every title that means the role; most titles have none.
        compounds = frozenset[str]().union(*(field.compounds for field in self.fields))
        self._begins = compounds.union(self._phrases, (name[0] for field in self.fields for name in field.names))

    def holds(self, title: str) -> bool:
        """Whether a title means this role."""
        return any(self._in_segment(words) for words in _segments(title) if not self._begins.isdisjoint(words))

    def _in_segment(self, words: Words) -> bool:
        if any(_is_meant(words, start, end) for start, end in self._named(words)):
            return True
        return any(_is_meant(words, start, end) for field in self.fields for start, end in _led(words, field))

    def _named(self, words: Words) -> Iterator[tuple[int, int]]:
        alone, fields = _parts().alone, _parts().field_words
        for start, word in enumerate(words):
            for phrase in self._phrases.get(word, ()):
                end = start + len(phrase)
                if words[start:end] != phrase or _inside(words, start, end, self._excluded):
                    continue
                # "Head of marketing" is one, "head of marketing technology" is not.
                if phrase[-1] in fields and _goes_on(words, end):
                    continue
                if phrase not in alone or _stands_alone(words, start, end):
                    yield start, end

    def search_words(self) -> Iterator[tuple[Words, bool]]:
        """Words of which a title that means the role holds one group, all of it; True where the word may go on."""
        for phrases in self._phrases.values():
            for phrase in phrases:
                yield phrase, False
        for field in self.fields:
            for name in field.names:
                yield name, False
            for start in field.starts:
                yield (start,), True


def _key(role: str) -> str:
    return " ".join(words_of(role))


def fields_named(text: str) -> list[str]:
    """The shipped roles that a text names by their field: of "Nordic Director of Marketing" that of the CMO."""
    segments = _segments(text)
    return [role for role, field in _parts().fields.items() if any(any(_led(words, field)) for words in segments)]


def _at(words: Words, start: int, phrases: Sequence[Words]) -> int:
    """Where the longest of `phrases` that stands at `start` ends; `start` where none does."""
    return max((start + len(one) for one in phrases if words[start : start + len(one)] == one), default=start)


def _inside(words: Words, start: int, end: int, phrases: Sequence[Words]) -> bool:
    return any(
        words[at : at + len(phrase)] == phrase
        for phrase in phrases
        for at in range(max(end - len(phrase), 0), start + 1)
    )


def _led(words: Words, field: Field) -> Iterator[tuple[int, int]]:
    """Where a title tells who leads a field."""
    for start, word in enumerate(words):
        if word in field.compounds:
            yield start, start + 1
            continue
        end = _at(words, start, field.names)
        if end == start or _inside(words, start, end, field.excluded):
            continue
        after = _coordinated(words, end, field.leads)
        if (lead := _at(words, after, field.leads)) > after and not _goes_on(words, lead):
            yield start, lead
        elif (before := _lead_before(words, start, field)) is not None and not _goes_on(words, end):
            yield before, end
        elif (
            word not in _parts().leads and "chief" in words[max(start - 4, 0) : start] and "officer" in words[end:][:4]
        ):
            yield words.index("chief"), words.index("officer", end) + 1


def _coordinated(words: Words, end: int, leads: Sequence[Words]) -> int:
    """Behind other fields that share the word for who leads: the "and sales" of "marketing and sales director".

    They need not be known: "marketing & event manager", "marketing and business development manager".
    """
    parts = _parts()
    while end + 1 < len(words) and words[end] in parts.conjunctions:
        known = end + 1
        while known < len(words) and words[known] in parts.field_words:
            known += 1
        if known == end + 1:
            return next((at for at in (end + 2, end + 3) if at < len(words) and _at(words, at, leads) > at), end)
        end = known
    return end


def _lead_before(words: Words, start: int, field: Field) -> int | None:
    """Where "head of" begins before the field at `start`, if there is one and it is no other kind of manager."""
    parts = _parts()
    between = parts.of | parts.to | parts.skipped | parts.conjunctions | parts.field_words
    for at in range(start - 1, max(start - _BETWEEN, 0) - 1, -1):
        end = _at(words, at, field.leads)
        if end > at and end <= start:
            first = at
            while first and (words[first - 1] in parts.skipped or words[first - 1] in parts.leads):
                first -= 1
            is_head = first == 0 or words[first - 1] in parts.conjunctions
            return first if is_head and at + len(words[at:end]) <= start else None
        if words[at] not in between and words[at] not in parts.leads:
            return None
    return None


def _goes_on(words: Words, end: int) -> bool:
    """Whether the words up to `end` only begin a longer name: "marketing automation", "sales lead developer"."""
    parts = _parts()
    return end < len(words) and (words[end] in parts.parts or words[end] in parts.field_words)


def _stands_alone(words: Words, start: int, end: int) -> bool:
    """Whether "direktør" is one of the whole firm, not of a field."""
    parts = _parts()
    before = start == 0 or words[start - 1] in parts.conjunctions or words[start - 1] in parts.skipped
    after = end == len(words) or not (
        words[end] in parts.to or words[end] in parts.of or words[end] in parts.field_words
    )
    return before and after


def _is_meant(words: Words, start: int, end: int) -> bool:
    """Whether the role at a place is that of the person: not one they help, coach, look for or are yet to have."""
    parts = _parts()
    if end < len(words) and words[end] == "s":
        end += 1
    if end < len(words) and words[end] in parts.followers:
        return False
    at = start - 1
    while at >= 0 and words[at] in parts.skipped and words[at] not in parts.not_yet:
        at -= 1
    if at < 0:
        return True
    if words[at] in parts.not_yet or words[at] in parts.to:
        return False
    # "Assistant to CFO and CMO" helps both.
    if any(word in parts.to and parts.secretaries.intersection(words[:n]) for n, word in enumerate(words[:at])):
        return False
    return not (words[at] in parts.of and any(word in parts.helpers for word in words[:at]))
