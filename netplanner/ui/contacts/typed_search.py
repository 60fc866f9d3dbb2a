"""A search while it is being typed: what of it counts already, and when a condition is complete."""

import re

from netplanner.domain.search_query import ConditionKey, parse

# A condition that is being typed: "tag:cu", `company:"Nordlys Re`; of "https://…" nobody means one.
_BEGUN = re.compile(r'(?:^|(?<=\s))-?(\w[\w-]*):(?!//)(?:"[^"]*|[^\s"]*)$')
# One that is written out at the end of a text.
_WRITTEN = re.compile(r'\w:(?:"[^"]*"|[^\s"]+)$')


def is_said(text: str) -> bool:
    """Whether the conditions of a text are complete: the last is written with a colon, or another word came behind."""
    if _WRITTEN.search(text.rstrip()):
        return True
    return parse(text.rstrip().rpartition(" ")[0]).conditions == parse(text).conditions


def settled(text: str) -> str:
    """The part of a typed text that can be searched for: not the condition that is just being written."""
    begun = _BEGUN.search(text)
    if begun is None or not _is_key(begun.group(1)):
        return text
    conditions = parse(begun.group()).conditions
    is_complete = bool(conditions) and conditions[0].key not in _OPEN_KEYS
    return text if is_complete else text[: begun.start()]


def _is_key(word: str) -> bool:
    from netplanner.domain.query_lexicon import lexicon, plain

    known = lexicon()
    return plain(word) in known.keys or plain(word) in known.prefixes


# Their values are names that may go on.
_OPEN_KEYS = frozenset(
    {
        ConditionKey.TAG, ConditionKey.GROUP, ConditionKey.GOAL, ConditionKey.COMPANY, ConditionKey.CITY,
        ConditionKey.SOURCE, ConditionKey.NEED, ConditionKey.OFFER, ConditionKey.PLATFORM, ConditionKey.LANGUAGE,
    }
)  # fmt: skip
