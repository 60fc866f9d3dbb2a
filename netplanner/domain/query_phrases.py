"""Conditions said in words: "not contacted for 90 days", "uden e-mail", "seit drei Monaten kein Kontakt"."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from netplanner.domain.query_lexicon import condition, days_value, lexicon, plain, spellings, words
from netplanner.domain.search_query import Condition, ConditionKey

# Nobody says more than this; what was pasted is searched as words.
_MOST_WORDS = 60
_MINUS = "-\u2212"
_DATE = re.compile(r"\d{4}-\d\d?(?:-\d\d?)?|\d{1,2}[./]\d{1,2}[./]\d{4}", re.ASCII)


class _Phrase(NamedTuple):
    key: str
    value: str
    negated: bool
    pattern: str


class _Match(NamedTuple):
    """Words `first` up to `end` say `condition`."""

    first: int
    end: int
    condition: Condition


def take(texts: list[str]) -> tuple[list[tuple[int, Condition]], list[int]]:
    """The conditions that `texts` (words as typed) say, each with its place, and the places of the words left.

    Joining words beside a condition ("people without phone and …") go with it. A minus or a word of denial before a
    phrase turns it round: "not overdue", "-overdue".
    """
    places = list(range(len(texts)))
    found: list[tuple[int, Condition]] = []
    if len(texts) > _MOST_WORDS:
        return found, places
    compared = [_compared(text) for text in texts]
    while match := _longest([compared[place] for place in places]):
        first, end, said = _turned_round(match, places, texts, compared)
        found.append((places[first], said))
        while more := _another_part([compared[place] for place in places[end : end + 2]], said):
            found.append((places[end], more))
            end += 2
        filler = _filler()
        while first > 0 and compared[places[first - 1]] in filler:
            first -= 1
        while end < len(places) and compared[places[end]] in filler:
            end += 1
        del places[first:end]
    return found, places


def _turned_round(match: _Match, places: list[int], texts: list[str], compared: list[str]) -> _Match:
    """The match with the minus or the word of denial that stands right before it."""
    first, end, said = match
    place = places[first]
    if texts[place][0] in _MINUS:
        return _Match(first, end, said._replace(negated=not said.negated))
    is_denied = first > 0 and places[first - 1] == place - 1 and _is_denial(compared[place - 1])
    return _Match(first - 1, end, said._replace(negated=not said.negated)) if is_denied else match


def _another_part(words_behind: list[str], said: Condition) -> Condition | None:
    """What "without e-mail and phone", "without e-mail or phone" says besides its first part."""
    if said.key != ConditionKey.HAS or len(words_behind) < 2:
        return None
    joint, word = words_behind
    part = lexicon().parts.get(word)
    return said._replace(value=part) if part and joint in _joints(said.negated) else None


def _compared(text: str) -> str:
    """A word as phrases see it: a day in ISO, all else plain; what is no word stands in the way of a phrase."""
    stripped = text.strip(",;")
    if _DATE.fullmatch(stripped):
        return days_value(stripped) or "-"
    return plain(text) or "-"


def _is_denial(word: str) -> bool:
    return lexicon().prefixes.get(word) in ("no", "not")


def _longest(compared: list[str]) -> _Match | None:
    joined = " ".join(compared)
    best: _Match | None = None
    for phrase in _candidates(compared):
        for found in _pattern(phrase.pattern).finditer(joined):
            if (said := _said(phrase, found)) is None:
                continue
            first = joined.count(" ", 0, found.start())
            end = first + found.group().count(" ") + 1
            if best is None or end - first > best.end - best.first:
                best = _Match(first, end, said)
    return best


def _candidates(compared: Iterable[str]) -> Iterator[_Phrase]:
    """The phrases one of whose words is there: a name typed asks for none."""
    anchors = _anchors()
    return iter(dict.fromkeys(phrase for word in compared for phrase in anchors.get(word, ())))


def _said(phrase: _Phrase, found: re.Match[str]) -> Condition | None:
    groups = found.groupdict()
    value = phrase.value
    if value == "{span}":
        value = str(_days(groups["number"], groups["unit"]))
    elif value == "{part}":
        value = lexicon().parts[groups["part"].replace(" ", "")]
    elif value == "{channel}":
        value = groups["channel"].replace(" ", "")
        value = next(key for key, names in _channels().items() if value in names)
    elif value == "{source}":
        value = lexicon().values[ConditionKey.SOURCE][groups["source"].replace(" ", "")]
    elif value == "{when}":
        said = _when(groups)
        if said is None:
            return None
        value = said
    return condition(phrase.key, value, negated=phrase.negated)


def _when(groups: dict[str, str | None]) -> str | None:
    if moving := groups["moving"]:
        return lexicon().days[moving.replace(" ", "")]
    if number := groups["number"]:
        return f"{_days(number, groups['unit'] or '')}d"
    since, on = groups["since"], groups["on"]
    day = _day(since or on or "")
    return f"{day}.." if day and since else day


def _days(number: str, unit: str) -> int:
    amount = _numbers().get(number)
    return round((float(number) if amount is None else amount) * lexicon().units[unit])


def _day(text: str) -> str | None:
    """ "2026-11-01", "1 november 2026", "november 1 2026", "november 2026", "2026"."""
    months = _months()
    month = next((months[word] for word in text.split() if word in months), None)
    if month is None:
        return days_value(text)
    numbers = [word for word in text.split() if word not in months]
    year = next(word for word in numbers if len(word) == 4)
    day = next((word for word in numbers if len(word) < 4), "")
    return days_value("-".join(filter(None, (year, f"{month:02d}", day))))


# Patterns ------------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _anchors() -> dict[str, list[_Phrase]]:
    """A word that cannot be left out of a phrase → the phrases."""
    found: dict[str, list[_Phrase]] = {}
    for key, value, negated, patterns in words()["phrases"]:
        for pattern in patterns:
            phrase = _Phrase(key, value, negated, pattern)
            needed = next(token for token in pattern.split() if token[0] != "{" and token[-1] != "?")
            for alternative in needed.split("|"):
                for spelling in spellings(alternative.split("_")[0]):
                    found.setdefault(spelling, []).append(phrase)
    return found


@lru_cache(maxsize=256)
def _pattern(template: str) -> re.Pattern[str]:
    parts = []
    for token in template.split():
        if token[0] == "{":
            parts.append(_placeholder(token) + " ")
        elif token[-1] == "?":
            parts.append(f"(?:{_either(token[:-1].split('|'))} )?")
        else:
            parts.append(_either(token.split("|")) + " ")
    return re.compile(r"(?<!\S)" + "".join(parts).removesuffix(" ") + r"(?!\S)")


def _placeholder(token: str) -> str:
    if token == "{span}":
        return _span()
    if token == "{part}":
        return f"(?P<part>{_either(_texts(words()['parts']))})"
    if token == "{channel}":
        return f"(?P<channel>{_either(name for names in _channels().values() for name in names)})"
    if token == "{source}":
        return f"(?P<source>{_either(_texts(words()['values']['source']))})"
    prepositions = words()["when"]
    on, since, last = (_either(prepositions[kind]) for kind in ("on", "since", "last"))
    return (
        f"(?:(?P<moving>{_either(_texts(words()['days']))})|{since} (?P<since>{_date()})"
        f"|(?:{on} )?(?P<on>{_date()})|{last} {_span()})"
    )


def _span() -> str:
    numbers = _either(text for texts in words()["numbers"].values() for text in texts)
    units = _either(text for texts in words()["units"].values() for text in texts if len(text) > 1)
    return rf"(?P<number>\d{{1,4}}|{numbers}) (?P<unit>{units})"


def _date() -> str:
    month = _either(_months())
    return rf"\d{{4}}(?:-\d\d){{0,2}}|(?:\d{{1,2}} )?{month} \d{{4}}|{month} \d{{1,2}} \d{{4}}"


def _either(texts: Iterable[str]) -> str:
    forms = {form for text in texts for form in spellings(text.replace("_", " "))}
    return "(?:" + "|".join(sorted(map(re.escape, forms), key=len, reverse=True)) + ")"


def _texts(table: dict[str, dict[str, list[str]]]) -> Iterator[str]:
    return (text for names in table.values() for some in names.values() for text in some)


@lru_cache(maxsize=1)
def _numbers() -> dict[str, float]:
    return {
        form: float(value) for value, texts in words()["numbers"].items() for text in texts for form in spellings(text)
    }


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    return {
        form: number for number, texts in enumerate(words()["months"], 1) for text in texts for form in spellings(text)
    }


@lru_cache(maxsize=1)
def _channels() -> dict[str, set[str]]:
    """The channels that can be stopped, each by its words without "all"."""
    table = words()["values"]["stop"]
    return {
        key: {plain(text) for some in names.values() for text in some} for key, names in table.items() if key != "all"
    }


@lru_cache(maxsize=2)
def _joints(is_denied: bool) -> frozenset[str]:
    """The words between parts all of which are meant: who is without one or the other has neither."""
    kinds = ("and", "or") if is_denied else ("and",)
    return frozenset(form for kind in kinds for text in words()[kind] for form in spellings(text))


@lru_cache(maxsize=1)
def _filler() -> frozenset[str]:
    return frozenset(form for text in words()["filler"] for form in spellings(text))
