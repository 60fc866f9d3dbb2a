"""Reading what somebody types into a search, and writing conditions as they would be typed."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from netplanner.domain import query_phrases
from netplanner.domain.query_lexicon import is_beginning, lexicon, name_of, plain, value_of, words
from netplanner.domain.search_days import MOVING_DAYS
from netplanner.domain.search_query import Condition, ConditionKey, Query

# A word, or key:value whose value may be quoted; a quote that is not closed yet goes on to the end.
_TOKEN = re.compile(
    r"""(?P<minus>[-\u2212]?)(?P<key>[^\W\d_][^\s:"]*):
    (?:["\u201c\u201e](?P<quoted>[^"\u201c-\u201f]*)(?:["\u201c-\u201f]|$)|(?P<value>[^\s"\u201c-\u201f]*))(?!\S)
    |\S+""",
    re.VERBOSE,
)
_FLAGS = {"overdue": ConditionKey.OVERDUE, "answer": ConditionKey.ANSWER}
# What may stand after "is:" besides a flag.
_IS = (ConditionKey.TIE, ConditionKey.RELATION, ConditionKey.SPHERE)
# Whose values are days, some of them words.
_DAYS = (ConditionKey.IMPORTED, ConditionKey.ADDED, ConditionKey.CONTACTED)
_QUOTES = re.compile(r"[\"\u201c-\u201f]")
_PLAIN_VALUE = re.compile(r"[^\s\":,\u201c-\u201f]+")


class _Token(NamedTuple):
    """`condition` where it is one, None where it is a word; `is_open` where more typed may make it one."""

    text: str
    condition: Condition | None = None
    is_open: bool = False
    is_empty: bool = False


def read(text: str) -> Query:
    """See `search_query.parse`."""
    tokens = [_token(match) for match in _TOKEN.finditer(text)]
    found = [(place, token.condition) for place, token in enumerate(tokens) if token.condition]
    places = [place for place, token in enumerate(tokens) if not token.condition and not token.is_empty]
    said, left = query_phrases.take([tokens[place].text for place in places])
    found += [(places[place], condition) for place, condition in said]
    found.sort(key=lambda one: one[0])
    rest = [tokens[places[place]] for place in left]
    while rest and rest[-1].is_open:
        rest.pop()
    return Query(
        " ".join(word for token in rest for word in token.text.split()),
        tuple(dict.fromkeys(condition for _, condition in found)),
    )


def written(conditions: Iterable[Condition], language: str) -> Iterator[str]:
    """Each condition as one would type it in `language`."""
    data = words()
    for key, value, negated in conditions:
        if key in (ConditionKey.OVERDUE, ConditionKey.ANSWER):
            flag = name_of(data["flags"], key, language)
            yield ("-" if negated else "") + name_of(data, "is", language) + ":" + flag
        elif key == ConditionKey.HAS:
            prefix = name_of(data, "no" if negated else "has", language)
            yield prefix + ":" + _quoted(name_of(data["parts"], value, language))
        else:
            name = name_of(data["keys"], key, language)
            yield ("-" if negated else "") + name + ":" + _quoted(_value(key, value, language))


def _value(key: ConditionKey, value: str, language: str) -> str:
    data = words()
    if not value:
        return name_of(data, "any", language)
    if key in _DAYS and value in MOVING_DAYS:
        return name_of(data["days"], value, language)
    return name_of(data["values"].get(key, {}), value, language)


def _quoted(value: str) -> str:
    # A quote inside can't be written; names are found without it.
    return value if _PLAIN_VALUE.fullmatch(value) else '"' + " ".join(_QUOTES.sub(" ", value).split()) + '"'


def _token(match: re.Match[str]) -> _Token:
    text = match.group()
    if match["key"] is None:
        return _Token(text)
    is_quoted = match["quoted"] is not None
    value = match["quoted"] if is_quoted else match["value"]
    condition, is_open = _condition(plain(match["key"]), value, negated=bool(match["minus"]))
    if condition is not None:
        return _Token(text, condition)
    return _Token(text, is_open=is_open, is_empty=is_open and not value.strip())


def _condition(word: str, value: str, *, negated: bool) -> tuple[Condition | None, bool]:
    """The condition, or whether it may become one when more is typed."""
    known = lexicon()
    if prefix := known.prefixes.get(word):
        return _prefixed(prefix, value, negated=negated)
    keys = known.keys.get(word, ())
    for key in keys:
        if (meant := value_of(key, value)) is not None:
            return Condition(key, meant, negated), False
    return None, any(is_beginning(key, value) for key in keys)


def _prefixed(prefix: str, value: str, *, negated: bool) -> tuple[Condition | None, bool]:
    """`no:email`, `has:photo`, `is:overdue`, `not:close`."""
    joined = plain(value)
    if prefix in ("no", "not"):
        negated = not negated
    if flag := lexicon().flags.get(joined):
        return Condition(_FLAGS[flag], "", negated), False
    if prefix in ("is", "not"):
        for key in _IS:
            if (meant := value_of(key, value)) is not None:
                return Condition(key, meant, negated), False
        return None, any(is_beginning(key, value) for key in (*_IS, ConditionKey.HAS))
    if part := lexicon().parts.get(joined):
        return Condition(ConditionKey.HAS, part, negated), False
    # Somebody may be without a tie or a contact as well, though no card has one.
    match lexicon().keys.get(joined, ())[:1]:
        case (ConditionKey.TIE,):
            return Condition(ConditionKey.TIE, "undecided", not negated), False
        case (ConditionKey.CONTACTED | ConditionKey.STOP | ConditionKey.IMPORTED as key,):
            return Condition(key, "", negated), False
    return None, is_beginning(ConditionKey.HAS, value)
