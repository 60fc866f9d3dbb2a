"""What the columns of a table hold, by what their heads are called in English, Danish or German."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from netplanner.domain.text import search_tokens
from netplanner.formats.table.fields import KNOWN_FIELDS, LABEL, OTHER
from netplanner.resources import json_resource

# Google: "E-mail 1 - Value", "Address 2 - Street", "Custom Field 1 - Label".
_NUMBERED: Final = re.compile(r"(.+?) +\d+ +- +(.+)")
_LABELS: Final = frozenset({"label", "type", "service"})
# "MailingStreet", and hints: "Birthday (dd/mm/yyyy)".
_SIMPLER: Final = ((re.compile(r"(?<=[a-z])(?=[A-Z])"), " "), (re.compile(r"[(\[][^()\[\]]*[)\]]"), " "))
_DIGITS: Final = re.compile(r"\d+")
_LONGEST: Final = 100
# Whether of a job or a form of address depends on the other columns.
_AMBIGUOUS: Final = "title?"
_PLAIN_NAMES: Final = frozenset({"name", "navn"})
_SECOND_LINES: Final = ("2", "3")


class Column(NamedTuple):
    """What a column holds; `known` is False where its name says nothing, or stands for several things."""

    field: str
    known: bool


_UNKNOWN: Final = Column(OTHER, False)


class _Words(NamedTuple):
    fields: dict[str, str]
    places: dict[str, str]
    prefixes: tuple[str, ...]
    fillers: frozenset[str]


def joined(text: str) -> str:
    """Folded words of a head without anything between them: "E-mail Address" and "emailAddress" are one."""
    return "".join(search_tokens(text))


@lru_cache(maxsize=1)
def _words() -> _Words:
    data = json_resource("words/columns.json")
    fields = {joined(name): field for field, names in data["fields"].items() for name in names}
    fields.update((joined(name), OTHER) for name in data["others"])
    places = {joined(word): place for place, words in data["places"].items() for word in words}
    prefixes = tuple(map(joined, data["prefixes"]))
    return _Words(fields, places, prefixes, frozenset(map(joined, data["fillers"])))


@lru_cache(maxsize=2048)
def column_of(head: str) -> Column:
    """What a column of this name holds."""
    if not head.strip() or len(head) > _LONGEST:
        return _UNKNOWN
    numbered = _NUMBERED.fullmatch(head.strip())
    if numbered is not None:
        part = joined(numbered[2])
        if part in _LABELS and joined(numbered[1]) != "organization":
            return Column(LABEL, True)
        return _by_words(_tokens(f"{numbered[1]} {numbered[2]}"), "")
    tokens = _tokens(head)
    digits = "".join(_DIGITS.findall(head))
    found = _by_words(tokens, digits)
    for pattern, instead in _SIMPLER if not found.known else ():
        simpler = pattern.sub(instead, head)
        if simpler != head and not found.known:
            found = _by_words(_tokens(simpler), digits)
    return found


def _tokens(text: str) -> list[str]:
    return search_tokens(_DIGITS.sub(" ", text))


def _by_words(tokens: list[str], digits: str) -> Column:
    words = _words()
    field = words.fields.get("".join(tokens))
    place = ""
    if field is None:
        tokens = [part for token in tokens for part in _parted(words, token)]
        kept = [token for token in tokens if token not in words.places]
        places = [words.places[token] for token in tokens if token in words.places]
        place = next((word for word in places if word != "other"), places[0] if places else "")
        field = words.fields.get("".join(kept)) if kept else None
        if field is None:
            field = words.fields.get("".join(token for token in kept if token not in words.fillers))
    if field is None:
        return _UNKNOWN
    return Column(_placed(field, place, second_line=digits in _SECOND_LINES), True)


def _parted(words: _Words, token: str) -> tuple[str, ...]:
    """A Danish or German compound in its parts: "hjemmetelefon", "privatadresse"."""
    prefix = next((prefix for prefix in words.prefixes if token.startswith(prefix) and token != prefix), "")
    return (prefix, token[len(prefix) :]) if prefix and token not in words.places else (token,)


def _placed(field: str, place: str, *, second_line: bool) -> str:
    """The key of a field of a kind: `address:street` at home on a second line is `address:home:extended`."""
    base, _, kind = field.partition(":")
    if base == "address":
        kind = "extended" if second_line and kind == "street" else kind
        return f"address:{place}:{kind}" if place else f"address:{kind}"
    if not place:
        return field
    if base == "profile" and place == "work":
        # The company's page is nobody's own: all of its people would be taken for one.
        return OTHER
    made = f"{base}:{place}_{kind}" if kind and place != "other" else f"{base}:{kind or place}"
    return made if made in KNOWN_FIELDS else field


def fields_of(head: Sequence[str]) -> tuple[str, ...]:
    """What each column of a table holds, its heads seen together."""
    fields = [column_of(name).field for name in head]
    titled = "title" in fields
    parted = "birthday:month" in fields
    # "Vorname; Name" and "Name; Surname": the name is the other half.
    halves = {"given": "family", "family": "given"}
    half = next((halves[field] for field in fields if field in halves and halves[field] not in fields), "")
    # Yahoo calls telephones by their place alone.
    phones = any(field in ("phone:mobile", "phone:pager") for field in fields)
    for index, field in enumerate(fields):
        if field == _AMBIGUOUS:
            fields[index] = "prefix" if titled else "title"
        elif field == "birthday" and parted:
            fields[index] = "birthday:day"
        elif field == "name" and half and joined(head[index]) in _PLAIN_NAMES:
            fields[index] = half
        elif phones and not column_of(head[index]).known and (place := _words().places.get(joined(head[index]))):
            fields[index] = f"phone:{place}"
    return tuple(fields)


def known_columns(cells: Sequence[str]) -> int:
    """How many of the cells are names of columns, each name counted once."""
    return len({joined(cell) for cell in cells if column_of(cell.lstrip("\ufeff")).known})


def puts_day_first(head: Sequence[str]) -> bool:
    """Whether the heads are Danish or German, where dates have the day before the month."""
    words = {joined(word) for word in json_resource("words/columns.json")["day_first"]}
    return any(joined(name) in words for name in head)
