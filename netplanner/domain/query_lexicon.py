"""The words that a search for people understands, from `words/search.json`, ready to be looked up."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from netplanner.domain.search_days import is_days
from netplanner.domain.search_query import Condition, ConditionKey
from netplanner.domain.text import TWO_LETTERS, search_tokens
from netplanner.resources import json_resource

# Keys whose values are of a known list; of the others any text is one.
LISTED = frozenset(
    {ConditionKey.TIE, ConditionKey.SPHERE, ConditionKey.RELATION, ConditionKey.BASIS, ConditionKey.STOP}
)
DAYS = frozenset({ConditionKey.IMPORTED, ConditionKey.ADDED, ConditionKey.CONTACTED})
# Keys that may stand for "at all", with no value.
_ANY = DAYS | {ConditionKey.STOP}
_ISO = re.compile(r"\d{4}(?:-\d\d?(?:-\d\d?)?)?", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})", re.ASCII)
_AMOUNT = re.compile(r"(\d{1,4}) ?([^\W\d]*)", re.ASCII)
_LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", re.ASCII)


def plain(word: str) -> str:
    """A word as it is compared: folded letters and digits alone, "E-Mail" → "email"; "" for punctuation."""
    return "".join(search_tokens(word))


def spellings(text: str) -> frozenset[str]:
    """The plain words of `text` with a space between, in both spellings of å, ä, ö, ø, ü: "für" → fur, fuer."""
    forms = (text.split(), text.lower().translate(TWO_LETTERS).split())
    return frozenset(" ".join(filter(None, map(plain, words))) for words in forms)


class Lexicon(NamedTuple):
    """Each table leads from a word as compared to what it means."""

    keys: Mapping[str, tuple[ConditionKey, ...]]
    prefixes: Mapping[str, str]
    parts: Mapping[str, str]
    flags: Mapping[str, str]
    values: Mapping[ConditionKey, Mapping[str, str]]
    days: Mapping[str, str]
    any: frozenset[str]
    units: Mapping[str, int]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    data = words()
    return Lexicon(
        keys=_keys(data["keys"]),
        prefixes={word: prefix for prefix in ("no", "has", "is", "not") for word in _joined(_all(data[prefix]))},
        parts=_table(data["parts"]),
        flags=_table(data["flags"]),
        values={ConditionKey(key): _table(values) for key, values in data["values"].items()},
        days=_table(data["days"]),
        any=frozenset(_joined(_all(data["any"]))),
        units={word: int(days) for days, names in data["units"].items() for word in _joined(names)},
    )


def words() -> Any:
    """The resource as it stands in the file."""
    return json_resource("words/search.json")


def value_of(key: ConditionKey, text: str) -> str | None:
    """The value that `text` gives a condition; None where it is none."""
    known = lexicon()
    text = " ".join(text.split())
    joined = plain(text)
    if joined in known.any and key in _ANY:
        return ""
    if (listed := known.values.get(key, {}).get(joined)) is not None:
        return listed
    if key in LISTED:
        return joined if joined in known.values[key].values() else None
    if key in DAYS:
        return days_value(text)
    if key == ConditionKey.QUIET:
        return _amount(text)
    if key == ConditionKey.HAS:
        return known.parts.get(joined)
    if key == ConditionKey.COUNTRY:
        # The names of all countries are read for nothing else.
        from netplanner.domain.place_names import country_code

        return country_code(text) or None
    if key == ConditionKey.LANGUAGE:
        code = text.lower().replace("_", "-")
        return code if _LANGUAGE_CODE.fullmatch(code) else None
    if key in (ConditionKey.OVERDUE, ConditionKey.ANSWER):
        return None
    return (text.lower() if key in (ConditionKey.PLATFORM, ConditionKey.CHANNEL) else text) or None


def is_beginning(key: ConditionKey, text: str) -> bool:
    """Whether `text` may yet become a value of a listed key: somebody is typing it."""
    joined = plain(text)
    if not joined:
        return True
    known = lexicon()
    candidates: Iterable[str] = known.values.get(key, ())
    if key == ConditionKey.HAS:
        candidates = (*known.parts, *known.flags)
    elif key in DAYS:
        candidates = (*known.days, *known.any)
        if text[0].isdigit() or text.startswith(".."):
            return True
    elif key == ConditionKey.QUIET:
        candidates = known.units
        joined = joined.lstrip("0123456789") or joined
    elif key == ConditionKey.COUNTRY:
        from netplanner.domain.place_names import country_names

        candidates = (plain(name) for language in ("en", "da", "de") for name in country_names(language).values())
    return any(word.startswith(joined) for word in candidates)


def days_value(text: str) -> str | None:
    """A value of days: "2026-11-1" → "2026-11-01", "1.11.2026", "last week", "7d", "2 weeks", and spans with ".."."""
    if ".." in text:
        ends = [end.strip() and days_value(end.strip()) for end in text.split("..", 1)]
        if None in ends or not any(ends) or any(end and not end[0].isdigit() for end in ends):
            return None
        return "..".join(end or "" for end in ends)
    stripped = text.strip()
    if moving := lexicon().days.get(plain(stripped)):
        return moving
    if found := _DAY_FIRST.fullmatch(stripped):
        stripped = f"{found[3]}-{found[2]}-{found[1]}"
    if _ISO.fullmatch(stripped):
        year, *rest = stripped.split("-")
        value = "-".join((year, *(part.zfill(2) for part in rest)))
        return value if is_days(value) else None
    amount = _AMOUNT.fullmatch(stripped)
    if amount is None or not amount[2]:
        return None
    days = _amount(stripped)
    return f"{days}d" if days is not None and len(days) <= 4 else None


def _amount(text: str) -> str | None:
    """Days: "90", "90d", "3 months", "2w"."""
    found = _AMOUNT.fullmatch(text)
    if found is None:
        return None
    unit = lexicon().units.get(plain(found[2])) if found[2] else 1
    return str(int(found[1]) * unit) if unit else None


def name_of(table: Mapping[str, Any], value: str, language: str) -> str:
    """The word that is written for a value of one of the file's tables; the value itself where there is none."""
    names = table.get(value)
    if names is None:
        return value
    return str(names[language if language in names else "en"][0])


def condition(key: str, value: str, *, negated: bool) -> Condition:
    return Condition(ConditionKey(key), value, negated)


def _keys(table: Mapping[str, Mapping[str, list[str]]]) -> dict[str, tuple[ConditionKey, ...]]:
    """A word of several keys is the first whose values it is followed by: "relation" is Danish for a tie."""
    found: dict[str, tuple[ConditionKey, ...]] = {}
    for key, names in table.items():
        for word in _joined(_all(names)):
            # English words come first: they are the ones that are stored.
            own = found.get(word, ())
            is_english = word in _joined(names["en"])
            found[word] = (ConditionKey(key), *own) if is_english else (*own, ConditionKey(key))
    return found


def _table(table: Mapping[str, Mapping[str, list[str]]]) -> dict[str, str]:
    found = {word: value for value, names in table.items() for word in _joined(_all(names))}
    return found | {plain(value): value for value in table}


def _all(names: Mapping[str, list[str]]) -> list[str]:
    return [word for some in names.values() for word in some]


def _joined(texts: Iterable[str]) -> set[str]:
    return {spelling.replace(" ", "") for text in texts for spelling in spellings(text)}
